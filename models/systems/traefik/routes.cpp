// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/routes.h"

#include "contract/reading.h"
#include "domain/gathered.h"
#include "domain/implication.h"
#include "systems/traefik/filters.h"
#include "systems/traefik/reported.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace meshboard::traefik {

namespace {

using Severity = Finding::Severity;

/// Chains of middlewares may name one another in a circle, or each other many times over.
constexpr int deepestChain = 16;
constexpr int mostLinks = 1000;
/// No real service stands on so many others; a file may hold a chain that would exhaust the stack.
constexpr size_t longestChain = 64;
constexpr qsizetype mostCompared = 300;

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

/// In labels it is one, with a port alone: the rest is the container's.
QList<text::Node> serversOf(const Object &service)
{
    return itemsOf(field(service.node, "loadBalancer"), service.labels ? "server" : "servers", spelling);
}

/// The port of an address, or the one that its scheme implies: "http://a:8080", "10.0.0.1:53".
int portOf(const text::Node &server)
{
    if (const text::Node port = field(server, "port"))
        return port.text().toInt();
    const QString url = textOf(server, "url");
    return url.isEmpty() ? QUrl(u"//"_s + textOf(server, "address")).port() : QUrl(url).port(url.startsWith("https"_L1) ? 443 : 80);
}
QString hostOf(const text::Node &server)
{
    const QString url = textOf(server, "url");
    return QUrl(url.isEmpty() ? u"//"_s + textOf(server, "address") : url).host();
}

bool isAddress(const QString &host)
{
    static const QRegularExpression address(u"^[0-9.]+$|:"_s);
    return host.contains(address);
}

class Routes
{
public:
    Routes(SourceId source, const QList<const Object *> &objects, const EntryPoints &entryPoints, bool closedWorld)
        : m_closedWorld(closedWorld)
        , m_entryPoints(entryPoints)
    {
        m_routes->language = u"traefik"_s;
        m_routes->source = source;
        m_routes->nodes.reserve(3 * size_t(objects.size())); // an entry, its rule and what it leads to
        for (const Object *object : objects) {
            if (const Object *known = m_world.add(*object))
                report("MB0307", Severity::Warning, *object, object->node,
                       {QT_TRANSLATE_NOOP("Model", "%1 %2 is written twice; the other one is in %3"),
                        {object->key.kind, object->key.name, known->document->path}},
                       {QT_TRANSLATE_NOOP("Model", "Give one of them another name: Traefik takes only one."), {}});
        }
    }

    Assembly assembled()
    {
        const QList<const Object *> objects = m_world.objects();
        QList<std::pair<qint64, const Object *>> routers; ///< with the highest priority of their rules
        for (const Object *object : objects) {
            if (object->sort != Sort::Router)
                continue;
            std::optional<qint64> highest;
            for (const text::Node &rule : rulesOf(*object))
                highest = std::max(highest, std::optional(priorityOf(*object, rule)));
            routers.append({highest.value_or(0), object});
            for (const Link &parent : linksOf(*object, object->node, "parentRefs")) {
                if (const Object *found = m_world.find(Sort::Router, "http", parent.to))
                    m_parents.insert(found->key);
            }
        }
        std::stable_sort(routers.begin(), routers.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        QList<Entered> entered;
        for (const auto &[priority, router] : std::as_const(routers))
            entered += enter(*router);
        std::stable_sort(entered.begin(), entered.end(), [](const Entered &a, const Entered &b) { return a.priority > b.priority; });
        overshadowed(entered);
        // Services that no router leads to are checked as well.
        for (const Object *object : objects) {
            if (object->sort == Sort::Service)
                service(*object);
            else if (object->sort == Sort::Annotations)
                checkAnnotations(*object);
        }
        Assembly assembly;
        assembly.routes = m_routes;
        assembly.services = declared(objects);
        assembly.findings = m_findings.taken();
        return assembly;
    }

private:
    /// A rule of a router, and where both stand in the graph.
    struct Entered
    {
        const Object *router;
        text::Node rule;
        NodeId entry;
        int index;
        qint64 priority;
        bool hasTls;
    };
    const EntryNode &entryOf(const Entered &one) const { return *m_routes->as<EntryNode>(one.entry); }
    const QList<Rule> &rulesOfEntry(const Entered &one) const { return m_routes->as<RulesNode>(entryOf(one).next)->rules; }
    const QStringList &listenersOf(const Entered &one) const { return entryOf(one).listeners; }
    const Condition &conditionOf(const Entered &one) const { return rulesOfEntry(one)[one.index].when; }
    /// As written. Of UDP an entry point has one router, whatever it is called.
    static QByteArray askedBy(const Entered &one)
    {
        return one.router->protocol == "udp" ? QByteArray("everything") : traefik::ruleOf(*one.router, one.rule).bytes();
    }
    QString nameOf(const Entered &one) const
    {
        const QString &name = one.router->key.name;
        return rulesOfEntry(one).size() < 2 ? name : name + u'#' + QString::number(one.index + 1);
    }

    /// What is not here, and who names it: said once.
    struct Missing
    {
        const ObjectKey *namer;
        Sort sort;
        QString reference;

        bool operator<(const Missing &other) const
        {
            return std::tie(*namer, sort, reference) < std::tie(*other.namer, other.sort, other.reference);
        }
    };

    void report(const char *code, Severity severity, const Object &object, const text::Node &node, Message what, Message advice)
    {
        m_findings.add(findingAt(code, severity, object, node, std::move(what), std::move(advice)));
    }

    /// The object that is named, and a finding where it should be here and is not.
    const Object *find(Sort sort, const QByteArray &protocol, const Reference &reference, const Object &namer, const text::Node &place)
    {
        const Object *found = m_world.find(sort, protocol, reference);
        if (!found && isMissing(sort, reference, namer) && m_missing.insert({&namer.key, sort, reference.toString()}).second)
            reportMissing(sort, reference, namer, place);
        return found;
    }

    bool isMissing(Sort sort, const Reference &reference, const Object &namer) const
    {
        return m_closedWorld && m_world.wouldHave(sort, namer, reference);
    }

    void reportMissing(Sort sort, const Reference &reference, const Object &namer, const text::Node &place)
    {
        // The API server takes it, and what is missing may be applied from elsewhere.
        const Severity severity = namer.provider.isEmpty() ? Severity::Error : Severity::Warning;
        const Message advice = reference.isManifest()
            ? Message {QT_TRANSLATE_NOOP("Model", "Check the name and the namespace."), {}}
            : Message {QT_TRANSLATE_NOOP("Model", "Declare it, or say its provider behind an @."), {}};
        switch (sort) {
        case Sort::Middleware:
            report("MB0302", severity, namer, place, {QT_TRANSLATE_NOOP("Model", "There is no middleware %1"), {reference.toString()}}, advice);
            break;
        case Sort::Transport:
            report("MB0322", severity, namer, place, {QT_TRANSLATE_NOOP("Model", "There is no transport %1"), {reference.toString()}}, advice);
            break;
        case Sort::TlsOptions:
            report("MB0323", severity, namer, place, {QT_TRANSLATE_NOOP("Model", "There are no TLS options %1"), {reference.toString()}}, advice);
            break;
        default:
            report("MB0301", severity, namer, place, {QT_TRANSLATE_NOOP("Model", "There is no service %1"), {reference.toString()}}, advice);
        }
    }

    // ---- routers

    QList<Entered> enter(const Object &router)
    {
        const QList<text::Node> written = rulesOf(router);
        const text::Node tls = field(router.node, "tls");
        EntryNode entry;
        entry.object = router.key;
        entry.listeners = listenersOf(router);
        // Without any, Traefik takes those that are default.
        if (entry.listeners.isEmpty())
            entry.listeners = {u"default"_s};
        entry.audience = EntryNode::Audience::Ingress;
        entry.protocol = QString::fromLatin1(router.protocol);
        if (tls && router.protocol != "udp")
            entry.protocol = router.protocol == "http" ? u"https"_s : u"tls"_s;
        entry.origin = router.origin();

        RulesNode rules;
        rules.object = router.key;
        rules.order = Order::Priority;
        rules.origin = router.isManifest() ? router.at(placeOfField(router.node, "routes")) : entry.origin;
        rules.rules.reserve(written.size());
        QList<Entered> entered;
        for (const text::Node &node : written) {
            const ReadRule read = router.protocol == "udp" ? ReadRule() : readRuleOf(router, node);
            for (const QString &host : read.hosts) {
                if (!entry.hosts.contains(host))
                    entry.hosts.append(host);
            }
            rules.rules.append(ruleOf(router, node, read));
            rules.rules.last().origin = router.isManifest() ? router.at(node) : entry.origin;
            entered.append({&router, node, noNode, int(entered.size()), rules.rules.last().priority.value_or(0), bool(tls)});
        }
        if (const text::Node options = field(tls, "options"))
            checkOptions(router, options);
        entry.next = m_routes->add(rules);
        m_routes->entries.append(m_routes->add(entry));
        for (Entered &one : entered)
            one.entry = m_routes->entries.last();
        return entered;
    }

    QStringList listenersOf(const Object &router)
    {
        QStringList listeners;
        for (const Item &item : textsOf(router.node, "entryPoints")) {
            listeners.append(item.text);
            if (m_closedWorld && m_entryPoints.lack(router.document->path, item.text))
                report("MB0326", Severity::Warning, router, item.node, {QT_TRANSLATE_NOOP("Model", "There is no entry point %1"), {item.text}},
                       {QT_TRANSLATE_NOOP("Model", "Declare it under entryPoints of the static configuration, or name one that is there."), {}});
        }
        return listeners;
    }

    Rule ruleOf(const Object &router, const text::Node &node, const ReadRule &read)
    {
        Rule rule;
        rule.name = router.isManifest() ? QString() : router.key.name;
        rule.when = read.condition;
        if (router.labels && router.protocol != "udp" && !traefik::ruleOf(router, node)) {
            // Written in the static configuration of the provider.
            rule.when.kind = Condition::Kind::Opaque;
            rule.when.native = u"defaultRule"_s;
            rule.when.origin = router.origin();
        }
        m_links = 0;
        rule.filters = middlewares(router, node, 0);
        rule.priority = router.protocol == "udp" ? std::nullopt : std::optional(priorityOf(router, node));
        const text::Node to = field(node, router.isManifest() ? "services" : "service");
        if (router.isManifest() && to.size() > 0)
            rule.next = split(router, node);
        else if (!router.isManifest() && to)
            rule.next = reached(router, to);
        else if (router.labels && m_world.besides(router).size() < 2)
            rule.next = implied(router);
        else if (field(router.node, "parentRefs").size() == 0 && !m_parents.contains(router.key))
            report("MB0318", Severity::Error, router, node, {QT_TRANSLATE_NOOP("Model", "Router %1 leads to no service"), {router.key.name}},
                   {QT_TRANSLATE_NOOP("Model", "Name one in its field service."), {}});
        return rule;
    }

    /// Of a container the router without a service leads to the only one there is, and without any to the container.
    NodeId implied(const Object &router)
    {
        const QList<const Object *> services = m_world.besides(router);
        if (!services.isEmpty())
            return service(*services.first());
        TargetNode node;
        node.service = {{}, router.labels->owner()};
        node.native = router.labels->owner();
        node.origins = {router.origin()};
        return m_routes->add(node);
    }

    void checkAnnotations(const Object &object)
    {
        m_links = 0;
        middlewares(object, object.node, 0);
        listenersOf(object);
        if (const text::Node options = field(field(object.node, "tls"), "options"))
            checkOptions(object, options);
        timeouts(object, {}, object.node);
    }

    void checkOptions(const Object &router, const text::Node &options)
    {
        const Reference reference(router, options);
        // Those of that name are there without being written.
        if (!reference.name.isEmpty() && reference.name != "default"_L1)
            find(Sort::TlsOptions, {}, reference, router, options);
    }

    QList<Filter> middlewares(const Object &owner, const text::Node &map, int depth)
    {
        QList<Filter> filters;
        for (const Link &link : linksOf(owner, map, "middlewares")) {
            const Origin place = owner.at(link.node);
            const Object *middleware = find(Sort::Middleware, owner.protocol, link.to, owner, link.node);
            if (middleware && field(middleware->node, "chain") && depth < deepestChain && m_links < mostLinks) {
                ++m_links;
                filters += middlewares(*middleware, field(middleware->node, "chain"), depth + 1);
            } else if (middleware) {
                filters += filtersOf(*middleware, place);
            } else {
                Filter filter;
                filter.kind = Filter::Kind::Middleware;
                filter.name = link.to.toString();
                filter.origin = place;
                filters.append(filter);
            }
        }
        return filters;
    }

    bool takesEverything(const Entered &one) const
    {
        const Condition &when = conditionOf(one);
        const bool isPath = when.subject == Condition::Subject::Path && when.op == Condition::Operator::Prefix && when.value == "/"_L1;
        const bool isName = one.router->protocol == "tcp" && when.subject == Condition::Subject::Host && when.op == Condition::Operator::Exact && when.value == "*"_L1;
        return when.kind == Condition::Kind::Match && (isPath || isName);
    }

    /// Rules of one entry point that can never be asked: `entered` is in the order in which Traefik asks.
    void overshadowed(const QList<Entered> &entered)
    {
        QHash<QByteArray, QList<qsizetype>> sameRule;
        QList<qsizetype> takingAll;
        // Each is compared with each only where there are few enough.
        const qsizetype compared = entered.size() <= mostCompared ? entered.size() : 0;
        for (qsizetype i = 0; i < entered.size(); ++i) {
            const Entered &hidden = entered[i];
            const auto isBefore = [&](qsizetype earlier) {
                const Entered &other = entered[earlier];
                return other.hasTls == hidden.hasTls && isOneTraefik(*other.router, *hidden.router)
                    && std::all_of(listenersOf(hidden).cbegin(), listenersOf(hidden).cend(),
                                   [&](const QString &listener) { return listenersOf(other).contains(listener); });
            };
            const QByteArray asks = askedBy(hidden);
            QList<qsizetype> &same = sameRule[asks];
            const auto twin = asks.isEmpty() ? same.cend() : std::find_if(same.cbegin(), same.cend(), isBefore);
            const auto taker = std::find_if(takingAll.cbegin(), takingAll.cend(), [&](qsizetype earlier) {
                return entered[earlier].priority > hidden.priority && isBefore(earlier);
            });
            // A rule that is missing or cannot be read asks for nothing that is known.
            const auto isRead = [this](const Entered &one) {
                return conditionOf(one).kind != Condition::Kind::Always && traefik::ruleOf(*one.router, one.rule);
            };
            const auto wider = std::find_if(entered.cbegin(), entered.cbegin() + std::min(i, compared), [&](const Entered &other) {
                return other.priority > hidden.priority && isRead(other) && isRead(hidden) && isBefore(&other - &entered.first())
                    && covers(conditionOf(other), conditionOf(hidden));
            });
            if (twin != same.cend())
                overshadowed(hidden, entered[*twin]);
            else if (taker != takingAll.cend())
                overshadowed(hidden, entered[*taker]);
            else if (wider != entered.cbegin() + std::min(i, compared))
                overshadowed(hidden, *wider);
            same.append(i);
            if (takesEverything(hidden))
                takingAll.append(i);
        }
    }

    /// Whether both stand before the same requests. A folder may hold an object for each of several clusters.
    static bool isOneTraefik(const Object &a, const Object &b)
    {
        // Of two containers with the same labels one is a copy of the other.
        const bool isOtherCopy = !a.provider.isEmpty() && a.key == b.key && (a.labels || !(a.document == b.document));
        const bool isOtherProject = a.labels && b.labels && !(a.document == b.document);
        return a.protocol == b.protocol && !isOtherCopy && !isOtherProject && textOf(a.node, "ingressClassName") == textOf(b.node, "ingressClassName");
    }

    void overshadowed(const Entered &hidden, const Entered &by)
    {
        const bool isTie = by.priority == hidden.priority;
        report(isTie ? "MB0305" : "MB0313", Severity::Warning, *hidden.router, hidden.rule,
               {isTie ? QT_TRANSLATE_NOOP("Model", "Routers %1 and %2 ask for the same with the same priority; which one answers is left to chance")
                      : QT_TRANSLATE_NOOP("Model", "Router %1 is never asked: %2 takes its requests with a higher priority"),
                {nameOf(hidden), nameOf(by)}},
               {QT_TRANSLATE_NOOP("Model", "Change the priority or the rule of one of them."), {}});
    }

    // ---- services

    /// Where `item` leads to: the name of a service, or a map that holds it.
    NodeId reached(const Object &namer, const text::Node &item)
    {
        const Reference reference(namer, item);
        const text::Node name = item.isMap() ? field(item, "name") : item;
        const bool isBackend = namer.isManifest() && !reference.isQualified && textOf(item, "kind") != "TraefikService"_L1;
        return isBackend ? backend(reference, namer, item) : named(reference, namer, name ? name : item);
    }

    NodeId named(const Reference &reference, const Object &namer, const text::Node &place)
    {
        const Origin origin = namer.at(place);
        const QByteArray protocol = namer.protocol;
        // api@internal, noop@internal: Traefik answers itself.
        if (reference.provider == "internal"_L1 || reference.provider == reportedBy(u"internal"_s))
            return leaf(TargetNode::Kind::Response, reference, origin);
        if (const Object *object = find(Sort::Service, protocol, reference, namer, place)) {
            const bool isCircle = m_open.contains(object);
            const bool isTooLong = m_open.size() >= longestChain && !m_services.contains(object);
            if (isCircle || isTooLong) {
                report("MB0308", Severity::Error, namer, place,
                       {isCircle ? QT_TRANSLATE_NOOP("Model", "Service %1 leads back to itself")
                                 : QT_TRANSLATE_NOOP("Model", "Too many services before %1 to be followed"),
                        {reference.name}},
                       {QT_TRANSLATE_NOOP("Model", "Name another service here."), {}});
                return leaf(TargetNode::Kind::Missing, reference, origin);
            }
            const NodeId id = service(*object);
            if (auto *target = std::get_if<TargetNode>(&m_routes->nodes[size_t(id)]))
                target->origins.append(origin);
            return id;
        }
        return leaf(isMissing(Sort::Service, reference, namer) ? TargetNode::Kind::Missing : TargetNode::Kind::Service, reference, origin);
    }

    NodeId leaf(TargetNode::Kind kind, const Reference &reference, const Origin &origin)
    {
        TargetNode node;
        node.kind = kind;
        if (kind != TargetNode::Kind::Response)
            node.service = {reference.scope, reference.name};
        node.native = reference.native;
        node.origins = {origin};
        return m_routes->add(node);
    }

    /// A Service of Kubernetes, with what the place that names it says of the way there.
    NodeId backend(const Reference &reference, const Object &namer, const text::Node &item)
    {
        const text::Node name = field(item, "name");
        const text::Node port = field(item, "port");
        const Object *found = find(Sort::Backend, {}, reference, namer, name ? name : item);
        TargetNode node;
        node.kind = found || !isMissing(Sort::Backend, reference, namer) ? TargetNode::Kind::Service : TargetNode::Kind::Missing;
        node.service = {reference.scope, reference.name};
        node.native = port.text().isEmpty() ? reference.name : reference.name + u':' + port.text();
        if (const int number = port.text().toInt(); number > 0 && number <= 65535)
            node.port = quint16(number);
        node.origins = {namer.at(item)};
        m_links = 0;
        node.filters = middlewares(namer, item, 0);
        node.filters += timeouts(namer, reference.scope, item);
        if (found && m_closedWorld && port)
            checkPort(reference, namer, port);
        return m_routes->add(node);
    }

    /// pkg/provider/kubernetes/crd: an external name is taken with any number.
    void checkPort(const Reference &reference, const Object &namer, const text::Node &port)
    {
        QStringList known;
        bool isThere = false;
        for (const Object *backend : m_world.backends(reference)) {
            const QList<text::Node> ports = itemsOf(backend->node, "ports", Spelling::Exact);
            isThere = isThere || ports.isEmpty() || textOf(backend->node, "type") == "ExternalName"_L1;
            for (const text::Node &one : ports) {
                known.append(textOf(one, "port"));
                isThere = isThere || known.last() == port.text() || textOf(one, "name") == port.text();
            }
        }
        if (isThere)
            return;
        known.removeDuplicates();
        report("MB0324", Severity::Warning, namer, port, {QT_TRANSLATE_NOOP("Model", "Service %1 has no port %2"), {reference.toString(), port.text()}},
               {QT_TRANSLATE_NOOP("Model", "Its ports are: %1"), {known.join(u", ")}});
    }

    QList<Filter> timeouts(const Object &namer, const QString &scope, const text::Node &balancer)
    {
        const text::Node transport = field(balancer, "serversTransport");
        if (transport.text().isEmpty())
            return {};
        Reference reference(namer, transport);
        if (reference.isManifest() && !reference.isQualified)
            reference.scope = scope;
        const bool isBuiltIn = reference.name == "default"_L1 && !reference.isManifest();
        const Object *found = isBuiltIn ? m_world.find(Sort::Transport, namer.protocol, reference)
                                        : find(Sort::Transport, namer.protocol, reference, namer, transport);
        const text::Node timeout = found ? field(field(found->node, "forwardingTimeouts"), "responseHeaderTimeout") : text::Node();
        if (!timeout)
            return {};
        Filter filter;
        filter.kind = Filter::Kind::Timeout;
        filter.name = found->key.name;
        filter.value = timeout.text();
        filter.duration = durationOf(timeout.text());
        filter.origin = found->at(timeout);
        return {filter};
    }

    NodeId service(const Object &object)
    {
        if (const auto known = m_services.find(&object); known != m_services.cend())
            return known->second;
        m_open.insert(&object);
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
        m_open.erase(&object);
        m_services.emplace(&object, id);
        return id;
    }

    TargetNode balanced(const Object &object)
    {
        TargetNode node;
        node.service = object.service();
        node.origins = {object.origin()};
        const text::Node balancer = field(object.node, "loadBalancer");
        QStringList addresses;
        std::set<int> ports;
        for (const text::Node &server : serversOf(object)) {
            const QString url = textOf(server, "url");
            addresses.append(object.labels ? object.labels->owner() + u':' + textOf(server, "port") : url.isEmpty() ? textOf(server, "address") : url);
            ports.insert(portOf(server));
        }
        node.native = addresses.join(", "_L1);
        if (ports.size() == 1 && *ports.begin() > 0)
            node.port = quint16(*ports.begin());
        m_links = 0;
        node.filters = middlewares(object, object.node, 0);
        node.filters += timeouts(object, object.key.scope, balancer);
        return node;
    }

    /// `mode` holds the list `services`.
    NodeId split(const Object &object, const text::Node &mode)
    {
        const text::Node list = field(mode, "services");
        const QList<text::Node> children = writtenItemsOf(mode, "services", spelling);
        SplitNode node;
        node.object = object.key;
        node.origin = list ? object.at(list) : object.at(mode.path() / "services");
        for (const text::Node &written : children) {
            const text::Node child = written.resolved();
            Share share;
            share.name = nameOfChild(child, children);
            share.weight = weightOf(child);
            share.origin = object.at(written);
            // Behind an alias or merge key the bytes are those that count, the path is where an edit would be asked for.
            share.weightOrigin = object.at(field(child, "weight"));
            share.weightOrigin.path = object.at(placeOfField(child, "weight")).path;
            share.next = reached(object, child);
            node.shares.append(share);
        }
        return m_routes->add(node);
    }

    /// One rule that takes everything, with the mirrors as filters.
    NodeId mirrored(const Object &object, const text::Node &mode)
    {
        Rule rule;
        rule.origin = object.at(mode);
        for (const text::Node &mirror : itemsOf(mode, "mirrors", spelling)) {
            const text::Node percent = field(mirror, "percent");
            Filter filter;
            filter.kind = Filter::Kind::Mirror;
            filter.name = textOf(mirror, "name");
            filter.value = percent.text();
            filter.percent = percent.text().toDouble();
            filter.target = reached(object, mirror);
            filter.origin = object.at(mirror);
            rule.filters.append(filter);
        }
        // In Kubernetes the mirrored service stands beside its mirrors.
        const text::Node main = object.isManifest() ? mode : field(mode, "service");
        rule.next = reached(object, main ? main : mode);
        RulesNode rules;
        rules.object = object.key;
        rules.rules = {rule};
        rules.origin = object.at(mode);
        return m_routes->add(rules);
    }

    /// The first service with its fallback behind it. Where that is no plain service, both are what the failover tries.
    NodeId failover(const Object &object, const text::Node &mode)
    {
        const text::Node first = field(mode, "service");
        const text::Node fallback = field(mode, "fallback");
        const NodeId main = reached(object, first ? first : mode);
        const NodeId other = fallback ? reached(object, fallback) : noNode;
        TargetNode node;
        if (const auto *target = m_routes->as<TargetNode>(main)) {
            node = *target;
        } else {
            node.service = object.service();
            node.failover = {main};
        }
        node.origins.prepend(object.origin());
        if (other != noNode)
            node.failover.append(other);
        return m_routes->add(node);
    }

    static QList<Service> declared(const QList<const Object *> &objects)
    {
        QList<Service> services;
        for (const Object *object : objects) {
            if (object->sort != Sort::Service || modeOf(object->node) != "loadBalancer")
                continue;
            Service service;
            service.key = object->service();
            service.system = u"traefik"_s;
            service.declaredIn = {object->origin()};
            for (const text::Node &server : serversOf(*object)) {
                const QString host = object->labels ? object->labels->owner() : hostOf(server);
                if (!host.isEmpty() && !isAddress(host) && host != object->key.name && !service.aliases.contains(host))
                    service.aliases.append(host);
            }
            if (object->isReported())
                service.instances = instancesOf(*object);
            services.append(service);
        }
        return services;
    }

    const bool m_closedWorld;
    const EntryPoints &m_entryPoints;
    World m_world;
    std::shared_ptr<RouteGraph> m_routes = std::make_shared<RouteGraph>();
    std::map<const Object *, NodeId> m_services;
    std::set<const Object *> m_open;
    int m_links = 0; ///< of chains, followed for one router or service
    std::set<ObjectKey> m_parents; ///< routers that others build on
    std::set<Missing> m_missing;
    GatheredFindings m_findings;
};

} // namespace

Assembly routesOf(SourceId source, const QList<const Object *> &objects, const EntryPoints &entryPoints, bool closedWorld)
{
    return Routes(source, objects, entryPoints, closedWorld).assembled();
}

} // namespace meshboard::traefik
