// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/edits.h"

#include "contract/reading.h"
#include "systems/traefik/objects.h"
#include "systems/traefik/ruleedit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::traefik {

namespace {

using Edits = Expected<QList<text::Edit>>;

class Editing
{
public:
    explicit Editing(const Reading &reading)
        : m_reading(reading)
        , m_values(static_cast<const Values &>(*reading.values))
    {
    }

    Edits operator()(const SetWeights &deed)
    {
        const Object *service = owner(deed.split, deed.object, Sort::Service);
        if (!service)
            return fault();
        const QList<text::Node> children = childrenOf(service->node);
        if (children.size() != deed.children.size())
            return conflict(deed.split, childrenNow(children.size(), deed.children.size()));
        QList<text::Edit> edits;
        for (const SetWeights::Child &child : deed.children) {
            const text::Node written = writtenAt(child.origin);
            const text::Node node = written.resolved();
            if (!written || !children.contains(written) || textOf(node, "name") != child.name)
                return conflict(child.origin, u"%1 is no longer a child here"_s.arg(child.name));
            const text::Node weight = field(node, "weight");
            // Left out it means 1; a deed may have seen either.
            const bool isUnwritten = !weight && !child.before;
            if (!isUnwritten && weightOf(node) != child.before)
                return conflict(child.origin, u"the weight of %1 is %2 now"_s.arg(child.name, weight.text()));
            if (child.after == child.before)
                continue;
            if (child.after && *child.after < 0)
                return unsupported(child.origin, u"a weight is not negative"_s);
            if (!child.after && weight)
                edits.append(text::Remove {placeOfField(node, "weight")});
            else if (child.after && weight)
                edits.append(text::Set {placeOfField(node, "weight"), numberLike(*child.after, weight)});
            else if (child.after)
                edits.append(text::InsertField {node.path(), "weight", *child.after, {}});
        }
        return edits;
    }

    Edits operator()(const AddChild &deed)
    {
        const Object *service = owner(deed.split, deed.object, Sort::Service);
        if (!service)
            return fault();
        const QList<text::Node> children = childrenOf(service->node);
        if (children.size() != deed.childrenBefore)
            return conflict(deed.split, childrenNow(children.size(), deed.childrenBefore));
        if (deed.service.isEmpty() || !deed.subset.isEmpty())
            return unsupported(deed.split, u"Traefik has no subsets: a child is a service of its own name"_s);
        for (const text::Node &child : children) {
            if (textOf(child.resolved(), "name") == deed.service)
                return conflict(deed.split, u"%1 is a child already"_s.arg(deed.service));
        }
        const text::Value child = text::Value::Map {{"name", deed.service}, {"weight", deed.weight}};
        const text::Node mode = field(service->node, modeOf(service->node));
        const text::Node list = field(mode, "services");
        if (list.isList())
            return QList<text::Edit> {text::InsertItem {list.path(), list.size(), child}};
        return QList<text::Edit> {text::InsertField {mode.path(), "services", text::Value(text::Value::List {child}), {}}};
    }

    Edits operator()(const RemoveChild &deed)
    {
        const Object *service = owner(deed.child, deed.object, Sort::Service);
        if (!service)
            return fault();
        const QList<text::Node> children = childrenOf(service->node);
        const text::Node child = writtenAt(deed.child);
        if (!child || !children.contains(child) || textOf(child.resolved(), "name") != deed.name)
            return conflict(deed.child, u"%1 is no longer a child here"_s.arg(deed.name));
        if (children.size() == 1)
            return unsupported(deed.child, u"it is the last child, and without any the service answers 503"_s);
        return QList<text::Edit> {text::Remove {child.path()}};
    }

    Edits operator()(const MoveRule &deed)
    {
        return unsupported(deed.rule, u"Traefik asks routers by their priority, not by their place; change the priority of %1"_s.arg(deed.name));
    }

    Edits operator()(const RemoveRule &deed)
    {
        const Object *router = owner(deed.rule, deed.object, Sort::Router);
        if (!router)
            return fault();
        // With the last one goes `routers`: a file in which nothing stands under it is refused as a whole.
        text::Node gone = router->entry;
        while (gone.parent().parent() && gone.parent().size() == 1)
            gone = gone.parent();
        return QList<text::Edit> {text::Remove {gone.path()}};
    }

    Edits operator()(const SetField &deed)
    {
        if (deed.field == SetField::Field::Native)
            return setNative(deed);
        const Object *object = owner(deed.node, deed.object, std::nullopt);
        if (!object)
            return fault();
        switch (deed.field) {
        case SetField::Field::Timeout: return setTimeout(deed, *object);
        case SetField::Field::Retries: return setRetries(deed, *object);
        case SetField::Field::PerTryTimeout: return unsupported(deed.node, u"Traefik has no time-out for a single try"_s);
        default: return setInRule(deed, *object);
        }
    }

    Edits operator()(const EditText &) { return unsupported({}, u"a text edit is no edit of fields"_s); }

private:
    static QString childrenNow(qsizetype now, qsizetype before) { return u"there are %1 children now, not %2"_s.arg(now).arg(before); }

    /// As a number, or in quotes where the weight stands in quotes.
    static text::Value numberLike(qint64 number, const text::Node &written)
    {
        const bool isText = written.style() != text::Style::Plain;
        return isText ? text::Value(QByteArray::number(number)) : text::Value(number);
    }

    // ---- faults

    Edits refused(Fault::Kind kind, Remedy remedy, const Origin &at, const QString &detail)
    {
        Fault result;
        result.kind = kind;
        result.remedy = remedy;
        result.place = placeOf(at);
        result.detail = detail;
        result.about = m_reading.document->id.path;
        return tl::unexpected(result);
    }
    Edits conflict(const Origin &at, const QString &detail) { return refused(Fault::Kind::Conflict, Remedy::ReviewDraft, at, detail); }
    Edits unsupported(const Origin &at, const QString &detail) { return refused(Fault::Kind::Unsupported, Remedy::EditText, at, detail); }
    Edits fault() const { return tl::unexpected(m_fault); }

    // ---- places

    text::Node writtenAt(const Origin &origin) const
    {
        const std::optional<text::Path> path = text::Path::fromString(origin.path);
        return path ? m_reading.tree->find(*path) : text::Node();
    }

    /// The object that the deed is about; null with m_fault where it is not there or is another one.
    const Object *owner(const Origin &at, const ObjectKey &object, std::optional<Sort> sort)
    {
        const std::optional<text::Path> path = text::Path::fromString(at.path);
        const auto isIt = [&](const Object &one) {
            return path && (one.entry.path().covers(*path) || one.node.path().covers(*path)) && (object.name.isEmpty() || one.key == object);
        };
        const auto found = std::find_if(m_values.objects.cbegin(), m_values.objects.cend(), isIt);
        if (found == m_values.objects.cend()) {
            m_fault = conflict(at, u"%1 %2 is no longer here"_s.arg(object.kind, object.name)).error();
            return nullptr;
        }
        if (sort && found->sort != *sort) {
            m_fault = unsupported(at, u"a %1 cannot do this"_s.arg(found->key.kind)).error();
            return nullptr;
        }
        return &*found;
    }

    const Object *named(const char *kind, const QString &reference) const
    {
        const ObjectKey key {QString::fromLatin1(kind), {}, Reference(reference).name};
        const auto found = std::find_if(m_values.objects.cbegin(), m_values.objects.cend(), [&](const Object &one) { return one.key == key; });
        return found == m_values.objects.cend() ? nullptr : &*found;
    }

    // ---- fields

    Edits setNative(const SetField &deed)
    {
        const text::Node written = writtenAt(deed.node);
        const text::Node node = written.resolved();
        if (!node || !node.isScalar())
            return conflict(deed.node, u"%1 is no longer here"_s.arg(deed.name));
        if (node.text() != deed.before)
            return conflict(deed.node, u"%1 is %2 now"_s.arg(deed.name, node.text()));
        if (deed.after.isEmpty())
            return QList<text::Edit> {text::Remove {written.path()}};
        return QList<text::Edit> {text::Set {written.path(), valueLike(node, deed.after)}};
    }

    Edits setScalar(const SetField &deed, const text::Node &map, const QByteArray &key, const text::Value &after)
    {
        const text::Node value = field(map, key);
        if (value.text() != deed.before)
            return conflict(deed.node, value.text().isEmpty() ? u"it is not written any more"_s : u"it is %1 now"_s.arg(value.text()));
        if (deed.after == deed.before)
            return QList<text::Edit> {};
        if (deed.after.isEmpty())
            return QList<text::Edit> {text::Remove {placeOfField(map, key)}};
        if (value)
            return QList<text::Edit> {text::Set {placeOfField(map, key), after}};
        return QList<text::Edit> {text::InsertField {map.path(), key, after, {}}};
    }

    /// A time-out belongs to the transport of a load balancer; a router has none.
    Edits setTimeout(const SetField &deed, const Object &object)
    {
        const Object *service = object.isHttp(Sort::Router) ? named("http service", textOf(object.node, "service")) : &object;
        if (service && service->isHttp(Sort::Service)) {
            const QString name = textOf(field(service->node, "loadBalancer"), "serversTransport");
            service = name.isEmpty() ? nullptr : named("http transport", name);
        }
        if (!service || service->sort != Sort::Transport)
            return unsupported(deed.node, u"a router of Traefik has no time-out of its own; it is forwardingTimeouts.responseHeaderTimeout of the "
                                          u"serversTransport that its service uses, and there is none in this document"_s);
        const text::Node timeouts = field(service->node, "forwardingTimeouts");
        if (!timeouts && deed.before.isEmpty() && !deed.after.isEmpty())
            return QList<text::Edit> {text::InsertField {service->node.path() / "forwardingTimeouts", "responseHeaderTimeout", deed.after, {}}};
        return setScalar(deed, timeouts, "responseHeaderTimeout", deed.after);
    }

    /// Retries are a middleware; with none of them the router has no place to write them.
    Edits setRetries(const SetField &deed, const Object &object)
    {
        const Object *retry = object.isHttp(Sort::Middleware) && field(object.node, "retry") ? &object : nullptr;
        if (object.isHttp(Sort::Router)) {
            for (const Item &item : textsOf(object.node, "middlewares")) {
                const Object *middleware = named("http middleware", item.text);
                if (middleware && field(middleware->node, "retry"))
                    retry = middleware;
            }
        }
        if (!retry)
            return unsupported(deed.node, u"retries of Traefik are a middleware, and this router uses none of that kind in this document"_s);
        bool isNumber = false;
        const qint64 attempts = deed.after.toLongLong(&isNumber);
        if (!isNumber || attempts < 0)
            return unsupported(deed.node, u"a retry middleware needs a number of attempts"_s);
        return setScalar(deed, field(retry->node, "retry"), "attempts", attempts);
    }

    Edits setInRule(const SetField &deed, const Object &router)
    {
        if (!router.isHttp(Sort::Router))
            return unsupported(deed.node, u"a %1 has no rule"_s.arg(router.key.kind));
        const text::Node rule = field(router.node, "rule");
        if (!rule)
            return conflict(deed.node, u"router %1 has no rule any more"_s.arg(router.key.name));
        const bool isOld = !ruleSyntaxOf(router.node) && isWrittenForV2(rule);
        const auto changed = changedRule(rule.bytes(), isOld ? RuleSyntax::V2 : ruleSyntaxOf(router.node).value_or(RuleSyntax::V3), deed);
        if (!changed)
            return changed.error().isConflict ? conflict(deed.node, changed.error().detail) : unsupported(deed.node, changed.error().detail);
        if (*changed == rule.bytes())
            return QList<text::Edit> {};
        return QList<text::Edit> {text::Set {placeOfField(router.node, "rule"), *changed}};
    }

    bool isWrittenForV2(const text::Node &rule) const
    {
        const QList<ReadRule::Problem> problems = readRule(rule, std::nullopt, m_reading.document->id).problems;
        return std::any_of(problems.cbegin(), problems.cend(), [](const ReadRule::Problem &problem) { return problem.code == "MB0315"; });
    }

    const Reading &m_reading;
    const Values &m_values;
    Fault m_fault;
};

} // namespace

Expected<QList<text::Edit>> editsOf(const Deed &deed, const Reading &reading)
{
    return std::visit(Editing(reading), deed);
}

} // namespace meshboard::traefik
