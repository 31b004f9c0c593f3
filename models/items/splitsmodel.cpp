// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/splitsmodel.h"

#include "items/figures.h"
#include "items/servicesmodel.h"
#include "items/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr Column splitColumns[] {
    {"route", QT_TRANSLATE_NOOP("Model", "Route"), nullptr, 18},
    {"target", QT_TRANSLATE_NOOP("Model", "To"), nullptr, 20},
    {"declared", QT_TRANSLATE_NOOP("Model", "Declared"), QT_TRANSLATE_NOOP("Model", "The share its document says"), 9, Column::Shows::Figure},
    {"drafted", QT_TRANSLATE_NOOP("Model", "Draft"), QT_TRANSLATE_NOOP("Model", "The share once the draft is applied"), 9, Column::Shows::Figure},
    {"observed", QT_TRANSLATE_NOOP("Model", "Observed"), QT_TRANSLATE_NOOP("Model", "The share of the requests that were measured"), 9, Column::Shows::Figure},
    {"samples", QT_TRANSLATE_NOOP("Model", "Requests"), QT_TRANSLATE_NOOP("Model", "Measured requests: few of them say little"), 10, Column::Shows::Figure},
    {"errors", QT_TRANSLATE_NOOP("Model", "Errors"), nullptr, 8, Column::Shows::Figure},
    {"place", QT_TRANSLATE_NOOP("Model", "Place"), nullptr, 24},
    {"source", QT_TRANSLATE_NOOP("Model", "Source"), nullptr, 12},
};

struct Target
{
    ServiceKey service;
    QString subset;

    bool operator==(const Target &) const = default;
};

size_t qHash(const Target &target, size_t seed = 0)
{
    return qHashMulti(seed, target.service, target.subset);
}

/// Traffic by who answered; an empty subset sums up all of the service.
QHash<Target, ServiceTraffic> trafficByTarget(const QMap<TrafficKey, TrafficPtr> &traffic)
{
    QHash<Target, QMap<TrafficKey, TrafficPtr>> parts;
    for (auto it = traffic.cbegin(); it != traffic.cend(); ++it) {
        parts[{it.key().to, {}}].insert(it.key(), it.value());
        if (!it.key().subset.isEmpty())
            parts[{it.key().to, it.key().subset}].insert(it.key(), it.value());
    }
    QHash<Target, ServiceTraffic> result;
    for (auto it = parts.cbegin(); it != parts.cend(); ++it)
        result.insert(it.key(), trafficByService(it.value()).value(it.key().service));
    return result;
}

using SplitKey = std::pair<SourceId, QString>;

QString fromOf(const DeclaredEdge &edge)
{
    return edge.fromEntry.isEmpty() ? edge.from.toString() : edge.fromEntry;
}

/// The edges of each split, and of edges only those.
QMap<SplitKey, QList<DeclaredEdge>> splitsOf(const Picture &picture)
{
    QMap<SplitKey, QList<DeclaredEdge>> splits;
    for (const DeclaredEdge &edge : picture.edges) {
        if (edge.kind == DeclaredEdge::Kind::Split && edge.share)
            splits[{edge.source, fromOf(edge)}].append(edge);
    }
    return splits;
}

bool isInFlight(const QList<SplitRow> &rows)
{
    const auto takesSome = [](const SplitRow &row) { return row.declared.value_or(0) > 0 || row.drafted.value_or(0) > 0; };
    return std::count_if(rows.cbegin(), rows.cend(), takesSome) > 1;
}

QList<SplitRow> splitsIn(const PicturePtr &picture, const PicturePtr &drafted)
{
    const auto traffic = trafficByTarget(picture->traffic);
    const QMap<SplitKey, QList<DeclaredEdge>> declared = splitsOf(*picture);
    const QMap<SplitKey, QList<DeclaredEdge>> after = drafted == picture ? declared : splitsOf(*drafted);
    QMap<SplitKey, QList<SplitRow>> rows;
    QHash<SplitRow::Key, qsizetype> places;
    const auto rowFor = [&](const SplitKey &split, const DeclaredEdge &edge) -> SplitRow & {
        QList<SplitRow> &own = rows[split];
        const SplitRow::Key key {edge.source, split.second, edge.to, edge.subset};
        if (const auto known = places.constFind(key); known != places.cend())
            return own[*known];
        places.insert(key, own.size());
        own.append({key, {}, {}, {}, {}, 0, edge.origin});
        return own.last();
    };
    for (auto it = declared.cbegin(); it != declared.cend(); ++it) {
        for (const DeclaredEdge &edge : it.value())
            rowFor(it.key(), edge).declared = edge.share;
    }
    if (drafted != picture) {
        for (auto it = after.cbegin(); it != after.cend(); ++it) {
            for (const DeclaredEdge &edge : it.value()) {
                SplitRow &row = rowFor(it.key(), edge);
                if (row.declared != edge.share)
                    row.drafted = edge.share;
            }
        }
    }
    QList<SplitRow> all;
    for (QList<SplitRow> &own : rows) {
        if (!isInFlight(own))
            continue;
        double sum = 0;
        for (const SplitRow &row : own)
            sum += traffic.value({row.place.to, row.place.subset}).perSecond.value_or(0);
        for (SplitRow &row : own) {
            const ServiceTraffic measured = traffic.value({row.place.to, row.place.subset});
            if (measured.perSecond && sum > 0)
                row.observed = *measured.perSecond / sum;
            row.errorShare = measured.errorShare;
            row.samples = measured.samples;
        }
        all += own;
    }
    return all;
}

} // namespace

size_t qHash(const SplitRow::Key &key, size_t seed)
{
    return qHashMulti(seed, key.source, key.from, key.to, key.subset);
}

SplitsModel::SplitsModel(QObject *parent)
    : Rows(splitColumns, parent)
    , m_picture(std::make_shared<const Picture>())
{
}

void SplitsModel::show(const PicturePtr &picture, const PicturePtr &drafted)
{
    m_picture = picture;
    makeRows(picture->edges.size(), [picture, drafted] { return splitsIn(picture, drafted); });
}

QVariant SplitsModel::cell(int index, int column, int role) const
{
    const SplitRow &row = this->row(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, column);
    case SortRole: return rank(row, column);
    case KeyRole:
        return QString(row.place.source.uuid.toString() + row.place.from + u'>' + row.place.to.toString() + u'@' + row.place.subset);
    case NameRole: return row.place.to.name;
    case AddressRole:
        return addressOf(*m_picture, row.place.source, {u"service"_s, row.place.to.scope, row.place.to.name});
    case NativeRole: return nativeTextOf(*m_picture, row.origin);
    case ShareRole:
        if (column == Declared && row.declared)
            return *row.declared;
        if (column == Drafted && row.drafted)
            return *row.drafted;
        return column == Observed && row.observed ? QVariant(*row.observed) : QVariant();
    default: return {};
    }
}

QVariant SplitsModel::text(const SplitRow &row, int column) const
{
    switch (Column(column)) {
    case Route: return row.place.from;
    case Target:
        return row.place.subset.isEmpty() ? row.place.to.toString() : QString(row.place.to.toString() + u' ' + row.place.subset);
    case Declared: return percentText(row.declared);
    case Drafted: return row.drafted ? percentText(row.drafted) : QString();
    case Observed: return percentText(row.observed);
    case Samples: return row.observed ? countText(row.samples) : missing();
    case Errors: return percentText(row.errorShare);
    case Place: return placeText(placeOf(row.origin));
    case Source: return m_picture->names.value(row.place.source);
    }
    return {};
}

QVariant SplitsModel::rank(const SplitRow &row, int column) const
{
    switch (Column(column)) {
    case Declared: return row.declared.value_or(-1);
    case Drafted: return row.drafted.value_or(-1);
    case Observed: return row.observed.value_or(-1);
    case Samples: return row.samples;
    case Errors: return row.errorShare.value_or(-1);
    default: return text(row, column);
    }
}

} // namespace meshboard
