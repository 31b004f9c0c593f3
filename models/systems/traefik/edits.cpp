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

    Edits done(const Deed &deed)
    {
        Edits edits = std::visit(*this, deed);
        if (!edits || !m_labels)
            return edits;
        const auto inDocument = m_labels->inDocument(*edits);
        return inDocument ? Edits(*inDocument) : unsupported({}, {QT_TRANSLATE_NOOP("Model", "labels cannot say this"), {}});
    }

    Edits operator()(const SetWeights &deed)
    {
        const auto split = splitAt(deed.split, deed.object);
        if (!split)
            return fault();
        if (split->children.size() != deed.children.size())
            return conflict(deed.split, childrenNow(split->children.size(), deed.children.size()));
        QList<text::Edit> edits;
        for (const SetWeights::Child &child : deed.children) {
            const text::Node written = split->at(child.origin);
            const text::Node node = written.resolved();
            if (!written || nameOfChild(node, split->children) != child.name)
                return conflict(child.origin, {QT_TRANSLATE_NOOP("Model", "%1 is no longer a child here"), {child.name}});
            const text::Node weight = field(node, "weight");
            // Left out it means 1; a deed may have seen either.
            const bool isUnwritten = !weight && !child.before;
            if (!isUnwritten && weightOf(node) != child.before)
                return conflict(child.origin, {QT_TRANSLATE_NOOP("Model", "the weight of %1 is %2 now"), {child.name, weight.text()}});
            if (child.after == child.before)
                continue;
            if (child.after && *child.after < 0)
                return unsupported(child.origin, {QT_TRANSLATE_NOOP("Model", "a weight is not negative"), {}});
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
        const auto split = splitAt(deed.split, deed.object);
        if (!split)
            return fault();
        const QList<text::Node> &children = split->children;
        if (children.size() != deed.childrenBefore)
            return conflict(deed.split, childrenNow(children.size(), deed.childrenBefore));
        if (deed.service.isEmpty() || !deed.subset.isEmpty())
            return unsupported(deed.split, {QT_TRANSLATE_NOOP("Model", "Traefik has no subsets: a child is a service of its own name"), {}});
        for (const text::Node &child : children) {
            if (nameOfChild(child.resolved(), children) == deed.service)
                return conflict(deed.split, {QT_TRANSLATE_NOOP("Model", "%1 is a child already"), {deed.service}});
        }
        text::Value child = text::Value::Map {{"name", deed.service}, {"weight", deed.weight}};
        if (split->owner->isManifest()) {
            const auto made = newBackend(deed, *split);
            if (!made)
                return unsupported(deed.split, {QT_TRANSLATE_NOOP("Model", "a Service of Kubernetes is named with its port: write it as name:port"), {}});
            child = *made;
        }
        const text::Node list = field(split->map, "services");
        if (list.isList())
            return QList<text::Edit> {text::InsertItem {list.path(), list.size(), child}};
        return QList<text::Edit> {text::InsertField {split->map.path(), "services", text::Value(text::Value::List {child}), {}}};
    }

    Edits operator()(const RemoveChild &deed)
    {
        const auto split = splitAt(deed.child, deed.object);
        if (!split)
            return fault();
        const text::Node child = split->at(deed.child);
        if (!child || nameOfChild(child.resolved(), split->children) != deed.name)
            return conflict(deed.child, {QT_TRANSLATE_NOOP("Model", "%1 is no longer a child here"), {deed.name}});
        if (split->children.size() == 1)
            return unsupported(deed.child, {QT_TRANSLATE_NOOP("Model", "it is the last child, and without any the service answers 503"), {}});
        return QList<text::Edit> {text::Remove {child.path()}};
    }

    Edits operator()(const MoveRule &deed)
    {
        return unsupported(deed.rule, {QT_TRANSLATE_NOOP("Model", "Traefik asks routers by their priority, not by their place; change the priority of %1"), {deed.name}});
    }

    Edits operator()(const RemoveRule &deed)
    {
        const Object *router = owner(deed.rule, deed.object, Sort::Router);
        if (!router)
            return fault();
        if (router->isManifest()) {
            const text::Node rule = ruleAt(*router, deed.rule);
            if (!rule)
                return conflict(deed.rule, {QT_TRANSLATE_NOOP("Model", "%1 is no longer here"), {deed.name}});
            if (rulesOf(*router).size() == 1)
                return unsupported(deed.rule, {QT_TRANSLATE_NOOP("Model", "it is the last rule, and %1 %2 needs one; remove the object"), {router->key.kind, router->key.name}});
            return QList<text::Edit> {text::Remove {writtenAt(deed.rule).path()}};
        }
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
        case SetField::Field::PerTryTimeout: return unsupported(deed.node, {QT_TRANSLATE_NOOP("Model", "Traefik has no time-out for a single try"), {}});
        default: return setInRule(deed, *object);
        }
    }

    Edits operator()(const auto &) { return unsupported({}, {QT_TRANSLATE_NOOP("Model", "a text edit is no edit of fields"), {}}); }

private:
    static Message childrenNow(qsizetype now, qsizetype before)
    {
        return {QT_TRANSLATE_NOOP("Model", "there are %1 children now, not %2"), {now, before}};
    }

    /// As a number, or in quotes where the weight stands in quotes.
    static text::Value numberLike(qint64 number, const text::Node &written)
    {
        const bool isText = written.style() != text::Style::Plain;
        return isText ? text::Value(QByteArray::number(number)) : text::Value(number);
    }

    // ---- faults

    Edits refused(Fault::Kind kind, Remedy remedy, const Origin &at, const Message &detail)
    {
        Fault result;
        result.kind = kind;
        result.remedy = remedy;
        result.place = placeOf(at);
        result.detail = detail;
        result.about = m_reading.document->id.path;
        return tl::unexpected(result);
    }
    Edits conflict(const Origin &at, const Message &detail) { return refused(Fault::Kind::Conflict, Remedy::ReviewDraft, at, detail); }
    Edits unsupported(const Origin &at, const Message &detail) { return refused(Fault::Kind::Unsupported, Remedy::EditText, at, detail); }
    Edits fault() const { return tl::unexpected(m_fault); }

    // ---- places

    text::Node writtenAt(const Origin &origin) const
    {
        const std::optional<text::Path> path = text::Path::fromString(origin.path.toString());
        return path ? m_reading.tree->find(*path) : text::Node();
    }

    /// The object that the deed is about; null with m_fault where it is not there or is another one.
    const Object *owner(const Origin &at, const ObjectKey &object, std::optional<Sort> sort)
    {
        const std::optional<text::Path> path = text::Path::fromString(at.path.toString());
        const auto isIt = [&](const Object &one) {
            if (one.labels)
                return one.key == object;
            return path && (one.entry.path().covers(*path) || one.node.path().covers(*path)) && (object.name.isEmpty() || one.key == object);
        };
        const auto found = std::find_if(m_values.objects.cbegin(), m_values.objects.cend(), isIt);
        if (found == m_values.objects.cend()) {
            m_fault = conflict(at, {QT_TRANSLATE_NOOP("Model", "%1 %2 is no longer here"), {object.kind, object.name}}).error();
            return nullptr;
        }
        if (sort && found->sort != *sort) {
            m_fault = unsupported(at, {QT_TRANSLATE_NOOP("Model", "a %1 cannot do this"), {found->key.kind}}).error();
            return nullptr;
        }
        m_labels = found->labels;
        return &*found;
    }

    /// The rule of a router at this place; nothing where it is gone.
    text::Node ruleAt(const Object &router, const Origin &at) const
    {
        const text::Node written = writtenAt(at);
        const QList<text::Node> rules = rulesOf(router);
        return rules.contains(written.resolved()) ? written.resolved() : router.isManifest() ? text::Node() : router.node;
    }

    struct Split
    {
        const Object *owner;
        text::Node map; ///< that holds `services`
        QList<text::Node> children;

        text::Node at(const Origin &origin) const
        {
            const auto found = std::find_if(children.cbegin(), children.cend(), [&](const text::Node &one) { return owner->at(one).path == origin.path; });
            return found == children.cend() ? text::Node() : *found;
        }
    };
    /// The weighted services that hold this place.
    std::optional<Split> splitAt(const Origin &at, const ObjectKey &object)
    {
        const Object *found = owner(at, object, std::nullopt);
        if (!found)
            return std::nullopt;
        const std::optional<text::Path> path = text::Path::fromString(at.path.toString());
        text::Node map;
        if (found->sort == Sort::Service) {
            map = field(found->node, modeOf(found->node));
        } else if (found->sort == Sort::Router && found->isManifest()) {
            for (const text::Node &rule : rulesOf(*found)) {
                if (path && rule.path().covers(*path))
                    map = rule;
            }
        }
        if (!map) {
            m_fault = unsupported(at, {QT_TRANSLATE_NOOP("Model", "a %1 cannot do this"), {found->key.kind}}).error();
            return std::nullopt;
        }
        return Split {found, map, writtenItemsOf(map, "services", spelling)};
    }

    /// "name", "name:port" or "namespace/name:port"; what is left out is as its sibling has it. A TraefikService has no port.
    std::optional<text::Value> newBackend(const AddChild &deed, const Split &split) const
    {
        const auto like = std::find_if(split.children.cbegin(), split.children.cend(),
                                       [&](const text::Node &one) { return nameOfChild(one.resolved(), split.children) == deed.like; });
        const text::Node sibling = like == split.children.cend() ? split.children.value(0).resolved() : like->resolved();
        const bool hasScope = deed.service.contains(u'/');
        const QString scope = hasScope ? deed.service.section(u'/', 0, 0) : textOf(sibling, "namespace");
        const QString name = deed.service.section(u'/', -1).section(u':', 0, 0);
        const QString port = deed.service.contains(u':') ? deed.service.section(u':', -1) : textOf(sibling, "port");
        Reference reference(*split.owner, sibling);
        reference.name = name;
        reference.scope = scope.isEmpty() ? split.owner->key.scope : scope;
        const bool isOurs = world().find(Sort::Service, split.owner->protocol, reference);
        text::Value::Map child {{"name", name}};
        if (isOurs)
            child.emplaceBack("kind", "TraefikService");
        if (!scope.isEmpty() && scope != split.owner->key.scope)
            child.emplaceBack("namespace", scope);
        if (!isOurs) {
            bool isNumber = false;
            const qint64 number = port.toLongLong(&isNumber);
            if (port.isEmpty())
                return std::nullopt;
            child.emplaceBack("port", isNumber ? text::Value(number) : text::Value(port));
        }
        child.emplaceBack("weight", deed.weight);
        return text::Value(child);
    }

    World world() const
    {
        World world;
        for (const Object &object : m_values.objects)
            world.add(object);
        return world;
    }

    // ---- fields

    Edits setNative(const SetField &deed)
    {
        const text::Node written = writtenAt(deed.node);
        const text::Node node = written.resolved();
        if (!node || !node.isScalar())
            return conflict(deed.node, {QT_TRANSLATE_NOOP("Model", "%1 is no longer here"), {deed.name}});
        if (node.text() != deed.before)
            return conflict(deed.node, {QT_TRANSLATE_NOOP("Model", "%1 is %2 now"), {deed.name, node.text()}});
        if (deed.after.isEmpty())
            return QList<text::Edit> {text::Remove {written.path()}};
        return QList<text::Edit> {text::Set {written.path(), valueLike(node, deed.after)}};
    }

    Edits setScalar(const SetField &deed, const text::Node &map, const QByteArray &key, const text::Value &after)
    {
        const text::Node value = field(map, key);
        if (value.text() != deed.before)
            return conflict(deed.node, value.text().isEmpty() ? Message {QT_TRANSLATE_NOOP("Model", "it is not written any more"), {}} : Message {QT_TRANSLATE_NOOP("Model", "it is %1 now"), {value.text()}});
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
        const World world = this->world();
        const Object *transport = &object;
        if (object.sort == Sort::Router) {
            transport = transportOf(object, ruleAt(object, deed.node), world);
        } else if (object.sort == Sort::Service) {
            const text::Node name = field(field(object.node, "loadBalancer"), "serversTransport");
            transport = name ? world.find(Sort::Transport, object.protocol, Reference(object, name)) : nullptr;
        }
        if (!transport || !transport->isHttp(Sort::Transport))
            return unsupported(deed.node, {QT_TRANSLATE_NOOP("Model", "a router of Traefik has no time-out of its own; it is forwardingTimeouts.responseHeaderTimeout of the " "serversTransport that its service uses, and there is none in this document"), {}});
        m_labels = transport->labels;
        const text::Node timeouts = field(transport->node, "forwardingTimeouts");
        if (!timeouts && deed.before.isEmpty() && !deed.after.isEmpty())
            return QList<text::Edit> {text::InsertField {transport->node.path() / "forwardingTimeouts", "responseHeaderTimeout", deed.after, {}}};
        return setScalar(deed, timeouts, "responseHeaderTimeout", deed.after);
    }

    /// That of the only service behind a rule.
    static const Object *transportOf(const Object &router, const text::Node &rule, const World &world)
    {
        text::Node balancer;
        if (router.isManifest()) {
            const QList<text::Node> services = itemsOf(rule, "services", spelling);
            balancer = services.size() == 1 ? services.first() : text::Node();
        } else if (const Object *service = world.find(Sort::Service, router.protocol, Reference(router, field(rule, "service")))) {
            balancer = field(service->node, "loadBalancer");
        }
        const text::Node name = field(balancer, "serversTransport");
        return name ? world.find(Sort::Transport, router.protocol, Reference(router, name)) : nullptr;
    }

    /// Retries are a middleware; with none of them the router has no place to write them.
    Edits setRetries(const SetField &deed, const Object &object)
    {
        const World world = this->world();
        const Object *retry = object.isHttp(Sort::Middleware) && field(object.node, "retry") ? &object : nullptr;
        if (object.isHttp(Sort::Router)) {
            for (const Link &link : linksOf(object, ruleAt(object, deed.node), "middlewares")) {
                const Object *middleware = world.find(Sort::Middleware, object.protocol, link.to);
                if (middleware && field(middleware->node, "retry"))
                    retry = middleware;
            }
        }
        if (!retry)
            return unsupported(deed.node, {QT_TRANSLATE_NOOP("Model", "retries of Traefik are a middleware, and this router uses none of that kind in this document"), {}});
        m_labels = retry->labels;
        bool isNumber = false;
        const qint64 attempts = deed.after.toLongLong(&isNumber);
        if (!isNumber || attempts < 0)
            return unsupported(deed.node, {QT_TRANSLATE_NOOP("Model", "a retry middleware needs a number of attempts"), {}});
        return setScalar(deed, field(retry->node, "retry"), "attempts", attempts);
    }

    Edits setInRule(const SetField &deed, const Object &router)
    {
        if (!router.isHttp(Sort::Router))
            return unsupported(deed.node, {QT_TRANSLATE_NOOP("Model", "a %1 asks for no path, header or method"), {router.key.kind}});
        const text::Node map = ruleAt(router, deed.node);
        const text::Node rule = ruleOf(router, map);
        if (!rule)
            return conflict(deed.node, {QT_TRANSLATE_NOOP("Model", "router %1 has no rule any more"), {router.key.name}});
        const std::optional<RuleSyntax> syntax = ruleSyntaxOf(router, map);
        const bool isOld = !syntax && isWrittenForV2(readRuleOf(router, map));
        const auto changed = changedRule(rule.bytes(), isOld ? RuleSyntax::V2 : syntax.value_or(RuleSyntax::V3), deed);
        if (!changed)
            return changed.error().isConflict ? conflict(deed.node, changed.error().detail) : unsupported(deed.node, changed.error().detail);
        if (*changed == rule.bytes())
            return QList<text::Edit> {};
        return QList<text::Edit> {text::Set {placeOfRule(router, map), *changed}};
    }

    static bool isWrittenForV2(const ReadRule &read)
    {
        return std::any_of(read.problems.cbegin(), read.problems.cend(), [](const ReadRule::Problem &problem) { return problem.code == "MB0315"; });
    }

    const Reading &m_reading;
    const Values &m_values;
    std::shared_ptr<const Labels> m_labels; ///< that the edits are of
    Fault m_fault;
};

} // namespace

Expected<QList<text::Edit>> editsOf(const Deed &deed, const Reading &reading)
{
    return Editing(reading).done(deed);
}

} // namespace meshboard::traefik
