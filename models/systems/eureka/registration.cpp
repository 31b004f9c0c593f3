// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/eureka/registration.h"

#include "systems/eureka/decode.h"
#include "systems/eureka/instance.h"
#include "systems/eureka/schema.h"
#include "text/edit.h"

using namespace Qt::StringLiterals;

namespace meshboard::eureka {

namespace {

std::optional<InstancePlace> placeIn(const QByteArray &path)
{
    return instancePlaceOf(QString::fromUtf8(registeredBelow.toByteArray() + path));
}

tl::expected<text::Tree::Ptr, text::ReadError> treeOf(const InstancePlace &place, const QByteArray &value)
{
    return text::Tree::read(value, place.text == InstanceText::Xml ? text::Syntax::Xml : text::Syntax::Json);
}

tl::unexpected<Fault> unsupported(const Message &why)
{
    return tl::unexpected(Fault {Fault::Kind::Unsupported, {}, Remedy::EditText, why});
}

std::optional<QString> statusFor(Rotation rotation)
{
    switch (rotation) {
    case Rotation::In: return nameOf(Status::Up);
    case Rotation::Starting: return nameOf(Status::Starting);
    case Rotation::Out: return nameOf(Status::OutOfService);
    case Rotation::Draining: break;
    }
    return std::nullopt;
}

/// Edits of an instance, one after the other.
class Amending
{
public:
    Amending(text::Tree::Ptr tree, const text::Path &instance)
        : m_tree(std::move(tree))
        , m_instance(instance)
    {
    }

    void set(const QList<text::Step> &steps, const QByteArray &value)
    {
        text::Path path = m_instance;
        path.steps += steps;
        if (const text::Node there = m_tree->find(path)) {
            // A number stays one.
            const bool isNumber = there.type() == text::Type::Integer && there.kind() == text::Kind::Scalar;
            edit(text::Set {path, isNumber ? text::Value(value.toLongLong()) : text::Value(value)});
            return;
        }
        text::InsertField field {path.parent(), steps.last().key(), value, {}};
        // An empty map that names its class is no map to put something into.
        if (const text::Path empty = path.parent() / "@class"; m_tree->find(empty))
            edit(text::Remove {empty});
        edit(field);
    }
    void remove(const QList<text::Step> &steps)
    {
        text::Path path = m_instance;
        path.steps += steps;
        if (m_tree->find(path))
            edit(text::Remove {path});
    }
    text::Node instance() const { return m_tree->find(m_instance); }
    Expected<QByteArray> done() const
    {
        if (m_refusal)
            return unsupported(m_refusal->detail);
        return m_tree->bytes();
    }

private:
    void edit(const text::Edit &one)
    {
        const auto tree = m_refusal ? tl::unexpected(*m_refusal) : text::edited(m_tree, {one});
        if (tree)
            m_tree = *tree;
        else
            m_refusal = tree.error();
    }

    text::Tree::Ptr m_tree;
    text::Path m_instance;
    std::optional<text::Refusal> m_refusal;
};

} // namespace

QString Registration::name() const
{
    return u"eureka"_s;
}

RegistrationFormat::Decoded Registration::decode(const RegistrationKey &key, QByteArrayView value) const
{
    const auto place = key.prefix == registeredBelow ? placeIn(key.path.toByteArray()) : std::nullopt;
    const auto tree = place ? treeOf(*place, value.toByteArray()) : tl::unexpected(text::ReadError());
    if (!tree || kindOf((*tree)->root()) != DocumentKind::Instance)
        return {};
    const QList<eureka::Registered> instances = valuesOf({}, **tree).registry.instances;
    if (instances.isEmpty())
        return {};
    const QList<Service> services = servicesOf(instances);
    return RegistrationFormat::Registered {services.first().key, services.first().instances.first()};
}

Expected<RegistrationFormat::Entry> Registration::amended(const Entry &entry, const Amendment &amendment) const
{
    const auto place = placeIn(entry.path);
    const auto tree = place ? treeOf(*place, entry.value) : tl::unexpected(text::ReadError());
    if (!tree || kindOf((*tree)->root()) != DocumentKind::Instance)
        return unsupported({QT_TRANSLATE_NOOP("Model", "this is not an instance as Eureka writes one"), {}});
    Amending amending(*tree, contentOf((*tree)->root()).path());
    if (amendment.port) {
        const bool isMap = amending.instance()["port"].isMap();
        amending.set(isMap ? QList {text::Step("port"), text::Step("$")} : QList {text::Step("port")}, QByteArray::number(*amendment.port));
    }
    if (amendment.weight)
        amending.set({"metadata", "weight"}, QByteArray::number(*amendment.weight));
    if (amendment.rotation) {
        const auto status = statusFor(*amendment.rotation);
        if (!status)
            return unsupported({QT_TRANSLATE_NOOP("Model", "Eureka has no status for an instance that is draining"), {}});
        amending.set({"status"}, status->toUtf8());
    }
    for (auto it = amendment.metadata.cbegin(); it != amendment.metadata.cend(); ++it) {
        const QList<text::Step> steps {"metadata", it.key().toUtf8()};
        if (*it)
            amending.set(steps, (*it)->toUtf8());
        else
            amending.remove(steps);
    }
    return amending.done().map([&](const QByteArray &value) { return Entry {entry.path, value}; });
}

Expected<RegistrationFormat::Entry> Registration::encoded(const Registered &registered) const
{
    const Instance &instance = registered.instance;
    const auto status = statusFor(instance.health.rotation);
    if (!status || instance.host.isEmpty() || instance.id.isEmpty())
        return unsupported({QT_TRANSLATE_NOOP("Model", "an instance of Eureka needs a host, an id and a status that it has"), {}});
    QJsonObject metadata;
    for (auto it = instance.labels.cbegin(); it != instance.labels.cend(); ++it)
        metadata.insert(it.key(), *it);
    if (!instance.subset.isEmpty())
        metadata.insert("version"_L1, instance.subset);
    if (instance.weight)
        metadata.insert("weight"_L1, QString::number(*instance.weight));
    const QString app = registered.service.name.toUpper();
    QJsonObject object {{u"instanceId"_s, instance.id},
                        {u"hostName"_s, instance.host},
                        {u"app"_s, app},
                        {u"ipAddr"_s, instance.host},
                        {u"status"_s, *status},
                        {u"vipAddress"_s, registered.service.name},
                        {u"dataCenterInfo"_s, QJsonObject {{u"@class"_s, u"com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo"_s}, {u"name"_s, u"MyOwn"_s}}}};
    if (!metadata.isEmpty())
        object.insert("metadata"_L1, metadata);
    object.insert("port"_L1, QJsonObject {{u"$"_s, instance.port.value_or(7001)}, {u"@enabled"_s, instance.port ? u"true"_s : u"false"_s}});
    const QString path = documentPathOf({app, instance.id, InstanceText::Json}).sliced(registeredBelow.size());
    return Entry {path.toUtf8(), QJsonDocument(QJsonObject {{u"instance"_s, object}}).toJson()};
}

} // namespace meshboard::eureka
