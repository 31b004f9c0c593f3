// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeboard.h"
#include "views/common/emptystate.h"
#include "views/configuration/configurationpage.h"
#include "views/configuration/nativeeditor.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

/// A page on one source with one document, opened.
struct Desk
{
    FakeBoard fake;
    ConfigurationPage page {fake.board};
    FakeSource *source = fake.open(u"deploy"_s);
    NativeEditor *editor = page.findChild<NativeEditor *>();
    QAction *stage = page.findChild<QAction *>(u"configuration.stage"_s);

    explicit Desk(const QByteArray &bytes)
    {
        page.resize(1200, 800);
        page.show();
        source->put(u"a.yaml"_s, bytes);
        fake.settle();
        page.select(DocumentSubject {{source->id(), u"a.yaml"_s}, {}});
        editor->setFocus();
    }
    void type(qsizetype at, const QString &text)
    {
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(int(at));
        editor->setTextCursor(cursor);
        QTest::keyClicks(editor, text);
    }
};

} // namespace

class TestConfigurationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Subject>(); }

    void whatIsTypedBecomesAnIntent()
    {
        Desk opened("toy: a\r\nsize: 10\r\n");
        QCOMPARE(opened.editor->text(), u"toy: a\nsize: 10\n"_s);
        QVERIFY(!opened.stage->isEnabled());
        opened.type(15, u"5"_s);
        QCOMPARE(opened.editor->text(), u"toy: a\nsize: 105\n"_s);
        QVERIFY(opened.stage->isEnabled());
        opened.stage->trigger();
        QTRY_COMPARE(opened.fake.draft.intents().size(), 1);
        QCOMPARE(opened.fake.draft.states().first().kind, IntentState::Kind::Holds);
        QCOMPARE(opened.fake.draft.after().first()->bytes, "toy: a\r\nsize: 105\r\n"_ba);
        // Nothing was written, and nothing is left to be staged.
        QCOMPARE(opened.source->bytes(u"a.yaml"_s), "toy: a\r\nsize: 10\r\n"_ba);
        QVERIFY(opened.page.unstaged().isEmpty());
        opened.fake.settle();
        QTRY_COMPARE(opened.editor->text(), u"toy: a\nsize: 105\n"_s);

        // A second edit stands on the first; undoing the draft shows the file again.
        opened.type(6, u"b"_s);
        QTRY_VERIFY(opened.stage->isEnabled());
        opened.stage->trigger();
        QTRY_COMPARE(opened.fake.draft.intents().size(), 2);
        QTRY_COMPARE(opened.fake.draft.after().first()->bytes, "toy: ab\r\nsize: 105\r\n"_ba);
        opened.fake.draft.undoStack()->undo();
        opened.fake.draft.undoStack()->undo();
        QTRY_COMPARE(opened.editor->text(), u"toy: a\nsize: 10\n"_s);
    }

    void findingsComeWhileTyping()
    {
        Desk opened("toy: a\n");
        auto *findings = opened.page.findChild<QListWidget *>();
        opened.type(7, u"trouble: x"_s);
        QTRY_COMPARE(findings->count(), 1);
        QCOMPARE(findings->item(0)->text(), u"2:10   Trouble: x"_s);
        QVERIFY(opened.editor->extraSelections().size() >= 2);
        // A text that cannot be read says where and why.
        opened.type(7, u"[ : "_s);
        QTRY_VERIFY(findings->count() == 1 && findings->item(0)->text().contains(u"Cannot be read"_s));
    }

    void typedTextSurvivesForeignChanges()
    {
        Desk opened("toy: a\nsize: 10\nlast: 1\n");
        opened.type(6, u"mine"_s);
        opened.source->put(u"a.yaml"_s, "toy: a\nsize: 10\nlast: 222\n");
        opened.fake.settle();
        QTRY_COMPARE(opened.editor->text(), u"toy: amine\nsize: 10\nlast: 222\n"_s);
        QVERIFY(opened.stage->isEnabled());
        opened.stage->trigger();
        QTRY_COMPARE(opened.fake.draft.after().size(), 1);
        QCOMPARE(opened.fake.draft.after().first()->bytes, "toy: amine\nsize: 10\nlast: 222\n"_ba);
    }

    void aConflictKeepsWhatWasTyped()
    {
        Desk opened("toy: a\nsize: 10\n");
        auto *theirs = opened.page.findChild<QAction *>(u"configuration.takeTheirs"_s);
        opened.type(6, u"mine"_s);
        opened.source->put(u"a.yaml"_s, "toy: theirs\nsize: 10\n");
        opened.fake.settle();
        QTRY_VERIFY(theirs->isEnabled());
        QCOMPARE(opened.editor->text(), u"toy: amine\nsize: 10\n"_s);
        QCOMPARE(opened.page.unstaged().size(), 1);
        theirs->trigger();
        QCOMPARE(opened.editor->text(), u"toy: theirs\nsize: 10\n"_s);
        QVERIFY(opened.page.unstaged().isEmpty());
    }

    void aConflictIsDecidedBeforeItIsStaged()
    {
        Desk opened("toy: a\nsize: 10\n");
        opened.type(6, u"mine"_s);
        opened.source->put(u"a.yaml"_s, "toy: theirs\nsize: 99\n");
        opened.fake.settle();
        auto *mine = opened.page.findChild<QAction *>(u"configuration.keepMine"_s);
        QTRY_VERIFY(mine->isEnabled());
        QVERIFY(!opened.stage->isEnabled());
        mine->trigger();
        QCOMPARE(opened.editor->text(), u"toy: amine\nsize: 99\n"_s);
        QVERIFY(opened.stage->isEnabled());
        opened.stage->trigger();
        QTRY_COMPARE(opened.fake.draft.after().size(), 1);
        QCOMPARE(opened.fake.draft.after().first()->bytes, "toy: amine\nsize: 99\n"_ba);
    }

    void typedTextSurvivesAnotherDocument()
    {
        Desk opened("toy: a\n");
        opened.source->put(u"b.yaml"_s, "toy: b\n");
        opened.fake.settle();
        opened.type(6, u"mine"_s);
        opened.page.select(DocumentSubject {{opened.source->id(), u"b.yaml"_s}, {}});
        QCOMPARE(opened.editor->text(), u"toy: b\n"_s);
        QCOMPARE(opened.page.unstaged().size(), 1);
        opened.page.select(DocumentSubject {{opened.source->id(), u"a.yaml"_s}, {}});
        QCOMPARE(opened.editor->text(), u"toy: amine\n"_s);
        QVERIFY(opened.stage->isEnabled());
    }

    void typedTextSurvivesTheEndOfItsDocument()
    {
        Desk opened("toy: a\n");
        opened.type(6, u"mine"_s);
        opened.source->remove(u"a.yaml"_s);
        opened.fake.settle();
        QCoreApplication::processEvents();
        QCOMPARE(opened.editor->text(), u"toy: amine\n"_s);
        QVERIFY(opened.editor->isVisible());
    }

    void watchedSourcesAreNotEdited()
    {
        Desk opened("toy: a\n");
        QVERIFY(!opened.editor->isReadOnly());
        opened.fake.sources.setSafety(opened.source->id(), Safety::Observe);
        opened.source->put(u"b.yaml"_s, "toy: b\n");
        opened.fake.settle();
        opened.page.select(DocumentSubject {{opened.source->id(), u"b.yaml"_s}, {}});
        QVERIFY(opened.editor->isReadOnly());
    }

    void documentsSayWhatTheyAre()
    {
        Desk opened("toy: a\n");
        opened.source->put(u"c.yaml"_s, "toy: {{ .Values.name }}\n");
        opened.source->put(u"d.yaml"_s, "toy: [\n");
        opened.source->put(u"e.bin"_s, QByteArray("\0\1", 2));
        opened.fake.settle();
        auto *table = opened.page.findChild<QTableView *>(u"configuration"_s);
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QStringList classes;
        for (int row = 0; row < 4; ++row)
            classes.append(table->model()->index(row, DocumentsModel::Class).data().toString());
        QCOMPARE(classes, (QStringList {u"configuration"_s, u"template"_s, u"broken"_s, u"not configuration"_s}));
        opened.page.select(DocumentSubject {{opened.source->id(), u"c.yaml"_s}, {}});
        QVERIFY(opened.editor->isReadOnly());
        opened.page.select(DocumentSubject {{opened.source->id(), u"e.bin"_s}, {}});
        QVERIFY(!opened.editor->isVisible());
        // A broken one is there to be mended.
        opened.page.select(DocumentSubject {{opened.source->id(), u"d.yaml"_s}, {}});
        QVERIFY(!opened.editor->isReadOnly());
    }
};

QTEST_MAIN(TestConfigurationPage)
#include "tst_configurationpage.moc"
