// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/freeport.h"
#include "live/http.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <signal.h>

namespace meshboard::test {

/// The Traefik that tests/live/install builds: its API and entry points on free ports of the loopback, its configuration from a
/// folder of its own that it watches; ended by its own process id.
class TraefikProcess
{
public:
    /// `entryPoints`: "web", or "dns/udp".
    explicit TraefikProcess(QString program, QStringList entryPoints = {QStringLiteral("web")})
        : m_program(std::move(program))
        , m_entryPoints(std::move(entryPoints))
    {
        for (qsizetype i = 0; i < m_entryPoints.size(); ++i)
            m_ports.append(freePort());
        start();
    }
    ~TraefikProcess()
    {
        resume();
        kill();
    }

    void start()
    {
        QStringList arguments {QStringLiteral("--api.insecure=true"), QStringLiteral("--entrypoints.traefik.address=127.0.0.1:%1").arg(m_port),
                               QStringLiteral("--providers.file.directory=") + folder(), QStringLiteral("--providers.file.watch=true"),
                               QStringLiteral("--providers.providersThrottleDuration=10ms"), QStringLiteral("--log.level=ERROR"), QStringLiteral("--log.noColor=true"),
                               QStringLiteral("--global.checknewversion=false"), QStringLiteral("--global.sendanonymoususage=false")};
        for (qsizetype i = 0; i < m_entryPoints.size(); ++i)
            arguments.append(QStringLiteral("--entrypoints.%1.address=127.0.0.1:%2%3").arg(m_entryPoints[i].section(u'/', 0, 0)).arg(m_ports[i])
                                 .arg(m_entryPoints[i].endsWith(QStringLiteral("/udp")) ? QStringLiteral("/udp") : QString()));
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(m_directory.filePath(QStringLiteral("log")), QIODevice::Append);
        m_process.start(m_program, arguments);
        mustStandUp("Traefik", m_process, m_directory.filePath(QStringLiteral("log")), std::chrono::minutes(1),
                    [&] { return http().ask("GET", "/api/version").status == 200; });
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void suspend() { ::kill(pid_t(m_process.processId()), SIGSTOP); }
    void resume()
    {
        if (m_process.processId() > 0)
            ::kill(pid_t(m_process.processId()), SIGCONT);
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
    Http http() const { return Http(m_port); }
    quint16 portOf(const QString &entryPoint) const { return m_ports.value(m_entryPoints.indexOf(entryPoint)); }

    /// Of its configuration. Written aside and moved: Traefik reads no half of a file.
    QString folder() const
    {
        QDir(m_directory.path()).mkpath(QStringLiteral("dynamic"));
        return m_directory.filePath(QStringLiteral("dynamic"));
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        const QString aside = m_directory.filePath(QStringLiteral("aside"));
        QFile file(aside);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("no file for Traefik");
        file.close();
        QFile::remove(folder() + u'/' + name);
        QFile::rename(aside, folder() + u'/' + name);
    }

    QByteArray log() const
    {
        QFile file(m_directory.filePath(QStringLiteral("log")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonObject rawData() const { return QJsonDocument::fromJson(http().ask("GET", "/api/rawdata").body).object(); }

private:
    QString m_program;
    QStringList m_entryPoints;
    QList<quint16> m_ports;
    quint16 m_port = freePort();
    QTemporaryDir m_directory;
    QProcess m_process;
};

} // namespace meshboard::test
