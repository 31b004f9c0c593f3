// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fault.h"
#include "systems/traefik/objects.h"

/// What a running Traefik says of its configuration (pkg/api, GET /api/rawdata), as documents: one for each provider that it
/// takes configuration from, `docker.json`.
///
///     { "http":     { "routers": { "web": … }, "services": …, "middlewares": … }, "tcp": …, "udp": …,    as a file would have it
///       "reported": { "http": { "routers": { "web": { "status": "disabled", "error": ["…"] } } } } }    what became of it
namespace meshboard::traefik {

/// By their paths.
Expected<QMap<QString, QByteArray>> reportsIn(const QByteArray &rawData);
/// The entry points as a static configuration has them, from all pages of GET /api/entrypoints.
Expected<QByteArray> entryPointsReport(const QList<QByteArray> &pages);

/// Guard::token of these documents. `target`: the source that their configuration is written to, where that is known.
Guard guardOfReport(const QString &provider, const QString &target);
/// Whether a document says what Traefik reports, and nobody can write it.
bool isReport(const Document &document);
/// Why not, and where instead.
Fault notWritable(const Document &document);

QList<Object> reportedObjectsIn(const text::Tree &tree, const Document &document);
/// What Traefik has against them.
QList<Finding> reportedFindingsOf(const Object &object);
/// Middlewares that no router uses, and no chain.
QList<Finding> unusedIn(const QList<const Object *> &objects);
/// The servers of a service with what Traefik's health check says of them.
QList<Instance> instancesOf(const Object &service);

} // namespace meshboard::traefik
