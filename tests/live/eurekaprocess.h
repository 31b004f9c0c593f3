// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/freeport.h"
#include "live/http.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <signal.h>

namespace meshboard::test {

/// The Eureka server that tests/live/install builds, on a free port of the loopback; ended by its own process id. Its times
/// are short.
class EurekaProcess
{
public:
    explicit EurekaProcess(QString jar, QStringList arguments = {})
        : m_jar(std::move(jar))
        , m_arguments(std::move(arguments))
    {
        start();
    }
    ~EurekaProcess()
    {
        resume();
        kill();
    }

    void start()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(m_directory.filePath(QStringLiteral("log")), QIODevice::Append);
        m_process.setWorkingDirectory(m_directory.path());
        m_process.start(QStringLiteral("java"),
                        QStringList {QStringLiteral("-Xmx400m"), QStringLiteral("-XX:TieredStopAtLevel=1"), QStringLiteral("-jar"), m_jar,
                         QStringLiteral("--server.address=127.0.0.1"), QStringLiteral("--server.port=%1").arg(m_port),
                         QStringLiteral("--eureka.client.register-with-eureka=false"), QStringLiteral("--eureka.client.fetch-registry=false"),
                         QStringLiteral("--eureka.server.response-cache-update-interval-ms=200"),
                         QStringLiteral("--eureka.server.eviction-interval-timer-in-ms=500"),
                         QStringLiteral("--eureka.server.delta-retention-timer-interval-in-ms=1000")} + m_arguments);
        mustStandUp("Eureka", m_process, m_directory.filePath(QStringLiteral("log")), std::chrono::minutes(3),
                    [&] { return http().ask("GET", "/eureka/apps").status > 0; });
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

    quint16 port() const { return m_port; }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
    Http http() const { return Http(m_port); }

    /// A client registers itself.
    int add(const QByteArray &app, const QByteArray &id, int port, const QByteArray &more = "\"status\":\"UP\"") const
    {
        return http().ask("POST", "/eureka/apps/" + app,
                          "{\"instance\":{\"instanceId\":\"" + id + "\",\"hostName\":\"127.0.0.1\",\"app\":\"" + app
                              + "\",\"ipAddr\":\"127.0.0.1\",\"port\":{\"$\":" + QByteArray::number(port) + ",\"@enabled\":\"true\"},\"vipAddress\":\"" + app.toLower()
                              + "\",\"dataCenterInfo\":{\"@class\":\"com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo\",\"name\":\"MyOwn\"}," + more + "}}")
            .status;
    }
    /// What its registry says of an instance, past its cache.
    QJsonObject instance(const QByteArray &app, const QByteArray &id) const
    {
        return QJsonDocument::fromJson(http().ask("GET", "/eureka/apps/" + app + '/' + id).body).object()[QStringLiteral("instance")].toObject();
    }

private:
    QString m_jar;
    QStringList m_arguments;
    QTemporaryDir m_directory;
    quint16 m_port = freePort();
    QProcess m_process;
};

} // namespace meshboard::test
