// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/registration.h"
#include "domain/document.h"

#include <memory>
#include <optional>

/// What an agent has registered, as a document: the body of `PUT /v1/agent/service/register`, and `"Maintenance": true` where it
/// is out of rotation. Its checks stay as they are when it is written; a new one may bring `Checks`.
/// https://developer.hashicorp.com/consul/api-docs/agent/service
namespace meshboard::consul {

/// `agent/<node>/<id>.json`. The node is part of it: on another agent the same id is another instance, and one that was taken
/// out of the catalog alone would come back with the next anti-entropy of its own agent.
struct AgentPath
{
    QString node;
    QString id;

    bool operator==(const AgentPath &) const = default;
};
QString pathOf(const AgentPath &at);
std::optional<AgentPath> agentPathIn(const QString &path);

/// `GET /v1/agent/self`: the node whose agent this is. Empty where it does not say, or is of another datacenter than
/// `datacenter` (empty: its own).
QString nodeIn(const QByteArray &body, const QString &datacenter);

/// `GET /v1/agent/health/service/id/ID?format=json`, whatever its status: that is the health.
Expected<Document> registrationIn(const QByteArray &body, const DocumentId &id);

/// A text of such a document, taken apart.
struct Wanted
{
    QByteArray definition; ///< what is registered
    bool isInMaintenance = false;
};
/// Refused where the text is no registration of `id`.
Expected<Wanted> wantedIn(const QByteArray &text, const DocumentId &document, const QString &id);

std::unique_ptr<RegistrationFormat> agentRegistrations();

} // namespace meshboard::consul
