// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/gateway_api/edits.h"

#include "contract/schema.h"
#include "systems/gateway_api/decode.h"
#include "systems/gateway_api/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::gateway_api {

namespace {

QString inWords(const std::optional<qint64> &weight)
{
    return weight ? QString::number(*weight) : translated({QT_TRANSLATE_NOOP("Model", "not written"), {}});
}

class Deeds
{
public:
    explicit Deeds(const Reading &reading)
        : m_editing(reading)
    {
    }

    Edits operator()(const SetWeights &deed) const
    {
        const Cursor list = m_editing.at(deed.split);
        if (!list.isList())
            return m_editing.gone(deed.split);
        const QList<Backend> backends = backendsAt(list);
        if (backends.size() != deed.children.size())
            return otherNumber(list, backends.size(), deed.children.size());
        QList<text::Edit> edits;
        for (const SetWeights::Child &child : deed.children) {
            const auto backend = std::find_if(backends.cbegin(), backends.cend(),
                                              [&](const Backend &one) { return one.origin.path == child.origin.path; });
            if (backend == backends.cend() || backend->label != child.name)
                return m_editing.conflict(child.origin, {QT_TRANSLATE_NOOP("Model", "%1 does not stand there any more"), {child.name}});
            if (backend->weight != child.before) {
                return m_editing.conflict(backend->origin, {QT_TRANSLATE_NOOP("Model", "The weight of %1 is %2 now, not %3"),
                                                            {child.name, inWords(backend->weight), inWords(child.before)}});
            }
            if (child.after && (*child.after < 0 || *child.after > 1'000'000))
                return m_editing.unsupported(list, {QT_TRANSLATE_NOOP("Model", "%1 is no weight: the Gateway API takes 0 to 1000000"), {*child.after}});
            if (child.after != child.before)
                edits.append(weightEdit(m_editing.at(child.origin), child.after));
        }
        return edits;
    }

    Edits operator()(const AddChild &deed) const
    {
        const Cursor list = m_editing.at(deed.split);
        if (!list.isList() && (list.isSomething() || deed.childrenBefore > 0))
            return m_editing.gone(deed.split);
        const QList<Backend> backends = backendsAt(list);
        if (backends.size() != deed.childrenBefore)
            return otherNumber(list, backends.size(), deed.childrenBefore);
        const auto like = std::find_if(backends.cbegin(), backends.cend(), [&](const Backend &one) { return one.label == deed.like; });
        const bool hasLike = like != backends.cend();
        if (!deed.like.isEmpty() && !hasLike)
            return m_editing.conflict(list, {QT_TRANSLATE_NOOP("Model", "%1 does not stand there any more"), {deed.like}});
        // "name", "name:port" or "namespace/name:port"; a subset of the Gateway API is a Service of its own.
        QString name = deed.service.isEmpty() ? deed.subset : deed.service;
        const QString scope = name.contains(u'/') ? name.section(u'/', 0, 0) : QString();
        name = name.section(u'/', -1);
        bool isNumber = false;
        const int written = name.section(u':', 1).toInt(&isNumber);
        name = name.section(u':', 0, 0);
        if (name.isEmpty())
            return m_editing.unsupported(list, {QT_TRANSLATE_NOOP("Model", "A backend is a Service: say its name"), {}});
        const std::optional<qint64> port = isNumber ? std::optional<qint64>(written)
            : hasLike && like->port                 ? std::optional<qint64>(*like->port)
                                                    : std::nullopt;
        if (!port)
            return m_editing.unsupported(list, {QT_TRANSLATE_NOOP("Model", "A backend needs a port: write it as name:port"), {}});
        for (const Backend &backend : backends) {
            if (backend.name == name && backend.port == *port && (scope.isEmpty() || scope == backend.scope))
                return m_editing.unsupported(list, {QT_TRANSLATE_NOOP("Model", "%1 is a backend of this rule already"), {backend.label}});
        }
        text::Value::Map child {{"name", name}};
        if (!scope.isEmpty())
            child.append({"namespace", scope});
        child.append({"port", *port});
        child.append({"weight", deed.weight});
        if (list.isList())
            return QList<text::Edit> {text::InsertItem {list.path(), list.size(), child}};
        return firstChild(deed.split, child);
    }

    Edits operator()(const RemoveChild &deed) const
    {
        const Cursor child = m_editing.at(deed.child);
        const text::Path path = child.path();
        if (!child || path.steps.isEmpty() || !path.steps.last().isIndex())
            return m_editing.gone(deed.child);
        const QList<Backend> backends = backendsAt(m_editing.at(path.parent()));
        const int index = path.steps.last().index();
        if (index >= backends.size() || backends[index].label != deed.name)
            return m_editing.conflict(child, {QT_TRANSLATE_NOOP("Model", "%1 does not stand there any more"), {deed.name}});
        if (backends.size() == 1)
            return m_editing.unsupported(child, {QT_TRANSLATE_NOOP("Model", "%1 is the only backend of the rule; delete the rule instead"), {deed.name}});
        return QList<text::Edit> {text::Remove {path}};
    }

    Edits operator()(const SetField &deed) const { return setField(m_editing, deed); }

    Edits operator()(const MoveRule &deed) const
    {
        const Edits checked = ruleAt(deed.rule, deed.name);
        if (!checked)
            return checked;
        const text::Path path = m_editing.at(deed.rule).path();
        const Cursor list = m_editing.at(path.parent());
        if (path.steps.last().index() != deed.from)
            return m_editing.conflict(deed.rule, {QT_TRANSLATE_NOOP("Model", "%1 stands at another place now"), {deed.name}});
        if (deed.to < 0 || deed.to >= list.size())
            return m_editing.unsupported(list, {QT_TRANSLATE_NOOP("Model", "There are only %1 rules"), {qint64(list.size())}});
        if (deed.from == deed.to)
            return QList<text::Edit> {};
        return QList<text::Edit> {text::MoveItem {path.parent(), deed.from, deed.to}};
    }

    Edits operator()(const RemoveRule &deed) const
    {
        const Edits checked = ruleAt(deed.rule, deed.name);
        if (!checked)
            return checked;
        const Cursor rule = m_editing.at(deed.rule);
        if (m_editing.at(rule.path().parent()).size() == 1)
            return m_editing.unsupported(rule, {QT_TRANSLATE_NOOP("Model", "%1 is the only rule; the API server refuses a route with an empty list"), {deed.name}});
        return QList<text::Edit> {text::Remove {rule.path()}};
    }

    Edits operator()(const auto &) const
    {
        return m_editing.unsupported({}, {QT_TRANSLATE_NOOP("Model", "Text typed by hand is no edit of a language"), {}});
    }

private:
    QList<Backend> backendsAt(const Cursor &list) const
    {
        // The object may be an item of a List: it begins where its spec stands.
        text::Path path = list.path();
        while (!path.steps.isEmpty() && path.steps.last() != text::Step("spec"))
            path.steps.removeLast();
        const Cursor object = path.steps.isEmpty() ? Cursor() : m_editing.at(path.parent());
        return backendsOf(list, object["metadata"]["namespace"].text(), m_editing.document());
    }

    tl::unexpected<Fault> otherNumber(const Cursor &list, qsizetype now, qsizetype before) const
    {
        return m_editing.conflict(list, {QT_TRANSLATE_NOOP("Model", "The split has %1 children now, not %2"), {qint64(now), qint64(before)}});
    }

    static text::Edit weightEdit(const Cursor &child, const std::optional<qint64> &weight)
    {
        if (!weight)
            return text::Remove {child.path() / "weight"};
        if (child["weight"])
            return text::Set {child.path() / "weight", *weight};
        return text::InsertField {child.path(), "weight", *weight, {}};
    }

    Edits firstChild(const Origin &split, const text::Value &child) const
    {
        const std::optional<text::Path> path = text::Path::fromString(split.path.toString());
        const Cursor rule = path ? m_editing.at(path->parent()) : Cursor();
        if (!rule.isMap() || path->steps.isEmpty() || path->steps.last() != text::Step("backendRefs"))
            return m_editing.gone(split);
        const QList<Cursor> filters = rule["filters"].children();
        for (const Cursor &filter : filters) {
            if (filter["requestRedirect"])
                return m_editing.unsupported(rule, {QT_TRANSLATE_NOOP("Model", "The rule has %1, which goes with no destination"), {u"RequestRedirect"_s}});
        }
        return QList<text::Edit> {text::InsertField {path->parent(), "backendRefs", text::Value::List {child}, {}}};
    }

    /// That a rule stands there, and the one that was seen.
    Edits ruleAt(const Origin &origin, const QString &name) const
    {
        const Cursor rule = m_editing.at(origin);
        const std::optional<RulePlace> place = rule ? rulePlaceOf(rule.path()) : std::nullopt;
        if (!place || place->rule != rule.path())
            return m_editing.gone(origin);
        // A rule without a name is shown by its number, which is its place.
        const QString own = rule["name"].text();
        if (!own.isEmpty() && name != own && name != nameOfItem(rule, ruleField))
            return m_editing.conflict(rule, {QT_TRANSLATE_NOOP("Model", "Rule %1 stands there now, not %2"), {own, name}});
        return QList<text::Edit> {};
    }

    Editing m_editing;
};

} // namespace

std::optional<RulePlace> rulePlaceOf(const text::Path &path)
{
    const QList<text::Step> &steps = path.steps;
    for (qsizetype i = 0; i + 2 < steps.size(); ++i) {
        if (steps[i] != text::Step("spec") || steps[i + 1] != text::Step("rules") || !steps[i + 2].isIndex())
            continue;
        RulePlace place {{path.document, steps.first(i + 3)}, {}};
        if (i + 4 < steps.size() && steps[i + 3] == text::Step("matches") && steps[i + 4].isIndex())
            place.match = steps[i + 4].index();
        return place;
    }
    return std::nullopt;
}

Edits editsFor(const Deed &deed, const Reading &reading)
{
    return std::visit(Deeds(reading), deed);
}

} // namespace meshboard::gateway_api
