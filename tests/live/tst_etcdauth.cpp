// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/etcd.h"
#include "store/trial.h"
#include "systems/registration/registration.h"

#include "live/etcdprocess.h"
#include "live/seen.h"

using namespace meshboard;
using namespace Qt::StringLiterals;
using test::EtcdProcess;
using Phase = SourceState::Phase;

/// A real etcd that wants a name and a password.
class EtcdAuthTest : public QObject
{
    Q_OBJECT

    Catalogue catalogue;
    std::unique_ptr<EtcdProcess> etcd;

    Connection connection() const
    {
        QUrl url = etcd->url();
        url.setScheme(u"etcd+http"_s);
        url.setPath(u"/services/"_s);
        return {{QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)}, u"etcd"_s, url, Safety::Free, {}, true};
    }
    Expected<Trial::Found> tried(const Credentials &credentials)
    {
        Trial trial(catalogue);
        std::optional<Expected<Trial::Found>> found;
        trial.start(connection(), credentials, [&](const Expected<Trial::Found> &given) { found = given; });
        if (!QTest::qWaitFor([&] { return found.has_value(); }, 30000))
            return tl::unexpected(Fault {});
        return *found;
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
        etcd->put(u"/services/web/a"_s, u"10.0.0.1:80"_s);
        etcd->ctl({u"user"_s, u"add"_s, u"root:secret"_s});
        etcd->ctl({u"role"_s, u"add"_s, u"root"_s});
        etcd->ctl({u"user"_s, u"grant-role"_s, u"root"_s, u"root"_s});
        etcd->ctl({u"auth"_s, u"enable"_s});
    }
    void cleanup() { etcd.reset(); }

    void saysWhoIsLetIn()
    {
        const auto nobody = tried({});
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, Fault::Kind::Refused);
        QCOMPARE(nobody.error().remedy, Remedy::CheckCredentials);
        const auto wrong = tried({u"root"_s, "guess"});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().remedy, Remedy::CheckCredentials);
        const auto right = tried({u"root"_s, "secret"});
        QVERIFY(right);
        QCOMPARE(right->services, 1);
        QCOMPARE(right->instances, 1);
        etcd->ctl({u"--user=root:secret"_s, u"auth"_s, u"disable"_s});
        QVERIFY(tried({u"root"_s, "secret"})); // a name too many does no harm
    }

    void followsAndTakesAnotherTokenWhenItsOwnIsNoLongerGood()
    {
        const Connection wanted = connection();
        auto opened = catalogue.carrierFor(wanted.url)->open(wanted, catalogue);
        QVERIFY(opened);
        opened->source->setCredentials({u"root"_s, "secret"});
        test::Seen seen(opened->source.get());
        opened->source->start();
        QTRY_COMPARE_WITH_TIMEOUT(opened->source->state().phase, Phase::Live, 30000);
        etcd->ctl({u"--user=root:secret"_s, u"put"_s, u"/services/web/b"_s, u"10.0.0.2:80"_s});
        QTRY_COMPARE(seen.services().join(u' '), u"web: a=10.0.0.1:80 b=10.0.0.2:80"_s);
        // Simple tokens end with the server that gave them.
        etcd->kill();
        QTRY_VERIFY_WITH_TIMEOUT(opened->source->state().phase != Phase::Live, 30000);
        etcd->start();
        QTRY_COMPARE_WITH_TIMEOUT(opened->source->state().phase, Phase::Live, 60000);
        etcd->ctl({u"--user=root:secret"_s, u"put"_s, u"/services/web/c"_s, u"10.0.0.3:80"_s});
        QTRY_COMPARE(seen.services().join(u' '), u"web: a=10.0.0.1:80 b=10.0.0.2:80 c=10.0.0.3:80"_s);
    }
};

QTEST_GUILESS_MAIN(EtcdAuthTest)
#include "tst_etcdauth.moc"
