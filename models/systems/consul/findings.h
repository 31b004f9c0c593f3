// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/schema.h"
#include "domain/finding.h"
#include "systems/consul/entries.h"

/// What Consul would refuse or what does not do what it seems to. Codes MB02xx, one a check.
namespace meshboard::consul {

Finding findingAt(QByteArray code, Finding::Severity severity, const Entry &entry, const text::Node &node, Message what, Message advice);

/// What the entry alone proves.
QList<Finding> findingsOf(const Entry &entry);

/// Fields that the kind does not have, and values of another kind than it takes.
QList<Finding> shapeFindings(const Entry &entry, const text::Tree &tree, const QList<Deviation> &deviations);

} // namespace meshboard::consul
