// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/istio/match.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::istio {

namespace {

using Kind = Condition::Kind;
using Subject = Condition::Subject;
using Operator = Condition::Operator;

class Matches
{
public:
    explicit Matches(const DocumentId &document)
        : m_document(document)
    {
    }

    Condition whole(const Cursor &match) const
    {
        std::vector<Condition> alternatives;
        const QList<Cursor> items = match.isList() ? match.children() : QList<Cursor>();
        for (const Cursor &item : items)
            alternatives.push_back(joined(Kind::And, partsOf(item), item));
        return joined(Kind::Or, std::move(alternatives), match);
    }

private:
    Condition joined(Kind kind, std::vector<Condition> parts, const Cursor &at) const
    {
        if (parts.size() == 1)
            return std::move(parts.front());
        Condition condition;
        condition.origin = originOf(m_document, at);
        if (parts.empty())
            return condition;
        condition.kind = kind;
        condition.parts = std::move(parts);
        return condition;
    }

    std::vector<Condition> partsOf(const Cursor &item) const
    {
        std::vector<Condition> parts;
        const bool ignoresCase = item["ignoreUriCase"].node().boolean().value_or(false);
        const QList<Cursor> fields = item.isMap() ? item.children() : QList<Cursor>();
        for (const Cursor &field : fields) {
            const QByteArray key = field.key();
            if (!field.isSomething())
                continue;
            if (key == "uri") {
                parts.push_back(text(field, Subject::Path));
                parts.back().ignoresCase = ignoresCase;
            } else if (key == "scheme") {
                parts.push_back(text(field, Subject::Scheme));
            } else if (key == "method") {
                parts.push_back(text(field, Subject::Method));
            } else if (key == "authority") {
                parts.push_back(text(field, Subject::Authority));
            } else if (key == "headers") {
                addNamed(parts, field, Subject::Header);
            } else if (key == "queryParams") {
                addNamed(parts, field, Subject::Query);
            } else if (key == "withoutHeaders") {
                addWithout(parts, field);
            } else if (key == "port") {
                parts.push_back(exact(field, Subject::Port));
            } else if (key == "sourceNamespace") {
                parts.push_back(exact(field, Subject::SourceNamespace));
            } else if (key == "sourceLabels") {
                addLabels(parts, field);
            } else if (key == "gateways") {
                addAny(parts, field, Subject::Gateway);
            } else if (key == "sniHosts") {
                addAny(parts, field, Subject::Host);
            } else if (key == "sourceSubnet") {
                parts.push_back(exact(field, Subject::ClientIp));
            } else if (key == "destinationSubnets") {
                parts.push_back(opaque(field));
            }
        }
        return parts;
    }

    /// A StringMatch: one of exact, prefix, regex; none of them asks for presence.
    Condition text(const Cursor &match, Subject subject) const
    {
        static constexpr std::pair<const char *, Operator> operators[] {
            {"exact", Operator::Exact}, {"prefix", Operator::Prefix}, {"regex", Operator::Regex}};
        Condition condition;
        condition.kind = Kind::Match;
        condition.subject = subject;
        condition.op = Operator::Present;
        condition.origin = originOf(m_document, match);
        for (const auto &[name, op] : operators) {
            const Cursor value = match[name];
            if (!value.isScalar())
                continue;
            condition.op = op;
            condition.value = value.text();
            condition.native = QString::fromUtf8(match.key()) + u' ' + QString::fromLatin1(name) + u": " + condition.value;
            condition.origin = originOf(m_document, value);
            break;
        }
        return condition;
    }

    Condition exact(const Cursor &value, Subject subject) const
    {
        Condition condition;
        condition.kind = Kind::Match;
        condition.subject = subject;
        condition.value = value.text();
        condition.origin = originOf(m_document, value);
        return condition;
    }

    Condition opaque(const Cursor &list) const
    {
        QStringList values;
        const QList<Cursor> items = list.children();
        for (const Cursor &item : items)
            values.append(item.text());
        Condition condition;
        condition.kind = Kind::Opaque;
        condition.native = translated({QT_TRANSLATE_NOOP("Model", "destination in %1"), {values.join(u", "_s)}});
        condition.origin = originOf(m_document, list);
        return condition;
    }

    void addNamed(std::vector<Condition> &parts, const Cursor &map, Subject subject) const
    {
        const QList<Cursor> entries = map.children();
        for (const Cursor &entry : entries) {
            parts.push_back(text(entry, subject));
            parts.back().name = QString::fromUtf8(entry.key());
        }
    }

    void addWithout(std::vector<Condition> &parts, const Cursor &map) const
    {
        const QList<Cursor> entries = map.children();
        for (const Cursor &entry : entries) {
            Condition present = text(entry, Subject::Header);
            present.name = QString::fromUtf8(entry.key());
            // Istio reads `*` as "any value", which is presence.
            if (present.op == Operator::Regex && present.value == u"*") {
                present.op = Operator::Present;
                present.value.clear();
            }
            Condition without;
            without.kind = Kind::Not;
            without.origin = present.origin;
            without.parts.push_back(std::move(present));
            parts.push_back(std::move(without));
        }
    }

    void addLabels(std::vector<Condition> &parts, const Cursor &map) const
    {
        const QList<Cursor> entries = map.children();
        for (const Cursor &entry : entries) {
            parts.push_back(exact(entry, Subject::SourceLabels));
            parts.back().name = QString::fromUtf8(entry.key());
        }
    }

    void addAny(std::vector<Condition> &parts, const Cursor &list, Subject subject) const
    {
        std::vector<Condition> any;
        const QList<Cursor> items = list.children();
        for (const Cursor &item : items)
            any.push_back(exact(item, subject));
        if (!any.empty())
            parts.push_back(joined(Kind::Or, std::move(any), list));
    }

    const DocumentId &m_document;
};

} // namespace

Condition conditionOf(const Cursor &match, const DocumentId &document)
{
    return Matches(document).whole(match);
}

} // namespace meshboard::istio
