// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/etcdprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace meshboard::test;
using namespace Qt::StringLiterals;

/// The command line on a real etcd, one process after the other.
class TestEtcdCommandLine : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    EtcdProcess m_etcd;

    struct Run
    {
        int code = -1;
        QByteArray out;
        QByteArray err;

        QJsonArray rows() const { return QJsonDocument::fromJson(out).array(); }
    };

    QString url() const { return u"etcd+http://127.0.0.1:%1/services/"_s.arg(m_etcd.port()); }

    Run run(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
        environment.remove(u"DISPLAY"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_home.path());
        process.start(QStringLiteral(MESHBOARD), arguments);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_etcd.put(u"/services/cart/cart-1"_s, u"10.0.0.1:8080"_s);
        m_etcd.put(u"/services/shop/web/web-1"_s, uR"({"host": "10.0.1.1", "port": 80})"_s);
        m_etcd.put(u"/services/odd"_s, u"what"_s);
        m_etcd.put(u"traefik/http/routers/web/rule"_s, u"Host(`shop.demo`)"_s);
        m_etcd.put(u"traefik/http/routers/web/service"_s, u"web"_s);
        for (const auto &[place, name, weight] : {std::tuple {0, u"a"_s, u"90"_s}, std::tuple {1, u"b"_s, u"10"_s}}) {
            const QString child = u"traefik/http/services/web/weighted/services/%1/"_s.arg(place);
            m_etcd.put(child + u"name", name);
            m_etcd.put(child + u"weight", weight);
            m_etcd.put(u"traefik/http/services/%1/loadBalancer/servers/0/url"_s.arg(name), u"http://10.0.0.1:80"_s);
        }
    }

    void everyListedAddressIsShown()
    {
        for (const QString &what : {u"services"_s, u"instances"_s, u"routes"_s, u"edges"_s, u"findings"_s, u"documents"_s}) {
            const QJsonArray rows = run({u"list"_s, what, url(), u"--json"_s}).rows();
            QVERIFY(!rows.isEmpty());
            for (const QJsonValue &row : rows) {
                const QString address = row[u"address"].toString();
                const Run shown = run({u"show"_s, address, url(), u"--json"_s});
                QVERIFY2(shown.code == 0, shown.err.constData());
                QCOMPARE(shown.rows().first()[u"address"].toString(), address);
            }
        }
        // The URL may stand in the place of the name.
        QCOMPARE(run({u"show"_s, url() + u"service/-/cart"}).code, 0);
        QCOMPARE(run({u"show"_s, u"nobody/service/-/cart"_s}).code, 2);
    }

    void writesOnlyWhereItIsAllowedTo()
    {
        const auto weight = [&] { return m_etcd.ctl({u"get"_s, u"--print-value-only"_s, u"traefik/http/services/web/weighted/services/0/weight"_s}); };
        const Run split = run({u"split"_s, u"live/http router/-/web#1"_s, u"a=50"_s, u"live="_s + url(), u"-o"_s, u"plan.json"_s});
        QVERIFY2(split.code == 0, split.err.constData());
        QCOMPARE(run({u"apply"_s, u"plan.json"_s}).code, 5);
        QCOMPARE(weight(), "90"_ba);
        QCOMPARE(run({u"apply"_s, u"plan.json"_s, u"--allow-write"_s, u"live"_s}).code, 0);
        QCOMPARE(weight(), "50"_ba);
        QCOMPARE(run({u"apply"_s, u"plan.json"_s, u"--allow-write"_s, u"live"_s}).code, 4);
        const QJsonArray history = run({u"history"_s, u"--json"_s}).rows();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[1][u"outcome"].toString(), u"applied"_s);
        QCOMPARE(run({u"undo"_s, history[1][u"id"].toString(), u"-o"_s, u"back.json"_s}).code, 0);
        QCOMPARE(run({u"apply"_s, u"back.json"_s, u"--allow-write"_s, url()}).code, 0);
        QCOMPARE(weight(), "90"_ba);
    }

    void aServerThatIsGoneIsCodeThree()
    {
        m_etcd.kill();
        QCOMPARE(run({u"show"_s, u"live/service/-/cart"_s, u"live="_s + url(), u"--timeout"_s, u"3"_s}).code, 3);
        QCOMPARE(run({u"split"_s, u"live/http router/-/web#1"_s, u"a=50"_s, u"live="_s + url(), u"--timeout"_s, u"3"_s}).code, 3);
    }
};

QTEST_GUILESS_MAIN(TestEtcdCommandLine)
#include "tst_etcdcli.moc"
