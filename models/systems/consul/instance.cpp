// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/instance.h"

#include "systems/consul/decode.h"
#include "systems/consul/entries.h"
#include "systems/consul/guard.h"
#include "text/edit.h"
#include "text/write.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

namespace {

constexpr auto agentFolder = "agent/"_L1;

/// What the agent adds to every instance with an address of its own, and adds again.
bool isAddedByAgent(const text::Node &tagged, const text::Node &service)
{
    const QByteArray name = tagged.key();
    const bool isOfAgent = name == "lan_ipv4" || name == "wan_ipv4" || name == "lan_ipv6" || name == "wan_ipv6";
    return isOfAgent && tagged["Address"].bytes() == service["Address"].bytes() && tagged["Port"].bytes() == service["Port"].bytes();
}

std::optional<text::Value> keptField(const text::Node &field, const text::Node &service)
{
    if (field.key() != "TaggedAddresses")
        return text::valueOf(field);
    text::Value::Map kept;
    for (int i = 0; i < field.size(); ++i) {
        const auto value = text::valueOf(field[i]);
        if (value && !isAddedByAgent(field[i], service))
            kept.append({field[i].key(), *value});
    }
    return kept.isEmpty() ? std::nullopt : std::optional<text::Value>(kept);
}

class AgentRegistrations : public RegistrationFormat
{
public:
    QString name() const override { return u"consul-agent"_s; }
    bool isOfKeys() const override { return false; }

    Decoded decode(const RegistrationKey &key, QByteArrayView value) const override
    {
        if (key.prefix != QByteArrayView(agentFolder.data(), agentFolder.size()))
            return {};
        const auto at = agentPathIn(agentFolder + QString::fromUtf8(key.path));
        const auto tree = at ? text::Tree::read(value.toByteArray(), text::Syntax::Json) : tl::unexpected(text::ReadError());
        if (!tree || !textOf((*tree)->root(), "Name").size())
            return {};
        const text::Node root = (*tree)->root();
        Registered registered;
        registered.service = {scopeOf(textOf(root, "Partition"), textOf(root, "Namespace")), textOf(root, "Name")};
        Instance &instance = registered.instance;
        instance.id = at->node + u'/' + at->id;
        instance.host = textOf(root, "Address");
        if (instance.host.isEmpty())
            instance.host = at->node;
        if (const auto port = field(root, "Port").integer(); port && *port > 0 && *port <= 65535)
            instance.port = quint16(*port);
        if (const auto weight = field(field(root, "Weights"), "Passing").number())
            instance.weight = *weight;
        const text::Node meta = field(root, "Meta");
        for (int i = 0; i < meta.size(); ++i)
            instance.labels.insert(QString::fromUtf8(meta[i].key()), meta[i].text());
        QStringList tags;
        for (const text::Node &tag : itemsOf(root, "Tags", spelling))
            tags.append(tag.text());
        if (!tags.isEmpty())
            instance.labels.insert(u"tags"_s, tags.join(", "_L1));
        instance.subset = instance.labels.value(u"version"_s);
        if (field(root, "Maintenance").boolean().value_or(false))
            instance.health.rotation = Rotation::Out;
        return registered;
    }

    Expected<Entry> amended(const Entry &entry, const Amendment &amendment) const override
    {
        const auto read = text::Tree::read(entry.value, text::Syntax::Json);
        if (!read || !(*read)->root().isMap())
            return tl::unexpected(refused(entry, {QT_TRANSLATE_NOOP("Model", "The value is no JSON object"), {}}));
        text::Tree::Ptr tree = *read;
        std::optional<text::Refusal> refusal;
        const auto edit = [&](const text::Edit &one) {
            auto after = text::edited(tree, {one});
            if (after)
                tree = *after;
            else
                refusal = after.error();
        };
        const auto set = [&](const text::Path &path, const text::Value &value) {
            if (tree->find(path))
                edit(text::Set {path, value});
            else
                edit(text::InsertField {path.parent(), path.steps.last().key(), value, {}});
        };
        const text::Path root = tree->root().path();
        if (amendment.port)
            set(root / "Port", qint64(*amendment.port));
        if (amendment.weight) {
            if (*amendment.weight != double(qint64(*amendment.weight)) || *amendment.weight < 1 || *amendment.weight > 65535)
                return tl::unexpected(refused(entry, {QT_TRANSLATE_NOOP("Model", "A weight of Consul is a whole number from 1 to 65535"), {}}));
            set(root / "Weights" / "Passing", qint64(*amendment.weight));
        }
        if (amendment.rotation) {
            if (*amendment.rotation != Rotation::In && *amendment.rotation != Rotation::Out)
                return tl::unexpected(refused(entry, {QT_TRANSLATE_NOOP("Model", "This registration has no place for “%1”"), {nameOf(*amendment.rotation)}}));
            if (*amendment.rotation == Rotation::Out)
                set(root / "Maintenance", true);
            else if (tree->find(root / "Maintenance"))
                edit(text::Remove {root / "Maintenance"});
        }
        for (auto it = amendment.metadata.cbegin(); it != amendment.metadata.cend(); ++it) {
            const text::Path path = root / "Meta" / text::Step(it.key().toUtf8());
            if (it.value())
                set(path, *it.value());
            else if (tree->find(path))
                edit(text::Remove {path});
        }
        if (refusal)
            return tl::unexpected(refused(entry, {QT_TRANSLATE_NOOP("Model", "The value cannot be changed there: %1"), {QList {refusal->detail}}}));
        return Entry {entry.path, tree->bytes()};
    }

private:
    static Fault refused(const Entry &entry, const Message &why)
    {
        return {Fault::Kind::Unsupported, {{}, {}, QString::fromUtf8(entry.path), 0, 0, {}}, Remedy::EditText, why, QString::fromUtf8(entry.path)};
    }
};

} // namespace

QString pathOf(const AgentPath &at)
{
    return agentFolder + pathPart(at.node) + u'/' + pathPart(at.id) + ".json"_L1;
}

std::optional<AgentPath> agentPathIn(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() != 3 || !path.startsWith(agentFolder) || !parts[2].endsWith(".json"_L1))
        return std::nullopt;
    const auto part = [](const QString &text) { return QUrl::fromPercentEncoding(text.toUtf8()); };
    AgentPath at {part(parts[1]), part(parts[2].chopped(5))};
    return at.node.isEmpty() || at.id.isEmpty() ? std::nullopt : std::optional(at);
}

QString nodeIn(const QByteArray &body, const QString &datacenter)
{
    const QJsonValue own = QJsonDocument::fromJson(body)["Config"_L1];
    const bool isHere = datacenter.isEmpty() || own["Datacenter"_L1].toString() == datacenter;
    return isHere ? own["NodeName"_L1].toString() : QString();
}

Expected<Document> registrationIn(const QByteArray &body, const DocumentId &id)
{
    const auto tree = text::Tree::read(body, text::Syntax::Json);
    const text::Node service = tree ? (*tree)->root()["Service"] : text::Node();
    if (service.kind() == text::Kind::Null)
        return tl::unexpected(faultAt(id, Fault::Kind::NotFound, {QT_TRANSLATE_NOOP("Model", "the agent has no such instance"), {}}));
    if (!service.isMap())
        return tl::unexpected(faultAt(id, Fault::Kind::Malformed, {QT_TRANSLATE_NOOP("Model", "not an answer of Consul: %1"), {QList {verbatim(QString::fromUtf8(body.left(200)))}}}));
    text::Value::Map map;
    // Several ports and one are told in two fields, and taken in one.
    const bool hasPorts = service["Ports"].size() > 0;
    for (int i = 0; i < service.size(); ++i) {
        const QByteArray key = service[i].key();
        const bool isOfAgent = key == "Datacenter" || key == "CreateIndex" || key == "ModifyIndex" || key == "ContentHash" || key == "PeerName";
        const auto value = isOfAgent || (hasPorts && key == "Port") ? std::nullopt : keptField(service[i], service);
        if (value)
            map.append({key == "Service" ? "Name"_ba : key, *value});
    }
    const text::Node checks = (*tree)->root()["Checks"];
    for (int i = 0; i < checks.size(); ++i) {
        if (checks[i]["CheckID"].bytes().startsWith("_service_maintenance:"))
            map.append({"Maintenance", true});
    }
    Document document;
    document.id = id;
    document.bytes = text::written({map}, text::Syntax::Json).value_or(QByteArray());
    document.guard = guardOf(0, document.bytes);
    document.guard.strength = GuardStrength::Checked;
    document.registeredBelow = QByteArray(agentFolder.data(), agentFolder.size());
    return document;
}

Expected<Wanted> wantedIn(const QByteArray &text, const DocumentId &document, const QString &id)
{
    const auto tree = text::Tree::read(text, text::Syntax::Json);
    const text::Node root = tree ? (*tree)->root() : text::Node();
    if (!root.isMap() || field(root, "Name").text().isEmpty())
        return tl::unexpected(faultAt(document, Fault::Kind::Refused, {QT_TRANSLATE_NOOP("Model", "a registration is one JSON object with a Name"), {}}, Remedy::EditText));
    const QString own = field(root, "ID") ? textOf(root, "ID") : textOf(root, "Name");
    if (own != id)
        return tl::unexpected(faultAt(document, Fault::Kind::Refused, {QT_TRANSLATE_NOOP("Model", "the text registers %1, and its document is of %2"), {own, id}}, Remedy::EditText));
    Wanted wanted;
    text::Value::Map map;
    for (int i = 0; i < root.size(); ++i) {
        if (root[i].key() == "Maintenance")
            wanted.isInMaintenance = root[i].boolean().value_or(false);
        else if (const auto value = text::valueOf(root[i]))
            map.append({root[i].key(), *value});
    }
    wanted.definition = text::written({map}, text::Syntax::Json).value_or(QByteArray());
    return wanted;
}

std::unique_ptr<RegistrationFormat> agentRegistrations()
{
    return std::make_unique<AgentRegistrations>();
}

} // namespace meshboard::consul
