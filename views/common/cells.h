// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QStyledItemDelegate>

namespace meshboard {

/// Paints what the roles of items/roles.h say: the shape of health or severity before the text, a share as a thin bar under
/// the figure, recent rates as a sparkline, stale rows greyed.
class Cells : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// The icon before a cell's text; null where its row has none.
QIcon markFor(const QModelIndex &index);
QIcon severityIcon(Finding::Severity severity);

} // namespace meshboard
