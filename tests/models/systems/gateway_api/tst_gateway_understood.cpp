// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/typed.h"
#include "print.h"
#include "readtexts.h"
#include "systems/gateway_api/gateway_api.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

QByteArray everything()
{
    QFile file(QStringLiteral(FIXTURES "/everything.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestGatewayUnderstood : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsUnderstood()
    {
        ReadTexts world({&gateway_api::registerWith});
        const ReadDocument &document = world.add(u"everything.yaml"_s, everything());
        const Reading &reading = world.reading(u"everything.yaml"_s, u"gateway_api");
        QCOMPARE(reading.objects.size(), 13);
        QCOMPARE(print::findings(document.findings), QString());
        QCOMPARE(print::findings(world.assemble(u"gateway_api", false).findings), QString());
        QCOMPARE(int(reading.understood().size()), reading.tree->scalarCount());
        for (const Understood &one : reading.understood()) {
            const auto path = text::Path::fromString(one.path);
            QVERIFY2(path && reading.tree->find(*path), qPrintable(one.path));
            QVERIFY2(!one.label.isEmpty(), qPrintable(one.path));
        }
    }

    /// The table has a place for every value, and gives back each of the type that stands there.
    void typedValuesAreWhole()
    {
        ReadTexts world({&gateway_api::registerWith});
        world.add(u"everything.yaml"_s, everything());
        const text::Tree &tree = *world.reading(u"everything.yaml"_s, u"gateway_api").tree;
        for (int i = 0; i < tree.documentCount(); ++i) {
            const Cursor root(tree.root(i), i);
            const auto table = world.catalogue().format(u"gateway_api")->tableOf(root);
            QVERIFY2(table, qPrintable(root["kind"].text()));
            QCOMPARE(typedOf(root, *table).lacking, QStringList());
        }
        QVERIFY(!world.catalogue().format(u"gateway_api")->tableOf(Cursor()));
    }

    void labelsSayWhatAndWhere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("label");
        QTest::newRow("weight") << u"3:/spec/rules/0/backendRefs/0/weight"_s << u"weight, backend a, rule all, HTTPRoute everything"_s;
        QTest::newRow("path") << u"3:/spec/rules/0/matches/0/path/value"_s << u"path, match 1, rule all, HTTPRoute everything"_s;
        QTest::newRow("header") << u"3:/spec/rules/0/matches/0/headers/0/value"_s << u"value, header x-a, match 1, rule all, HTTPRoute everything"_s;
        QTest::newRow("time-out") << u"3:/spec/rules/0/timeouts/request"_s << u"time-out of the request, rule all, HTTPRoute everything"_s;
        QTest::newRow("redirect") << u"3:/spec/rules/1/filters/0/requestRedirect/path/replaceFullPath"_s
                                  << u"path redirect whole, filter RequestRedirect, rule 2, HTTPRoute everything"_s;
        QTest::newRow("listener") << u"1:/spec/listeners/0/port"_s << u"port, listener https, Gateway everything"_s;
        QTest::newRow("parent") << u"3:/spec/parentRefs/0/name"_s << u"name, parent https, HTTPRoute everything"_s;
        QTest::newRow("grant") << u"8:/spec/from/0/kind"_s << u"kind, from shop, ReferenceGrant everything"_s;
    }

    void labelsSayWhatAndWhere()
    {
        QFETCH(QString, path);
        QFETCH(QString, label);
        ReadTexts world({&gateway_api::registerWith});
        world.add(u"everything.yaml"_s, everything());
        QString found;
        for (const Understood &one : world.reading(u"everything.yaml"_s, u"gateway_api").understood()) {
            if (one.path == path)
                found = one.label;
        }
        QCOMPARE(found, label);
    }

    void otherKindsAreNamed()
    {
        ReadTexts world({&gateway_api::registerWith});
        world.add(u"a.yaml"_s, "apiVersion: gateway.networking.k8s.io/v1\nkind: FutureRoute\nmetadata: {name: a, namespace: shop}\nspec: {x: y}\n");
        const Reading &reading = world.reading(u"a.yaml"_s, u"gateway_api");
        QCOMPARE(reading.objects.size(), 1);
        QCOMPARE(reading.objects.first().key.toString(), u"FutureRoute/shop/a"_s);
        QCOMPARE(reading.understood().size(), 4);
        QVERIFY(reading.findings.isEmpty());
    }

    void aServiceAloneIsNoObjectOfOurs()
    {
        ReadTexts world({&gateway_api::registerWith});
        world.add(u"a.yaml"_s, "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {ports: [{port: 80}]}\n");
        QVERIFY(world.reading(u"a.yaml"_s, u"gateway_api").objects.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGatewayUnderstood)

#include "tst_gateway_understood.moc"
