// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/guard.h"
#include "carriers/zookeeper/writer.h"

#include "live/relay.h"
#include "live/zookeeperprocess.h"

#include <QEventLoop>
#include <QTimer>

#include <atomic>
#include <thread>

using namespace meshboard;
using namespace meshboard::zookeeper;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::OtherZooKeeper;
using test::Relay;
using test::ZooKeeperProcess;

namespace {

const SourceId here {QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)};
const DocumentId tree {here, u"traefik"_s};
const auto weight = "/traefik/http/services/web/weighted/services/0/weight"_ba;

template <typename T>
Expected<T> waitedFor(const std::function<Call(std::function<void(Expected<T>)>)> &start)
{
    std::optional<Expected<T>> answer;
    // QTest::qWaitFor sleeps between two looks, and an answer takes many turns.
    QEventLoop turns;
    const Call call = start([&](Expected<T> given) {
        answer = std::move(given);
        turns.quit();
    });
    QTimer::singleShot(60000, &turns, &QEventLoop::quit);
    if (!answer)
        turns.exec();
    if (!answer)
        return tl::unexpected(Fault {Fault::Kind::Internal, {}, Remedy::None, verbatim(u"never answered"_s)});
    return *answer;
}

struct Reach
{
    explicit Reach(quint16 port, Patience patience = {}, const Credentials &credentials = {})
        : ensemble(*addressIn(QUrl(u"zookeeper://127.0.0.1:%1/services"_s.arg(port))))
        , writer(ensemble, here, patience)
    {
        ensemble.setCredentials(credentials);
    }

    Expected<Document> read(const DocumentId &id = tree)
    {
        return waitedFor<Document>([&](auto done) { return writer.read(id, done); });
    }
    Expected<Receipt> write(const Document &on, const QByteArray &after)
    {
        return write({on.id, on.bytes, after, on.guard});
    }
    Expected<Receipt> write(const Write &one)
    {
        return waitedFor<Receipt>([&](auto done) { return writer.write(one, done); });
    }
    Expected<Guard> absence(const DocumentId &id)
    {
        return waitedFor<Guard>([&](auto done) { return writer.absence(id, done); });
    }
    Expected<ServerIdentity> identify()
    {
        return waitedFor<ServerIdentity>([&](auto done) { return writer.identify(done); });
    }

    Ensemble ensemble;
    ZooKeeperWriter writer;
};

QByteArray listing(const QByteArray &value)
{
    return "traefik/http/routers/web/rule = Host(`a`)\n" + weight.mid(1) + " = " + value + '\n';
}

} // namespace

class ZooKeeperWriterTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ZooKeeperProcess> server;
    std::unique_ptr<OtherZooKeeper> other;

    QByteArray standing(const QByteArray &path = weight) const { return other->get(path).value_or("nothing"_ba); }
    int versionOf(const QByteArray &path) const
    {
        ::Stat stat {};
        return other->get(path, &stat) ? stat.version : -1;
    }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ZooKeeperProcess>();
        other = std::make_unique<OtherZooKeeper>(server->port());
        QVERIFY(other->put("/traefik/http/routers/web/rule", "Host(`a`)"));
        QVERIFY(other->put(weight, "10"));
    }
    void cleanup()
    {
        other.reset();
        server.reset();
    }

    void writesWhatDiffersAndNothingElse()
    {
        Reach reach(server->port());
        QCOMPARE(reach.writer.strengthFor(tree), GuardStrength::Atomic);
        const auto before = reach.read();
        QVERIFY2(before, before ? "" : qPrintable(inEnglish(before.error().detail)));
        QCOMPARE(before->bytes, listing("10"));
        const auto receipt = reach.write(*before, listing("50") + "traefik/tcp/routers/db/service = new\n");
        QVERIFY2(receipt, receipt ? "" : qPrintable(inEnglish(receipt.error().detail)));
        QCOMPARE(standing(), "50"_ba);
        QCOMPARE(standing("/traefik/tcp/routers/db/service"), "new"_ba);
        QCOMPARE(versionOf("/traefik/http/routers/web/rule"), 0); // untouched
        QVERIFY(server->cli({u"get"_s, QString::fromUtf8(weight)}).contains("\n50\n"));

        const auto after = reach.read();
        QVERIFY(after);
        QCOMPARE(after->guard, receipt->guard);
        // And back with the receipt's guard, as an undo does: what stood above the new key alone goes with it.
        Document written = *after;
        written.guard = receipt->guard;
        QVERIFY(reach.write(written, before->bytes));
        QCOMPARE(reach.read()->bytes, before->bytes);
        QVERIFY(!other->get("/traefik/tcp"));
    }

    void writesNothingWhereNothingDiffers()
    {
        Reach reach(server->port());
        const auto before = reach.read();
        const auto receipt = reach.write(*before, before->bytes);
        QVERIFY(receipt);
        QCOMPARE(receipt->guard, before->guard);
        QCOMPARE(reach.read()->guard, before->guard);
    }

    void aForeignWriteIsAConflictAndStays()
    {
        Reach reach(server->port());
        const auto before = reach.read();
        QVERIFY(other->put(weight, "33"));
        const auto receipt = reach.write(*before, listing("50"));
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().kind, Fault::Kind::Conflict);
        QCOMPARE(receipt.error().remedy, Remedy::ReviewDraft);
        QVERIFY2(inEnglish(receipt.error().detail).contains(u"\"33\""_s), qPrintable(inEnglish(receipt.error().detail)));
        QCOMPARE(standing(), "33"_ba);
    }

    void theSameValueWrittenByAnotherIsAConflictToo()
    {
        Reach reach(server->port());
        const auto before = reach.read();
        QVERIFY(other->put(weight, "10"));
        QCOMPARE(reach.write(*before, listing("50")).error().kind, Fault::Kind::Conflict);
        QCOMPARE(standing(), "10"_ba);
    }

    void aForeignWriteBesideItIsNoConflict()
    {
        Reach reach(server->port());
        const auto before = reach.read();
        QVERIFY(other->put("/traefik/http/routers/web/rule", "Host(`b`)"));
        QVERIFY(reach.write(*before, listing("50")));
        QCOMPARE(standing("/traefik/http/routers/web/rule"), "Host(`b`)"_ba);
    }

    /// It counts from 0 again, as the server compares it.
    void aNodeMadeAnewIsAnother()
    {
        Reach reach(server->port());
        const auto before = reach.read();
        QVERIFY(other->remove(weight));
        QVERIFY(other->put(weight, "10"));
        const auto receipt = reach.write(*before, listing("50"));
        QCOMPARE(receipt.error().kind, Fault::Kind::Conflict);
        QVERIFY(inEnglish(receipt.error().detail).contains(u"made again"_s));
        QCOMPARE(standing(), "10"_ba);
    }

    void guardsWhatIsAbsentAndWhatGoes()
    {
        Reach reach(server->port());
        const auto before = reach.read();
        QVERIFY(other->put("/traefik/http/x", "theirs"));
        QCOMPARE(reach.write(*before, before->bytes + "traefik/http/x = ours\n").error().kind, Fault::Kind::Conflict);
        QCOMPARE(standing("/traefik/http/x"), "theirs"_ba);

        // Somebody put a node below one that shall go: nothing goes.
        const auto now = reach.read();
        QVERIFY(other->put("/traefik/http/x/deeper", "theirs"));
        QCOMPARE(reach.write(*now, before->bytes).error().kind, Fault::Kind::Conflict);
        QCOMPARE(standing("/traefik/http/x/deeper"), "theirs"_ba);

        QVERIFY(other->remove(weight));
        const auto gone = reach.write(*before, listing("50"));
        QCOMPARE(gone.error().kind, Fault::Kind::Conflict);
        QVERIFY(inEnglish(gone.error().detail).contains(u"is gone"_s));
    }

    void aTreeComesAndGoes()
    {
        Reach reach(server->port());
        QCOMPARE(reach.absence(tree).error().kind, Fault::Kind::Conflict);
        QCOMPARE(reach.absence({here, u"other"_s}).error().kind, Fault::Kind::Refused);
        const auto before = reach.read();
        QVERIFY(reach.write({tree, before->bytes, {}, before->guard, Write::Sort::Remove}));
        QCOMPARE(reach.read().error().kind, Fault::Kind::NotFound);
        QVERIFY(!other->get("/traefik/http"));
        QCOMPARE(reach.write({tree, before->bytes, {}, before->guard, Write::Sort::Remove}).error().kind, Fault::Kind::Conflict);

        QVERIFY(other->remove("/traefik"));
        const auto guard = reach.absence(tree);
        QVERIFY(guard);
        QCOMPARE(guard->strength, GuardStrength::Atomic);
        const Write making {tree, {}, listing("10"), *guard, Write::Sort::Create};
        const auto made = reach.write(making);
        QVERIFY2(made, made ? "" : qPrintable(inEnglish(made.error().detail)));
        const auto after = reach.read();
        QCOMPARE(after->bytes, listing("10"));
        QCOMPARE(after->guard, made->guard);
        // Somebody made one of the nodes meanwhile: none is written.
        QVERIFY(reach.write({tree, listing("10"), {}, after->guard, Write::Sort::Remove}));
        QVERIFY(other->put(weight, "33"));
        QCOMPARE(reach.write(making).error().kind, Fault::Kind::Conflict);
        QCOMPARE(reach.read()->bytes, weight.mid(1) + " = 33\n");
    }

    void aNodeIsADocumentToo()
    {
        Reach reach(server->port());
        const DocumentId node {here, valuePath("/services/web/a")};
        QCOMPARE(reach.read(node).error().kind, Fault::Kind::NotFound);
        const auto guard = reach.absence(node);
        QVERIFY(guard);
        const QByteArray bytes("10.0.0.1:80\0\xff", 13);
        const auto made = reach.write({node, {}, bytes, *guard, Write::Sort::Create});
        QVERIFY(made);
        QCOMPARE(standing("/services/web/a"), bytes);
        const auto read = reach.read(node);
        QCOMPARE(read->bytes, bytes);
        QCOMPARE(read->registeredBelow, std::optional("/services/"_ba));
        QCOMPARE(read->guard.token["keys"_L1].toObject().size(), 1);
        const auto changed = reach.write(*read, "10.0.0.2:80");
        QVERIFY(changed);
        QCOMPARE(reach.write(*read, "10.0.0.3:80").error().kind, Fault::Kind::Conflict);
        QVERIFY(reach.write({node, "10.0.0.2:80", {}, changed->guard, Write::Sort::Remove}));
        QVERIFY(!other->get("/services/web/a"));
    }

    void newNodesAreAsOpenAsWhatTheyStandBelow()
    {
        Credentials ours;
        ours.user = u"board"_s;
        ours.secret = "secret";
        OtherZooKeeper owner(server->port(), "board:secret");
        QVERIFY(owner.put("/services/web", ""));
        QCOMPARE(zoo_set_acl(owner.handle(), "/services/web", -1, &ZOO_CREATOR_ALL_ACL), int(ZOK));
        const DocumentId node {here, valuePath("/services/web/a")};

        Reach stranger(server->port());
        const auto refused = stranger.write({node, {}, "10.0.0.1:80", Guard {GuardStrength::Atomic, {}}, Write::Sort::Create});
        QCOMPARE(refused.error().kind, Fault::Kind::Refused);
        QCOMPARE(refused.error().remedy, Remedy::CheckPermission);

        Reach reach(server->port(), {}, ours);
        const auto made = reach.write({node, {}, "10.0.0.1:80", *reach.absence(node), Write::Sort::Create});
        QVERIFY2(made, made ? "" : qPrintable(inEnglish(made.error().detail)));
        QVERIFY(!other->get("/services/web/a")); // not to be read by everybody
        QCOMPARE(owner.get("/services/web/a"), std::optional("10.0.0.1:80"_ba));
        QCOMPARE(stranger.read(node).error().kind, Fault::Kind::Refused);
    }

    void anEmptiedServerIsAnotherTarget()
    {
        std::optional<ServerIdentity> identity;
        {
            Reach reach(server->port());
            identity = reach.identify().value_or(ServerIdentity());
            QVERIFY(!identity->isEmpty());
            QCOMPARE(*reach.identify(), *identity);
        }
        other.reset();
        server->kill();
        server->wipe();
        server->start();
        other = std::make_unique<OtherZooKeeper>(server->port());
        Reach reach(server->port());
        QVERIFY(*reach.identify() != *identity);
        QVERIFY(other->put("/traefik/http/routers/web/rule", "Host(`a`)"));
        QVERIFY(*reach.identify() != *identity);
    }

    void aLostAnswerIsNotALostWrite()
    {
        Relay relay(server->port());
        Reach reach(quint16(relay.url().port()), {5000ms, 20000ms, 50ms});
        const auto before = reach.read();
        QVERIFY(before);
        int cuts = 0;
        // The answer to the change is lost, not the one to the look before it: that one is larger.
        QTimer cutter;
        connect(&cutter, &QTimer::timeout, this, [&] {
            if (relay.cuts() == 0 && standing() == "50")
                relay.cutAnswersAfter(0);
            if (relay.cuts() > 0)
                relay.cutAnswersAfter(-1);
            cuts = relay.cuts();
        });
        cutter.start(0);
        const auto receipt = reach.write(*before, listing("50"));
        QVERIFY2(receipt, receipt ? "" : qPrintable(inEnglish(receipt.error().detail)));
        QCOMPARE(standing(), "50"_ba);
        QCOMPARE(versionOf(weight), 1); // once
        QCOMPARE(reach.read()->guard, receipt->guard);
        qInfo("%d answers lost", cuts);
    }

    void saysWhenItCannotBeKnown()
    {
        Relay relay(server->port());
        Reach reach(quint16(relay.url().port()), {5000ms, 3000ms, 50ms});
        const auto before = reach.read();
        QVERIFY(before);
        QTimer cutter;
        connect(&cutter, &QTimer::timeout, this, [&] {
            if (standing() == "50")
                relay.setOpen(false);
        });
        cutter.start(0);
        const auto receipt = reach.write(*before, listing("50"));
        cutter.stop();
        QVERIFY(!receipt);
        QVERIFY2(inEnglish(receipt.error().detail).contains(u"not known"_s), qPrintable(inEnglish(receipt.error().detail)));
        QCOMPARE(standing(), "50"_ba);

        server->kill();
        Reach none(server->port(), {500ms, 1000ms, 50ms});
        const auto nobody = none.write(*before, listing("60"));
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, Fault::Kind::Unreachable);
        QVERIFY(!inEnglish(nobody.error().detail).contains(u"not known"_s)); // nothing was sent
    }

    void answersNothingAfterACancel()
    {
        Reach reach(server->port());
        const auto before = reach.read();
        int answers = 0;
        {
            const Call write = reach.writer.write({tree, before->bytes, "nonsense without meaning", before->guard},
                                                  [&](const Expected<Receipt> &) { ++answers; });
            const Call read = reach.writer.read(tree, [&](const Expected<Document> &) { ++answers; });
            const Call identify = reach.writer.identify([&](const Expected<ServerIdentity> &) { ++answers; });
        }
        QVERIFY(reach.read()); // what was under way would have come before
        QCOMPARE(answers, 0);
    }

    void aCallMayBeDroppedByItsOwnAnswer()
    {
        Reach reach(server->port());
        int answers = 0;
        Call call;
        const auto drop = [&](const auto &answer) {
            call = Call();
            answers += answer ? 1 : 0;
        };
        call = reach.writer.read(tree, drop);
        QTRY_COMPARE(answers, 1);
        call = reach.writer.identify(drop);
        QTRY_COMPARE(answers, 2);
        const auto before = reach.read();
        call = reach.writer.write({tree, before->bytes, before->bytes, before->guard}, drop);
        QTRY_COMPARE(answers, 3);
        call = reach.writer.write({tree, before->bytes, listing("50"), before->guard}, drop);
        QTRY_COMPARE(answers, 4);
    }

    /// Somebody else writes the same node all the time, by version as we do. The judge is the server's own count: each
    /// version has one writer, and what stood there before each of ours is what we had seen.
    void holdsAgainstARacingWriter()
    {
        constexpr int tries = 1000;
        std::atomic<bool> isOver = false;
        QHash<int, QByteArray> theirs; // version -> value
        std::thread racer([&, port = server->port()] {
            OtherZooKeeper racing(port);
            for (int i = 0; !isOver; ++i) {
                ::Stat stat {};
                const QByteArray value = "theirs-" + QByteArray::number(i);
                if (racing.get(weight, &stat) && zoo_set(racing.handle(), weight.constData(), value.constData(), int(value.size()), stat.version) == ZOK)
                    theirs.insert(stat.version + 1, value);
                std::this_thread::sleep_for(std::chrono::milliseconds(i % 31)); // sometimes ours gets through
            }
        });
        Reach reach(server->port());
        QHash<int, QByteArray> ours;
        QHash<int, QByteArray> seen; // before ours
        int conflicts = 0;
        QStringList strange;
        for (int i = 0; i < tries; ++i) {
            const auto before = reach.read();
            if (!before) {
                strange.append(inEnglish(before.error().detail));
                continue;
            }
            const QByteArray value = "ours-" + QByteArray::number(i);
            const auto receipt = reach.write(*before, listing(value));
            if (receipt) {
                const int version = marksIn(receipt->guard).value(weight).version;
                ours.insert(version, value);
                seen.insert(version, before->bytes.mid(before->bytes.lastIndexOf(" = ") + 3).trimmed());
            } else if (receipt.error().kind == Fault::Kind::Conflict) {
                ++conflicts;
            } else {
                strange.append(inEnglish(receipt.error().detail));
            }
        }
        isOver = true;
        racer.join();
        QCOMPARE(strange, QStringList());
        QCOMPARE(ours.size() + conflicts, tries);
        QCOMPARE(versionOf(weight), int(ours.size() + theirs.size()));
        for (int version = 1; version <= versionOf(weight); ++version) {
            QVERIFY2(ours.contains(version) != theirs.contains(version), qPrintable(QString::number(version)));
            if (ours.contains(version) && version > 1)
                QCOMPARE(seen.value(version), ours.contains(version - 1) ? ours.value(version - 1) : theirs.value(version - 1));
        }
        QVERIFY(conflicts > 0);
        QVERIFY(!ours.isEmpty());
        qInfo("%d tries: %d written, %d refused", tries, int(ours.size()), conflicts);
    }
};

QTEST_GUILESS_MAIN(ZooKeeperWriterTest)
#include "tst_zookeeperwriter.moc"
