// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/servicesmodel.h"

#include "items/figures.h"
#include "items/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr Column serviceColumns[] {
    {"service", QT_TRANSLATE_NOOP("Model", "Service"), nullptr, 24},
    {"scope", QT_TRANSLATE_NOOP("Model", "Scope"), QT_TRANSLATE_NOOP("Model", "Namespace, partition or the like"), 12},
    {"health", QT_TRANSLATE_NOOP("Model", "Health"), QT_TRANSLATE_NOOP("Model", "Worst of the instances in rotation"), 11},
    {"instances", QT_TRANSLATE_NOOP("Model", "Instances"), QT_TRANSLATE_NOOP("Model", "In rotation, of all"), 9, Column::Shows::Figure},
    {"rate", QT_TRANSLATE_NOOP("Model", "Rate"), QT_TRANSLATE_NOOP("Model", "Requests a second from all callers"), 18, Column::Shows::Figure},
    {"errors", QT_TRANSLATE_NOOP("Model", "Errors"), QT_TRANSLATE_NOOP("Model", "Share of requests that failed"), 8, Column::Shows::Figure},
    {"p95", QT_TRANSLATE_NOOP("Model", "p95"), QT_TRANSLATE_NOOP("Model", "95 of 100 requests were faster"), 8, Column::Shows::Figure, true},
    {"subsets", QT_TRANSLATE_NOOP("Model", "Subsets"), nullptr, 14},
    {"sources", QT_TRANSLATE_NOOP("Model", "Sources"), nullptr, 20},
    {"declaredBy", QT_TRANSLATE_NOOP("Model", "Declared by"), QT_TRANSLATE_NOOP("Model", "The documents that name it"), 28},
    {"kind", QT_TRANSLATE_NOOP("Model", "Kind"), nullptr, 10, Column::Shows::Text, true},
};

void addRates(QList<float> &sum, const QList<float> &rates)
{
    // Aligned at the newest figure: histories may differ in length.
    if (sum.size() < rates.size())
        sum.insert(0, rates.size() - sum.size(), 0.0F);
    const qsizetype shift = sum.size() - rates.size();
    for (qsizetype i = 0; i < rates.size(); ++i)
        sum[shift + i] += rates[i];
}

bool isSilent(const MergedService &service, const QSet<SourceId> &silent)
{
    return !silent.isEmpty() && !service.parts.isEmpty()
        && std::all_of(service.parts.cbegin(), service.parts.cend(),
                       [&](const MergedService::Part &part) { return silent.contains(part.source); });
}

/// A service that only documents name: nobody says anything about its instances.
bool isOnlyDeclared(const MergedService &service)
{
    return std::all_of(service.parts.cbegin(), service.parts.cend(),
                       [](const MergedService::Part &part) { return !part.service->declaredIn.isEmpty(); });
}

QString declaredBy(const MergedService &service)
{
    QStringList places;
    for (const MergedService::Part &part : service.parts) {
        for (const Origin &origin : part.service->declaredIn) {
            const QString place = placeText(placeOf(origin));
            if (!places.contains(place))
                places.append(place);
        }
    }
    return places.join(u", ");
}

} // namespace

QHash<ServiceKey, ServiceTraffic> trafficByService(const QMap<TrafficKey, TrafficPtr> &traffic)
{
    QHash<ServiceKey, ServiceTraffic> result;
    QHash<ServiceKey, std::pair<double, double>> errors; // failed and counted requests a second
    for (const TrafficPtr &one : traffic) {
        ServiceTraffic &sum = result[one->key.to];
        sum.samples += one->samples;
        if (one->perSecond)
            sum.perSecond = sum.perSecond.value_or(0) + *one->perSecond;
        if (one->p95)
            sum.p95 = std::max(sum.p95.value_or(*one->p95), *one->p95);
        addRates(sum.recentRates, one->recentRates);
        if (one->errorShare) {
            // Without a rate every edge counts the same: better than saying nothing about errors that were seen.
            const double weight = one->perSecond.value_or(1);
            auto &[failed, counted] = errors[one->key.to];
            failed += *one->errorShare * weight;
            counted += weight;
        }
    }
    for (auto it = errors.cbegin(); it != errors.cend(); ++it) {
        const auto &[failed, counted] = it.value();
        result[it.key()].errorShare = counted > 0 ? failed / counted : 0;
    }
    return result;
}

ServicesModel::ServicesModel(QObject *parent)
    : Rows(serviceColumns, parent)
    , m_picture(std::make_shared<const Picture>())
{
}

void ServicesModel::show(const PicturePtr &picture, const QSet<SourceId> &silent)
{
    const bool namesDiffer = picture->names != m_picture->names;
    m_picture = picture;
    const QHash<ServiceKey, ServiceTraffic> traffic = trafficByService(picture->traffic);
    QList<ServiceRow> rows;
    rows.reserve(picture->services.size());
    for (const MergedServicePtr &service : picture->services)
        rows.append({service, traffic.value(service->key), isSilent(*service, silent)});
    setRows(rows);
    if (namesDiffer && rowCount() > 0)
        tellChanged(0, rowCount() - 1);
}

QVariant ServicesModel::cell(int index, int column, int role) const
{
    const ServiceRow &row = this->row(index);
    const MergedService &service = *row.service;
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case SortRole: return rank(row, column);
    case Qt::ToolTipRole: return hint(row, column);
    case KeyRole: return service.key.toString();
    case NameRole: return service.key.name;
    case AddressRole: return address(service);
    case NativeRole: return nativeTextOf(*m_picture, service);
    case StaleRole: return row.isStale;
    case HealthRole:
        return column == State ? QVariant(int(row.isStale ? Probe::Unknown : service.health)) : QVariant();
    case RatesRole:
        return column == Rate && row.traffic.recentRates.size() > 1 ? QVariant::fromValue(row.traffic.recentRates) : QVariant();
    default: return {};
    }
}

QVariant ServicesModel::text(const ServiceRow &row, int column) const
{
    const MergedService &service = *row.service;
    switch (Column(column)) {
    case Name: return service.key.name;
    case Scope: return service.key.scope;
    case State: return inWords(service.health);
    case Instances:
        return service.instances == 0 && isOnlyDeclared(service)
            ? missing()
            : QString(countText(service.inRotation) + u'/' + countText(service.instances));
    case Rate: return rateText(row.traffic.perSecond);
    case Errors: return percentText(row.traffic.errorShare);
    case P95: return durationText(row.traffic.p95);
    case Subsets: return service.subsets.join(u", ");
    case Sources: {
        QStringList names;
        for (const MergedService::Part &part : service.parts) {
            const QString name = m_picture->names.value(part.source);
            if (!names.contains(name))
                names.append(name);
        }
        return names.join(u", ");
    }
    case DeclaredBy: return declaredBy(service);
    case KindOf: return inWords(service.kind);
    }
    return {};
}

QVariant ServicesModel::rank(const ServiceRow &row, int column) const
{
    switch (Column(column)) {
    case State: return int(row.service->health);
    case Instances: return row.service->instances;
    case Rate: return row.traffic.perSecond.value_or(-1);
    case Errors: return row.traffic.errorShare.value_or(-1);
    case P95: return row.traffic.p95 ? double(row.traffic.p95->count()) : -1.0;
    default: return text(row, column);
    }
}

QVariant ServicesModel::hint(const ServiceRow &row, int column) const
{
    const MergedService &service = *row.service;
    switch (Column(column)) {
    case Instances:
        return translated({QT_TRANSLATE_NOOP("Model", "%1 instances, %2 in rotation, %3 of these passing"),
                           {qint64(service.instances), qint64(service.inRotation), qint64(service.passing)}});
    case Rate:
    case Errors:
    case P95:
        return translated({QT_TRANSLATE_NOOP("Model", "%1 requests measured"), {row.traffic.samples}});
    default: return text(row, column);
    }
}

QString ServicesModel::address(const MergedService &service) const
{
    const SourceId source = service.parts.isEmpty() ? SourceId() : service.parts.first().source;
    return addressOf(*m_picture, source, {u"service"_s, service.key.scope, service.key.name});
}

QString nativeTextOf(const Picture &picture, const MergedService &service)
{
    QStringList texts;
    for (const MergedService::Part &part : service.parts) {
        for (const Origin &origin : part.service->declaredIn)
            texts.append(nativeTextOf(picture, origin));
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(u"\n---\n");
}

QString nativeTextOf(const Picture &picture, const Origin &origin)
{
    const ReadDocument *read = picture.document(origin.document);
    if (!read)
        return {};
    const QByteArray &bytes = read->document->bytes;
    return QString::fromUtf8(bytes.mid(origin.bytes.begin, origin.bytes.length()));
}

} // namespace meshboard
