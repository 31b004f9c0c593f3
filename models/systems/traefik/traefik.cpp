// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/traefik.h"

#include "contract/catalogue.h"
#include "contract/reading.h"
#include "contract/report.h"
#include "systems/traefik/address.h"
#include "systems/traefik/containers.h"
#include "systems/traefik/edits.h"
#include "systems/traefik/manifests.h"
#include "systems/traefik/news.h"
#include "systems/traefik/reported.h"
#include "systems/traefik/routes.h"
#include "systems/traefik/source.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace meshboard::traefik {

namespace {

Finding unknownField(const DocumentId &document, const text::Node &node)
{
    Finding finding;
    // An item of a list has no name of its own.
    text::Node named = node;
    while (named.key().isEmpty() && named.parent())
        named = named.parent();
    finding.code = "MB0309"_ba;
    finding.severity = Finding::Severity::Note;
    finding.place = placeOf(originOf(document, node));
    finding.place.column = node.position().column;
    finding.what = {QT_TRANSLATE_NOOP("Model", "%1 is no field that is known here"), {QString::fromUtf8(named.key())}};
    finding.advice = {QT_TRANSLATE_NOOP("Model", "Check its spelling: Traefik refuses the whole configuration for a field it does not know."), {}};
    return finding;
}

/// `routers: {}`, an empty map: the file provider takes it for a switch, which this is not. Nothing at all it takes.
QList<Finding> emptySections(const DocumentId &document, const text::Node &root)
{
    QList<Finding> findings;
    const auto judge = [&](const text::Node &section) {
        const text::Node value = section.resolved();
        if (!value.isMap() || value.size() > 0)
            return;
        Finding finding;
        finding.code = "MB0319"_ba;
        finding.severity = Finding::Severity::Error;
        finding.place = placeOf(originOf(document, section));
        finding.what = {QT_TRANSLATE_NOOP("Model", "There is nothing in %1: Traefik refuses the whole file"), {QString::fromUtf8(section.key())}};
        finding.advice = {QT_TRANSLATE_NOOP("Model", "Take it away, or put something into it."), {}};
        findings.append(finding);
    };
    for (const char *protocol : {"http", "tcp", "udp"}) {
        const text::Node section = field(root, protocol);
        judge(section);
        for (const char *name : {"routers", "serversTransports", "services", "middlewares"})
            judge(field(section, name));
    }
    return findings;
}

Cursor cursorAt(const text::Node &root)
{
    const text::Path path = root.path();
    return Cursor(root.tree().root(path.document), path.document).find(path);
}

class DynamicConfiguration : public Format
{
public:
    QString language() const override { return u"traefik"_s; }
    QList<Novelty> news() const override { return traefik::news(); }

    bool claims(const Document &document, const text::Tree &tree) const override
    {
        return isReport(document) || !configurationsIn(tree).isEmpty() || holdsManifests(tree) || !labelSetsIn(tree).isEmpty() || !entryPointsIn(tree).isEmpty();
    }

    Reading read(const DocumentPtr &document, const text::Tree::Ptr &tree) const override
    {
        Reading reading;
        reading.language = language();
        reading.document = document;
        reading.tree = tree;
        auto values = std::make_shared<Values>();
        if (isReport(*document)) {
            values->objects = reportedObjectsIn(*tree, *document);
            for (const Object &object : std::as_const(values->objects)) {
                reading.objects.append({object.key, {}, object.origin()});
                reading.findings += reportedFindingsOf(object);
            }
            reading.values = values;
            reading.listen = [tree] {
                SchemaWalk walk(Hearing::Everything, grammar);
                walk.read(cursorAt(tree->root()), fields());
                return walk.understood();
            };
            return reading;
        }
        values->objects = objectsIn(*tree, document->id);
        values->entryPoints = entryPointsIn(*tree);
        reading.objects.reserve(values->objects.size());
        for (const Object &object : std::as_const(values->objects)) {
            reading.objects.append({object.key, {}, object.origin()});
            reading.findings += findingsOf(object);
        }
        const QList<LabelSet> sets = labelSetsIn(*tree);
        for (const LabelSet &set : sets) {
            reading.findings += findingsOf(set, document->id);
            const QList<Object> ofLabels = objectsOf(set, document->id);
            for (const Object &object : ofLabels) {
                reading.findings += findingsOf(object);
                if (object.sort != Sort::Annotations)
                    reading.objects.append({object.key, {}, object.origin()});
            }
            values->objects += ofLabels;
        }
        const QList<Object> manifests = manifestObjectsIn(*tree, document->id);
        for (const Object &object : manifests)
            reading.findings += findingsOf(object);
        values->objects += manifests;
        for (const text::Node &root : configurationsIn(*tree)) {
            SchemaWalk walk(Hearing::Deviations, grammar);
            walk.read(cursorAt(root), fields());
            Report report(document->id, *tree, {}, reading.findings);
            QList<Deviation> others;
            for (const Deviation &deviation : walk.deviations()) {
                if (deviation.kind != Deviation::Kind::UnknownField)
                    others.append(deviation);
                // What stands beside http, tcp, udp and tls is not read by Traefik at all.
                else if (deviation.at.written().parent() != root)
                    reading.findings.append(unknownField(document->id, deviation.at.written()));
            }
            static constexpr ShapeCodes codes {"MB0309", "MB0319", "MB0319", "MB0319", "MB0319", "MB0319", "MB0319"};
            reportShape(others, u"Traefik"_s, report, codes);
            if (tree->syntax() != text::Syntax::KeyValue)
                reading.findings += emptySections(document->id, root);
        }
        readManifests(reading);
        values->objects.squeeze();
        reading.values = values;
        reading.listen = [tree, sets] {
            SchemaWalk walk(Hearing::Everything, grammar);
            for (const text::Node &root : configurationsIn(*tree))
                walk.read(cursorAt(root), fields());
            QList<Understood> understood = walk.understood() + understoodManifests(*tree);
            for (const LabelSet &set : sets)
                understood += understoodOf(set);
            return understood;
        };
        return reading;
    }

    Assembly assemble(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld) const override
    {
        QList<const Object *> objects;
        EntryPoints entryPoints;
        for (const ReadingPtr &reading : readings) {
            const Values &values = static_cast<const Values &>(*reading->values);
            for (const Object &object : values.objects)
                objects.append(&object);
            entryPoints.add(reading->document->id.path, values.entryPoints);
        }
        Assembly assembly = routesOf(source, objects, entryPoints, closedWorld);
        assembly.findings += unusedIn(objects);
        return assembly;
    }

    std::shared_ptr<const Table> tableOf(const Cursor &root) const override
    {
        if (auto table = manifestTableOf(root))
            return table;
        const text::Tree &tree = root.node().tree();
        if (!root.isMap() || !root.node().path().steps.isEmpty() || root["apiVersion"])
            return nullptr;
        const bool isStatic = bool(field(root.node(), "entryPoints"));
        if (isStatic || configurationsIn(tree).contains(root.node()))
            return std::make_shared<Table>(Table {{fields().begin(), fields().end()}, grammar});
        const bool isCompose = tree.syntax() == text::Syntax::Yaml && !labelSetsIn(tree).isEmpty();
        return isCompose ? std::make_shared<Table>(Table {{composeFields().begin(), composeFields().end()}, {}}) : nullptr;
    }

    Expected<QList<text::Edit>> editsFor(const Deed &deed, const Reading &reading) const override
    {
        if (isReport(*reading.document))
            return tl::unexpected(notWritable(*reading.document));
        return editsOf(deed, reading);
    }
};

class TraefikCarrier : public Carrier
{
public:
    Description description() const override
    {
        return {u"traefik"_s,
                {QT_TRANSLATE_NOOP("Model", "Traefik"), {}},
                u"system-traefik"_s,
                {u"traefik+http"_s, u"traefik+https"_s},
                {QT_TRANSLATE_NOOP("Model", "traefik+http://127.0.0.1:8080"), {}},
                Safety::Observe};
    }

    Expected<QUrl> canonical(const QUrl &url) const override { return addressIn(url).map(urlOf); }

    Expected<Opened> open(const Connection &connection, const Catalogue &) const override
    {
        const auto address = addressIn(connection.url);
        if (!address)
            return tl::unexpected(address.error());
        auto server = Server::reach(*address, connection.verifiesTls);
        if (!server)
            return tl::unexpected(server.error());
        return Opened {std::make_unique<TraefikSource>(connection, std::move(*server), targetOf(*address)), nullptr};
    }
};

} // namespace

void registerWith(Catalogue &catalogue)
{
    catalogue.add(std::make_unique<TraefikCarrier>());
    catalogue.add(std::make_unique<DynamicConfiguration>());
}

} // namespace meshboard::traefik
