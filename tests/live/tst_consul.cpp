// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/consulprocess.h"
#include "contract/reading.h"
#include "plans/applier.h"
#include "plans/registrations.h"
#include "support/sourcesuite.h"
#include "systems/consul/consul.h"
#include "systems/consul/decode.h"
#include "systems/consul/keys.h"
#include "systems/consul/source.h"
#include "systems/consul/writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <thread>

using namespace meshboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::ConsulProcess;
using Phase = SourceState::Phase;
using Outcome = JournalEntry::Outcome;

namespace {

const SourceId here {QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)};

/// Long times made short, so that a test run stays quick.
LiveTiming quick()
{
    LiveTiming timing;
    timing.beat = 200ms;
    timing.beatTimeout = 1000ms;
    timing.staleAfter = 1000ms;
    timing.lostAfter = 3000ms;
    timing.backoff = wire::Backoff({50ms, 300ms});
    return timing;
}

/// "web: here/web-1=127.0.0.1:80 passing", a line for each service but Consul's own.
QStringList printed(const Snapshot &snapshot)
{
    QStringList lines;
    for (const ServicePtr &service : snapshot.services) {
        if (service->key.name == "consul"_L1)
            continue;
        QStringList words;
        for (const Instance &instance : service->instances)
            words.append(instance.id + u'=' + instance.address() + u' ' + nameOf(instance.health.probe)
                         + (instance.health.rotation == Rotation::In ? QString() : u' ' + nameOf(instance.health.rotation)));
        lines.append(service->key.toString() + u": " + words.join(u", "_s));
    }
    return lines;
}

std::unique_ptr<consul::ConsulSource> sourceAt(const QUrl &url)
{
    Connection connection;
    connection.id = here;
    connection.url = url;
    return std::make_unique<consul::ConsulSource>(connection, *consul::Server::reach(*consul::addressIn(url), true), quick());
}

struct Live
{
    explicit Live(const QUrl &url, const Credentials &credentials = {})
        : source(sourceAt(url))
        , recorder(std::make_unique<Recorder>(*source))
    {
        source->setCredentials(credentials);
    }
    QStringList services() const { return printed(recorder->snapshot); }
    bool isLive() const { return source->state().phase == Phase::Live && !recorder->changes.isEmpty(); }

    std::unique_ptr<consul::ConsulSource> source;
    std::unique_ptr<Recorder> recorder;
};

const QByteArray splitter = R"({"Kind":"service-splitter","Name":"web","Splits":[{"Weight":90,"ServiceSubset":"v1"},{"Weight":10,"ServiceSubset":"v2"}]})";
const QString splitterPath = u"config/service-splitter/-/web.json"_s;

template <typename T>
Expected<T> waitedFor(const std::function<Call(std::function<void(Expected<T>)>)> &start)
{
    std::optional<Expected<T>> answer;
    const Call call = start([&](Expected<T> given) { answer = std::move(given); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 60000))
        return tl::unexpected(Fault {Fault::Kind::Internal, {}, Remedy::None, verbatim(u"never answered"_s)});
    return *answer;
}

/// The writer alone.
struct Reach
{
    explicit Reach(const QUrl &url)
        : server(*consul::Server::reach(*consul::addressIn(url), true))
        , writer(*server, here)
    {
    }
    Expected<Document> read(const QString &path)
    {
        return waitedFor<Document>([&](auto done) { return writer.read({here, path}, done); });
    }
    Expected<Receipt> write(const Write &write)
    {
        return waitedFor<Receipt>([&](auto done) { return writer.write(write, done); });
    }
    Expected<Receipt> change(const Document &on, const QByteArray &after) { return write({on.id, on.bytes, after, on.guard}); }
    Expected<Receipt> create(const QString &path, const QByteArray &text)
    {
        const auto guard = waitedFor<Guard>([&](auto done) { return writer.absence({here, path}, done); });
        return guard ? write({{here, path}, {}, text, *guard, Write::Sort::Create}) : tl::unexpected(guard.error());
    }
    Expected<Receipt> remove(const Document &on) { return write({on.id, on.bytes, {}, on.guard, Write::Sort::Remove}); }

    std::unique_ptr<consul::Server> server;
    consul::ConsulWriter writer;
};

} // namespace

class ConsulTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsulProcess> consul;

    bool writeShop()
    {
        return consul->writeEntry(R"({"Kind":"service-defaults","Name":"web","Protocol":"http"})")
            && consul->writeEntry(R"({"Kind":"service-resolver","Name":"web","Subsets":{"v1":{"Filter":"Service.Meta.version == v1"},"v2":{"Filter":"Service.Meta.version == v2"}}})")
            && consul->writeEntry(splitter);
    }

    /// What a source that has just connected shows: the judge of one that lived through something.
    void compareWithAFreshOne(const Live &live)
    {
        Live fresh(consul->url());
        fresh.source->start();
        QTRY_VERIFY_WITH_TIMEOUT(fresh.isLive(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(live.services(), fresh.services(), 5000);
        QCOMPARE(live.recorder->documents(), fresh.recorder->documents());
        for (const QString &path : fresh.recorder->documents())
            QCOMPARE(live.recorder->bytes(path), fresh.recorder->bytes(path));
    }

private Q_SLOTS:
    void init()
    {
        MESHBOARD_NEEDS_JUDGE("consul");
        consul = std::make_unique<ConsulProcess>();
    }
    void cleanup() { consul.reset(); }

    void keepsTheContract()
    {
        consul->registerInstance("web", "web-1", 80);
        verifyContract({[&] { return Opened {sourceAt(consul->url()), nullptr}; },
                        [&](int i) { consul->registerInstance("web", "web-2", 1000 + i); }, [&] { consul->suspend(); }, [&] { consul->resume(); }});
    }

    void showsAndFollows()
    {
        consul->registerInstance("web", "web-1", 80);
        consul->registerInstance("web", "web-2", 81, "warning", "slow");
        consul->registerInstance("cart", "cart-1", 82, "critical", "down");
        QVERIFY(writeShop());
        Live live(consul->url());
        live.source->start();
        QTRY_VERIFY_WITH_TIMEOUT(live.isLive(), patience);
        QCOMPARE(live.recorder->changes.size(), 1); // one whole picture, and nothing before it
        QVERIFY(live.recorder->snapshot.complete.services);
        QVERIFY(live.recorder->snapshot.complete.documents);
        QCOMPARE(live.services(), (QStringList {u"cart: there/cart-1=10.0.0.9:82 critical"_s,
                                                u"web: there/web-1=10.0.0.9:80 passing, there/web-2=10.0.0.9:81 warning"_s}));
        QCOMPARE(live.recorder->snapshot.services.value({{}, u"web"_s})->instances[1].health.checks, (QList<Check> {{u"alive"_s, Probe::Warning, u"slow"_s}}));
        QCOMPARE(inEnglish(live.source->state().server), u"Consul 1.22.0"_s);
        QCOMPARE(live.recorder->documents(), (QStringList {u"config/service-defaults/-/web.json"_s, u"config/service-resolver/-/web.json"_s, splitterPath}));
        QVERIFY(live.source->state().openStreams <= consul::Server::seats);

        consul->registerInstance("web", "web-2", 81, "passing", "quick again");
        consul->registerInstance("pay", "pay-1", 90);
        consul->deregister("cart-1");
        QVERIFY(consul->writeEntry(R"({"Kind":"service-defaults","Name":"web","Protocol":"grpc"})"));
        QTRY_COMPARE(live.services(), (QStringList {u"pay: there/pay-1=10.0.0.9:90 passing"_s,
                                                    u"web: there/web-1=10.0.0.9:80 passing, there/web-2=10.0.0.9:81 passing"_s}));
        QTRY_VERIFY(live.recorder->bytes(u"config/service-defaults/-/web.json"_s).contains("grpc"));
        QCOMPARE(live.recorder->violations, QStringList());
    }

    /// Registered on its agent, by a client of others: an empty address is the node's, tags, metadata, weights and maintenance.
    void showsWhatAnAgentRegisters()
    {
        Live live(consul->url());
        live.source->start();
        QTRY_VERIFY_WITH_TIMEOUT(live.isLive(), patience);
        consul->request("PUT", "/v1/agent/service/register",
                        R"({"ID":"web-1","Name":"web","Port":8080,"Tags":["edge","v2"],"Meta":{"version":"v2"},"Weights":{"Passing":7,"Warning":3},
                            "Locality":{"Region":"eu","Zone":"b"},"Checks":[{"Name":"ttl","TTL":"1h","Status":"passing"}],
                            "Connect":{"SidecarService":{"Proxy":{"Upstreams":[{"DestinationName":"cart","LocalBindPort":9001}]}}}})");
        const auto web = [&] { return live.recorder->snapshot.services.value({{}, u"web"_s}); };
        QTRY_VERIFY(web() && web()->instances.first().health.checks.size() == 2);
        const Instance instance = web()->instances.first();
        QCOMPARE(instance.address(), u"127.0.0.1:8080"_s);
        QCOMPARE(instance.subset, u"v2"_s);
        QCOMPARE(*instance.weight, 7.0);
        QCOMPARE(instance.labels.value(u"tags"_s), u"edge, v2"_s);
        QCOMPARE(instance.labels.value(u"node"_s), u"here"_s);
        QCOMPARE(instance.labels.value(u"zone"_s), u"b"_s);
        // The proxy is no service, but says whom it calls.
        const QString proxy = u"proxy/-/web-sidecar-proxy.json"_s;
        QTRY_VERIFY(live.recorder->bytes(proxy).contains("\"destination_name\": \"cart\""));
        QVERIFY(!live.recorder->snapshot.services.contains({{}, u"web-sidecar-proxy"_s}));
        Catalogue catalogue;
        consul::registerWith(catalogue);
        const ReadDocumentPtr read = readDocument(live.recorder->snapshot.documents.value({here, proxy}), catalogue);
        QVERIFY(read->findings.isEmpty());
        const Assembly assembly = catalogue.format(u"consul")->assemble(here, read->readings, true);
        QCOMPARE(assembly.upstreams.size(), 1);
        QCOMPARE(assembly.upstreams.first().from.toString() + u" -> "_s + assembly.upstreams.first().to.toString(), u"web -> cart"_s);
        QVERIFY(assembly.services.isEmpty());

        QCOMPARE(consul->consul({u"maint"_s, u"-enable"_s, u"-service=web-1"_s, u"-reason=repair"_s}).code, 0);
        QTRY_COMPARE(live.services(), QStringList {u"web: here/web-1=127.0.0.1:8080 passing out"_s});
        QCOMPARE(consul->consul({u"maint"_s, u"-disable"_s, u"-service=web-1"_s}).code, 0);
        QTRY_COMPARE(live.services(), QStringList {u"web: here/web-1=127.0.0.1:8080 passing"_s});
        consul->request("PUT", "/v1/agent/service/deregister/web-1");
        QTRY_COMPARE(live.services(), QStringList());
    }

    void comesBackAfterAKill()
    {
        consul->registerInstance("web", "web-1", 80);
        Live live(consul->url());
        live.source->start();
        QTRY_VERIFY_WITH_TIMEOUT(live.isLive(), patience);
        consul->kill();
        QTRY_COMPARE(live.source->state().phase, Phase::Stale);
        QVERIFY(live.source->state().nextAttempt.isValid());
        QVERIFY(live.source->state().fault);
        consul->start();
        consul->registerInstance("web", "web-2", 81);
        QTRY_VERIFY_WITH_TIMEOUT(live.isLive(), patience);
        QTRY_COMPARE(live.services(), QStringList {u"web: there/web-1=10.0.0.9:80 passing, there/web-2=10.0.0.9:81 passing"_s});
        QVERIFY(!live.recorder->has(u"MB0220"_s));
        compareWithAFreshOne(live);
    }

    void aStoppedServerTurnsAmberGreyAndBack()
    {
        consul->registerInstance("web", "web-1", 80);
        Live live(consul->url());
        live.source->start();
        QTRY_VERIFY_WITH_TIMEOUT(live.isLive(), patience);
        consul->suspend();
        QTRY_COMPARE_WITH_TIMEOUT(live.source->state().phase, Phase::Stale, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(live.source->state().phase, Phase::Lost, 20000);
        QVERIFY(!live.services().isEmpty());
        consul->resume();
        QTRY_VERIFY_WITH_TIMEOUT(live.isLive(), patience);
        compareWithAFreshOne(live);
    }

    /// Emptied and started again its indexes are lower than those we wait for.
    void anEmptiedServerIsAnotherDatabase()
    {
        for (int i = 0; i < 20; ++i)
            consul->registerInstance("web", "web-1", 1000 + i);
        QVERIFY(writeShop());
        Live live(consul->url());
        live.source->start();
        QTRY_VERIFY_WITH_TIMEOUT(live.isLive(), patience);
        const ServerIdentity before = live.source->identity();
        QVERIFY(before.contains("servers"_L1));
        consul->kill();
        consul->wipe();
        consul->start();
        consul->registerInstance("other", "other-1", 90);
        QTRY_VERIFY_WITH_TIMEOUT(live.isLive() && live.recorder->has(u"MB0220"_s), patience);
        QTRY_COMPARE(live.services(), QStringList {u"other: there/other-1=10.0.0.9:90 passing"_s});
        QVERIFY(live.source->identity() != before);
        compareWithAFreshOne(live);
        // From now on it follows as before.
        consul->registerInstance("other", "other-1", 91);
        QTRY_COMPARE(live.services(), QStringList {u"other: there/other-1=10.0.0.9:91 passing"_s});
    }

    /// The main job: a split is moved in a draft, planned, applied, and taken back.
    void aSplitIsDraggedAppliedAndUndone()
    {
        QVERIFY(writeShop());
        Catalogue catalogue;
        consul::registerWith(catalogue);
        Store store(catalogue);
        Sources sources(catalogue, store);
        Journal journal {QString()};
        Draft draft(catalogue, store);
        Applier applier(sources, store, draft, journal);
        const auto opened = sources.open(consul->url(), u"live"_s, Safety::Free);
        QVERIFY(opened);
        const SourceId source = opened->first();
        const auto split = [&]() -> const SplitNode * {
            const RouteGraphPtr graph = store.picture()->routesOf(source, u"consul");
            for (NodeId id = 0; graph && id < NodeId(graph->nodes.size()); ++id) {
                if (const auto *found = graph->as<SplitNode>(id))
                    return found;
            }
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(split(), patience);
        QCOMPARE(split()->shares[0].weight, std::optional<qint64>(9000));
        // Nothing that Consul itself wrote is wrong in our eyes.
        QStringList errors;
        for (const Finding &finding : store.picture()->findings)
            errors.append(QString::fromLatin1(finding.code) + u' ' + inEnglish(finding.what));
        QCOMPARE(errors, QStringList());

        const auto applied = [&] {
            std::optional<Expected<Plan>> plan;
            applier.prepare([&](const Expected<Plan> &prepared) { plan = prepared; });
            if (!QTest::qWaitFor([&] { return plan.has_value(); }, patience) || !*plan)
                return Outcome::Failed;
            std::optional<Outcome> outcome;
            QObject context;
            connect(&applier, &Applier::finished, &context, [&](Outcome given, const std::optional<Fault> &) { outcome = given; });
            applier.apply(**plan);
            (void)QTest::qWaitFor([&] { return outcome.has_value(); }, patience);
            return outcome.value_or(Outcome::Failed);
        };
        const auto weights = [&] {
            QList<double> all;
            for (const QJsonValue &one : QJsonDocument::fromJson(consul->readEntry(u"service-splitter"_s, u"web"_s))["Splits"_L1].toArray())
                all.append(one["Weight"_L1].toDouble());
            return all;
        };
        SetWeights deed;
        deed.object = split()->object;
        deed.split = split()->origin;
        deed.scale = split()->scale;
        for (const Share &share : split()->shares)
            deed.children.append({share.name, share.origin, share.weight, 5000});
        draft.stage({Intent {QUuid::createUuid(), split()->origin.document, deed, SharedChoice::Ask}}, u"weights"_s);
        QCOMPARE(applied(), Outcome::Applied);
        QCOMPARE(weights(), (QList<double> {50, 50}));
        // What proxies are told: the chain that Consul compiles of it.
        const QJsonObject chain = QJsonDocument::fromJson(consul->request("GET", "/v1/discovery-chain/web")).object()["Chain"_L1].toObject();
        const QJsonArray compiled = chain["Nodes"_L1]["splitter:web.default.default"_L1]["Splits"_L1].toArray();
        QCOMPARE(compiled.size(), 2);
        QCOMPARE(compiled[0]["Weight"_L1].toDouble(), 50.0);
        QTRY_VERIFY(split() && split()->shares[0].weight == 5000); // by the watch alone
        QTRY_VERIFY(draft.isEmpty());

        std::optional<QList<JournalEntry>> entries;
        journal.list(1, [&](const Expected<QList<JournalEntry>> &listed) { entries = listed.value_or(QList<JournalEntry>()); });
        QTRY_VERIFY(entries && entries->size() == 1);
        bool isStaged = false;
        applier.undo(entries->first().plan.id, [&](const Expected<void> &done) { isStaged = done.has_value(); });
        QTRY_VERIFY(isStaged);
        QCOMPARE(applied(), Outcome::Applied);
        QCOMPARE(weights(), (QList<double> {90, 10}));
    }

    /// Entries of every kind come back from the server with what it adds to them, and we take that as it is.
    void understandsWhatConsulStores()
    {
        const QList<QByteArray> entries {
            R"({"Kind":"proxy-defaults","Name":"global","Config":{"protocol":"http"},"MeshGateway":{"Mode":"local"},"AccessLogs":{"Enabled":true}})",
            R"({"Kind":"service-defaults","Name":"b","Protocol":"http","UpstreamConfig":{"Defaults":{"ConnectTimeoutMs":500,"PassiveHealthCheck":{"Interval":"10s","MaxFailures":3}}}})",
            R"({"Kind":"service-intentions","Name":"b","Sources":[{"Name":"web","Action":"allow"},{"Name":"*","Action":"deny"}]})",
            R"({"Kind":"service-router","Name":"b","Routes":[{"Match":{"HTTP":{"PathPrefix":"/a"}},"Destination":{"Service":"c","RequestTimeout":"7s"}}]})",
            R"({"Kind":"service-resolver","Name":"b","ConnectTimeout":"1500ms","Failover":{"*":{"Datacenters":["dc2"]}}})",
            R"({"Kind":"ingress-gateway","Name":"edge","Listeners":[{"Port":8080,"Protocol":"http","Services":[{"Name":"b","Hosts":["b.example.org"]}]}]})",
            R"({"Kind":"terminating-gateway","Name":"out","Services":[{"Name":"pay","SNI":"pay.example.org"}]})",
            R"({"Kind":"api-gateway","Name":"front","Listeners":[{"Name":"web","Port":9090,"Protocol":"http","Hostname":"shop.example.org"}]})",
            R"({"Kind":"http-route","Name":"shop","Hostnames":["shop.example.org"],"Parents":[{"Kind":"api-gateway","Name":"front","SectionName":"web"}],"Rules":[{"Services":[{"Name":"b","Weight":9},{"Name":"c","Weight":1}]}]})",
            R"({"Kind":"mesh","TransparentProxy":{"MeshDestinationsOnly":true}})",
            R"({"Kind":"jwt-provider","Name":"login","Issuer":"https://login.example.org","JSONWebKeySet":{"Remote":{"URI":"https://login.example.org/keys","CacheDuration":"30m"}}})",
        };
        for (const QByteArray &entry : entries)
            QVERIFY2(consul->writeEntry(entry), entry.constData());
        Catalogue catalogue;
        consul::registerWith(catalogue);
        Live live(consul->url());
        live.source->start();
        QTRY_VERIFY_WITH_TIMEOUT(live.isLive(), patience);
        QCOMPARE(live.recorder->documents().size(), entries.size());
        Reach reach(consul->url());
        for (const DocumentPtr &document : live.recorder->snapshot.documents) {
            const ReadDocumentPtr read = readDocument(document, catalogue);
            QCOMPARE(read->documentClass, DocumentClass::Configuration);
            QStringList found;
            for (const Finding &finding : read->findings)
                found.append(QString::fromLatin1(finding.code) + u' ' + inEnglish(finding.what));
            QVERIFY2(found.isEmpty(), qPrintable(document->id.path + u": "_s + found.join(u"; "_s) + u'\n' + QString::fromUtf8(document->bytes)));
            // As it stands it is taken again, and its parts can be told from the answer.
            const auto receipt = reach.change(*document, document->bytes + '\n');
            QVERIFY2(receipt, qPrintable(document->id.path + u": "_s + (receipt ? QString() : inEnglish(receipt.error().detail))));
            QVERIFY2(!receipt->guard.token["modified"_L1].toString().startsWith(u'0'), qPrintable(document->id.path));
        }
    }

    /// With a token, and without: what may not be read is missing, and it is said that something is.
    void readsWhatItsTokenMayRead()
    {
        consul.reset();
        consul = std::make_unique<ConsulProcess>("acl {\n enabled = true\n default_policy = \"deny\"\n tokens {\n initial_management = \"11111111-2222-3333-4444-555555555555\"\n agent = \"11111111-2222-3333-4444-555555555555\"\n }\n}\n",
                                                 "11111111-2222-3333-4444-555555555555");
        consul->registerInstance("web", "web-1", 80);
        Live owner(consul->url(), {{}, "11111111-2222-3333-4444-555555555555"});
        owner.source->start();
        QTRY_VERIFY_WITH_TIMEOUT(owner.isLive(), patience);
        QCOMPARE(owner.services(), QStringList {u"web: there/web-1=10.0.0.9:80 passing"_s});
        QVERIFY(!owner.recorder->has(u"MB0221"_s));
        Live nobody(consul->url());
        nobody.source->start();
        QTRY_VERIFY_WITH_TIMEOUT(nobody.isLive(), patience);
        QCOMPARE(nobody.services(), QStringList());
        QVERIFY(nobody.recorder->has(u"MB0221"_s));
        QVERIFY(!nobody.recorder->snapshot.complete.services);
        Live stranger(consul->url(), {{}, "99999999-2222-3333-4444-555555555555"});
        stranger.source->start();
        QTRY_VERIFY_WITH_TIMEOUT(stranger.source->state().fault, patience);
        QCOMPARE(stranger.source->state().fault->remedy, Remedy::CheckCredentials);
        QVERIFY(stranger.recorder->changes.isEmpty());
    }

    /// More services than can have a hanging question each: who is sick is told by name, and a round finds the rest.
    void followsMoreServicesThanItHasSeatsFor()
    {
        constexpr int count = 120;
        for (int i = 0; i < count; ++i)
            consul->registerInstance("many-" + QByteArray::number(i), "many-" + QByteArray::number(i), 1000 + i);
        Live live(consul->url());
        live.source->start();
        QTRY_VERIFY_WITH_TIMEOUT(live.isLive(), patience);
        QCOMPARE(live.services().size(), count);
        QVERIFY(live.source->state().openStreams < 10); // those that change have a seat, and these are quiet
        const auto of = [&](int i) { return printed(live.recorder->snapshot).filter(u"many-%1:"_s.arg(i)).value(0); };

        consul->registerInstance("many-7", "many-7", 1007, "critical", "down");
        QTRY_COMPARE(of(7), u"many-7: there/many-7=10.0.0.9:1007 critical"_s);
        consul->registerInstance("many-7", "many-7", 1007, "passing", "up");
        QTRY_COMPARE(of(7), u"many-7: there/many-7=10.0.0.9:1007 passing"_s);
        consul->registerInstance("many-8", "many-8", 2008);
        QTRY_COMPARE(of(8), u"many-8: there/many-8=10.0.0.9:2008 passing"_s);
        consul->deregister("many-9");
        QTRY_COMPARE(live.services().size(), count - 1);
        // All of them at once.
        for (int i = 0; i < count; ++i)
            consul->registerInstance("many-" + QByteArray::number(i), "many-" + QByteArray::number(i), 3000 + i);
        QTRY_COMPARE(live.services().filter(u":3"_s).size(), count);
        QVERIFY(live.source->state().openStreams <= consul::Server::seats);
        compareWithAFreshOne(live);
    }

    // ---- writing

    void writesEntriesByCompareAndSet()
    {
        QVERIFY(writeShop());
        Reach reach(consul->url());
        const auto before = reach.read(splitterPath);
        QVERIFY(before);
        QByteArray after = before->bytes;
        after.replace("90", "50").replace("10", "50");
        const auto receipt = reach.change(*before, after);
        QVERIFY2(receipt, receipt ? "" : qPrintable(inEnglish(receipt.error().detail)));
        const QJsonArray splits = QJsonDocument::fromJson(consul->readEntry(u"service-splitter"_s, u"web"_s))["Splits"_L1].toArray();
        QCOMPARE(splits[0]["Weight"_L1].toDouble(), 50.0);
        QCOMPARE(splits[1]["Weight"_L1].toDouble(), 50.0);
        const auto standing = reach.read(splitterPath);
        QCOMPARE(standing->guard, receipt->guard);
        QCOMPARE(standing->bytes, after);
        // And back with the receipt's guard, as an undo does.
        Document written = *standing;
        written.guard = receipt->guard;
        QVERIFY(reach.change(written, before->bytes));
        QCOMPARE(reach.read(splitterPath)->bytes, before->bytes);
        // What it was based on is gone for good.
        const auto late = reach.change(*before, after);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Fault::Kind::Conflict);
    }

    void createsAndRemoves()
    {
        Reach reach(consul->url());
        const QString path = u"config/service-defaults/-/web.json"_s;
        const QByteArray text = R"({"Kind": "service-defaults", "Name": "web", "Protocol": "http"})";
        QVERIFY(reach.create(path, text));
        QVERIFY(consul->readEntry(u"service-defaults"_s, u"web"_s).contains("http"));
        QCOMPARE(reach.create(path, text).error().kind, Fault::Kind::Conflict);
        const auto standing = reach.read(path);
        QVERIFY(consul->writeEntry(R"({"Kind":"service-defaults","Name":"web","Protocol":"grpc"})"));
        QCOMPARE(reach.remove(*standing).error().kind, Fault::Kind::Conflict);
        QVERIFY(reach.remove(*reach.read(path)));
        QCOMPARE(reach.read(path).error().kind, Fault::Kind::NotFound);
        QCOMPARE(reach.remove(*standing).error().kind, Fault::Kind::Conflict);
    }

    void saysWhatConsulRefuses()
    {
        QVERIFY(writeShop());
        Reach reach(consul->url());
        const auto before = reach.read(splitterPath);
        QByteArray after = before->bytes;
        after.replace("90", "91");
        const auto receipt = reach.change(*before, after);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().kind, Fault::Kind::Refused);
        QVERIFY2(inEnglish(receipt.error().detail).contains(u"sum of all split weights must be 100"_s), qPrintable(inEnglish(receipt.error().detail)));
        // Another entry than the one whose place it is.
        QByteArray other = before->bytes;
        other.replace("\"web\"", "\"cart\"");
        QCOMPARE(reach.change(*before, other).error().kind, Fault::Kind::Refused);
        QVERIFY(consul->readEntry(u"service-splitter"_s, u"cart"_s).isEmpty());
        QCOMPARE(reach.change({{here, u"proxy/-/web.json"_s}, {}, {}, {}, {}}, "{}").error().kind, Fault::Kind::Unsupported);
    }

    void writesKeys()
    {
        const QByteArray bytes("\x00\xff not text\n", 12);
        consul->request("PUT", "/v1/kv/app/a%20b?flags=18446744073709551615", "old");
        Reach reach(consul->url());
        const QString path = valuePath("app/a b");
        const auto before = reach.read(path);
        QVERIFY(before);
        QCOMPARE(before->bytes, "old"_ba);
        const auto receipt = reach.change(*before, bytes);
        QVERIFY(receipt);
        QCOMPARE(consul->consul({u"kv"_s, u"get"_s, u"app/a b"_s}).out.left(bytes.size()), bytes);
        QVERIFY(consul->request("GET", "/v1/kv/app/a%20b").contains("18446744073709551615")); // the mark of somebody else stays
        QCOMPARE(reach.read(path)->guard, receipt->guard);
        QCOMPARE(reach.change(*before, "late").error().kind, Fault::Kind::Conflict);
        QCOMPARE(reach.create(path, "anew").error().kind, Fault::Kind::Conflict);
        QVERIFY(reach.remove(*reach.read(path)));
        QVERIFY(reach.create(path, "anew"));
        QCOMPARE(consul->request("GET", "/v1/kv/app/a%20b?raw"), "anew"_ba);
    }

    /// An instance of our own agent is weighed, taken out of rotation, put back, deregistered and registered anew.
    void writesWhatAnAgentRegisters()
    {
        Catalogue catalogue;
        consul::registerWith(catalogue);
        consul->request("PUT", "/v1/agent/service/register",
                        R"({"ID":"web-1","Name":"web","Port":8080,"Address":"127.0.0.5","Tags":["edge"],"Meta":{"version":"v2"},"Locality":{"Region":"eu","Zone":"b"},
                            "Checks":[{"Name":"ttl","TTL":"1h","Status":"warning"}]})");
        consul->registerInstance("web", "web-9", 80);
        Live live(consul->url());
        live.source->start();
        QTRY_VERIFY_WITH_TIMEOUT(live.isLive(), patience);
        const auto web = [&] { return live.recorder->snapshot.services.value({{}, u"web"_s}); };
        QTRY_VERIFY(web() && web()->instances.size() == 2);
        const QString path = u"agent/here/web-1.json"_s;
        QCOMPARE(web()->instances[0].document, path);
        QCOMPARE(web()->instances[1].document, QString()); // on another agent

        Reach reach(consul->url());
        QCOMPARE(reach.writer.strengthFor({here, path}), GuardStrength::Checked);
        const auto before = reach.read(path);
        QVERIFY2(before, before ? "" : qPrintable(inEnglish(before.error().detail)));
        const auto registered = registrations::registeredIn(*before, catalogue);
        QVERIFY(registered);
        QCOMPARE(registered->service.name, u"web"_s);
        QCOMPARE(registered->instance.address(), u"127.0.0.5:8080"_s);
        const auto amended = [&](const Document &document, const Amendment &amendment) {
            const auto intents = registrations::amended(document, amendment, catalogue);
            QByteArray bytes = document.bytes;
            if (intents) {
                const auto patches = std::get<EditText>(intents->first().deed).patches;
                for (auto it = patches.crbegin(); it != patches.crend(); ++it)
                    bytes.replace(it->at, it->before.size(), it->after);
            }
            return bytes;
        };
        Amendment out;
        out.rotation = Rotation::Out;
        out.weight = 5;
        out.metadata.insert(u"version"_s, u"v3"_s);
        const auto receipt = reach.change(*before, amended(*before, out));
        QVERIFY2(receipt, receipt ? "" : qPrintable(inEnglish(receipt.error().detail)));
        QVERIFY(receipt->window);
        QTRY_COMPARE(web()->instances[0].health.rotation, Rotation::Out);
        QTRY_COMPARE(*web()->instances[0].weight, 1.0); // it warns: its weight while passing is another one
        QTRY_COMPARE(web()->instances[0].subset, u"v3"_s);
        // Its check is still there, and the place that nobody meant to change.
        QCOMPARE(web()->instances[0].labels.value(u"zone"_s), u"b"_s);
        const QByteArray standing = consul->request("GET", "/v1/agent/service/web-1");
        QCOMPARE(QJsonDocument::fromJson(standing)["Weights"_L1]["Passing"_L1].toInt(), 5);
        QVERIFY(consul->request("GET", "/v1/agent/checks").contains("\"ttl\""));
        // What was seen before is old.
        QCOMPARE(reach.change(*before, before->bytes + ' ').error().kind, Fault::Kind::Conflict);
        Document written = *before;
        written.bytes = amended(*before, out);
        written.guard = receipt->guard;
        const auto back = reach.change(written, before->bytes);
        QVERIFY2(back, back ? "" : qPrintable(inEnglish(back.error().detail)));
        QTRY_COMPARE(web()->instances[0].health.rotation, Rotation::In);
        QCOMPARE(reach.read(path)->bytes, before->bytes);

        QVERIFY(reach.remove(*reach.read(path)));
        QVERIFY(!consul->request("GET", "/v1/agent/services").contains("web-1"));
        QTRY_COMPARE(web()->instances.size(), 1);
        const auto made = reach.create(path, R"({"ID": "web-1", "Name": "web", "Port": 81, "Checks": [{"Name": "tcp", "TCP": "127.0.0.1:1", "Interval": "10s"}]})");
        QVERIFY2(made, made ? "" : qPrintable(inEnglish(made.error().detail)));
        QTRY_COMPARE(live.services(), QStringList {u"web: here/web-1=127.0.0.1:81 critical, there/web-9=10.0.0.9:80 passing"_s});
        // Somebody else's agent is not ours to write to.
        const auto elsewhere = reach.read(u"agent/there/web-9.json"_s);
        QVERIFY(!elsewhere);
        QCOMPARE(elsewhere.error().kind, Fault::Kind::WrongTarget);
        const auto refused = reach.change(*reach.read(path), R"({"ID": "web-1", "Name": "web", "Port": "eighty"})");
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Fault::Kind::Refused);
        QVERIFY(!inEnglish(refused.error().detail).isEmpty());
    }

    void listsAndFollowsKeys()
    {
        for (const QByteArray &key : {"app/a"_ba, "app/dir/x"_ba, "app/dir/y"_ba, "top"_ba})
            consul->request("PUT", "/v1/kv/" + key, "1");
        const auto server = *consul::Server::reach(*consul::addressIn(consul->url()), true);
        consul::Budget budget;
        consul::ConsulKeys keys(*server, budget, here);
        const auto level = [&](const QByteArray &parent) {
            const auto page = waitedFor<KeyPage>([&](auto done) { return keys.children(parent, {}, done); });
            QStringList names;
            for (const KeyEntry &entry : page ? page->entries : QList<KeyEntry>())
                names.append(QString::fromUtf8(entry.name) + (entry.isBranch ? u"/"_s : QString()) + (entry.hasValue ? u" ="_s : QString()));
            return names;
        };
        QCOMPARE(level({}), (QStringList {u"app/"_s, u"top ="_s}));
        QCOMPARE(level("app"), (QStringList {u"a ="_s, u"dir/"_s}));
        QCOMPARE(level("app/dir"), (QStringList {u"x ="_s, u"y ="_s}));
        QCOMPARE(level("nothing"), QStringList());
        QList<QByteArray> told;
        connect(&keys, &KeyTree::changed, this, [&](const QByteArray &key) { told.append(key); });
        keys.follow({"app/dir/", "app/x"});
        QTRY_COMPARE(told, (QList<QByteArray> {"app/dir/", "app/x"}));
        QCOMPARE(consul->consul({u"kv"_s, u"put"_s, u"app/dir/z"_s, u"2"_s}).code, 0);
        QTRY_COMPARE(told.size(), 4);
        QCOMPARE(level("app/dir").size(), 3);
        // Below a prefix without keys, too.
        told.clear();
        keys.follow({"nothing/"});
        QTRY_COMPARE(told.size(), 1);
        consul->request("PUT", "/v1/kv/nothing/now", "1");
        QTRY_COMPARE(told.size(), 2);
    }

    /// Somebody else writes the same entry all the time. A counter that each of both raises by one from what was read loses none,
    /// and never are two writes the same text: of those Consul calls the second one done.
    void holdsAgainstARacingWriter()
    {
        const auto entry = [](int count, const QByteArray &by) -> QByteArray {
            return "{\"Kind\":\"service-defaults\",\"Name\":\"race\",\"Protocol\":\"http\",\"MaxInboundConnections\":" + QByteArray::number(count)
                + ",\"Meta\":{\"by\":\"" + by + "\"}}";
        };
        const auto countIn = [](const QByteArray &text) { return QJsonDocument::fromJson(text)["MaxInboundConnections"_L1].toInt(); };
        consul->request("PUT", "/v1/config", entry(1, "nobody"));
        const QString path = u"config/service-defaults/-/race.json"_s;
        std::atomic<bool> isOver = false;
        std::atomic<int> theirs = 0;
        std::thread racer([&] {
            for (int i = 0; !isOver; ++i) {
                const QByteArray seen = consul->request("GET", "/v1/config/service-defaults/race");
                const QByteArray cas = QByteArray::number(QJsonDocument::fromJson(seen)["ModifyIndex"_L1].toInteger());
                if (consul->request("PUT", "/v1/config?cas=" + cas, entry(countIn(seen) + 1, "them " + QByteArray::number(i))).trimmed() == "true")
                    ++theirs;
                std::this_thread::sleep_for(std::chrono::milliseconds(i % 101)); // sometimes ours gets through
            }
        });
        Reach reach(consul->url());
        int ours = 0;
        int conflicts = 0;
        QStringList strange;
        for (int i = 0; i < 300; ++i) {
            const auto before = reach.read(path);
            const auto receipt = before ? reach.change(*before, entry(countIn(before->bytes) + 1, "us " + QByteArray::number(i))) : tl::unexpected(before.error());
            if (receipt)
                ++ours;
            else if (receipt.error().kind == Fault::Kind::Conflict)
                ++conflicts;
            else
                strange.append(inEnglish(receipt.error().detail));
        }
        isOver = true;
        racer.join();
        QCOMPARE(strange, QStringList());
        QVERIFY(ours > 0);
        QVERIFY(conflicts > 0);
        QCOMPARE(countIn(consul->request("GET", "/v1/config/service-defaults/race")), 1 + ours + theirs);
        qInfo("%d written, %d refused, %d by the other", ours, conflicts, theirs.load());
    }
};

QTEST_GUILESS_MAIN(ConsulTest)
#include "tst_consul.moc"
