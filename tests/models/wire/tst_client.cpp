// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/client.h"

#include "support/fakeserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace meshboard;
using namespace meshboard::wire;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::FakeServer;

namespace {

Request requestTo(const FakeServer &server, const QString &path = u"/x"_s)
{
    Request request;
    request.url = server.url();
    request.url.setPath(path);
    request.body = "{}";
    request.timeout = 10s;
    return request;
}

/// Waits for one answer.
Expected<Answer> answerOf(Client &client, const Request &request)
{
    std::optional<Expected<Answer>> answer;
    const Call call = client.send(request, [&](const Expected<Answer> &given) { answer = given; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
        return tl::unexpected(Fault {Fault::Kind::Internal, {}, Remedy::None, verbatim(u"never answered"_s)});
    return *answer;
}

Fault faultOf(Client &client, const Request &request)
{
    const auto answer = answerOf(client, request);
    return answer ? Fault {Fault::Kind::Internal, {}, Remedy::None, verbatim(u"answered"_s)} : answer.error();
}

QSslConfiguration trusting()
{
    return *configurationFor({});
}

} // namespace

class ClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsAnswersOfAnyStatus()
    {
        FakeServer server([](const FakeServer::Asked &asked, FakeServer::Answer answer) {
            answer.send(asked.path + ' ' + asked.body,
                        asked.path == "/missing"      ? 404
                            : asked.path == "/bad"    ? 400
                            : asked.path == "/broken" ? 503
                                                      : 200);
        });
        Client client(trusting());
        const auto fine = answerOf(client, requestTo(server));
        QVERIFY(fine);
        QCOMPARE(fine->status, 200);
        QCOMPARE(fine->body, "/x {}"_ba);
        const auto missing = answerOf(client, requestTo(server, u"/missing"_s));
        QVERIFY(missing);
        QCOMPARE(missing->status, 404);
        QCOMPARE(missing->body, "/missing {}"_ba);
        const auto bad = answerOf(client, requestTo(server, u"/bad"_s));
        QVERIFY(bad);
        QCOMPARE(bad->status, 400);
        QCOMPARE(bad->body, "/bad {}"_ba);
        const auto broken = answerOf(client, requestTo(server, u"/broken"_s));
        QVERIFY(broken);
        QCOMPARE(broken->status, 503);
    }

    void countsWhatItAsks()
    {
        FakeServer server([](const FakeServer::Asked &, FakeServer::Answer answer) { answer.send("12345"); });
        Client client(trusting());
        for (int i = 0; i < 3; ++i)
            QVERIFY(answerOf(client, requestTo(server)));
        QCOMPARE(client.counters().requests, 3);
        QCOMPARE(client.counters().bytesRead, 15);
        QCOMPARE(server.asked().size(), 3);
        QCOMPARE(server.connections(), 1); // kept open between them
    }

    void saysThatNobodyIsThere()
    {
        FakeServer server([](const FakeServer::Asked &, FakeServer::Answer answer) { answer.send("{}"); });
        server.close();
        Client client(trusting());
        const Fault fault = faultOf(client, requestTo(server));
        QCOMPARE(fault.kind, Fault::Kind::Unreachable);
        QVERIFY(isUnsent(fault));
        QCOMPARE(fault.about, server.url().toString());
        server.listen();
        QVERIFY(answerOf(client, requestTo(server)));
    }

    void saysThatAnAnswerWasCutAndMayHaveBeenActedOn()
    {
        FakeServer server([](const FakeServer::Asked &, FakeServer::Answer answer) {
            answer.raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":");
            answer.cut();
        });
        Client client(trusting());
        const Fault fault = faultOf(client, requestTo(server));
        QCOMPARE(fault.kind, Fault::Kind::Unreachable);
        QVERIFY(!isUnsent(fault));
    }

    void tellsHowOftenQtSentARequest()
    {
        int requests = 0;
        FakeServer server([&](const FakeServer::Asked &asked, FakeServer::Answer answer) {
            if (asked.path == "/twice" && ++requests == 1)
                answer.cut();
            else
                answer.send("{}");
        });
        Client client(trusting());
        const auto once = answerOf(client, requestTo(server));
        QVERIFY(once);
        QCOMPARE(once->timesSent, 1);
        const auto twice = answerOf(client, requestTo(server, u"/twice"_s));
        QVERIFY(twice);
        QCOMPARE(requests, 2);
        QCOMPARE(twice->timesSent, 2);
    }

    void doesNotTakeGarbageForAnAnswer()
    {
        FakeServer server([](const FakeServer::Asked &, FakeServer::Answer answer) {
            answer.raw(QByteArray("\x00\x01\xfe garbage\r\n\r\n\r\n\r\n", 20));
            answer.cut();
        });
        Client client(trusting());
        QVERIFY(!answerOf(client, requestTo(server)));
    }

    void givesUpOnSilenceAndOnlyOnSilence()
    {
        QList<FakeServer::Answer> kept;
        FakeServer server([&](const FakeServer::Asked &asked, FakeServer::Answer answer) {
            if (asked.path == "/silent")
                return kept.append(answer);
            // Longer in all than the time-out, but never silent for so long.
            answer.begin();
            auto *timer = new QTimer(this);
            connect(timer, &QTimer::timeout, timer, [timer, answer, left = 10]() mutable {
                answer.chunk("x");
                if (--left == 0) {
                    answer.end();
                    timer->deleteLater();
                }
            });
            timer->start(100);
        });
        Client client(trusting());
        Request silent = requestTo(server, u"/silent"_s);
        silent.timeout = 300ms;
        QCOMPARE(faultOf(client, silent).kind, Fault::Kind::TimedOut);
        Request slow = requestTo(server, u"/slow"_s);
        slow.timeout = 700ms;
        const auto answer = answerOf(client, slow);
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray(10, 'x'));
    }

    void stopsAtItsLimit()
    {
        FakeServer server(
            [](const FakeServer::Asked &, FakeServer::Answer answer) { answer.send(QByteArray(1 << 20, 'x')); });
        Client client(trusting());
        Request request = requestTo(server);
        request.limit = 1000;
        QCOMPARE(faultOf(client, request).kind, Fault::Kind::Malformed);
        request.limit = 1 << 20;
        QVERIFY(answerOf(client, request));
    }

    void deliversNothingAfterACancel()
    {
        QList<FakeServer::Answer> kept;
        FakeServer server([&](const FakeServer::Asked &, FakeServer::Answer answer) { kept.append(answer); });
        auto client = std::make_unique<Client>(trusting());
        int answers = 0;
        {
            const Call call = client->send(requestTo(server), [&](const Expected<Answer> &) { ++answers; });
            QTRY_COMPARE(kept.size(), 1);
        }
        QTRY_VERIFY(!kept.first().isOpen()); // the server is told
        const Call second = client->send(requestTo(server), [&](const Expected<Answer> &) { ++answers; });
        QTRY_COMPARE(kept.size(), 2);
        client.reset();
        QTRY_VERIFY(!kept.last().isOpen());
        QCOMPARE(answers, 0);
    }

    void mayBeDeletedByTheAnswer()
    {
        FakeServer server([](const FakeServer::Asked &, FakeServer::Answer answer) { answer.send("{}"); });
        auto client = std::make_unique<Client>(trusting());
        bool isAnswered = false;
        const Call call = client->send(requestTo(server), [&](const Expected<Answer> &) {
            client.reset();
            isAnswered = true;
        });
        QTRY_VERIFY(isAnswered);
    }

    void followsNoRedirect()
    {
        FakeServer server([](const FakeServer::Asked &, FakeServer::Answer answer) {
            answer.raw("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n");
        });
        Client client(trusting());
        const auto answer = answerOf(client, requestTo(server));
        QVERIFY(answer);
        QCOMPARE(answer->status, 302);
        QCOMPARE(server.asked().size(), 1);
    }

    void streamsObjectsAsTheyCome()
    {
        std::optional<FakeServer::Answer> open;
        FakeServer server([&](const FakeServer::Asked &, FakeServer::Answer answer) {
            answer.begin();
            open = answer;
        });
        Client client(trusting());
        QList<QByteArray> objects;
        std::optional<Fault> end;
        const auto stream = client.stream(requestTo(server));
        connect(stream.get(), &Stream::framed, this, [&](const QList<QByteArray> &some) { objects += some; });
        connect(stream.get(), &Stream::closed, this, [&](const Fault &fault) { end = fault; });
        QTRY_VERIFY(open);
        QCOMPARE(client.counters().openStreams, 1);
        open->chunk("{\"a\":1}\n{\"b\"");
        QTRY_COMPARE(objects, (QList<QByteArray> {"{\"a\":1}"}));
        open->chunk(":2}\n");
        QTRY_COMPARE(objects.size(), 2);
        QVERIFY(!end);
        open->end();
        QTRY_VERIFY(end);
        QCOMPARE(end->kind, Fault::Kind::Unreachable);
        QCOMPARE(client.counters().openStreams, 0);
    }

    void saysWhyAStreamWasRefused()
    {
        FakeServer server(
            [](const FakeServer::Asked &, FakeServer::Answer answer) { answer.send("{\"message\":\"no\"}", 403); });
        Client client(trusting());
        std::optional<Fault> end;
        const auto stream = client.stream(requestTo(server));
        connect(stream.get(), &Stream::closed, this, [&](const Fault &fault) { end = fault; });
        QTRY_VERIFY(end);
        QCOMPARE(end->kind, Fault::Kind::Refused);
        QCOMPARE(inEnglish(end->detail), u"{\"message\":\"no\"}"_s);
    }

    void closesAStreamOfGarbage()
    {
        FakeServer server([](const FakeServer::Asked &, FakeServer::Answer answer) {
            answer.begin();
            answer.chunk("{\"a\":1}\n<html>");
        });
        Client client(trusting());
        int objects = 0;
        std::optional<Fault> end;
        const auto stream = client.stream(requestTo(server));
        connect(stream.get(), &Stream::framed, this,
                [&](const QList<QByteArray> &some) { objects += int(some.size()); });
        connect(stream.get(), &Stream::closed, this, [&](const Fault &fault) { end = fault; });
        QTRY_VERIFY(end);
        QCOMPARE(objects, 1);
        QCOMPARE(end->kind, Fault::Kind::Malformed);
    }

    void hangingStreamsDoNotStarveRequests()
    {
        FakeServer server([](const FakeServer::Asked &asked, FakeServer::Answer answer) {
            if (asked.path == "/watch")
                answer.begin();
            else
                answer.send("{}");
        });
        Client client(trusting());
        std::vector<std::unique_ptr<Stream>> streams;
        for (int i = 0; i < 6; ++i)
            streams.push_back(client.stream(requestTo(server, u"/watch"_s)));
        QTRY_COMPARE(server.asked().size(), 6);
        QVERIFY(answerOf(client, requestTo(server)));
        QCOMPARE(client.counters().openStreams, 6);
        streams.clear();
        QCOMPARE(client.counters().openStreams, 0);
    }

    void namesTheFileOfABadCertificate()
    {
        const auto tls = configurationFor({true, u"/nonexistent.pem"_s, {}, {}});
        QVERIFY(!tls);
        QCOMPARE(tls.error().remedy, Remedy::CheckCertificate);
        QCOMPARE(tls.error().about, u"/nonexistent.pem"_s);
        QCOMPARE(configurationFor({})->peerVerifyMode(), QSslSocket::VerifyPeer);
        QCOMPARE(configurationFor({false, {}, {}, {}})->peerVerifyMode(), QSslSocket::VerifyNone);
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "tst_client.moc"
