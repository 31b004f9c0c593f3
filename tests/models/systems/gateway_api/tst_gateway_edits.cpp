// SPDX-License-Identifier: GPL-3.0-or-later
#include "readtexts.h"
#include "systems/gateway_api/gateway_api.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

/// Comments, quotes, odd spacing, flow and block side by side.
const QByteArray shop = R"(# Owned by the storefront team
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
    name: shop   # one for all
    namespace: "shop"
spec:
    parentRefs: [{name: public}]
    rules:
    # beta testers first
    - name: beta
      matches:
      - headers: [{name: x-beta, value: "yes"}]
      backendRefs: [ { name: shop-next, port: 80 } ]

    - name: cart
      matches: [{path: {value: /cart}}, {path: {type: Exact, value: "/basket"}, method: GET}]
      timeouts: {request: 3s}    # the bank is slow
      backendRefs:
      - {name: cart, port: 80}
    # the canary
    - matches:
      - path:
            type: PathPrefix
            value: /api   # everything partners see
      retry:
        attempts: 2
      backendRefs:
      - name: api
        port: 8080
        weight: 90      # most
      # carefully
      - name: api-next
        port: 8080
        weight: 10
      - {name: api-old, port: 8080}
    - filters: [{type: RequestRedirect, requestRedirect: {scheme: https}}]
      matches: [{path: {value: /old}}]
    - backendRefs: [{name: web, port: 80}]
)";

class Shop
{
public:
    explicit Shop(const QByteArray &text = shop)
        : m_world({&gateway_api::registerWith})
        , m_text(text)
    {
        m_world.add(u"shop.yaml"_s, text);
        m_routes = m_world.assemble(u"gateway_api").routes;
    }

    const RulesNode &rules() const { return *m_routes->as<RulesNode>(m_routes->as<EntryNode>(m_routes->entries.first())->next); }
    const Rule &rule(int index) const { return rules().rules[index]; }
    const SplitNode &split(int index) const { return *m_routes->as<SplitNode>(rule(index).next); }

    QString touched(const Deed &deed) const { return m_world.touched(u"shop.yaml"_s, u"gateway_api", deed); }

    QByteArray after(const Deed &deed) const { return m_world.after(u"shop.yaml"_s, u"gateway_api", deed).value_or("refused"); }

    SetWeights weights(int index, const QList<std::optional<qint64>> &after) const
    {
        const SplitNode &node = split(index);
        SetWeights deed {node.object, node.origin, node.scale, {}};
        for (qsizetype i = 0; i < node.shares.size(); ++i)
            deed.children.append({node.shares[i].name, node.shares[i].origin, node.shares[i].weight, after[i]});
        return deed;
    }
    SetField field(int index, SetField::Field which, const QString &before, const QString &after, const QString &name = {}) const
    {
        return {rules().object, rule(index).origin, which, name, before, after};
    }
    /// "@" and the place of the only `what`, as touched() says it.
    QString at(const QByteArray &what) const
    {
        Q_ASSERT(m_text.count(what) == 1);
        return u'@' + QString::number(m_text.indexOf(what));
    }
    QString behind(const QByteArray &what) const
    {
        Q_ASSERT(m_text.count(what) == 1);
        return u'@' + QString::number(m_text.indexOf(what) + what.size());
    }

private:
    ReadTexts m_world;
    QByteArray m_text;
    RouteGraphPtr m_routes;
};

using F = SetField::Field;

} // namespace

class TestGatewayEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weights()
    {
        const Shop one;
        QCOMPARE(one.split(2).scale, Scale::Parts);
        QCOMPARE(one.touched(one.weights(2, {50, 50, std::nullopt})), one.at("90      # most") + u" '9' -> '5'\n" + one.at("10\n      - {name: api-old") + u" '1' -> '5'\n");
        // One that is left out is written where it becomes something else, and goes again.
        QCOMPARE(one.touched(one.weights(2, {90, 10, 0})), one.behind("api-old, port: 8080") + u" '' -> ', weight: 0'\n");
        QCOMPARE(one.touched(one.weights(2, {std::nullopt, 10, std::nullopt})), one.at("        weight: 90      # most\n") + u" '        weight: 90      # most\n' -> ''\n");
        QCOMPARE(one.touched(one.weights(2, {90, 1'000'001, std::nullopt})), u"unsupported: 1000001 is no weight: the Gateway API takes 0 to 1000000"_s);
        const Intent intent {QUuid::createUuid(), one.split(2).origin.document, one.weights(2, {50, 50, 0}), SharedChoice::Ask};
        QCOMPARE(intentFromJson(toJson(intent)).value().deed, intent.deed);
        SetWeights late = one.weights(2, {50, 50, std::nullopt});
        late.children[0].before = 80;
        QCOMPARE(one.touched(late), u"conflict: The weight of api is 90 now, not 80"_s);
    }

    void children()
    {
        const Shop one;
        const SplitNode &split = one.split(2);
        const AddChild add {split.object, split.origin, split.scale, 3, u"api"_s, u"api-v3"_s, {}, 5};
        QCOMPARE(one.touched(add), one.behind("{name: api-old, port: 8080}\n") + u" '' -> '      - name: api-v3\n        port: 8080\n        weight: 5\n'\n");
        AddChild far = add;
        far.service = u"depot/api:9090"_s;
        QCOMPARE(one.touched(far), one.behind("{name: api-old, port: 8080}\n") + u" '' -> '      - name: api\n        namespace: depot\n        port: 9090\n        weight: 5\n'\n");
        AddChild again = add;
        again.service = u"api-next"_s;
        QCOMPARE(one.touched(again), u"unsupported: api-next is a backend of this rule already"_s);
        AddChild portless = add;
        portless.like.clear();
        QCOMPARE(one.touched(portless), u"unsupported: A backend needs a port: write it as name:port"_s);
        QCOMPARE(one.touched(RemoveChild {split.object, split.shares[1].origin, u"api-next"_s}),
                 one.at("      # carefully\n") + u" '      # carefully\n      - name: api-next\n        port: 8080\n        weight: 10\n' -> ''\n");
        QCOMPARE(one.touched(RemoveChild {split.object, one.split(0).shares[0].origin, u"shop-next"_s}),
                 u"unsupported: shop-next is the only backend of the rule; delete the rule instead"_s);
        Origin none = one.rule(3).origin;
        none.path = QString(none.path.toString() + u"/backendRefs"_s);
        none.bytes = {};
        QCOMPARE(one.touched(AddChild {split.object, none, Scale::Parts, 0, {}, u"web:80"_s, {}, 1}),
                 u"unsupported: The rule has RequestRedirect, which goes with no destination"_s);
    }

    void rulesMoveAndGo()
    {
        const Shop one;
        const QString canary = QString::fromUtf8(shop.mid(shop.indexOf("    # the canary"), shop.indexOf("    - filters") - shop.indexOf("    # the canary")));
        QByteArray moved = shop;
        moved.remove(moved.indexOf(canary.toUtf8()), canary.size()).insert(moved.indexOf("    - backendRefs: [{name: web"), canary.toUtf8());
        QCOMPARE(one.after(MoveRule {one.rules().object, one.rule(2).origin, u"rule 3"_s, 2, 3}), moved);
        QCOMPARE(one.touched(RemoveRule {one.rules().object, one.rule(2).origin, u"rule 3"_s}), one.at("    # the canary") + u" '" + canary + u"' -> ''\n");
        QCOMPARE(one.touched(RemoveRule {one.rules().object, one.rule(1).origin, u"other"_s}), u"conflict: Rule cart stands there now, not other"_s);
        const Shop lone("apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: a}\nspec:\n  rules:\n  - backendRefs: [{name: a, port: 80}]\n");
        QCOMPARE(lone.touched(RemoveRule {lone.rules().object, lone.rule(0).origin, u"rule 1"_s}),
                 u"unsupported: rule 1 is the only rule; the API server refuses a route with an empty list"_s);
    }

    void times()
    {
        const Shop one;
        QCOMPARE(one.touched(one.field(1, F::Timeout, u"3s"_s, u"5s"_s)), one.at("3s}    # the bank") + u" '3' -> '5'\n");
        QCOMPARE(one.touched(one.field(1, F::Timeout, u"3000ms"_s, QString())), one.at("      timeouts: {request: 3s}    # the bank is slow\n") + u" '      timeouts: {request: 3s}    # the bank is slow\n' -> ''\n");
        QCOMPARE(one.touched(one.field(1, F::PerTryTimeout, QString(), u"1s"_s)), one.behind("{request: 3s") + u" '' -> ', backendRequest: 1s'\n");
        QCOMPARE(one.touched(one.field(1, F::PerTryTimeout, QString(), u"4s"_s)), u"unsupported: A try must not take longer than the whole request"_s);
        QCOMPARE(one.touched(one.field(1, F::Timeout, u"3s"_s, u"1.5s"_s)),
                 u"unsupported: 1.5s is not a duration that the Gateway API takes: whole numbers with h, m, s or ms"_s);
        QCOMPARE(one.touched(one.field(1, F::Timeout, u"4s"_s, u"5s"_s)), u"conflict: It is 3s now, not 4s"_s);
        QCOMPARE(one.touched(one.field(2, F::Retries, u"2"_s, u"4"_s)), one.at("2\n      backendRefs:\n      - name: api\n") + u" '2' -> '4'\n");
        QCOMPARE(one.touched(one.field(2, F::Retries, u"2"_s, QString())), one.at("      retry:\n") + u" '      retry:\n        attempts: 2\n' -> ''\n");
        QCOMPARE(one.touched(one.field(2, F::Retries, u"2"_s, u"0"_s)), u"unsupported: 0 is not a number of attempts"_s);
        QCOMPARE(one.touched(one.field(4, F::Retries, QString(), u"1"_s)), one.behind("[{name: web, port: 80}]\n") + u" '' -> '      retry:\n          attempts: 1\n'\n");
    }

    void conditions()
    {
        const Shop one;
        QCOMPARE(one.touched(one.field(2, F::PathPrefix, u"/api"_s, u"/v2"_s)), one.at("api   # everything") + u" 'api' -> 'v2'\n");
        QCOMPARE(one.touched(one.field(2, F::Path, QString(), u"/v2"_s)), one.at("PathPrefix\n") + u" 'PathPrefix' -> 'Exact'\n" + one.at("api   # everything") + u" 'api' -> 'v2'\n");
        QCOMPARE(one.touched(one.field(2, F::PathPrefix, u"/api"_s, QString())).contains(u"matches"), true);
        QCOMPARE(one.touched(one.field(2, F::PathPrefix, u"/api"_s, u"v2"_s)), u"unsupported: v2 is not a path that can be matched"_s);
        // Of two alternatives the one that says what was seen.
        QCOMPARE(one.touched(one.field(1, F::Path, u"/basket"_s, u"/bag"_s)), one.at("sket") + u" 'sket' -> 'g'\n");
        QCOMPARE(one.touched(one.field(1, F::Methods, u"GET"_s, u"post"_s)), one.at("GET}") + u" 'GE' -> 'POS'\n");
        QCOMPARE(one.touched(one.field(1, F::Methods, QString(), u"POST"_s)), u"unsupported: The rule has 2 alternatives; say which one, or edit its text"_s);
        QCOMPARE(one.touched(one.field(2, F::Methods, QString(), u"GET, POST"_s)), u"unsupported: A match has one method; several of them are a match each"_s);
        QCOMPARE(one.touched(one.field(0, F::Header, u"yes"_s, u"no"_s, u"X-Beta"_s)), one.at("yes") + u" 'yes' -> 'no'\n");
        QCOMPARE(one.touched(one.field(0, F::Header, QString(), u"1"_s, u"x-more"_s)), one.behind("value: \"yes\"}") + u" '' -> ', {name: x-more, value: \"1\"}'\n");
        QCOMPARE(one.touched(one.field(0, F::Header, u"yes"_s, QString(), u"x-beta"_s)).contains(u"matches"), true);
        QCOMPARE(one.touched(one.field(4, F::PathPrefix, QString(), u"/web"_s)), one.at("backendRefs: [{name: web") + u" '' -> 'matches:\n      - path:\n            type: PathPrefix\n            value: /web\n      '\n");
    }

    void nativeFields()
    {
        const Shop one;
        SetField deed {one.rules().object, one.rule(2).origin, F::Native, u"port"_s, u"8080"_s, u"9090"_s};
        deed.node.path = QString(deed.node.path.toString() + u"/backendRefs/0/port"_s);
        QCOMPARE(one.touched(deed), one.at("8080\n        weight: 90") + u" '808' -> '909'\n");
        deed.before = u"80"_s;
        QCOMPARE(one.touched(deed), u"conflict: It is 8080 now, not 80"_s);
    }

    void otherKindsHaveOtherFields()
    {
        const Shop call("apiVersion: gateway.networking.k8s.io/v1\nkind: GRPCRoute\nmetadata: {name: a}\nspec:\n  rules:\n  - matches: [{method: {service: a.B}}]\n    backendRefs: [{name: a, port: 80}]\n");
        QCOMPARE(call.touched(call.field(0, F::Timeout, QString(), u"1s"_s)), u"unsupported: Rules of a GRPCRoute have no such field"_s);
        QCOMPARE(call.touched(call.field(0, F::Header, QString(), u"1"_s, u"x-a"_s)), call.behind("{service: a.B}") + u" '' -> ', headers: [{name: x-a, value: \"1\"}]'\n");
        QCOMPARE(call.touched(call.weights(0, {7})), call.behind("port: 80") + u" '' -> ', weight: 7'\n");
    }

    /// An object in a List has its namespace beside it, not at the root of the text.
    void itemsOfLists()
    {
        const Shop list("apiVersion: v1\nkind: List\nitems:\n- apiVersion: gateway.networking.k8s.io/v1\n  kind: HTTPRoute\n  metadata: {name: a, namespace: shop}\n  spec:\n    rules:\n"
                        "    - backendRefs: [{name: a, port: 80, weight: 1}, {name: a, namespace: depot, port: 80, weight: 2}]\n");
        QCOMPARE(list.split(0).shares[0].name, u"shop/a"_s);
        QCOMPARE(list.touched(list.weights(0, {1, 3})), list.at("2}]") + u" '2' -> '3'\n");
    }
};

QTEST_GUILESS_MAIN(TestGatewayEdits)

#include "tst_gateway_edits.moc"
