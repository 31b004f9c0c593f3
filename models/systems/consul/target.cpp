// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/target.h"

#include "systems/consul/decode.h"
#include "systems/consul/entries.h"
#include "systems/consul/guard.h"
#include "systems/consul/keys.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

namespace {

/// The index that the write is based on; 0 says that nothing stands there.
quint64 baseOf(const Write &write)
{
    return write.sort == Write::Sort::Create ? 0 : markIn(write.guard).modified;
}

/// A configuration entry: `PUT /v1/config?cas=`, https://developer.hashicorp.com/consul/api-docs/config
class EntryTarget : public Target
{
public:
    EntryTarget(DocumentId id, EntryPath at)
        : m_id(std::move(id))
        , m_at(std::move(at))
    {
    }

    Query read() const override { return {path(), tenancy(), "GET", {}, m_at.scope.isEmpty()}; }

    Expected<Document> documentIn(const wire::Answer &answer) const override
    {
        if (answer.status != 200)
            return tl::unexpected(refusalFrom(answer));
        return standingEntryIn(answer.body).map([&](const StandingEntry &entry) { return documentOf(m_id, entry); });
    }

    Expected<Query> write(const Write &write) const override
    {
        const std::pair cas {"cas"_ba, QByteArray::number(baseOf(write))};
        if (write.sort == Write::Sort::Remove)
            return Query {path(), tenancy() << cas, "DELETE", {}, m_at.scope.isEmpty()};
        if (const Message why = objectionTo(write.after); !why.isEmpty())
            return tl::unexpected(faultAt(m_id, Fault::Kind::Refused, why, Remedy::EditText));
        return Query {"/v1/config", {cas}, "PUT", write.after, m_at.scope.isEmpty()};
    }

    bool isWrittenBy(const QByteArray &after, const Document &standing) const override { return isKeptIn(after, standing.bytes); }

private:
    QByteArray path() const { return "/v1/config/" + encoded(m_at.kind) + '/' + encoded(m_at.name); }

    /// An entry's own, where it has one: "partition/namespace" or a namespace, as scopeOf() writes it.
    QList<std::pair<QByteArray, QByteArray>> tenancy() const
    {
        if (m_at.scope.isEmpty())
            return {};
        const bool hasPartition = m_at.scope.contains(u'/');
        QList<std::pair<QByteArray, QByteArray>> items {{"ns", m_at.scope.section(u'/', -1).toUtf8()}};
        if (hasPartition)
            items.append({"partition", m_at.scope.section(u'/', 0, 0).toUtf8()});
        return items;
    }

    /// The server goes by the text and not by the path: they must mean the same entry.
    Message objectionTo(const QByteArray &text) const
    {
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(text, &error);
        if (!json.isObject())
            return {QT_TRANSLATE_NOOP("Model", "a configuration entry is one JSON object: %1"), {error.errorString()}};
        const auto tree = text::Tree::read(text, text::Syntax::Json);
        const QList<Entry> entries = tree ? entriesIn(**tree, m_id) : QList<Entry>();
        if (entries.size() != 1)
            return {QT_TRANSLATE_NOOP("Model", "the text is no configuration entry of Consul"), {}};
        const ObjectKey &key = entries.first().key;
        const QString name = key.name.isEmpty() ? key.kind : key.name;
        if (EntryPath {key.kind, key.scope, name} != m_at)
            return {QT_TRANSLATE_NOOP("Model", "the text is the entry %1, and its document would be %2"), {ObjectKey {key.kind, key.scope, name}.toString(), pathOf(key.kind, key.scope, name)}};
        return {};
    }

    DocumentId m_id;
    EntryPath m_at;
};

/// A key: `PUT /v1/kv/KEY?cas=`, https://developer.hashicorp.com/consul/api-docs/kv
class KeyTarget : public Target
{
public:
    KeyTarget(DocumentId id, QByteArray key)
        : m_id(std::move(id))
        , m_key(std::move(key))
    {
    }

    Query read() const override { return {"/v1/kv/" + encodedKey(m_key)}; }

    Expected<Document> documentIn(const wire::Answer &answer) const override
    {
        if (answer.status == 404)
            return tl::unexpected(faultAt(m_id, Fault::Kind::NotFound, {QT_TRANSLATE_NOOP("Model", "no such key"), {}}));
        if (answer.status != 200)
            return tl::unexpected(refusalFrom(answer));
        return standingKeyIn(answer.body).map([&](const StandingKey &key) { return documentOf(m_id, key); });
    }

    Expected<Query> write(const Write &write) const override
    {
        Query question = read();
        question.items = {{"cas", QByteArray::number(baseOf(write))}};
        question.verb = write.sort == Write::Sort::Remove ? "DELETE" : "PUT";
        question.body = write.after;
        // Somebody else's mark on the key, which a write without it would take away.
        if (const QByteArray flags = flagsIn(write.guard); !flags.isEmpty() && write.sort == Write::Sort::Change)
            question.items.append({"flags", flags});
        return question;
    }

    bool isWrittenBy(const QByteArray &after, const Document &standing) const override { return after == standing.bytes; }

private:
    DocumentId m_id;
    QByteArray m_key;
};

} // namespace

std::unique_ptr<Target> targetFor(const DocumentId &document)
{
    if (const auto entry = entryPathIn(document.path))
        return std::make_unique<EntryTarget>(document, *entry);
    if (const auto key = keyIn(document.path))
        return std::make_unique<KeyTarget>(document, *key);
    return nullptr;
}

} // namespace meshboard::consul
