// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/transaction.h"

#include "text/keyvalue.h"

#include <QTest>

using namespace meshboard;
using namespace meshboard::zookeeper;
using namespace Qt::StringLiterals;

namespace {

const SourceId here {QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)};
const DocumentId tree {here, u"traefik"_s};

Node node(const QByteArray &value, qint64 created = 5, int version = 3)
{
    Node one {value, {}};
    one.stat.created = created;
    one.stat.modified = created + version;
    one.stat.version = version;
    return one;
}

const Nodes standing {{"/traefik", node({}, 1, 0)}, {"/traefik/http", node({}, 2, 0)}, {"/traefik/http/a", node("1", 3, 4)}, {"/traefik/tcp", node({}, 6, 1)}, {"/traefik/tcp/b", node("2", 7, 0)}};

Write change(const QByteArray &after)
{
    const Document before = treeOf(tree, standing, "/traefik");
    return {tree, before.bytes, after, before.guard};
}

QStringList printed(const Expected<Compiled> &compiled)
{
    if (!compiled)
        return {inEnglish(compiled.error().detail)};
    QStringList lines;
    for (const Operation &part : compiled->parts) {
        static constexpr std::array names {"make", "set", "remove", "check"};
        lines.append(QString::fromLatin1(names[size_t(part.sort)]) + u' ' + QString::fromUtf8(part.path) + (part.version >= 0 ? u" at %1"_s.arg(part.version) : QString())
                     + (part.sort == Operation::Sort::Remove ? QString() : u" = "_s + QString::fromUtf8(part.value)));
    }
    return lines;
}

} // namespace

class TransactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGuardComesBackAsItWas()
    {
        const Guard guard = guardOf({{"/a b/\xff", {1LL << 60, 7, "hash"}}});
        QCOMPARE(marksIn(guard), (Marks {{"/a b/\xff", {1LL << 60, 7, "hash"}}}));
        QCOMPARE(marksIn({GuardStrength::Atomic, {{u"absent"_s, true}}}), Marks());
    }

    void isWhatDiffers_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("nothing") << "traefik/http/a = 1\ntraefik/tcp/b = 2\n"_ba << QStringList();
        QTest::newRow("a value") << "traefik/http/a = 9\ntraefik/tcp/b = 2\n"_ba << QStringList {u"set /traefik/http/a at 4 = 9"_s};
        QTest::newRow("a new node") << "traefik/http/a = 1\ntraefik/tcp/b = 2\ntraefik/udp/c = 3\n"_ba << QStringList {u"make /traefik/udp/c = 3"_s};
        QTest::newRow("a value above others") << "traefik/http = x\ntraefik/http/a = 1\ntraefik/tcp/b = 2\n"_ba << QStringList {u"set /traefik/http at 0 = x"_s};
        QTest::newRow("with what stands above it alone") << "traefik/http/a = 1\n"_ba << QStringList {u"remove /traefik/tcp/b at 0"_s, u"remove /traefik/tcp at 1"_s};
        QTest::newRow("everything, but not the root") << ""_ba << QStringList {u"remove /traefik/tcp/b at 0"_s, u"remove /traefik/tcp at 1"_s, u"remove /traefik/http/a at 4"_s, u"remove /traefik/http at 0"_s};
        QTest::newRow("below what goes something new") << "traefik/http/a/deeper = 1\ntraefik/tcp/b = 2\n"_ba << QStringList {u"set /traefik/http/a at 4 = "_s, u"make /traefik/http/a/deeper = 1"_s};
        QTest::newRow("outside") << "traefik/http/a = 1\ntraefik/tcp/b = 2\nelsewhere/x = 1\n"_ba << QStringList {u"the key elsewhere/x is outside of traefik/"_s};
        QTest::newRow("beside") << "traefik-x/a = 1\ntraefik/http/a = 1\ntraefik/tcp/b = 2\n"_ba << QStringList {u"the key traefik-x/a is outside of traefik/"_s};
        QTest::newRow("no path") << "traefik/http/a = 1\ntraefik/http//x = 1\ntraefik/tcp/b = 2\n"_ba << QStringList {u"/traefik/http//x is no path of a node"_s};
        QTest::newRow("dots") << "traefik/../x = 1\ntraefik/http/a = 1\ntraefik/tcp/b = 2\n"_ba << QStringList {u"/traefik/../x is no path of a node"_s};
    }
    void isWhatDiffers()
    {
        QFETCH(QByteArray, after);
        QFETCH(QStringList, parts);
        QCOMPARE(printed(compiled(change(after), "/traefik")), parts);
    }

    void aGuardOfAnotherTextIsADefect()
    {
        Write write = change("traefik/http/a = 9\ntraefik/tcp/b = 2\n");
        write.before = "traefik/http/a = 2\ntraefik/tcp/b = 2\n";
        QCOMPARE(compiled(write, "/traefik").error().kind, Fault::Kind::Internal);
    }

    void moreThanARequestHoldsIsRefused()
    {
        const Write write = change("traefik/http/a = " + QByteArray(1'100'000, 'x') + "\ntraefik/tcp/b = 2\n");
        QCOMPARE(compiled(write, "/traefik").error().kind, Fault::Kind::Unsupported);
    }

    void whatStandsThereTellsWhatBecameOfIt()
    {
        const auto write = compiled(change("traefik/http/a = 9\ntraefik/udp/c = 3\n"), "/traefik");
        QVERIFY(write);
        QCOMPARE(printed(write), (QStringList {u"set /traefik/http/a at 4 = 9"_s, u"make /traefik/udp/c = 3"_s, u"remove /traefik/tcp/b at 0"_s, u"remove /traefik/tcp at 1"_s}));
        const Standing before {{"/traefik/http/a", node("1", 3, 4)}, {"/traefik/udp/c", std::nullopt}, {"/traefik/tcp/b", node("2", 7, 0)}, {"/traefik/tcp", node({}, 6, 1)}};
        QVERIFY(holds(*write, before));
        QVERIFY(!isWritten(*write, before));

        Node set = node("9", 3, 5);
        set.stat.modified = 40;
        Node made = node("3", 40, 0);
        const Standing after {{"/traefik/http/a", set}, {"/traefik/udp/c", made}, {"/traefik/tcp/b", std::nullopt}, {"/traefik/tcp", std::nullopt}};
        QVERIFY(isWritten(*write, after));
        QVERIFY(!holds(*write, after));
        const Marks marks = marksIn(guardAfter(*write, after));
        QCOMPARE(marks.value("/traefik/http/a"), markOf(set));
        QCOMPARE(marks.value("/traefik/udp/c"), markOf(made));
        QVERIFY(!marks.contains("/traefik/tcp"));

        // The same values, written by two changes of somebody else's.
        Standing theirs = after;
        made.stat.created = made.stat.modified = 41;
        theirs["/traefik/udp/c"] = made;
        QVERIFY(!isWritten(*write, theirs));

        Standing other = before;
        other["/traefik/http/a"] = node("1", 30, 4); // made again, and changed as often
        QVERIFY(!holds(*write, other));
        QCOMPARE(inEnglish(differences(*write, other)), u"/traefik/http/a was removed and made again"_s);
        other["/traefik/http/a"] = node("7", 3, 5);
        other["/traefik/tcp"] = std::nullopt;
        QVERIFY(inEnglish(differences(*write, other)).contains(u"/traefik/http/a is now \"7\" (version 5)"_s));
        QVERIFY(inEnglish(differences(*write, other)).contains(u"/traefik/tcp is gone"_s));
    }

    void theValueOfOneNode()
    {
        const DocumentId one {here, valuePath("/services/web/a")};
        const Document before = valueOf(one, node("10.0.0.1:80"));
        QCOMPARE(printed(compiled({one, before.bytes, "x", before.guard}, "/traefik")), QStringList {u"set /services/web/a at 3 = x"_s});
        QCOMPARE(printed(compiled({one, before.bytes, {}, before.guard}, "/traefik")), QStringList {u"set /services/web/a at 3 = "_s});
        QCOMPARE(printed(compiled({one, before.bytes, {}, before.guard, Write::Sort::Remove}, "/traefik")), QStringList {u"remove /services/web/a at 3"_s});
        QCOMPARE(printed(compiled({one, {}, "x", {}, Write::Sort::Create}, "/traefik")), QStringList {u"make /services/web/a = x"_s});
    }
};

QTEST_GUILESS_MAIN(TransactionTest)
#include "tst_zookeeper_transaction.moc"
