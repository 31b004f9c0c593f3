// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/layout/sketch.h"

#include <QByteArray>

#include <optional>

namespace meshboard {

/// Input for Graphviz `dot -Tplain`: one graph a sketch, in one text, with numbers for names.
QByteArray dotInput(const std::vector<Sketch> &sketches);

/// What `dot` answered to it; nothing where the answer is not complete.
/// Format: https://graphviz.org/docs/outputs/plain/ (lengths in inches, y upwards).
std::optional<std::vector<Centres>> fromPlain(const QByteArray &output, const std::vector<Sketch> &sketches);

} // namespace meshboard
