// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/smi/edits.h"

#include "systems/smi/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::smi {

namespace {

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
        const Backends backends = backendsOf(list, m_editing.document());
        if (backends.all.size() != deed.children.size())
            return otherNumber(list, backends.all.size(), deed.children.size());
        const auto inWords = [&](const std::optional<qint64> &weight) {
            return weight ? weightText(*weight, backends.scale) : translated({QT_TRANSLATE_NOOP("Model", "not written"), {}});
        };
        QList<text::Edit> edits;
        for (const SetWeights::Child &child : deed.children) {
            const auto backend = std::find_if(backends.all.cbegin(), backends.all.cend(),
                                              [&](const Backend &one) { return one.origin.path == child.origin.path; });
            if (backend == backends.all.cend() || backend->name != child.name)
                return m_editing.conflict(child.origin, {QT_TRANSLATE_NOOP("Model", "%1 does not stand there any more"), {child.name}});
            if (backend->weight != child.before || backends.scale != deed.scale) {
                return m_editing.conflict(backend->origin, {QT_TRANSLATE_NOOP("Model", "The weight of %1 is %2 now, not %3"),
                                                            {child.name, inWords(backend->weight), inWords(child.before)}});
            }
            if (!child.after || *child.after < 0)
                return m_editing.unsupported(list, {QT_TRANSLATE_NOOP("Model", "A backend of SMI has a weight, 0 or more"), {}});
            if (child.after == child.before)
                continue;
            const Cursor at = m_editing.at(child.origin);
            const text::Value value = weightValue(*child.after, backends.scale);
            if (at["weight"])
                edits.append(text::Set {at.path() / "weight", value});
            else
                edits.append(text::InsertField {at.path(), "weight", value, {}});
        }
        return edits;
    }

    Edits operator()(const AddChild &deed) const
    {
        const Cursor list = m_editing.at(deed.split);
        if (!list.isList())
            return m_editing.gone(deed.split);
        const Backends backends = backendsOf(list, m_editing.document());
        if (backends.all.size() != deed.childrenBefore)
            return otherNumber(list, backends.all.size(), deed.childrenBefore);
        // A subset of SMI is a Service of its own.
        const QString service = deed.service.isEmpty() ? deed.subset : deed.service;
        if (service.isEmpty())
            return m_editing.unsupported(list, {QT_TRANSLATE_NOOP("Model", "A backend is a Service: say its name"), {}});
        for (const Backend &backend : backends.all) {
            if (backend.service == service)
                return m_editing.unsupported(list, {QT_TRANSLATE_NOOP("Model", "%1 is a backend of this split already"), {service}});
        }
        const text::Value::Map child {{"service", service}, {"weight", weightValue(deed.weight, deed.scale)}};
        return QList<text::Edit> {text::InsertItem {list.path(), list.size(), child}};
    }

    Edits operator()(const RemoveChild &deed) const
    {
        const Cursor child = m_editing.at(deed.child);
        const text::Path path = child.path();
        if (!child || path.steps.isEmpty() || !path.steps.last().isIndex())
            return m_editing.gone(deed.child);
        const Backends backends = backendsOf(m_editing.at(path.parent()), m_editing.document());
        const int index = path.steps.last().index();
        if (index >= backends.all.size() || backends.all[index].name != deed.name)
            return m_editing.conflict(child, {QT_TRANSLATE_NOOP("Model", "%1 does not stand there any more"), {deed.name}});
        if (backends.all.size() == 1)
            return m_editing.unsupported(child, {QT_TRANSLATE_NOOP("Model", "%1 is the only backend of the split; delete the object instead"), {deed.name}});
        return QList<text::Edit> {text::Remove {path}};
    }

    Edits operator()(const SetField &deed) const
    {
        if (deed.field == SetField::Field::Native)
            return m_editing.setNative(deed);
        return m_editing.unsupported(m_editing.at(deed.node), {QT_TRANSLATE_NOOP("Model", "A TrafficSplit has weights only; what it matches stands in its HTTPRouteGroups"), {}});
    }

    Edits operator()(const MoveRule &deed) const { return noRules(deed.rule); }
    Edits operator()(const RemoveRule &deed) const { return noRules(deed.rule); }

    Edits operator()(const auto &) const
    {
        return m_editing.unsupported({}, {QT_TRANSLATE_NOOP("Model", "Text typed by hand is no edit of a language"), {}});
    }

private:
    tl::unexpected<Fault> otherNumber(const Cursor &list, qsizetype now, qsizetype before) const
    {
        return m_editing.conflict(list, {QT_TRANSLATE_NOOP("Model", "The split has %1 children now, not %2"), {qint64(now), qint64(before)}});
    }

    Edits noRules(const Origin &at) const
    {
        return m_editing.unsupported(m_editing.at(at), {QT_TRANSLATE_NOOP("Model", "A TrafficSplit has no rules of its own"), {}});
    }

    Editing m_editing;
};

} // namespace

Edits editsFor(const Deed &deed, const Reading &reading)
{
    return std::visit(Deeds(reading), deed);
}

} // namespace meshboard::smi
