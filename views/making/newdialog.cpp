// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/making/newdialog.h"

#include "domain/workpool.h"
#include "items/words.h"
#include "plans/making.h"
#include "views/common/cells.h"
#include "views/common/diffview.h"
#include "views/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

enum Step { Where, Asked, Made };

QLabel *troubleLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->hide();
    return label;
}

void tell(QLabel &label, const QString &trouble)
{
    label.setText(trouble);
    label.setVisible(!trouble.isEmpty());
}

} // namespace

QString NewDialog::Row::answer() const
{
    return line ? line->text() : choice->currentText();
}

QWidget *NewDialog::Row::editor() const
{
    return line ? static_cast<QWidget *>(line) : choice;
}

NewDialog::NewDialog(Board &board, Novelty::Sort sort, QWidget *parent)
    : QDialog(parent)
    , m_board(board)
    , m_sort(sort)
    , m_step(new QLabel(this))
    , m_steps(new QStackedWidget(this))
{
    setWindowTitle(sort == Novelty::Sort::Route ? tr("New route") : tr("New service"));
    resize(680, 520);
    QFont bold = font();
    bold.setBold(true);
    m_step->setFont(bold);
    m_steps->addWidget(buildPlace());
    m_steps->addWidget(buildQuestions());
    m_steps->addWidget(buildText());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_back = buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    m_next = buttons->addButton(tr("&Next"), QDialogButtonBox::ActionRole);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::large);
    column->addWidget(m_step);
    column->addWidget(m_steps, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_steps->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &NewDialog::next);
    connect(&m_planning, &QFutureWatcherBase::finished, this, &NewDialog::showFindings);

    for (const SourceId &id : board.sources.ids()) {
        if (board.sources.writer(id))
            m_source->addItem(board.sources.nameOf(id), id.uuid);
    }
    fillKinds();
    go(Where);
}

NewDialog::~NewDialog()
{
    m_planning.waitForFinished(); // it reads the catalogue
}

QWidget *NewDialog::buildPlace()
{
    auto *page = new QWidget(this);
    m_source = new QComboBox(page);
    m_source->setAccessibleName(tr("Source"));
    m_kind = new QComboBox(page);
    m_kind->setAccessibleName(tr("Kind"));
    m_nameRow = new QWidget(page);
    auto *name = new QVBoxLayout(m_nameRow);
    name->setContentsMargins(0, 0, 0, 0);
    m_isNew = new QRadioButton(tr("A ne&w file"), page);
    m_isNew->setChecked(true);
    m_file = new QLineEdit(page);
    m_file->setAccessibleName(tr("Path of the new file"));
    m_isThere = new QRadioButton(tr("A file that is &there"), page);
    m_places = new QComboBox(page);
    m_places->setAccessibleName(tr("File that is there"));
    m_placeTrouble = troubleLabel(page);

    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Source"), m_source);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("Name"), m_nameRow);
    form->addRow(m_isNew, m_file);
    form->addRow(m_isThere, m_places);
    form->addRow(QString(), m_placeTrouble);
    connect(m_source, &QComboBox::currentIndexChanged, this, &NewDialog::fillKinds);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewDialog::ask);
    connect(m_file, &QLineEdit::textEdited, this, [this] {
        m_isNew->setChecked(true);
        judge();
    });
    connect(m_places, &QComboBox::activated, this, [this] {
        m_isThere->setChecked(true);
        judge();
    });
    connect(m_isNew, &QRadioButton::toggled, this, &NewDialog::judge);
    return page;
}

QWidget *NewDialog::buildQuestions()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QWidget *NewDialog::buildText()
{
    auto *page = new QWidget(this);
    m_textTrouble = troubleLabel(page);
    m_diff = new DiffView(page);
    m_diff->setAccessibleName(tr("The text that is made"));
    m_findings = new QTreeWidget(page);
    m_findings->setHeaderHidden(true);
    m_findings->setRootIsDecorated(false);
    m_findings->setWordWrap(true);
    m_findings->setAccessibleName(tr("Findings it causes"));
    m_findings->setMaximumHeight(120);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_textTrouble);
    column->addWidget(m_diff, 1);
    column->addWidget(m_findings);
    return page;
}

const Novelty &NewDialog::novelty() const
{
    return m_news[std::max(0, m_kind->currentIndex())];
}

SourceId NewDialog::source() const
{
    return {m_source->currentData().toUuid()};
}

DocumentId NewDialog::document() const
{
    return {source(), m_isNew->isChecked() ? m_file->text().trimmed() : m_places->currentText()};
}

Answers NewDialog::answers() const
{
    Answers answers;
    for (const Row &row : m_rows)
        answers.insert(row.question.field.name, row.answer());
    return answers;
}

void NewDialog::fillKinds()
{
    m_news = making::newsFor(*m_board.store.drafted(), m_board.catalogue, source());
    m_news.removeIf([this](const Novelty &one) { return one.sort != m_sort || m_source->count() == 0; });
    {
        const QSignalBlocker blocker(m_kind);
        m_kind->clear();
        for (const Novelty &one : std::as_const(m_news))
            m_kind->addItem(one.reader + u": "_s + translated(one.title), one.id);
    }
    ask();
}

void NewDialog::fillPlaces()
{
    m_places->clear();
    for (const DocumentId &place : making::placesFor(*m_board.store.drafted(), source(), novelty()))
        m_places->addItem(place.path);
    const bool mayBeNew = !making::proposedFile(*m_board.store.drafted(), source(), novelty(), {}).isEmpty();
    m_isThere->setEnabled(m_places->count() > 0);
    m_places->setEnabled(m_places->count() > 0);
    m_isNew->setEnabled(mayBeNew);
    m_file->setEnabled(mayBeNew);
    (mayBeNew || m_places->count() == 0 ? m_isNew : m_isThere)->setChecked(true);
}

/// Until somebody types another one.
void NewDialog::proposeFile()
{
    if (!m_file->isModified() && !m_rows.isEmpty())
        m_file->setText(making::proposedFile(*m_board.store.drafted(), source(), novelty(), m_rows.first().answer()));
}

/// The questions of the kind. What was answered before stays where the new kind asks the same.
void NewDialog::ask()
{
    const Answers before = answers();
    m_rows.clear();
    qDeleteAll(m_nameRow->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *area = qobject_cast<QScrollArea *>(m_steps->widget(Asked));
    m_questions = new QWidget(area);
    auto *form = new QFormLayout(m_questions);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    area->setWidget(m_questions);
    if (m_news.isEmpty())
        return;
    fillPlaces();
    for (const Question &question : novelty().questions) {
        Row row = rowFor(question, question.isName ? m_nameRow : m_questions);
        if (const QString answer = before.value(question.field.name); !answer.isEmpty() && row.line) {
            row.line->setText(answer);
            row.isTouched = true;
        }
        if (question.isName) {
            m_nameRow->layout()->addWidget(row.line);
            m_nameRow->layout()->addWidget(row.trouble);
            // Made anew it would come last.
            setTabOrder(m_kind, row.line);
            setTabOrder(row.line, m_isNew);
            m_rows.prepend(row);
        } else {
            add(row, *form);
            m_rows.append(row);
        }
    }
    proposeFile();
    judge();
}

NewDialog::Row NewDialog::rowFor(const Question &question, QWidget *parent)
{
    Row row {question};
    const QByteArray name = question.field.name;
    const auto changed = [this, name] {
        for (Row &one : m_rows)
            one.isTouched |= name == one.question.field.name;
        proposeFile();
        judge();
    };
    if (question.field.shape == Shape::Word && question.field.many == Many::One) {
        row.choice = new QComboBox(parent);
        row.choice->addItems(QString::fromLatin1(question.field.words).split(u' '));
        if (!question.field.isRequired)
            row.choice->insertItem(0, QString());
        row.choice->setCurrentIndex(std::max(0, row.choice->findText(question.proposed)));
        connect(row.choice, &QComboBox::currentTextChanged, this, changed);
    } else {
        row.line = new QLineEdit(question.proposed, parent);
        row.line->setPlaceholderText(translated(question.hint));
        connect(row.line, &QLineEdit::textEdited, this, changed);
    }
    row.editor()->setAccessibleName(translated(question.label));
    row.editor()->setToolTip(translated(question.hint));
    row.editor()->setObjectName(QString::fromLatin1(name));
    row.trouble = troubleLabel(parent);
    return row;
}

void NewDialog::add(const Row &row, QFormLayout &form)
{
    auto *both = new QVBoxLayout;
    both->setSpacing(space::hair);
    both->addWidget(row.editor());
    both->addWidget(row.trouble);
    const QString mark = row.question.field.isRequired ? u" *"_s : QString();
    auto *label = new QLabel(translated(row.question.label) + mark, form.parentWidget());
    label->setBuddy(row.editor());
    form.addRow(label, both);
}

void NewDialog::judge()
{
    if (m_news.isEmpty())
        return;
    const QMap<QByteArray, Message> wrong = wrongIn(novelty(), answers());
    for (const Row &row : std::as_const(m_rows)) {
        const QString why = translated(wrong.value(row.question.field.name));
        tell(*row.trouble, row.isTouched ? why : QString());
        row.editor()->setAccessibleDescription(row.isTouched && !why.isEmpty() ? why : translated(row.question.hint));
    }
    const DocumentId place = document();
    QString why;
    if (m_isNew->isChecked() && m_board.store.drafted()->documents.contains(place))
        why = tr("This file is there already: choose it below, or another name.");
    else if (m_isNew->isChecked() && !place.path.isEmpty() && !making::canStandIn(novelty(), place))
        why = tr("%1 is not written in a file with this ending.").arg(novelty().reader);
    tell(*m_placeTrouble, why);
}

/// Of what is asked on that page; what is wrong is shown from now on, and the first of it has the focus.
bool NewDialog::isRight(int step)
{
    if (step == Made || m_news.isEmpty())
        return m_intent.has_value();
    const QMap<QByteArray, Message> wrong = wrongIn(novelty(), answers());
    QWidget *first = nullptr;
    for (Row &row : m_rows) {
        if (row.question.isName != (step == Where))
            continue;
        row.isTouched = true;
        if (!first && wrong.contains(row.question.field.name))
            first = row.editor();
    }
    judge();
    if (!first && step == Where && (document().path.isEmpty() || !m_placeTrouble->isHidden()))
        first = m_isNew->isChecked() ? static_cast<QWidget *>(m_file) : m_places;
    if (first)
        first->setFocus();
    return !first;
}

void NewDialog::next()
{
    const int step = m_steps->currentIndex();
    if (!isRight(step))
        return;
    if (step != Made) {
        go(step + 1);
        return;
    }
    m_staged = translated(sentenceOf(*m_intent));
    m_board.draft.stage({*m_intent}, windowTitle());
    accept();
}

void NewDialog::go(int step)
{
    const QStringList names {tr("What and where"), tr("How it shall be"), tr("The text it makes")};
    m_steps->setCurrentIndex(step);
    m_step->setText(tr("Step %1 of %2: %3").arg(step + 1).arg(names.size()).arg(names[step]));
    m_step->setAccessibleName(m_step->text());
    m_back->setEnabled(step > Where);
    m_next->setText(step == Made ? tr("&Stage") : tr("&Next"));
    m_next->setEnabled(!m_news.isEmpty());
    if (m_news.isEmpty()) {
        tell(*m_placeTrouble, tr("No source that can be written is open."));
        return;
    }
    if (step == Where && !m_rows.isEmpty())
        m_rows.first().editor()->setFocus();
    else if (step == Asked && m_rows.size() > 1)
        m_rows[1].editor()->setFocus();
    if (step != Made)
        return;
    const DocumentId place = document();
    propose(making::intentFor(novelty(), answers(), place, m_board.store.drafted()->documents.value(place)));
    m_next->setFocus();
}

/// The lines at once; what the checks say of them comes from the pool.
void NewDialog::propose(const Expected<Intent> &intent)
{
    m_intent.reset();
    m_findings->clear();
    m_diff->show({});
    m_next->setEnabled(intent.has_value());
    tell(*m_textTrouble, intent ? QString() : translated(meshboard::sentenceOf(intent.error())) + u' ' + translated(intent.error().detail));
    if (!intent)
        return;
    m_intent = *intent;
    const PicturePtr before = m_board.store.drafted();
    const Replay done = replay(QList<Intent> {*intent}, before->documents, m_board.catalogue);
    const ReadDocumentPtr now = done.after.value(intent->document);
    if (!now)
        return;
    const ReadDocument *old = before->document(intent->document);
    PlanStep step;
    step.write.document = intent->document;
    step.write.before = old ? old->document->bytes : QByteArray();
    step.write.after = now->document->bytes;
    m_diff->show({step});
    QMap<DocumentId, DocumentPtr> replaced = m_board.draft.after();
    replaced.insert(intent->document, now->document);
    m_planning.setFuture(QtConcurrent::run(workPool(), [before, done, replaced, &catalogue = m_board.catalogue] {
        const PicturePtr after = pictureOf(before->sources, before->names, catalogue, before, replaced);
        return planFor(done, *before, *after, {});
    }));
}

void NewDialog::showFindings()
{
    const Expected<Plan> plan = m_planning.result();
    m_findings->clear();
    if (!plan || !m_intent)
        return;
    for (const Finding &finding : plan->caused) {
        auto *item = new QTreeWidgetItem(m_findings, {translated(finding.what)});
        item->setIcon(0, severityIcon(finding.severity));
        item->setToolTip(0, translated(finding.advice));
    }
    if (plan->caused.isEmpty())
        new QTreeWidgetItem(m_findings, {tr("No check finds anything wrong with it.")});
}

} // namespace meshboard
