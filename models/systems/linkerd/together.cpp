// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/report.h"
#include "systems/linkerd/annotations.h"
#include "systems/linkerd/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::linkerd {

namespace {

using Severity = Finding::Severity;

QString placeInWords(const Origin &origin)
{
    return origin.document->path + u':' + QString::number(origin.line);
}

ObjectKey keyOf(const ServiceObject &service)
{
    return {u"Service"_s, service.key.scope, service.key.name};
}

template <typename T>
ObjectKey keyOf(const T &object)
{
    return object.key;
}

class Together
{
public:
    Together(const World &world, bool closedWorld)
        : m_world(world)
        , m_closedWorld(closedWorld)
    {
    }

    QList<Finding> all()
    {
        checkTwice();
        for (const Placed<Route> &route : m_world.routes()) {
            for (const Reference &parent : route.value->parents) {
                if (route.value->group != "policy.linkerd.io"_L1 && parent.isService())
                    m_gatewayRoutes[parent.name].append({route.value, &parent});
            }
        }
        for (const Placed<Profile> &profile : m_world.profiles())
            checkProfile(profile);
        for (const Placed<ServiceObject> &service : m_world.services())
            checkSilenced(service, service.value->key, service.value->requestAnnotations);
        for (const Placed<Route> &route : m_world.routes())
            checkRoute(route);
        checkServers();
        for (const Placed<Policy> &policy : m_world.policies())
            checkPolicy(policy);
        return std::move(m_findings);
    }

private:
    template <typename T>
    Report reportOn(const Placed<T> &object)
    {
        return {object.reading->document->id, *object.reading->tree, keyOf(*object.value), m_findings};
    }

    void checkTwice()
    {
        QHash<std::pair<QString, ObjectKey>, Origin> seen;
        for (const Placed<Declared> &object : m_world.objects()) {
            const std::pair key {object.value->group, object.value->key};
            if (object.value->key.name.isEmpty())
                continue;
            if (const auto known = seen.constFind(key); known != seen.cend()) {
                reportOn(object).add("MB1226", Severity::Warning, object.value->origin,
                                     {QT_TRANSLATE_NOOP("Model", "%1 %2 is declared in %3 already: whoever is applied last wins"),
                                      {object.value->key.kind, object.value->key.name, placeInWords(*known)}},
                                     {QT_TRANSLATE_NOOP("Model", "Keep one of them, or open their folders as sources of their own."), {}});
            }
            seen.insert(key, object.value->origin);
        }
    }

    /// Says so where a service is missing that ought to be here.
    template <typename T>
    void checkService(const Placed<T> &object, const Reference &to, const Origin &at)
    {
        if (!m_closedWorld || to.name.isEmpty() || !m_world.knowsServicesOf(to.scope))
            return;
        const ServiceKey key {to.scope, to.name};
        const Placed<ServiceObject> *service = m_world.service(key);
        if (!service) {
            if (isMadeElsewhere(key))
                reportOn(object).add(
                    "MB1213", Severity::Warning, at, {QT_TRANSLATE_NOOP("Model", "There is no service %1"), {key.toString()}},
                    {QT_TRANSLATE_NOOP("Model",
                                       "Check the name, unless it is mirrored from another cluster or made by a rollout controller."),
                     {}});
            else
                reportOn(object).add("MB1213", Severity::Error, at, {QT_TRANSLATE_NOOP("Model", "There is no service %1"), {key.toString()}},
                                     {QT_TRANSLATE_NOOP("Model", "Check the name and the namespace."), {}});
            return;
        }
        const QList<ServicePort> &ports = service->value->ports;
        if (to.port && !ports.isEmpty()
            && std::none_of(ports.cbegin(), ports.cend(), [&](const ServicePort &port) { return port.port == to.port; })) {
            reportOn(object).add("MB1217", Severity::Warning, at,
                                 {QT_TRANSLATE_NOOP("Model", "Service %1 has no port %2"), {key.toString(), QString::number(*to.port)}},
                                 {QT_TRANSLATE_NOOP("Model", "Name a port of the Service, not one of its pods."), {}});
        }
    }

    /// web-east is web of cluster east (multicluster), web-canary that of a rollout controller: both stand in no file.
    bool isMadeElsewhere(const ServiceKey &service) const
    {
        for (qsizetype dash = service.name.lastIndexOf(u'-'); dash > 0; dash = service.name.lastIndexOf(u'-', dash - 1)) {
            if (m_world.service({service.scope, service.name.first(dash)}))
                return true;
        }
        return false;
    }

    void checkProfile(const Placed<Profile> &profile)
    {
        const Profile &value = *profile.value;
        if (value.isComplete) {
            Reference own;
            own.scope = value.service.scope;
            own.name = value.service.name;
            if (m_closedWorld && m_world.knowsServicesOf(own.scope) && !m_world.service(value.service))
                reportOn(profile).add(
                    "MB1213", Severity::Warning, value.nameOrigin,
                    {QT_TRANSLATE_NOOP("Model", "There is no service %1"), {value.service.toString()}},
                    {QT_TRANSLATE_NOOP("Model", "The name of a ServiceProfile is that of its service: NAME.NAMESPACE.svc.cluster.local."),
                     {}});
        }
        for (const Backend &backend : value.overrides) {
            if (!clusterService(backend).name.isEmpty())
                checkService(profile, backend.to, backend.nameOrigin);
        }
    }

    static ServiceKey clusterService(const Backend &backend)
    {
        return backend.to.scope.isEmpty() ? ServiceKey {} : ServiceKey {backend.to.scope, backend.to.name};
    }

    template <typename T>
    void checkSilenced(const Placed<T> &object, const ServiceKey &service, const QList<Origin> &annotations)
    {
        const Placed<Profile> *profile = annotations.isEmpty() ? nullptr : m_world.profileOf(service);
        if (!profile)
            return;
        for (const Origin &annotation : annotations) {
            const auto path = text::Path::fromString(annotation.path.toString());
            reportOn(object).add("MB1211", Severity::Warning, annotation,
                                 {QT_TRANSLATE_NOOP("Model", "%1 has no effect: ServiceProfile %2 (%3) takes its place"),
                                  {path ? QString::fromUtf8(path->steps.last().key()) : QString(), profile->value->key.name,
                                   placeInWords(profile->value->origin)}},
                                 {QT_TRANSLATE_NOOP("Model", "Say it in the ServiceProfile, or delete that."), {}});
        }
    }

    void checkRoute(const Placed<Route> &route)
    {
        const Route &value = *route.value;
        const bool isOurs = value.group == "policy.linkerd.io"_L1;
        bool hasService = false;
        for (const Reference &parent : value.parents) {
            hasService = hasService || parent.isService() || parent.isOfPolicy("EgressNetwork"_L1);
            if (parent.isService())
                checkParent(route, parent, isOurs);
            else if (isOurs && m_closedWorld && parent.group == "policy.linkerd.io"_L1 && !m_world.has(parent))
                missing(route, parent);
        }
        if (!value.parents.isEmpty() && !hasService) {
            for (const Origin &annotation : value.requestAnnotations) {
                const auto path = text::Path::fromString(annotation.path.toString());
                reportOn(route).add(
                    "MB1210", Severity::Warning, annotation,
                    {QT_TRANSLATE_NOOP("Model", "%1 has no effect here"), {path ? QString::fromUtf8(path->steps.last().key()) : QString()}},
                    {QT_TRANSLATE_NOOP("Model", "Linkerd reads it on routes whose parent is a Service."), {}});
            }
        }
        for (const RouteRule &rule : value.rules) {
            for (const Backend &backend : rule.backends) {
                if (backend.to.isService() && hasService)
                    checkService(route, backend.to, backend.nameOrigin);
                else if (backend.to.isOfPolicy("EgressNetwork"_L1) && m_closedWorld && !m_world.has(backend.to))
                    missing(route, backend.to);
            }
        }
    }

    void checkParent(const Placed<Route> &route, const Reference &parent, bool isOurs)
    {
        const ServiceKey service {parent.scope, parent.name};
        if (isOurs)
            checkService(route, parent, parent.origin);
        checkSilenced(route, service, route.value->requestAnnotations);
        const Placed<Profile> *profile = m_world.profileOf(service);
        if (profile && isOurs) {
            reportOn(route).add("MB1211", Severity::Warning, parent.origin,
                                {QT_TRANSLATE_NOOP("Model", "The route has no effect on %1: ServiceProfile %2 (%3) takes its place"),
                                 {service.toString(), profile->value->key.name, placeInWords(profile->value->origin)}},
                                {QT_TRANSLATE_NOOP("Model", "Say it in the ServiceProfile, or delete that."), {}});
        }
        if (!isOurs)
            return;
        for (const auto &[other, its] : m_gatewayRoutes.value(service.name)) {
            if (!isSame({its->scope, its->name}, service) || (its->port && parent.port && its->port != parent.port))
                continue;
            reportOn(route).add(
                "MB1222", Severity::Warning, parent.origin,
                {QT_TRANSLATE_NOOP("Model", "%1 of the Gateway API (%2) routes the requests of %3 too"),
                 {QString(other->key.kind + u' ' + other->key.name), placeInWords(other->origin), service.toString()}},
                {QT_TRANSLATE_NOOP(
                     "Model", "Put the rules of a Service into routes of one API group; that of the Gateway API is the one with a future."),
                 {}});
            return;
        }
    }

    template <typename T>
    void missing(const Placed<T> &object, const Reference &reference)
    {
        reportOn(object).add(
            "MB1218", Severity::Warning, reference.origin,
            {QT_TRANSLATE_NOOP("Model", "There is no %1 %2"), {reference.kind, ServiceKey {reference.scope, reference.name}.toString()}},
            {QT_TRANSLATE_NOOP("Model", "Check the name and the namespace."), {}});
    }

    void checkServers()
    {
        QHash<std::pair<const Workload *, QString>, const Placed<Server> *> taken;
        for (const Placed<Server> &server : m_world.servers()) {
            const Server &value = *server.value;
            const QList<const Workload *> selected = m_world.selectedBy(value);
            if (m_closedWorld && selected.isEmpty() && m_world.knowsWorkloadsOf(value.key.scope, value.isForExternal)) {
                reportOn(server).add("MB1216", Severity::Warning, value.selector.origin,
                                     {QT_TRANSLATE_NOOP("Model", "Server %1 selects nothing here"), {value.key.name}},
                                     {QT_TRANSLATE_NOOP("Model", "Compare the selector with the labels of the pods."), {}});
            }
            checkPort(server, selected);
            for (const Workload *workload : selected) {
                const auto known = taken.constFind({workload, value.port});
                if (known == taken.cend()) {
                    taken.insert({workload, value.port}, &server);
                } else if ((*known)->value->key != value.key) {
                    reportOn(server).add(
                        "MB1227", Severity::Warning, value.portOrigin,
                        {QT_TRANSLATE_NOOP("Model", "Server %1 (%2) selects port %3 of %4 already"),
                         {(*known)->value->key.name, placeInWords((*known)->value->origin), value.port, workload->key.name}},
                        {QT_TRANSLATE_NOOP("Model", "A port of a pod belongs to one Server: make the selectors exclude each other."), {}});
                    break;
                }
            }
        }
    }

    void checkPort(const Placed<Server> &server, const QList<const Workload *> &selected)
    {
        // The proxy's own ports are in no file: it is injected.
        static const QStringList injected {u"linkerd-admin"_s, u"linkerd-proxy"_s, u"4191"_s, u"4143"_s, u"4190"_s};
        const QString &port = server.value->port;
        if (selected.isEmpty() || port.isEmpty() || injected.contains(port))
            return;
        bool isNumber = false;
        const quint16 number = port.toUShort(&isNumber);
        const bool isThere = std::any_of(selected.cbegin(), selected.cend(), [&](const Workload *workload) {
            return isNumber ? workload->ports.isEmpty() || workload->ports.contains(number) : workload->portNames.contains(port);
        });
        if (!isThere) {
            reportOn(server).add("MB1217", isNumber ? Severity::Note : Severity::Warning, server.value->portOrigin,
                                 {QT_TRANSLATE_NOOP("Model", "None that Server %1 selects has a port %2"), {server.value->key.name, port}},
                                 {QT_TRANSLATE_NOOP("Model", "Name a port of the containers."), {}});
        }
    }

    void checkPolicy(const Placed<Policy> &policy)
    {
        if (!m_closedWorld)
            return;
        const Policy &value = *policy.value;
        if (value.target && value.target->group != QString() && m_world.knows(*value.target) && !m_world.has(*value.target))
            missing(policy, *value.target);
        if (value.targets) {
            const bool isSome = std::any_of(m_world.servers().cbegin(), m_world.servers().cend(), [&](const Placed<Server> &server) {
                return isSame({server.value->key.scope, {}}, {value.key.scope, {}}) && value.targets->selects(server.value->labels);
            });
            if (!isSome)
                reportOn(policy).add("MB1216", Severity::Warning, value.targets->origin,
                                     {QT_TRANSLATE_NOOP("Model", "No Server here has these labels"), {}},
                                     {QT_TRANSLATE_NOOP("Model", "Compare the selector with the labels of the Servers."), {}});
        }
        for (const Reference &required : value.required) {
            if (required.group == "policy.linkerd.io"_L1 && !m_world.has(required))
                reportOn(policy).add("MB1218", Severity::Warning, required.origin,
                                     {QT_TRANSLATE_NOOP("Model", "There is no %1 %2: Linkerd leaves out the policy"),
                                      {required.kind, ServiceKey {required.scope, required.name}.toString()}},
                                     {QT_TRANSLATE_NOOP("Model", "Check the name and the namespace."), {}});
        }
    }

    const World &m_world;
    bool m_closedWorld = false;
    QList<Finding> m_findings;
    QHash<QString, QList<std::pair<const Route *, const Reference *>>> m_gatewayRoutes; ///< by the name of the Service
};

} // namespace

QList<Finding> checkTogether(const World &world, bool closedWorld)
{
    return Together(world, closedWorld).all();
}

} // namespace meshboard::linkerd
