// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/novelty.h"
#include "views/board.h"
#include "views/common/subject.h"
#include "views/window/preferences.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <functional>

class QActionGroup;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace meshboard {

class ChangeDock;
class Desktop;
class Inspector;
class Page;
class Rail;
class StartPage;
class StatusLine;

/// What the window needs and only the program around it has.
struct Doors
{
    std::function<Expected<QList<Connection>>(const QString &path)> readWorkspace;
    std::function<Expected<void>(const QString &path, const QList<Connection> &connections)> writeWorkspace;
    /// Writes every configuration of the open sources as files; tells how many.
    std::function<Expected<int>(const QString &folder)> exportTo;
};

/// The window: pages at the left, inspector at the right, change set below, all sources in the status line.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Board &board, Doors doors, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openUrl(const QUrl &url, const QString &name = {}, std::optional<Safety> safety = {}, const Credentials &credentials = {});
    void openWorkspace(const QString &path);
    /// Ids of all pages there are, in the order of the rail.
    static QStringList pageIds();
    /// Null for an id that is none.
    Page *showPage(const QString &id);
    QString currentPage() const;
    Inspector *inspector() const { return m_inspector; }
    ChangeDock *changes() const { return m_changes; }

public Q_SLOTS:
    void select(const meshboard::Subject &subject);

Q_SIGNALS:
    /// "en", "de", "zh", or empty for the system's. Whoever installs the translator then sends LanguageChange as usual.
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    /// Made when it is first wanted; null for words that name none.
    Page *pageNamed(const QString &id);
    QWidget *buildTopBar();
    QWidget *buildCentre();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildGoMenu();
    void buildViewMenu();
    void buildDemoMenu();
    void buildHelpMenu();
    QAction *command(QMenu *menu, const QString &id, const QString &text, const QString &icon, const QKeySequence &keys,
                     std::function<void()> done);
    QList<QAction *> commands() const;
    Page *currentPageWidget() const;
    void connectPage(Page *page);
    void fillDemoMenu();
    void fillRecentMenu();
    void openInspector(bool isOpen);
    void makeNew(Novelty::Sort sort);
    void showPalette();
    void showSettings();
    void use(const Preferences &preferences);
    void applyLooks();
    void applyMotion();
    void zoom(int step);
    void openFolder();
    void connectTo();
    void openWorkspaceByDialog();
    void saveWorkspace();
    void exportAll();
    void closeWorkspace();
    void say(const QString &text);
    void showFault(const QString &what, const Fault &fault);
    void refreshTop();
    void refreshStart();
    bool isDemo() const;
    std::optional<Safety> safetyShown() const;
    void keepState();
    void restoreState();

    Board &m_board;
    Doors m_doors;
    Preferences m_preferences;
    Desktop *m_desktop;
    QString m_workspace; ///< file of the open workspace; empty for none
    Subject m_subject;
    bool m_isInspectorWanted = true; ///< it opens with the first thing that is selected
    QString m_lastPage;

    QHash<QString, Page *> m_pages;
    QList<QAction *> m_commands;
    QActionGroup *m_pageActions = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_demoMenu = nullptr;
    QWidget *m_frame = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_rows = nullptr;
    Inspector *m_inspector = nullptr;
    ChangeDock *m_changes = nullptr;
    StatusLine *m_status = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_level = nullptr;
    QLabel *m_demo = nullptr;
    QPushButton *m_problems = nullptr;
};

} // namespace meshboard
