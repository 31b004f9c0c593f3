// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/objects.h"

#include "contract/reading.h"

#include <array>

using namespace Qt::StringLiterals;

namespace meshboard::traefik {

namespace {

constexpr std::array protocols {"http", "tcp", "udp"};
constexpr std::array sorts {std::pair {"routers", Sort::Router}, std::pair {"services", Sort::Service}, std::pair {"middlewares", Sort::Middleware},
                            std::pair {"serversTransports", Sort::Transport}};
constexpr std::array modes {"loadBalancer", "weighted", "highestRandomWeight", "mirroring", "failover"};

/// Key trees begin anywhere; deeper than this nobody puts them.
constexpr int deepestRoot = 4;

bool isConfiguration(const text::Node &map)
{
    if (!map.isMap() || field(map, "apiVersion"))
        return false;
    for (const char *protocol : protocols) {
        const text::Node section = field(map, protocol);
        for (const auto &[name, sort] : sorts) {
            if (field(section, name).isMap())
                return true;
        }
    }
    const text::Node tls = field(map, "tls");
    return field(tls, "certificates").isList() || field(tls, "options").isMap() || field(tls, "stores").isMap();
}

void findIn(const text::Node &map, int depth, QList<text::Node> &found)
{
    if (isConfiguration(map)) {
        found.append(map);
        return;
    }
    for (int i = 0; map.isMap() && depth < deepestRoot && i < map.size(); ++i)
        findIn(map[i], depth + 1, found);
}

QString kindOf(const QByteArray &protocol, Sort sort)
{
    static constexpr std::array names {"router"_L1, "service"_L1, "middleware"_L1, "transport"_L1};
    return QString::fromLatin1(protocol) + u' ' + names[size_t(sort)];
}

} // namespace

QList<Item> textsOf(const text::Node &map, QByteArrayView name)
{
    QList<Item> texts;
    for (const text::Node &item : itemsOf(map, name, spelling)) {
        const bool isAlone = !item.parent().isList();
        const QStringList parts = isAlone ? item.text().split(u',') : QStringList {item.text()};
        for (const QString &part : parts) {
            if (!part.trimmed().isEmpty())
                texts.append({part.trimmed(), item});
        }
    }
    return texts;
}

Origin Object::origin() const
{
    return originOf(document, entry);
}

QList<text::Node> configurationsIn(const text::Tree &tree)
{
    QList<text::Node> found;
    switch (tree.syntax()) {
    case text::Syntax::KeyValue:
        findIn(tree.root(), 0, found);
        break;
    case text::Syntax::Yaml:
    case text::Syntax::Toml:
        for (int i = 0; i < tree.documentCount(); ++i) {
            if (isConfiguration(tree.root(i)))
                found.append(tree.root(i));
        }
        break;
    case text::Syntax::Json:
    case text::Syntax::Hcl:
        break;
    }
    return found;
}

QList<Object> objectsIn(const text::Tree &tree, const DocumentId &document)
{
    QList<Object> objects;
    for (const text::Node &root : configurationsIn(tree)) {
        for (const QByteArray protocol : protocols) {
            for (const auto &[name, sort] : sorts) {
                for (const text::Node &entry : entriesOf(field(root, protocol), name, spelling)) {
                    Object object;
                    object.sort = sort;
                    object.protocol = protocol;
                    object.key = {kindOf(protocol, sort), {}, QString::fromUtf8(entry.key())};
                    object.node = entry.resolved();
                    object.entry = entry;
                    object.document = document;
                    objects.append(object);
                }
            }
        }
    }
    return objects;
}

Reference::Reference(const QString &written)
{
    const qsizetype at = written.lastIndexOf(u'@');
    name = at < 0 ? written : written.left(at);
    provider = at < 0 ? QString() : written.mid(at + 1);
}

bool Reference::isLocal() const
{
    static const QStringList local {QString(), u"file"_s, u"etcd"_s, u"consul"_s, u"zookeeper"_s, u"redis"_s, u"http"_s};
    return local.contains(provider);
}

QList<QByteArray> modesOf(const text::Node &service)
{
    QList<QByteArray> written;
    for (const char *mode : modes) {
        if (field(service, mode))
            written.append(mode);
    }
    return written;
}

QByteArray modeOf(const text::Node &service)
{
    const QList<QByteArray> written = modesOf(service);
    return written.size() == 1 ? written.first() : QByteArray();
}

std::optional<qint64> weightOf(const text::Node &child)
{
    const text::Node weight = field(child, "weight");
    if (!weight || weight.range().isEmpty())
        return 1;
    bool isNumber = false;
    const qint64 value = weight.text().toLongLong(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<RuleSyntax> ruleSyntaxOf(const text::Node &router)
{
    const QString written = textOf(router, "ruleSyntax").toLower();
    if (written == "v2"_L1)
        return RuleSyntax::V2;
    if (written == "v3"_L1)
        return RuleSyntax::V3;
    return std::nullopt;
}

qint64 priorityOf(const text::Node &router)
{
    const qint64 written = textOf(router, "priority").toLongLong();
    return written != 0 ? written : field(router, "rule").bytes().size();
}

} // namespace meshboard::traefik
