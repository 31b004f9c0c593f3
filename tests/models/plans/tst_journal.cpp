// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/journal.h"

#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace meshboard;
using namespace Qt::StringLiterals;

namespace {

Plan planOf(int steps)
{
    Plan plan;
    plan.id = QUuid::createUuid();
    plan.madeAt = QDateTime::currentDateTimeUtc();
    const SourceId source {QUuid::createUuid()};
    for (int i = 0; i < steps; ++i)
        plan.steps.append({{{source, u"%1.yaml"_s.arg(i)}, "before", "after", {}}, u"istio"_s, {}});
    plan.targets.append({source, u"shop"_s, QUrl(u"folder:/shop"_s), {}});
    return plan;
}

using State = JournalEntry::Step::State;

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

    QList<JournalEntry> listed(Journal &journal)
    {
        std::optional<Expected<QList<JournalEntry>>> answer;
        journal.list(100, [&](const auto &entries) { answer = entries; });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        return answer && *answer ? **answer : QList<JournalEntry>();
    }

private Q_SLOTS:
    void keepsPlansAndSteps()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.sqlite"_s);
        const Plan plan = planOf(2);
        {
            Journal journal(path);
            journal.begin(plan, {});
            journal.setStep(plan.id, 0, {State::Written, std::nullopt, std::chrono::microseconds(120)}, {});
            journal.setStep(plan.id, 1, {State::NotWritten, Fault {Fault::Kind::Conflict, {}, Remedy::ReviewDraft, verbatim(u"theirs"_s), u"1.yaml"_s}, {}}, {});
            journal.finish(plan.id, JournalEntry::Outcome::Partly, {});
        } // destroyed right away: what was asked for is on disk
        Journal again(path);
        const QList<JournalEntry> entries = listed(again);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().plan.id, plan.id);
        QCOMPARE(int(entries.first().outcome), int(JournalEntry::Outcome::Partly));
        QCOMPARE(int(entries.first().steps[0].state), int(State::Written));
        QCOMPARE(entries.first().steps[0].window->count(), 120);
        QCOMPARE(inEnglish(entries.first().steps[1].fault->detail), u"theirs"_s);
        QVERIFY(!entries.first().user.isEmpty());
    }

    void newestFirstAndUndone()
    {
        Journal journal({});
        const Plan first = planOf(1);
        Plan second = planOf(1);
        second.undoes = first.id;
        for (const Plan &plan : {first, second}) {
            journal.begin(plan, {});
            journal.finish(plan.id, JournalEntry::Outcome::Applied, {});
        }
        const QList<JournalEntry> entries = listed(journal);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].plan.id, second.id);
        QCOMPARE(*entries[1].undoneBy, second.id);
        QVERIFY(!entries[0].undoneBy);
    }

    void runningIsWhoLives()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.sqlite"_s);
        Journal journal(path);
        const Plan plan = planOf(1);
        journal.begin(plan, {});
        QCOMPARE(int(listed(journal).first().outcome), int(JournalEntry::Outcome::Running));
        // The same entry by a process that has ended, and by one whose id somebody else has now.
        for (const QString &change : {u"UPDATE plans SET process = 999999999"_s, u"UPDATE plans SET process = 1, processStart = 'x'"_s}) {
            {
                QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
                other.setDatabaseName(path);
                QVERIFY(other.open());
                QVERIFY(QSqlQuery(other).exec(change));
            }
            QSqlDatabase::removeDatabase(u"other"_s);
            QCOMPARE(int(listed(journal).first().outcome), int(JournalEntry::Outcome::Unsettled));
        }
    }

    void failsAloud()
    {
        Journal journal(u"/nowhere/at/all/journal.sqlite"_s);
        std::optional<Expected<void>> answer;
        journal.begin(planOf(1), [&](const Expected<void> &done) { answer = done; });
        QTRY_VERIFY(answer.has_value());
        QVERIFY(!*answer);
        QCOMPARE(answer->error().about, u"/nowhere/at/all/journal.sqlite"_s);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
