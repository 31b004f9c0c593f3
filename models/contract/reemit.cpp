// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/reemit.h"

#include "contract/manifest.h"
#include "text/write.h"

#include <optional>

namespace meshboard {

namespace {

class Emitting
{
public:
    explicit Emitting(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    /// Nothing where no language has a table.
    std::optional<text::Value> object(const Cursor &root)
    {
        if (!root.isSomething())
            return text::Value();
        if (root.isList())
            return items(root);
        if (isList(root))
            return list(root);
        for (const auto &format : m_catalogue.formats()) {
            if (const std::shared_ptr<const Table> table = format->tableOf(root)) {
                TypedValues typed = typedOf(root, *table);
                lacking += typed.lacking;
                return typed.value;
            }
        }
        lacking.append(root.path().toString());
        return std::nullopt;
    }

    QStringList lacking;

private:
    std::optional<text::Value> list(const Cursor &root)
    {
        static const Table own = listTable();
        TypedValues typed = typedOf(root, own);
        lacking += typed.lacking;
        auto map = std::get<text::Value::Map>(typed.value.variant());
        for (auto &[key, value] : map) {
            if (key != "items")
                continue;
            const auto inner = items(root["items"]);
            if (!inner)
                return std::nullopt;
            value = *inner;
        }
        return map;
    }

    std::optional<text::Value> items(const Cursor &list)
    {
        text::Value::List values;
        const QList<Cursor> children = list.children();
        for (const Cursor &item : children) {
            const auto value = object(item);
            if (!value)
                return std::nullopt;
            values.append(*value);
        }
        return values;
    }

    const Catalogue &m_catalogue;
};

} // namespace

Reemitted reemitted(const ReadDocument &read, const Catalogue &catalogue)
{
    Emitting emitting(catalogue);
    QList<text::Value> documents;
    bool isWhole = true;
    for (int i = 0; i < read.tree->documentCount(); ++i) {
        const auto value = emitting.object(Cursor(read.tree->root(i), i));
        isWhole = isWhole && value;
        documents.append(value.value_or(text::Value()));
    }
    Reemitted result;
    result.lacking = emitting.lacking;
    if (isWhole)
        result.bytes = text::written(documents, read.tree->syntax()).value_or(QByteArray());
    return result;
}

} // namespace meshboard
