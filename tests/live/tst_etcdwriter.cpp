// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/writer.h"

#include "carriers/etcd/gateway.h"
#include "live/etcdprocess.h"

#include <QTimer>

#include <atomic>
#include <thread>

using namespace meshboard;
using namespace meshboard::etcd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::EtcdProcess;
using test::OtherClient;
using test::Relay;

namespace {

const DocumentId tree {{QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)}, u"traefik"_s};
const auto weight = "traefik/http/services/web/weighted/services/0/weight"_ba;

template <typename T>
Expected<T> waitedFor(const std::function<Call(std::function<void(Expected<T>)>)> &start)
{
    std::optional<Expected<T>> answer;
    const Call call = start([&](Expected<T> given) { answer = std::move(given); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 60000))
        return tl::unexpected(Fault {Fault::Kind::Internal, {}, Remedy::None, verbatim(u"never answered"_s)});
    return *answer;
}

struct Reach
{
    explicit Reach(const QUrl &url, Patience patience = {})
        : server({url}, QSslConfiguration::defaultConfiguration())
        , writer(server, tree.source, {"/services/", "traefik"}, patience)
    {
    }

    Expected<Document> read()
    {
        return waitedFor<Document>([&](auto done) { return writer.read(tree, done); });
    }
    Expected<Receipt> write(const Document &on, const QByteArray &after)
    {
        return waitedFor<Receipt>([&](auto done) { return writer.write({on.id, on.bytes, after, on.guard}, done); });
    }
    Expected<ServerIdentity> identify()
    {
        return waitedFor<ServerIdentity>([&](auto done) { return writer.identify(done); });
    }

    Server server;
    EtcdWriter writer;
};

QByteArray listing(const QByteArray &value)
{
    return "traefik/http/routers/web/rule = Host(`a`)\n" + weight + " = " + value + '\n';
}

} // namespace

class EtcdWriterTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<EtcdProcess> etcd;

    QByteArray standing(const QByteArray &key = weight) const
    {
        return etcd->ctl({u"get"_s, u"--print-value-only"_s, QString::fromUtf8(key)});
    }

private Q_SLOTS:
    void init()
    {
        etcd = std::make_unique<EtcdProcess>();
        etcd->put(u"traefik/http/routers/web/rule"_s, u"Host(`a`)"_s);
        etcd->put(QString::fromUtf8(weight), u"10"_s);
    }
    void cleanup() { etcd.reset(); }

    void writesWhatDiffersAndNothingElse()
    {
        Reach reach(etcd->url());
        QCOMPARE(reach.writer.strengthFor(tree), GuardStrength::Atomic);
        const auto before = reach.read();
        QVERIFY(before);
        QCOMPARE(before->bytes, listing("10"));
        const auto receipt = reach.write(*before, listing("50") + "traefik/http/x = new\n");
        QVERIFY(receipt);
        QCOMPARE(standing(), "50"_ba);
        QCOMPARE(standing("traefik/http/x"), "new"_ba);
        QVERIFY(etcd->ctl({u"get"_s, u"-w=json"_s, u"traefik/http/routers/web/rule"_s})
                    .contains("\"version\":1")); // untouched

        const auto after = reach.read();
        QVERIFY(after);
        QCOMPARE(after->guard, receipt->guard);
        // And back with the receipt's guard, as an undo does.
        Document written = *after;
        written.guard = receipt->guard;
        QVERIFY(reach.write(written, before->bytes));
        QCOMPARE(reach.read()->bytes, before->bytes);
    }

    void writesNothingWhereNothingDiffers()
    {
        Reach reach(etcd->url());
        const auto before = reach.read();
        const auto receipt = reach.write(*before, before->bytes);
        QVERIFY(receipt);
        QCOMPARE(receipt->guard, before->guard);
        QCOMPARE(reach.read()->guard, before->guard);
    }

    void keepsTheLeaseOfAKey()
    {
        const QString lease = QString::fromLatin1(etcd->ctl({u"lease"_s, u"grant"_s, u"600"_s}).split(' ').value(1));
        etcd->ctl({u"put"_s, u"--lease="_s + lease, QString::fromUtf8(weight), u"10"_s});
        Reach reach(etcd->url());
        QVERIFY(reach.write(*reach.read(), listing("50")));
        QVERIFY(etcd->ctl({u"lease"_s, u"timetolive"_s, u"--keys"_s, lease}).contains(weight));
    }

    void aForeignWriteIsAConflictAndStays()
    {
        Reach reach(etcd->url());
        const auto before = reach.read();
        etcd->put(QString::fromUtf8(weight), u"33"_s);
        const auto receipt = reach.write(*before, listing("50"));
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().kind, Fault::Kind::Conflict);
        QCOMPARE(receipt.error().remedy, Remedy::ReviewDraft);
        QVERIFY2(inEnglish(receipt.error().detail).contains(u"\"33\""_s), qPrintable(inEnglish(receipt.error().detail)));
        QCOMPARE(standing(), "33"_ba);
    }

    void theSameValueWrittenByAnotherIsAConflictToo()
    {
        Reach reach(etcd->url());
        const auto before = reach.read();
        etcd->put(QString::fromUtf8(weight), u"50"_s);
        QCOMPARE(reach.write(*before, listing("50")).error().kind, Fault::Kind::Conflict);
    }

    void aForeignWriteBesideItIsNoConflict()
    {
        Reach reach(etcd->url());
        const auto before = reach.read();
        etcd->put(u"traefik/http/routers/web/rule"_s, u"Host(`b`)"_s);
        QVERIFY(reach.write(*before, listing("50")));
        QCOMPARE(standing("traefik/http/routers/web/rule"), "Host(`b`)"_ba);
    }

    void guardsWhatIsAbsentAndWhatGoes()
    {
        Reach reach(etcd->url());
        const auto before = reach.read();
        etcd->put(u"traefik/http/x"_s, u"theirs"_s);
        QCOMPARE(reach.write(*before, before->bytes + "traefik/http/x = ours\n").error().kind, Fault::Kind::Conflict);
        QCOMPARE(standing("traefik/http/x"), "theirs"_ba);

        etcd->ctl({u"del"_s, QString::fromUtf8(weight)});
        const auto gone = reach.write(*before, listing("50"));
        QCOMPARE(gone.error().kind, Fault::Kind::Conflict);
        QVERIFY(inEnglish(gone.error().detail).contains(u"is gone"_s));
        QVERIFY(standing().isEmpty());

        const auto now = reach.read();
        QVERIFY(reach.write(*now, "traefik/http/routers/web/rule = Host(`a`)\n"));
        QVERIFY(standing("traefik/http/x").isEmpty());
    }

    void aTreeComesAndGoes()
    {
        Reach reach(etcd->url());
        const auto absence = [&](const DocumentId &id) {
            return waitedFor<Guard>([&](auto done) { return reach.writer.absence(id, done); });
        };
        QCOMPARE(absence(tree).error().kind, Fault::Kind::Conflict);
        QCOMPARE(absence({tree.source, u"other"_s}).error().kind, Fault::Kind::Refused);
        const auto write = [&](const Write &one) {
            return waitedFor<Receipt>([&](auto done) { return reach.writer.write(one, done); });
        };
        const auto before = reach.read();
        QVERIFY(write({tree, before->bytes, {}, before->guard, Write::Sort::Remove}));
        QCOMPARE(reach.read().error().kind, Fault::Kind::NotFound);
        QCOMPARE(write({tree, before->bytes, {}, before->guard, Write::Sort::Remove}).error().kind, Fault::Kind::Conflict);

        const auto guard = absence(tree);
        QVERIFY(guard);
        QCOMPARE(guard->strength, GuardStrength::Atomic);
        const Write making {tree, {}, listing("10"), *guard, Write::Sort::Create};
        QVERIFY(write(making));
        QCOMPARE(reach.read()->bytes, listing("10"));
        // Somebody made one of the keys meanwhile: none is written.
        QVERIFY(write({tree, listing("10"), {}, reach.read()->guard, Write::Sort::Remove}));
        etcd->put(QString::fromUtf8(weight), u"33"_s);
        QCOMPARE(write(making).error().kind, Fault::Kind::Conflict);
        QCOMPARE(reach.read()->bytes, weight + " = 33\n");
    }

    void keysMadeAnewAreOthers()
    {
        Reach reach(etcd->url());
        const auto before = reach.read();
        etcd->ctl({u"del"_s, QString::fromUtf8(weight)});
        etcd->put(QString::fromUtf8(weight), u"10"_s);
        QCOMPARE(reach.write(*before, listing("50")).error().kind, Fault::Kind::Conflict);
    }

    void anEmptiedServerIsAnotherTarget()
    {
        Reach reach(etcd->url());
        const auto before = reach.read();
        const auto identity = reach.identify();
        QVERIFY(identity);
        QCOMPARE(*reach.identify(), *identity);
        etcd->kill();
        etcd->wipe();
        etcd->start();
        QVERIFY(*reach.identify() != *identity);
        QCOMPARE(reach.write(*before, listing("50")).error().kind, Fault::Kind::WrongTarget);
        // The same keys at the same revisions: the value tells.
        etcd->put(u"traefik/http/routers/web/rule"_s, u"Host(`a`)"_s);
        etcd->put(QString::fromUtf8(weight), u"77"_s);
        QCOMPARE(reach.write(*before, listing("50")).error().kind, Fault::Kind::Conflict);
        QCOMPARE(standing(), "77"_ba);
        QCOMPARE(reach.read()->guard.token["keys"_L1].toObject().size(), 2);
    }

    void aLostAnswerIsNotALostWrite()
    {
        Reach direct(etcd->url());
        const auto before = direct.read();
        Relay relay(etcd->port());
        Reach reach(relay.url(), {2000ms, 20000ms, 50ms});
        relay.cutAnswersAfter(0);
        // The first tries reach the server and their answers do not come back.
        QTimer mender;
        connect(&mender, &QTimer::timeout, this, [&] {
            if (relay.cuts() >= 2)
                relay.cutAnswersAfter(-1);
        });
        mender.start(1);
        const auto receipt = reach.write(*before, listing("50"));
        QVERIFY2(receipt, receipt ? "" : qPrintable(inEnglish(receipt.error().detail)));
        QVERIFY(relay.cuts() >= 2);
        QCOMPARE(standing(), "50"_ba);
        const auto after = direct.read();
        QCOMPARE(after->guard, receipt->guard);
        QVERIFY(etcd->ctl({u"get"_s, u"-w=json"_s, QString::fromUtf8(weight)}).contains("\"version\":2")); // once
    }

    void saysWhenItCannotBeKnown()
    {
        Reach direct(etcd->url());
        const auto before = direct.read();
        Relay relay(etcd->port());
        relay.cutAnswersAfter(0);
        Reach reach(relay.url(), {500ms, 1000ms, 50ms});
        const auto receipt = reach.write(*before, listing("50"));
        QVERIFY(!receipt);
        QVERIFY2(inEnglish(receipt.error().detail).contains(u"not known"_s), qPrintable(inEnglish(receipt.error().detail)));

        etcd->kill();
        Reach none(etcd->url());
        const auto nobody = none.write(*before, listing("60"));
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, Fault::Kind::Unreachable);
        QVERIFY(!inEnglish(nobody.error().detail).contains(u"not known"_s)); // nothing was sent
    }

    void answersNothingAfterACancel()
    {
        Reach reach(etcd->url());
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
        Reach reach(etcd->url());
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

    /// Somebody else writes the same key all the time. The judge is the server's own history: each of our values in it
    /// has a receipt, each receipt is in it, and what stood there before is what we had seen.
    void holdsAgainstARacingWriter()
    {
        constexpr int tries = 1000;
        std::atomic<bool> isOver = false;
        std::thread racer([&, port = etcd->port()] {
            OtherClient other(port);
            for (int i = 0; !isOver; ++i) {
                other.put(weight, "theirs-" + QByteArray::number(i));
                std::this_thread::sleep_for(std::chrono::milliseconds(i % 101)); // sometimes ours gets through
            }
        });
        Reach reach(etcd->url());
        QHash<QByteArray, QByteArray> replaced; // our value -> what we saw before
        int conflicts = 0;
        QStringList strange;
        for (int i = 0; i < tries; ++i) {
            const auto before = reach.read();
            if (!before) {
                strange.append(inEnglish(before.error().detail));
                continue;
            }
            const QByteArray seen = before->bytes.mid(before->bytes.lastIndexOf(" = ") + 3).trimmed();
            const QByteArray ours = "ours-" + QByteArray::number(i);
            const auto receipt = reach.write(*before, listing(ours));
            if (receipt)
                replaced.insert(ours, seen);
            else if (receipt.error().kind == Fault::Kind::Conflict)
                ++conflicts;
            else
                strange.append(inEnglish(receipt.error().detail));
        }
        isOver = true;
        racer.join();
        QCOMPARE(strange, QStringList());
        QCOMPARE(replaced.size() + conflicts, tries);

        QVERIFY(OtherClient(etcd->port()).put(weight, "end"));
        const QByteArray last = "\"value\":\"" + QByteArray("end").toBase64();
        const QByteArray history
            = OtherClient(etcd->port()).post("/v3/watch", watchRequest({{1, weight, 2}}), [&](const QByteArray &all) {
                  return all.contains(last) && all.endsWith("\r\n");
              });
        QByteArray previous;
        int found = 0;
        qsizetype at = 0;
        while ((at = history.indexOf("\"value\":\"", at)) >= 0) {
            at += 9;
            const QByteArray value = QByteArray::fromBase64(history.mid(at, history.indexOf('"', at) - at));
            if (value.startsWith("ours-")) {
                ++found;
                QVERIFY2(replaced.contains(value), value.constData());
                QCOMPARE(previous, replaced.value(value));
            }
            previous = value;
        }
        QCOMPARE(found, replaced.size());
        QVERIFY(conflicts > 0);
        QVERIFY(found > 0);
        qInfo("%d tries: %d written, %d refused", tries, found, conflicts);
    }
};

QTEST_GUILESS_MAIN(EtcdWriterTest)
#include "tst_etcdwriter.moc"
