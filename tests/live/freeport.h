// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTest>
#include <QUdpSocket>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace meshboard::test {

/// A port of the loopback that nobody uses, and no other test will while this process lives: it has the lock of a file of that name.
/// Below 32768, from where the kernel takes the ports of outgoing connections: one of those would be in the way of a server that starts later.
inline quint16 freePort()
{
    const QDir locks(QDir::tempPath() + QStringLiteral("/meshboard-ports-%1").arg(getuid()));
    locks.mkpath(QStringLiteral("."));
    for (int tries = 0; tries < 1000; ++tries) {
        const auto port = quint16(QRandomGenerator::global()->bounded(12'000, 32'000));
        const int lock = ::open(QFile::encodeName(locks.filePath(QString::number(port))).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
        if (lock < 0)
            continue;
        QTcpServer tcp;
        QUdpSocket udp;
        if (::flock(lock, LOCK_EX | LOCK_NB) == 0 && tcp.listen(QHostAddress::LocalHost, port) && udp.bind(QHostAddress::LocalHost, port, QAbstractSocket::DontShareAddress))
            return port;
        ::close(lock);
    }
    qFatal("no free port");
}

/// Waits until a server that was just started answers; ends the test with what the server wrote when it went or takes longer.
inline void mustStandUp(const char *name, const QProcess &process, const QString &log, std::chrono::milliseconds limit, const std::function<bool()> &answers)
{
    bool isUp = false;
    const bool isOver = QTest::qWaitFor([&] { return (isUp = answers()) || process.state() == QProcess::NotRunning; }, int(limit.count()));
    if (isUp)
        return;
    QFile file(log);
    const QByteArray wrote = file.open(QIODevice::ReadOnly) ? file.readAll().right(4000) : QByteArray();
    qFatal("%s did not start%s. The end of its log:\n%s", name, isOver ? " and has ended" : "", wrote.constData());
}

} // namespace meshboard::test
