// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"
#include "contract/typed.h"
#include "systems/traefik/objects.h"

/// Traefik's own kinds in Kubernetes (traefik.io, before 3.0 traefik.containo.us): IngressRoute, TraefikService, Middleware
/// and the rest. They are named, understood and checked as the API server does.
/// Source: traefik/traefik, docs/content/reference/dynamic-configuration/traefik.io_*.yaml.
namespace meshboard::traefik {

bool holdsManifests(const text::Tree &tree);
/// What routes are made of; Services of Kubernetes among them, which ours lead to.
QList<Object> manifestObjectsIn(const text::Tree &tree, const DocumentId &document);
/// Adds the objects of the reading's text, with what is found.
void readManifests(Reading &reading);
QList<Understood> understoodManifests(const text::Tree &tree);
std::shared_ptr<const Table> manifestTableOf(const Cursor &root);

} // namespace meshboard::traefik
