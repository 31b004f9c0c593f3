// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/objects.h"

#include "contract/reading.h"

#include <algorithm>
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

Origin Object::at(const text::Node &place) const
{
    return labels ? labels->originOf(document, place) : originOf(document, place);
}

Origin Object::at(const text::Path &path) const
{
    return labels ? labels->originOf(document, path) : originOf(document, path);
}

WrittenText Object::written(const text::Node &scalar) const
{
    return labels ? labels->written(scalar) : WrittenText {scalar};
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
    case text::Syntax::Xml:
        break;
    }
    return found;
}


static QList<Object> objectsOf(const text::Tree &tree, const DocumentId &document, const QString &provider, const std::shared_ptr<const Labels> &labels)
{
    QList<Object> objects;
    const auto take = [&](Sort sort, const QByteArray &protocol, const QString &kind, const text::Node &entry) {
        objects.append({sort, protocol, {kind, {}, QString::fromUtf8(entry.key())}, entry.resolved(), entry, document, provider, labels});
    };
    for (const text::Node &root : configurationsIn(tree)) {
        for (const QByteArray protocol : protocols) {
            for (const auto &[name, sort] : sorts) {
                const QString kind = kindOf(protocol, sort);
                for (const text::Node &entry : entriesOf(field(root, protocol), name, spelling))
                    take(sort, protocol, kind, entry);
            }
        }
        for (const text::Node &entry : entriesOf(field(root, "tls"), "options", spelling))
            take(Sort::TlsOptions, {}, u"tls options"_s, entry);
    }
    return objects;
}

QList<Object> objectsIn(const text::Tree &tree, const DocumentId &document)
{
    return objectsOf(tree, document, {}, nullptr);
}

QList<Object> objectsIn(const std::shared_ptr<const Labels> &labels, const QString &provider, const DocumentId &document)
{
    return objectsOf(labels->tree(), document, provider, labels);
}

Reference::Reference(const Object &namer, const QString &written)
    : name(written)
    , provider(namer.provider)
    , native(written)
{
    // Files and key trees are one to us: a source holds only one of them. Swarm reads the labels of Docker.
    static const QHash<QString, QString> same {{u"file"_s, {}},  {u"etcd"_s, {}}, {u"consul"_s, {}},      {u"zookeeper"_s, {}},
                                               {u"redis"_s, {}}, {u"http"_s, {}}, {u"swarm"_s, u"docker"_s}};
    const qsizetype at = written.lastIndexOf(u'@');
    if (at < 0)
        return;
    isQualified = true;
    name = written.left(at);
    provider = written.mid(at + 1);
    provider = namer.isReported() ? reportedBy(provider) : same.value(provider, provider);
}

Reference::Reference(const Object &namer, const text::Node &item)
    : Reference(namer, item.isMap() ? textOf(item, "name") : item.text())
{
    if (isQualified || !namer.isManifest())
        return;
    scope = textOf(item, "namespace");
    if (scope.isEmpty())
        scope = namer.key.scope;
}

QList<Link> linksOf(const Object &namer, const text::Node &map, QByteArrayView name)
{
    QList<Link> links;
    if (namer.isManifest()) {
        for (const text::Node &item : itemsOf(map, name, spelling))
            links.append({Reference(namer, item), item});
    } else {
        for (const Item &item : textsOf(map, name))
            links.append({Reference(namer, item.text), item.node});
    }
    return links;
}

const Object *World::add(const Object &object)
{
    // Elsewhere a folder may hold the same object for each of several clusters or projects.
    const auto [first, last] = m_named.equal_range(object.key.name);
    const auto known = std::find_if(first, last, [&](const Object *one) { return one->provider.isEmpty() && one->key.kind == object.key.kind; });
    if (object.provider.isEmpty() && known != last)
        return *known;
    m_objects.append(&object);
    if (object.labels)
        m_owners.insert(object.labels->owner());
    if (object.sort == Sort::Backend)
        m_scopesWithBackends.insert(object.key.scope);
    else
        m_providers.insert(object.provider);
    m_named.insert(object.key.name, &object);
    return nullptr;
}

QList<const Object *> World::objects() const
{
    QList<const Object *> all = m_objects;
    std::stable_sort(all.begin(), all.end(), [](const Object *a, const Object *b) { return a->key < b->key; });
    return all;
}

QList<const Object *> World::besides(const Object &router) const
{
    QList<const Object *> services;
    for (const Object *object : m_objects) {
        if (object->sort == Sort::Service && object->protocol == router.protocol && object->labels == router.labels)
            services.append(object);
    }
    return services;
}

QList<const Object *> World::backends(const Reference &reference) const
{
    QList<const Object *> found;
    for (auto [it, end] = m_named.equal_range(reference.name); it != end; ++it) {
        const QString &scope = (*it)->key.scope;
        if ((*it)->sort == Sort::Backend && (scope == reference.scope || scope.isEmpty() || reference.scope.isEmpty()))
            found.append(*it);
    }
    return found;
}

const Object *World::find(Sort sort, const QByteArray &protocol, const Reference &reference) const
{
    const auto named = [&](const QString &name, const QString &scope) -> const Object * {
        const Object *found = nullptr;
        for (auto [it, end] = m_named.equal_range(name); it != end; ++it) {
            const Object *one = *it;
            if (one->sort != sort || one->protocol != protocol || one->provider != reference.provider)
                continue;
            if (one->key.scope == scope || !one->isManifest())
                return one;
            // A text may leave its namespace to whoever applies it.
            if (scope.isEmpty() || one->key.scope.isEmpty())
                found = one;
        }
        return found;
    };
    if (!reference.isManifest() || !reference.isQualified)
        return named(reference.name, reference.scope);
    // NAMESPACE-NAME, and both may hold a dash.
    for (qsizetype dash = reference.name.indexOf(u'-'); dash >= 0; dash = reference.name.indexOf(u'-', dash + 1)) {
        if (const Object *found = named(reference.name.mid(dash + 1), reference.name.left(dash)))
            return found;
    }
    return nullptr;
}

bool World::wouldHave(Sort sort, const Object &namer, const Reference &reference) const
{
    if (sort == Sort::Backend)
        return m_scopesWithBackends.contains(reference.scope) || m_scopesWithBackends.contains(QString())
            || (reference.scope.isEmpty() && !m_scopesWithBackends.isEmpty());
    if (sort == Sort::Service && std::any_of(m_owners.cbegin(), m_owners.cend(), [&](const QString &owner) { return reference.name.startsWith(owner); }))
        return false;
    // A folder may do without the files that a running Traefik has beside its objects, and the other way round.
    return reference.provider == namer.provider || m_providers.contains(reference.provider);
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

QString nameOfChild(const text::Node &child, const QList<text::Node> &children)
{
    const QString name = textOf(child, "name");
    const QString port = textOf(child, "port");
    const auto isNamesake = [&](const text::Node &one) { return textOf(one.resolved(), "name") == name; };
    const bool isTold = port.isEmpty() || std::count_if(children.cbegin(), children.cend(), isNamesake) < 2;
    return isTold ? name : name + u':' + port;
}

QList<text::Node> rulesOf(const Object &router)
{
    return router.isManifest() ? itemsOf(router.node, "routes", spelling) : QList<text::Node> {router.node};
}

text::Node ruleOf(const Object &router, const text::Node &rule)
{
    return field(rule, router.isManifest() ? "match" : "rule");
}

text::Path placeOfRule(const Object &router, const text::Node &rule)
{
    return placeOfField(rule, router.isManifest() ? "match" : "rule");
}

std::optional<RuleSyntax> ruleSyntaxOf(const Object &router, const text::Node &rule)
{
    const QString written = textOf(rule, router.isManifest() ? "syntax" : "ruleSyntax").toLower();
    if (written == "v2"_L1)
        return RuleSyntax::V2;
    if (written == "v3"_L1)
        return RuleSyntax::V3;
    return std::nullopt;
}

ReadRule readRuleOf(const Object &router, const text::Node &rule)
{
    const text::Node written = ruleOf(router, rule);
    if (written.bytes().isEmpty())
        return {};
    return readRule(router.written(written), ruleSyntaxOf(router, rule), router.protocol == "tcp" ? Layer::Tcp : Layer::Http, router.document);
}

qint64 priorityOf(const Object &router, const text::Node &rule)
{
    const qint64 written = textOf(rule, "priority").toLongLong();
    if (written != 0)
        return written;
    const QByteArray text = ruleOf(router, rule).bytes();
    // What takes every connection comes behind all that ask for something.
    const auto part = router.protocol == "tcp" ? parsed(text) : tl::unexpected(RuleError());
    const bool takesAll = part && part->kind == Part::Kind::Matcher && part->name.toLower() == "hostsni" && part->arguments.size() == 1
        && part->arguments.first().value == "*";
    return takesAll ? -1 : text.size();
}

} // namespace meshboard::traefik
