// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/keys.h"

#include "live/zookeeperprocess.h"

#include <QSignalSpy>

using namespace meshboard;
using namespace meshboard::zookeeper;
using namespace Qt::StringLiterals;
using test::OtherZooKeeper;
using test::ZooKeeperProcess;

class ZooKeeperKeysTest : public QObject
{
    Q_OBJECT

    const SourceId here {QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)};
    std::unique_ptr<ZooKeeperProcess> server;
    std::unique_ptr<OtherZooKeeper> other;
    std::unique_ptr<Ensemble> ensemble;

    static Expected<KeyPage> level(Keys &keys, const QByteArray &parent, const QByteArray &from = {})
    {
        std::optional<Expected<KeyPage>> answer;
        const Call call = keys.children(parent, from, [&](const Expected<KeyPage> &page) { answer = page; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30000))
            return tl::unexpected(Fault());
        return *answer;
    }

    /// `web (4 bytes, more below)`
    static QStringList printed(const Expected<KeyPage> &page)
    {
        if (!page)
            return {inEnglish(page.error().detail)};
        QStringList lines;
        for (const KeyEntry &entry : page->entries)
            lines.append(u"%1 %2 %3%4"_s.arg(QString::fromUtf8(entry.key), QString::fromUtf8(entry.name), QString::number(entry.size), entry.isBranch ? u" …"_s : QString()));
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ZooKeeperProcess>();
        other = std::make_unique<OtherZooKeeper>(server->port());
        QVERIFY(other->put("/services/web/a", "10.0.0.1:80"));
        QVERIFY(other->put("/services/web", "about"));
        ensemble = std::make_unique<Ensemble>(*addressIn(server->url()));
    }
    void cleanup()
    {
        ensemble.reset();
        other.reset();
        server.reset();
    }

    void opensLevelByLevel()
    {
        Keys keys(*ensemble, here);
        QCOMPARE(printed(level(keys, {})), (QStringList {u"/services /services 0 …"_s, u"/zookeeper /zookeeper 0 …"_s}));
        QCOMPARE(printed(level(keys, "/services")), QStringList {u"/services/web web 5 …"_s});
        QCOMPARE(printed(level(keys, "/services/web")), QStringList {u"/services/web/a a 11"_s});
        QCOMPARE(printed(level(keys, "/services/web/a")), QStringList());
        QCOMPARE(printed(level(keys, "/nowhere")), QStringList {u"no node"_s});
        QCOMPARE(keys.documentFor("/services/web"), (DocumentId {here, valuePath("/services/web")}));
    }

    void aLargeLevelComesInPages()
    {
        for (int i = 0; i < 25; ++i)
            QVERIFY(other->put("/many/" + QByteArray::number(10 + i), "x"));
        Keys keys(*ensemble, here, 10);
        QList<QByteArray> names;
        QByteArray from;
        int pages = 0;
        do {
            const auto page = level(keys, "/many", from);
            QVERIFY(page);
            QVERIFY(page->entries.size() <= 10);
            for (const KeyEntry &entry : page->entries)
                names.append(entry.name);
            from = page->next;
            ++pages;
        } while (!from.isEmpty());
        QCOMPARE(pages, 3);
        QCOMPARE(names.size(), 25);
        QVERIFY(std::is_sorted(names.cbegin(), names.cend()));
    }

    void tellsOfWhatSomebodyLooksAt()
    {
        Keys keys(*ensemble, here);
        QSignalSpy changed(&keys, &KeyTree::changed);
        const auto told = [&] {
            QList<QByteArray> all;
            for (const auto &one : std::as_const(changed))
                all.append(one.first().toByteArray());
            return all;
        };
        keys.follow({"/services/"});
        QVERIFY(level(keys, "/services"));
        changed.clear();
        QVERIFY(other->put("/services/cart", ""));
        QTRY_COMPARE(told(), QList<QByteArray> {"/services/"});
        changed.clear();
        QVERIFY(level(keys, "/services"));
        QVERIFY(other->put("/services/web", "other"));
        QTRY_COMPARE(told(), QList<QByteArray> {"/services/web"});
        changed.clear();
        QVERIFY(other->put("/services/cart/a", "1")); // it gets something below it
        QTRY_COMPARE(told(), QList<QByteArray> {"/services/cart/"});

        // Of one key, again and again; and of nothing where nobody looks.
        keys.follow({"/services/web/a"});
        QTRY_VERIFY(ensemble->client()->isConnected());
        for (int i = 0; i < 3; ++i) {
            changed.clear();
            QVERIFY(QTest::qWaitFor([&] { // the watch may not stand yet
                other->put("/services/web/a", QByteArray::number(i));
                return told().contains("/services/web/a");
            }));
        }
        keys.follow({});
        changed.clear();
        QVERIFY(other->put("/services/web/a", "last"));
        QVERIFY(level(keys, "/services")); // by then it would have been told
        QTest::qWait(100);
        QCOMPARE(told(), QList<QByteArray>());
    }

    void aNewSessionMeansLookingAgain()
    {
        Keys keys(*ensemble, here);
        QVERIFY(level(keys, "/services"));
        keys.follow({"/services/"});
        QSignalSpy changed(&keys, &KeyTree::changed);
        ensemble->close();
        QVERIFY(level(keys, "/services"));
        QTRY_VERIFY(std::any_of(changed.cbegin(), changed.cend(), [](const auto &one) { return one.first().toByteArray().isEmpty(); }));
    }
};

QTEST_GUILESS_MAIN(ZooKeeperKeysTest)
#include "tst_zookeeperkeys.moc"
