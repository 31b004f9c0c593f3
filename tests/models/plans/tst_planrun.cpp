// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/planrun.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace meshboard;
using namespace Qt::StringLiterals;

namespace {

using State = JournalEntry::Step::State;
using Outcome = JournalEntry::Outcome;

/// Documents in memory. Faults that a real system does not produce on demand are set beforehand.
class Desk : public Writer
{
public:
    QMap<QString, QByteArray> texts;
    QMap<QString, Fault::Kind> failsOn;        ///< answers this instead of writing
    QMap<QString, Fault::Kind> loses;          ///< writes, and the answer is this
    QMap<QString, QByteArray> overwritten;     ///< somebody writes right after us
    std::optional<Fault::Kind> readsFail;
    ServerIdentity whoAmI {{u"cluster"_s, u"one"_s}};
    QStringList written;

    GuardStrength strengthFor(const DocumentId &) const override { return GuardStrength::Atomic; }

    Call write(const Write &write, Written done) override
    {
        const QString path = write.document.path;
        if (failsOn.contains(path))
            return later([done, kind = failsOn[path]] { done(tl::unexpected(Fault {kind, {}, Remedy::None, {}, {}})); });
        const bool isExpected = write.sort == Write::Sort::Create ? !texts.contains(path) : texts.value(path) == write.before;
        if (!isExpected)
            return later([done] { done(tl::unexpected(Fault {Fault::Kind::Conflict, {}, Remedy::ReviewDraft, {}, {}})); });
        if (write.sort == Write::Sort::Remove && !overwritten.contains(path))
            texts.remove(path);
        else
            texts[path] = overwritten.value(path, write.after);
        written.append(path);
        if (loses.contains(path))
            return later([done, kind = loses[path]] { done(tl::unexpected(Fault {kind, {}, Remedy::None, {}, {}})); });
        return later([done] { done(Receipt {}); });
    }

    Call read(const DocumentId &document, Read done) override
    {
        return later([this, document, done] {
            if (readsFail)
                return done(tl::unexpected(Fault {*readsFail, {}, Remedy::None, {}, {}}));
            if (!texts.contains(document.path))
                return done(tl::unexpected(Fault {Fault::Kind::NotFound, {}, Remedy::None, {}, {}}));
            Document read;
            read.id = document;
            read.bytes = texts.value(document.path);
            done(read);
        });
    }

    Call identify(Identified done) override
    {
        return later([this, done] { done(whoAmI); });
    }

private:
    Call later(const std::function<void()> &work)
    {
        QTimer::singleShot(0, QCoreApplication::instance(), work);
        return {};
    }
};

} // namespace

class TestPlanRun : public QObject
{
    Q_OBJECT

    const SourceId m_source {QUuid::createUuid()};

    Plan planOf(int steps) const
    {
        Plan plan;
        plan.id = QUuid::createUuid();
        for (int i = 0; i < steps; ++i)
            plan.steps.append({{{m_source, QString::number(i)}, "before", "after", {}}, {}, {}});
        plan.targets.append({m_source, u"shop"_s, QUrl(u"folder:/shop"_s), {{u"cluster"_s, u"one"_s}}});
        return plan;
    }

    struct Result
    {
        std::optional<Outcome> outcome;
        std::optional<Fault> fault;
        QList<JournalEntry::Step> steps;
        JournalEntry entry; ///< as the journal has it
    };

    Result run(Desk &desk, const Plan &plan, Safety safety = Safety::Free, bool isConfirmed = false, int cancelAt = -1)
    {
        for (const PlanStep &step : plan.steps) {
            if (!desk.texts.contains(step.write.document.path) && step.write.sort != Write::Sort::Create)
                desk.texts.insert(step.write.document.path, "before");
        }
        Journal journal({});
        PlanRun planRun(plan, [&](SourceId) { return ApplyTarget {&desk, safety, isConfirmed}; }, journal);
        Result result;
        connect(&planRun, &PlanRun::finished, this, [&](Outcome outcome, const std::optional<Fault> &fault) {
            result.outcome = outcome;
            result.fault = fault;
        });
        connect(&planRun, &PlanRun::stepChanged, this, [&](int step) {
            if (step == cancelAt)
                planRun.cancel();
        });
        planRun.start();
        [&] { QTRY_VERIFY(result.outcome.has_value()); }();
        result.steps = planRun.steps();
        std::optional<QList<JournalEntry>> entries;
        journal.find(plan.id, [&](const auto &found) { entries = found.value_or(QList<JournalEntry>()); });
        [&] { QTRY_VERIFY(entries.has_value()); }();
        if (!entries->isEmpty())
            result.entry = entries->first();
        return result;
    }

private Q_SLOTS:
    void writesAndReadsBack()
    {
        Desk desk;
        const Result result = run(desk, planOf(3));
        QCOMPARE(*result.outcome, Outcome::Applied);
        QVERIFY(!result.fault);
        QCOMPARE(desk.written, QStringList({u"0"_s, u"1"_s, u"2"_s}));
        QCOMPARE(result.entry.outcome, Outcome::Applied);
    }

    void documentsComeAndGo()
    {
        Plan plan = planOf(2);
        plan.steps[0].write.sort = Write::Sort::Create;
        plan.steps[0].write.before.clear();
        plan.steps[1].write.sort = Write::Sort::Remove;
        plan.steps[1].write.after.clear();
        Desk desk;
        const Result done = run(desk, plan);
        QCOMPARE(*done.outcome, Outcome::Applied);
        QCOMPARE(desk.texts, (QMap<QString, QByteArray> {{u"0"_s, "after"}}));
        QCOMPARE(done.entry.plan.steps[1].write.sort, Write::Sort::Remove);

        // Somebody made the same meanwhile; and the answer was lost: what stands there tells.
        Desk taken;
        taken.texts.insert(u"0"_s, "theirs");
        plan.id = QUuid::createUuid();
        QCOMPARE(int(run(taken, plan).fault->kind), int(Fault::Kind::Conflict));
        QCOMPARE(taken.texts[u"0"_s], QByteArray("theirs"));
        Desk lost;
        lost.loses = {{u"0"_s, Fault::Kind::TimedOut}, {u"1"_s, Fault::Kind::TimedOut}};
        plan.id = QUuid::createUuid();
        QCOMPARE(*run(lost, plan).outcome, Outcome::Applied);
        Desk notDone;
        notDone.failsOn = {{u"0"_s, Fault::Kind::TimedOut}};
        plan.id = QUuid::createUuid();
        QCOMPARE(*run(notDone, plan).outcome, Outcome::Failed);
        Desk madeAgain;
        madeAgain.overwritten.insert(u"1"_s, "theirs");
        plan.id = QUuid::createUuid();
        const Result foreign = run(madeAgain, plan);
        QCOMPARE(*foreign.outcome, Outcome::Partly);
        QCOMPARE(foreign.entry.steps[1].state, State::Foreign);
    }

    void safetyLevels_data()
    {
        QTest::addColumn<Safety>("safety");
        QTest::addColumn<bool>("isConfirmed");
        QTest::addColumn<bool>("isWritten");
        QTest::newRow("observe") << Safety::Observe << true << false;
        QTest::newRow("stage") << Safety::Stage << true << false;
        QTest::newRow("protected") << Safety::Protected << false << false;
        QTest::newRow("protected, name typed") << Safety::Protected << true << true;
        QTest::newRow("free") << Safety::Free << false << true;
    }
    void safetyLevels()
    {
        QFETCH(Safety, safety);
        QFETCH(bool, isConfirmed);
        QFETCH(bool, isWritten);
        Desk desk;
        const Result result = run(desk, planOf(1), safety, isConfirmed);
        QCOMPARE(*result.outcome == Outcome::Applied, isWritten);
        QCOMPARE(desk.written.isEmpty(), !isWritten);
        if (!isWritten)
            QCOMPARE(int(result.fault->kind), int(Fault::Kind::Refused));
    }

    void anotherServerIsRefused()
    {
        Desk desk;
        desk.whoAmI = {{u"cluster"_s, u"two"_s}};
        const Result result = run(desk, planOf(1));
        QCOMPARE(*result.outcome, Outcome::Failed);
        QCOMPARE(int(result.fault->kind), int(Fault::Kind::WrongTarget));
        QVERIFY(desk.written.isEmpty());
    }

    void aLostGuardStopsAndTells()
    {
        Desk desk;
        desk.texts.insert(u"1"_s, "theirs");
        const Result result = run(desk, planOf(3));
        QCOMPARE(*result.outcome, Outcome::Partly);
        QCOMPARE(int(result.fault->kind), int(Fault::Kind::Conflict));
        QCOMPARE(desk.written, QStringList {u"0"_s});
        QCOMPARE(desk.texts[u"1"_s], QByteArray("theirs"));
        QCOMPARE(result.entry.steps[0].state, State::Written);
        QCOMPARE(result.entry.steps[1].state, State::NotWritten);
        QCOMPARE(result.entry.steps[2].state, State::NotWritten);
        QCOMPARE(result.entry.outcome, Outcome::Partly);
    }

    void aLostAnswerIsLookedUp()
    {
        Desk desk;
        desk.loses.insert(u"0"_s, Fault::Kind::TimedOut);
        const Result written = run(desk, planOf(2));
        QCOMPARE(*written.outcome, Outcome::Applied);

        Desk other;
        other.failsOn.insert(u"0"_s, Fault::Kind::TimedOut);
        const Result notWritten = run(other, planOf(2));
        QCOMPARE(*notWritten.outcome, Outcome::Failed);
        QCOMPARE(int(notWritten.fault->kind), int(Fault::Kind::TimedOut));
    }

    void whatNobodyKnowsStaysOpen()
    {
        Desk desk;
        desk.loses.insert(u"0"_s, Fault::Kind::Unreachable);
        desk.readsFail = Fault::Kind::Unreachable;
        const Result result = run(desk, planOf(2));
        QCOMPARE(*result.outcome, Outcome::Unsettled);
        QCOMPARE(result.entry.steps[0].state, State::Writing);
    }

    void aForeignWriteOverOursIsSeen()
    {
        Desk desk;
        desk.overwritten.insert(u"0"_s, "theirs");
        const Result result = run(desk, planOf(2));
        QCOMPARE(*result.outcome, Outcome::Partly);
        QCOMPARE(result.entry.steps[0].state, State::Foreign);
        QCOMPARE(result.entry.steps[1].state, State::NotWritten);
    }

    void cancelStopsBeforeTheNextStep()
    {
        Desk desk;
        const Result result = run(desk, planOf(3), Safety::Free, false, 0);
        QCOMPARE(*result.outcome, Outcome::Partly);
        QCOMPARE(desk.written, QStringList {u"0"_s});
        QCOMPARE(int(result.fault->kind), int(Fault::Kind::Cancelled));
    }

    void settlingReadsBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<State>("state");
        QTest::newRow("ours") << QByteArray("after") << State::Written;
        QTest::newRow("as before") << QByteArray("before") << State::NotWritten;
        QTest::newRow("theirs") << QByteArray("theirs") << State::Foreign;
    }
    void settlingReadsBack()
    {
        QFETCH(QByteArray, text);
        QFETCH(State, state);
        Desk desk;
        desk.texts = {{u"0"_s, "after"}, {u"1"_s, text}, {u"2"_s, "before"}};
        Journal journal({});
        JournalEntry entry;
        entry.plan = planOf(3);
        entry.steps.resize(3);
        entry.steps[0].state = State::Written;
        entry.steps[1].state = State::Writing;
        journal.begin(entry.plan, {});
        Settling settling(entry, [&](SourceId) { return ApplyTarget {&desk, Safety::Free, false}; }, journal);
        std::optional<JournalEntry> settled;
        connect(&settling, &Settling::finished, this, [&](const JournalEntry &found) { settled = found; });
        settling.start();
        QTRY_VERIFY(settled.has_value());
        QCOMPARE(settled->steps[0].state, State::Written);
        QCOMPARE(settled->steps[1].state, state);
        QCOMPARE(settled->steps[2].state, State::NotWritten);
        QCOMPARE(settled->outcome, Outcome::Partly);
    }
};

QTEST_GUILESS_MAIN(TestPlanRun)
#include "tst_planrun.moc"
