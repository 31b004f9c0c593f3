// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/named.h"
#include "systems/traefik/conditions.h"
#include "systems/traefik/labels.h"
#include "systems/traefik/schema.h"

#include <QMultiHash>
#include <QSet>

#include <memory>

/// What a dynamic configuration declares: in YAML and TOML files (one configuration a document), in a key tree
/// `traefik/http/routers/NAME/rule` of etcd, Consul or ZooKeeper (pkg/config/kv), or in objects of Kubernetes
/// (pkg/provider/kubernetes/crd).
namespace meshboard::traefik {

inline text::Node field(const text::Node &map, QByteArrayView name)
{
    return fieldOf(map, name, spelling);
}
inline QString textOf(const text::Node &map, QByteArrayView name)
{
    return field(map, name).text();
}
inline text::Path placeOfField(const text::Node &map, QByteArrayView name)
{
    return pathOf(map, name, spelling);
}
/// The texts of a list; a lone text may hold several, separated by commas, as in key trees.
struct Item
{
    QString text;
    text::Node node;
};
QList<Item> textsOf(const text::Node &map, QByteArrayView name);

/// As others write it behind an @.
inline const QString kubernetes = QStringLiteral("kubernetescrd");
/// The provider of what a running Traefik reports, which names every one of its own.
inline QString reportedBy(const QString &provider)
{
    return u'@' + provider;
}

/// TlsOptions: `tls.options` of files, TLSOption. Backend: a Service of Kubernetes, which others declare and ours name.
/// Annotations: of an Ingress or Service, which others route.
enum class Sort : quint8 { Router, Service, Middleware, Transport, TlsOptions, Backend, Annotations };

/// A router, service, middleware, transport …; of Kubernetes an IngressRoute, TraefikService, Middleware …
struct Object
{
    Sort sort = Sort::Router;
    QByteArray protocol; ///< "http", "tcp", "udp"; empty for TlsOptions and Backend
    ObjectKey key;       ///< kind "http router", no scope, the name as written; of Kubernetes as there; of what is reported the scope is the provider
    text::Node node;     ///< what holds the fields: of Kubernetes `spec`
    text::Node entry;    ///< as written; differs from `node` where that is an alias
    SharedDocumentId document;
    QString provider;    ///< what others write behind an @: empty for files and key trees, "kubernetescrd", "docker"; or reportedBy()
    std::shared_ptr<const Labels> labels; ///< that the nodes are of; null where they are the document's own
    text::Node told {};  ///< what became of it, where Traefik reports it

    bool isHttp(Sort wanted) const { return sort == wanted && protocol == "http"; }
    bool isManifest() const { return provider == kubernetes; }
    bool isReported() const { return provider.startsWith(u'@'); }
    /// What services are called by; of labels nothing stands before it.
    ServiceKey service() const { return {isManifest() ? key.scope : QString(), key.name}; }
    Origin origin() const { return at(entry); }
    /// Where a node stands in the document, and where one would stand that is not written.
    Origin at(const text::Node &node) const;
    Origin at(const text::Path &path) const;
    /// The scalar of the document that holds this one, and where in its text it begins.
    WrittenText written(const text::Node &scalar) const;
};

struct Values : LanguageValues
{
    QList<Object> objects;
    QSet<QString> entryPoints; ///< of a static configuration, in lower case
};

/// The maps that hold `http`, `tcp`, `udp` or `tls` of a dynamic configuration; empty where the text holds none.
QList<text::Node> configurationsIn(const text::Tree &tree);
QList<Object> objectsIn(const text::Tree &tree, const DocumentId &document);
/// What labels say.
QList<Object> objectsIn(const std::shared_ptr<const Labels> &labels, const QString &provider, const DocumentId &document);

/// What names an object: "cart@file", or in objects of Kubernetes a name with or without a namespace.
struct Reference
{
    Reference(const Object &namer, const QString &written);
    /// `item` says it in `namer`: as a text, or in Kubernetes as a map with name and namespace.
    Reference(const Object &namer, const text::Node &item);

    QString name;
    QString provider; ///< as in Object; that of the namer where none is said
    QString scope;    ///< of Kubernetes: the namespace, where it is told from the name
    bool isQualified = false; ///< it says its provider
    QString native;   ///< as written

    bool isManifest() const { return provider == kubernetes; }
    QString toString() const { return scope.isEmpty() ? native : scope + u'/' + native; }
};

struct Link
{
    Reference to;
    text::Node node;
};
/// The references of a list.
QList<Link> linksOf(const Object &namer, const text::Node &map, QByteArrayView name);

/// The objects that references lead to.
class World
{
public:
    /// The object stays where it is as long as this world. Where two files declare the same thing Traefik takes the first,
    /// which is returned for the second.
    const Object *add(const Object &object);
    /// In the order of their keys.
    QList<const Object *> objects() const;
    /// The services that stand in the same labels.
    QList<const Object *> besides(const Object &router) const;
    const Object *find(Sort sort, const QByteArray &protocol, const Reference &reference) const;
    /// All Services of that name: a folder may hold one for each of several clusters.
    QList<const Object *> backends(const Reference &reference) const;
    /// Whether what is not found would be here if it were anywhere: others may declare it where nobody looks.
    bool wouldHave(Sort sort, const Object &namer, const Reference &reference) const;

private:
    QList<const Object *> m_objects;
    QMultiHash<QString, const Object *> m_named;
    QSet<QString> m_scopesWithBackends;
    QSet<QString> m_providers;
    QSet<QString> m_owners; ///< of labels: a service that is not written is called by them and the project
};

/// How a service passes requests on: "loadBalancer", "weighted" …; empty where it does not say, or says several.
QByteArray modeOf(const text::Node &service);
QList<QByteArray> modesOf(const text::Node &service);

/// The children of a weighted service, as written.
inline QList<text::Node> childrenOf(const text::Node &service)
{
    return writtenItemsOf(field(service, modeOf(service)), "services", spelling);
}
/// What tells a child from its siblings: its name, with the port where Kubernetes has a name twice.
QString nameOfChild(const text::Node &child, const QList<text::Node> &children);

/// The rules of a router: itself, or the routes of an IngressRoute.
QList<text::Node> rulesOf(const Object &router);
/// `rule`, or `match` of Kubernetes.
text::Node ruleOf(const Object &router, const text::Node &rule);
text::Path placeOfRule(const Object &router, const text::Node &rule);

/// Traefik gives a child without a weight the weight 1. Nothing where what stands there is no weight.
std::optional<qint64> weightOf(const text::Node &child);

/// The syntax that the router says its rule is in.
std::optional<RuleSyntax> ruleSyntaxOf(const Object &router, const text::Node &rule);
/// Empty where the router has none of its own.
ReadRule readRuleOf(const Object &router, const text::Node &rule);

/// Written, or the length of the rule.
qint64 priorityOf(const Object &router, const text::Node &rule);

} // namespace meshboard::traefik
