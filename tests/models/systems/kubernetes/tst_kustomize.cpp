// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/edits.h"
#include "plans/replay.h"
#include "print.h"
#include "store/picture.h"
#include "systems/istio/istio.h"
#include "systems/kubernetes/kubernetes.h"
#include "systems/traefik/traefik.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

const QByteArray web = R"(apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
  - {name: http, port: 80}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
      - name: web
        image: example.org/web:1
        env:
        - {name: MODE, value: slow}
      - name: log
        image: log
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web}
spec:
  defaultBackend: {service: {name: web, port: {name: http}}}
)";

const QByteArray route = R"(apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: reviews}
spec:
  hosts: [reviews.example.org]
  http:
  - route:
    - destination: {host: reviews-v1.example.org}
      weight: 90
    - destination: {host: reviews-v2.example.org}
      weight: 10
)";

const QByteArray weights = R"(apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: reviews}
spec:
  http:
  - route:
    - destination: {host: reviews-v1.example.org}
      weight: 50   # half
    - destination: {host: reviews-v2.example.org}
      weight: 50
)";

const QByteArray fast = R"(apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      containers:
      - name: web
        env:
        - {name: MODE, value: fast}
      - name: log
        $patch: delete
)";

const QByteArray prod = R"(namespace: prod
resources: [../../base]
patches:
- path: weights.yaml
- path: fast.yaml
- target: {kind: Service, name: web}
  patch: |-
    - op: replace
      path: /spec/ports/0/port
      value: 8080
images:
- {name: example.org/web, newTag: "2"}
)";

const QByteArray staging = R"(namespace: staging
namePrefix: st-
resources: [../../base]
commonLabels: {stage: test}
replicas: [{name: web, count: 3}]
)";

struct Board
{
    Catalogue catalogue;
    SourceId source {QUuid(0x11111111, 0x2222, 0x3333, 0x44, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55)};
    Snapshot snapshot;
    PicturePtr picture;

    explicit Board(const QMap<QString, QByteArray> &files)
    {
        kubernetes::registerWith(catalogue);
        istio::registerWith(catalogue);
        traefik::registerWith(catalogue);
        snapshot.complete.documents = true;
        for (auto it = files.cbegin(); it != files.cend(); ++it)
            put(it.key(), it.value());
        look();
    }

    void put(const QString &path, const QByteArray &bytes)
    {
        Document document;
        document.id = {source, path};
        document.bytes = bytes;
        snapshot.documents.insert(document.id, std::make_shared<const Document>(document));
    }

    void look() { picture = pictureOf({{source, snapshot}}, {{source, u"s"_s}}, catalogue, picture); }

    QByteArray bytes(const QString &path) const { return picture->document({source, path})->document->bytes; }

    QByteArray built(const QString &root) const
    {
        for (const OverlayPtr &overlay : picture->overlays) {
            if (overlay->root.path == root)
                return overlay->built->document->bytes;
        }
        return {};
    }

    const SplitNode *splitOf(const QString &scope) const
    {
        for (const RouteGraphPtr &graph : picture->routes) {
            for (const RouteNode &node : graph->nodes) {
                const auto *split = std::get_if<SplitNode>(&node);
                if (split && split->object.scope == scope)
                    return split;
            }
        }
        return nullptr;
    }

    QByteArray after(const Intent &intent, const QString &path) const
    {
        const Replay done = replay(QList<Intent> {intent}, picture->documents, catalogue);
        if (done.hasTroubles())
            return translated(done.states.first().fault->detail).toUtf8();
        const ReadDocumentPtr document = done.after.value({source, path});
        return document ? document->document->bytes : "nothing"_ba;
    }
};

const QMap<QString, QByteArray> shop {
    {u"base/kustomization.yaml"_s, "resources: [web.yaml, route.yaml]\n"},
    {u"base/web.yaml"_s, web},
    {u"base/route.yaml"_s, route},
    {u"overlays/prod/kustomization.yaml"_s, prod},
    {u"overlays/prod/weights.yaml"_s, weights},
    {u"overlays/prod/fast.yaml"_s, fast},
    {u"overlays/staging/kustomization.yaml"_s, staging},
};

} // namespace

class TestKustomize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOverlayIsAScope()
    {
        const Board board(shop);
        QCOMPARE(print::findings(board.picture->findings), QString());
        QStringList services;
        for (const MergedServicePtr &service : board.picture->services)
            services.append(service->key.toString());
        QVERIFY2(services.contains(u"prod/web"_s) && services.contains(u"staging/st-web"_s) && !services.contains(u"web"_s), qPrintable(services.join(u' ')));
        // The Ingress follows the Service to its new name.
        QVERIFY(board.built(u"overlays/staging/kustomization.yaml"_s).contains("name: st-web\n      port:"));
    }

    /// As `kubectl kustomize overlays/prod` and staging print it, but for the order of kinds and keys.
    void whatIsBuilt()
    {
        const Board board(shop);
        const QByteArray built = board.built(u"overlays/prod/kustomization.yaml"_s);
        for (const char *piece : {"  namespace: prod\n", "  - name: http\n    port: 8080\n", "image: \"example.org/web:2\"", "value: fast", "weight: 50"})
            QVERIFY2(built.contains(piece) || built.contains(QByteArray(piece).replace("\"", "")), built.constData());
        for (const char *piece : {"name: log", "value: slow", "weight: 90", "$patch"})
            QVERIFY2(!built.contains(piece), built.constData());
        const QByteArray staged = board.built(u"overlays/staging/kustomization.yaml"_s);
        for (const char *piece : {"  namespace: staging\n", "  replicas: 3\n", "name: st-web", "    stage: test\n", "weight: 90"})
            QVERIFY2(staged.contains(piece), staged.constData());
    }

    void valuesAreWhereTheyAreWritten()
    {
        const Board board(shop);
        const SplitNode *patched = board.splitOf(u"prod"_s);
        const SplitNode *plain = board.splitOf(u"staging"_s);
        QVERIFY(patched && plain);
        QCOMPARE(patched->shares.first().weightOrigin.document->path, u"overlays/prod/weights.yaml"_s);
        QCOMPARE(print::bytes(patched->shares.first().weightOrigin, weights), u"50"_s);
        QCOMPARE(plain->shares.first().weightOrigin.document->path, u"base/route.yaml"_s);
        QCOMPARE(print::bytes(plain->shares.first().weightOrigin, route), u"90"_s);
        const MergedServicePtr service = board.picture->service({u"prod"_s, u"web"_s});
        QCOMPARE(service->parts.first().service->declaredIn.first().document->path, u"base/web.yaml"_s);
        QCOMPARE(board.picture->originOf(board.source, {u"Ingress"_s, u"staging"_s, u"st-web"_s}).document->path, u"base/web.yaml"_s);
    }

    void editsGoToTheFileThatHoldsTheValue()
    {
        const Board board(shop);
        const Intent inPatch = edits::setWeights(*board.splitOf(u"prod"_s), {20, 80});
        QCOMPARE(inPatch.document.path, u"overlays/prod/weights.yaml"_s);
        QCOMPARE(board.after(inPatch, u"overlays/prod/weights.yaml"_s),
                 QByteArray(weights).replace("50   #", "20   #").replace("weight: 50\n", "weight: 80\n"));
        const Intent inBase = edits::setWeights(*board.splitOf(u"staging"_s), {70, 30});
        QCOMPARE(board.after(inBase, u"base/route.yaml"_s), QByteArray(route).replace("90", "70").replace("10", "30"));
    }

    void onlyWhatChangedIsBuiltAgain()
    {
        Board board(shop);
        const QList<OverlayPtr> before = board.picture->overlays;
        board.put(u"overlays/prod/weights.yaml"_s, QByteArray(weights).replace("50   #", "40   #"));
        board.look();
        QCOMPARE(board.picture->overlays.size(), 2);
        QVERIFY(board.picture->overlays[0] != before[0]);
        QVERIFY(board.picture->overlays[1] == before[1]);
        QCOMPARE(board.splitOf(u"prod"_s)->shares.first().weight, 40);
    }

    /// A proxy's configuration in a ConfigMap is read where it stands; objects of a cluster that stand in one are not applied.
    void documentsInsideOfConfigMaps()
    {
        const QByteArray config = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: traefik}\ndata:\n  note.txt: none\n  dynamic.yaml: |\n"
                                  "    http:\n      routers:\n        pay: {rule: \"Host(`pay.example.org`)\", service: pay}\n"
                                  "      services:\n        pay: {loadBalancer: {servers: [{url: \"http://10.0.0.1\"}]}}\n"
                                  "  manifest.yaml: |\n    apiVersion: v1\n    kind: Service\n    metadata: {name: nowhere}\n";
        const Board board({{u"cm.yaml"_s, config}});
        QCOMPARE(print::findings(board.picture->findings), QString());
        QCOMPARE(board.picture->routes.size(), 1);
        const RouteGraph &graph = *board.picture->routes.first();
        QCOMPARE(graph.language, u"traefik"_s);
        const auto *entry = graph.as<EntryNode>(graph.entries.first());
        QCOMPARE(entry->origin.document->path, u"cm.yaml"_s);
        QCOMPARE(entry->origin.path, u"0:/data/dynamic.yaml"_s);
        QVERIFY(print::bytes(entry->origin, config).contains(u"pay.example.org"_s));
        QVERIFY(!board.picture->service({{}, u"nowhere"_s}));
    }

    /// A base alone, and one that names itself: each is read, and ends.
    void aloneAndInCircles()
    {
        const Board alone({{u"kustomization.yaml"_s, "namespace: shop\nresources: [web.yaml]\n"}, {u"web.yaml"_s, web}});
        QVERIFY(alone.picture->service({u"shop"_s, u"web"_s}));
        const Board circle({{u"a/kustomization.yaml"_s, "resources: [../b, ../a, web.yaml, https://example.org/remote]\n"},
                            {u"a/web.yaml"_s, web},
                            {u"b/kustomization.yaml"_s, "resources: [../a]\n"}});
        QVERIFY(circle.picture->service({{}, u"web"_s}));
    }
};

QTEST_GUILESS_MAIN(TestKustomize)

#include "tst_kustomize.moc"
