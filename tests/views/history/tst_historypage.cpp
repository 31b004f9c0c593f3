// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeboard.h"
#include "views/common/diffview.h"
#include "views/history/historypage.h"

#include <QAction>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

Intent edit(const DocumentId &document, qint64 at, const QByteArray &before, const QByteArray &after)
{
    return {QUuid::createUuid(), document, EditText {{{at, before, after}}}, SharedChoice::Ask};
}

} // namespace

class TestHistoryPage : public QObject
{
    Q_OBJECT

private:
    /// Stages an edit and applies it.
    static void apply(FakeBoard &fake, const Intent &intent)
    {
        QSignalSpy replayed(&fake.draft, &Draft::changed);
        fake.draft.stage({intent}, u"edit"_s);
        QTRY_COMPARE_WITH_TIMEOUT(replayed.count(), 1, 5000);
        fake.settle();
        QSignalSpy finished(&fake.applier, &Applier::finished);
        std::optional<Expected<Plan>> plan;
        fake.applier.prepare([&](const Expected<Plan> &prepared) { plan = prepared; });
        QTRY_VERIFY(plan.has_value());
        QVERIFY(plan->has_value());
        fake.applier.apply(**plan);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.first().first().value<JournalEntry::Outcome>(), JournalEntry::Outcome::Applied);
        fake.settle();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Subject>();
        qRegisterMetaType<JournalEntry::Outcome>();
    }

    void whatWasAppliedIsSeenAndTakenBack()
    {
        FakeBoard fake;
        HistoryPage page(fake.board);
        page.resize(1000, 700);
        page.show();
        auto *view = page.findChild<QTableView *>(u"history"_s);
        QTRY_COMPARE(view->model()->rowCount(), 0);
        FakeSource *source = fake.open(u"deploy"_s);
        source->put(u"a.yaml"_s, "toy: a\nsize: 10\n");
        fake.settle();
        apply(fake, edit({source->id(), u"a.yaml"_s}, 13, "10", "50"));
        QCOMPARE(source->bytes(u"a.yaml"_s), "toy: a\nsize: 50\n"_ba);

        QTRY_COMPARE(view->model()->rowCount(), 1);
        QTRY_COMPARE(view->model()->index(0, HistoryModel::Outcome).data().toString(), u"applied"_s);
        QCOMPARE(view->model()->index(0, HistoryModel::Steps).data().toString(), u"1/1"_s);
        QSignalSpy selected(&page, &Page::selected);
        view->setCurrentIndex(view->model()->index(0, 0));
        QCOMPARE(selected.count(), 1);
        const QString diff = page.findChild<DiffView *>()->toPlainText();
        QVERIFY2(diff.contains(u"− size: 10"_s) && diff.contains(u"+ size: 50"_s), qPrintable(diff));

        // Undo makes a draft; nothing is written by it.
        QAction *undo = page.findChild<QAction *>(u"history.undo"_s);
        QVERIFY(undo->isEnabled());
        undo->trigger();
        QTRY_COMPARE(fake.draft.intents().size(), 1);
        QCOMPARE(source->bytes(u"a.yaml"_s), "toy: a\nsize: 50\n"_ba);
        QTRY_COMPARE(fake.draft.after().size(), 1);
        QCOMPARE(fake.draft.after().first()->bytes, "toy: a\nsize: 10\n"_ba);
    }

    void anEmptyJournalSaysSo()
    {
        FakeBoard fake;
        HistoryPage page(fake.board);
        page.show();
        for (const char *name : {"history.undo", "history.settle", "history.copyDiff"})
            QVERIFY2(!page.findChild<QAction *>(QString::fromLatin1(name))->isEnabled(), name);
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
