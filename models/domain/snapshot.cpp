// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/snapshot.h"

namespace meshboard {

bool Change::isEmpty() const
{
    return documents.isEmpty() && services.isEmpty() && traffic.isEmpty() && removedDocuments.isEmpty()
        && removedServices.isEmpty() && removedTraffic.isEmpty() && !findings;
}

Snapshot applied(const Snapshot &snapshot, const Change &change)
{
    Q_ASSERT(change.base == 0 || change.base == snapshot.revision);
    Snapshot next = change.base == 0 ? Snapshot {} : snapshot;
    next.revision = snapshot.revision + 1;
    for (const DocumentId &id : change.removedDocuments)
        next.documents.remove(id);
    for (const ServiceKey &key : change.removedServices)
        next.services.remove(key);
    for (const TrafficKey &key : change.removedTraffic)
        next.traffic.remove(key);
    for (const DocumentPtr &document : change.documents)
        next.documents.insert(document->id, document);
    for (const ServicePtr &service : change.services)
        next.services.insert(service->key, service);
    for (const TrafficPtr &traffic : change.traffic)
        next.traffic.insert(traffic->key, traffic);
    if (change.findings)
        next.findings = *change.findings;
    next.complete = change.complete;
    return next;
}

} // namespace meshboard
