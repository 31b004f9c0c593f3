// SPDX-License-Identifier: GPL-3.0-or-later
#include "print.h"
#include "readtexts.h"
#include "systems/istio/istio.h"
#include "systems/kubernetes/kubernetes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

QByteArray object(const QByteArray &kind, const QByteArray &name, const QByteArray &spec)
{
    return "---\napiVersion: networking.istio.io/v1\nkind: " + kind + "\nmetadata: {name: " + name + ", namespace: shop}\nspec:\n" + spec;
}

QByteArray rules(const QByteArray &http)
{
    return object("VirtualService", "a", "  hosts: [a]\n  http:\n" + http);
}

/// Codes with line and column; the words are looked at apart.
QStringList codesOf(const QByteArray &text, bool closedWorld = true)
{
    ReadTexts world({&istio::registerWith, &kubernetes::registerWith});
    QList<Finding> findings = world.add(u"a.yaml"_s, text).findings;
    findings += world.assemble(u"istio", closedWorld).findings;
    QStringList codes;
    for (const Finding &finding : findings) {
        codes.append(QString::fromLatin1(finding.code) + u' ' + nameOf(finding.severity) + u' ' + QString::number(finding.place.line)
                     + u':' + QString::number(finding.place.column));
        if (finding.what.isEmpty() || finding.place.document != "a.yaml"_L1 || finding.place.object.isEmpty())
            codes.append(u"without words or place"_s);
    }
    return codes;
}

const QByteArray services = R"(---
apiVersion: v1
kind: Service
metadata: {name: a, namespace: shop}
spec: {ports: [{port: 80}]}
)";

} // namespace

class TestIstioFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each bad text has a good twin that differs in nothing else and has no finding.
    void findings_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QByteArray>("good");

        QTest::newRow("MB0101 missing subset")
            << rules("  - route: [{destination: {host: a, subset: v3}}]\n") + object("DestinationRule", "a", "  host: a\n  subsets: [{name: v1}]\n")
            << QStringList {u"MB0101 error 8:45"_s}
            << rules("  - route: [{destination: {host: a, subset: v1}}]\n") + object("DestinationRule", "a", "  host: a\n  subsets: [{name: v1}]\n");
        QTest::newRow("MB0102 missing host") << rules("  - route: [{destination: {host: nobody}}]\n") + services
                                             << QStringList {u"MB0102 error 8:34"_s}
                                             << rules("  - route: [{destination: {host: a}}]\n") + services;
        QTest::newRow("MB0103 sum") << rules("  - route:\n    - destination: {host: a}\n      weight: 90\n    - destination: {host: b}\n      weight: 20\n")
                                    << QStringList {u"MB0103 warning 9:5"_s}
                                    << rules("  - route:\n    - destination: {host: a}\n      weight: 90\n    - destination: {host: b}\n      weight: 10\n");
        QTest::newRow("MB0103 lone") << rules("  - route:\n    - destination: {host: a}\n      weight: 90\n") << QStringList {u"MB0103 note 10:15"_s}
                                     << rules("  - route:\n    - destination: {host: a}\n      weight: 100\n");
        QTest::newRow("MB0104 after catch-all")
            << rules("  - route: [{destination: {host: a}}]\n  - match: [{uri: {prefix: /x}}]\n    route: [{destination: {host: a}}]\n")
            << QStringList {u"MB0104 warning 9:5"_s}
            << rules("  - match: [{uri: {prefix: /x}}]\n    route: [{destination: {host: a}}]\n  - route: [{destination: {host: a}}]\n");
        QTest::newRow("MB0104 wider prefix before")
            << rules("  - match: [{uri: {prefix: /api}}]\n    route: [{destination: {host: a}}]\n"
                     "  - match: [{uri: {exact: /api/v1}, headers: {x: {exact: y}}}]\n    route: [{destination: {host: a}}]\n")
            << QStringList {u"MB0104 warning 10:5"_s}
            << rules("  - match: [{uri: {exact: /api/v1}, headers: {x: {exact: y}}}]\n    route: [{destination: {host: a}}]\n"
                     "  - match: [{uri: {prefix: /api}}]\n    route: [{destination: {host: a}}]\n");
        QTest::newRow("MB0104 some alternatives are still reached")
            << rules("  - match: [{uri: {exact: /a}}, {uri: {exact: /b}}]\n    route: [{destination: {host: a}}]\n"
                     "  - match: [{uri: {exact: /b}}, {uri: {exact: /a}}]\n    route: [{destination: {host: a}}]\n")
            << QStringList {u"MB0104 warning 10:5"_s}
            << rules("  - match: [{uri: {exact: /a}}, {uri: {exact: /b}}]\n    route: [{destination: {host: a}}]\n"
                     "  - match: [{uri: {exact: /b}}, {uri: {exact: /c}}]\n    route: [{destination: {host: a}}]\n");
        QTest::newRow("MB0104 case")
            << rules("  - match: [{uri: {prefix: /API}, ignoreUriCase: true}]\n    route: [{destination: {host: a}}]\n"
                     "  - match: [{uri: {prefix: /api}}]\n    route: [{destination: {host: a}}]\n")
            << QStringList {u"MB0104 warning 10:5"_s}
            << rules("  - match: [{uri: {prefix: /API}}]\n    route: [{destination: {host: a}}]\n"
                     "  - match: [{uri: {prefix: /api}, ignoreUriCase: true}]\n    route: [{destination: {host: a}}]\n");
        QTest::newRow("MB0105 subset twice") << object("DestinationRule", "a", "  host: a\n  subsets:\n  - name: v1\n  - name: v1\n")
                                             << QStringList {u"MB0105 error 9:5"_s}
                                             << object("DestinationRule", "a", "  host: a\n  subsets:\n  - name: v1\n  - name: v2\n");
        QTest::newRow("MB0106 host twice")
            << rules("  - route: [{destination: {host: a}}]\n")
                + object("VirtualService", "b", "  hosts: [a.shop.svc.cluster.local]\n  http:\n  - route: [{destination: {host: a}}]\n")
            << QStringList {u"MB0106 warning 14:11"_s}
            << rules("  - route: [{destination: {host: a}}]\n")
                + object("VirtualService", "b", "  hosts: [b.shop.svc.cluster.local]\n  http:\n  - route: [{destination: {host: a}}]\n");
        QTest::newRow("MB0107 one weight left out")
            << rules("  - route:\n    - destination: {host: a}\n      weight: 100\n    - destination: {host: b}\n")
            << QStringList {u"MB0107 warning 11:7"_s}
            << rules("  - route:\n    - destination: {host: a}\n      weight: 100\n    - destination: {host: b}\n      weight: 0\n");
        QTest::newRow("MB0108 duration") << rules("  - timeout: 10\n    route: [{destination: {host: a}}]\n") << QStringList {u"MB0108 error 8:14"_s}
                                         << rules("  - timeout: 10s\n    route: [{destination: {host: a}}]\n");
        QTest::newRow("MB0109 field") << rules("  - retry: {attempts: 3}\n    route: [{destination: {host: a}}]\n") << QStringList {u"MB0109 note 8:12"_s}
                                      << rules("  - retries: {attempts: 3}\n    route: [{destination: {host: a}}]\n");
        QTest::newRow("MB0110 quoted weight") << rules("  - route: [{destination: {host: a}, weight: \"100\"}]\n")
                                              << QStringList {u"MB0110 error 8:46"_s}
                                              << rules("  - route: [{destination: {host: a}, weight: 100}]\n");
        QTest::newRow("MB0110 word") << object("DestinationRule", "a", "  host: a\n  trafficPolicy: {tls: {mode: STRICT}}\n")
                                     << QStringList {u"MB0110 error 7:31"_s}
                                     << object("DestinationRule", "a", "  host: a\n  trafficPolicy: {tls: {mode: SIMPLE}}\n");
        QTest::newRow("MB0110 a list that is none") << rules("  - route: {destination: {host: a}}\n")
                                                    << QStringList {u"MB0110 error 8:12"_s}
                                                    << rules("  - route: [{destination: {host: a}}]\n");
        QTest::newRow("MB0111 negative") << rules("  - route: [{destination: {host: a}, weight: -5}, {destination: {host: b}, weight: 105}]\n")
                                         << QStringList {u"MB0111 error 8:12"_s}
                                         << rules("  - route: [{destination: {host: a}, weight: 5}, {destination: {host: b}, weight: 95}]\n");
        QTest::newRow("MB0111 all zero") << rules("  - route: [{destination: {host: a}}, {destination: {host: b}}]\n")
                                         << QStringList {u"MB0111 error 8:12"_s}
                                         << rules("  - route: [{destination: {host: a}, weight: 50}, {destination: {host: b}, weight: 50}]\n");
        QTest::newRow("MB0112 nowhere") << rules("  - timeout: 3s\n") << QStringList {u"MB0112 error 8:5"_s}
                                        << rules("  - directResponse: {status: 200}\n");
        QTest::newRow("MB0113 two ways") << rules("  - route: [{destination: {host: a}}]\n    redirect: {uri: /x}\n")
                                         << QStringList {u"MB0113 error 8:5"_s} << rules("  - redirect: {uri: /x}\n");
        QTest::newRow("MB0114 delegate") << rules("  - delegate: {name: nobody}\n") << QStringList {u"MB0114 error 8:15"_s}
                                         << rules("  - delegate: {name: b}\n") + object("VirtualService", "b", "  http: [{directResponse: {status: 200}}]\n");
        QTest::newRow("MB0115 delegate with hosts")
            << rules("  - delegate: {name: b}\n") + object("VirtualService", "b", "  hosts: [b]\n  http: [{directResponse: {status: 200}}]\n")
            << QStringList {u"MB0115 error 8:15"_s}
            << rules("  - delegate: {name: b}\n") + object("VirtualService", "b", "  http: [{directResponse: {status: 200}}]\n");
        QTest::newRow("MB0115 delegate of nobody") << object("VirtualService", "b", "  http: [{directResponse: {status: 200}}]\n")
                                                   << QStringList {u"MB0115 warning 2:1"_s}
                                                   << object("VirtualService", "b", "  hosts: [b]\n  http: [{directResponse: {status: 200}}]\n");
        QTest::newRow("MB0116 two rules for a host") << object("DestinationRule", "a", "  host: a\n") + object("DestinationRule", "b", "  host: a.shop.svc.cluster.local\n")
                                                     << QStringList {u"MB0116 warning 12:9"_s}
                                                     << object("DestinationRule", "a", "  host: a\n") + object("DestinationRule", "b", "  host: b\n");
        QTest::newRow("MB0117 regex") << rules("  - match: [{uri: {regex: \"/(?!x)\"}}]\n    route: [{destination: {host: a}}]\n")
                                      << QStringList {u"MB0117 error 8:27"_s}
                                      << rules("  - match: [{uri: {regex: \"/[^x]\"}}]\n    route: [{destination: {host: a}}]\n");
        QTest::newRow("MB0118 percentage") << rules("  - fault: {abort: {httpStatus: 500, percentage: {value: 101}}}\n    route: [{destination: {host: a}}]\n")
                                           << QStringList {u"MB0118 error 8:58"_s}
                                           << rules("  - fault: {abort: {httpStatus: 500, percentage: {value: 100}}}\n    route: [{destination: {host: a}}]\n");
        QTest::newRow("MB0119 declared twice") << object("DestinationRule", "a", "  host: a\n") + object("DestinationRule", "a", "  host: b\n")
                                               << QStringList {u"MB0119 warning 8:1"_s}
                                               << object("DestinationRule", "a", "  host: a\n") + object("DestinationRule", "b", "  host: b\n");
        QTest::newRow("MB0120 no rules") << object("VirtualService", "a", "  hosts: [a]\n") << QStringList {u"MB0120 error 2:1"_s}
                                         << rules("  - directResponse: {status: 200}\n");
        QTest::newRow("MB0120 no host") << rules("  - route: [{weight: 100}]\n") << QStringList {u"MB0120 error 8:13"_s}
                                        << rules("  - route: [{destination: {host: a}, weight: 100}]\n");
        QTest::newRow("MB0121 tries") << rules("  - timeout: 2s\n    retries: {attempts: 3, perTryTimeout: 2s}\n    route: [{destination: {host: a}}]\n")
                                      << QStringList {u"MB0121 warning 9:43"_s}
                                      << rules("  - timeout: 2s\n    retries: {attempts: 3, perTryTimeout: 500ms}\n    route: [{destination: {host: a}}]\n");
        QTest::newRow("MB0122 gateway") << object("VirtualService", "a", "  hosts: [a]\n  gateways: [edge/pub]\n  http: [{directResponse: {status: 200}}]\n")
                + object("Gateway", "public", "  selector: {istio: gw}\n  servers: [{port: {number: 80, name: a, protocol: HTTP}, hosts: [\"*\"]}]\n").replace("namespace: shop", "namespace: edge")
                                        << QStringList {u"MB0122 warning 7:14"_s}
                                        << object("VirtualService", "a", "  hosts: [a]\n  gateways: [edge/public]\n  http: [{directResponse: {status: 200}}]\n")
                + object("Gateway", "public", "  selector: {istio: gw}\n  servers: [{port: {number: 80, name: a, protocol: HTTP}, hosts: [\"*\"]}]\n").replace("namespace: shop", "namespace: edge");
        QTest::newRow("MB0123 half a name") << rules("  - route: [{destination: {host: a.shop}}]\n") << QStringList {u"MB0123 warning 8:34"_s}
                                            << rules("  - route: [{destination: {host: a.shop.svc.cluster.local}}]\n");
        QTest::newRow("MB0125 same destination") << rules("  - route: [{destination: {host: a}, weight: 50}, {destination: {host: a}, weight: 50}]\n")
                                                 << QStringList {u"MB0125 warning 8:51"_s}
                                                 << rules("  - route: [{destination: {host: a}, weight: 50}, {destination: {host: b}, weight: 50}]\n");

        const QByteArray pods = "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a, namespace: shop}\n"
                                "spec: {selector: {matchLabels: {app: a}}, template: {metadata: {labels: {app: a, version: v1}}, spec: {containers: [{name: a}]}}}\n";
        const QByteArray selecting = "---\napiVersion: v1\nkind: Service\nmetadata: {name: a, namespace: shop}\n"
                                     "spec: {selector: {app: a}, ports: [{port: 80}, {port: 8081}]}\n";
        const auto twoRules = [](const QByteArray &first, const QByteArray &second) {
            return rules("  - match: [" + first + "]\n    route: [{destination: {host: a}}]\n  - match: [" + second + "]\n    route: [{destination: {host: a}}]\n");
        };
        QTest::newRow("MB0104 implied by a prefix and a header of several")
            << twoRules("{uri: {prefix: /a}}, {headers: {x: {prefix: b}}}", "{uri: {exact: /ab}}, {headers: {x: {exact: bc}}, method: {exact: GET}}")
            << QStringList {u"MB0104 warning 10:5"_s}
            << twoRules("{uri: {prefix: /a}}, {headers: {x: {prefix: b}}}", "{uri: {exact: /ab}}, {headers: {x: {exact: a}}, method: {exact: GET}}");
        QTest::newRow("MB0104 by what a header is not")
            << twoRules("{withoutHeaders: {x: {exact: b}}}", "{withoutHeaders: {x: {prefix: b}}}") << QStringList {u"MB0104 warning 10:5"_s}
            << twoRules("{withoutHeaders: {x: {prefix: b}}}", "{withoutHeaders: {x: {exact: b}}}");
        QTest::newRow("MB0121 tries that never begin")
            << rules("  - timeout: 3s\n    retries: {attempts: 3, perTryTimeout: 2s}\n    route: [{destination: {host: a}}]\n")
            << QStringList {u"MB0121 note 9:43"_s}
            << rules("  - timeout: 8s\n    retries: {attempts: 3, perTryTimeout: 2s}\n    route: [{destination: {host: a}}]\n");
        const QByteArray installed = "---\napiVersion: v1\nkind: Service\nmetadata: {name: b, namespace: istio-system}\nspec: {ports: [{port: 80}]}\n";
        QTest::newRow("MB0102 but what is installed stands in no folder")
            << rules("  - route: [{destination: {host: b}}]\n") + services + installed << QStringList {u"MB0102 error 8:34"_s}
            << rules("  - route: [{destination: {host: istiod.istio-system.svc.cluster.local}}]\n") + services + installed;
        QTest::newRow("MB0102 rule for nothing") << object("DestinationRule", "b", "  host: b\n") + services << QStringList {u"MB0102 warning 6:9"_s}
                                                 << object("DestinationRule", "b", "  host: a\n") + services;
        const QByteArray sidecar = object("Sidecar", "s", "  egress: [{hosts: [./*]}]\n");
        QTest::newRow("MB0119 any kind") << sidecar + sidecar << QStringList {u"MB0119 warning 8:1"_s} << sidecar;
        QTest::newRow("MB0127 port") << rules("  - route: [{destination: {host: a, port: {number: 8080}}}]\n") + selecting << QStringList {u"MB0127 error 8:13"_s}
                                     << rules("  - route: [{destination: {host: a, port: {number: 8081}}}]\n") + selecting;
        const QByteArray strict = object("PeerAuthentication", "p", "  mtls: {mode: STRICT}\n");
        const auto callers = [](const QByteArray &host, const QByteArray &mode) {
            return object("DestinationRule", "a", "  host: '" + host + "'\n  trafficPolicy: {tls: {mode: " + mode + "}}\n");
        };
        QTest::newRow("MB0128 plain to strict") << callers("a", "DISABLE") + strict + selecting << QStringList {u"MB0128 error 7:31"_s}
                                                << callers("a", "ISTIO_MUTUAL") + strict + selecting;
        const auto selected = [](const QByteArray &app) {
            return object("PeerAuthentication", "q", "  selector: {matchLabels: {app: " + app + "}}\n  mtls: {mode: DISABLE}\n");
        };
        QTest::newRow("MB0128 mutual to plain: the selector decides") << callers("a", "ISTIO_MUTUAL") + strict + selecting + selected("a")
                                                                      << QStringList {u"MB0128 error 7:31"_s}
                                                                      << callers("a", "ISTIO_MUTUAL") + strict + selecting + selected("b");
        QTest::newRow("MB0128 whole namespace") << callers("*.shop.svc.cluster.local", "DISABLE") + strict << QStringList {u"MB0128 error 7:31"_s}
                                                << callers("*.other.svc.cluster.local", "DISABLE") + strict;
        QTest::newRow("MB0129 for everybody") << object("AuthorizationPolicy", "p", "  rules: [{}]\n") << QStringList {u"MB0129 warning 6:11"_s}
                                              << object("AuthorizationPolicy", "p", "  rules: [{from: [{source: {namespaces: [x]}}]}]\n");
        QTest::newRow("MB0129 for nothing") << object("AuthorizationPolicy", "p", "  action: AUDIT\n") << QStringList {u"MB0129 warning 6:11"_s}
                                            << object("AuthorizationPolicy", "p", "  action: AUDIT\n  rules: [{}]\n");
        QTest::newRow("MB0129 but that nobody may is meant") << object("AuthorizationPolicy", "p", "  rules: [{when: []}]\n")
                                                             << QStringList {u"MB0129 warning 6:11"_s}
                                                             << object("AuthorizationPolicy", "p", "  action: ALLOW\n");
        const auto allowing = [](const QByteArray &method) {
            return object("AuthorizationPolicy", "p", "  rules: [{to: [{operation: {methods: [" + method + "]}}]}]\n");
        };
        QTest::newRow("MB0137 method") << allowing("get") << QStringList {u"MB0137 warning 6:40"_s} << allowing("GET, P*");
        QTest::newRow("MB0130 selects nothing") << object("RequestAuthentication", "p", "  selector: {matchLabels: {app: b}}\n") + pods
                                                << QStringList {u"MB0130 warning 6:27"_s}
                                                << object("RequestAuthentication", "p", "  selector: {matchLabels: {app: a}}\n") + pods;
        const auto subset = [](const QByteArray &version) {
            return object("DestinationRule", "a", "  host: a\n  subsets: [{name: v2, labels: {version: " + version + "}}]\n");
        };
        QTest::newRow("MB0131 no pods") << subset("v2") + selecting + pods << QStringList {u"MB0131 warning 7:13"_s} << subset("v1") + selecting + pods;
        const QByteArray edge = object("Gateway", "g", "  selector: {istio: ingressgateway}\n  servers: [{port: {number: 443, protocol: HTTPS, name: s}, "
                                                       "tls: {mode: SIMPLE, credentialName: c}, hosts: ['*.example.com']}]\n");
        const auto bound = [](const QByteArray &host) {
            return object("VirtualService", "a", "  hosts: [" + host + "]\n  gateways: [g]\n  http: [{route: [{destination: {host: a}}]}]\n");
        };
        QTest::newRow("MB0132 host") << bound("shop.example.org") + edge << QStringList {u"MB0132 warning 6:11"_s} << bound("shop.example.com") + edge;
        QByteArray other = edge;
        other.replace("name: g", "name: h");
        QByteArray apart = other;
        apart.replace("443", "444");
        QTest::newRow("MB0133 TLS host twice") << edge + other << QStringList {u"MB0133 warning 14:13"_s} << edge + apart;
        const auto patch = [](const QByteArray &operation) {
            return object("EnvoyFilter", "e", "  configPatches: [{applyTo: HTTP_ROUTE, patch: {operation: " + operation + ", value: {}}}]\n");
        };
        QTest::newRow("MB0134 patch") << patch("ADD") << QStringList {u"MB0134 warning 6:60"_s} << patch("MERGE");
        QTest::newRow("MB0135 two") << strict + object("PeerAuthentication", "q", "  mtls: {mode: PERMISSIVE}\n") << QStringList {u"MB0135 warning 8:1"_s}
                                    << strict + object("PeerAuthentication", "q", "  selector: {matchLabels: {app: a}}\n  mtls: {mode: PERMISSIVE}\n");
        const auto outside = [](const QByteArray &name, const QByteArray &protocol) {
            return object("ServiceEntry", name, "  hosts: [x.example]\n  resolution: DNS\n  ports: [{number: 443, protocol: " + protocol + ", name: t}]\n");
        };
        QTest::newRow("MB0136 protocol") << outside("x", "TLS") + outside("y", "HTTPS") << QStringList {u"MB0136 warning 14:11"_s}
                                         << outside("x", "TLS") + outside("y", "TLS");
    }

    void findings()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QStringList, codes);
        QFETCH(QByteArray, good);
        QCOMPARE(codesOf(bad), codes);
        QCOMPARE(codesOf(good), QStringList());
    }

    void whatIsAboutAllIsSilentInAnOpenWorld()
    {
        const QByteArray text = object("PeerAuthentication", "p", "  mtls: {mode: STRICT}\n")
            + object("DestinationRule", "a", "  host: '*.shop.svc.cluster.local'\n  trafficPolicy: {tls: {mode: DISABLE}}\n");
        QCOMPARE(codesOf(text, true).size(), 1);
        QCOMPARE(codesOf(text, false), QStringList());
    }

    void fixes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("mended");
        const auto twoRules = [](const QByteArray &first, const QByteArray &second) {
            return rules("  - match: [{uri: {prefix: " + first + "}}]\n    route: [{destination: {host: a}}]\n"
                         "  - match: [{uri: {prefix: " + second + "}}]\n    route: [{destination: {host: a}}]\n");
        };
        const auto weights = [](const QByteArray &first, const QByteArray &second) {
            return rules("  - route:\n    - destination: {host: a}\n      weight: " + first + "\n    - destination: {host: b}\n      weight: " + second + "\n");
        };
        QTest::newRow("hidden rule") << twoRules("/a", "/ab") << twoRules("/ab", "/a");
        QTest::newRow("sum") << weights("1", "2") << weights("33", "67");
        QTest::newRow("lone") << rules("  - route:\n    - destination: {host: a}\n      weight: 90\n") << rules("  - route:\n    - destination: {host: a}\n      weight: 100\n");
        QTest::newRow("method") << object("AuthorizationPolicy", "p", "  rules: [{to: [{operation: {methods: [get]}}]}]\n")
                                << object("AuthorizationPolicy", "p", "  rules: [{to: [{operation: {methods: [GET]}}]}]\n");
        QTest::newRow("host") << rules("  - route: [{destination: {host: a.shop}}]\n") << rules("  - route: [{destination: {host: a.shop.svc.cluster.local}}]\n");
    }
    void fixes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, mended);
        ReadTexts world({&istio::registerWith});
        QList<Finding> findings = world.add(u"a.yaml"_s, text).findings;
        findings += world.assemble(u"istio").findings;
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().fix.size(), 1);
        const Intent &fix = findings.first().fix.first();
        QCOMPARE(fix.document.path, u"a.yaml"_s);
        const auto after = world.after(u"a.yaml"_s, u"istio", fix.deed);
        QVERIFY(after);
        QCOMPARE(*after, mended);
        QCOMPARE(codesOf(mended), QStringList());
    }

    /// Of two rules for the same requests one is without effect whichever comes first: nobody but a person can tell which.
    void twinsHaveNoFix()
    {
        ReadTexts world({&istio::registerWith});
        const QByteArray one = "  - match: [{uri: {prefix: /a}}]\n    route: [{destination: {host: a}}]\n";
        const QList<Finding> findings = world.add(u"a.yaml"_s, rules(one + one)).findings;
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().fix.isEmpty());
    }

    void inAnOpenWorldNothingIsMissing()
    {
        const QByteArray text = rules("  - route: [{destination: {host: nobody, subset: v1}}]\n  - match: [{uri: {exact: /}}]\n    delegate: {name: nobody}\n") + services;
        QCOMPARE(codesOf(text, true), (QStringList {u"MB0104 warning 9:5"_s, u"MB0102 error 8:34"_s, u"MB0114 error 10:15"_s}));
        QCOMPARE(codesOf(text, false), QStringList {u"MB0104 warning 9:5"_s});
    }

    void aFolderWithoutServicesMissesNone()
    {
        QCOMPARE(codesOf(rules("  - route: [{destination: {host: somewhere}}]\n")), QStringList());
    }

    void wordsSayWhatAndWhatToDo()
    {
        ReadTexts world({&istio::registerWith});
        world.add(u"a.yaml"_s, rules("  - route: [{destination: {host: a, subset: v3}}]\n"));
        const QList<Finding> findings = world.assemble(u"istio").findings;
        QCOMPARE(print::findings(findings), u"MB0101 error a.yaml:8:45 a has no subset v3: its requests fail with 503\n"_s);
        QCOMPARE(inEnglish(findings.first().advice), u"Declare the subset in a DestinationRule of the host, or check its name."_s);
        QCOMPARE(findings.first().place.object, u"VirtualService/shop/a"_s);
    }
};

QTEST_GUILESS_MAIN(TestIstioFindings)

#include "tst_istio_findings.moc"
