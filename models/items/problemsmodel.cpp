// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/problemsmodel.h"

#include "items/figures.h"
#include "items/servicesmodel.h"
#include "items/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr Column problemColumns[] {
    {"severity", QT_TRANSLATE_NOOP("Model", "Severity"), nullptr, 13},
    {"what", QT_TRANSLATE_NOOP("Model", "Problem"), nullptr, 64},
    {"place", QT_TRANSLATE_NOOP("Model", "Place"), QT_TRANSLATE_NOOP("Model", "File, line and column, or the service"), 28},
    {"since", QT_TRANSLATE_NOOP("Model", "Since"), nullptr, 8, Column::Shows::Age},
    {"advice", QT_TRANSLATE_NOOP("Model", "What to do"), nullptr, 40},
    {"source", QT_TRANSLATE_NOOP("Model", "Source"), nullptr, 12},
    {"code", QT_TRANSLATE_NOOP("Model", "Code"), QT_TRANSLATE_NOOP("Model", "Stable name of the check"), 8, Column::Shows::Text, true},
};

// From here on a service that answers is called sick by its errors. Fewer requests say nothing.
constexpr double manyErrors = 0.05;
constexpr double mostlyErrors = 0.25;
constexpr qint64 enoughRequests = 50;

std::optional<Finding> faultOf(const SourceRow &row)
{
    const SourceState &state = row.state;
    Finding finding;
    finding.code = "MB0900"_ba;
    finding.place.source = row.connection.id;
    finding.place.object = row.connection.name;
    switch (state.phase) {
    case SourceState::Phase::Lost: finding.severity = Finding::Severity::Error; break;
    case SourceState::Phase::Stale: finding.severity = Finding::Severity::Warning; break;
    case SourceState::Phase::Stopped:
    case SourceState::Phase::Connecting:
    case SourceState::Phase::Live:
        if (!state.fault)
            return std::nullopt;
        finding.severity = Finding::Severity::Warning;
    }
    if (state.fault) {
        finding.what = sentenceOf(*state.fault);
        finding.advice = adviceOf(*state.fault);
    } else {
        finding.what = {QT_TRANSLATE_NOOP("Model", "%1 gives no sign of life: what is shown of it is old"), {row.connection.name}};
    }
    return finding;
}

/// The words of the first failing check, so that the reason stands in the row.
QString reasonOf(const MergedService &service)
{
    for (const MergedService::Part &part : service.parts) {
        for (const Instance &instance : part.service->instances) {
            if (instance.health.rotation != Rotation::In || instance.health.probe != service.health)
                continue;
            for (const Check &check : instance.health.checks) {
                if (check.state == service.health)
                    return check.output.isEmpty() ? check.name : check.output.simplified();
            }
        }
    }
    return {};
}

std::optional<Finding> sicknessOf(const MergedService &service, const ServiceTraffic &traffic)
{
    const QString name = service.key.toString();
    Finding finding;
    finding.severity = Finding::Severity::Error;
    finding.place.source = service.parts.isEmpty() ? SourceId() : service.parts.last().source;
    finding.place.object = name;
    if (service.instances > 0 && service.inRotation == 0) {
        finding.code = "MB0911"_ba;
        finding.what = {QT_TRANSLATE_NOOP("Model", "%1 has %2 instances and none in rotation"), {name, qint64(service.instances)}};
        finding.advice = {QT_TRANSLATE_NOOP("Model", "Put an instance back into rotation."), {}};
        return finding;
    }
    if (service.health == Probe::Critical || service.health == Probe::Warning) {
        const QString reason = reasonOf(service);
        const bool isCritical = service.health == Probe::Critical;
        finding.code = "MB0910"_ba;
        finding.severity = isCritical ? Finding::Severity::Error : Finding::Severity::Warning;
        if (reason.isEmpty()) {
            finding.what = {isCritical ? QT_TRANSLATE_NOOP("Model", "%1 is critical: %2 of %3 instances pass")
                                       : QT_TRANSLATE_NOOP("Model", "%1 warns: %2 of %3 instances pass"),
                            {name, qint64(service.passing), qint64(service.inRotation)}};
        } else {
            finding.what = {isCritical ? QT_TRANSLATE_NOOP("Model", "%1 is critical: %2 of %3 instances pass; %4")
                                       : QT_TRANSLATE_NOOP("Model", "%1 warns: %2 of %3 instances pass; %4"),
                            {name, qint64(service.passing), qint64(service.inRotation), reason}};
        }
        finding.advice = {QT_TRANSLATE_NOOP("Model", "See its instances and what changed just before."), {}};
        return finding;
    }
    if (traffic.errorShare && *traffic.errorShare >= manyErrors && traffic.samples >= enoughRequests) {
        finding.code = "MB0912"_ba;
        finding.severity = *traffic.errorShare >= mostlyErrors ? Finding::Severity::Error : Finding::Severity::Warning;
        finding.what = {QT_TRANSLATE_NOOP("Model", "%1 answers many requests with errors"), {name}};
        finding.advice = {QT_TRANSLATE_NOOP("Model", "See which version fails, and what changed just before."), {}};
        return finding;
    }
    return std::nullopt;
}

/// What makes a sick service the same one while its figures change.
Message nameOnly(const ServiceKey &service)
{
    return {nullptr, {service.toString()}};
}

size_t hashOf(const Message &message, size_t seed)
{
    seed = ::qHash(QByteArrayView(message.text), seed);
    for (const Message::Argument &argument : message.arguments)
        seed = std::visit(
            [&]<typename T>(const T &value) {
                if constexpr (std::is_same_v<T, QList<Message>>)
                    return std::accumulate(value.cbegin(), value.cend(), seed, [](size_t so, const Message &one) { return hashOf(one, so); });
                else
                    return ::qHash(value, seed);
            },
            argument);
    return seed;
}

int order(const ProblemRow &row)
{
    return -int(row.finding.severity) * 8 + int(row.id.kind);
}

QList<ProblemRow> problemsIn(const Picture &picture, const QList<SourceRow> &sources)
{
    QList<ProblemRow> rows;
    QHash<ProblemRow::Key, int> seen;
    const auto add = [&](ProblemRow row) {
        row.id.occurrence = seen[row.id]++;
        rows.append(row);
    };
    for (const SourceRow &source : sources) {
        if (const auto fault = faultOf(source)) {
            const SourceId id = source.connection.id;
            add({{ProblemRow::Kind::Fault, fault->code, id, {}, {}, {}, 0}, *fault, {}, source.state.since, false});
        }
    }
    const QHash<ServiceKey, ServiceTraffic> traffic = trafficByService(picture.traffic);
    for (const MergedServicePtr &service : picture.services) {
        if (const auto sickness = sicknessOf(*service, traffic.value(service->key))) {
            add({{ProblemRow::Kind::Service, sickness->code, sickness->place.source, {}, {}, nameOnly(service->key), 0},
                 *sickness, service->key, {}, false});
        }
    }
    for (const Finding &finding : picture.findings) {
        const auto &place = finding.place;
        add({{ProblemRow::Kind::Finding, finding.code, place.source, place.document, place.object, finding.what, 0},
             finding, {}, {}, false});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ProblemRow &a, const ProblemRow &b) { return order(a) < order(b); });
    return rows;
}

} // namespace

size_t qHash(const ProblemRow::Key &key, size_t seed)
{
    return hashOf(key.what, qHashMulti(seed, quint8(key.kind), key.code, key.source, key.document, key.object, key.occurrence));
}

/// Since when problems are known.
struct ProblemsModel::Past
{
    struct FirstSeen
    {
        QDateTime time;
        bool isLonger = false;
    };
    QHash<ProblemRow::Key, FirstSeen> since;
    QSet<SourceId> looked; ///< sources that had a picture before this one

    QList<ProblemRow> dated(QList<ProblemRow> rows, const Picture &picture, const QDateTime &at);
};

ProblemCount countProblems(const Picture &picture, const QList<SourceRow> &sources)
{
    ProblemCount count;
    const auto add = [&](const Finding &finding) {
        count.errors += finding.severity == Finding::Severity::Error;
        count.warnings += finding.severity == Finding::Severity::Warning;
    };
    for (const SourceRow &source : sources) {
        if (const auto fault = faultOf(source))
            add(*fault);
    }
    const QHash<ServiceKey, ServiceTraffic> traffic = trafficByService(picture.traffic);
    for (const MergedServicePtr &service : picture.services) {
        if (const auto sickness = sicknessOf(*service, traffic.value(service->key)))
            add(*sickness);
    }
    for (const Finding &finding : picture.findings)
        add(finding);
    return count;
}

ProblemsModel::ProblemsModel(QObject *parent)
    : Rows(problemColumns, parent)
    , m_picture(std::make_shared<const Picture>())
    , m_past(std::make_shared<Past>())
{
}

void ProblemsModel::show(const PicturePtr &picture, const QList<SourceRow> &sources, const QDateTime &at)
{
    const bool namesDiffer = picture->names != m_picture->names;
    m_picture = picture;
    makeRows(picture->findings.size() + picture->services.size(),
             [picture, sources, at, past = m_past] { return past->dated(problemsIn(*picture, sources), *picture, at); });
    if (namesDiffer && rowCount() > 0)
        tellChanged(0, rowCount() - 1);
}

QList<ProblemRow> ProblemsModel::Past::dated(QList<ProblemRow> rows, const Picture &picture, const QDateTime &at)
{
    QHash<ProblemRow::Key, FirstSeen> next;
    for (ProblemRow &row : rows) {
        if (row.since.isValid())
            continue;
        const auto known = since.constFind(row.id);
        // What stands in the first picture of a source began before it, nobody knows when.
        const FirstSeen own = known != since.cend() ? *known : FirstSeen {at, !looked.contains(row.id.source)};
        next.insert(row.id, own);
        row.since = own.time;
        row.isLonger = own.isLonger;
    }
    since = next;
    looked.clear();
    for (auto it = picture.sources.cbegin(); it != picture.sources.cend(); ++it) {
        if (it->revision > 0)
            looked.insert(it.key());
    }
    return rows;
}

int ProblemsModel::count(Finding::Severity severity) const
{
    int count = 0;
    for (int i = 0; i < rowCount(); ++i)
        count += row(i).finding.severity == severity;
    return count;
}

QVariant ProblemsModel::cell(int index, int column, int role) const
{
    const ProblemRow &row = this->row(index);
    const Finding &finding = row.finding;
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case SortRole: return rank(index, column);
    case Qt::ToolTipRole:
        if (column == Since) {
            return translated({row.isLonger ? QT_TRANSLATE_NOOP("Model", "Stood there already when it was first looked at, %1")
                                            : QT_TRANSLATE_NOOP("Model", "Since %1"),
                               {exactTime(row.since)}});
        }
        return text(row, column);
    case KeyRole:
        return QString(QString::number(int(row.id.kind)) + QString::fromLatin1(row.id.code) + row.id.source.uuid.toString()
                       + row.id.document + row.id.object + row.service.toString() + inEnglish(row.id.what) + u'#'
                       + QString::number(row.id.occurrence));
    case NameRole: return translated(finding.what);
    case AddressRole: {
        const QString place = row.service.isNull() ? placeText(finding.place)
                                                   : ObjectKey {u"service"_s, row.service.scope, row.service.name}.toString();
        const QString source = m_picture->names.value(finding.place.source);
        return place.isEmpty() || row.id.kind == ProblemRow::Kind::Fault ? source : QString(source + u'/' + place);
    }
    case NativeRole: {
        // The line says more than the tight place, which may be empty.
        const ReadDocument *read = m_picture->document({finding.place.source, finding.place.document});
        if (!read)
            return {};
        const QByteArray &bytes = read->document->bytes;
        const qsizetype begin = finding.place.bytes.begin <= 0 ? 0 : bytes.lastIndexOf('\n', finding.place.bytes.begin - 1) + 1;
        const qsizetype end = bytes.indexOf('\n', std::max<qsizetype>(begin, finding.place.bytes.end));
        return QString::fromUtf8(bytes.mid(begin, end < 0 ? -1 : end - begin));
    }
    case SeverityRole: return column == Severity ? QVariant(int(finding.severity)) : QVariant();
    default: return {};
    }
}

QDateTime ProblemsModel::moment(int index, int column) const
{
    return column == Since ? row(index).since : QDateTime();
}

QVariant ProblemsModel::text(const ProblemRow &row, int column) const
{
    const Finding &finding = row.finding;
    switch (Column(column)) {
    case Severity: return inWords(finding.severity);
    case What: return translated(finding.what);
    case Place: return placeText(finding.place);
    case Advice: return translated(finding.advice);
    case Source: return m_picture->names.value(finding.place.source);
    case Code: return QString::fromLatin1(finding.code);
    case Since:
        return row.isLonger && row.since.isValid() ? QVariant(QString(u"> " + ageText(row.since, now()))) : QVariant();
    }
    return {};
}

QVariant ProblemsModel::rank(int index, int column) const
{
    const ProblemRow &row = this->row(index);
    switch (Column(column)) {
    case Severity: return order(row);
    case Since: return row.since;
    case Place: return QString(row.finding.place.document + u'\0' + QString::number(row.finding.place.line).rightJustified(9, u'0'));
    default: return text(row, column);
    }
}

} // namespace meshboard
