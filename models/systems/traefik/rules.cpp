// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/rules.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace meshboard::traefik {

namespace {

/// A rule is a line of text; nobody writes one this deep, and recursion has to end.
constexpr int maxDepth = 64;

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

class Parser
{
public:
    explicit Parser(const QByteArray &rule)
        : m_rule(rule)
    {
    }

    tl::expected<Part, RuleError> whole()
    {
        Part part;
        if (!either(part, 0))
            return tl::unexpected(m_error);
        skip();
        if (m_at < m_rule.size())
            return tl::unexpected(RuleError {m_at, {QT_TRANSLATE_NOOP("Model", "“%1” is not expected here"), {QString::fromUtf8(m_rule.sliced(m_at, 1))}}});
        return part;
    }

private:
    bool either(Part &part, int depth) { return chain(part, "||", Part::Kind::Or, &Parser::both, depth); }
    bool both(Part &part, int depth) { return chain(part, "&&", Part::Kind::And, &Parser::single, depth); }

    bool chain(Part &part, const char *sign, Part::Kind kind, bool (Parser::*next)(Part &, int), int depth)
    {
        std::vector<Part> parts(1);
        if (!(this->*next)(parts.back(), depth))
            return false;
        while (takes(sign)) {
            parts.emplace_back();
            if (!(this->*next)(parts.back(), depth))
                return false;
        }
        if (parts.size() == 1) {
            part = std::move(parts.front());
            return true;
        }
        part.kind = kind;
        part.begin = parts.front().begin;
        part.end = parts.back().end;
        part.parts = std::move(parts);
        return true;
    }

    bool single(Part &part, int depth)
    {
        if (depth > maxDepth)
            return fail({QT_TRANSLATE_NOOP("Model", "too deeply nested"), {}});
        skip();
        const qsizetype begin = m_at;
        if (takes("!")) {
            Part inner;
            if (!single(inner, depth + 1))
                return false;
            part.kind = Part::Kind::Not;
            part.begin = begin;
            part.end = inner.end;
            part.parts.push_back(std::move(inner));
            return true;
        }
        if (takes("(")) {
            if (!either(part, depth + 1))
                return false;
            if (!takes(")"))
                return fail({QT_TRANSLATE_NOOP("Model", "a “)” is missing"), {}});
            part.begin = begin;
            part.end = m_at;
            return true;
        }
        return matcher(part);
    }

    bool matcher(Part &part)
    {
        part.begin = m_at;
        while (m_at < m_rule.size() && isNameByte(m_rule[m_at]))
            part.name += m_rule[m_at++];
        if (part.name.isEmpty())
            return fail(m_at < m_rule.size() ? Message {QT_TRANSLATE_NOOP("Model", "a matcher is expected"), {}} : Message {QT_TRANSLATE_NOOP("Model", "the rule ends where a matcher is expected"), {}});
        if (!takes("("))
            return fail({QT_TRANSLATE_NOOP("Model", "a “(” is expected after %1"), {QString::fromUtf8(part.name)}});
        if (!takes(")")) {
            do {
                skip();
                // Go allows a comma behind the last argument.
                if (!part.arguments.isEmpty() && m_at < m_rule.size() && m_rule[m_at] == ')')
                    break;
                if (!text(part.arguments.emplaceBack()))
                    return false;
            } while (takes(","));
            if (!takes(")"))
                return fail({QT_TRANSLATE_NOOP("Model", "a “)” is missing"), {}});
        }
        part.end = m_at;
        return true;
    }

    bool text(Literal &literal)
    {
        literal.begin = m_at;
        const char quote = m_at < m_rule.size() ? m_rule[m_at] : '\0';
        if (quote == '`')
            return raw(literal);
        if (quote == '"')
            return quoted(literal);
        return fail(quote == '\'' ? Message {QT_TRANSLATE_NOOP("Model", "texts stand between backticks or double quotes, not between ' and '"), {}}
                                  : Message {QT_TRANSLATE_NOOP("Model", "a text between backticks or double quotes is expected"), {}});
    }

    bool raw(Literal &literal)
    {
        const qsizetype end = m_rule.indexOf('`', m_at + 1);
        if (end < 0)
            return fail({QT_TRANSLATE_NOOP("Model", "the text does not end"), {}});
        literal.value = m_rule.sliced(m_at + 1, end - m_at - 1);
        m_at = literal.end = end + 1;
        return true;
    }

    bool quoted(Literal &literal)
    {
        for (++m_at; m_at < m_rule.size(); ++m_at) {
            const char c = m_rule[m_at];
            if (c == '"') {
                literal.end = ++m_at;
                return true;
            }
            if (c == '\n')
                return fail({QT_TRANSLATE_NOOP("Model", "the text does not end on its line"), {}});
            if (c != '\\') {
                literal.value += c;
                continue;
            }
            if (!escape(literal.value))
                return false;
        }
        return fail({QT_TRANSLATE_NOOP("Model", "the text does not end"), {}});
    }

    /// One escape of Go, at the backslash; leaves the place at its last byte.
    bool escape(QByteArray &value)
    {
        static constexpr std::pair<char, char> simple[] {{'n', '\n'}, {'t', '\t'}, {'r', '\r'}, {'"', '"'}, {'\\', '\\'},
                                                         {'a', '\a'}, {'b', '\b'}, {'f', '\f'}, {'v', '\v'}};
        const char c = m_at + 1 < m_rule.size() ? m_rule[m_at + 1] : '\0';
        for (const auto &[letter, byte] : simple) {
            if (c == letter) {
                value += byte;
                ++m_at;
                return true;
            }
        }
        const int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        bool isHex = false;
        const uint code = digits > 0 ? m_rule.mid(m_at + 2, digits).toUInt(&isHex, 16) : 0;
        if (!isHex || m_at + 2 + digits > m_rule.size() || code > 0x10FFFF)
            return fail({QT_TRANSLATE_NOOP("Model", "this escape does not exist"), {}});
        if (c == 'x')
            value += char(code);
        else
            value += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1).toUtf8();
        m_at += 1 + digits;
        return true;
    }

    void skip()
    {
        while (m_at < m_rule.size() && (m_rule[m_at] == ' ' || m_rule[m_at] == '\t' || m_rule[m_at] == '\n' || m_rule[m_at] == '\r'))
            ++m_at;
    }

    bool takes(const char *sign)
    {
        skip();
        const qsizetype length = qsizetype(qstrlen(sign));
        if (m_rule.mid(m_at, length) != sign)
            return false;
        m_at += length;
        return true;
    }

    bool fail(const Message &detail)
    {
        m_error = {m_at, detail};
        return false;
    }

    const QByteArray &m_rule;
    qsizetype m_at = 0;
    RuleError m_error;
};

} // namespace

tl::expected<Part, RuleError> parsed(const QByteArray &rule)
{
    return Parser(rule).whole();
}

QByteArray literal(const QByteArray &value, char quote)
{
    if (quote == '`' && !value.contains('`'))
        return '`' + value + '`';
    QByteArray result = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            result += '\\';
        if (c == '\n')
            result += "\\n";
        else
            result += c;
    }
    return result + '"';
}

} // namespace meshboard::traefik
