// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/configuration/judge.h"

#include <QPlainTextEdit>
#include <QTextLayout>

namespace meshboard {

/// An editor of native text: line numbers, colours from the span tree, findings underlined. Only what is on screen is ever
/// coloured, so the size of the text does not matter.
class NativeEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NativeEditor(QWidget *parent = nullptr);

    /// A new text, nothing to undo. Long ones come in parts, a turn of the event loop each; it cannot be edited until all
    /// is there. `firstLine`: number of its first line.
    void load(const QString &text, int firstLine, bool isEditable);
    /// The text becomes another one by one change in the middle, so that cursor and view stay. Nothing to undo afterwards.
    void change(const QString &text);
    QString text() const;
    bool isLoading() const { return !m_rest.isEmpty(); }

    void show(const Judgement &judgement);
    using QWidget::show;
    /// Selects and shows it.
    void goTo(qsizetype begin, qsizetype length);

    int gutterWidth() const;

Q_SIGNALS:
    /// By typing, not by load().
    void typed();
    void loaded();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    class Gutter;
    void loadMore();
    void follow(int position, int removed, int added);
    void colour();
    void underline();
    void layOut();
    void paintGutter(QPainter &painter, const QRect &dirty) const;
    QList<QTextLayout::FormatRange> formatsFor(const QTextBlock &block) const;
    const Judgement::Mark *worstIn(const QTextBlock &block) const;
    const Judgement::Mark *markAt(qsizetype position) const;

    Gutter *m_gutter;
    QList<Span> m_spans;
    QList<Judgement::Mark> m_marks;
    QString m_rest; ///< what load() has still to bring
    int m_firstLine = 1;
    bool m_isEditable = true;
    bool m_isQuiet = false;
    bool m_wasTyped = false;
};

} // namespace meshboard
