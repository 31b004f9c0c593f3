// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/typed.h"
#include "print.h"
#include "readtexts.h"
#include "systems/smi/smi.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

QByteArray split(const QByteArray &spec, const QByteArray &version = "v1alpha4", const QByteArray &name = "web")
{
    return "---\napiVersion: split.smi-spec.io/" + version + "\nkind: TrafficSplit\nmetadata: {name: " + name + ", namespace: shop}\nspec:\n" + spec;
}

QByteArray group(const QByteArray &matches)
{
    return "---\napiVersion: specs.smi-spec.io/v1alpha4\nkind: HTTPRouteGroup\nmetadata: {name: testers, namespace: shop}\nspec:\n  matches:\n" + matches;
}

QByteArray service(const QByteArray &name, const QByteArray &port = "80")
{
    return "---\napiVersion: v1\nkind: Service\nmetadata: {name: " + name + ", namespace: shop}\nspec: {ports: [{port: " + port + "}]}\n";
}

const QByteArray target = "---\napiVersion: access.smi-spec.io/v1alpha3\nkind: TrafficTarget\nmetadata: {name: t, namespace: shop}\nspec:\n"
                          "  destination: {kind: ServiceAccount, name: web, namespace: shop}\n"
                          "  rules: [{kind: HTTPRouteGroup, name: testers, matches: [phones]}, {kind: TCPRoute, name: any}]\n"
                          "  sources: [{kind: ServiceAccount, name: edge, namespace: shop}]\n";

/// Half beside one, with comments.
const QByteArray halves = R"(apiVersion: split.smi-spec.io/v1alpha1
kind: TrafficSplit
metadata: {name: web, namespace: shop}
spec:
  service: web
  backends:
  - service: web-v1
    weight: 1
  - service: web-v2   # half of the other
    weight: 500m
)";

struct World
{
    explicit World(const QByteArray &text)
        : texts({&smi::registerWith})
        , findings(texts.add(u"a.yaml"_s, text).findings)
        , assembly(texts.assemble(u"smi"))
    {
        findings += assembly.findings;
    }

    QStringList codes() const
    {
        QStringList codes;
        for (const Finding &finding : findings) {
            codes.append(QString::fromLatin1(finding.code) + u' ' + nameOf(finding.severity) + u' ' + QString::number(finding.place.line) + u':'
                         + QString::number(finding.place.column));
        }
        return codes;
    }
    const SplitNode &node() const
    {
        for (const RouteNode &one : assembly.routes->nodes) {
            if (const auto *found = std::get_if<SplitNode>(&one))
                return *found;
        }
        qFatal("no split");
    }
    SetWeights weights(const QList<std::optional<qint64>> &after) const
    {
        SetWeights deed {node().object, node().origin, node().scale, {}};
        for (qsizetype i = 0; i < node().shares.size(); ++i)
            deed.children.append({node().shares[i].name, node().shares[i].origin, node().shares[i].weight, after[i]});
        return deed;
    }
    QString touched(const Deed &deed) const { return texts.touched(u"a.yaml"_s, u"smi", deed); }

    ReadTexts texts;
    QList<Finding> findings;
    Assembly assembly;
};

} // namespace

class TestSmi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void routes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("routes");
        QTest::newRow("integers") << split("  service: web.shop.svc.cluster.local\n  backends: [{service: web-v1, weight: 90}, {service: web-v2, weight: 10}]\n")
                                  << uR"(entry TrafficSplit shop/web http mesh: web.shop.svc.cluster.local
  web-v1 90 -> service shop/web-v1
  web-v2 10 -> service shop/web-v2
)"_s;
        QTest::newRow("quantities") << halves << uR"(entry TrafficSplit shop/web http mesh: web
  web-v1 1000 -> service shop/web-v1
  web-v2 500 -> service shop/web-v2
)"_s;
        QTest::newRow("matches") << split("  service: web\n  matches: [{kind: HTTPRouteGroup, name: testers}]\n  backends: [{service: web-v2, weight: 1}]\n")
                + group("  - name: phones\n    pathRegex: /api\n    methods: [GET, HEAD]\n    headers: {user-agent: \".*Phone.*\"}\n  - {name: all, methods: [\"*\"], pathRegex: /x}\n")
                                 << uR"(entry TrafficSplit shop/web http mesh: web
  rule 1: path ~ /api and (method = GET or method = HEAD) and header user-agent ~ .*Phone.* or path ~ /x
    web-v2 1 -> service shop/web-v2
  rule 2: everything
    service shop/web
)"_s;
        QTest::newRow("a group that is elsewhere") << split("  service: web\n  matches: [{kind: HTTPRouteGroup, name: testers}]\n  backends: [{service: web, weight: 1}]\n")
                                                   << uR"(entry TrafficSplit shop/web http mesh: web
  rule 1: HTTPRouteGroup testers
    web 1 -> service shop/web #1
  rule 2: everything
    node #1
)"_s;
    }

    void routes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, routes);
        const World world(text);
        QCOMPARE(print::routes(*world.assembly.routes), routes);
    }

    void aThousandthIsTheUnitOfBoth()
    {
        const World world(halves);
        QCOMPARE(world.node().scale, Scale::Thousandths);
        QCOMPARE(sharesOf(world.node()), (QList<double> {2.0 / 3, 1.0 / 3}));
        QCOMPARE(weightText(500, Scale::Thousandths), u"0.5"_s);
        QCOMPARE(world.codes(), QStringList());
    }

    void weights()
    {
        const World world(halves);
        const auto at = [](const QByteArray &what) { return QString(u'@' + QString::number(halves.indexOf(what))); };
        QCOMPARE(world.touched(world.weights({1000, 250})), at("500m") + u" '50' -> '25'\n");
        QCOMPARE(world.touched(world.weights({750, 250})), at("1\n  - service: web-v2") + u" '1' -> '750m'\n" + at("500m") + u" '50' -> '25'\n");
        QCOMPARE(world.touched(world.weights({1000, 2000})), at("500m") + u" '500m' -> '2'\n");
        QCOMPARE(world.touched(world.weights({1000, std::nullopt})), u"unsupported: A backend of SMI has a weight, 0 or more"_s);
        SetWeights late = world.weights({1000, 250});
        late.children[1].before = 400;
        QCOMPARE(world.touched(late), u"conflict: The weight of web-v2 is 0.5 now, not 0.4"_s);
        // A plan is a file: the scale is in it.
        const Intent intent {QUuid::createUuid(), world.node().origin.document, world.weights({1000, 250}), SharedChoice::Ask};
        QCOMPARE(intentFromJson(toJson(intent)).value().deed, intent.deed);
        QCOMPARE(inEnglish(sentenceOf(intent)), u"web: web-v2 0.5 → 0.25"_s);
        const QByteArray integers = split("  service: web\n  backends: [{service: a, weight: 90}, {service: b, weight: 10}]\n");
        const World whole(integers);
        QCOMPARE(whole.texts.after(u"a.yaml"_s, u"smi", whole.weights({50, 50})).value_or("refused"),
                 QByteArray(integers).replace("weight: 90", "weight: 50").replace("weight: 10", "weight: 50"));
    }

    void children()
    {
        const World world(halves);
        const SplitNode &node = world.node();
        AddChild add {node.object, node.origin, node.scale, 2, u"web-v1"_s, u"web-v3"_s, {}, 250};
        QCOMPARE(world.touched(add), u'@' + QString::number(halves.size()) + u" '' -> '  - service: web-v3\n    weight: 250m\n'\n");
        add.service = u"web-v2"_s;
        QCOMPARE(world.touched(add), u"unsupported: web-v2 is a backend of this split already"_s);
        QCOMPARE(world.touched(RemoveChild {node.object, node.shares[1].origin, u"web-v2"_s}),
                 u'@' + QString::number(halves.indexOf("  - service: web-v2")) + u" '  - service: web-v2   # half of the other\n    weight: 500m\n' -> ''\n");
        const World lone(split("  service: web\n  backends: [{service: a, weight: 90}]\n"));
        QCOMPARE(lone.touched(RemoveChild {node.object, lone.node().shares[0].origin, u"a"_s}),
                 u"unsupported: a is the only backend of the split; delete the object instead"_s);
    }

    void otherDeeds()
    {
        const World world(halves);
        SetField native {world.node().object, world.node().origin, SetField::Field::Native, u"service"_s, u"web"_s, u"shop"_s};
        native.node.path = u"0:/spec/service"_s;
        QCOMPARE(world.touched(native), u'@' + QString::number(halves.indexOf("web\n  backends")) + u" 'web' -> 'shop'\n");
        native.field = SetField::Field::Timeout;
        QVERIFY(world.touched(native).startsWith(u"unsupported: A TrafficSplit has weights only"_s));
        QCOMPARE(world.touched(RemoveRule {world.node().object, world.node().origin, u"rule 1"_s}), u"unsupported: A TrafficSplit has no rules of its own"_s);
    }

    /// Each bad text has a good twin that differs in nothing else and has no finding.
    void findings_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QByteArray>("good");
        const QByteArray good = split("  service: web\n  backends:\n  - {service: a, weight: 1}\n  - {service: b, weight: 1}\n");
        const auto row = [&](const char *name, const QByteArray &from, const QByteArray &to, const QStringList &codes, const QByteArray &more = {},
                             const QByteArray &moreGood = {}) {
            QTest::newRow(name) << QByteArray(good).replace(from, to) + more << codes << good + (moreGood.isEmpty() ? more : moreGood);
        };
        row("MB1101 field", "service: a", "service: a, port: 80", {u"MB1101 note 8:24"_s});
        row("MB1102 quantity", "a, weight: 1", "a, weight: 500m", {u"MB1102 error 8:26"_s});
        row("MB1103 service", "{service: a, weight: 1}", "{weight: 1}", {u"MB1103 error 8:5"_s});
        row("MB1104 negative", "a, weight: 1", "a, weight: -1", {u"MB1104 error 8:26"_s});
        row("MB1108 name", "name: web, ", "", {u"MB1108 error 2:1"_s});
        row("MB1111 twice", "", "", {u"MB1111 warning 11:1"_s}, good, split("  service: other\n  backends: [{service: a, weight: 1}]\n", "v1alpha4", "other"));
        row("MB1114 backend", "service: b", "service: c", {u"MB1114 error 9:15"_s}, service("web") + service("a") + service("b"));
        row("MB1114 root", "service: web", "service: wbe", {u"MB1114 error 6:12"_s}, service("web") + service("a") + service("b"));
        row("MB1115 weights", "weight: 1", "weight: 0", {u"MB1115 warning 8:3"_s});
        row("MB1116 backend twice", "service: b", "service: a", {u"MB1116 warning 9:15"_s});
        row("MB1117 split twice", "", "", {u"MB1117 warning 15:12"_s}, split("  service: web.shop\n  backends: [{service: a, weight: 1}]\n", "v1alpha4", "other"),
            split("  service: other\n  backends: [{service: a, weight: 1}]\n", "v1alpha4", "other"));
        row("MB1118 port", "", "", {u"MB1118 warning 9:15"_s}, service("web") + service("a") + service("b", "81"), service("web") + service("a") + service("b"));

        const QByteArray matched = split("  service: web\n  matches: [{kind: HTTPRouteGroup, name: testers}]\n  backends: [{service: a, weight: 1}]\n");
        QTest::newRow("MB1112 group") << QByteArray(matched).replace("testers", "tester") + group("  - {name: x}\n") << QStringList {u"MB1112 error 7:13"_s}
                                      << matched + group("  - {name: x}\n");
        QTest::newRow("MB1113 match") << target + group("  - {name: x}\n") << QStringList {u"MB1113 error 7:59"_s} << target + group("  - {name: phones}\n");
        QTest::newRow("MB1107 regex") << group("  - {name: x, pathRegex: \"/(\"}\n") << QStringList {u"MB1107 error 7:26"_s} << group("  - {name: x, pathRegex: \"/(a)\"}\n");
        QTest::newRow("MB1116 match twice") << group("  - {name: x}\n  - {name: x}\n") << QStringList {u"MB1116 warning 8:12"_s}
                                            << group("  - {name: x}\n  - {name: y}\n");
        QTest::newRow("MB1104 quantity below 0") << QByteArray(halves).replace("500m", "-500m") << QStringList {u"MB1104 error 10:13"_s} << halves;
    }

    void findings()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QStringList, codes);
        QFETCH(QByteArray, good);
        QCOMPARE(World(bad).codes(), codes);
        QCOMPARE(World(good).codes(), QStringList());
    }

    /// Every version with its own shape: understood to the last scalar, and typed whole.
    void versions_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *version : {"v1alpha1", "v1alpha2", "v1alpha3", "v1alpha4"}) {
            const QByteArray v(version);
            QTest::newRow(qPrintable(u"split "_s + QString::fromLatin1(v))) << split("  service: web\n  backends: [{service: a, weight: 5}]\n", v);
        }
        QTest::newRow("split with quantities") << halves;
        QTest::newRow("split with matches")
            << split("  service: web\n  matches: [{apiGroup: specs.smi-spec.io, kind: HTTPRouteGroup, name: g}]\n  backends: [{service: a, weight: 5}]\n");
        const QByteArray specs = "apiVersion: specs.smi-spec.io/";
        QTest::newRow("old group") << specs + "v1alpha1\nkind: HTTPRouteGroup\nmetadata: {name: g}\nmatches:\n- {name: m, pathRegex: /x, methods: [GET, \"*\"]}\n";
        QTest::newRow("group with headers") << specs + "v1alpha2\nkind: HTTPRouteGroup\nmetadata: {name: g}\nmatches:\n- {name: m, headers: {x-a: \".*\"}}\n";
        QTest::newRow("group with a spec") << specs + "v1alpha3\nkind: HTTPRouteGroup\nmetadata: {name: g}\nspec: {matches: [{name: m, headers: {x-a: \".*\"}}]}\n";
        QTest::newRow("old ports") << specs + "v1alpha2\nkind: TCPRoute\nmetadata: {name: g}\n";
        QTest::newRow("ports") << specs + "v1alpha4\nkind: TCPRoute\nmetadata: {name: g}\nspec: {matches: {name: m, ports: [80, 81]}}\n";
        QTest::newRow("datagrams") << specs + "v1alpha4\nkind: UDPRoute\nmetadata: {name: g}\nspec: {matches: {ports: [53]}}\n";
        QTest::newRow("target") << target;
        QTest::newRow("old target") << "apiVersion: access.smi-spec.io/v1alpha1\nkind: TrafficTarget\nmetadata: {name: t}\n"
                                       "destination: {kind: ServiceAccount, name: a, namespace: b, port: 80}\n"
                                       "specs: [{kind: HTTPRouteGroup, name: g, matches: [m]}]\nsources: [{kind: ServiceAccount, name: c, namespace: d}]\n"_ba;
        QTest::newRow("identity") << "apiVersion: access.smi-spec.io/v1alpha4\nkind: IdentityBinding\nmetadata: {name: t}\n"
                                     "spec: {schemes: {podLabelSelector: {matchLabels: {app: a}}, spiffeIdentities: [x], serviceAccount: a}}\n"_ba;
    }

    void versions()
    {
        QFETCH(QByteArray, text);
        ReadTexts world({&smi::registerWith});
        const ReadDocument &document = world.add(u"a.yaml"_s, text);
        const Reading &reading = world.reading(u"a.yaml"_s, u"smi");
        QCOMPARE(print::findings(document.findings), QString());
        QCOMPARE(int(reading.understood().size()), reading.tree->scalarCount());
        const int last = reading.tree->documentCount() - 1;
        const Cursor root(reading.tree->root(last), last);
        const auto table = world.catalogue().format(u"smi")->tableOf(root);
        QVERIFY(table);
        QCOMPARE(typedOf(root, *table).lacking, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSmi)

#include "tst_smi.moc"
