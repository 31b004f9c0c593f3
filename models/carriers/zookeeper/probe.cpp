// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/probe.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace meshboard::zookeeper {

namespace {

class StatusProbe : public QTcpSocket
{
public:
    StatusProbe(const Endpoint &endpoint, std::chrono::milliseconds timeout, QObject *context, std::function<void(Expected<Status>)> done)
        : QTcpSocket(context)
        , m_about(endpoint.toString())
        , m_done(std::move(done))
    {
        connect(this, &QTcpSocket::connected, this, [this] { write("srvr"); });
        connect(this, &QTcpSocket::readyRead, this, [this] { m_answer += readAll(); });
        connect(this, &QTcpSocket::disconnected, this, [this] { finish(statusIn(m_answer)); });
        connect(this, &QTcpSocket::errorOccurred, this, [this](SocketError error) {
            if (error != RemoteHostClosedError) // it ends each answer so
                fail(Fault::Kind::Unreachable, verbatim(errorString()));
        });
        QTimer::singleShot(timeout, this, [this] { fail(Fault::Kind::TimedOut, {QT_TRANSLATE_NOOP("Model", "it does not answer"), {}}); });
        connectToHost(endpoint.host, endpoint.port);
    }

    void cancel()
    {
        m_done = nullptr;
        disconnect(this, nullptr, this, nullptr);
        deleteLater(); // we may be in one of its signals
    }

private:
    void fail(Fault::Kind kind, const Message &detail) { finish(tl::unexpected(Fault {kind, {}, Remedy::CheckAddress, detail, m_about})); }

    void finish(Expected<Status> status)
    {
        disconnect(this, nullptr, this, nullptr);
        deleteLater();
        if (!status)
            status.error().about = m_about;
        if (const auto done = std::exchange(m_done, nullptr))
            done(status);
    }

    QString m_about;
    QByteArray m_answer;
    std::function<void(Expected<Status>)> m_done;
};

} // namespace

Expected<Status> statusIn(const QByteArray &answer)
{
    Status status;
    const QList<QByteArray> lines = answer.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(": ");
        const QByteArray name = line.left(std::max<qsizetype>(0, colon));
        const QByteArray value = line.mid(colon + 2).trimmed();
        if (name == "Zookeeper version")
            status.version = QString::fromLatin1(value.left(value.indexOf('-')));
        else if (name == "Mode")
            status.mode = QString::fromLatin1(value);
        else if (name == "Zxid")
            status.newest = value.toLongLong(nullptr, 0);
    }
    if (status.version.isEmpty() && answer.contains("not currently serving"))
        return tl::unexpected(Fault {Fault::Kind::Unreachable, {}, Remedy::Retry, verbatim(QString::fromLatin1(answer.trimmed())), {}});
    return status;
}

Call askStatus(const Endpoint &endpoint, std::chrono::milliseconds timeout, QObject *context, std::function<void(Expected<Status>)> done)
{
    auto *probe = new StatusProbe(endpoint, timeout, context, std::move(done));
    return Call([guarded = QPointer(probe)] {
        if (guarded)
            guarded->cancel();
    });
}

} // namespace meshboard::zookeeper
