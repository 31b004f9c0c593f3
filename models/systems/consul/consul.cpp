// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/consul.h"

#include "contract/catalogue.h"
#include "contract/reading.h"
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
        for (const Entry &entry : std::as_const(values->entries)) {
            reading.objects.append({entry.key, {}, entry.origin()});
            reading.findings += findingsOf(entry);
            SchemaWalk walk(grammar);
            walk.read(Cursor(tree->root()).find(entry.node.path()), fieldsOf(entry.kind()));
            reading.understood += walk.understood();
            reading.findings += shapeFindings(entry, *tree, walk.deviations());
        }
        reading.values = values;
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
        const std::vector<Field> fields = root.isMap() ? fieldsOf(textOf(root.node(), "kind")) : std::vector<Field>();
        return fields.empty() ? nullptr : std::make_shared<Table>(Table {fields, grammar});
    }

    Expected<QList<text::Edit>> editsFor(const Deed &deed, const Reading &reading) const override { return editsOf(deed, reading); }
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
