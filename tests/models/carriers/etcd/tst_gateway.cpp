// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/gateway.h"

#include <QFile>
#include <QTest>

using namespace meshboard;
using namespace meshboard::etcd;
using namespace Qt::StringLiterals;

namespace {

/// What a real gateway said; fixtures/record says which and how.
QByteArray recorded(const QString &name)
{
    QFile file(QStringLiteral(FIXTURES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class GatewayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAStatus()
    {
        const auto status = statusIn(recorded(u"status.json"_s));
        QVERIFY(status);
        QCOMPARE(status->version, u"3.4.23"_s);
        QVERIFY(status->hasLeader);
        QCOMPARE(status->header.cluster, u"7801232528081817440"_s);
        QCOMPARE(status->header.revision, 1);
        const auto leaderless = statusIn(R"X({"header":{"cluster_id":"1"},"version":"3.4.23"})X");
        QVERIFY(leaderless && !leaderless->hasLeader);
    }

    void readsPages()
    {
        const auto page = pageIn(recorded(u"page.json"_s));
        QVERIFY(page);
        QVERIFY(!page->isLast);
        QCOMPARE(page->header.revision, 4);
        QCOMPARE(page->pairs.size(), 2);
        QCOMPARE(page->pairs[0].key, "/services/b\xffn"_ba);
        QCOMPARE(page->pairs[0].value, QByteArray("\0\xfe", 2));
        QCOMPARE(page->pairs[1], (KeyValue {"/services/web/a", "10.0.0.1:80", 2, 2}));
        const auto last = pageIn(recorded(u"page-last.json"_s));
        QVERIFY(last);
        QVERIFY(last->isLast);
        QCOMPARE(last->pairs.size(), 3);
        const auto empty = pageIn(recorded(u"page-empty.json"_s));
        QVERIFY(empty && empty->isLast && empty->pairs.isEmpty());
    }

    void readsAWatch()
    {
        QList<Notice> notices;
        for (const QByteArray &line : recorded(u"watch.json"_s).trimmed().split('\n')) {
            const auto notice = noticeIn(line);
            QVERIFY(notice);
            notices.append(*notice);
        }
        QCOMPARE(notices.size(), 5);
        QVERIFY(notices[0].isCreated && notices[1].isCreated);
        QCOMPARE(notices[1].watch, 2);
        QCOMPARE(notices[2].watch, 1);
        QCOMPARE(notices[2].revision, 5);
        QCOMPARE(notices[2].events.size(), 1);
        QVERIFY(!notices[2].events[0].isDelete);
        QCOMPARE(notices[2].events[0].pair, (KeyValue {"/services/web/a", "10.0.0.9:80", 2, 5}));
        QCOMPARE(notices[3].events[0].pair.value, "Host(`shop.example`)"_ba);
        QVERIFY(notices[4].events[0].isDelete);
        QCOMPARE(notices[4].events[0].pair, (KeyValue {"/services/web/b", {}, 0, 7}));
    }

    void seesThatHistoryIsGone()
    {
        const QList<QByteArray> lines = recorded(u"watch-compacted.json"_s).trimmed().split('\n');
        const auto notice = noticeIn(lines.last());
        QVERIFY(notice);
        QVERIFY(notice->isCanceled);
        QCOMPARE(notice->compacted, 6);
        QVERIFY(isCompacted(refusalIn({400, recorded(u"error-compacted.json"_s)})));
        QVERIFY(!isCompacted(refusalIn({400, recorded(u"error-garbage.json"_s)})));
    }

    void readsTransactions()
    {
        const auto done = transactedIn(recorded(u"txn-done.json"_s));
        QVERIFY(done);
        QVERIFY(done->isDone);
        QCOMPARE(done->header.revision, 8);
        const auto refused = transactedIn(recorded(u"txn-refused.json"_s));
        QVERIFY(refused);
        QVERIFY(!refused->isDone);
        QCOMPARE(refused->standing, (QList<KeyValue> {{"/services/web/a", "x", 2, 8}}));
    }

    void saysWhatTheServerSays()
    {
        const Fault fault = refusalIn({400, recorded(u"error-no-user.json"_s)});
        QCOMPARE(fault.kind, Fault::Kind::Refused);
        QCOMPARE(fault.remedy, Remedy::CheckCredentials);
        QCOMPARE(inEnglish(fault.detail), u"etcdserver: user name is empty"_s);
        const Fault garbage = refusalIn({400, recorded(u"error-garbage.json"_s)});
        QCOMPARE(garbage.kind, Fault::Kind::Refused);
        QCOMPARE(inEnglish(garbage.detail), u"invalid character 'g' looking for beginning of value"_s);
        QCOMPARE(refusalIn({404, "Not Found"}).kind, Fault::Kind::Unsupported); // no gateway here
    }

    void takesNothingElseForAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << recorded(u"page.json"_s).left(200);
        QTest::newRow("html") << QByteArray("<html><body>It works!</body></html>");
        QTest::newRow("list") << QByteArray("[1,2]");
        QTest::newRow("other object") << QByteArray("{\"status\":\"ok\"}");
    }
    void takesNothingElseForAnAnswer()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!statusIn(body));
        QVERIFY(!pageIn(body));
        QVERIFY(!noticeIn(body));
        QVERIFY(!transactedIn(body));
        QCOMPARE(pageIn(body).error().kind, Fault::Kind::Malformed);
    }

    void endsARangeBehindItsPrefix()
    {
        QCOMPARE(endOf("/services/"), "/services0"_ba);
        QCOMPARE(endOf("a\xff"), "b"_ba);
        QCOMPARE(endOf("\xff\xff"), QByteArray(1, '\0'));
    }

    void writesWhatTheServerReads()
    {
        RangeQuery query {"a"};
        QCOMPARE(rangeRequest(query), "{\"key\":\"YQ==\"}"_ba);
        query.end = "b";
        query.at = 9007199254740993; // more than a double holds
        query.limit = 10;
        QCOMPARE(rangeRequest(query),
                 "{\"key\":\"YQ==\",\"limit\":\"10\",\"range_end\":\"Yg==\",\"revision\":\"9007199254740993\"}"_ba);
        Txn txn;
        txn.comparisons = {{Comparison::Of::Modified, "a", {}, 7}, {Comparison::Of::Value, "a", "v", 0}};
        txn.puts = {{"a", "w", true}};
        txn.deletes = {"b"};
        txn.reads = {"a"};
        QCOMPARE(txnRequest(txn),
                 "{\"compare\":[{\"key\":\"YQ==\",\"mod_revision\":\"7\",\"result\":\"EQUAL\",\"target\":\"MOD\"},"
                 "{\"key\":\"YQ==\",\"result\":\"EQUAL\",\"target\":\"VALUE\",\"value\":\"dg==\"}],"
                 "\"failure\":[{\"request_range\":{\"key\":\"YQ==\"}}],"
                 "\"success\":[{\"request_put\":{\"ignore_lease\":true,\"key\":\"YQ==\",\"value\":\"dw==\"}},"
                 "{\"request_delete_range\":{\"key\":\"Yg==\"}}]}"_ba);
    }
};

QTEST_GUILESS_MAIN(GatewayTest)
#include "tst_gateway.moc"
