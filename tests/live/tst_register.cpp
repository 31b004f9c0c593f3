// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/etcdprocess.h"
#include "support/fakeserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

using namespace meshboard::test;
using namespace Qt::StringLiterals;

/// `meshboard register` on a real etcd: the program itself, and what etcdctl sees of it.
class RegisterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    EtcdProcess m_etcd;

    std::unique_ptr<QProcess> started(const QStringList &options, const QStringList &command) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
        environment.remove(u"DISPLAY"_s);
        process->setProcessEnvironment(environment);
        const QString url = u"etcd+http://127.0.0.1:%1/services/"_s.arg(m_etcd.port());
        process->start(QStringLiteral(MESHBOARD), QStringList {u"register"_s, u"payment"_s, u"--port"_s, u"8080"_s, u"--in"_s, url} + options + QStringList {u"--"_s} + command);
        return process;
    }
    QByteArray standing() const { return m_etcd.ctl({u"get"_s, u"--prefix"_s, u"--print-value-only"_s, u"/services/payment/"_s}); }
    static bool ends(QProcess &process) { return process.waitForFinished(30'000); }

private Q_SLOTS:
    void cleanup() { m_etcd.ctl({u"del"_s, u"--prefix"_s, u"/services/"_s}); }

    void standsThereAsLongAsTheCommandRuns()
    {
        const auto run = started({}, {u"sh"_s, u"-c"_s, u"read line; echo \"got $line\"; exit 7"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!standing().isEmpty(), 30'000);
        const QJsonObject value = QJsonDocument::fromJson(standing()).object();
        QCOMPARE(value[u"host"].toString(), u"127.0.0.1"_s);
        QCOMPARE(value[u"port"].toInt(), 8080);
        QVERIFY(m_etcd.ctl({u"lease"_s, u"list"_s}).contains("found 1 leases")); // it would go with us, whatever happens
        // Standard input and output are the command's own.
        run->write("hello\n");
        QVERIFY(ends(*run));
        QCOMPARE(run->exitCode(), 7);
        QCOMPARE(run->readAllStandardOutput(), "got hello\n"_ba);
        QVERIFY(standing().isEmpty());
        QVERIFY(m_etcd.ctl({u"lease"_s, u"list"_s}).contains("found 0 leases"));
    }

    void aSignalReachesTheCommandAndEndsCleanly()
    {
        const auto run = started({}, {u"sh"_s, u"-c"_s, u"trap 'echo bye; exit 3' TERM; while :; do sleep 0.1; done"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!standing().isEmpty(), 30'000);
        run->terminate();
        QVERIFY(ends(*run));
        QCOMPARE(run->readAllStandardOutput(), "bye\n"_ba);
        QCOMPARE(run->exitCode(), 3);
        QVERIFY(standing().isEmpty());
    }

    void standsThereOnlyWhileItsCheckAnswers()
    {
        int status = 503;
        int asked = 0;
        FakeServer service([&](const FakeServer::Asked &, FakeServer::Answer answer) {
            ++asked;
            answer.send("{}", status);
        });
        const auto run = started({u"--check"_s, service.url().toString() + u"/health"_s}, {u"sleep"_s, u"600"_s});
        QTRY_VERIFY_WITH_TIMEOUT(asked > 2, 30'000);
        QVERIFY(standing().isEmpty()); // not yet well
        status = 204;
        QTRY_VERIFY_WITH_TIMEOUT(!standing().isEmpty(), 30'000);
        status = 500;
        QTRY_VERIFY_WITH_TIMEOUT(standing().isEmpty(), 60'000);
        status = 200;
        QTRY_VERIFY_WITH_TIMEOUT(!standing().isEmpty(), 30'000);
        run->terminate();
        // The event loop serves its check meanwhile.
        QTRY_COMPARE_WITH_TIMEOUT(run->state(), QProcess::NotRunning, 30'000);
        QVERIFY(standing().isEmpty());
    }

    void comesBackWhenTheRegistryDoes()
    {
        const auto run = started({}, {u"sleep"_s, u"600"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!standing().isEmpty(), 30'000);
        m_etcd.kill();
        m_etcd.wipe();
        m_etcd.start();
        QTRY_VERIFY_WITH_TIMEOUT(!standing().isEmpty(), 90'000);
        run->terminate();
        QVERIFY(ends(*run));
        QVERIFY(standing().isEmpty());
    }

    void doesNotTakeWhatIsSomebodyElses()
    {
        m_etcd.put(u"/services/payment/127.0.0.1:8080"_s, u"theirs"_s);
        const auto run = started({}, {u"sleep"_s, u"600"_s});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += run->readAllStandardError()).contains("registered there already"), 30'000);
        QCOMPARE(standing(), "theirs"_ba);
        run->terminate();
        QVERIFY(ends(*run));
        QCOMPARE(standing(), "theirs"_ba);
    }

    void saysWhatIsWrongWithTheCommandLine()
    {
        const auto nothing = started({}, {});
        QVERIFY(ends(*nothing));
        QCOMPARE(nothing->exitCode(), 2);
        const auto missing = started({}, {m_home.filePath(u"no such program"_s)});
        QVERIFY(ends(*missing));
        QCOMPARE(missing->exitCode(), 127);
        const auto check = started({u"--check"_s, u"ftp://x"_s}, {u"true"_s});
        QVERIFY(ends(*check));
        QCOMPARE(check->exitCode(), 2);
        QVERIFY(standing().isEmpty());
    }
};

QTEST_GUILESS_MAIN(RegisterTest)
#include "tst_register.moc"
