// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "domain/routing.h"
#include "domain/service.h"

#include <QHash>

#include <functional>

/// Checks that no system can do alone: they see the routes of all languages, who answers, and who calls whom. Pure.
namespace meshboard::checks {

struct Declared
{
    QList<RouteGraphPtr> routes;
    QHash<ServiceKey, ServiceKey> identities; ///< names that were merged into another one
    std::function<QList<const Instance *>(const ServiceKey &)> instancesOf; ///< by the merged name
    QList<std::pair<ServiceKey, ServiceKey>> calls; ///< who was seen to call whom, by merged names

    ServiceKey merged(const ServiceKey &key) const { return identities.value(key, key); }
};

QList<Finding> all(const Declared &declared);

// One of each, see the files of these names.

/// MB0920: every place a rule leads to has instances, and none of them can answer.
QList<Finding> unanswered(const Declared &declared);
/// MB0921: an HTTPRoute of the Gateway API and a VirtualService of Istio route the same Service inside of the mesh.
QList<Finding> overruled(const Declared &declared);
/// MB0922: services that call one another each try again, so that one request becomes many.
QList<Finding> multiplied(const Declared &declared);

/// A finding about a part of `object`; the column is not known without the text.
Finding findingAt(const char *code, Finding::Severity severity, const ObjectKey &object, const Origin &at, Message what, Message advice);

/// The service that a host name of the mesh stands for: reviews, reviews.shop, reviews.shop.svc.cluster.local.
ServiceKey serviceOf(const QString &host, const QString &scope);

} // namespace meshboard::checks
