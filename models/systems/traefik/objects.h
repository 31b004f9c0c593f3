// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "systems/traefik/conditions.h"
#include "contract/named.h"
#include "systems/traefik/schema.h"

/// What a dynamic configuration declares: in YAML and TOML files (one configuration a document), or in a key tree
/// `traefik/http/routers/NAME/rule` of etcd, Consul or ZooKeeper (pkg/config/kv).
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

enum class Sort : quint8 { Router, Service, Middleware, Transport };

/// A router, service, middleware or transport.
struct Object
{
    Sort sort = Sort::Router;
    QByteArray protocol; ///< "http", "tcp", "udp"
    ObjectKey key;       ///< kind "http router", no scope, the name as written
    text::Node node;
    text::Node entry; ///< as written; differs from `node` where that is an alias
    DocumentId document;

    bool isHttp(Sort wanted) const { return sort == wanted && protocol == "http"; }
    Origin origin() const;
};

struct Values : LanguageValues
{
    QList<Object> objects;
};

/// The maps that hold `http`, `tcp`, `udp` or `tls` of a dynamic configuration; empty where the text holds none.
QList<text::Node> configurationsIn(const text::Tree &tree);
QList<Object> objectsIn(const text::Tree &tree, const DocumentId &document);

/// "cart@file" -> "cart" and "file".
struct Reference
{
    explicit Reference(const QString &written);
    QString name;
    QString provider; ///< empty where none is said
    /// Whether it can mean an object of this source: no provider, or one whose objects stand in files and key trees.
    bool isLocal() const;
};

/// How a service passes requests on: "loadBalancer", "weighted" …; empty where it does not say, or says several.
QByteArray modeOf(const text::Node &service);
QList<QByteArray> modesOf(const text::Node &service);

/// The children of a weighted service, as written.
inline QList<text::Node> childrenOf(const text::Node &service)
{
    return writtenItemsOf(field(service, modeOf(service)), "services", spelling);
}

/// Traefik gives a child without a weight the weight 1. Nothing where what stands there is no weight.
std::optional<qint64> weightOf(const text::Node &child);

/// The syntax that the router says its rule is in.
std::optional<RuleSyntax> ruleSyntaxOf(const text::Node &router);

/// Written, or the length of the rule.
qint64 priorityOf(const text::Node &router);

} // namespace meshboard::traefik
