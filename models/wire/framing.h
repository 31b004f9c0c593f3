// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace meshboard::wire {

/// Cuts a stream of JSON objects (one a line, or just one after the other, as gRPC gateways and Kubernetes watches send
/// them) into whole objects, however the network tore it. Looks at each byte once; does not judge what is inside.
class JsonFrames
{
public:
    explicit JsonFrames(qsizetype limit = 64 * 1024 * 1024)
        : m_limit(limit)
    {
    }

    /// The objects that are complete now, with the bytes they came in.
    QList<QByteArray> push(const QByteArray &bytes);

    /// Something other than an object stood between objects, or one grew over the limit. Nothing is cut after that.
    bool isBroken() const { return m_isBroken; }
    /// An object has begun and not ended.
    bool isInside() const { return m_depth > 0; }

private:
    qsizetype m_limit;
    QByteArray m_open; ///< the object that has begun
    int m_depth = 0;
    bool m_isInString = false;
    bool m_isEscaped = false;
    bool m_isBroken = false;
};

} // namespace meshboard::wire
