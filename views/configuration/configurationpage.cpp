// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/configuration/configurationpage.h"

#include "items/figures.h"
#include "items/words.h"
#include "views/common/cells.h"
#include "views/common/detailbar.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/keyedtable.h"
#include "views/common/theme.h"
#include "views/configuration/keysview.h"
#include "views/configuration/nativeeditor.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr std::chrono::milliseconds afterTyping {150};
constexpr int mostMarks = 200;

QString classText(const ReadDocument &read)
{
    QStringList words {inWords(read.documentClass)};
    for (const ReadingPtr &reading : read.readings)
        words.append(reading->language);
    if (read.syntax)
        words.append(inWords(*read.syntax));
    words.append(bytesText(read.document->bytes.size()));
    return words.join(u" · ");
}

} // namespace

ConfigurationPage::ConfigurationPage(Board &board, QWidget *parent)
    : LivePage(board, parent)
    , m_documents(new DocumentsModel(this))
    , m_table(new KeyedTable(u"configuration"_s, board.settings, this))
    , m_keys(new KeysView(board, this))
    , m_lists(new QTabWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new EmptyState(m_stack))
    , m_bar(new DetailBar(this))
    , m_notice(new QWidget(this))
    , m_noticeText(new QLabel(m_notice))
    , m_editor(new NativeEditor(this))
    , m_find(new QLineEdit(this))
    , m_place(new QLabel(this))
    , m_regionBox(new QWidget(this))
    , m_region(new QSpinBox(m_regionBox))
    , m_regionText(new QLabel(m_regionBox))
    , m_findings(new QListWidget(this))
    , m_judge(new Judge(board.catalogue, this))
{
    m_stage = addCommand(u"configuration.stage"_s, tr("Stage"), u"document-save"_s, &ConfigurationPage::stage);
    m_stage->setShortcut(QKeySequence::Save);
    m_stage->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_stage->setToolTip(tr("What was typed becomes a change of the draft (%1)").arg(m_stage->shortcut().toString(QKeySequence::NativeText)));
    m_revert = addCommand(u"configuration.revert"_s, tr("Revert"), u"document-revert"_s, &ConfigurationPage::revert);
    m_revert->setToolTip(tr("Drop what was typed and not staged"));
    m_takeTheirs = addCommand(u"configuration.takeTheirs"_s, tr("Take theirs"), u"edit-undo"_s, &ConfigurationPage::takeTheirs);
    m_takeTheirs->setToolTip(tr("Drop what was typed, and show what stands there now"));
    m_keepMine = addCommand(u"configuration.keepMine"_s, tr("Keep mine"), u"document-edit"_s, &ConfigurationPage::keepMine);
    m_reveal = addCommand(u"configuration.secrets"_s, tr("Show secrets"), u"unlock"_s, &ConfigurationPage::reveal);
    m_reveal->setToolTip(tr("Show and edit the text with its secrets"));
    m_keepMine->setToolTip(tr("What was typed stands where both changed the same lines; all else is theirs"));

    m_table->setModel(m_documents);
    m_table->view()->setAccessibleName(tr("Documents"));
    m_table->setMenu([this](QMenu &menu, const QModelIndex &index) {
        const DocumentId document = m_documents->row(index).key();
        menu.addAction(tr("Edit text"), m_editor, [this] { m_editor->setFocus(Qt::OtherFocusReason); });
        menu.addAction(tr("Read its source again"), this, [this, document] { this->board().sources.reread(document.source); });
        menu.addAction(tr("Show its source"), this, [this, document] { Q_EMIT pageRequested(u"sources"_s, SourceSubject {document.source}); });
    });
    connect(m_documents, &RowsModel::shown, this, &ConfigurationPage::selectOpen);
    connect(m_table, &KeyedTable::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        const DocumentId document = m_documents->row(index).key();
        open(document, {});
        Q_EMIT selected(DocumentSubject {document, {}});
    });
    connect(m_table, &KeyedTable::activated, this, [this](const QModelIndex &) { m_editor->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &KeyedTable::emptyButtonClicked, this, [this] { Q_EMIT pageRequested(u"sources"_s, {}); });
    connect(m_table, &KeyedTable::message, this, &Page::message);
    connect(m_judge, &Judge::judged, this, &ConfigurationPage::take);

    connect(m_keys, &KeysView::chosen, this, [this](const DocumentId &document) {
        open(document, {});
        Q_EMIT selected(DocumentSubject {document, {}});
    });
    connect(m_keys, &KeysView::staged, this, [this](const Intent &intent, const QString &label) {
        this->board().draft.stage({intent}, label);
        Q_EMIT message(tr("Staged: %1").arg(label));
    });
    const auto showLists = [this] {
        m_lists->setTabVisible(1, m_keys->hasSources());
        m_lists->tabBar()->setVisible(m_keys->hasSources());
    };
    connect(m_keys, &KeysView::sourcesChanged, this, showLists);
    connect(&board.visits, &Visits::visited, this, [this](const DocumentId &document) {
        if (document == m_open && !buffer())
            showText();
    });
    m_lists->setDocumentMode(true);
    m_lists->setAccessibleName(tr("Documents and keys"));
    m_lists->addTab(m_table, tr("Documents"));
    m_lists->addTab(m_keys, tr("Keys"));
    showLists();

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_lists);
    splitter->addWidget(makeEditor());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
}

QWidget *ConfigurationPage::makeEditor()
{
    m_bar->addAction(m_reveal);
    m_bar->addAction(m_revert);
    m_bar->addAction(m_stage);
    m_editor->setAccessibleName(tr("Native text"));
    connect(m_editor, &NativeEditor::typed, this, [this] {
        judge(afterTyping);
        showState();
    });
    connect(m_editor, &NativeEditor::loaded, this, [this] {
        if (m_wanted.begin > 0 || !m_wanted.isEmpty())
            goTo(std::exchange(m_wanted, {}));
    });
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &ConfigurationPage::showPlace);

    m_findings->setAccessibleName(tr("Findings of this document"));
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setUniformItemSizes(true);
    const auto goToItem = [this](QListWidgetItem *item) {
        m_editor->goTo(item->data(Qt::UserRole).toLongLong(), item->data(Qt::UserRole + 1).toLongLong());
        m_editor->setFocus(Qt::OtherFocusReason);
    };
    connect(m_findings, &QListWidget::itemActivated, this, goToItem);
    connect(m_findings, &QListWidget::itemClicked, this, goToItem);
    m_findings->hide();

    auto *text = new QWidget(m_stack);
    auto *textColumn = new QVBoxLayout(text);
    textColumn->setContentsMargins(0, 0, 0, 0);
    textColumn->setSpacing(0);
    auto *splitter = new QSplitter(Qt::Vertical, text);
    splitter->addWidget(m_editor);
    splitter->addWidget(m_findings);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    textColumn->addWidget(makeNotice());
    textColumn->addWidget(splitter, 1);
    textColumn->addWidget(makeFoot());
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(text);
    m_nothing->setWhy(tr("Select a document to see and edit its text."));

    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    m_bar->hide();
    return whole;
}

QWidget *ConfigurationPage::makeNotice()
{
    m_noticeText->setWordWrap(true);
    m_noticeText->setTextFormat(Qt::PlainText);
    auto *mark = new QLabel(m_notice);
    const int side = fontMetrics().height();
    mark->setPixmap(markIcon(Mark::Warning).pixmap(side, side));
    auto *row = new QHBoxLayout(m_notice);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->addWidget(mark);
    row->addWidget(m_noticeText, 1);
    for (QAction *action : {m_keepMine, m_takeTheirs}) {
        auto *button = new QToolButton(m_notice);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        row->addWidget(button);
    }
    m_notice->hide();
    return m_notice;
}

QWidget *ConfigurationPage::makeFoot()
{
    auto *foot = new QWidget(this);
    m_find->setPlaceholderText(tr("Find in text"));
    m_find->setAccessibleName(tr("Find in text"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(24 * fontMetrics().averageCharWidth());
    connect(m_find, &QLineEdit::returnPressed, this, &ConfigurationPage::find);
    m_region->setAccessibleName(tr("Part of the document"));
    m_region->setKeyboardTracking(false);
    connect(m_region, &QSpinBox::valueChanged, this, [this](int value) { showRegion(value - 1); });
    auto *regionRow = new QHBoxLayout(m_regionBox);
    regionRow->setContentsMargins(0, 0, 0, 0);
    regionRow->setSpacing(space::small);
    regionRow->addWidget(new QLabel(tr("Part"), m_regionBox));
    regionRow->addWidget(m_region);
    regionRow->addWidget(m_regionText);
    m_regionBox->hide();
    m_place->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::medium);
    row->addWidget(m_find);
    row->addWidget(m_regionBox);
    row->addStretch(1);
    row->addWidget(m_place);
    return foot;
}

QIcon ConfigurationPage::icon() const
{
    return iconNamed(u"configuration"_s);
}

void ConfigurationPage::focusFind()
{
    if (!m_editor->hasFocus())
        return m_lists->currentWidget() == m_keys ? m_keys->focusFind() : m_table->focusFind();
    if (const QString chosen = m_editor->textCursor().selectedText(); !chosen.isEmpty() && !chosen.contains(QChar::ParagraphSeparator))
        m_find->setText(chosen);
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

QSet<DocumentId> ConfigurationPage::unstaged() const
{
    QSet<DocumentId> documents;
    for (const auto &[document, buffer] : m_buffers) {
        if (buffer.isTyped() || (document == m_open && isTyped()))
            documents.insert(document);
    }
    return documents;
}

void ConfigurationPage::takeOver(Page &before)
{
    auto *other = qobject_cast<ConfigurationPage *>(&before);
    if (!other)
        return;
    other->takeTyped();
    m_buffers = std::exchange(other->m_buffers, {});
    std::erase_if(m_buffers, [](const auto &entry) { return !entry.second.isTyped(); });
    if (const DocumentId open = std::exchange(other->m_open, {}); !open.isNull())
        m_pending = DocumentSubject {open, {}};
}

void ConfigurationPage::select(const Subject &subject)
{
    // Loading a text that nobody looks at would be for nothing: it comes with the next look.
    if (isVisible())
        showSelection(subject);
    else
        m_pending = subject;
}

void ConfigurationPage::showSelection(const Subject &subject)
{
    DocumentSubject wanted;
    if (const auto *document = subject.as<DocumentSubject>()) {
        wanted = *document;
    } else if (const auto *route = subject.as<RouteSubject>()) {
        const Origin origin = board().store.drafted()->originOf(route->source, route->object);
        wanted = {origin.document, origin.bytes};
    }
    if (wanted.document.isNull())
        return;
    open(wanted.document, wanted.bytes);
    selectOpen();
}

void ConfigurationPage::selectOpen()
{
    if (keyIn(m_open.path))
        m_lists->setCurrentWidget(m_keys);
    else if (!m_open.isNull())
        m_table->selectKey(m_open.source.uuid.toString() + m_open.path);
}

void ConfigurationPage::refresh()
{
    const PicturePtr picture = board().store.picture();
    const auto drafted = board().draft.after().keys();
    m_documents->show(picture, QSet<DocumentId>(drafted.cbegin(), drafted.cend()), unstaged());
    explainEmptiness(*m_table, tr("The open sources hold no documents."));
    if (const Subject pending = std::exchange(m_pending, {}); !pending.isNull())
        showSelection(pending);
    else
        followSource();
}

void ConfigurationPage::tick()
{
    m_documents->tick();
}

Buffer *ConfigurationPage::buffer()
{
    const auto found = m_buffers.find(m_open);
    return found == m_buffers.end() ? nullptr : &found->second;
}

DocumentPtr ConfigurationPage::standing(const DocumentId &document) const
{
    // What the draft makes of it is what an edit is made on: its bytes are those that the intents before it left.
    const ReadDocument *read = board().store.drafted()->document(document);
    if (!read || read->secrets.isEmpty() || m_revealed.contains(document))
        return read ? read->document : nullptr;
    if (m_hidden.first != read->document) {
        auto hidden = std::make_shared<Document>(*read->document);
        hidden->bytes = blackened(hidden->bytes, read->secrets);
        m_hidden = {read->document, hidden};
    }
    return m_hidden.second;
}

bool ConfigurationPage::isTyped() const
{
    const auto found = m_buffers.find(m_open);
    return found != m_buffers.end() && ((!m_editor->isLoading() && m_editor->document()->isModified()) || found->second.isTyped());
}

QString ConfigurationPage::whyReadOnly() const
{
    const Source *source = board().sources.source(m_open.source);
    if (source && source->connection().safety == Safety::Observe)
        return tr("The source is only observed");
    const ReadDocument *read = board().store.drafted()->document(m_open);
    if (read && read->documentClass == DocumentClass::Template)
        return tr("Templates are shown, not edited");
    if (hidesSecrets())
        return tr("Its secrets are hidden");
    return {};
}

bool ConfigurationPage::hidesSecrets() const
{
    const ReadDocument *read = board().store.drafted()->document(m_open);
    return read && !read->secrets.isEmpty() && !m_revealed.contains(m_open);
}

void ConfigurationPage::reveal()
{
    m_revealed.insert(m_open);
    m_buffers.erase(m_open);
    if (const DocumentPtr now = standing(m_open))
        m_buffers.emplace(m_open, Buffer(now));
    showText();
}

void ConfigurationPage::open(const DocumentId &document, const ByteRange &bytes)
{
    const DocumentPtr now = standing(document);
    if (document == m_open && buffer()) {
        if (!bytes.isEmpty())
            goTo(bytes);
        return;
    }
    takeTyped();
    if (const Buffer *left = buffer(); left && !left->isTyped())
        m_buffers.erase(m_open);
    m_open = document;
    m_keys->setOpen(document);
    board().visits.want(u"configuration"_s, {document});
    m_isAwaited = false;
    m_theirs = nullptr;
    m_wanted = bytes;
    m_notice->hide();
    if (!buffer()) {
        if (!now)
            return showText();
        m_buffers.emplace(document, Buffer(now));
    }
    if (!bytes.isEmpty())
        buffer()->setRegion(buffer()->regionAt(bytes.begin));
    showText();
    followSource();
}

void ConfigurationPage::showText()
{
    const Buffer *open = buffer();
    m_bar->setVisible(open != nullptr);
    if (!open) {
        const auto trouble = board().visits.trouble(m_open);
        if (m_open.isNull())
            m_nothing->setWhy(tr("Select a document to see and edit its text."));
        else if (trouble && trouble->kind != Fault::Kind::NotFound)
            m_nothing->setWhy(translated(sentenceOf(*trouble)));
        else if (board().visits.isAwaited(m_open))
            m_nothing->setWhy(tr("Reading %1 …").arg(m_open.path));
        else
            m_nothing->setWhy(tr("No open source holds %1 any more.").arg(m_open.path));
        m_stack->setCurrentIndex(0);
        return;
    }
    if (!open->isText() || !open->base()->unreadable.isEmpty()) {
        m_nothing->setWhy(open->base()->unreadable.isEmpty() ? tr("This is no text: it is not UTF-8, or holds zero bytes.")
                                                             : tr("It could not be opened: %1").arg(translated(open->base()->unreadable)));
        m_stack->setCurrentIndex(0);
        showState();
        return;
    }
    m_stack->setCurrentIndex(1);
    m_regionBox->setVisible(open->regionCount() > 1);
    const QSignalBlocker quiet(m_region);
    m_region->setRange(1, open->regionCount());
    m_region->setValue(open->region() + 1);
    m_regionText->setText(tr("of %1").arg(open->regionCount()));
    showMarks({});
    m_editor->load(open->regionText().text(), open->firstLine(), whyReadOnly().isEmpty());
    judge(std::chrono::milliseconds(0));
    showState();
    showPlace();
}

void ConfigurationPage::showChanged()
{
    // While it is still loading, or was cut anew, there is no place to keep.
    if (m_editor->isLoading() || m_region->maximum() != buffer()->regionCount())
        return showText();
    m_editor->change(buffer()->regionText().text());
    judge(std::chrono::milliseconds(0));
    showState();
}

void ConfigurationPage::showRegion(int region)
{
    takeTyped();
    if (Buffer *open = buffer()) {
        open->setRegion(region);
        showText();
    }
}

void ConfigurationPage::followSource()
{
    Buffer *open = buffer();
    const DocumentPtr now = m_open.isNull() ? nullptr : standing(m_open);
    if (!open) {
        if (now) // it was read only now
            m_buffers.emplace(m_open, Buffer(now));
        return showText();
    }
    if (m_isAwaited) {
        const bool isThere = now && now->bytes == open->base()->bytes;
        if (!isThere && (board().draft.isBusy() || board().store.isBusy()))
            return;
        m_isAwaited = false;
    }
    if (!now) {
        if (isTyped())
            return notice(tr("No open source holds this document any more. What you typed stays here."));
        m_buffers.erase(m_open);
        return showText();
    }
    if (now->bytes == open->base()->bytes) {
        // Somebody took the change back that could not be joined: nothing is in the way any more.
        if (std::exchange(m_theirs, nullptr))
            m_notice->hide();
        open->settle(now);
        // What other documents say may have made findings in this one.
        if (open->isText() && !isTyped() && findingsOf(*board().store.drafted(), m_open) != m_known)
            judge(std::chrono::milliseconds(0));
        return showState();
    }
    takeTyped();
    const bool wasTyped = open->isTyped();
    if (!wasTyped)
        open->takeTheirs(now);
    else if (!open->rebase(now)) {
        m_theirs = now;
        return notice(tr("Somebody else changed the very lines you are typing in."));
    }
    m_theirs = nullptr;
    m_notice->hide();
    if (!open->isText())
        return showText();
    showChanged();
    if (wasTyped && open->isTyped())
        Q_EMIT message(tr("%1 changed underneath; what you typed was kept").arg(m_open.path));
}

void ConfigurationPage::notice(const QString &text)
{
    m_noticeText->setText(text);
    m_notice->show();
    showState();
}

void ConfigurationPage::goTo(const ByteRange &bytes)
{
    Buffer *open = buffer();
    if (!open || !open->isText())
        return;
    if (m_editor->isLoading()) {
        m_wanted = bytes;
        return;
    }
    takeTyped();
    if (const int region = open->regionAt(bytes.begin); region != open->region()) {
        m_wanted = bytes;
        return showRegion(region);
    }
    const EditorText &text = open->regionText();
    const qsizetype begin = text.positionOf(bytes.begin - open->regionBegin());
    const qsizetype end = text.positionOf(bytes.end - open->regionBegin());
    // A whole object would be one long selection: its first line is enough to find it.
    const qsizetype lineEnd = text.text().indexOf(u'\n', begin);
    m_editor->goTo(begin, (lineEnd < 0 ? end : std::min(end, lineEnd)) - begin);
}

void ConfigurationPage::judge(std::chrono::milliseconds pause)
{
    if (!buffer())
        return;
    m_known = isTyped() ? QList<Finding>() : findingsOf(*board().store.drafted(), m_open);
    const auto typed = [this] {
        const Buffer *open = buffer();
        if (!open || !open->isText())
            return Typed {};
        Typed now = open->typed(m_editor->isLoading() ? open->regionText().text() : m_editor->text());
        // Of a large text a second reading takes as much room as the first.
        const ReadDocumentPtr read = isTyped() ? nullptr : board().store.drafted()->documents.value(m_open);
        if (read && read->document == open->base())
            now.read = read;
        return now;
    };
    m_judge->judge(typed, m_known, pause);
}

void ConfigurationPage::take(const Judgement &judgement)
{
    m_editor->show(judgement);
    showMarks(judgement.marks);
}

void ConfigurationPage::showMarks(const QList<Judgement::Mark> &marks)
{
    m_findings->clear();
    for (const Judgement::Mark &mark : marks.first(std::min<qsizetype>(marks.size(), mostMarks))) {
        Place place = mark.finding.place;
        place.document.clear();
        place.object.clear();
        const QString at = place.line > 0 ? QString::number(place.line) + (place.column > 0 ? u':' + QString::number(place.column) : QString()) : missing();
        auto *item = new QListWidgetItem(severityIcon(mark.finding.severity), at + u"   " + translated(mark.finding.what), m_findings);
        item->setToolTip(translated(mark.finding.advice));
        item->setData(Qt::AccessibleTextRole, QString(inWords(mark.finding.severity) + u", " + item->text()));
        item->setData(Qt::UserRole, qlonglong(mark.begin));
        item->setData(Qt::UserRole + 1, qlonglong(mark.length));
    }
    m_findings->setVisible(!marks.isEmpty());
}

void ConfigurationPage::takeTyped()
{
    Buffer *open = buffer();
    if (!open || !open->isText() || m_editor->isLoading() || !m_editor->document()->isModified())
        return;
    open->setText(m_editor->text());
    m_editor->document()->setModified(false);
}

void ConfigurationPage::showState()
{
    const Buffer *open = buffer();
    const bool typed = isTyped();
    const bool wasTyped = m_revert->isEnabled();
    // An edit is staged on what stands there: first it has to be said whose lines those are.
    m_stage->setEnabled(typed && !m_isAwaited && !m_theirs && standing(m_open));
    m_takeTheirs->setEnabled(m_theirs != nullptr);
    m_keepMine->setEnabled(m_theirs != nullptr);
    m_revert->setEnabled(typed);
    m_reveal->setVisible(hidesSecrets());
    if (open) {
        const ReadDocument *read = board().store.drafted()->document(m_open);
        QString about = read ? classText(*read) : QString();
        if (typed)
            about += u" · " + tr("typed, not staged");
        else if (const QString why = whyReadOnly(); !why.isEmpty())
            about += u" · " + why;
        else if (board().draft.after().contains(m_open))
            about += u" · " + tr("as the draft leaves it");
        m_bar->show(iconNamed(u"configuration"_s), m_open.path, about);
    }
    if (typed != wasTyped)
        refreshSoon();
}

void ConfigurationPage::showPlace()
{
    const QTextCursor cursor = m_editor->textCursor();
    const Buffer *open = buffer();
    const int line = (open && open->isText() ? open->firstLine() : 1) + cursor.blockNumber();
    m_place->setText(tr("Line %1, column %2").arg(line).arg(cursor.positionInBlock() + 1));
}

void ConfigurationPage::find()
{
    Buffer *open = buffer();
    const QString wanted = m_find->text();
    if (!open || wanted.isEmpty() || m_editor->find(wanted))
        return;
    takeTyped();
    const qsizetype partEnd = open->regionBegin() + open->regionText().bytes().size();
    const QByteArray bytes = wanted.toUtf8();
    qsizetype at = open->mine().indexOf(bytes, partEnd);
    if (at < 0)
        at = open->mine().indexOf(bytes);
    if (at < 0)
        return Q_EMIT message(tr("%1 does not occur").arg(wanted));
    goTo({at, at + bytes.size()});
}

void ConfigurationPage::stage()
{
    takeTyped();
    Buffer *open = buffer();
    const auto intent = open ? open->intent() : std::nullopt;
    if (!intent || !m_stage->isEnabled())
        return;
    // From here on the draft holds it, with what it was made on. Until the picture says so too, the text counts as standing.
    auto staged = std::make_shared<Document>(*open->base());
    staged->bytes = open->mine();
    open->settle(staged);
    m_isAwaited = true;
    board().draft.stage({*intent}, tr("Edit %1").arg(m_open.path));
    Q_EMIT message(tr("Staged the text of %1").arg(m_open.path));
    showState();
    refreshSoon();
}

void ConfigurationPage::revert()
{
    Buffer *open = buffer();
    if (!open)
        return;
    takeTyped();
    open->takeTheirs(m_theirs ? m_theirs : open->base());
    m_theirs = nullptr;
    m_notice->hide();
    showChanged();
}

void ConfigurationPage::takeTheirs()
{
    revert();
}

void ConfigurationPage::keepMine()
{
    takeTyped();
    Buffer *open = buffer();
    if (!open || !m_theirs || !open->rebase(m_theirs, Clash::KeepMine))
        return;
    m_theirs = nullptr;
    m_notice->hide();
    showChanged();
}

} // namespace meshboard
