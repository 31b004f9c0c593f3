// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/configuration/buffer.h"
#include "views/configuration/editortext.h"
#include "views/configuration/spans.h"

#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

DocumentPtr document(const QByteArray &bytes)
{
    auto one = std::make_shared<Document>();
    one->id = {{QUuid(u"{00000000-0000-0000-0000-000000000001}"_s)}, u"a.yaml"_s};
    one->bytes = bytes;
    return one;
}

/// "key:web|string:1" - kinds and texts, in order.
QString drawn(const QByteArray &bytes, const QList<Span> &spans)
{
    static const QStringList kinds {u"key"_s, u"string"_s, u"number"_s, u"word"_s, u"reference"_s, u"comment"_s, u"opaque"_s};
    QStringList texts;
    for (const Span &span : spans)
        texts.append(kinds[int(span.kind)] + u':' + QString::fromUtf8(bytes.mid(span.begin, span.length)));
    return texts.join(u'|');
}

QString drawn(const QByteArray &bytes, text::Syntax syntax)
{
    const auto tree = text::Tree::read(bytes, syntax);
    return tree ? drawn(bytes, spansOf(**tree)) : u"unreadable: "_s + inEnglish(tree.error().detail);
}

} // namespace

class TestEditorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editorAndBytesAgree_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << "a: 1\nb: 2\n"_ba;
        QTest::newRow("no last line end") << "a: 1\nb: 2"_ba;
        QTest::newRow("CRLF") << "a: 1\r\nb: 2\r\n"_ba;
        QTest::newRow("mixed line ends") << "a: 1\r\nb: 2\nc: 3\rd: 4\r\n"_ba;
        QTest::newRow("BOM") << "\xEF\xBB\xBF" "a: 1\nb: 2\n"_ba;
        QTest::newRow("BOM and CRLF") << "\xEF\xBB\xBF" "a: 1\r\nb: 2\r\n"_ba;
        QTest::newRow("no-break space") << "a: 1\xC2\xA0" "2\nb\n"_ba;
        QTest::newRow("separators") << "a\xE2\x80\xA9" "b\xE2\x80\xA8" "c\n"_ba;
        QTest::newRow("beyond the basic plane") << "a: \xF0\x9F\x98\x80 \xC3\xBC\nb: 2\n"_ba;
        QTest::newRow("empty") << QByteArray();
    }

    /// What an editor shows and gives back is no edit, and typing one character changes that one only.
    void editorAndBytesAgree()
    {
        QFETCH(QByteArray, bytes);
        const auto text = EditorText::of(bytes);
        QVERIFY(text);
        QPlainTextEdit editor;
        editor.setPlainText(text->text());
        const auto typed = [&] {
            QString raw = editor.document()->toRawText();
            return raw.replace(QChar::ParagraphSeparator, u'\n');
        };
        QCOMPARE(typed(), text->text());
        QVERIFY(text->patchesTo(typed()).isEmpty());

        for (int at = 0; at <= text->text().size(); ++at) {
            const bool isInsidePair = at < text->text().size() && text->text()[at].isLowSurrogate();
            if (isInsidePair)
                continue;
            QString edited = text->text();
            edited.insert(at, u'X');
            QByteArray expected = bytes;
            expected.insert(text->byteOf(at), 'X');
            QCOMPARE(text->bytesFor(edited), expected);
            QCOMPARE(text->positionOf(text->byteOf(at)), at);
        }
    }

    void newLinesEndAsTheOthersDo()
    {
        const auto text = EditorText::of("a: 1\r\nb: 2\r\n");
        QCOMPARE(text->bytesFor(u"a: 1\nnew: 3\nb: 2\n"_s), "a: 1\r\nnew: 3\r\nb: 2\r\n"_ba);
        QCOMPARE(text->bytesFor(u"b: 2\n"_s), "b: 2\r\n"_ba);
    }

    void whatIsNoTextIsRefused()
    {
        QVERIFY(!EditorText::of("a\xFF" "b"_ba));
        QVERIFY(!EditorText::of(QByteArray("a\0b", 3)));
        QVERIFY(EditorText::of("a b"_ba));
    }

    void randomEditsTouchOnlyWhatWasTyped()
    {
        const QByteArray bytes = "\xEF\xBB\xBF" "# \xC3\xBC\r\na: 1\nb:\r\n  - x\r\n  - y\nc: \"z\"\r\n"_ba;
        const auto text = EditorText::of(bytes);
        QRandomGenerator random(11);
        for (int round = 0; round < 500; ++round) {
            const qsizetype at = random.bounded(int(text->text().size()));
            const qsizetype length = random.bounded(int(text->text().size() - at) + 1);
            const QString with = QString(int(random.bounded(4)), u'q');
            QString edited = text->text();
            edited.replace(at, length, with);
            const QByteArray result = text->bytesFor(edited);
            const auto again = EditorText::of(result);
            QVERIFY(again);
            QCOMPARE(again->text(), edited);
            QVERIFY(result.startsWith(bytes.left(text->byteOf(at))));
        }
    }

    void regionsCoverEverythingOnce()
    {
        QByteArray bytes;
        for (int i = 0; bytes.size() < 2'500'000; ++i)
            bytes += "key" + QByteArray::number(i) + ": value\n";
        Buffer buffer(document(bytes));
        QVERIFY(buffer.regionCount() > 4);
        QByteArray all;
        for (int i = 0; i < buffer.regionCount(); ++i) {
            buffer.setRegion(i);
            QVERIFY(buffer.regionText().bytes().endsWith('\n'));
            QVERIFY(buffer.regionText().bytes().size() < 500'000);
            all += buffer.regionText().bytes();
        }
        QCOMPARE(all, bytes);

        // An edit in one part is kept while another one is looked at.
        buffer.setRegion(2);
        const int line = buffer.firstLine();
        buffer.setText(u"first: new\n"_s + buffer.regionText().text());
        buffer.setRegion(3);
        buffer.setRegion(2);
        QCOMPARE(buffer.firstLine(), line);
        QVERIFY(buffer.regionText().text().startsWith(u"first: new\n"_s));
        const auto intent = buffer.intent();
        QVERIFY(intent);
        const auto &edit = std::get<EditText>(intent->deed);
        QCOMPARE(edit.patches.size(), 1);
        QCOMPARE(edit.patches[0].after.size(), 11);
        QCOMPARE(edit.patches[0].before, QByteArray());
    }

    void aLineOfMegabytesIsCut()
    {
        const QByteArray bytes = "{\"a\": \"" + QByteArray(3'000'000, 'x') + "\"}";
        Buffer buffer(document(bytes));
        QVERIFY(buffer.regionCount() > 100);
        QCOMPARE(buffer.regionText().bytes(), bytes.left(buffer.regionText().bytes().size()));
        QCOMPARE(buffer.regionAt(bytes.size() - 1), buffer.regionCount() - 1);
    }

    void whatBothTypedIsJoinedWhereItCanBe()
    {
        const QByteArray base = "a: 1\nb: 2\nc: 3\nd: 4\n";
        const QByteArray mine = "a: 9\nb: 2\nc: 3\nd: 4\n";
        QCOMPARE(merged(base, mine, "a: 1\nb: 2\nc: 3\nd: 8\n", Clash::Refuse), "a: 9\nb: 2\nc: 3\nd: 8\n"_ba);
        QCOMPARE(merged(base, mine, "a: 9\nb: 2\nc: 3\nd: 8\n", Clash::Refuse), "a: 9\nb: 2\nc: 3\nd: 8\n"_ba);
        QCOMPARE(merged(base, mine, base, Clash::Refuse), mine);
        // The same line, though not the same bytes: nobody can say that both are meant to stand together.
        QVERIFY(!merged(base, mine, "a: 7\nb: 2\nc: 3\nd: 8\n", Clash::Refuse));
        QVERIFY(!merged(base, mine, "aa: 1\nb: 2\nc: 3\nd: 8\n", Clash::Refuse));
        QCOMPARE(merged(base, mine, "aa: 1\nb: 2\nc: 3\nd: 8\n", Clash::KeepMine), "a: 9\nb: 2\nc: 3\nd: 8\n"_ba);

        Buffer buffer(document(base));
        buffer.setText(u"a: 9\nb: 2\nc: 3\nd: 4\n"_s);
        QVERIFY(!buffer.rebase(document("a: 7\nb: 2\nc: 3\nd: 4\n")));
        QCOMPARE(buffer.mine(), "a: 9\nb: 2\nc: 3\nd: 4\n"_ba);
        QVERIFY(buffer.rebase(document("new: 0\na: 1\nb: 2\nc: 3\nd: 4\n")));
        QCOMPARE(buffer.mine(), "new: 0\na: 9\nb: 2\nc: 3\nd: 4\n"_ba);
        QVERIFY(buffer.isTyped());
    }

    void spansOfAStretchAreThoseOfTheWholeThere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<text::Syntax>("syntax");
        QTest::newRow("YAML") << "# top\na: &x 1 # one\nb:\n- *x\n# between\n- {c: 'd', e: [1, true]} # flow\n---\nf: |\n  # no comment\n# end\n"_ba
                              << text::Syntax::Yaml;
        QTest::newRow("TOML") << "# top\na.b = 1 # one\n[t]\nc = [ # in\n 1, 2 ]\n[a.z]\nd = \"# no\"\n# end"_ba << text::Syntax::Toml;
        QTest::newRow("HCL") << "a = 1 // one\n/* two\n lines */ b \"c\" { d = \"x\" } # end\n"_ba << text::Syntax::Hcl;
        QTest::newRow("XML") << "<!-- top --><a b='c'><!-- in -->d</a><!-- end -->"_ba << text::Syntax::Xml;
    }
    void spansOfAStretchAreThoseOfTheWholeThere()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(text::Syntax, syntax);
        const auto tree = text::Tree::read(bytes, syntax);
        QVERIFY(tree);
        const QList<Span> all = spansOf(**tree);
        QVERIFY(drawn(bytes, all).contains("comment:"_L1));
        for (qsizetype begin = 0; begin <= bytes.size(); ++begin) {
            for (qsizetype end = begin; end <= bytes.size(); ++end) {
                QList<Span> expected = all;
                expected.removeIf([&](const Span &span) { return span.end() <= begin || span.begin >= end; });
                QCOMPARE(drawn(bytes, spansOf(**tree, {begin, end})), drawn(bytes, expected));
            }
        }
    }

    void spansSayWhatTheTreeSays()
    {
        QCOMPARE(drawn("a: 1 # one\nb: [x, true]\nc: &n \"t\"\nd: *n\n", text::Syntax::Yaml),
                 u"key:a|number:1|comment:# one|key:b|string:x|word:true|key:c|reference:&n |string:\"t\"|key:d|reference:*n"_s);
        QCOMPARE(drawn("{\"a\": null, \"b\": -2.5}", text::Syntax::Json), u"key:\"a\"|word:null|key:\"b\"|number:-2.5"_s);
        QCOMPARE(drawn("<a x=\"1\"><!-- c --><b>t</b></a>", text::Syntax::Xml), u"key:a|key:x|string:\"1\"|comment:<!-- c -->|key:b|string:t"_s);
        QCOMPARE(drawn("// top\nKind = \"x\" # tail\n/* a\n b */\n", text::Syntax::Hcl),
                 u"comment:// top|key:Kind|string:\"x\"|comment:# tail|comment:/* a\n b */"_s);
    }

    void aHashInATextIsNoComment()
    {
        QCOMPARE(drawn("a: \"x # y\"\nb: x#y\n", text::Syntax::Yaml), u"key:a|string:\"x # y\"|key:b|string:x#y"_s);
    }

    void brokenTextIsColouredByItsLooks()
    {
        const QByteArray bytes = "a: [1\n# note\n\"b\": \"x # y\n";
        QVERIFY(!text::Tree::read(bytes, text::Syntax::Yaml));
        QCOMPARE(drawn(bytes, spansByLooks(bytes, text::Syntax::Yaml)), u"key:a|comment:# note|key:\"b\"|string:\"x # y"_s);
    }
};

QTEST_MAIN(TestEditorText)
#include "tst_editortext.moc"
