// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/schema.h"
#include "systems/consul/entries.h"

/// The configuration of a Consul agent: definitions of services and checks among the settings of the agent itself.
/// Source: hashicorp/consul, agent/config/config.go (fields), builder.go and agent.go (what is refused).
namespace meshboard::consul {

/// Strictly typed, other than entries: "8080" in quotes is no port. A block stands for the one map that is meant.
inline constexpr Grammar agentGrammar {Spelling::AnyCase, true, false};

/// By what stands at its top: definitions or settings that no other program's files have, and hardly anything else.
bool isAgentConfiguration(const text::Tree &tree);
std::span<const Field> agentFields();

/// `service` and `services`, each as an entry of kind "service" whose key has the service's name.
QList<Entry> definitionsIn(const text::Tree &tree, const DocumentId &document);

/// What an agent refuses to start with, beyond the shape of its fields.
QList<Finding> agentFindings(const text::Tree &tree, const DocumentId &document, const QList<Entry> &definitions);

/// Services with their instances, and whom they call by their proxies' upstreams.
void declareDefined(const QList<Entry> &definitions, Assembly &assembly);

} // namespace meshboard::consul
