// SPDX-License-Identifier: GPL-3.0-or-later
#include "print.h"
#include "readtexts.h"
#include "systems/kubernetes/kubernetes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

const QByteArray cart = R"(# the cart and what runs it
apiVersion: v1
kind: Service
metadata:
  name: cart
  namespace: shop
  labels: {app: cart}
spec:
  type: ClusterIP
  selector:
    app: cart
  ports:
  - name: http
    port: 80
    targetPort: 8080
  - name: grpc
    port: 9090
    targetPort: grpc
    appProtocol: grpc
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: cart-v1, namespace: shop}
spec:
  replicas: 3
  selector: {matchLabels: {app: cart}}
  template:
    metadata: {labels: {app: cart, version: v1}}
    spec:
      serviceAccountName: cart
      containers:
      - name: cart
        image: "example.org/cart:1.4"
        imagePullPolicy: IfNotPresent
        ports: [{containerPort: 8080}, {containerPort: 9090, name: grpc}]
        env:
        - {name: DB, valueFrom: {secretKeyRef: {name: cart, key: dsn}}}
        - {name: MODE, value: fast}
        readinessProbe: {httpGet: {path: /ready, port: 8080}, periodSeconds: 5}
        resources: {limits: {cpu: 500m, memory: 256Mi}, requests: {cpu: 0.1}}
        volumeMounts: [{name: tmp, mountPath: /tmp}]
        securityContext: {runAsUser: 1000}
      volumes: [{name: tmp, emptyDir: {}}]
---
apiVersion: v1
kind: Secret
metadata: {name: cart, namespace: shop}
type: Opaque
stringData: {dsn: not-a-real-one}
---
apiVersion: v1
kind: ServiceAccount
metadata: {name: cart, namespace: shop}
)";

} // namespace

class TestKubernetes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servicesAreServices()
    {
        ReadTexts world({&kubernetes::registerWith});
        QCOMPARE(world.add(u"cart.yaml"_s, cart).documentClass, DocumentClass::Configuration);
        const Assembly assembly = world.assemble(u"kubernetes");
        QCOMPARE(print::findings(assembly.findings), QString());
        QCOMPARE(assembly.services.size(), 1);
        const Service &service = assembly.services.first();
        QCOMPARE(service.key, (ServiceKey {u"shop"_s, u"cart"_s}));
        QCOMPARE(service.kind, Service::Kind::Service);
        QCOMPARE(service.system, u"kubernetes"_s);
        QVERIFY(service.aliases.contains(u"cart.shop.svc.cluster.local"_s));
        QCOMPARE(service.declaredIn.size(), 1);
        QVERIFY(print::bytes(service.declaredIn.first(), cart).startsWith(u"apiVersion: v1"_s));
        QVERIFY(print::bytes(service.declaredIn.first(), cart).endsWith(u"appProtocol: grpc"_s));
    }

    void objectsAreNamed()
    {
        ReadTexts world({&kubernetes::registerWith});
        world.add(u"cart.yaml"_s, cart);
        QStringList names;
        for (const NativeObject &object : world.reading(u"cart.yaml"_s, u"kubernetes").objects)
            names.append(object.apiVersion + u' ' + object.key.toString());
        QCOMPARE(names, (QStringList {u"v1 Service/shop/cart"_s, u"apps/v1 Deployment/shop/cart-v1"_s, u"v1 Secret/shop/cart"_s,
                                      u"v1 ServiceAccount/shop/cart"_s}));
    }

    void everyScalarIsUnderstood()
    {
        ReadTexts world({&kubernetes::registerWith});
        world.add(u"cart.yaml"_s, cart);
        const Reading &reading = world.reading(u"cart.yaml"_s, u"kubernetes");
        QCOMPARE(int(reading.understood().size()), reading.tree->scalarCount());
        const QString labels = print::understood(reading);
        QVERIFY2(labels.contains(u"0:/spec/ports/1/targetPort = target port, port grpc, Service cart\n"_s), qPrintable(labels));
        QVERIFY(labels.contains(u"1:/spec/template/spec/containers/0/image = image, container cart, Deployment cart-v1\n"_s));
        QVERIFY(labels.contains(u"2:/stringData/dsn = secret dsn, Secret cart\n"_s));
    }

    void whatIsUnknownStaysSo()
    {
        ReadTexts world({&kubernetes::registerWith});
        world.add(u"a.yaml"_s, "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {selectr: {app: a}, type: ClusterIP}\n");
        const Reading &reading = world.reading(u"a.yaml"_s, u"kubernetes");
        QCOMPARE(int(reading.understood().size()), reading.tree->scalarCount() - 1);
        QVERIFY(!print::understood(reading).contains(u"selectr"_s));
    }

    void externalNames()
    {
        ReadTexts world({&kubernetes::registerWith});
        world.add(u"a.yaml"_s, "apiVersion: v1\nkind: Service\nmetadata: {name: pay}\nspec: {type: ExternalName, externalName: pay.example.com}\n");
        const Service service = world.assemble(u"kubernetes").services.first();
        QCOMPARE(service.kind, Service::Kind::External);
        QCOMPARE(service.aliases, QStringList {u"pay.example.com"_s});
    }

    void aSelectorThatFindsNobody()
    {
        QByteArray text = cart;
        text.replace("  selector:\n    app: cart", "  selector:\n    app: trolley");
        ReadTexts world({&kubernetes::registerWith});
        world.add(u"cart.yaml"_s, text);
        QCOMPARE(print::findings(world.assemble(u"kubernetes").findings),
                 u"MB0152 warning cart.yaml:11:5 No workload here has the labels that Service cart selects\n"_s);
        QCOMPARE(print::findings(world.assemble(u"kubernetes", false).findings), QString());
    }

    void twice()
    {
        ReadTexts world({&kubernetes::registerWith});
        world.add(u"a.yaml"_s, cart);
        world.add(u"b.yaml"_s, cart);
        const Assembly assembly = world.assemble(u"kubernetes");
        QCOMPARE(assembly.services.size(), 1);
        QCOMPARE(print::findings(assembly.findings),
                 u"MB0151 warning b.yaml:2:1 Service cart is declared in a.yaml:2 already: whoever is applied last wins\n"_s);
    }

    void notOurs()
    {
        ReadTexts world({&kubernetes::registerWith});
        QCOMPARE(world.add(u"a.yaml"_s, "apiVersion: example.org/v1\nkind: Service\nmetadata: {name: a}\n").documentClass, DocumentClass::Other);
        QCOMPARE(world.add(u"b.yaml"_s, "apiVersion: v1\nkind: Service\nmetadata: {name: a}\n").documentClass, DocumentClass::Configuration);
    }

    void singleValuesCanBeEdited()
    {
        ReadTexts world({&kubernetes::registerWith});
        world.add(u"cart.yaml"_s, cart);
        SetField deed;
        deed.field = SetField::Field::Native;
        deed.node.path = u"1:/spec/replicas"_s;
        deed.before = u"3"_s;
        deed.after = u"5"_s;
        Expected<QByteArray> after = world.after(u"cart.yaml"_s, u"kubernetes", deed);
        QVERIFY(after);
        QCOMPARE(*after, QByteArray(cart).replace("replicas: 3", "replicas: 5"));
        deed.before = u"4"_s;
        after = world.after(u"cart.yaml"_s, u"kubernetes", deed);
        QCOMPARE(after.error().kind, Fault::Kind::Conflict);
        QCOMPARE(after.error().detail, u"It is 3 now, not 4"_s);
        after = world.after(u"cart.yaml"_s, u"kubernetes", RemoveRule {});
        QCOMPARE(after.error().kind, Fault::Kind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestKubernetes)

#include "tst_kubernetes.moc"
