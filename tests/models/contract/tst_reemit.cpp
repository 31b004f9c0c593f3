// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/reemit.h"
#include "contract/typed.h"
#include "text/write.h"

#include <QTest>

using namespace meshboard;
using namespace Qt::StringLiterals;

namespace {

constexpr Field part[] {{"weight", "weight", Shape::Integer}, {"name", "name"}};
constexpr Field object[] {
    {"kind", "kind"},
    {"parts", "part", part, Many::List},
    {"named", "named", part, Many::Map},
    {"lone", "lone", part},
    {"ratio", "ratio", Shape::Number},
    {"flag", "flag", Shape::Bool},
    {"free", "free", Shape::Any},
};

Table table(Grammar grammar = {})
{
    return {{std::begin(object), std::end(object)}, grammar};
}

QByteArray again(const QByteArray &bytes, text::Syntax from, text::Syntax to, Grammar grammar = {}, QStringList *lacking = nullptr)
{
    const auto tree = text::Tree::read(bytes, from);
    if (!tree)
        return inEnglish(tree.error().detail).toUtf8();
    const TypedValues typed = typedOf(Cursor((*tree)->root()), table(grammar));
    if (lacking)
        *lacking = typed.lacking;
    return text::written({typed.value}, to).value_or("no spelling");
}

} // namespace

class ReemitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatTheTableKnows_data()
    {
        QTest::addColumn<text::Syntax>("to");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("yaml") << text::Syntax::Yaml << R"(kind: Thing
parts:
- weight: 90
  name: "1"
- name: b
named:
  x: {}
ratio: 0.5
flag: true
free:
  a:
  - 1
  - deep: null
)"_ba;
        QTest::newRow("json") << text::Syntax::Json << R"({
  "kind": "Thing",
  "parts": [
    {
      "weight": 90,
      "name": "1"
    },
    {
      "name": "b"
    }
  ],
  "named": {
    "x": {}
  },
  "ratio": 0.5,
  "flag": true,
  "free": {
    "a": [
      1,
      {
        "deep": null
      }
    ]
  }
}
)"_ba;
    }
    void writesWhatTheTableKnows()
    {
        QFETCH(text::Syntax, to);
        QFETCH(QByteArray, expected);
        QStringList lacking;
        const QByteArray bytes = R"(# a comment
kind: Thing
parts:
  - {weight: 90, name: "1", colour: red} # the colour has no place
  - name: b
named: {x: {}}
ratio: 0.5
flag: true
free: {a: [1, {deep: ~}]}
)"_ba;
        QCOMPARE(again(bytes, text::Syntax::Yaml, to, {}, &lacking), expected);
        QCOMPARE(lacking, QStringList {u"0:/parts/0/colour"_s});
    }

    void writesTables()
    {
        QCOMPARE(again("kind: Thing\nlone: {weight: 1}\nparts: [{name: a}, {name: b}]\nnamed: {\"x y\": {weight: 2}}\nflag: false\n",
                       text::Syntax::Yaml, text::Syntax::Toml),
                 R"(kind = "Thing"
flag = false

[lone]
weight = 1

[[parts]]
name = "a"

[[parts]]
name = "b"

[named."x y"]
weight = 2
)"_ba);
    }

    /// Repeated blocks are items of one list, numbers in quotes are numbers, names stay as they are spelled.
    void readsAsItsLanguageDoes()
    {
        constexpr Grammar consul {Spelling::AnyCaseOrSnake, true, true};
        QCOMPARE(again("Kind = \"Thing\"\nParts {\n  Weight = \"90\"\n}\nparts {\n  NAME = \"b\"\n}\nlone = [{ weight = 1 }]\n",
                       text::Syntax::Hcl, text::Syntax::Json, consul),
                 "{\n  \"Kind\": \"Thing\",\n  \"Parts\": [\n    {\n      \"Weight\": 90\n    },\n    {\n      \"NAME\": \"b\"\n    }\n  ],\n"
                 "  \"lone\": {\n    \"weight\": 1\n  }\n}\n"_ba);
    }

    /// A text in quotes stays one; an octal number is the number it stands for.
    void keepsTypes()
    {
        QCOMPARE(again("free: [\"1\", 'true', 0400, 1e3, 12345678901234567890, on, \"on\"]\n", text::Syntax::Yaml, text::Syntax::Json),
                 "{\n  \"free\": [\n    \"1\",\n    \"true\",\n    256,\n    1000,\n    12345678901234567168,\n    true,\n    \"on\"\n  ]\n}\n"_ba);
    }

    void namesWhatHasAnotherType()
    {
        QStringList lacking;
        again("flag: maybe\nparts: 5\nlone: [1]\n", text::Syntax::Yaml, text::Syntax::Yaml, {}, &lacking);
        QCOMPARE(lacking, (QStringList {u"0:/flag"_s, u"0:/parts"_s, u"0:/lone"_s}));
    }
};

QTEST_GUILESS_MAIN(ReemitTest)
#include "tst_reemit.moc"
