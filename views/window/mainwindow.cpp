// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "contract/simulated.h"
#include "items/problemsmodel.h"
#include "items/sourcesmodel.h"
#include "items/words.h"
#include "views/changes/dock.h"
#include "views/common/icons.h"
#include "views/common/page.h"
#include "views/making/newdialog.h"
#include "views/window/about.h"
#include "views/window/connectdialog.h"
#include "views/window/desktop.h"
#include "views/window/frame.h"
#include "views/window/inspector.h"
#include "views/window/log.h"
#include "views/window/pages.h"
#include "views/window/palette.h"
#include "views/window/rail.h"
#include "views/window/recent.h"
#include "views/window/settingsdialog.h"
#include "views/window/shortcuts.h"
#include "views/window/startpage.h"
#include "views/window/statusline.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto columnsKey = "window/columns"_L1;
constexpr auto rowsKey = "window/rows"_L1;
constexpr auto pageKey = "window/page"_L1;
constexpr auto workspaceFilter = QT_TRANSLATE_NOOP("meshboard::MainWindow", "Workspaces (*.meshboard *.json)");

QUrl folderUrl(const QString &path)
{
    QUrl url;
    url.setScheme(u"folder"_s);
    url.setPath(QFileInfo(path).absoluteFilePath());
    return url;
}

/// A file manager may propose to move a folder, and would take it away from where it is.
void acceptAsCopy(QDropEvent &event)
{
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

/// Before the first widget: until the event loop runs Qt tells none of another font, and tables measure theirs when they are made.
QWidget *dressed(const Board &board, QWidget *parent)
{
    const Preferences preferences = readPreferences(board.settings);
    useIconFallback();
    applyTheme(preferences.theme, preferences.zoom, {});
    return parent;
}

} // namespace

MainWindow::MainWindow(Board &board, Doors doors, QWidget *parent)
    : QMainWindow(dressed(board, parent)), m_board(board), m_doors(std::move(doors)), m_preferences(readPreferences(board.settings)), m_desktop(new Desktop(this))
{
    setObjectName(u"window"_s);
    setAcceptDrops(true);
    keepLog();
    const QSize room = screen()->availableSize() - QSize(8, 40); // of the frame
    resize(QSize(1440, 900).boundedTo(room));
    build();
    restoreState();
    connect(m_desktop, &Desktop::changed, this, &MainWindow::applyLooks);
    QTimer::singleShot(0, m_desktop, &Desktop::ask);
    const auto top = [this] { refreshTop(); };
    connect(&board.store, &Store::changed, this, top);
    connect(&board.draft, &Draft::changed, this, top);
    connect(&board.sources, &Sources::changed, this, top);
    const auto sources = [this] {
        refreshStart();
        refreshTop();
    };
    connect(&board.sources, &Sources::opened, this, sources);
    connect(&board.sources, &Sources::closed, this, sources);
    connect(&board.applier, &Applier::settled, this, [this](const JournalEntry &entry) {
        say(tr("A change set that was interrupted is settled: %1").arg(inWords(entry.outcome)));
    });
}

MainWindow::~MainWindow()
{
    keepState();
}

QStringList MainWindow::pageIds()
{
    QStringList ids;
    for (const PageOffer &offer : pageOffers())
        ids.append(QLatin1StringView(offer.id));
    return ids;
}

void MainWindow::build()
{
    m_pages.clear();
    m_commands.clear();
    auto *frame = new Frame(this);
    m_frame = frame;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTopBar());
    column->addWidget(buildCentre(), 1);
    m_status = new StatusLine(m_board, frame);
    connect(m_status, &StatusLine::selected, this, &MainWindow::select);
    column->addWidget(m_status);
    buildMenus();
    setCentralWidget(frame);
    refreshStart();
    refreshTop();
}

QWidget *MainWindow::buildTopBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    row->setSpacing(space::medium);
    m_name = new QLabel(bar);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_level = new QLabel(bar);
    m_demo = new QLabel(tr("demo"), bar);
    m_demo->setToolTip(tr("Nothing here is real: the registry is simulated, the files are a copy"));
    auto *find = new QPushButton(iconNamed(u"edit-find"_s), tr("Find services, routes, documents, commands   %1")
                                     .arg(QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText)), bar);
    find->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    find->setStyleSheet(u"text-align: left; padding: 4px 8px;"_s);
    find->setAccessibleName(tr("Find anything"));
    connect(find, &QPushButton::clicked, this, &MainWindow::showPalette);
    m_problems = new QPushButton(bar);
    m_problems->setFlat(true);
    m_problems->setToolTip(tr("Show what is wrong, worst first"));
    connect(m_problems, &QPushButton::clicked, this, [this] {
        if (!showPage(u"overview"_s))
            showPage(pageIds().value(0));
    });
    row->addWidget(m_name);
    row->addWidget(m_level);
    row->addWidget(m_demo);
    row->addStretch(1);
    row->addWidget(find);
    row->addStretch(1);
    row->addWidget(m_problems);
    return bar;
}

QWidget *MainWindow::buildCentre()
{
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new Rail(centre);
    row->addWidget(m_rail);

    m_stack = new QStackedWidget;
    m_start = new StartPage(m_board, m_stack);
    m_stack->addWidget(m_start);
    connect(m_start, &StartPage::urlChosen, this, [this](const QUrl &url) { openUrl(url); });
    connect(m_start, &StartPage::folderWanted, this, &MainWindow::openFolder);
    connect(m_start, &StartPage::connectionWanted, this, &MainWindow::connectTo);
    connect(m_start, &StartPage::workspaceChosen, this, &MainWindow::openWorkspace);
    m_inspector = new Inspector(m_board);
    m_inspector->setMinimumWidth(240);
    connect(m_inspector, &Inspector::selected, this, &MainWindow::select);
    connect(m_inspector, &Inspector::message, this, &MainWindow::say);
    m_changes = new ChangeDock(m_board);
    connect(m_changes, &ChangeDock::message, this, &MainWindow::say);
    connect(m_changes, &ChangeDock::selected, this, &MainWindow::select);
    connect(m_changes, &ChangeDock::relevanceChanged, this, [this](bool isRelevant) {
        // Whoever pressed its last button goes on where the page is, not somewhere on the rail.
        if (!isRelevant && m_changes->isAncestorOf(focusWidget()))
            m_stack->currentWidget()->setFocus();
        m_changes->setVisible(isRelevant);
    });
    const auto goTo = [this](const QString &page, const Subject &subject) {
        showPage(page);
        select(subject);
    };
    connect(m_inspector, &Inspector::pageRequested, this, goTo);
    connect(m_changes, &ChangeDock::pageRequested, this, goTo);
    m_changes->setVisible(!m_board.draft.isEmpty());

    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->addWidget(m_stack);
    m_columns->addWidget(m_inspector);
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 0);
    m_columns->setSizes({1000, 360});
    m_columns->setCollapsible(0, false);
    m_rows = new QSplitter(Qt::Vertical);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_changes);
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
    m_rows->setChildrenCollapsible(false);
    m_rows->setSizes({600, 240});
    row->addWidget(m_rows, 1);
    return centre;
}

QAction *MainWindow::command(QMenu *menu, const QString &id, const QString &text, const QString &icon, const QKeySequence &keys,
                             std::function<void()> done)
{
    auto *action = new QAction(text, menu);
    action->setObjectName(id);
    if (!icon.isEmpty())
        action->setIcon(iconNamed(icon));
    action->setShortcut(keys);
    takeChosenKeys(*action, m_board.settings);
    connect(action, &QAction::triggered, this, std::move(done));
    menu->addAction(action);
    m_commands.append(action);
    return action;
}

void MainWindow::buildMenus()
{
    const auto before = menuBar()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    menuBar()->clear();
    for (QMenu *menu : before)
        menu->deleteLater();
    delete m_pageActions;
    m_pageActions = new QActionGroup(this);
    buildFileMenu();
    buildEditMenu();
    buildGoMenu();
    buildViewMenu();
    buildDemoMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    command(menu, u"file.openFolder"_s, tr("Open &folder …"), u"folder-open"_s, QKeySequence::Open, [this] { openFolder(); });
    command(menu, u"file.connect"_s, tr("&Connect to etcd or another source …"), u"source"_s, QKeySequence(u"Ctrl+Shift+O"_s), [this] { connectTo(); });
    command(menu, u"file.demo"_s, tr("Open the &demo"), u"topology"_s, {}, [this] { openUrl(QUrl(u"demo:"_s)); });
    menu->addSeparator();
    command(menu, u"file.openWorkspace"_s, tr("Open &workspace …"), u"document-open"_s, {}, [this] { openWorkspaceByDialog(); });
    m_recentMenu = menu->addMenu(iconNamed(u"document-open-recent"_s), tr("&Recent workspaces"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    command(menu, u"file.saveWorkspace"_s, tr("&Save workspace …"), u"document-save"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { saveWorkspace(); });
    command(menu, u"file.closeAll"_s, tr("Close &all sources"), u"document-close"_s, {}, [this] { closeWorkspace(); });
    menu->addSeparator();
    command(menu, u"file.reread"_s, tr("R&e-read all sources"), u"view-refresh"_s, QKeySequence::Refresh, [this] { m_board.sources.rereadAll(); });
    if (m_doors.exportTo)
        command(menu, u"file.export"_s, tr("E&xport configuration …"), u"document-export"_s, {}, [this] { exportAll(); });
    menu->addSeparator();
    command(menu, u"file.quit"_s, tr("&Quit"), u"application-exit"_s, QKeySequence::Quit, [this] { close(); });
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    QUndoStack *stack = m_board.draft.undoStack();
    const auto follow = [this, stack](QAction *action, const QString &plain, bool isUndo) {
        const auto refresh = [action, plain, stack, isUndo] {
            const QString what = isUndo ? stack->undoText() : stack->redoText();
            action->setText(what.isEmpty() ? plain : plain + u": "_s + what);
            action->setEnabled(isUndo ? stack->canUndo() : stack->canRedo());
        };
        connect(stack, &QUndoStack::indexChanged, action, refresh);
        connect(stack, &QUndoStack::cleanChanged, action, refresh);
        refresh();
    };
    follow(command(menu, u"edit.undo"_s, tr("&Undo"), u"edit-undo"_s, QKeySequence::Undo, [stack] { stack->undo(); }), tr("&Undo"), true);
    follow(command(menu, u"edit.redo"_s, tr("&Redo"), u"edit-redo"_s, QKeySequence(u"Ctrl+Y"_s), [stack] { stack->redo(); }), tr("&Redo"), false);
    menu->addSeparator();
    command(menu, u"edit.find"_s, tr("&Find on this page"), u"edit-find"_s, QKeySequence::Find, [this] {
        if (Page *page = currentPageWidget())
            page->focusFind();
    });
    command(menu, u"edit.findAnything"_s, tr("Find &anything …"), u"edit-find"_s, QKeySequence(u"Ctrl+K"_s), [this] { showPalette(); });
    menu->addSeparator();
    command(menu, u"edit.newRoute"_s, tr("&New route …"), u"list-add"_s, QKeySequence(u"Ctrl+Shift+R"_s), [this] { makeNew(Novelty::Sort::Route); });
    command(menu, u"edit.newService"_s, tr("New s&ervice …"), u"list-add"_s, QKeySequence(u"Ctrl+Shift+E"_s), [this] { makeNew(Novelty::Sort::Service); });
    menu->addSeparator();
    command(menu, u"changes.apply"_s, tr("A&pply the change set …"), u"dialog-ok-apply"_s, QKeySequence(Qt::CTRL | Qt::Key_Return),
            [this] { m_changes->applyOrOpen(); });
    command(menu, u"changes.export"_s, tr("Export the change set as a patc&h …"), u"document-export"_s, {}, [this] { m_changes->exportPatch(); });
    command(menu, u"changes.discard"_s, tr("&Discard the change set"), u"edit-clear-all"_s, {}, [this] { m_changes->discard(); });
    menu->addSeparator();
    command(menu, u"edit.settings"_s, tr("&Settings …"), u"configure"_s, QKeySequence(u"Ctrl+,"_s), [this] { showSettings(); });
}

void MainWindow::buildGoMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Go"));
    int number = 1;
    for (const PageOffer &offer : pageOffers()) {
        const QString id = QLatin1StringView(offer.id);
        const QKeySequence keys(number < 10 ? u"Alt+%1"_s.arg(number) : QString());
        QAction *action = command(menu, "go."_L1 + QLatin1StringView(offer.id), offer.name(), QLatin1StringView(offer.icon), keys,
                                  [this, id] { showPage(id); });
        action->setCheckable(true);
        action->setData(id);
        m_pageActions->addAction(action);
        m_rail->add(action);
        ++number;
    }
    menu->addSeparator();
    command(menu, u"go.back"_s, tr("&Back"), u"go-previous"_s, QKeySequence(u"Alt+Left"_s), [this] { m_inspector->back(); });
    command(menu, u"go.forward"_s, tr("&Forward"), u"go-next"_s, QKeySequence(u"Alt+Right"_s), [this] { m_inspector->forward(); });
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    command(menu, u"view.zoomIn"_s, tr("&Larger text"), u"zoom-in"_s, QKeySequence(u"Ctrl++"_s), [this] { zoom(10); });
    command(menu, u"view.zoomOut"_s, tr("&Smaller text"), u"zoom-out"_s, QKeySequence(u"Ctrl+-"_s), [this] { zoom(-10); });
    command(menu, u"view.zoomReset"_s, tr("&Usual text size"), u"zoom-original"_s, QKeySequence(u"Ctrl+0"_s), [this] { zoom(0); });
    menu->addSeparator();
    auto *themes = new QActionGroup(menu);
    QMenu *themeMenu = menu->addMenu(tr("&Theme"));
    const std::array names {tr("As the &system"), tr("&Light"), tr("&Dark")};
    static constexpr std::array ids {"view.themeSystem"_L1, "view.themeLight"_L1, "view.themeDark"_L1};
    for (int i = 0; i < int(names.size()); ++i) {
        QAction *action = command(themeMenu, ids.at(size_t(i)), names[size_t(i)], {}, {}, [this, i] {
            Preferences next = m_preferences;
            next.theme = ThemeChoice(i);
            use(next);
        });
        action->setCheckable(true);
        action->setChecked(int(m_preferences.theme) == i);
        themes->addAction(action);
    }
    auto *languages = new QActionGroup(menu);
    QMenu *languageMenu = menu->addMenu(tr("La&nguage"));
    const std::array<std::pair<const char *, QString>, 4> choices {{{"", tr("As the system")}, {"en", u"English"_s}, {"de", u"Deutsch"_s}, {"zh", u"中文"_s}}};
    for (const auto &[code, name] : choices) {
        const QString language = QLatin1StringView(code);
        QAction *action = command(languageMenu, "view.language."_L1 + language, name, {}, {}, [this, language] {
            Preferences next = m_preferences;
            next.language = language;
            use(next);
        });
        action->setCheckable(true);
        action->setChecked(m_preferences.language == language);
        languages->addAction(action);
    }
    menu->addSeparator();
    QAction *inspector = command(menu, u"view.inspector"_s, tr("&Inspector"), {}, QKeySequence(u"F4"_s), [this] { openInspector(m_inspector->isHidden()); });
    inspector->setCheckable(true);
    connect(menu, &QMenu::aboutToShow, inspector, [this, inspector] { inspector->setChecked(!m_inspector->isHidden()); });
    QAction *whole = command(menu, u"view.fullScreen"_s, tr("&Full screen"), u"view-fullscreen"_s, QKeySequence(u"F11"_s), [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    whole->setCheckable(true);
    connect(menu, &QMenu::aboutToShow, whole, [this, whole] { whole->setChecked(isFullScreen()); });
}

void MainWindow::buildDemoMenu()
{
    m_demoMenu = menuBar()->addMenu(tr("&Demo"));
    connect(m_demoMenu, &QMenu::aboutToShow, this, &MainWindow::fillDemoMenu);
    m_demoMenu->menuAction()->setVisible(isDemo());
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    command(menu, u"help.shortcuts"_s, tr("&Keyboard shortcuts …"), u"input-keyboard"_s, QKeySequence::HelpContents, [this] {
        (new ShortcutsDialog(commands(), m_board.settings, this))->show();
    });
    command(menu, u"help.log"_s, tr("&Log …"), u"text-x-log"_s, {}, [this] { (new LogView(this))->show(); });
    menu->addSeparator();
    command(menu, u"help.about"_s, tr("&About Meshboard …"), u"help-about"_s, {}, [this] { (new AboutDialog(this))->show(); });
}

void MainWindow::fillDemoMenu()
{
    m_demoMenu->clear();
    for (const SourceId &id : m_board.sources.ids()) {
        Source *source = m_board.sources.source(id);
        auto *mesh = dynamic_cast<SimulatedMesh *>(source);
        if (!mesh)
            continue;
        QAction *pause = m_demoMenu->addAction(tr("&Pause"), this, [this, id](bool isPaused) {
            if (auto *one = dynamic_cast<SimulatedMesh *>(m_board.sources.source(id)))
                one->setPaused(isPaused);
        });
        pause->setCheckable(true);
        pause->setChecked(mesh->isPaused());
        QMenu *sick = m_demoMenu->addMenu(tr("Make a service &sick"));
        const QList<ServiceKey> services = mesh->services();
        for (const ServiceKey &service : services) {
            QAction *one = sick->addAction(service.toString(), this, [this, id, service](bool isSick) {
                if (auto *simulated = dynamic_cast<SimulatedMesh *>(m_board.sources.source(id)))
                    simulated->setSick(service, isSick);
            });
            one->setCheckable(true);
            one->setChecked(mesh->isSick(service));
        }
    }
    QMenu *kill = m_demoMenu->addMenu(tr("&Kill a source"));
    QMenu *foreign = m_demoMenu->addMenu(tr("Somebody &else edits"));
    for (const SourceId &id : m_board.sources.ids()) {
        Source *source = m_board.sources.source(id);
        auto *simulated = dynamic_cast<Simulated *>(source);
        if (!simulated)
            continue;
        QAction *one = kill->addAction(source->connection().name, this, [this, id](bool isKilled) {
            if (auto *victim = dynamic_cast<Simulated *>(m_board.sources.source(id)))
                victim->setKilled(isKilled);
        });
        one->setCheckable(true);
        one->setChecked(simulated->isKilled());
        if (dynamic_cast<SimulatedFolder *>(source)) {
            foreign->addAction(source->connection().name, this, [this, id] {
                auto *folder = dynamic_cast<SimulatedFolder *>(m_board.sources.source(id));
                if (!folder)
                    return;
                // A file that the draft is about makes the conflict a person wants to try.
                DocumentId document;
                for (const Intent &intent : m_board.draft.intents()) {
                    if (intent.document.source == id)
                        document = intent.document;
                }
                if (const auto done = folder->editAsSomebodyElse(document); !done)
                    showFault(tr("Somebody else could not edit"), done.error());
            });
        }
    }
    m_demoMenu->addSeparator();
    m_demoMenu->addAction(tr("Back to how it &began"), this, [this] {
        for (const SourceId &id : m_board.sources.ids()) {
            if (auto *simulated = dynamic_cast<Simulated *>(m_board.sources.source(id)))
                simulated->reset();
        }
    });
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const QStringList paths = recentWorkspaces(m_board.settings);
    for (const QString &path : paths)
        m_recentMenu->addAction(path, this, [this, path] { openWorkspace(path); });
    if (paths.isEmpty())
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
}

QList<QAction *> MainWindow::commands() const
{
    QList<QAction *> all = m_commands;
    for (const Page *page : m_pages)
        all += page->actions();
    return all;
}

Page *MainWindow::currentPageWidget() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

QString MainWindow::currentPage() const
{
    const Page *page = currentPageWidget();
    return page ? page->id() : QString();
}

Page *MainWindow::pageNamed(const QString &id)
{
    Page *page = m_pages.value(id);
    for (const PageOffer &offer : pageOffers()) {
        if (page || id != QLatin1StringView(offer.id))
            continue;
        page = offer.make(m_board, m_stack);
        m_pages.insert(id, page);
        m_stack->addWidget(page);
        connectPage(page);
    }
    return page;
}

Page *MainWindow::showPage(const QString &id)
{
    Page *page = pageNamed(id);
    if (!page)
        return nullptr;
    m_lastPage = id;
    for (QAction *action : m_pageActions->actions())
        action->setChecked(action->data().toString() == id);
    m_stack->setCurrentWidget(page);
    // Pages rest while nobody looks; this one learns now what was selected meanwhile.
    if (!m_subject.isNull())
        page->select(m_subject);
    return page;
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::selected, this, &MainWindow::select);
    connect(page, &Page::message, this, &MainWindow::say);
    connect(page, &Page::inspected, this, [this](const Subject &subject) {
        openInspector(true);
        select(subject);
        m_inspector->setFocus();
    });
    connect(page, &Page::pageRequested, this, [this](const QString &id, const Subject &subject) {
        showPage(id);
        select(subject);
    });
    connect(page, &Page::commandRequested, this, [this](const QString &id) {
        const QList<QAction *> all = commands();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&](const QAction *one) { return one->objectName() == id; });
        if (found != all.cend())
            (*found)->trigger();
    });
    for (QAction *action : page->actions())
        takeChosenKeys(*action, m_board.settings);
}

void MainWindow::makeNew(Novelty::Sort sort)
{
    auto *dialog = new NewDialog(m_board, sort, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { say(tr("Staged: %1").arg(dialog->staged())); });
    dialog->open();
}

void MainWindow::select(const Subject &subject)
{
    if (subject.isNull())
        return;
    const bool isFirst = std::exchange(m_subject, subject).isNull();
    m_inspector->show(subject);
    if (isFirst)
        openInspector(m_isInspectorWanted);
    m_changes->select(subject);
    for (Page *page : std::as_const(m_pages)) {
        if (page != sender() && page->isVisible())
            page->select(subject);
    }
    refreshTop();
}

void MainWindow::openInspector(bool isOpen)
{
    m_isInspectorWanted = isOpen;
    m_inspector->setVisible(isOpen);
}

void MainWindow::showPalette()
{
    auto *palette = new Palette(paletteEntries(*m_board.store.picture(), commands()), this);
    connect(palette, &Palette::chosen, this, [this](const Subject &subject) {
        // A subject is looked at on the page it is at home on.
        static const std::array homes {QString(), u"services"_s, u"routing"_s, u"configuration"_s, u"sources"_s, u"history"_s, QString()};
        const QString home = homes.at(subject.variant().index());
        if (currentPage() != "topology"_L1 || subject.as<ServiceSubject>() == nullptr)
            showPage(home);
        select(subject);
    });
    palette->show();
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(m_preferences, this);
    connect(&dialog, &SettingsDialog::changed, this, &MainWindow::use);
    dialog.exec();
}

void MainWindow::use(const Preferences &preferences)
{
    const Preferences before = std::exchange(m_preferences, preferences);
    writePreferences(m_board.settings, preferences);
    if (before.theme != preferences.theme || before.zoom != preferences.zoom)
        applyLooks();
    refreshTop();
    if (before.hasReducedMotion != preferences.hasReducedMotion)
        applyMotion();
    if (before.language != preferences.language)
        Q_EMIT languageChosen(preferences.language);
}

void MainWindow::applyLooks()
{
    applyTheme(m_preferences.theme, m_preferences.zoom, m_desktop->prefersDark());
}

/// The topology has a switch of its own for moving traffic; this one turns it, so that both say the same.
void MainWindow::applyMotion()
{
    m_board.settings.setValue("topology/animated"_L1, !m_preferences.hasReducedMotion);
    const Page *topology = m_pages.value(u"topology"_s);
    if (!topology)
        return;
    for (QAction *action : topology->actions()) {
        if (action->objectName() == "topology.animate"_L1)
            action->setChecked(!m_preferences.hasReducedMotion);
    }
}

void MainWindow::zoom(int step)
{
    Preferences next = m_preferences;
    next.zoom = step ? std::clamp(next.zoom + step, 60, 300) : 100;
    use(next);
}

void MainWindow::openUrl(const QUrl &url, const QString &name, std::optional<Safety> safety, const Credentials &credentials)
{
    const auto opened = m_board.sources.open(url, name, safety, credentials);
    if (!opened)
        showFault(tr("%1 cannot be opened").arg(url.toString()), opened.error());
}

void MainWindow::openFolder()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Open a folder of configuration"));
    if (!path.isEmpty())
        openUrl(folderUrl(path));
}

void MainWindow::connectTo()
{
    ConnectDialog dialog(m_board.catalogue, m_board.credentials, QUrl(u"etcd+http://127.0.0.1:2379"_s), this);
    if (dialog.exec() == QDialog::Accepted)
        openUrl(dialog.url(), dialog.name(), dialog.safety(), dialog.credentials());
}

void MainWindow::openWorkspaceByDialog()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open workspace"), {}, tr(workspaceFilter));
    if (!path.isEmpty())
        openWorkspace(path);
}

void MainWindow::openWorkspace(const QString &path)
{
    const auto connections = m_doors.readWorkspace(path);
    if (!connections) {
        showFault(tr("%1 cannot be opened").arg(path), connections.error());
        return;
    }
    closeWorkspace();
    m_workspace = path;
    rememberWorkspace(m_board.settings, path);
    for (const Connection &connection : *connections) {
        if (const auto opened = m_board.sources.open(connection); !opened)
            showFault(tr("%1 cannot be opened").arg(connection.name), opened.error());
    }
    refreshTop();
}

void MainWindow::saveWorkspace()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save workspace"), m_workspace.isEmpty() ? u"mesh.meshboard"_s : m_workspace,
                                                      tr(workspaceFilter));
    if (path.isEmpty())
        return;
    QList<Connection> connections;
    for (const SourceId &id : m_board.sources.ids())
        connections.append(m_board.sources.source(id)->connection());
    if (const auto written = m_doors.writeWorkspace(path, connections); !written) {
        showFault(tr("%1 could not be written").arg(path), written.error());
        return;
    }
    m_workspace = path;
    rememberWorkspace(m_board.settings, path);
    refreshTop();
    say(tr("Saved %1").arg(path));
}

void MainWindow::exportAll()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Export configuration to"));
    if (folder.isEmpty())
        return;
    const auto count = m_doors.exportTo(folder);
    if (!count)
        showFault(tr("The configuration could not be exported"), count.error());
    else
        say(tr("%n document(s) written to %1", nullptr, *count).arg(folder));
}

void MainWindow::closeWorkspace()
{
    const QList<SourceId> ids = m_board.sources.ids();
    for (const SourceId &id : ids)
        m_board.sources.close(id);
    m_workspace.clear();
}

void MainWindow::say(const QString &text)
{
    m_status->say(text);
}

void MainWindow::showFault(const QString &what, const Fault &fault)
{
    QStringList parts {what, translated(sentenceOf(fault)), translated(fault.detail), translated(adviceOf(fault))};
    parts.removeAll(QString());
    say(parts.join(u". "_s));
    qWarning("%ls", qUtf16Printable(parts.join(u". "_s)));
}

bool MainWindow::isDemo() const
{
    const QList<SourceId> ids = m_board.sources.ids();
    return std::any_of(ids.cbegin(), ids.cend(),
                       [this](const SourceId &id) { return dynamic_cast<Simulated *>(m_board.sources.source(id)); });
}

/// The strictest level among the sources the draft touches, else that of the selected source.
std::optional<Safety> MainWindow::safetyShown() const
{
    if (const auto strictest = m_changes->strictest())
        return strictest;
    SourceId id;
    if (const auto *source = m_subject.as<SourceSubject>())
        id = source->source;
    else if (const auto *route = m_subject.as<RouteSubject>())
        id = route->source;
    else if (const auto *document = m_subject.as<DocumentSubject>())
        id = document->document.source;
    else if (const QList<SourceId> ids = m_board.sources.ids(); ids.size() == 1)
        id = ids.first();
    const Source *source = m_board.sources.source(id);
    return source ? std::optional(source->connection().safety) : std::nullopt;
}

void MainWindow::refreshTop()
{
    const Colours &colours = coloursOf(palette());
    const auto chip = [&](QLabel *label, const QColor &colour) {
        const QString sheet = u"QLabel { border: 1px solid %1; color: %1; border-radius: 4px; padding: 1px 6px; }"_s.arg(
            legible(colour, colours.surface, 4.5).name());
        // Pictures come twenty times a second; a style sheet is read anew each time it is set.
        if (label->styleSheet() != sheet)
            label->setStyleSheet(sheet);
    };
    const QString name = m_workspace.isEmpty() ? (m_board.sources.ids().size() == 1 ? m_board.sources.nameOf(m_board.sources.ids().first()) : tr("Meshboard"))
                                               : QFileInfo(m_workspace).completeBaseName();
    const bool hasDemo = isDemo();
    const std::optional<Safety> safety = safetyShown();
    m_name->setText(name);
    m_level->setVisible(safety.has_value());
    if (safety) {
        m_level->setText(inWords(*safety));
        m_level->setToolTip(tr("Safety level: what may be written"));
        chip(m_level, colourOf(*safety, colours));
    }
    m_demo->setVisible(hasDemo);
    chip(m_demo, colours.accent);
    m_demoMenu->menuAction()->setVisible(hasDemo);
    QStringList title {name};
    if (safety)
        title.append(u'[' + inWords(*safety) + u']');
    if (hasDemo)
        title.append(tr("demo"));
    if (const auto count = m_board.draft.intents().size())
        title.append(tr("%n change(s)", nullptr, int(count)));
    setWindowTitle(title.join(u" · "_s));
    static_cast<Frame *>(m_frame)->setColour(safety == Safety::Protected ? colours.critical : QColor());

    const auto [errors, warnings] = countProblems(*m_board.store.picture(), sourceRowsOf(m_board.sources));
    const int problems = errors + warnings;
    m_problems->setText(problems ? tr("%n problem(s)", nullptr, problems) : tr("no problems"));
    m_problems->setIcon(markIcon(errors ? Mark::Critical : warnings ? Mark::Warning : Mark::Passing));
}

void MainWindow::refreshStart()
{
    const bool isEmpty = m_board.sources.ids().isEmpty();
    m_rail->setVisible(!isEmpty);
    m_inspector->setVisible(!isEmpty && m_isInspectorWanted && !m_subject.isNull());
    m_problems->setVisible(!isEmpty);
    if (isEmpty)
        m_stack->setCurrentWidget(m_start);
    else if (m_stack->currentWidget() == m_start && !showPage(m_lastPage))
        showPage(pageIds().contains(u"topology"_s) ? u"topology"_s : pageIds().value(0));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_frame) {
        // Every text is made anew; what was looked at and where stays.
        const QByteArray columns = m_columns->saveState();
        const QByteArray rows = m_rows->saveState();
        const Subject subject = m_subject;
        const QHash<QString, Page *> before = m_pages;
        build();
        // Old pages live until the event loop comes round.
        for (Page *page : before) {
            if (page->unstagedCount() > 0)
                pageNamed(page->id())->takeOver(*page);
        }
        m_columns->restoreState(columns);
        m_rows->restoreState(rows);
        select(subject);
    } else if (event->type() == QEvent::PaletteChange && m_frame) {
        refreshTop();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const auto asks = [this](const QString &title, const QString &question) {
        return QMessageBox::question(this, title, question, QMessageBox::Yes | QMessageBox::No, QMessageBox::No) != QMessageBox::Yes;
    };
    const int typed = std::accumulate(m_pages.cbegin(), m_pages.cend(), 0, [](int sum, const Page *page) { return sum + page->unstagedCount(); });
    const int staged = int(m_board.draft.intents().size());
    if ((typed > 0 && asks(tr("Leave what was typed?"), tr("%n text(s) were typed and not staged. Quit without them?", nullptr, typed)))
        || (staged > 0
            && asks(tr("Leave the change set?"),
                    tr("The change set holds %n change(s) that were not applied. Quit without them?", nullptr, staged)))) {
        event->ignore();
        return;
    }
    keepState();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.cbegin(), urls.cend(), [](const QUrl &url) { return url.isLocalFile(); }))
        acceptAsCopy(*event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        const QFileInfo file(url.toLocalFile());
        if (file.isDir())
            openUrl(folderUrl(file.absoluteFilePath()));
        else if (file.suffix() == "meshboard"_L1)
            openWorkspace(file.absoluteFilePath());
        else if (file.exists())
            openUrl(folderUrl(file.absolutePath()));
    }
    acceptAsCopy(*event);
}

void MainWindow::keepState()
{
    QSettings &settings = m_board.settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(columnsKey, m_columns->saveState());
    settings.setValue(rowsKey, m_rows->saveState());
    settings.setValue(pageKey, m_lastPage);
}

void MainWindow::restoreState()
{
    QSettings &settings = m_board.settings;
    restoreGeometry(settings.value(geometryKey).toByteArray());
    m_columns->restoreState(settings.value(columnsKey).toByteArray());
    m_rows->restoreState(settings.value(rowsKey).toByteArray());
    m_lastPage = settings.value(pageKey).toString();
    if (!m_board.sources.ids().isEmpty() && !m_lastPage.isEmpty())
        showPage(m_lastPage);
}

} // namespace meshboard
