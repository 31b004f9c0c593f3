// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"
#include "print.h"
#include "readtexts.h"
#include "systems/gateway_api/gateway_api.h"
#include "systems/istio/istio.h"
#include "systems/kubernetes/kubernetes.h"

#include <QTest>

#include <list>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

QByteArray virtualService(const QByteArray &name, const QByteArray &hosts, const QByteArray &more)
{
    return "---\napiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: " + name + ", namespace: shop}\nspec:\n  hosts: [" + hosts
        + "]\n" + more;
}

QByteArray httpRoute(const QByteArray &parent)
{
    return "---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: r, namespace: shop}\nspec:\n  parentRefs: [" + parent
        + "]\n  rules: [{backendRefs: [{name: a, port: 80}]}]\n";
}

const QByteArray toService = "{group: '', kind: Service, name: a, port: 80}";

/// What the texts declare, and who answers.
class Mesh
{
public:
    explicit Mesh(const QByteArray &text)
        : m_world({&istio::registerWith, &gateway_api::registerWith, &kubernetes::registerWith})
    {
        m_world.add(u"a.yaml"_s, text);
        for (const QString &language : {u"istio"_s, u"gateway_api"_s})
            declared.routes.append(m_world.assemble(language).routes);
        declared.instancesOf = [this](const ServiceKey &key) {
            QList<const Instance *> instances;
            for (const auto &[service, instance] : m_instances) {
                if (service == key)
                    instances.append(&instance);
            }
            return instances;
        };
    }

    void add(const QString &service, const QString &subset, Probe probe, Rotation rotation = Rotation::In)
    {
        Instance instance;
        instance.subset = subset;
        instance.health.probe = probe;
        instance.health.rotation = rotation;
        m_instances.emplace_back(ServiceKey {u"shop"_s, service}, instance);
    }

    void call(const QString &from, const QString &to) { declared.calls.append({{u"shop"_s, from}, {u"shop"_s, to}}); }

    checks::Declared declared;

private:
    ReadTexts m_world;
    std::list<std::pair<ServiceKey, Instance>> m_instances;
};

QString retried(const QByteArray &name, int attempts)
{
    return QString::fromLatin1(virtualService(name, name, "  http: [{retries: {attempts: " + QByteArray::number(attempts) + "}, route: [{destination: {host: " + name + "}}]}]\n"));
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unanswered()
    {
        Mesh mesh(virtualService("a", "a", "  http:\n  - route: [{destination: {host: a, subset: v1}, weight: 100}, {destination: {host: a, subset: v2}, weight: 0}]\n"));
        // Nobody known is not nobody there.
        QCOMPARE(print::findings(checks::unanswered(mesh.declared)), QString());
        mesh.add(u"a"_s, u"v1"_s, Probe::Critical);
        mesh.add(u"a"_s, u"v1"_s, Probe::Passing, Rotation::Out);
        mesh.add(u"a"_s, u"v2"_s, Probe::Passing);
        QCOMPARE(print::findings(checks::unanswered(mesh.declared)), u"MB0920 error a.yaml:8:0 Rule 1 leads to nobody who can answer: shop/a v1\n"_s);
        mesh.add(u"a"_s, u"v1"_s, Probe::Warning);
        QCOMPARE(print::findings(checks::unanswered(mesh.declared)), QString());
    }

    void oneOfTheShareIsEnough()
    {
        Mesh mesh(virtualService("a", "a", "  http:\n  - route: [{destination: {host: a}, weight: 50}, {destination: {host: b}, weight: 50}]\n"));
        mesh.add(u"a"_s, {}, Probe::Critical);
        QCOMPARE(print::findings(checks::unanswered(mesh.declared)), QString());
        mesh.add(u"b"_s, {}, Probe::Critical);
        QCOMPARE(print::findings(checks::unanswered(mesh.declared)), u"MB0920 error a.yaml:8:0 Rule 1 leads to nobody who can answer: shop/a, shop/b\n"_s);
    }

    void whoSaysNoVersionMayBeOfAny()
    {
        Mesh mesh(virtualService("a", "a", "  http:\n  - route: [{destination: {host: a, subset: v1}}]\n"));
        mesh.add(u"a"_s, {}, Probe::Passing);
        mesh.add(u"a"_s, u"v1"_s, Probe::Critical);
        QCOMPARE(print::findings(checks::unanswered(mesh.declared)), QString());
    }

    void overruled_data()
    {
        QTest::addColumn<QByteArray>("hosts");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("parent");
        QTest::addColumn<bool>("isOverruled");
        const QByteArray http = "  http: [{route: [{destination: {host: a}}]}]\n";
        QTest::newRow("same Service") << "a"_ba << http << toService << true;
        QTest::newRow("whole name") << "a.shop.svc.cluster.local"_ba << http << toService << true;
        QTest::newRow("another Service") << "b"_ba << http << toService << false;
        QTest::newRow("a Gateway") << "a"_ba << http << "{name: edge}"_ba << false;
        QTest::newRow("at a gateway") << "a"_ba << "  gateways: [edge]\n" + http << toService << false;
        QTest::newRow("at a gateway and in the mesh") << "a"_ba << "  gateways: [edge, mesh]\n" + http << toService << true;
        QTest::newRow("another protocol") << "a"_ba << "  tcp: [{route: [{destination: {host: a}}]}]\n"_ba << toService << false;
    }
    void overruled()
    {
        QFETCH(QByteArray, hosts);
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, parent);
        QFETCH(bool, isOverruled);
        const Mesh mesh(virtualService("v", hosts, more) + httpRoute(parent));
        const QString found = print::findings(checks::overruled(mesh.declared));
        QCOMPARE(found.startsWith("MB0921 warning a.yaml:1"_L1) || found.startsWith("MB0921 warning a.yaml:2"_L1), isOverruled);
        QCOMPARE(found.isEmpty(), !isOverruled);
    }

    void multiplied()
    {
        Mesh mesh((retried("a", 3) + retried("b", 3) + retried("c", 1)).toLatin1());
        mesh.call(u"web"_s, u"a"_s);
        mesh.call(u"b"_s, u"c"_s);
        // Four tries, then two: apart they are no trouble.
        QCOMPARE(print::findings(checks::multiplied(mesh.declared)), QString());
        mesh.call(u"a"_s, u"b"_s);
        const QList<Finding> findings = checks::multiplied(mesh.declared);
        QCOMPARE(findings.size(), 2);
        QCOMPARE(inEnglish(findings.last().what), u"One request may become 32 on its way: shop/web → shop/a ×4 → shop/b ×4 → shop/c ×2"_s);
        QCOMPARE(findings.last().code, "MB0922"_ba);
        QCOMPARE(findings.last().place.object, u"VirtualService/shop/c"_s);
    }

    void callsInACircleEnd()
    {
        Mesh mesh((retried("a", 3) + retried("b", 3)).toLatin1());
        mesh.call(u"a"_s, u"b"_s);
        mesh.call(u"b"_s, u"a"_s);
        // Once around, not without end.
        const QList<Finding> findings = checks::multiplied(mesh.declared);
        QVERIFY(!findings.isEmpty());
        for (const Finding &finding : findings)
            QCOMPARE(std::get<qint64>(finding.what.arguments.first()), 16);
    }
};

QTEST_GUILESS_MAIN(TestChecks)

#include "tst_checks.moc"
