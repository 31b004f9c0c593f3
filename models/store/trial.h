// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/catalogue.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace meshboard {

/// What a connection would bring, told before it is kept: a source is opened beside all others, seen to answer, and let go.
/// It never reaches the store.
class Trial : public QObject
{

public:
    struct Found
    {
        Message server; ///< what answered, with its version
        ServerIdentity identity;
        qsizetype services = 0;
        qsizetype instances = 0;
        qsizetype documents = 0;
        QList<Finding> findings; ///< of the source itself: what may not be read
    };

    Trial(const Catalogue &catalogue, QObject *parent = nullptr);
    ~Trial() override;

    using Ended = std::function<void(Expected<Found>)>;
    /// Answers later, after `limit` at the latest, once; never when another one was started or this is gone.
    void start(const Connection &connection, const Credentials &credentials, Ended done,
               std::chrono::milliseconds limit = std::chrono::seconds(15));

private:
    void end(const Expected<Found> &found);
    void judge();

    const Catalogue &m_catalogue;
    Ended m_done;
    Opened m_opened;
    Snapshot m_snapshot;
    bool m_hasPublished = false;
    QTimer m_limit;
};

} // namespace meshboard
