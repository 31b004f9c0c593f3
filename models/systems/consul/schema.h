// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/typed.h"

/// The fields of every configuration entry of Consul 1.22, named as its API prints them.
/// Source: hashicorp/consul, api/config_entry*.go and agent/structs/config_entry*.go.
namespace meshboard::consul {

/// hashicorp/mapstructure, weakly typed, behind HCL 1.
inline constexpr Grammar grammar {Spelling::AnyCaseOrSnake, true, true};

bool isKind(const QString &kind);
/// Empty for kinds of others.
std::vector<Field> fieldsOf(const QString &kind);

} // namespace meshboard::consul
