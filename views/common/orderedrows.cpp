// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/orderedrows.h"

#include "domain/workpool.h"
#include "items/roles.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <numeric>

namespace meshboard {

namespace {

constexpr int shortTable = 500;
constexpr int rowsBetweenLooksAtTheClock = 16;
constexpr qint64 sliceMilliseconds = 4;

} // namespace

OrderedRows::OrderedRows(QObject *parent) : QAbstractProxyModel(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_looked == 0)
            begin();
        look();
    });
    connect(&m_ordering, &QFutureWatcherBase::finished, this, [this] {
        if (m_ordering.future().resultCount() > 0)
            take(m_ordering.result());
    });
}

OrderedRows::~OrderedRows()
{
    m_ordering.disconnect(this);
}

void OrderedRows::setWords(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    fallBehind();
    settle();
}

void OrderedRows::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    fallBehind();
    settle();
}

void OrderedRows::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    QAbstractProxyModel::setSourceModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { rowsCame(first, last); });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) { rowsGo(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) { rowsWent(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this, &OrderedRows::changed);
    connect(model, &QObject::destroyed, this, [this] {
        beginResetModel();
        m_rows.clear();
        m_places.clear();
        endResetModel();
    });
    m_rows.clear();
    m_places = QList<int>(model->rowCount(), -1);
    endResetModel();
    fallBehind();
    settle();
}

/// What was looked at so far counts no more.
void OrderedRows::fallBehind()
{
    m_isBehind = true;
    m_isStale = false;
    m_looked = 0;
    m_ordering.setFuture({});
    m_soon.start();
}

void OrderedRows::settle()
{
    if (!m_isBehind || m_places.size() > shortTable)
        return;
    m_soon.stop();
    begin();
    look();
}

void OrderedRows::begin()
{
    m_ranked.clear();
    m_looked = 0;
}

void OrderedRows::look()
{
    if (!m_isBehind || m_ordering.isRunning())
        return;
    const bool isShort = m_places.size() <= shortTable;
    const bool isSorted = m_column >= 0 && m_column < columnCount();
    QElapsedTimer clock;
    clock.start();
    for (; m_looked < m_places.size(); ++m_looked) {
        if (!isShort && m_looked % rowsBetweenLooksAtTheClock == rowsBetweenLooksAtTheClock - 1 && clock.elapsed() >= sliceMilliseconds)
            return m_soon.start();
        if (!holdsWords(m_looked))
            continue;
        Ranked one {m_looked, {}, {}};
        if (isSorted) {
            const QModelIndex cell = sourceModel()->index(m_looked, m_column);
            one.rank = cell.data(SortRole);
            if (!one.rank.isValid())
                one.text = cell.data().toString();
        }
        m_ranked.append(one);
    }
    const List ranked = std::exchange(m_ranked, {});
    if (isShort)
        return take(inOrder(ranked, m_order));
    m_ordering.setFuture(QtConcurrent::run(workPool(), [ranked, order = m_order] { return inOrder(ranked, order); }));
}

QList<int> OrderedRows::inOrder(List ranked, Qt::SortOrder order)
{
    const auto isBefore = [](const Ranked &a, const Ranked &b) {
        if (a.rank.isValid() && b.rank.isValid())
            return QVariant::compare(a.rank, b.rank) == QPartialOrdering::Less;
        if (a.rank.isValid() || b.rank.isValid())
            return b.rank.isValid();
        return QString::localeAwareCompare(a.text, b.text) < 0;
    };
    std::stable_sort(ranked.begin(), ranked.end(), [&](const Ranked &a, const Ranked &b) {
        return order == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
    QList<int> rows;
    rows.reserve(ranked.size());
    for (const Ranked &one : std::as_const(ranked))
        rows.append(one.row);
    return rows;
}

bool OrderedRows::holdsWords(int row) const
{
    if (m_words.isEmpty())
        return true;
    QStringList texts;
    for (int column = 0; column < columnCount(); ++column)
        texts.append(sourceModel()->index(row, column).data().toString());
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        return std::any_of(texts.cbegin(), texts.cend(), [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

void OrderedRows::take(const QList<int> &rows)
{
    m_isBehind = std::exchange(m_isStale, false);
    m_looked = 0;
    if (m_isBehind)
        m_soon.start();
    const qsizetype shorter = std::min(rows.size(), m_rows.size());
    const auto same = std::mismatch(rows.cbegin(), rows.cbegin() + shorter, m_rows.cbegin()).first - rows.cbegin();
    const auto sameBehind = std::mismatch(rows.crbegin(), rows.crbegin() + (shorter - same), m_rows.crbegin()).first - rows.crbegin();
    const QList<int> old = m_rows.mid(same, m_rows.size() - same - sameBehind);
    const QList<int> next = rows.mid(same, rows.size() - same - sameBehind);
    if (old.isEmpty() || next.isEmpty()) {
        replace(same, old, next);
    } else {
        QList<bool> stays(m_places.size(), false);
        for (const int row : rows)
            stays[row] = true;
        QList<int> kept;
        for (const int row : rows) {
            if (m_places[row] >= 0)
                kept.append(row);
        }
        const qsizetype staying = kept.size();
        for (const int row : std::as_const(m_rows)) {
            if (!stays[row])
                kept.append(row);
        }
        reorder(kept);
        replace(staying, kept.mid(staying), {});
        QList<int> come;
        for (const int row : rows) {
            if (m_places[row] < 0)
                come.append(row);
        }
        replace(staying, {}, come);
        reorder(rows);
    }
    if (!m_isBehind)
        Q_EMIT settled(m_places.size() > shortTable);
}

void OrderedRows::replace(qsizetype at, const QList<int> &gone, const QList<int> &come)
{
    if (!gone.isEmpty()) {
        beginRemoveRows({}, int(at), int(at + gone.size() - 1));
        m_rows.remove(at, gone.size());
        for (const int row : gone)
            m_places[row] = -1;
        note();
        endRemoveRows();
    }
    if (!come.isEmpty()) {
        beginInsertRows({}, int(at), int(at + come.size() - 1));
        m_rows = m_rows.first(at) + come + m_rows.sliced(at);
        note();
        endInsertRows();
    }
}

void OrderedRows::reorder(const QList<int> &rows)
{
    if (rows == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> pinned;
    for (const QModelIndex &index : before)
        pinned.append(m_rows[index.row()]);
    m_rows = rows;
    note();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(m_places[pinned[i]], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Where each shown row stands.
void OrderedRows::note()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_places[m_rows[i]] = int(i);
}

void OrderedRows::rowsCame(int first, int last)
{
    const int count = last - first + 1;
    for (int &row : m_rows)
        row += row >= first ? count : 0;
    m_places.insert(first, count, -1);
    fallBehind();
    settle();
}

void OrderedRows::rowsGo(int first, int last)
{
    QList<int> kept;
    QList<int> gone;
    for (const int row : std::as_const(m_rows))
        (row < first || row > last ? kept : gone).append(row);
    if (gone.isEmpty())
        return;
    const qsizetype at = m_rows.indexOf(gone.first());
    if (m_rows.mid(at, gone.size()) == gone)
        return replace(at, gone, {});
    reorder(kept + gone);
    replace(kept.size(), gone, {});
}

void OrderedRows::rowsWent(int first, int last)
{
    const int count = last - first + 1;
    for (int &row : m_rows)
        row -= row > last ? count : 0;
    m_places.remove(first, count);
    fallBehind();
    settle();
}

void OrderedRows::changed(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    // A bounding range says enough: views draw what they show of it.
    int first = int(m_rows.size());
    int last = -1;
    for (int row = from.row(); row <= to.row(); ++row) {
        if (const int place = m_places[row]; place >= 0) {
            first = std::min(first, place);
            last = std::max(last, place);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, from.column()), index(last, to.column()), roles);
    // Ages tick, and nothing goes elsewhere for it.
    if (!roles.isEmpty() && !roles.contains(SortRole) && m_words.isEmpty())
        return;
    // Figures of a long table change again before it is in order: it is brought to an end first.
    if (m_isBehind && m_places.size() > shortTable)
        m_isStale = true;
    else
        fallBehind();
}

QModelIndex OrderedRows::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? sourceModel()->index(m_rows[index.row()], index.column()) : QModelIndex();
}

QModelIndex OrderedRows::mapFromSource(const QModelIndex &source) const
{
    return source.isValid() && m_places.value(source.row(), -1) >= 0 ? index(m_places[source.row()], source.column()) : QModelIndex();
}

QModelIndex OrderedRows::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int OrderedRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OrderedRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QVariant OrderedRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && sourceModel() ? sourceModel()->headerData(section, orientation, role) : QVariant();
}

} // namespace meshboard
