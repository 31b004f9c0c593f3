// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/etcd/address.h"
#include "carriers/etcd/listing.h"
#include "live/registrations.h"

#include <QHash>

#include <array>

namespace meshboard::etcd {

/// The numbers of our watches on a stream. 0 would let the server choose.
enum class Watched : int { Services = 1, Routes = 2 };

/// The keys of our ranges as the server has them, and what they mean: registrations become services, Traefik's tree one
/// document. Pure, and worked on by one pool thread at a time; what it gives out are values.
class Mirror
{
public:
    Mirror(SourceId source, Ranges ranges, const Catalogue &catalogue);

    /// A listing takes the place of everything. What is equal keeps its slices.
    void replace(const Listed &listed);
    /// Events of a watch, in order. What the mirror has seen already is passed over.
    void apply(const Notice &notice);
    /// Half of something may have come before a stream ended; it comes again.
    void forgetFragments() { m_fragments = {}; }

    /// What changed since it was asked last; without `base`.
    Change changes();
    /// Everything, to replace everything.
    Change whole();

    /// Up to where a watch has told everything.
    Revision seen(Watched watch) const { return m_seen[size_t(watch) - 1]; }
    /// The newest pair there ever was here: proves that a server holds the same database. Revision 0: there was none.
    const KeyValue &newest() const { return m_newest; }
    /// Oldest key of the routes, else of the services; see identityOf().
    KeyValue oldest() const;

private:
    void put(const KeyValue &pair);
    void remove(const QByteArray &key);
    DocumentPtr documentNow(const DocumentId &id) const;
    Change completed(Change change) const;

    SourceId m_source;
    Ranges m_ranges;

    QMap<QByteArray, KeyValue> m_routes;
    Registrations m_registrations;
    QHash<QByteArray, Revision> m_created; ///< create_revision of what is below the services
    std::array<Revision, 2> m_seen {};
    std::array<QList<Event>, 2> m_fragments;
    KeyValue m_newest;

    DocumentPtr m_document;
    bool m_hasChangedRoutes = true;
};

} // namespace meshboard::etcd
