// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/formmodel.h"
#include "views/board.h"

#include <QFutureWatcher>
#include <QStyledItemDelegate>
#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QToolButton;
class QTreeView;

namespace meshboard {

/// Lists of what a value may be, and fields that take no other text than one that fits.
class FormDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// A document's fields to fill in, those that are not written yet among them. Whatever is changed here is staged.
class FormView : public QWidget
{
    Q_OBJECT

public:
    explicit FormView(Board &board, QWidget *parent = nullptr);
    ~FormView() override;

    /// `origin` is brought into view and chosen when it is another place than before.
    void show(const ReadDocumentPtr &document, const Origin &origin);
    using QWidget::show;
    FormModel *model() const { return m_model; }

Q_SIGNALS:
    /// The person wants to see the text itself.
    void opened(const meshboard::DocumentId &document, const meshboard::ByteRange &bytes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QToolButton *button(const QString &icon, const QString &text, const QKeySequence &keys);
    void look(const ReadDocumentPtr &document, const Origin &origin);
    QModelIndex current() const;
    void choose(const QString &path);
    void unfold(const QModelIndex &from);
    void refreshButtons();
    void refreshFilter();
    void add();
    void addTyped();
    void change(const FormModel::Edits &edits, const QString &label, const QString &path);
    void stage(const Expected<Intent> &intent, const QString &label);
    void showMenu(const QPoint &at);
    QStringList unfolded() const;

    Board &m_board;
    FormModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_find;
    QToolButton *m_written;
    QTreeView *m_tree;
    QLineEdit *m_new;
    QLabel *m_trouble;
    QToolButton *m_add;
    QToolButton *m_copy;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    ReadDocumentPtr m_wanted; ///< looked at when somebody sees it
    Origin m_wantedOrigin;
    Origin m_origin;
    QString m_next; ///< the place to choose once what was staged is done
    struct Change
    {
        Expected<Intent> intent;
        QString label;
    };
    QFutureWatcher<Change> m_changing;
};

} // namespace meshboard
