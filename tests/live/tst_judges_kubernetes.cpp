// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"

#include "contract/reemit.h"
#include "systems/gateway_api/gateway_api.h"
#include "systems/istio/istio.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace meshboard;
using namespace meshboard::judge;
using namespace Qt::StringLiterals;

namespace {

/// What is said of one object: nothing where it is taken.
struct Refused
{
    QString words;
    QStringList fields; ///< spec.http[0].route[0].weight
};

/// kubectl-validate with the definitions that a cluster would have: of each file, what it says of the documents it refuses.
QMap<QString, QList<Refused>> asApiServer(const QString &folder)
{
    const Done done = run(whereIs(u"kubectl-validate"_s), {u"--local-crds"_s, whereIs(u"crds"_s), u"-o"_s, u"json"_s, folder});
    QMap<QString, QList<Refused>> verdicts;
    const QJsonObject files = QJsonDocument::fromJson(done.out).object();
    for (auto it = files.begin(); it != files.end(); ++it) {
        QList<Refused> &refused = verdicts[QFileInfo(it.key()).fileName()];
        const QJsonArray documents = it.value().toArray();
        for (const QJsonValue &document : documents) {
            if (document["status"_L1] == "Success"_L1)
                continue;
            Refused one {document["message"_L1].toString(), {}};
            // Functions of the expression language that came with Kubernetes 1.31 are not in this judge.
            if (one.words.contains("rule compile error"_L1))
                continue;
            const QJsonArray causes = document["details"_L1]["causes"_L1].toArray();
            for (const QJsonValue &cause : causes)
                one.fields.append(cause["field"_L1].toString());
            refused.append(one);
        }
    }
    return verdicts;
}

/// The lines in which istioctl says what is wrong.
QStringList asIstio(const QString &file)
{
    const Done done = run(whereIs(u"istioctl"_s), {u"validate"_s, u"-f"_s, file});
    if (done.code == 0)
        return {};
    return QString::fromUtf8(done.err).split(u'\n', Qt::SkipEmptyParts);
}

/// spec.http[0].name -> 0:/spec/http/0/name
text::Path pathOf(QString field)
{
    static const QRegularExpression index(u"\\[([^\\]]+)\\]"_s);
    text::Path path;
    for (const QString &step : field.replace(index, u".\\1"_s).split(u'.', Qt::SkipEmptyParts)) {
        bool isIndex = false;
        const int number = step.toInt(&isIndex);
        path.steps.append(isIndex ? text::Step(number) : text::Step(step.toUtf8()));
    }
    return path;
}

/// Whether one of our errors stands at that field, or where the field is missing at what should have it.
bool isSaidAt(const QList<Finding> &findings, const text::Tree &tree, const QString &field)
{
    text::Path path = pathOf(field);
    text::Node node = tree.find(path);
    while (!node && !path.steps.isEmpty()) {
        path = path.parent();
        node = tree.find(path);
    }
    const text::Range range = node.parent().isMap() ? node.entryRange() : node.range();
    return std::any_of(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
        return finding.severity == Finding::Severity::Error && finding.place.bytes.begin >= range.begin && finding.place.bytes.end <= range.end;
    });
}

QByteArray fixture(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class KubernetesJudges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        MESHBOARD_NEEDS_JUDGE("kubectl-validate");
        MESHBOARD_NEEDS_JUDGE("crds");
        MESHBOARD_NEEDS_JUDGE("istioctl");
    }

    void documents_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isIstio");
        QTest::newRow("Istio, every field") << QStringLiteral(TESTS "/models/systems/istio/fixtures/everything.yaml") << true;
        QTest::newRow("Istio, every kind") << QStringLiteral(TESTS "/live/fixtures/istio.yaml") << true;
        QTest::newRow("Gateway API, every field") << QStringLiteral(TESTS "/models/systems/gateway_api/fixtures/everything.yaml") << false;
    }

    /// As it is, written anew, and after each deed of the board, the servers' own tools take it.
    void documents()
    {
        QFETCH(QString, path);
        QFETCH(bool, isIstio);
        QByteArray bytes = fixture(path);
        QVERIFY(!bytes.isEmpty());
        // Sessions as Gateway API 1.6 has them; later releases write them in another way.
        bytes.replace("cookie: {name: c, lifetimeType: Permanent, path: /}", "sessionName: c, cookieConfig: {lifetimeType: Permanent}");
        bytes.replace(", header: {name: x-session}}", "}").replace("{cookie: {lifetimeType: Session}}", "{cookieConfig: {lifetimeType: Session}}");
        const bench::Bench &bench = isIstio ? m_istio : m_gateways;
        const QString name = u"x.yaml"_s;
        const ReadDocumentPtr document = bench.read(name, bytes);
        QCOMPARE(errorsIn(document->findings), QStringList());
        const Reemitted anew = reemitted(*document, bench.catalogue);
        QCOMPARE(anew.lacking, QStringList());

        QList<Edited> all {{u"as it is"_s, bytes}, {u"written anew"_s, anew.bytes}};
        all += Deeds(bench, name, bytes, {}, u"another"_s, isIstio ? u"v9"_s : QString()).all();
        QVERIFY2(all.size() > 20, qPrintable(QString::number(all.size())));
        const QTemporaryDir folder;
        for (qsizetype i = 0; i < all.size(); ++i)
            write(QDir(folder.path()), u"%1.yaml"_s.arg(i), all[i].bytes);
        QStringList refused;
        const auto verdicts = asApiServer(folder.path());
        QCOMPARE(verdicts.size(), all.size());
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QString file = u"%1.yaml"_s.arg(i);
            QStringList words;
            for (const Refused &one : verdicts.value(file))
                words.append(one.words);
            if (isIstio)
                words += asIstio(folder.filePath(file));
            // A plan with an error of ours is not written: then they have to agree.
            const QStringList ours = errorsIn(bench.read(name, all[i].bytes)->findings);
            if (words.isEmpty() != ours.isEmpty())
                refused.append(all[i].what + u" | "_s + words.join(u' ') + u" | ours: "_s + ours.join(u' '));
        }
        qInfo("%d versions judged", int(all.size()));
        QVERIFY2(refused.isEmpty(), qPrintable(u'\n' + refused.join(u'\n')));
    }

    /// What they refuse we refuse, at the same field; the twin is fine for both.
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QString>("field");
        const auto row = [this](const char *kind, const char *what, const QByteArray &bad, const QByteArray &good, const char *field) {
            const QByteArray head = "apiVersion: " + QByteArray(kind).replace(' ', "\nkind: ") + "\nmetadata: {name: x, namespace: shop}\nspec: ";
            m_documents.append({head + bad + '\n', head + good + '\n'});
            QTest::addRow("%s: %s", QByteArray(kind).split(' ').last().constData(), what) << m_documents.last().first << m_documents.last().second << QString::fromLatin1(field);
        };
        const auto http = [&](const char *what, const QByteArray &bad, const QByteArray &good, const QByteArray &field) {
            const QByteArray route = "route: [{destination: {host: a}}]";
            const auto spec = [&](const QByteArray &rule) -> QByteArray { return "{hosts: [a], http: [{" + QByteArray(rule).replace("ROUTE", route) + "}]}"; };
            row("networking.istio.io/v1 VirtualService", what, spec(bad), spec(good), QByteArray("spec.http[0]." + field).constData());
        };
        http("negative weight", "route: [{destination: {host: a}, weight: -5}, {destination: {host: b}, weight: 5}]",
             "route: [{destination: {host: a}, weight: 90}, {destination: {host: b}, weight: 80}]", "route");
        http("all weights 0", "route: [{destination: {host: a}, weight: 0}, {destination: {host: b}, weight: 0}]",
             "route: [{destination: {host: a}, weight: 0}, {destination: {host: b}, weight: 1}]", "route");
        http("weight in quotes", "route: [{destination: {host: a}, weight: \"5\"}]", "route: [{destination: {host: a}, weight: 5}]", "route[0].weight");
        http("no destination", "route: [{weight: 5}]", "ROUTE", "route[0].destination");
        http("regex", "match: [{uri: {regex: \"[\"}}], ROUTE", "match: [{uri: {regex: \"[a]\"}}], ROUTE", "match[0].uri.regex");
        http("look-ahead", "match: [{headers: {a: {regex: \"(?!b)\"}}}], ROUTE", "match: [{headers: {a: {regex: \"(?:b)\"}}}], ROUTE", "match[0].headers.a.regex");
        http("two ways to match", "match: [{uri: {exact: /a, prefix: /b}}], ROUTE", "match: [{uri: {prefix: /b}}], ROUTE", "match[0].uri");
        http("time-out", "ROUTE, timeout: 1 s", "ROUTE, timeout: 1s", "timeout");
        http("time-out below a millisecond", "ROUTE, timeout: 100us", "ROUTE, timeout: 1ms", "timeout");
        http("attempts", "ROUTE, retries: {attempts: -1}", "ROUTE, retries: {attempts: 0}", "retries.attempts");
        http("retry condition", "ROUTE, retries: {attempts: 2, retryOn: nonsense}", "ROUTE, retries: {attempts: 2, retryOn: \"5xx,503\"}", "retries.retryOn");
        http("mirrored share", "ROUTE, mirror: {host: b}, mirrorPercentage: {value: 101}", "ROUTE, mirror: {host: b}, mirrorPercentage: {value: 100}",
             "mirrorPercentage.value");
        http("abort status", "ROUTE, fault: {abort: {httpStatus: 700, percentage: {value: 1}}}", "ROUTE, fault: {abort: {httpStatus: 500, percentage: {value: 1}}}",
             "fault.abort.httpStatus");
        http("share of delays", "ROUTE, fault: {delay: {fixedDelay: 1s, percentage: {value: 101}}}", "ROUTE, fault: {delay: {fixedDelay: 1s, percentage: {value: 1}}}",
             "fault.delay.percentage.value");
        http("route and redirect", "ROUTE, redirect: {uri: /b}", "redirect: {uri: /b}", "");
        http("subset's name", "route: [{destination: {host: a, subset: \"v 1\"}}]", "route: [{destination: {host: a, subset: v-1}}]", "route[0].destination.subset");
        http("port", "route: [{destination: {host: a, port: {number: 70000}}}]", "route: [{destination: {host: a, port: {number: 7000}}}]",
             "route[0].destination.port.number");
        http("rewritten query", "ROUTE, rewrite: {uriRegexRewrite: {match: \"[\", rewrite: a}}", "ROUTE, rewrite: {uriRegexRewrite: {match: a, rewrite: a}}",
             "rewrite.uriRegexRewrite.match");
        row("networking.istio.io/v1 VirtualService", "host", "{hosts: [\"a b\"], http: [{route: [{destination: {host: a}}]}]}",
            "{hosts: [\"*.b\"], http: [{route: [{destination: {host: a}}]}]}", "spec.hosts[0]");
        row("networking.istio.io/v1 VirtualService", "nothing to do", "{hosts: [a]}", "{hosts: [a], http: [{route: [{destination: {host: a}}]}]}", "");
        const auto destination = [&](const char *what, const QByteArray &bad, const QByteArray &good, const QByteArray &field) {
            row("networking.istio.io/v1 DestinationRule", what, "{host: a, " + bad + '}', "{host: a, " + good + '}', QByteArray("spec." + field).constData());
        };
        row("networking.istio.io/v1 DestinationRule", "no host", "{subsets: [{name: v1, labels: {v: a}}]}", "{host: a, subsets: [{name: v1, labels: {v: a}}]}", "");
        destination("nameless subset", "subsets: [{labels: {v: a}}]", "subsets: [{name: v1, labels: {v: a}}]", "subsets[0]");
        destination("label", "subsets: [{name: v1, labels: {v: \"a b\"}}]", "subsets: [{name: v1, labels: {v: a-b}}]", "subsets[0].labels.v");
        destination("ejected share", "trafficPolicy: {outlierDetection: {maxEjectionPercent: 101}}", "trafficPolicy: {outlierDetection: {maxEjectionPercent: 100}}",
                    "trafficPolicy.outlierDetection.maxEjectionPercent");
        destination("interval", "trafficPolicy: {outlierDetection: {interval: 1us}}", "trafficPolicy: {outlierDetection: {interval: 1ms}}",
                    "trafficPolicy.outlierDetection.interval");
        destination("connections", "trafficPolicy: {connectionPool: {tcp: {maxConnections: -1}}}", "trafficPolicy: {connectionPool: {tcp: {maxConnections: 1}}}",
                    "trafficPolicy.connectionPool.tcp.maxConnections");
        destination("two load balancers", "trafficPolicy: {loadBalancer: {simple: RANDOM, consistentHash: {useSourceIp: true}}}",
                    "trafficPolicy: {loadBalancer: {consistentHash: {useSourceIp: true}}}", "trafficPolicy.loadBalancer");
        destination("cookie", "trafficPolicy: {loadBalancer: {consistentHash: {httpCookie: {ttl: 1s}}}}",
                    "trafficPolicy: {loadBalancer: {consistentHash: {httpCookie: {name: a, ttl: 1s}}}}", "trafficPolicy.loadBalancer.consistentHash.httpCookie");
        destination("mutual TLS", "trafficPolicy: {tls: {mode: MUTUAL}}", "trafficPolicy: {tls: {mode: MUTUAL, clientCertificate: /a, privateKey: /b, caCertificates: /c}}",
                    "trafficPolicy.tls");
        destination("tunnel and proxy protocol", "trafficPolicy: {tunnel: {protocol: CONNECT, targetHost: b, targetPort: 80}, proxyProtocol: {version: V2}}",
                    "trafficPolicy: {tunnel: {protocol: CONNECT, targetHost: b, targetPort: 80}}", "trafficPolicy");
        destination("export of a workload's rule", "exportTo: [\"*\"], workloadSelector: {matchLabels: {app: a}}", "exportTo: [\".\"], workloadSelector: {matchLabels: {app: a}}",
                    "exportTo");
        destination("warm-up", "trafficPolicy: {loadBalancer: {simple: RANDOM, warmup: {duration: 1s, aggression: 0}}}",
                    "trafficPolicy: {loadBalancer: {simple: ROUND_ROBIN, warmup: {duration: 1s, aggression: 1}}}", "trafficPolicy.loadBalancer");
        const auto gateway = [&](const char *what, const QByteArray &bad, const QByteArray &good, const QByteArray &field) {
            row("networking.istio.io/v1 Gateway", what, "{servers: [{" + bad + "}]}", "{servers: [{" + good + "}]}", QByteArray("spec.servers[0]." + field).constData());
        };
        gateway("port 0", "port: {number: 0, name: a, protocol: HTTP}, hosts: [a.b]", "port: {number: 1, name: a, protocol: HTTP}, hosts: [a.b]", "port.number");
        gateway("protocol", "port: {number: 1, name: a, protocol: HTTPZ}, hosts: [a.b]", "port: {number: 1, name: a, protocol: HTTP}, hosts: [a.b]", "port.protocol");
        gateway("no hosts", "port: {number: 1, name: a, protocol: HTTP}, hosts: []", "port: {number: 1, name: a, protocol: HTTP}, hosts: [a.b]", "hosts");
        gateway("no certificate", "port: {number: 1, name: a, protocol: HTTPS}, hosts: [a.b], tls: {mode: SIMPLE}",
                "port: {number: 1, name: a, protocol: HTTPS}, hosts: [a.b], tls: {mode: SIMPLE, credentialName: a}", "tls");
        gateway("HTTPS without TLS", "port: {number: 1, name: a, protocol: HTTPS}, hosts: [a.b]",
                "port: {number: 1, name: a, protocol: HTTPS}, hosts: [a.b], tls: {mode: PASSTHROUGH}", "");
        const auto entry = [&](const char *what, const QByteArray &bad, const QByteArray &good, const QByteArray &field) {
            row("networking.istio.io/v1 ServiceEntry", what, '{' + bad + '}', '{' + good + '}', QByteArray("spec." + field).constData());
        };
        entry("no hosts", "hosts: [], ports: [{number: 1, name: a, protocol: TCP}]", "hosts: [a.b], ports: [{number: 1, name: a, protocol: TCP}]", "hosts");
        entry("port twice", "hosts: [a.b], ports: [{number: 1, name: a, protocol: TCP}, {number: 1, name: b, protocol: TCP}]",
              "hosts: [a.b], ports: [{number: 1, name: a, protocol: TCP}, {number: 2, name: b, protocol: TCP}]", "ports[1].number");
        entry("name without DNS", "hosts: [\"*.a.b\"], resolution: DNS, ports: [{number: 1, name: a, protocol: TCP}]",
              "hosts: [a.b], resolution: DNS, ports: [{number: 1, name: a, protocol: TCP}]", "hosts[0]");
        entry("endpoint's address", "hosts: [a.b], resolution: STATIC, ports: [{number: 1, name: a, protocol: TCP}], endpoints: [{address: a.b}]",
              "hosts: [a.b], resolution: STATIC, ports: [{number: 1, name: a, protocol: TCP}], endpoints: [{address: 192.0.2.1}]", "endpoints[0].address");
        entry("endpoints without a place", "hosts: [a.b], resolution: NONE, ports: [{number: 1, name: a, protocol: TCP}], endpoints: [{address: 192.0.2.1}]",
              "hosts: [a.b], resolution: STATIC, ports: [{number: 1, name: a, protocol: TCP}], endpoints: [{address: 192.0.2.1}]", "endpoints");
        row("security.istio.io/v1 AuthorizationPolicy", "action", "{action: FORBID, rules: [{}]}", "{action: DENY, rules: [{}]}", "spec.action");
        row("security.istio.io/v1 AuthorizationPolicy", "never met", "{action: DENY}", "{action: DENY, rules: [{}]}", "spec");
        row("security.istio.io/v1 AuthorizationPolicy", "empty source", "{rules: [{from: [{source: {}}]}]}", "{rules: [{from: [{source: {namespaces: [a]}}]}]}",
            "spec.rules[0].from[0].source");
        row("security.istio.io/v1 AuthorizationPolicy", "key", "{rules: [{when: [{key: nonsense, values: [a]}]}]}", "{rules: [{when: [{key: source.ip, values: [192.0.2.1]}]}]}",
            "spec.rules[0].when[0].key");
        row("security.istio.io/v1 AuthorizationPolicy", "port", "{rules: [{to: [{operation: {ports: [http]}}]}]}", "{rules: [{to: [{operation: {ports: [\"80\"]}}]}]}",
            "spec.rules[0].to[0].operation.ports[0]");
        row("security.istio.io/v1 PeerAuthentication", "ports without selector", "{portLevelMtls: {80: {mode: STRICT}}}",
            "{selector: {matchLabels: {a: b}}, portLevelMtls: {80: {mode: STRICT}}}", "spec");
        row("networking.istio.io/v1 Sidecar", "no host", "{egress: [{hosts: []}]}", "{egress: [{hosts: [\"./*\"]}]}", "spec.egress[0].hosts");
        row("networking.istio.io/v1 Sidecar", "host without namespace", "{egress: [{hosts: [a]}]}", "{egress: [{hosts: [\"*/a.b\"]}]}", "spec.egress[0].hosts[0]");
        row("networking.istio.io/v1 WorkloadEntry", "no address", "{ports: {a: 80}}", "{address: 192.0.2.1, ports: {a: 80}}", "spec");
        row("telemetry.istio.io/v1 Telemetry", "share", "{tracing: [{randomSamplingPercentage: 101}]}", "{tracing: [{randomSamplingPercentage: 100}]}",
            "spec.tracing[0].randomSamplingPercentage");
        // Gateway API
        const auto rule = [&](const char *what, const QByteArray &bad, const QByteArray &good, const QByteArray &field) {
            row("gateway.networking.k8s.io/v1 HTTPRoute", what, "{rules: [{" + bad + "}]}", "{rules: [{" + good + "}]}", QByteArray("spec.rules[0]." + field).constData());
        };
        rule("negative weight", "backendRefs: [{name: a, port: 80, weight: -1}]", "backendRefs: [{name: a, port: 80, weight: 0}]", "backendRefs[0].weight");
        rule("too much weight", "backendRefs: [{name: a, port: 80, weight: 1000001}]", "backendRefs: [{name: a, port: 80, weight: 1000000}]", "backendRefs[0].weight");
        rule("no port", "backendRefs: [{name: a}]", "backendRefs: [{name: a, port: 80}]", "backendRefs[0]");
        rule("no name", "backendRefs: [{port: 80}]", "backendRefs: [{name: a, port: 80}]", "backendRefs[0]");
        rule("path", "matches: [{path: {value: a}}]", "matches: [{path: {value: /a}}]", "matches[0].path");
        rule("kind of path", "matches: [{path: {type: Glob, value: /a}}]", "matches: [{path: {type: Exact, value: /a}}]", "matches[0].path.type");
        rule("method", "matches: [{method: get}]", "matches: [{method: GET}]", "matches[0].method");
        rule("header's name", "matches: [{headers: [{name: \"a b\", value: c}]}]", "matches: [{headers: [{name: a-b, value: c}]}]", "matches[0].headers[0].name");
        rule("header twice", "matches: [{headers: [{name: a, value: c}, {name: a, value: d}]}]", "matches: [{headers: [{name: a, value: c}, {name: b, value: d}]}]",
             "matches[0].headers[1]");
        rule("time-out", "timeouts: {request: 1sec}", "timeouts: {request: 1s}", "timeouts.request");
        rule("time-outs", "timeouts: {request: 1s, backendRequest: 2s}", "timeouts: {request: 2s, backendRequest: 1s}", "timeouts");
        rule("filter of another type", "filters: [{type: RequestMirror, urlRewrite: {hostname: a}}]", "filters: [{type: URLRewrite, urlRewrite: {hostname: a}}]", "filters[0]");
        rule("filter twice", "filters: [{type: URLRewrite, urlRewrite: {hostname: a}}, {type: URLRewrite, urlRewrite: {hostname: b}}]",
             "filters: [{type: URLRewrite, urlRewrite: {hostname: a}}]", "filters");
        rule("redirect and rewrite", "filters: [{type: URLRewrite, urlRewrite: {hostname: a}}, {type: RequestRedirect, requestRedirect: {hostname: b}}]",
             "filters: [{type: RequestRedirect, requestRedirect: {hostname: b}}]", "filters");
        rule("redirect and backend", "filters: [{type: RequestRedirect, requestRedirect: {hostname: b}}], backendRefs: [{name: a, port: 80}]",
             "filters: [{type: RequestRedirect, requestRedirect: {hostname: b}}]", "");
        rule("status", "filters: [{type: RequestRedirect, requestRedirect: {statusCode: 200}}]", "filters: [{type: RequestRedirect, requestRedirect: {statusCode: 301}}]",
             "filters[0].requestRedirect.statusCode");
        rule("cookie of a header", "sessionPersistence: {type: Header, cookieConfig: {lifetimeType: Session}}", "sessionPersistence: {type: Cookie, cookieConfig: {lifetimeType: Session}}",
             "sessionPersistence");
        rule("lasting cookie", "sessionPersistence: {cookieConfig: {lifetimeType: Permanent}}", "sessionPersistence: {cookieConfig: {lifetimeType: Permanent}, absoluteTimeout: 1h}",
             "sessionPersistence");
        row("gateway.networking.k8s.io/v1 HTTPRoute", "host", "{hostnames: [\"A.b\"]}", "{hostnames: [\"*.b\"]}", "spec.hostnames[0]");
        row("gateway.networking.k8s.io/v1 HTTPRoute", "parent twice", "{parentRefs: [{name: a}, {name: a}]}", "{parentRefs: [{name: a}, {name: b}]}", "spec.parentRefs");
        row("gateway.networking.k8s.io/v1 GRPCRoute", "method", "{rules: [{matches: [{method: {type: Exact}}]}]}", "{rules: [{matches: [{method: {service: a}}]}]}",
            "spec.rules[0].matches[0].method");
        row("gateway.networking.k8s.io/v1 Gateway", "port", "{gatewayClassName: a, listeners: [{name: a, port: 0, protocol: HTTP}]}",
            "{gatewayClassName: a, listeners: [{name: a, port: 80, protocol: HTTP}]}", "spec.listeners[0].port");
        row("gateway.networking.k8s.io/v1 Gateway", "same listener", "{gatewayClassName: a, listeners: [{name: a, port: 80, protocol: HTTP}, {name: b, port: 80, protocol: HTTP}]}",
            "{gatewayClassName: a, listeners: [{name: a, port: 80, protocol: HTTP}, {name: b, port: 81, protocol: HTTP}]}", "spec.listeners");
        row("gateway.networking.k8s.io/v1 Gateway", "certificate", "{gatewayClassName: a, listeners: [{name: a, port: 80, protocol: HTTPS, tls: {mode: Terminate}}]}",
            "{gatewayClassName: a, listeners: [{name: a, port: 80, protocol: HTTPS, tls: {mode: Terminate, certificateRefs: [{name: a}]}}]}", "spec.listeners[0].tls");
        row("gateway.networking.k8s.io/v1 TLSRoute", "no host", "{rules: [{backendRefs: [{name: a, port: 80}]}]}", "{hostnames: [a.b], rules: [{backendRefs: [{name: a, port: 80}]}]}", "spec");
        row("gateway.networking.k8s.io/v1beta1 ReferenceGrant", "from", "{from: [], to: [{group: \"\", kind: Service}]}",
            "{from: [{group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: a}], to: [{group: \"\", kind: Service}]}", "spec.from");
        row("gateway.networking.k8s.io/v1 BackendTLSPolicy", "no CA", "{targetRefs: [{group: \"\", kind: Service, name: a}], validation: {hostname: a.b}}",
            "{targetRefs: [{group: \"\", kind: Service, name: a}], validation: {hostname: a.b, wellKnownCACertificates: System}}", "spec.validation");
    }

    void refusals()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QByteArray, good);
        QFETCH(QString, field);
        const auto judged = [&](const QByteArray &bytes) {
            if (m_verdicts.isEmpty())
                judgeAll();
            return m_verdicts.value(bytes);
        };
        QCOMPARE(judged(good), QStringList());
        QVERIFY(!judged(bad).isEmpty());
        const bench::Bench &bench = good.contains("istio.io") ? m_istio : m_gateways;
        QCOMPARE(errorsIn(bench.read(u"x.yaml"_s, good)->findings), QStringList());
        const ReadDocumentPtr document = bench.read(u"x.yaml"_s, bad);
        QVERIFY2(isSaidAt(document->findings + bench.assembled(document, false).findings, *document->tree, field), qPrintable(judged(bad).join(u'\n') + u"\nours: "_s + errorsIn(document->findings).join(u'\n')));
    }

private:
    /// All documents of the table at once: starting a judge takes longer than what it has to say.
    void judgeAll()
    {
        const QTemporaryDir folder;
        QList<QByteArray> all;
        for (const auto &[bad, good] : std::as_const(m_documents))
            all << bad << good;
        for (qsizetype i = 0; i < all.size(); ++i)
            write(QDir(folder.path()), u"%1.yaml"_s.arg(i), all[i]);
        const auto verdicts = asApiServer(folder.path());
        for (qsizetype i = 0; i < all.size(); ++i) {
            QStringList &words = m_verdicts[all[i]];
            for (const Refused &one : verdicts.value(u"%1.yaml"_s.arg(i)))
                words.append(one.words);
            words += asIstio(folder.filePath(u"%1.yaml"_s.arg(i)));
        }
    }

    QList<std::pair<QByteArray, QByteArray>> m_documents;
    QHash<QByteArray, QStringList> m_verdicts;
    bench::Bench m_istio {istio::registerWith};
    bench::Bench m_gateways {gateway_api::registerWith};
};

QTEST_GUILESS_MAIN(KubernetesJudges)
#include "tst_judges_kubernetes.moc"
