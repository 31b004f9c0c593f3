// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/routing/routingpage.h"

#include "views/common/icons.h"
#include "views/common/keyedtable.h"
#include "views/routing/edits.h"
#include "views/routing/entriesmodel.h"
#include "views/routing/routeview.h"

#include <QApplication>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace meshboard {

RoutingPage::RoutingPage(Board &board, QWidget *parent)
    : LivePage(board, parent)
    , m_entries(new EntriesModel(this))
    , m_table(new KeyedTable(u"routing"_s, board.settings, this))
    , m_route(new RouteView(board, this))
{
    m_table->view()->setAccessibleName(tr("Routes"));
    m_table->setModel(m_entries);
    auto *halves = new QSplitter(this);
    halves->addWidget(m_table);
    halves->addWidget(m_route);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    halves->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(halves);

    connect(m_entries, &RowsModel::shown, this, &RoutingPage::showEntries);
    connect(m_table, &KeyedTable::settled, this, &RoutingPage::showEntries);
    connect(m_table, &KeyedTable::currentChanged, this, [this](const QModelIndex &index) {
        showEntry(index.row());
        if (index.isValid()) {
            m_isChosen = true;
            const EntryRow &row = m_entries->row(index);
            Q_EMIT selected(RouteSubject {row.place.source, row.place.object, 0});
        }
    });
    connect(m_table, &KeyedTable::activated, this, [this](const QModelIndex &index) {
        const EntryRow &row = m_entries->row(index);
        Q_EMIT inspected(RouteSubject {row.place.source, row.place.object, 0});
    });
    connect(m_table, &KeyedTable::message, this, &Page::message);
    connect(m_route, &RouteView::selected, this, &Page::selected);
    connect(m_route, &RouteView::message, this, &Page::message);
    connect(m_table, &KeyedTable::emptyButtonClicked, this, [this] { remedyEmptiness(u"edit.newRoute"_s); });
    m_table->setMenu([this](QMenu &menu, const QModelIndex &) {
        menu.addAction(iconNamed(u"list-add"_s), tr("New route …"), this, [this] { Q_EMIT commandRequested(u"edit.newRoute"_s); });
    });
}

QString RoutingPage::id() const
{
    return u"routing"_s;
}

QString RoutingPage::title() const
{
    return tr("Routing");
}

QIcon RoutingPage::icon() const
{
    return iconNamed(u"routing"_s);
}

void RoutingPage::focusFind()
{
    m_table->focusFind();
}

void RoutingPage::refresh()
{
    m_entries->show(board().store.picture(), board().store.drafted());
    explainEmptiness(*m_table, tr("No open source declares a route."), tr("New route …"));
}

void RoutingPage::showEntries()
{
    if (const Subject wanted = std::exchange(m_wanted, {}); !wanted.isNull())
        select(wanted);
    // Sources come one after the other; until somebody chooses a route the one on top is shown, whoever came first.
    m_isChosen = m_isChosen || m_route->isAncestorOf(QApplication::focusWidget());
    if ((!m_isChosen || !m_table->current().isValid()) && m_entries->rowCount() > 0)
        m_table->selectFirst();
    showEntry(m_table->current().row());
}

void RoutingPage::showEntry(int row)
{
    if (row < 0)
        m_route->clear();
    else
        m_route->show(m_entries->row(row));
}

int RoutingPage::entryTo(const ServiceKey &service) const
{
    const PicturePtr drafted = board().store.drafted();
    const ServiceKey wanted = drafted->identities.value(service, service);
    const auto leads = [&](int row) {
        const EntryRow &entry = m_entries->row(row);
        const RouteGraphPtr routes = drafted->routesOf(entry.place.source, entry.place.language);
        const QSet<ServiceKey> reached = routes ? edits::reachedFrom(*routes, entry.node) : QSet<ServiceKey> {};
        return std::any_of(reached.cbegin(), reached.cend(),
                           [&](const ServiceKey &key) { return drafted->identities.value(key, key) == wanted; });
    };
    // Stay where one is, if that leads there too.
    if (const int now = m_table->current().row(); now >= 0 && leads(now))
        return now;
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        if (leads(row))
            return row;
    }
    return -1;
}

void RoutingPage::select(const Subject &subject)
{
    int row = -1;
    int rule = 0;
    if (const auto *route = subject.as<RouteSubject>()) {
        rule = route->rule;
        for (int i = 0; i < m_entries->rowCount() && row < 0; ++i) {
            const EntryRow &entry = m_entries->row(i);
            if (entry.place.source == route->source && entry.place.object == route->object)
                row = i;
        }
    } else if (const auto *service = subject.as<ServiceSubject>()) {
        row = entryTo(service->service);
    }
    m_wanted = row < 0 && m_entries->isBehind() ? subject : Subject();
    if (row < 0)
        return;
    m_isChosen = true;
    m_table->select(m_entries->index(row, 0));
    showEntry(row);
    m_route->select(rule);
}

} // namespace meshboard
