// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/formmodel.h"
#include "plans/replay.h"
#include "systems/consul/consul.h"
#include "systems/istio/istio.h"
#include "systems/traefik/traefik.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

const DocumentId file {{QUuid(u"{00000000-0000-0000-0000-000000000001}"_s)}, u"deploy/reviews.yaml"_s};

const QByteArray rule = R"(apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: reviews, namespace: shop}
spec:
  host: reviews # ours
  subsets:
  - name: v1
    labels: {version: v1}
  trafficPolicy:
    outlierDetection:
      consecutive5xxErrors: 5 # after five
      surprise: 1
)";

class TestFormModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        catalogue = std::make_unique<Catalogue>();
        istio::registerWith(*catalogue);
        consul::registerWith(*catalogue);
        traefik::registerWith(*catalogue);
        model = std::make_unique<FormModel>(*catalogue);
        tester = std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void writtenFieldsFirstThenThoseThatCouldBe()
    {
        open(rule);
        const QModelIndex spec = at("0:/spec");
        QStringList written;
        QStringList others;
        for (int i = 0; i < model->rowCount(spec); ++i) {
            const QModelIndex row = model->index(i, FormModel::Name, spec);
            (row.data(FormModel::WrittenRole).toBool() ? written : others).append(row.data().toString());
            QVERIFY(others.isEmpty() || !row.data(FormModel::WrittenRole).toBool());
        }
        QCOMPARE(written, (QStringList {u"host"_s, u"subsets"_s, u"trafficPolicy"_s}));
        QVERIFY(others.contains(u"exportTo"_s));
        QCOMPARE(valueAt("0:/spec/host"), u"reviews"_s);
        QCOMPARE(at("0:/spec/subsets/0").data().toString(), u"subset v1"_s);
        const QModelIndex surprise = at("0:/spec/trafficPolicy/outlierDetection/surprise");
        QCOMPARE(surprise.data(FormModel::HintRole).toString(), u"not understood"_s);
    }

    void aValueBecomesAnother()
    {
        open(rule);
        const QModelIndex index = at("0:/spec/trafficPolicy/outlierDetection/consecutive5xxErrors");
        QVERIFY(model->accepts(index, u"7"_s));
        QVERIFY(!model->accepts(index, u"seven"_s));
        QSignalSpy typed(model.get(), &FormModel::typed);
        model->setData(index.siblingAtColumn(FormModel::Value), u"seven"_s);
        QVERIFY(typed.isEmpty());
        model->setData(index.siblingAtColumn(FormModel::Value), u"7"_s);
        QCOMPARE(typed.size(), 1);
        const auto intent = model->intentToSet(index, u"7"_s);
        QVERIFY(intent);
        QVERIFY(std::holds_alternative<SetField>(intent->deed));
        QByteArray after = rule;
        QCOMPARE(done(*intent), after.replace("Errors: 5", "Errors: 7"));
    }

    void anAbsentFieldIsWrittenWithItsTypeAndWhatItStandsIn()
    {
        open(rule);
        const QModelIndex index = at("0:/spec/trafficPolicy/connectionPool/tcp/maxConnections");
        QCOMPARE(model->pathOf(index), u"0:/spec/trafficPolicy/connectionPool/tcp/maxConnections"_s);
        QVERIFY(!index.data(FormModel::WrittenRole).toBool());
        const QByteArray after = done(model->setting(index, u"100"_s));
        QVERIFY2(after.contains("connectionPool:\n      tcp:\n        maxConnections: 100\n"), after.constData());
        QVERIFY(after.contains("host: reviews # ours\n"));
        QVERIFY(model->setting(index, u"many"_s).isEmpty());
    }

    void aWordIsChosen()
    {
        open(rule);
        const QModelIndex index = at("0:/spec/trafficPolicy/loadBalancer/simple").siblingAtColumn(FormModel::Value);
        const QStringList choices = index.data(FormModel::ChoicesRole).toStringList();
        QVERIFY(choices.contains(u"LEAST_REQUEST"_s));
        QVERIFY(done(model->setting(index, u"LEAST_REQUEST"_s)).contains("simple: LEAST_REQUEST\n"));
        QVERIFY(model->setting(index, u"FASTEST"_s).isEmpty());
    }

    void itemsComeGoAndMove()
    {
        open(rule);
        const QModelIndex subsets = at("0:/spec/subsets");
        QVERIFY(model->canAdd(subsets));
        QCOMPARE(model->askedFor(subsets), FormModel::Asked::Nothing);
        const QByteArray more = done(model->adding(subsets));
        QVERIFY2(more.contains("labels: {version: v1}\n  - name: \"\"\n"), more.constData());
        open(rule);
        const QByteArray twice = done(model->duplicating(at("0:/spec/subsets/0")));
        QCOMPARE(twice.count("name: v1"), 2);
        open(twice);
        QVERIFY(model->moving(at("0:/spec/subsets/0"), -1).isEmpty());
        QVERIFY(!model->moving(at("0:/spec/subsets/0"), +1).isEmpty());
        const QByteArray one = done(model->removing(at("0:/spec/subsets/1")));
        QCOMPARE(one, rule);
    }

    void entriesOfAMapAskForTheirName()
    {
        open(rule);
        const QModelIndex labels = at("0:/spec/subsets/0/labels");
        QCOMPARE(model->askedFor(labels), FormModel::Asked::KeyAndValue);
        QVERIFY(done(model->adding(labels, u"tier"_s, u"gold"_s)).contains("labels: {version: v1, tier: gold}"));
        QVERIFY(model->adding(labels, u"version"_s, u"v2"_s).isEmpty());
        QVERIFY(model->adding(labels, {}, u"v2"_s).isEmpty());
    }

    void otherSyntaxes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("hcl") << u"web.hcl"_s << QByteArray("Kind = \"service-resolver\"\nName = \"web\"\nConnectTimeout = \"5s\"\n")
                             << u"0:/RequestTimeout"_s << u"30s"_s << QByteArray("RequestTimeout = \"30s\"\n");
        QTest::newRow("json") << u"web.json"_s << QByteArray("{\"Kind\": \"service-defaults\", \"Name\": \"web\", \"Protocol\": \"http\"}")
                              << u"0:/MaxInboundConnections"_s << u"20"_s << QByteArray("\"MaxInboundConnections\": 20}");
        QTest::newRow("toml") << u"routes.toml"_s << QByteArray("[http.routers.web]\nrule = \"Host(`a`)\"\nservice = \"web\"\n")
                              << u"0:/http/routers/web/priority"_s << u"12"_s << QByteArray("priority = 12\n");
    }
    void otherSyntaxes()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        QFETCH(QString, typed);
        QFETCH(QByteArray, expected);
        open(text, name);
        const QModelIndex index = model->indexOf(path);
        QCOMPARE(model->pathOf(index), path);
        const QByteArray after = done(model->setting(index, typed));
        QVERIFY2(after.contains(expected), after.constData());
    }

    void aLongListComesBitByBit()
    {
        tester.reset(); // it fetches more while it is told that more came
        QByteArray text = "apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: many}\nspec:\n  hosts: [many]\n  http:\n";
        for (int i = 0; i < 1200; ++i)
            text += "  - name: r" + QByteArray::number(i) + "\n    route: [{destination: {host: many}}]\n";
        open(text);
        const QPersistentModelIndex rules = at("0:/spec/http");
        QCOMPARE(model->rowCount(rules), 500);
        QVERIFY(model->canFetchMore(rules));
        QCOMPARE(at("0:/spec/http/1100").data().toString(), u"rule r1100"_s);
        while (model->canFetchMore(rules))
            model->fetchMore(rules);
        QCOMPARE(model->rowCount(rules), 1200);
        QVERIFY(done(model->adding(rules)).endsWith("host: many}}]\n  - name: \"\"\n"));
    }

    void severalObjectsAndOnesWithoutATable()
    {
        open(rule + "---\nkind: Thing\napiVersion: example.org/v1\nmetadata: {name: x}\nhow: {deep: 3}\n");
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(1, 0).data().toString(), u"Thing x"_s);
        QVERIFY(done(model->setting(at("1:/how/deep"), u"4"_s)).contains("{deep: 4}"));
        model->show(nullptr);
        QCOMPARE(model->rowCount(), 0);
    }

private:
    void open(const QByteArray &text, const QString &name = file.path)
    {
        auto document = std::make_shared<Document>();
        document->id = {file.source, name};
        document->bytes = text;
        model->show(readDocument(document, *catalogue));
    }
    QModelIndex at(const char *path)
    {
        const QModelIndex index = model->indexOf(QString::fromLatin1(path));
        if (model->pathOf(index) != QString::fromLatin1(path))
            QTest::qFail(path, __FILE__, __LINE__);
        return index;
    }
    QString valueAt(const char *path) { return at(path).siblingAtColumn(FormModel::Value).data().toString(); }
    QByteArray done(const FormModel::Edits &edits)
    {
        const auto intent = model->intentFor(edits);
        return intent ? done(*intent) : inEnglish(intent.error().detail).toUtf8();
    }
    QByteArray done(const Intent &intent)
    {
        const ReadDocumentPtr document = model->document();
        const Replay after = replay(QList<Intent> {intent}, {{document->document->id, document}}, *catalogue);
        const auto changed = after.after.value(document->document->id);
        return changed ? changed->document->bytes : QByteArray("unchanged");
    }

    std::unique_ptr<Catalogue> catalogue;
    std::unique_ptr<FormModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

QTEST_MAIN(TestFormModel)
#include "tst_formmodel.moc"
