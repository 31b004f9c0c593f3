// SPDX-License-Identifier: GPL-3.0-or-later
#include "../formatbench.h"
#include "documents.h"
#include "systems/traefik/traefik.h"

#include <QTest>

using namespace meshboard;
using namespace meshboard::bench;
using namespace Qt::StringLiterals;

class TraefikRoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Hard document 1.
    void nested()
    {
        const ReadDocumentPtr document = m_bench.read(u"d.yaml"_s, documents::nested);
        QVERIFY2(document->findings.isEmpty(), qPrintable(codes(document->findings).join(u' ')));
        const Assembly assembly = m_bench.assembled(document);
        QVERIFY2(assembly.findings.isEmpty(), qPrintable(codes(assembly.findings).join(u' ')));
        QCOMPARE(Drawing::of(*assembly.routes), u"http router shop [shop.example] at [web websecure] http\n"
        u"  ? host = shop.example (20) {rewrite strip /api} {retries again 4}\n"
        u"    % stable 3\n"
        u"      -> stable\n"
        u"    % next 1\n"
        u"      % v2 9\n"
        u"        -> v2 {timeout slow 30s}\n"
        u"      % v3 1\n"
        u"        -> v3\n"
        u"http router mobile [m.shop.example] at [web] http\n"
        u"  ? host = m.shop.example and path /api* (7)\n"
        u"    % stable 3\n"
        u"      -> stable\n"
        u"    % next 1\n"
        u"      % v2 9\n"
        u"        -> v2 {timeout slow 30s}\n"
        u"      % v3 1\n"
        u"        -> v3\n"_s);
        // One node, two parents: an edit knows whom it hits.
        const RouteGraph &routes = *assembly.routes;
        const auto *shop = routes.as<RulesNode>(routes.as<EntryNode>(routes.entries[0])->next);
        const auto *mobile = routes.as<RulesNode>(routes.as<EntryNode>(routes.entries[1])->next);
        QCOMPARE(shop->rules[0].next, mobile->rules[0].next);
        QCOMPARE(routes.parentsOf(shop->rules[0].next).size(), 2);

        const auto *front = first<SplitNode>(routes, u"front"_s);
        const qsizetype children = documents::nested.indexOf("- name: stable");
        QCOMPARE(front->shares[0].weightOrigin.bytes, at(documents::nested, "3", children));
        QCOMPARE(front->shares[1].weightOrigin.path, u"0:/http/services/front/weighted/services/1/weight"_s);
        QCOMPARE(front->shares[1].weightOrigin.bytes, at(documents::nested, "1", documents::nested.indexOf("weight: 1")));
        const auto *next = first<SplitNode>(routes, u"next"_s);
        // Left out it is 1, and stands nowhere.
        QCOMPARE(next->shares[1].weight, 1);
        QVERIFY(!next->shares[1].weightOrigin.isWritten());
        QCOMPARE(next->shares[1].origin.bytes, at(documents::nested, "{name: v3}"));
        const auto *v2 = first<TargetNode>(routes, u"v2"_s);
        QCOMPARE(v2->native, u"http://v2.shop:80"_s);
        QCOMPARE(v2->port, quint16(80));
        QCOMPARE(assembly.services.size(), 3);
        QCOMPARE(assembly.services[1].aliases, QStringList {u"v2.shop"_s});
    }

    /// Hard document 2: each part of the rule with its bytes.
    void logic()
    {
        const ReadDocumentPtr document = m_bench.read(u"d.toml"_s, documents::logic);
        const Assembly assembly = m_bench.assembled(document);
        QVERIFY(document->findings.isEmpty() && assembly.findings.isEmpty());
        const auto *rules = first<RulesNode>(*assembly.routes);
        const Condition &when = rules->rules[0].when;
        QCOMPARE(inWords(when), u"host = shop.example and (path /api* or header x-canary = yes) and not (client IP = 10.0.0.0/8)"_s);
        QCOMPARE(when.kind, Condition::Kind::And);
        QCOMPARE(when.parts[0].origin.bytes, at(documents::logic, "Host(`shop.example`)"));
        QCOMPARE(when.parts[1].origin.bytes, at(documents::logic, "(PathPrefix(`/api`) || Header(`x-canary`, `yes`))"));
        QCOMPARE(when.parts[1].parts[0].origin.bytes, at(documents::logic, "PathPrefix(`/api`)"));
        QCOMPARE(when.parts[1].parts[1].origin.bytes, at(documents::logic, "Header(`x-canary`, `yes`)"));
        QCOMPARE(when.parts[2].origin.bytes, at(documents::logic, "!ClientIP(`10.0.0.0/8`)"));
        QCOMPARE(when.parts[2].parts[0].origin.bytes, at(documents::logic, "ClientIP(`10.0.0.0/8`)"));
        QCOMPARE(*rules->rules[0].priority, 100);
    }

    /// Hard document 12: a tree of keys is one document.
    void keyTree()
    {
        const ReadDocumentPtr document = m_bench.read(u"traefik"_s, documents::keys, true);
        QCOMPARE(document->readings.size(), 1);
        QVERIFY2(document->findings.isEmpty(), qPrintable(codes(document->findings).join(u' ')));
        const Assembly assembly = m_bench.assembled(document);
        QVERIFY2(assembly.findings.isEmpty(), qPrintable(codes(assembly.findings).join(u' ')));
        QCOMPARE(Drawing::of(*assembly.routes), u"http router web [shop.example] at [web] http\n"
        u"  ? host = shop.example and path /api* (42) {rewrite strip /api}\n"
        u"    % blue 90\n"
        u"      -> blue\n"
        u"    % green 10\n"
        u"      -> green\n"_s);
        const auto *front = first<SplitNode>(*assembly.routes, u"front"_s);
        QCOMPARE(front->shares[0].weightOrigin.bytes, at(documents::keys, "90"));
        QCOMPARE(front->shares[1].weightOrigin.path, u"0:/traefik/http/services/front/weighted/services/1/weight"_s);
        const auto *rules = first<RulesNode>(*assembly.routes);
        QCOMPARE(rules->rules[0].when.parts[1].origin.bytes, at(documents::keys, "PathPrefix(`/api`)"));
        QCOMPARE(labels(document).size(), document->tree->scalarCount());
    }

    void otherServices()
    {
        const Assembly assembly = m_bench.assembled({{u"d.toml"_s, "[http.routers.dash]\n"
        "  rule = \"PathPrefix(`/dashboard`)\"\n"
        "  service = \"api@internal\"\n"
        "[http.routers.a]\n"
        "  rule = \"Path(`/mirror`)\"\n"
        "  service = \"copied\"\n"
        "[http.routers.b]\n"
        "  rule = \"Path(`/over`)\"\n"
        "  service = \"safe\"\n"
        "[http.routers.c]\n"
        "  rule = \"Path(`/docker`)\"\n"
        "  service = \"web@docker\"\n"
        "[http.services.copied.mirroring]\n"
        "  service = \"main\"\n"
        "  [[http.services.copied.mirroring.mirrors]]\n"
        "    name = \"spare\"\n"
        "    percent = 10\n"
        "[http.services.safe.failover]\n"
        "  service = \"main\"\n"
        "  fallback = \"spare\"\n"
        "[http.services.main.loadBalancer]\n"
        "  [[http.services.main.loadBalancer.servers]]\n"
        "    url = \"http://main:80\"\n"
        "[http.services.spare.loadBalancer]\n"
        "  [[http.services.spare.loadBalancer.servers]]\n"
        "    url = \"http://spare:80\"\n"}});
        QVERIFY2(assembly.findings.isEmpty(), qPrintable(codes(assembly.findings).join(u' ')));
        QCOMPARE(Drawing::of(*assembly.routes), u"http router dash [] at [default] http\n"
        u"  ? path /dashboard* (24)\n"
        u"    -> answer api@internal\n"
        u"http router a [] at [default] http\n"
        u"  ? path = /mirror (15)\n"
        u"    ? everything {mirror spare 10}\n"
        u"        -> spare\n"
        u"      -> main\n"
        u"http router c [] at [default] http\n"
        u"  ? path = /docker (15)\n"
        u"    -> web\n"
        u"http router b [] at [default] http\n"
        u"  ? path = /over (13)\n"
        u"    -> main\n"
        u"      -> spare\n"_s);
    }

    /// TCP and UDP are routed like HTTP; what takes every connection comes last.
    void connections()
    {
        const ReadDocumentPtr document = m_bench.read(u"d.yaml"_s, documents::connections);
        QCOMPARE(codes(document->findings), QStringList());
        const Assembly assembly = m_bench.assembled(document);
        QCOMPARE(codes(assembly.findings), QStringList());
        QCOMPARE(Drawing::of(*assembly.routes), u"tcp router db [db.example] at [db] tls\n"
        u"  ? host = db.example and not (client IP = 10.0.0.0/8) (48) {middleware few inFlightConn}\n"
        u"    % main 3\n"
        u"      -> main\n"
        u"    % spare 1\n"
        u"      -> spare\n"
        u"tcp router old [a.example b.example] at [default] tls\n"
        u"  ? host = a.example or host = b.example or ALPN(`h2`) (47)\n"
        u"    -> spare\n"
        u"udp router names [] at [dns] udp\n"
        u"  ? everything\n"
        u"    -> resolver\n"
        u"tcp router rest [*] at [db] tcp\n"
        u"  ? host = * (-1)\n"
        u"    -> spare\n"_s);
        QCOMPARE(first<TargetNode>(*assembly.routes, u"main"_s)->port, quint16(5432));
        QCOMPARE(first<TargetNode>(*assembly.routes, u"main"_s)->native, u"db1.internal:5432"_s);
    }

    /// Objects of Kubernetes lead to one another, to Services, and over namespaces.
    void kubernetesRoutes()
    {
        const ReadDocumentPtr document = m_bench.read(u"d.yaml"_s, documents::objects);
        QCOMPARE(codes(document->findings), QStringList());
        QCOMPARE(document->readings.first()->objects.size(), 8);
        const Assembly assembly = m_bench.assembled(document);
        QCOMPARE(codes(assembly.findings), QStringList());
        QCOMPARE(Drawing::of(*assembly.routes), u"IngressRoute shop [shop.example] at [websecure] https\n"
        u"  ? host = shop.example and path /api* (50) {rewrite strip /api} {retries again 4}\n"
        u"    % stable 3\n"
        u"      -> web/stable\n"
        u"    % next 1\n"
        u"      -> web/next {timeout slow 30s}\n"
        u"  ? host = shop.example (20)\n"
        u"    % lanes 1\n"
        u"      % stable 90\n"
        u"        -> web/stable\n"
        u"      % copied 1\n"
        u"        ? everything {mirror stable 10}\n"
        u"            -> web/stable\n"
        u"          -> web/next\n"_s);
        const auto *rules = first<RulesNode>(*assembly.routes, u"shop"_s);
        QCOMPARE(rules->rules[0].when.parts[1].origin.bytes, at(documents::objects, "PathPrefix(`/api`)"));
        QCOMPARE(rules->rules[0].origin.path, u"0:/spec/routes/0"_s);
        const auto *lanes = first<SplitNode>(*assembly.routes, u"lanes"_s);
        QCOMPARE(lanes->shares[0].weightOrigin.bytes, at(documents::objects, "90"));
        QCOMPARE(first<TargetNode>(*assembly.routes, u"stable"_s)->port, quint16(8080));
    }

    /// Labels are routes of the container that they stand at.
    void containers()
    {
        const ReadDocumentPtr document = m_bench.read(u"docker-compose.yml"_s, documents::labels);
        QCOMPARE(codes(document->findings), QStringList());
        const Assembly assembly = m_bench.assembled(document);
        QCOMPARE(codes(assembly.findings), QStringList());
        QCOMPARE(Drawing::of(*assembly.routes), u"http router shop [shop.example] at [web] http\n"
        u"  ? host = shop.example and path /api* (42) {rewrite strip /api} {retries again 4}\n"
        u"    -> shop\n"
        u"http router lanes [lanes.example] at [default] https\n"
        u"  ? host = lanes.example (21)\n"
        u"    % shop 3\n"
        u"      -> shop\n"
        u"    % lanes 1\n"
        u"      -> lanes\n"
        u"http router plain [] at [default] http\n"
        u"  ? defaultRule (7)\n"
        u"    -> plain\n"_s);
        const auto *rules = first<RulesNode>(*assembly.routes, u"shop"_s);
        QCOMPARE(rules->rules[0].when.parts[1].origin.bytes, at(documents::labels, "PathPrefix(`/api`)"));
        QCOMPARE(rules->rules[0].when.parts[1].origin.path, u"0:/services/shop/labels/1"_s);
        const auto *front = first<SplitNode>(*assembly.routes, u"front"_s);
        QCOMPARE(front->shares[0].weightOrigin.bytes, at(documents::labels, "3", documents::labels.indexOf("weight: 3")));
        QCOMPARE(first<TargetNode>(*assembly.routes, u"shop"_s)->port, quint16(8080));
        const QMap<QString, QString> known = bench::labels(document);
        QCOMPARE(known.value(u"0:/services/shop/labels/1"_s), u"router shop rule"_s);
        QCOMPARE(known.value(u"0:/services/lanes/deploy/labels/traefik.http.services.front.weighted.services[0].weight"_s), u"weight, child shop, service front"_s);
        QVERIFY(!known.contains(u"0:/services/plain/labels/1"_s));
    }

    void labelFindings_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("code");
        QTest::newRow("rule") << "PathPrefix(`/api`)\""_ba << "PathPrefix(`/api`\""_ba << u"MB0303:9"_s;
        QTest::newRow("matcher") << "PathPrefix(`/api`)\""_ba << "PathPrefex(`/api`)\""_ba << u"MB0304:9"_s;
        QTest::newRow("middleware") << "strip,again"_ba << "strip,never"_ba << u"MB0302:11"_s;
        QTest::newRow("service") << "front@docker"_ba << "back@docker"_ba << u"MB0301:20"_s;
        QTest::newRow("field") << "server.port=8080"_ba << "server.prot=8080"_ba << u"MB0309:13"_s;
        QTest::newRow("number") << "priority=7"_ba << "priority=high"_ba << u"MB0319:28"_s;
    }
    void labelFindings()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, code);
        const ReadDocumentPtr document = m_bench.read(u"compose.yaml"_s, with(documents::labels, from, to));
        QCOMPARE(codes(document->findings + m_bench.assembled(document).findings), QStringList {code});
    }

    /// A name that is none, or goes too deep, takes no other with it.
    void badLabels()
    {
        const QByteArray good = "\"traefik.http.routers.a.rule=Host(`a`)\"";
        for (const QByteArray &bad : {"traefik."_ba, "traefik"_ba, "traefik.=x"_ba, "traefik..a=x"_ba, "traefik.http.routers.a[]=x"_ba, "traefik.[0]=x"_ba, "traefik.a/b=x"_ba,
                                      QByteArray("traefik." + QByteArray("a.").repeated(5000) + "x=1")}) {
            const Assembly assembly = m_bench.assembled({{u"compose.yaml"_s, "services: {s: {labels: [\"" + bad + "\", " + good + "]}}\n"}});
            QCOMPARE(Drawing::of(*assembly.routes), u"http router a [a] at [default] http\n  ? host = a (9)\n    -> s\n"_s);
        }
    }

    /// Text that ends anywhere is read or is not; nothing else happens.
    void truncated()
    {
        for (const auto &[path, bytes] : {std::pair {u"a.yaml"_s, documents::objects}, {u"compose.yaml"_s, documents::labels}, {u"t.yaml"_s, documents::connections}}) {
            for (qsizetype size = 0; size < bytes.size(); size += 23) {
                for (const QByteArray &end : {QByteArray(), "\0\xff\x01"_ba}) {
                    const ReadDocumentPtr document = m_bench.read(path, bytes.first(size) + end);
                    if (!document->readings.isEmpty())
                        QVERIFY(m_bench.assembled(document).routes);
                    else if (!document->tree)
                        QVERIFY(!document->findings.isEmpty());
                }
            }
        }
    }

    /// Consul and Nomad have the same names in tags.
    void tags()
    {
        const QByteArray nomad = "job \"web\" {\n  group \"g\" {\n    service {\n      name = \"shop\"\n      port = \"http\"\n"
                                 "      tags = [\"traefik.http.routers.shop.rule=Host(`a`)\", \"blue\"]\n    }\n  }\n}\n";
        const QByteArray consul = "{\"service\": {\"name\": \"shop\", \"tags\": [\"traefik.http.routers.shop.rule=Host(`a`)\"]}}\n";
        for (const auto &[path, bytes] : {std::pair {u"web.nomad.hcl"_s, nomad}, {u"shop.json"_s, consul}}) {
            const ReadDocumentPtr document = m_bench.read(path, bytes);
            QCOMPARE(document->readings.size(), 1);
            const Assembly assembly = m_bench.assembled(document);
            QCOMPARE(Drawing::of(*assembly.routes), u"http router shop [a] at [default] http\n  ? host = a (9)\n    -> shop\n"_s);
            const auto *rules = first<RulesNode>(*assembly.routes);
            QCOMPARE(rules->rules[0].when.origin.bytes, at(bytes, "Host(`a`)"));
        }
    }

    /// Annotations of Ingresses and Services: names, values and the objects they name.
    void annotations()
    {
        const auto found = [&](const QByteArray &kind, const QByteArray &lines) {
            const QByteArray head = (kind == "Service" ? "apiVersion: v1\nkind: "_ba : "apiVersion: networking.k8s.io/v1\nkind: "_ba) + kind;
            const QByteArray middleware = "---\napiVersion: traefik.io/v1alpha1\nkind: Middleware\nmetadata: {name: auth, namespace: web}\nspec: {addPrefix: {prefix: /p}}\n";
            const ReadDocumentPtr document = m_bench.read(u"i.yaml"_s, head + "\nmetadata:\n  name: a\n  namespace: web\n  annotations:\n" + lines + middleware);
            return codes(document->findings + m_bench.assembled(document).findings);
        };
        const QByteArray name = "    traefik.ingress.kubernetes.io/";
        QCOMPARE(found("Ingress", name + "router.entrypoints: web,websecure\n" + name + "router.middlewares: web-auth@kubernetescrd\n" + name + "router.priority: \"42\"\n"
                           + name + "router.tls: \"true\"\n" + name + "router.tls.domains.0.main: a.example\n    kubernetes.io/ingress.class: traefik\n"), QStringList());
        QCOMPARE(found("Service", name + "service.sticky.cookie: \"true\"\n" + name + "service.serversscheme: h2c\n" + name + "service.passhostheader: \"false\"\n"), QStringList());
        QCOMPARE(found("Ingress", name + "router.middlewares: web-oauth@kubernetescrd\n"), QStringList {u"MB0302:7"_s});
        QCOMPARE(found("Ingress", name + "router.priority: high\n"), QStringList {u"MB0319:7"_s});
        QCOMPARE(found("Ingress", name + "router.entrypiont: web\n"), QStringList {u"MB0309:7"_s});
        QCOMPARE(found("Ingress", name + "service.passhostheader: \"true\"\n"), QStringList {u"MB0325:7"_s});
        QCOMPARE(found("Service", name + "service.nativelb: perhaps\n"), QStringList {u"MB0319:7"_s});
        const ReadDocumentPtr document = m_bench.read(u"i.yaml"_s, "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: a\n  annotations:\n"
                                                          + name + "router.tls.domains.0.main: a.example\n");
        QCOMPARE(bench::labels(document).value(u"0:/metadata/annotations/traefik.ingress.kubernetes.io~1router.tls.domains.0.main"_s), u"domain, domain a.example, TLS router"_s);
    }

    /// What is named and is nowhere, each with a twin that is fine.
    void kubernetesFindings_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("code");
        QTest::newRow("middleware") << "- name: strip"_ba << "- name: stripp"_ba << u"MB0302:13"_s;
        QTest::newRow("its namespace") << "          namespace: shared\n"_ba << "          namespace: other\n"_ba << u"MB0302:14"_s;
        QTest::newRow("in a chain") << "- name: again"_ba << "- name: never"_ba << u"MB0302:65"_s;
        QTest::newRow("TraefikService") << "- name: lanes"_ba << "- name: planes"_ba << u"MB0301:26"_s;
        QTest::newRow("Service") << "- name: next"_ba << "- name: last"_ba << u"MB0301:20"_s;
        QTest::newRow("port") << "port: http"_ba << "port: grpc"_ba << u"MB0324:21"_s;
        QTest::newRow("transport") << "serversTransport: slow"_ba << "serversTransport: slower"_ba << u"MB0322:22"_s;
        QTest::newRow("TLS options") << "      name: modern"_ba << "      name: ancient"_ba << u"MB0323:30"_s;
        QTest::newRow("circle") << "    name: next\n    port: 80\n"_ba << "    name: lanes\n    kind: TraefikService\n"_ba << u"MB0308:48"_s;
        QTest::newRow("rule") << "match: Host(`shop.example`)\n"_ba << "match: Host(`shop.example`\n"_ba << u"MB0303:23"_s;
        QTest::newRow("never asked") << "match: Host(`shop.example`)\n      kind: Rule\n"_ba
                                     << "match: Host(`shop.example`) && PathPrefix(`/api`)\n      kind: Rule\n      priority: 50\n"_ba << u"MB0305:23"_s;
    }
    void kubernetesFindings()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, code);
        const ReadDocumentPtr document = m_bench.read(u"d.yaml"_s, with(documents::objects, from, to));
        QCOMPARE(codes(document->findings + m_bench.assembled(document).findings), QStringList {code});
    }

    /// Objects and files name each other by their provider.
    void providers()
    {
        const QByteArray head = "apiVersion: traefik.io/v1alpha1\nkind: ";
        const QByteArray route = head + "IngressRoute\nmetadata: {name: a, namespace: my-web}\nspec:\n  routes:\n    - match: Host(`a`)\n      kind: Rule\n"
                                        "      middlewares: [{name: NAME}]\n      services: [{name: s, port: 80}]\n";
        const QByteArray middleware = head + "Middleware\nmetadata: {name: add-on, namespace: my-web}\nspec: {addPrefix: {prefix: /p}}\n";
        const QByteArray file = "http:\n  routers:\n    b: {rule: Host(`b`), service: s, middlewares: [NAME]}\n  services:\n"
                                "    s: {loadBalancer: {servers: [{url: 'http://s:80'}]}}\n  middlewares:\n    m: {addPrefix: {prefix: /p}}\n";
        const auto found = [&](const QByteArray &ofRoute, const QByteArray &ofFile) {
            return codes(m_bench.assembled({{u"a.yaml"_s, QByteArray(route).replace("NAME", ofRoute)}, {u"b.yaml"_s, middleware},
                                            {u"c.yaml"_s, QByteArray(file).replace("NAME", ofFile)}}).findings);
        };
        QCOMPARE(found("m@file", "my-web-add-on@kubernetescrd"), QStringList());
        QCOMPARE(found("my-web-add-on@kubernetescrd", "m"), QStringList());
        QCOMPARE(found("x@file", "m"), QStringList {u"MB0302:8"_s});
        QCOMPARE(found("m@file", "web-add-on@kubernetescrd"), QStringList {u"MB0302:3"_s});
        QCOMPARE(found("m@file", "x@docker"), QStringList());
        // Without any file of Traefik nothing is known of what stands there.
        QCOMPARE(codes(m_bench.assembled({{u"a.yaml"_s, QByteArray(route).replace("NAME", "x@file")}}).findings), QStringList());
    }

    /// What a static configuration declares in the same folder is all there is; elsewhere nobody knows.
    void entryPoints()
    {
        const QByteArray file = "http:\n  services:\n    s: {loadBalancer: {servers: [{url: 'http://s:80'}]}}\n  routers:\n"
                                "    r: {rule: Host(`a`), service: s, entryPoints: [web, websecure]}\n";
        const QByteArray object = "apiVersion: traefik.io/v1alpha1\nkind: IngressRoute\nmetadata: {name: a}\nspec:\n  entryPoints: [web]\n  routes:\n"
                                  "    - {match: Host(`b`), kind: Rule, services: [{name: api@internal, kind: TraefikService}]}\n";
        const QByteArray both = "entryPoints:\n  Web: {address: ':80'}\n  websecure: {address: ':443'}\n";
        const QByteArray one = "[entryPoints.web]\n  address = ':80'\n";
        const QByteArray arguments = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: t}\nspec: {template: {spec: {containers: [{name: t, args: "
                                     "[--providers.kubernetescrd, --entryPoints.other.address=:80], env: [{name: TRAEFIK_ENTRYPOINTS_DNS_ADDRESS, value: ':53'}]}]}}}\n";
        const auto found = [&](const QMap<QString, QByteArray> &documents, bool closedWorld = true) {
            return codes(m_bench.assembled(documents, closedWorld).findings);
        };
        QCOMPARE(found({{u"d.yaml"_s, file}}), QStringList());
        QCOMPARE(found({{u"d.yaml"_s, file}, {u"traefik.yaml"_s, both}}), QStringList());
        QCOMPARE(found({{u"d.yaml"_s, file}, {u"traefik.toml"_s, one}}), QStringList {u"MB0326:5"_s});
        QCOMPARE(found({{u"dynamic/d.yaml"_s, file}, {u"traefik.toml"_s, one}}), QStringList {u"MB0326:5"_s});
        QCOMPARE(found({{u"d.yaml"_s, file}, {u"other/traefik.toml"_s, one}}), QStringList());
        QCOMPARE(found({{u"d.yaml"_s, file}, {u"traefik.toml"_s, one}}, false), QStringList());
        QCOMPARE(found({{u"a.yaml"_s, object}, {u"b.yaml"_s, arguments}}), QStringList {u"MB0326:5"_s});
        QCOMPARE(found({{u"a.yaml"_s, QByteArray(object).replace("web", "other")}, {u"b.yaml"_s, arguments}}), QStringList());
        QCOMPARE(found({{u"a.yaml"_s, QByteArray(object).replace("web", "dns")}, {u"b.yaml"_s, arguments}}), QStringList());
    }

    void claims()
    {
        const auto isOurs = [&](const char *path, const QByteArray &bytes) { return !m_bench.read(QString::fromLatin1(path), bytes)->readings.isEmpty(); };
        QVERIFY(isOurs("d.yaml", "http:\n  routers: {a: {rule: Host(`a`), service: b}}\n"));
        QVERIFY(isOurs("d.yaml", "tls:\n  options: {default: {minVersion: VersionTLS12}}\n"));
        QVERIFY(isOurs("d.yaml", "HTTP:\n  Services: {}\n"));
        QVERIFY(!isOurs("d.yaml", "http:\n  port: 80\n"));
        // A static configuration is looked at for its entry points, and is none of ours.
        QVERIFY(m_bench.read(u"d.yaml"_s, "entryPoints:\n  web: {address: ':80'}\n")->readings.first()->onlyLooks);
        QVERIFY(!isOurs("d.yaml", "apiVersion: v1\nkind: X\nhttp:\n  routers: {}\n"));
        QVERIFY(!isOurs("d.json", "{\"http\":{\"routers\":{}}}"));
    }

    /// Each finding with a twin that is fine.
    void findings_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QString>("code");
        const auto routers = [](const char *lines) -> QByteArray {
            return QByteArray("http:\n  services:\n    s: {loadBalancer: {servers: [{url: 'http://s:80'}]}}\n    t: {loadBalancer: {servers: [{url: 'http://t:80'}]}}\n"
                              "  middlewares:\n    m: {addPrefix: {prefix: /p}}\n  routers:\n") + lines;
        };
        const auto services = [](const char *lines) -> QByteArray {
            return QByteArray("http:\n  services:\n    s: {loadBalancer: {servers: [{url: 'http://s:80'}]}}\n") + lines;
        };
        QTest::newRow("no service") << routers("    a: {rule: Host(`a`), service: x}\n") << routers("    a: {rule: Host(`a`), service: s}\n") << u"MB0301:8"_s;
        QTest::newRow("no middleware") << routers("    a: {rule: Host(`a`), service: s, middlewares: [x]}\n")
                                       << routers("    a: {rule: Host(`a`), service: s, middlewares: [m, auth@docker]}\n") << u"MB0302:8"_s;
        QTest::newRow("rule") << routers("    a: {rule: Host(`a`, service: s}\n") << routers("    a: {rule: Host(`a`), service: s}\n") << u"MB0303:8"_s;
        QTest::newRow("matcher") << routers("    a: {rule: Hots(`a`), service: s}\n") << routers("    a: {rule: hOST(`a`), service: s}\n") << u"MB0304:8"_s;
        QTest::newRow("pattern") << routers("    a: {rule: \"PathRegexp(`/a(`)\", service: s}\n") << routers("    a: {rule: \"PathRegexp(`/a(b)`)\", service: s}\n") << u"MB0304:8"_s;
        QTest::newRow("same") << routers("    a: {rule: Host(`a`), service: s}\n    b: {rule: Host(`a`), service: t}\n")
                              << routers("    a: {rule: Host(`a`), service: s}\n    b: {rule: Host(`a`), service: t, entryPoints: [x]}\n") << u"MB0305:9"_s;
        QTest::newRow("no rule") << routers("    a: {service: s}\n") << routers("    a: {rule: Host(`a`), service: s}\n") << u"MB0306:8"_s;
        QTest::newRow("circle") << services("    a: {weighted: {services: [{name: b}]}}\n    b: {weighted: {services: [{name: a}]}}\n")
                                << services("    a: {weighted: {services: [{name: b}]}}\n    b: {weighted: {services: [{name: s}]}}\n") << u"MB0308:5"_s;
        QTest::newRow("field") << services("    a: {weighted: {services: [{name: s, wieght: 1}]}}\n") << services("    a: {weighted: {services: [{name: s, weight: 1}]}}\n")
                               << u"MB0309:4"_s;
        QTest::newRow("nothing") << services("    a: {}\n") << services("    a: {failover: {service: s, fallback: s}}\n") << u"MB0310:4"_s;
        QTest::newRow("zeros") << services("    a: {weighted: {services: [{name: s, weight: 0}]}}\n") << services("    a: {weighted: {services: [{name: s, weight: 1}]}}\n")
                               << u"MB0311:4"_s;
        QTest::newRow("wider") << routers("    a: {rule: Host(`a`) && PathPrefix(`/x`), service: s, priority: 99}\n    b: {rule: Host(`a`) && Path(`/x/y`) && Method(`GET`), service: t}\n")
                               << routers("    a: {rule: Host(`a`) && PathPrefix(`/x`), service: s, priority: 99}\n    b: {rule: Host(`a`) && Path(`/y/x`) && Method(`GET`), service: t}\n")
                               << u"MB0313:9"_s;
        QTest::newRow("shadow") << routers("    a: {rule: PathPrefix(`/`), service: s, priority: 99}\n    b: {rule: Host(`b`), service: t}\n")
                                << routers("    a: {rule: PathPrefix(`/`), service: s, priority: 1}\n    b: {rule: Host(`b`), service: t}\n") << u"MB0313:9"_s;
        QTest::newRow("weight") << services("    a: {weighted: {services: [{name: s, weight: -1}]}}\n") << services("    a: {weighted: {services: [{name: s}]}}\n") << u"MB0314:4"_s;
        QTest::newRow("version 2") << routers("    a: {rule: \"Host(`a`, `b`)\", service: s}\n") << routers("    a: {rule: \"Host(`a`, `b`)\", service: s, ruleSyntax: v2}\n")
                                   << u"MB0315:8"_s;
        QTest::newRow("server") << services("    a: {loadBalancer: {servers: [{url: '10.0.0.1:80'}]}}\n") << services("    a: {loadBalancer: {servers: [{url: 'http://10.0.0.1:80'}]}}\n")
                                << u"MB0317:4"_s;
        QTest::newRow("transport") << services("    a: {loadBalancer: {serversTransport: x, servers: [{url: 'http://a'}]}}\n")
                                   << services("    a: {loadBalancer: {serversTransport: default@internal, servers: [{url: 'http://a'}]}}\n") << u"MB0322:4"_s;
        QTest::newRow("TLS options") << routers("    a: {rule: Host(`a`), service: s, tls: {options: x}}\n")
                                     << routers("    a: {rule: Host(`a`), service: s, tls: {options: default}}\ntls: {options: {x: {sniStrict: true}}}\n") << u"MB0323:8"_s;
        const QByteArray tcp = "tcp:\n  services:\n    s: {loadBalancer: {servers: [{address: 'a:1'}]}}\n  routers:\n";
        QTest::newRow("TCP service") << tcp + "    a: {rule: HostSNI(`*`), service: x}\n" << tcp + "    a: {rule: HostSNI(`*`), service: s}\n" << u"MB0301:5"_s;
        QTest::newRow("TCP matcher") << tcp + "    a: {rule: Host(`a`), service: s}\n" << tcp + "    a: {rule: hostsni(`*`), service: s}\n" << u"MB0304:5"_s;
        QTest::newRow("name without TLS") << tcp + "    a: {rule: HostSNI(`a`), service: s}\n" << tcp + "    a: {rule: HostSNI(`a`), service: s, tls: {}}\n" << u"MB0321:5"_s;
        QTest::newRow("every name") << tcp + "    a: {rule: HostSNI(`*`), service: s, tls: {}, priority: 99}\n    b: {rule: HostSNI(`b`), service: s, tls: {}}\n"
                                    << tcp + "    a: {rule: HostSNI(`*`), service: s, tls: {}}\n    b: {rule: HostSNI(`b`), service: s, tls: {}}\n" << u"MB0313:6"_s;
        const QByteArray udp = "udp:\n  services:\n    s: {loadBalancer: {servers: [{address: 'a:1'}]}}\n  routers:\n    a: {service: s, entryPoints: [dns]}\n";
        QTest::newRow("UDP twice") << udp + "    b: {service: s, entryPoints: [dns]}\n" << udp + "    b: {service: s, entryPoints: [ntp]}\n" << u"MB0305:6"_s;
        QTest::newRow("leads nowhere") << routers("    a: {rule: Host(`a`)}\n") << routers("    a: {rule: Host(`a`)}\n    b: {rule: Path(`/b`), service: s, parentRefs: [a]}\n") << u"MB0318:8"_s;
    }
    void findings()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QByteArray, good);
        QFETCH(QString, code);
        const auto found = [&](const QByteArray &bytes) {
            const ReadDocumentPtr document = m_bench.read(u"d.yaml"_s, bytes);
            return codes(document->findings + m_bench.assembled(document).findings);
        };
        QCOMPARE(found(good), QStringList());
        QCOMPARE(found(bad), QStringList {code});
    }

    void twoFiles()
    {
        const QByteArray a = "http:\n  services:\n    s: {loadBalancer: {servers: [{url: 'http://s:80'}]}}\n";
        const QByteArray b = "http:\n  routers:\n    r: {rule: Host(`a`), service: s}\n";
        QVERIFY(m_bench.assembled({{u"a.yaml"_s, a}, {u"b.yaml"_s, b}}).findings.isEmpty());
        QCOMPARE(codes(m_bench.assembled({{u"a.yaml"_s, a}, {u"b.yaml"_s, a}}).findings), QStringList {u"MB0307:3"_s});
        // Traefik goes on with the first; a folder may hold one example in two languages.
        QCOMPARE(m_bench.assembled({{u"a.yaml"_s, a}, {u"b.yaml"_s, a}}).findings.first().severity, Finding::Severity::Warning);
        // In an open world the service may be declared where we do not look.
        QVERIFY(m_bench.assembled({{u"b.yaml"_s, b}}, false).findings.isEmpty());
        QCOMPARE(codes(m_bench.assembled({{u"b.yaml"_s, b}}, true).findings), QStringList {u"MB0301:3"_s});
    }

    void anchors()
    {
        const ReadDocumentPtr document = m_bench.read(u"d.yaml"_s, "x-defaults: &defaults\n"
        "  entryPoints: [web]\n"
        "  service: s\n"
        "http:\n"
        "  routers:\n"
        "    a:\n"
        "      <<: *defaults\n"
        "      rule: Host(`a`)\n"
        "  services:\n"
        "    s: {loadBalancer: {servers: [{url: \"http://s:80\"}]}}\n");
        const Assembly assembly = m_bench.assembled(document);
        QVERIFY2(assembly.findings.isEmpty(), qPrintable(codes(assembly.findings).join(u' ')));
        QCOMPARE(Drawing::of(*assembly.routes), u"http router a [a] at [web] http\n  ? host = a (9)\n    -> s\n"_s);
        QCOMPARE(labels(document).value(u"0:/x-defaults/service"_s), u"router a service"_s);
    }

    /// Objects of Kubernetes: every value is understood, and what the API server refuses is found.
    void kubernetesObjects_data()
    {
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<QByteArray>("refused");
        QTest::newRow("IngressRoute") << "{entryPoints: [web], routes: [{match: Host(`a`), kind: Rule, middlewares: [{name: m}], services: [{name: s, port: 80, weight: 3}]}], "
                                         "tls: {certResolver: r}}"_ba
                                      << "{routes: [{kind: Rule}]}"_ba;
        QTest::newRow("IngressRouteTCP") << "{routes: [{match: HostSNI(`*`), services: [{name: s, port: db}]}], tls: {passthrough: true}}"_ba
                                         << "{routes: [{match: HostSNI(`*`), services: [{name: s}]}]}"_ba;
        QTest::newRow("TraefikService") << "{weighted: {services: [{name: a, kind: TraefikService, weight: 1}], sticky: {cookie: {sameSite: lax}}}}"_ba
                                        << "{weighted: {services: [{name: a, weight: -1}]}}"_ba;
        QTest::newRow("Middleware") << "{rateLimit: {average: 100, period: 1s, sourceCriterion: {ipStrategy: {depth: 2}}}, headers: {customRequestHeaders: {a: b}}, "
                                       "plugin: {p: {any: [1]}}, retry: {attempts: 3, initialInterval: 100ms}}"_ba
                                    << "{retry: {attempts: 3, initialInterval: soon}}"_ba;
        QTest::newRow("TLSOption") << "{minVersion: VersionTLS12, clientAuth: {secretNames: [a], clientAuthType: RequestClientCert}}"_ba
                                   << "{clientAuth: {clientAuthType: Always}}"_ba;
    }
    void kubernetesObjects()
    {
        QFETCH(QByteArray, spec);
        QFETCH(QByteArray, refused);
        const QByteArray head = "apiVersion: traefik.io/v1alpha1\nkind: " + QByteArray(QTest::currentDataTag()) + "\nmetadata: {name: a, namespace: shop}\nspec: ";
        const ReadDocumentPtr document = m_bench.read(u"a.yaml"_s, head + spec + '\n');
        QCOMPARE(document->readings.size(), 1);
        QCOMPARE(document->readings[0]->objects.size(), 1);
        QVERIFY(document->findings.isEmpty());
        QCOMPARE(labels(document).size(), document->tree->scalarCount());
        const ReadDocumentPtr bad = m_bench.read(u"a.yaml"_s, head + refused + '\n');
        QCOMPARE(bad->findings.size(), 1);
        QCOMPARE(bad->findings.first().severity, Finding::Severity::Error);
        QCOMPARE(bad->findings.first().place.line, 4);
        const ReadDocumentPtr old = m_bench.read(u"a.yaml"_s, QByteArray(head).replace("traefik.io", "traefik.containo.us") + spec + '\n');
        QCOMPARE(old->findings.size(), 1);
        QCOMPARE(old->findings.first().code, "MB0320"_ba);
    }

    void understandsEveryScalar()
    {
        for (const auto &[path, bytes] : {std::pair {u"d.yaml"_s, documents::nested}, {u"d.toml"_s, documents::logic}}) {
            const ReadDocumentPtr document = m_bench.read(path, bytes);
            QCOMPARE(labels(document).size(), document->tree->scalarCount());
        }
        const QMap<QString, QString> known = labels(m_bench.read(u"d.yaml"_s, documents::nested));
        QCOMPARE(known.value(u"0:/http/services/front/weighted/services/1/weight"_s), u"weight, child next, service front"_s);
        QCOMPARE(known.value(u"0:/http/routers/shop/entryPoints/0"_s), u"router shop entry point"_s);
        const ReadDocumentPtr tcp = m_bench.read(u"t.yaml"_s, "tcp:\n  routers:\n    db: {rule: HostSNI(`*`), service: db, entryPoints: [db], tls: {passthrough: true}}\n"
                                                              "udp:\n  services:\n    dns: {loadBalancer: {servers: [{address: '10.0.0.1:53'}]}}\n");
        QCOMPARE(tcp->readings[0]->objects.size(), 2);
        QCOMPARE(tcp->readings[0]->objects[0].key.kind, u"tcp router"_s);
        QCOMPARE(labels(tcp).size(), tcp->tree->scalarCount());
        QVERIFY(tcp->findings.isEmpty());
    }

private:
    const Bench m_bench {traefik::registerWith};
};

QTEST_GUILESS_MAIN(TraefikRoutesTest)
#include "tst_traefik_routes.moc"
