// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/etcd/source.h"

#include "models/carriers/etcd/hostport.h"

namespace meshboard::test {

/// What a store would know of one source.
struct Seen
{
    explicit Seen(Source *source)
    {
        QObject::connect(source, &Source::published, source, [this](const Change &change) {
            ++changes;
            wholes += change.base == 0 ? 1 : 0;
            snapshot = applied(snapshot, change);
        });
    }
    QStringList services() const { return printed(snapshot.services); }
    QList<QByteArray> documents() const
    {
        QList<QByteArray> texts;
        for (const DocumentPtr &document : snapshot.documents)
            texts.append(document->bytes);
        return texts;
    }
    bool hasFinding(const QByteArray &code) const
    {
        return std::any_of(snapshot.findings.cbegin(), snapshot.findings.cend(),
                           [&](const Finding &finding) { return finding.code == code; });
    }

    Snapshot snapshot;
    int changes = 0;
    int wholes = 0;
};

/// Long times made short, so that a test run stays quick; tst_etcdtimes has the real ones.
inline etcd::Timing quick()
{
    using namespace std::chrono_literals;
    etcd::Timing timing;
    timing.beat = 200ms;
    timing.beatTimeout = 1000ms;
    timing.staleAfter = 1000ms;
    timing.lostAfter = 3000ms;
    timing.backoff = wire::Backoff({50ms, 300ms});
    return timing;
}

inline std::unique_ptr<etcd::EtcdSource> open(const QUrl &url, const Catalogue &catalogue, etcd::Timing timing)
{
    Connection connection;
    connection.id = {QUuid(QStringLiteral("{11111111-1111-1111-1111-111111111111}"))};
    auto server = std::make_unique<etcd::Server>(QList {url}, QSslConfiguration::defaultConfiguration());
    return std::make_unique<etcd::EtcdSource>(connection, etcd::Ranges {"/services/", "traefik"}, std::move(server),
                                              catalogue, timing);
}

} // namespace meshboard::test
