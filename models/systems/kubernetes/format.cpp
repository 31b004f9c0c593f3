// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/kubernetes/format.h"

#include "contract/reading.h"
#include "contract/report.h"
#include "systems/kubernetes/assemble.h"
#include "systems/kubernetes/decode.h"
#include "systems/kubernetes/edits.h"
#include "systems/kubernetes/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::kubernetes {

namespace {

constexpr QLatin1StringView reader = "Kubernetes"_L1;

/// What the server demands of an Ingress beyond its shape.
/// https://github.com/kubernetes/kubernetes/blob/v1.36.0/pkg/apis/networking/validation/validation.go
void checkIngress(const Cursor &spec, Report &report)
{
    constexpr Finding::Severity error = Finding::Severity::Error;
    const auto refuse = [&](const Cursor &at, const Message &what) { report.add("MB0157", error, at, what); };
    if (!spec["defaultBackend"].isSomething() && !spec["backend"].isSomething() && spec["rules"].size() == 0)
        refuse(spec, {QT_TRANSLATE_NOOP("Model", "An Ingress needs rules or a default backend"), {}});
    const QList<Cursor> rules = spec["rules"].children();
    for (const Cursor &rule : rules) {
        const QString host = rule["host"].text();
        if (host.contains(u'*') && (!host.startsWith("*."_L1) || host.lastIndexOf(u'*') > 0))
            refuse(rule["host"], {QT_TRANSLATE_NOOP("Model", "%1 is no host: an asterisk stands alone before the first dot"), {host}});
        const QList<Cursor> items = rule["http"]["paths"].children();
        for (const Cursor &item : items) {
            const QString type = item["pathType"].text();
            const QString path = item["path"].text();
            const bool isFree = type == "ImplementationSpecific"_L1 && path.isEmpty();
            if (!path.startsWith(u'/') && !isFree && (!type.isEmpty() || !path.isEmpty()))
                refuse(item["path"] ? item["path"] : item, {QT_TRANSLATE_NOOP("Model", "A path begins with /"), {}});
            const Cursor port = item["backend"]["service"]["port"];
            if (port["number"].isSomething() && port["name"].isSomething())
                refuse(port, {QT_TRANSLATE_NOOP("Model", "A port is named or numbered, not both"), {}});
        }
    }
}

/// What this object alone proves.
void check(const Manifest &manifest, Report &report)
{
    SchemaWalk walk(Hearing::Deviations);
    readManifest(walk, manifest, fieldsOf(manifest));
    if (isJudged(manifest))
        reportShape(walk.deviations(), reader, report);
    if (manifest.key.kind == "Ingress"_L1 && isJudged(manifest))
        checkIngress(manifest.root["spec"], report);
    if (const QString version = removedIn(manifest); !version.isEmpty()) {
        report.add("MB0150", Finding::Severity::Warning, manifest.root["apiVersion"],
                   {QT_TRANSLATE_NOOP("Model", "%1 of %2 is no longer served since Kubernetes %3"), {manifest.key.kind, manifest.apiVersion(), version}},
                   {QT_TRANSLATE_NOOP("Model", "Write it in a version that is served: kubectl explain names it."), {}});
    }
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
        take(manifest, document->id, *values);
        Report report(document->id, *tree, manifest.key, reading.findings);
        check(manifest, report);
    }
    reading.language = language();
    reading.document = document;
    reading.tree = tree;
    reading.values = values;
    reading.listen = [tree] { return understoodIn(*tree, isOurs, fieldsOf); };
    return reading;
}

Assembly Format::assemble(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld) const
{
    return kubernetes::assemble(source, readings, closedWorld);
}

std::shared_ptr<const Table> Format::tableOf(const Cursor &root) const
{
    return manifestTable(root, [](const Manifest &manifest) { return isOurs(manifest) ? fieldsOf(manifest) : std::span<const Field> {}; });
}

Secrets Format::secretsIn(const text::Tree &tree) const
{
    // Of most texts this is all there is to say.
    if (!tree.bytes().contains("Secret") && !tree.bytes().contains("secretGenerator"))
        return {};
    Secrets secrets;
    const auto hide = [&](const Cursor &value) {
        if (const text::Range range = value.node().range(); value && !range.isEmpty())
            secrets.append({range.begin, range.end});
    };
    const Manifests manifests = manifestsIn(tree);
    for (const Manifest &manifest : manifests.objects) {
        if (manifest.key.kind != "Secret"_L1)
            continue;
        for (const char *field : {"data", "stringData"}) {
            const QList<Cursor> values = manifest.root[field].children();
            std::for_each(values.cbegin(), values.cend(), hide);
        }
        hide(manifest.root["metadata"]["annotations"]["kubectl.kubernetes.io/last-applied-configuration"]);
    }
    for (int i = 0; i < tree.documentCount(); ++i) {
        const QList<Cursor> generators = Cursor(tree.root(i), i)["secretGenerator"].children();
        for (const Cursor &generator : generators) {
            const QList<Cursor> literals = generator["literals"].children();
            std::for_each(literals.cbegin(), literals.cend(), hide);
        }
    }
    return secrets;
}

Expected<QList<text::Edit>> Format::editsFor(const Deed &deed, const Reading &reading) const
{
    return kubernetes::editsFor(deed, reading);
}

} // namespace meshboard::kubernetes
