// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/cells.h"

#include "items/roles.h"
#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr int sparklineWidth = 56;

void paintShare(QPainter &painter, const QRect &cell, double share, const QColor &colour)
{
    const QRectF track(cell.left() + space::small, cell.bottom() - 3, cell.width() - 2 * space::small, 2);
    QColor faint = colour;
    faint.setAlphaF(0.25F);
    painter.fillRect(track, faint);
    painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * std::clamp(share, 0.0, 1.0), 2)), colour);
}

void paintRates(QPainter &painter, const QRectF &box, const QList<float> &rates, const QColor &colour)
{
    const float top = *std::max_element(rates.cbegin(), rates.cend());
    if (rates.size() < 2 || top <= 0)
        return;
    QPolygonF line;
    for (qsizetype i = 0; i < rates.size(); ++i)
        line.append({box.left() + box.width() * double(i) / double(rates.size() - 1), box.bottom() - box.height() * double(rates[i] / top)});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.2));
    painter.drawPolyline(line);
    painter.restore();
}

} // namespace

QIcon severityIcon(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return markIcon(Mark::Critical);
    case Finding::Severity::Warning:
        return markIcon(Mark::Warning);
    case Finding::Severity::Note:
        break;
    }
    return iconNamed(u"note"_s);
}

QIcon markFor(const QModelIndex &index)
{
    if (const QVariant severity = index.data(SeverityRole); severity.isValid())
        return severityIcon(Finding::Severity(severity.toInt()));
    const QVariant health = index.data(HealthRole);
    if (!health.isValid())
        return {};
    const QVariant rotation = index.data(RotationRole);
    return markIcon(markOf(Probe(health.toInt()), rotation.isValid() ? Rotation(rotation.toInt()) : Rotation::In,
                           index.data(StaleRole).toBool()));
}

void Cells::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (const QIcon mark = markFor(index); !mark.isNull()) {
        option->icon = mark;
        option->features |= QStyleOptionViewItem::HasDecoration;
        const int side = option->fontMetrics.height();
        option->decorationSize = QSize(side, side);
    }
    if (index.data(StaleRole).toBool())
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
}

void Cells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = coloursOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = isSelected ? option.palette.color(QPalette::HighlightedText) : colours.accent;
    const auto rates = index.data(RatesRole).value<QList<float>>();
    QStyledItemDelegate::paint(painter, option, index);
    if (!rates.isEmpty()) {
        const QRect box = option.rect.adjusted(space::small, space::small, 0, -space::small);
        paintRates(*painter, QRectF(box.topLeft(), QSizeF(sparklineWidth - 2 * space::small, box.height())), rates, ink);
    }
    if (const QVariant share = index.data(ShareRole); share.isValid())
        paintShare(*painter, option.rect, share.toDouble(), ink);
}

QSize Cells::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(RatesRole).isValid())
        size.rwidth() += sparklineWidth;
    return size;
}

} // namespace meshboard
