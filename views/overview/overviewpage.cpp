// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/overviewpage.h"

#include "items/words.h"
#include "views/common/explaindialog.h"
#include "views/common/icons.h"
#include "views/common/keyedtable.h"
#include "views/common/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr int recentEntries = 50;

/// The page that shows a subject best.
QString pageFor(const Subject &subject)
{
    if (subject.as<ServiceSubject>())
        return u"services"_s;
    if (subject.as<SourceSubject>())
        return u"sources"_s;
    if (subject.as<JournalSubject>())
        return u"history"_s;
    return u"configuration"_s;
}

} // namespace

OverviewPage::OverviewPage(Board &board, QWidget *parent)
    : LivePage(board, parent)
    , m_problems(new ProblemsModel(this))
    , m_recent(new RecentModel(this))
    , m_splits(new SplitsModel(this))
    , m_draft(new DraftModel(this))
    , m_problemTable(addTable(u"overview.problems"_s, tr("Problems"), m_problems))
    , m_recentTable(addTable(u"overview.recent"_s, tr("Changed lately"), m_recent))
    , m_splitTable(addTable(u"overview.splits"_s, tr("Splits in flight"), m_splits))
    , m_draftTable(addTable(u"overview.draft"_s, tr("Staged changes"), m_draft))
    , m_counts(new QLabel(this))
{
    m_problemTable->setDefaultSort(ProblemsModel::Severity, Qt::AscendingOrder);
    m_recentTable->setDefaultSort(RecentModel::When, Qt::DescendingOrder);
    m_recentTable->setEmpty(tr("No open source says when its documents changed, and nothing was applied from here yet."));
    m_splitTable->setEmpty(tr("No split sends traffic to more than one place."));
    m_draftTable->setEmpty(tr("Nothing is staged."));
    makeLinks();
    connect(m_problems, &RowsModel::shown, this, &OverviewPage::showCounts);
    connect(&board.journal, &Journal::changed, this, [this] {
        m_isJournalRead = false;
        refreshSoon();
    });

    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setContentsMargins(space::medium, space::medium, space::medium, 0);
    auto *below = new QSplitter(Qt::Horizontal, this);
    below->addWidget(titled(tr("In flight"), {m_draftTable, m_splitTable}));
    below->addWidget(titled(tr("Changed lately"), {m_recentTable}));
    below->setStretchFactor(0, 3);
    below->setStretchFactor(1, 2);
    below->setChildrenCollapsible(false);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(titled(tr("Problems"), {m_problemTable}));
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_counts);
    column->addWidget(splitter, 1);
}

KeyedTable *OverviewPage::addTable(const QString &id, const QString &name, RowsModel *model)
{
    auto *table = new KeyedTable(id, board().settings, this);
    table->setModel(model);
    table->view()->setAccessibleName(name);
    connect(table, &KeyedTable::message, this, &Page::message);
    connect(table, &KeyedTable::emptyButtonClicked, this, [this] { Q_EMIT pageRequested(u"sources"_s, {}); });
    return table;
}

QWidget *OverviewPage::titled(const QString &title, const QList<QWidget *> &below)
{
    auto *part = new QWidget(this);
    auto *label = new QLabel(title, part);
    QFont strong = label->font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    label->setContentsMargins(space::medium, space::small, space::medium, 0);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(label);
    for (QWidget *widget : below)
        column->addWidget(widget, 1);
    return part;
}

void OverviewPage::makeLinks()
{
    const auto link = [this](KeyedTable *table, auto subjectAt) {
        connect(table, &KeyedTable::currentChanged, this, [this, subjectAt](const QModelIndex &index) {
            if (const Subject subject = index.isValid() ? subjectAt(index) : Subject(); !subject.isNull())
                Q_EMIT selected(subject);
        });
        const auto go = [this, subjectAt](const QModelIndex &index) {
            if (const Subject subject = subjectAt(index); !subject.isNull())
                Q_EMIT pageRequested(pageFor(subject), subject);
        };
        connect(table, &KeyedTable::activated, this, go);
        table->setMenu([this, go](QMenu &menu, const QModelIndex &index) {
            menu.addAction(tr("Go there"), this, [go, row = QPersistentModelIndex(index)] { go(row); });
        });
    };
    link(m_problemTable, [this](const QModelIndex &index) { return subjectOf(m_problems->row(index)); });
    m_problemTable->view()->installEventFilter(this);
    m_problemTable->setMenu([this](QMenu &menu, const QModelIndex &index) {
        const ProblemRow row = m_problems->row(index);
        if (const Subject subject = subjectOf(row); !subject.isNull())
            menu.addAction(tr("Go there"), this, [this, subject] { Q_EMIT pageRequested(pageFor(subject), subject); });
        // With its key: F1 is that of the window everywhere else.
        menu.addAction(tr("Explain this") + u"\tF1"_s, this, [this, row] { explain(row.finding); });
        if (!row.finding.fix.isEmpty())
            menu.addAction(tr("Stage the fix"), this, [this, row] { fix(row.finding); });
    });
    link(m_recentTable, [this](const QModelIndex &index) { return subjectOf(m_recent->row(index)); });
    link(m_splitTable, [this](const QModelIndex &index) {
        const SplitRow &row = m_splits->row(index);
        return Subject(ServiceSubject {row.place.to, row.place.subset});
    });
    link(m_draftTable, [this](const QModelIndex &index) {
        return Subject(DocumentSubject {m_draft->row(index).intent.document, {}});
    });
}

void OverviewPage::explain(const Finding &finding)
{
    auto *dialog = new ExplainDialog(finding, this);
    connect(dialog, &ExplainDialog::fixRequested, this, [this, finding] { fix(finding); });
    dialog->show();
}

void OverviewPage::fix(const Finding &finding)
{
    board().draft.stage(finding.fix, tr("Fix of %1").arg(QString::fromLatin1(finding.code)));
    Q_EMIT message(tr("Staged the fix of %1").arg(placeText(finding.place)));
}

/// F1 on a problem explains it, before it becomes the help of the window.
bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return LivePage::eventFilter(watched, event);
    const QModelIndex current = m_problemTable->current();
    if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_F1 || !current.isValid())
        return LivePage::eventFilter(watched, event);
    event->accept();
    if (!isOverride)
        explain(m_problems->row(current).finding);
    return true;
}

QIcon OverviewPage::icon() const
{
    return iconNamed(u"overview"_s);
}

void OverviewPage::focusFind()
{
    m_problemTable->focusFind();
}

void OverviewPage::select(const Subject &subject)
{
    for (int i = 0; i < m_problems->rowCount(); ++i) {
        if (subjectOf(m_problems->row(i)) == subject)
            return m_problemTable->select(m_problems->index(i, 0));
    }
}

void OverviewPage::refresh()
{
    const PicturePtr picture = board().store.picture();
    m_problems->show(picture, sourceRowsOf(board().sources));
    m_splits->show(picture, board().store.drafted());
    m_draft->show(board().draft.intents(), board().draft.states(), picture->names);
    m_draftTable->setVisible(m_draft->rowCount() > 0);
    explainEmptiness(*m_problemTable, tr("No problem: every source answers, every service is well, and no check found anything."));
    m_recent->show(picture, m_entries);
    readJournal();
}

void OverviewPage::tick()
{
    for (RowsModel *model : std::initializer_list<RowsModel *> {m_problems, m_recent, m_splits, m_draft})
        model->tick();
}

void OverviewPage::readJournal()
{
    if (std::exchange(m_isJournalRead, true))
        return;
    board().journal.list(recentEntries, [self = QPointer(this)](const Expected<QList<JournalEntry>> &entries) {
        if (!self || !entries)
            return;
        self->m_entries = *entries;
        self->m_recent->show(self->board().store.picture(), self->m_entries);
    });
}

void OverviewPage::showCounts()
{
    const Picture &picture = *board().store.picture();
    const auto problems = [this](Finding::Severity severity) { return m_problems->count(severity); };
    const QStringList counts {
        tr("%n error(s)", nullptr, problems(Finding::Severity::Error)),
        tr("%n warning(s)", nullptr, problems(Finding::Severity::Warning)),
        tr("%n service(s)", nullptr, int(picture.services.size())),
        tr("%n document(s)", nullptr, int(picture.documents.size())),
        tr("%n source(s)", nullptr, int(board().sources.ids().size())),
    };
    m_counts->setText(counts.join(u"   ·   "));
}

Subject OverviewPage::subjectOf(const ProblemRow &row) const
{
    switch (row.id.kind) {
    case ProblemRow::Kind::Fault: return SourceSubject {row.finding.place.source};
    case ProblemRow::Kind::Service: return ServiceSubject {row.service, {}};
    case ProblemRow::Kind::Finding: break;
    }
    const Place &place = row.finding.place;
    if (place.document.isEmpty())
        return SourceSubject {place.source};
    return DocumentSubject {{place.source, place.document}, place.bytes};
}

Subject OverviewPage::subjectOf(const RecentRow &row) const
{
    return row.plan.isNull() ? Subject(DocumentSubject {row.document, {}}) : Subject(JournalSubject {row.plan});
}

} // namespace meshboard
