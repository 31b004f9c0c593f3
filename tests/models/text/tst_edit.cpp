// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/edit.h"

#include <QStringList>
#include <QTest>

using namespace meshboard::text;
using namespace Qt::StringLiterals;

class EditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data();
    void edits();
    void refusals();
    void shared_data();
    void shared();
};

namespace {

constexpr const char *route = R"(# Traffic of the shop
apiVersion: networking.istio.io/v1
kind: VirtualService
spec:
  http:
  # most of them
  - route:
    - destination: {host: cart, subset: v1}
      weight: 90 # old
    - destination:
        host: cart
        subset: v2
      weight: 10

    # floats
    timeout: 10s
)";

Path at(const char *path)
{
    return *Path::fromString(QString::fromUtf8(path));
}

} // namespace

Q_DECLARE_METATYPE(meshboard::text::Syntax)
Q_DECLARE_METATYPE(meshboard::text::Edit)

void EditTest::edits_data()
{
    QTest::addColumn<Syntax>("syntax");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *name, Syntax syntax, QByteArray before, const Edit &edit, QByteArray after) {
        QTest::newRow(name) << syntax << before << edit << after;
    };
    const auto routed = [](const char *from, const char *to) { return QByteArray(route).replace(from, to); };
    row("yaml weight", Syntax::Yaml, route, Set {at("0:/spec/http/0/route/0/weight"), 50}, routed("90 #", "50 #"));
    row("yaml time-out", Syntax::Yaml, route, Set {at("0:/spec/http/0/timeout"), "3s"}, routed("10s", "3s"));
    row("yaml flow", Syntax::Yaml, route, Set {at("0:/spec/http/0/route/0/destination/subset"), "v3"}, routed("v1}", "v3}"));
    row("yaml new item", Syntax::Yaml, route,
        InsertItem {at("0:/spec/http/0/route"), 2, Value::Map {{"destination", Value::Map {{"host", "cart"}}}, {"weight", 5}}},
        routed("weight: 10\n", "weight: 10\n    - destination:\n        host: cart\n      weight: 5\n"));
    row("yaml remove item", Syntax::Yaml, route, Remove {at("0:/spec/http/0/route/0")},
        routed("    - destination: {host: cart, subset: v1}\n      weight: 90 # old\n", ""));
    row("yaml remove rule", Syntax::Yaml, "a:\n  # one\n  - x\n  # two\n  - y # 2\n", Remove {at("0:/a/1")}, "a:\n  # one\n  - x\n");
    row("yaml last item", Syntax::Yaml, "a:\n  - x\nb: 1\n", Remove {at("0:/a/0")}, "a: []\nb: 1\n");
    row("yaml field", Syntax::Yaml, route, InsertField {at("0:/metadata/labels"), "app", "shop", {}},
        QByteArray(route) + "metadata:\n  labels:\n    app: shop\n");
    row("yaml move", Syntax::Yaml, "a:\n  # one\n  - x\n  # two\n  - y # 2\n", MoveItem {at("0:/a"), 0, 1}, "a:\n  # two\n  - y # 2\n  # one\n  - x\n");
    constexpr const char *tables = "# shop\n[a] # here\nx = 1\n  [a.b]\n  y = 2\n[c]\n[a.d]\nz = 3\n";
    row("toml whole table", Syntax::Toml, tables, Set {at("0:/a"), Value::Map {{"k", 1}, {"m", Value::Map {{"n", "v"}}}}},
        "# shop\n[a] # here\nk = 1\n[a.m]\nn = \"v\"\n[c]\n");
    row("toml table becomes a value", Syntax::Toml, tables, Set {at("0:/a/b"), "flat"}, "# shop\n[a] # here\nx = 1\nb = \"flat\"\n[c]\n[a.d]\nz = 3\n");
    row("toml table goes with all of it", Syntax::Toml, tables, Remove {at("0:/a")}, "[c]\n");
    row("toml dotted table", Syntax::Toml, "a.b = 1\na.c = 2 # c\n", Set {at("0:/a"), Value::Map {{"k", 1}}}, "a = { k = 1 }\n");
    row("toml element", Syntax::Toml, "[[a]] # one\nx = 1\n[a.b]\n[[a]]", Set {at("0:/a/1"), Value::Map {{"y", 2}}}, "[[a]] # one\nx = 1\n[a.b]\n[[a]]\ny = 2\n");
    row("toml all elements", Syntax::Toml, "[[a]]\nx = 1\n[b]\n[[a]]\nx = 2\n", Set {at("0:/a"), Value::List {Value::Map {{"y", 2}}}}, "[[a]]\ny = 2\n[b]\n");
    row("yaml text that ends in blanks", Syntax::Yaml, "a:\n- |\n  one\n     \n\n# two\nb: 1\n", Set {at("0:/a/0"), "x"}, "a:\n- |-\n  x\n\n# two\nb: 1\n");
    row("yaml blanks behind a text", Syntax::Yaml, "a: |\n  one\nb: 1\n      \nc: 2\n", Remove {at("0:/b")}, "a: |\n  one\nc: 2\n");
    row("yaml blanks behind a word", Syntax::Yaml, "a: one  \nb: 1\n", Set {at("0:/a"), "x\ny\n"}, "a: \"x\\ny\\n\"  \nb: 1\n");
    row("yaml blanks in an empty text", Syntax::Yaml, "- |\n \n      \n", Set {at("0:/0"), "x\ny\n"}, "- \"x\\ny\\n\"\n \n      \n");
    row("yaml deeper comment", Syntax::Yaml, "a: 1\n    # b\nc: 2\n", Set {at("0:/a"), "x\ny\n"}, "a: \"x\\ny\\n\"\n    # b\nc: 2\n");
    row("yaml text left of its key", Syntax::Yaml, "a: # b\n|\n  one\nc: 2\n", Set {at("0:/a"), 7}, "a: 7 # b\nc: 2\n");
    row("yaml comment at a quote", Syntax::Yaml, "a: 'one'# b\n", Set {at("0:/a"), 7}, "a: 7 # b\n");
    row("yaml comment at the start", Syntax::Yaml, "a: 1\n# b\nc: 2\n", Remove {at("0:/a")}, "# b\nc: 2\n");
    row("yaml colons in a flow word", Syntax::Yaml, "a: [1.2.3.4, 001:db8::]\n", Set {at("0:/a/0"), "x"}, "a: [x, 001:db8::]\n");
    row("yaml flow entry without value", Syntax::Yaml, "a: {b: , c: 1}\n", Remove {at("0:/a/c")}, "a: {b: }\n");
    row("yaml behind a flow entry without value", Syntax::Yaml, "a: {b: }\n", InsertField {at("0:/a"), "c", 1, {}}, "a: {b: , c: 1 }\n");
    row("yaml root behind dashes", Syntax::Yaml, "--- one\n", Set {at("0:"), Value::Map {{"k", "v"}}}, "---\nk: v\n");
    row("yaml indented root", Syntax::Yaml, "   one\n", Set {at("0:"), Value::Map {{"k", 1}, {"l", 2}}}, "k: 1\nl: 2\n");
    row("yaml empty document", Syntax::Yaml, "---\n# one\n---\na: 1\n", InsertField {at("0:"), "k", "v", {}}, "---\n# one\nk: v\n---\na: 1\n");
    row("yaml empty document at the end", Syntax::Yaml, "a: 1\n---", Set {at("1:"), 7}, "a: 1\n---\n7");
    row("yaml map behind an anchor", Syntax::Yaml, "- &x one\n", Set {at("0:/0"), Value::Map {{"k", 1}, {"l", 2}}}, "- &x\n  k: 1\n  l: 2\n");
    row("yaml map as a key", Syntax::Yaml, "? a: b\nc: 1\n\n", Remove {at("0:/c")}, "? a: b\n\n");
    row("yaml empty keys", Syntax::Yaml, "-\n  ? &a\n-\n  ? &b\n  : c\n", Remove {at("0:/0")}, "-\n  ? &b\n  : c\n");
    row("yaml map behind a question mark", Syntax::Yaml, "? a\n: {b: 1}\nc: 2\n", Remove {at("0:/c")}, "? a\n: {b: 1}\n");
    row("yaml anchor in a key", Syntax::Yaml, "{&a [x, &b y]: *b, c: 1}\n", Set {at("0:/c"), 2}, "{&a [x, &b y]: *b, c: 2}\n");
    row("yaml comment behind a text at the end", Syntax::Yaml, "a: |+\n  b\n\n # c", InsertField {at("0:"), "d", 1, {}}, "a: |+\n  b\n\n # c\nd: 1");
    row("yaml text moves to the end", Syntax::Yaml, "- |\n  one\n- 2", MoveItem {at("0:"), 1, 0}, "- 2\n- |\n  one\n");
    row("yaml move beside an anchor", Syntax::Yaml, "- &x 1\n- 2\n- *x\n", MoveItem {at("0:"), 0, 1}, "- 2\n- &x 1\n- *x\n");
    row("yaml remove an alias", Syntax::Yaml, "- &x 1\n- 2\n- *x\n", Remove {at("0:/2")}, "- &x 1\n- 2\n");
    row("json", Syntax::Json, "{\"a\":[1,2],\"b\":{}}", InsertItem {at("0:/a"), 2, 3}, "{\"a\":[1,2,3],\"b\":{}}");
    row("json field", Syntax::Json, "{\"a\":[1,2],\"b\":{}}", InsertField {at("0:/b"), "c", "d", {}}, "{\"a\":[1,2],\"b\":{\"c\":\"d\"}}");
    row("json remove", Syntax::Json, "{\n  \"a\": 1,\n  \"b\": 2\n}\n", Remove {at("0:/b")}, "{\n  \"a\": 1\n}\n");
    row("hcl", Syntax::Hcl, "Splits = [\n  {\n    Weight = 90 # x\n  },\n  {\n    Weight = 10\n  },\n]\n", Set {at("0:/Splits/0/Weight"), 50},
        "Splits = [\n  {\n    Weight = 50 # x\n  },\n  {\n    Weight = 10\n  },\n]\n");
    row("hcl item", Syntax::Hcl, "Splits = [\n  {\n    Weight = 90 # x\n  },\n]\n", InsertItem {at("0:/Splits"), 1, Value::Map {{"Weight", 10.5}}},
        "Splits = [\n  {\n    Weight = 90 # x\n  },\n  {\n    Weight = 10.5\n  },\n]\n");
    row("hcl block glued to the next one", Syntax::Hcl, "server {\n  # c\n}elint {}\n", Set {at("0:/server"), 7}, "server = 7 elint {}\n");
    row("hcl number and key without a blank", Syntax::Hcl, "a = 2b {},e {}\n", Remove {at("0:/b")}, "a = 2 e {}\n");
    row("hcl behind an expression", Syntax::Hcl, "a = { b = c.d, e = 1 }\n", Set {at("0:/a/e"), 2}, "a = { b = c.d, e = 2 }\n");
    row("hcl behind a heredoc", Syntax::Hcl, "a = [\"-c\", <<EOF\ntext\nEOF\n]\n", InsertItem {at("0:/a"), 2, "x"}, "a = [\"-c\", <<EOF\ntext\nEOF\n, \"x\"]\n");
    row("hcl behind a heredoc in lines", Syntax::Hcl, "a = [\n  <<EOF\ntext\nEOF\n]\n", InsertItem {at("0:/a"), 1, "x"}, "a = [\n  <<EOF\ntext\nEOF\n  , \"x\"\n]\n");
    row("hcl entry behind a heredoc", Syntax::Hcl, "a { b = <<EOF\ntext\nEOF\n}\n", InsertField {at("0:/a"), "c", 1, {}}, "a { b = <<EOF\ntext\nEOF\nc = 1\n}\n");
    row("hcl another label", Syntax::Hcl, "service \"a\" {\n  port = 1\n}\n# then\nx = 1\n", InsertField {at("0:/service"), "b", Value::Map {{"port", 2}}, {}},
        "service \"a\" {\n  port = 1\n}\nservice \"b\" {\n  port = 2\n}\n# then\nx = 1\n");
    row("hcl two labels before", Syntax::Hcl, "x = 1\na \"b\" \"c\" {}\n", InsertField {at("0:/a/b"), "d", Value::Map {{"y", 2}}, "c"},
        "x = 1\na \"b\" \"d\" { y = 2 }\na \"b\" \"c\" {}\n");
    row("hcl one more block with a label", Syntax::Hcl, "a \"b\" { y = 1 }\n", InsertItem {at("0:/a"), 1, Value::Map {{"c", Value::Map {{"y", 2}}}}},
        "a \"b\" { y = 1 }\na \"c\" { y = 2 }\n");
    row("hcl remove label", Syntax::Hcl, "# one\na \"b\" {\n}\n# two\na \"c\" {\n}\n", Remove {at("0:/a/b")}, "# two\na \"c\" {\n}\n");
    row("hcl heredoc moves", Syntax::Hcl, "a = [\"-c\", <<EOF\ntext\nEOF\n]\n", MoveItem {at("0:/a"), 1, 0}, "a = [<<EOF\ntext\nEOF\n, \"-c\"\n]\n");
    row("toml", Syntax::Toml, "[http.services.a]\n  weight = 1 # one\n", Set {at("0:/http/services/a/weight"), 2}, "[http.services.a]\n  weight = 2 # one\n");
    row("toml field", Syntax::Toml, "[http.services.a]\n  weight = 1 # one\n", InsertField {at("0:/http/services/a"), "name", "x", {}},
        "[http.services.a]\n  weight = 1 # one\n  name = \"x\"\n");
    row("keys last one", Syntax::KeyValue, "a = 1\nb/c/d = 2\n", Remove {at("0:/b/c/d")}, "a = 1\n");
    row("keys beside a folder", Syntax::KeyValue, "a = 1\na/b = 2\n", Remove {at("0:/a")}, "a/b = 2\n");
    row("keys out of order stay where they are", Syntax::KeyValue, "b = 2\na/0 = 1\na = 4\nc =", Set {at("0:/b"), Value::Map {{"x", "1"}}},
        "a/0 = 1\na = 4\nb/x = 1\nc =");
    row("keys value that was empty", Syntax::KeyValue, "b = 2\na =\n", Set {at("0:/a"), "x"}, "b = 2\na = x\n");
    row("keys that become a list", Syntax::KeyValue, "a/0 = 1\na/x = 2\n", Remove {at("0:/a/x")}, "a/0 = 1\n");
    row("keys very last one", Syntax::KeyValue, "b/ = 2\n", Remove {at("0:/b/")}, "");
    row("keys", Syntax::KeyValue, "a/b/0/w = 1\na/b/1/w = 2\n", InsertItem {at("0:/a/b"), 0, Value::Map {{"w", 5}}}, "a/b/0/w = 5\na/b/1/w = 1\na/b/2/w = 2\n");
}

void EditTest::edits()
{
    QFETCH(Syntax, syntax);
    QFETCH(QByteArray, before);
    QFETCH(Edit, edit);
    QFETCH(QByteArray, after);
    const auto tree = Tree::read(before, syntax);
    QVERIFY2(tree, tree ? "" : qPrintable(inEnglish(tree.error().detail)));
    const auto result = edited(*tree, {edit});
    QVERIFY2(result, result ? "" : qPrintable(inEnglish(result.error().detail)));
    QCOMPARE((*result)->bytes(), after);
}

/// Where libyaml ends a line and an editor does not, nobody knows what belongs to which line.
void EditTest::refusals()
{
    const QByteArray plain("# one, two: 0\nb: 1\nc: 2\n");
    const auto good = edited(*Tree::read(plain, Syntax::Yaml), {Remove {at("0:/b")}});
    QVERIFY(good);
    QCOMPARE((*good)->bytes(), QByteArray("c: 2\n"));
    for (const QByteArray separator : {"\xe2\x80\xa8", "\xe2\x80\xa9", "\xc2\x85"}) {
        const auto tree = Tree::read(QByteArray(plain).replace(", ", separator), Syntax::Yaml);
        QVERIFY(tree);
        const Node first = (*tree)->root().at(0);
        const auto result = edited(*tree, {Remove {first.path()}});
        QVERIFY(!result);
        QCOMPARE(result.error().code, Refusal::Code::UnsafePlace);
    }
    const auto apart = edited(*Tree::read("a: &b c\n", Syntax::Yaml), {Set {at("0:/a"), "d"}});
    QVERIFY(apart);
    QCOMPARE((*apart)->bytes(), QByteArray("a: &b d\n"));
    const auto refusal = [](const char *text, const Edit &edit) {
        const auto result = edited(*Tree::read(text, Syntax::Yaml), {edit}, SharedValue::All);
        return result ? u"done"_s : inEnglish(result.error().detail);
    };
    QCOMPARE(refusal("a: 1\n\nb: 2\n", Remove {at("0:/a")}), u"done"_s);
    QCOMPARE(refusal("a: 1\n \t\nb: 2\n", Remove {at("0:/a")}), u"a blank line with a tab follows"_s);
    QCOMPARE(refusal("a: &x 1\nb:\n  *x : 2\n", Remove {at("0:/a")}), u"“&x” stands here and is used in line 3"_s);
    QCOMPARE(refusal("&x a: 1\n*x : 2\n", Remove {at("0:/a")}), u"“&x” stands here and is used in line 2"_s);
    QCOMPARE(refusal("&x a: *x\n", Set {at("0:/a"), 1}), u"“&x” is the anchor of a key"_s);
    QCOMPARE(refusal("- [{a: b}: c]\n", InsertField {at("0:/0/0"), "d", 1, {}}), u"a pair without braces"_s);
    QCOMPARE(refusal("{a\n b}\n", Set {at("0:/a b"), 1}), u"an entry whose key is not a plain word"_s);
    QCOMPARE(refusal("a: !!int 1\n", Set {at("0:/a"), "b"}), u"the tag “tag:yaml.org,2002:int” before it says what kind of value it is"_s);
    const auto touching = edited(*Tree::read("a: &b:-c d\n", Syntax::Yaml), {Set {at("0:/a"), "d: #"}});
    QVERIFY(!touching);
    QCOMPARE(touching.error().code, Refusal::Code::UnsafePlace);
    const auto keys = Tree::read("a = 1\na/b = 2\n", Syntax::KeyValue);
    for (const Edit &merging : {Edit(Set {at("0:/a"), Value::Map {{"c", "3"}}}), Edit(Set {at("0:/a~2(1)"), "3"})}) {
        const auto result = edited(*keys, {merging});
        QVERIFY(!result);
        QCOMPARE(result.error().code, Refusal::Code::DuplicateKey);
    }
    const auto labels = Tree::read("a \"b\" {}\na \"c\" {}\n", Syntax::Hcl);
    QVERIFY(edited(*labels, {InsertField {at("0:/a"), "d", Value::Map {}, {}}}));
    QCOMPARE(edited(*labels, {InsertField {at("0:/a"), "d", 1, {}}}).error().code, Refusal::Code::NotRepresentable);
    QCOMPARE(edited(*labels, {InsertField {at("0:/a"), "c", Value::Map {}, {}}}).error().code, Refusal::Code::NoSuchPlace);
    QCOMPARE(edited(*labels, {InsertItem {at("0:/a/b"), 0, Value::Map {}}}).error().code, Refusal::Code::NoSuchPlace);
    const auto slash = edited(*keys, {InsertField {at("0:"), "c/d", "3", {}}});
    QVERIFY(!slash);
    QCOMPARE(slash.error().code, Refusal::Code::NotRepresentable);
}

void EditTest::shared_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("answers"); // to ask, all and here: the lines that change, or why not

    const auto row = [](const char *name, const Edit &edit, const QStringList &answers) { QTest::newRow(name) << edit << answers; };
    const QString asks = u"! shared as “&w”"_s;
    row("anchored", Set {at("0:/a"), 2}, {asks, u"a: &w 2"_s, u"! “&w” stands here and others take it from here: it changes for all or not at all"_s});
    row("alias", Set {at("0:/b"), 2}, {asks, u"a: &w 2"_s, u"b: 2"_s});
    row("alias becomes a list", Set {at("0:/b"), Value::List {1}}, {asks, u"a: &w|- 1"_s, u"b:|- 1"_s});
    row("remove anchored", Remove {at("0:/a")}, QStringList(3, u"! “&w” stands here and is used in line 2"_s));
    row("remove alias", Remove {at("0:/b")}, QStringList(3, u""_s));
    row("elsewhere", Set {at("0:/d/g"), 3}, QStringList(3, u"  g: 3"_s));
    row("merged", Set {at("0:/d/e"), 2}, {u"! shared as “&m”"_s, u"c: &m {e: 2, f: x}"_s, u"  e: 2"_s});
    row("beside a merge", InsertField {at("0:/d"), "h", 1, {}}, QStringList(3, u"  h: 1"_s));
    row("remove merged", Remove {at("0:/d/e")},
        {u"! shared as “&m”"_s, u"c: &m {f: x}"_s, u"! what comes from elsewhere cannot change in this way here only"_s});
    row("remove merge", Remove {at("0:/d/<<")}, QStringList(3, u""_s));
    row("merge becomes a word", Set {at("0:/d/<<"), "x"}, {u"! shared as “&m”"_s, u"! “<<” takes maps only"_s, u"! “<<” takes maps only"_s});
    row("base becomes a word", Set {at("0:/c"), "x"}, {u"! shared as “&m”"_s, u"! “<<” takes maps only"_s, u"! “&m” stands here and others take it from here: it changes for all or not at all"_s});
    row("alias before its anchor", MoveItem {at("0:/i"), 2, 0}, QStringList(3, u"! an item that uses “&n” would come to stand before it"_s));
    row("alias behind another anchor", MoveItem {at("0:/i"), 2, 3}, QStringList(3, u"! an item that uses “&n” would come to stand before it"_s));
    row("behind its anchor", MoveItem {at("0:/i"), 2, 1}, QStringList(3, u"- 5"_s));
}

void EditTest::shared()
{
    QFETCH(Edit, edit);
    QFETCH(QStringList, answers);
    const QByteArray before("a: &w 1\nb: *w\nc: &m {e: 1, f: x}\nd:\n  <<: *m\n  g: 1\ni:\n- &n 4\n- 5\n- *n\n- &n 6\n");
    const auto tree = Tree::read(before, Syntax::Yaml);
    QVERIFY(tree);
    QStringList found;
    for (const auto shared : {SharedValue::Ask, SharedValue::All, SharedValue::Here}) {
        const auto result = edited(*tree, {edit}, shared);
        QList<QByteArray> lines;
        const QList<QByteArray> old = before.split('\n');
        const QList<QByteArray> now = result ? (*result)->bytes().split('\n') : QList<QByteArray>();
        for (qsizetype i = 0, k = 0; k < now.size(); ++k) {
            const qsizetype same = old.indexOf(now[k], i);
            if (same < 0)
                lines.append(now[k]);
            else
                i = same + 1;
        }
        found.append(result ? QString::fromUtf8(lines.join('|')) : u"! "_s + inEnglish(result.error().detail));
    }
    QCOMPARE(found, answers);
}

QTEST_APPLESS_MAIN(EditTest)
#include "tst_edit.moc"
