// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/zookeeper/address.h"
#include "carriers/zookeeper/guard.h"
#include "carriers/zookeeper/walk.h"
#include "live/registrations.h"

#include <QSet>

namespace meshboard::zookeeper {

/// The nodes of our ranges as the server has them, and what they mean: registrations become services, Traefik's tree one
/// document. Pure, and worked on by one pool thread at a time; what it gives out are values.
class Mirror
{
public:
    Mirror(SourceId source, Ranges ranges, const Catalogue &catalogue);

    void apply(const QList<Update> &updates);

    /// What changed since it was asked last; without `base`. Half a tree of routes is not shown: it waits until the walk
    /// has settled there.
    Change changes(bool areRoutesSettled, bool isComplete);
    /// Everything, to replace everything.
    Change whole(bool areRoutesSettled, bool isComplete);

private:
    struct Standing
    {
        Node node;
        bool isBranch = false;
    };
    void read(const QByteArray &path, const Standing &standing);
    void remove(const QByteArray &path);
    QList<Finding> findings() const;

    SourceId m_source;
    Ranges m_ranges;
    Registrations m_registrations;
    QMap<QByteArray, Standing> m_standing; ///< below the services
    Nodes m_routes;
    QSet<QByteArray> m_hidden;
    DocumentPtr m_document;
    QList<Finding> m_findings;
    bool m_hasChangedRoutes = false;
};

} // namespace meshboard::zookeeper
