// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/elsewhere.h"
#include "domain/workpool.h"
#include "items/roles.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QFutureWatcher>
#include <QHash>
#include <QList>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <functional>
#include <memory>
#include <span>
#include <utility>

namespace meshboard {

/// One column of a table: data, so that headers, settings and tests agree.
struct Column
{
    enum class Shows : quint8 { Text, Figure, Age };

    const char *word;  ///< stable: "errorShare"
    const char *title; ///< QT_TRANSLATE_NOOP("Model", "Errors")
    const char *what;  ///< the same for the tool tip; may be null
    int width;         ///< in characters, to begin with
    Shows shows = Shows::Text;
    bool isSpare = false; ///< hidden until somebody chooses it
};

/// What all tables of this folder share: columns, alignment, and ages that tick on their own.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    RowsModel(std::span<const Column> columns, QObject *parent);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The column of that word; -1 where there is none.
    int column(QLatin1StringView word) const;
    virtual int rowOfKey(const QString &key) const = 0;
    /// What was shown last is still being made into rows.
    virtual bool isBehind() const = 0;

    /// Time goes on: cells whose age reads differently now say so, nothing else does.
    void tick(const QDateTime &now = QDateTime::currentDateTimeUtc());

Q_SIGNALS:
    /// The rows are those of what was shown last.
    void shown();

protected:
    virtual QVariant cell(int row, int column, int role) const = 0;
    /// The moment an age column counts from, or to where it lies ahead; invalid for none.
    virtual QDateTime moment(int row, int column) const;
    const QDateTime &now() const { return m_now; }
    void tellChanged(int first, int last) { Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1)); }

private:
    QVariant age(int row, int column, int role) const;

    std::span<const Column> m_columns;
    QDateTime m_now;
};

/// A table whose rows have keys. A new list of rows becomes the fewest removals, insertions and changes that lead to it;
/// a row keeps its index object - selection, current row, scroll position - as long as its key stays. `Row` offers
/// `key()`, a hashable value unique in the list, and `==`.
template <typename Row>
class Rows : public RowsModel
{
public:
    using Key = std::decay_t<decltype(std::declval<const Row &>().key())>;
    using RowsModel::RowsModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    const Row &row(int index) const { return m_rows[index]; }
    const Row &row(const QModelIndex &index) const { return m_rows[index.row()]; }
    int rowOf(const Key &key) const
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].key() == key)
                return int(i);
        }
        return -1;
    }
    bool isBehind() const override { return m_making != nullptr; }
    int rowOfKey(const QString &key) const override
    {
        for (int i = 0; i < int(m_rows.size()); ++i) {
            if (cell(i, 0, KeyRole).toString() == key)
                return i;
        }
        return -1;
    }

protected:
    using Make = std::function<QList<Row>()>;

    /// Rows of something that large. Many are made on a pool thread, and the table keeps what it has meanwhile: one `make`
    /// at a time, and after it only the latest. All that it needs it holds itself.
    void makeRows(qsizetype size, Make make)
    {
        m_next = std::move(make);
        if (m_making)
            return;
        if (size <= madeAtOnce)
            take(std::exchange(m_next, {})());
        else
            startMaking();
    }

    void setRows(const QList<Row> &next)
    {
        // Usually only figures change: then the keys stand side by side and no table of them is needed.
        qsizetype same = 0;
        while (same < m_rows.size() && same < next.size() && m_rows[same].key() == next[same].key())
            ++same;
        if (same < m_rows.size())
            removeGone(next, same);
        takeOver(next);
    }

private:
    static constexpr qsizetype madeAtOnce = 500;
    static constexpr qsizetype many = 10'000;

    void startMaking()
    {
        m_making = std::make_unique<QFutureWatcher<QList<Row>>>();
        connect(m_making.get(), &QFutureWatcherBase::finished, this, [this] {
            const QList<Row> rows = m_making->result();
            m_making.release()->deleteLater();
            if (m_next)
                startMaking();
            take(rows);
        });
        m_making->setFuture(QtConcurrent::run(workPool(), [make = std::exchange(m_next, {})] {
            const QList<Row> rows = make();
            if (rows.size() > many)
                giveBackMemory();
            return rows;
        }));
    }

    void take(const QList<Row> &rows)
    {
        setRows(rows);
        Q_EMIT shown();
    }

    /// Takes away what is not in `next`, and what stands in another order there: it is inserted anew.
    void removeGone(const QList<Row> &next, qsizetype from)
    {
        QHash<Key, qsizetype> places;
        places.reserve(next.size() - from);
        for (qsizetype i = from; i < next.size(); ++i)
            places.insert(next[i].key(), i);
        const QList<bool> stays = inOrder(places, from);
        for (qsizetype last = m_rows.size() - 1; last >= from; --last) {
            if (stays[last - from])
                continue;
            qsizetype first = last;
            while (first > from && !stays[first - 1 - from])
                --first;
            beginRemoveRows({}, int(first), int(last));
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    /// The longest part of the rows that keeps its order in `places` (patience sorting).
    QList<bool> inOrder(const QHash<Key, qsizetype> &places, qsizetype from) const
    {
        const qsizetype count = m_rows.size() - from;
        QList<qsizetype> place(count, -1);
        QList<qsizetype> previous(count, -1);
        QList<qsizetype> ends; // rows at which an ordered run of length i + 1 ends with the smallest place
        for (qsizetype i = 0; i < count; ++i) {
            place[i] = places.value(m_rows[from + i].key(), -1);
            if (place[i] < 0)
                continue;
            const auto at = std::lower_bound(ends.begin(), ends.end(), place[i],
                                             [&](qsizetype row, qsizetype value) { return place[row] < value; });
            previous[i] = at == ends.begin() ? -1 : *std::prev(at);
            if (at == ends.end())
                ends.append(i);
            else
                *at = i;
        }
        QList<bool> stays(count, false);
        for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = previous[i])
            stays[i] = true;
        return stays;
    }

    void takeOver(const QList<Row> &next)
    {
        if (m_rows.isEmpty() && !next.isEmpty()) {
            beginInsertRows({}, 0, int(next.size() - 1));
            m_rows = next;
            return endInsertRows();
        }
        qsizetype firstChanged = -1;
        const auto tellUpTo = [&](qsizetype end) {
            if (firstChanged >= 0)
                tellChanged(int(firstChanged), int(end - 1));
            firstChanged = -1;
        };
        for (qsizetype i = 0; i < next.size(); ++i) {
            if (i < m_rows.size() && m_rows[i].key() == next[i].key()) {
                if (m_rows[i] == next[i]) {
                    tellUpTo(i);
                    continue;
                }
                m_rows[i] = next[i];
                if (firstChanged < 0)
                    firstChanged = i;
                continue;
            }
            tellUpTo(i);
            qsizetype end = i + 1;
            while (end < next.size() && !(i < m_rows.size() && m_rows[i].key() == next[end].key()))
                ++end;
            beginInsertRows({}, int(i), int(end - 1));
            m_rows.insert(i, end - i, Row {});
            std::copy(next.cbegin() + i, next.cbegin() + end, m_rows.begin() + i);
            endInsertRows();
            i = end - 1;
        }
        tellUpTo(next.size());
    }

    QList<Row> m_rows;
    Make m_next;
    std::unique_ptr<QFutureWatcher<QList<Row>>> m_making;
};

} // namespace meshboard
