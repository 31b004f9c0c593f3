// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/callsmodel.h"
#include "items/documentsmodel.h"
#include "items/draftmodel.h"
#include "items/figures.h"
#include "items/historymodel.h"
#include "items/instancesmodel.h"
#include "items/problemsmodel.h"
#include "items/recentmodel.h"
#include "items/routesmodel.h"
#include "items/servicesmodel.h"
#include "items/sourcesmodel.h"
#include "items/splitsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

const SourceId files {QUuid(u"{00000000-0000-0000-0000-000000000001}"_s)};
const SourceId registry {QUuid(u"{00000000-0000-0000-0000-000000000002}"_s)};
const QDateTime noon = QDateTime::fromString(u"2026-03-01T12:00:00Z"_s, Qt::ISODate);

Instance instance(const QString &id, Probe probe, Rotation rotation = Rotation::In)
{
    Instance one;
    one.id = id;
    one.host = u"10.0.0."_s + id;
    one.port = 8080;
    one.health = {probe, rotation, {}};
    if (probe != Probe::Unknown)
        one.health.checks.append({u"http"_s, probe, probe == Probe::Passing ? QString() : u"503 from /ready"_s});
    return one;
}

MergedServicePtr service(const QString &name, const QList<Instance> &instances)
{
    auto own = std::make_shared<Service>();
    own->key = {u"shop"_s, name};
    own->system = u"etcd"_s;
    own->instances = instances;
    auto merged = std::make_shared<MergedService>();
    merged->key = own->key;
    merged->parts = {{registry, own}};
    for (const Instance &one : instances) {
        ++merged->instances;
        if (one.health.rotation != Rotation::In)
            continue;
        ++merged->inRotation;
        merged->passing += one.health.probe == Probe::Passing;
        merged->health = worst(merged->health, one.health.probe);
    }
    return merged;
}

TrafficPtr traffic(const QString &to, const QString &subset, double rate, double errors)
{
    auto one = std::make_shared<Traffic>();
    one->key = {{u"shop"_s, u"web"_s}, {u"shop"_s, to}, subset};
    one->perSecond = rate;
    one->errorShare = errors;
    one->samples = qint64(rate * 60);
    one->recentRates = {float(rate), float(rate) * 2};
    return one;
}

/// A picture that is put together by hand, as the store would.
class Drawn
{
public:
    Drawn()
    {
        m_picture.names = {{files, u"deploy"_s}, {registry, u"etcd"_s}};
        m_picture.sources.insert(files, {1, {}, {}, {}, {}, {}});
        m_picture.sources.insert(registry, {1, {}, {}, {}, {}, {}});
    }
    Drawn &with(const MergedServicePtr &one)
    {
        m_picture.services.insert(one->key, one);
        return *this;
    }
    Drawn &with(const TrafficPtr &one)
    {
        m_picture.traffic.insert(one->key, one);
        return *this;
    }
    Drawn &with(const Finding &finding)
    {
        m_picture.findings.append(finding);
        return *this;
    }
    Drawn &with(const DeclaredEdge &edge)
    {
        m_picture.edges.append(edge);
        return *this;
    }
    Drawn &with(const RouteGraphPtr &routes)
    {
        m_picture.routes.append(routes);
        return *this;
    }
    Drawn &withDocument(const QString &path, const QByteArray &bytes, DocumentClass documentClass = DocumentClass::Configuration)
    {
        auto document = std::make_shared<Document>();
        document->id = {files, path};
        document->bytes = bytes;
        document->changedAt = noon;
        auto read = std::make_shared<ReadDocument>();
        read->document = document;
        read->documentClass = documentClass;
        m_picture.documents.insert(document->id, read);
        return *this;
    }
    PicturePtr picture() const { return std::make_shared<const Picture>(m_picture); }

private:
    Picture m_picture;
};

Finding finding(const char *code, Finding::Severity severity, const QString &document, int line, const QString &word = u"x"_s)
{
    Finding one;
    one.code = code;
    one.severity = severity;
    one.place = {files, document, {}, line, 3, {}};
    one.what = {"something about %1", {word}};
    one.advice = {"mend it", {}};
    return one;
}

DeclaredEdge splitEdge(const QString &subset, double share)
{
    DeclaredEdge edge;
    edge.kind = DeclaredEdge::Kind::Split;
    edge.source = files;
    edge.from = edge.to = {u"shop"_s, u"reviews"_s};
    edge.subset = subset;
    edge.share = share;
    return edge;
}

SourceRow source(const QString &name, SourceId id, SourceState::Phase phase)
{
    SourceRow row;
    row.connection.id = id;
    row.connection.name = name;
    row.connection.url = QUrl(u"folder:./"_s + name);
    row.state.phase = phase;
    row.state.since = noon.addSecs(-40);
    row.state.lastContact = noon.addSecs(-41);
    return row;
}

/// Cells of a row that are worth saying, " | " between.
QString printed(const QAbstractItemModel &model, int row, const QList<int> &columns)
{
    QStringList cells;
    for (const int column : columns)
        cells.append(model.index(row, column).data().toString());
    return cells.join(u" | ");
}

using Tester = QAbstractItemModelTester;
constexpr auto fatal = Tester::FailureReportingMode::Fatal;

} // namespace

class TestItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servicesSayHealthTrafficAndPlace()
    {
        ServicesModel model;
        const Tester tester(&model, fatal);
        Drawn drawn;
        drawn.with(service(u"web"_s, {instance(u"1"_s, Probe::Passing), instance(u"2"_s, Probe::Critical)}))
            .with(service(u"reviews"_s, {instance(u"1"_s, Probe::Passing), instance(u"2"_s, Probe::Passing, Rotation::Out)}))
            .with(traffic(u"reviews"_s, u"v1"_s, 90, 0))
            .with(traffic(u"reviews"_s, u"v2"_s, 10, 0.5));
        model.show(drawn.picture());
        const QList<int> columns {ServicesModel::Name, ServicesModel::State, ServicesModel::Instances,
                                  ServicesModel::Rate, ServicesModel::Errors,    ServicesModel::Sources};
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(printed(model, 0, columns), u"reviews | passing | 1/2 | 100/s | 5 % | etcd"_s);
        QCOMPARE(printed(model, 1, columns), u"web | critical | 2/2 | – | – | etcd"_s);
        QCOMPARE(model.index(0, 0).data(AddressRole).toString(), u"etcd/service/shop/reviews"_s);
        QCOMPARE(model.index(0, ServicesModel::Rate).data(RatesRole).value<QList<float>>(), (QList<float> {100, 200}));
        QCOMPARE(model.index(1, ServicesModel::State).data(HealthRole).toInt(), int(Probe::Critical));
        // What nobody measured stands below what was measured as nothing.
        QVERIFY(model.index(1, ServicesModel::Rate).data(SortRole).toDouble() < 0);
    }

    void aNewPictureTouchesOnlyWhatChanged()
    {
        ServicesModel model;
        const Tester tester(&model, fatal);
        const auto web = service(u"web"_s, {instance(u"1"_s, Probe::Passing)});
        const auto cart = service(u"cart"_s, {instance(u"1"_s, Probe::Passing)});
        Drawn drawn;
        model.show(drawn.with(web).with(cart).picture());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.show(drawn.picture());
        QCOMPARE(changed.count(), 0);
        model.show(drawn.with(service(u"web"_s, {instance(u"1"_s, Probe::Critical)})).picture());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first()[0].toModelIndex().row(), 1);
        model.show(drawn.with(service(u"pay"_s, {})).picture());
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted.first()[1].toInt(), 1);
    }

    void aSilentSourceGreysItsOwnServicesOnly()
    {
        ServicesModel model;
        Drawn drawn;
        drawn.with(service(u"web"_s, {instance(u"1"_s, Probe::Passing)}));
        model.show(drawn.picture(), {registry});
        QVERIFY(model.index(0, 0).data(StaleRole).toBool());
        QCOMPARE(model.index(0, ServicesModel::State).data(HealthRole).toInt(), int(Probe::Unknown));
        model.show(drawn.picture(), {files});
        QVERIFY(!model.index(0, 0).data(StaleRole).toBool());
    }

    void instancesSayWhy()
    {
        InstancesModel model;
        const Tester tester(&model, fatal);
        Drawn drawn;
        drawn.with(service(u"web"_s, {instance(u"1"_s, Probe::Critical), instance(u"2"_s, Probe::Passing, Rotation::Draining)}));
        model.show(drawn.picture(), {u"shop"_s, u"web"_s});
        const QList<int> columns {InstancesModel::Address, InstancesModel::State, InstancesModel::Weight, InstancesModel::Checks};
        QCOMPARE(printed(model, 0, columns), u"10.0.0.1:8080 | critical | – | http: 503 from /ready"_s);
        QCOMPARE(printed(model, 1, columns), u"10.0.0.2:8080 | draining | – | 1 pass"_s);
        QCOMPARE(model.index(1, InstancesModel::State).data(RotationRole).toInt(), int(Rotation::Draining));
        model.show(drawn.picture(), {u"shop"_s, u"nobody"_s});
        QCOMPARE(model.rowCount(), 0);
    }

    void problemsStandWorstFirst()
    {
        ProblemsModel model;
        const Tester tester(&model, fatal);
        Drawn drawn;
        drawn.with(finding("MB0102", Finding::Severity::Warning, u"a.yaml"_s, 4))
            .with(finding("MB0103", Finding::Severity::Note, u"a.yaml"_s, 9))
            .with(service(u"web"_s, {instance(u"1"_s, Probe::Critical), instance(u"2"_s, Probe::Passing)}));
        const QList<SourceRow> sources {source(u"deploy"_s, files, SourceState::Phase::Live), source(u"etcd"_s, registry, SourceState::Phase::Lost)};
        model.show(drawn.picture(), sources, noon);
        const QList<int> columns {ProblemsModel::Severity, ProblemsModel::What, ProblemsModel::Place};
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(printed(model, 0, columns), u"error | etcd gives no sign of life: what is shown of it is old | etcd"_s);
        QCOMPARE(printed(model, 1, columns),
                 u"error | shop/web is critical: 1 of 2 instances pass; http: 503 from /ready | shop/web"_s.replace(u"http: "_s, QString()));
        QCOMPARE(printed(model, 2, columns), u"warning | something about x | a.yaml:4:3"_s);
        QCOMPARE(printed(model, 3, columns), u"note | something about x | a.yaml:9:3"_s);
        QCOMPARE(model.count(Finding::Severity::Error), 2);
        const auto [errors, warnings] = countProblems(*drawn.picture(), sources);
        QCOMPARE(errors, model.count(Finding::Severity::Error));
        QCOMPARE(warnings, model.count(Finding::Severity::Warning));
        QVERIFY(model.index(0, ProblemsModel::Severity).data(SortRole).toInt()
                < model.index(3, ProblemsModel::Severity).data(SortRole).toInt());
    }

    void aHealthyMeshHasNoProblems()
    {
        ProblemsModel model;
        Drawn drawn;
        drawn.with(service(u"web"_s, {instance(u"1"_s, Probe::Passing)})).with(traffic(u"web"_s, {}, 100, 0.001));
        model.show(drawn.picture(), {source(u"etcd"_s, registry, SourceState::Phase::Live)}, noon);
        QCOMPARE(model.rowCount(), 0);
    }

    void manyErrorsAreAProblemOnceThereAreEnoughRequests()
    {
        ProblemsModel model;
        Drawn drawn;
        drawn.with(service(u"web"_s, {instance(u"1"_s, Probe::Passing)})).with(traffic(u"web"_s, {}, 0.1, 0.4));
        model.show(drawn.picture(), {}, noon);
        QCOMPARE(model.rowCount(), 0);
        drawn.with(traffic(u"web"_s, {}, 10, 0.4));
        model.show(drawn.picture(), {}, noon);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.row(0).finding.code, "MB0912"_ba);
    }

    void sinceSaysNoMoreThanIsKnown()
    {
        ProblemsModel model;
        Drawn drawn;
        drawn.with(finding("MB0102", Finding::Severity::Warning, u"a.yaml"_s, 4));
        model.show(drawn.picture(), {}, noon);
        model.tick(noon.addSecs(120));
        QCOMPARE(printed(model, 0, {ProblemsModel::Since}), u"> 2 min"_s);
        // A finding that comes while we look has a beginning, and keeps it when its line moves.
        drawn.with(finding("MB0104", Finding::Severity::Warning, u"b.yaml"_s, 7));
        model.show(drawn.picture(), {}, noon.addSecs(120));
        Drawn moved;
        moved.with(finding("MB0102", Finding::Severity::Warning, u"a.yaml"_s, 5))
            .with(finding("MB0104", Finding::Severity::Warning, u"b.yaml"_s, 8));
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.show(moved.picture(), {}, noon.addSecs(150));
        model.tick(noon.addSecs(180));
        QCOMPARE(printed(model, 1, {ProblemsModel::Place, ProblemsModel::Since}), u"b.yaml:8:3 | 1 min"_s);
        QCOMPARE(removed.count(), 0);
    }

    void equalFindingsStandSideBySide()
    {
        ProblemsModel model;
        const Tester tester(&model, fatal);
        Drawn drawn;
        drawn.with(finding("MB0102", Finding::Severity::Warning, u"a.yaml"_s, 4))
            .with(finding("MB0102", Finding::Severity::Warning, u"a.yaml"_s, 9));
        model.show(drawn.picture(), {}, noon);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.index(0, 0).data(KeyRole) != model.index(1, 0).data(KeyRole));
    }

    void documentsSayWhatTheyAre()
    {
        DocumentsModel model;
        const Tester tester(&model, fatal);
        Drawn drawn;
        drawn.withDocument(u"a.yaml"_s, "a: 1\n").withDocument(u"b.yaml"_s, "b: [", DocumentClass::Broken)
            .with(finding("MB0001", Finding::Severity::Error, u"b.yaml"_s, 1));
        model.show(drawn.picture(), {{files, u"a.yaml"_s}});
        model.tick(noon.addSecs(3600));
        const QList<int> columns {DocumentsModel::Path, DocumentsModel::Class, DocumentsModel::Findings, DocumentsModel::Draft,
                                  DocumentsModel::Changed, DocumentsModel::Source};
        QCOMPARE(printed(model, 0, columns), u"a.yaml | configuration | – | changed | 1 h | deploy"_s);
        QCOMPARE(printed(model, 1, columns), u"b.yaml | broken | 1 |  | 1 h | deploy"_s);
        QCOMPARE(model.index(1, DocumentsModel::Findings).data(SeverityRole).toInt(), int(Finding::Severity::Error));
        QCOMPARE(model.index(0, 0).data(NativeRole).toString(), u"a: 1\n"_s);
        QCOMPARE(model.index(0, 0).data(AddressRole).toString(), u"deploy/document/-/a.yaml"_s);
    }

    void splitsStandSideBySide()
    {
        SplitsModel model;
        const Tester tester(&model, fatal);
        Drawn drawn;
        drawn.with(splitEdge(u"v1"_s, 0.9)).with(splitEdge(u"v2"_s, 0.1))
            .with(traffic(u"reviews"_s, u"v1"_s, 75, 0)).with(traffic(u"reviews"_s, u"v2"_s, 25, 0));
        Drawn drafted;
        drafted.with(splitEdge(u"v1"_s, 0.5)).with(splitEdge(u"v2"_s, 0.5));
        const PicturePtr picture = drawn.picture();
        model.show(picture, picture);
        const QList<int> columns {SplitsModel::Target, SplitsModel::Declared, SplitsModel::Drafted, SplitsModel::Observed};
        QCOMPARE(printed(model, 0, columns), u"shop/reviews v1 | 90 % |  | 75 %"_s);
        model.show(picture, drafted.picture());
        QCOMPARE(printed(model, 0, columns), u"shop/reviews v1 | 90 % | 50 % | 75 %"_s);
        QCOMPARE(printed(model, 1, columns), u"shop/reviews v2 | 10 % | 50 % | 25 %"_s);
        QCOMPARE(model.index(1, SplitsModel::Observed).data(ShareRole).toDouble(), 0.25);
        // A split that sends everything to one place is not in flight.
        Drawn done;
        model.show(done.with(splitEdge(u"v1"_s, 0.0)).with(splitEdge(u"v2"_s, 1.0)).picture(), done.picture());
        QCOMPARE(model.rowCount(), 0);
    }

    void callsAreDeclaredObservedOrBoth()
    {
        CallsModel model;
        const Tester tester(&model, fatal);
        Drawn drawn;
        drawn.with(splitEdge(u"v1"_s, 0.9)).with(traffic(u"reviews"_s, u"v1"_s, 75, 0.02));
        DeclaredEdge out;
        out.source = files;
        out.from = {u"shop"_s, u"reviews"_s};
        out.to = {u"shop"_s, u"ratings"_s};
        DeclaredEdge ingress = out;
        ingress.from = {};
        ingress.fromEntry = u"gateway"_s;
        ingress.to = {u"shop"_s, u"reviews"_s};
        model.show(drawn.with(out).with(ingress).picture(), {u"shop"_s, u"reviews"_s});
        const QList<int> columns {CallsModel::Direction, CallsModel::Peer, CallsModel::Subset, CallsModel::Declared, CallsModel::Rate, CallsModel::Errors};
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(printed(model, 0, columns), u"called by | shop/web | v1 | 90 % | 75/s | 2 %"_s);
        QCOMPARE(printed(model, 1, columns), u"called by | gateway |  | – | – | –"_s);
        QCOMPARE(printed(model, 2, columns), u"calls | shop/ratings |  | – | – | –"_s);
    }

    void recentChangesSayWho()
    {
        RecentModel model;
        const Tester tester(&model, fatal);
        Drawn drawn;
        drawn.withDocument(u"a.yaml"_s, "a: 1\n").withDocument(u"b.yaml"_s, "b: 1\n");
        model.show(drawn.picture(), {});
        QCOMPARE(printed(model, 0, {RecentModel::What, RecentModel::By}), u"2 documents changed, a.yaml among them | somebody else"_s);
        JournalEntry entry;
        entry.plan.id = QUuid::createUuid();
        entry.plan.steps.resize(1);
        entry.plan.steps[0].write.document = {files, u"a.yaml"_s};
        entry.startedAt = noon.addMSecs(-300);
        entry.endedAt = noon;
        entry.user = u"ops"_s;
        model.show(drawn.picture(), {entry});
        // Our own write of a.yaml is told once, by the entry that made it.
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(printed(model, 0, {RecentModel::What, RecentModel::By}), u"b.yaml changed | somebody else"_s);
        QCOMPARE(printed(model, 1, {RecentModel::By}), u"ops"_s);
    }

    void routesStandInTheirOrder()
    {
        auto routes = std::make_shared<RouteGraph>();
        routes->language = u"istio"_s;
        routes->source = files;
        const ObjectKey object {u"VirtualService"_s, u"shop"_s, u"reviews"_s};
        TargetNode one;
        one.service = {u"shop"_s, u"reviews"_s};
        one.subset = u"v1"_s;
        const NodeId v1 = routes->add(one);
        one.subset = u"v2"_s;
        const NodeId v2 = routes->add(one);
        SplitNode split;
        split.shares = {{u"v1"_s, 90, v1, {}, {}, {}}, {u"v2"_s, 10, v2, {}, {}, {}}};
        const NodeId shared = routes->add(split);
        RulesNode rules;
        Rule jason;
        jason.when.kind = Condition::Kind::Match;
        jason.when.subject = Condition::Subject::Header;
        jason.when.name = u"end-user"_s;
        jason.when.value = u"jason"_s;
        jason.next = v2;
        Filter timeout;
        timeout.kind = Filter::Kind::Timeout;
        timeout.value = u"2s"_s;
        jason.filters = {timeout};
        Rule rest;
        rest.next = shared;
        rules.rules = {jason, rest};
        EntryNode entry;
        entry.object = object;
        entry.hosts = {u"reviews"_s};
        entry.next = routes->add(rules);
        routes->entries = {routes->add(entry)};

        RoutesModel model;
        const Tester tester(&model, fatal);
        Drawn drawn;
        model.show(drawn.with(RouteGraphPtr(routes)).picture());
        const QList<int> columns {RoutesModel::Object, RoutesModel::Rule, RoutesModel::When, RoutesModel::To, RoutesModel::Filters};
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(printed(model, 0, columns), u"reviews | 1 | header end-user = jason | reviews v2 | time-out 2s"_s);
        QCOMPARE(printed(model, 1, columns), u"reviews | 2 | everything | v1 90 %, v2 10 % | "_s);
        QCOMPARE(model.index(1, 0).data(AddressRole).toString(), u"deploy/VirtualService/shop/reviews#2"_s);
    }

    void sourcesSayHowTheyFare()
    {
        SourcesModel model;
        const Tester tester(&model, fatal);
        SourceRow lost = source(u"etcd"_s, registry, SourceState::Phase::Lost);
        lost.state.failedAttempts = 4;
        lost.state.nextAttempt = noon.addSecs(12);
        lost.state.lag = std::chrono::milliseconds(180);
        model.show({source(u"deploy"_s, files, SourceState::Phase::Live), lost});
        model.tick(noon);
        const QList<int> columns {SourcesModel::Name, SourcesModel::State, SourcesModel::Contact, SourcesModel::Lag,
                                  SourcesModel::Attempts, SourcesModel::NextAttempt};
        QCOMPARE(printed(model, 0, columns), u"deploy | live | 41 s | – | 0 | –"_s);
        QCOMPARE(printed(model, 1, columns), u"etcd | lost | 41 s | 180 ms | 4 | in 12 s"_s);
        model.tick(noon.addSecs(20));
        QCOMPARE(printed(model, 1, {SourcesModel::NextAttempt}), u"now"_s);
        QCOMPARE(silentOf({model.row(0), model.row(1)}), QSet<SourceId> {registry});
    }

    void historyAndDraftReadAsSentences()
    {
        Intent intent;
        intent.id = QUuid::createUuid();
        intent.document = {files, u"a.yaml"_s};
        SetWeights weights;
        weights.object = {u"VirtualService"_s, u"shop"_s, u"reviews"_s};
        weights.children = {{u"v1"_s, {}, 90, 50}, {u"v2"_s, {}, 10, 50}};
        intent.deed = weights;
        const QString sentence = translated(sentenceOf(intent));
        QVERIFY(!sentence.isEmpty());

        DraftModel draft;
        const Tester draftTester(&draft, fatal);
        IntentState conflict;
        conflict.kind = IntentState::Kind::Conflict;
        draft.show({intent}, {conflict}, {{files, u"deploy"_s}});
        QCOMPARE(printed(draft, 0, {DraftModel::What, DraftModel::State, DraftModel::Document, DraftModel::Source}),
                 QString(sentence + u" | in conflict | a.yaml | deploy"));

        JournalEntry entry;
        entry.plan.id = QUuid::createUuid();
        entry.plan.intents = {intent};
        entry.plan.targets = {{files, u"deploy"_s, {}, {}}};
        entry.plan.steps.resize(2);
        entry.plan.steps[0].write.document = {files, u"a.yaml"_s};
        entry.plan.steps[1].write.document = {files, u"b.yaml"_s};
        entry.startedAt = noon;
        entry.outcome = JournalEntry::Outcome::Partly;
        entry.user = u"ops"_s;
        entry.steps.resize(2);
        entry.steps[0].state = JournalEntry::Step::State::Written;
        HistoryModel history;
        const Tester historyTester(&history, fatal);
        history.show({entry});
        history.tick(noon.addSecs(300));
        const QList<int> columns {HistoryModel::When, HistoryModel::Outcome, HistoryModel::What, HistoryModel::Steps,
                                  HistoryModel::Documents, HistoryModel::Sources, HistoryModel::User};
        QCOMPARE(printed(history, 0, columns), QString(u"5 min | partly applied | " + sentence + u" | 1/2 | a.yaml, b.yaml | deploy | ops"));
        QSignalSpy changed(&history, &QAbstractItemModel::dataChanged);
        history.show({entry});
        QCOMPARE(changed.count(), 0);
        entry.undoneBy = QUuid::createUuid();
        history.show({entry});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(printed(history, 0, {HistoryModel::Undone}), u"taken back"_s);
    }
};

QTEST_GUILESS_MAIN(TestItems)
#include "tst_items.moc"
