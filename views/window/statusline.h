// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board.h"
#include "views/common/subject.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace meshboard {

/// Every source with its state, age and next attempt; at the right what the person just did, and what the program costs.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(Board &board, QWidget *parent = nullptr);

    void say(const QString &text);
    QString said() const;

Q_SIGNALS:
    void selected(const meshboard::Subject &subject);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void add(SourceId source);
    void remove(SourceId source);
    /// Writes only what reads differently now, so a tick repaints one figure and not the window.
    void tick();
    QString textFor(const Source &source, const QDateTime &now) const;

    Board &m_board;
    QHBoxLayout *m_row;
    QHash<SourceId, QToolButton *> m_sources;
    QLabel *m_message;
    QLabel *m_cost;
    QTimer m_ticks;
    QTimer m_quiet;
    qint64 m_cpuTicks = 0;
    qint64 m_cpuAt = 0;
};

} // namespace meshboard
