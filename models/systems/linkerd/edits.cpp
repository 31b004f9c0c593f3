// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/linkerd/edits.h"

#include "contract/reading.h"
#include "systems/linkerd/decode.h"
#include "systems/linkerd/editing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::linkerd {

namespace {

QString inWords(const std::optional<qint64> &weight)
{
    return weight ? QString::number(*weight) : translated({QT_TRANSLATE_NOOP("Model", "not written"), {}});
}

/// The list of destinations of a ServiceProfile or of a rule of an HTTPRoute, as it stands now.
class Destinations
{
public:
    Destinations(const Editing &editing, const text::Path &path)
        : m_editing(editing)
        , m_path(path)
        , m_list(editing.at(path))
    {
        const auto &steps = path.steps;
        m_isProfile = !steps.isEmpty() && steps.last() == text::Step("dstOverrides");
        // spec/rules/N/backendRefs and spec/dstOverrides
        const qsizetype below = m_isProfile ? 2 : 4;
        m_isOurs = m_isProfile || (steps.size() >= below && steps.last() == text::Step("backendRefs"));
        if (!m_isOurs || steps.size() < below)
            return;
        m_object = editing.at(text::Path {path.document, steps.first(steps.size() - below)});
        const QString scope = m_object["metadata"]["namespace"].text();
        m_backends = m_isProfile ? overridesOf(m_list, editing.document()) : backendsOf(m_list, scope, editing.document());
        m_isInThousandths = m_isProfile && isInThousandths(m_list);
    }

    bool isOurs() const { return m_isOurs && m_object; }
    bool isProfile() const { return m_isProfile; }
    bool isList() const { return m_list.isList(); }
    const Cursor &list() const { return m_list; }
    const Cursor &object() const { return m_object; }
    const QList<Backend> &backends() const { return m_backends; }
    const text::Path &path() const { return m_path; }

    bool takesWeights() const
    {
        const QString version = m_object["apiVersion"].text().section(u'/', 1);
        return m_isProfile || (version != "v1alpha1"_L1 && version != "v1beta1"_L1);
    }

    /// The weight as it is written at `item`, or would be beside its siblings.
    text::Value weight(const Cursor &item, qint64 weight) const
    {
        if (!m_isProfile)
            return weight;
        const QString text = overrideWeight(weight, m_isInThousandths);
        if (item["weight"].isSomething())
            return valueLike(item["weight"].node(), text);
        return m_isInThousandths ? text::Value(text) : text::Value(weight);
    }

private:
    const Editing &m_editing;
    text::Path m_path;
    Cursor m_list;
    Cursor m_object;
    QList<Backend> m_backends;
    bool m_isProfile = false;
    bool m_isOurs = false;
    bool m_isInThousandths = false;
};

class Deeds
{
public:
    explicit Deeds(const Reading &reading)
        : m_reading(reading)
        , m_editing(reading)
    {
    }

    Edits operator()(const SetWeights &deed) const
    {
        const std::optional<text::Path> path = text::Path::fromString(deed.split.path.toString());
        if (!path)
            return m_editing.gone(deed.split);
        const Destinations destinations(m_editing, *path);
        if (!destinations.isOurs() || !destinations.isList())
            return m_editing.gone(deed.split);
        if (const Edits counted = hasAsMany(destinations, deed.children.size()); !counted)
            return counted;
        if (!destinations.takesWeights())
            return withoutWeights(destinations);
        const QList<Backend> &backends = destinations.backends();
        QList<text::Edit> edits;
        for (const SetWeights::Child &child : deed.children) {
            const auto backend = std::find_if(backends.cbegin(), backends.cend(),
                                              [&](const Backend &one) { return one.origin.path == child.origin.path; });
            if (backend == backends.cend() || backend->name != child.name)
                return m_editing.conflict(child.origin, {QT_TRANSLATE_NOOP("Model", "%1 does not stand there any more"), {child.name}});
            if (backend->weight != child.before) {
                return m_editing.conflict(backend->origin, {QT_TRANSLATE_NOOP("Model", "The weight of %1 is %2 now, not %3"),
                                                            {child.name, inWords(backend->weight), inWords(child.before)}});
            }
            const qint64 most = destinations.isProfile() ? std::numeric_limits<qint32>::max() : 1'000'000;
            if (child.after && (*child.after < 0 || *child.after > most))
                return m_editing.unsupported(destinations.list(), {QT_TRANSLATE_NOOP("Model", "%1 is no weight for Linkerd"), {*child.after}});
            const Cursor item = m_editing.at(child.origin);
            if (child.after == child.before)
                continue;
            if (!child.after)
                edits.append(text::Remove {item.path() / "weight"});
            else if (item["weight"])
                edits.append(text::Set {item.path() / "weight", destinations.weight(item, *child.after)});
            else
                edits.append(text::InsertField {item.path(), "weight", destinations.weight(item, *child.after), {}});
        }
        return edits;
    }

    Edits operator()(const AddChild &deed) const
    {
        const std::optional<text::Path> path = text::Path::fromString(deed.split.path.toString());
        if (!path)
            return m_editing.gone(deed.split);
        const Destinations destinations(m_editing, *path);
        if (!destinations.isOurs() || (!destinations.isList() && (destinations.list().isSomething() || deed.childrenBefore > 0)))
            return m_editing.gone(deed.split);
        if (const Edits counted = hasAsMany(destinations, deed.childrenBefore); !counted)
            return counted;
        if (!destinations.takesWeights())
            return withoutWeights(destinations);
        const QList<Backend> &backends = destinations.backends();
        const auto like = std::find_if(backends.cbegin(), backends.cend(), [&](const Backend &one) { return one.name == deed.like; });
        if (!deed.like.isEmpty() && like == backends.cend())
            return m_editing.conflict(destinations.list(), {QT_TRANSLATE_NOOP("Model", "%1 does not stand there any more"), {deed.like}});
        if (!deed.subset.isEmpty())
            return m_editing.unsupported(destinations.list(),
                                         {QT_TRANSLATE_NOOP("Model", "Linkerd knows no subsets; name the service of that version"), {}});
        if (deed.service.isEmpty())
            return m_editing.unsupported(destinations.list(), {QT_TRANSLATE_NOOP("Model", "A destination needs a service"), {}});
        const Backend *sibling = like == backends.cend() ? nullptr : &*like;
        const Cursor object = destinations.object();
        text::Value::Map child = destinations.isProfile() ? override(deed.service, object, sibling) : backendRef(deed.service, object, sibling);
        const auto same = std::find_if(backends.cbegin(), backends.cend(), [&](const Backend &one) { return isThere(one, child, object); });
        if (same != backends.cend())
            return m_editing.unsupported(destinations.list(), {QT_TRANSLATE_NOOP("Model", "%1 is a destination of this rule already"), {same->name}});
        child.append({"weight", destinations.weight(destinations.list()[0], deed.weight)});
        if (destinations.isList())
            return QList<text::Edit> {text::InsertItem {destinations.list().path(), destinations.list().size(), child}};
        if (!m_editing.at(path->parent()).isMap())
            return m_editing.gone(deed.split);
        return QList<text::Edit> {text::InsertField {path->parent(), path->steps.last().key(), text::Value::List {child}, {}}};
    }

    Edits operator()(const RemoveChild &deed) const
    {
        const Cursor child = m_editing.at(deed.child);
        const text::Path path = child.path();
        if (!child || path.steps.isEmpty() || !path.steps.last().isIndex())
            return m_editing.gone(deed.child);
        const Destinations destinations(m_editing, path.parent());
        const int index = path.steps.last().index();
        const QList<Backend> &backends = destinations.backends();
        if (!destinations.isOurs() || index >= backends.size() || backends[index].name != deed.name)
            return m_editing.conflict(child, {QT_TRANSLATE_NOOP("Model", "%1 does not stand there any more"), {deed.name}});
        // Without the list requests go to the service itself, which nobody asked for.
        if (backends.size() == 1)
            return m_editing.unsupported(
                child,
                {QT_TRANSLATE_NOOP("Model", "%1 is the only destination; edit the text to lead requests to the service itself"),
                 {deed.name}});
        return QList<text::Edit> {text::Remove {path}};
    }

    Edits operator()(const SetField &deed) const { return setField(m_editing, m_reading, deed); }

    Edits operator()(const MoveRule &deed) const
    {
        const Edits checked = ruleAt(deed.rule, deed.name);
        if (!checked)
            return checked;
        const text::Path path = m_editing.at(deed.rule).path();
        const Cursor list = m_editing.at(path.parent());
        if (path.steps.last().index() != deed.from)
            return m_editing.conflict(deed.rule, {QT_TRANSLATE_NOOP("Model", "%1 stands at another place now"), {deed.name}});
        // The last place of a ServiceProfile is that of what no route takes, which is not written.
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
        const text::Path list = rule.path().parent();
        if (m_editing.at(list).size() > 1)
            return QList<text::Edit> {text::Remove {rule.path()}};
        // An empty list stays: what else stands in the ServiceProfile keeps its place.
        if (list.steps.last() == text::Step("routes"))
            return QList<text::Edit> {text::Set {list, text::Value::List {}}};
        return m_editing.unsupported(
            rule, {QT_TRANSLATE_NOOP("Model", "%1 is the only rule; without it the route takes every request"), {deed.name}});
    }

    Edits operator()(const auto &) const
    {
        return m_editing.unsupported({}, {QT_TRANSLATE_NOOP("Model", "Text typed by hand is no edit of a language"), {}});
    }

private:
    Edits hasAsMany(const Destinations &destinations, qsizetype seen) const
    {
        if (destinations.backends().size() == seen)
            return QList<text::Edit> {};
        return m_editing.conflict(destinations.list(), {QT_TRANSLATE_NOOP("Model", "The split has %1 children now, not %2"),
                                                        {qint64(destinations.backends().size()), qint64(seen)}});
    }

    Edits withoutWeights(const Destinations &destinations) const
    {
        return m_editing.unsupported(destinations.list(),
                                     {QT_TRANSLATE_NOOP("Model", "%1 has no weights; write policy.linkerd.io/v1beta3"),
                                      {destinations.object()["apiVersion"].text()}});
    }

    /// web-v2, web-v2.shop.svc.cluster.local and either with a port: the rest is taken from a sibling, else from the name of the profile.
    static text::Value::Map override(const QString &service, const Cursor &object, const Backend *like)
    {
        QString host = service.section(u':', 0, 0);
        QString port = service.section(u':', 1);
        const QString sibling = like ? like->native : object["metadata"]["name"].text();
        if (!host.contains(u'.') && sibling.contains(u'.'))
            host += u'.' + sibling.section(u':', 0, 0).section(u'.', 1);
        if (port.isEmpty() && like)
            port = like->native.section(u':', 1);
        return {{"authority", port.isEmpty() ? host : QString(host + u':' + port)}};
    }

    /// web-v2, shop/web-v2 or web-v2.shop.svc.cluster.local, with a port behind a colon.
    static text::Value::Map backendRef(const QString &service, const Cursor &object, const Backend *like)
    {
        const QString host = service.section(u':', 0, 0);
        const ServiceKey complete = clusterService(host);
        const QString name = complete.name.isEmpty() ? host.section(u'/', -1) : complete.name;
        const QString scope = complete.name.isEmpty() && host.contains(u'/') ? host.section(u'/', 0, 0) : complete.scope;
        text::Value::Map child {{"name", name}};
        if (!scope.isEmpty() && scope != object["metadata"]["namespace"].text())
            child.append({"namespace", scope});
        bool isNumber = false;
        const qint64 port = service.section(u':', 1).toUShort(&isNumber);
        if (isNumber)
            child.append({"port", port});
        else if (like && like->to.port)
            child.append({"port", qint64(*like->to.port)});
        return child;
    }

    static bool isThere(const Backend &one, const text::Value::Map &child, const Cursor &object)
    {
        const auto textOf = [&](const char *field) {
            const auto found = std::find_if(child.cbegin(), child.cend(), [&](const auto &entry) { return entry.first == field; });
            const auto *bytes = found == child.cend() ? nullptr : std::get_if<QByteArray>(&found->second.variant());
            return bytes ? QString::fromUtf8(*bytes) : QString();
        };
        if (const QString authority = textOf("authority"); !authority.isEmpty())
            return one.native == authority;
        const QString scope = textOf("namespace").isEmpty() ? object["metadata"]["namespace"].text() : textOf("namespace");
        return one.to.isService() && one.to.name == textOf("name") && one.to.scope == scope;
    }

    /// That a rule stands there, and the one that was seen.
    Edits ruleAt(const Origin &origin, const QString &name) const
    {
        const Cursor rule = m_editing.at(origin);
        if (const auto path = text::Path::fromString(origin.path.toString()); path && isUnwrittenRule(*path))
            return m_editing.unsupported(
                rule, {QT_TRANSLATE_NOOP("Model", "This stands for what no route takes; it is written nowhere. Add a route for it"), {}});
        const std::optional<RulePlace> place = rule ? rulePlaceOf(m_editing, rule.path()) : std::nullopt;
        if (!place || place->rule != rule.path())
            return m_editing.gone(origin);
        if (place->kind == RulePlace::Kind::Annotations)
            return m_editing.unsupported(
                rule,
                {QT_TRANSLATE_NOOP("Model", "Annotations are for all requests; they are no rule that could be moved or deleted"), {}});
        // A rule without a name is shown by its number, which is its place.
        const QString own = rule["name"].text();
        if (!own.isEmpty() && name != own && name != nameOfRule(rule, place->kind))
            return m_editing.conflict(rule, {QT_TRANSLATE_NOOP("Model", "Rule %1 stands there now, not %2"), {own, name}});
        return QList<text::Edit> {};
    }

    const Reading &m_reading;
    Editing m_editing;
};

} // namespace

Edits editsFor(const Deed &deed, const Reading &reading)
{
    return std::visit(Deeds(reading), deed);
}

} // namespace meshboard::linkerd
