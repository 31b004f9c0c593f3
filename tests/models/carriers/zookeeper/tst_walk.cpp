// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/address.h"
#include "carriers/zookeeper/walk.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace meshboard;
using namespace meshboard::zookeeper;
using namespace Qt::StringLiterals;

namespace {

using Wanted = Client::Wanted;
using Sort = Happening::Sort;

/// A server as a walk sees it: nodes, watches that fire once, and requests that are answered in order.
struct World
{
    struct Thing
    {
        QByteArray value;
        bool isEphemeral = false;
        qint64 created = 0;
    };
    std::map<QByteArray, Thing> things;
    qint64 now = 0;
    std::set<QByteArray> valueWatches;
    std::set<QByteArray> listWatches;
    QList<Walk::Read> asked;
    QList<Happening> told;

    static QByteArray above(const QByteArray &path) { return path.left(path.lastIndexOf('/')); }
    QList<QByteArray> names(const QByteArray &path) const
    {
        QList<QByteArray> all;
        for (const auto &[other, thing] : things) {
            if (above(other) == path)
                all.append(other.mid(path.size() + 1));
        }
        std::sort(all.begin(), all.end());
        return all;
    }
    void fire(std::set<QByteArray> &watches, const QByteArray &path, Sort sort)
    {
        if (watches.erase(path) > 0)
            told.append({sort, path});
    }
    void put(const QByteArray &path, const QByteArray &value, bool isEphemeral = false)
    {
        ++now;
        const auto known = things.find(path);
        if (known != things.end()) {
            known->second.value = value;
            return fire(valueWatches, path, Sort::Changed);
        }
        if (!above(path).isEmpty() && !things.count(above(path)))
            put(above(path), {});
        things[path] = {value, isEphemeral, now};
        fire(valueWatches, path, Sort::Created);
        fire(listWatches, above(path), Sort::Children);
    }
    void remove(const QByteArray &path)
    {
        if (!things.count(path))
            return;
        for (const QByteArray &name : names(path))
            remove(path + '/' + name);
        ++now;
        things.erase(path);
        // One event for both, as the server does.
        const bool isWatched = valueWatches.erase(path) + listWatches.erase(path) > 0;
        if (isWatched)
            told.append({Sort::Removed, path});
        fire(listWatches, above(path), Sort::Children);
    }
    Answer answer(const Walk::Read &read)
    {
        Answer answer;
        const auto thing = things.find(read.path);
        if (thing == things.end()) {
            answer.code = Code::NoNode;
            if (read.wanted == Wanted::Existence)
                valueWatches.insert(read.path);
            return answer;
        }
        answer.stat.owner = thing->second.isEphemeral ? 7 : 0;
        answer.stat.children = int(names(read.path).size());
        if (read.wanted == Wanted::Children) {
            listWatches.insert(read.path);
            answer.names = names(read.path);
        } else {
            valueWatches.insert(read.path);
            answer.value = thing->second.value;
        }
        return answer;
    }
};

/// What a walk made known.
struct Known
{
    QMap<QByteArray, QByteArray> values;
    void take(const QList<Update> &updates)
    {
        for (const Update &update : updates) {
            if (update.sort == Update::Sort::Stands)
                values.insert(update.path, update.value);
            else if (update.sort == Update::Sort::Gone)
                values.removeIf([&](const QMap<QByteArray, QByteArray>::iterator &one) { return isWithin(one.key(), update.path); });
        }
    }
};

struct Walker
{
    World world;
    Walk walk {{"/services", "/traefik"}};
    Known known;
    QList<Walk::Read> history;

    void ask(qsizetype atOnce = 1000)
    {
        while (walk.underWay() < atOnce) {
            const auto next = walk.next();
            if (!next)
                break;
            world.asked.append(*next);
            history.append(*next);
        }
    }
    /// The server answers the oldest request; what its watches tell comes first.
    void step()
    {
        hear();
        if (world.asked.isEmpty())
            return;
        const Walk::Read read = world.asked.takeFirst();
        known.take(walk.answered(read, world.answer(read)));
    }
    void hear()
    {
        while (!world.told.isEmpty())
            walk.happened(world.told.takeFirst());
    }
    void settle()
    {
        for (;;) {
            hear();
            ask();
            if (world.asked.isEmpty())
                return;
            step();
        }
    }
    QMap<QByteArray, QByteArray> standing() const
    {
        QMap<QByteArray, QByteArray> all;
        for (const auto &[path, thing] : world.things) {
            if (path.startsWith("/services") || path.startsWith("/traefik"))
                all.insert(path, thing.value);
        }
        return all;
    }
};

} // namespace

class WalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverythingBelowItsRoots()
    {
        Walker one;
        one.world.put("/services/web/a", "1", true);
        one.world.put("/services/web/b", "2", true);
        one.world.put("/traefik/http/x", "3");
        one.world.put("/elsewhere/y", "4");
        one.walk.begin();
        one.settle();
        QCOMPARE(one.known.values, one.standing());
        QVERIFY(one.walk.isSettled(0) && one.walk.isSettled(1));
        QVERIFY(!one.known.values.contains("/elsewhere"));
        // An ephemeral node has nothing below it: nobody asks.
        QVERIFY(std::none_of(one.history.cbegin(), one.history.cend(), [](const Walk::Read &read) { return read.wanted == Wanted::Children && read.path == "/services/web/a"; }));
        QVERIFY(std::any_of(one.history.cbegin(), one.history.cend(), [](const Walk::Read &read) { return read.wanted == Wanted::Children && read.path == "/traefik/http/x"; }));
    }

    void oneServiceAfterTheOther()
    {
        Walker one;
        for (int service = 0; service < 20; ++service) {
            for (int instance = 0; instance < 5; ++instance)
                one.world.put("/services/s" + QByteArray::number(10 + service) + "/i" + QByteArray::number(instance), "x", true);
        }
        one.walk.begin();
        const auto begun = [&] {
            return std::count_if(one.known.values.keyBegin(), one.known.values.keyEnd(), [](const QByteArray &path) { return path.count('/') == 2; });
        };
        while (!one.known.values.contains("/services/s10/i4")) {
            one.ask(4);
            one.step();
            QVERIFY(begun() <= 6); // not more than are under way beside it
        }
        QVERIFY(!one.walk.isSettled(0));
    }

    void hasSettledWhenAllIsKnown()
    {
        Walker one;
        for (int service = 0; service < 200; ++service) {
            for (int instance = 0; instance < 5; ++instance)
                one.world.put("/services/s" + QByteArray::number(1000 + service) + "/i" + QByteArray::number(instance), "x", service % 2 == 0);
        }
        one.walk.begin();
        while (!one.walk.isSettled(0)) {
            one.ask(16);
            one.step();
        }
        QCOMPARE(one.known.values, one.standing());
    }

    void aRootMayComeAndGo()
    {
        Walker one;
        one.walk.begin();
        one.settle();
        QVERIFY(one.known.values.isEmpty());
        QVERIFY(one.walk.isSettled(0));
        for (int i = 0; i < 3; ++i) {
            one.world.put("/services/web/a", "1", true);
            one.settle();
            QCOMPARE(one.known.values, one.standing());
            one.world.remove("/services");
            one.settle();
            QVERIFY(one.known.values.isEmpty());
        }
    }

    void aLostAnswerIsAskedForAgain()
    {
        Walker one;
        one.world.put("/services/web/a", "1", true);
        one.walk.begin();
        one.ask();
        // As the library says it of a connection that ended, and of one that is silent.
        QList<Code> codes {Code::ConnectionLoss, Code::OperationTimeout};
        for (const Walk::Read &read : std::exchange(one.world.asked, {})) {
            Answer lost;
            lost.code = codes.takeFirst();
            QVERIFY(isLost(lost.code));
            QVERIFY(one.walk.answered(read, lost).isEmpty());
        }
        QVERIFY(!one.walk.isSettled(0));
        one.settle();
        QCOMPARE(one.known.values, one.standing());
    }

    void whatMayNotBeReadIsSaid()
    {
        Walker one;
        one.world.put("/services/web/a", "1", true);
        one.walk.begin();
        one.ask();
        Answer refused;
        refused.code = Code::NoAuth;
        QList<Update> updates;
        for (const Walk::Read &read : std::exchange(one.world.asked, {}))
            updates += one.walk.answered(read, refused);
        QVERIFY(std::any_of(updates.cbegin(), updates.cend(), [](const Update &update) { return update.sort == Update::Sort::Hidden && update.path == "/services"; }));
        QVERIFY(one.walk.isSettled(0));
    }

    void asMuchIsWatchedAsIsSaid()
    {
        Walker one;
        one.world.put("/services/web/a", "1", true);
        one.walk.begin();
        one.settle();
        const auto bytes = [&] {
            qsizetype all = 0;
            for (const QByteArray &path : one.world.valueWatches)
                all += one.known.values.contains(path) ? path.size() + 4 : 0;
            for (const QByteArray &path : one.world.listWatches)
                all += path.size() + 4;
            return all;
        };
        QCOMPARE(one.walk.watchBytes(), bytes());
        one.world.put("/services/web/b", "1", true);
        one.world.put("/services/web/a", "2", true);
        one.settle();
        QCOMPARE(one.walk.watchBytes(), bytes());
        one.world.remove("/services/web");
        one.settle();
        QCOMPARE(one.walk.watchBytes(), bytes());
    }

    /// The proof: whatever happens between any two answers, in the end it is known what stands there, and each further
    /// change is noticed.
    void nothingIsMissedWhateverHappensInBetween()
    {
        for (quint32 seed = 1; seed <= 400; ++seed) {
            QRandomGenerator chance(seed);
            Walker one;
            const auto path = [&] {
                QByteArray all = chance.bounded(4) == 0 ? "/traefik" : "/services";
                for (int depth = chance.bounded(4); depth > 0; --depth)
                    all += '/' + QByteArray(1, char('a' + chance.bounded(3)));
                return all;
            };
            const auto isBelowEphemeral = [&](QByteArray at) {
                for (at = World::above(at); !at.isEmpty(); at = World::above(at)) {
                    const auto thing = one.world.things.find(at);
                    if (thing != one.world.things.end() && thing->second.isEphemeral)
                        return true;
                }
                return false;
            };
            one.walk.begin();
            for (int step = 0; step < 300; ++step) {
                switch (chance.bounded(8)) {
                case 0: one.world.remove(path()); break;
                case 1:
                case 2: {
                    const QByteArray at = path();
                    if (!isBelowEphemeral(at))
                        one.world.put(at, QByteArray::number(step), at.count('/') == 4);
                    break;
                }
                case 3:
                    if (chance.bounded(100) == 0) { // a new session: no watch stands, and old answers do not come
                        one.world.asked.clear();
                        one.world.told.clear();
                        one.world.valueWatches.clear();
                        one.world.listWatches.clear();
                        one.walk.begin();
                    }
                    break;
                case 4: one.ask(1 + chance.bounded(6)); break;
                default: one.step();
                }
            }
            one.settle();
            QVERIFY2(one.known.values == one.standing(), qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY(one.walk.isSettled(0) && one.walk.isSettled(1));
            QCOMPARE(one.walk.underWay(), 0);
            for (int more = 0; more < 20; ++more) {
                const QByteArray at = path();
                if (chance.bounded(2) == 0)
                    one.world.remove(at);
                else if (!isBelowEphemeral(at))
                    one.world.put(at, "last" + QByteArray::number(more), at.count('/') == 4);
                one.settle();
                QVERIFY2(one.known.values == one.standing(), qPrintable(u"seed %1"_s.arg(seed)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(WalkTest)
#include "tst_walk.moc"
