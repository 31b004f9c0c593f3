// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/callsmodel.h"
#include "items/instancesmodel.h"
#include "items/routesmodel.h"
#include "items/servicesmodel.h"
#include "views/common/livepage.h"

class QAction;
class QMenu;
class QSplitter;
class QTabWidget;

namespace meshboard {

class DetailBar;
class KeyedTable;

/// Every service with its health and traffic; below it the instances of the selected one and the rules that lead to it.
class ServicesPage : public LivePage
{
    Q_OBJECT

public:
    explicit ServicesPage(Board &board, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("services"); }
    QString title() const override { return tr("Services"); }
    QIcon icon() const override;
    void focusFind() override;

public Q_SLOTS:
    void select(const meshboard::Subject &subject) override;

protected:
    void refresh() override;
    void tick() override;

private:
    void addMenu(QMenu &menu);
    void keepSelected();
    void showSelected();
    void showTopology();
    void showRoutes();
    void openDeclaration();
    Subject selected() const { return ServiceSubject {m_selected, {}}; }

    ServicesModel *m_services;
    InstancesModel *m_instances;
    CallsModel *m_calls;
    RoutesModel *m_routes;
    KeyedTable *m_table;
    QWidget *m_detail;
    DetailBar *m_bar;
    QTabWidget *m_tabs;
    KeyedTable *m_instanceTable;
    KeyedTable *m_callTable;
    KeyedTable *m_routeTable;
    QAction *m_showTopology;
    QAction *m_showRoutes;
    QAction *m_openDeclaration;
    ServiceKey m_selected;
};

} // namespace meshboard
