// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/demo/demo.h"
#include "carriers/folder/folder.h"
#include "contract/simulated.h"
#include "store/picture.h"
#include "support/sourcesuite.h"
#include "systems/consul/consul.h"
#include "systems/istio/istio.h"
#include "systems/kubernetes/kubernetes.h"
#include "systems/traefik/traefik.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meshboard;
using namespace Qt::StringLiterals;

class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void fourSources();
    void filesAreMadeOnce();
    void refusesAStrangersDirectory();
    void shopIsWell();
    void trafficFollowsFiles_data();
    void trafficFollowsFiles();
    void newSubsetIsDeployed();
    void sickService();
    void pause();
    void killedFolder();
    void killedRegistry();
    void foreignEdit_data();
    void foreignEdit();
    void reset();
    void contractOfRegistry();
    void contractOfFolder();

private:
    struct Part
    {
        Opened opened;
        std::unique_ptr<Recorder> seen;
        Source &source() const { return *opened.source; }
    };
    Opened open(const QString &name) const;
    Part started(const QString &name) const;
    QString path(const QString &file) const { return m_runtime->path() + u"/meshboard-demo/" + file; }
    QByteArray read(const QString &file) const;
    void save(const QString &file, const QByteArray &bytes) const;
    void replace(const QString &file, const QByteArray &before, const QByteArray &after) const;

    Catalogue m_catalogue;
    std::unique_ptr<QTemporaryDir> m_runtime;
};

namespace {

/// What part of the requests to `service` the version gets; less than nothing where none come.
double shareOf(const Recorder &seen, const QString &service, const QString &subset)
{
    double all = 0;
    double part = 0;
    for (const TrafficPtr &traffic : seen.snapshot.traffic) {
        if (traffic->key.to.name != service)
            continue;
        all += traffic->perSecond.value_or(0);
        part += traffic->key.subset == subset ? traffic->perSecond.value_or(0) : 0;
    }
    return all > 0 ? part / all : -1;
}

double rateTo(const Recorder &seen, const QString &service)
{
    double all = 0;
    for (const TrafficPtr &traffic : seen.snapshot.traffic)
        all += traffic->key.to.name == service ? traffic->perSecond.value_or(0) : 0;
    return all;
}

double errorsTo(const Recorder &seen, const QString &service)
{
    double worst = 0;
    for (const TrafficPtr &traffic : seen.snapshot.traffic) {
        if (traffic->key.to.name == service)
            worst = std::max(worst, traffic->errorShare.value_or(0));
    }
    return worst;
}

Probe healthOf(const Recorder &seen, const QString &name)
{
    Probe health = Probe::Unknown;
    for (const ServicePtr &service : seen.snapshot.services) {
        if (service->key.name != name)
            continue;
        for (const Instance &instance : service->instances)
            health = worst(health, instance.health.probe);
    }
    return health;
}

bool isAbout(double value, double expected)
{
    return std::abs(value - expected) < 0.04;
}

} // namespace

void TestDemo::initTestCase()
{
    folder::registerWith(m_catalogue);
    istio::registerWith(m_catalogue);
    kubernetes::registerWith(m_catalogue);
    consul::registerWith(m_catalogue);
    traefik::registerWith(m_catalogue);
    demo::registerWith(m_catalogue);
}

void TestDemo::init()
{
    m_runtime = std::make_unique<QTemporaryDir>();
    QVERIFY(m_runtime->isValid());
    qputenv("XDG_RUNTIME_DIR", m_runtime->path().toUtf8());
}

void TestDemo::cleanup()
{
    m_runtime.reset();
}

Opened TestDemo::open(const QString &name) const
{
    const QUrl url(u"demo:"_s + name);
    const Carrier *carrier = m_catalogue.carrierFor(url);
    return std::move(*carrier->open(carrier->connections(url)->first(), m_catalogue));
}

TestDemo::Part TestDemo::started(const QString &name) const
{
    Part part {open(name), nullptr};
    part.seen = std::make_unique<Recorder>(part.source());
    part.source().start();
    [&] { QTRY_COMPARE_WITH_TIMEOUT(part.source().state().phase, SourceState::Phase::Live, patience); }();
    return part;
}

QByteArray TestDemo::read(const QString &file) const
{
    QFile opened(path(file));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void TestDemo::save(const QString &file, const QByteArray &bytes) const
{
    QSaveFile saved(path(file));
    QVERIFY(saved.open(QIODevice::WriteOnly));
    QCOMPARE(saved.write(bytes), bytes.size());
    QVERIFY(saved.commit());
}

void TestDemo::replace(const QString &file, const QByteArray &before, const QByteArray &after) const
{
    QByteArray bytes = read(file);
    QVERIFY2(bytes.contains(before), qPrintable(file));
    save(file, bytes.replace(before, after));
}

void TestDemo::fourSources()
{
    const QUrl url(u"demo:"_s);
    const auto connections = m_catalogue.carrierFor(url)->connections(url);
    QVERIFY(connections);
    QStringList names;
    QSet<SourceId> ids;
    for (const Connection &connection : *connections) {
        names.append(connection.name);
        ids.insert(connection.id);
        QCOMPARE(connection.safety, Safety::Free);
        QVERIFY(m_catalogue.carrierFor(connection.url)->canonical(connection.url));
    }
    QCOMPARE(names, QStringList({u"demo-istio"_s, u"demo-consul"_s, u"demo-traefik"_s, u"demo-registry"_s}));
    QCOMPARE(ids.size(), 4);
    // The same each time: plans and the journal find them again.
    QCOMPARE(m_catalogue.carrierFor(url)->connections(url)->first().id, connections->first().id);
    QVERIFY(!m_catalogue.carrierFor(url)->canonical(QUrl(u"demo:nothing"_s)));
}

void TestDemo::filesAreMadeOnce()
{
    const Opened first = open(u"istio"_s);
    const QByteArray shipped = read(u"istio/reviews.yaml"_s);
    QVERIFY(shipped.contains("# the canary"));
    save(u"istio/reviews.yaml"_s, "# mine\n");
    QVERIFY(QFile::remove(path(u"istio/cart.yaml"_s)));
    const Opened second = open(u"istio"_s);
    QCOMPARE(read(u"istio/reviews.yaml"_s), QByteArray("# mine\n"));
    QVERIFY(!QFile::exists(path(u"istio/cart.yaml"_s)));
    QCOMPARE(QDir(path({})).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList({u"istio"_s}));
}

void TestDemo::refusesAStrangersDirectory()
{
    // As if somebody else had made it in a place where everybody may write.
    QVERIFY(QDir(m_runtime->path()).mkdir(u"meshboard-demo"_s));
    QVERIFY(QFile::setPermissions(path({}), QFile::Permissions(0x7777)));
    const QUrl url(u"demo:istio"_s);
    const Carrier *carrier = m_catalogue.carrierFor(url);
    const auto opened = carrier->open(carrier->connections(url)->first(), m_catalogue);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Fault::Kind::Refused);
}

void TestDemo::shopIsWell()
{
    QMap<SourceId, Snapshot> sources;
    QMap<SourceId, QString> names;
    for (const auto &name : {u"istio"_s, u"consul"_s, u"traefik"_s, u"registry"_s}) {
        const Part part = started(name);
        sources.insert(part.source().id(), part.seen->snapshot);
        names.insert(part.source().id(), part.source().connection().name);
    }
    const PicturePtr picture = pictureOf(sources, names, m_catalogue, nullptr);
    QStringList findings;
    for (const Finding &finding : picture->findings) {
        findings.append(QString::fromLatin1(finding.code) + u' ' + finding.place.document + u':' + QString::number(finding.place.line)
                        + u' ' + inEnglish(finding.what));
        QVERIFY2(finding.severity != Finding::Severity::Error, qPrintable(findings.last()));
    }
    qInfo().noquote() << findings.join(u'\n');
    // Something to look at: the weights that do not sum up, the rule that is never reached.
    QVERIFY(!findings.filter(u"search.yaml"_s).isEmpty());
    QVERIFY(!findings.filter(u"shipping/router.hcl"_s).isEmpty());
    QVERIFY2(findings.size() <= 4, qPrintable(findings.join(u'\n')));
    for (const ReadDocumentPtr &document : picture->documents)
        QVERIFY2(document->documentClass == DocumentClass::Configuration || document->documentClass == DocumentClass::Overlay,
                 qPrintable(document->document->id.path));
    // Every service of the shop has instances and gets requests.
    int services = 0;
    for (const MergedServicePtr &service : picture->services) {
        services += service->instances > 0;
        if (service->key.name == u"inventory-archive"_s)
            continue; // waits for inventory to fail
        const bool isCalled = std::any_of(picture->traffic.cbegin(), picture->traffic.cend(), [&](const TrafficPtr &traffic) {
            return traffic->key.to.name == service->key.name && traffic->perSecond > 0;
        });
        const bool isRunning = service->instances > 0;
        QVERIFY2(isCalled || !isRunning, qPrintable(service->key.toString()));
    }
    QVERIFY2(services >= 15, qPrintable(QString::number(services)));
}

void TestDemo::trafficFollowsFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("subset");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("then");
    QTest::newRow("istio") << u"istio/reviews.yaml"_s << QByteArray("weight: 90\n") << QByteArray("weight: 10\n") << u"reviews"_s << u"v2"_s
                           << 0.97 * 0.9 << 0.97 * 0.5;
    const QByteArray between = "\n    ServiceSubset = \"v1\"\n  },\n  {\n    Weight        = ";
    QTest::newRow("consul") << u"consul/payment/splitter.hcl"_s << QByteArray("97.5" + between + "2.5") << QByteArray("40" + between + "60")
                            << u"payment"_s << u"v1"_s << 0.975 << 0.4;
    const QByteArray names = "\n          - name: web-next\n            weight: ";
    QTest::newRow("traefik") << u"traefik/shop.yaml"_s << QByteArray("weight: 95" + names + "5") << QByteArray("weight: 20" + names + "80")
                             << u"web-next"_s << QString() << 1.0 << 1.0;
}

void TestDemo::trafficFollowsFiles()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, service);
    QFETCH(QString, subset);
    QFETCH(double, first);
    QFETCH(double, then);
    const Part registry = started(u"registry"_s);
    QVERIFY2(isAbout(shareOf(*registry.seen, service, subset), first), qPrintable(QString::number(shareOf(*registry.seen, service, subset))));
    replace(file, before, after);
    QTRY_VERIFY2_WITH_TIMEOUT(isAbout(shareOf(*registry.seen, service, subset), then), qPrintable(QString::number(shareOf(*registry.seen, service, subset))), patience);
    if (subset.isEmpty()) // a whole service: it is the rate that moves
        QTRY_VERIFY_WITH_TIMEOUT(rateTo(*registry.seen, service) > 100, patience);
    QCOMPARE(registry.seen->violations, QStringList());
}

void TestDemo::newSubsetIsDeployed()
{
    const Part registry = started(u"registry"_s);
    replace(u"istio/reviews.yaml"_s, "          weight: 10           # the canary\n",
            "          weight: 5\n        - destination:\n            host: reviews\n            subset: v4\n          weight: 5\n");
    replace(u"istio/reviews.yaml"_s, "    - name: v3\n", "    - name: v4\n      labels: {version: v4}\n    - name: v3\n");
    QTRY_VERIFY_WITH_TIMEOUT(isAbout(shareOf(*registry.seen, u"reviews"_s, u"v4"_s), 0.05), patience);
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(registry.seen->snapshot.services.cbegin(), registry.seen->snapshot.services.cend(), [](const ServicePtr &service) {
        return service->key.name == u"reviews"_s && service->subsets.contains(u"v4"_s);
    }), patience);
}

void TestDemo::sickService()
{
    const Part registry = started(u"registry"_s);
    auto *mesh = dynamic_cast<SimulatedMesh *>(&registry.source());
    QVERIFY(mesh);
    const auto ratings = std::find_if(registry.seen->snapshot.services.cbegin(), registry.seen->snapshot.services.cend(),
                                      [](const ServicePtr &service) { return service->key.name == u"ratings"_s; });
    const ServiceKey key = (*ratings)->key;
    QVERIFY(mesh->services().contains(key));
    QCOMPARE(healthOf(*registry.seen, key.name), Probe::Passing);
    mesh->setSick(key, true);
    QVERIFY(mesh->isSick(key));
    QTRY_COMPARE_WITH_TIMEOUT(healthOf(*registry.seen, key.name), Probe::Critical, patience);
    QTRY_VERIFY_WITH_TIMEOUT(errorsTo(*registry.seen, key.name) > 0.2, patience);
    QVERIFY(errorsTo(*registry.seen, u"reviews"_s) > 0.05); // its callers feel it
    mesh->setSick(key, false);
    QTRY_COMPARE_WITH_TIMEOUT(healthOf(*registry.seen, key.name), Probe::Passing, patience);
    QTRY_VERIFY_WITH_TIMEOUT(errorsTo(*registry.seen, key.name) < 0.02, patience);
}

void TestDemo::pause()
{
    const Part registry = started(u"registry"_s);
    auto *mesh = dynamic_cast<SimulatedMesh *>(&registry.source());
    auto seen = registry.seen->changes.size();
    QTRY_VERIFY_WITH_TIMEOUT(registry.seen->changes.size() > seen, patience); // it moves
    mesh->setPaused(true);
    QVERIFY(mesh->isPaused());
    // Whoever is not paused sees the edit; this one stays still until it is resumed.
    const Part other = started(u"registry"_s);
    seen = registry.seen->changes.size();
    replace(u"istio/reviews.yaml"_s, "weight: 90\n", "weight: 10\n");
    QTRY_VERIFY_WITH_TIMEOUT(isAbout(shareOf(*other.seen, u"reviews"_s, u"v2"_s), 0.97 * 0.5), patience);
    QCOMPARE(registry.seen->changes.size(), seen);
    mesh->setPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(isAbout(shareOf(*registry.seen, u"reviews"_s, u"v2"_s), 0.97 * 0.5), patience);
}

void TestDemo::killedFolder()
{
    const Part istio = started(u"istio"_s);
    auto *folder = dynamic_cast<SimulatedFolder *>(&istio.source());
    QVERIFY(folder);
    folder->setKilled(true);
    QCOMPARE(istio.source().state().phase, SourceState::Phase::Lost);
    QVERIFY(istio.source().state().fault);
    std::optional<Fault> fault;
    const Call call = istio.opened.writer->read({istio.source().id(), u"reviews.yaml"_s},
                                                [&](const Expected<Document> &document) { fault = document.error(); });
    QTRY_VERIFY_WITH_TIMEOUT(fault, patience);
    QCOMPARE(fault->kind, Fault::Kind::Unreachable);
    replace(u"istio/reviews.yaml"_s, "weight: 90\n", "weight: 80\n");
    folder->setKilled(false);
    QTRY_COMPARE_WITH_TIMEOUT(istio.source().state().phase, SourceState::Phase::Live, patience);
    QVERIFY(!istio.source().state().fault);
    QTRY_VERIFY_WITH_TIMEOUT(istio.seen->bytes(u"reviews.yaml"_s).contains("weight: 80\n"), patience);
    QCOMPARE(istio.seen->violations, QStringList());
}

void TestDemo::killedRegistry()
{
    const Part registry = started(u"registry"_s);
    auto *mesh = dynamic_cast<SimulatedMesh *>(&registry.source());
    mesh->setKilled(true);
    QCOMPARE(registry.source().state().phase, SourceState::Phase::Lost);
    const auto seen = registry.seen->changes.size();
    mesh->setKilled(false);
    QTRY_COMPARE_WITH_TIMEOUT(registry.source().state().phase, SourceState::Phase::Live, patience);
    QCOMPARE(registry.seen->changes.at(seen).base, quint64(0));
    QCOMPARE(registry.seen->violations, QStringList());
}

void TestDemo::foreignEdit_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("changed");
    QTest::newRow("istio") << u"istio"_s << u"istio/reviews.yaml"_s
                           << QStringList {u"          weight: 85"_s, u"          weight: 15           # the canary"_s};
    QTest::newRow("consul") << u"consul"_s << u"consul/payment/splitter.hcl"_s
                            << QStringList {u"    Weight        = 92.5"_s, u"    Weight        = 7.5 # v2 talks to the new bank"_s};
    QTest::newRow("traefik") << u"traefik"_s << u"traefik/shop.yaml"_s << QStringList();
}

void TestDemo::foreignEdit()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QFETCH(QStringList, changed);
    const Part part = started(name);
    auto *folder = dynamic_cast<SimulatedFolder *>(&part.source());
    const QList<QByteArray> before = read(file).split('\n');
    const auto edited = folder->editAsSomebodyElse();
    QVERIFY2(edited, edited ? "" : qPrintable(inEnglish(edited.error().detail)));
    const QList<QByteArray> after = read(file).split('\n');
    QCOMPARE(after.size(), before.size());
    QStringList lines;
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (after[i] != before[i])
            lines.append(QString::fromUtf8(after[i]));
    }
    QCOMPARE(lines.size(), 2);
    if (!changed.isEmpty())
        QCOMPARE(lines, changed);
    QTRY_COMPARE_WITH_TIMEOUT(part.seen->bytes(file.section(u'/', 1)), after.join('\n'), patience);
}

void TestDemo::reset()
{
    const Part istio = started(u"istio"_s);
    const QByteArray shipped = read(u"istio/reviews.yaml"_s);
    save(u"istio/reviews.yaml"_s, "broken: [\n");
    save(u"istio/mine.yaml"_s, "# mine\n");
    QVERIFY(QFile::remove(path(u"istio/cart.yaml"_s)));
    dynamic_cast<Simulated *>(&istio.source())->reset();
    QCOMPARE(read(u"istio/reviews.yaml"_s), shipped);
    QCOMPARE(read(u"istio/mine.yaml"_s), QByteArray("# mine\n"));
    QTRY_VERIFY_WITH_TIMEOUT(!istio.seen->bytes(u"cart.yaml"_s).isEmpty(), patience);
}

void TestDemo::contractOfRegistry()
{
    const Opened files = open(u"istio"_s);
    verifyContract({[this] { return open(u"registry"_s); }, [this](int number) {
                        const QByteArray weight = "          weight: " + QByteArray::number(number % 100) + "           # the canary\n";
                        QByteArray bytes = read(u"istio/reviews.yaml"_s);
                        const qsizetype end = bytes.indexOf("           # the canary\n");
                        const qsizetype begin = bytes.lastIndexOf('\n', end) + 1;
                        bytes.replace(begin, end - begin + qsizetype(qstrlen("           # the canary\n")), weight);
                        save(u"istio/reviews.yaml"_s, bytes);
                    }});
}

void TestDemo::contractOfFolder()
{
    verifyContract({[this] { return open(u"consul"_s); },
                    [this](int number) { save(u"consul/changing.hcl"_s, "# " + QByteArray::number(number) + '\n'); }});
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
