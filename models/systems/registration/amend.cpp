// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/registration/amend.h"

#include "text/spelling.h"

using namespace Qt::StringLiterals;

namespace meshboard::registration {

namespace {

class Amending
{
public:
    Amending(const RegistrationFormat::Entry &entry, text::Tree::Ptr tree)
        : m_entry(entry)
        , m_tree(std::move(tree))
    {
    }

    const text::Node root() const { return m_tree->root(); }

    void set(const text::Path &path, const text::Value &value)
    {
        const text::Node now = m_tree->find(path);
        if (!now)
            return edit(text::InsertField {path.parent(), path.steps.last().key(), value, {}});
        // A number that is written as a text is read as one.
        const auto *number = std::get_if<qint64>(&value.variant());
        edit(text::Set {path, number && now.isScalar() && now.type() == text::Type::String ? text::Value(QByteArray::number(*number)) : value});
    }

    void remove(const text::Path &path)
    {
        if (m_tree->find(path))
            edit(text::Remove {path});
    }

    Amended done() const
    {
        if (m_refusal)
            return notAmended(m_entry, Fault::Kind::Unsupported, {QT_TRANSLATE_NOOP("Model", "The value cannot be changed there: %1"), {QList {m_refusal->detail}}});
        return RegistrationFormat::Entry {m_entry.path, m_tree->bytes()};
    }

private:
    void edit(const text::Edit &edit)
    {
        if (m_refusal)
            return;
        auto after = text::edited(m_tree, {edit});
        if (after)
            m_tree = *after;
        else
            m_refusal = after.error();
    }

    const RegistrationFormat::Entry &m_entry;
    text::Tree::Ptr m_tree;
    std::optional<text::Refusal> m_refusal;
};

text::Value numberOf(double number)
{
    return number == double(qint64(number)) ? text::Value(qint64(number)) : text::Value(number);
}

} // namespace

tl::unexpected<Fault> notAmended(const RegistrationFormat::Entry &entry, Fault::Kind kind, const Message &why)
{
    Fault fault;
    fault.kind = kind;
    fault.remedy = Remedy::EditText;
    fault.place.object = QString::fromUtf8(entry.path);
    fault.about = fault.place.object;
    fault.detail = why;
    return tl::unexpected(std::move(fault));
}

tl::unexpected<Fault> noPlace(const RegistrationFormat::Entry &entry, const Message &what)
{
    return notAmended(entry, Fault::Kind::Unsupported, what);
}

std::optional<QByteArray> withPort(const QByteArray &address, quint16 port)
{
    const qsizetype scheme = address.indexOf("://");
    const qsizetype begin = scheme < 0 ? 0 : scheme + 3;
    const qsizetype bracket = address.indexOf(']', begin);
    const qsizetype colon = address.indexOf(':', bracket < 0 ? begin : bracket);
    qsizetype end = colon + 1;
    while (colon >= 0 && end < address.size() && address[end] >= '0' && address[end] <= '9')
        ++end;
    if (colon < 0 || end == colon + 1)
        return std::nullopt;
    return address.first(colon + 1) + QByteArray::number(port) + address.sliced(end);
}

Amended amendedJson(const RegistrationFormat::Entry &entry, const Amendment &amendment, const std::function<Places(const text::Node &)> &placesOf)
{
    const auto tree = text::Tree::read(entry.value, text::Syntax::Json);
    if (!tree || !(*tree)->root().isMap())
        return notAmended(entry, Fault::Kind::Malformed, {QT_TRANSLATE_NOOP("Model", "The value is no JSON object"), {}});
    Amending amending(entry, *tree);
    const Places places = placesOf(amending.root());
    if (amendment.port && places.port) {
        amending.set(*places.port, qint64(*amendment.port));
    } else if (amendment.port) {
        const auto address = places.address ? withPort((*tree)->find(*places.address).bytes(), *amendment.port) : std::nullopt;
        if (!address)
            return noPlace(entry, {QT_TRANSLATE_NOOP("Model", "This registration has no place for a port"), {}});
        amending.set(*places.address, *address);
    }
    if (amendment.weight && !places.weight)
        return noPlace(entry, {QT_TRANSLATE_NOOP("Model", "This registration has no place for a weight"), {}});
    if (amendment.weight) {
        const bool isText = places.metadata && places.weight->parent() == *places.metadata;
        amending.set(*places.weight, isText ? text::Value(QByteArray::number(*amendment.weight, 'g', 15)) : numberOf(*amendment.weight));
    }
    if (amendment.rotation) {
        const auto value = places.rotation && places.written ? places.written(*amendment.rotation) : std::nullopt;
        if (!value)
            return noPlace(entry, {QT_TRANSLATE_NOOP("Model", "This registration has no place for “%1”"), {nameOf(*amendment.rotation)}});
        amending.set(*places.rotation, *value);
    }
    if (!amendment.metadata.isEmpty() && !places.metadata)
        return noPlace(entry, {QT_TRANSLATE_NOOP("Model", "This registration has no place for metadata"), {}});
    for (auto it = amendment.metadata.cbegin(); it != amendment.metadata.cend(); ++it) {
        const text::Path path = *places.metadata / text::Step(it.key().toUtf8());
        if (it.value())
            amending.set(path, *it.value());
        else
            amending.remove(path);
    }
    return amending.done();
}

QByteArray pathOf(const RegistrationFormat::Registered &registered)
{
    return (registered.service.toString() + u'/' + registered.instance.id).toUtf8();
}

QByteArray jsonOf(const text::Value::Map &object)
{
    text::Habit habit;
    habit.syntax = text::Syntax::Json;
    habit.colon = ":";
    habit.comma = ",";
    return text::spelledInline(habit, object).value_or(QByteArray());
}

Amended completed(const RegistrationFormat &format, const RegistrationFormat::Entry &blank, Instance instance, const QStringList &ownLabels)
{
    for (const QString &label : ownLabels)
        instance.labels.remove(label);
    Amendment amendment;
    amendment.weight = instance.weight;
    // Where a label says the weight, that is its place.
    if (instance.labels.contains(u"weight"_s))
        amendment.weight.reset();
    if (instance.health.rotation != Rotation::In)
        amendment.rotation = instance.health.rotation;
    for (auto it = instance.labels.cbegin(); it != instance.labels.cend(); ++it)
        amendment.metadata.insert(it.key(), it.value());
    return format.amended(blank, amendment);
}

} // namespace meshboard::registration
