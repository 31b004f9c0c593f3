// SPDX-License-Identifier: GPL-3.0-or-later
#include "meter.h"

#include "app/language.h"
#include "app/session.h"
#include "contract/simulated.h"
#include "views/changes/dock.h"
#include "views/common/keyedtable.h"
#include "views/configuration/configurationpage.h"
#include "views/configuration/nativeeditor.h"
#include "views/routing/barcanvas.h"
#include "views/topology/page.h"
#include "views/topology/view.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace meshboard;
using namespace std::chrono_literals;

namespace {

constexpr int documents = 2'000;
constexpr int services = 400;
constexpr int instancesEach = 50; // 20,000
constexpr int changesEachSecond = 1'000;
constexpr auto patience = 120s;

template <typename... Values>
void say(const char *format, Values... values)
{
    std::printf(format, values...); // NOLINT: formats are literals of this file
    std::fflush(stdout);
}

/// A registry of many instances of which some change twenty times a second.
class Storm : public Source
{
public:
    explicit Storm(Connection connection)
        : Source(std::move(connection))
    {
        for (int i = 0; i < services; ++i)
            m_services.append(std::make_shared<const Service>(serviceOf(i)));
    }

    void start() override
    {
        SourceState next;
        next.phase = SourceState::Phase::Live;
        setState(next);
        Change change;
        change.services = m_services;
        change.complete = {true, true};
        Q_EMIT published(change);
        m_revision = 1;
        m_pulse.setInterval(1000 / 20);
        connect(&m_pulse, &QTimer::timeout, this, &Storm::blow);
    }
    void stop() override { m_pulse.stop(); }
    void reread() override {}
    ServerIdentity identity() const override { return {}; }
    void begin() { m_pulse.start(); }
    int changes() const { return m_changes; }

private:
    static Service serviceOf(int number)
    {
        Service service;
        service.key = {u"storm"_s, u"service-%1"_s.arg(number)};
        service.system = u"storm"_s;
        for (int i = 0; i < instancesEach; ++i) {
            Instance instance;
            instance.id = u"i%1"_s.arg(i, 3, 10, QChar(u'0'));
            instance.host = u"10.%1.%2.%3"_s.arg(number / 250).arg(number % 250).arg(i + 1);
            instance.port = quint16(8000);
            instance.health.probe = Probe::Passing;
            service.instances.append(instance);
        }
        return service;
    }
    /// One instance each of fifty services.
    void blow()
    {
        Change change;
        change.base = m_revision++;
        change.complete = {true, true};
        for (int i = 0; i < changesEachSecond / 20; ++i, ++m_changes) {
            ServicePtr &service = m_services[m_changes % services];
            auto next = std::make_shared<Service>(*service);
            Instance &instance = next->instances[m_changes / services % instancesEach];
            instance.health.probe = instance.health.probe == Probe::Passing ? Probe::Critical : Probe::Passing;
            service = next;
            change.services.append(service);
        }
        Q_EMIT published(change);
    }

    QList<ServicePtr> m_services;
    QTimer m_pulse;
    quint64 m_revision = 0;
    int m_changes = 0;
};

class StormCarrier : public Carrier
{
public:
    Description description() const override { return {u"storm"_s, {"Storm", {}}, {}, {u"storm"_s}, {"storm:", {}}, Safety::Observe}; }
    Expected<QUrl> canonical(const QUrl &url) const override { return url; }
    Expected<Opened> open(const Connection &connection, const Catalogue &) const override
    {
        return Opened {std::make_unique<Storm>(connection), nullptr};
    }
};

/// Tells when the window, and when a graph in it, is on the screen for the first time.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(MainWindow &window) : m_window(window)
    {
        qApp->installEventFilter(this);
    }
    double frame = 0;
    double graph = 0;
    double cpuAtFrame = 0;

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        if (!frame && object == &m_window)
            QTimer::singleShot(0, this, [this] {
                if (!frame) {
                    frame = test::sinceStart();
                    cpuAtFrame = test::processMilliseconds();
                }
            });
        if (const auto *view = dynamic_cast<TopologyView *>(object); !graph && view && view->scene() && !view->topology().nodes.empty() && view->isSettled())
            QTimer::singleShot(0, this, [this] { graph = graph ? graph : test::sinceStart(); });
        return false;
    }

private:
    MainWindow &m_window;
};

/// The program as it starts, and what a person does with it.
class Desk
{
public:
    explicit Desk(const QString &url)
    {
        session.catalogue.add(std::make_unique<StormCarrier>());
        language.use({});
        window = std::make_unique<MainWindow>(board, Doors {});
        first = std::make_unique<FirstPaint>(*window);
        window->show();
        if (!url.isEmpty())
            window->openUrl(QUrl(url));
        waitFor([&] { return first->frame > 0; });
    }
    /// Of a process that did nothing before.
    void sayFirstFrame() const { say("first frame %.0f ms after the start of the process (%.0f ms CPU)\n", first->frame, first->cpuAtFrame); }

    /// In an event loop of its own that blocks as the program's does.
    template <typename Condition>
    bool waitFor(Condition condition, std::chrono::milliseconds most = patience)
    {
        QEventLoop loop;
        QTimer look;
        bool holds = false;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if ((holds = condition()))
                loop.quit();
        });
        look.start(2);
        QTimer::singleShot(most, &loop, &QEventLoop::quit);
        loop.exec();
        if (!holds && most == patience)
            say("  gave up waiting\n");
        return holds;
    }
    void rest(std::chrono::milliseconds time)
    {
        QEventLoop loop;
        QTimer::singleShot(time, &loop, &QEventLoop::quit);
        loop.exec();
    }
    bool isAtRest() const { return !session.store.isBusy() && !session.draft.isBusy(); }
    void openFolder(const QString &path)
    {
        QUrl url(u"folder:"_s);
        url.setPath(path, QUrl::DecodedMode);
        window->openUrl(url);
    }
    template <typename T>
    T *find() const
    {
        for (T *one : window->findChildren<T *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    Session session;
    Language language;
    Board board {session.catalogue, session.store, session.sources, session.visits, session.draft, session.journal, session.applier, session.keyring, session.settings};
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<FirstPaint> first;
};

QByteArray routeOf(int i, int names = documents / 2)
{
    const QByteArray name = "service-" + QByteArray::number(i / 2 % names);
    if (i % 2)
        return "apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata:\n  name: " + name
            + "\n  namespace: shop\nspec:\n  host: " + name
            + "\n  subsets:\n  - name: v1\n    labels: {version: v1}\n  - name: v2 # the canary\n    labels: {version: v2}\n";
    return "# routes of " + name + "\napiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata:\n  name: " + name
        + "\n  namespace: shop\nspec:\n  hosts: [" + name + "]\n  http:\n  - match:\n    - uri: {prefix: /beta}\n    route:\n    - destination: {host: "
        + name + ", subset: v2}\n  - timeout: 2s\n    route:\n    - destination:\n        host: " + name
        + "\n        subset: v1\n      weight: 90\n    - destination:\n        host: service-" + QByteArray::number((i / 2 + 7) % names)
        + "\n      weight: 10 # the canary\n";
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

void writeDocuments(const QString &folder)
{
    for (int i = 0; i < documents; ++i)
        write(folder + u"/%1.yaml"_s.arg(i, 4, 10, QChar(u'0')), routeOf(i));
}

void start(const QString &)
{
    Desk({}).sayFirstFrame();
}

void demo(const QString &)
{
    Desk desk(u"demo:"_s);
    desk.sayFirstFrame();
    desk.waitFor([&] { return desk.first->graph > 0; });
    say("demo graph %.0f ms after the start of the process\n", desk.first->graph);
    desk.rest(3s);
    auto meter = std::make_unique<test::Meter>();
    const double before = test::processMilliseconds();
    desk.rest(10s);
    say("demo running for 10 s: %s; process %.1f %% CPU; %.0f MB\n", qPrintable(meter->figures()),
        (test::processMilliseconds() - before) / 100, test::residentMegabytes());
    meter.reset(); // its heartbeat is work too
    for (const SourceId &id : desk.session.sources.ids()) {
        if (auto *mesh = dynamic_cast<SimulatedMesh *>(desk.session.sources.source(id)))
            mesh->setPaused(true);
    }
    for (const QString &page : MainWindow::pageIds()) {
        desk.window->showPage(page);
        desk.rest(page == "topology"_L1 ? 15s : 2s); // figures move for a while after they came
        const double paused = test::processMilliseconds();
        desk.rest(10s);
        say("demo paused for 10 s, %s: process %.2f %% CPU\n", qPrintable(page), (test::processMilliseconds() - paused) / 100);
    }
}

void many(const QString &page)
{
    QTemporaryDir folder;
    writeDocuments(folder.path());
    Desk desk({});
    desk.rest(1s);
    const double memory = test::residentMegabytes();
    test::Meter meter;
    QElapsedTimer clock;
    clock.start();
    desk.openFolder(folder.path());
    desk.window->showPage(page);
    desk.waitFor([&] { return desk.isAtRest() && desk.session.store.picture()->documents.size() == documents; });
    const qint64 known = clock.elapsed();
    desk.rest(3s);
    say("2,000 documents, %s: known after %lld ms; %s; %.0f MB, before %.0f\n", qPrintable(page), known, qPrintable(meter.figures()),
        test::residentMegabytes(), memory);

    meter.begin();
    write(folder.filePath(u"0000.yaml"_s), routeOf(0) + "# saved by somebody else\n");
    desk.rest(3s);
    say("  one of them saved elsewhere: %s\n", qPrintable(meter.figures()));

    if (page != "routing"_L1)
        return;
    meter.begin();
    const PicturePtr picture = desk.session.store.picture();
    SourceId source = desk.session.sources.ids().first();
    desk.window->select(RouteSubject {source, {u"VirtualService"_s, u"shop"_s, u"service-3"_s}, 2});
    desk.rest(1s);
    say("  a route chosen: %s\n", qPrintable(meter.figures()));
    BarCanvas *bar = nullptr;
    for (auto *one : desk.window->findChildren<BarCanvas *>()) {
        if (one->isVisible() && one->borderCount() == 1)
            bar = one;
    }
    if (!bar) {
        say("  no split bar to be dragged\n");
        return;
    }
    meter.begin();
    const int from = bar->x(0);
    QTest::mousePress(bar, Qt::LeftButton, {}, QPoint(from, bar->height() / 2));
    for (int i = 1; i <= 60; ++i) {
        QTest::mouseMove(bar, QPoint(from - i, bar->height() / 2));
        desk.rest(16ms);
    }
    QTest::mouseRelease(bar, Qt::LeftButton, {}, QPoint(from - 60, bar->height() / 2));
    say("  its split dragged: %s\n", qPrintable(meter.figures()));
    meter.begin();
    QTest::keyClick(bar, Qt::Key_Return);
    desk.waitFor([&] { return !desk.session.draft.isEmpty() && desk.isAtRest(); });
    desk.rest(2s);
    say("  staged: %s\n", qPrintable(meter.figures()));
    meter.begin();
    bool isFinished = false;
    QObject::connect(&desk.session.applier, &Applier::finished, desk.window.get(), [&] { isFinished = true; });
    desk.window->changes()->setExpanded(true);
    desk.rest(500ms);
    desk.window->changes()->applyOrOpen();
    desk.waitFor([&] { return isFinished; }, 20s);
    desk.rest(2s);
    say("  applied (%s): %s\n", isFinished && desk.session.draft.isEmpty() ? "written" : "not written", qPrintable(meter.figures()));
}

/// One object of many rules, each with something wrong.
QByteArray manyRules(qsizetype size)
{
    QByteArray bytes = "apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: many, namespace: shop}\nspec:\n  hosts: [many]\n  http:\n";
    for (int i = 0; bytes.size() < size; ++i) {
        const QByteArray number = QByteArray::number(i);
        bytes += "  - name: rule-" + number + "\n    match:\n    - uri: {prefix: /" + number + "}\n    route:\n    - destination: {host: service-"
            + number + "}\n      weight: 90\n    timeOut: 2s # misspelt\n";
    }
    return bytes;
}

/// What a person does with a table.
void use(Desk &desk, test::Meter &meter, KeyedTable &table)
{
    QTableView *view = table.view();
    const auto rows = [view] { return view->model()->rowCount(); };
    const int all = rows();
    meter.begin();
    table.filter()->setFocus();
    for (const char key : QByteArrayLiteral("vice-12")) {
        QTest::keyClick(table.filter(), key);
        desk.rest(150ms);
    }
    desk.rest(500ms);
    const int left = rows();
    table.filter()->clear();
    desk.waitFor([&] { return rows() == all; }, 5s);
    say("    %s filtered, %d of %d rows: %s\n", qPrintable(view->objectName()), left, all, qPrintable(meter.figures()));
    meter.begin();
    QHeaderView *header = view->horizontalHeader();
    for (int column = 0; column < std::min(4, header->count()); ++column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(column) + 12, header->height() / 2));
        desk.rest(400ms);
    }
    say("    %s sorted: %s\n", qPrintable(view->objectName()), qPrintable(meter.figures()));
    meter.begin();
    for (int row = 0; row < std::min(3, rows()); ++row) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(row, 0)).center());
        desk.rest(700ms);
    }
    say("    %s, rows chosen: %s\n", qPrintable(view->objectName()), qPrintable(meter.figures()));
}

/// A file of 10 MB: 1,000 names many times over, or as many as there is room for, or one object of many rules.
void large(const QString &kind)
{
    QTemporaryDir folder;
    constexpr qsizetype size = 10'000'000;
    QByteArray bytes;
    if (kind == "rules"_L1)
        bytes = manyRules(size);
    for (int i = 0; bytes.size() < size; ++i)
        bytes += (i ? "---\n" : "") + routeOf(i, kind == "names"_L1 ? 100'000 : documents / 2);
    write(folder.filePath(u"all.yaml"_s), bytes);
    bytes = {};
    Desk desk({});
    desk.rest(1s);
    test::Meter meter;
    QElapsedTimer clock;
    clock.start();
    const double memory = test::residentMegabytes();
    desk.openFolder(folder.path());
    desk.window->showPage(u"configuration"_s);
    desk.waitFor([&] { return desk.isAtRest() && desk.session.store.picture()->documents.size() == 1; });
    const qint64 known = clock.elapsed();
    desk.rest(3s);
    say("a file of 10 MB, %s: known after %lld ms; %s; %.0f MB, before %.0f, most %.0f\n", qPrintable(kind), known, qPrintable(meter.figures()),
        test::residentMegabytes(), memory, test::mostResidentMegabytes());
    for (const QString &page : MainWindow::pageIds()) {
        meter.begin();
        desk.window->showPage(page);
        desk.rest(3s);
        say("  %s shown: %s; %.0f MB\n", qPrintable(page), qPrintable(meter.figures()), test::residentMegabytes());
        for (auto *table : desk.window->findChildren<KeyedTable *>()) {
            if (table->isVisible() && table->view()->isVisible())
                use(desk, meter, *table);
        }
    }
    meter.begin();
    desk.window->showPage(u"configuration"_s);
    desk.window->select(DocumentSubject {desk.session.store.picture()->documents.firstKey(), {}});
    desk.rest(3s);
    auto *editor = desk.find<NativeEditor>();
    desk.waitFor([&] { return editor && !editor->isLoading(); });
    say("  its text shown: %s\n", qPrintable(meter.figures()));
    meter.begin();
    editor->setFocus();
    for (const char key : QByteArrayLiteral("# typed here")) {
        QTest::keyClick(editor, key);
        desk.rest(100ms);
    }
    desk.rest(3s);
    say("  typed in (%s): %s\n", desk.find<ConfigurationPage>()->unstaged().isEmpty() ? "nothing came" : "it is there",
        qPrintable(meter.figures()));
    say("  %.0f MB, most %.0f\n", test::residentMegabytes(), test::mostResidentMegabytes());
}

QByteArray hostileText(const QString &name)
{
    const bool isJson = name.endsWith(".json"_L1);
    const QByteArray open = isJson ? "{\"a\": " : name.endsWith(".yaml"_L1) ? "a: " : "a = ";
    if (name.startsWith("brackets"_L1))
        return open + QByteArray(1'000'000, '[');
    if (name.startsWith("line"_L1))
        return open + '"' + QByteArray(10'000'000, 'x') + '"' + (isJson ? "}" : "") + '\n';
    if (name.startsWith("binary"_L1))
        return QByteArray("\x7f" "ELF\x01\xff\x00\xfe", 8).repeated(1'000'000);
    if (name == "rules.yaml"_L1)
        return manyRules(4'000'000);
    QByteArray bytes;
    if (name == "tables.toml"_L1) {
        for (int i = 0; i < 100'000; ++i)
            bytes += "[http.routers.r" + QByteArray::number(i) + "]\nrule = \"Host(`a`)\"\nservice = \"s\"\n";
        return bytes;
    }
    bytes = "x0: &a0 [lol]\n"; // bomb.yaml
    for (int i = 1; i < 12; ++i)
        bytes += "x" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + QByteArray("*a" + QByteArray::number(i - 1) + ", ").repeated(9) + "]\n";
    return bytes;
}

/// A text that nobody means well with, opened in the window and looked at.
void hostile(const QString &name)
{
    QTemporaryDir folder;
    QByteArray bytes = hostileText(name);
    const double size = double(bytes.size());
    write(folder.filePath(name), bytes);
    bytes = {}; // what is measured is the program's
    Desk desk({});
    desk.rest(1s);
    test::Meter meter;
    const double before = test::processMilliseconds();
    desk.openFolder(folder.path());
    desk.window->showPage(u"overview"_s);
    desk.waitFor([&] { return desk.isAtRest() && !desk.session.store.picture()->documents.isEmpty(); });
    const double known = test::processMilliseconds() - before;
    desk.rest(2s);
    desk.window->showPage(u"configuration"_s);
    desk.window->select(DocumentSubject {desk.session.store.picture()->documents.firstKey(), {}});
    desk.rest(3s);
    say("%s, %.1f MB: known after %.0f ms CPU, %lld findings; most %.0f MB of %.0f; %s\n", qPrintable(name), size / 1e6, known,
        qlonglong(desk.session.store.picture()->findings.size()), test::mostResidentMegabytes(), 64 + 30 * size / 1e6,
        qPrintable(meter.figures()));
}

void storm(const QString &page)
{
    Desk desk({});
    Connection connection;
    connection.id = {QUuid::createUuid()};
    connection.name = u"storm"_s;
    connection.url = QUrl(u"storm:"_s);
    const auto id = desk.session.sources.open(connection);
    test::Meter meter; // making the instances is the bench's own load
    desk.window->showPage(page);
    desk.rest(3s);
    auto *source = static_cast<Storm *>(desk.session.sources.source(*id));
    say("20,000 instances, %s: opened: %s\n", qPrintable(page), qPrintable(meter.figures()));
    meter.begin();
    int pictures = 0;
    QObject::connect(&desk.session.store, &Store::changed, desk.window.get(), [&] { ++pictures; });
    source->begin();
    desk.rest(10s);
    say("  %d changes in 10 s, %d pictures: %s; %.0f MB\n", source->changes(), pictures, qPrintable(meter.figures()), test::residentMegabytes());
}

struct Scenario
{
    const char *name;
    void (*run)(const QString &page);
    QStringList pages;
};

const std::array<Scenario, 6> &scenarios()
{
    static const std::array<Scenario, 6> all {{
        {"start", start, {{}}},
        {"demo", demo, {{}}},
        {"many", many, {u"overview"_s, u"topology"_s, u"services"_s, u"routing"_s, u"configuration"_s}},
        {"large", large, {u"repeated"_s, u"names"_s, u"rules"_s}},
        {"hostile", hostile,
         {u"brackets.yaml"_s, u"brackets.json"_s, u"brackets.toml"_s, u"brackets.hcl"_s, u"binary.yaml"_s, u"line.yaml"_s, u"line.json"_s,
          u"line.toml"_s, u"line.hcl"_s, u"bomb.yaml"_s, u"rules.yaml"_s, u"tables.toml"_s}},
        {"storm", storm, {u"overview"_s, u"topology"_s, u"services"_s}},
    }};
    return all;
}

/// Each in a process and a home of its own, so that none finds what another left warm or behind.
int runAll()
{
    int failures = 0;
    for (const Scenario &scenario : scenarios()) {
        for (const QString &page : scenario.pages) {
            QTemporaryDir home;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            for (const char *folder : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"}) {
                const QString path = home.filePath(QString::fromLatin1(folder));
                QDir().mkpath(path);
                QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
                environment.insert(QString::fromLatin1(folder), path);
            }
            QProcess process;
            process.setProcessEnvironment(environment);
            process.setProcessChannelMode(QProcess::ForwardedChannels);
            process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(scenario.name), page});
            const bool isDone = process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
            if (!isDone)
                say("%s %s did not come to its end\n", scenario.name, qPrintable(page));
            failures += !isDone;
        }
    }
    return failures;
}

} // namespace

/// bench_window [SCENARIO [PAGE]]; BENCH_STACKS=1 also says where the turns that took too long were.
int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"meshboard"_s);
    if (argc < 2) {
        const QCoreApplication application(argc, argv);
        return runAll();
    }
    // One turn a signal: GLib's loop would put several into one.
    qputenv("QT_NO_GLIB", "1");
    const QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"meshboard"_s);
    for (const Scenario &scenario : scenarios()) {
        if (QLatin1StringView(scenario.name) == QLatin1StringView(argv[1]))
            scenario.run(argc > 2 ? QString::fromLocal8Bit(argv[2]) : scenario.pages.first());
    }
    return 0;
}
