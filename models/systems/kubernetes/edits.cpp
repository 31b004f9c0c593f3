// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/kubernetes/edits.h"

using namespace Qt::StringLiterals;

namespace meshboard::kubernetes {

namespace {

class Deeds
{
public:
    explicit Deeds(const Reading &reading)
        : m_editing(reading)
    {
    }

    template <typename Other>
    Edits operator()(const Other &) const
    {
        return m_editing.unsupported({}, {QT_TRANSLATE_NOOP("Model", "Kubernetes' own objects have no weights"), {}});
    }

    Edits operator()(const SetField &deed) const
    {
        using Field = SetField::Field;
        switch (deed.field) {
        case Field::Native: return m_editing.setNative(deed);
        case Field::Path: return setPath(deed, u"Exact"_s);
        case Field::PathPrefix: return setPath(deed, u"Prefix"_s);
        default: return m_editing.unsupported(m_editing.at(deed.node), {QT_TRANSLATE_NOOP("Model", "Rules of a %1 have no such field"), {u"Ingress"_s}});
        }
    }

    Edits operator()(const RemoveRule &deed) const
    {
        const Cursor rule = m_editing.at(deed.rule);
        const text::Path path = rule.path();
        if (!rule.isMap())
            return m_editing.gone(deed.rule);
        if (!isPathItem(path))
            return QList<text::Edit> {text::Remove {path}};
        // The last path of a host goes with the host: the API server refuses an empty list.
        const text::Path host = path.parent().parent().parent();
        if (m_editing.at(path.parent()).size() > 1)
            return QList<text::Edit> {text::Remove {path}};
        if (m_editing.at(host.parent()).size() > 1)
            return QList<text::Edit> {text::Remove {host}};
        const Cursor spec = m_editing.at(host.parent().parent());
        if (spec["defaultBackend"] || spec["backend"])
            return QList<text::Edit> {text::Remove {host.parent()}};
        return m_editing.unsupported(rule, {QT_TRANSLATE_NOOP("Model", "%1 is the only rule; the API server refuses a route with an empty list"), {deed.name}});
    }

    Edits operator()(const MoveRule &deed) const
    {
        return m_editing.unsupported(m_editing.at(deed.rule), {QT_TRANSLATE_NOOP("Model", "The order of an Ingress's rules means nothing: the longer path is asked first"), {}});
    }

    Edits operator()(const EditText &) const
    {
        return m_editing.unsupported({}, {QT_TRANSLATE_NOOP("Model", "Text typed by hand is no edit of a language"), {}});
    }

private:
    /// …/rules/N/http/paths/N
    static bool isPathItem(const text::Path &path)
    {
        const auto &steps = path.steps;
        const qsizetype n = steps.size();
        return n >= 5 && steps[n - 1].isIndex() && steps[n - 2] == text::Step("paths") && steps[n - 3] == text::Step("http")
            && steps[n - 4].isIndex() && steps[n - 5] == text::Step("rules");
    }

    Edits setPath(const SetField &deed, const QString &type) const
    {
        const Cursor item = m_editing.at(deed.node);
        if (!item.isMap() || !isPathItem(item.path()))
            return m_editing.gone(deed.node);
        const Cursor path = item["path"];
        const Cursor now = item["pathType"];
        // A path whose controller decides what it means is a prefix to the board, and stays the controller's.
        const bool isOfType = now.text() == type || (type == "Prefix"_L1 && now.text() != "Exact"_L1);
        const QString value = isOfType && (type == "Exact"_L1 || path.text() != "/"_L1) ? path.text() : QString();
        if (value != deed.before)
            return m_editing.differs(path ? path : item, value, deed.before);
        if (deed.after.isEmpty() && value.isEmpty())
            return QList<text::Edit> {};
        const QString after = deed.after.isEmpty() ? u"/"_s : deed.after;
        if (!after.startsWith(u'/'))
            return m_editing.unsupported(item, {QT_TRANSLATE_NOOP("Model", "%1 is not a path that can be matched"), {after}});
        QList<text::Edit> edits;
        if (path)
            edits.append(text::Set {path.path(), after});
        else
            edits.append(text::InsertField {item.path(), "path", after, item.children().isEmpty() ? QByteArray() : item.children().first().key()});
        const bool isExact = type == "Exact"_L1 && !deed.after.isEmpty();
        const QString wanted = isExact ? type : now.text() == "Exact"_L1 ? u"Prefix"_s : now.text();
        if (now && now.text() != wanted)
            edits.append(text::Set {now.path(), wanted});
        else if (!now && isExact)
            edits.append(text::InsertField {item.path(), "pathType", wanted, "backend"});
        return edits;
    }

    Editing m_editing;
};

} // namespace

Edits editsFor(const Deed &deed, const Reading &reading)
{
    return std::visit(Deeds(reading), deed);
}

} // namespace meshboard::kubernetes
