// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/manifest.h"
#include "contract/typed.h"

/// The fields of every configuration entry of Consul 1.22, named as its API prints them.
/// Source: hashicorp/consul, api/config_entry*.go and agent/structs/config_entry*.go.
namespace meshboard::consul {

/// hashicorp/mapstructure, weakly typed, behind HCL 1.
inline constexpr Grammar grammar {Spelling::AnyCaseOrSnake, true, true};

bool isKind(const QString &kind);
/// Empty for kinds of others.
std::vector<Field> fieldsOf(const QString &kind);

/// Consul's entries as objects of Kubernetes (consul.hashicorp.com, hashicorp/consul-k8s, control-plane/api/v1alpha1): the
/// same fields in lower camel case below `spec`, read strictly by the API server.
inline constexpr Grammar manifestGrammar {Spelling::AnyCaseOrSnake, false, false};

bool isOurs(const Manifest &manifest);
/// "ServiceSplitter" is a service-splitter; empty for kinds that are no entries.
QString entryKindOf(const Manifest &manifest);
/// `spec` of any of the group's kinds.
std::span<const Field> manifestFieldsOf(const Manifest &manifest);

} // namespace meshboard::consul
