// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/containers.h"

#include "contract/manifest.h"
#include "contract/reading.h"
#include "contract/report.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace meshboard::traefik {

namespace {

constexpr QByteArrayView prefix {"traefik."};
constexpr QByteArrayView annotation {"traefik.ingress.kubernetes.io/"};
/// Tags stand no deeper: job, group, task, service.
constexpr int deepestTags = 8;

/// `name=value` in a list, `name: value` in a map. Aliases are followed; what is merged in stands elsewhere.
QList<Labels::Label> labelsAt(const text::Node &holder)
{
    QList<Labels::Label> labels;
    for (int i = 0; i < holder.size(); ++i) {
        const text::Node entry = holder[i];
        const text::Node value = entry.resolved();
        if (!value.isScalar() && !(holder.isMap() && value.kind() == text::Kind::Null))
            continue;
        const QByteArray text = value.bytes();
        const qsizetype equals = text.indexOf('=');
        const QByteArray name = holder.isMap() ? entry.key() : text.left(equals < 0 ? text.size() : equals);
        if (name.startsWith(prefix))
            labels.append({name, value, holder.isMap() ? 0 : equals < 0 ? text.size() : equals + 1});
    }
    return labels;
}

void take(const text::Node &holder, const QString &owner, const QString &provider, QList<LabelSet> &sets)
{
    if (!holder.isMap() && !holder.isList())
        return;
    const QList<Labels::Label> labels = labelsAt(holder);
    if (!labels.isEmpty())
        sets.append({LabelSet::Kind::Container, provider, {}, std::make_shared<Labels>(holder, owner, labels)});
}

void takeCompose(const text::Node &root, QList<LabelSet> &sets)
{
    for (const text::Node &entry : entriesOf(root, "services", Spelling::Exact)) {
        const QString owner = QString::fromUtf8(entry.key());
        const text::Node service = entry.resolved();
        take(fieldOf(service, "labels", Spelling::Exact), owner, u"docker"_s, sets);
        take(fieldOf(fieldOf(service, "deploy", Spelling::Exact), "labels", Spelling::Exact), owner, u"docker"_s, sets);
    }
}

void takeTags(const text::Node &node, const QString &provider, int depth, QList<LabelSet> &sets)
{
    if (node.isMap())
        take(fieldOf(node, "tags", Spelling::AnyCase), fieldOf(node, "name", Spelling::AnyCase).text(), provider, sets);
    for (int i = 0; depth < deepestTags && (node.isMap() || node.isList()) && i < node.size(); ++i)
        takeTags(node[i], provider, depth + 1, sets);
}

void takeAnnotations(const Manifest &manifest, QList<LabelSet> &sets)
{
    const bool isIngress = manifest.key.kind == "Ingress"_L1 && (manifest.group == "networking.k8s.io"_L1 || manifest.group == "extensions"_L1);
    const bool isService = manifest.key.kind == "Service"_L1 && manifest.group.isEmpty();
    const text::Node holder = manifest.root["metadata"]["annotations"].node();
    if ((!isIngress && !isService) || !holder.isMap())
        return;
    QList<Labels::Label> labels;
    for (int i = 0; i < holder.size(); ++i) {
        const QByteArray key = holder[i].key();
        const text::Node value = holder[i].resolved();
        if (key.startsWith(annotation) && value.isScalar())
            labels.append({key.sliced(annotation.size()), value, 0});
    }
    if (!labels.isEmpty())
        sets.append({isIngress ? LabelSet::Kind::Ingress : LabelSet::Kind::Service, u"kubernetes"_s, manifest.key,
                     std::make_shared<Labels>(holder, manifest.key.name, labels)});
}

std::span<const Field> fieldsOf(LabelSet::Kind kind)
{
    switch (kind) {
    case LabelSet::Kind::Container: return labelFields();
    case LabelSet::Kind::Ingress: return ingressFields();
    case LabelSet::Kind::Service: return serviceFields();
    }
    return {};
}

bool isSwitchedOff(const LabelSet &set)
{
    const text::Node enable = field(field(set.labels->tree().root(), "traefik"), "enable");
    return enable && enable.text().compare("false"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<LabelSet> labelSetsIn(const text::Tree &tree)
{
    QList<LabelSet> sets;
    if (!tree.bytes().contains(prefix))
        return sets;
    switch (tree.syntax()) {
    case text::Syntax::Yaml:
        for (int i = 0; i < tree.documentCount(); ++i) {
            if (tree.root(i).isMap() && !fieldOf(tree.root(i), "apiVersion", Spelling::Exact))
                takeCompose(tree.root(i), sets);
        }
        break;
    case text::Syntax::Hcl:
        takeTags(tree.root(), tree.root()["job"] ? u"nomad"_s : u"consulcatalog"_s, 0, sets);
        break;
    case text::Syntax::Json:
        takeTags(tree.root(), u"consulcatalog"_s, 0, sets);
        break;
    case text::Syntax::Toml:
    case text::Syntax::Xml:
    case text::Syntax::KeyValue:
        break;
    }
    if (tree.syntax() == text::Syntax::Yaml || tree.syntax() == text::Syntax::Json) {
        const Manifests manifests = manifestsIn(tree);
        for (const Manifest &manifest : manifests.objects)
            takeAnnotations(manifest, sets);
    }
    return sets;
}

QList<Object> objectsOf(const LabelSet &set, const DocumentId &document)
{
    QList<Object> objects;
    if (set.kind == LabelSet::Kind::Container) {
        if (!isSwitchedOff(set))
            objects = objectsIn(set.labels, set.provider, document);
        for (Object &object : objects)
            object.key.scope = set.provider;
        return objects;
    }
    const text::Node root = set.labels->tree().root();
    const text::Node node = field(root, set.kind == LabelSet::Kind::Ingress ? "router" : "service");
    if (node.isMap())
        objects.append({Sort::Annotations, "http", set.bearer, node, node, document, set.provider, set.labels});
    return objects;
}

QList<Finding> findingsOf(const LabelSet &set, const DocumentId &document)
{
    SchemaWalk walk(Hearing::Deviations, grammar);
    walk.read(Cursor(set.labels->tree().root()), fieldsOf(set.kind));
    QList<Finding> findings;
    for (const Deviation &deviation : walk.deviations()) {
        const text::Node node = deviation.at.written();
        const bool isUnknown = deviation.kind == Deviation::Kind::UnknownField;
        // Labels beside http, tcp, udp and tls are whoever's.
        if (isUnknown && set.kind == LabelSet::Kind::Container && !node.parent().parent().parent())
            continue;
        QList<Finding> found;
        if (isUnknown) {
            const bool isBeside = set.kind != LabelSet::Kind::Container && !node.parent().parent();
            Finding finding;
            finding.code = isBeside ? "MB0325"_ba : "MB0309"_ba;
            finding.severity = Finding::Severity::Note;
            finding.what = {QT_TRANSLATE_NOOP("Model", "%1 is no field that is known here"), {QString::fromUtf8(node.key())}};
            finding.advice = isBeside
                ? Message {QT_TRANSLATE_NOOP("Model", "Traefik does not look at it: an Ingress has annotations of a router, a Service those of a service."), {}}
                : Message {QT_TRANSLATE_NOOP("Model", "Check its spelling: Traefik refuses the whole configuration for a field it does not know."), {}};
            found.append(finding);
        } else {
            static constexpr ShapeCodes codes {"MB0309", "MB0319", "MB0319", "MB0319", "MB0319", "MB0319", "MB0319"};
            Report report(document, set.labels->tree(), set.bearer, found);
            reportShape({deviation}, u"Traefik"_s, report, codes);
        }
        for (Finding &finding : found) {
            const Origin origin = set.labels->originOf(document, node);
            const QString object = finding.place.object;
            finding.place = placeOf(origin);
            finding.place.object = object;
            if (const text::Node standing = set.labels->written(node).node)
                finding.place.column = standing.position().column;
        }
        findings += found;
    }
    return findings;
}

QList<Understood> understoodOf(const LabelSet &set)
{
    SchemaWalk walk(Hearing::Everything, grammar);
    walk.read(Cursor(set.labels->tree().root()), fieldsOf(set.kind));
    QList<Understood> understood;
    for (const Understood &one : walk.understood()) {
        if (const auto path = text::Path::fromString(one.path))
            understood.append({set.labels->pathInDocument(*path), one.label});
    }
    for (const Labels::Label &label : set.labels->switches())
        understood.append({label.value.path().toString(), QString::fromUtf8(label.name.sliced(label.name.lastIndexOf('.') + 1))});
    return understood;
}

} // namespace meshboard::traefik
