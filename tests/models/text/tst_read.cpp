// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/keyvalue.h"
#include "text/tree.h"

#include <QDir>
#include <QTest>

using namespace meshboard::text;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(meshboard::text::Syntax)
Q_DECLARE_METATYPE(meshboard::text::ReadError::Code)

namespace {

Tree::Ptr read(const QByteArray &bytes, Syntax syntax)
{
    const auto tree = Tree::read(bytes, syntax);
    if (!tree)
        qWarning("%d:%d %s", tree.error().position.line, tree.error().position.column, qPrintable(inEnglish(tree.error().detail)));
    return tree ? *tree : nullptr;
}

QByteArray at(const Tree::Ptr &tree, Range range)
{
    return tree->bytes().sliced(range.begin, range.length());
}

/// The tree in short: {a: 1, b: ["x", null]}; strings in quotes, other scalars as written.
QByteArray printed(const Node &node)
{
    QByteArray out;
    switch (node.kind()) {
    case Kind::Null:
        return "null";
    case Kind::Scalar:
        return node.type() == Type::String ? '"' + node.bytes().replace("\n", "\\n") + '"' : node.bytes();
    case Kind::Alias:
        return '*' + node.anchor();
    case Kind::Opaque:
        return "<" + node.tree().bytes().sliced(node.range().begin, node.range().length()) + ">";
    case Kind::Map:
        for (int i = 0; i < node.size(); ++i)
            out += (i > 0 ? ", " : "") + node.at(i).key() + ": " + printed(node.at(i));
        return '{' + out + '}';
    case Kind::List:
        for (int i = 0; i < node.size(); ++i)
            out += (i > 0 ? ", " : "") + printed(node.at(i));
        return '[' + out + ']';
    }
    return out;
}

} // namespace

class ReadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void spans_data();
    void spans();
    void errors_data();
    void errors();
    void hostile_data();
    void hostile();
    void paths_data();
    void paths();
    void positions();
    void anchors();
    void counts();
    void nodeAt();
    void lookUpsOfNothing();
    void listings();
    void cutAnywhere();
};

void ReadTest::values_data()
{
    QTest::addColumn<Syntax>("syntax");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("meaning");
    const auto row = [](const char *name, Syntax syntax, const char *bytes, const char *meaning) {
        QTest::newRow(name) << syntax << QByteArray(bytes) << QByteArray(meaning);
    };
    row("yaml scalars", Syntax::Yaml, "a: 1\nb: 1.5\nc: yes\nd: 'it''s'\ne: \"x\\ty\"\nf: ~\ng:\nh: 10s\ni: 0x1f\n",
        "{a: 1, b: 1.5, c: yes, d: \"it's\", e: \"x\ty\", f: null, g: null, h: \"10s\", i: 0x1f}");
    row("yaml blocks", Syntax::Yaml, "a: |\n  x\n  y\n\nb: >-\n  x\n  y\nc: |+\n  x\n\nd: end\n", "{a: \"x\\ny\\n\", b: \"x y\", c: \"x\\n\\n\", d: \"end\"}");
    row("yaml nested", Syntax::Yaml, "a:\n- - 1\n  - 2\n-\n  b: [x, {y: z, q}]\n- \n", "{a: [[1, 2], {b: [\"x\", {y: \"z\", q: null}]}, null]}");
    row("yaml tags", Syntax::Yaml, "a: !!str 1\nb: !mine x\nc: !!int \"5\"\nd: !!str\n", "{a: \"1\", b: x, c: 5, d: \"\"}");
    row("yaml alias", Syntax::Yaml, "a: &x {b: 1}\nc: *x\n<<: *x\n", "{a: {b: 1}, c: *x, <<: *x}");
    row("yaml bom", Syntax::Yaml, "\xef\xbb\xbf" "a: \xc3\xa9\nb: 1\n", "{a: \"\xc3\xa9\", b: 1}");
    row("json", Syntax::Json, " {\"a\":[1,-2.5e3,true,false,null,\"\\u00e9\\ud83d\\ude00\\n\"],\"a\":{}}\r\n",
        "{a: [1, -2.5e3, true, false, null, \"\xc3\xa9\xf0\x9f\x98\x80\\n\"], a: {}}");
    row("hcl", Syntax::Hcl, "a = 1\nb \"c\" \"d\" {\n e = [1, \"x\",]\n}\nb { f = true, g = \"${x(\"y\")}\" }\nh = <<-E\n  one\n    two\n  E\ni = <<E\nraw\nE\n",
        "{a: 1, b: {c: {d: {e: [1, \"x\"]}}}, b: {f: true, g: \"${x(\"y\")}\"}, h: \"one\\n  two\\n\", i: \"raw\\n\"}");
    row("hcl 2", Syntax::Hcl, "a = var.x + 1\nb = [f(1, 2), \"x\"]\nc = 2\n", "{a: <var.x + 1>, b: [<f(1, 2)>, \"x\"], c: 2}");
    row("hcl comments", Syntax::Hcl, "# one\na = 1 // two\n/* three\n */ b = 2\n", "{a: 1, b: 2}");
    row("toml", Syntax::Toml, "a.b = 1\na.c = 'x'\n[t.u]\nx = 1_000\ny = [1, # one\n 2,\n]\n[[l]]\nz = {p = 1.5, q.r = true}\n[[l]]\n[l.m]\nd = 2026-11-23 10:00:00\n[t]\nlast = \"\"\"\na\\\n   b\"\"\"\n",
        "{a: {b: 1, c: \"x\"}, t: {u: {x: 1_000, y: [1, 2]}, last: \"ab\"}, l: [{z: {p: 1.5, q: {r: true}}}, {m: {d: 2026-11-23 10:00:00}}]}");
    row("keys", Syntax::KeyValue, "a/b/0/w = 1\na/b/1/w = x y\na/c = \"\\\"q\\n\"\nd = \n", "{a: {b: [{w: \"1\"}, {w: \"x y\"}], c: \"\"q\\n\"}, d: \"\"}");
    row("keys that are no list", Syntax::KeyValue, "a/0 = 1\na/2 = 2\nb/00 = 1\n", "{a: {0: \"1\", 2: \"2\"}, b: {00: \"1\"}}");
    row("key and folder", Syntax::KeyValue, "a = 1\na/ = 2\na/b = 3\n", "{a: \"1\", a: {: \"2\", b: \"3\"}}");
    row("many keys make a list in order", Syntax::KeyValue,
        "a/0 = 0\na/1 = 1\na/10 = 10\na/2 = 2\na/3 = 3\na/4 = 4\na/5 = 5\na/6 = 6\na/7 = 7\na/8 = 8\na/9 = 9\n",
        "{a: [\"0\", \"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\", \"9\", \"10\"]}");
}

void ReadTest::values()
{
    QFETCH(Syntax, syntax);
    QFETCH(QByteArray, bytes);
    const auto tree = read(bytes, syntax);
    QVERIFY(tree);
    QTEST(printed(tree->root()), "meaning");
}

void ReadTest::spans_data()
{
    QTest::addColumn<Syntax>("syntax");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("entry");
    const auto row = [](const char *name, Syntax syntax, const char *bytes, const char *path, const char *value, const char *entry) {
        QTest::newRow(name) << syntax << QByteArray(bytes) << QString::fromUtf8(path) << QByteArray(value) << QByteArray(entry);
    };
    const char *yaml = "\xef\xbb\xbf# \xc3\xa9\na: &x 'q' # c\nb:\n  - !!str t  \n  - |\n    z\n\n\nc: {d: [1, 2]}\ne:\n";
    row("yaml anchor", Syntax::Yaml, yaml, "0:/a", "'q'", "a: &x 'q'");
    row("yaml tag", Syntax::Yaml, yaml, "0:/b/0", "t", "- !!str t");
    row("yaml block", Syntax::Yaml, yaml, "0:/b/1", "|\n    z", "- |\n    z");
    row("yaml list", Syntax::Yaml, yaml, "0:/b", "- !!str t  \n  - |\n    z", "b:\n  - !!str t  \n  - |\n    z");
    row("yaml flow", Syntax::Yaml, yaml, "0:/c", "{d: [1, 2]}", "c: {d: [1, 2]}");
    row("yaml flow item", Syntax::Yaml, yaml, "0:/c/d/1", "2", "2");
    row("yaml nothing", Syntax::Yaml, yaml, "0:/e", "", "e:");
    row("json", Syntax::Json, "{ \"a\" : [ 1 ,2] }", "0:/a", "[ 1 ,2]", "\"a\" : [ 1 ,2]");
    row("hcl block", Syntax::Hcl, "a \"b\" { c = 1 }", "0:/a/b", "{ c = 1 }", "\"b\" { c = 1 }");
    row("hcl heredoc", Syntax::Hcl, "a = <<E\nx\nE\nb = 1\n", "0:/a", "<<E\nx\nE", "a = <<E\nx\nE");
    row("toml dotted", Syntax::Toml, "[t]\n a.\"b\" = 0x1 # c\n", "0:/t/a/b", "0x1", "a.\"b\" = 0x1");
    row("toml table", Syntax::Toml, "[t]\nx = 1\n\n# c\n[u]\n", "0:/t", "[t]\nx = 1", "[t]\nx = 1");
    row("keys", Syntax::KeyValue, "a/b = 1\na/c = \"2\"\n", "0:/a/c", "\"2\"", "c = \"2\"");
}

void ReadTest::spans()
{
    QFETCH(Syntax, syntax);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    const auto tree = read(bytes, syntax);
    QVERIFY(tree);
    const Node node = tree->find(*Path::fromString(path));
    QVERIFY(node);
    QTEST(at(tree, node.range()), "value");
    if (syntax == Syntax::KeyValue)
        return;
    QTEST(at(tree, node.entryRange()), "entry");
}

void ReadTest::errors_data()
{
    QTest::addColumn<Syntax>("syntax");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("goodTwin");
    QTest::addColumn<ReadError::Code>("code");
    QTest::addColumn<int>("line");
    using Code = ReadError::Code;
    const auto row = [](const char *name, Syntax syntax, QByteArray bytes, QByteArray twin, Code code, int line) {
        QTest::newRow(name) << syntax << bytes << twin << code << line;
    };
    row("yaml flow not closed", Syntax::Yaml, "a: [1\nb: 2\n", "a: [1]\nb: 2\n", Code::Malformed, 2);
    row("yaml tab", Syntax::Yaml, "a:\n\tb: 2\n", "a:\n  b: 2\n", Code::Malformed, 2);
    row("yaml unknown alias", Syntax::Yaml, "a: 1\nb: *x\n", "a: &x 1\nb: *x\n", Code::Malformed, 2);
    row("yaml alias in itself", Syntax::Yaml, "a: &x\n- *x\n", "a: &x\n- 1\n", Code::Malformed, 2);
    row("yaml template", Syntax::Yaml, "a: 1\nname: {{ .Values.name }}\n", "a: 1 # {{ .Values.name }}\nb: {c: {}}\n", Code::Template, 2);
    row("yaml template that is no yaml", Syntax::Yaml, "a: 1\n{{- if .x }}\nb: 2\n{{ end }}\n", "a: 1\nb: 2\n", Code::Template, 2);
    row("yaml template in quotes", Syntax::Yaml, "a: \"{{ .x }}\"\n", "a: \"{ {.x} }\"\n", Code::Template, 1);
    row("yaml template beside a block of text", Syntax::Yaml, "a: |\n  {{ .x }}\nb: {{ .y }}\n", "a: |\n  {{ .x }}\nb: >-\n  {{ .y }}\n", Code::Template, 3);
    row("utf-16", Syntax::Yaml, QByteArray("\xff\xfe\x61\x00", 4), "a", Code::NotUtf8, 1);
    row("latin-1", Syntax::Yaml, "a: 1\nb: \xe9\n", "a: 1\nb: \xc3\xa9\n", Code::NotUtf8, 2);
    row("yaml nul", Syntax::Yaml, QByteArray("a: \0\n", 5), "a: 0\n", Code::Malformed, 1);
    row("json comma", Syntax::Json, "{\n\"a\": 1,\n}", "{\n\"a\": 1\n}", Code::Malformed, 3);
    row("json number", Syntax::Json, "[01]", "[1]", Code::Malformed, 1);
    row("json two values", Syntax::Json, "{} {}", "{}", Code::Malformed, 1);
    row("json cut", Syntax::Json, "{\"a\": [1, ", "{\"a\": [1]}", Code::Malformed, 1);
    row("json nothing", Syntax::Json, "", "0", Code::Malformed, 1);
    row("hcl not closed", Syntax::Hcl, "a {\n b = 1\n", "a {\n b = 1\n}\n", Code::Malformed, 3);
    row("hcl string", Syntax::Hcl, "a = \"x\nb = 1\n", "a = \"x\"\nb = 1\n", Code::Malformed, 1);
    row("hcl heredoc", Syntax::Hcl, "a = <<E\nx\n", "a = <<E\nx\nE\n", Code::Malformed, 1);
    row("hcl labels", Syntax::Hcl, "a \"b\" = 1\n", "a \"b\" {}\n", Code::Malformed, 1);
    row("hcl mark", Syntax::Hcl, "a = 1\n\xef\xbb\xbf" "b = 1\n", "a = 1\n\xc3\xa4" "b = 1\n", Code::Malformed, 2);
    row("hcl sign", Syntax::Hcl, "\xe2\x82\xac = 1\n", "\xe6\xbc\xa2 = 1\n", Code::Malformed, 1);
    row("toml twice", Syntax::Toml, "a = 1\na = 2\n", "a = 1\nb = 2\n", Code::Malformed, 2);
    row("toml table twice", Syntax::Toml, "[a]\n[a]\n", "[a]\n[b]\n", Code::Malformed, 2);
    row("toml inline extended", Syntax::Toml, "a = {}\n[a.b]\n", "a = {}\n[b.a]\n", Code::Malformed, 2);
    row("toml zero", Syntax::Toml, "a = 01\n", "a = 0.1\n", Code::Malformed, 1);
    row("toml date", Syntax::Toml, "a = 2026-02-30\n", "a = 2026-02-28\n", Code::Malformed, 1);
    row("toml two on a line", Syntax::Toml, "a = 1 b = 2\n", "a = 1\nb = 2\n", Code::Malformed, 1);
    row("keys twice", Syntax::KeyValue, "a = 1\na = 2\n", "a = 1\nb = 2\n", Code::Malformed, 2);
    row("keys with a mark of their own", Syntax::KeyValue, "a = 1\n\xef\xbb\xbf" "b = 2\n", "a = 1\n\"\xef\xbb\xbf" "b\" = 2\n", Code::Malformed, 2);
    row("keys without =", Syntax::KeyValue, "a = 1\nb\n", "a = 1\nb = \n", Code::Malformed, 2);
    row("deep", Syntax::Json, QByteArray(300, '[') + QByteArray(300, ']'), QByteArray(150, '[') + QByteArray(150, ']'), Code::TooDeep, 1);
}

void ReadTest::errors()
{
    QFETCH(Syntax, syntax);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, goodTwin);
    const auto tree = Tree::read(bytes, syntax);
    QVERIFY(!tree);
    QTEST(tree.error().code, "code");
    QTEST(tree.error().position.line, "line");
    QVERIFY(tree.error().position.column > 0);
    QVERIFY(!tree.error().detail.isEmpty());
    QVERIFY(read(goodTwin, syntax));
}

void ReadTest::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const int million = 1'000'000;
    QByteArray bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray name = QByteArray::number(i);
        const QByteArray below = "*a" + QByteArray::number(i - 1);
        bomb += "a" + name + ": &a" + name + " [" + QList<QByteArray>(9, below).join(',') + "]\n";
    }
    QByteArray random(100'000, Qt::Uninitialized);
    quint32 state = 1;
    for (char &c : random)
        c = char((state = state * 1664525 + 1013904223) >> 24);
    QByteArray keys;
    for (int i = 0; i < 200'000; ++i)
        keys += "k" + QByteArray::number(i) + " = 1\n";
    const QList<std::pair<const char *, QByteArray>> inputs {
        {"open brackets", QByteArray(million, '[')},
        {"open braces", QByteArray(million, '{')},
        {"brackets as keys", QByteArray("a=") + QByteArray(million, '[')},
        {"braces as values", QByteArray("{\"a\":").repeated(million / 5)},
        {"dashes", QByteArray("- ").repeated(million)},
        {"question marks", QByteArray("? ").repeated(million)},
        {"labels", QByteArray("a ").repeated(million) + "{}"},
        {"dots", "a" + QByteArray(".a").repeated(million / 2) + " = 1\n"},
        {"header of dots", "[a" + QByteArray(".a").repeated(million / 2) + "]\n"},
        {"slashes", QByteArray("a/").repeated(million / 2) + " = 1\n"},
        {"alias bomb", bomb},
        {"long line", "a: \"" + QByteArray(10'000'000, 'x') + "\"\n"},
        {"long flow list", "a: [" + QByteArray("1, ").repeated(300'000) + "1]\n"},
        {"long json list", "[" + QByteArray("1,").repeated(million) + "1]"},
        {"many keys", keys},
        {"blank lines", QByteArray(5'000'000, '\n')},
        {"comments", QByteArray("# c\n").repeated(million)},
        {"carriage returns", QByteArray("a: 1\r").repeated(1000)},
        {"random bytes", random},
        {"zeros", QByteArray(100'000, '\0')},
        {"anchors", QByteArray("- &a 1\n").repeated(100'000)},
        {"quote", "\"" + QByteArray(million, '\\')},
        {"too large", QByteArray(maxBytes + 1, ' ')},
        {"only a bom", "\xef\xbb\xbf"},
        {"nothing", ""},
        {"not even a pointer", QByteArray()},
    };
    for (const auto &[name, bytes] : inputs)
        QTest::newRow(name) << bytes;
}

void ReadTest::hostile()
{
    // A tree or an error with a place; the test's own time limit notices what does not end.
    QFETCH(QByteArray, bytes);
    for (const Syntax syntax : {Syntax::Yaml, Syntax::Json, Syntax::Toml, Syntax::Hcl, Syntax::Xml, Syntax::KeyValue}) {
        const auto tree = Tree::read(bytes, syntax);
        if (tree)
            QVERIFY((*tree)->documentCount() <= 1 || syntax == Syntax::Yaml);
        else
            QVERIFY(tree.error().position.line > 0 && !tree.error().detail.isEmpty());
    }
}

void ReadTest::paths_data()
{
    QTest::addColumn<Path>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("root") << Path {} << "0:";
    QTest::newRow("steps") << (Path {1, {}} / "spec" / "http" / 6 / "weight") << "1:/spec/http/6/weight";
    QTest::newRow("escapes") << (Path {} / "a/b" / "c~d" / "") << "0:/a~1b/c~0d/";
    QTest::newRow("occurrence") << (Path {} / Step("service", 2)) << "0:/service~2(2)";
    QTest::newRow("key of digits") << (Path {} / "80") << "0:/80~2(0)";
    QTest::newRow("key like an occurrence") << (Path {} / "a~2(1)") << "0:/a~02(1)";
    QTest::newRow("key of bytes") << (Path {} / "a\xff~") << "0:/a~3(ff)~0";
}

void ReadTest::paths()
{
    QFETCH(Path, path);
    QFETCH(QString, text);
    QCOMPARE(path.toString(), text);
    QVERIFY(Path::fromString(text) == path);
    QVERIFY(path.covers(path / 1) && !(path / 1).covers(path));
    QVERIFY((path / 1).parent() == path);
    for (const char *bad : {"", "a", "/a", "0:a", "-1:/a", "0:/a~", "0:/a~9", "0:/a~2(", "0:/a~2(x)", "0:/a~2(1)b"})
        QVERIFY2(!Path::fromString(QString::fromUtf8(bad)), bad);
}

void ReadTest::positions()
{
    const auto tree = read("\xef\xbb\xbf# \xc3\xa9\xc3\xa9\r\na: \xc3\xa9 \r\n\xc3\xa9\xc3\xa9: {b: 1}\n", Syntax::Yaml);
    QVERIFY(tree);
    QCOMPARE(tree->root()["a"].position(), (Position {2, 4}));
    QCOMPARE(tree->find(*Path::fromString(u"0:/\u00e9\u00e9/b")).position(), (Position {3, 9}));
    QCOMPARE(tree->position(0), (Position {1, 1}));
    QCOMPARE(tree->position(tree->bytes().size()), (Position {4, 1}));
}

void ReadTest::anchors()
{
    const auto tree = read("a: &x\n  b: 1\nc: *x\nd: &x 2\ne: *x\n", Syntax::Yaml);
    QVERIFY(tree);
    const Node root = tree->root();
    QCOMPARE(root["a"].anchor(), "x");
    QCOMPARE(root["c"].resolved(), root["a"]);
    QCOMPARE(root["e"].resolved(), root["d"]);
    QCOMPARE(root["c"].resolved()["b"].integer(), 1);
    QVERIFY(!root["c"]["b"]);
    QCOMPARE(at(tree, root["a"].outer()), "&x\n  b: 1");
}

void ReadTest::counts()
{
    const auto tree = read("a: 1\nb: [x, ~, {c: }]\n---\nd: 2\n---\n# nothing\n", Syntax::Yaml);
    QVERIFY(tree);
    QCOMPARE(tree->documentCount(), 3);
    QCOMPARE(tree->scalarCount(), 4); // 1, x, ~ and 2; what is not written does not count
}

void ReadTest::nodeAt()
{
    const auto tree = read("a:\n- b: 1\n  c: {d: 22}\n---\ne: 3\n", Syntax::Yaml);
    QVERIFY(tree);
    const auto pathAt = [&](const char *needle) { return tree->nodeAt(tree->bytes().indexOf(needle)).path().toString(); };
    QCOMPARE(pathAt("22"), u"0:/a/0/c/d");
    QCOMPARE(pathAt("d: 2"), u"0:/a/0/c/d");
    QCOMPARE(pathAt("- b"), u"0:/a/0");
    QCOMPARE(pathAt("3"), u"1:/e");
    QVERIFY(!tree->nodeAt(tree->bytes().indexOf("---")));
    const auto toml = read("[a]\nx = 1\n[b]\ny = 2\n[a.c]\nz = 3\n", Syntax::Toml);
    QVERIFY(toml);
    QCOMPARE(toml->nodeAt(toml->bytes().indexOf("3")).path().toString(), u"0:/a/c/z");
    QCOMPARE(toml->nodeAt(toml->bytes().indexOf("2")).path().toString(), u"0:/b/y");
}

void ReadTest::lookUpsOfNothing()
{
    const auto tree = read("a: 1\na: 2\n80: x\n", Syntax::Yaml);
    QVERIFY(tree);
    const Node nothing = tree->root()["b"][3]["c"];
    QVERIFY(!nothing && !nothing.resolved() && !nothing.parent());
    QCOMPARE(nothing.size(), 0);
    QCOMPARE(nothing.text(), QString());
    QCOMPARE(nothing.range(), Range());
    QVERIFY(!nothing.integer() && !nothing.number() && !nothing.boolean());
    QVERIFY(!tree->root(5));
    // The last of repeated keys counts; each can be reached.
    QCOMPARE(tree->root()["a"].integer(), 2);
    QCOMPARE(tree->root().find(Step("a", 0)).integer(), 1);
    QCOMPARE(tree->root().at(1).path(), Path {} / Step("a", 1));
    QCOMPARE(tree->find(*Path::fromString(u"0:/80")).bytes(), "x");
}

/// A text that breaks off is read as far as it goes, or says at which place it stops making sense.
void ReadTest::cutAnywhere()
{
    const QMap<QString, Syntax> syntaxes {{u"yaml"_s, Syntax::Yaml}, {u"json"_s, Syntax::Json}, {u"toml"_s, Syntax::Toml}, {u"hcl"_s, Syntax::Hcl}};
    const QFileInfoList files = QDir(QStringLiteral(FIXTURES)).entryInfoList(QDir::Files);
    int unreadable = 0;
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const auto tree = Tree::read(bytes.first(size), syntaxes[info.suffix()]);
            unreadable += !tree;
            const bool isPlaced = tree || (tree.error().position.line > 0 && tree.error().position.column > 0 && !tree.error().detail.isEmpty());
            QVERIFY2(isPlaced, qPrintable(u"%1 after %2 bytes"_s.arg(info.fileName()).arg(size)));
        }
    }
    QVERIFY(unreadable > 100);
}

void ReadTest::listings()
{
    const QMap<QByteArray, QByteArray> pairs {{"a/b", "plain words"}, {"a/c", " blank "}, {"a = b", "\"q\""}, {"\"k", "line\nline"},
        {"bin\xff", QByteArray("\x00\xfe", 2)}, {"", "empty key"}, {"e", ""}, {"u\xc3\xbc", "\xc3\xa9"}, {" s", "x = y"}};
    const QByteArray text = listing(pairs);
    QVERIFY(text.contains("a/b = plain words\n"));
    QVERIFY(text.contains("u\xc3\xbc = \xc3\xa9\n"));
    const auto back = pairsOf(text);
    QVERIFY(back);
    QCOMPARE(*back, pairs);
    QCOMPARE(listing(*back), text);
    QVERIFY(!pairsOf("no sign\n"));
    QVERIFY(pairsOf("")->isEmpty());
}

QTEST_APPLESS_MAIN(ReadTest)
#include "tst_read.moc"
