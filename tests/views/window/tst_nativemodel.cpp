// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/nativemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

ReadDocumentPtr documentOf(const QByteArray &bytes, text::Syntax syntax, const QList<Understood> &understood = {})
{
    auto document = std::make_shared<Document>();
    document->id.path = u"reviews.yaml"_s;
    document->bytes = bytes;
    auto read = std::make_shared<ReadDocument>();
    read->document = document;
    read->syntax = syntax;
    if (const auto tree = text::Tree::read(bytes, syntax))
        read->tree = *tree;
    auto reading = std::make_shared<Reading>();
    reading->document = document;
    reading->tree = read->tree;
    reading->listen = [understood] { return understood; };
    read->readings = {reading};
    return read;
}

/// Rows that are values, whatever is folded.
int valuesIn(const NativeModel &model, const QModelIndex &parent = {})
{
    int count = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const bool isValue = !index.siblingAtColumn(NativeModel::Meaning).data().toString().isEmpty();
        count += isValue && !model.hasChildren(index);
        count += valuesIn(model, index);
    }
    return count;
}

} // namespace

class TestNativeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueOfTheFileIsThere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("syntax");
        QTest::newRow("yaml") << R"(a: 1
b: {c: two, d: [3, 4, {e: null}]}
f:
- g: "5"
  h: |
    six
- seven
)"_ba << int(text::Syntax::Yaml);
        QTest::newRow("several documents") << "a: 1\n---\nb: 2\nc: [3]\n"_ba << int(text::Syntax::Yaml);
        QTest::newRow("a lone value") << "just text\n"_ba << int(text::Syntax::Yaml);
        QTest::newRow("json") << R"({"a": [1, 2, {"b": null, "c": true}], "d": "x"})"_ba << int(text::Syntax::Json);
        QTest::newRow("toml") << "a = 1\n[b]\nc = [1, 2]\n[[d.e]]\nf = true\n[[d.e]]\nf = false\n"_ba << int(text::Syntax::Toml);
        QTest::newRow("hcl") << "Kind = \"service-splitter\"\nSplits = [{ Weight = 90 }, { Weight = 10 }]\n"_ba << int(text::Syntax::Hcl);
        QTest::newRow("keys") << "a/b/0 = x\na/b/1 = y\nc = z\n"_ba << int(text::Syntax::KeyValue);
    }
    void everyValueOfTheFileIsThere()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, syntax);
        const ReadDocumentPtr document = documentOf(bytes, text::Syntax(syntax));
        QVERIFY(document->tree);
        NativeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(document);
        QVERIFY(model.valueCount() > 0);
        QCOMPARE(valuesIn(model), model.valueCount());
        QCOMPARE(valuesIn(model), document->tree->scalarCount());
    }

    void valuesSayWhatTheyMeanOrThatNobodyKnows()
    {
        NativeModel model;
        model.show(documentOf("spec:\n  weight: 90\n  secret: 7\n", text::Syntax::Yaml, {{u"0:/spec/weight"_s, u"weight of v1"_s}}));
        QCOMPARE(model.valueCount(), 2);
        QCOMPARE(model.understoodCount(), 1);
        const QModelIndex weight = model.indexOf(u"0:/spec/weight"_s);
        QCOMPARE(weight.siblingAtColumn(NativeModel::Value).data().toString(), u"90"_s);
        QCOMPARE(weight.siblingAtColumn(NativeModel::Meaning).data().toString(), u"weight of v1"_s);
        QCOMPARE(weight.siblingAtColumn(NativeModel::Line).data().toInt(), 2);
        QCOMPARE(model.bytesOf(weight), (ByteRange {16, 18}));
        const QModelIndex secret = model.indexOf(u"0:/spec/secret"_s);
        QCOMPARE(secret.siblingAtColumn(NativeModel::Meaning).data().toString(), u"not understood"_s);
        // A place that is not there leads to the nearest above it.
        QCOMPARE(model.pathOf(model.indexOf(u"0:/spec/absent"_s)), u"0:/spec"_s);
    }

    void veryManyStandInRowsOfSome_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("first");
        QTest::newRow("documents") << "---\nk: v\n"_ba << QByteArray() << u"777:/k"_s << u"document 1 … document 500"_s;
        QTest::newRow("items") << "- k: v\n"_ba << QByteArray() << u"0:/777/k"_s << u"[0] … [499]"_s;
        QTest::newRow("items below") << "- k: v\n"_ba << "list:\n"_ba << u"0:/list/777/k"_s << u"[0] … [499]"_s;
    }
    void veryManyStandInRowsOfSome()
    {
        QFETCH(QByteArray, unit);
        QFETCH(QByteArray, head);
        QFETCH(QString, path);
        NativeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(documentOf(head + unit.repeated(1203), text::Syntax::Yaml));
        const QModelIndex above = head.isEmpty() ? QModelIndex() : model.index(0, 0);
        QCOMPARE(model.rowCount(above), 3);
        QCOMPARE(model.rowCount(model.index(2, 0, above)), 203);
        QTEST(model.index(0, 0, above).data().toString(), "first");
        const QModelIndex value = model.indexOf(path);
        QCOMPARE(model.pathOf(value), path);
        QCOMPARE(value.siblingAtColumn(NativeModel::Value).data().toString(), u"v"_s);
        QCOMPARE(value.parent().row(), 277);
        QCOMPARE(value.parent().parent().row(), 1);
        QCOMPARE(valuesIn(model), 1203);
    }

    void anotherDocumentReplacesTheFirst()
    {
        NativeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(documentOf("a: 1\n", text::Syntax::Yaml));
        QCOMPARE(model.rowCount(), 1);
        model.show(documentOf("a: 1\nb: 2\n", text::Syntax::Yaml));
        QCOMPARE(model.rowCount(), 2);
        model.show(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.valueCount(), 0);
    }
};

QTEST_MAIN(TestNativeModel)
#include "tst_nativemodel.moc"
