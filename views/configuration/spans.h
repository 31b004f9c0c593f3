// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tree.h"

#include <QList>

namespace meshboard {

/// A stretch of text and what it is, for colouring.
struct Span
{
    enum class Kind : quint8 { Key, String, Number, Word, Reference, Comment, Opaque };

    qsizetype begin = 0;
    qsizetype length = 0;
    Kind kind = Kind::String;

    qsizetype end() const { return begin + length; }
    bool operator==(const Span &) const = default;
};

/// From the span tree, in bytes, ascending and disjoint. What the tree leaves out between its nodes is looked through for
/// comments.
QList<Span> spansOf(const text::Tree &tree);
/// Those that reach into a stretch of it.
QList<Span> spansOf(const text::Tree &tree, text::Range within);

/// For a text that cannot be read just now, line by line: keys, strings and comments by their looks.
QList<Span> spansByLooks(const QByteArray &bytes, text::Syntax syntax);

} // namespace meshboard
