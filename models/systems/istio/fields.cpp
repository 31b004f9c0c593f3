// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/schema.h"
#include "systems/istio/editing.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::istio {

namespace {

/// `GET|POST` of a regular expression, `GET, POST` of a person.
QStringList methodsOf(const QString &text)
{
    static const QRegularExpression between(u"[\\s,|()^$]+"_s);
    QStringList methods = text.toUpper().split(between, Qt::SkipEmptyParts);
    methods.sort();
    return methods;
}

/// What a field of a StringMatch says, whichever kind of match it is.
Cursor valueOf(const Cursor &match)
{
    for (const char *kind : {"exact", "prefix", "regex"}) {
        if (const Cursor value = match[kind])
            return value;
    }
    return {};
}

class FieldEdit
{
public:
    FieldEdit(const Editing &editing, const SetField &deed)
        : m_editing(editing)
        , m_deed(deed)
    {
    }

    Edits all()
    {
        using Field = SetField::Field;
        if (m_deed.field == Field::Native)
            return m_editing.setNative(m_deed);
        const std::optional<text::Path> path = text::Path::fromString(m_deed.node.path.toString());
        const std::optional<RulePlace> place = path ? rulePlaceOf(*path) : std::nullopt;
        if (!place || !m_editing.at(place->rule).isMap())
            return m_editing.gone(m_deed.node);
        m_place = *place;
        m_rule = m_editing.at(place->rule);
        if (m_place.protocol != "http")
            return m_editing.unsupported(m_rule, {QT_TRANSLATE_NOOP("Model", "Only rules for HTTP have this field"), {}});
        switch (m_deed.field) {
        case Field::Timeout: return timeout();
        case Field::Retries: return retries();
        case Field::PerTryTimeout: return perTryTimeout();
        case Field::Path: return path_("exact");
        case Field::PathPrefix: return path_("prefix");
        case Field::PathRegex: return path_("regex");
        case Field::Header: return header();
        case Field::Methods: return methods();
        case Field::Native: break;
        }
        return QList<text::Edit> {};
    }

private:
    Edits changed(const Cursor &at, const QString &now) const
    {
        return m_editing.differs(at ? at : m_rule, now, m_deed.before);
    }

    Edits notADuration() const
    {
        return m_editing.unsupported(m_rule, {QT_TRANSLATE_NOOP("Model", "%1 is not a duration"), {m_deed.after}});
    }

    /// Istio counts in milliseconds and refuses less than one.
    bool wantsADuration() const
    {
        const auto duration = durationOf(m_deed.after);
        return m_deed.after.isEmpty() || (duration && *duration >= std::chrono::milliseconds(1));
    }

    Edits timeout() const
    {
        const Cursor now = m_rule["timeout"];
        if (!isSameTime(now.text(), m_deed.before))
            return changed(now, now.text());
        if (!wantsADuration())
            return notADuration();
        return put(m_rule, "timeout", m_deed.after);
    }

    Edits retries() const
    {
        const Cursor now = m_rule["retries"]["attempts"];
        if (now.text() != m_deed.before)
            return changed(now, now.text());
        bool isNumber = false;
        const int attempts = m_deed.after.toInt(&isNumber);
        if (m_deed.after.isEmpty()) // The other fields of `retries` mean nothing without it, and Istio refuses them.
            return QList<text::Edit> {text::Remove {m_rule.path() / "retries"}};
        if (!isNumber || attempts < 0)
            return m_editing.unsupported(m_rule, {QT_TRANSLATE_NOOP("Model", "%1 is not a number of attempts"), {m_deed.after}});
        if (now)
            return QList<text::Edit> {text::Set {now.path(), attempts}};
        return QList<text::Edit> {text::InsertField {m_rule.path() / "retries", "attempts", attempts, {}}};
    }

    Edits perTryTimeout() const
    {
        const Cursor now = m_rule["retries"]["perTryTimeout"];
        if (!isSameTime(now.text(), m_deed.before))
            return changed(now, now.text());
        if (!wantsADuration())
            return notADuration();
        if (!m_rule["retries"]["attempts"] && !m_deed.after.isEmpty())
            return m_editing.unsupported(m_rule, {QT_TRANSLATE_NOOP("Model", "Set the number of attempts first: without it there are no tries"), {}});
        return put(m_rule["retries"], "perTryTimeout", m_deed.after);
    }

    static Edits put(const Cursor &map, const char *field, const QString &value)
    {
        const text::Path path = map.path() / field;
        if (value.isEmpty())
            return map[field] ? QList<text::Edit> {text::Remove {path}} : QList<text::Edit> {};
        if (map[field])
            return QList<text::Edit> {text::Set {path, value}};
        return QList<text::Edit> {text::InsertField {map.path(), field, value, {}}};
    }

    /// The item of `match` that is meant: the one the deed names, else the only one, else the only one that says what the
    /// deed saw. `says` gives what an item says now.
    template <typename Says>
    tl::expected<Cursor, Fault> matchItem(const Says &says) const
    {
        const QList<Cursor> items = m_rule["match"].children();
        if (m_place.match) {
            if (*m_place.match >= items.size())
                return m_editing.gone(m_deed.node);
            return items[*m_place.match];
        }
        if (items.size() <= 1)
            return items.isEmpty() ? Cursor() : items.first();
        QList<Cursor> fitting;
        std::copy_if(items.cbegin(), items.cend(), std::back_inserter(fitting),
                     [&](const Cursor &item) { return !m_deed.before.isEmpty() && says(item); });
        if (fitting.size() == 1)
            return fitting.first();
        if (fitting.isEmpty() && !m_deed.before.isEmpty())
            return m_editing.conflict(m_rule["match"], {QT_TRANSLATE_NOOP("Model", "No alternative of the rule says %1 any more"), {m_deed.before}});
        return m_editing.unsupported(m_rule["match"], {QT_TRANSLATE_NOOP("Model", "The rule has %1 alternatives; say which one, or edit its text"), {qint64(items.size())}});
    }

    Edits path_(const char *kind) const
    {
        const auto item = matchItem([&](const Cursor &one) { return one["uri"][kind].text() == m_deed.before; });
        if (!item)
            return tl::unexpected(item.error());
        const Cursor uri = (*item)["uri"];
        const Cursor now = uri[kind];
        if (now.text() != m_deed.before)
            return changed(now ? now : uri, now.text());
        if (m_deed.after.isEmpty())
            return now ? without(*item, uri) : QList<text::Edit> {};
        if (qstrcmp(kind, "regex") == 0 && !isRegex(m_deed.after))
            return notARegex();
        if (now)
            return QList<text::Edit> {text::Set {now.path(), m_deed.after}};
        if (const Cursor other = valueOf(uri)) // One of exact, prefix and regex takes the place of another.
            return QList<text::Edit> {text::InsertField {uri.path(), kind, m_deed.after, other.key()}, text::Remove {other.path()}};
        return condition(*item, {{"uri", text::Value::Map {{kind, m_deed.after}}}});
    }

    Edits header() const
    {
        const QByteArray name = m_deed.name.toUtf8();
        if (name.isEmpty())
            return m_editing.unsupported(m_rule, {QT_TRANSLATE_NOOP("Model", "A header needs a name"), {}});
        const auto item = matchItem([&](const Cursor &one) { return valueOf(one["headers"][name]).text() == m_deed.before; });
        if (!item)
            return tl::unexpected(item.error());
        const Cursor headers = (*item)["headers"];
        const Cursor match = headers[QByteArrayView(name)];
        const Cursor now = valueOf(match);
        if (now.text() != m_deed.before)
            return changed(now ? now : match, now.text());
        if (m_deed.after.isEmpty())
            return match ? without(*item, headers.size() == 1 ? headers : match) : QList<text::Edit> {};
        if (now.key() == "regex" && !isRegex(m_deed.after))
            return notARegex();
        if (now)
            return QList<text::Edit> {text::Set {now.path(), m_deed.after}};
        const text::Value exact = text::Value::Map {{"exact", m_deed.after}};
        if (match)
            return QList<text::Edit> {text::Set {match.path(), exact}};
        if (headers.isMap())
            return QList<text::Edit> {text::InsertField {headers.path(), name, exact, {}}};
        return condition(*item, {{"headers", text::Value::Map {{name, exact}}}});
    }

    Edits methods() const
    {
        const QStringList before = methodsOf(m_deed.before);
        const auto item = matchItem([&](const Cursor &one) { return methodsOf(valueOf(one["method"]).text()) == before; });
        if (!item)
            return tl::unexpected(item.error());
        const Cursor method = (*item)["method"];
        const Cursor now = valueOf(method);
        if (methodsOf(now.text()) != before)
            return changed(now ? now : method, now.text());
        const QStringList after = methodsOf(m_deed.after);
        if (after.isEmpty())
            return method ? without(*item, method) : QList<text::Edit> {};
        const QByteArray kind = after.size() == 1 ? "exact" : "regex";
        const QString value = after.join(u'|');
        if (now && now.key() == kind)
            return QList<text::Edit> {text::Set {now.path(), value}};
        if (now)
            return QList<text::Edit> {text::InsertField {method.path(), kind, value, now.key()}, text::Remove {now.path()}};
        return condition(*item, {{"method", text::Value::Map {{kind, value}}}});
    }

    Edits notARegex() const
    {
        return m_editing.unsupported(m_rule, {QT_TRANSLATE_NOOP("Model", "%1 is not a regular expression that Envoy takes"), {m_deed.after}});
    }

    /// One more thing asked by `item`, or by a first item where there is none.
    Edits condition(const Cursor &item, const text::Value::Map &fields) const
    {
        if (item.isMap())
            return QList<text::Edit> {text::InsertField {item.path(), fields.first().first, fields.first().second, {}}};
        const Cursor match = m_rule["match"];
        if (item || (match && !match.isList()))
            return m_editing.unsupported(match, {QT_TRANSLATE_NOOP("Model", "The conditions of the rule cannot be read; edit its text"), {}});
        if (match)
            return QList<text::Edit> {text::InsertItem {match.path(), 0, fields}};
        const QList<Cursor> entries = m_rule.children();
        const QByteArray first = entries.isEmpty() ? QByteArray() : entries.first().key();
        const QByteArray before = first == "name" && entries.size() > 1 ? entries[1].key() : first;
        return QList<text::Edit> {text::InsertField {m_rule.path(), "match", text::Value::List {fields}, before}};
    }

    /// Takes a condition away, and what would be left empty around it: an empty item would take all requests.
    Edits without(const Cursor &item, const Cursor &condition) const
    {
        const QList<Cursor> entries = item.children();
        const bool isLast = std::all_of(entries.cbegin(), entries.cend(), [&](const Cursor &entry) {
            return entry.path().covers(condition.path()) || entry.key() == "name" || entry.key() == "ignoreUriCase";
        });
        if (!isLast || condition.path().parent() != item.path())
            return QList<text::Edit> {text::Remove {condition.path()}};
        const Cursor match = m_rule["match"];
        if (match.size() == 1)
            return QList<text::Edit> {text::Remove {match.path()}};
        return m_editing.unsupported(item, {QT_TRANSLATE_NOOP("Model", "It is all this alternative asks for; without it the rule would take every request"), {}});
    }

    const Editing &m_editing;
    const SetField &m_deed;
    RulePlace m_place;
    Cursor m_rule;
};

} // namespace

Edits setField(const Editing &editing, const SetField &deed)
{
    return FieldEdit(editing, deed).all();
}

} // namespace meshboard::istio
