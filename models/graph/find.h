// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "graph/topology.h"

#include <tl/expected.hpp>

#include <QStringList>

#include <memory>

namespace meshboard {

/// What is wrong with a query, and where: characters from 0.
struct FindError
{
    Message what;
    int position = 0;
    int length = 0;
};

/// The find language of the topology.
///
///     reviews                     text in the name of a node, its scope or service; "two words" in quotes
///     health:critical             also kind:, scope:, source:, subset:, name:, service:
///     rate>10  errors>=5%         also instances, passing, with < <= = >= >; what was not measured never matches
///     is:stale  is:drafted  is:sick  is:external
///     a b     both;  a or b   either;  -a or not a   neither;  ( )   first
class Find
{
public:
    struct Term;

    /// An empty query matches everything.
    static tl::expected<Find, FindError> parse(QStringView query);

    bool isEmpty() const { return !m_root; }
    bool matches(const TopologyNode &node) const;
    /// Indexes of the nodes that match, ascending.
    QList<int> in(const Topology &topology) const;

private:
    std::shared_ptr<const Term> m_root;
};

/// Whole queries that complete the last word of `query`, best first.
QStringList completionsOf(const QString &query, const Topology &topology);

} // namespace meshboard
