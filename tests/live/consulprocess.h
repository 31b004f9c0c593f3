// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "judge.h"

#include "live/freeport.h"

#include <QDir>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>

#include <signal.h>

namespace meshboard::test {

/// A server of one datacenter on free ports of the loopback, which keeps its state over a kill; ended by its own process id.
class ConsulProcess
{
public:
    explicit ConsulProcess(const QByteArray &configuration = {}, QByteArray token = {})
        : m_token(std::move(token))
        , m_program(judge::whereIs(QStringLiteral("consul")))
    {
        QFile file(m_folder.filePath(QStringLiteral("more.hcl")));
        if (!file.open(QIODevice::WriteOnly) || file.write(configuration + "\nperformance { raft_multiplier = 1 }\nleave_on_terminate = false\n") < 0)
            qFatal("no configuration");
        file.close();
        start();
    }
    ~ConsulProcess()
    {
        resume();
        kill();
    }

    void start()
    {
        const auto port = [](const char *name, quint16 number) { return QStringLiteral("-%1-port=%2").arg(QLatin1StringView(name)).arg(number); };
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
        m_process.start(m_program,
                        {QStringLiteral("agent"), QStringLiteral("-server"), QStringLiteral("-bootstrap-expect=1"), QStringLiteral("-node=here"),
                         QStringLiteral("-client=127.0.0.1"), QStringLiteral("-bind=127.0.0.1"), QStringLiteral("-data-dir=") + data(),
                         QStringLiteral("-config-file=") + m_folder.filePath(QStringLiteral("more.hcl")), port("http", m_http),
                         QStringLiteral("-grpc-port=-1"), QStringLiteral("-grpc-tls-port=-1"), QStringLiteral("-dns-port=-1"),
                         port("serf-lan", m_lan), port("serf-wan", m_wan), port("server", m_rpc)});
        mustStandUp("consul", m_process, m_folder.filePath(QStringLiteral("log")), std::chrono::minutes(1),
                    [&] { return request("GET", "/v1/health/node/here").contains("serfHealth"); });
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void wipe() { QDir(data()).removeRecursively(); }
    void suspend() { ::kill(pid_t(m_process.processId()), SIGSTOP); }
    void resume()
    {
        if (m_process.processId() > 0)
            ::kill(pid_t(m_process.processId()), SIGCONT);
    }

    quint16 port() const { return m_http; }
    QUrl url(const QString &query = {}) const
    {
        QUrl url(QStringLiteral("consul+http://127.0.0.1:%1").arg(m_http));
        url.setQuery(query.isEmpty() ? QString() : query);
        return url;
    }

    /// What the `consul` program prints: a client that shares nothing with ours.
    judge::Done consul(const QStringList &arguments) const
    {
        QStringList all = arguments;
        const qsizetype at = std::min<qsizetype>(2, all.size());
        all.insert(at, QStringLiteral("-http-addr=http://127.0.0.1:%1").arg(m_http));
        return judge::run(m_program, all);
    }
    /// An entry, by `consul config write`.
    bool writeEntry(const QByteArray &text) const
    {
        QFile file(m_folder.filePath(QStringLiteral("entry.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return false;
        file.close();
        return consul({QStringLiteral("config"), QStringLiteral("write"), file.fileName()}).code == 0;
    }
    QByteArray readEntry(const QString &kind, const QString &name) const
    {
        return consul({QStringLiteral("config"), QStringLiteral("read"), QStringLiteral("-kind=") + kind, QStringLiteral("-name=") + name}).out;
    }

    /// The body of an answer, by a socket that waits; empty where there is none.
    QByteArray request(const QByteArray &verb, const QByteArray &path, const QByteArray &body = {}) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_http);
        if (!socket.waitForConnected(5000))
            return {};
        socket.write(verb + ' ' + path + " HTTP/1.0\r\nHost: x\r\n" + (m_token.isEmpty() ? QByteArray() : QByteArray("X-Consul-Token: " + m_token + "\r\n"))
                     + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray all;
        while (socket.waitForReadyRead(10000))
            all += socket.readAll();
        return all.mid(all.indexOf("\r\n\r\n") + 4);
    }
    /// Puts it straight into the catalog, as what runs elsewhere.
    void registerInstance(const QByteArray &service, const QByteArray &id, int port, const QByteArray &status = "passing", const QByteArray &output = "fine") const
    {
        request("PUT", "/v1/catalog/register",
                R"({"Node":"there","Address":"10.0.0.9","SkipNodeUpdate":false,"Service":{"ID":")" + id + R"(","Service":")" + service + R"(","Port":)"
                    + QByteArray::number(port) + R"(},"Check":{"Node":"there","CheckID":"service:)" + id + R"(","Name":"alive","Status":")" + status
                    + R"(","ServiceID":")" + id + R"(","Output":")" + output + R"("}})");
    }
    void deregister(const QByteArray &id) const { request("PUT", "/v1/catalog/deregister", R"({"Node":"there","ServiceID":")" + id + R"("})"); }

private:
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    QByteArray m_token;
    QString m_program;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_http = freePort();
    quint16 m_lan = freePort();
    quint16 m_wan = freePort();
    quint16 m_rpc = freePort();
};

} // namespace meshboard::test
