// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/configuration/nativeeditor.h"

#include "views/common/cells.h"
#include "views/common/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

// QTextDocument takes about 65 ms for a million characters: so many at once stay below a frame.
constexpr qsizetype partSize = 40'000;
constexpr int mostUnderlines = 500;

QColor inkOf(Span::Kind kind, const Colours &colours)
{
    const auto series = [&](int i) { return legible(colours.series[i], colours.raised, 4.5); };
    switch (kind) {
    case Span::Kind::Key: return legible(colours.accent, colours.raised, 4.5);
    case Span::Kind::String: return colours.text;
    case Span::Kind::Number: return series(5);
    case Span::Kind::Word: return series(3);
    case Span::Kind::Reference: return series(2);
    case Span::Kind::Comment: return colours.faint;
    case Span::Kind::Opaque: return series(1);
    }
    Q_UNREACHABLE();
}

QColor inkOf(Finding::Severity severity, const Colours &colours)
{
    switch (severity) {
    case Finding::Severity::Error: return colours.critical;
    case Finding::Severity::Warning: return colours.warning;
    case Finding::Severity::Note: return colours.unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

class NativeEditor::Gutter : public QWidget
{
public:
    explicit Gutter(NativeEditor *editor) : QWidget(editor), m_editor(editor) {}
    QSize sizeHint() const override { return {m_editor->gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_editor->paintGutter(painter, event->rect());
    }

private:
    NativeEditor *m_editor;
};

NativeEditor::NativeEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new Gutter(this))
{
    setFont(nativeFont());
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    connect(document(), &QTextDocument::contentsChange, this, &NativeEditor::follow);
    // Not from contentsChange: there the document does not yet know that it was modified.
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        if (std::exchange(m_wasTyped, false))
            Q_EMIT typed();
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &NativeEditor::layOut);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &NativeEditor::colour);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &NativeEditor::underline);
    layOut();
}

void NativeEditor::load(const QString &text, int firstLine, bool isEditable)
{
    m_isQuiet = true;
    m_spans.clear();
    m_marks.clear();
    m_firstLine = firstLine;
    m_isEditable = isEditable;
    document()->setUndoRedoEnabled(false);
    setPlainText(text.left(partSize));
    m_rest = text.mid(partSize);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    underline();
    layOut();
    loadMore();
}

void NativeEditor::loadMore()
{
    if (m_rest.isEmpty()) {
        document()->setUndoRedoEnabled(true);
        document()->setModified(false);
        setReadOnly(!m_isEditable);
        setTextInteractionFlags(m_isEditable ? Qt::TextEditorInteraction : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_isQuiet = false;
        colour();
        Q_EMIT loaded();
        return;
    }
    QTimer::singleShot(0, this, [this] {
        if (m_rest.isEmpty())
            return; // another text came meanwhile
        QTextCursor end(document());
        end.movePosition(QTextCursor::End);
        end.insertText(m_rest.left(partSize));
        m_rest = m_rest.mid(partSize);
        loadMore();
    });
}

void NativeEditor::change(const QString &text)
{
    const QString before = this->text();
    qsizetype same = 0;
    while (same < before.size() && same < text.size() && before[same] == text[same])
        ++same;
    qsizetype tail = 0;
    while (tail < before.size() - same && tail < text.size() - same && before[before.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    if (same == before.size() && same == text.size())
        return;
    m_isQuiet = true;
    QTextCursor cursor(document());
    cursor.setPosition(int(same));
    cursor.setPosition(int(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(same, text.size() - tail - same));
    // Undo is for what was typed: it shall not take back what others wrote.
    document()->clearUndoRedoStacks();
    document()->setModified(false);
    m_isQuiet = false;
}

QString NativeEditor::text() const
{
    // toPlainText() would turn non-breaking spaces into spaces: an edit nobody made.
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

void NativeEditor::show(const Judgement &judgement)
{
    m_spans = judgement.spans;
    m_marks = judgement.marks;
    colour();
    underline();
    m_gutter->update();
}

void NativeEditor::goTo(qsizetype begin, qsizetype length)
{
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(std::min(int(begin), last));
    cursor.setPosition(std::min(int(begin + length), last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
    // Its end is in sight now: the beginning of its line says more.
    cursor.setPosition(cursor.selectionStart());
    if (cursorRect(cursor).left() < 0)
        horizontalScrollBar()->setValue(0);
}

int NativeEditor::gutterWidth() const
{
    const int digits = std::max(3, int(QString::number(m_firstLine + blockCount() - 1).size()));
    return fontMetrics().horizontalAdvance(u'0') * digits + fontMetrics().height() + space::large;
}

void NativeEditor::resizeEvent(QResizeEvent *event)
{
    const bool isCursorSeen = cursorRect().top() >= 0 && cursorRect().bottom() <= event->oldSize().height();
    QPlainTextEdit::resizeEvent(event);
    layOut();
    colour();
    // Findings that come up below must not cover what is being typed.
    if (isCursorSeen)
        ensureCursorVisible();
}

void NativeEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        layOut();
        colour();
        underline();
    }
}

void NativeEditor::keyPressEvent(QKeyEvent *event)
{
    // Tab types the blanks that every syntax here takes; Escape is the way out by keyboard.
    if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier && !isReadOnly() && !textCursor().hasSelection()) {
        insertPlainText(u"  "_s);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        focusNextChild();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool NativeEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint inside = viewport()->mapFrom(this, help->pos());
        const auto *mark = markAt(cursorForPosition(inside).position());
        if (!mark) {
            QToolTip::hideText();
            return true;
        }
        const QString advice = translated(mark->finding.advice);
        const QString text = translated(mark->finding.what).toHtmlEscaped() + (advice.isEmpty() ? QString() : QString(u"<br>" + advice.toHtmlEscaped()));
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(nativeFont());
    if (event->type() == QEvent::ShortcutOverride) {
        // What is typed is taken back here; once it is staged, Ctrl+Z is the change set's.
        const auto *keys = static_cast<QKeyEvent *>(event);
        if ((keys->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
            || (keys->matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void NativeEditor::follow(int position, int removed, int added)
{
    if (m_isQuiet && isLoading())
        return;
    // Until the next judgement everything behind the edit has only moved.
    const int shift = added - removed;
    const auto move = [&](qsizetype &begin, qsizetype &length) {
        if (begin >= position + removed)
            begin += shift;
        else if (begin + length > position)
            length = std::max<qsizetype>(0, length + shift);
    };
    for (Span &span : m_spans)
        move(span.begin, span.length);
    for (Judgement::Mark &mark : m_marks)
        move(mark.begin, mark.length);
    // Formats may not be set while the document tells of its change.
    QMetaObject::invokeMethod(this, &NativeEditor::colour, Qt::QueuedConnection);
    m_wasTyped = !m_isQuiet;
}

void NativeEditor::colour()
{
    if (m_isQuiet && isLoading())
        return;
    const int bottom = viewport()->height();
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= bottom) {
        const QList<QTextLayout::FormatRange> formats = formatsFor(block);
        if (formats != block.layout()->formats()) {
            block.layout()->setFormats(formats);
            document()->markContentsDirty(block.position(), block.length());
        }
        top += blockBoundingRect(block).height();
        block = block.next();
    }
}

QList<QTextLayout::FormatRange> NativeEditor::formatsFor(const QTextBlock &block) const
{
    const Colours &colours = coloursOf(palette());
    const qsizetype begin = block.position();
    const qsizetype end = begin + block.length() - 1;
    QList<QTextLayout::FormatRange> formats;
    auto span = std::upper_bound(m_spans.cbegin(), m_spans.cend(), begin, [](qsizetype at, const Span &one) { return at < one.end(); });
    for (; span != m_spans.cend() && span->begin < end; ++span) {
        QTextLayout::FormatRange range;
        range.start = int(std::max<qsizetype>(0, span->begin - begin));
        range.length = int(std::min(end, span->end()) - begin) - range.start;
        range.format.setForeground(inkOf(span->kind, colours));
        if (range.length > 0)
            formats.append(range);
    }
    return formats;
}

void NativeEditor::underline()
{
    const Colours &colours = coloursOf(palette());
    QList<QTextEdit::ExtraSelection> selections;
    QTextEdit::ExtraSelection line;
    line.format.setBackground(colours.surface);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    line.cursor = textCursor();
    line.cursor.clearSelection();
    selections.append(line);
    const int last = document()->characterCount() - 1;
    for (const Judgement::Mark &mark : std::as_const(m_marks)) {
        if (mark.length == 0 || mark.begin + mark.length > last || selections.size() > mostUnderlines)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(int(mark.begin));
        // A finding about a whole object underlines its first line only.
        const int lineEnd = selection.cursor.block().position() + selection.cursor.block().length() - 1;
        selection.cursor.setPosition(std::max(int(mark.begin), std::min(int(mark.begin + mark.length), lineEnd)), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(inkOf(mark.finding.severity, colours));
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void NativeEditor::layOut()
{
    const int width = gutterWidth();
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), width, inside.height());
}

void NativeEditor::paintGutter(QPainter &painter, const QRect &dirty) const
{
    const Colours &colours = coloursOf(palette());
    painter.fillRect(dirty, colours.surface);
    painter.setFont(font());
    const int height = fontMetrics().height();
    const int right = m_gutter->width() - space::small;
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    const int current = textCursor().blockNumber();
    for (; block.isValid() && top <= dirty.bottom(); top += blockBoundingRect(block).height(), block = block.next()) {
        const bool isCurrent = block.blockNumber() == current;
        painter.setPen(isCurrent ? colours.text : colours.faint);
        painter.drawText(0, int(top), right, height, Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(m_firstLine + block.blockNumber()));
        if (const Judgement::Mark *mark = worstIn(block)) {
            const int side = height - space::small;
            severityIcon(mark->finding.severity).paint(&painter, QRect(space::small, int(top) + (height - side) / 2, side, side));
        }
    }
}

const Judgement::Mark *NativeEditor::worstIn(const QTextBlock &block) const
{
    const Judgement::Mark *worst = nullptr;
    for (const Judgement::Mark &mark : m_marks) {
        const bool begins = mark.length > 0 && mark.begin >= block.position() && mark.begin < block.position() + block.length();
        if (begins && (!worst || mark.finding.severity > worst->finding.severity))
            worst = &mark;
    }
    return worst;
}

const Judgement::Mark *NativeEditor::markAt(qsizetype position) const
{
    const auto found = std::find_if(m_marks.cbegin(), m_marks.cend(), [&](const Judgement::Mark &mark) {
        return mark.length > 0 && mark.begin <= position && position <= mark.begin + mark.length;
    });
    return found == m_marks.cend() ? nullptr : &*found;
}

} // namespace meshboard
