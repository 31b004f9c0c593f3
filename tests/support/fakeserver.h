// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace meshboard::test {

/// An HTTP server of the test's own that can do what real ones do at bad times: stream, stop in the middle, talk
/// garbage. Lives on the test's thread and a free port of the loopback.
class FakeServer
{
public:
    struct Asked
    {
        QByteArray verb;
        QByteArray path;
        QByteArray body;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
    };

    /// One answer, to be given now or later.
    class Answer
    {
    public:
        explicit Answer(QTcpSocket *socket)
            : m_socket(socket)
        {
        }

        void send(const QByteArray &body, int status = 200)
        {
            raw("HTTP/1.1 " + QByteArray::number(status)
                + " Status\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
                + "\r\n\r\n" + body);
        }
        void begin() { raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"); }
        void chunk(const QByteArray &bytes) { raw(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n"); }
        void end() { raw("0\r\n\r\n"); }
        void raw(const QByteArray &bytes)
        {
            if (m_socket) {
                m_socket->write(bytes);
                m_socket->flush();
            }
        }
        /// Without a farewell.
        void cut()
        {
            if (m_socket)
                m_socket->abort();
        }
        bool isOpen() const { return m_socket && m_socket->state() == QAbstractSocket::ConnectedState; }

    private:
        QPointer<QTcpSocket> m_socket;
    };

    using Handler = std::function<void(const Asked &, Answer)>;
    explicit FakeServer(Handler handler)
        : m_handler(std::move(handler))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                ++m_connections;
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        listen(0);
    }

    /// After close(), the same port again.
    void listen() { listen(m_port); }
    /// Nobody is there any more: connections are cut, new ones refused.
    void close()
    {
        m_server.close();
        const auto sockets = m_server.findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->abort();
    }

    quint16 port() const { return m_port; }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
    int connections() const { return m_connections; }
    const QList<Asked> &asked() const { return m_asked; }

private:
    void listen(quint16 port)
    {
        if (!m_server.listen(QHostAddress::LocalHost, port))
            qFatal("no port to listen on");
        m_port = m_server.serverPort();
    }

    void read(QTcpSocket *socket)
    {
        QByteArray &bytes = m_open[socket];
        bytes += socket->readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Asked asked;
        const QList<QByteArray> lines = bytes.left(end).split('\n');
        asked.verb = lines.first().split(' ').value(0);
        asked.path = lines.first().split(' ').value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            asked.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = asked.headers.value("content-length").toLongLong();
        if (bytes.size() < end + 4 + length)
            return;
        asked.body = bytes.mid(end + 4, length);
        m_open.remove(socket);
        m_asked.append(asked);
        m_handler(asked, Answer(socket));
    }

    Handler m_handler;
    QTcpServer m_server;
    quint16 m_port = 0;
    int m_connections = 0;
    QList<Asked> m_asked;
    QHash<QTcpSocket *, QByteArray> m_open; ///< what came of a request that is not whole
};

} // namespace meshboard::test
