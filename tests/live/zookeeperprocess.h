// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/freeport.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#define THREADED
#include <zookeeper/zookeeper.h>

#include <signal.h>

namespace meshboard::test {

/// Another client of the server: the C library's blocking calls, for one thread.
class OtherZooKeeper
{
public:
    explicit OtherZooKeeper(quint16 port, const QByteArray &digest = {})
    {
        zoo_set_debug_level(ZooLogLevel(0));
        const QByteArray server = "127.0.0.1:" + QByteArray::number(port);
        m_handle = zookeeper_init(server.constData(), nullptr, 10000, nullptr, nullptr, 0);
        if (!digest.isEmpty())
            zoo_add_auth(m_handle, "digest", digest.constData(), int(digest.size()), nullptr, nullptr);
    }
    ~OtherZooKeeper() { zookeeper_close(m_handle); }
    OtherZooKeeper(const OtherZooKeeper &) = delete;

    /// Sets it, and makes it with all above it where it is not there.
    bool put(const QByteArray &path, const QByteArray &value, int flags = 0)
    {
        int code = zoo_set(m_handle, path.constData(), value.constData(), int(value.size()), -1);
        for (qsizetype at = path.indexOf('/', 1); code == ZNONODE && at > 0; at = path.indexOf('/', at + 1))
            zoo_create(m_handle, path.left(at).constData(), "", 0, &ZOO_OPEN_ACL_UNSAFE, 0, nullptr, 0);
        if (code == ZNONODE)
            code = zoo_create(m_handle, path.constData(), value.constData(), int(value.size()), &ZOO_OPEN_ACL_UNSAFE, flags, nullptr, 0);
        return code == ZOK;
    }
    std::optional<QByteArray> get(const QByteArray &path, Stat *stat = nullptr)
    {
        QByteArray value(1 << 20, '\0');
        int size = int(value.size());
        Stat ignored {};
        if (zoo_get(m_handle, path.constData(), 0, value.data(), &size, stat ? stat : &ignored) != ZOK)
            return std::nullopt;
        return value.left(std::max(0, size));
    }
    bool remove(const QByteArray &path)
    {
        String_vector names {};
        if (zoo_get_children(m_handle, path.constData(), 0, &names) == ZOK) {
            for (int i = 0; i < names.count; ++i)
                remove(path + '/' + names.data[i]);
            deallocate_String_vector(&names);
        }
        return zoo_delete(m_handle, path.constData(), -1) == ZOK;
    }
    /// A shop of Traefik whose service is split by weights.
    bool putShop()
    {
        const QList<std::pair<QByteArray, QByteArray>> pairs {
            {"/traefik/http/routers/web/rule", "Host(`shop.example`)"},
            {"/traefik/http/routers/web/service", "shop"},
            {"/traefik/http/services/shop/weighted/services/0/name", "v1"},
            {"/traefik/http/services/shop/weighted/services/0/weight", "90"},
            {"/traefik/http/services/shop/weighted/services/1/name", "v2"},
            {"/traefik/http/services/shop/weighted/services/1/weight", "10"},
            {"/traefik/http/services/v1/loadbalancer/servers/0/url", "http://10.0.0.1:8080"},
            {"/traefik/http/services/v2/loadbalancer/servers/0/url", "http://10.0.0.3:8080"},
        };
        return std::all_of(pairs.begin(), pairs.end(), [&](const auto &pair) { return put(pair.first, pair.second); });
    }
    zhandle_t *handle() const { return m_handle; }

private:
    zhandle_t *m_handle = nullptr;
};

/// Debian's ZooKeeper on a free port and a temporary directory; ended by its own process id.
class ZooKeeperProcess
{
public:
    explicit ZooKeeperProcess(int megabytes = 96)
        : m_megabytes(megabytes)
    {
        start();
    }
    ~ZooKeeperProcess()
    {
        resume();
        kill();
    }

    void start()
    {
        QFile file(m_directory.filePath(QStringLiteral("zoo.cfg")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no configuration");
        // A short tick: its multiples are the shortest and longest session.
        file.write("tickTime=500\nmaxSessionTimeout=10000\nclientPortAddress=127.0.0.1\nadmin.enableServer=false\nmaxClientCnxns=0\nclientPort="
                   + QByteArray::number(m_port) + "\ndataDir=" + m_directory.filePath(QStringLiteral("data")).toUtf8() + '\n');
        file.close();
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(m_directory.filePath(QStringLiteral("log")), QIODevice::Append);
        m_process.start(QStringLiteral(JAVA), {QStringLiteral("-Xmx%1m").arg(m_megabytes), QStringLiteral("-XX:+UseSerialGC"), QStringLiteral("-XX:TieredStopAtLevel=1"), QStringLiteral("-cp"),
                         QStringLiteral(ZOOKEEPER_JAR), QStringLiteral("org.apache.zookeeper.server.ZooKeeperServerMain"), file.fileName()});
        mustStandUp("ZooKeeper", m_process, m_directory.filePath(QStringLiteral("log")), std::chrono::minutes(1), [&] { return ask("srvr").contains("Mode:"); });
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void wipe() { QDir(m_directory.filePath(QStringLiteral("data"))).removeRecursively(); }
    void suspend() { send(SIGSTOP); }
    void resume() { send(SIGCONT); }

    quint16 port() const { return m_port; }
    QUrl url() const { return QUrl(QStringLiteral("zookeeper://127.0.0.1:%1/services").arg(m_port)); }

    /// Four letters, and what it answers.
    QByteArray ask(const QByteArray &word) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (!socket.waitForConnected(1000))
            return {};
        socket.write(word);
        QByteArray answer;
        while (socket.waitForReadyRead(5000))
            answer += socket.readAll();
        return answer;
    }
    /// The command line that comes with the server: a client that shares nothing with ours.
    QByteArray cli(const QStringList &command) const
    {
        QProcess process;
        process.start(QStringLiteral(JAVA), QStringList {QStringLiteral("-Xmx64m"), QStringLiteral("-XX:TieredStopAtLevel=1"), QStringLiteral("-cp"), QStringLiteral(ZOOKEEPER_JAR),
                         QStringLiteral("org.apache.zookeeper.ZooKeeperMain"), QStringLiteral("-server"), QStringLiteral("127.0.0.1:%1").arg(m_port)} + command);
        process.waitForFinished(60000);
        return process.readAllStandardOutput();
    }

private:
    void send(int signal) const
    {
        if (m_process.processId() > 0)
            ::kill(pid_t(m_process.processId()), signal);
    }

    quint16 m_port = freePort();
    int m_megabytes;
    QTemporaryDir m_directory;
    QProcess m_process;
};

} // namespace meshboard::test
