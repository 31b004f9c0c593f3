// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/diffview.h"

#include "views/common/theme.h"

#include <QEvent>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

QString numbered(int number, int width)
{
    return number > 0 ? QString::number(number).rightJustified(width) : QString(width, u' ');
}

} // namespace

std::pair<int, int> lineCounts(const PlanStep &step)
{
    std::pair<int, int> counts {0, 0};
    for (const DiffLine &line : diffLines(step, 0)) {
        counts.first += line.kind == '-';
        counts.second += line.kind == '+';
    }
    return counts;
}

DiffView::DiffView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setFont(nativeFont());
    setAccessibleName(tr("Differences"));
}

void DiffView::show(const QList<PlanStep> &steps)
{
    m_steps = steps;
    write();
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

bool DiffView::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(nativeFont());
    return QPlainTextEdit::event(event);
}

void DiffView::write()
{
    const Colours &colours = coloursOf(palette());
    QTextCharFormat plain;
    QTextCharFormat header;
    header.setFontWeight(QFont::DemiBold);
    QTextCharFormat number;
    number.setForeground(colours.faint);
    QTextBlockFormat asIs;
    QTextBlockFormat added;
    added.setBackground(colours.added);
    QTextBlockFormat removed;
    removed.setBackground(colours.removed);

    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    bool isFirst = true;
    const auto startLine = [&](const QTextBlockFormat &format) {
        if (isFirst)
            cursor.setBlockFormat(format);
        else
            cursor.insertBlock(format);
        isFirst = false;
    };
    for (const PlanStep &step : std::as_const(m_steps)) {
        const auto [gone, come] = lineCounts(step);
        startLine(asIs);
        cursor.insertText(step.write.document.path, header);
        cursor.insertText(u"   −%1 +%2"_s.arg(gone).arg(come), number);
        const QList<DiffLine> lines = diffLines(step);
        int largest = 1;
        for (const DiffLine &line : lines)
            largest = std::max({largest, line.before, line.after});
        const int width = int(QString::number(largest).size());
        bool isFirstPiece = true;
        for (const DiffLine &line : lines) {
            if (line.kind == '@') {
                // Before the first piece there is nothing to set it apart from.
                if (!std::exchange(isFirstPiece, false)) {
                    startLine(asIs);
                    cursor.insertText(u"⋯"_s, number);
                }
                continue;
            }
            startLine(line.kind == '+' ? added : line.kind == '-' ? removed : asIs);
            const QChar sign = line.kind == '-' ? QChar(u'−') : QLatin1Char(line.kind);
            cursor.insertText(numbered(line.before, width) + u' ' + numbered(line.after, width) + u' ', number);
            cursor.insertText(sign + u' ' + QString::fromUtf8(line.text), plain);
        }
        startLine(asIs);
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

} // namespace meshboard
