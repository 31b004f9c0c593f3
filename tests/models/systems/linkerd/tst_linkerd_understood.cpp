// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/typed.h"
#include "print.h"
#include "readtexts.h"
#include "systems/kubernetes/kubernetes.h"
#include "systems/linkerd/linkerd.h"
#include "text/write.h"

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

const QByteArray annotated = R"(apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations:
    retry.linkerd.io/http: 5xx
    balancer.linkerd.io/failure-accrual: consecutive
    note: mine
spec: {ports: [{port: 80}]}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  template:
    metadata:
      annotations: {linkerd.io/inject: enabled, config.linkerd.io/proxy-cpu-limit: "1"}
)";

/// Values as a reader without the text would have them.
text::Value plain(const text::Node &written)
{
    const text::Node node = written.resolved();
    if (node.isMap()) {
        text::Value::Map map;
        for (int i = 0; i < node.size(); ++i)
            map.append({node[i].key(), plain(node[i])});
        return map;
    }
    if (node.isList()) {
        text::Value::List list;
        for (int i = 0; i < node.size(); ++i)
            list.append(plain(node[i]));
        return list;
    }
    if (node.type() == text::Type::Integer)
        return *node.integer();
    if (node.type() == text::Type::Float)
        return *node.number();
    if (node.type() == text::Type::Bool)
        return *node.boolean();
    return node.bytes();
}

} // namespace

class TestLinkerdUnderstood : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsUnderstood()
    {
        ReadTexts world({&linkerd::registerWith});
        const ReadDocument &document = world.add(u"everything.yaml"_s, everything());
        const Reading &reading = world.reading(u"everything.yaml"_s, u"linkerd");
        QStringList codes;
        for (const Finding &finding : document.findings)
            codes.append(QString::fromLatin1(finding.code) + u' ' + nameOf(finding.severity));
        QCOMPARE(codes, QStringList(3, u"MB1220 note"_s));
        QCOMPARE(int(reading.understood().size()), reading.tree->scalarCount());
        QCOMPARE(int(reading.objects.size()), reading.tree->documentCount());
        for (const Understood &one : reading.understood()) {
            const auto path = text::Path::fromString(one.path);
            QVERIFY2(path && reading.tree->find(*path), qPrintable(one.path));
            QVERIFY2(!one.label.isEmpty(), qPrintable(one.path));
        }
    }

    /// Written from typed values alone each document says the same.
    void writtenFromTypedValues()
    {
        ReadTexts world({&linkerd::registerWith});
        const text::Tree::Ptr tree = world.add(u"everything.yaml"_s, everything()).tree;
        const Format *format = world.catalogue().format(u"linkerd");
        QVERIFY(tree->documentCount() > 10);
        for (int i = 0; i < tree->documentCount(); ++i) {
            const Cursor root(tree->root(i), i);
            const std::shared_ptr<const Table> table = format->tableOf(root);
            QVERIFY2(table, qPrintable(root["kind"].text()));
            const TypedValues typed = typedOf(root, *table);
            QCOMPARE(typed.lacking, QStringList());
            const auto bytes = text::written({typed.value}, text::Syntax::Yaml);
            QVERIFY(bytes);
            const auto again = text::Tree::read(*bytes, text::Syntax::Yaml);
            QVERIFY(again);
            QVERIFY2(plain((*again)->root()) == plain(tree->root(i)), bytes->constData());
        }
        const auto other = text::Tree::read("apiVersion: v1\nkind: Service\n", text::Syntax::Yaml);
        QVERIFY(!format->tableOf(Cursor((*other)->root())));
    }

    void labelsSayWhatAndWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("label");
        QTest::newRow("condition") << everything() << u"0:/spec/routes/0/condition/all/0/method"_s
                                   << u"method, condition 1, route GET ~1books, ServiceProfile web.shop.svc.cluster.local"_s.replace(u"~1"_s, u"/"_s);
        QTest::newRow("weight") << everything() << u"0:/spec/dstOverrides/1/weight"_s
                                << u"weight, destination web-v2.shop.svc.cluster.local:8080, ServiceProfile web.shop.svc.cluster.local"_s;
        QTest::newRow("selector") << everything() << u"1:/spec/podSelector/matchLabels/app"_s << u"pods: label app, Server web-http"_s;
        QTest::newRow("annotation of its own kind") << everything() << u"12:/metadata/annotations/retry.linkerd.io~1http"_s
                                                    << u"retries: HTTP statuses, HTTPRoute web"_s;
        QTest::newRow("annotation of a Service") << annotated << u"0:/metadata/annotations/retry.linkerd.io~1http"_s << u"retries: HTTP statuses, Service web"_s;
        QTest::newRow("circuit breaking") << annotated << u"0:/metadata/annotations/balancer.linkerd.io~1failure-accrual"_s << u"circuit breaking, Service web"_s;
        QTest::newRow("annotation of pods") << annotated << u"1:/spec/template/metadata/annotations/linkerd.io~1inject"_s << u"proxy injection, Deployment web"_s;
        QTest::newRow("annotation of others") << annotated << u"0:/metadata/annotations/note"_s << QString();
    }

    void labelsSayWhatAndWhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        QFETCH(QString, label);
        ReadTexts world({&linkerd::registerWith});
        world.add(u"a.yaml"_s, text);
        QString found;
        for (const Understood &one : world.reading(u"a.yaml"_s, u"linkerd").understood()) {
            if (one.path == path)
                found = one.label;
        }
        QCOMPARE(found, label);
    }

    /// A Service stays an object of Kubernetes; Linkerd has a part of it.
    void objectsOfOthersStayTheirs()
    {
        ReadTexts world({&kubernetes::registerWith, &linkerd::registerWith});
        world.add(u"a.yaml"_s, annotated);
        QCOMPARE(world.reading(u"a.yaml"_s, u"kubernetes").objects.size(), 2);
        const Reading &reading = world.reading(u"a.yaml"_s, u"linkerd");
        QVERIFY(reading.objects.isEmpty());
        QCOMPARE(reading.parts.size(), 2);
        QCOMPARE(reading.parts[0].path, u"0:/metadata/annotations"_s);
        QCOMPARE(reading.parts[1].path, u"0:/spec/ports/0/appProtocol"_s);
    }

    void othersAreLeftAlone()
    {
        ReadTexts world({&kubernetes::registerWith, &linkerd::registerWith});
        const QByteArray text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, annotations: {note: mine}}\n";
        QCOMPARE(world.add(u"a.yaml"_s, text).readings.size(), 1);
        // A kind of Linkerd's that is not modelled is named and nothing more.
        const ReadDocument &link = world.add(u"link.yaml"_s, "apiVersion: policy.linkerd.io/v9\nkind: Server\nmetadata: {name: a}\nspec: {what: ever}\n");
        QCOMPARE(link.readings.size(), 1);
        QVERIFY(link.findings.isEmpty());
        QCOMPARE(link.readings.first()->objects.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLinkerdUnderstood)
#include "tst_linkerd_understood.moc"
