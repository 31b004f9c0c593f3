// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "domain/routing.h"
#include "systems/traefik/labels.h"
#include "systems/traefik/rules.h"
#include "text/tree.h"

#include <optional>

namespace meshboard::traefik {

enum class RuleSyntax : quint8 { V2, V3 };
/// What a rule is asked of: the two have matchers of their own.
enum class Layer : quint8 { Http, Tcp };

/// Where the bytes of a decoded scalar stand in the text: quotes, escapes and folding lie between.
class Spelt
{
public:
    explicit Spelt(const text::Node &scalar);
    /// The bytes of the text for this range of the decoded value; the whole scalar where that cannot be told.
    ByteRange bytes(qsizetype begin, qsizetype end) const;
    int line(qsizetype begin) const;

private:
    qsizetype endOf(qsizetype decoded) const;

    const text::Node m_scalar;
    QList<qsizetype> m_offsets; ///< one for each decoded byte, and the end; empty where they cannot be told
};

/// A rule as a condition, each part with its own bytes.
struct ReadRule
{
    struct Problem
    {
        Finding::Severity severity = Finding::Severity::Error;
        QByteArray code;
        ByteRange bytes;
        Message what;
        Message advice;
    };
    Condition condition; ///< Opaque where the rule cannot be read
    std::optional<Part> part;
    QStringList hosts;   ///< that the rule asks for, in its order
    QList<Problem> problems;
};

/// `syntax` as the router says it. A rule that says nothing and can only be of version 2 is read as such, with a warning.
ReadRule readRule(const WrittenText &rule, std::optional<RuleSyntax> syntax, Layer layer, const DocumentId &document);

/// What a matcher of HTTP asks for, whatever the case it is written in: "PathPrefix"; empty where there is none of that name.
QByteArray matcherNamed(const QByteArray &name, RuleSyntax syntax);

} // namespace meshboard::traefik
