// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/livepage.h"

#include "views/common/keyedtable.h"

#include <algorithm>

namespace meshboard {

LivePage::LivePage(Board &board, QWidget *parent)
    : Page(board, parent)
{
    m_ticks.setInterval(std::chrono::seconds(1));
    connect(&m_ticks, &QTimer::timeout, this, [this] { tick(); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] { refresh(); });
    connect(&board.store, &Store::changed, this, &LivePage::refreshSoon);
    connect(&board.draft, &Draft::changed, this, &LivePage::refreshSoon);
    connect(&board.sources, &Sources::changed, this, &LivePage::refreshSoon);
    connect(&board.sources, &Sources::opened, this, &LivePage::refreshSoon);
    connect(&board.sources, &Sources::closed, this, &LivePage::refreshSoon);
}

void LivePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_soon.stop();
    refresh();
    tick();
    m_ticks.start();
}

void LivePage::hideEvent(QHideEvent *event)
{
    m_ticks.stop();
    m_soon.stop();
    Page::hideEvent(event);
}

void LivePage::refreshSoon()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void LivePage::explainEmptiness(KeyedTable &table, const QString &otherwise, const QString &button)
{
    const QList<SourceId> ids = board().sources.ids();
    const auto count = [&](SourceState::Phase phase) {
        return int(std::count_if(ids.cbegin(), ids.cend(),
                                 [&](const SourceId &id) { return board().sources.source(id)->state().phase == phase; }));
    };
    const int all = int(ids.size());
    m_isEmptyBySources = true;
    if (all == 0)
        table.setEmpty(tr("No source is open."), tr("Open a source"));
    else if (count(SourceState::Phase::Connecting) == all)
        table.setEmpty(tr("Nothing was heard yet: %n source(s) connecting.", nullptr, all), tr("Show sources"));
    else if (count(SourceState::Phase::Lost) + count(SourceState::Phase::Connecting) == all)
        table.setEmpty(tr("None of %n source(s) can be reached.", nullptr, all), tr("Show sources"));
    else {
        m_isEmptyBySources = false;
        table.setEmpty(otherwise, button);
    }
}

void LivePage::remedyEmptiness(const QString &command)
{
    if (m_isEmptyBySources)
        Q_EMIT pageRequested(QStringLiteral("sources"), {});
    else
        Q_EMIT commandRequested(command);
}

} // namespace meshboard
