// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/place.h"
#include "text/edit.h"
#include "text/tree.h"

#include <QMap>

#include <optional>

namespace meshboard::traefik {

/// A part of a scalar of the document: its decoded text from `from` on.
struct WrittenText
{
    text::Node node;
    qsizetype from = 0;

    QByteArray bytes() const { return node.bytes().sliced(from); }
};

/// Labels of a container, tags of a service, annotations of an Ingress: one dotted name a value,
///
///     traefik.http.routers.web.rule=Host(`shop.example`)
///     traefik.http.routers.web.tls.domains[0].main=shop.example
///
/// What they say together is a tree, and its nodes know where in the document they stand. Names are compared without
/// regard to case. Source: traefik/paerser, parser/labels_decode.go.
class Labels
{
public:
    struct Label
    {
        QByteArray name;
        text::Node value;
        qsizetype from = 0; ///< where the value begins in the text of `value`
    };

    /// `holder` is the list (name=value) or map (name: value) that they stand in, `owner` the service that bears them.
    Labels(const text::Node &holder, const QString &owner, const QList<Label> &labels);

    const text::Tree &tree() const { return *m_tree; }
    const text::Node &holder() const { return m_holder; }
    const QString &owner() const { return m_owner; }

    Origin originOf(const DocumentId &document, const text::Node &node) const;
    Origin originOf(const DocumentId &document, const text::Path &path) const;
    WrittenText written(const text::Node &scalar) const;
    /// The path in the document of what the tree has at `path`.
    QString pathInDocument(const text::Path &path) const;
    /// Labels that say `true` of what others say more of: the tree has no room for both.
    const QList<Label> &switches() const { return m_switches; }

    /// Edits of the tree as edits of the document. Nothing where the labels cannot say it.
    std::optional<QList<text::Edit>> inDocument(const QList<text::Edit> &edits) const;

private:
    const Label *find(const text::Path &path) const;
    QList<Label> below(const QByteArray &key) const;
    std::optional<text::Edit> added(const QByteArray &key, const text::Value &value) const;
    bool add(const QByteArray &key, const text::Value &value, QList<text::Edit> &edits) const;

    text::Node m_holder;
    QString m_owner;
    QMap<QByteArray, Label> m_labels; ///< by key of the tree: "traefik/http/routers/web/rule"
    QList<Label> m_switches;
    text::Tree::Ptr m_tree;
};

} // namespace meshboard::traefik
