// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookshop.h"

#include "plans/draft.h"

#include <QSignalSpy>
#include <QTest>

using namespace meshboard;
using namespace meshboard::bookshop;
using namespace Qt::StringLiterals;

namespace {

/// A source that says what the test tells it to.
class Shelf : public Source
{
public:
    Shelf() : Source({bookshop::source, u"shop"_s, QUrl(u"folder:/shop"_s), Safety::Free, {}, true}) {}
    void start() override {}
    void stop() override {}
    void reread() override {}
    ServerIdentity identity() const override { return {}; }

    void put(const QByteArray &bytes)
    {
        Change change;
        change.documents = {document(u"reviews.yaml"_s, bytes)};
        change.complete.documents = true;
        Q_EMIT published(change);
    }
};

} // namespace

class TestDraft : public QObject
{
    Q_OBJECT

private:
    Fixture m_shop;

private Q_SLOTS:
    void initTestCase() { m_halves = with(with(routes, "weight: 90", "weight: 50"), "weight: 10", "weight: 50"); }

    void stagesAndShowsTheDraftedPicture()
    {
        Store store(m_shop.catalogue);
        Shelf shelf;
        store.attach(&shelf);
        Draft draft(m_shop.catalogue, store);
        shelf.put(routes);
        QTRY_VERIFY(!store.picture()->documents.isEmpty());
        draft.stage({weights(50, 50)}, u"weights"_s);
        QVERIFY(!draft.isEmpty());
        QTRY_VERIFY(!draft.isBusy());
        QCOMPARE(draft.intents().size(), 1);
        QTRY_COMPARE(store.drafted()->documents.first()->document->bytes, m_halves);
        QCOMPARE(store.picture()->documents.first()->document->bytes, routes);
    }

    /// Only the last one is done, on what the others left; it has to come to the same as all of them anew.
    void whatIsStagedOneByOneIsWhatIsStagedAtOnce()
    {
        Store store(m_shop.catalogue);
        Shelf shelf;
        store.attach(&shelf);
        Draft draft(m_shop.catalogue, store);
        shelf.put(routes);
        QTRY_VERIFY(!store.picture()->documents.isEmpty());
        const auto staged = [&](const Intent &intent) {
            draft.stage({intent}, {});
            QTRY_VERIFY(!draft.isBusy() && !store.isBusy());
            const ReadDocuments documents {{store.picture()->documents.firstKey(), store.picture()->documents.first()}};
            const Replay anew = replay(draft.intents(), documents, m_shop.catalogue);
            QCOMPARE(draft.states().size(), anew.states.size());
            QVERIFY(!draft.hasTroubles() && !anew.hasTroubles());
            QCOMPARE(draft.after().value(documents.firstKey())->bytes, anew.after.value(documents.firstKey())->document->bytes);
        };
        const QString list = u"0:/spec/http/1/route"_s;
        staged(weights(50, 50));
        staged(intent(RemoveChild {reviews, at(list + u"/0"_s), u"v1"_s}));
        staged(intent(SetField {reviews, at(u"0:/spec/http/0"_s), SetField::Field::Timeout, {}, u"2s"_s, u"3s"_s}));
        QCOMPARE(draft.intents().size(), 3);
        draft.undoStack()->undo();
        draft.undoStack()->undo();
        QTRY_VERIFY(!draft.isBusy() && !store.isBusy());
        QCOMPARE(draft.after().first()->bytes, m_halves);
        // On another document nothing of before counts.
        shelf.put("# above\n" + routes);
        QTRY_COMPARE(draft.after().first()->bytes, "# above\n" + m_halves);
        staged(intent(SetField {reviews, at(u"0:/spec/http/0"_s), SetField::Field::Timeout, {}, u"2s"_s, u"4s"_s}));
        QVERIFY(draft.after().first()->bytes.startsWith("# above\n"));
    }

    void settingTheSameWeightsAgainIsOneIntent()
    {
        Store store(m_shop.catalogue);
        Shelf shelf;
        store.attach(&shelf);
        Draft draft(m_shop.catalogue, store);
        shelf.put(routes);
        QTRY_VERIFY(!store.picture()->documents.isEmpty());
        draft.stage({weights(50, 50)}, {});
        QTRY_VERIFY(!draft.isBusy() && !store.isBusy());
        draft.stage({weights(20, 80, 50, 50)}, {});
        QTRY_VERIFY(!draft.isBusy());
        QCOMPARE(draft.intents().size(), 1);
        QCOMPARE(*std::get<SetWeights>(draft.intents().first().deed).children[0].before, 90);
        // Back to where it was: nothing is left to do, and undo brings it back.
        draft.stage({weights(90, 10, 20, 80)}, {});
        QVERIFY(draft.isEmpty());
        draft.undoStack()->undo();
        QTRY_VERIFY(!draft.isBusy());
        QCOMPARE(draft.intents().size(), 1);
        draft.undoStack()->undo();
        draft.undoStack()->undo();
        QVERIFY(draft.isEmpty());
    }

    void followsItsSource()
    {
        Store store(m_shop.catalogue);
        Shelf shelf;
        store.attach(&shelf);
        Draft draft(m_shop.catalogue, store);
        shelf.put(routes);
        QTRY_VERIFY(!store.picture()->documents.isEmpty());
        draft.stage({weights(50, 50)}, {});
        QTRY_VERIFY(!draft.isBusy() && !store.isBusy());

        shelf.put("# above\n" + routes);
        QTRY_COMPARE(draft.after().first()->bytes, "# above\n" + m_halves);
        shelf.put(with(routes, "weight: 90", "weight: 70"));
        QTRY_VERIFY(draft.hasTroubles());
        QCOMPARE(draft.intents().size(), 1);
        draft.keepMine(draft.intents().first().id);
        QTRY_VERIFY(!draft.isBusy() && !draft.hasTroubles());
        QCOMPARE(draft.after().first()->bytes, m_halves);
        // Theirs again, and given up.
        shelf.put(with(routes, "weight: 90", "weight: 60"));
        QTRY_VERIFY(draft.hasTroubles());
        draft.takeTheirs(draft.intents().first().id);
        QVERIFY(draft.isEmpty());
        QTRY_VERIFY(!draft.isBusy());
        QVERIFY(draft.after().isEmpty());
    }

    void holdsAgainWhenWhatItSawComesBack()
    {
        Store store(m_shop.catalogue);
        Shelf shelf;
        store.attach(&shelf);
        Draft draft(m_shop.catalogue, store);
        shelf.put(routes);
        QTRY_VERIFY(!store.picture()->documents.isEmpty());
        draft.stage({weights(50, 50)}, {});
        QTRY_VERIFY(!draft.isBusy() && !store.isBusy());
        shelf.put("kind: [broken\n");
        QTRY_VERIFY(draft.hasTroubles());
        shelf.put("# back\n" + routes);
        QTRY_VERIFY(!draft.hasTroubles() && !draft.after().isEmpty());
        QCOMPARE(draft.after().first()->bytes, "# back\n" + m_halves);
    }

    void forgetsWhatWasWritten()
    {
        Store store(m_shop.catalogue);
        Shelf shelf;
        store.attach(&shelf);
        Draft draft(m_shop.catalogue, store);
        shelf.put(routes);
        QTRY_VERIFY(!store.picture()->documents.isEmpty());
        draft.stage({weights(50, 50)}, {});
        QTRY_VERIFY(!draft.isBusy());
        draft.forget({draft.intents().first().id});
        QVERIFY(draft.isEmpty());
        QVERIFY(!draft.undoStack()->canUndo());
    }

private:
    QByteArray m_halves;
};

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
