// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/servicespage.h"

#include "items/figures.h"
#include "items/sourcesmodel.h"
#include "items/words.h"
#include "views/common/detailbar.h"
#include "views/common/icons.h"
#include "views/common/keyedtable.h"
#include "views/common/theme.h"
#include "views/services/instancedeeds.h"

#include <QAction>
#include <QMenu>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

/// The first place that declares a service; a null one where only registries know it.
Origin declarationOf(const MergedService &service)
{
    for (const MergedService::Part &part : service.parts) {
        if (!part.service->declaredIn.isEmpty())
            return part.service->declaredIn.first();
    }
    return {};
}

} // namespace

ServicesPage::ServicesPage(Board &board, QWidget *parent)
    : LivePage(board, parent)
    , m_services(new ServicesModel(this))
    , m_instances(new InstancesModel(this))
    , m_calls(new CallsModel(this))
    , m_routes(new RoutesModel(this))
    , m_table(new KeyedTable(u"services"_s, board.settings, this))
    , m_detail(new QWidget(this))
    , m_bar(new DetailBar(m_detail))
    , m_tabs(new QTabWidget(m_detail))
    , m_instanceTable(new KeyedTable(u"services.instances"_s, board.settings, m_tabs))
    , m_callTable(new KeyedTable(u"services.calls"_s, board.settings, m_tabs))
    , m_routeTable(new KeyedTable(u"services.routes"_s, board.settings, m_tabs))
{
    m_tabs->setFocusPolicy(Qt::NoFocus); // its bar takes the focus
    m_showTopology = addCommand(u"services.topology"_s, tr("Show in topology"), u"topology"_s, &ServicesPage::showTopology);
    m_showRoutes = addCommand(u"services.routes"_s, tr("Show its routes"), u"routing"_s, &ServicesPage::showRoutes);
    m_openDeclaration = addCommand(u"services.declaration"_s, tr("Open declaration"), u"configuration"_s, &ServicesPage::openDeclaration);

    m_table->setModel(m_services);
    m_table->view()->setAccessibleName(tr("Services"));
    m_table->setDefaultSort(ServicesModel::State, Qt::DescendingOrder);
    m_table->setMenu([this](QMenu &menu, const QModelIndex &) { addMenu(menu); });
    connect(m_table, &KeyedTable::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        m_selected = m_services->row(index).key();
        showSelected();
        Q_EMIT Page::selected(selected());
    });
    connect(m_table, &KeyedTable::activated, this, [this](const QModelIndex &index) {
        Q_EMIT inspected(ServiceSubject {m_services->row(index).key(), {}});
    });
    connect(m_table, &KeyedTable::emptyButtonClicked, this, [this] { remedyEmptiness(u"edit.newService"_s); });

    m_instanceTable->setModel(m_instances);
    m_instanceTable->view()->setAccessibleName(tr("Instances"));
    m_instanceTable->setDefaultSort(InstancesModel::State, Qt::DescendingOrder);
    auto *deeds = new InstanceDeeds(board, this);
    connect(deeds, &InstanceDeeds::message, this, &Page::message);
    m_instanceTable->setMenu([this, deeds](QMenu &menu, const QModelIndex &index) {
        const InstanceRow row = m_instances->row(index);
        deeds->addTo(menu, row);
        if (!row.instance.document.isEmpty()) {
            const Subject registration = DocumentSubject {{row.source, row.instance.document}, {}};
            menu.addAction(tr("Show its registration"), this, [this, registration] { Q_EMIT pageRequested(u"configuration"_s, registration); });
        }
    });
    m_callTable->setModel(m_calls);
    m_callTable->view()->setAccessibleName(tr("Calls to and from the service"));
    m_callTable->setEmpty(tr("No rule names a caller of this service, and nobody measured its traffic."));
    connect(m_callTable, &KeyedTable::activated, this, [this](const QModelIndex &index) {
        if (const ServiceKey peer = m_calls->row(index).call.peer; !peer.isNull()) {
            select(ServiceSubject {peer, {}});
            Q_EMIT Page::selected(selected());
        }
    });
    m_routeTable->setModel(m_routes);
    connect(m_routes, &RowsModel::shown, this, [this] {
        m_showRoutes->setEnabled(m_routes->rowCount() > 0);
        m_tabs->setTabText(2, tr("Routes %1").arg(m_routes->rowCount()));
    });
    m_routeTable->view()->setAccessibleName(tr("Routes to the service"));
    m_routeTable->setEmpty(tr("No rule leads to this service by name: callers reach it directly."));
    connect(m_routeTable, &KeyedTable::activated, this, [this](const QModelIndex &index) {
        const RouteRow::Key &place = m_routes->row(index).place;
        Q_EMIT pageRequested(u"routing"_s, RouteSubject {place.source, place.object, place.rule});
    });
    for (const KeyedTable *table : {m_table, m_instanceTable, m_callTable, m_routeTable})
        connect(table, &KeyedTable::message, this, &Page::message);

    for (QAction *action : {m_showTopology, m_showRoutes, m_openDeclaration})
        m_bar->addAction(action);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_instanceTable, tr("Instances"));
    m_tabs->addTab(m_callTable, tr("Calls"));
    m_tabs->addTab(m_routeTable, tr("Routes"));
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->setSpacing(0);
    detail->addWidget(m_bar);
    detail->addWidget(m_tabs, 1);
    m_detail->hide();

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
}

QIcon ServicesPage::icon() const
{
    return iconNamed(u"service"_s);
}

void ServicesPage::focusFind()
{
    m_table->focusFind();
}

void ServicesPage::select(const Subject &subject)
{
    const auto *service = subject.as<ServiceSubject>();
    if (!service)
        return;
    const Picture &picture = *board().store.picture();
    m_selected = picture.identities.value(service->service, service->service);
    keepSelected();
    showSelected();
}

void ServicesPage::keepSelected()
{
    if (const int row = m_services->rowOf(m_selected); row >= 0)
        m_table->select(m_services->index(row, 0));
}

void ServicesPage::refresh()
{
    const PicturePtr picture = board().store.picture();
    m_services->show(picture, silentOf(sourceRowsOf(board().sources)));
    explainEmptiness(*m_table, tr("No open source tells of a service: neither a registry nor a document names one."), tr("New service …"));
    keepSelected();
    showSelected();
}

void ServicesPage::tick()
{
    for (RowsModel *model : std::initializer_list<RowsModel *> {m_services, m_instances, m_routes})
        model->tick();
}

void ServicesPage::addMenu(QMenu &menu)
{
    menu.addActions({m_showTopology, m_showRoutes, m_openDeclaration});
    menu.addSeparator();
    menu.addAction(iconNamed(u"list-add"_s), tr("New service …"), this, [this] { Q_EMIT commandRequested(u"edit.newService"_s); });
}

void ServicesPage::showSelected()
{
    const PicturePtr picture = board().store.picture();
    const MergedServicePtr service = picture->services.value(m_selected);
    m_detail->setVisible(!m_selected.isNull());
    m_instances->show(picture, m_selected);
    m_calls->show(picture, m_selected);
    if (m_selected.isNull())
        m_showRoutes->setEnabled(false);
    else
        m_routes->show(picture, m_selected);
    m_showTopology->setEnabled(service != nullptr);
    m_openDeclaration->setEnabled(service && !declarationOf(*service).isNull());
    m_tabs->setTabText(0, tr("Instances %1").arg(m_instances->rowCount()));
    m_tabs->setTabText(1, tr("Calls %1").arg(m_calls->rowCount()));
    if (!service) {
        m_bar->show({}, m_selected.toString(), tr("No open source knows it any more."));
        m_instanceTable->setEmpty(tr("No open source knows this service any more."));
        return;
    }
    QStringList about {inWords(service->health)};
    if (service->instances > 0)
        about.append(tr("%1 of %2 in rotation").arg(service->inRotation).arg(service->instances));
    if (!service->subsets.isEmpty())
        about.append(tr("subsets %1").arg(service->subsets.join(u", ")));
    m_bar->show(markIcon(markOf(service->health)), m_selected.toString(), about.join(u" · "));
    m_instanceTable->setEmpty(tr("Only documents name this service; no open registry tells of its instances."));
}

void ServicesPage::showTopology()
{
    Q_EMIT pageRequested(u"topology"_s, selected());
}

void ServicesPage::showRoutes()
{
    const RouteRow::Key &place = m_routes->row(0).place;
    Q_EMIT pageRequested(u"routing"_s, RouteSubject {place.source, place.object, place.rule});
}

void ServicesPage::openDeclaration()
{
    if (const MergedServicePtr service = board().store.picture()->services.value(m_selected))
        Q_EMIT pageRequested(u"configuration"_s, Subject(declarationOf(*service)));
}

} // namespace meshboard
