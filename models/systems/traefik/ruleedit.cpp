// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/ruleedit.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace meshboard::traefik {

namespace {

using Asked = SetField::Field;
using Changed = tl::expected<QByteArray, RuleRefusal>;

class RuleEdit
{
public:
    RuleEdit(const QByteArray &rule, RuleSyntax syntax, const SetField &deed)
        : m_rule(rule)
        , m_syntax(syntax)
        , m_deed(deed)
    {
    }

    Changed changed()
    {
        const auto part = parsed(m_rule);
        if (!part)
            return tl::unexpected(RuleRefusal {false, {QT_TRANSLATE_NOOP("Model", "the rule cannot be read: %1"), {QList {part.error().detail}}}});
        m_root = *part;
        collect(m_root, nullptr, false);
        return m_deed.field == Asked::Methods ? methods() : value();
    }

private:
    struct Found
    {
        const Part *part;
        const Part *parent; ///< the && or || it stands in; null at the top
        bool isNegated;
    };

    static Changed conflict(const Message &detail) { return tl::unexpected(RuleRefusal {true, detail}); }
    static Changed unsupported(const Message &detail) { return tl::unexpected(RuleRefusal {false, detail}); }

    void collect(const Part &part, const Part *parent, bool isNegated)
    {
        const bool isNot = part.kind == Part::Kind::Not;
        if (part.kind == Part::Kind::Matcher)
            m_matchers.append({&part, parent, isNegated});
        for (const Part &inner : part.parts)
            collect(inner, &part, isNegated != isNot);
    }

    QByteArray matcherName() const
    {
        switch (m_deed.field) {
        case Asked::Path: return "Path";
        case Asked::PathPrefix: return "PathPrefix";
        case Asked::PathRegex: return "PathRegexp";
        case Asked::Header: return m_syntax == RuleSyntax::V2 ? "Headers" : "Header";
        case Asked::Methods: return "Method";
        default: return {};
        }
    }

    /// The matchers that the deed can mean; a header may be compared by a pattern too.
    QList<Found> candidates() const
    {
        QList<Found> found;
        for (const Found &one : m_matchers) {
            const QByteArray name = matcherNamed(one.part->name, m_syntax);
            if (m_deed.field != Asked::Header) {
                if (name == matcherName() && !one.isNegated)
                    found.append(one);
                continue;
            }
            const bool isHeader = name == matcherName() || name == "HeaderRegexp" || name == "HeadersRegexp";
            if (isHeader && one.part->arguments.size() == 2
                && QString::fromUtf8(one.part->arguments[0].value).compare(m_deed.name, Qt::CaseInsensitive) == 0 && !one.isNegated)
                found.append(one);
        }
        return found;
    }

    Changed value()
    {
        if (m_deed.field == Asked::PathRegex && m_syntax == RuleSyntax::V2)
            return unsupported({QT_TRANSLATE_NOOP("Model", "rules of version 2 have no PathRegexp; they write {name:pattern} inside Path"), {}});
        const bool isPlainPath = m_deed.field == Asked::Path || m_deed.field == Asked::PathPrefix;
        if (isPlainPath && !m_deed.after.isEmpty() && !m_deed.after.startsWith(u'/'))
            return unsupported({QT_TRANSLATE_NOOP("Model", "a path starts with /"), {}});
        const QList<Found> all = candidates();
        if (m_deed.before.isEmpty()) {
            if (!all.isEmpty())
                return conflict({QT_TRANSLATE_NOOP("Model", "the rule asks for %1 by now"), {QString::fromUtf8(all.first().part->arguments.last().value)}});
            return m_deed.after.isEmpty() ? Changed(m_rule) : appended(call(m_deed.after));
        }
        for (const Found &one : all) {
            for (const Literal &argument : one.part->arguments) {
                const bool isName = m_deed.field == Asked::Header && &argument == &one.part->arguments.first();
                if (isName || QString::fromUtf8(argument.value) != m_deed.before)
                    continue;
                if (!m_deed.after.isEmpty())
                    return replaced(argument.begin, argument.end, literal(m_deed.after.toUtf8(), m_rule[argument.begin]));
                return one.part->arguments.size() > 1 && m_deed.field != Asked::Header ? unsupported({QT_TRANSLATE_NOOP("Model", "it is one of several values; remove it by hand"), {}})
                                                                                       : removed(*one.part);
            }
        }
        return conflict({QT_TRANSLATE_NOOP("Model", "the rule does not ask for %1 any more"), {m_deed.before}});
    }

    Changed methods()
    {
        const QStringList before = listed(m_deed.before);
        const QStringList after = listed(m_deed.after);
        const QList<Found> all = candidates();
        QStringList now;
        for (const Found &one : all) {
            for (const Literal &argument : one.part->arguments)
                now.append(QString::fromUtf8(argument.value));
        }
        if (now != before)
            return conflict({QT_TRANSLATE_NOOP("Model", "the rule asks for the methods %1 now"), {now.join(u", "_s)}});
        if (after == before)
            return m_rule;
        if (now.isEmpty())
            return appended(methodCalls(after));
        const Part *whole = wholeOf(all);
        if (!whole)
            return unsupported({QT_TRANSLATE_NOOP("Model", "the methods stand at several places of the rule; change them by hand"), {}});
        if (after.isEmpty())
            return removed(*whole);
        return replaced(whole->begin, whole->end, methodCalls(after));
    }

    /// The one part that holds all these matchers and nothing else.
    const Part *wholeOf(const QList<Found> &all) const
    {
        if (all.size() == 1)
            return all.first().part;
        const Part *parent = all.first().parent;
        const bool areAlone = parent && parent->kind == Part::Kind::Or && parent->parts.size() == size_t(all.size())
            && std::all_of(all.cbegin(), all.cend(), [&](const Found &one) { return one.parent == parent; });
        return areAlone ? parent : nullptr;
    }

    QByteArray methodCalls(const QStringList &names) const
    {
        QByteArray text;
        for (const QString &name : names) {
            const bool isFirst = text.isEmpty();
            if (m_syntax == RuleSyntax::V2)
                text += (isFirst ? "" : ", ") + literal(name.toUtf8(), quote());
            else
                text += (isFirst ? "" : " || ") + ("Method(" + literal(name.toUtf8(), quote()) + ')');
        }
        if (m_syntax == RuleSyntax::V2)
            return "Method(" + text + ')';
        return names.size() > 1 ? '(' + text + ')' : text;
    }

    QByteArray call(const QString &text) const
    {
        QByteArray arguments = literal(text.toUtf8(), quote());
        if (m_deed.field == Asked::Header)
            arguments = literal(m_deed.name.toUtf8(), quote()) + ", " + arguments;
        return matcherName() + '(' + arguments + ')';
    }

    /// The quotes that the rule uses already.
    char quote() const
    {
        for (const Found &one : m_matchers) {
            if (!one.part->arguments.isEmpty())
                return m_rule[one.part->arguments.first().begin];
        }
        return '`';
    }

    Changed appended(const QByteArray &term) const
    {
        // Alternatives at the top without parentheses around all of them need some now.
        const bool isOpen = m_root.kind == Part::Kind::Or && m_root.begin == m_root.parts.front().begin;
        QByteArray text = m_rule;
        text.insert(m_root.end, (isOpen ? ") && " : " && ") + term);
        if (isOpen)
            text.insert(m_root.begin, '(');
        return text;
    }

    Changed replaced(qsizetype begin, qsizetype end, const QByteArray &with) const
    {
        QByteArray text = m_rule;
        text.replace(begin, end - begin, with);
        return text;
    }

    /// Takes a term out of the && it stands in, with the sign that joined it.
    Changed removed(const Part &term) const
    {
        const Part *parent = parentOf(m_root, term);
        if (!parent)
            return unsupported({QT_TRANSLATE_NOOP("Model", "it is all that the rule asks for, and a router needs a rule"), {}});
        if (parent->kind != Part::Kind::And)
            return unsupported({QT_TRANSLATE_NOOP("Model", "it is one of several ways to match; remove it by hand"), {}});
        const auto at = std::find_if(parent->parts.cbegin(), parent->parts.cend(), [&](const Part &one) { return &one == &term; });
        if (at == parent->parts.cbegin())
            return replaced(term.begin, std::next(at)->begin, {});
        return replaced(std::prev(at)->end, term.end, {});
    }

    static const Part *parentOf(const Part &around, const Part &term)
    {
        for (const Part &part : around.parts) {
            if (&part == &term)
                return &around;
            if (const Part *found = parentOf(part, term))
                return found;
        }
        return nullptr;
    }

    static QStringList listed(const QString &text)
    {
        static const QRegularExpression separators(u"[,\\s|]+"_s);
        return text.split(separators, Qt::SkipEmptyParts);
    }

    const QByteArray m_rule;
    const RuleSyntax m_syntax;
    const SetField &m_deed;
    Part m_root;
    QList<Found> m_matchers;
};

} // namespace

tl::expected<QByteArray, RuleRefusal> changedRule(const QByteArray &rule, RuleSyntax syntax, const SetField &deed)
{
    return RuleEdit(rule, syntax, deed).changed();
}

} // namespace meshboard::traefik
