// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/schema.h"
#include "systems/gateway_api/edits.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::gateway_api {

namespace {

QStringList methodsOf(const QString &text)
{
    static const QRegularExpression between(u"[\\s,|]+"_s);
    return text.toUpper().split(between, Qt::SkipEmptyParts);
}

/// What a `path` says of one type; a prefix of "/" says nothing.
QString pathOf(const Cursor &path, const QString &type)
{
    const QString now = path["type"].isScalar() ? path["type"].text() : u"PathPrefix"_s;
    const QString value = path["value"].text();
    return !path.isMap() || now != type || (type == "PathPrefix"_L1 && value == "/"_L1) ? QString() : value;
}

Cursor namedIn(const Cursor &list, const QString &name)
{
    const QList<Cursor> items = list.isList() ? list.children() : QList<Cursor>();
    const auto found = std::find_if(items.cbegin(), items.cend(),
                                    [&](const Cursor &item) { return item["name"].text().compare(name, Qt::CaseInsensitive) == 0; });
    return found == items.cend() ? Cursor() : *found;
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
        if (m_deed.object.kind != "HTTPRoute"_L1 && !(m_deed.object.kind == "GRPCRoute"_L1 && m_deed.field == Field::Header))
            return m_editing.unsupported(m_rule, {QT_TRANSLATE_NOOP("Model", "Rules of a %1 have no such field"), {m_deed.object.kind}});
        switch (m_deed.field) {
        case Field::Timeout: return time("request");
        case Field::PerTryTimeout: return time("backendRequest");
        case Field::Retries: return retries();
        case Field::Path: return path_(u"Exact"_s);
        case Field::PathPrefix: return path_(u"PathPrefix"_s);
        case Field::PathRegex: return path_(u"RegularExpression"_s);
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

    /// The field, and the map around it where it would be left empty.
    Edits without(const char *map, const Cursor &field) const
    {
        return QList<text::Edit> {text::Remove {m_rule[map].size() == 1 ? m_rule[map].path() : field.path()}};
    }

    Edits time(const char *field) const
    {
        static const QRegularExpression form(QRegularExpression::anchoredPattern(u"([0-9]{1,5}(h|m|s|ms)){1,4}"_s));
        const Cursor now = m_rule["timeouts"][field];
        if (!isSameTime(now.text(), m_deed.before))
            return changed(now, now.text());
        if (m_deed.after.isEmpty())
            return now ? without("timeouts", now) : QList<text::Edit> {};
        if (!form.match(m_deed.after).hasMatch())
            return m_editing.unsupported(m_rule, {QT_TRANSLATE_NOOP("Model", "%1 is not a duration that the Gateway API takes: whole numbers with h, m, s or ms"), {m_deed.after}});
        const bool isWhole = qstrcmp(field, "request") == 0;
        const auto whole = durationOf(isWhole ? m_deed.after : m_rule["timeouts"]["request"].text());
        const auto once = durationOf(isWhole ? m_rule["timeouts"]["backendRequest"].text() : m_deed.after);
        if (whole && once && whole->count() != 0 && *once > *whole)
            return m_editing.unsupported(m_rule, {QT_TRANSLATE_NOOP("Model", "A try must not take longer than the whole request"), {}});
        if (now)
            return QList<text::Edit> {text::Set {now.path(), m_deed.after}};
        return QList<text::Edit> {text::InsertField {m_rule.path() / "timeouts", field, m_deed.after, {}}};
    }

    Edits retries() const
    {
        const Cursor now = m_rule["retry"]["attempts"];
        if (now.text() != m_deed.before)
            return changed(now, now.text());
        if (m_deed.after.isEmpty())
            return now ? without("retry", now) : QList<text::Edit> {};
        bool isNumber = false;
        const int attempts = m_deed.after.toInt(&isNumber);
        if (!isNumber || attempts < 1)
            return m_editing.unsupported(m_rule, {QT_TRANSLATE_NOOP("Model", "%1 is not a number of attempts"), {m_deed.after}});
        if (now)
            return QList<text::Edit> {text::Set {now.path(), attempts}};
        return QList<text::Edit> {text::InsertField {m_rule.path() / "retry", "attempts", attempts, {}}};
    }

    /// The item of `matches` that is meant: the one the deed names, else the only one, else the only one that says what the
    /// deed saw.
    template <typename Says>
    tl::expected<Cursor, Fault> matchItem(const Says &says) const
    {
        const QList<Cursor> items = m_rule["matches"].children();
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
            return m_editing.conflict(m_rule["matches"], {QT_TRANSLATE_NOOP("Model", "No alternative of the rule says %1 any more"), {m_deed.before}});
        return m_editing.unsupported(m_rule["matches"], {QT_TRANSLATE_NOOP("Model", "The rule has %1 alternatives; say which one, or edit its text"), {qint64(items.size())}});
    }

    Edits path_(const QString &type) const
    {
        const auto item = matchItem([&](const Cursor &one) { return pathOf(one["path"], type) == m_deed.before; });
        if (!item)
            return tl::unexpected(item.error());
        const Cursor path = (*item)["path"];
        const QString now = pathOf(path, type);
        if (now != m_deed.before)
            return changed(path, now);
        if (m_deed.after.isEmpty())
            return now.isEmpty() ? QList<text::Edit> {} : without(*item, path);
        if (type == "RegularExpression"_L1 ? !QRegularExpression(m_deed.after).isValid() : !m_deed.after.startsWith(u'/'))
            return m_editing.unsupported(m_rule, {QT_TRANSLATE_NOOP("Model", "%1 is not a path that can be matched"), {m_deed.after}});
        if (!path.isMap())
            return condition(*item, {{"path", text::Value::Map {{"type", type}, {"value", m_deed.after}}}});
        QList<text::Edit> edits;
        if (path["type"].isScalar() && path["type"].text() != type)
            edits.append(text::Set {path["type"].path(), type});
        else if (!path["type"] && type != "PathPrefix"_L1)
            edits.append(text::InsertField {path.path(), "type", type, path["value"] ? QByteArray("value") : QByteArray()});
        if (path["value"])
            edits.append(text::Set {path["value"].path(), m_deed.after});
        else
            edits.append(text::InsertField {path.path(), "value", m_deed.after, {}});
        return edits;
    }

    Edits header() const
    {
        if (m_deed.name.isEmpty())
            return m_editing.unsupported(m_rule, {QT_TRANSLATE_NOOP("Model", "A header needs a name"), {}});
        const auto item = matchItem([&](const Cursor &one) { return namedIn(one["headers"], m_deed.name)["value"].text() == m_deed.before; });
        if (!item)
            return tl::unexpected(item.error());
        const Cursor headers = (*item)["headers"];
        const Cursor one = namedIn(headers, m_deed.name);
        const Cursor now = one["value"];
        if (now.text() != m_deed.before)
            return changed(now ? now : one, now.text());
        if (m_deed.after.isEmpty())
            return one ? without(*item, headers.size() == 1 ? headers : one) : QList<text::Edit> {};
        if (now)
            return QList<text::Edit> {text::Set {now.path(), m_deed.after}};
        const text::Value::Map header {{"name", m_deed.name}, {"value", m_deed.after}};
        if (headers.isList())
            return QList<text::Edit> {text::InsertItem {headers.path(), headers.size(), header}};
        return condition(*item, {{"headers", text::Value::List {header}}});
    }

    Edits methods() const
    {
        const QStringList before = methodsOf(m_deed.before);
        const auto item = matchItem([&](const Cursor &one) { return methodsOf(one["method"].text()) == before; });
        if (!item)
            return tl::unexpected(item.error());
        const Cursor now = (*item)["method"];
        if (methodsOf(now.text()) != before)
            return changed(now, now.text());
        const QStringList after = methodsOf(m_deed.after);
        if (after.isEmpty())
            return now ? without(*item, now) : QList<text::Edit> {};
        if (after.size() > 1)
            return m_editing.unsupported(m_rule, {QT_TRANSLATE_NOOP("Model", "A match has one method; several of them are a match each"), {}});
        if (now)
            return QList<text::Edit> {text::Set {now.path(), after.first()}};
        return condition(*item, {{"method", after.first()}});
    }

    /// One more thing asked by `item`, or by a first item where there is none.
    Edits condition(const Cursor &item, const text::Value::Map &fields) const
    {
        if (item.isMap())
            return QList<text::Edit> {text::InsertField {item.path(), fields.first().first, fields.first().second, {}}};
        const Cursor matches = m_rule["matches"];
        if (item || (matches && !matches.isList()))
            return m_editing.unsupported(matches, {QT_TRANSLATE_NOOP("Model", "The conditions of the rule cannot be read; edit its text"), {}});
        if (matches)
            return QList<text::Edit> {text::InsertItem {matches.path(), 0, fields}};
        const QList<Cursor> entries = m_rule.children();
        const QByteArray first = entries.isEmpty() ? QByteArray() : entries.first().key();
        const QByteArray before = first == "name" && entries.size() > 1 ? entries[1].key() : first;
        return QList<text::Edit> {text::InsertField {m_rule.path(), "matches", text::Value::List {fields}, before}};
    }

    /// Takes a condition away, and what would be left empty around it: an empty item would take all requests.
    Edits without(const Cursor &item, const Cursor &condition) const
    {
        const QList<Cursor> entries = item.children();
        const bool isLast = std::all_of(entries.cbegin(), entries.cend(),
                                        [&](const Cursor &entry) { return entry.path().covers(condition.path()); });
        if (!isLast || condition.path().parent() != item.path())
            return QList<text::Edit> {text::Remove {condition.path()}};
        const Cursor matches = m_rule["matches"];
        if (matches.size() == 1)
            return QList<text::Edit> {text::Remove {matches.path()}};
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

} // namespace meshboard::gateway_api
