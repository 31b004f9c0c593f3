// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeboard.h"
#include "systems/consul/consul.h"
#include "systems/istio/istio.h"
#include "systems/kubernetes/kubernetes.h"
#include "systems/traefik/traefik.h"
#include "views/window/mainwindow.h"

namespace meshboard {

/// A small mesh of several languages behind a whole window.
class Shop
{
public:
    Shop()
    {
        istio::registerWith(fake.catalogue);
        consul::registerWith(fake.catalogue);
        traefik::registerWith(fake.catalogue);
        kubernetes::registerWith(fake.catalogue);
        makeWindow();
    }
    void makeWindow()
    {
        window.reset();
        window = std::make_unique<MainWindow>(fake.board, Doors {
            [](const QString &path) -> Expected<QList<Connection>> {
                if (path.endsWith(QStringLiteral("broken")))
                    return tl::unexpected(Fault {Fault::Kind::Malformed, {}, Remedy::None, {}, path});
                Connection connection;
                connection.id = {QUuid::createUuidV5(QUuid(), path)};
                connection.name = QStringLiteral("saved");
                connection.url = QUrl(QStringLiteral("fake:saved"));
                connection.safety = Safety::Free;
                return QList<Connection> {connection};
            },
            [](const QString &, const QList<Connection> &) -> Expected<void> { return {}; },
            [](const QString &) -> Expected<int> { return 0; }});
    }

    static QByteArray reviews()
    {
        return R"(# the shop's reviews
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: reviews, namespace: shop}
spec:
  hosts: [reviews]
  http:
  - name: testers
    match: [{headers: {end-user: {exact: jason}}}]
    route: [{destination: {host: reviews, subset: v2}}]
  - timeout: 2s
    route: # everybody else
    - destination: {host: reviews, subset: v1}
      weight: 90 # stable
    - destination: {host: reviews, subset: v2}
      weight: 10
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: reviews, namespace: shop}
spec:
  host: reviews
  subsets:
  - {name: v1, labels: {version: v1}}
  - {name: v2, labels: {version: v2}}
)";
    }

    /// Files of Istio and Consul, and a registry with health and traffic.
    void fill()
    {
        files = fake.open(QStringLiteral("files"));
        files->put(QStringLiteral("reviews.yaml"), reviews());
        files->put(QStringLiteral("broken.yaml"), "a: [1\nb: }\n");
        files->put(QStringLiteral("checkout.hcl"),
                   "Kind = \"service-splitter\"\nName = \"checkout\"\nSplits = [\n  { Weight = 95.5, ServiceSubset = \"v1\" },\n"
                   "  { Weight = 4.5, ServiceSubset = \"v2\" },\n]\n");
        registry = fake.open(QStringLiteral("registry"), Safety::Observe);
        for (const QString &name : {QStringLiteral("web"), QStringLiteral("reviews"), QStringLiteral("checkout"), QStringLiteral("payment")}) {
            Service service;
            service.key = {QStringLiteral("shop"), name};
            service.system = QStringLiteral("fake");
            for (int i = 0; i < 3; ++i) {
                Instance instance;
                instance.id = QString::number(i);
                instance.host = QStringLiteral("10.0.0.%1").arg(i + 1);
                instance.port = 8080;
                instance.subset = i == 2 ? QStringLiteral("v2") : QStringLiteral("v1");
                instance.health.probe = name == QStringLiteral("payment") && i == 0 ? Probe::Critical : Probe::Passing;
                if (instance.health.probe == Probe::Critical)
                    instance.health.checks = {{QStringLiteral("http"), Probe::Critical, QStringLiteral("503 Service Unavailable")}};
                service.instances.append(instance);
            }
            registry->put(service);
        }
        const auto traffic = [this](const QString &from, const QString &to, const QString &subset, double rate, double errors) {
            Traffic one;
            one.key = {{QStringLiteral("shop"), from}, {QStringLiteral("shop"), to}, subset};
            one.perSecond = rate;
            one.errorShare = errors;
            one.samples = qint64(rate * 60);
            one.recentRates = {float(rate), float(rate * 1.1), float(rate * 0.9), float(rate)};
            registry->put(one);
        };
        traffic(QStringLiteral("web"), QStringLiteral("reviews"), QStringLiteral("v1"), 88, 0.001);
        traffic(QStringLiteral("web"), QStringLiteral("reviews"), QStringLiteral("v2"), 12, 0.002);
        traffic(QStringLiteral("web"), QStringLiteral("checkout"), QStringLiteral("v1"), 20, 0.0);
        traffic(QStringLiteral("checkout"), QStringLiteral("payment"), {}, 18, 0.34);
        fake.settle();
    }
    void show(QSize size = {1440, 900})
    {
        window->resize(size);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }
    /// The draft, the picture of it and what views made of both have come to rest.
    bool rest()
    {
        return QTest::qWaitFor([this] { return !fake.draft.isBusy() && !fake.store.isBusy(); })
            && (QCoreApplication::processEvents(), true);
    }

    FakeBoard fake;
    FakeSource *files = nullptr;
    FakeSource *registry = nullptr;
    std::unique_ptr<MainWindow> window;
};

} // namespace meshboard
