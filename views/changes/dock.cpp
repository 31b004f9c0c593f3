// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/dock.h"

#include "items/draftmodel.h"
#include "items/words.h"
#include "views/changes/confirm.h"
#include "views/common/cells.h"
#include "views/common/diffview.h"
#include "views/common/elidedlabel.h"
#include "views/common/icons.h"
#include "views/common/keyedtable.h"
#include "views/common/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

QString sentences(const IntentState *state, const Intent &intent)
{
    QStringList said;
    if (state) {
        for (const Message &sentence : state->sentences)
            said.append(translated(sentence));
    }
    return said.isEmpty() ? translated(sentenceOf(intent)) : said.join(u"; "_s);
}

QString wordFor(GuardStrength strength)
{
    return strength == GuardStrength::Atomic ? ChangeDock::tr("atomic guard") : ChangeDock::tr("checked guard");
}

QString hintFor(GuardStrength strength)
{
    return strength == GuardStrength::Atomic
        ? ChangeDock::tr("The system itself refuses the write if somebody else changed it in between.")
        : ChangeDock::tr("Read just before and just after the write; how long it could have been changed unseen is told.");
}

} // namespace

ChangeDock::ChangeDock(Board &board, QWidget *parent) : QWidget(parent), m_board(board), m_model(new DraftModel(this))
{
    setObjectName(u"changes"_s);
    setAccessibleName(tr("Change set"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = buildHead();
    column->addWidget(m_head);
    column->addWidget(buildBody(), 1);
    m_planSoon.setSingleShot(true);
    m_planSoon.setInterval(150);
    connect(&m_planSoon, &QTimer::timeout, this, &ChangeDock::plan);
    connect(&board.draft, &Draft::changed, this, &ChangeDock::refresh);
    connect(&board.store, &Store::changed, this, [this] {
        // What stands there now is one side of every diff.
        if (!m_board.draft.isEmpty())
            refreshSteps();
    });
    connect(&board.sources, &Sources::changed, this, &ChangeDock::refreshButtons);
    connect(&board.applier, &Applier::started, this, &ChangeDock::follow);
    connect(&board.applier, &Applier::finished, this, &ChangeDock::finish);
    setExpanded(board.settings.value(u"changes/isExpanded"_s, true).toBool());
    refresh();
}

QWidget *ChangeDock::buildHead()
{
    auto *head = new QWidget(this);
    head->setBackgroundRole(QPalette::Window);
    m_toggle = new QToolButton(head);
    m_toggle->setAutoRaise(true);
    m_toggle->setAccessibleName(tr("Show or hide the details of the change set"));
    connect(m_toggle, &QToolButton::clicked, this, [this] { setExpanded(!isExpanded()); });
    m_title = new QLabel(head);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_summary = new ElidedLabel(head);
    m_summary->setMinimumWidth(80);
    m_checksLine = new QLabel(head);
    m_checksLine->setForegroundRole(QPalette::PlaceholderText);
    m_progress = new QProgressBar(head);
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("Steps written"));
    const auto button = [head](const QString &icon, const QString &text, const QString &hint) {
        auto *made = new QPushButton(iconNamed(icon), text, head);
        made->setToolTip(hint);
        return made;
    };
    m_cancel = button(u"process-stop"_s, tr("Stop"), tr("Stop before the next write"));
    m_undo = button(u"edit-undo"_s, tr("Take it back …"), tr("Stage the opposite of what was written, as a new change set"));
    m_close = button(u"dialog-close"_s, tr("Close"), tr("Hide this result; it stays in the history"));
    m_discard = button(u"edit-clear-all"_s, tr("Discard"), tr("Empty the change set; Ctrl+Z brings it back"));
    m_export = button(u"document-export"_s, tr("Export patch …"), tr("Save the changes as a patch, or copy it"));
    m_apply = button(u"dialog-ok-apply"_s, tr("Apply"), tr("Write the changes (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run->cancel();
    });
    connect(m_undo, &QPushButton::clicked, this, &ChangeDock::undo);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_stage = Stage::Editing;
        refresh();
    });
    connect(m_discard, &QPushButton::clicked, this, &ChangeDock::discard);
    connect(m_export, &QPushButton::clicked, this, &ChangeDock::exportPatch);
    connect(m_apply, &QPushButton::clicked, this, &ChangeDock::apply);

    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::medium);
    row->addWidget(m_toggle);
    row->addWidget(m_title);
    row->addWidget(m_summary, 1);
    row->addWidget(m_checksLine);
    row->addWidget(m_progress);
    for (QPushButton *one : {m_cancel, m_undo, m_close, m_discard, m_export, m_apply})
        row->addWidget(one);
    return head;
}

QWidget *ChangeDock::buildTrouble()
{
    m_trouble = new QWidget(this);
    m_troubleText = new QLabel(m_trouble);
    m_troubleText->setWordWrap(true);
    m_troubleText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_keepMine = new QPushButton(tr("Keep mine"), m_trouble);
    m_keepMine->setToolTip(tr("Do it on what stands there now"));
    m_takeTheirs = new QPushButton(tr("Take theirs"), m_trouble);
    m_takeTheirs->setToolTip(tr("Give this change up"));
    m_all = new QPushButton(tr("Change all places"), m_trouble);
    m_here = new QPushButton(tr("Only here"), m_trouble);
    m_edit = new QPushButton(tr("Edit …"), m_trouble);
    m_edit->setToolTip(tr("Go to where it is edited"));
    connect(m_keepMine, &QPushButton::clicked, this, [this] {
        if (const auto intent = currentIntent())
            m_board.draft.keepMine(intent->id);
    });
    connect(m_takeTheirs, &QPushButton::clicked, this, [this] {
        if (const auto intent = currentIntent())
            m_board.draft.takeTheirs(intent->id);
    });
    connect(m_all, &QPushButton::clicked, this, [this] { share(SharedChoice::All); });
    connect(m_here, &QPushButton::clicked, this, [this] { share(SharedChoice::Here); });
    connect(m_edit, &QPushButton::clicked, this, &ChangeDock::edit);
    auto *column = new QVBoxLayout(m_trouble);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->addWidget(m_troubleText);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    for (QPushButton *one : {m_keepMine, m_takeTheirs, m_all, m_here, m_edit})
        row->addWidget(one);
    row->addStretch();
    column->addLayout(row);
    return m_trouble;
}

QWidget *ChangeDock::buildBody()
{
    m_intents = new KeyedTable(u"changes"_s, m_board.settings, this);
    m_intents->setModel(m_model);
    m_intents->setEmpty(tr("Nothing is staged."));
    m_intents->hideFilter();
    m_intents->setMenu([this](QMenu &menu, const QModelIndex &index) {
        const Intent intent = m_model->row(index).intent;
        menu.addAction(tr("Edit …"), this, &ChangeDock::edit);
        menu.addAction(iconNamed(u"edit-delete"_s), tr("Take out of the change set"), this,
                       [this, id = intent.id] { m_board.draft.remove(id); });
    });
    auto *remove = new QAction(iconNamed(u"edit-delete"_s), tr("Take out of the change set"), this);
    remove->setObjectName(u"changes.remove"_s);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(remove, &QAction::triggered, this, [this] {
        if (const auto intent = currentIntent())
            m_board.draft.remove(intent->id);
    });
    m_intents->addAction(remove);
    connect(m_intents, &KeyedTable::currentChanged, this, [this](const QModelIndex &index) {
        refreshTrouble();
        showDiff();
        if (index.isValid())
            Q_EMIT selected(IntentSubject {m_model->row(index).intent.id});
    });
    connect(m_intents, &KeyedTable::activated, this, &ChangeDock::edit);
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_intents, 1);
    leftColumn->addWidget(buildTrouble());

    m_diff = new DiffView(this);
    m_diff->setAccessibleName(tr("Lines that change"));
    m_checks = new QTreeWidget(this);
    m_checks->setColumnCount(2);
    m_checks->setHeaderHidden(true);
    m_checks->setRootIsDecorated(false);
    m_checks->setFrameShape(QFrame::NoFrame);
    m_checks->setAccessibleName(tr("Findings caused and cured, and guards"));
    m_checks->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *halves = new QSplitter(this);
    halves->addWidget(left);
    halves->addWidget(m_diff);
    halves->addWidget(m_checks);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 4);
    halves->setStretchFactor(2, 2);
    m_body = halves;
    return m_body;
}

bool ChangeDock::isExpanded() const
{
    return m_isExpanded;
}

void ChangeDock::setExpanded(bool isExpanded)
{
    m_isExpanded = isExpanded;
    showBody();
    m_toggle->setIcon(iconNamed(isExpanded ? u"go-down"_s : u"go-up"_s));
    m_toggle->setToolTip(isExpanded ? tr("Hide the details") : tr("Show the details"));
    m_board.settings.setValue(u"changes/isExpanded"_s, isExpanded);
}

void ChangeDock::showBody()
{
    // Once all is written there is nothing to show but that.
    const bool isShown = m_isExpanded && m_stage != Stage::Done;
    const bool changes = isShown == m_body->isHidden();
    if (changes && !isShown && isVisible())
        m_bodyHeight = m_body->height(); // before the limit presses it
    setMaximumHeight(isShown ? QWIDGETSIZE_MAX : m_head->sizeHint().height());
    if (!changes)
        return;
    m_body->setVisible(isShown);
    // A splitter does not follow what its parts need once somebody sized them.
    auto *rows = qobject_cast<QSplitter *>(parentWidget());
    if (!rows)
        return;
    const int more = isShown ? m_bodyHeight : -m_bodyHeight;
    QList<int> sizes = rows->sizes();
    const int mine = rows->indexOf(this);
    sizes[mine] += more;
    sizes[mine == 0 ? sizes.size() - 1 : 0] -= more;
    rows->setSizes(sizes);
}

void ChangeDock::refresh()
{
    const Draft &draft = m_board.draft;
    if (!draft.isEmpty() && m_stage == Stage::Done)
        m_stage = Stage::Editing;
    m_plan.reset();
    ++m_asked;
    m_model->show(draft.intents(), draft.states(), m_board.store.picture()->names);
    if (!m_intents->current().isValid())
        m_intents->selectFirst();
    refreshSteps();
    refreshTrouble();
    if (draft.hasTroubles())
        showDiff(); // of theirs: no step of ours tells that it is another one now
    if (m_stage == Stage::Editing && !draft.isEmpty() && !draft.hasTroubles())
        m_planSoon.start();
    Q_EMIT relevanceChanged(!draft.isEmpty() || m_stage != Stage::Editing);
}

/// The lines are shown at once, from the documents themselves; what servers and checks say comes with the plan.
void ChangeDock::refreshSteps()
{
    QList<PlanStep> steps;
    const auto &after = m_board.draft.after();
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        const ReadDocument *now = m_board.store.picture()->document(it.key());
        PlanStep step;
        step.write.document = it.key();
        step.write.before = now ? now->document->bytes : QByteArray();
        step.write.after = it.value() ? it.value()->bytes : QByteArray();
        step.write.guard = it.value() ? it.value()->guard : now ? now->document->guard : Guard();
        step.write.sort = !it.value() ? Write::Sort::Remove : now ? Write::Sort::Change : Write::Sort::Create;
        step.secretsBefore = now ? now->secrets : Secrets();
        const ReadDocumentPtr replayed = m_board.draft.replay().after.value(it.key());
        step.secretsAfter = replayed ? replayed->secrets : Secrets();
        steps.append(step);
    }
    const bool isSame = std::equal(steps.cbegin(), steps.cend(), m_steps.cbegin(), m_steps.cend(), [](const PlanStep &a, const PlanStep &b) {
        return a.write.document == b.write.document && a.write.before == b.write.before && a.write.after == b.write.after;
    });
    m_steps = steps;
    if (!isSame)
        showDiff();
    showChecks();
    refreshButtons();
}

/// A troubled intent shows what somebody else did since it was staged; else all that will be written.
void ChangeDock::showDiff()
{
    const auto intent = currentIntent();
    const IntentState *state = currentState();
    if (intent && state && state->isTrouble()) {
        const QList<Staged> &staged = m_board.draft.replay().staged;
        const auto found = std::find_if(staged.cbegin(), staged.cend(), [&](const Staged &one) { return one.intent.id == intent->id; });
        const ReadDocument *now = m_board.store.picture()->document(intent->document);
        if (found != staged.cend() && found->seen && now && found->seen->document->bytes != now->document->bytes) {
            PlanStep theirs;
            theirs.write.document = intent->document;
            theirs.write.before = found->seen->document->bytes;
            theirs.write.after = now->document->bytes;
            theirs.secretsBefore = found->seen->secrets;
            theirs.secretsAfter = now->secrets;
            m_diff->setAccessibleName(tr("What somebody else changed since"));
            m_diff->show({theirs});
            return;
        }
    }
    m_diff->setAccessibleName(tr("Lines that change"));
    m_diff->show(m_steps);
}

std::optional<Intent> ChangeDock::currentIntent() const
{
    const QModelIndex index = m_intents->current();
    return index.isValid() ? std::optional(m_model->row(index).intent) : std::nullopt;
}

const IntentState *ChangeDock::currentState() const
{
    const QModelIndex index = m_intents->current();
    const QList<IntentState> &states = m_board.draft.states();
    return index.isValid() && index.row() < states.size() ? &states[index.row()] : nullptr;
}

void ChangeDock::refreshTrouble()
{
    const auto intent = currentIntent();
    const IntentState *state = currentState();
    const bool isTrouble = intent && state && state->isTrouble();
    m_trouble->setVisible(isTrouble);
    if (!isTrouble)
        return;
    const bool isConflict = state->kind == IntentState::Kind::Conflict;
    QString text = isConflict ? tr("Somebody else changed this: %1").arg(sentences(state, *intent))
                              : tr("This cannot be done: %1").arg(sentences(state, *intent));
    if (state->fault && !state->fault->detail.isEmpty())
        text += u'\n' + translated(state->fault->detail);
    m_troubleText->setText(text);
    m_keepMine->setVisible(isConflict);
    m_takeTheirs->setText(isConflict ? tr("Take theirs") : tr("Give it up"));
    const ReadDocument *read = m_board.store.picture()->document(intent->document);
    const bool mayBeShared = !isConflict && intent->shared == SharedChoice::Ask && read && read->syntax == text::Syntax::Yaml;
    m_all->setVisible(mayBeShared);
    m_here->setVisible(mayBeShared);
}

std::optional<Safety> ChangeDock::strictest() const
{
    // From strict to loose: what may not be written at all, then what asks first.
    static constexpr std::array order {Safety::Protected, Safety::Observe, Safety::Stage, Safety::Free};
    std::optional<Safety> strictest;
    for (const Intent &intent : m_board.draft.intents()) {
        const Source *source = m_board.sources.source(intent.document.source);
        if (!source)
            continue;
        const Safety safety = source->connection().safety;
        const auto rank = [](Safety one) { return std::find(order.begin(), order.end(), one); };
        if (!strictest || rank(safety) < rank(*strictest))
            strictest = safety;
    }
    return strictest;
}

/// Why Apply cannot be pressed now; empty where it can.
QString ChangeDock::blocked() const
{
    if (m_board.draft.isEmpty())
        return tr("Nothing is staged");
    if (m_board.draft.hasTroubles())
        return tr("Some changes are in conflict or cannot be done");
    for (const PlanStep &step : m_steps) {
        const SourceId id = step.write.document.source;
        const Source *source = m_board.sources.source(id);
        if (!source)
            return tr("A source of these changes is not open");
        if (!m_board.sources.writer(id))
            return tr("%1 cannot be written").arg(source->connection().name);
        const Safety safety = source->connection().safety;
        if (safety == Safety::Observe || safety == Safety::Stage)
            return tr("The safety level of %1 is \"%2\": export the patch, or raise the level under Sources")
                .arg(source->connection().name, inWords(safety));
    }
    if (m_plan && !m_plan->has_value())
        return translated(meshboard::sentenceOf(m_plan->error()));
    if (m_plan && causesError(**m_plan) && !(*m_plan)->onlyUndoes)
        return tr("It would bring an error");
    return {};
}

void ChangeDock::refreshButtons()
{
    const bool isEditing = m_stage == Stage::Editing;
    const int count = int(m_board.draft.intents().size());
    m_title->setText(isEditing ? tr("Changes %1").arg(count) : m_stage == Stage::Running ? tr("Writing") : tr("Written"));
    if (isEditing) {
        QStringList said;
        const QList<Intent> intents = m_board.draft.intents();
        for (qsizetype i = 0; i < intents.size(); ++i)
            said.append(sentences(i < m_board.draft.states().size() ? &m_board.draft.states()[i] : nullptr, intents[i]));
        m_summary->setText(said.join(u"   ·   "_s));
        m_summary->setToolTip(said.join(u'\n'));
    }
    const QString why = blocked();
    m_apply->setEnabled(why.isEmpty());
    m_apply->setToolTip(why.isEmpty() ? tr("Write the changes (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)) : why);
    m_export->setEnabled(!m_steps.isEmpty());
    for (QPushButton *one : {m_apply, m_export, m_discard})
        one->setVisible(isEditing);
    m_progress->setVisible(m_stage == Stage::Running);
    m_cancel->setVisible(m_stage == Stage::Running);
    m_undo->setVisible(m_stage == Stage::Done && !m_applied.isNull());
    m_close->setVisible(m_stage == Stage::Done);
    m_toggle->setVisible(isEditing);
    showBody();
}

void ChangeDock::plan()
{
    if (m_board.draft.isEmpty() || m_board.draft.hasTroubles() || m_stage == Stage::Running)
        return;
    m_board.applier.prepare([self = QPointer(this), asked = m_asked](const Expected<Plan> &plan) {
        // An answer to an older draft says nothing about this one.
        if (self && self->m_asked == asked)
            self->take(plan);
    });
}

void ChangeDock::take(const Expected<Plan> &plan)
{
    m_plan = plan;
    showChecks();
    refreshButtons();
}

void ChangeDock::showChecks()
{
    m_checks->clear();
    const auto add = [this](const QIcon &icon, const QString &what, const QString &which, const QString &hint) {
        auto *item = new QTreeWidgetItem(m_checks, {what, which});
        item->setIcon(0, icon);
        item->setToolTip(0, hint);
        item->setToolTip(1, hint.isEmpty() ? which : hint);
    };
    // The guard of a document that is to be made is known to its writer only: with the plan.
    const bool isPlanned = m_plan && m_plan->has_value();
    for (const PlanStep &step : isPlanned ? (*m_plan)->steps : m_steps) {
        const auto [taken, brought] = lineCounts(step);
        add(iconNamed(u"lock"_s), wordFor(step.write.guard.strength),
            tr("%1  -%2 +%3").arg(nameOf(step.write.document)).arg(taken).arg(brought), hintFor(step.write.guard.strength));
    }
    QString line;
    if (isPlanned) {
        const Plan &made = **m_plan;
        for (const Finding &finding : made.caused)
            add(severityIcon(finding.severity), tr("brings"), translated(finding.what), translated(finding.advice));
        for (const Finding &finding : made.cured)
            add(markIcon(Mark::Passing), tr("cures"), translated(finding.what), {});
        if (made.caused.isEmpty())
            line = made.cured.isEmpty() ? tr("checks ok") : tr("checks ok, cures %n finding(s)", nullptr, int(made.cured.size()));
        else
            line = tr("brings %n finding(s)", nullptr, int(made.caused.size()));
    } else if (m_plan) {
        const Fault &fault = m_plan->error();
        line = translated(meshboard::sentenceOf(fault));
        add(markIcon(Mark::Critical), tr("no plan"), line, translated(fault.detail));
    } else if (m_board.draft.hasTroubles()) {
        line = tr("needs a decision");
    }
    if (m_stage == Stage::Editing)
        m_checksLine->setText(line);
}

QString ChangeDock::nameOf(const DocumentId &document) const
{
    const QString source = m_board.sources.nameOf(document.source);
    return source.isEmpty() ? document.path : source + u'/' + document.path;
}

void ChangeDock::applyOrOpen()
{
    if (m_board.draft.isEmpty())
        return;
    if (!isExpanded()) {
        setExpanded(true);
        return;
    }
    apply();
}

/// An undo is always possible; one that brings an error back asks first.
bool ChangeDock::takesErrorsBack(const Plan &plan)
{
    QStringList errors;
    for (const Finding &finding : plan.caused) {
        if (finding.severity == Finding::Severity::Error)
            errors.append(translated(finding.what));
    }
    QMessageBox box(QMessageBox::Warning, tr("Errors come back"),
                    tr("What is taken back had ended these errors:\n%1").arg(errors.join(u'\n')), QMessageBox::Cancel, this);
    const QPushButton *goOn = box.addButton(tr("Take it back all the same"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == goOn;
}

std::optional<QSet<SourceId>> ChangeDock::confirmed(const Plan &plan)
{
    QSet<SourceId> typed;
    if (causesError(plan) && !takesErrorsBack(plan))
        return {};
    for (const PlanTarget &target : plan.targets) {
        const Source *source = m_board.sources.source(target.source);
        if (!source || source->connection().safety != Safety::Protected)
            continue;
        QStringList documents;
        for (const PlanStep &step : plan.steps) {
            if (step.write.document.source == target.source)
                documents.append(step.write.document.path);
        }
        ConfirmDialog dialog(source->connection().name, documents, this);
        if (dialog.exec() != QDialog::Accepted)
            return {};
        typed.insert(target.source);
    }
    return typed;
}

void ChangeDock::apply()
{
    if (const QString why = blocked(); !why.isEmpty()) {
        Q_EMIT message(why);
        return;
    }
    if (m_stage != Stage::Editing)
        return;
    if (!m_plan) {
        plan();
        Q_EMIT message(tr("The plan is not ready yet; try again in a moment"));
        return;
    }
    const Plan made = **m_plan;
    const auto typed = confirmed(made);
    if (!typed || m_stage != Stage::Editing)
        return;
    m_applied = made.id;
    if (!m_board.applier.apply(made, *typed))
        Q_EMIT message(tr("Another change set is being written"));
}

void ChangeDock::follow(PlanRun *run)
{
    m_run = run;
    m_stage = Stage::Running;
    m_applied = run->plan().id;
    const int steps = int(run->plan().steps.size());
    m_progress->setRange(0, steps);
    m_progress->setValue(0);
    m_summary->setText(tr("%n document(s)", nullptr, steps));
    m_checksLine->clear();
    connect(run, &PlanRun::stepChanged, this, [this, run](int step) {
        const auto written = std::count_if(run->steps().cbegin(), run->steps().cend(),
                                           [](const JournalEntry::Step &one) { return one.state == JournalEntry::Step::State::Written; });
        m_progress->setValue(int(written));
        m_summary->setText(nameOf(run->plan().steps[step].write.document));
    });
    refreshButtons();
    Q_EMIT relevanceChanged(true);
}

void ChangeDock::finish(JournalEntry::Outcome outcome, const std::optional<Fault> &fault)
{
    const bool isWhole = outcome == JournalEntry::Outcome::Applied;
    m_stage = isWhole ? Stage::Done : Stage::Editing;
    if (isWhole) {
        m_summary->setText(tr("Everything was written and read back."));
        m_summary->setToolTip({});
        m_checksLine->clear();
        Q_EMIT message(tr("The change set was applied"));
    } else {
        QString what = fault ? translated(meshboard::sentenceOf(*fault)) : inWords(outcome);
        if (fault && !fault->detail.isEmpty())
            what += u": "_s + translated(fault->detail);
        if (outcome == JournalEntry::Outcome::Partly)
            what = tr("Only a part was written. %1").arg(what);
        else
            what = tr("Nothing was written. %1").arg(what);
        Q_EMIT message(what);
        setExpanded(true);
    }
    refresh();
    if (!isWhole && fault) {
        auto *item = new QTreeWidgetItem({tr("stopped"), translated(meshboard::sentenceOf(*fault))});
        item->setIcon(0, markIcon(Mark::Critical));
        item->setToolTip(1, translated(fault->detail));
        m_checks->insertTopLevelItem(0, item);
        m_checksLine->setText(tr("the last attempt stopped"));
    }
}

void ChangeDock::undo()
{
    m_board.applier.undo(m_applied, [self = QPointer(this)](const Expected<void> &done) {
        if (!self)
            return;
        if (!done)
            Q_EMIT self->message(translated(meshboard::sentenceOf(done.error())));
        else
            self->setExpanded(true);
    });
}

void ChangeDock::edit()
{
    const auto intent = currentIntent();
    if (!intent)
        return;
    if (std::holds_alternative<EditText>(intent->deed)) {
        Q_EMIT pageRequested(u"configuration"_s, DocumentSubject {intent->document, {}});
        return;
    }
    const ObjectKey object = objectOf(intent->deed);
    if (object == ObjectKey())
        return; // a document as a whole: there is nothing in it to go to
    Q_EMIT pageRequested(u"routing"_s, RouteSubject {intent->document.source, object, 0});
}

void ChangeDock::share(SharedChoice choice)
{
    auto intent = currentIntent();
    if (!intent)
        return;
    intent->shared = choice;
    m_board.draft.replace(intent->id, *intent, choice == SharedChoice::All ? tr("Change all places") : tr("Change only here"));
}

void ChangeDock::exportPatch()
{
    QString patch;
    for (const PlanStep &step : std::as_const(m_steps))
        patch += unifiedDiff(step);
    if (patch.isEmpty())
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export patch"), u"meshboard.patch"_s, tr("Patches (*.patch *.diff)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(patch.toUtf8()) >= 0 && file.commit();
    Q_EMIT message(isWritten ? tr("Saved %1").arg(path) : tr("%1 could not be written: %2").arg(path, file.errorString()));
}

void ChangeDock::discard()
{
    m_board.draft.clear();
    Q_EMIT message(tr("The change set was emptied; Ctrl+Z brings it back"));
}

void ChangeDock::select(const Subject &subject)
{
    if (const auto *intent = subject.as<IntentSubject>()) {
        if (const int row = m_model->rowOf(intent->intent); row >= 0)
            m_intents->select(m_model->index(row, 0));
    }
}

} // namespace meshboard
