// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/reading.h"
#include "contract/schema.h"
#include "systems/linkerd/annotations.h"
#include "systems/linkerd/decode.h"
#include "systems/linkerd/editing.h"
#include "systems/linkerd/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::linkerd {

namespace {

using F = SetField::Field;

QStringList methodsIn(const QString &text)
{
    QStringList methods;
    for (const QString &part : text.toUpper().split(u',')) {
        if (const QString method = part.trimmed(); !method.isEmpty())
            methods.append(method);
    }
    methods.sort();
    return methods;
}

class FieldEdit
{
public:
    FieldEdit(const Editing &editing, const Reading &reading, const SetField &deed)
        : m_editing(editing)
        , m_reading(reading)
        , m_deed(deed)
    {
    }

    Edits all()
    {
        if (m_deed.field == F::Native)
            return m_editing.setNative(m_deed);
        const std::optional<text::Path> path = text::Path::fromString(m_deed.node.path.toString());
        const std::optional<RulePlace> place = path ? rulePlaceOf(m_editing, *path) : std::nullopt;
        if (path && isUnwrittenRule(*path))
            return m_editing.unsupported(
                m_editing.at(*path),
                {QT_TRANSLATE_NOOP("Model", "This stands for what no route takes; it is written nowhere. Add a route for it"), {}});
        if (!place || !m_editing.at(place->object).isMap())
            return m_editing.gone(m_deed.node);
        m_place = *place;
        m_object = m_editing.at(place->object);
        m_rule = m_editing.at(place->rule);
        m_annotations = m_object["metadata"]["annotations"];
        switch (m_place.kind) {
        case RulePlace::Kind::Profile: return m_rule.isMap() ? ofProfile() : m_editing.gone(m_deed.node);
        case RulePlace::Kind::Route: return m_rule.isMap() ? ofRoute() : m_editing.gone(m_deed.node);
        case RulePlace::Kind::Annotations: return ofAnnotations();
        }
        return QList<text::Edit> {};
    }

private:
    Edits changed(const Cursor &at, const QString &now) const
    {
        return m_editing.differs(at ? at : m_rule ? m_rule : m_object, now, m_deed.before);
    }

    Edits notHere(const char *why) const { return m_editing.unsupported(m_rule ? m_rule : m_object, {why, {}}); }

    Edits put(const Cursor &map, const char *field, const text::Value &value) const
    {
        const text::Path path = map.path() / field;
        if (m_deed.after.isEmpty())
            return map[field] ? QList<text::Edit> {text::Remove {path}} : QList<text::Edit> {};
        if (map[field])
            return QList<text::Edit> {text::Set {path, value}};
        return QList<text::Edit> {text::InsertField {map.path(), field, value, {}}};
    }

    // ------------------------------------------------------------------------------------------ ServiceProfile

    Edits ofProfile() const
    {
        switch (m_deed.field) {
        case F::Timeout: {
            const Cursor now = m_rule["timeout"];
            if (!isSameTime(now.text(), m_deed.before))
                return changed(now, now.text());
            const auto time = durationOf(m_deed.after);
            if (!m_deed.after.isEmpty() && (!time || time->count() < 0))
                return m_editing.unsupported(m_rule, {QT_TRANSLATE_NOOP("Model", "%1 is not a duration"), {m_deed.after}});
            return put(m_rule, "timeout", m_deed.after);
        }
        case F::Retries: return retryable();
        case F::PerTryTimeout: return notHere(QT_TRANSLATE_NOOP("Model", "A ServiceProfile has no time-out of a try"));
        case F::PathRegex: {
            if (!m_deed.after.isEmpty() && !isRegex(m_deed.after))
                return m_editing.unsupported(
                    m_rule, {QT_TRANSLATE_NOOP("Model", "%1 is not a regular expression that Linkerd's proxies take"), {m_deed.after}});
            return asked("pathRegex", m_deed.before, m_deed.after);
        }
        case F::Methods: {
            const QStringList before = methodsIn(m_deed.before);
            const QStringList after = methodsIn(m_deed.after);
            if (before.size() > 1 || after.size() > 1)
                return notHere(QT_TRANSLATE_NOOP("Model", "A route has one method; edit its text for any of several"));
            return asked("method", before.join(QString()), after.join(QString()));
        }
        case F::Path:
        case F::PathPrefix: return notHere(QT_TRANSLATE_NOOP("Model", "A ServiceProfile knows paths by regular expression only"));
        case F::Header: return notHere(QT_TRANSLATE_NOOP("Model", "A ServiceProfile does not look at headers"));
        case F::Native: break;
        }
        return QList<text::Edit> {};
    }

    Edits retryable() const
    {
        const Cursor at = m_rule["isRetryable"];
        const bool now = at.node().boolean().value_or(false);
        const auto means = [](const QString &text) { return text == "true"_L1; };
        const bool isSaid = m_deed.after.isEmpty() || m_deed.after == "true"_L1 || m_deed.after == "false"_L1 || m_deed.after == "0"_L1;
        if (now != means(m_deed.before))
            return changed(at, now ? u"true"_s : QString());
        if (!isSaid)
            return notHere(QT_TRANSLATE_NOOP(
                "Model", "A ServiceProfile has no number of retries: they are true or false, and its retryBudget bounds them"));
        if (now == means(m_deed.after))
            return QList<text::Edit> {};
        if (!now)
            return at ? QList<text::Edit> {text::Set {at.path(), true}}
                      : QList<text::Edit> {text::InsertField {m_rule.path(), "isRetryable", true, {}}};
        return QList<text::Edit> {text::Remove {at.path()}};
    }

    /// One thing that the condition of a route asks, where it is asked of every request.
    Edits asked(const char *field, const QString &before, const QString &after) const
    {
        const Cursor condition = m_rule["condition"];
        Cursor holder = condition;
        QList<Cursor> found;
        if (condition[field])
            found.append(condition);
        const QList<Cursor> items = condition["all"].isList() ? condition["all"].children() : QList<Cursor>();
        std::copy_if(items.cbegin(), items.cend(), std::back_inserter(found), [&](const Cursor &item) { return bool(item[field]); });
        if (found.size() > 1)
            return notHere(QT_TRANSLATE_NOOP("Model", "The route asks for this more than once; edit its text"));
        if (!found.isEmpty())
            holder = found.first();
        const Cursor now = holder[field];
        if (now.text() != before)
            return changed(now, now.text());
        if (now && !after.isEmpty())
            return QList<text::Edit> {text::Set {now.path(), after}};
        if (after.isEmpty())
            return now ? without(condition, holder, now) : QList<text::Edit> {};
        if (condition.isMap() && condition.size() > 0 && condition["all"].isList())
            return QList<text::Edit> {text::InsertItem {condition["all"].path(), condition["all"].size(), text::Value::Map {{field, after}}}};
        return QList<text::Edit> {text::InsertField {m_rule.path() / "condition", field, after, {}}};
    }

    Edits without(const Cursor &condition, const Cursor &holder, const Cursor &value) const
    {
        if (holder.size() > 1)
            return QList<text::Edit> {text::Remove {value.path()}};
        if (holder.path() != condition.path() && (condition["all"].size() > 1 || condition.size() > 1))
            return QList<text::Edit> {text::Remove {condition["all"].size() > 1 ? holder.path() : condition["all"].path()}};
        return notHere(QT_TRANSLATE_NOOP("Model", "It is all the route asks for; Linkerd refuses a condition that says nothing"));
    }

    // ------------------------------------------------------------------------------------------ HTTPRoute

    Edits ofRoute() const
    {
        switch (m_deed.field) {
        case F::Timeout:
        case F::Retries:
        case F::PerTryTimeout: {
            const bool isOutbound = hasOutboundParent();
            if (!isOutbound)
                return notHere(QT_TRANSLATE_NOOP("Model", "Time-outs and retries belong to a route whose parent is a Service"));
            // What the annotation says counts; before v1beta3 there is nothing else.
            const bool hasField = m_object["apiVersion"].text().endsWith("/v1beta3"_L1);
            if (m_deed.field != F::Timeout || m_annotations[names::requestTimeout] || !hasField)
                return ofAnnotations();
            return timeoutOfRule();
        }
        case F::Path: return path("Exact");
        case F::PathPrefix: return path("PathPrefix");
        case F::PathRegex: return path("RegularExpression");
        case F::Header: return header();
        case F::Methods: return method();
        case F::Native: break;
        }
        return QList<text::Edit> {};
    }

    bool hasOutboundParent() const
    {
        const QList<Cursor> parents = m_object["spec"]["parentRefs"].children();
        return std::any_of(parents.cbegin(), parents.cend(), [](const Cursor &parent) {
            const QString kind = parent["kind"].text();
            return kind == "Service"_L1 || kind == "EgressNetwork"_L1;
        });
    }

    Edits timeoutOfRule() const
    {
        using namespace std::chrono_literals;
        const Cursor timeouts = m_rule["timeouts"];
        const Cursor now = timeouts["request"];
        if (!isSameTime(now.text(), m_deed.before))
            return changed(now, now.text());
        const auto time = durationOf(m_deed.after);
        if (!m_deed.after.isEmpty() && (!time || (*time != 0ns && *time < 1ms)))
            return m_editing.unsupported(m_rule, {QT_TRANSLATE_NOOP("Model", "%1 is not a duration"), {m_deed.after}});
        const auto once = durationOf(timeouts["backendRequest"].text());
        if (time && once && *once > *time)
            return m_editing.unsupported(m_rule,
                                         {QT_TRANSLATE_NOOP("Model", "A backend may take %1; the whole request must have as long"),
                                          {timeouts["backendRequest"].text()}});
        if (m_deed.after.isEmpty() && now && timeouts.size() == 1)
            return QList<text::Edit> {text::Remove {timeouts.path()}};
        if (timeouts.isMap() || m_deed.after.isEmpty())
            return put(timeouts, "request", m_deed.after);
        return QList<text::Edit> {text::InsertField {m_rule.path() / "timeouts", "request", m_deed.after, {}}};
    }

    /// The item of `matches` that is meant: the one the deed names, else the only one, else the only one that says what the
    /// deed saw.
    template <typename Says>
    tl::expected<Cursor, Fault> matchItem(const Says &says) const
    {
        const Cursor matches = m_rule["matches"];
        const QList<Cursor> items = matches.isList() ? matches.children() : QList<Cursor>();
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
            return m_editing.conflict(matches, {QT_TRANSLATE_NOOP("Model", "No alternative of the rule says %1 any more"), {m_deed.before}});
        return m_editing.unsupported(
            matches, {QT_TRANSLATE_NOOP("Model", "The rule has %1 alternatives; say which one, or edit its text"), {qint64(items.size())}});
    }

    /// One more thing asked by `item`, or by a first item where there is none.
    Edits ask(const Cursor &item, const char *field, const text::Value &value) const
    {
        if (item.isMap())
            return QList<text::Edit> {text::InsertField {item.path(), field, value, {}}};
        const Cursor matches = m_rule["matches"];
        if (item || (matches && !matches.isList()))
            return m_editing.unsupported(matches, {QT_TRANSLATE_NOOP("Model", "The conditions of the rule cannot be read; edit its text"), {}});
        const text::Value::Map first {{field, value}};
        if (matches)
            return QList<text::Edit> {text::InsertItem {matches.path(), 0, first}};
        const QList<Cursor> entries = m_rule.children();
        return QList<text::Edit> {text::InsertField {m_rule.path(), "matches", text::Value::List {first},
                                                     entries.isEmpty() ? QByteArray() : entries.first().key()}};
    }

    /// Takes a condition away, and what would be left empty around it: an empty item would take all requests.
    Edits unask(const Cursor &item, const Cursor &condition) const
    {
        const bool isLast = item.size() == 1 && condition.path().parent() == item.path();
        if (!isLast)
            return QList<text::Edit> {text::Remove {condition.path()}};
        if (m_rule["matches"].size() == 1)
            return QList<text::Edit> {text::Remove {m_rule["matches"].path()}};
        return m_editing.unsupported(
            item, {QT_TRANSLATE_NOOP("Model", "It is all this alternative asks for; without it the rule would take every request"), {}});
    }

    Edits path(const char *kind) const
    {
        const auto typeOf = [](const Cursor &one) { return one["type"].isScalar() ? one["type"].text() : u"PathPrefix"_s; };
        const QString wanted = QString::fromLatin1(kind);
        const auto says = [&](const Cursor &item) { return typeOf(item["path"]) == wanted && item["path"]["value"].text() == m_deed.before; };
        const auto item = matchItem(says);
        if (!item)
            return tl::unexpected(item.error());
        const Cursor at = (*item)["path"];
        const Cursor value = at["value"];
        const bool isOfKind = at && typeOf(at) == wanted;
        const QString now = isOfKind ? value.text() : QString();
        if (now != m_deed.before)
            return changed(value ? value : at, now);
        if (m_deed.after.isEmpty())
            return isOfKind ? unask(*item, at) : QList<text::Edit> {};
        if (wanted == "RegularExpression"_L1 && !isRegex(m_deed.after))
            return m_editing.unsupported(
                m_rule, {QT_TRANSLATE_NOOP("Model", "%1 is not a regular expression that Linkerd's proxies take"), {m_deed.after}});
        if (wanted != "RegularExpression"_L1 && !m_deed.after.startsWith(u'/'))
            return m_editing.unsupported(m_rule, {QT_TRANSLATE_NOOP("Model", "%1 does not begin with a slash"), {m_deed.after}});
        if (!at)
            return ask(*item, "path", text::Value::Map {{"type", wanted}, {"value", m_deed.after}});
        QList<text::Edit> edits;
        if (!isOfKind)
            edits.append(at["type"] ? text::Edit(text::Set {at["type"].path(), wanted})
                                    : text::Edit(text::InsertField {at.path(), "type", wanted, "value"}));
        edits.append(value ? text::Edit(text::Set {value.path(), m_deed.after})
                           : text::Edit(text::InsertField {at.path(), "value", m_deed.after, {}}));
        return edits;
    }

    Edits header() const
    {
        if (m_deed.name.isEmpty())
            return m_editing.unsupported(m_rule, {QT_TRANSLATE_NOOP("Model", "A header needs a name"), {}});
        const auto named = [&](const Cursor &item) {
            const QList<Cursor> headers = item["headers"].children();
            const auto found = std::find_if(headers.cbegin(), headers.cend(), [&](const Cursor &one) {
                return one["name"].text().compare(m_deed.name, Qt::CaseInsensitive) == 0;
            });
            return found == headers.cend() ? Cursor() : *found;
        };
        const auto item = matchItem([&](const Cursor &one) { return named(one)["value"].text() == m_deed.before; });
        if (!item)
            return tl::unexpected(item.error());
        const Cursor headers = (*item)["headers"];
        const Cursor header = named(*item);
        const Cursor now = header["value"];
        if (now.text() != m_deed.before)
            return changed(now, now.text());
        if (m_deed.after.isEmpty())
            return header ? unask(*item, headers.size() == 1 ? headers : header) : QList<text::Edit> {};
        if (header["type"].text() == "RegularExpression"_L1 && !isRegex(m_deed.after))
            return m_editing.unsupported(
                m_rule, {QT_TRANSLATE_NOOP("Model", "%1 is not a regular expression that Linkerd's proxies take"), {m_deed.after}});
        if (now)
            return QList<text::Edit> {text::Set {now.path(), m_deed.after}};
        const text::Value one = text::Value::Map {{"name", m_deed.name}, {"value", m_deed.after}};
        if (headers.isList())
            return QList<text::Edit> {text::InsertItem {headers.path(), headers.size(), one}};
        return ask(*item, "headers", text::Value::List {one});
    }

    Edits method() const
    {
        const QStringList before = methodsIn(m_deed.before);
        const QStringList after = methodsIn(m_deed.after);
        const auto item = matchItem([&](const Cursor &one) { return methodsIn(one["method"].text()) == before; });
        if (!item)
            return tl::unexpected(item.error());
        const Cursor now = (*item)["method"];
        if (methodsIn(now.text()) != before)
            return changed(now, now.text());
        if (after.size() > 1)
            return notHere(QT_TRANSLATE_NOOP("Model", "A match has one method; edit its text for any of several"));
        if (after.isEmpty())
            return now ? unask(*item, now) : QList<text::Edit> {};
        if (now)
            return QList<text::Edit> {text::Set {now.path(), after.first()}};
        return ask(*item, "method", after.first());
    }

    // ------------------------------------------------------------------------------------------ annotations

    Edits ofAnnotations() const
    {
        if (m_object["kind"].text() == "Service"_L1) {
            const ServiceKey service {m_object["metadata"]["namespace"].text(), m_object["metadata"]["name"].text()};
            const QList<Profile> &profiles = valuesOf(m_reading).profiles;
            const auto silencer = std::find_if(profiles.cbegin(), profiles.cend(), [&](const Profile &profile) {
                return profile.isComplete && isSame(profile.service, service);
            });
            if (silencer != profiles.cend())
                return m_editing.unsupported(
                    m_object,
                    {QT_TRANSLATE_NOOP("Model", "Annotations have no effect beside ServiceProfile %1; say it there"),
                     {silencer->key.name}});
        }
        switch (m_deed.field) {
        case F::Timeout: return time(names::requestTimeout);
        case F::PerTryTimeout: return time(names::retryTimeout);
        case F::Retries: return retries();
        default: return notHere(QT_TRANSLATE_NOOP("Model", "Annotations are for all requests and ask for nothing"));
        }
    }

    Edits time(const char *name) const
    {
        const Cursor now = m_annotations[name];
        if (!isSameTime(now.text(), m_deed.before))
            return changed(now, now.text());
        if (m_deed.after.isEmpty())
            return now ? removed({now}) : QList<text::Edit> {};
        if (!annotatedDuration(m_deed.after))
            return m_editing.unsupported(
                m_object,
                {QT_TRANSLATE_NOOP("Model", "%1 is not a duration as annotations have it: one whole number and one unit, 1500ms"),
                 {m_deed.after}});
        return QList<text::Edit> {annotation(name, m_deed.after)};
    }

    Edits retries() const
    {
        const bool isGrpc = m_object["kind"].text() == "GRPCRoute"_L1 || (m_annotations[names::grpcStatuses] && !m_annotations[names::httpStatuses]);
        QString now;
        for (const Filter &filter : requestFiltersOf(m_annotations, isGrpc, m_editing.document())) {
            if (filter.kind == Filter::Kind::Retries)
                now = filter.value;
        }
        if (now != m_deed.before)
            return changed(m_annotations[names::limit], now);
        bool isNumber = false;
        const int limit = m_deed.after.toInt(&isNumber);
        if (!m_deed.after.isEmpty() && (!isNumber || limit < 0 || limit > 65'535))
            return m_editing.unsupported(m_object, {QT_TRANSLATE_NOOP("Model", "%1 is not a number of retries"), {m_deed.after}});
        if (limit == 0) { // A limit of 0 counts as none, which is 1.
            QList<Cursor> all;
            const QList<Cursor> entries = m_annotations.children();
            std::copy_if(entries.cbegin(), entries.cend(), std::back_inserter(all), [](const Cursor &entry) { return isRetry(entry.key()); });
            return removed(all);
        }
        QList<text::Edit> edits;
        // Without statuses nothing is retried but what takes too long.
        const char *statuses = isGrpc ? names::grpcStatuses : names::httpStatuses;
        if (now.isEmpty())
            edits.append(annotation(statuses, isGrpc ? u"unavailable"_s : u"5xx"_s));
        edits.append(annotation(names::limit, QString::number(limit)));
        return edits;
    }

    text::Edit annotation(const char *name, const QString &value) const
    {
        const text::Path path = m_place.object / "metadata" / "annotations";
        if (m_annotations[name])
            return text::Set {path / name, value};
        return text::InsertField {path, name, value, {}};
    }

    Edits removed(const QList<Cursor> &annotations) const
    {
        if (!annotations.isEmpty() && annotations.size() == m_annotations.size())
            return QList<text::Edit> {text::Remove {m_annotations.path()}};
        QList<text::Edit> edits;
        for (const Cursor &one : annotations)
            edits.append(text::Remove {one.path()});
        return edits;
    }

    const Editing &m_editing;
    const Reading &m_reading;
    const SetField &m_deed;
    RulePlace m_place;
    Cursor m_object;
    Cursor m_rule;
    Cursor m_annotations;
};

} // namespace

Edits setField(const Editing &editing, const Reading &reading, const SetField &deed)
{
    return FieldEdit(editing, reading, deed).all();
}

} // namespace meshboard::linkerd
