// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/registrations.h"

#include "text/edit.h"

using namespace Qt::StringLiterals;

namespace meshboard::registrations {

namespace {

/// Collected for translation with the labels of tables.
constexpr const char *instanceLabels[] = {
    QT_TRANSLATE_NOOP("Label", "address"), QT_TRANSLATE_NOOP("Label", "weight"),
    QT_TRANSLATE_NOOP("Label", "rotation"), QT_TRANSLATE_NOOP("Label", "version"),
};

/// The bytes that documents of its source begin with, and the path below them that formats read.
QByteArray keyOf(const DocumentId &id)
{
    return keyIn(id.path).value_or(id.path.toUtf8());
}

struct Found
{
    const RegistrationFormat *format = nullptr;
    RegistrationFormat::Entry entry;
    RegistrationFormat::Registered registered;
};

std::optional<Found> find(const Document &document, const Catalogue &catalogue)
{
    if (!document.registeredBelow)
        return std::nullopt;
    const RegistrationFormat::Entry entry {keyOf(document.id).sliced(document.registeredBelow->size()), document.bytes};
    for (const auto &format : catalogue.registrationFormats()) {
        const auto decoded = format->decode({entry.path, *document.registeredBelow}, entry.value);
        if (decoded)
            return Found {format.get(), entry, *decoded};
        if (decoded.isOurs())
            return std::nullopt;
    }
    return std::nullopt;
}

QString weightOf(const Instance &instance)
{
    return instance.weight ? QString::number(*instance.weight) : QString();
}

} // namespace

std::optional<RegistrationFormat::Registered> registeredIn(const Document &document, const Catalogue &catalogue)
{
    const auto found = find(document, catalogue);
    return found ? std::optional(found->registered) : std::nullopt;
}

Expected<QList<Intent>> amended(const Document &document, const Amendment &amendment, const Catalogue &catalogue)
{
    const auto found = find(document, catalogue);
    if (!found) {
        return tl::unexpected(Fault {Fault::Kind::NotFound, {document.id.source, document.id.path, {}, 0, 0, {}}, Remedy::ReviewDraft,
                                     {QT_TRANSLATE_NOOP("Model", "it registers no instance"), {}}, document.id.path});
    }
    const auto entry = found->format->amended(found->entry, amendment);
    if (!entry)
        return tl::unexpected(entry.error());
    if (entry->path != found->entry.path) {
        const QByteArray key = *document.registeredBelow + entry->path;
        const QString path = keyIn(document.id.path) ? valuePath(key) : QString::fromUtf8(key);
        return QList<Intent> {{QUuid::createUuid(), {document.id.source, path}, CreateDocument {entry->value}, SharedChoice::Ask},
                              removed(document)};
    }
    EditText edit;
    for (const text::Patch &patch : text::difference(document.bytes, entry->value))
        edit.patches.append({patch.at, document.bytes.mid(patch.at, patch.length), patch.with});
    return QList<Intent> {{QUuid::createUuid(), document.id, edit, SharedChoice::Ask}};
}

Intent removed(const Document &document)
{
    return {QUuid::createUuid(), document.id, RemoveDocument {document.bytes}, SharedChoice::Ask};
}

std::optional<TypedChange> changes(const Document &before, const Document &after, const Catalogue &catalogue)
{
    const auto was = find(before, catalogue);
    const auto is = find(after, catalogue);
    if (!was || !is)
        return std::nullopt;
    const Instance &old = was->registered.instance;
    const Instance &now = is->registered.instance;
    TypedChange change;
    const auto add = [&](const QString &label, const QString &from, const QString &to) {
        if (from != to)
            change.fields.append({was->registered.service.toString() + u' ' + old.address(), label, from, to});
    };
    add(QString::fromUtf8(instanceLabels[0]), old.address(), now.address());
    add(QString::fromUtf8(instanceLabels[1]), weightOf(old), weightOf(now));
    add(QString::fromUtf8(instanceLabels[2]), nameOf(old.health.rotation), nameOf(now.health.rotation));
    add(QString::fromUtf8(instanceLabels[3]), old.subset, now.subset);
    QMap<QString, QString> all = old.labels;
    all.insert(now.labels);
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        add(it.key(), old.labels.value(it.key()), now.labels.value(it.key()));
    if (change.fields.isEmpty())
        change.otherPlaces = text::difference(before.bytes, after.bytes).size();
    return change;
}

std::optional<Message> removal(const Document &document, const Catalogue &catalogue)
{
    const auto found = find(document, catalogue);
    if (!found)
        return std::nullopt;
    return Message {QT_TRANSLATE_NOOP("Model", "%1: %2 is no longer registered"),
                    {found->registered.service.toString(), found->registered.instance.address()}};
}

} // namespace meshboard::registrations
