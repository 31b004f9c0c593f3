// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/mirror.h"

#include "models/carriers/etcd/hostport.h"

#include <QTest>

using namespace meshboard;
using namespace meshboard::etcd;
using namespace Qt::StringLiterals;
using test::printed;

namespace {

Notice noticeOf(Watched watch, const QList<Event> &events)
{
    Notice notice;
    notice.watch = int(watch);
    notice.events = events;
    notice.revision = events.isEmpty() ? 0 : events.last().pair.modified;
    return notice;
}

Event put(const QByteArray &key, const QByteArray &value, Revision created, Revision modified)
{
    return {false, {key, value, created, modified}};
}

Event removed(const QByteArray &key, Revision at)
{
    return {true, {key, {}, 0, at}};
}

} // namespace

class MirrorTest : public QObject
{
    Q_OBJECT

    Catalogue catalogue;
    const SourceId source {QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)};
    const Ranges ranges {"/services/", "traefik"};
    const Listed start {{u"1"_s, 10},
                        {{"/services/web/a", "10.0.0.1:80", 2, 2},
                         {"/services/web/b", "10.0.0.2:80", 3, 9},
                         {"/services/cart/a", "10.0.0.3:80", 4, 4},
                         {"traefik/http/routers/web/rule", "Host(`shop.example`)", 5, 5},
                         {"traefik/http/routers/web/service", "web", 5, 5}}};

private Q_SLOTS:
    void initTestCase() { catalogue.add(std::make_unique<test::HostPort>()); }

    void showsAListing()
    {
        Mirror mirror(source, ranges, catalogue);
        mirror.replace(start);
        const Change change = mirror.whole();
        QCOMPARE(printed(change.services),
                 (QStringList {u"cart: a=10.0.0.3:80"_s, u"web: a=10.0.0.1:80 b=10.0.0.2:80"_s}));
        QCOMPARE(change.documents.size(), 1);
        QCOMPARE(change.documents.first()->id, (DocumentId {source, u"traefik"_s}));
        QCOMPARE(change.documents.first()->bytes,
                 "traefik/http/routers/web/rule = Host(`shop.example`)\ntraefik/http/routers/web/service = web\n"_ba);
        QVERIFY(change.documents.first()->guard.token.contains("keys"_L1));
        QCOMPARE(change.documents.first()->guard.strength, GuardStrength::Atomic);
        QVERIFY(!change.documents.first()->changedAt.isValid()); // nobody knows
        QCOMPARE(change.findings->size(), 0);
        QVERIFY(change.complete.documents && change.complete.services);
        QCOMPARE(mirror.seen(Watched::Services), 10);
        QCOMPARE(mirror.seen(Watched::Routes), 10);
        QCOMPARE(mirror.newest().key, "/services/web/b"_ba);
        QCOMPARE(mirror.oldest().key, "traefik/http/routers/web/rule"_ba); // of the routes before all others
        QVERIFY(mirror.changes().isEmpty());
    }

    void tellsOnlyWhatChanged()
    {
        Mirror mirror(source, ranges, catalogue);
        mirror.replace(start);
        mirror.whole();
        mirror.apply(noticeOf(Watched::Services,
                              {put("/services/web/a", "10.0.0.9:80", 2, 11), removed("/services/cart/a", 12)}));
        Change change = mirror.changes();
        QCOMPARE(printed(change.services), QStringList {u"web: a=10.0.0.9:80 b=10.0.0.2:80"_s});
        QCOMPARE(change.removedServices, (QList {ServiceKey {{}, u"cart"_s}}));
        QVERIFY(change.documents.isEmpty() && !change.findings);
        QCOMPARE(mirror.seen(Watched::Services), 12);
        QCOMPARE(mirror.seen(Watched::Routes), 10);

        mirror.apply(noticeOf(Watched::Routes, {put("traefik/http/routers/web/service", "web-canary", 5, 13)}));
        change = mirror.changes();
        QVERIFY(change.services.isEmpty());
        QCOMPARE(change.documents.size(), 1);
        QVERIFY(change.documents.first()->bytes.endsWith("service = web-canary\n"));
        QVERIFY(change.documents.first()->changedAt.isValid());

        mirror.apply(
            noticeOf(Watched::Routes,
                     {removed("traefik/http/routers/web/service", 14), removed("traefik/http/routers/web/rule", 14)}));
        QCOMPARE(mirror.changes().removedDocuments, (QList {DocumentId {source, u"traefik"_s}}));
    }

    void aKeyMayBecomeAnotherService()
    {
        Catalogue byValue;
        struct ByValue : RegistrationFormat
        {
            QString name() const override { return u"by value"_s; }
            Decoded decode(const RegistrationKey &, QByteArrayView value) const override
            {
                return Registered {{{}, QString::fromUtf8(value)}, {u"same"_s, u"h"_s, 1, {}, {}, {}, {}}};
            }
        };
        byValue.add(std::make_unique<ByValue>());
        Mirror mirror(source, ranges, byValue);
        mirror.replace({{u"1"_s, 10}, {{"/services/1", "web", 2, 2}, {"/services/2", "web", 3, 3}}});
        // Two keys that claim one id: neither hides the other.
        QCOMPARE(printed(mirror.whole().services), QStringList {u"web: /services/2=h:1 same=h:1"_s});
        mirror.apply(noticeOf(Watched::Services, {put("/services/2", "cart", 3, 11)}));
        QCOMPARE(printed(mirror.changes().services), (QStringList {u"cart: same=h:1"_s, u"web: same=h:1"_s}));
    }

    void whatIsNoRegistrationIsAFinding()
    {
        Mirror mirror(source, ranges, catalogue);
        mirror.replace({{u"1"_s, 10},
                        {{"/services/readme", "hello", 2, 2},
                         {"/services/web/", "", 2, 2},
                         {"/services/web/a", "10.0.0.1:80", 2, 2}}});
        Change change = mirror.whole();
        QCOMPARE(change.services.size(), 1);
        QCOMPARE(change.findings->size(), 1); // the folder's key is none
        QCOMPARE(change.findings->first().code, "MB0501"_ba);
        QCOMPARE(change.findings->first().place.object, u"/services/readme"_s);
        QVERIFY(inEnglish(change.findings->first().what).contains(u"/services/readme"_s));
        mirror.apply(noticeOf(Watched::Services, {removed("/services/readme", 11)}));
        QCOMPARE(mirror.changes().findings->size(), 0);
    }

    void aThousandStrangeKeysAreNotAThousandRows()
    {
        Listed listed {{u"1"_s, 10}, {}};
        for (int i = 0; i < 1000; ++i)
            listed.pairs.append({"/services/x" + QByteArray::number(i), "?", 2, 2});
        Mirror mirror(source, ranges, catalogue);
        mirror.replace(listed);
        const QList<Finding> findings = *mirror.whole().findings;
        QCOMPARE(findings.size(), 51);
        QVERIFY(inEnglish(findings.last().what).startsWith(u"950 "_s));
    }

    void whatWasSeenIsPassedOver()
    {
        Mirror mirror(source, ranges, catalogue);
        mirror.replace(start);
        mirror.whole();
        // A watch that was open during a listing brings what the listing has.
        mirror.apply(
            noticeOf(Watched::Services, {put("/services/web/b", "10.9.9.9:1", 3, 8), removed("/services/cart/a", 10)}));
        QVERIFY(mirror.changes().isEmpty());
        QCOMPARE(mirror.seen(Watched::Services), 10);
    }

    void halfATransactionIsNotShown()
    {
        Mirror mirror(source, ranges, catalogue);
        mirror.replace(start);
        mirror.whole();
        Notice half = noticeOf(Watched::Services, {put("/services/web/a", "10.1.1.1:80", 2, 11)});
        half.isFragment = true;
        mirror.apply(half);
        QVERIFY(mirror.changes().isEmpty());
        QCOMPARE(mirror.seen(Watched::Services), 10);
        mirror.apply(noticeOf(Watched::Services, {put("/services/web/b", "10.1.1.2:80", 3, 11)}));
        QCOMPARE(printed(mirror.changes().services), QStringList {u"web: a=10.1.1.1:80 b=10.1.1.2:80"_s});
        QCOMPARE(mirror.seen(Watched::Services), 11);

        half.events = {put("/services/web/a", "10.2.2.2:80", 2, 12)};
        mirror.apply(half);
        mirror.forgetFragments(); // the stream ended here; all of 12 comes again
        mirror.apply(noticeOf(Watched::Services, {put("/services/web/a", "10.2.2.3:80", 2, 13)}));
        QCOMPARE(printed(mirror.changes().services), QStringList {u"web: a=10.2.2.3:80 b=10.1.1.2:80"_s});
    }

    void progressIsCountedOnlyWhereItIsProved()
    {
        Mirror mirror(source, ranges, catalogue);
        mirror.replace(start);
        Notice created;
        created.watch = int(Watched::Routes);
        created.isCreated = true;
        created.revision = 500; // of the database: the watch has not caught up yet
        mirror.apply(created);
        QCOMPARE(mirror.seen(Watched::Routes), 10);
        Notice catchingUp = noticeOf(Watched::Routes, {put("traefik/a", "1", 11, 11)});
        catchingUp.revision = 500;
        mirror.apply(catchingUp);
        QCOMPARE(mirror.seen(Watched::Routes), 11);
        Notice progress;
        progress.watch = int(Watched::Routes);
        progress.revision = 500;
        mirror.apply(progress);
        QCOMPARE(mirror.seen(Watched::Routes), 500);
    }

    void aSecondListingKeepsWhatIsEqual()
    {
        Mirror mirror(source, ranges, catalogue);
        mirror.replace(start);
        const Change first = mirror.whole();
        Listed again = start;
        again.header.revision = 20;
        again.pairs.removeAt(2); // cart
        again.pairs[0].value = "10.0.0.7:80";
        again.pairs[0].modified = 15;
        mirror.replace(again);
        const Change change = mirror.changes();
        QCOMPARE(printed(change.services), QStringList {u"web: a=10.0.0.7:80 b=10.0.0.2:80"_s});
        QCOMPARE(change.removedServices.size(), 1);
        QVERIFY(change.documents.isEmpty());
        QCOMPARE(mirror.whole().documents.first(), first.documents.first()); // the very same slice
        QCOMPARE(mirror.seen(Watched::Services), 20);
    }
};

QTEST_GUILESS_MAIN(MirrorTest)
#include "tst_mirror.moc"
