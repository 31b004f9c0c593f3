// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/place.h"
#include "text/tree.h"

#include <memory>
#include <optional>

namespace meshboard {

/// A place in a text as the program that reads the text sees it: aliases are followed, merge keys looked into. It keeps the
/// path by which it was reached, because that is where an edit goes: `route/0/weight` stays `route/0/weight` even where
/// the bytes stand behind an alias, and text::patchesFor() then asks who else uses them.
///
/// Like text::Node a light reference with harmless answers, so that look-ups chain.
class Cursor
{
public:
    Cursor() = default;
    /// `document` is the number of the YAML document that `root` is the root of.
    explicit Cursor(const text::Node &root, int document = 0);

    explicit operator bool() const { return bool(m_node); }
    bool isMap() const { return m_node.isMap(); }
    bool isList() const { return m_node.isList(); }
    bool isScalar() const { return m_node.isScalar(); }
    /// There, and more than an empty value or a null.
    bool isSomething() const { return m_node && m_node.kind() != text::Kind::Null; }

    const text::Node &node() const { return m_node; }       ///< aliases followed
    const text::Node &written() const { return m_written; } ///< what stands at the place itself, maybe an alias
    QByteArray key() const;
    text::Path path() const;

    Cursor operator[](const char *key) const { return (*this)[QByteArrayView(key)]; }
    Cursor operator[](QByteArrayView key) const;
    Cursor operator[](int index) const;
    int size() const { return m_node.size(); }
    /// Items of a list, or entries of a map with those it merges in; the key of a merge is not one of them.
    QList<Cursor> children() const;
    /// The place a path from the root of its document leads to.
    Cursor find(const text::Path &path) const;

    QString text() const { return m_node.text(); }

    /// Aliases of this document lead to so much that it was not followed to the end.
    bool isExhausted() const { return m_budget && m_budget->left < 0; }

private:
    /// Aliases of aliases blow up. What is reached through them is counted, for all cursors of a document together.
    struct Budget
    {
        int left = 20'000;
    };

    /// The way from the root, shared by all that start out from the same place. Asking each node for its path searches
    /// its siblings, which takes too long where there are a hundred thousand.
    struct Trail
    {
        std::shared_ptr<const Trail> above;
        text::Step step;
    };

    Cursor step(const text::Node &written, const text::Step &step, bool isShared) const;
    void mergedInto(QList<Cursor> &entries) const;

    text::Node m_node;
    text::Node m_written;
    std::shared_ptr<const Trail> m_trail;
    std::shared_ptr<Budget> m_budget;
    int m_document = 0;
    bool m_isShared = false; ///< reached through an alias or a merge key
};

/// Tight: of a value behind an alias the bytes of the alias, of a value inside an aliased one the bytes where it stands.
Origin originOf(const DocumentId &document, const Cursor &cursor);

} // namespace meshboard
