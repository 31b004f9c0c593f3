// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/statusline.h"

#include "items/figures.h"
#include "items/words.h"
#include "views/common/elidedlabel.h"
#include "views/common/theme.h"

#include <QDateTime>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

struct Cost
{
    qint64 cpuTicks = 0; ///< of the clock that sysconf(_SC_CLK_TCK) tells
    qint64 bytes = 0;
};

/// proc(5): fields 14 and 15 of stat are user and system time, the second figure of statm the resident pages.
Cost costNow()
{
    Cost cost;
    if (QFile stat(u"/proc/self/stat"_s); stat.open(QIODevice::ReadOnly)) {
        const QByteArray line = stat.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 12)
            cost.cpuTicks = fields[11].toLongLong() + fields[12].toLongLong();
    }
    if (QFile statm(u"/proc/self/statm"_s); statm.open(QIODevice::ReadOnly))
        cost.bytes = statm.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
    return cost;
}

} // namespace

StatusLine::StatusLine(Board &board, QWidget *parent)
    : QWidget(parent), m_board(board), m_row(new QHBoxLayout(this)), m_message(new ElidedLabel(this)), m_cost(new QLabel(this))
{
    setAccessibleName(tr("Status line"));
    m_row->setContentsMargins(space::medium, 0, space::medium, 0);
    m_row->setSpacing(space::medium);
    m_message->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_cost->setForegroundRole(QPalette::PlaceholderText);
    m_cost->setToolTip(tr("Processor time and memory of this program"));
    m_row->addWidget(m_message, 1);
    m_row->addWidget(m_cost);
    setMinimumHeight(fontMetrics().height() + space::medium);
    for (const SourceId &source : board.sources.ids())
        add(source);
    connect(&board.sources, &Sources::opened, this, &StatusLine::add);
    connect(&board.sources, &Sources::closed, this, &StatusLine::remove);
    connect(&board.sources, &Sources::changed, this, &StatusLine::tick);
    m_ticks.setInterval(std::chrono::seconds(1));
    m_ticks.setTimerType(Qt::CoarseTimer);
    connect(&m_ticks, &QTimer::timeout, this, &StatusLine::tick);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(std::chrono::seconds(8));
    connect(&m_quiet, &QTimer::timeout, m_message, &QLabel::clear);
}

void StatusLine::say(const QString &text)
{
    m_message->setText(text);
    m_message->setToolTip(text);
    m_quiet.start();
}

QString StatusLine::said() const
{
    return m_message->text();
}

void StatusLine::add(SourceId id)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    const int side = fontMetrics().height() - 2;
    button->setIconSize({side, side});
    connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT selected(SourceSubject {id}); });
    m_row->insertWidget(m_row->count() - 2, button);
    m_sources.insert(id, button);
    tick();
}

void StatusLine::remove(SourceId id)
{
    if (QToolButton *button = m_sources.take(id))
        button->deleteLater();
}

QString StatusLine::textFor(const Source &source, const QDateTime &now) const
{
    const SourceState &state = source.state();
    const QString &name = source.connection().name;
    const QString age = state.lastContact.isValid() ? ageText(state.lastContact, now) : QString();
    QString text;
    switch (state.phase) {
    case SourceState::Phase::Live:
        text = state.lag ? tr("%1 %2").arg(name, durationText(*state.lag)) : tr("%1 live").arg(name);
        break;
    case SourceState::Phase::Connecting:
        text = tr("%1 connecting").arg(name);
        break;
    case SourceState::Phase::Stopped:
        text = tr("%1 stopped").arg(name);
        break;
    case SourceState::Phase::Stale:
        text = age.isEmpty() ? tr("%1 stale").arg(name) : tr("%1 stale %2").arg(name, age);
        break;
    case SourceState::Phase::Lost:
        text = age.isEmpty() ? tr("%1 lost").arg(name) : tr("%1 lost %2").arg(name, age);
        break;
    }
    if (state.nextAttempt.isValid() && state.nextAttempt > now)
        text = tr("%1, next try %2").arg(text, ageText(state.nextAttempt, now));
    return text;
}

void StatusLine::tick()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (auto it = m_sources.cbegin(); it != m_sources.cend(); ++it) {
        const Source *source = m_board.sources.source(it.key());
        if (!source)
            continue;
        QToolButton *button = it.value();
        if (const QString text = textFor(*source, now); text != button->text()) {
            button->setText(text);
            button->setAccessibleName(text);
        }
        const Mark mark = markOf(source->state().phase);
        if (button->property("mark").toInt() != int(mark) + 1) {
            button->setProperty("mark", int(mark) + 1);
            button->setIcon(markIcon(mark));
        }
        QString hint = source->connection().url.toString() + u'\n' + tr("Safety level: %1").arg(inWords(source->connection().safety));
        if (source->state().fault)
            hint += u'\n' + translated(sentenceOf(*source->state().fault));
        if (hint != button->toolTip())
            button->setToolTip(hint);
    }
    if (!isVisible())
        return;
    const Cost cost = costNow();
    const qint64 at = now.toMSecsSinceEpoch();
    if (m_cpuAt && at - m_cpuAt > 500) {
        const double seconds = double(cost.cpuTicks - m_cpuTicks) / double(sysconf(_SC_CLK_TCK));
        const int share = int(seconds * 1000 / double(at - m_cpuAt) * 100 + 0.5);
        const QString text = tr("CPU %1 %  %2 MB").arg(share).arg(cost.bytes / 1'000'000);
        if (text != m_cost->text())
            m_cost->setText(text);
    }
    if (!m_cpuAt || at - m_cpuAt > 500) {
        m_cpuTicks = cost.cpuTicks;
        m_cpuAt = at;
    }
}

void StatusLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ticks.start();
}

void StatusLine::hideEvent(QHideEvent *event)
{
    m_ticks.stop();
    QWidget::hideEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(palette());
    painter.fillRect(rect(), colours.sunken);
    painter.setPen(colours.line);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace meshboard
