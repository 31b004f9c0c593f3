// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookshop.h"

#include "plans/edits.h"

#include <QTest>

using namespace meshboard;
using namespace meshboard::bookshop;
using namespace Qt::StringLiterals;

class TestReplay : public QObject
{
    Q_OBJECT

private:
    Fixture m_shop;

    QByteArray after(const Replay &replay) const
    {
        return replay.after.isEmpty() ? QByteArray("unchanged") : replay.after.first()->document->bytes;
    }

private Q_SLOTS:
    void weightsTouchOnlyTheirDigits()
    {
        const Replay done = replay(QList<Intent> {weights(50, 50)}, m_shop.documents(routes), m_shop.catalogue);
        QCOMPARE(int(done.states.first().kind), int(IntentState::Kind::Holds));
        QCOMPARE(after(done), with(with(routes, "weight: 90", "weight: 50"), "weight: 10", "weight: 50"));
        QCOMPARE(inEnglish(done.states.first().sentences.first()), u"reviews: v1 90 → 50, v2 10 → 50"_s);
    }

    void laterIntentsSeeWhatEarlierOnesLeft()
    {
        const Replay done = replay(QList<Intent> {weights(50, 50), weights(0, 100, 50, 50)}, m_shop.documents(routes), m_shop.catalogue);
        QVERIFY(!done.hasTroubles());
        QCOMPARE(after(done), with(with(routes, "weight: 90", "weight: 0"), "weight: 10", "weight: 100"));
    }

    void whatWasSeenMustStillBeThere()
    {
        const QByteArray theirs = with(with(routes, "weight: 90", "weight: 80"), "weight: 10", "weight: 20");
        const Replay done = replay(QList<Intent> {weights(50, 50)}, m_shop.documents(theirs), m_shop.catalogue);
        QCOMPARE(int(done.states.first().kind), int(IntentState::Kind::Conflict));
        QVERIFY(done.states.first().fault.has_value());
        QVERIFY(done.after.isEmpty());
    }

    void sayingItAgainHasNoEffect()
    {
        const QByteArray theirs = with(with(routes, "weight: 90", "weight: 50"), "weight: 10", "weight: 50");
        const Replay done = replay(QList<Intent> {weights(50, 50, 50, 50)}, m_shop.documents(theirs), m_shop.catalogue);
        QCOMPARE(int(done.states.first().kind), int(IntentState::Kind::NoEffect));
        QVERIFY(done.after.isEmpty());
    }

    void intentsMoveWithTheirRule()
    {
        // Somebody puts a rule with the very same weights above: the place of ours is another one now.
        const QByteArray above = "  - match:\n    - uri:\n        prefix: /new\n    route:\n    - destination:\n        host: reviews\n"
                                 "        subset: v1\n      weight: 90\n    - destination:\n        host: reviews\n        subset: v2\n"
                                 "      weight: 10\n";
        const QByteArray theirs = with(routes, "  - route:\n", above + "  - route:\n");
        const Replay first = replay(QList<Intent> {weights(50, 50)}, m_shop.documents(routes), m_shop.catalogue);
        const Replay moved = replay(first.staged, m_shop.documents(theirs), m_shop.catalogue);
        QCOMPARE(int(moved.states.first().kind), int(IntentState::Kind::Moved));
        QCOMPARE(std::get<SetWeights>(moved.staged.first().intent.deed).split.path, u"0:/spec/http/2/route"_s);
        QByteArray wanted = with(theirs, "weight: 90 # the old one", "weight: 50 # the old one");
        wanted.chop(3);
        QCOMPARE(after(moved), wanted + "50\n");
    }

    void typedTextMovesWithItsBytes()
    {
        const qsizetype place = routes.indexOf("2s");
        const Intent typed = intent(EditText {{{place, "2s", "500ms"}}});
        const Replay first = replay(QList<Intent> {typed}, m_shop.documents(routes), m_shop.catalogue);
        QCOMPARE(after(first), with(routes, "2s", "500ms"));
        // It changed one field and nothing else, so it reads as that.
        QVERIFY2(inEnglish(first.states.first().sentences.first()).contains(u"2s → 500ms"), qPrintable(inEnglish(first.states.first().sentences.first())));

        const QByteArray theirs = "# a line above\n" + routes;
        const Replay moved = replay(first.staged, m_shop.documents(theirs), m_shop.catalogue);
        QCOMPARE(int(moved.states.first().kind), int(IntentState::Kind::Moved));
        QCOMPARE(after(moved), with(theirs, "2s", "500ms"));
    }

    void typedTextInConflictCanBeKept()
    {
        const Intent typed = intent(EditText {{{routes.indexOf("2s"), "2s", "500ms"}}});
        const Replay first = replay(QList<Intent> {typed}, m_shop.documents(routes), m_shop.catalogue);
        const QByteArray theirs = with(routes, "2s", "9s");
        const Replay late = replay(first.staged, m_shop.documents(theirs), m_shop.catalogue);
        QCOMPARE(int(late.states.first().kind), int(IntentState::Kind::Conflict));
        const auto mine = refreshed(late.staged.first(), *m_shop.read(theirs), m_shop.catalogue);
        QVERIFY(mine.has_value());
        const Replay kept = replay(QList<Intent> {*mine}, m_shop.documents(theirs), m_shop.catalogue);
        QCOMPARE(after(kept), with(routes, "2s", "500ms"));
    }

    void weightsInConflictCanBeKept()
    {
        const QByteArray theirs = with(with(routes, "weight: 90", "weight: 80"), "weight: 10", "weight: 20");
        const auto mine = refreshed({weights(50, 50), m_shop.read(routes)}, *m_shop.read(theirs), m_shop.catalogue);
        QVERIFY(mine.has_value());
        const Replay kept = replay(QList<Intent> {*mine}, m_shop.documents(theirs), m_shop.catalogue);
        QVERIFY(!kept.hasTroubles());
        QCOMPARE(after(kept), with(with(routes, "weight: 90", "weight: 50"), "weight: 10", "weight: 50"));
    }

    void nativeValuesKeepTheirType()
    {
        const Intent host = intent(SetField {reviews, at(u"0:/spec/hosts/0"_s), SetField::Field::Native, u"host"_s, u"reviews"_s, u"ratings"_s});
        const Replay done = replay(QList<Intent> {host}, m_shop.documents(routes), m_shop.catalogue);
        QCOMPARE(after(done), with(routes, "hosts:\n  - reviews", "hosts:\n  - ratings"));
        const Intent stale = intent(SetField {reviews, at(u"0:/spec/hosts/0"_s), SetField::Field::Native, u"host"_s, u"details"_s, u"ratings"_s});
        QCOMPARE(int(replay(QList<Intent> {stale}, m_shop.documents(routes), m_shop.catalogue).states.first().kind),
                 int(IntentState::Kind::Conflict));
    }

    /// One list of methods is one field; methods of alternatives are none that could be set as a whole.
    void methodsAreOfferedWhereOneListHoldsThem()
    {
        const auto offers = [](const QStringList &paths) {
            Rule rule;
            rule.when.kind = Condition::Kind::Or;
            for (const QString &path : paths) {
                Condition method;
                method.kind = Condition::Kind::Match;
                method.subject = Condition::Subject::Method;
                method.value = u"GET"_s;
                method.origin.path = path;
                rule.when.parts.push_back(method);
            }
            const QList<edits::Field> fields = edits::fieldsOf(rule);
            return std::any_of(fields.cbegin(), fields.cend(),
                               [](const edits::Field &field) { return field.field == SetField::Field::Methods; });
        };
        QVERIFY(offers({u"0:/Routes/0/Match/HTTP/Methods/0"_s, u"0:/Routes/0/Match/HTTP/Methods/1"_s}));
        QVERIFY(!offers({u"0:/spec/http/0/match/0/method/exact"_s, u"0:/spec/http/0/match/1/method/exact"_s}));
    }

    void documentsAreMadeAndChanged()
    {
        const Intent made {QUuid::createUuid(), {bookshop::source, u"reviews.yaml"_s}, CreateDocument {routes}, SharedChoice::Ask};
        const Replay done = replay(QList<Intent> {made, weights(50, 50)}, {}, m_shop.catalogue);
        QCOMPARE(done.states[0].kind, IntentState::Kind::Holds);
        QCOMPARE(done.states[1].kind, IntentState::Kind::Holds);
        QCOMPARE(done.after.first()->document->bytes, with(with(routes, "weight: 90", "weight: 50"), "weight: 10", "weight: 50"));

        // The same stands there already; another one does.
        QCOMPARE(replay(QList<Intent> {made}, m_shop.documents(routes), m_shop.catalogue).states.first().kind, IntentState::Kind::NoEffect);
        const Replay late = replay(QList<Intent> {made}, m_shop.documents("# theirs\n"), m_shop.catalogue);
        QCOMPARE(late.states.first().kind, IntentState::Kind::Conflict);
        QVERIFY(late.after.isEmpty());
        // "Keep mine" then is a change of what stands there.
        const ReadDocumentPtr theirs = m_shop.read("# theirs\n");
        const auto mine = refreshed({made, nullptr}, *theirs, m_shop.catalogue);
        QVERIFY(mine);
        const Replay kept = replay(QList<Intent> {*mine}, m_shop.documents("# theirs\n"), m_shop.catalogue);
        QCOMPARE(kept.after.first()->document->bytes, routes);
    }

    void documentsAreRemovedAsTheyWereSeen()
    {
        const Intent gone = intent(RemoveDocument {routes});
        const Replay done = replay(QList<Intent> {gone}, m_shop.documents(routes), m_shop.catalogue);
        QCOMPARE(done.states.first().kind, IntentState::Kind::Holds);
        QCOMPARE(done.after.size(), 1);
        QVERIFY(!done.after.first());
        // What comes after finds no document any more, and made and removed is nothing at all.
        const Replay more = replay(QList<Intent> {gone, weights(50, 50)}, m_shop.documents(routes), m_shop.catalogue);
        QCOMPARE(more.states[1].kind, IntentState::Kind::Conflict);
        QVERIFY(replay(QList<Intent> {intent(CreateDocument {routes}), gone}, {}, m_shop.catalogue).after.isEmpty());

        const Replay late = replay(QList<Intent> {gone}, m_shop.documents("# theirs\n" + routes), m_shop.catalogue);
        QCOMPARE(late.states.first().kind, IntentState::Kind::Conflict);
        QVERIFY(late.after.isEmpty());
    }

    void aMissingDocumentIsAConflict()
    {
        const Replay done = replay(QList<Intent> {weights(50, 50)}, {}, m_shop.catalogue);
        QCOMPARE(int(done.states.first().kind), int(IntentState::Kind::Conflict));
        QCOMPARE(done.staged.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
