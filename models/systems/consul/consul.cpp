// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/consul.h"

#include "contract/catalogue.h"
#include "contract/manifest.h"
#include "contract/reading.h"
#include "contract/report.h"
#include "systems/consul/chains.h"
#include "systems/consul/edits.h"
#include "systems/consul/findings.h"
#include "systems/consul/schema.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

namespace {

class ConfigEntries : public Format
{
public:
    QString language() const override { return u"consul"_s; }
    QString weightUnit() const override { return u"%"_s; }

    bool claims(const Document &, const text::Tree &tree) const override { return holdsEntries(tree); }

    Reading read(const DocumentPtr &document, const text::Tree::Ptr &tree) const override
    {
        Reading reading;
        reading.language = language();
        reading.document = document;
        reading.tree = tree;
        auto values = std::make_shared<Values>();
        values->entries = entriesIn(*tree, document->id);
        readManifests(*tree, reading);
        for (const Entry &entry : std::as_const(values->entries)) {
            reading.objects.append({entry.key, {}, entry.origin()});
            reading.findings += findingsOf(entry);
            // Those of Kubernetes were read as its API server reads them.
            if (!field(entry.node, "kind"))
                continue;
            SchemaWalk walk(Hearing::Deviations, grammar);
            walk.read(Cursor(tree->root()).find(entry.node.path()), fieldsOf(entry.kind()));
            reading.findings += shapeFindings(entry, *tree, walk.deviations());
        }
        reading.values = values;
        reading.listen = [values, tree] {
            SchemaWalk walk(Hearing::Everything, grammar);
            for (const Entry &entry : values->entries) {
                if (field(entry.node, "kind"))
                    walk.read(Cursor(tree->root()).find(entry.node.path()), fieldsOf(entry.kind()));
            }
            return walk.understood() + understoodIn(*tree, isOurs, manifestFieldsOf, manifestGrammar);
        };
        return reading;
    }

    Assembly assemble(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld) const override
    {
        QList<Entry> entries;
        for (const ReadingPtr &reading : readings)
            entries += static_cast<const Values &>(*reading->values).entries;
        return chainsOf(source, entries, closedWorld);
    }

    std::shared_ptr<const Table> tableOf(const Cursor &root) const override
    {
        if (auto table = manifestTable(root, manifestFieldsOf, manifestGrammar))
            return table;
        const std::vector<Field> fields = root.isMap() ? fieldsOf(textOf(root.node(), "kind")) : std::vector<Field>();
        return fields.empty() ? nullptr : std::make_shared<Table>(Table {fields, grammar});
    }

    Expected<QList<text::Edit>> editsFor(const Deed &deed, const Reading &reading) const override { return editsOf(deed, reading); }

private:
    static void readManifests(const text::Tree &tree, Reading &reading)
    {
        if (tree.syntax() != text::Syntax::Yaml && tree.syntax() != text::Syntax::Json)
            return;
        const Manifests manifests = manifestsIn(tree);
        for (const Manifest &manifest : manifests.objects) {
            if (!isOurs(manifest))
                continue;
            SchemaWalk walk(Hearing::Deviations, manifestGrammar);
            readManifest(walk, manifest, manifestFieldsOf(manifest));
            Report report(reading.document->id, tree, manifest.key, reading.findings);
            reportShape(walk.deviations(), u"Consul"_s, report);
            if (entryKindOf(manifest).isEmpty())
                reading.objects.append(nativeObjectOf(reading.document->id, manifest));
        }
    }
};

} // namespace

void registerWith(Catalogue &catalogue)
{
    Description description;
    description.word = u"consul"_s;
    description.title = {QT_TRANSLATE_NOOP("Model", "Consul"), {}};
    description.icon = u"system-consul"_s;
    catalogue.add(description);
    catalogue.add(std::make_unique<ConfigEntries>());
}

} // namespace meshboard::consul
