// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/pages.h"

#include "views/configuration/configurationpage.h"
#include "views/history/historypage.h"
#include "views/overview/overviewpage.h"
#include "views/routing/routingpage.h"
#include "views/services/servicespage.h"
#include "views/sources/sourcespage.h"
#include "views/topology/page.h"

#include <QCoreApplication>

#include <array>

namespace meshboard {

namespace {

template <typename T>
Page *make(Board &board, QWidget *parent)
{
    return new T(board, parent);
}

constexpr std::array offers {
    PageOffer {"overview", QT_TRANSLATE_NOOP("meshboard::Pages", "Overview"), "overview", make<OverviewPage>},
    PageOffer {"topology", QT_TRANSLATE_NOOP("meshboard::Pages", "Topology"), "topology", make<TopologyPage>},
    PageOffer {"services", QT_TRANSLATE_NOOP("meshboard::Pages", "Services"), "service", make<ServicesPage>},
    PageOffer {"routing", QT_TRANSLATE_NOOP("meshboard::Pages", "Routing"), "routing", make<RoutingPage>},
    PageOffer {"configuration", QT_TRANSLATE_NOOP("meshboard::Pages", "Configuration"), "configuration", make<ConfigurationPage>},
    PageOffer {"history", QT_TRANSLATE_NOOP("meshboard::Pages", "History"), "history", make<HistoryPage>},
    PageOffer {"sources", QT_TRANSLATE_NOOP("meshboard::Pages", "Sources"), "source", make<SourcesPage>},
};

} // namespace

QString PageOffer::name() const
{
    return QCoreApplication::translate("meshboard::Pages", title);
}

std::span<const PageOffer> pageOffers()
{
    return offers;
}

} // namespace meshboard
