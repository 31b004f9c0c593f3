// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passes/overlays.h"

#include "contract/manifest.h"
#include "contract/plain.h"
#include "text/write.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace meshboard {

struct BuiltValue
{
    enum class Kind : quint8 { Scalar, Map, List };
    using Ptr = std::shared_ptr<BuiltValue>;

    Kind kind = Kind::Scalar;
    text::Value scalar;
    QList<QByteArray> keys; ///< of a map, beside `children`
    QList<Ptr> children;
    DocumentId document; ///< where it is written
    Cursor at;

    Ptr child(const QByteArray &key) const
    {
        const qsizetype index = kind == Kind::Map ? keys.indexOf(key) : -1;
        return index < 0 ? nullptr : children[index];
    }
    QString text() const
    {
        const auto *bytes = std::get_if<QByteArray>(&scalar.variant());
        return kind == Kind::Scalar && bytes ? QString::fromUtf8(*bytes) : QString();
    }
    void set(const QByteArray &key, const Ptr &value)
    {
        if (const qsizetype index = keys.indexOf(key); index >= 0) {
            children[index] = value;
            return;
        }
        keys.append(key);
        children.append(value);
    }
    void remove(const QByteArray &key)
    {
        if (const qsizetype index = keys.indexOf(key); index >= 0) {
            keys.removeAt(index);
            children.removeAt(index);
        }
    }
};

} // namespace meshboard

namespace meshboard::passes {

namespace {

using Built = BuiltValue::Ptr;
using Kind = BuiltValue::Kind;

/// Kustomizations may name one another in a circle, which kustomize refuses.
constexpr int deepest = 20;

Built valueAt(const Cursor &at, const DocumentId &document)
{
    auto built = std::make_shared<BuiltValue>();
    built->document = document;
    built->at = at;
    const QList<Cursor> children = at.isMap() || at.isList() ? at.children() : QList<Cursor>();
    built->kind = at.isMap() ? Kind::Map : at.isList() ? Kind::List : Kind::Scalar;
    for (const Cursor &child : children) {
        if (at.isMap())
            built->keys.append(child.key());
        built->children.append(valueAt(child, document));
    }
    if (built->kind == Kind::Scalar)
        built->scalar = text::valueOf(at.node()).value_or(text::Value());
    return built;
}

Built copyOf(const Built &value)
{
    auto copy = std::make_shared<BuiltValue>(*value);
    for (Built &child : copy->children)
        child = copyOf(child);
    return copy;
}

/// Another text, written where `like` is.
Built textLike(const QString &text, const BuiltValue &like)
{
    auto built = std::make_shared<BuiltValue>();
    built->scalar = text::Value(text);
    built->document = like.document;
    built->at = like.at;
    return built;
}

text::Value plainOf(const BuiltValue &value)
{
    if (value.kind == Kind::Scalar)
        return value.scalar;
    if (value.kind == Kind::List) {
        text::Value::List list;
        for (const Built &child : value.children)
            list.append(plainOf(*child));
        return list;
    }
    text::Value::Map map;
    for (qsizetype i = 0; i < value.keys.size(); ++i)
        map.append({value.keys[i], plainOf(*value.children[i])});
    return map;
}

/// All of it is written at that place: inside of a text.
void moveAll(const Built &value, const Cursor &to)
{
    value->at = to;
    for (const Built &child : value->children)
        moveAll(child, to);
}

/// The map at these keys, made where it is missing.
Built mapAt(const Built &object, const QByteArrayList &keys, const BuiltValue &like)
{
    Built at = object;
    for (const QByteArray &key : keys) {
        Built next = at->child(key);
        if (!next || next->kind != Kind::Map) {
            next = std::make_shared<BuiltValue>();
            next->kind = Kind::Map;
            next->document = like.document;
            next->at = like.at;
            at->set(key, next);
        }
        at = next;
    }
    return at;
}

/// Each place below `value` that a way of keys leads to; lists on the way are gone through.
void eachAt(const Built &value, const QByteArrayList &keys, const std::function<void(BuiltValue &parent, const QByteArray &key)> &visit)
{
    if (!value || keys.isEmpty())
        return;
    if (value->kind == Kind::List) {
        for (const Built &child : value->children)
            eachAt(child, keys, visit);
        return;
    }
    if (keys.size() == 1) {
        if (value->child(keys.first()))
            visit(*value, keys.first());
        return;
    }
    eachAt(value->child(keys.first()), keys.sliced(1), visit);
}

struct Object
{
    Built value;
    ObjectKey original; ///< as its file has it: patches may name it so

    QString kind() const { return textOf("kind"); }
    QString group() const
    {
        const QString version = textOf("apiVersion");
        return version.contains(u'/') ? version.section(u'/', 0, 0) : QString();
    }
    QString name() const { return meta("name"); }
    QString scope() const { return meta("namespace"); }
    bool isBuiltIn() const { return !group().contains(u'.') || (group().endsWith(".k8s.io"_L1) && group() != "gateway.networking.k8s.io"_L1); }
    QString meta(const QByteArray &field) const
    {
        const Built metadata = value->child("metadata");
        const Built one = metadata ? metadata->child(field) : nullptr;
        return one ? one->text() : QString();
    }

private:
    QString textOf(const QByteArray &field) const
    {
        const Built one = value->child(field);
        return one ? one->text() : QString();
    }
};

// ------------------------------------------------------------------------------------------------------------- patches

/// By which field items of a list are the same, of kinds that kustomize has a schema for; of all others a list is one value.
/// https://github.com/kubernetes/kubernetes/tree/v1.36.0/api/openapi-spec (x-kubernetes-patch-merge-key)
QByteArray mergeKey(const QByteArray &list, const Built &items)
{
    const auto has = [&](const char *field) { return !items->children.isEmpty() && items->children.first()->child(field); };
    if (list == "ports")
        return has("containerPort") ? "containerPort" : "port";
    static const QHash<QByteArray, QByteArray> keys {
        {"containers", "name"},    {"initContainers", "name"},   {"ephemeralContainers", "name"}, {"volumes", "name"},
        {"env", "name"},           {"imagePullSecrets", "name"}, {"secrets", "name"},             {"webhooks", "name"},
        {"volumeMounts", "mountPath"}, {"volumeDevices", "devicePath"}, {"hostAliases", "ip"},    {"topologySpreadConstraints", "topologyKey"},
        {"conditions", "type"},    {"ownerReferences", "uid"},
    };
    return keys.value(list);
}

bool isNull(const BuiltValue &value)
{
    return value.kind == Kind::Scalar && std::holds_alternative<std::monostate>(value.scalar.variant());
}

QString directiveOf(const Built &value)
{
    const Built directive = value->child("$patch");
    return directive ? directive->text() : QString();
}

void mergeInto(const Built &base, const Built &patch, bool isBuiltIn);

/// What the patch names comes first, in its order, as kustomize has it.
void mergeItems(const Built &base, const Built &patch, const QByteArray &key)
{
    QList<Built> merged;
    for (const Built &item : patch->children) {
        const Built name = item->child(key);
        const auto same = std::find_if(base->children.begin(), base->children.end(), [&](const Built &one) {
            const Built its = one->child(key);
            return name && its && plainOf(*its) == plainOf(*name);
        });
        const Built now = same == base->children.end() ? nullptr : *same;
        if (now)
            base->children.erase(same);
        if (directiveOf(item) == "delete"_L1)
            continue;
        if (now)
            mergeInto(now, item, true);
        merged.append(now ? now : copyOf(item));
    }
    base->children = merged + base->children;
}

/// https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md
void mergeInto(const Built &base, const Built &patch, bool isBuiltIn)
{
    if (directiveOf(patch) == "replace"_L1) {
        base->keys.clear();
        base->children.clear();
    }
    for (qsizetype i = 0; i < patch->keys.size(); ++i) {
        const QByteArray &key = patch->keys[i];
        const Built &value = patch->children[i];
        const Built now = base->child(key);
        if (key.startsWith('$'))
            continue;
        if (isNull(*value) || (value->kind == Kind::Map && directiveOf(value) == "delete"_L1)) {
            base->remove(key);
        } else if (now && now->kind == Kind::Map && value->kind == Kind::Map) {
            mergeInto(now, value, isBuiltIn);
        } else if (const QByteArray by = isBuiltIn && now && now->kind == Kind::List && value->kind == Kind::List ? mergeKey(key, value) : QByteArray();
                   !by.isEmpty()) {
            mergeItems(now, value, by);
        } else {
            base->set(key, copyOf(value));
        }
    }
}

/// https://www.rfc-editor.org/rfc/rfc6902: what patches of kustomizations do.
void doOperation(const Built &object, const Cursor &operation, const DocumentId &document)
{
    const QString op = operation["op"].text();
    QByteArrayList steps;
    const QStringList parts = operation["path"].text().split(u'/').mid(1);
    for (QString part : parts)
        steps.append(part.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1).toUtf8());
    if (steps.isEmpty() || (op != "add"_L1 && op != "replace"_L1 && op != "remove"_L1))
        return;
    Built at = object;
    for (const QByteArray &step : steps.first(steps.size() - 1)) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        const bool isItem = at->kind == Kind::List && isIndex && index >= 0 && index < at->children.size();
        at = isItem ? at->children[index] : at->child(step);
        if (!at)
            return;
    }
    const QByteArray &last = steps.last();
    const Built value = op == "remove"_L1 ? nullptr : valueAt(operation["value"], document);
    if (at->kind == Kind::Map) {
        value ? at->set(last, value) : at->remove(last);
    } else if (at->kind == Kind::List) {
        bool isIndex = false;
        const int index = last == "-" ? int(at->children.size()) : last.toInt(&isIndex);
        if (index < 0 || index > at->children.size() || (op != "add"_L1 && index == at->children.size()))
            return;
        if (op == "add"_L1)
            at->children.insert(index, value);
        else if (value)
            at->children[index] = value;
        else
            at->children.removeAt(index);
    }
}

// --------------------------------------------------------------------------------------------------------- transformers

bool isClusterWide(const QString &kind)
{
    static const QSet<QString> kinds {
        u"Namespace"_s, u"Node"_s, u"PersistentVolume"_s, u"ClusterRole"_s, u"ClusterRoleBinding"_s, u"CustomResourceDefinition"_s, u"StorageClass"_s,
        u"IngressClass"_s, u"PriorityClass"_s, u"ValidatingWebhookConfiguration"_s, u"MutatingWebhookConfiguration"_s, u"APIService"_s, u"CSIDriver"_s,
        u"RuntimeClass"_s, u"ValidatingAdmissionPolicy"_s, u"ValidatingAdmissionPolicyBinding"_s, u"FlowSchema"_s, u"PriorityLevelConfiguration"_s};
    return kinds.contains(kind);
}

/// What names an object of another kind and follows it when it gets another name.
/// https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/konfig/builtinpluginconsts/namereference.go
struct Naming
{
    const char *named; ///< kind of what is named
    const char *kind;  ///< of the object that names it; empty: any
    const char *path;
};
constexpr std::array namings {
    Naming {"Service", "StatefulSet", "spec/serviceName"},
    Naming {"Service", "Ingress", "spec/rules/http/paths/backend/service/name"},
    Naming {"Service", "Ingress", "spec/rules/http/paths/backend/serviceName"},
    Naming {"Service", "Ingress", "spec/defaultBackend/service/name"},
    Naming {"Service", "Ingress", "spec/backend/serviceName"},
    Naming {"Secret", "Ingress", "spec/tls/secretName"},
    Naming {"IngressClass", "Ingress", "spec/ingressClassName"},
    Naming {"Deployment", "HorizontalPodAutoscaler", "spec/scaleTargetRef/name"},
    Naming {"StatefulSet", "HorizontalPodAutoscaler", "spec/scaleTargetRef/name"},
    Naming {"ServiceAccount", "", "spec/template/spec/serviceAccountName"},
    Naming {"ServiceAccount", "Pod", "spec/serviceAccountName"},
    Naming {"ServiceAccount", "RoleBinding", "subjects/name"},
    Naming {"ServiceAccount", "ClusterRoleBinding", "subjects/name"},
    Naming {"Role", "RoleBinding", "roleRef/name"},
    Naming {"ClusterRole", "RoleBinding", "roleRef/name"},
    Naming {"ClusterRole", "ClusterRoleBinding", "roleRef/name"},
    Naming {"ConfigMap", "", "spec/template/spec/volumes/configMap/name"},
    Naming {"ConfigMap", "", "spec/template/spec/containers/envFrom/configMapRef/name"},
    Naming {"ConfigMap", "", "spec/template/spec/containers/env/valueFrom/configMapKeyRef/name"},
    Naming {"Secret", "", "spec/template/spec/volumes/secret/secretName"},
    Naming {"Secret", "", "spec/template/spec/containers/envFrom/secretRef/name"},
    Naming {"Secret", "", "spec/template/spec/containers/env/valueFrom/secretKeyRef/name"},
};

QByteArrayList keysOf(const char *path)
{
    return QByteArray(path).split('/');
}

/// Where commonLabels go beside the metadata.
/// https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/konfig/builtinpluginconsts/commonlabels.go
QList<QByteArrayList> selectorsOf(const QString &kind)
{
    if (kind == "Service"_L1 || kind == "ReplicationController"_L1)
        return {{"spec", "selector"}};
    if (kind == "Deployment"_L1 || kind == "ReplicaSet"_L1 || kind == "DaemonSet"_L1 || kind == "StatefulSet"_L1)
        return {{"spec", "selector", "matchLabels"}};
    return {};
}

bool hasTemplate(const Object &object)
{
    const Built spec = object.value->child("spec");
    return spec && spec->child("template") && object.isBuiltIn();
}

// --------------------------------------------------------------------------------------------------------------- files

class Building
{
public:
    Building(const QMap<DocumentId, ReadDocumentPtr> &documents, Overlay &overlay)
        : m_documents(documents)
        , m_overlay(overlay)
    {
    }

    QList<Object> build(const DocumentId &id, int depth)
    {
        const ReadDocumentPtr read = m_documents.value(id);
        if (!read || !read->tree || depth > deepest)
            return {};
        use(read);
        const Cursor root(read->tree->root());
        QList<Object> objects;
        for (const char *field : {"resources", "bases"}) {
            for (const Cursor &item : itemsOf(root[field]))
                objects += resourcesAt(id, item.text(), depth);
        }
        for (const Cursor &item : itemsOf(root["components"]))
            applyComponent(id, item.text(), objects, depth);
        transform(id, root, objects);
        return objects;
    }

    /// The kustomization of a folder.
    static std::optional<DocumentId> kustomizationIn(const QMap<DocumentId, ReadDocumentPtr> &documents, const SourceId &source, const QString &folder)
    {
        for (const QString &name : {u"kustomization.yaml"_s, u"kustomization.yml"_s, u"Kustomization"_s}) {
            const DocumentId id {source, QDir::cleanPath(folder.isEmpty() ? name : QString(folder + u'/' + name))};
            if (documents.contains(id))
                return id;
        }
        return std::nullopt;
    }

    static QString pathFrom(const DocumentId &kustomization, const QString &path)
    {
        const QString folder = QFileInfo(kustomization.path).path();
        const QString clean = QDir::cleanPath(folder + u'/' + path);
        return clean == "."_L1 ? QString() : clean;
    }

private:
    void use(const ReadDocumentPtr &file)
    {
        if (!m_overlay.files.contains(file))
            m_overlay.files.append(file);
    }

    QList<Object> resourcesAt(const DocumentId &kustomization, const QString &path, int depth)
    {
        const DocumentId file {kustomization.source, pathFrom(kustomization, path)};
        const ReadDocumentPtr read = m_documents.value(file);
        if (!read) {
            const auto nested = kustomizationIn(m_documents, kustomization.source, file.path);
            return nested ? build(*nested, depth + 1) : QList<Object>();
        }
        if (!read->tree || read->documentClass == DocumentClass::Overlay)
            return {};
        use(read);
        m_overlay.resources.insert(file);
        QList<Object> objects;
        for (const Manifest &manifest : manifestsIn(*read->tree).objects)
            objects.append({valueAt(manifest.root, file), manifest.key});
        return objects;
    }

    /// A component works on what stands there already.
    void applyComponent(const DocumentId &kustomization, const QString &path, QList<Object> &objects, int depth)
    {
        const auto id = kustomizationIn(m_documents, kustomization.source, pathFrom(kustomization, path));
        const ReadDocumentPtr read = id ? m_documents.value(*id) : nullptr;
        if (!read || !read->tree || depth > deepest)
            return;
        use(read);
        const Cursor root(read->tree->root());
        for (const Cursor &item : itemsOf(root["resources"]))
            objects += resourcesAt(*id, item.text(), depth + 1);
        for (const Cursor &item : itemsOf(root["components"]))
            applyComponent(*id, item.text(), objects, depth + 1);
        transform(*id, root, objects);
    }

    /// In the order in which kustomize does it: patches see the names as the files have them.
    void transform(const DocumentId &id, const Cursor &root, QList<Object> &objects)
    {
        patch(id, root, objects);
        if (const Cursor scope = root["namespace"]; scope.isScalar())
            setNamespace(*valueAt(scope, id), objects);
        rename(root, objects);
        label(id, root, objects);
        for (const Cursor &image : itemsOf(root["images"]))
            setImage(image, id, objects);
        for (const Cursor &replica : itemsOf(root["replicas"])) {
            for (const Object &object : objects) {
                const QString kind = object.kind();
                if ((kind == "Deployment"_L1 || kind == "StatefulSet"_L1 || kind == "ReplicaSet"_L1) && object.original.name == replica["name"].text())
                    mapAt(object.value, {"spec"}, *object.value)->set("replicas", valueAt(replica["count"], id));
            }
        }
    }

    // ---- patches

    void patch(const DocumentId &id, const Cursor &root, QList<Object> &objects)
    {
        for (const Cursor &item : itemsOf(root["patchesStrategicMerge"])) {
            if (item.text().contains(u'\n'))
                patchInline(id, item, {}, objects);
            else
                patchFile(id, item.text(), {}, objects);
        }
        for (const char *field : {"patches", "patchesJson6902"}) {
            for (const Cursor &item : itemsOf(root[field])) {
                if (item["path"].isScalar())
                    patchFile(id, item["path"].text(), item["target"], objects);
                else
                    patchInline(id, item["patch"], item["target"], objects);
            }
        }
    }

    void patchFile(const DocumentId &kustomization, const QString &path, const Cursor &target, QList<Object> &objects)
    {
        const DocumentId file {kustomization.source, pathFrom(kustomization, path)};
        const ReadDocumentPtr read = m_documents.value(file);
        if (!read || !read->tree)
            return;
        use(read);
        for (int i = 0; i < read->tree->documentCount(); ++i)
            patchWith(Cursor(read->tree->root(i), i), file, target, objects);
    }

    /// A patch inside a text of the kustomization: what it sets stands there as a whole.
    void patchInline(const DocumentId &kustomization, const Cursor &patch, const Cursor &target, QList<Object> &objects)
    {
        const auto tree = text::Tree::read(patch.node().bytes(), text::Syntax::Yaml);
        if (!tree)
            return;
        auto inner = std::make_shared<ReadDocument>();
        inner->tree = *tree;
        m_overlay.files.append(inner);
        for (int i = 0; i < (*tree)->documentCount(); ++i)
            patchWith(Cursor((*tree)->root(i), i), kustomization, target, objects, patch);
    }

    void patchWith(const Cursor &patch, const DocumentId &file, const Cursor &target, QList<Object> &objects, const Cursor &inside = {})
    {
        if (patch.isList()) {
            for (Object &object : objects) {
                if (!isMeant(target, object))
                    continue;
                for (const Cursor &operation : itemsOf(patch))
                    doOperation(object.value, operation, file);
                if (inside)
                    moveInside(object.value, patch, inside);
            }
            return;
        }
        if (!patch.isMap())
            return;
        const Built value = valueAt(patch, file);
        if (inside)
            moveAll(value, inside);
        const Object self {value, {patch["kind"].text(), patch["metadata"]["namespace"].text(), patch["metadata"]["name"].text()}};
        for (qsizetype i = objects.size() - 1; i >= 0; --i) {
            if (!(target.isMap() ? isMeant(target, objects[i]) : isNamed(self, objects[i])))
                continue;
            if (directiveOf(value) == "delete"_L1) {
                objects.removeAt(i);
                continue;
            }
            const Built change = copyOf(value);
            if (target.isMap()) {
                // With a target the patch's own name is of no meaning.
                if (const Built metadata = change->child("metadata"))
                    metadata->remove("name");
                change->remove("kind");
                change->remove("apiVersion");
            }
            mergeInto(objects[i].value, change, objects[i].isBuiltIn());
        }
    }

    /// Of what an inner text brought, the place is that of the text.
    static void moveInside(const Built &value, const Cursor &patch, const Cursor &to)
    {
        if (value->at.node() && &value->at.node().tree() == &patch.node().tree())
            return moveAll(value, to);
        for (const Built &child : value->children)
            moveInside(child, patch, to);
    }

    static bool isNamed(const Object &patch, const Object &object)
    {
        return patch.group() == object.group() && patch.original.kind == object.kind()
            && (patch.original.name == object.original.name || patch.original.name == object.name())
            && (patch.original.scope.isEmpty() || patch.original.scope == object.original.scope || patch.original.scope == object.scope());
    }

    /// Names of targets are regular expressions for the whole name.
    static bool isMeant(const Cursor &target, const Object &object)
    {
        const auto fits = [&](const char *field, const QString &value, const QString &other) {
            const QString wanted = target[field].text();
            if (wanted.isEmpty())
                return true;
            const QRegularExpression pattern(QRegularExpression::anchoredPattern(wanted));
            return pattern.match(value).hasMatch() || pattern.match(other).hasMatch();
        };
        const Built labels = object.value->child("metadata") ? object.value->child("metadata")->child("labels") : nullptr;
        const QStringList selector = target["labelSelector"].text().split(u',', Qt::SkipEmptyParts);
        const bool hasLabels = std::all_of(selector.cbegin(), selector.cend(), [&](const QString &one) {
            const Built label = labels ? labels->child(one.section(u'=', 0, 0).trimmed().toUtf8()) : nullptr;
            return label && label->text() == one.section(u'=', -1).trimmed();
        });
        return hasLabels && fits("kind", object.kind(), {}) && fits("group", object.group(), {}) && fits("name", object.name(), object.original.name)
            && fits("namespace", object.scope(), object.original.scope);
    }

    // ---- names

    static void setNamespace(const BuiltValue &scope, const QList<Object> &objects)
    {
        for (const Object &object : objects) {
            if (object.kind() == "Namespace"_L1)
                mapAt(object.value, {"metadata"}, *object.value)->set("name", textLike(scope.text(), scope));
            if (!isClusterWide(object.kind()))
                mapAt(object.value, {"metadata"}, *object.value)->set("namespace", textLike(scope.text(), scope));
            for (const char *kind : {"RoleBinding", "ClusterRoleBinding"}) {
                if (object.kind() != QLatin1StringView(kind))
                    continue;
                eachAt(object.value, {"subjects", "namespace"}, [&](BuiltValue &subject, const QByteArray &key) {
                    const Built name = subject.child("name");
                    const bool isHere = name && std::any_of(objects.cbegin(), objects.cend(), [&](const Object &one) {
                                            return one.kind() == "ServiceAccount"_L1 && one.name() == name->text();
                                        });
                    if (isHere)
                        subject.set(key, textLike(scope.text(), scope));
                });
            }
        }
    }

    static void rename(const Cursor &root, const QList<Object> &objects)
    {
        const QString before = root["namePrefix"].text();
        const QString after = root["nameSuffix"].text();
        if (before.isEmpty() && after.isEmpty())
            return;
        QHash<std::pair<QString, QString>, QString> renamed; // kind and old name
        for (const Object &object : objects) {
            const QString kind = object.kind();
            const Built metadata = object.value->child("metadata");
            const Built name = metadata ? metadata->child("name") : nullptr;
            if (!name || kind == "CustomResourceDefinition"_L1 || kind == "Namespace"_L1 || kind == "APIService"_L1)
                continue;
            const QString now = before + name->text() + after;
            renamed.insert({kind, name->text()}, now);
            metadata->set("name", textLike(now, *name));
        }
        for (const Object &object : objects) {
            for (const Naming &naming : namings) {
                if (*naming.kind && object.kind() != QLatin1StringView(naming.kind))
                    continue;
                eachAt(object.value, keysOf(naming.path), [&](BuiltValue &parent, const QByteArray &key) {
                    const Built old = parent.child(key);
                    const auto now = renamed.constFind({QString::fromLatin1(naming.named), old->text()});
                    const Built kind = parent.child("kind");
                    if (now != renamed.cend() && (!kind || kind->text() == QLatin1StringView(naming.named)))
                        parent.set(key, textLike(*now, *old));
                });
            }
        }
    }

    // ---- labels and images

    static void putAll(const Built &map, const Cursor &labels, const DocumentId &id)
    {
        const QList<Cursor> entries = labels.children();
        for (const Cursor &entry : entries)
            map->set(entry.key(), valueAt(entry, id));
    }

    static void label(const DocumentId &id, const Cursor &root, const QList<Object> &objects)
    {
        const auto put = [&](const Cursor &pairs, bool inSelectors, bool inTemplates) {
            if (!pairs.isMap())
                return;
            for (const Object &object : objects) {
                const BuiltValue like = *valueAt(pairs, id);
                putAll(mapAt(object.value, {"metadata", "labels"}, like), pairs, id);
                if ((inSelectors || inTemplates) && hasTemplate(object))
                    putAll(mapAt(object.value, {"spec", "template", "metadata", "labels"}, like), pairs, id);
                if (!inSelectors || !object.isBuiltIn())
                    continue;
                for (const QByteArrayList &path : selectorsOf(object.kind()))
                    putAll(mapAt(object.value, path, like), pairs, id);
            }
        };
        put(root["commonLabels"], true, true);
        for (const Cursor &item : itemsOf(root["labels"]))
            put(item["pairs"], item["includeSelectors"].node().boolean().value_or(false), item["includeTemplates"].node().boolean().value_or(false));
        const Cursor annotations = root["commonAnnotations"];
        for (const Object &object : objects) {
            if (!annotations.isMap())
                break;
            const BuiltValue like = *valueAt(annotations, id);
            putAll(mapAt(object.value, {"metadata", "annotations"}, like), annotations, id);
            if (hasTemplate(object))
                putAll(mapAt(object.value, {"spec", "template", "metadata", "annotations"}, like), annotations, id);
        }
    }

    static void setImage(const Cursor &image, const DocumentId &id, const QList<Object> &objects)
    {
        const QString name = image["name"].text();
        for (const Object &object : objects) {
            for (const char *path : {"spec/template/spec/containers/image", "spec/template/spec/initContainers/image", "spec/containers/image"}) {
                eachAt(object.value, keysOf(path), [&](BuiltValue &container, const QByteArray &key) {
                    const QString old = container.child(key)->text();
                    const qsizetype tag = old.lastIndexOf(u':') > old.lastIndexOf(u'/') ? old.lastIndexOf(u':') : old.size();
                    const qsizetype end = old.contains(u'@') ? old.indexOf(u'@') : tag;
                    if (old.left(std::min(tag, end)) != name)
                        return;
                    QString now = image["newName"].isScalar() ? image["newName"].text() : name;
                    if (image["digest"].isScalar())
                        now += u'@' + image["digest"].text();
                    else
                        now += image["newTag"].isScalar() ? u':' + image["newTag"].text() : old.mid(std::min(tag, end));
                    const Cursor origin = image["newTag"].isScalar() ? image["newTag"] : image;
                    container.set(key, textLike(now, *valueAt(origin, id)));
                });
            }
        }
    }

    const QMap<DocumentId, ReadDocumentPtr> &m_documents;
    Overlay &m_overlay;
};

bool isKustomization(const ReadDocument &read)
{
    return read.documentClass == DocumentClass::Overlay && read.tree && !read.isNamedPatch
        && QFileInfo(read.document->id.path).completeBaseName().toLower() == "kustomization"_L1;
}

OverlayPtr overlayOf(const DocumentId &root, const QMap<DocumentId, ReadDocumentPtr> &documents, const Catalogue &catalogue)
{
    auto overlay = std::make_shared<Overlay>();
    overlay->root = root;
    const QList<Object> objects = Building(documents, *overlay).build(root, 0);
    QList<text::Value> values;
    for (const Object &object : objects) {
        values.append(plainOf(*object.value));
        overlay->objects.append(object.value);
    }
    auto document = std::make_shared<Document>();
    document->id = {root.source, root.path + u".built.yaml"_s};
    document->bytes = text::written(values, text::Syntax::Yaml).value_or(QByteArray());
    overlay->built = readDocument(document, catalogue);
    return overlay;
}

// ------------------------------------------------------------------------------------------ documents inside of documents

OverlayPtr innerOf(const ReadDocumentPtr &file, const Cursor &value, const Catalogue &catalogue)
{
    auto document = std::make_shared<Document>();
    document->id = {file->document->id.source, file->document->id.path + u'#' + QString::fromUtf8(value.key())};
    document->bytes = value.node().bytes();
    ReadDocumentPtr inner = readDocument(document, catalogue);
    // Objects of a cluster in a ConfigMap are for somebody to apply, and are not applied by standing there.
    if (inner->documentClass != DocumentClass::Configuration || !manifestsIn(*inner->tree).objects.isEmpty())
        return nullptr;
    auto overlay = std::make_shared<Overlay>();
    overlay->root = file->document->id;
    overlay->files = {file};
    overlay->built = inner;
    for (int i = 0; i < inner->tree->documentCount(); ++i) {
        const Built whole = valueAt(Cursor(inner->tree->root(i), i), file->document->id);
        moveAll(whole, value);
        overlay->objects.append(whole);
    }
    return overlay;
}

/// Configuration of a proxy that a ConfigMap brings to it as a file.
QList<OverlayPtr> innersOf(const ReadDocumentPtr &file, const Catalogue &catalogue, const QList<OverlayPtr> &previous)
{
    QList<OverlayPtr> result;
    const auto isMap = [](const NativeObject &object) { return object.key.kind == "ConfigMap"_L1; };
    if (std::none_of(file->readings.cbegin(), file->readings.cend(), [&](const ReadingPtr &reading) {
            return std::any_of(reading->objects.cbegin(), reading->objects.cend(), isMap);
        }))
        return result;
    for (const OverlayPtr &one : previous) {
        if (one->resources.isEmpty() && one->files.first() == file)
            result.append(one);
    }
    if (!result.isEmpty())
        return result;
    for (const Manifest &manifest : manifestsIn(*file->tree).objects) {
        if (manifest.key.kind != "ConfigMap"_L1)
            continue;
        const QList<Cursor> values = manifest.root["data"].children();
        for (const Cursor &value : values) {
            const QByteArray key = value.key();
            const bool isFile = key.endsWith(".yaml") || key.endsWith(".yml") || key.endsWith(".toml") || key.endsWith(".json") || key.endsWith(".hcl");
            if (const OverlayPtr inner = isFile && value.isScalar() ? innerOf(file, value, catalogue) : nullptr)
                result.append(inner);
        }
    }
    return result;
}

// ------------------------------------------------------------------------------------------------------------- places

/// Every place and every way of a graph.
class Parts
{
public:
    std::function<void(Origin &)> origin = [](Origin &) {};
    std::function<void(NodeId &)> way = [](NodeId &) {};

    void visit(RouteNode &node)
    {
        std::visit([this](auto &one) { visit(one); }, node);
    }

private:
    void visit(EntryNode &entry)
    {
        origin(entry.origin);
        way(entry.next);
    }
    void visit(RulesNode &rules)
    {
        origin(rules.origin);
        for (Rule &rule : rules.rules) {
            origin(rule.origin);
            visit(rule.when);
            visit(rule.filters);
            way(rule.next);
        }
    }
    void visit(SplitNode &split)
    {
        origin(split.origin);
        for (Share &share : split.shares) {
            origin(share.origin);
            origin(share.weightOrigin);
            visit(share.filters);
            way(share.next);
        }
    }
    void visit(TargetNode &target)
    {
        std::for_each(target.origins.begin(), target.origins.end(), origin);
        std::for_each(target.failover.begin(), target.failover.end(), way);
        visit(target.filters);
    }
    void visit(Condition &condition)
    {
        origin(condition.origin);
        for (Condition &part : condition.parts)
            visit(part);
    }
    void visit(QList<Filter> &filters)
    {
        for (Filter &filter : filters) {
            origin(filter.origin);
            way(filter.target);
        }
    }
};

} // namespace

QList<OverlayPtr> overlays(const QMap<DocumentId, ReadDocumentPtr> &documents, const Catalogue &catalogue, const QList<OverlayPtr> &previous)
{
    QList<DocumentId> all;
    QSet<DocumentId> used;
    for (const ReadDocumentPtr &read : documents) {
        if (!isKustomization(*read))
            continue;
        const DocumentId &id = read->document->id;
        const Cursor root(read->tree->root());
        if (root["kind"].text() != "Component"_L1)
            all.append(id);
        for (const char *field : {"resources", "bases", "components"}) {
            for (const Cursor &item : itemsOf(root[field])) {
                if (const auto other = Building::kustomizationIn(documents, id.source, Building::pathFrom(id, item.text())); other && *other != id)
                    used.insert(*other);
            }
        }
    }
    QList<OverlayPtr> result;
    for (const DocumentId &id : std::as_const(all)) {
        if (used.contains(id))
            continue;
        const auto same = std::find_if(previous.cbegin(), previous.cend(), [&](const OverlayPtr &one) {
            return one->root == id && std::all_of(one->files.cbegin(), one->files.cend(), [&](const ReadDocumentPtr &file) {
                       return !file->document || documents.value(file->document->id) == file;
                   });
        });
        const OverlayPtr overlay = same != previous.cend() ? *same : overlayOf(id, documents, catalogue);
        if (!overlay->resources.isEmpty())
            result.append(overlay);
    }
    for (const ReadDocumentPtr &file : documents) {
        if (!file->isNamedPatch)
            result += innersOf(file, catalogue, previous);
    }
    return result;
}

Origin originIn(const Overlay &overlay, const Origin &built)
{
    const auto path = text::Path::fromString(built.path.toString());
    if (built.document != overlay.built->document->id || !path || path->document >= overlay.objects.size())
        return built;
    std::shared_ptr<const BuiltValue> at = overlay.objects[path->document];
    qsizetype step = 0;
    for (; step < path->steps.size(); ++step) {
        const text::Step &one = path->steps[step];
        const bool isItem = one.isIndex() && one.index() >= 0 && one.index() < at->children.size() && at->kind == BuiltValue::Kind::List;
        const BuiltValue::Ptr next = isItem ? at->children[one.index()] : one.isIndex() ? nullptr : at->child(one.key());
        if (!next)
            break;
        at = next;
    }
    if (step == path->steps.size() && built.isWritten())
        return originOf(at->document, at->at);
    // Not written: where it would go in the file that holds what is around it.
    text::Path place = at->at.path();
    place.steps += path->steps.sliced(step);
    Origin origin = originOf(at->document, at->at);
    origin.path = place.toString();
    origin.bytes = {};
    return origin;
}

Assembly atOrigins(const Overlay &overlay, Assembly assembly)
{
    const auto move = [&](Origin &origin) { origin = originIn(overlay, origin); };
    if (assembly.routes) {
        auto routes = std::make_shared<RouteGraph>(*assembly.routes);
        Parts parts;
        parts.origin = move;
        for (RouteNode &node : routes->nodes)
            parts.visit(node);
        assembly.routes = routes;
    }
    for (Service &service : assembly.services)
        std::for_each(service.declaredIn.begin(), service.declaredIn.end(), move);
    for (Owner &owner : assembly.owners)
        move(owner.origin);
    for (Upstream &upstream : assembly.upstreams)
        move(upstream.origin);
    const DocumentId &built = overlay.built->document->id;
    for (Finding &finding : assembly.findings) {
        for (Intent &fix : finding.fix) {
            const QList<Origin *> origins = originsOf(fix.deed);
            for (Origin *origin : origins)
                move(*origin);
            if (!origins.isEmpty())
                fix.document = origins.first()->document;
        }
        if (finding.place.document != built.path || finding.place.source != built.source)
            continue;
        // A place is by its bytes: the node that has them.
        text::Node node = overlay.built->tree->nodeAt(finding.place.bytes.begin);
        while (node && node.range().end < finding.place.bytes.end)
            node = node.parent();
        const Origin origin = originIn(overlay, meshboard::originOf(built, node));
        const QString object = finding.place.object;
        finding.place = placeOf(origin);
        finding.place.object = object;
    }
    return assembly;
}

void append(Assembly &to, Assembly more)
{
    if (!to.routes || to.routes->nodes.empty()) {
        to.routes = more.routes ? more.routes : to.routes;
    } else if (more.routes) {
        auto both = std::make_shared<RouteGraph>(*to.routes);
        const NodeId first = NodeId(both->nodes.size());
        Parts parts;
        parts.way = [&](NodeId &id) { id = id == noNode ? noNode : id + first; };
        for (RouteNode node : more.routes->nodes) {
            parts.visit(node);
            both->nodes.push_back(std::move(node));
        }
        for (const NodeId entry : more.routes->entries)
            both->entries.append(entry + first);
        to.routes = both;
    }
    to.services += more.services;
    to.findings += more.findings;
    to.owners += more.owners;
    to.upstreams += more.upstreams;
}

} // namespace meshboard::passes
