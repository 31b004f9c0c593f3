// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/conditions.h"

#include "contract/reading.h"
#include "contract/schema.h"

#include <QCoreApplication>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace meshboard::traefik {

namespace {

using Subject = Condition::Subject;
using Operator = Condition::Operator;

struct Matcher
{
    const char *name;
    Subject subject;
    Operator op;
    int least; ///< arguments
    int most;
    bool isNamed; ///< the first argument is a name
    bool hasWords = true; ///< there is a neutral word for it
};

constexpr int anyNumber = 1000;

constexpr std::array version3 {
    Matcher {"Host", Subject::Host, Operator::Exact, 1, 1, false},
    Matcher {"HostRegexp", Subject::Host, Operator::Regex, 1, 1, false},
    Matcher {"Path", Subject::Path, Operator::Exact, 1, 1, false},
    Matcher {"PathPrefix", Subject::Path, Operator::Prefix, 1, 1, false},
    Matcher {"PathRegexp", Subject::Path, Operator::Regex, 1, 1, false},
    Matcher {"Method", Subject::Method, Operator::Exact, 1, 1, false},
    Matcher {"Header", Subject::Header, Operator::Exact, 2, 2, true},
    Matcher {"HeaderRegexp", Subject::Header, Operator::Regex, 2, 2, true},
    Matcher {"Query", Subject::Query, Operator::Exact, 1, 2, true},
    Matcher {"QueryRegexp", Subject::Query, Operator::Regex, 1, 2, true},
    Matcher {"ClientIP", Subject::ClientIp, Operator::Exact, 1, 1, false},
};

constexpr std::array version2 {
    Matcher {"Host", Subject::Host, Operator::Exact, 1, anyNumber, false},
    Matcher {"HostHeader", Subject::Host, Operator::Exact, 1, anyNumber, false},
    Matcher {"HostRegexp", Subject::Host, Operator::Regex, 1, anyNumber, false},
    Matcher {"Path", Subject::Path, Operator::Exact, 1, anyNumber, false},
    Matcher {"PathPrefix", Subject::Path, Operator::Prefix, 1, anyNumber, false},
    Matcher {"Method", Subject::Method, Operator::Exact, 1, anyNumber, false},
    Matcher {"Headers", Subject::Header, Operator::Exact, 2, 2, true},
    Matcher {"HeadersRegexp", Subject::Header, Operator::Regex, 2, 2, true},
    Matcher {"Query", Subject::Query, Operator::Exact, 1, anyNumber, false},
    Matcher {"ClientIP", Subject::ClientIp, Operator::Exact, 1, anyNumber, false},
};

constexpr std::array tcpVersion3 {
    Matcher {"HostSNI", Subject::Host, Operator::Exact, 1, 1, false},
    Matcher {"HostSNIRegexp", Subject::Host, Operator::Regex, 1, 1, false},
    Matcher {"ALPN", Subject::Scheme, Operator::Exact, 1, 1, false, false},
    Matcher {"ClientIP", Subject::ClientIp, Operator::Exact, 1, 1, false},
};

constexpr std::array tcpVersion2 {
    Matcher {"HostSNI", Subject::Host, Operator::Exact, 1, anyNumber, false},
    Matcher {"HostSNIRegexp", Subject::Host, Operator::Regex, 1, anyNumber, false},
    Matcher {"ALPN", Subject::Scheme, Operator::Exact, 1, anyNumber, false, false},
    Matcher {"ClientIP", Subject::ClientIp, Operator::Exact, 1, anyNumber, false},
};

struct Dialect
{
    Layer layer;
    RuleSyntax syntax;
};

const Matcher *find(const QByteArray &name, Dialect dialect)
{
    const bool isOld = dialect.syntax == RuleSyntax::V2;
    const std::span<const Matcher> http = isOld ? std::span<const Matcher>(version2) : version3;
    const std::span<const Matcher> tcp = isOld ? std::span<const Matcher>(tcpVersion2) : tcpVersion3;
    const std::span<const Matcher> all = dialect.layer == Layer::Tcp ? tcp : http;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Matcher &one) { return name.compare(one.name, Qt::CaseInsensitive) == 0; });
    return found == all.end() ? nullptr : &*found;
}

bool fits(const Part &part, Dialect dialect)
{
    if (part.kind != Part::Kind::Matcher)
        return std::all_of(part.parts.cbegin(), part.parts.cend(), [&](const Part &inner) { return fits(inner, dialect); });
    const Matcher *matcher = find(part.name, dialect);
    return matcher && part.arguments.size() >= matcher->least && part.arguments.size() <= matcher->most;
}

class RuleReader
{
public:
    RuleReader(const WrittenText &rule, Dialect dialect, DocumentId document, ReadRule &read)
        : m_rule(rule)
        , m_text(rule.bytes())
        , m_spelt(rule.node)
        , m_dialect(dialect)
        , m_document(std::move(document))
        , m_read(read)
    {
    }

    Condition condition(const Part &part, bool isNegated = false)
    {
        switch (part.kind) {
        case Part::Kind::And: return joined(Condition::Kind::And, part, isNegated);
        case Part::Kind::Or: return joined(Condition::Kind::Or, part, isNegated);
        case Part::Kind::Not: return joined(Condition::Kind::Not, part, !isNegated);
        case Part::Kind::Matcher: break;
        }
        return matcher(part, isNegated);
    }

    void report(Finding::Severity severity, const char *code, qsizetype begin, qsizetype end, Message what, Message advice)
    {
        m_read.problems.append({severity, code, m_spelt.bytes(m_rule.from + begin, m_rule.from + end), std::move(what), std::move(advice)});
    }

private:
    Condition joined(Condition::Kind kind, const Part &part, bool isNegated)
    {
        Condition result = at(part.begin, part.end);
        result.kind = kind;
        for (const Part &inner : part.parts)
            result.parts.push_back(condition(inner, isNegated));
        return result;
    }

    Condition at(qsizetype begin, qsizetype end) const
    {
        Condition result;
        result.kind = Condition::Kind::Opaque;
        result.native = QString::fromUtf8(m_text.sliced(begin, end - begin));
        result.origin = originOf(m_document, m_rule.node);
        result.origin.bytes = m_spelt.bytes(m_rule.from + begin, m_rule.from + end);
        result.origin.line = m_spelt.line(m_rule.from + begin);
        return result;
    }

    Condition matcher(const Part &part, bool isNegated)
    {
        const Matcher *matcher = find(part.name, m_dialect);
        if (!matcher) {
            unknown(part);
            return at(part.begin, part.end);
        }
        if (part.arguments.size() < matcher->least || part.arguments.size() > matcher->most) {
            report(Finding::Severity::Error, "MB0304", part.begin, part.end,
                   {QT_TRANSLATE_NOOP("Model", "%1 has %2 arguments"), {QString::fromUtf8(part.name), qint64(part.arguments.size())}},
                   {QT_TRANSLATE_NOOP("Model", "Write one matcher for each value and join them with ||."), {}});
            return at(part.begin, part.end);
        }
        check(*matcher, part);
        if (!matcher->hasWords)
            return at(part.begin, part.end);
        if (matcher->isNamed)
            return named(*matcher, part);
        if (part.arguments.size() == 1)
            return leaf(*matcher, part.arguments.first(), part.begin, part.end, isNegated);
        Condition any = at(part.begin, part.end);
        any.kind = Condition::Kind::Or;
        for (const Literal &argument : part.arguments)
            any.parts.push_back(leaf(*matcher, argument, argument.begin, argument.end, isNegated));
        return any;
    }

    Condition leaf(const Matcher &matcher, const Literal &argument, qsizetype begin, qsizetype end, bool isNegated)
    {
        Condition result = at(begin, end);
        result.kind = Condition::Kind::Match;
        result.subject = matcher.subject;
        result.op = matcher.op;
        result.value = QString::fromUtf8(argument.value);
        result.ignoresCase = matcher.subject == Subject::Host || matcher.subject == Subject::Method;
        // Version 2 has path templates: /orders/{id:[0-9]+}
        if (m_dialect.syntax == RuleSyntax::V2 && matcher.subject == Subject::Path && argument.value.contains('{'))
            result.op = Operator::Regex;
        if (m_dialect.syntax == RuleSyntax::V2 && matcher.subject == Subject::Query) {
            result.name = result.value.section(u'=', 0, 0);
            result.value = result.value.section(u'=', 1);
        }
        if (matcher.subject == Subject::Host && !isNegated && !m_read.hosts.contains(result.value))
            m_read.hosts.append(result.value);
        return result;
    }

    Condition named(const Matcher &matcher, const Part &part)
    {
        Condition result = at(part.begin, part.end);
        result.kind = Condition::Kind::Match;
        result.subject = matcher.subject;
        result.op = matcher.op;
        result.name = QString::fromUtf8(part.arguments.first().value);
        result.value = part.arguments.size() > 1 ? QString::fromUtf8(part.arguments[1].value) : QString();
        return result;
    }

    void unknown(const Part &part)
    {
        const RuleSyntax other = m_dialect.syntax == RuleSyntax::V2 ? RuleSyntax::V3 : RuleSyntax::V2;
        const bool isOther = find(part.name, {m_dialect.layer, other});
        report(Finding::Severity::Error, "MB0304", part.begin, part.begin + part.name.size(),
               {QT_TRANSLATE_NOOP("Model", "There is no matcher %1 in rules of version %2"),
                {QString::fromUtf8(part.name), m_dialect.syntax == RuleSyntax::V2 ? u"2"_s : u"3"_s}},
               isOther ? Message {QT_TRANSLATE_NOOP("Model", "It is one of the other version: set ruleSyntax, or write the rule anew."), {}}
               : m_dialect.layer == Layer::Tcp
                   ? Message {QT_TRANSLATE_NOOP("Model", "Use HostSNI, HostSNIRegexp, ALPN or ClientIP."), {}}
                       : Message {QT_TRANSLATE_NOOP("Model", "Use Host, Path, PathPrefix, Method, Header, Query, ClientIP or their Regexp forms."), {}});
    }

    void check(const Matcher &matcher, const Part &part)
    {
        for (const Literal &argument : part.arguments) {
            if (argument.value.isEmpty() && m_dialect.syntax == RuleSyntax::V3)
                report(Finding::Severity::Error, "MB0304", argument.begin, argument.end,
                       {QT_TRANSLATE_NOOP("Model", "%1 has an empty argument"), {QString::fromUtf8(part.name)}}, {});
        }
        // In version 2 patterns stand in braces inside of a text; in version 3 they are the last argument.
        const Literal &pattern = part.arguments.last();
        if (matcher.op == Operator::Regex && m_dialect.syntax == RuleSyntax::V3 && !isRegex(QString::fromUtf8(pattern.value)))
            report(Finding::Severity::Error, "MB0304", pattern.begin, pattern.end,
                   {QT_TRANSLATE_NOOP("Model", "%1 is not a regular expression"), {QString::fromUtf8(pattern.value)}},
                   {QT_TRANSLATE_NOOP("Model", "They know no look-around and no back-references."), {}});
        const bool isPlainPath = matcher.subject == Subject::Path && matcher.op != Operator::Regex;
        const Literal &first = part.arguments.first();
        if (isPlainPath && !first.value.isEmpty() && !first.value.startsWith('/'))
            report(Finding::Severity::Error, "MB0304", first.begin, first.end,
                   {QT_TRANSLATE_NOOP("Model", "Path %1 does not start with /"), {QString::fromUtf8(first.value)}},
                   {QT_TRANSLATE_NOOP("Model", "Put a / before it."), {}});
    }

    const WrittenText m_rule;
    const QByteArray m_text;
    const Spelt m_spelt;
    const Dialect m_dialect;
    const DocumentId m_document;
    ReadRule &m_read;
};

} // namespace

Spelt::Spelt(const text::Node &scalar)
    : m_scalar(scalar)
{
    const text::Range range = scalar.range();
    const QByteArray raw = scalar.tree().bytes().sliced(range.begin, range.length());
    const QByteArray value = scalar.bytes();
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    const bool isDouble = scalar.style() == text::Style::Double;
    const bool isSingle = scalar.style() == text::Style::Single;
    const bool isBlock = scalar.style() == text::Style::Literal || scalar.style() == text::Style::Folded;
    qsizetype at = 0;
    // Past the opening quotes (one, or three in TOML), or past the header line of a block.
    if (isBlock) {
        at = raw.indexOf('\n') + 1;
        while (at < raw.size() && isBlank(raw[at]))
            ++at;
    } else if (!raw.isEmpty() && (raw[0] == '"' || raw[0] == '\'') && (isDouble || isSingle)) {
        at = raw.startsWith("\"\"\"") || raw.startsWith("'''") ? 3 : 1;
        if (at == 3 && raw.mid(3, 1) == "\n")
            ++at;
    }
    QList<qsizetype> offsets;
    for (qsizetype i = 0; i < value.size();) {
        offsets.append(range.begin + at);
        if (at >= raw.size()) {
            // The line end of a block may stand behind what counts as its range.
            if (!isBlank(value[i++]))
                return;
            continue;
        }
        if (isDouble && raw[at] == '\\') {
            const char c = raw.mid(at + 1, 1).isEmpty() ? '\0' : raw[at + 1];
            at += c == 'x' ? 4 : c == 'u' ? 6 : c == 'U' ? 10 : 2;
            // An escape of several decoded bytes: all of them stand there.
            for (++i; i < value.size() && (uchar(value[i]) & 0xC0) == 0x80; ++i)
                offsets.append(offsets.last());
        } else if (isSingle && value[i] == '\'' && raw.mid(at, 2) == "''" && !raw.startsWith("'''")) {
            at += 2;
            ++i;
        } else if (raw[at] == value[i] && !(raw[at] == '\n')) {
            ++at;
            ++i;
        } else if (isBlank(raw[at]) && isBlank(value[i])) {
            // A folded line end, with the indentation behind it.
            while (at < raw.size() && isBlank(raw[at]))
                ++at;
            for (++i; i < value.size() && isBlank(value[i]); ++i)
                offsets.append(offsets.last());
        } else {
            return;
        }
    }
    offsets.append(range.begin + at);
    m_offsets = offsets;
}

ByteRange Spelt::bytes(qsizetype begin, qsizetype end) const
{
    if (m_offsets.isEmpty() || begin < 0 || end >= m_offsets.size() || begin > end) {
        const text::Range range = m_scalar.range();
        return {range.begin, range.end};
    }
    return {m_offsets[begin], begin == end ? m_offsets[end] : endOf(end - 1)};
}

/// Where the spelling of a decoded byte ends: behind its escape, but before the blanks of a fold.
qsizetype Spelt::endOf(qsizetype decoded) const
{
    const bool isEscape = m_scalar.tree().bytes()[m_offsets[decoded]] == '\\' && m_scalar.style() == text::Style::Double;
    return isEscape ? m_offsets[decoded + 1] : m_offsets[decoded] + 1;
}

int Spelt::line(qsizetype begin) const
{
    const ByteRange range = bytes(begin, begin);
    return m_scalar.tree().position(range.begin).line;
}

QByteArray matcherNamed(const QByteArray &name, RuleSyntax syntax)
{
    const Matcher *matcher = find(name, {Layer::Http, syntax});
    return matcher ? QByteArray(matcher->name) : QByteArray();
}

ReadRule readRule(const WrittenText &rule, std::optional<RuleSyntax> syntax, Layer layer, const DocumentId &document)
{
    ReadRule read;
    const auto part = parsed(rule.bytes());
    if (!part) {
        RuleReader(rule, {layer, RuleSyntax::V3}, document, read)
            .report(Finding::Severity::Error, "MB0303", part.error().offset, part.error().offset,
                    {QT_TRANSLATE_NOOP("Model", "The rule cannot be read: %1"), {QList {part.error().detail}}},
                    {QT_TRANSLATE_NOOP("Model", "Traefik leaves the router out until the rule is mended."), {}});
        read.condition.kind = Condition::Kind::Opaque;
        read.condition.native = QString::fromUtf8(rule.bytes());
        read.condition.origin = originOf(document, rule.node);
        return read;
    }
    const bool isOld = !syntax && !fits(*part, {layer, RuleSyntax::V3}) && fits(*part, {layer, RuleSyntax::V2});
    RuleReader reader(rule, {layer, isOld ? RuleSyntax::V2 : syntax.value_or(RuleSyntax::V3)}, document, read);
    if (isOld)
        reader.report(Finding::Severity::Warning, "MB0315", part->begin, part->end,
                      {QT_TRANSLATE_NOOP("Model", "The rule is written for Traefik 2"), {}},
                      {QT_TRANSLATE_NOOP("Model", "Traefik 3 refuses it unless the router says ruleSyntax: v2."), {}});
    read.condition = reader.condition(*part);
    read.part = *part;
    return read;
}

} // namespace meshboard::traefik
