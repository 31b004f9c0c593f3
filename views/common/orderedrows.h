// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractProxyModel>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTimer>
#include <QVariant>

namespace meshboard {

/// The rows of a table in the order of one column, those that hold all words of a filter. Short tables follow at once. Of
/// long ones the rows are looked at in slices and put in order on a pool thread, so that the window goes on meanwhile and
/// shows what it had; then all of it takes its place in at most a removal, an insertion and two changes of the order,
/// with which selections go along.
class OrderedRows : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit OrderedRows(QObject *parent = nullptr);
    ~OrderedRows() override;

    /// All words have to stand somewhere in the row.
    void setWords(const QString &text);
    /// Short tables are in order afterwards whatever happened to their rows just now.
    void settle();
    /// What is shown is not yet what the model holds.
    bool isBehind() const { return m_isBehind; }

    void setSourceModel(QAbstractItemModel *model) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    QModelIndex sibling(int row, int column, const QModelIndex &) const override { return index(row, column); }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override { return !parent.isValid() && !m_rows.isEmpty(); }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// What is shown is what the model holds; `isLate` where the window went on meanwhile.
    void settled(bool isLate);

private:
    struct Ranked
    {
        int row = 0;
        QVariant rank;
        QString text; ///< of a row without a rank
    };
    using List = QList<Ranked>;

    void fallBehind();
    void begin();
    void look();
    bool holdsWords(int row) const;
    void take(const QList<int> &rows);
    void replace(qsizetype at, const QList<int> &gone, const QList<int> &come);
    void reorder(const QList<int> &rows);
    void rowsCame(int first, int last);
    void rowsGo(int first, int last);
    void rowsWent(int first, int last);
    void changed(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles);
    void note();
    static QList<int> inOrder(List ranked, Qt::SortOrder order);

    QStringList m_words;
    int m_column = -1; ///< below 0: as the model has them
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QList<int> m_rows;   ///< rows of the model that are shown
    QList<int> m_places; ///< of a row of the model: where it is shown, -1 for nowhere
    bool m_isBehind = false;
    bool m_isStale = false; ///< rows changed while they were looked at
    List m_ranked;          ///< of those looked at
    int m_looked = 0;
    QTimer m_soon;
    QFutureWatcher<QList<int>> m_ordering;
};

} // namespace meshboard
