// SPDX-License-Identifier: GPL-3.0-or-later
#include "print.h"
#include "readtexts.h"
#include "systems/consul/consul.h"
#include "systems/gateway_api/gateway_api.h"
#include "systems/istio/istio.h"
#include "systems/linkerd/linkerd.h"
#include "systems/smi/smi.h"
#include "systems/traefik/traefik.h"
#include "text/edit.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace meshboard;

/// Twelve hard documents as values of the routing graph, each with one intent and the very bytes that it touches. What does
/// not fit here without force does not fit the model. Languages that are not read yet have their values written by hand.
namespace {

struct Touched
{
    ByteRange bytes;
    QByteArray with;
};

QByteArray replaced(const QByteArray &text, QList<Touched> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const Touched &a, const Touched &b) { return a.bytes.begin > b.bytes.begin; });
    QByteArray result = text;
    for (const Touched &range : ranges)
        result.replace(range.bytes.begin, range.bytes.length(), range.with);
    return result;
}

void compare(const QString &actual, const QString &expected)
{
    if (actual != expected)
        qWarning().noquote() << "--- is\n" << actual << "\n--- shall be\n" << expected;
    QCOMPARE(actual, expected);
}

/// A text with a language that is read.
class Hard
{
public:
    Hard(const ReadTexts::Register &registerWith, const QString &language)
        : m_texts({registerWith})
        , m_language(language)
    {
    }

    void add(const QString &path, const QByteArray &bytes)
    {
        m_texts.add(path, bytes);
        m_bytes.insert(path, bytes);
        m_assembly = m_texts.assemble(m_language);
    }

    const RouteGraph &graph() const { return *m_assembly.routes; }
    QString routes() const { return print::routes(graph()); }
    QString findings(const QString &path) const
    {
        return print::findings(m_texts.reading(path, m_language).findings + m_assembly.findings);
    }
    const RulesNode &rules(int entry = 0) const { return *graph().as<RulesNode>(graph().as<EntryNode>(graph().entries[entry])->next); }
    const SplitNode &split(const Rule &rule) const { return *graph().as<SplitNode>(rule.next); }
    /// The first split that has a child of this name.
    const SplitNode *splitWith(const QString &child) const
    {
        for (size_t id = 0; id < graph().nodes.size(); ++id) {
            const auto *split = graph().as<SplitNode>(NodeId(id));
            if (split && std::any_of(split->shares.cbegin(), split->shares.cend(), [&](const Share &share) { return share.name == child; }))
                return split;
        }
        return nullptr;
    }
    NodeId idOf(const SplitNode *split) const
    {
        for (size_t id = 0; id < graph().nodes.size(); ++id) {
            if (graph().as<SplitNode>(NodeId(id)) == split)
                return NodeId(id);
        }
        return noNode;
    }

    void touches(const QString &path, const Deed &deed, const QList<Touched> &ranges, text::SharedValue shared = text::SharedValue::Ask) const
    {
        const Expected<QByteArray> after = m_texts.after(path, m_language, deed, shared);
        QVERIFY2(after, after ? "" : qPrintable(inEnglish(after.error().detail)));
        compare(QString::fromUtf8(*after), QString::fromUtf8(replaced(m_bytes[path], ranges)));
    }
    QString refused(const QString &path, const Deed &deed) const
    {
        const Expected<QByteArray> after = m_texts.after(path, m_language, deed);
        return after ? u"done"_s : inEnglish(after.error().detail);
    }

private:
    ReadTexts m_texts;
    QString m_language;
    QMap<QString, QByteArray> m_bytes;
    Assembly m_assembly;
};

SetWeights weightsOf(const SplitNode &split, const QList<qint64> &after)
{
    SetWeights deed;
    deed.object = split.object;
    deed.split = split.origin;
    deed.scale = split.scale;
    for (qsizetype i = 0; i < after.size(); ++i)
        deed.children.append({split.shares[i].name, split.shares[i].origin, split.shares[i].weight, after[i]});
    return deed;
}

/// A text whose language is not read yet: origins come from its span tree, the values are written by hand.
class ByHand
{
public:
    ByHand(const QString &path, const QByteArray &bytes)
        : m_tree(*text::Tree::read(bytes, text::Syntax::Yaml))
        , m_id {SourceId {QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)}, path}
    {
    }

    Origin at(const QString &path) const { return originOf(m_id, m_tree->find(*text::Path::fromString(path))); }
    QString written(const QString &path) const { return print::bytes(at(path), m_tree->bytes()); }

    Share share(const QString &name, qint64 weight, NodeId next, const QString &path) const
    {
        Share share;
        share.name = name;
        share.weight = weight;
        share.next = next;
        share.origin = at(path);
        share.weightOrigin = at(path + u"/weight"_s);
        return share;
    }

    void touches(const QList<text::Edit> &edits, const QList<Touched> &ranges) const
    {
        const auto after = text::edited(m_tree, edits);
        QVERIFY(after);
        compare(QString::fromUtf8((*after)->bytes()), QString::fromUtf8(replaced(m_tree->bytes(), ranges)));
    }

    const SourceId &source() const { return m_id.source; }

private:
    text::Tree::Ptr m_tree;
    DocumentId m_id;
};

} // namespace

class TestTwelve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 1: Weights within weights, and two routers lead to the same: who edits it hits both.
    void weightedInWeighted()
    {
        Hard hard(&traefik::registerWith, u"traefik"_s);
        hard.add(u"shop.yaml"_s, R"(http:
  routers:
    api:
      rule: Host(`api.example.com`)
      entryPoints: [websecure]
      service: canary
    web:
      rule: Host(`shop.example.com`)
      entryPoints: [websecure]
      service: canary
  services:
    canary:
      weighted:
        services:
        - name: stable@docker
          weight: 9   # of ten
        - name: trial
          weight: 1
    trial:
      weighted:
        services:
        - {name: blue@docker, weight: 3}
        - {name: green@docker, weight: 1}
)");
        compare(hard.routes(), uR"(entry http router web http ingress at websecure: shop.example.com
  rule web: host = shop.example.com; priority 24
    split #1
      stable@docker 9 -> service stable
      trial 1 -> split
        blue@docker 3 -> service blue
        green@docker 1 -> service green
entry http router api http ingress at websecure: api.example.com
  rule api: host = api.example.com; priority 23
    node #1
)"_s);
        const SplitNode *outer = hard.splitWith(u"stable@docker"_s);
        const SplitNode *inner = hard.splitWith(u"blue@docker"_s);
        QVERIFY(outer && inner);
        QCOMPARE(sharesOf(*inner), (QList<double> {0.75, 0.25}));
        QCOMPARE(hard.graph().parentsOf(hard.idOf(outer)).size(), 2);
        hard.touches(u"shop.yaml"_s, weightsOf(*inner, {1, 1}), {{inner->shares[0].weightOrigin.bytes, "1"}});
        hard.touches(u"shop.yaml"_s, weightsOf(*outer, {8, 2}), {{outer->shares[0].weightOrigin.bytes, "8"}, {outer->shares[1].weightOrigin.bytes, "2"}});
    }

    /// 2: A rule is an expression; one of its parts changes within the text of the rule.
    void ruleWithOrAndNot()
    {
        const QByteArray text = R"toml([http.routers.web]
  rule = "Host(`shop.example.com`) && (PathPrefix(`/api`) || Header(`X-Beta`, `1`)) && !Method(`DELETE`)" # careful
  service = "web@docker"
)toml";
        Hard hard(&traefik::registerWith, u"traefik"_s);
        hard.add(u"shop.toml"_s, text);
        compare(hard.routes(), uR"(entry http router web http ingress at default: shop.example.com
  rule web: host = shop.example.com and (path /api* or header X-Beta = 1) and not (method = DELETE); priority 94
    service web
)"_s);
        const RulesNode &rules = hard.rules();
        SetField deed;
        deed.object = rules.object;
        deed.node = rules.rules[0].origin;
        deed.field = SetField::Field::PathPrefix;
        deed.before = u"/api"_s;
        deed.after = u"/v2"_s;
        const qsizetype at = text.indexOf("/api");
        hard.touches(u"shop.toml"_s, deed, {{{at, at + 4}, "/v2"}});
    }

    /// 3: Consul's chain: a router leads to a splitter, that to resolvers, one of which goes elsewhere and one falls back.
    void discoveryChain()
    {
        Hard hard(&consul::registerWith, u"consul"_s);
        hard.add(u"router.hcl"_s, R"(Kind = "service-router"
Name = "web"
Routes = [
  {
    Match { HTTP { PathPrefix = "/admin" } }
    Destination { Service = "admin" }
  }
]
)");
        hard.add(u"splitter.hcl"_s, R"(Kind = "service-splitter"
Name = "web"
Splits = [
  {
    Weight        = 99.5 # nearly all
    ServiceSubset = "v1"
  },
  {
    Weight        = 0.5
    ServiceSubset = "v2"
  },
]
)");
        hard.add(u"resolvers.hcl"_s, R"(Kind = "service-resolver"
Name = "web"
Subsets = {
  v1 = { Filter = "Service.Meta.version == v1" }
  v2 = { Filter = "Service.Meta.version == v2" }
}
Failover = {
  "*" = { Datacenters = ["dc2"] }
}
)");
        hard.add(u"admin.hcl"_s, R"(Kind = "service-resolver"
Name = "admin"
Redirect { Service = "backoffice" }
)");
        compare(hard.routes(), uR"(entry service-resolver admin mesh: admin
  service backoffice #1
entry service-router web mesh: web
  rule 1: path /admin*
    node #1
  rule default: everything
    v1 9950 -> service web@v1
      failover service web@v1
    v2 50 -> service web@v2
      failover service web@v2
)"_s);
        const SplitNode *split = hard.splitWith(u"v2"_s);
        QVERIFY(split);
        QCOMPARE(split->scale, Scale::Hundredths);
        QCOMPARE(split->shares[1].weight, std::optional<qint64>(50));
        hard.touches(u"splitter.hcl"_s, weightsOf(*split, {9000, 1000}), {{split->shares[0].weightOrigin.bytes, "90"}, {split->shares[1].weightOrigin.bytes, "10"}});
    }

    /// 4: Rules of two HTTPRoutes meet at one listener. Each stands in its own document and under its own name; which is asked
    /// first is decided over both, by how closely they match.
    void mergedHttpRoutes()
    {
        Hard hard(&gateway_api::registerWith, u"gateway_api"_s);
        hard.add(u"gateway.yaml"_s, R"(apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: public, namespace: edge}
spec:
  gatewayClassName: any
  listeners:
  - {name: http, port: 80, protocol: HTTP, allowedRoutes: {namespaces: {from: All}}}
)");
        hard.add(u"web-route.yaml"_s, R"(apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: web, namespace: shop}
spec:
  parentRefs: [{name: public, namespace: edge, sectionName: http}]
  hostnames: [shop.example.com]
  rules:
  - backendRefs:
    - {name: web, port: 80}
)");
        hard.add(u"api-route.yaml"_s, R"(apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: api, namespace: shop}
spec:
  parentRefs: [{name: public, namespace: edge, sectionName: http}]
  hostnames: [shop.example.com]
  rules:
  - matches:
    - path: {type: PathPrefix, value: /api}
    backendRefs:
    - name: api
      port: 8080
      weight: 90  # stable
    - name: api-next
      port: 8080
      weight: 10
)");
        compare(hard.routes(), uR"(entry HTTPRoute shop/api http ingress at edge/public:http: shop.example.com
  rule 1: path /api*; priority 400000
    api 90 -> service shop/api:8080
    api-next 10 -> service shop/api-next:8080
entry HTTPRoute shop/web http ingress at edge/public:http: shop.example.com
  rule 1: everything; priority 100000
    web - -> service shop/web:80
)"_s);
        QCOMPARE(hard.rules(0).order, Order::Specificity);
        QVERIFY(*hard.rules(0).rules[0].priority > *hard.rules(1).rules[0].priority);
        QCOMPARE(hard.rules(0).rules[0].origin.document->path, u"api-route.yaml"_s);
        QCOMPARE(hard.rules(1).rules[0].origin.document->path, u"web-route.yaml"_s);

        const SplitNode &split = hard.split(hard.rules(0).rules[0]);
        QCOMPARE(split.scale, Scale::Parts);
        hard.touches(u"api-route.yaml"_s, weightsOf(split, {70, 30}), {{split.shares[0].weightOrigin.bytes, "70"}, {split.shares[1].weightOrigin.bytes, "30"}});
    }

    /// 5: A delegate is one list of rules with two parents; an edit of it hits both roots and stands in neither of their files.
    void delegateVirtualService()
    {
        Hard hard(&istio::registerWith, u"istio"_s);
        hard.add(u"root.yaml"_s, R"(apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: shop, namespace: edge}
spec:
  hosts: [shop.example.com]
  gateways: [public]
  http:
  - match: [{uri: {prefix: /cart}}]
    delegate: {name: cart, namespace: checkout}
  - route: [{destination: {host: web.shop.svc.cluster.local}}]
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: partners, namespace: edge}
spec:
  hosts: [partners.example.com]
  gateways: [public]
  http:
  - delegate: {name: cart, namespace: checkout}
)");
        const QByteArray cart = R"(apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: cart, namespace: checkout}
spec:
  http:
  - match: [{uri: {prefix: /cart/slow}}]
    timeout: 30s   # reports
    route: [{destination: {host: cart, subset: v1}}]
  - route: [{destination: {host: cart, subset: v1}}]
)";
        hard.add(u"cart.yaml"_s, cart);
        compare(hard.routes(), uR"(entry VirtualService edge/shop http ingress at public: shop.example.com
  rule 1: path /cart*
    rules of VirtualService checkout/cart #1
      rule 1: path /cart/slow*; Timeout timeout = 30s (30000 ms)
        v1 - -> service checkout/cart@v1 #2
      rule 2: everything
        v1 - -> node #2
  rule 2: everything
    web.shop.svc.cluster.local - -> service shop/web
entry VirtualService edge/partners http ingress at public: partners.example.com
  rule 1: everything
    node #1
)"_s);
        const NodeId delegate = hard.rules(0).rules[0].next;
        QCOMPARE(hard.graph().parentsOf(delegate).size(), 2);
        const Rule &slow = hard.graph().as<RulesNode>(delegate)->rules[0];
        QCOMPARE(slow.origin.document->path, u"cart.yaml"_s);
        SetField deed;
        deed.object = hard.graph().as<RulesNode>(delegate)->object;
        deed.node = slow.origin;
        deed.field = SetField::Field::Timeout;
        deed.before = u"30s"_s;
        deed.after = u"45s"_s;
        hard.touches(u"cart.yaml"_s, deed, {{slow.filters.first().origin.bytes, "45s"}});
    }

    /// 6: The lone weight 90 is everything; a second destination makes it what it says.
    void loneWeight()
    {
        Hard hard(&istio::registerWith, u"istio"_s);
        const QByteArray text = R"(apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: reviews, namespace: shop}
spec:
  hosts: [reviews]
  http:
  - route:
    - destination:
        host: reviews
        subset: v1
      weight: 90
)";
        hard.add(u"reviews.yaml"_s, text);
        compare(hard.routes(), u"entry VirtualService shop/reviews http mesh: reviews\n  rule 1: everything\n    v1 90 -> service shop/reviews@v1\n"_s);
        const SplitNode &split = hard.split(hard.rules().rules[0]);
        QCOMPARE(sharesOf(split), QList<double> {1.0});
        QVERIFY(hard.findings(u"reviews.yaml"_s).startsWith(u"MB0103 note reviews.yaml:11:15"_s));

        AddChild deed;
        deed.object = split.object;
        deed.split = split.origin;
        deed.childrenBefore = 1;
        deed.like = u"v1"_s;
        deed.subset = u"v2"_s;
        deed.weight = 10;
        const ByteRange end {text.size(), text.size()};
        hard.touches(u"reviews.yaml"_s, deed, {{end, "    - destination:\n        host: reviews\n        subset: v2\n      weight: 10\n"}});
    }

    /// 7: Routes of a ServiceProfile say how, dstOverrides say where: all of them lead to one split. Weights are quantities,
    /// counted in thousandths.
    void serviceProfile()
    {
        Hard hard(&linkerd::registerWith, u"linkerd"_s);
        hard.add(u"web-profile.yaml"_s, R"(apiVersion: linkerd.io/v1alpha2
kind: ServiceProfile
metadata:
  name: web.shop.svc.cluster.local
  namespace: shop
spec:
  routes:
  - name: GET /books
    condition:
      method: GET
      pathRegex: /books/.*
    timeout: 250ms
    isRetryable: true
  dstOverrides:
  - authority: web-v1.shop.svc.cluster.local:8080
    weight: 900m
  - authority: web-v2.shop.svc.cluster.local:8080
    weight: 100m
)");
        compare(hard.routes(), uR"(entry ServiceProfile shop/web.shop.svc.cluster.local http mesh: web.shop.svc.cluster.local
  rule GET /books: method = GET and path ~ /books/.*; Timeout timeout = 250ms (250 ms); Retries isRetryable = true
    split #1
      web-v1 900 -> service shop/web-v1:8080
      web-v2 100 -> service shop/web-v2:8080
  rule default: everything
    node #1
)"_s);
        const SplitNode &split = hard.split(hard.rules().rules.first());
        QCOMPARE(sharesOf(split), (QList<double> {0.9, 0.1}));
        hard.touches(u"web-profile.yaml"_s, weightsOf(split, {750, 250}),
                     {{split.shares[0].weightOrigin.bytes, "750m"}, {split.shares[1].weightOrigin.bytes, "250m"}});
    }

    /// 8: `500m` beside `1`: one unit for both is a thousandth.
    void trafficSplit()
    {
        Hard hard(&smi::registerWith, u"smi"_s);
        hard.add(u"split.yaml"_s, R"(apiVersion: split.smi-spec.io/v1alpha1
kind: TrafficSplit
metadata: {name: web, namespace: shop}
spec:
  service: web
  backends:
  - service: web-v1
    weight: 1
  - service: web-v2   # half of the other
    weight: 500m
)");
        compare(hard.routes(), uR"(entry TrafficSplit shop/web http mesh: web
  web-v1 1000 -> service shop/web-v1
  web-v2 500 -> service shop/web-v2
)"_s);
        const SplitNode &split = *hard.splitWith(u"web-v2"_s);
        QCOMPARE(split.scale, Scale::Thousandths);
        QCOMPARE(sharesOf(split), (QList<double> {2.0 / 3, 1.0 / 3}));
        hard.touches(u"split.yaml"_s, weightsOf(split, {1000, 250}), {{split.shares[1].weightOrigin.bytes, "250m"}});
    }

    /// 9: Ten rules of which the third takes everything; moving it to the end brings the others back to life.
    void tenRules()
    {
        QByteArray text = "apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: ten, namespace: shop}\nspec:\n  hosts: [web]\n  http:\n";
        QByteArray third;
        for (int i = 1; i <= 10; ++i) {
            const QByteArray number = QByteArray::number(i);
            const QByteArray rule = i == 3 ? QByteArray("  # takes what is left\n  - route: [{destination: {host: web}}]\n")
                                           : "  - match: [{uri: {prefix: /p" + number.rightJustified(2, '0') + "/}}]\n    route: [{destination: {host: web, subset: v" + number + "}}]\n";
            third = i == 3 ? rule : third;
            text += rule;
        }
        Hard hard(&istio::registerWith, u"istio"_s);
        hard.add(u"ten.yaml"_s, text);
        QStringList unreached;
        for (const QString &line : hard.findings(u"ten.yaml"_s).split(u'\n')) {
            if (line.startsWith(u"MB0104"_s))
                unreached.append(line.section(u' ', 3, 4));
        }
        QCOMPARE(unreached, (QStringList {u"Rule 4"_s, u"Rule 5"_s, u"Rule 6"_s, u"Rule 7"_s, u"Rule 8"_s, u"Rule 9"_s, u"Rule 10"_s}));
        const RulesNode &rules = hard.rules();
        QCOMPARE(rules.rules.size(), 10);
        QCOMPARE(rules.rules[2].when.kind, Condition::Kind::Always);

        MoveRule deed;
        deed.object = rules.object;
        deed.rule = rules.rules[2].origin;
        deed.name = u"rule 3"_s;
        deed.from = 2;
        deed.to = 9;
        const qsizetype at = text.indexOf(third);
        hard.touches(u"ten.yaml"_s, deed, {{{at, at + third.size()}, {}}, {{text.size(), text.size()}, third}});

        Hard moved(&istio::registerWith, u"istio"_s);
        moved.add(u"ten.yaml"_s, replaced(text, {{{at, at + third.size()}, {}}, {{text.size(), text.size()}, third}}));
        QVERIFY(!moved.findings(u"ten.yaml"_s).contains(u"MB0104"_s));
    }

    /// 10: A mirror and faults stand beside the split, not in it: they keep their bytes and their share of requests.
    void mirrorAndFault()
    {
        Hard hard(&istio::registerWith, u"istio"_s);
        hard.add(u"orders.yaml"_s, R"(apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: orders, namespace: shop}
spec:
  hosts: [orders]
  http:
  - fault:
      delay: {fixedDelay: 2s, percentage: {value: 0.5}}
      abort: {httpStatus: 503, percentage: {value: 1}}
    route:
    - destination: {host: orders, subset: v1}
      weight: 80
    - destination: {host: orders, subset: v2}
      weight: 20
    mirror: {host: orders, subset: v3}
    mirrorPercentage: {value: 25}
)");
        compare(hard.routes(), uR"(entry VirtualService shop/orders http mesh: orders
  rule 1: everything; FaultDelay fixedDelay = 2s (2000 ms) (0.5 %); FaultAbort httpStatus = 503 (1 %); Mirror mirror = orders@v3 (25 %)
    mirror service shop/orders@v3
    v1 80 -> service shop/orders@v1
    v2 20 -> service shop/orders@v2
)"_s);
        const SplitNode &split = hard.split(hard.rules().rules[0]);
        QCOMPARE(split.shares.size(), 2);
        QCOMPARE(sharesOf(split), (QList<double> {0.8, 0.2}));
        hard.touches(u"orders.yaml"_s, weightsOf(split, {70, 30}), {{split.shares[0].weightOrigin.bytes, "70"}, {split.shares[1].weightOrigin.bytes, "30"}});
    }

    /// 11: A weight behind an alias is shared: all of it, or here only, but never without being asked.
    void weightBehindAnAlias()
    {
        const QByteArray text = R"(apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: reviews, namespace: shop}
spec:
  hosts: [reviews]
  http:
  - match: [{headers: {x-beta: {exact: "1"}}}]
    route:
    - destination: {host: reviews, subset: v1}
      weight: &stable 90
    - destination: {host: reviews, subset: v2}
      weight: &canary 10
  - route:
    - destination: {host: reviews, subset: v1}
      weight: *stable
    - destination: {host: reviews, subset: v2}
      weight: *canary
)";
        Hard hard(&istio::registerWith, u"istio"_s);
        hard.add(u"reviews.yaml"_s, text);
        compare(hard.routes(), uR"(entry VirtualService shop/reviews http mesh: reviews
  rule 1: header x-beta = 1
    v1 90 -> service shop/reviews@v1 #1
    v2 10 -> service shop/reviews@v2 #2
  rule 2: everything
    v1 90 -> node #1
    v2 10 -> node #2
)"_s);
        const SplitNode &anchors = hard.split(hard.rules().rules[0]);
        const SplitNode &aliases = hard.split(hard.rules().rules[1]);
        QCOMPARE(print::bytes(aliases.shares[0].weightOrigin, text), u"*stable"_s);
        QCOMPARE(print::bytes(anchors.shares[0].weightOrigin, text), u"90"_s);
        const SetWeights deed = weightsOf(aliases, {60, 40});
        QVERIFY(hard.refused(u"reviews.yaml"_s, deed).startsWith(u"text refused, code 1"_s));
        hard.touches(u"reviews.yaml"_s, deed, {{anchors.shares[0].weightOrigin.bytes, "60"}, {anchors.shares[1].weightOrigin.bytes, "40"}}, text::SharedValue::All);
        hard.touches(u"reviews.yaml"_s, deed, {{aliases.shares[0].weightOrigin.bytes, "60"}, {aliases.shares[1].weightOrigin.bytes, "40"}}, text::SharedValue::Here);
    }

    /// 12: Keys of one etcd, read as one document: an edit of a weight is the value of one key.
    void treeOfKeys()
    {
        const QByteArray text = R"(traefik/http/routers/web/rule = Host(`shop.example.com`)
traefik/http/routers/web/service = canary
traefik/http/services/canary/weighted/services/0/name = stable@docker
traefik/http/services/canary/weighted/services/0/weight = 90
traefik/http/services/canary/weighted/services/1/name = next@docker
traefik/http/services/canary/weighted/services/1/weight = 10
)";
        Hard hard(&traefik::registerWith, u"traefik"_s);
        hard.add(u"traefik.keys"_s, text);
        compare(hard.routes(), uR"(entry http router web http ingress at default: shop.example.com
  rule web: host = shop.example.com; priority 24
    stable@docker 90 -> service stable
    next@docker 10 -> service next
)"_s);
        const SplitNode *split = hard.splitWith(u"next@docker"_s);
        QVERIFY(split);
        QCOMPARE(print::bytes(split->shares[1].weightOrigin, text), u"10"_s);
        hard.touches(u"traefik.keys"_s, weightsOf(*split, {70, 30}), {{split->shares[0].weightOrigin.bytes, "70"}, {split->shares[1].weightOrigin.bytes, "30"}});
    }
};

QTEST_GUILESS_MAIN(TestTwelve)

#include "tst_twelve.moc"
