// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/linkerd/format.h"

#include "systems/linkerd/annotations.h"
#include "systems/linkerd/assemble.h"
#include "systems/linkerd/check.h"
#include "systems/linkerd/decode.h"
#include "systems/linkerd/edits.h"
#include "systems/linkerd/schema.h"
#include "systems/linkerd/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::linkerd {

namespace {

bool isOurs(const Manifest &manifest)
{
    return manifest.group == "linkerd.io"_L1 || manifest.group == "policy.linkerd.io"_L1 || manifest.group == "workload.linkerd.io"_L1;
}

bool isService(const Manifest &manifest)
{
    return manifest.group.isEmpty() && manifest.key.kind == "Service"_L1;
}

bool isGatewayRoute(const Manifest &manifest)
{
    return manifest.group == "gateway.networking.k8s.io"_L1 && (manifest.key.kind == "HTTPRoute"_L1 || manifest.key.kind == "GRPCRoute"_L1);
}

/// Whether a document has anything to say here: Services are looked for, pods are selected, annotations are read.
bool isOfInterest(const Manifest &manifest)
{
    return isOurs(manifest) || isService(manifest) || isGatewayRoute(manifest) || podsOf(manifest).isMap()
        || hasOurs(manifest.root["metadata"]["annotations"]);
}

/// The objects of one document, one after the other.
class Reader
{
public:
    Reader(const DocumentPtr &document, const text::Tree::Ptr &tree)
        : m_values(std::make_shared<Values>())
    {
        m_reading.language = u"linkerd"_s;
        m_reading.document = document;
        m_reading.tree = tree;
    }

    Reading all()
    {
        const Manifests manifests = manifestsIn(*m_reading.tree);
        for (const Manifest &manifest : manifests.objects) {
            if (isOurs(manifest))
                own(manifest);
            else if (isOfInterest(manifest))
                foreign(manifest);
        }
        m_reading.listen = [tree = m_reading.tree] { return listened(*tree); };
        m_reading.values = m_values;
        return m_reading;
    }

private:
    /// Its own objects, and its annotations on those of others.
    static QList<Understood> listened(const text::Tree &tree)
    {
        SchemaWalk walk(Hearing::Everything);
        const Manifests manifests = manifestsIn(tree);
        for (const Manifest &manifest : manifests.objects) {
            if (!isOfInterest(manifest))
                continue;
            understandAnnotations(walk, manifest.root["metadata"]["annotations"], nameOf(manifest));
            if (isOurs(manifest))
                readManifest(walk, manifest, fieldsOf(manifest));
            else if (const Cursor pods = podsOf(manifest); pods.isMap() && pods.path() != manifest.root.path())
                understandAnnotations(walk, pods["metadata"]["annotations"], nameOf(manifest));
        }
        if (std::any_of(manifests.objects.cbegin(), manifests.objects.cend(), isOurs))
            readLists(walk, manifests);
        return walk.understood();
    }

    const DocumentId &document() const { return m_reading.document->id; }
    Report reportOn(const Manifest &manifest) { return {document(), *m_reading.tree, manifest.key, m_reading.findings}; }

    static QString nameOf(const Manifest &manifest) { return manifest.key.kind + u' ' + manifest.key.name; }

    void own(const Manifest &manifest)
    {
        m_reading.objects.append(nativeObjectOf(document(), manifest));
        const std::span<const Field> fields = fieldsOf(manifest);
        m_values->objects.append({manifest.key, manifest.group, originOf(document(), manifest.root)});
        // Of other kinds and versions only the name is known; that the rest is not known is no finding.
        if (fields.empty())
            return;
        Report report = reportOn(manifest);
        SchemaWalk walk(Hearing::Deviations);
        readManifest(walk, manifest, fields);
        checkShape(walk.deviations(), manifest, report);
        checkObject(manifest, report);
        take(manifest, report);
        if (manifest.root.isExhausted()) {
            report.add("MB1228", Finding::Severity::Warning, manifest.root,
                       {QT_TRANSLATE_NOOP("Model", "Aliases lead to more values than can be read; the object is read in part"), {}},
                       {QT_TRANSLATE_NOOP("Model", "Write out what the aliases repeat."), {}});
        }
    }

    void take(const Manifest &manifest, Report &report)
    {
        const QString &kind = manifest.key.kind;
        const Cursor annotations = manifest.root["metadata"]["annotations"];
        if (kind == "ServiceProfile"_L1) {
            m_values->profiles.append(profileOf(manifest, document()));
            check(m_values->profiles.last(), manifest, report);
        } else if (kind == "HTTPRoute"_L1) {
            const Route route = routeOf(manifest, document());
            m_values->routes.append(route);
            check(route, manifest, report);
            checkAnnotations(annotations, OnHttpRoute, hasOutboundParent(route), report);
        } else if (kind == "EgressNetwork"_L1) {
            checkAnnotations(annotations, OnEgressNetwork, false, report);
        } else if (kind == "Server"_L1) {
            m_values->servers.append(serverOf(manifest, document()));
        } else if (kind == "ExternalWorkload"_L1) {
            m_values->workloads.append(externalWorkloadOf(manifest));
        } else if (kind == "ServerAuthorization"_L1 || kind == "AuthorizationPolicy"_L1 || kind == "HTTPLocalRateLimitPolicy"_L1) {
            m_values->policies.append(policyOf(manifest, document()));
        }
    }

    static bool hasOutboundParent(const Route &route)
    {
        return std::any_of(route.parents.cbegin(), route.parents.cend(),
                           [](const Reference &parent) { return parent.isService() || parent.isOfPolicy("EgressNetwork"_L1); });
    }

    /// What Linkerd reads of an object that is another's.
    void foreign(const Manifest &manifest)
    {
        Report report = reportOn(manifest);
        const Cursor annotations = manifest.root["metadata"]["annotations"];
        if (isService(manifest)) {
            const ServiceObject service = serviceObjectOf(manifest, document());
            m_values->services.append(service);
            m_reading.parts.append(service.annotationsOrigin);
            for (const ServicePort &port : service.ports)
                m_reading.parts.append(port.protocolOrigin);
            checkAnnotations(annotations, OnService, false, report);
            check(service, report);
        } else if (isGatewayRoute(manifest)) {
            const Route route = routeOf(manifest, document());
            m_values->routes.append(route);
            m_reading.parts.append(route.annotationsOrigin);
            checkAnnotations(annotations, manifest.key.kind == "GRPCRoute"_L1 ? OnGrpcRoute : OnHttpRoute, hasOutboundParent(route), report);
        } else {
            checkAnnotations(annotations, OnOthers, false, report);
            if (const std::optional<Workload> workload = workloadOf(manifest))
                m_values->workloads.append(*workload);
            const Cursor pods = podsOf(manifest);
            if (!pods.isMap() || pods.path() == manifest.root.path())
                return;
            const Cursor ofPods = pods["metadata"]["annotations"];
            checkAnnotations(ofPods, OnOthers, false, report);
        }
    }

    Reading m_reading;
    std::shared_ptr<Values> m_values;
};

} // namespace

QString Format::language() const
{
    return u"linkerd"_s;
}

bool Format::claims(const Document &, const text::Tree &tree) const
{
    const Manifests manifests = manifestsIn(tree);
    return std::any_of(manifests.objects.cbegin(), manifests.objects.cend(), isOfInterest);
}

Reading Format::read(const DocumentPtr &document, const text::Tree::Ptr &tree) const
{
    return Reader(document, tree).all();
}

Assembly Format::assemble(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld) const
{
    return linkerd::assemble(source, readings, closedWorld);
}

std::shared_ptr<const Table> Format::tableOf(const Cursor &root) const
{
    return manifestTable(root, fieldsOf);
}

ServiceSettings Format::settingsOf(const ServiceKey &service, const QList<ReadingPtr> &readings) const
{
    return linkerd::settingsOf(service, readings);
}

Expected<QList<text::Edit>> Format::editsFor(const Deed &deed, const Reading &reading) const
{
    return linkerd::editsFor(deed, reading);
}

} // namespace meshboard::linkerd
