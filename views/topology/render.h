// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fault.h"
#include "graph/topology.h"

#include <QByteArray>

#include <optional>

namespace meshboard {

enum class RenderKind : quint8 { Svg, Png, Dot, Json };

/// By the suffix of a file name.
std::optional<RenderKind> renderKindOf(QStringView path);

/// The whole topology as a file. Svg and Png need a QGuiApplication (the offscreen platform will do) and positions of all
/// nodes, as layOut() answers them; Dot and Json take positions along where they are given.
Expected<QByteArray> renderTopology(const Topology &topology, const Positions &positions, RenderKind kind, bool dark);

} // namespace meshboard
