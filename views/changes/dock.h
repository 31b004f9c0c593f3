// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board.h"
#include "views/common/subject.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;
class QTreeWidget;

namespace meshboard {

class DiffView;
class DraftModel;
class KeyedTable;

/// The change set: there as long as it holds an intent, and after an apply until its result was read. Sentences and how each
/// fares, the lines of people's own files that change, findings caused and cured, how strong each guard is - then Apply.
class ChangeDock : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeDock(Board &board, QWidget *parent = nullptr);

    /// The strictest level among the sources the draft touches.
    std::optional<Safety> strictest() const;
    bool isExpanded() const;
    void setExpanded(bool isExpanded);

public Q_SLOTS:
    /// Ctrl+Enter: opens the dock where it is closed, applies where it is open.
    void applyOrOpen();
    void exportPatch();
    void discard();
    void select(const meshboard::Subject &subject);

Q_SIGNALS:
    void selected(const meshboard::Subject &subject);
    void pageRequested(const QString &page, const meshboard::Subject &subject);
    void message(const QString &text);
    /// It has something to show, or nothing any more.
    void relevanceChanged(bool isRelevant);

private:
    enum class Stage : quint8 { Editing, Running, Done };

    QWidget *buildHead();
    QWidget *buildTrouble();
    QWidget *buildBody();
    void refresh();
    void refreshSteps();
    void refreshTrouble();
    void refreshButtons();
    void showBody();
    void plan();
    void take(const Expected<Plan> &plan);
    void showChecks();
    void apply();
    bool takesErrorsBack(const Plan &plan);
    std::optional<QSet<SourceId>> confirmed(const Plan &plan);
    void follow(PlanRun *run);
    void finish(JournalEntry::Outcome outcome, const std::optional<Fault> &fault);
    void undo();
    void edit();
    void share(SharedChoice choice);
    void showDiff();
    std::optional<Intent> currentIntent() const;
    const IntentState *currentState() const;
    QString blocked() const;
    QString nameOf(const DocumentId &document) const;

    Board &m_board;
    DraftModel *m_model;
    Stage m_stage = Stage::Editing;
    QList<PlanStep> m_steps;
    std::optional<Expected<Plan>> m_plan;
    QUuid m_applied;
    QTimer m_planSoon;
    quint64 m_asked = 0;

    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_checksLine = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_toggle = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_close = nullptr;
    QWidget *m_head = nullptr;
    QWidget *m_body = nullptr;
    int m_bodyHeight = 200; ///< when it was last shown
    bool m_isExpanded = true;
    KeyedTable *m_intents = nullptr;
    QWidget *m_trouble = nullptr;
    QLabel *m_troubleText = nullptr;
    QPushButton *m_keepMine = nullptr;
    QPushButton *m_takeTheirs = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_here = nullptr;
    DiffView *m_diff = nullptr;
    QTreeWidget *m_checks = nullptr;
    QPointer<PlanRun> m_run;
};

} // namespace meshboard
