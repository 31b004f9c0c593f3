// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/picture.h"
#include "systems/consul/consul.h"
#include "systems/gateway_api/gateway_api.h"
#include "systems/istio/istio.h"
#include "systems/kubernetes/kubernetes.h"
#include "systems/linkerd/linkerd.h"
#include "systems/smi/smi.h"
#include "systems/traefik/traefik.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

constexpr int services = 500; // with four documents each

/// A Service with its rules and its policy, as a team keeps them together.
QByteArray documentsOf(int number, int weight)
{
    const QByteArray name = "service-" + QByteArray::number(number);
    const QByteArray head = "\nmetadata:\n  name: " + name + "\n  namespace: team-" + QByteArray::number(number % 20) + "\nspec:\n";
    return "apiVersion: v1\nkind: Service" + head + "  selector: {app: " + name + "}\n  ports: [{name: http, port: 80}]\n"
        + "---\napiVersion: networking.istio.io/v1\nkind: VirtualService" + head + "  hosts: [" + name + "]\n  http:\n"
        + "  - match: [{uri: {prefix: /api}, headers: {x-version: {exact: v2}}}]\n    timeout: 5s\n    retries: {attempts: 2, perTryTimeout: 2s}\n"
          "    route: [{destination: {host: " + name + ", subset: v2}}]\n"
        + "  - route:\n    - destination: {host: " + name + ", subset: v1}\n      weight: " + QByteArray::number(weight) + "\n    - destination: {host: " + name
        + ", subset: v2}\n      weight: " + QByteArray::number(100 - weight) + "\n"
        + "---\napiVersion: networking.istio.io/v1\nkind: DestinationRule" + head + "  host: " + name
        + "\n  trafficPolicy: {outlierDetection: {consecutive5xxErrors: 5}}\n  subsets:\n  - name: v1\n    labels: {version: v1}\n  - name: v2\n    labels: {version: v2}\n"
        + "---\napiVersion: security.istio.io/v1\nkind: AuthorizationPolicy" + head + "  selector: {matchLabels: {app: " + name
        + "}}\n  rules:\n  - from: [{source: {namespaces: [team-1]}}]\n    to: [{operation: {methods: [GET], paths: [/api/*]}}]\n";
}

/// The best of several runs, in milliseconds; what it prints is of no interest.
double bestOf(int runs, const QString &program, const QStringList &arguments)
{
    double best = -1;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer time;
        time.start();
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return -1;
        const double taken = double(time.nsecsElapsed()) / 1e6;
        best = best < 0 ? taken : std::min(best, taken);
    }
    return best;
}

} // namespace

/// `check` of 2,000 documents of Istio beside `istioctl analyze` of the same, and after an edit of one.
class BenchCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void besideIstioctl()
    {
        QTemporaryDir folder;
        for (int i = 0; i < services; ++i) {
            QFile file(folder.filePath(u"service-%1.yaml"_s.arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(documentsOf(i, 90));
        }
        if (!QFile::exists(QStringLiteral(MESHBOARD)))
            QSKIP("the program is not built");
        const double ours = bestOf(5, QStringLiteral(MESHBOARD), {u"check"_s, folder.path()});
        QVERIFY(ours > 0);
        const QDir live(QDir::home().filePath(u".cache/meshboard/live/bin"_s)); // where tests/live/install builds it
        const QStringList built = live.entryList({u"istioctl*"_s}, QDir::Files);
        const QString istioctl = built.isEmpty() ? QStandardPaths::findExecutable(u"istioctl"_s) : live.filePath(built.last());
        if (istioctl.isEmpty()) {
            qInfo("meshboard check %.0f ms; there is no istioctl here", ours);
            return;
        }
        const double theirs = bestOf(5, istioctl, {u"analyze"_s, u"-A"_s, u"--use-kube=false"_s, folder.path()});
        QVERIFY(theirs > 0);
        qInfo("meshboard check %.0f ms, istioctl analyze %.0f ms: %.2f of it", ours, theirs, ours / theirs);
    }

    void afterAnEdit()
    {
        Catalogue catalogue;
        for (const auto add : {istio::registerWith, gateway_api::registerWith, smi::registerWith, linkerd::registerWith, consul::registerWith,
                               traefik::registerWith, kubernetes::registerWith})
            add(catalogue);
        const SourceId source {QUuid::createUuid()};
        Change change;
        change.complete = {true, false};
        for (int i = 0; i < services; ++i) {
            auto document = std::make_shared<Document>();
            document->id = {source, u"service-%1.yaml"_s.arg(i)};
            document->bytes = documentsOf(i, 90);
            change.documents.append(document);
        }
        const QMap<SourceId, Snapshot> sources {{source, applied({}, change)}};
        const QMap<SourceId, QString> names {{source, u"bench"_s}};
        QElapsedTimer time;
        time.start();
        const PicturePtr before = pictureOf(sources, names, catalogue, {});
        const double whole = double(time.nsecsElapsed()) / 1e6;
        QCOMPARE(before->findings.size(), 0);
        double best = -1;
        PicturePtr last = before;
        for (int i = 0; i < 10; ++i) {
            auto edited = std::make_shared<Document>(*change.documents[250]);
            edited->bytes = documentsOf(250, 80 - i);
            time.restart();
            last = pictureOf(sources, names, catalogue, last, {{edited->id, edited}});
            const double taken = double(time.nsecsElapsed()) / 1e6;
            best = best < 0 ? taken : std::min(best, taken);
        }
        qInfo("the picture of all %.0f ms; after an edit of one document %.1f ms", whole, best);
    }
};

QTEST_GUILESS_MAIN(BenchCheck)

#include "bench_check.moc"
