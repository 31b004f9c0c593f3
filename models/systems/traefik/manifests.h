// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"
#include "contract/typed.h"

/// Traefik's own kinds in Kubernetes (traefik.io, before 3.0 traefik.containo.us): IngressRoute, TraefikService, Middleware
/// and the rest. They are named, understood and checked as the API server does; their routes are not on the board.
/// Source: traefik/traefik, docs/content/reference/dynamic-configuration/traefik.io_*.yaml.
namespace meshboard::traefik {

bool holdsManifests(const text::Tree &tree);
/// Adds the objects of the reading's text, with what is found.
void readManifests(Reading &reading);
QList<Understood> understoodManifests(const text::Tree &tree);
std::shared_ptr<const Table> manifestTableOf(const Cursor &root);

} // namespace meshboard::traefik
