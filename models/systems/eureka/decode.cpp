// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/eureka/decode.h"

#include "contract/named.h"
#include "contract/reading.h"
#include "systems/eureka/schema.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace meshboard::eureka {

namespace {

QList<text::Node> itemsIn(const text::Node &map, const char *name)
{
    return itemsOf(map, name, Spelling::Exact);
}

/// A port that is open to callers. XStream takes a port without a word for enabled and a secure one for not.
std::optional<quint16> portOf(const text::Node &port, bool isEnabled)
{
    const auto number = (port.isMap() ? port["$"] : port).integer();
    const text::Node enabled = port["@enabled"];
    if (!number || *number < 1 || *number > 65535 || !(enabled ? enabled.boolean().value_or(false) : isEnabled))
        return std::nullopt;
    return quint16(*number);
}

QStringList vipsOf(const text::Node &node)
{
    QStringList vips;
    for (const char *field : {"vipAddress", "secureVipAddress"})
        vips += node[field].text().split(u',', Qt::SkipEmptyParts);
    vips.removeDuplicates();
    return vips;
}

void addLabels(const text::Node &metadata, QMap<QString, QString> &labels)
{
    for (int i = 0; i < metadata.size(); ++i) {
        // `@class` names a class of Java, for XStream.
        if (!metadata[i].key().startsWith('@') && metadata[i].isScalar())
            labels.insert(QString::fromUtf8(metadata[i].key()), metadata[i].text());
    }
}

Health healthOf(Status status)
{
    switch (status) {
    case Status::Up: return {Probe::Passing, Rotation::In, {}};
    case Status::Down: return {Probe::Critical, Rotation::In, {}};
    case Status::Starting: return {Probe::Unknown, Rotation::Starting, {}};
    case Status::OutOfService: return {Probe::Unknown, Rotation::Out, {}};
    case Status::Unknown: break;
    }
    return {};
}

Registered registeredOf(const DocumentId &document, const text::Node &node, const QString &application)
{
    Registered result;
    Instance &instance = result.instance;
    result.app = (node["app"].isScalar() ? node["app"].text() : application).toUpper();
    // InstanceInfo starts as UP; what a word says that it does not know is UNKNOWN.
    result.status = node["status"].isScalar() ? statusOf(node["status"].text()) : Status::Up;
    static const QStringList actions {{}, u"ADDED"_s, u"MODIFIED"_s, u"DELETED"_s};
    result.action = Action(std::max(0, int(actions.indexOf(node["actionType"].text()))));
    result.vips = vipsOf(node);
    if (!document.isNull())
        result.origin = originOf(document, node);
    result.renewalSeconds = int(node["leaseInfo"]["renewalIntervalInSecs"].integer().value_or(0));
    result.durationSeconds = int(node["leaseInfo"]["durationInSecs"].integer().value_or(0));
    result.updatedAt = node["lastUpdatedTimestamp"].text().toLongLong();
    instance.host = node["hostName"].isScalar() ? node["hostName"].text() : node["ipAddr"].text();
    instance.id = node["instanceId"].isScalar() ? node["instanceId"].text() : instance.host;
    const auto plain = portOf(node["port"], true);
    instance.port = plain ? plain : portOf(node["securePort"], false);
    instance.health = healthOf(result.status);
    addLabels(node["metadata"], instance.labels);
    instance.subset = instance.labels.value(u"version"_s);
    bool isNumber = false;
    if (const double weight = instance.labels.value(u"weight"_s).toDouble(&isNumber); isNumber)
        instance.weight = weight;
    // What the data center says of the place is Amazon's own; other places say it in the metadata.
    if (const text::Node zone = node["dataCenterInfo"]["metadata"]["availability-zone"]; zone.isScalar() && !instance.labels.contains(u"zone"_s))
        instance.labels.insert(u"zone"_s, zone.text());
    const text::Node overridden = node["overriddenstatus"] ? node["overriddenstatus"] : node["overriddenStatus"];
    if (overridden.isScalar() && overridden.text() != "UNKNOWN"_L1)
        instance.labels.insert(u"overriddenstatus"_s, overridden.text());
    return result;
}

struct Place
{
    text::Node node;
    QString application; ///< empty for an instance that stands alone
};

QList<Place> instancesIn(const text::Tree &tree)
{
    const text::Node content = contentOf(tree.root());
    if (kindOf(tree.root()) == DocumentKind::Instance)
        return {{content, {}}};
    const QList<text::Node> all = kindOf(tree.root()) == DocumentKind::Application ? QList<text::Node> {content} : itemsIn(content, "application");
    QList<Place> places;
    for (const text::Node &application : all) {
        const QList<text::Node> instances = itemsIn(application, "instance");
        for (const text::Node &instance : instances)
            places.append({instance, application["name"].text()});
    }
    return places;
}

} // namespace

Values valuesOf(const DocumentId &document, const text::Tree &tree)
{
    Values values;
    const text::Node content = contentOf(tree.root());
    values.isWhole = kindOf(tree.root()) == DocumentKind::Applications;
    const text::Node hash = content["apps__hashcode"] ? content["apps__hashcode"] : content["apps_hashcode"];
    values.registry.hash = hash.text();
    if (values.isWhole && hash)
        values.registry.hashOrigin = originOf(document, hash);
    bool hasDeleted = false;
    const QList<Place> places = instancesIn(tree);
    for (const Place &place : places) {
        if (!place.node.isMap())
            continue;
        values.registry.instances.append(registeredOf(document, place.node, place.application));
        hasDeleted = hasDeleted || values.registry.instances.last().action == Action::Deleted;
    }
    // Both answers look alike. Only a delta tells of what is gone, except that a server's cache may still hold, and count, what
    // was deleted meanwhile. One without goes by the name it was kept under.
    const bool isCounted = hashOf(values.registry.instances) == values.registry.hash;
    values.isDelta = values.isWhole && ((hasDeleted && !isCounted) || QFileInfo(document.path).fileName().contains("delta"_L1, Qt::CaseInsensitive));
    return values;
}

Finding hashFinding(const Registry &registry, const QString &counted)
{
    Finding finding;
    finding.code = "MB1301";
    finding.severity = Finding::Severity::Warning;
    finding.place = placeOf(registry.hashOrigin);
    finding.what = {QT_TRANSLATE_NOOP("Model", "The hash is %1, but the instances count %2"), {registry.hash, counted}};
    finding.advice = {QT_TRANSLATE_NOOP("Model", "A client that counts otherwise fetches everything anew. Take up the counted one, or look for the instances that are missing."), {}};
    return finding;
}

void check(const DocumentId &document, const text::Tree &tree, const Values &values, QList<Finding> &findings)
{
    using Severity = Finding::Severity;
    QHash<std::pair<QString, QString>, int> seen;
    const QList<Place> places = instancesIn(tree);
    for (const Place &place : places) {
        const text::Node &node = place.node;
        const QString id = (node["instanceId"] ? node["instanceId"] : node["hostName"]).text();
        const QString app = node["app"].text();
        Report report(document, tree, {u"instance"_s, app.toUpper(), id}, findings);
        for (const char *field : {"status", "overriddenstatus", "overriddenStatus"}) {
            const text::Node status = node[field];
            if (status.isScalar() && statusOf(status.text()) == Status::Unknown && status.text().toUpper() != "UNKNOWN"_L1)
                report.add("MB1302", Severity::Warning, originOf(document, status), {QT_TRANSLATE_NOOP("Model", "Eureka has no status %1 and takes it for UNKNOWN"), {status.text()}},
                           {QT_TRANSLATE_NOOP("Model", "It has UP, DOWN, STARTING, OUT_OF_SERVICE and UNKNOWN."), {}});
        }
        if (!place.application.isEmpty() && !app.isEmpty() && app.compare(place.application, Qt::CaseInsensitive) != 0)
            report.add("MB1303", Severity::Warning, originOf(document, node["app"]), {QT_TRANSLATE_NOOP("Model", "The instance says that it is of %1 and stands in %2"), {app, place.application}},
                       {QT_TRANSLATE_NOOP("Model", "A client goes by what the instance says when it takes up a delta, and by where it stands when it reads everything."), {}});
        const QString name = place.application.isEmpty() ? app.toUpper() : place.application.toUpper();
        if (!id.isEmpty() && seen[{name, id}]++ > 0)
            report.add("MB1304", Severity::Warning, originOf(document, node), {QT_TRANSLATE_NOOP("Model", "There is another %1 in %2: the later one counts"), {id, name}},
                       {QT_TRANSLATE_NOOP("Model", "Give each instance an instanceId of its own."), {}});
        if (values.isDelta && !node["actionType"])
            report.add("MB1305", Severity::Warning, originOf(document, node), {QT_TRANSLATE_NOOP("Model", "Nothing says what became of %1: a client passes over it"), {id}},
                       {QT_TRANSLATE_NOOP("Model", "In a delta each instance has an actionType: ADDED, MODIFIED or DELETED."), {}});
    }
    if (values.isWhole && !values.isDelta && !values.registry.hashOrigin.isNull() && hashOf(values.registry.instances) != values.registry.hash)
        findings.append(hashFinding(values.registry, hashOf(values.registry.instances)));
}

} // namespace meshboard::eureka
