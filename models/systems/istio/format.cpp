// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/istio/format.h"

#include "systems/istio/assemble.h"
#include "systems/istio/check.h"
#include "systems/istio/decode.h"
#include "systems/istio/edits.h"
#include "systems/istio/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::istio {

namespace {

bool isOurs(const Manifest &manifest)
{
    return manifest.group.endsWith("istio.io"_L1);
}

bool isService(const Manifest &manifest)
{
    return manifest.group.isEmpty() && manifest.key.kind == "Service"_L1;
}

std::span<const Field> ownFieldsOf(const Manifest &manifest)
{
    return isOurs(manifest) ? fieldsOf(manifest.key.kind) : std::span<const Field> {};
}

/// The objects of one document, one after the other.
class Reader
{
public:
    Reader(const DocumentPtr &document, const text::Tree::Ptr &tree)
        : m_values(std::make_shared<Values>())
    {
        m_reading.language = u"istio"_s;
        m_reading.document = document;
        m_reading.tree = tree;
    }

    Reading all()
    {
        const Manifests manifests = manifestsIn(*m_reading.tree);
        for (const Manifest &manifest : manifests.objects) {
            if (isService(manifest))
                m_values->hosts += hostsOf(manifest, m_reading.document->id);
            else if (isOurs(manifest))
                read(manifest);
            else if (const std::optional<Workload> workload = workloadOf(manifest))
                m_values->workloads.append(*workload);
        }
        m_reading.listen = [tree = m_reading.tree] { return understoodIn(*tree, isOurs, ownFieldsOf); };
        m_reading.values = m_values;
        return m_reading;
    }

private:
    void read(const Manifest &manifest)
    {
        const DocumentId &document = m_reading.document->id;
        m_reading.objects.append(nativeObjectOf(document, manifest));
        const std::span<const Field> fields = ownFieldsOf(manifest);
        // Of other kinds only the name is known; that the rest is not known is no finding.
        if (fields.empty())
            return;
        Report report(document, *m_reading.tree, manifest.key, m_reading.findings);
        SchemaWalk walk(Hearing::Deviations);
        readManifest(walk, manifest, fields);
        checkShape(walk.deviations(), report);
        checkRules(manifest, report);
        const QString &kind = manifest.key.kind;
        if (kind == "VirtualService"_L1) {
            m_values->virtualServices.append(virtualServiceOf(manifest, document));
            check(m_values->virtualServices.last(), manifest, report);
            checkPercentages(manifest.root, report);
        } else if (kind == "DestinationRule"_L1) {
            m_values->destinationRules.append(destinationRuleOf(manifest, document));
            check(m_values->destinationRules.last(), manifest, report);
        } else if (kind == "ServiceEntry"_L1) {
            m_values->hosts += hostsOf(manifest, document);
        } else if (kind == "Gateway"_L1) {
            m_values->gateways.append(gatewayOf(manifest, document));
        } else if (const std::optional<Workload> workload = workloadOf(manifest)) {
            m_values->workloads.append(*workload);
        } else {
            m_values->policies.append(policyObjectOf(manifest, document));
            checkPolicy(manifest, report);
        }
        if (manifest.root.isExhausted()) {
            report.add("MB0124", Finding::Severity::Warning, manifest.root,
                       {QT_TRANSLATE_NOOP("Model", "Aliases lead to more values than can be read; the object is read in part"), {}},
                       {QT_TRANSLATE_NOOP("Model", "Write out what the aliases repeat."), {}});
        }
    }

    Reading m_reading;
    std::shared_ptr<Values> m_values;
};

} // namespace

QString Format::language() const
{
    return u"istio"_s;
}

bool Format::claims(const Document &, const text::Tree &tree) const
{
    const Manifests manifests = manifestsIn(tree);
    return std::any_of(manifests.objects.cbegin(), manifests.objects.cend(),
                       [](const Manifest &manifest) { return isOurs(manifest) || isService(manifest) || podsOf(manifest); });
}

Reading Format::read(const DocumentPtr &document, const text::Tree::Ptr &tree) const
{
    return Reader(document, tree).all();
}

Assembly Format::assemble(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld) const
{
    return istio::assemble(source, readings, closedWorld);
}

std::shared_ptr<const Table> Format::tableOf(const Cursor &root) const
{
    return manifestTable(root, ownFieldsOf);
}

Expected<QList<text::Edit>> Format::editsFor(const Deed &deed, const Reading &reading) const
{
    return istio::editsFor(deed, reading);
}

} // namespace meshboard::istio
