// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/freeport.h"
#include "live/relay.h"

#include <QDir>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <signal.h>

namespace meshboard::test {

/// Plain HTTP with blocking sockets, for one thread: a second client that shares nothing with ours.
class OtherClient
{
public:
    explicit OtherClient(quint16 port)
        : m_port(port)
    {
    }

    /// The body of the answer; empty when there is none. `until`: ends an answer that would go on for ever.
    QByteArray post(const QByteArray &path, const QByteArray &body,
                    const std::function<bool(const QByteArray &)> &until = {})
    {
        if (m_socket.state() != QAbstractSocket::ConnectedState) {
            m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
            if (!m_socket.waitForConnected(5000))
                return {};
            m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        }
        m_socket.write("POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                       + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray all;
        for (;;) {
            const qsizetype end = all.indexOf("\r\n\r\n");
            const qsizetype at = all.indexOf("Content-Length: ");
            if (end > 0 && at > 0 && at < end) {
                const qsizetype length = all.mid(at + 16, all.indexOf('\r', at) - at - 16).toLongLong();
                if (all.size() >= end + 4 + length)
                    return all.mid(end + 4, length);
            }
            if (until && until(all)) {
                m_socket.abort();
                return all;
            }
            // Answers in chunks end with the empty one and the trailer.
            if (end > 0 && at < 0 && !until && all.contains("\r\n0\r\n") && all.endsWith("\r\n\r\n"))
                return all.mid(end + 4);
            if (!m_socket.waitForReadyRead(10000)) {
                m_socket.abort();
                return {};
            }
            all += m_socket.readAll();
        }
    }

    /// A shop of Traefik whose service is split by weights.
    bool putShop()
    {
        const QList<std::pair<QByteArray, QByteArray>> pairs {
            {"traefik/http/routers/web/rule", "Host(`shop.example`)"},
            {"traefik/http/routers/web/service", "shop"},
            {"traefik/http/services/shop/weighted/services/0/name", "v1"},
            {"traefik/http/services/shop/weighted/services/0/weight", "90"},
            {"traefik/http/services/shop/weighted/services/1/name", "v2"},
            {"traefik/http/services/shop/weighted/services/1/weight", "10"},
            {"traefik/http/services/v1/loadbalancer/servers/0/url", "http://10.0.0.1:8080"},
            {"traefik/http/services/v2/loadbalancer/servers/0/url", "http://10.0.0.3:8080"},
        };
        return std::all_of(pairs.begin(), pairs.end(), [&](const auto &pair) { return put(pair.first, pair.second); });
    }

    bool put(const QByteArray &key, const QByteArray &value)
    {
        return post("/v3/kv/put", "{\"key\":\"" + key.toBase64() + "\",\"value\":\"" + value.toBase64() + "\"}")
            .contains("revision");
    }

private:
    quint16 m_port;
    QTcpSocket m_socket;
};

/// Debian's etcd on free ports and a temporary directory; ended by its own process id.
class EtcdProcess
{
public:
    EtcdProcess() { start(); }
    ~EtcdProcess()
    {
        resume();
        kill();
    }

    void start()
    {
        const QString client = QStringLiteral("http://127.0.0.1:%1").arg(m_port);
        const QString peer = QStringLiteral("http://127.0.0.1:%1").arg(m_peerPort);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(m_directory.filePath(QStringLiteral("log")), QIODevice::Append);
        m_process.start(QStringLiteral(ETCD),
                        {QStringLiteral("--data-dir"), m_directory.filePath(QStringLiteral("data")),
                         QStringLiteral("--listen-client-urls"), client, QStringLiteral("--advertise-client-urls"),
                         client, QStringLiteral("--listen-peer-urls"), peer,
                         QStringLiteral("--initial-advertise-peer-urls"), peer, QStringLiteral("--initial-cluster"),
                         QStringLiteral("default=") + peer,
                         // alone, it need not wait long for other candidates
                         QStringLiteral("--heartbeat-interval"), QStringLiteral("10"),
                         QStringLiteral("--election-timeout"), QStringLiteral("100")});
        mustStandUp("etcd", m_process, m_directory.filePath(QStringLiteral("log")), std::chrono::minutes(1),
                    [&] { return OtherClient(m_port).post("/v3/maintenance/status", "{}").contains("\"leader\""); });
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void wipe() { QDir(m_directory.filePath(QStringLiteral("data"))).removeRecursively(); }
    void suspend() { ::kill(pid_t(m_process.processId()), SIGSTOP); }
    void resume()
    {
        if (m_process.processId() > 0)
            ::kill(pid_t(m_process.processId()), SIGCONT);
    }

    quint16 port() const { return m_port; }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

    /// What etcdctl prints.
    QByteArray ctl(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ETCDCTL_API"), QStringLiteral("3"));
        environment.insert(QStringLiteral("ETCDCTL_ENDPOINTS"), QStringLiteral("127.0.0.1:%1").arg(m_port));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(ETCDCTL), arguments);
        process.waitForFinished(30000);
        return process.readAllStandardOutput().trimmed();
    }
    void put(const QString &key, const QString &value) const { ctl({QStringLiteral("put"), key, value}); }

private:
    QTemporaryDir m_directory;
    quint16 m_port = freePort();
    quint16 m_peerPort = freePort();
    QProcess m_process;
};

} // namespace meshboard::test
