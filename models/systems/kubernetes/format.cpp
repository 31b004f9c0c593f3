// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/kubernetes/format.h"

#include "contract/reading.h"
#include "systems/kubernetes/schema.h"
#include "systems/kubernetes/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::kubernetes {

namespace {

QMap<QString, QString> mapOf(const Cursor &map)
{
    QMap<QString, QString> result;
    const QList<Cursor> entries = map.isMap() ? map.children() : QList<Cursor>();
    for (const Cursor &entry : entries)
        result.insert(QString::fromUtf8(entry.key()), entry.text());
    return result;
}

ServiceObject serviceOf(const Manifest &manifest, const DocumentId &document)
{
    const Cursor spec = manifest.root["spec"];
    ServiceObject service;
    service.key = {manifest.key.scope, manifest.key.name};
    service.selector = mapOf(spec["selector"]);
    service.origin = originOf(document, manifest.root);
    service.selectorOrigin = originOf(document, spec["selector"]);
    if (spec["type"].text() == "ExternalName"_L1)
        service.externalName = spec["externalName"].text();
    const QList<Cursor> ports = spec["ports"].children();
    for (const Cursor &port : ports) {
        const auto number = port["port"].node().integer();
        ServicePort one;
        one.name = port["name"].text();
        if (number && *number > 0 && *number < 65536)
            one.port = quint16(*number);
        one.target = port["targetPort"].text();
        one.protocol = port["protocol"].text();
        service.ports.append(one);
    }
    return service;
}

std::optional<Workload> workloadOf(const Manifest &manifest, const DocumentId &document)
{
    const Cursor pods = manifest.key.kind == "Pod"_L1 ? manifest.root : manifest.root["spec"]["template"];
    if (!pods.isMap())
        return std::nullopt;
    Workload workload;
    workload.key = manifest.key;
    workload.labels = mapOf(pods["metadata"]["labels"]);
    workload.replicas = manifest.root["spec"]["replicas"].node().integer();
    workload.origin = originOf(document, manifest.root);
    return workload;
}

bool selects(const ServiceObject &service, const Workload &workload)
{
    if (!service.key.scope.isEmpty() && !workload.key.scope.isEmpty() && service.key.scope != workload.key.scope)
        return false;
    for (auto it = service.selector.cbegin(); it != service.selector.cend(); ++it) {
        if (workload.labels.value(it.key()) != it.value())
            return false;
    }
    return true;
}

Finding findingAt(const Reading &reading, const Origin &origin, const ServiceKey &key)
{
    Finding finding;
    finding.place = placeOf(origin);
    finding.place.object = ObjectKey {u"Service"_s, key.scope, key.name}.toString();
    finding.place.column = reading.tree->position(origin.bytes.begin).column;
    return finding;
}

Service serviceFor(const ServiceObject &object)
{
    Service service;
    service.key = object.key;
    service.system = u"kubernetes"_s;
    service.declaredIn = {object.origin};
    if (!object.key.scope.isEmpty()) {
        const QString qualified = object.key.name + u'.' + object.key.scope;
        service.aliases = {qualified, qualified + u".svc.cluster.local"};
    }
    if (!object.externalName.isEmpty()) {
        service.kind = Service::Kind::External;
        service.aliases.append(object.externalName);
    }
    return service;
}

tl::unexpected<Fault> refused(const Reading &reading, Fault::Kind kind, const Message &why)
{
    Fault fault;
    fault.kind = kind;
    fault.remedy = kind == Fault::Kind::Conflict ? Remedy::ReviewDraft : Remedy::EditText;
    fault.place.source = reading.document->id.source;
    fault.place.document = reading.document->id.path;
    fault.about = reading.document->id.path;
    fault.detail = translated(why);
    return tl::unexpected(std::move(fault));
}

} // namespace

QString Format::language() const
{
    return u"kubernetes"_s;
}

bool Format::claims(const Document &, const text::Tree &tree) const
{
    const Manifests manifests = manifestsIn(tree);
    return std::any_of(manifests.objects.cbegin(), manifests.objects.cend(), isOurs);
}

Reading Format::read(const DocumentPtr &document, const text::Tree::Ptr &tree) const
{
    const Manifests manifests = manifestsIn(*tree);
    const auto values = std::make_shared<Values>();
    Reading reading;
    for (const Manifest &manifest : manifests.objects) {
        if (!isOurs(manifest))
            continue;
        reading.objects.append(nativeObjectOf(document->id, manifest));
        if (manifest.group.isEmpty() && manifest.key.kind == "Service"_L1)
            values->services.append(serviceOf(manifest, document->id));
        else if (const std::optional<Workload> workload = workloadOf(manifest, document->id))
            values->workloads.append(*workload);
    }
    reading.language = language();
    reading.document = document;
    reading.tree = tree;
    reading.values = values;
    reading.listen = [tree] { return understoodIn(*tree, isOurs, fieldsOf); };
    return reading;
}

Assembly Format::assemble(SourceId, const QList<ReadingPtr> &readings, bool closedWorld) const
{
    Assembly assembly;
    QMultiHash<std::pair<QString, QString>, const Workload *> byLabel;
    bool hasWorkloads = false;
    for (const ReadingPtr &reading : readings) {
        for (const Workload &workload : valuesOf(*reading).workloads) {
            hasWorkloads = true;
            for (auto it = workload.labels.cbegin(); it != workload.labels.cend(); ++it)
                byLabel.insert({it.key(), it.value()}, &workload);
        }
    }
    QHash<ServiceKey, Origin> declared;
    for (const ReadingPtr &reading : readings) {
        for (const ServiceObject &service : valuesOf(*reading).services) {
            if (service.key.name.isEmpty())
                continue;
            if (const auto known = declared.constFind(service.key); known != declared.cend()) {
                Finding finding = findingAt(*reading, service.origin, service.key);
                finding.code = "MB0151";
                finding.what = {QT_TRANSLATE_NOOP("Model", "%1 %2 is declared in %3 already: whoever is applied last wins"),
                                {u"Service"_s, service.key.name, QString(known->document.path + u':' + QString::number(known->line))}};
                finding.advice = {QT_TRANSLATE_NOOP("Model", "Keep one of them, or open their folders as sources of their own."), {}};
                assembly.findings.append(finding);
                continue;
            }
            declared.insert(service.key, service.origin);
            assembly.services.append(serviceFor(service));
            if (!closedWorld || !hasWorkloads || service.selector.isEmpty())
                continue;
            const auto [begin, end] = byLabel.equal_range({service.selector.firstKey(), service.selector.first()});
            if (std::none_of(begin, end, [&](const Workload *workload) { return selects(service, *workload); })) {
                Finding finding = findingAt(*reading, service.selectorOrigin, service.key);
                finding.code = "MB0152";
                finding.what = {QT_TRANSLATE_NOOP("Model", "No workload here has the labels that Service %1 selects"), {service.key.name}};
                finding.advice = {QT_TRANSLATE_NOOP("Model", "Compare the selector with the labels of the pods."), {}};
                assembly.findings.append(finding);
            }
        }
    }
    return assembly;
}

std::shared_ptr<const Table> Format::tableOf(const Cursor &root) const
{
    return manifestTable(root, [](const Manifest &manifest) { return isOurs(manifest) ? fieldsOf(manifest) : std::span<const Field> {}; });
}

Expected<QList<text::Edit>> Format::editsFor(const Deed &deed, const Reading &reading) const
{
    const auto *set = std::get_if<SetField>(&deed);
    if (!set || set->field != SetField::Field::Native) {
        return refused(reading, Fault::Kind::Unsupported,
                       {QT_TRANSLATE_NOOP("Model", "Kubernetes' own objects have no weights and no rules"), {}});
    }
    const std::optional<text::Path> path = text::Path::fromString(set->node.path);
    const Cursor now = path ? Cursor(reading.tree->root(path->document), path->document).find(*path) : Cursor();
    if (!now || now.isMap() || now.isList())
        return refused(reading, Fault::Kind::Conflict, {QT_TRANSLATE_NOOP("Model", "%1 is no longer there"), {set->node.path}});
    if (now.text() != set->before)
        return refused(reading, Fault::Kind::Conflict, {QT_TRANSLATE_NOOP("Model", "It is %1 now, not %2"), {now.text(), set->before}});
    if (set->after.isEmpty() && !set->before.isEmpty())
        return QList<text::Edit> {text::Remove {*path}};
    return QList<text::Edit> {text::Set {*path, valueLike(now.node(), set->after)}};
}

} // namespace meshboard::kubernetes
