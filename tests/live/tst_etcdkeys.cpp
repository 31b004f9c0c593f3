// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/etcd.h"
#include "carriers/etcd/keys.h"
#include "items/keysmodel.h"
#include "items/words.h"
#include "plans/applier.h"
#include "plans/registrations.h"
#include "systems/registration/registration.h"

#include "live/etcdprocess.h"

#include <QSignalSpy>

using namespace meshboard;
using namespace Qt::StringLiterals;
using test::EtcdProcess;
using Outcome = JournalEntry::Outcome;

/// The key space of a real etcd: levels on demand, values as documents, and edits of them.
class EtcdKeysTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<EtcdProcess> etcd;
    Catalogue catalogue;
    std::unique_ptr<Store> store;
    std::unique_ptr<Sources> sources;
    std::unique_ptr<Visits> visits;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Draft> draft;
    std::unique_ptr<Applier> applier;
    SourceId source;

    QByteArray standing(const QString &key) const { return etcd->ctl({u"get"_s, u"--print-value-only"_s, key}); }
    bool isThere(const QString &key) const { return !etcd->ctl({u"get"_s, u"--keys-only"_s, key}).isEmpty(); }
    DocumentId value(const QByteArray &key) const { return {source, valuePath(key)}; }

    /// Many keys in few processes.
    void putMany(int count, const std::function<QByteArray(int)> &key) const
    {
        test::OtherClient client(etcd->port());
        for (int i = 0; i < count; ++i)
            QVERIFY(client.put(key(i), "v"));
    }

    /// All rows of a level, as a person who scrolls to its end sees them.
    QStringList rows(KeysModel &model, const QModelIndex &level) const
    {
        const QPersistentModelIndex kept = level;
        while (QTest::qWaitFor([&] { return model.canFetchMore(kept) || !model.hasChildren(kept) || !lastIsMore(model, kept); }, 20000)
               && model.canFetchMore(kept))
            model.fetchMore(kept);
        QStringList names;
        for (int row = 0; row < model.rowCount(kept); ++row)
            names.append(model.index(row, 0, kept).data().toString());
        return names;
    }
    static bool lastIsMore(const KeysModel &model, const QModelIndex &level)
    {
        const int count = model.rowCount(level);
        return count == 0 || model.index(count - 1, 0, level).data(KeysModel::IsMoreRole).toBool();
    }
    static QModelIndex child(const KeysModel &model, const QModelIndex &level, const QString &name)
    {
        for (int row = 0; row < model.rowCount(level); ++row) {
            if (model.index(row, 0, level).data().toString() == name)
                return model.index(row, 0, level);
        }
        return {};
    }

    std::optional<Outcome> applied(std::optional<Fault> *why = nullptr)
    {
        std::optional<Expected<Plan>> plan;
        applier->prepare([&](const Expected<Plan> &prepared) { plan = prepared; });
        if (!QTest::qWaitFor([&] { return plan.has_value(); }, 20000) || !*plan) {
            if (why && plan)
                *why = plan->error();
            return std::nullopt;
        }
        std::optional<Outcome> outcome;
        QObject context;
        connect(applier.get(), &Applier::finished, &context, [&](Outcome given, const std::optional<Fault> &fault) {
            outcome = given;
            if (why)
                *why = fault;
        });
        applier->apply(**plan);
        (void)QTest::qWaitFor([&] { return outcome.has_value(); }, 30000);
        return outcome;
    }

private Q_SLOTS:
    void initTestCase()
    {
        etcd::registerWith(catalogue);
        registration::registerWith(catalogue);
    }
    void init()
    {
        etcd = std::make_unique<EtcdProcess>();
        store = std::make_unique<Store>(catalogue);
        sources = std::make_unique<Sources>(catalogue, *store);
        visits = std::make_unique<Visits>(*sources, *store);
        journal = std::make_unique<Journal>(QString());
        draft = std::make_unique<Draft>(catalogue, *store);
        applier = std::make_unique<Applier>(*sources, *store, *draft, *journal);
        visitFor(*visits, *draft, *applier);
        QUrl url = etcd->url();
        url.setScheme(u"etcd+http"_s);
        url.setPath(u"/services/"_s);
        source = sources->open(url, {}, Safety::Free)->first();
        QTRY_COMPARE_WITH_TIMEOUT(sources->source(source)->state().phase, SourceState::Phase::Live, 30000);
    }
    void cleanup()
    {
        applier.reset();
        draft.reset();
        journal.reset();
        visits.reset();
        sources.reset();
        store.reset();
        etcd.reset();
    }

    void aLevelIsWhatStandsDirectlyBelow()
    {
        for (const char *key : {"app", "app-old", "app/db/host", "app/db/port", "app//x", "app/", "/services/web/1", "/other"})
            etcd->put(QString::fromLatin1(key), u"v"_s);
        KeysModel model(*sources);
        const QModelIndex top = model.index(0, 0);
        QCOMPARE(rows(model, top), (QStringList {u"/other"_s, u"/services"_s, u"app"_s, u"app-old"_s}));
        const QModelIndex app = child(model, top, u"app"_s);
        QCOMPARE(app.data(KeysModel::DocumentRole).value<DocumentId>(), value("app")); // a value and a level at once
        QVERIFY(!model.hasChildren(child(model, top, u"app-old"_s)));
        QVERIFY(child(model, top, u"/services"_s).data(KeysModel::DocumentRole).value<DocumentId>().isNull());
        QCOMPARE(rows(model, app), (QStringList {u"(no name)"_s, u"db"_s}));
        QCOMPARE(rows(model, child(model, app, u"db"_s)), (QStringList {u"host"_s, u"port"_s}));
    }

    void aLargeLevelComesByPagesAndDeepOnesCostLittle()
    {
        putMany(2600, [](int i) -> QByteArray { return "flat/" + QByteArray::number(100000 + i); });
        putMany(2600, [](int i) -> QByteArray { return "deep/" + QByteArray::number(i % 2) + "/" + QByteArray::number(i); });
        KeysModel model(*sources);
        const QModelIndex top = model.index(0, 0);
        QCOMPARE(rows(model, top), (QStringList {u"deep"_s, u"flat"_s}));
        QCOMPARE(rows(model, child(model, top, u"deep"_s)), (QStringList {u"0"_s, u"1"_s}));
        const QPersistentModelIndex flat = child(model, top, u"flat"_s);
        model.fetchMore(flat);
        QTRY_VERIFY(model.canFetchMore(flat));
        QVERIFY(model.rowCount(flat) < 2600); // not all of it unasked
        const QStringList all = rows(model, flat);
        QCOMPARE(all.size(), 2600);
        QCOMPARE(all.first(), u"100000"_s);
        QCOMPARE(all.last(), u"102599"_s);
    }

    void anOpenLevelFollows()
    {
        etcd->put(u"app/a"_s, u"1"_s);
        etcd->put(u"app/c"_s, u"1"_s);
        KeysModel model(*sources);
        const QModelIndex top = model.index(0, 0);
        rows(model, top);
        model.setOpen(top, true);
        const QPersistentModelIndex app = child(model, top, u"app"_s);
        QCOMPARE(rows(model, app), (QStringList {u"a"_s, u"c"_s}));
        model.setOpen(app, true);
        const QPersistentModelIndex c = child(model, app, u"c"_s);
        // The watch tells that it stands by having the levels read again.
        QSignalSpy fetched(&model, &KeysModel::fetched);
        QTRY_VERIFY(!fetched.isEmpty());
        etcd->put(u"app/b"_s, u"1"_s);
        QTRY_COMPARE(rows(model, app), (QStringList {u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(c.isValid()); // who stood there still stands there
        etcd->ctl({u"del"_s, u"app/a"_s});
        QTRY_COMPARE(rows(model, app), (QStringList {u"b"_s, u"c"_s}));
        etcd->put(u"zoo"_s, u"1"_s);
        QTRY_COMPARE(rows(model, top), (QStringList {u"app"_s, u"zoo"_s}));
    }

    void aValueIsReadFollowedAndWritten()
    {
        etcd->put(u"app/feature"_s, u"on"_s);
        const DocumentId feature = value("app/feature");
        QSignalSpy told(sources->keys(source), &KeyTree::changed);
        sources->keys(source)->follow({"app/feature"});
        QTRY_VERIFY(!told.isEmpty()); // the watch stands
        visits->want(u"test"_s, {feature});
        QTRY_VERIFY(store->picture()->document(feature));
        QCOMPARE(store->picture()->document(feature)->document->bytes, "on"_ba);
        etcd->put(u"app/feature"_s, u"off"_s);
        QTRY_COMPARE(store->picture()->document(feature)->document->bytes, "off"_ba);

        EditText edit {{{0, "off", QByteArray("\x00\xff on", 5)}}};
        draft->stage({Intent {{}, feature, edit, SharedChoice::Ask}}, u"feature"_s);
        std::optional<Fault> why;
        QCOMPARE(applied(&why), Outcome::Applied);
        QVERIFY(etcd->ctl({u"get"_s, u"-w=json"_s, u"app/feature"_s}).contains(QByteArray("\x00\xff on", 5).toBase64()));
        QTRY_COMPARE(store->picture()->document(feature)->document->bytes, QByteArray("\x00\xff on", 5));

        // What nobody wants any more leaves the picture.
        visits->want(u"test"_s, {});
        QTRY_VERIFY(!store->picture()->document(feature));
    }

    void aKeyIsMadeAndRemovedUnderGuard()
    {
        const DocumentId fresh = value("app/new");
        draft->stage({Intent {{}, fresh, CreateDocument {"hello"}, SharedChoice::Ask}}, u"new"_s);
        QCOMPARE(applied(), Outcome::Applied);
        QCOMPARE(standing(u"app/new"_s), "hello"_ba);

        // Somebody was first.
        draft->stage({Intent {{}, value("app/late"), CreateDocument {"mine"}, SharedChoice::Ask}}, u"late"_s);
        std::optional<Expected<Plan>> plan;
        applier->prepare([&](const Expected<Plan> &prepared) { plan = prepared; });
        QTRY_VERIFY(plan.has_value());
        QVERIFY(plan->has_value());
        etcd->put(u"app/late"_s, u"theirs"_s);
        std::optional<Outcome> outcome;
        connect(applier.get(), &Applier::finished, this, [&](Outcome given) { outcome = given; });
        applier->apply(**plan);
        QTRY_VERIFY(outcome.has_value());
        QVERIFY(*outcome != Outcome::Applied);
        QCOMPARE(standing(u"app/late"_s), "theirs"_ba);
        draft->clear();

        draft->stage({Intent {{}, fresh, RemoveDocument {"hello"}, SharedChoice::Ask}}, u"gone"_s);
        QTRY_VERIFY(!draft->isBusy() && !draft->hasTroubles());
        QCOMPARE(applied(), Outcome::Applied);
        QVERIFY(!isThere(u"app/new"_s));
    }

    void anInstanceIsAmendedThroughItsRegistration()
    {
        etcd->put(u"/services/payment/a"_s, u"{\"host\":\"10.0.0.7\",\"port\":8080,\"weight\":10}"_s);
        QTRY_VERIFY(store->picture()->service({{}, u"payment"_s}));
        const auto weight = [&] {
            const auto payment = store->picture()->service({{}, u"payment"_s});
            return payment ? payment->parts.first().service->instances.first().weight.value_or(-1) : -1;
        };
        QCOMPARE(weight(), 10);
        const QString path = store->picture()->service({{}, u"payment"_s})->parts.first().service->instances.first().document;
        QCOMPARE(path, valuePath("/services/payment/a"));
        const DocumentId registration {source, path};
        visits->want(u"test"_s, {registration});
        QTRY_VERIFY(visits->document(registration));
        Amendment amendment;
        amendment.weight = 25;
        draft->stage(*registrations::amended(*visits->document(registration), amendment, catalogue), u"weight"_s);
        QTRY_VERIFY(!draft->isBusy() && !draft->hasTroubles());
        QCOMPARE(inEnglish(draft->states().first().sentences.first()), u"payment 10.0.0.7:8080: weight 10 → 25"_s);
        QCOMPARE(applied(), Outcome::Applied);
        QCOMPARE(standing(u"/services/payment/a"_s), "{\"host\":\"10.0.0.7\",\"port\":8080,\"weight\":25}"_ba);
        QTRY_COMPARE(weight(), 25);
        QVERIFY(draft->isEmpty());

        // And back, from the journal: nobody visits it now.
        visits->want(u"test"_s, {});
        QList<JournalEntry> entries;
        journal->list(1, [&](const Expected<QList<JournalEntry>> &listed) { entries = listed.value_or(QList<JournalEntry>()); });
        QTRY_COMPARE(entries.size(), 1);
        std::optional<Expected<void>> undone;
        applier->undo(entries.first().plan.id, [&](const Expected<void> &done) { undone = done; });
        QTRY_VERIFY(undone.has_value());
        QVERIFY2(undone->has_value(), undone->has_value() ? "" : qPrintable(inEnglish(sentenceOf(undone->error()))));
        QTRY_VERIFY(!draft->isEmpty() && !draft->isBusy() && !draft->hasTroubles());
        QCOMPARE(applied(), Outcome::Applied);
        QTRY_COMPARE(weight(), 10);
    }
};

QTEST_GUILESS_MAIN(EtcdKeysTest)
#include "tst_etcdkeys.moc"
