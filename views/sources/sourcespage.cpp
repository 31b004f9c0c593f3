// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/sourcespage.h"

#include "items/figures.h"
#include "items/words.h"
#include "views/common/detailbar.h"
#include "views/common/icons.h"
#include "views/common/keyedtable.h"
#include "views/common/theme.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

/// What a person typed: a URL, or the path of a folder, which is the usual thing to open.
QUrl urlOf(const QString &typed)
{
    const QUrl url(typed);
    const bool isPath = typed.startsWith(u'/') || typed.startsWith(u'.') || typed.startsWith(u'~') || url.scheme().isEmpty();
    if (!isPath)
        return url;
    const QString path = typed.startsWith(u'~') ? QString(QDir::homePath() + typed.mid(1)) : typed;
    QUrl folder;
    folder.setScheme(u"folder"_s);
    folder.setPath(QDir::cleanPath(QDir::current().absoluteFilePath(path)));
    return folder;
}

QString meaningOf(Safety safety)
{
    switch (safety) {
    case Safety::Observe: return SourcesPage::tr("Look only: nothing can be staged for it.");
    case Safety::Stage: return SourcesPage::tr("Changes can be staged and exported, never written from here.");
    case Safety::Protected: return SourcesPage::tr("Writing asks for the name of the source to be typed.");
    case Safety::Free: return SourcesPage::tr("Changes may be applied.");
    }
    Q_UNREACHABLE();
}

} // namespace

SourcesPage::SourcesPage(Board &board, QWidget *parent)
    : LivePage(board, parent)
    , m_sources(new SourcesModel(this))
    , m_table(new KeyedTable(u"sources"_s, board.settings, this))
    , m_url(new QLineEdit(this))
    , m_trouble(new QLabel(this))
    , m_detail(new QWidget(this))
    , m_bar(new DetailBar(m_detail))
    , m_name(new QLineEdit(m_detail))
    , m_safety(new QComboBox(m_detail))
    , m_facts(new QLabel(m_detail))
{
    m_reread = addCommand(u"sources.reread"_s, tr("Read again"), u"view-refresh"_s, &SourcesPage::reread);
    m_rename = addCommand(u"sources.rename"_s, tr("Rename"), u"edit-rename"_s, &SourcesPage::startRenaming);
    m_copyUrl = addCommand(u"sources.copyUrl"_s, tr("Copy URL"), u"edit-copy"_s, &SourcesPage::copyUrl);
    m_close = addCommand(u"sources.close"_s, tr("Close source"), u"document-close"_s, &SourcesPage::close);

    m_table->setModel(m_sources);
    m_table->view()->setAccessibleName(tr("Sources"));
    m_table->setEmpty(tr("No source is open. Type the URL or folder of one above."), tr("Type a URL"));
    m_table->setMenu([this](QMenu &menu, const QModelIndex &) { addMenu(menu); });
    connect(m_table, &KeyedTable::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        m_selected = m_sources->row(index).key();
        showSelected();
        Q_EMIT selected(SourceSubject {m_selected});
    });
    connect(m_table, &KeyedTable::activated, this,
            [this](const QModelIndex &index) { Q_EMIT inspected(SourceSubject {m_sources->row(index).key()}); });
    connect(m_table, &KeyedTable::emptyButtonClicked, m_url, [this] { m_url->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &KeyedTable::message, this, &Page::message);

    m_url->setPlaceholderText(tr("Open a source: folder or URL"));
    m_url->setAccessibleName(tr("Folder or URL of a source to open"));
    m_url->setMinimumWidth(48 * fontMetrics().averageCharWidth());
    auto *open = new QPushButton(iconNamed(u"document-open"_s), tr("Open"), this);
    open->setAccessibleName(tr("Open source"));
    m_table->bar()->addWidget(m_url);
    m_table->bar()->addWidget(open);
    connect(m_url, &QLineEdit::returnPressed, this, &SourcesPage::open);
    connect(open, &QPushButton::clicked, this, &SourcesPage::open);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(space::medium, 0, space::medium, space::medium);
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trouble->hide();
    connect(m_url, &QLineEdit::textEdited, m_trouble, &QWidget::hide);

    auto *upper = new QWidget(this);
    auto *upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->setSpacing(0);
    upperColumn->addWidget(m_table, 1);
    upperColumn->addWidget(m_trouble);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(upper);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
}

SourcesPage::~SourcesPage()
{
    // A field that loses the focus with its window is a field that was edited, but by then we are gone.
    m_name->disconnect(this);
}

QWidget *SourcesPage::makeDetail()
{
    for (QAction *action : {m_reread, m_rename, m_copyUrl, m_close})
        m_bar->addAction(action);
    m_name->setAccessibleName(tr("Short name of the source"));
    m_name->setMaximumWidth(24 * fontMetrics().averageCharWidth());
    connect(m_name, &QLineEdit::editingFinished, this, &SourcesPage::rename);
    m_safety->setAccessibleName(tr("Safety level of the source"));
    for (const Safety safety : {Safety::Observe, Safety::Stage, Safety::Protected, Safety::Free}) {
        m_safety->addItem(inWords(safety), int(safety));
        m_safety->setItemData(m_safety->count() - 1, meaningOf(safety), Qt::ToolTipRole);
    }
    connect(m_safety, &QComboBox::activated, this, [this](int index) {
        board().sources.setSafety(m_selected, Safety(m_safety->itemData(index).toInt()));
    });
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_facts->setAccessibleName(tr("State of the source"));

    auto *form = new QFormLayout;
    form->setContentsMargins(space::large, space::medium, space::large, space::large);
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::medium);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Safety"), m_safety);
    form->addRow(tr("State"), m_facts);
    m_safety->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(form, 1);
    m_detail->hide();
    return m_detail;
}

QIcon SourcesPage::icon() const
{
    return iconNamed(u"source"_s);
}

void SourcesPage::focusFind()
{
    m_table->focusFind();
}

void SourcesPage::select(const Subject &subject)
{
    const auto *source = subject.as<SourceSubject>();
    if (!source)
        return;
    m_selected = source->source;
    keepSelected();
    showSelected();
}

void SourcesPage::keepSelected()
{
    if (const int row = m_sources->rowOf(m_selected); row >= 0)
        m_table->select(m_sources->index(row, 0));
}

void SourcesPage::refresh()
{
    m_sources->show(sourceRowsOf(board().sources));
    keepSelected();
    showSelected();
}

void SourcesPage::tick()
{
    m_sources->tick();
}

void SourcesPage::addMenu(QMenu &menu)
{
    menu.addActions({m_reread, m_rename, m_copyUrl});
    QMenu *levels = menu.addMenu(tr("Safety"));
    const Source *source = board().sources.source(m_selected);
    for (const Safety safety : {Safety::Observe, Safety::Stage, Safety::Protected, Safety::Free}) {
        QAction *level = levels->addAction(inWords(safety), this, [this, safety] { board().sources.setSafety(m_selected, safety); });
        level->setCheckable(true);
        level->setChecked(source && source->connection().safety == safety);
        level->setToolTip(meaningOf(safety));
    }
    levels->setToolTipsVisible(true);
    menu.addAction(m_close);
}

void SourcesPage::showSelected()
{
    const int row = m_sources->rowOf(m_selected);
    const bool isThere = row >= 0;
    m_detail->setVisible(isThere);
    for (QAction *action : {m_reread, m_rename, m_copyUrl, m_close})
        action->setEnabled(isThere);
    if (isThere)
        showFacts(m_sources->row(row));
}

void SourcesPage::showFacts(const SourceRow &row)
{
    const Connection &connection = row.connection;
    const SourceState &state = row.state;
    m_bar->show(markIcon(markOf(state.phase)), connection.name, connection.url.toString());
    if (!m_name->hasFocus())
        m_name->setText(connection.name);
    m_safety->setCurrentIndex(m_safety->findData(int(connection.safety)));
    m_safety->setToolTip(meaningOf(connection.safety));

    QStringList facts;
    facts.append(state.since.isValid() ? tr("%1 since %2").arg(inWords(state.phase), exactTime(state.since)) : inWords(state.phase));
    if (state.fault) {
        facts.append(translated(sentenceOf(*state.fault)));
        facts.append(translated(adviceOf(*state.fault)));
    }
    if (state.nextAttempt.isValid())
        facts.append(tr("Next attempt at %1, after %n that failed", nullptr, state.failedAttempts).arg(exactTime(state.nextAttempt)));
    if (!state.server.isEmpty())
        facts.append(tr("Server: %1").arg(translated(state.server)));
    if (!row.canWrite)
        facts.append(tr("It cannot be written to."));
    if (!connection.verifiesTls)
        facts.append(tr("TLS certificates are not checked."));
    if (const Source *source = board().sources.source(connection.id)) {
        const QJsonObject identity = source->identity();
        if (!identity.isEmpty())
            facts.append(tr("Identity: %1").arg(QString::fromUtf8(QJsonDocument(identity).toJson(QJsonDocument::Compact))));
    }
    facts.removeAll(QString());
    m_facts->setText(facts.join(u'\n'));
}

void SourcesPage::open()
{
    const QString typed = m_url->text().trimmed();
    if (typed.isEmpty())
        return;
    const auto opened = board().sources.open(urlOf(typed));
    if (!opened) {
        QStringList words {translated(sentenceOf(opened.error())), translated(adviceOf(opened.error()))};
        words.removeAll(QString());
        m_trouble->setText(words.join(u' '));
        m_trouble->show();
        return;
    }
    m_trouble->hide();
    m_url->clear();
    if (!opened->isEmpty())
        select(SourceSubject {opened->first()});
    Q_EMIT message(tr("Opened %n source(s)", nullptr, int(opened->size())));
}

void SourcesPage::reread()
{
    board().sources.reread(m_selected);
}

void SourcesPage::close()
{
    const QString name = board().sources.nameOf(m_selected);
    board().sources.close(m_selected);
    Q_EMIT message(tr("Closed %1").arg(name));
}

void SourcesPage::copyUrl()
{
    if (const Source *source = board().sources.source(m_selected)) {
        QGuiApplication::clipboard()->setText(source->connection().url.toString());
        Q_EMIT message(tr("Copied the URL of %1").arg(source->connection().name));
    }
}

void SourcesPage::startRenaming()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void SourcesPage::rename()
{
    const QString name = m_name->text().trimmed();
    const QString before = board().sources.nameOf(m_selected);
    if (name == before)
        return;
    board().sources.setName(m_selected, name);
    if (board().sources.nameOf(m_selected) == name)
        return;
    m_name->setText(before);
    Q_EMIT message(name.isEmpty() ? tr("A source needs a name") : tr("Another source is called %1").arg(name));
}

} // namespace meshboard
