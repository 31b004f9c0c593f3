// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/vocabulary.h"

#include <QTest>

using namespace meshboard;
using namespace Qt::StringLiterals;

namespace {

const Vocabulary &words()
{
    static const Vocabulary vocabulary(Spelling::AnyCaseOrSnake,
                                       {{"name", "name"},
                                        {"items.#.weight", "weight of item %1"},
                                        {"items.#.tags.#", "tag %2 of item %1"},
                                        {"named.*.only_this", "this of %1"},
                                        {"free.**", "free %1"}});
    return vocabulary;
}

/// `path label` a line, then what is unknown as `? key`.
QString heard(const QByteArray &bytes, text::Syntax syntax = text::Syntax::Yaml)
{
    const auto tree = text::Tree::read(bytes, syntax);
    if (!tree)
        return tree.error().detail;
    const Vocabulary::Heard heard = words().listen((*tree)->root());
    QStringList lines;
    for (const Understood &understood : heard.understood)
        lines.append(understood.path + u' ' + understood.label);
    for (const text::Node &node : heard.unknown)
        lines.append(u"? "_s + QString::fromUtf8(node.key()));
    return lines.join(u'\n');
}

} // namespace

class VocabularyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hears()
    {
        QCOMPARE(heard("Name: a\nitems:\n  - weight: 1\n    tags: [x, y]\n  - {Weight: 2, wieght: 3}\nnamed:\n  one: {OnlyThis: 1}\nfree:\n  a: [{b: 1}]\nelse: 1\n"),
                 u"0:/Name name\n0:/items/0/weight weight of item 1\n0:/items/0/tags/0 tag 1 of item 1\n0:/items/0/tags/1 tag 2 of item 1\n"
                 "0:/items/1/Weight weight of item 2\n0:/named/one/OnlyThis this of one\n0:/free/a/0/b free a.1.b\n? wieght\n? else"_s);
    }

    /// The paths are those the tree itself gives.
    void pathsLeadBack()
    {
        const auto tree = text::Tree::read("items {\n  weight = 1\n}\nitems {\n  weight = 2\n  tags = \"x\"\n}\nnamed \"a\" {\n  only_this = 1\n}\nnamed \"b\" {\n  only_this = 2\n}\n",
                                           text::Syntax::Hcl);
        QVERIFY(tree);
        const Vocabulary::Heard heard = words().listen((*tree)->root());
        QCOMPARE(heard.understood.size(), (*tree)->scalarCount());
        QVERIFY(heard.unknown.isEmpty());
        QStringList labels;
        for (const Understood &understood : heard.understood) {
            const auto path = text::Path::fromString(understood.path);
            QVERIFY(path && (*tree)->find(*path).isScalar());
            QCOMPARE((*tree)->find(*path).path().toString(), understood.path);
            labels.append(understood.label);
        }
        QCOMPARE(labels, (QStringList {u"weight of item 1"_s, u"weight of item 2"_s, u"tag 1 of item 2"_s, u"this of a"_s, u"this of b"_s}));
    }

    void fields()
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
        QCOMPARE(heard(bytes), u"0:/free/a0/0 free a0.1\n0:/free/a0/1 free a0.2"_s);
        const auto tree = text::Tree::read(merges, text::Syntax::Yaml);
        QVERIFY(tree);
        QCOMPARE(fieldOf((*tree)->root()["m11"], "name", Spelling::Exact).text(), u"a"_s);
    }
};

QTEST_GUILESS_MAIN(VocabularyTest)
#include "tst_vocabulary.moc"
