// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpSocket>

namespace meshboard::test {

/// Plain HTTP with blocking sockets, one connection a request: a second client that shares nothing with ours.
class Http
{
public:
    explicit Http(quint16 port) : m_port(port) {}

    struct Said
    {
        int status = 0; ///< 0: no answer
        QByteArray head;
        QByteArray body;
    };

    Said ask(const QByteArray &verb, const QByteArray &path, const QByteArray &body = {}, const QByteArray &headers = "Accept: application/json\r\n") const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (!socket.waitForConnected(5000))
            return {};
        socket.write(verb + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\n" + headers
                     + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray all;
        while (socket.waitForReadyRead(10000))
            all += socket.readAll();
        const qsizetype end = all.indexOf("\r\n\r\n");
        if (end < 0)
            return {};
        Said said {all.mid(9, 3).toInt(), all.left(end), all.mid(end + 4)};
        if (said.head.toLower().contains("transfer-encoding: chunked"))
            said.body = joined(said.body);
        return said;
    }

private:
    static QByteArray joined(const QByteArray &chunks)
    {
        QByteArray body;
        for (qsizetype at = 0; at < chunks.size();) {
            const qsizetype line = chunks.indexOf("\r\n", at);
            const qsizetype length = line < 0 ? 0 : chunks.mid(at, line - at).toLongLong(nullptr, 16);
            if (length == 0)
                break;
            body += chunks.mid(line + 2, length);
            at = line + 2 + length + 2;
        }
        return body;
    }

    quint16 m_port;
};

} // namespace meshboard::test
