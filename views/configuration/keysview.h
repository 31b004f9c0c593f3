// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QAction;
class QLineEdit;
class QTreeView;

namespace meshboard {

class KeysModel;

/// The keys of etcd, Consul and ZooKeeper as trees: levels open on demand, and a key typed in is gone to directly.
class KeysView : public QWidget
{
    Q_OBJECT

public:
    explicit KeysView(Board &board, QWidget *parent = nullptr);

    bool hasSources() const;
    void focusFind();
    QTreeView *tree() const { return m_tree; }
    /// The key whose value stands in the editor, and what the source is asked to tell changes of.
    void setOpen(const DocumentId &document);

Q_SIGNALS:
    /// Somebody chose a key that has a value.
    void chosen(const meshboard::DocumentId &document);
    /// To be made, or to go.
    void staged(const meshboard::Intent &intent, const QString &label);
    void sourcesChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void goTo();
    void makeKey();
    void removeKey();
    void fetchVisible();
    void showMenu(const QPoint &at);
    SourceId sourceOf(const QModelIndex &index) const;

    Board &m_board;
    KeysModel *m_model;
    QLineEdit *m_key;
    QTreeView *m_tree;
    QAction *m_new;
    QAction *m_remove;
    DocumentId m_open;
};

} // namespace meshboard
