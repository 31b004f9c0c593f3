// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/manifest.h"
#include "readtexts.h"
#include "systems/kubernetes/kubernetes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

class TestOwners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void owners_data()
    {
        QTest::addColumn<QByteArray>("routing");
        QTest::addColumn<QStringList>("owned");
        const auto row = [](const char *name, const QByteArray &routing, const QStringList &owned) { QTest::newRow(name) << routing << owned; };
        row("istio", "istio: {virtualService: {name: web, routes: [primary]}, destinationRule: {name: web, canarySubsetName: c}}",
            {u"VirtualService/shop/web"_s, u"DestinationRule/shop/web"_s});
        row("several", "istio: {virtualServices: [{name: one}, {name: other/two}]}", {u"VirtualService/shop/one"_s, u"VirtualService/other/two"_s});
        row("smi", "smi: {rootService: web}", {u"TrafficSplit/shop/roll"_s});
        row("smi by name", "smi: {trafficSplitName: split}", {u"TrafficSplit/shop/split"_s});
        row("traefik", "traefik: {weightedTraefikServiceName: wrr}", {u"TraefikService/shop/wrr"_s});
        row("nginx", "nginx: {stableIngress: web}", {u"Ingress/shop/web"_s});
        row("gateway", "plugins: {argoproj-labs/gatewayAPI: {namespace: gate, httpRoute: web, grpcRoutes: [{name: rpc}]}}",
            {u"HTTPRoute/gate/web"_s, u"GRPCRoute/gate/rpc"_s});
        row("nobody", "managedRoutes: [{name: a}]", {});
    }

    void owners()
    {
        QFETCH(QByteArray, routing);
        QFETCH(QStringList, owned);
        QCOMPARE(ownedBy("apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: {name: roll, namespace: shop}\n"
                         "spec:\n  strategy:\n    canary:\n      trafficRouting: {" + routing + "}\n"),
                 owned);
    }

    void flagger()
    {
        const QByteArray canary = "apiVersion: flagger.app/v1beta1\nkind: Canary\nmetadata: {name: web, namespace: shop}\n"
                                  "spec: {provider: istio, targetRef: {kind: Deployment, name: web}, service: {name: front, port: 80}}\n";
        QCOMPARE(ownedBy(canary), QStringList {u"VirtualService/shop/front"_s});
        QCOMPARE(ownedBy(QByteArray(canary).replace("istio", "gatewayapi:v1")), QStringList {u"HTTPRoute/shop/front"_s});
        QCOMPARE(ownedBy(QByteArray(canary).replace("istio", "appmesh")), QStringList());
    }

private:
    static QStringList ownedBy(const QByteArray &text)
    {
        ReadTexts world({&kubernetes::registerWith});
        world.add(u"a.yaml"_s, text);
        QStringList keys;
        for (const Owner &owner : world.assemble(u"kubernetes").owners)
            keys.append(owner.owned.toString());
        return keys;
    }
};

QTEST_GUILESS_MAIN(TestOwners)

#include "tst_owners.moc"
