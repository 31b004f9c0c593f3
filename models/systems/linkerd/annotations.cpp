// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/linkerd/annotations.h"

#include "contract/reading.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace meshboard::linkerd {

namespace {

using Form = Annotation::Form;
using Severity = Finding::Severity;

constexpr quint8 requests = OnService | OnHttpRoute | OnGrpcRoute | OnEgressNetwork;
constexpr quint8 balanced = OnService | OnEgressNetwork;
constexpr quint8 anywhere = 0xff;
constexpr const char *policies = "deny audit all-unauthenticated all-authenticated cluster-unauthenticated cluster-authenticated";

constexpr std::array knownAnnotations {
    Annotation {names::httpStatuses, "retries: HTTP statuses", Form::HttpStatuses, OnService | OnHttpRoute | OnEgressNetwork},
    Annotation {names::grpcStatuses, "retries: gRPC statuses", Form::GrpcStatuses, OnService | OnGrpcRoute | OnEgressNetwork},
    Annotation {names::limit, "retries: how often", Form::Count, requests, 65'535},
    Annotation {names::retryTimeout, "retries: time-out of a try", Form::Duration, requests},
    Annotation {names::requestTimeout, "time-out of a request", Form::Duration, requests},
    Annotation {"timeout.linkerd.io/response", "time-out of a response", Form::Duration, requests},
    Annotation {"timeout.linkerd.io/idle", "time-out of an idle stream", Form::Duration, requests},

    Annotation {"balancer.linkerd.io/failure-accrual", "circuit breaking", Form::Word, balanced, 0, "consecutive unified"},
    Annotation {"balancer.linkerd.io/failure-accrual-consecutive-max-failures", "circuit breaking: failures", Form::Count, balanced,
                4'294'967'295.0},
    Annotation {"balancer.linkerd.io/failure-accrual-consecutive-min-penalty", "circuit breaking: least time out", Form::Duration,
                balanced},
    Annotation {"balancer.linkerd.io/failure-accrual-consecutive-max-penalty", "circuit breaking: most time out", Form::Duration, balanced},
    Annotation {"balancer.linkerd.io/failure-accrual-consecutive-jitter-ratio", "circuit breaking: jitter", Form::Fraction, balanced, 100},
    Annotation {"balancer.alpha.linkerd.io/failure-accrual-success-rate-threshold", "circuit breaking: success rate", Form::Fraction,
                balanced, 1},
    Annotation {"balancer.alpha.linkerd.io/failure-accrual-success-rate-window", "circuit breaking: window of success rate", Form::Duration,
                balanced},
    Annotation {"balancer.alpha.linkerd.io/failure-accrual-success-rate-min-requests", "circuit breaking: least requests", Form::Count,
                balanced, 1'000'000},
    Annotation {"balancer.alpha.linkerd.io/failure-accrual-honor-retry-after", "circuit breaking: heed Retry-After", Form::Flag, balanced},
    Annotation {"balancer.alpha.linkerd.io/penalize-failures", "load balancing: penalty for failures", Form::Flag, balanced},
    Annotation {"balancer.alpha.linkerd.io/load-biaser-penalty", "load balancing: penalty", Form::Duration, balanced},
    Annotation {"balancer.alpha.linkerd.io/load-biaser-max-retry-after", "load balancing: longest Retry-After", Form::Duration, balanced},

    Annotation {"linkerd.io/inject", "proxy injection", Form::Word, anywhere, 0, "enabled disabled ingress"},
    Annotation {names::opaquePorts, "opaque ports", Form::Ports},
    Annotation {"config.linkerd.io/skip-inbound-ports", "inbound ports past the proxy", Form::Ports},
    Annotation {"config.linkerd.io/skip-outbound-ports", "outbound ports past the proxy", Form::Ports},
    Annotation {"config.linkerd.io/pod-inbound-ports", "ports of the pod", Form::Ports},
    Annotation {"config.linkerd.io/skip-subnets", "networks past the proxy"},
    Annotation {"config.linkerd.io/proxy-require-identity-inbound-ports", "ports that require identity", Form::Ports},
    Annotation {"config.linkerd.io/default-inbound-policy", "default inbound policy", Form::Word, anywhere, 0, policies},
    Annotation {"config.linkerd.io/proxy-image", "proxy image"},
    Annotation {"config.linkerd.io/image-pull-policy", "pull policy of images"},
    Annotation {"config.linkerd.io/init-image", "init image"},
    Annotation {"config.linkerd.io/init-image-version", "version of the init image"},
    Annotation {"config.linkerd.io/debug-image", "debug image"},
    Annotation {"config.linkerd.io/debug-image-version", "version of the debug image"},
    Annotation {"config.linkerd.io/debug-image-pull-policy", "pull policy of the debug image"},
    Annotation {"config.linkerd.io/control-port", "control port of the proxy", Form::Count, anywhere, 65'535},
    Annotation {"config.linkerd.io/inbound-port", "inbound port of the proxy", Form::Count, anywhere, 65'535},
    Annotation {"config.linkerd.io/outbound-port", "outbound port of the proxy", Form::Count, anywhere, 65'535},
    Annotation {"config.linkerd.io/admin-port", "admin port of the proxy", Form::Count, anywhere, 65'535},
    Annotation {"config.linkerd.io/proxy-cpu-request", "CPU request of the proxy"},
    Annotation {"config.linkerd.io/proxy-cpu-limit", "CPU limit of the proxy"},
    Annotation {"config.linkerd.io/proxy-cpu-ratio-limit", "CPU ratio of the proxy"},
    Annotation {"config.linkerd.io/proxy-memory-request", "memory request of the proxy"},
    Annotation {"config.linkerd.io/proxy-memory-limit", "memory limit of the proxy"},
    Annotation {"config.linkerd.io/proxy-ephemeral-storage-request", "storage request of the proxy"},
    Annotation {"config.linkerd.io/proxy-ephemeral-storage-limit", "storage limit of the proxy"},
    Annotation {"config.linkerd.io/proxy-uid", "user of the proxy", Form::Count, anywhere, 4'294'967'295.0},
    Annotation {"config.linkerd.io/proxy-gid", "group of the proxy", Form::Count, anywhere, 4'294'967'295.0},
    Annotation {"config.linkerd.io/proxy-log-level", "log level of the proxy"},
    Annotation {"config.linkerd.io/proxy-log-format", "log format of the proxy", Form::Word, anywhere, 0, "plain json"},
    Annotation {"config.linkerd.io/proxy-log-http-headers", "headers in the log of the proxy"},
    Annotation {"config.linkerd.io/access-log", "access log of the proxy"},
    Annotation {"config.linkerd.io/enable-external-profiles", "profiles of outside services", Form::Flag},
    Annotation {"config.linkerd.io/proxy-version", "version of the proxy"},
    Annotation {"config.linkerd.io/enable-debug-sidecar", "debug sidecar", Form::Flag},
    Annotation {"config.linkerd.io/enable-gateway", "as a gateway", Form::Flag},
    Annotation {"config.linkerd.io/disable-identity", "without identity", Form::Flag},
    Annotation {"config.linkerd.io/proxy-metrics-hostname-labels", "host names in metrics"},
    Annotation {"config.linkerd.io/proxy-outbound-connect-timeout", "time-out of outbound connections", Form::GoDuration},
    Annotation {"config.linkerd.io/proxy-inbound-connect-timeout", "time-out of inbound connections", Form::GoDuration},
    Annotation {"config.linkerd.io/proxy-outbound-discovery-cache-unused-timeout", "time that unused outbound discovery is kept",
                Form::GoDuration},
    Annotation {"config.linkerd.io/proxy-inbound-discovery-cache-unused-timeout", "time that unused inbound discovery is kept",
                Form::GoDuration},
    Annotation {"config.linkerd.io/proxy-disable-outbound-protocol-detect-timeout", "no time-out of outbound detection", Form::Flag},
    Annotation {"config.linkerd.io/proxy-disable-inbound-protocol-detect-timeout", "no time-out of inbound detection", Form::Flag},
    Annotation {"config.linkerd.io/proxy-admin-shutdown", "shutdown through the admin port", Form::Word, anywhere, 0, "enabled disabled"},
    Annotation {"config.linkerd.io/proxy-await", "wait for the proxy", Form::Word, anywhere, 0, "enabled disabled"},
    Annotation {"config.linkerd.io/close-wait-timeout", "time-out of closing connections", Form::GoDuration},
    Annotation {"config.linkerd.io/shutdown-grace-period", "grace period of shutdown", Form::GoDuration},
    Annotation {"config.linkerd.io/proxy-enable-native-sidecar", "native sidecar", Form::Flag},
    Annotation {"config.beta.linkerd.io/proxy-enable-native-sidecar", "native sidecar (deprecated)", Form::Flag},
    Annotation {"config.alpha.linkerd.io/proxy-enable-native-sidecar", "native sidecar (deprecated)", Form::Flag},
    Annotation {"config.alpha.linkerd.io/proxy-wait-before-exit-seconds", "seconds before exit", Form::Count, anywhere, 4'294'967'295.0},
    Annotation {"config.linkerd.io/proxy-additional-env", "environment of the proxy"},
    Annotation {"config.linkerd.io/trace-collector", "trace collector"},
    Annotation {"config.alpha.linkerd.io/trace-collector-service-account", "account of the trace collector"},
    Annotation {"config.linkerd.io/admission-webhooks", "admission webhooks", Form::Word, anywhere, 0, "enabled disabled"},

    Annotation {"viz.linkerd.io/disable-tap", "tap is off", Form::Flag},
    Annotation {"viz.linkerd.io/tap-enabled", "tap", Form::Flag},
    Annotation {"viz.linkerd.io/external-prometheus", "Prometheus outside"},
    Annotation {"linkerd.io/created-by", "created by"},
    Annotation {"linkerd.io/helm-release-version", "release of the chart"},
    Annotation {"linkerd.io/proxy-version", "version of the proxy"},
    Annotation {"linkerd.io/trust-root-sha256", "trust root"},
};

/// Prefixes under which nothing is of anybody else's making: a name that Linkerd does not know there is a mistake.
constexpr std::array ruled {"retry.linkerd.io/",          "timeout.linkerd.io/",        "balancer.linkerd.io/", "balancer.alpha.linkerd.io/",
                            "config.linkerd.io/",         "config.alpha.linkerd.io/",   "config.beta.linkerd.io/"};

bool startsWithOne(QByteArrayView name, std::span<const char *const> prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const char *prefix) { return name.startsWith(prefix); });
}

/// Letters to change, add or leave out (Levenshtein).
qsizetype distance(QByteArrayView a, QByteArrayView b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype changed = diagonal + (a[i] != b[j]);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, diagonal + 1, row[j] + 1});
        }
    }
    return row.last();
}

/// The known name that was probably meant; empty where none is near.
QString nearestTo(QByteArrayView name)
{
    const Annotation *best = nullptr;
    qsizetype least = std::min<qsizetype>(4, name.size() / 5 + 1);
    for (const Annotation &one : knownAnnotations) {
        const qsizetype length = qsizetype(qstrlen(one.name));
        if (std::abs(length - name.size()) >= least)
            continue;
        if (const qsizetype steps = distance(name, one.name); steps < least) {
            least = steps;
            best = &one;
        }
    }
    return best ? QString::fromLatin1(best->name) : QString();
}

bool isHttpStatus(QStringView text)
{
    // toInt() would take blanks around it.
    return text.size() == 3 && text.front() >= u'1' && text.front() <= u'5'
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isHttpCondition(const QString &text)
{
    const QString word = text.toLower();
    if (word == "5xx"_L1 || word == "gateway-error"_L1 || isHttpStatus(text))
        return true;
    const qsizetype dash = text.indexOf(u'-');
    if (dash < 0)
        return false;
    const QStringView from = QStringView(text).first(dash);
    const QStringView to = QStringView(text).sliced(dash + 1);
    return isHttpStatus(from) && isHttpStatus(to) && from.toInt() <= to.toInt();
}

bool isGrpcCondition(const QString &text)
{
    static const QStringList statuses {u"cancelled"_s, u"deadline-exceeded"_s, u"internal"_s, u"resource-exhausted"_s, u"unavailable"_s};
    return statuses.contains(text.toLower());
}

/// The indexer of the policy controller, outbound/index.rs, and for the injector's own linkerd2/pkg/inject.
bool fits(const Annotation &annotation, const QString &text, Bearer bearer)
{
    bool isNumber = false;
    switch (annotation.form) {
    case Form::Text: return true;
    case Form::Word: return QByteArray(annotation.words).split(' ').contains(text.toUtf8());
    case Form::Flag: {
        static const QStringList flags {u"1"_s, u"t"_s, u"T"_s, u"true"_s,  u"TRUE"_s,  u"True"_s,
                                        u"0"_s, u"f"_s, u"F"_s, u"false"_s, u"FALSE"_s, u"False"_s};
        return flags.contains(text.trimmed());
    }
    case Form::Count: {
        const qulonglong count = text.trimmed().toULongLong(&isNumber);
        return isNumber && double(count) <= annotation.most;
    }
    case Form::Fraction: {
        const double number = text.trimmed().toDouble(&isNumber);
        return isNumber && number >= 0 && number <= annotation.most;
    }
    case Form::Duration: return annotatedDuration(text).has_value();
    case Form::GoDuration: return durationOf(text).has_value();
    case Form::Ports: {
        if (portsIn(text))
            return true;
        // The containers of pods have names for their ports.
        static const QRegularExpression named(u"^[a-z0-9-]+( *, *[a-z0-9-]+)*$"_s);
        return bearer == OnOthers && qstrcmp(annotation.name, names::opaquePorts) == 0 && named.match(text).hasMatch();
    }
    case Form::HttpStatuses: {
        const QStringList statuses = text.split(u',');
        return std::all_of(statuses.cbegin(), statuses.cend(), isHttpCondition);
    }
    case Form::GrpcStatuses: {
        const QStringList statuses = text.split(u',');
        return std::all_of(statuses.cbegin(), statuses.cend(), isGrpcCondition);
    }
    }
    return true;
}

Message adviceFor(const Annotation &annotation)
{
    switch (annotation.form) {
    case Form::Word: return {QT_TRANSLATE_NOOP("Model", "It is one of %1."), {QString::fromLatin1(annotation.words).replace(u' ', u", "_s)}};
    case Form::Flag: return {QT_TRANSLATE_NOOP("Model", "Write \"true\" or \"false\", in quotes."), {}};
    case Form::Count:
    case Form::Fraction: return {QT_TRANSLATE_NOOP("Model", "It is a number from 0 to %1, in quotes."), {QString::number(annotation.most, 'g', 12)}};
    case Form::Duration: return {QT_TRANSLATE_NOOP("Model", "Write one whole number with one unit: 500ms, 10s, 2m, 1h."), {}};
    case Form::GoDuration: return {QT_TRANSLATE_NOOP("Model", "Write a number with its unit: 500ms, 10s, 1m30s."), {}};
    case Form::Ports: return {QT_TRANSLATE_NOOP("Model", "Write ports and ranges with commas between: 25,3306,8000-8010."), {}};
    case Form::HttpStatuses:
        return {QT_TRANSLATE_NOOP("Model", "Write statuses with commas between and no blanks: 503, 500-504, 5xx or gateway-error."), {}};
    case Form::GrpcStatuses:
        return {QT_TRANSLATE_NOOP(
                    "Model",
                    "Write, with commas between and no blanks: cancelled, deadline-exceeded, internal, resource-exhausted, unavailable."),
                {}};
    case Form::Text: break;
    }
    return {};
}

/// The API server takes texts only.
void checkType(const Cursor &value, Report &report)
{
    report.add("MB1208", Severity::Error, value,
               {QT_TRANSLATE_NOOP("Model", "The value %1 of an annotation is no text: the cluster refuses the object"), {value.text()}},
               {QT_TRANSLATE_NOOP("Model", "Put it in quotes."), {}});
}

std::optional<std::chrono::milliseconds> durationAt(const Cursor &annotations, const char *name)
{
    const Cursor at = annotations[name];
    return at.isScalar() ? annotatedDuration(at.text()) : std::nullopt;
}

void checkTimes(const Cursor &annotations, Report &report)
{
    const bool saysWhat = annotations[names::httpStatuses] || annotations[names::grpcStatuses] || annotations[names::retryTimeout];
    if (annotations[names::limit].isScalar() && !saysWhat) {
        report.add("MB1210", Severity::Warning, annotations[names::limit],
                   {QT_TRANSLATE_NOOP("Model", "Nothing is retried: no status and no time-out of a try is named"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Add %1: 5xx."), {QString::fromLatin1(names::httpStatuses)}});
    }
    const auto whole = durationAt(annotations, names::requestTimeout);
    const auto once = durationAt(annotations, names::retryTimeout);
    const Cursor at = annotations[names::retryTimeout];
    if (!whole || !once || whole->count() == 0 || once->count() == 0)
        return;
    if (*once >= *whole) {
        report.add("MB1221", Severity::Warning, at,
                   {QT_TRANSLATE_NOOP("Model", "One try may take as long as the whole request, %1: there is no time to retry"),
                    {annotations[names::requestTimeout].text()}},
                   {QT_TRANSLATE_NOOP("Model", "Make the time-out of a try shorter."), {}});
        return;
    }
    const qint64 tries = annotations[names::limit].isScalar() ? std::max(1, annotations[names::limit].text().toInt()) + 1 : 2;
    const qint64 room = (*whole + *once - std::chrono::milliseconds(1)) / *once;
    if (room < tries) {
        report.add("MB1221", Severity::Note, at,
                   {QT_TRANSLATE_NOOP("Model", "Of %1 tries only %2 begin within the time-out of the request, %3"),
                    {tries, room, annotations[names::requestTimeout].text()}},
                   {QT_TRANSLATE_NOOP("Model", "Make the time-out of a try shorter, or retry less often."), {}});
    }
}

void checkPenalties(const Cursor &annotations, Report &report)
{
    using namespace std::chrono_literals;
    const char *least = "balancer.linkerd.io/failure-accrual-consecutive-min-penalty";
    const char *most = "balancer.linkerd.io/failure-accrual-consecutive-max-penalty";
    if (!annotations["balancer.linkerd.io/failure-accrual"])
        return;
    const auto from = annotations[least] ? durationAt(annotations, least) : std::chrono::milliseconds(1s);
    const auto to = annotations[most] ? durationAt(annotations, most) : std::chrono::milliseconds(1min);
    if (from && to && *from > *to) {
        report.add("MB1208", Severity::Warning, annotations[least] ? annotations[least] : annotations[most],
                   {QT_TRANSLATE_NOOP("Model", "The least time out is longer than the longest: Linkerd leaves out the circuit breaker"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Not written they are 1s and 1m."), {}});
    }
}

Filter filterAt(Filter::Kind kind, const QString &name, const Cursor &at, const DocumentId &document)
{
    Filter filter;
    filter.kind = kind;
    filter.name = name;
    filter.value = at.text();
    filter.origin = originOf(document, at);
    return filter;
}

} // namespace

const Annotation *annotationOf(QByteArrayView name)
{
    const auto found = std::find_if(knownAnnotations.cbegin(), knownAnnotations.cend(), [&](const Annotation &one) { return name == QByteArrayView(one.name); });
    return found == knownAnnotations.cend() ? nullptr : &*found;
}

bool isOurs(QByteArrayView name)
{
    const qsizetype slash = name.indexOf('/');
    const QByteArrayView prefix = slash < 0 ? QByteArrayView() : name.first(slash);
    return prefix == QByteArrayView("linkerd.io") || prefix.endsWith(".linkerd.io");
}

bool hasOurs(const Cursor &annotations)
{
    const QList<Cursor> entries = annotations.isMap() ? annotations.children() : QList<Cursor>();
    return std::any_of(entries.cbegin(), entries.cend(), [](const Cursor &entry) { return isOurs(entry.key()); });
}

bool isAboutRequests(QByteArrayView name)
{
    return startsWithOne(name, std::span(ruled).first(4));
}

bool isRetry(QByteArrayView name)
{
    return name.startsWith("retry.linkerd.io/");
}

std::optional<std::chrono::milliseconds> annotatedDuration(const QString &text)
{
    static constexpr std::array<std::pair<QStringView, qint64>, 5> units {
        {{u"ms", 1}, {u"s", 1'000}, {u"m", 60'000}, {u"h", 3'600'000}, {u"d", 86'400'000}}};
    const QString trimmed = text.trimmed();
    qsizetype digits = 0;
    while (digits < trimmed.size() && trimmed[digits] >= u'0' && trimmed[digits] <= u'9')
        ++digits;
    bool isNumber = false;
    const qlonglong number = QStringView(trimmed).first(digits).toLongLong(&isNumber);
    const QStringView unit = QStringView(trimmed).sliced(digits);
    if (!isNumber)
        return std::nullopt;
    if (unit.isEmpty() && number == 0)
        return std::chrono::milliseconds(0);
    for (const auto &[name, milliseconds] : units) {
        if (unit == name && number <= std::numeric_limits<qint64>::max() / milliseconds)
            return std::chrono::milliseconds(number * milliseconds);
    }
    return std::nullopt;
}

std::optional<QList<std::pair<quint16, quint16>>> portsIn(const QString &text)
{
    QList<std::pair<quint16, quint16>> ports;
    for (const QString &part : text.split(u',')) {
        const QString one = part.trimmed();
        if (one.isEmpty())
            continue;
        const qsizetype dash = one.indexOf(u'-');
        bool isFirst = false;
        bool isLast = false;
        const quint16 first = (dash < 0 ? one : one.first(dash)).trimmed().toUShort(&isFirst);
        const quint16 last = (dash < 0 ? one : one.sliced(dash + 1)).trimmed().toUShort(&isLast);
        if (!isFirst || !isLast || first == 0 || first > last)
            return std::nullopt;
        ports.append({first, last});
    }
    return ports;
}

void understandAnnotations(SchemaWalk &walk, const Cursor &annotations, const QString &object)
{
    const QList<Cursor> entries = annotations.isMap() ? annotations.children() : QList<Cursor>();
    for (const Cursor &entry : entries) {
        if (const Annotation *annotation = annotationOf(entry.key()))
            walk.understandAll(entry, QCoreApplication::translate("Label", annotation->label) + u", "_s + object);
    }
}

void checkAnnotations(const Cursor &annotations, Bearer bearer, bool isRefused, Report &report)
{
    const QList<Cursor> entries = annotations.isMap() ? annotations.children() : QList<Cursor>();
    for (const Cursor &entry : entries) {
        const QByteArray name = entry.key();
        if (!isOurs(name) || !entry.isScalar())
            continue;
        const QString printed = QString::fromUtf8(name);
        const Annotation *annotation = annotationOf(name);
        if (!annotation) {
            const QString nearest = nearestTo(name);
            if (nearest.isEmpty() && !startsWithOne(name, ruled))
                continue;
            report.add("MB1209", Severity::Warning, entry, {QT_TRANSLATE_NOOP("Model", "Linkerd has no annotation %1"), {printed}},
                       nearest.isEmpty() ? Message {QT_TRANSLATE_NOOP("Model", "Check its spelling: it has no effect."), {}}
                                         : Message {QT_TRANSLATE_NOOP("Model", "Probably %1 is meant."), {nearest}});
            continue;
        }
        const text::Type type = entry.node().type();
        if (type == text::Type::Integer || type == text::Type::Float || type == text::Type::Bool) {
            checkType(entry, report);
        } else if (!(annotation->bearers & bearer)) {
            report.add(
                "MB1210", Severity::Warning, entry, {QT_TRANSLATE_NOOP("Model", "%1 has no effect here"), {printed}},
                annotation->form == Form::HttpStatuses || annotation->form == Form::GrpcStatuses
                    ? Message {QT_TRANSLATE_NOOP("Model", "Statuses of HTTP belong to HTTPRoutes, those of gRPC to GRPCRoutes."), {}}
                    : Message {QT_TRANSLATE_NOOP("Model", "Linkerd reads it on Services and, for retries and time-outs, on their routes."),
                               {}});
        } else if (!fits(*annotation, entry.text(), bearer)) {
            report.add("MB1208", isRefused && isAboutRequests(name) ? Severity::Error : Severity::Warning, entry,
                       {QT_TRANSLATE_NOOP("Model", "%1 is no value that Linkerd takes for %2"), {entry.text(), printed}}, adviceFor(*annotation));
        }
    }
    checkTimes(annotations, report);
    checkPenalties(annotations, report);
}

QList<Filter> requestFiltersOf(const Cursor &annotations, bool isGrpc, const DocumentId &document)
{
    QList<Filter> filters;
    if (const Cursor timeout = annotations[names::requestTimeout]; timeout.isScalar()) {
        filters.append(filterAt(Filter::Kind::Timeout, u"timeout"_s, timeout, document));
        filters.last().duration = annotatedDuration(timeout.text());
    }
    const Cursor statuses = annotations[isGrpc ? names::grpcStatuses : names::httpStatuses];
    const Cursor limit = annotations[names::limit];
    const Cursor once = annotations[names::retryTimeout];
    if (statuses.isScalar() || limit.isScalar() || once.isScalar()) {
        const Cursor at = limit.isScalar() ? limit : statuses.isScalar() ? statuses : once;
        Filter filter = filterAt(Filter::Kind::Retries, statuses.text(), at, document);
        // A limit of 0 is one that is not written.
        filter.count = std::max(1, limit.text().toInt());
        filter.value = QString::number(*filter.count);
        filter.duration = once.isScalar() ? annotatedDuration(once.text()) : std::nullopt;
        filters.append(filter);
    }
    for (const char *other : {"timeout.linkerd.io/response", "timeout.linkerd.io/idle"}) {
        if (const Cursor at = annotations[other]; at.isScalar()) {
            filters.append(filterAt(Filter::Kind::Other, QString::fromLatin1(other), at, document));
            filters.last().duration = annotatedDuration(at.text());
        }
    }
    return filters;
}

QList<Filter> balancerFiltersOf(const Cursor &annotations, const DocumentId &document)
{
    QList<Filter> filters;
    const QList<Cursor> entries = annotations.isMap() ? annotations.children() : QList<Cursor>();
    for (const Cursor &entry : entries) {
        if (startsWithOne(entry.key(), std::span(ruled).subspan(2, 2)) && entry.isScalar())
            filters.append(filterAt(Filter::Kind::Other, QString::fromUtf8(entry.key()), entry, document));
    }
    return filters;
}

} // namespace meshboard::linkerd
