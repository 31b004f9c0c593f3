// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/historypage.h"

#include "items/figures.h"
#include "items/words.h"
#include "views/common/detailbar.h"
#include "views/common/diffview.h"
#include "views/common/icons.h"
#include "views/common/keyedtable.h"
#include "views/common/theme.h"
#include "views/history/stepsmodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr int shownEntries = 500;

Mark markOf(JournalEntry::Outcome outcome)
{
    switch (outcome) {
    case JournalEntry::Outcome::Applied: return Mark::Passing;
    case JournalEntry::Outcome::Partly: return Mark::Critical;
    case JournalEntry::Outcome::Failed:
    case JournalEntry::Outcome::Unsettled: return Mark::Warning;
    case JournalEntry::Outcome::Running: break;
    }
    return Mark::Unknown;
}

} // namespace

HistoryPage::HistoryPage(Board &board, QWidget *parent)
    : LivePage(board, parent)
    , m_history(new HistoryModel(this))
    , m_steps(new StepsModel(this))
    , m_table(new KeyedTable(u"history"_s, board.settings, this))
    , m_detail(new QWidget(this))
    , m_bar(new DetailBar(m_detail))
    , m_sentences(new QLabel(m_detail))
    , m_tabs(new QTabWidget(m_detail))
    , m_diff(new DiffView(m_tabs))
    , m_stepTable(new KeyedTable(u"history.steps"_s, board.settings, m_tabs))
{
    m_tabs->setFocusPolicy(Qt::NoFocus); // its bar takes the focus
    m_undo = addCommand(u"history.undo"_s, tr("Undo …"), u"edit-undo"_s, &HistoryPage::undo);
    m_undo->setToolTip(tr("Stages a draft that takes this back; nothing is written until it is applied"));
    m_settle = addCommand(u"history.settle"_s, tr("Settle"), u"view-refresh"_s, &HistoryPage::settle);
    m_settle->setToolTip(tr("Reads the documents of unsettled entries back and notes what was written and what not"));
    m_copyDiff = addCommand(u"history.copyDiff"_s, tr("Copy difference"), u"edit-copy"_s, &HistoryPage::copyDiff);
    m_openDocument = addCommand(u"history.document"_s, tr("Open document"), u"configuration"_s, &HistoryPage::openDocument);

    m_table->setModel(m_history);
    m_table->view()->setAccessibleName(tr("Applied plans"));
    m_table->setDefaultSort(HistoryModel::When, Qt::DescendingOrder);
    m_table->setEmpty(tr("Nothing was applied from here yet. What you apply is kept with what stood there before."));
    m_table->setMenu([this](QMenu &menu, const QModelIndex &) { menu.addActions({m_undo, m_settle, m_copyDiff, m_openDocument}); });
    connect(m_table, &KeyedTable::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        m_selected = m_history->row(index).key();
        showSelected();
        Q_EMIT selected(JournalSubject {m_selected});
    });
    connect(m_table, &KeyedTable::activated, this,
            [this](const QModelIndex &index) { Q_EMIT inspected(JournalSubject {m_history->row(index).key()}); });
    connect(m_table, &KeyedTable::message, this, &Page::message);
    connect(&board.journal, &Journal::changed, this, &HistoryPage::listAgain);
    connect(&board.applier, &Applier::settled, this, &HistoryPage::listAgain);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
}

QWidget *HistoryPage::makeDetail()
{
    for (QAction *action : {m_undo, m_settle, m_copyDiff})
        m_bar->addAction(action);
    m_sentences->setWordWrap(true);
    m_sentences->setTextFormat(Qt::PlainText);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentences->setContentsMargins(space::medium, 0, space::medium, space::medium);
    m_stepTable->setModel(m_steps);
    m_stepTable->view()->setAccessibleName(tr("Steps"));
    connect(m_stepTable, &KeyedTable::activated, m_openDocument, &QAction::trigger);
    connect(m_stepTable, &KeyedTable::message, this, &Page::message);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_diff, tr("Difference"));
    m_tabs->addTab(m_stepTable, tr("Steps"));
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_sentences);
    column->addWidget(m_tabs, 1);
    m_detail->hide();
    return m_detail;
}

QIcon HistoryPage::icon() const
{
    return iconNamed(u"history"_s);
}

void HistoryPage::focusFind()
{
    m_table->focusFind();
}

void HistoryPage::select(const Subject &subject)
{
    const auto *entry = subject.as<JournalSubject>();
    if (!entry)
        return;
    m_selected = entry->plan;
    keepSelected();
    showSelected();
}

void HistoryPage::keepSelected()
{
    if (const int row = m_history->rowOf(m_selected); row >= 0)
        m_table->select(m_history->index(row, 0));
}

void HistoryPage::listAgain()
{
    m_isListed = false;
    refreshSoon();
}

void HistoryPage::refresh()
{
    if (std::exchange(m_isListed, true))
        return;
    board().journal.list(shownEntries, [self = QPointer(this)](const Expected<QList<JournalEntry>> &entries) {
        if (self)
            self->take(entries);
    });
}

void HistoryPage::tick()
{
    m_history->tick();
}

void HistoryPage::take(const Expected<QList<JournalEntry>> &entries)
{
    if (!entries) {
        m_table->setEmpty(translated(sentenceOf(entries.error())));
        return;
    }
    m_history->show(*entries);
    keepSelected();
    m_settle->setEnabled(std::any_of(entries->cbegin(), entries->cend(), [](const JournalEntry &entry) {
        return entry.outcome == JournalEntry::Outcome::Unsettled;
    }));
    showSelected();
}

std::shared_ptr<const JournalEntry> HistoryPage::selectedEntry() const
{
    const int row = m_history->rowOf(m_selected);
    return row < 0 ? nullptr : m_history->row(row).entry;
}

void HistoryPage::showSelected()
{
    const auto entry = selectedEntry();
    if (entry == m_shown)
        return;
    m_shown = entry;
    m_detail->setVisible(entry != nullptr);
    m_copyDiff->setEnabled(entry != nullptr);
    m_openDocument->setEnabled(entry && !entry->plan.steps.isEmpty());
    m_undo->setEnabled(entry && writtenSteps(*entry) > 0 && !entry->undoneBy);
    if (!entry)
        return;
    QStringList about {exactTime(entry->startedAt)};
    if (!entry->user.isEmpty())
        about.append(tr("by %1").arg(entry->user));
    if (entry->undoneBy)
        about.append(tr("taken back"));
    else if (entry->plan.undoes)
        about.append(tr("takes an earlier one back"));
    m_bar->show(markIcon(markOf(entry->outcome)), inWords(entry->outcome), about.join(u" · "));
    m_sentences->setText(sentencesOf(*entry).join(u'\n'));
    m_steps->show(*entry);
    m_diff->show(entry->plan.steps);
    m_tabs->setTabText(1, tr("Steps %1").arg(entry->plan.steps.size()));
}

void HistoryPage::undo()
{
    board().applier.undo(m_selected, [self = QPointer(this)](const Expected<void> &done) {
        if (self)
            Q_EMIT self->message(done ? tr("Staged: the draft takes it back once it is applied") : translated(sentenceOf(done.error())));
    });
}

void HistoryPage::settle()
{
    board().applier.settle();
}

void HistoryPage::copyDiff()
{
    if (m_shown) {
        QGuiApplication::clipboard()->setText(unifiedDiff(*m_shown));
        Q_EMIT message(tr("Copied the difference"));
    }
}

void HistoryPage::openDocument()
{
    if (!m_shown || m_shown->plan.steps.isEmpty())
        return;
    const QModelIndex step = m_stepTable->current();
    const DocumentId document = step.isValid() ? m_steps->row(step).document : m_shown->plan.steps.first().write.document;
    Q_EMIT pageRequested(u"configuration"_s, DocumentSubject {document, {}});
}

} // namespace meshboard
