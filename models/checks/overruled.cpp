// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"

#include <QMultiHash>

using namespace Qt::StringLiterals;

namespace meshboard::checks {

namespace {

struct Route
{
    ServiceKey service;
    const EntryNode *entry = nullptr;
};

QMultiHash<QString, Route> routesOfServices(const RouteGraph &graph)
{
    QMultiHash<QString, Route> routes;
    for (const NodeId id : graph.entries) {
        const auto *entry = graph.as<EntryNode>(id);
        if (!entry || entry->audience != EntryNode::Audience::Mesh)
            continue;
        for (const QString &host : entry->hosts) {
            const ServiceKey service = serviceOf(host, entry->object.scope);
            routes.insert(service.name, {service, entry});
        }
    }
    return routes;
}

QString placeInWords(const Origin &origin)
{
    return origin.document->path + u':' + QString::number(origin.line);
}

} // namespace

/// GAMMA: an HTTPRoute whose parent is a Service. Istio reads it in place of a VirtualService and says nothing.
QList<Finding> overruled(const Declared &declared)
{
    QList<Finding> findings;
    for (const RouteGraphPtr &theirs : declared.routes) {
        if (theirs->language != "gateway_api"_L1)
            continue;
        const QMultiHash<QString, Route> routes = routesOfServices(*theirs);
        for (const RouteGraphPtr &graph : declared.routes) {
            if (routes.isEmpty() || graph->language != "istio"_L1 || graph->source != theirs->source)
                continue;
            for (const NodeId id : graph->entries) {
                const auto *entry = graph->as<EntryNode>(id);
                if (!entry || entry->audience == EntryNode::Audience::Ingress || entry->protocol != "http"_L1)
                    continue;
                for (const QString &host : entry->hosts) {
                    const ServiceKey service = serviceOf(host, entry->object.scope);
                    for (auto [it, end] = routes.equal_range(service.name); it != end; ++it) {
                        const EntryNode &route = *it->entry;
                        if (it->service.scope != service.scope || (route.protocol != "http"_L1 && route.protocol != "grpc"_L1))
                            continue;
                        findings.append(findingAt(
                            "MB0921", Finding::Severity::Warning, entry->object, entry->origin,
                            {QT_TRANSLATE_NOOP("Model", "%1 %2 (%3) routes %4 too: in the mesh it wins, and this VirtualService has no effect"),
                             {route.object.kind, route.object.name, placeInWords(route.origin), service.toString()}},
                            {QT_TRANSLATE_NOOP("Model", "Put the rules of a Service into one of the two."), {}}));
                        break;
                    }
                }
            }
        }
    }
    return gathered(std::move(findings));
}

} // namespace meshboard::checks
