// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/routes.h"

#include "contract/reading.h"
#include "systems/traefik/filters.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace meshboard::traefik {

namespace {

using Severity = Finding::Severity;

/// Chains of middlewares may name one another in a circle, or each other many times over.
constexpr int deepestChain = 16;
constexpr int mostLinks = 1000;
/// No real service stands on so many others; a file may hold a chain that would exhaust the stack.
constexpr size_t longestChain = 64;

/// Go's duration, or whole seconds.
std::optional<std::chrono::milliseconds> durationOf(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (isNumber)
        return std::chrono::milliseconds(qint64(seconds * 1000));
    qint64 total = 0;
    QString number;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isDigit() || text[i] == u'.') {
            number += text[i];
            continue;
        }
        const bool isMilli = QStringView(text).sliced(i).startsWith(u"ms");
        const double unit = isMilli ? 1 : text[i] == u's' ? 1000 : text[i] == u'm' ? 60'000 : text[i] == u'h' ? 3'600'000 : 0;
        if (unit == 0 || number.isEmpty())
            return std::nullopt;
        total += qint64(number.toDouble() * unit);
        number.clear();
        i += isMilli;
    }
    return number.isEmpty() ? std::optional(std::chrono::milliseconds(total)) : std::nullopt;
}

bool isAddress(const QString &host)
{
    static const QRegularExpression address(u"^[0-9.]+$|:"_s);
    return host.contains(address);
}

class Routes
{
public:
    Routes(SourceId source, const QList<Object> &objects, bool closedWorld)
        : m_closedWorld(closedWorld)
    {
        m_routes->language = u"traefik"_s;
        m_routes->source = source;
        for (const Object &object : objects)
            remember(object);
    }

    Assembly assembled()
    {
        QList<std::pair<qint64, const Object *>> routers; ///< with their priorities
        for (const auto &[key, object] : m_objects) {
            if (!object.isHttp(Sort::Router))
                continue;
            routers.append({priorityOf(object.node), &object});
            for (const Item &parent : textsOf(object.node, "parentRefs"))
                m_parents.insert(Reference(parent.text).name);
        }
        std::stable_sort(routers.begin(), routers.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        QList<Entered> entered;
        for (const auto &[priority, router] : std::as_const(routers))
            entered.append(enter(*router));
        overshadowed(entered);
        // Services that no router leads to are checked as well.
        for (const auto &[key, object] : m_objects) {
            if (object.isHttp(Sort::Service))
                service(object);
        }
        Assembly assembly;
        assembly.routes = m_routes;
        assembly.services = declared();
        assembly.findings = m_findings;
        return assembly;
    }

private:
    struct Entered
    {
        const Object *router;
        QStringList listeners;
        Condition when;
        qint64 priority;
        bool hasTls;
    };

    void remember(const Object &object)
    {
        const auto [known, isNew] = m_objects.try_emplace(object.key, object);
        if (!isNew)
            report("MB0307", Severity::Warning, object, object.node,
                   {QT_TRANSLATE_NOOP("Model", "%1 %2 is written twice; the other one is in %3"),
                    {object.key.kind, object.key.name, known->second.document.path}},
                   {QT_TRANSLATE_NOOP("Model", "Give one of them another name: Traefik takes only one."), {}});
    }

    void report(const char *code, Severity severity, const Object &object, const text::Node &node, Message what, Message advice)
    {
        m_findings.append(findingAt(code, severity, object, node, std::move(what), std::move(advice)));
    }

    const Object *find(const char *kind, const QString &name) const
    {
        const auto found = m_objects.find({QString::fromLatin1(kind), {}, name});
        return found == m_objects.cend() ? nullptr : &found->second;
    }

    // ---- routers

    Entered enter(const Object &router)
    {
        const text::Node written = field(router.node, "rule");
        const ReadRule read = written.text().isEmpty() ? ReadRule() : readRule(written, ruleSyntaxOf(router.node), router.document);
        const text::Node service = field(router.node, "service");
        Rule rule;
        rule.name = router.key.name;
        rule.when = read.condition;
        m_links = 0;
        rule.filters = middlewares(router, router.node, 0);
        rule.priority = priorityOf(router.node);
        rule.origin = router.origin();
        if (service)
            rule.next = named(service.text(), router, service);
        else if (field(router.node, "parentRefs").size() == 0 && !m_parents.contains(router.key.name))
            report("MB0318", Severity::Error, router, router.node, {QT_TRANSLATE_NOOP("Model", "Router %1 leads to no service"), {router.key.name}},
                   {QT_TRANSLATE_NOOP("Model", "Name one in its field service."), {}});
        RulesNode rules;
        rules.object = router.key;
        rules.order = Order::Priority;
        rules.origin = router.origin();
        rules.rules = {rule};

        EntryNode entry;
        entry.object = router.key;
        entry.hosts = read.hosts;
        for (const Item &listener : textsOf(router.node, "entryPoints"))
            entry.listeners.append(listener.text);
        // Without any, Traefik takes those that are default.
        if (entry.listeners.isEmpty())
            entry.listeners = {u"default"_s};
        entry.audience = EntryNode::Audience::Ingress;
        entry.protocol = field(router.node, "tls") ? u"https"_s : u"http"_s;
        entry.origin = router.origin();
        entry.next = m_routes->add(rules);
        m_routes->entries.append(m_routes->add(entry));
        return {&router, entry.listeners, rule.when, *rule.priority, bool(field(router.node, "tls"))};
    }

    QList<Filter> middlewares(const Object &owner, const text::Node &map, int depth)
    {
        QList<Filter> filters;
        for (const Item &item : textsOf(map, "middlewares")) {
            const Reference reference(item.text);
            const Origin place = originOf(owner.document, item.node);
            const Object *middleware = reference.isLocal() ? find("http middleware", reference.name) : nullptr;
            if (middleware && field(middleware->node, "chain") && depth < deepestChain && m_links < mostLinks) {
                ++m_links;
                filters += middlewares(*middleware, field(middleware->node, "chain"), depth + 1);
            } else if (middleware) {
                filters += filtersOf(*middleware, place);
            } else {
                Filter filter;
                filter.kind = Filter::Kind::Middleware;
                filter.name = item.text;
                filter.origin = place;
                filters.append(filter);
                if (m_closedWorld && reference.isLocal() && m_missing.insert({owner.key, item.text}).second)
                    report("MB0302", Severity::Error, owner, item.node, {QT_TRANSLATE_NOOP("Model", "There is no middleware %1"), {item.text}},
                           {QT_TRANSLATE_NOOP("Model", "Declare it, or say its provider behind an @."), {}});
            }
        }
        return filters;
    }

    static bool takesEverything(const Condition &when)
    {
        return when.kind == Condition::Kind::Match && when.subject == Condition::Subject::Path && when.op == Condition::Operator::Prefix
            && when.value == "/"_L1;
    }

    /// Routers of one entry point that can never be asked: `entered` is in the order in which Traefik asks.
    void overshadowed(const QList<Entered> &entered)
    {
        QHash<QByteArray, QList<qsizetype>> sameRule;
        QList<qsizetype> takingAll;
        for (qsizetype i = 0; i < entered.size(); ++i) {
            const Entered &hidden = entered[i];
            const auto isBefore = [&](qsizetype earlier) {
                const Entered &other = entered[earlier];
                return other.hasTls == hidden.hasTls
                    && std::all_of(hidden.listeners.cbegin(), hidden.listeners.cend(),
                                   [&](const QString &listener) { return other.listeners.contains(listener); });
            };
            const QByteArray rule = field(hidden.router->node, "rule").bytes();
            QList<qsizetype> &same = sameRule[rule];
            const auto twin = rule.isEmpty() ? same.cend() : std::find_if(same.cbegin(), same.cend(), isBefore);
            const auto taker = std::find_if(takingAll.cbegin(), takingAll.cend(), [&](qsizetype earlier) {
                return entered[earlier].priority > hidden.priority && isBefore(earlier);
            });
            if (twin != same.cend())
                overshadowed(hidden, entered[*twin]);
            else if (taker != takingAll.cend())
                overshadowed(hidden, entered[*taker]);
            same.append(i);
            if (takesEverything(hidden.when))
                takingAll.append(i);
        }
    }

    void overshadowed(const Entered &hidden, const Entered &by)
    {
        const bool isTie = by.priority == hidden.priority;
        report(isTie ? "MB0305" : "MB0313", Severity::Warning, *hidden.router, hidden.router->node,
               {isTie ? QT_TRANSLATE_NOOP("Model", "Routers %1 and %2 ask for the same with the same priority; which one answers is left to chance")
                      : QT_TRANSLATE_NOOP("Model", "Router %1 is never asked: %2 takes its requests with a higher priority"),
                {hidden.router->key.name, by.router->key.name}},
               {QT_TRANSLATE_NOOP("Model", "Change the priority or the rule of one of them."), {}});
    }

    // ---- services

    NodeId named(const QString &written, const Object &namer, const text::Node &place)
    {
        const Reference reference(written);
        const Origin origin = originOf(namer.document, place);
        if (const Object *object = reference.isLocal() ? find("http service", reference.name) : nullptr) {
            const bool isCircle = m_open.contains(object->key.name);
            const bool isTooLong = m_open.size() >= longestChain && !m_services.contains(object->key.name);
            if (isCircle || isTooLong) {
                report("MB0308", Severity::Error, namer, place,
                       {isCircle ? QT_TRANSLATE_NOOP("Model", "Service %1 leads back to itself")
                                 : QT_TRANSLATE_NOOP("Model", "Too many services before %1 to be followed"),
                        {reference.name}},
                       {QT_TRANSLATE_NOOP("Model", "Name another service here."), {}});
                return leaf(TargetNode::Kind::Missing, reference, written, origin);
            }
            const NodeId id = service(*object);
            if (auto *target = std::get_if<TargetNode>(&m_routes->nodes[size_t(id)]))
                target->origins.append(origin);
            return id;
        }
        // api@internal, noop@internal: Traefik answers itself.
        if (reference.provider == "internal"_L1)
            return leaf(TargetNode::Kind::Response, reference, written, origin);
        const bool isMissing = m_closedWorld && reference.isLocal();
        if (isMissing)
            report("MB0301", Severity::Error, namer, place, {QT_TRANSLATE_NOOP("Model", "There is no service %1"), {written}},
                   {QT_TRANSLATE_NOOP("Model", "Declare it, or say its provider behind an @."), {}});
        return leaf(isMissing ? TargetNode::Kind::Missing : TargetNode::Kind::Service, reference, written, origin);
    }

    NodeId leaf(TargetNode::Kind kind, const Reference &reference, const QString &native, const Origin &origin)
    {
        TargetNode node;
        node.kind = kind;
        if (kind != TargetNode::Kind::Response)
            node.service = {{}, reference.name};
        node.native = native;
        node.origins = {origin};
        return m_routes->add(node);
    }

    NodeId service(const Object &object)
    {
        const QString name = object.key.name;
        if (const auto known = m_services.find(name); known != m_services.cend())
            return known->second;
        m_open.insert(name);
        const QByteArray mode = modeOf(object.node);
        NodeId id = noNode;
        if (mode == "weighted" || mode == "highestRandomWeight")
            id = split(object, field(object.node, mode));
        else if (mode == "mirroring")
            id = mirrored(object, field(object.node, mode));
        else if (mode == "failover")
            id = failover(object, field(object.node, mode));
        else
            id = m_routes->add(balanced(object));
        m_open.erase(name);
        m_services.emplace(name, id);
        return id;
    }

    TargetNode balanced(const Object &object)
    {
        TargetNode node;
        node.service = {{}, object.key.name};
        node.origins = {object.origin()};
        const text::Node balancer = field(object.node, "loadBalancer");
        QStringList urls;
        std::set<int> ports;
        for (const text::Node &server : itemsOf(balancer, "servers", spelling)) {
            urls.append(textOf(server, "url"));
            ports.insert(QUrl(urls.last()).port(urls.last().startsWith("https"_L1) ? 443 : 80));
        }
        node.native = urls.join(", "_L1);
        if (ports.size() == 1 && *ports.begin() > 0)
            node.port = quint16(*ports.begin());
        m_links = 0;
        node.filters = middlewares(object, object.node, 0);
        const Reference transport(textOf(balancer, "serversTransport"));
        if (const Object *found = transport.isLocal() ? find("http transport", transport.name) : nullptr) {
            const text::Node timeout = field(field(found->node, "forwardingTimeouts"), "responseHeaderTimeout");
            if (timeout) {
                Filter filter;
                filter.kind = Filter::Kind::Timeout;
                filter.name = found->key.name;
                filter.value = timeout.text();
                filter.duration = durationOf(timeout.text());
                filter.origin = originOf(found->document, timeout);
                node.filters.append(filter);
            }
        }
        return node;
    }

    NodeId split(const Object &object, const text::Node &mode)
    {
        const text::Node list = field(mode, "services");
        SplitNode node;
        node.object = object.key;
        node.origin = list ? originOf(object.document, list) : originOf(object.document, mode.path() / "services");
        for (const text::Node &written : writtenItemsOf(mode, "services", spelling)) {
            const text::Node child = written.resolved();
            const text::Node name = field(child, "name");
            Share share;
            share.name = name.text();
            share.weight = weightOf(child);
            share.origin = originOf(object.document, written);
            // Behind an alias or merge key the bytes are those that count, the path is where an edit would be asked for.
            share.weightOrigin = originOf(object.document, field(child, "weight"));
            share.weightOrigin.path = placeOfField(child, "weight").toString();
            share.next = named(name.text(), object, name ? name : child);
            node.shares.append(share);
        }
        return m_routes->add(node);
    }

    /// One rule that takes everything, with the mirrors as filters.
    NodeId mirrored(const Object &object, const text::Node &mode)
    {
        Rule rule;
        rule.origin = originOf(object.document, mode);
        for (const text::Node &mirror : itemsOf(mode, "mirrors", spelling)) {
            const text::Node name = field(mirror, "name");
            const text::Node percent = field(mirror, "percent");
            Filter filter;
            filter.kind = Filter::Kind::Mirror;
            filter.name = name.text();
            filter.value = percent.text();
            filter.percent = percent.text().toDouble();
            filter.target = named(name.text(), object, name ? name : mirror);
            filter.origin = originOf(object.document, mirror);
            rule.filters.append(filter);
        }
        const text::Node main = field(mode, "service");
        rule.next = named(main.text(), object, main ? main : mode);
        RulesNode rules;
        rules.object = object.key;
        rules.rules = {rule};
        rules.origin = originOf(object.document, mode);
        return m_routes->add(rules);
    }

    /// The first service with its fallback behind it. Where that is no plain service, both are what the failover tries.
    NodeId failover(const Object &object, const text::Node &mode)
    {
        const text::Node first = field(mode, "service");
        const text::Node fallback = field(mode, "fallback");
        const NodeId main = named(first.text(), object, first ? first : mode);
        const NodeId other = fallback ? named(fallback.text(), object, fallback) : noNode;
        TargetNode node;
        if (const auto *target = m_routes->as<TargetNode>(main)) {
            node = *target;
        } else {
            node.service = {{}, object.key.name};
            node.failover = {main};
        }
        node.origins.prepend(object.origin());
        if (other != noNode)
            node.failover.append(other);
        return m_routes->add(node);
    }

    QList<Service> declared() const
    {
        QList<Service> services;
        for (const auto &[key, object] : m_objects) {
            if (!object.isHttp(Sort::Service) || modeOf(object.node) != "loadBalancer")
                continue;
            Service service;
            service.key = {{}, key.name};
            service.system = u"traefik"_s;
            service.declaredIn = {object.origin()};
            for (const text::Node &server : itemsOf(field(object.node, "loadBalancer"), "servers", spelling)) {
                const QString host = QUrl(textOf(server, "url")).host();
                if (!host.isEmpty() && !isAddress(host) && host != key.name && !service.aliases.contains(host))
                    service.aliases.append(host);
            }
            services.append(service);
        }
        return services;
    }

    const bool m_closedWorld;
    std::map<ObjectKey, Object> m_objects;
    std::shared_ptr<RouteGraph> m_routes = std::make_shared<RouteGraph>();
    std::map<QString, NodeId> m_services;
    std::set<QString> m_open;
    int m_links = 0; ///< of chains, followed for one router or service
    std::set<QString> m_parents; ///< routers that others build on
    std::set<std::pair<ObjectKey, QString>> m_missing;
    QList<Finding> m_findings;
};

} // namespace

Assembly routesOf(SourceId source, const QList<Object> &objects, bool closedWorld)
{
    return Routes(source, objects, closedWorld).assembled();
}

} // namespace meshboard::traefik
