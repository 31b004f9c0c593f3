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

const QByteArray dump = R"(apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Service
  metadata: {name: cart, namespace: shop}
  spec: {selector: {app: cart}, ports: [{port: 80, targetPort: 8080}]}
- apiVersion: discovery.k8s.io/v1
  kind: EndpointSlice
  metadata: {name: cart-x, namespace: shop, labels: {kubernetes.io/service-name: cart}}
  addressType: IPv4
  ports: [{name: http, port: 8080}]
  endpoints:
  - {addresses: [10.0.0.1], conditions: {ready: true}, targetRef: {kind: Pod, name: cart-v1-a}}
  - {addresses: [10.0.0.2], conditions: {ready: false}, targetRef: {kind: Pod, name: cart-v2-b}}
- apiVersion: v1
  kind: Endpoints
  metadata: {name: cart, namespace: shop}
  subsets: [{addresses: [{ip: 10.0.0.1}, {ip: 10.0.0.66}], ports: [{port: 8080}]}]
- apiVersion: v1
  kind: Pod
  metadata: {name: cart-v1-a, namespace: shop, labels: {app: cart, version: v1}}
  spec: {containers: [{name: cart, image: a}]}
  status:
    phase: Running
    podIP: 10.0.0.1
    conditions: [{type: Ready, status: "True"}]
    containerStatuses: [{name: cart, ready: true, state: {running: {}}}]
- apiVersion: v1
  kind: Pod
  metadata: {name: cart-v2-b, namespace: shop, labels: {app: cart, version: v2}}
  spec: {containers: [{name: cart, image: a}]}
  status:
    phase: Running
    podIP: 10.0.0.2
    conditions: [{type: Ready, status: "False", reason: ContainersNotReady}]
    containerStatuses: [{name: cart, ready: false, state: {waiting: {reason: CrashLoopBackOff, message: back-off 5m}}}]
- apiVersion: v1
  kind: Service
  metadata: {name: old, namespace: shop}
  spec: {ports: [{port: 9000}]}
- apiVersion: v1
  kind: Endpoints
  metadata: {name: old, namespace: shop}
  subsets: [{addresses: [{ip: 10.0.0.8}], notReadyAddresses: [{ip: 10.0.0.9}], ports: [{port: 9000}]}]
- apiVersion: v1
  kind: Service
  metadata: {name: web, namespace: shop}
  spec: {selector: {app: web}, ports: [{port: 80, targetPort: http}]}
- apiVersion: v1
  kind: Pod
  metadata: {name: web-0, namespace: shop, deletionTimestamp: "2026-01-02T03:04:05Z", labels: {app: web, app.kubernetes.io/version: "3"}}
  spec: {containers: [{name: web, image: a, ports: [{name: http, containerPort: 8000}]}]}
  status: {phase: Running, podIP: "fd00::7", conditions: [{type: Ready, status: "True"}]}
- apiVersion: v1
  kind: Pod
  metadata: {name: web-done, namespace: shop, labels: {app: web}}
  spec: {containers: [{name: web, image: a}]}
  status: {phase: Succeeded, podIP: 10.0.0.9}
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
        QCOMPARE(inEnglish(after.error().detail), u"It is 3 now, not 4"_s);
        after = world.after(u"cart.yaml"_s, u"kubernetes", RemoveChild {});
        QCOMPARE(after.error().kind, Fault::Kind::Unsupported);
    }

    void whatTheServerRefuses_data()
    {
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("finding");
        const QByteArray service = "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {ports: [{port: 80, targetPort: http}]}\n";
        const auto row = [&](const char *name, const QByteArray &good, const char *from, const char *to, const char *finding) {
            QTest::newRow(name) << good << QByteArray(good).replace(from, to) << QString::fromUtf8(finding);
        };
        row("text for number", service, "port: 80", "port: '80'", "MB0011 error a.yaml:4:23 port is of another kind than Kubernetes wants here\n");
        row("missing", service, "port: 80, ", "", "MB0012 error a.yaml:4:16 port is missing: Kubernetes cannot do without it\n");
        row("range", service, "port: 80", "port: 80800", "MB0013 error a.yaml:4:23 port is out of range: Kubernetes takes 1 to 65535\n");
        row("default", service, "spec: {", "spec: {type: Cluster, ", "MB0014 error a.yaml:4:14 Cluster is not in the form that Kubernetes wants for type\n");
        row("unknown", service, "spec: {", "spec: {selectr: {}, ", "MB0010 note a.yaml:4:17 Kubernetes has no field selectr here\n");
        row("environment", cart, "value: fast", "value: 5", "MB0011 error a.yaml:38:31 value is of another kind than Kubernetes wants here\n");
        row("quantity", cart, "memory: 256Mi", "memory: 256 Mi", "MB0011 error a.yaml:40:49 memory is of another kind than Kubernetes wants here\n");
    }

    void whatTheServerRefuses()
    {
        QFETCH(QByteArray, good);
        QFETCH(QByteArray, bad);
        QFETCH(QString, finding);
        ReadTexts world({&kubernetes::registerWith});
        world.add(u"a.yaml"_s, good);
        QCOMPARE(print::findings(world.reading(u"a.yaml"_s, u"kubernetes").findings), QString());
        world.add(u"a.yaml"_s, bad);
        QCOMPARE(print::findings(world.reading(u"a.yaml"_s, u"kubernetes").findings), finding);
    }

    void versionsThatAreGone()
    {
        ReadTexts world({&kubernetes::registerWith});
        world.add(u"a.yaml"_s, "apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: {name: a}\nspec: {minAvailable: 1}\n");
        QCOMPARE(print::findings(world.reading(u"a.yaml"_s, u"kubernetes").findings),
                 u"MB0150 warning a.yaml:1:13 PodDisruptionBudget of policy/v1beta1 is no longer served since Kubernetes 1.25\n"_s);
        world.add(u"a.yaml"_s, "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: a}\nspec: {minAvailable: 1}\n");
        QCOMPARE(print::findings(world.reading(u"a.yaml"_s, u"kubernetes").findings), QString());
    }

    void aDumpShowsWhatRuns()
    {
        ReadTexts world({&kubernetes::registerWith});
        world.add(u"dump.yaml"_s, dump);
        const Assembly assembly = world.assemble(u"kubernetes");
        QCOMPARE(print::findings(assembly.findings), QString());
        const auto instancesOf = [&](const QString &name) {
            QStringList lines;
            for (const Service &service : assembly.services) {
                if (service.key.name != name)
                    continue;
                lines.append(u"versions "_s + service.subsets.join(u' '));
                for (const Instance &one : service.instances) {
                    QStringList line {one.id, one.address(), one.subset, nameOf(one.health.probe), nameOf(one.health.rotation)};
                    for (const Check &check : one.health.checks)
                        line.append(check.name + u'=' + check.output);
                    lines.append(line.join(u' '));
                }
            }
            return lines.join(u'\n');
        };
        // The slice says what runs and whether it is asked; the pods say their versions and why one is sick.
        QCOMPARE(instancesOf(u"cart"_s),
                 u"versions v1 v2\n"
                 "cart-v1-a 10.0.0.1:8080 v1 passing in Ready= cart=\n"
                 "cart-v2-b 10.0.0.2:8080 v2 critical in Ready=ContainersNotReady cart=CrashLoopBackOff back-off 5m"_s);
        QCOMPARE(instancesOf(u"old"_s), u"versions \n10.0.0.8 10.0.0.8:9000  passing in\n10.0.0.9 10.0.0.9:9000  critical in"_s);
        QCOMPARE(instancesOf(u"web"_s), u"versions 3\nweb-0 [fd00::7]:8000 3 passing draining Ready="_s);
    }
};

QTEST_GUILESS_MAIN(TestKubernetes)

#include "tst_kubernetes.moc"
