// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/reported.h"

#include "systems/traefik/routes.h"

#include <QJsonArray>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace meshboard::traefik {

namespace {

/// A section of what the API gives, and where it stands in a configuration.
struct Section
{
    QLatin1StringView raw;
    QLatin1StringView protocol;
    QLatin1StringView name;
    Sort sort;
    QLatin1StringView kind;
};
constexpr std::array sections {
    Section {"routers"_L1, "http"_L1, "routers"_L1, Sort::Router, "http router"_L1},
    Section {"services"_L1, "http"_L1, "services"_L1, Sort::Service, "http service"_L1},
    Section {"middlewares"_L1, "http"_L1, "middlewares"_L1, Sort::Middleware, "http middleware"_L1},
    Section {"tcpRouters"_L1, "tcp"_L1, "routers"_L1, Sort::Router, "tcp router"_L1},
    Section {"tcpServices"_L1, "tcp"_L1, "services"_L1, Sort::Service, "tcp service"_L1},
    Section {"tcpMiddlewares"_L1, "tcp"_L1, "middlewares"_L1, Sort::Middleware, "tcp middleware"_L1},
    Section {"udpRouters"_L1, "udp"_L1, "routers"_L1, Sort::Router, "udp router"_L1},
    Section {"udpServices"_L1, "udp"_L1, "services"_L1, Sort::Service, "udp service"_L1},
};

/// What Traefik adds to an object, pkg/config/runtime.
constexpr std::array additions {"status"_L1, "error"_L1, "using"_L1, "usedBy"_L1, "serverStatus"_L1};

constexpr auto entryPointsPath = "entryPoints.json"_L1;

tl::unexpected<Fault> notTraefiks(const Message &why)
{
    return tl::unexpected(Fault {Fault::Kind::Malformed, {}, Remedy::CheckAddress, why});
}

void insertAt(QJsonObject &object, const QStringList &path, const QJsonValue &value)
{
    if (path.size() == 1) {
        object.insert(path.first(), value);
        return;
    }
    QJsonObject inner = object[path.first()].toObject();
    insertAt(inner, path.mid(1), value);
    object.insert(path.first(), inner);
}

/// `a`, from an address with or without a scheme.
QUrl placeOf(const QString &server)
{
    return QUrl(server.contains("://"_L1) ? server : u"//"_s + server);
}

} // namespace

Expected<QMap<QString, QByteArray>> reportsIn(const QByteArray &rawData)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(rawData, &error);
    if (!document.isObject())
        return notTraefiks({QT_TRANSLATE_NOOP("Model", "the answer is not what Traefik reports: %1"), {error.errorString()}});
    const QJsonObject raw = document.object();
    // Providers, then protocol and section, then names: each list is put in once, whole.
    QMap<QString, QMap<QStringList, QJsonObject>> providers;
    for (const Section &section : sections) {
        const QJsonObject objects = raw[section.raw].toObject();
        for (auto it = objects.begin(); it != objects.end(); ++it) {
            const QString name = it.key().section(u'@', 0, 0);
            const QString provider = it.key().section(u'@', 1);
            if (provider.isEmpty() || !it.value().isObject())
                return notTraefiks({QT_TRANSLATE_NOOP("Model", "the answer is not what Traefik reports: %1"), {it.key()}});
            QJsonObject configured = it.value().toObject();
            QJsonObject reported;
            for (const QLatin1StringView addition : additions) {
                if (const QJsonValue value = configured.take(addition); !value.isUndefined())
                    reported.insert(addition, value);
            }
            providers[provider][{section.protocol, section.name}].insert(name, configured);
            providers[provider][{u"reported"_s, section.protocol, section.name}].insert(name, reported);
        }
    }
    QMap<QString, QByteArray> documents;
    for (auto provider = providers.cbegin(); provider != providers.cend(); ++provider) {
        QJsonObject whole;
        for (auto it = provider->cbegin(); it != provider->cend(); ++it)
            insertAt(whole, it.key(), *it);
        documents.insert(provider.key() + ".json"_L1, QJsonDocument(whole).toJson());
    }
    return documents;
}

Expected<QByteArray> entryPointsReport(const QList<QByteArray> &pages)
{
    QJsonObject all;
    for (const QByteArray &page : pages) {
        const QJsonDocument document = QJsonDocument::fromJson(page);
        if (!document.isArray())
            return notTraefiks({QT_TRANSLATE_NOOP("Model", "the answer is not a list of Traefik's entry points"), {}});
        const QJsonArray entries = document.array();
        for (const QJsonValue &entry : entries) {
            QJsonObject entryPoint = entry.toObject();
            all.insert(entryPoint.take("name"_L1).toString(), entryPoint);
        }
    }
    return QJsonDocument(QJsonObject {{u"entryPoints"_s, all}}).toJson();
}

Guard guardOfReport(const QString &provider, const QString &target)
{
    Guard guard {GuardStrength::Checked, {{u"reported"_s, provider}}};
    if (!target.isEmpty())
        guard.token.insert(u"target"_s, target);
    return guard;
}

bool isReport(const Document &document)
{
    return document.guard.token.contains("reported"_L1);
}

Fault notWritable(const Document &document)
{
    const QString provider = document.guard.token["reported"_L1].toString();
    const QString target = document.guard.token["target"_L1].toString();
    Fault fault {Fault::Kind::Unsupported, {}, Remedy::None, {}, document.id.path};
    fault.place.source = document.id.source;
    fault.place.document = document.id.path;
    if (document.id.path == entryPointsPath)
        fault.detail = {QT_TRANSLATE_NOOP("Model", "Traefik only reports this; its entry points stand in its static configuration"), {}};
    else if (provider == "internal"_L1)
        fault.detail = {QT_TRANSLATE_NOOP("Model", "Traefik only reports this, and makes it itself"), {}};
    else if (target.isEmpty())
        fault.detail = {QT_TRANSLATE_NOOP("Model", "Traefik only reports this; it takes it from its provider %1: change it there"), {provider}};
    else
        fault.detail = {QT_TRANSLATE_NOOP("Model", "Traefik only reports this; it takes it from its provider %1: change it in the source %2"), {provider, target}};
    return fault;
}

QList<Object> reportedObjectsIn(const text::Tree &tree, const Document &document)
{
    const QString provider = document.guard.token["reported"_L1].toString();
    QList<Object> objects;
    for (const Section &section : sections) {
        const text::Node named = tree.root()[section.protocol.data()][section.name.data()];
        const text::Node told = tree.root()["reported"][section.protocol.data()][section.name.data()];
        for (int i = 0; i < named.size(); ++i) {
            Object object {section.sort, QByteArray(section.protocol.data(), section.protocol.size()), {section.kind, provider, QString::fromUtf8(named[i].key())},
                           named[i], named[i], document.id, reportedBy(provider), nullptr};
            object.told = told[named[i].key()];
            objects.append(object);
        }
    }
    return objects;
}

QList<Finding> reportedFindingsOf(const Object &object)
{
    QList<Finding> findings;
    const text::Node errors = object.told["error"];
    const QString status = object.told["status"].text();
    const bool isOff = status == "disabled"_L1;
    for (int i = 0; i < errors.size(); ++i)
        findings.append(findingAt("MB0327", isOff ? Finding::Severity::Error : Finding::Severity::Warning, object, object.entry,
                                  isOff ? Message {QT_TRANSLATE_NOOP("Model", "Traefik does without %1 %2: %3"), {object.key.kind, object.key.name, errors[i].text()}}
                                        : Message {QT_TRANSLATE_NOOP("Model", "Traefik warns of %1 %2: %3"), {object.key.kind, object.key.name, errors[i].text()}},
                                  {QT_TRANSLATE_NOOP("Model", "Change it where its provider %1 takes it from."), {object.key.scope}}));
    return findings;
}

QList<Finding> unusedIn(const QList<const Object *> &objects)
{
    QSet<QString> chained;
    for (const Object *object : objects) {
        if (object->sort != Sort::Middleware || !object->isReported())
            continue;
        for (const Link &link : linksOf(*object, field(object->node, "chain"), "middlewares"))
            chained.insert(link.to.name + link.to.provider);
    }
    QList<Finding> findings;
    for (const Object *object : objects) {
        const bool isUsed = object->told["usedBy"].size() > 0 || chained.contains(object->key.name + object->provider);
        if (object->sort == Sort::Middleware && object->isReported() && !isUsed)
            findings.append(findingAt("MB0328", Finding::Severity::Note, *object, object->entry,
                                      {QT_TRANSLATE_NOOP("Model", "No router uses middleware %1"), {object->key.name}},
                                      {QT_TRANSLATE_NOOP("Model", "Name it in a router, or take it away."), {}}));
    }
    return findings;
}

QList<Instance> instancesOf(const Object &service)
{
    QList<Instance> instances;
    // Without a health check Traefik calls every server up and has asked none.
    const bool isChecked = field(field(service.node, "loadBalancer"), "healthCheck").size() > 0;
    const text::Node told = service.told["serverStatus"];
    for (int i = 0; i < told.size(); ++i) {
        const QString url = QString::fromUtf8(told[i].key());
        const QUrl place = placeOf(url);
        const int port = place.port(place.scheme() == "https"_L1 ? 443 : place.scheme() == "http"_L1 ? 80 : -1);
        Instance instance;
        instance.id = url;
        instance.host = place.host();
        if (port > 0)
            instance.port = quint16(port);
        const bool isUp = told[i].text() == "UP"_L1;
        instance.health.probe = !isUp ? Probe::Critical : isChecked ? Probe::Passing : Probe::Unknown;
        instances.append(instance);
    }
    return instances;
}

} // namespace meshboard::traefik
