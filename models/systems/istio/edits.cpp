// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/istio/edits.h"

#include "contract/schema.h"
#include "systems/istio/decode.h"
#include "systems/istio/editing.h"
#include "systems/istio/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::istio {

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
        const QList<Branch> branches = branchesOf(list, m_editing.document());
        if (branches.size() != deed.children.size()) {
            return m_editing.conflict(list, {QT_TRANSLATE_NOOP("Model", "The split has %1 children now, not %2"),
                                             {qint64(branches.size()), qint64(deed.children.size())}});
        }
        QList<text::Edit> edits;
        for (const SetWeights::Child &child : deed.children) {
            const auto branch = std::find_if(branches.cbegin(), branches.cend(),
                                             [&](const Branch &one) { return one.origin.path == child.origin.path; });
            if (branch == branches.cend() || branch->name != child.name)
                return m_editing.conflict(child.origin, {QT_TRANSLATE_NOOP("Model", "%1 does not stand there any more"), {child.name}});
            if (branch->weight != child.before) {
                return m_editing.conflict(branch->origin, {QT_TRANSLATE_NOOP("Model", "The weight of %1 is %2 now, not %3"),
                                                           {child.name, inWords(branch->weight), inWords(child.before)}});
            }
            if (child.after && (*child.after < 0 || *child.after > std::numeric_limits<qint32>::max()))
                return m_editing.unsupported(list, {QT_TRANSLATE_NOOP("Model", "%1 is no weight for Istio"), {*child.after}});
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
        const QList<Branch> branches = branchesOf(list, m_editing.document());
        if (branches.size() != deed.childrenBefore) {
            return m_editing.conflict(list, {QT_TRANSLATE_NOOP("Model", "The split has %1 children now, not %2"),
                                             {qint64(branches.size()), qint64(deed.childrenBefore)}});
        }
        const auto like = std::find_if(branches.cbegin(), branches.cend(), [&](const Branch &one) { return one.name == deed.like; });
        if (!deed.like.isEmpty() && like == branches.cend())
            return m_editing.conflict(list, {QT_TRANSLATE_NOOP("Model", "%1 does not stand there any more"), {deed.like}});
        const bool hasLike = like != branches.cend();
        const QString host = deed.service.isEmpty() && hasLike ? like->destination.host : hostOf(deed.service);
        if (host.isEmpty())
            return m_editing.unsupported(list, {QT_TRANSLATE_NOOP("Model", "A destination needs a host"), {}});
        for (const Branch &branch : branches) {
            if (branch.destination.host == host && branch.destination.subset == deed.subset)
                return m_editing.unsupported(list, {QT_TRANSLATE_NOOP("Model", "%1 is a destination of this rule already"), {branch.name}});
        }
        text::Value::Map destination {{"host", host}};
        if (!deed.subset.isEmpty())
            destination.append({"subset", deed.subset});
        if (hasLike && like->destination.port)
            destination.append({"port", text::Value::Map {{"number", qint64(*like->destination.port)}}});
        const text::Value child = text::Value::Map {{"destination", destination}, {"weight", deed.weight}};
        if (!list.isList())
            return firstChild(deed.split, child);
        return QList<text::Edit> {text::InsertItem {list.path(), list.size(), child}};
    }

    /// A service may be named with its namespace before it; no host has a slash.
    static QString hostOf(const QString &service)
    {
        const qsizetype slash = service.indexOf(u'/');
        if (slash < 0 || slash + 1 == service.size())
            return slash < 0 ? service : QString();
        return service.sliced(slash + 1) + u'.' + service.first(slash) + u".svc.cluster.local";
    }

    Edits operator()(const RemoveChild &deed) const
    {
        const Cursor child = m_editing.at(deed.child);
        const text::Path path = child.path();
        if (!child || path.steps.isEmpty() || !path.steps.last().isIndex())
            return m_editing.gone(deed.child);
        const Cursor list = m_editing.at(path.parent());
        const QList<Branch> branches = branchesOf(list, m_editing.document());
        const int index = path.steps.last().index();
        if (index >= branches.size() || branches[index].name != deed.name)
            return m_editing.conflict(child, {QT_TRANSLATE_NOOP("Model", "%1 does not stand there any more"), {deed.name}});
        if (branches.size() == 1)
            return m_editing.unsupported(child, {QT_TRANSLATE_NOOP("Model", "%1 is the only destination of the rule; delete the rule instead"), {deed.name}});
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
            return m_editing.unsupported(rule, {QT_TRANSLATE_NOOP("Model", "%1 is the only rule; Istio refuses a VirtualService without any"), {deed.name}});
        return QList<text::Edit> {text::Remove {rule.path()}};
    }

    Edits operator()(const auto &) const
    {
        return m_editing.unsupported({}, {QT_TRANSLATE_NOOP("Model", "Text typed by hand is no edit of a language"), {}});
    }

private:
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
        if (!rule.isMap() || path->steps.isEmpty() || path->steps.last() != text::Step("route"))
            return m_editing.gone(split);
        for (const char *other : {"redirect", "directResponse", "delegate"}) {
            if (rule[other].isSomething())
                return m_editing.unsupported(rule, {QT_TRANSLATE_NOOP("Model", "The rule has %1, which goes with no destination"), {QString::fromLatin1(other)}});
        }
        return QList<text::Edit> {text::InsertField {path->parent(), "route", text::Value::List {child}, {}}};
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
        if (!own.isEmpty() && name != own && name != nameOfItem(rule))
            return m_editing.conflict(rule, {QT_TRANSLATE_NOOP("Model", "Rule %1 stands there now, not %2"), {own, name}});
        return QList<text::Edit> {};
    }

    static QString nameOfItem(const Cursor &rule) { return meshboard::nameOfItem(rule, httpRule); }

    Editing m_editing;
};

} // namespace

Edits editsFor(const Deed &deed, const Reading &reading)
{
    return std::visit(Deeds(reading), deed);
}

} // namespace meshboard::istio
