// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

#include <functional>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QSettings;
class QStackedLayout;
class QTableView;

namespace meshboard {

class EmptyState;
class OrderedRows;

/// A table as every page has it: filter line, sorting, columns that a person chooses and that stay chosen, copying, context
/// menu, an empty state that says why. All indexes in its interface are those of the model given to setModel().
class KeyedTable : public QWidget
{
    Q_OBJECT

public:
    /// `id` names its place in the settings: "services".
    KeyedTable(const QString &id, QSettings &settings, QWidget *parent = nullptr);
    ~KeyedTable() override;

    /// Columns are fitted to the room: narrower first, then, until the person sizes one, the last ones are left out.
    /// A model that answers the roles of items/roles.h: they give sorting, widths, spare columns, marks and copies.
    void setModel(QAbstractItemModel *model);
    /// Column and order until the person chooses another.
    void setDefaultSort(int column, Qt::SortOrder order);
    /// What is said where there is truly nothing; a button where something can be done about it.
    void setEmpty(const QString &why, const QString &button = {});

    /// A further kind of copy beside name, address and native text: "kubectl command".
    using TextOf = std::function<QString(const QModelIndex &)>;
    void addCopy(const QString &name, TextOf text);
    /// More entries for the context menu of a row.
    void setMenu(std::function<void(QMenu &, const QModelIndex &)> fill);

    QTableView *view() const { return m_view; }
    QLineEdit *filter() const { return m_filter; }
    /// For a list that is always short.
    void hideFilter();
    /// Room right of the filter line for a page's own buttons.
    QHBoxLayout *bar() const { return m_bar; }

    QModelIndex current() const;
    QModelIndexList selection() const; ///< one index (column 0) a row
    void select(const QModelIndex &index);
    /// The row of that KeyRole; false where there is none. A filter that hides it stays.
    bool selectKey(const QString &key);
    /// The row on top, quietly: where nothing was selected yet.
    void selectFirst();
    void focusFind();

Q_SIGNALS:
    void currentChanged(const QModelIndex &index);
    /// Enter or double click.
    void activated(const QModelIndex &index);
    void emptyButtonClicked();
    /// The rows of a long model stand there only now, in their order.
    void settled();
    void message(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Copy
    {
        QString name;
        TextOf text;
    };
    void showMenu(const QPoint &at);
    void showColumnMenu(const QPoint &at);
    void copy(const TextOf &text);
    void addCopies(QMenu &menu);
    void setWidths();
    void fitRows();
    void fitColumns();
    void sized(int column = -1);
    void beWithoutCurrent();
    void showEmptiness();
    void keepState();
    void restoreState();

    QString m_id;
    QSettings &m_settings;
    QLineEdit *m_filter;
    QLabel *m_count;
    QHBoxLayout *m_bar;
    QTableView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    OrderedRows *m_rows;
    QPersistentModelIndex m_wanted; ///< to be selected once it is shown
    QList<Copy> m_copies;
    std::function<void(QMenu &, const QModelIndex &)> m_menu;
    QString m_why;
    QString m_button;
    QList<int> m_chosen;      ///< widths that the person gave the columns; fitted like others where there is less room
    bool m_isRestored = false;
    bool m_isSized = false;   ///< by the person: from then on no column is left out
    bool m_isFitting = false;
    bool m_isDragged = false; ///< the mouse holds a heading or its border
};

} // namespace meshboard
