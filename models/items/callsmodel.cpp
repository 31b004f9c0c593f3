// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/callsmodel.h"

#include "items/figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace meshboard {

namespace {

constexpr Column callColumns[] {
    {"direction", QT_TRANSLATE_NOOP("Model", "Direction"), nullptr, 11},
    {"peer", QT_TRANSLATE_NOOP("Model", "Service"), nullptr, 24},
    {"subset", QT_TRANSLATE_NOOP("Model", "Subset"), QT_TRANSLATE_NOOP("Model", "Of the service that is called"), 10},
    {"declared", QT_TRANSLATE_NOOP("Model", "Declared"), QT_TRANSLATE_NOOP("Model", "The share its document says"), 9, Column::Shows::Figure},
    {"rate", QT_TRANSLATE_NOOP("Model", "Rate"), QT_TRANSLATE_NOOP("Model", "Requests a second"), 18, Column::Shows::Figure},
    {"errors", QT_TRANSLATE_NOOP("Model", "Errors"), QT_TRANSLATE_NOOP("Model", "Share of requests that failed"), 8, Column::Shows::Figure},
    {"p95", QT_TRANSLATE_NOOP("Model", "p95"), QT_TRANSLATE_NOOP("Model", "95 of 100 requests were faster"), 8, Column::Shows::Figure},
};

QString peerText(const CallRow::Key &call)
{
    if (!call.entry.isEmpty())
        return call.entry;
    return call.peer.isNull() ? translated({QT_TRANSLATE_NOOP("Model", "unknown caller"), {}}) : call.peer.toString();
}

} // namespace

size_t qHash(const CallRow::Key &key, size_t seed)
{
    return qHashMulti(seed, quint8(key.direction), key.peer, key.entry, key.subset);
}

CallsModel::CallsModel(QObject *parent)
    : Rows(callColumns, parent)
{
}

void CallsModel::show(const PicturePtr &picture, const ServiceKey &service)
{
    QList<CallRow> rows;
    QHash<CallRow::Key, qsizetype> places;
    const auto rowFor = [&](const CallRow::Key &call) -> CallRow & {
        if (const auto known = places.constFind(call); known != places.cend())
            return rows[*known];
        places.insert(call, rows.size());
        rows.append({call, {}, {}});
        return rows.last();
    };
    for (const TrafficPtr &one : picture->traffic) {
        const TrafficKey &key = one->key;
        if (key.to == service)
            rowFor({CallRow::Direction::In, key.from, {}, key.subset}).traffic = one;
        if (key.from == service && key.to != service)
            rowFor({CallRow::Direction::Out, key.to, {}, key.subset}).traffic = one;
    }
    for (const DeclaredEdge &edge : picture->edges) {
        // A split of the service itself says how its callers are spread, not that it calls itself.
        const bool isOwnSplit = edge.from == edge.to && edge.fromEntry.isEmpty();
        if (edge.to == service && !isOwnSplit)
            rowFor({CallRow::Direction::In, edge.fromEntry.isEmpty() ? edge.from : ServiceKey(), edge.fromEntry, edge.subset}).share = edge.share;
        if (edge.from == service && edge.fromEntry.isEmpty() && !isOwnSplit)
            rowFor({CallRow::Direction::Out, edge.to, {}, edge.subset}).share = edge.share;
    }
    for (const DeclaredEdge &edge : picture->edges) {
        if (edge.from != service || edge.to != service || !edge.fromEntry.isEmpty())
            continue;
        for (CallRow &row : rows) {
            if (row.call.direction == CallRow::Direction::In && row.call.subset == edge.subset && !row.share)
                row.share = edge.share;
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const CallRow &a, const CallRow &b) { return a.call.direction < b.call.direction; });
    setRows(rows);
}

QVariant CallsModel::cell(int index, int column, int role) const
{
    const CallRow &row = this->row(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, column);
    case SortRole: return rank(row, column);
    case KeyRole: return QString(QString::number(int(row.call.direction)) + row.call.entry + u'/' + row.call.peer.toString() + u'@' + row.call.subset);
    case NameRole: return peerText(row.call);
    case ShareRole: return column == Declared && row.share ? QVariant(*row.share) : QVariant();
    case RatesRole:
        return column == Rate && row.traffic && row.traffic->recentRates.size() > 1 ? QVariant::fromValue(row.traffic->recentRates) : QVariant();
    default: return {};
    }
}

QVariant CallsModel::text(const CallRow &row, int column) const
{
    const Traffic *traffic = row.traffic.get();
    switch (Column(column)) {
    case Direction:
        return translated({row.call.direction == CallRow::Direction::In ? QT_TRANSLATE_NOOP("Model", "called by")
                                                                        : QT_TRANSLATE_NOOP("Model", "calls"), {}});
    case Peer: return peerText(row.call);
    case Subset: return row.call.subset;
    case Declared: return row.share ? percentText(row.share) : missing();
    case Rate: return rateText(traffic ? traffic->perSecond : std::nullopt);
    case Errors: return percentText(traffic ? traffic->errorShare : std::nullopt);
    case P95: return durationText(traffic ? traffic->p95 : std::nullopt);
    }
    return {};
}

QVariant CallsModel::rank(const CallRow &row, int column) const
{
    const Traffic *traffic = row.traffic.get();
    switch (Column(column)) {
    case Declared: return row.share.value_or(-1);
    case Rate: return traffic ? traffic->perSecond.value_or(-1) : -1.0;
    case Errors: return traffic ? traffic->errorShare.value_or(-1) : -1.0;
    case P95: return traffic && traffic->p95 ? double(traffic->p95->count()) : -1.0;
    default: return text(row, column);
    }
}

} // namespace meshboard
