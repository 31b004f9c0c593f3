// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/change.h"

/// XML as a span tree (XML 1.0, fifth edition; names are not taken apart at colons). The root is a map with one entry, the
/// root element, and an element is
///
///     <a/>, <a></a>                      a null
///     <a>text</a>                        a scalar
///     <a x="1"><b/><b>2</b></a>          a map {@x: 1, b: null, b: 2}: repeated elements are repeated keys
///     <a x="1">text</a>                  a map {@x: 1, $: text}, as XStream's JSON spells it too
///
/// Blanks between elements say nothing; where text stands beside elements each run of it is a `$`. Entities that a DOCTYPE
/// may declare are never expanded: a text with one is opaque.
namespace meshboard::text {

bool isXmlElement(const Node &node);
bool isXmlAttribute(const Node &node);
bool isXmlText(const Node &node);

/// White space of XML (production 3).
inline bool isXmlSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The length of the XML name that a text starts with.
qsizetype xmlNameLength(QByteArrayView text);

/// The same value as XML has it: lists are repeated entries, attributes come first, a lone text is a scalar. Nothing
/// where a list stands in a list.
std::optional<Value> xmlValue(const Value &value);
/// A document of one element.
std::optional<QByteArray> xmlDocument(const Value &value);

/// What the change comes down to in XML: attributes before elements, a map of a lone text no map any more.
tl::expected<Change, Refusal> xmlChange(Change change, const Path &at);
Patches xmlPatches(const Change &change);

} // namespace meshboard::text
