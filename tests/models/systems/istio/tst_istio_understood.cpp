// SPDX-License-Identifier: GPL-3.0-or-later
#include "print.h"
#include "readtexts.h"
#include "systems/istio/istio.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

class TestIstioUnderstood : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsUnderstood()
    {
        QFile file(QStringLiteral(FIXTURES "/everything.yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        ReadTexts world({&istio::registerWith});
        const ReadDocument &document = world.add(u"everything.yaml"_s, file.readAll());
        const Reading &reading = world.reading(u"everything.yaml"_s, u"istio");
        QCOMPARE(print::findings(document.findings), QString());
        QCOMPARE(int(reading.understood().size()), reading.tree->scalarCount());
        for (const Understood &one : reading.understood()) {
            const auto path = text::Path::fromString(one.path);
            QVERIFY2(path && reading.tree->find(*path), qPrintable(one.path));
            QVERIFY2(!one.label.isEmpty(), qPrintable(one.path));
        }
    }

    void labelsSayWhatAndWhere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("label");
        QTest::newRow("weight") << u"0:/spec/http/0/route/0/weight"_s << u"weight, destination v1, rule narrow, VirtualService everything"_s;
        QTest::newRow("map entry") << u"0:/metadata/labels/team"_s << u"label team, VirtualService everything"_s;
        QTest::newRow("list item") << u"0:/spec/hosts/1"_s << u"host, VirtualService everything"_s;
        QTest::newRow("object") << u"0:/spec/http/0/retries/attempts"_s << u"retry attempts, rule narrow, VirtualService everything"_s;
        QTest::newRow("map of objects") << u"0:/spec/http/0/match/0/headers/x-tester/exact"_s
                                        << u"header x-tester exact, match first, rule narrow, VirtualService everything"_s;
        QTest::newRow("deep") << u"0:/spec/http/0/route/0/headers/request/set/x-from"_s
                              << u"request: set header x-from, destination v1, rule narrow, VirtualService everything"_s;
        QTest::newRow("second document") << u"1:/spec/subsets/1/labels/version"_s << u"label version, subset v2, DestinationRule everything"_s;
        QTest::newRow("numbered") << u"0:/spec/http/5/route/0/destination/host"_s
                                  << u"host, destination v1, rule 6, VirtualService everything"_s;
    }

    void labelsSayWhatAndWhere()
    {
        QFETCH(QString, path);
        QFETCH(QString, label);
        QFile file(QStringLiteral(FIXTURES "/everything.yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        ReadTexts world({&istio::registerWith});
        world.add(u"everything.yaml"_s, file.readAll());
        QString found;
        for (const Understood &one : world.reading(u"everything.yaml"_s, u"istio").understood()) {
            if (one.path == path)
                found = one.label;
        }
        QCOMPARE(found, label);
    }

    void whatIsUnknownStaysSo()
    {
        ReadTexts world({&istio::registerWith});
        const ReadDocument &document = world.add(u"a.yaml"_s, R"(apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: a
  namspace: shop
spec:
  hosts: [a]
  http:
  - timeOut: 3s
    route:
    - destination: {host: a, subst: v1}
)"_ba);
        const Reading &reading = world.reading(u"a.yaml"_s, u"istio");
        QCOMPARE(int(reading.understood().size()), reading.tree->scalarCount() - 3);
        QCOMPARE(print::findings(document.findings), uR"(MB0109 note a.yaml:5:13 Istio has no field namspace here
MB0109 note a.yaml:9:14 Istio has no field timeOut here
MB0109 note a.yaml:11:37 Istio has no field subst here
)"_s);
    }

    void anAnchorElsewhereIsUnderstoodWhereItIsUsed()
    {
        ReadTexts world({&istio::registerWith});
        world.add(u"a.yaml"_s, R"(apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: a}
x-weight: &weight 40
spec:
  hosts: [a]
  http:
  - route:
    - destination: {host: a}
      weight: *weight
)"_ba);
        QVERIFY(print::understood(world.reading(u"a.yaml"_s, u"istio")).contains(u"0:/x-weight = weight, destination a, rule 1, VirtualService a"_s));
    }

    void otherKindsAreNamed()
    {
        ReadTexts world({&istio::registerWith});
        world.add(u"a.yaml"_s, R"(apiVersion: install.istio.io/v1alpha1
kind: IstioOperator
metadata: {name: demo, namespace: shop}
spec: {profile: demo}
)"_ba);
        const Reading &reading = world.reading(u"a.yaml"_s, u"istio");
        QCOMPARE(reading.objects.size(), 1);
        QCOMPARE(reading.objects.first().key.toString(), u"IstioOperator/shop/demo"_s);
        QCOMPARE(reading.objects.first().apiVersion, u"install.istio.io/v1alpha1"_s);
        QCOMPARE(reading.understood().size(), 4);
        QVERIFY(reading.findings.isEmpty());
    }

    /// Who may call whom, telemetry, extensions: every value is understood, and what the API server refuses is found.
    void policies_data()
    {
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<QByteArray>("refused");
        QTest::newRow("security.istio.io/v1 AuthorizationPolicy")
            << "{action: DENY, selector: {matchLabels: {app: web}}, rules: [{from: [{source: {namespaces: [shop]}}], to: [{operation: {methods: [GET], "
               "paths: [/admin*]}}], when: [{key: 'request.headers[x]', values: [a]}]}]}"_ba
            << "{action: FORBID}"_ba;
        QTest::newRow("security.istio.io/v1 PeerAuthentication") << "{mtls: {mode: STRICT}, selector: {matchLabels: {app: web}}, portLevelMtls: {8080: {mode: DISABLE}}}"_ba
                                                                  << "{mtls: {mode: ON}}"_ba;
        QTest::newRow("security.istio.io/v1beta1 RequestAuthentication")
            << "{jwtRules: [{issuer: a, jwksUri: https://a/keys, fromHeaders: [{name: x, prefix: 'B '}], outputClaimToHeaders: [{header: x, claim: y}], timeout: 5s}]}"_ba
            << "{jwtRules: [{issuer: a, outputClaimToHeaders: [{header: x}]}]}"_ba;
        QTest::newRow("telemetry.istio.io/v1 Telemetry")
            << "{tracing: [{randomSamplingPercentage: 10.5, customTags: {t: {literal: {value: v}}}}], metrics: [{providers: [{name: prometheus}], overrides: "
               "[{match: {metric: REQUEST_COUNT}, tagOverrides: {t: {operation: REMOVE}}}]}], accessLogging: [{filter: {expression: 'a > 1'}}]}"_ba
            << "{tracing: [{randomSamplingPercentage: 101}]}"_ba;
        QTest::newRow("extensions.istio.io/v1alpha1 WasmPlugin")
            << "{url: oci://a, phase: AUTHN, pluginConfig: {any: [1, {b: c}]}, match: [{mode: CLIENT, ports: [{number: 80}]}], vmConfig: {env: [{name: A, value: b}]}}"_ba
            << "{phase: AUTHN}"_ba;
        QTest::newRow("networking.istio.io/v1alpha3 EnvoyFilter")
            << "{workloadSelector: {labels: {app: web}}, configPatches: [{applyTo: HTTP_FILTER, match: {context: GATEWAY, listener: {filterChain: {filter: {name: x, "
               "subFilter: {name: y}}}}}, patch: {operation: INSERT_BEFORE, value: {name: z, typed_config: {a: 1}}}}]}"_ba
            << "{configPatches: [{applyTo: HTTP_FILTERS}]}"_ba;
        QTest::newRow("networking.istio.io/v1beta1 ProxyConfig") << "{concurrency: 2, environmentVariables: {A: b}, image: {imageType: distroless}}"_ba
                                                                  << "{concurrency: two}"_ba;
        QTest::newRow("networking.istio.io/v1 WorkloadGroup")
            << "{metadata: {labels: {app: web}}, template: {serviceAccount: web, ports: {http: 80}}, probe: {httpGet: {path: /, port: 80}, periodSeconds: 5}}"_ba
            << "{probe: {httpGet: {path: /, port: 80}}}"_ba;
    }
    void policies()
    {
        QFETCH(QByteArray, spec);
        QFETCH(QByteArray, refused);
        const QList<QByteArray> name = QByteArray(QTest::currentDataTag()).split(' ');
        const QByteArray head = "apiVersion: " + name[0] + "\nkind: " + name[1] + "\nmetadata: {name: a, namespace: shop}\nspec: ";
        ReadTexts world({&istio::registerWith});
        world.add(u"a.yaml"_s, head + spec + '\n');
        const Reading &reading = world.reading(u"a.yaml"_s, u"istio");
        QCOMPARE(reading.understood().size(), qsizetype(reading.tree->scalarCount()));
        QVERIFY(reading.findings.isEmpty());
        ReadTexts other({&istio::registerWith});
        other.add(u"a.yaml"_s, head + refused + '\n');
        const QList<Finding> findings = other.reading(u"a.yaml"_s, u"istio").findings;
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().severity, Finding::Severity::Error);
        QCOMPARE(findings.first().place.line, 4);
    }
};

QTEST_GUILESS_MAIN(TestIstioUnderstood)

#include "tst_istio_understood.moc"
