// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/consul.h"

#include "contract/catalogue.h"
#include "contract/manifest.h"
#include "contract/reading.h"
#include "contract/report.h"
#include "systems/consul/address.h"
#include "systems/consul/agent.h"
#include "systems/consul/chains.h"
#include "systems/consul/edits.h"
#include "systems/consul/findings.h"
#include "systems/consul/instance.h"
#include "systems/consul/keys.h"
#include "systems/consul/news.h"
#include "systems/consul/registrar.h"
#include "systems/consul/schema.h"
#include "systems/consul/source.h"
#include "systems/consul/writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

namespace {

class ConfigEntries : public Format
{
public:
    QString language() const override { return u"consul"_s; }
    QString weightUnit() const override { return u"%"_s; }
    QList<Novelty> news() const override { return consul::news(); }

    bool claims(const Document &, const text::Tree &tree) const override { return holdsEntries(tree) || isAgentConfiguration(tree); }

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
        values->isAgent = isAgentConfiguration(*tree);
        if (values->isAgent)
            readAgent(*values, reading);
        reading.values = values;
        reading.listen = [values, tree] {
            SchemaWalk walk(Hearing::Everything, grammar);
            for (const Entry &entry : values->entries) {
                if (field(entry.node, "kind"))
                    walk.read(Cursor(tree->root()).find(entry.node.path()), fieldsOf(entry.kind()));
            }
            if (values->isAgent)
                return walk.understood() + heardOfAgent(*tree, values->entries);
            return walk.understood() + understoodIn(*tree, isOurs, manifestFieldsOf, manifestGrammar);
        };
        return reading;
    }

    Assembly assemble(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld) const override
    {
        QList<Entry> entries;
        QList<Entry> definitions;
        for (const ReadingPtr &reading : readings) {
            const auto &values = static_cast<const Values &>(*reading->values);
            entries += values.entries;
            definitions += values.definitions;
        }
        Assembly assembly = chainsOf(source, entries, closedWorld);
        declareDefined(definitions, assembly);
        return assembly;
    }

    std::shared_ptr<const Table> tableOf(const Cursor &root) const override
    {
        if (auto table = manifestTable(root, manifestFieldsOf, manifestGrammar))
            return table;
        const std::vector<Field> fields = root.isMap() ? fieldsOf(textOf(root.node(), "kind")) : std::vector<Field>();
        if (!fields.empty())
            return std::make_shared<Table>(Table {fields, grammar});
        if (root.path().steps.isEmpty() && root.isMap() && isAgentConfiguration(root.node().tree()))
            return std::make_shared<Table>(Table {{agentFields().begin(), agentFields().end()}, agentGrammar});
        return nullptr;
    }

    /// A server gives the key of an inline certificate to whoever may read the entry.
    Secrets secretsIn(const text::Tree &tree) const override
    {
        Secrets secrets;
        if (!tree.bytes().contains("inline-certificate"))
            return secrets;
        const QList<Entry> entries = entriesIn(tree, {});
        for (const Entry &entry : entries) {
            const text::Node key = field(entry.node, "private_key");
            if (const text::Range range = key.range(); entry.kind() == "inline-certificate"_L1 && key && !range.isEmpty())
                secrets.append({range.begin, range.end});
        }
        return inOrder(secrets);
    }

    Expected<QList<text::Edit>> editsFor(const Deed &deed, const Reading &reading) const override { return editsOf(deed, reading); }

private:
    static void readAgent(Values &values, Reading &reading)
    {
        const text::Tree &tree = *reading.tree;
        const DocumentId &document = reading.document->id;
        values.definitions = definitionsIn(tree, document);
        for (const Entry &definition : std::as_const(values.definitions))
            reading.objects.append({definition.key, {}, definition.origin()});
        reading.findings += agentFindings(tree, document, values.definitions);
        Entry agent;
        agent.key = {u"agent"_s, {}, document.path.section(u'/', -1)};
        agent.node = tree.root();
        agent.document = document;
        SchemaWalk walk(Hearing::Deviations, agentGrammar);
        walk.read(Cursor(tree.root()), agentFields());
        reading.findings += shapeFindings(agent, tree, walk.deviations());
    }

    /// What stands in entries has its names from their own tables.
    static QList<Understood> heardOfAgent(const text::Tree &tree, const QList<Entry> &entries)
    {
        SchemaWalk walk(Hearing::Everything, agentGrammar);
        walk.read(Cursor(tree.root()), agentFields());
        QList<Understood> understood = walk.understood();
        understood.removeIf([&](const Understood &one) {
            const auto path = text::Path::fromString(one.path);
            return path && entryAt(entries, *path);
        });
        return understood;
    }

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

class ConsulCarrier : public Carrier
{
public:
    Description description() const override
    {
        return {u"consul"_s,
                {QT_TRANSLATE_NOOP("Model", "Consul"), {}},
                u"system-consul"_s,
                {u"consul+http"_s, u"consul+https"_s},
                {QT_TRANSLATE_NOOP("Model", "consul+http://127.0.0.1:8500"), {}},
                Safety::Stage};
    }

    Expected<QUrl> canonical(const QUrl &url) const override
    {
        return addressIn(url).map([](const Address &address) { return urlOf(address); });
    }

    Expected<Opened> open(const Connection &connection, const Catalogue &) const override
    {
        const Expected<Address> address = addressIn(connection.url);
        if (!address)
            return tl::unexpected(address.error());
        auto server = Server::reach(*address, connection.verifiesTls);
        if (!server)
            return tl::unexpected(server.error());
        (*server)->setCredentials(credentialsIn(QProcessEnvironment::systemEnvironment(), *address));
        auto source = std::make_unique<ConsulSource>(connection, std::move(*server));
        auto writer = std::make_unique<ConsulWriter>(source->server(), connection.id);
        auto keys = std::make_unique<ConsulKeys>(source->server(), source->budget(), connection.id);
        auto registrar = std::make_unique<ConsulRegistrar>(source->server());
        return Opened {std::move(source), std::move(writer), std::move(keys), std::move(registrar)};
    }

    QList<Offer> offers() const override
    {
        const std::optional<QUrl> url = urlIn(QProcessEnvironment::systemEnvironment());
        if (!url)
            return {};
        return {{{QT_TRANSLATE_NOOP("Model", "Consul at %1 (from CONSUL_HTTP_ADDR)"), {url->authority()}}, *url}};
    }
};

} // namespace

void registerWith(Catalogue &catalogue)
{
    catalogue.add(std::make_unique<ConfigEntries>());
    catalogue.add(agentRegistrations());
    catalogue.add(std::make_unique<ConsulCarrier>());
}

} // namespace meshboard::consul
