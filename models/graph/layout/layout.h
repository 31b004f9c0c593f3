// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/call.h"
#include "graph/topology.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace meshboard {

struct LayoutOptions
{
    QString program = QStringLiteral("dot"); ///< found by PATH
    std::chrono::milliseconds limit {4000};  ///< for the child process, all its turns together
    QSizeF room {}; ///< what it will be looked at in: decides between across and down. Empty: across
};

/// Lays out with Graphviz `dot` as a child process (it is neither re-entrant nor can it be stopped), and where that is missing,
/// fails or takes longer than the limit, with a layout of our own on a pool thread. Always answers exactly once, on the
/// thread of `context`, later than this call returns; not at all once the Call or the context is gone.
[[nodiscard]] Call layOut(const TopologyPtr &topology, QObject *context, std::function<void(Positions)> done,
                          const LayoutOptions &options = {});

/// The layout of our own, all at once. Pure; for pool threads.
Positions ownLayout(const Topology &topology, QSizeF room = {});

} // namespace meshboard
