// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace meshboard {

/// Boxes and arrows without names: what an engine lays out. Connected; arrows go from left to right where they can.
struct Sketch
{
    struct Arrow
    {
        int from = 0;
        int to = 0;
        int weight = 1; ///< how much it wants to be short and straight

        bool operator==(const Arrow &) const = default;
    };
    std::vector<QSizeF> boxes;
    std::vector<Arrow> arrows; ///< no loops
    double layerGap = 112;     ///< between columns, where the labels of edges stand

    bool operator==(const Sketch &) const = default;
};

/// Centres of the boxes.
using Centres = std::vector<QPointF>;

/// Room between boxes beside each other, between columns, and between rows where edges run downwards.
inline constexpr double rowGap = 24;
inline constexpr double columnGap = 112;
inline constexpr double downGap = 64;

} // namespace meshboard
