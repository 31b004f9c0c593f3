// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/named.h"
#include "contract/schema.h"

#include <QTest>

#include <array>

using namespace meshboard;
using namespace Qt::StringLiterals;

namespace {

constexpr Field item[] {
    {"Weight", "weight", Shape::Integer},
    {"Tags", "tag", Shape::Text, Many::List},
};
constexpr Field named[] {{"OnlyThis", "this"}};
constexpr Field object[] {
    {"Name", "name"},
    {"Items", "item", item, Many::List},
    {"Named", "thing", named, Many::Map},
    {"Free", "free", Shape::Any},
};
constexpr Grammar lax {Spelling::AnyCaseOrSnake, true, true};

constexpr Field uniqueItem[] {{"name", "name"}};
constexpr Field choice[] {{"a", "a"}, {"b", "b"}, {"c", "c"}};
constexpr Field strict[] {
    Field("name", "name").required().between(1, 5).like("[a-z]+"),
    Field("count", "count", Shape::Integer).between(0, 10),
    Field("list", "item", Shape::Text, Many::List).counted(1, 2),
    Field("port", "port", Shape::IntegerOrText),
    Field("size", "size", Shape::Quantity),
    Field("tls", "TLS", named).orTrue(),
    Field("wait", "wait", Shape::Duration).between(1, 5000),
    Field("named", "thing", Shape::Integer, Many::Map).keyedLike("[a-z]+").between(1, 9),
    Field("items", "item", uniqueItem, Many::List).uniqueBy("name"),
    Field("choice", "choice", choice).atMostOneOf("a b"),
};

/// `path label` a line, then what deviates as `? key` and the like.
QString walked(const QByteArray &bytes, std::span<const Field> fields, Grammar grammar = {}, text::Syntax syntax = text::Syntax::Yaml)
{
    const auto tree = text::Tree::read(bytes, syntax);
    if (!tree)
        return inEnglish(tree.error().detail);
    SchemaWalk walk(Hearing::Everything, grammar);
    walk.read(Cursor((*tree)->root()), fields);
    QStringList lines;
    for (const Understood &understood : walk.understood())
        lines.append(understood.path + u' ' + understood.label);
    for (const Deviation &deviation : walk.deviations()) {
        static constexpr std::array kinds {"?", "shape", "missing", "range", "count", "unlike", "key", "twice", "exclusive"};
        const QString name = deviation.kind == Deviation::Kind::Missing ? QString::fromUtf8(deviation.field.name) : QString::fromUtf8(deviation.at.key());
        lines.append(QString::fromLatin1(kinds[size_t(deviation.kind)]) + u' ' + name);
    }
    return lines.join(u'\n');
}

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands()
    {
        QCOMPARE(walked("Name: a\nitems:\n  - weight: 1\n    tags: [x, y]\n  - {Weight: \"2\", wieght: 3}\nnamed:\n  one: {only_this: 1}\n"
                        "free:\n  a: [{b: 1}]\nelse: 1\n", object, lax),
                 u"0:/Name name\n0:/items/0/weight weight, item 1\n0:/items/0/tags/0 tag, item 1\n0:/items/0/tags/1 tag, item 1\n"
                 "0:/items/1/Weight weight, item 2\n0:/named/one/only_this thing one this\n0:/free/a/0/b free\n? wieght\n? else"_s);
    }

    /// The paths are those the tree itself gives.
    void pathsLeadBack()
    {
        const auto tree = text::Tree::read("items {\n  weight = 1\n}\nitems {\n  weight = 2\n  tags = \"x\"\n}\nnamed \"a\" {\n  only_this = 1\n}\nnamed \"b\" {\n  only_this = 2\n}\n",
                                           text::Syntax::Hcl);
        QVERIFY(tree);
        SchemaWalk walk(Hearing::Everything, lax);
        walk.read(Cursor((*tree)->root()), object);
        QCOMPARE(walk.understood().size(), (*tree)->scalarCount());
        QVERIFY(walk.deviations().isEmpty());
        QStringList labels;
        for (const Understood &understood : walk.understood()) {
            const auto path = text::Path::fromString(understood.path);
            QVERIFY(path && (*tree)->find(*path).isScalar());
            QCOMPARE((*tree)->find(*path).path().toString(), understood.path);
            labels.append(understood.label);
        }
        QCOMPARE(labels, (QStringList {u"weight, item 1"_s, u"weight, item 2"_s, u"tag, item 2"_s, u"thing a this"_s, u"thing b this"_s}));
    }

    void demands_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("deviation");
        QTest::newRow("all well") << "{name: abc, count: 10, list: [a], port: http, size: 500m, tls: true}"_ba << QString();
        QTest::newRow("a port by number") << "{name: abc, port: 80, tls: {OnlyThis: a}}"_ba << QString();
        QTest::newRow("missing") << "{count: 1}"_ba << u"missing name"_s;
        QTest::newRow("null is missing") << "{name: ~}"_ba << u"missing name"_s;
        QTest::newRow("too long") << "{name: abcdef}"_ba << u"range name"_s;
        QTest::newRow("unlike") << "{name: aB}"_ba << u"unlike name"_s;
        QTest::newRow("too much") << "{name: abc, count: 11}"_ba << u"range count"_s;
        QTest::newRow("too many") << "{name: abc, list: [a, b, c]}"_ba << u"count list"_s;
        QTest::newRow("too few") << "{name: abc, list: []}"_ba << u"count list"_s;
        QTest::newRow("no quantity") << "{name: abc, size: 5 apples}"_ba << u"shape size"_s;
        QTest::newRow("off is no object") << "{name: abc, tls: false}"_ba << u"shape tls"_s;
        QTest::newRow("all well again") << "{name: abc, wait: 5s, named: {x: 9}, items: [{name: a}, {name: b}], choice: {a: x, c: y}}"_ba << QString();
        QTest::newRow("too short a time") << "{name: abc, wait: 1us}"_ba << u"range wait"_s;
        QTest::newRow("a value of a map") << "{name: abc, named: {x: 10}}"_ba << u"range x"_s;
        QTest::newRow("a key of a map") << "{name: abc, named: {X: 1}}"_ba << u"key X"_s;
        QTest::newRow("twice") << "{name: abc, items: [{name: a}, {name: a}]}"_ba << u"twice name"_s;
        QTest::newRow("an item that is nothing") << "{name: abc, items: [~]}"_ba << u"shape "_s;
        QTest::newRow("both") << "{name: abc, choice: {a: x, b: y}}"_ba << u"exclusive b"_s;
        QTest::newRow("lone") << "{name: abc, list: a}"_ba << u"shape list"_s;
    }
    void demands()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, deviation);
        QStringList lines = walked(bytes, strict).split(u'\n');
        lines.removeIf([](const QString &line) { return line.startsWith(u"0:"); });
        QCOMPARE(lines.join(u'\n'), deviation);
    }

    void namesAreCompared()
    {
        const auto tree = text::Tree::read("base: &base {Weight: 1, other_one: 2}\nitem:\n  weight: 3\n  <<: *base\nlist: [1, 2]\nalone: 1\n", text::Syntax::Yaml);
        QVERIFY(tree);
        const text::Node root = (*tree)->root();
        const auto field = [&](const text::Node &map, const char *name) { return fieldOf(map, name, Spelling::AnyCaseOrSnake).text(); };
        // Written in the map itself wins over merged, wherever the merge key stands.
        QCOMPARE(field(root["item"], "weight"), u"3"_s);
        QCOMPARE(field(root["item"], "OtherOne"), u"2"_s);
        QCOMPARE(field(root["item"], "nothing"), QString());
        QCOMPARE(fieldOf(root["item"], "OtherOne", Spelling::AnyCase).text(), QString());
        QCOMPARE(itemsOf(root, "list", Spelling::Exact).size(), 2);
        QCOMPARE(itemsOf(root, "alone", Spelling::Exact).size(), 1);
        QCOMPARE(itemsOf(root, "none", Spelling::Exact).size(), 0);
        QCOMPARE(entriesOf(root, "item", Spelling::Exact).size(), 3);
    }

    /// Aliases of aliases stand for thousands of values (the reader refuses millions); each is heard once.
    void aliasBomb()
    {
        QByteArray bytes = "free:\n  a0: &a0 [x, x]\n";
        QByteArray merges = "m0: &m0 {name: a}\n";
        for (int i = 1; i < 12; ++i) {
            const QByteArray name = QByteArray::number(i);
            const QByteArray below = QByteArray::number(i - 1);
            bytes += "  a" + name + ": &a" + name + " [*a" + below + ", *a" + below + "]\n";
            merges += "m" + name + ": &m" + name + " {<<: [*m" + below + ", *m" + below + "]}\n";
        }
        QCOMPARE(walked(bytes, object, lax), u"0:/free/a0/0 free\n0:/free/a0/1 free"_s);
        const auto tree = text::Tree::read(merges, text::Syntax::Yaml);
        QVERIFY(tree);
        QCOMPARE(fieldOf((*tree)->root()["m11"], "name", Spelling::Exact).text(), u"a"_s);
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
