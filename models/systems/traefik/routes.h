// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"
#include "systems/traefik/entrypoints.h"
#include "systems/traefik/objects.h"

namespace meshboard::traefik {

/// Routers to services, services to services: a service that two routers use is one node. Traefik asks the routers of an
/// entry point in the order of their priority, so entries stand in that order.
Assembly routesOf(SourceId source, const QList<const Object *> &objects, const EntryPoints &entryPoints, bool closedWorld);

/// What the object alone proves.
QList<Finding> findingsOf(const Object &object);

Finding findingAt(QByteArray code, Finding::Severity severity, const Object &object, const text::Node &node, Message what, Message advice);

} // namespace meshboard::traefik
