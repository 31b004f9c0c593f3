// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/decode.h"

#include "systems/consul/entries.h"
#include "systems/consul/guard.h"
#include "text/write.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

namespace {

tl::unexpected<Fault> malformed(const Message &why)
{
    return tl::unexpected(Fault {Fault::Kind::Malformed, {}, Remedy::CheckAddress, {QT_TRANSLATE_NOOP("Model", "not an answer of Consul: %1"), {QList {why}}}});
}

Expected<QJsonArray> arrayIn(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (document.isArray())
        return document.array();
    return malformed(error.error == QJsonParseError::NoError ? Message {QT_TRANSLATE_NOOP("Model", "not a list"), {}} : verbatim(error.errorString()));
}

Probe probeOf(const QString &status)
{
    if (status == "passing"_L1)
        return Probe::Passing;
    if (status == "warning"_L1)
        return Probe::Warning;
    return status == "critical"_L1 ? Probe::Critical : Probe::Unknown;
}

/// Checks that stand for maintenance mode: `consul maint`, api/agent.go.
bool isMaintenance(const QString &checkId)
{
    return checkId == "_node_maintenance"_L1 || checkId.startsWith("_service_maintenance:"_L1);
}

Health healthIn(const QJsonArray &checks)
{
    Health health;
    for (const QJsonValue &one : checks) {
        const QString id = one["CheckID"_L1].toString();
        Check check;
        check.name = one["Name"_L1].toString();
        if (check.name.isEmpty())
            check.name = id;
        check.state = probeOf(one["Status"_L1].toString());
        check.output = one["Output"_L1].toString();
        if (isMaintenance(id))
            health.rotation = Rotation::Out;
        else
            health.probe = worst(health.probe, check.state);
        health.checks.append(check);
    }
    return health;
}

void insertNew(QMap<QString, QString> &labels, const QString &name, const QString &value)
{
    if (!value.isEmpty() && !labels.contains(name))
        labels.insert(name, value);
}

Instance instanceIn(const QJsonObject &row)
{
    const QJsonObject node = row["Node"_L1].toObject();
    const QJsonObject service = row["Service"_L1].toObject();
    Instance instance;
    // An id is unique on its agent only.
    instance.id = node["Node"_L1].toString() + u'/' + service["ID"_L1].toString();
    instance.host = service["Address"_L1].toString();
    if (instance.host.isEmpty())
        instance.host = node["Address"_L1].toString();
    if (const int port = service["Port"_L1].toInt(); port > 0 && port <= 65535)
        instance.port = quint16(port);
    instance.health = healthIn(row["Checks"_L1].toArray());
    const QJsonObject weights = service["Weights"_L1].toObject();
    const QJsonValue weight = weights[instance.health.probe == Probe::Warning ? "Warning"_L1 : "Passing"_L1];
    if (weight.isDouble())
        instance.weight = weight.toDouble();
    const QJsonObject meta = service["Meta"_L1].toObject();
    for (auto it = meta.begin(); it != meta.end(); ++it)
        instance.labels.insert(it.key(), it.value().toString());
    QStringList tags;
    for (const QJsonValue &tag : service["Tags"_L1].toArray())
        tags.append(tag.toString());
    insertNew(instance.labels, u"tags"_s, tags.join(", "_L1));
    insertNew(instance.labels, u"node"_s, node["Node"_L1].toString());
    insertNew(instance.labels, u"datacenter"_s, node["Datacenter"_L1].toString());
    // An instance that says no place is where its node is: agent/structs/structs.go, CheckServiceNode.
    QJsonObject place = service["Locality"_L1].toObject();
    if (place.isEmpty())
        place = node["Locality"_L1].toObject();
    insertNew(instance.labels, u"region"_s, place["Region"_L1].toString());
    insertNew(instance.labels, u"zone"_s, place["Zone"_L1].toString());
    instance.subset = instance.labels.value(u"version"_s);
    return instance;
}

text::Value::Map upstreamOf(const QJsonObject &upstream)
{
    text::Value::Map map;
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            map.append({name, value});
    };
    const QString type = upstream["DestinationType"_L1].toString();
    add("destination_type", type == "service"_L1 ? QString() : type);
    add("destination_partition", upstream["DestinationPartition"_L1].toString());
    add("destination_namespace", upstream["DestinationNamespace"_L1].toString());
    add("destination_peer", upstream["DestinationPeer"_L1].toString());
    add("destination_name", upstream["DestinationName"_L1].toString());
    add("datacenter", upstream["Datacenter"_L1].toString());
    add("local_bind_address", upstream["LocalBindAddress"_L1].toString());
    if (const int port = upstream["LocalBindPort"_L1].toInt(); port > 0)
        map.append({"local_bind_port", port});
    add("local_bind_socket_path", upstream["LocalBindSocketPath"_L1].toString());
    return map;
}

/// In the words of an agent's configuration, whose readers we have.
text::Value::Map proxyOf(const QJsonObject &service)
{
    const QJsonObject proxy = service["Proxy"_L1].toObject();
    text::Value::List upstreams;
    for (const QJsonValue &upstream : proxy["Upstreams"_L1].toArray())
        upstreams.append(upstreamOf(upstream.toObject()));
    text::Value::Map inFront {{"destination_service_name", proxy["DestinationServiceName"_L1].toString()}};
    if (const QString mode = proxy["Mode"_L1].toString(); !mode.isEmpty())
        inFront.append({"mode", mode});
    if (!upstreams.isEmpty())
        inFront.append({"upstreams", upstreams});
    text::Value::Map definition {{"kind", service["Kind"_L1].toString()}, {"name", service["Service"_L1].toString()}};
    for (const auto &[field, name] : {std::pair {"partition", "Partition"_L1}, std::pair {"namespace", "Namespace"_L1}}) {
        if (const QString value = service[name].toString(); !value.isEmpty())
            definition.append({field, value});
    }
    definition.append({"proxy", inFront});
    return definition;
}

QByteArray jsonOf(const text::Value &value)
{
    return text::written({value}, text::Syntax::Json).value_or(QByteArray());
}

Expected<text::Tree::Ptr> treeOf(const QByteArray &body)
{
    const auto tree = text::Tree::read(body, text::Syntax::Json);
    if (!tree)
        return malformed(tree.error().detail);
    return *tree;
}

/// The objects of a list, each with its bytes: a list may be larger than a tree can be.
std::optional<QList<QByteArray>> objectsIn(const QByteArray &body)
{
    const QByteArray list = body.trimmed();
    if (list.size() < 2 || !list.startsWith('[') || !list.endsWith(']'))
        return std::nullopt;
    QList<QByteArray> objects;
    int depth = 0;
    bool isInString = false;
    qsizetype begin = 0;
    for (qsizetype i = 1; i < list.size() - 1; ++i) {
        const char c = list[i];
        if (isInString) {
            i += c == '\\';
            isInString = c != '"';
        } else if (c == '"' && depth > 0) {
            isInString = true;
        } else if (c == '{' || (c == '[' && depth > 0)) {
            begin = depth++ == 0 ? i : begin;
        } else if ((c == '}' || c == ']') && depth > 0) {
            if (--depth == 0)
                objects.append(list.mid(begin, i + 1 - begin));
        } else if (depth == 0 && c != ',' && c != ' ' && c != '\n' && c != '\r' && c != '\t') {
            return std::nullopt;
        }
    }
    return depth == 0 ? std::optional(objects) : std::nullopt;
}

/// What the server counts and sums up; it is no part of what somebody wrote.
bool isOfServer(const QByteArray &key)
{
    return key == "CreateIndex" || key == "ModifyIndex" || key == "Hash";
}

Expected<StandingEntry> standingEntryAt(const text::Node &node)
{
    StandingEntry entry;
    entry.kind = node["Kind"].text();
    entry.name = node["Name"].text();
    // Those there can be one of have no name in the answer.
    if (entry.name.isEmpty())
        entry.name = entry.kind == "proxy-defaults"_L1 ? u"global"_s : entry.kind;
    if (!node.isMap() || entry.kind.isEmpty())
        return malformed({QT_TRANSLATE_NOOP("Model", "a configuration entry without a kind"), {}});
    entry.scope = scopeOf(node["Partition"].text(), node["Namespace"].text());
    entry.modified = node["ModifyIndex"].bytes().toULongLong();
    text::Value::Map map;
    // In the order of Consul's documentation: what it is before what it says.
    for (const bool isHead : {true, false}) {
        for (int i = 0; i < node.size(); ++i) {
            const QByteArray key = node[i].key();
            if ((key == "Kind" || key == "Name") != isHead || isOfServer(key))
                continue;
            const auto value = text::valueOf(node[i]);
            if (!value)
                return malformed({QT_TRANSLATE_NOOP("Model", "%1 of %2 cannot be read"), {QString::fromUtf8(key), entry.name}});
            map.append({key, *value});
        }
    }
    entry.bytes = jsonOf(map);
    return entry;
}

QString folded(const QString &name)
{
    return QString(name).remove(u'_').toLower();
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isBool() && !value.toBool()) || (value.isDouble() && value.toDouble() == 0)
        || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && std::all_of(value.toObject().begin(), value.toObject().end(), [](const QJsonValue &one) { return isNothing(one); }));
}

bool isSameScalar(const QJsonValue &ours, const QJsonValue &theirs)
{
    if (ours == theirs)
        return true;
    const QString a = ours.toVariant().toString();
    const QString b = theirs.toVariant().toString();
    const auto time = durationOf(a);
    return a == b || (time && time == durationOf(b) && ours.isString());
}

bool isKept(const QJsonValue &ours, const QJsonValue &theirs)
{
    if (isNothing(ours) && isNothing(theirs))
        return true;
    if (ours.isObject() && theirs.isObject()) {
        QMap<QString, QJsonValue> known;
        const QJsonObject object = theirs.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            known.insert(folded(it.key()), it.value());
        const QJsonObject wanted = ours.toObject();
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            if (!isOfServer(it.key().toUtf8()) && !isKept(it.value(), known.value(folded(it.key()), QJsonValue::Undefined)))
                return false;
        }
        return true;
    }
    if (ours.isArray() && theirs.isArray()) {
        const QJsonArray a = ours.toArray();
        const QJsonArray b = theirs.toArray();
        if (a.size() != b.size())
            return false;
        for (qsizetype i = 0; i < a.size(); ++i) {
            if (!isKept(a[i], b[i]))
                return false;
        }
        return true;
    }
    return !ours.isObject() && !ours.isArray() && isSameScalar(ours, theirs);
}

} // namespace

Expected<Servers> serversIn(const QByteArray &body)
{
    return arrayIn(body).map([](const QJsonArray &rows) {
        Servers servers;
        for (const QJsonValue &row : rows) {
            servers.datacenter = row["Datacenter"_L1].toString();
            servers.nodes.append(row["ID"_L1].toString());
            servers.version = row["ServiceMeta"_L1]["version"_L1].toString();
        }
        servers.nodes.sort();
        return servers;
    });
}

Expected<QSet<QString>> namesIn(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject())
        return malformed(error.error == QJsonParseError::NoError ? Message {QT_TRANSLATE_NOOP("Model", "not an object"), {}} : verbatim(error.errorString()));
    const QStringList names = document.object().keys();
    return QSet<QString>(names.cbegin(), names.cend());
}

Expected<QMap<std::pair<QString, QString>, SickCheck>> sickChecksIn(const QByteArray &body)
{
    return arrayIn(body).map([](const QJsonArray &rows) {
        QMap<std::pair<QString, QString>, SickCheck> checks;
        for (const QJsonValue &row : rows) {
            const QString node = row["Node"_L1].toString();
            checks.insert({node, row["CheckID"_L1].toString()},
                          {node, row["ServiceName"_L1].toString(), row["Status"_L1].toString() + u'\n' + row["Output"_L1].toString()});
        }
        return checks;
    });
}

Expected<Instances> instancesIn(const QByteArray &body)
{
    return arrayIn(body).map([](const QJsonArray &rows) {
        Instances all;
        text::Value::List proxies;
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            const QJsonObject service = row["Service"_L1].toObject();
            all.nodes.insert(row["Node"_L1]["Node"_L1].toString());
            const QString kind = service["Kind"_L1].toString();
            if (kind == "connect-proxy"_L1) {
                // A proxy stands for the service behind it and is none itself. Those of one service are alike, or nearly.
                if (const text::Value proxy = proxyOf(service); !proxies.contains(proxy))
                    proxies.append(proxy);
                continue;
            }
            if (kind.endsWith("-gateway"_L1))
                all.kind = Service::Kind::Gateway;
            all.instances.append(instanceIn(row));
        }
        std::sort(all.instances.begin(), all.instances.end(), [](const Instance &a, const Instance &b) { return a.id < b.id; });
        if (!proxies.isEmpty())
            all.proxies = jsonOf(text::Value::Map {{"services", proxies}});
        return all;
    });
}

Expected<QList<StandingEntry>> standingEntriesIn(const QByteArray &body)
{
    const auto objects = objectsIn(body);
    if (!objects)
        return malformed({QT_TRANSLATE_NOOP("Model", "not a list"), {}});
    QList<StandingEntry> entries;
    for (const QByteArray &object : *objects) {
        const auto entry = standingEntryIn(object);
        if (!entry)
            return tl::unexpected(entry.error());
        // The servers' own notes of which routes hold a gateway's listeners; nobody writes them.
        if (entry->kind != "bound-api-gateway"_L1)
            entries.append(*entry);
    }
    return entries;
}

Expected<StandingEntry> standingEntryIn(const QByteArray &body)
{
    return treeOf(body).and_then([](const text::Tree::Ptr &tree) { return standingEntryAt(tree->root()); });
}

QString pathPart(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part, " +:@,;=!*'()"));
}

QString pathOf(const QString &kind, const QString &scope, const QString &name)
{
    return "config/"_L1 + pathPart(kind) + u'/' + (scope.isEmpty() ? u"-"_s : pathPart(scope)) + u'/' + pathPart(name) + ".json"_L1;
}

std::optional<EntryPath> entryPathIn(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() != 4 || parts[0] != "config"_L1 || !parts[3].endsWith(".json"_L1))
        return std::nullopt;
    const auto part = [](const QString &text) { return QUrl::fromPercentEncoding(text.toUtf8()); };
    EntryPath entry {part(parts[1]), parts[2] == "-"_L1 ? QString() : part(parts[2]), part(parts[3].chopped(5))};
    if (entry.kind.isEmpty() || entry.name.isEmpty())
        return std::nullopt;
    return entry;
}

Document documentOf(const DocumentId &id, const StandingEntry &entry)
{
    Document document;
    document.id = id;
    document.bytes = entry.bytes;
    document.guard = guardOf(entry.modified, entry.bytes);
    return document;
}

bool isKeptIn(const QByteArray &ours, const QByteArray &theirs)
{
    return isKept(QJsonDocument::fromJson(ours).object(), QJsonDocument::fromJson(theirs).object());
}

} // namespace meshboard::consul
