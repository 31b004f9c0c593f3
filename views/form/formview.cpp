// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/formview.h"

#include "domain/workpool.h"
#include "items/roles.h"
#include "items/words.h"
#include "views/common/cells.h"
#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

/// Searching opens every row there is: not of a large document.
constexpr int mostSearched = 3000;
constexpr int mostUnfolded = 60;

/// Takes what the model takes.
class Fitting : public QValidator
{
public:
    Fitting(const QModelIndex &index, QObject *parent) : QValidator(parent), m_index(index) {}

    State validate(QString &text, int &) const override
    {
        const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(m_index.model());
        const auto *model = proxy ? qobject_cast<const FormModel *>(proxy->sourceModel()) : nullptr;
        return !model || model->accepts(proxy->mapToSource(m_index), text) ? Acceptable : Intermediate;
    }

private:
    QPersistentModelIndex m_index;
};

/// Rows that are written, or all; and of these those of a name, with what stands around and below them.
class FieldFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWrittenOnly(bool isWrittenOnly)
    {
        m_isWrittenOnly = isWrittenOnly;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_isWrittenOnly && !sourceModel()->index(row, 0, parent).data(FormModel::WrittenRole).toBool())
            return false;
        return QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    bool m_isWrittenOnly = false;
};

} // namespace

// ---------------------------------------------------------------------------------------------------- delegate

QWidget *FormDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (const QStringList choices = index.data(FormModel::ChoicesRole).toStringList(); !choices.isEmpty()) {
        auto *box = new QComboBox(parent);
        box->setFrame(false);
        // Nothing chosen takes the field away.
        box->addItem(QString());
        box->addItems(choices);
        box->setAccessibleName(index.siblingAtColumn(FormModel::Name).data().toString());
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<FormDelegate *>(this);
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }
    auto *edit = new QLineEdit(parent);
    edit->setFrame(false);
    edit->setPlaceholderText(index.data(FormModel::HintRole).toString());
    edit->setAccessibleName(index.siblingAtColumn(FormModel::Name).data().toString());
    edit->setValidator(new Fitting(index, edit));
    const QPalette usual = edit->palette();
    connect(edit, &QLineEdit::textChanged, edit, [edit, usual] {
        QPalette palette = usual;
        if (!edit->hasAcceptableInput())
            palette.setColor(QPalette::Text, coloursOf(palette).critical);
        edit->setPalette(palette);
        edit->setToolTip(edit->hasAcceptableInput() ? QString() : edit->placeholderText());
    });
    return edit;
}

void FormDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        if (!text.isEmpty() && box->findText(text) < 0)
            box->addItem(text);
        box->setCurrentIndex(std::max(0, box->findText(text)));
    } else if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        edit->setText(text);
    }
}

void FormDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentText());
    else if (const auto *edit = qobject_cast<QLineEdit *>(editor); edit && edit->hasAcceptableInput())
        model->setData(index, edit->text());
}

QSize FormDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + space::medium);
    return size;
}

void FormDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (const QIcon mark = markFor(index); !mark.isNull()) {
        option->icon = mark;
        option->features |= QStyleOptionViewItem::HasDecoration;
        const int side = option->fontMetrics.height();
        option->decorationSize = {side, side};
    }
    if (index.column() == FormModel::Value && index.data(FormModel::WrittenRole).toBool())
        option->font = nativeFont();
}

// -------------------------------------------------------------------------------------------------------- view

FormView::FormView(Board &board, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_model(new FormModel(board.catalogue, this))
    , m_filter(new FieldFilter(this))
    , m_find(new QLineEdit(this))
    , m_written(new QToolButton(this))
    , m_tree(new QTreeView(this))
    , m_new(new QLineEdit(this))
    , m_trouble(new QLabel(this))
    , m_add(button(u"list-add"_s, tr("Add"), Qt::Key_Insert))
    , m_copy(button(u"edit-copy"_s, tr("Add a copy below"), Qt::CTRL | Qt::Key_D))
    , m_up(button(u"go-up"_s, tr("Move up"), Qt::ALT | Qt::Key_Up))
    , m_down(button(u"go-down"_s, tr("Move down"), Qt::ALT | Qt::Key_Down))
    , m_remove(button(u"edit-delete"_s, tr("Remove"), Qt::Key_Delete))
{
    m_filter->setSourceModel(m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setAutoAcceptChildRows(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_find->setPlaceholderText(tr("Find a field"));
    m_find->setAccessibleName(tr("Find a field"));
    m_find->setClearButtonEnabled(true);
    m_written->setText(tr("Written only"));
    m_written->setToolTip(tr("Hide fields that are not written yet"));
    m_written->setCheckable(true);
    m_written->setAutoRaise(true);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new FormDelegate(m_tree));
    m_tree->setAccessibleName(tr("Form"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(space::medium + space::hair);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(true);
    m_tree->installEventFilter(this);
    m_new->setAccessibleName(tr("What is added"));
    m_new->installEventFilter(this);
    m_new->hide();
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(space::medium, space::small, space::medium, space::small);
    m_trouble->hide();

    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::medium, space::small, space::small, 0);
    top->addWidget(m_find, 1);
    top->addWidget(m_written);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(space::medium, 0, space::small, space::small);
    bottom->setSpacing(space::hair);
    bottom->addWidget(m_add);
    bottom->addWidget(m_new, 1);
    bottom->addStretch(1);
    for (QToolButton *one : {m_copy, m_up, m_down, m_remove})
        bottom->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(top);
    column->addWidget(m_tree, 1);
    column->addWidget(m_trouble);
    column->addLayout(bottom);

    connect(m_find, &QLineEdit::textChanged, this, &FormView::refreshFilter);
    connect(m_written, &QToolButton::toggled, this, &FormView::refreshFilter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FormView::refreshButtons);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &FormView::showMenu);
    connect(m_model, &FormModel::typed, this, [this](const QModelIndex &index, const QString &text) {
        const QString label = text.isEmpty() ? tr("Remove %1").arg(m_model->labelOf(index)) : tr("Set %1").arg(m_model->labelOf(index));
        if (index.data(FormModel::WrittenRole).toBool() && !index.data(Qt::EditRole).toString().isEmpty()) {
            m_next = m_model->pathOf(index);
            stage(m_model->intentToSet(index, text), label);
        } else {
            change(m_model->setting(index, text), label, m_model->pathOf(index));
        }
    });
    connect(m_add, &QToolButton::clicked, this, &FormView::add);
    connect(m_new, &QLineEdit::returnPressed, this, &FormView::addTyped);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        change(m_model->duplicating(current()), tr("Copy of %1").arg(m_model->labelOf(current())), m_model->pathOf(current()));
    });
    const auto move = [this](int by) {
        auto to = text::Path::fromString(m_model->pathOf(current()));
        if (to && !to->steps.isEmpty() && to->steps.last().isIndex())
            to->steps.last() = text::Step(to->steps.last().index() + by);
        change(m_model->moving(current(), by), tr("Move %1").arg(m_model->labelOf(current())), to ? to->toString() : QString());
    };
    connect(m_up, &QToolButton::clicked, this, [move] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [move] { move(+1); });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        change(m_model->removing(current()), tr("Remove %1").arg(m_model->labelOf(current())), m_model->pathOf(current()));
    });
    connect(&m_changing, &QFutureWatcherBase::finished, this, [this] {
        const Change changed = m_changing.result();
        stage(changed.intent, changed.label);
        refreshButtons();
    });
    connect(&board.draft, &Draft::changed, this, &FormView::refreshButtons);
    refreshButtons();
}

FormView::~FormView()
{
    m_changing.disconnect(this);
}

QToolButton *FormView::button(const QString &icon, const QString &text, const QKeySequence &keys)
{
    auto *made = new QToolButton(this);
    made->setIcon(iconNamed(icon));
    made->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    made->setAccessibleName(text);
    made->setAutoRaise(true);
    return made;
}

QModelIndex FormView::current() const
{
    return m_filter->mapToSource(m_tree->currentIndex()).siblingAtColumn(FormModel::Name);
}

QStringList FormView::unfolded() const
{
    QStringList paths;
    const auto collect = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_filter->rowCount(parent); ++row) {
            const QModelIndex index = m_filter->index(row, 0, parent);
            if (!m_tree->isExpanded(index))
                continue;
            paths.append(m_model->pathOf(m_filter->mapToSource(index)));
            self(self, index);
        }
    };
    collect(collect, {});
    return paths;
}

void FormView::show(const ReadDocumentPtr &document, const Origin &origin)
{
    m_wanted = document;
    m_wantedOrigin = origin;
    if (isVisible())
        look(document, origin);
}

void FormView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look(m_wanted, m_wantedOrigin);
}

void FormView::look(const ReadDocumentPtr &document, const Origin &origin)
{
    const ReadDocumentPtr &before = m_model->document();
    const bool isSameFile = before && document && before->document->id == document->document->id;
    const bool isElsewhere = !isSameFile || origin.path != m_origin.path;
    m_origin = origin;
    if (document == before && !isElsewhere)
        return;
    if (document != before) {
        const QStringList open = isSameFile ? unfolded() : QStringList();
        const QString chosen = !m_next.isEmpty() ? m_next : m_model->pathOf(current());
        m_model->show(document);
        m_find->setEnabled(document && document->tree && document->tree->scalarCount() <= mostSearched);
        refreshFilter();
        for (const QString &path : open) {
            const QModelIndex index = m_model->indexOf(path);
            if (m_model->pathOf(index) == path)
                m_tree->setExpanded(m_filter->mapFromSource(index), true);
        }
        if (!isSameFile)
            m_tree->setColumnWidth(FormModel::Name, std::max(180, width() * 3 / 5));
        if (!isElsewhere)
            choose(chosen);
        m_next.clear();
    }
    m_trouble->hide();
    m_new->hide();
    if (isElsewhere)
        choose(origin.path);
    refreshButtons();
}

void FormView::choose(const QString &path)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(path));
    unfold(index);
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

/// What is written below a row, level by level as far as there is room to see it.
void FormView::unfold(const QModelIndex &from)
{
    int room = mostUnfolded;
    for (QList<QModelIndex> level {from}; !level.isEmpty() && room > 0;) {
        QList<QModelIndex> below;
        for (const QModelIndex &index : std::as_const(level)) {
            m_tree->setExpanded(index, true);
            for (int row = 0; row < m_filter->rowCount(index) && room > 0; ++row) {
                const QModelIndex child = m_filter->index(row, 0, index);
                --room;
                if (child.data(FormModel::WrittenRole).toBool() && m_filter->hasChildren(child))
                    below.append(child);
            }
        }
        level = below;
    }
}

void FormView::refreshFilter()
{
    static_cast<FieldFilter *>(m_filter)->setWrittenOnly(m_written->isChecked());
    const QString wanted = m_find->isEnabled() ? m_find->text().trimmed() : QString();
    m_filter->setFilterFixedString(wanted);
    if (!wanted.isEmpty()) {
        m_tree->expandAll();
        const QModelIndexList found = m_filter->match(m_filter->index(0, FormModel::Name), Qt::DisplayRole, wanted, 1, Qt::MatchContains | Qt::MatchRecursive);
        if (!found.isEmpty()) {
            m_tree->setCurrentIndex(found.first());
            m_tree->scrollTo(found.first(), QAbstractItemView::PositionAtTop);
        }
    }
    refreshButtons();
}

void FormView::refreshButtons()
{
    const bool isFree = !m_board.draft.isBusy() && !m_changing.isRunning();
    const QModelIndex index = current();
    m_add->setEnabled(isFree && m_model->canAdd(index));
    m_copy->setEnabled(isFree && !m_model->duplicating(index).isEmpty());
    m_up->setEnabled(isFree && !m_model->moving(index, -1).isEmpty());
    m_down->setEnabled(isFree && !m_model->moving(index, +1).isEmpty());
    m_remove->setEnabled(isFree && !m_model->removing(index).isEmpty());
    m_add->setText(m_add->isEnabled() ? tr("Add to %1").arg(index.data().toString()) : tr("Add"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void FormView::add()
{
    const QModelIndex index = current();
    if (!m_model->canAdd(index))
        return;
    switch (m_model->askedFor(index)) {
    case FormModel::Asked::Nothing:
        addTyped();
        return;
    case FormModel::Asked::Value: m_new->setPlaceholderText(tr("value of the new item")); break;
    case FormModel::Asked::Key: m_new->setPlaceholderText(tr("name of the new entry")); break;
    case FormModel::Asked::KeyAndValue: m_new->setPlaceholderText(tr("name=value")); break;
    }
    m_new->clear();
    m_new->show();
    m_new->setFocus();
}

void FormView::addTyped()
{
    const QModelIndex index = current();
    const FormModel::Asked asked = m_model->askedFor(index);
    const QString typed = m_new->text().trimmed();
    const bool isKeyed = asked == FormModel::Asked::Key || asked == FormModel::Asked::KeyAndValue;
    const QString key = asked == FormModel::Asked::KeyAndValue ? typed.section(u'=', 0, 0).trimmed() : isKeyed ? typed : QString();
    const QString value = asked == FormModel::Asked::KeyAndValue ? typed.section(u'=', 1).trimmed() : typed;
    const FormModel::Edits edits = m_model->adding(index, key, value);
    if (edits.isEmpty()) {
        m_trouble->setText(tr("That cannot be added: the name is taken, or the value does not fit."));
        m_trouble->show();
        return;
    }
    auto path = text::Path::fromString(m_model->pathOf(index));
    if (path && isKeyed)
        path = *path / text::Step(key.toUtf8());
    else if (path && m_model->askedFor(index) != FormModel::Asked::Nothing)
        path = *path / text::Step(m_model->rowCount(index));
    change(edits, tr("Add to %1").arg(m_model->labelOf(index)), path ? path->toString() : QString());
    m_new->hide();
    m_tree->setFocus();
}

void FormView::change(const FormModel::Edits &edits, const QString &label, const QString &path)
{
    if (edits.isEmpty() || m_changing.isRunning() || m_board.draft.isBusy())
        return;
    m_next = path;
    m_changing.setFuture(QtConcurrent::run(workPool(), [document = m_model->document(), edits, label] {
        return Change {intentFor(edits, *document, SharedChoice::Ask), label};
    }));
    refreshButtons();
}

void FormView::stage(const Expected<Intent> &intent, const QString &label)
{
    m_trouble->setVisible(!intent);
    if (intent)
        m_board.draft.stage({*intent}, label);
    else
        m_trouble->setText(translated(sentenceOf(intent.error())));
}

bool FormView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_new) {
        if (key->key() != Qt::Key_Escape)
            return false;
        m_new->hide();
        m_tree->setFocus();
        return true;
    }
    struct
    {
        QKeyCombination keys;
        QToolButton *button;
    } const known[] {{Qt::Key_Insert, m_add},
                     {Qt::CTRL | Qt::Key_D, m_copy},
                     {Qt::ALT | Qt::Key_Up, m_up},
                     {Qt::ALT | Qt::Key_Down, m_down},
                     {Qt::Key_Delete, m_remove}};
    for (const auto &[keys, button] : known) {
        if (key->keyCombination() == keys && button->isEnabled()) {
            button->click();
            return true;
        }
    }
    // Enter begins to edit, wherever in the row one is.
    if (m_tree->hasFocus() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        const QModelIndex value = m_tree->currentIndex().siblingAtColumn(FormModel::Value);
        if (value.flags() & Qt::ItemIsEditable) {
            m_tree->setCurrentIndex(value);
            m_tree->edit(value);
            return true;
        }
    }
    return false;
}

void FormView::showMenu(const QPoint &at)
{
    if (!m_tree->indexAt(at).isValid())
        return;
    QMenu menu(this);
    for (QToolButton *one : {m_add, m_copy, m_up, m_down, m_remove}) {
        QAction *action = menu.addAction(one->icon(), one == m_add ? m_add->text() : one->accessibleName(), one, &QToolButton::click);
        action->setEnabled(one->isEnabled());
    }
    menu.addSeparator();
    QAction *text = menu.addAction(tr("Show the text"), this, [this] {
        Q_EMIT opened(m_model->document()->document->id, m_model->bytesOf(current()));
    });
    text->setEnabled(!m_model->bytesOf(current()).isEmpty());
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

} // namespace meshboard
