// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/entries.h"

#include "contract/reading.h"
#include "systems/consul/schema.h"

#include <QRegularExpression>

#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

namespace {

/// Objects of Kubernetes whose `spec` is an entry.
QList<Manifest> entryManifestsIn(const text::Tree &tree)
{
    QList<Manifest> found;
    if (tree.syntax() != text::Syntax::Yaml && tree.syntax() != text::Syntax::Json)
        return found;
    const Manifests manifests = manifestsIn(tree);
    for (const Manifest &manifest : manifests.objects) {
        if (isOurs(manifest))
            found.append(manifest);
    }
    return found;
}

Entry entryOf(const Manifest &manifest, const DocumentId &document)
{
    Entry entry;
    entry.node = manifest.root["spec"].node();
    entry.document = document;
    const QString named = textOf(field(entry.node, "destination"), "name");
    entry.key = {entryKindOf(manifest), {}, manifest.key.name};
    // An intention is for the service that it names, and may be called anything.
    if (entry.key.kind == "service-intentions"_L1 && !named.isEmpty())
        entry.key.name = named;
    return entry;
}

template <typename Each>
void eachCandidate(const text::Tree &tree, const Each &each)
{
    const text::Node root = tree.root();
    if (root.isList()) {
        for (int i = 0; i < root.size(); ++i)
            each(root[i]);
        return;
    }
    each(root);
    for (const text::Node &block : itemsOf(root, "config_entries", spelling)) {
        for (const text::Node &entry : itemsOf(block, "bootstrap", spelling))
            each(entry);
    }
}

bool isEntry(const text::Node &node)
{
    return node.isMap() && isKind(textOf(node, "kind"));
}

} // namespace

QString scopeOf(const QString &partition, const QString &nameSpace)
{
    const bool hasPartition = !partition.isEmpty() && partition != "default"_L1;
    const bool hasNamespace = !nameSpace.isEmpty() && nameSpace != "default"_L1;
    if (hasPartition)
        return partition + u'/' + (hasNamespace ? nameSpace : u"default"_s);
    return hasNamespace ? nameSpace : QString();
}

Origin Entry::origin() const
{
    return originOf(document, node);
}

QList<Entry> entriesIn(const text::Tree &tree, const DocumentId &document)
{
    QList<Entry> entries;
    eachCandidate(tree, [&](const text::Node &node) {
        if (!isEntry(node))
            return;
        Entry entry;
        entry.node = node;
        entry.document = document;
        entry.key.kind = textOf(node, "kind");
        entry.key.scope = scopeOf(textOf(node, "partition"), textOf(node, "namespace"));
        entry.key.name = textOf(node, "name");
        if (entry.key.name.isEmpty() && entry.key.kind == "proxy-defaults"_L1)
            entry.key.name = u"global"_s;
        entries.append(entry);
    });
    for (const Manifest &manifest : entryManifestsIn(tree)) {
        if (!entryKindOf(manifest).isEmpty() && manifest.root["spec"].isMap())
            entries.append(entryOf(manifest, document));
    }
    return entries;
}

bool holdsEntries(const text::Tree &tree)
{
    if (!entryManifestsIn(tree).isEmpty())
        return true;
    if (tree.syntax() != text::Syntax::Hcl && tree.syntax() != text::Syntax::Json)
        return false;
    bool found = false;
    eachCandidate(tree, [&](const text::Node &node) { found = found || isEntry(node); });
    return found;
}

std::optional<Entry> entryAt(const QList<Entry> &entries, const text::Path &path)
{
    const auto found = std::find_if(entries.cbegin(), entries.cend(), [&](const Entry &entry) { return entry.node.path().covers(path); });
    return found == entries.cend() ? std::nullopt : std::optional(*found);
}

QString Destination::native() const
{
    QString text = service.name;
    if (!subset.isEmpty())
        text = subset + u'.' + text;
    if (!peer.isEmpty())
        text += u" of peer "_s + peer;
    if (!datacenter.isEmpty())
        text += u" in "_s + datacenter;
    return text;
}

bool Destination::operator<(const Destination &other) const
{
    return std::tie(service.scope, service.name, subset, datacenter, peer)
        < std::tie(other.service.scope, other.service.name, other.subset, other.datacenter, other.peer);
}

Destination destinationIn(const text::Node &node, const ServiceKey &from)
{
    Destination to;
    const QString name = textOf(node, "service");
    const QString scope = scopeOf(textOf(node, "partition"), textOf(node, "namespace"));
    to.service = {scope.isEmpty() ? from.scope : scope, name.isEmpty() ? from.name : name};
    to.subset = textOf(node, "service_subset");
    to.datacenter = textOf(node, "datacenter");
    to.peer = textOf(node, "peer");
    return to;
}

std::optional<qint64> hundredthsOf(const text::Node &weight)
{
    bool isNumber = false;
    // Consul decodes weakly: "90" in quotes counts as 90.
    const double value = weight.text().toDouble(&isNumber);
    if (!weight.isScalar() || !isNumber || !std::isfinite(value) || std::abs(value) > 1e9)
        return std::nullopt;
    return qint64(std::llround(value * 100.0));
}

std::optional<std::chrono::milliseconds> durationOf(const QString &text)
{
    static const QRegularExpression part(uR"((\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h))"_s);
    bool isNanoseconds = false;
    const qint64 bare = text.toLongLong(&isNanoseconds);
    if (isNanoseconds)
        return std::chrono::milliseconds(bare / 1'000'000);
    double total = 0;
    qsizetype at = text.startsWith(u'-') || text.startsWith(u'+') ? 1 : 0;
    if (at == text.size())
        return std::nullopt;
    while (at < text.size()) {
        const auto match = part.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return std::nullopt;
        const QString unit = match.captured(2);
        const double scale = unit == "h"_L1 ? 3'600'000.0
            : unit == "m"_L1                ? 60'000.0
            : unit == "s"_L1                ? 1'000.0
            : unit == "ms"_L1               ? 1.0
            : unit == "ns"_L1               ? 1e-6
                                            : 1e-3;
        total += match.captured(1).toDouble() * scale;
        at = match.capturedEnd();
    }
    return std::chrono::milliseconds(qint64(text.startsWith(u'-') ? -total : total));
}

QString nameOfSplit(const text::Node &split, const Entry &splitter)
{
    const QString subset = textOf(split, "service_subset");
    const QString service = textOf(split, "service");
    if (subset.isEmpty())
        return service.isEmpty() ? splitter.key.name : service;
    // The same subset name may stand for two services: then the service tells them apart.
    return service.isEmpty() || service == splitter.key.name ? subset : service + u'/' + subset;
}

} // namespace meshboard::consul
