// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <vector>

/// The language of Traefik's rules: calls of matchers, joined by `&&` and `||`, turned by `!`, with parentheses:
///
///     Host(`shop.example`) && (PathPrefix(`/api`) || Header(`x-canary`, "yes")) && !ClientIP(`10.0.0.0/8`)
///
/// Source: traefik/traefik, pkg/rules/parser.go and pkg/muxer/http/matcher.go (v3), matcher_v2.go (v2). Texts are string
/// literals of Go: raw between backticks, with escapes between double quotes.
namespace meshboard::traefik {

/// A string literal of a rule. Offsets are bytes of the decoded rule; the quotes are inside.
struct Literal
{
    QByteArray value;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// A part of a rule. Its range includes its parentheses and its `!`.
struct Part
{
    enum class Kind { Matcher, And, Or, Not };

    Kind kind = Kind::Matcher;
    QByteArray name; ///< of a matcher, as written
    QList<Literal> arguments;
    std::vector<Part> parts; ///< of And and Or two or more, of Not one
    qsizetype begin = 0;
    qsizetype end = 0;
};

struct RuleError
{
    qsizetype offset = 0;
    Message detail;
};

tl::expected<Part, RuleError> parsed(const QByteArray &rule);

/// `value` as a literal in the quotes of `like` ("`" or "\""), or in the other ones where those cannot hold it.
QByteArray literal(const QByteArray &value, char quote);

} // namespace meshboard::traefik
