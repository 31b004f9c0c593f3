// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sources.h"

#include <QAbstractItemModel>

#include <memory>

namespace meshboard {

/// The keys of all sources that have any, level by level: a level is asked for when somebody opens it, a page at a time, and
/// again when the source says that it changed. A row at its end stands for what was not asked for yet.
class KeysModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role : int {
        DocumentRole = Qt::UserRole, ///< DocumentId of the value; a null one where there is none
        KeyRole,                     ///< whole key, bytes
        SourceRole,                  ///< SourceId
        IsMoreRole,                  ///< the row that stands for the rest of its level
        HasFailedRole,               ///< and says why that could not be read
    };

    explicit KeysModel(Sources &sources, QObject *parent = nullptr);
    ~KeysModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Levels that somebody has open: these are kept up to date.
    void setOpen(const QModelIndex &level, bool isOpen);
    /// Beside levels: what begins with these is told, too (Visits).
    void setWatched(const QSet<DocumentId> &documents);
    /// Null where it has not been asked for.
    QModelIndex indexOf(const DocumentId &document) const;
    /// Ask for everything that is open again.
    void reread(SourceId source);

Q_SIGNALS:
    /// A page of a level has come, or did not.
    void fetched(const QModelIndex &level);

private:
    struct Node;
    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexFor(const Node *node) const;
    void addSource(SourceId source);
    void removeSource(SourceId source);
    void ask(Node &node);
    void take(Node &node, const Expected<KeyPage> &page);
    void merge(Node &node, const QList<KeyEntry> &entries, bool isWhole);
    void doubt(SourceId source, const QByteArray &key);
    void doubt(Node &node, const QByteArray &key);
    void follow(Node &source);

    Sources &m_sources;
    std::unique_ptr<Node> m_root; ///< its children are sources
    QSet<DocumentId> m_watched;
};

} // namespace meshboard
