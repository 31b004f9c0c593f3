// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rows.h"

#include "items/figures.h"
#include "items/words.h"

namespace meshboard {

RowsModel::RowsModel(std::span<const Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
    , m_now(QDateTime::currentDateTimeUtc())
{
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Column::Shows shows = m_columns[size_t(index.column())].shows;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (shows == Column::Shows::Text ? Qt::AlignLeft : Qt::AlignRight));
    if (shows == Column::Shows::Age) {
        if (const QVariant value = age(index.row(), index.column(), role); value.isValid())
            return value;
    }
    return cell(index.row(), index.column(), role);
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole: return inTheirLanguage(column.title);
    case Qt::ToolTipRole: return inTheirLanguage(column.what ? column.what : column.title);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column.shows == Column::Shows::Text ? Qt::AlignLeft : Qt::AlignRight));
    case ColumnRole: return QString::fromLatin1(column.word);
    case FigureRole: return column.shows != Column::Shows::Text;
    case SpareRole: return column.isSpare;
    case WidthRole: return column.width;
    default: return {};
    }
}

int RowsModel::column(QLatin1StringView word) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (word == QLatin1StringView(m_columns[i].word))
            return int(i);
    }
    return -1;
}

void RowsModel::tick(const QDateTime &now)
{
    const QDateTime before = std::exchange(m_now, now);
    for (int column = 0; column < columnCount(); ++column) {
        if (m_columns[size_t(column)].shows != Column::Shows::Age)
            continue;
        int first = -1;
        const int count = rowCount();
        for (int row = 0; row <= count; ++row) {
            const QDateTime since = row < count ? moment(row, column) : QDateTime();
            const bool reads = since.isValid() && ageStep(since, before) != ageStep(since, now);
            if (reads && first < 0)
                first = row;
            if (!reads && first >= 0) {
                Q_EMIT dataChanged(index(first, column), index(row - 1, column), {Qt::DisplayRole});
                first = -1;
            }
        }
    }
}

QDateTime RowsModel::moment(int, int) const
{
    return {};
}

QVariant RowsModel::age(int row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole)
        return {};
    const QVariant own = cell(row, column, role);
    if (own.isValid())
        return own;
    const QDateTime since = moment(row, column);
    if (!since.isValid())
        return role == Qt::DisplayRole ? QVariant(missing()) : role == SortRole ? QVariant(QDateTime()) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return ageText(since, m_now);
    case Qt::ToolTipRole: return exactTime(since);
    default: return since;
    }
}

} // namespace meshboard
