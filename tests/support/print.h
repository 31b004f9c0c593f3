// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"

/// Values as text that a person can read, so that a test compares text with text.
namespace meshboard::print {

/// A routing graph as an indented tree. A node that several lead to is written once and called by its number after:
///
///     entry VirtualService shop/reviews http mesh: reviews
///       rule 1: path /api*; Timeout 2s
///         v1 90 -> service shop/reviews@v1
///         v2 10 -> service shop/reviews@v2
QString routes(const RouteGraph &graph);

/// "MB0101 error reviews.yaml:12:9 reviews has no subset v3", one a line, in the order given.
QString findings(const QList<Finding> &findings);

/// "0:/spec/hosts/0 = host, VirtualService reviews", one a line.
QString understood(const Reading &reading);

/// The bytes of an origin in its text.
QString bytes(const Origin &origin, const QByteArray &text);

} // namespace meshboard::print
