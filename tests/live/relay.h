// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace meshboard::test {

/// Passes bytes between a client and the server, and can stop doing so at a bad moment.
class Relay
{
public:
    explicit Relay(quint16 to)
        : m_to(to)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *near = m_server.nextPendingConnection())
                join(near);
        });
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }
    /// Cuts all connections, and new ones at once.
    void setOpen(bool isOpen)
    {
        m_isOpen = isOpen;
        if (!isOpen)
            cut();
    }
    /// Answers are cut after so many bytes; requests pass. Negative: never.
    void cutAnswersAfter(qint64 bytes) { m_answerBytes = bytes; }
    int cuts() const { return m_cuts; }

private:
    void cut()
    {
        const auto sockets = m_server.findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->abort();
    }

    void join(QTcpSocket *near)
    {
        if (!m_isOpen)
            return near->abort();
        auto *far = new QTcpSocket(near);
        far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_to);
        QObject::connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
        QObject::connect(far, &QTcpSocket::readyRead, near, [this, near, far] {
            const QByteArray bytes = far->readAll();
            if (m_answerBytes < 0 || bytes.size() <= m_answerBytes) {
                near->write(bytes);
                m_answerBytes -= m_answerBytes < 0 ? 0 : bytes.size();
                return;
            }
            near->write(bytes.left(m_answerBytes));
            near->flush();
            ++m_cuts;
            near->abort();
            far->abort();
        });
        QObject::connect(far, &QTcpSocket::disconnected, near, [near] { near->disconnectFromHost(); });
        QObject::connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
    }

    quint16 m_to;
    QTcpServer m_server;
    bool m_isOpen = true;
    qint64 m_answerBytes = -1;
    int m_cuts = 0;
};

} // namespace meshboard::test
