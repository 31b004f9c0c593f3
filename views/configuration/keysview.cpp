// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/configuration/keysview.h"

#include "items/keysmodel.h"
#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    return button;
}

} // namespace

KeysView::KeysView(Board &board, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_model(new KeysModel(board.sources, this))
    , m_key(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_new(new QAction(iconNamed(u"list-add"_s), tr("New key…"), this))
    , m_remove(new QAction(iconNamed(u"edit-delete"_s), tr("Remove key"), this))
{
    m_key->setPlaceholderText(tr("Go to key"));
    m_key->setAccessibleName(tr("Go to key"));
    m_key->setClearButtonEnabled(true);
    connect(m_key, &QLineEdit::returnPressed, this, &KeysView::goTo);
    m_new->setToolTip(tr("Stage a key that is not there yet"));
    m_remove->setToolTip(tr("Stage that this key goes"));
    m_remove->setEnabled(false);
    connect(m_new, &QAction::triggered, this, &KeysView::makeKey);
    connect(m_remove, &QAction::triggered, this, &KeysView::removeKey);

    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Keys"));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &KeysView::showMenu);
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &level) { m_model->setOpen(level, true); });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &level) { m_model->setOpen(level, false); });
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this, &KeysView::fetchVisible);
    connect(m_model, &KeysModel::fetched, this, &KeysView::fetchVisible, Qt::QueuedConnection);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &level) {
        if (!level.isValid())
            Q_EMIT sourcesChanged();
    });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &level) {
        if (!level.isValid())
            Q_EMIT sourcesChanged();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.data(KeysModel::IsMoreRole).toBool())
            return m_model->fetchMore(index.parent());
        const auto document = index.data(KeysModel::DocumentRole).value<DocumentId>();
        if (!document.isNull())
            Q_EMIT chosen(document);
    });

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::medium, space::small, space::medium, space::small);
    bar->setSpacing(space::small);
    bar->addWidget(m_key, 1);
    bar->addWidget(buttonFor(m_new, this));
    bar->addWidget(buttonFor(m_remove, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_tree, 1);
}

/// Of a single source everybody wants to see the first level; nothing is asked for before somebody looks.
void KeysView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_model->rowCount() == 1)
        m_tree->expand(m_model->index(0, 0));
}

bool KeysView::hasSources() const
{
    return m_model->rowCount() > 0;
}

void KeysView::focusFind()
{
    m_key->setFocus(Qt::ShortcutFocusReason);
    m_key->selectAll();
}

void KeysView::setOpen(const DocumentId &document)
{
    m_open = keyIn(document.path) ? document : DocumentId();
    m_remove->setEnabled(!m_open.isNull());
    m_model->setWatched(m_open.isNull() ? QSet<DocumentId>() : QSet<DocumentId> {m_open});
    const QModelIndex index = m_model->indexOf(m_open);
    if (index.isValid() && index != m_tree->currentIndex()) {
        const QSignalBlocker quiet(m_tree->selectionModel());
        m_tree->setCurrentIndex(index);
    }
}

SourceId KeysView::sourceOf(const QModelIndex &index) const
{
    const QModelIndex any = index.isValid() ? index : m_model->index(0, 0);
    return any.data(KeysModel::SourceRole).value<SourceId>();
}

void KeysView::goTo()
{
    const KeyTree *keys = m_board.sources.keys(sourceOf(m_tree->currentIndex()));
    if (keys && !m_key->text().isEmpty())
        Q_EMIT chosen(keys->documentFor(QByteArray::fromPercentEncoding(m_key->text().toUtf8())));
}

/// What comes into sight is asked for: the row that says "more" is there for a moment only.
void KeysView::fetchVisible()
{
    if (!isVisible())
        return;
    const QModelIndex last = m_tree->indexAt({m_tree->viewport()->width() / 2, m_tree->viewport()->height() - 2});
    QModelIndex index = m_tree->indexAt({m_tree->viewport()->width() / 2, 2});
    for (int steps = 0; index.isValid() && steps < 400; ++steps, index = m_tree->indexBelow(index)) {
        if (index.data(KeysModel::IsMoreRole).toBool() && m_model->canFetchMore(index.parent())) {
            // A level that could not be read is asked for again by whoever wants it, not by looking at it.
            if (!index.data(KeysModel::HasFailedRole).toBool())
                return m_model->fetchMore(index.parent());
        }
        if (index == last)
            return;
    }
}

void KeysView::makeKey()
{
    const QModelIndex current = m_tree->currentIndex();
    const KeyTree *keys = m_board.sources.keys(sourceOf(current));
    if (!keys)
        return;
    QDialog dialog(this);
    dialog.setWindowTitle(tr("New key in %1").arg(m_board.sources.nameOf(sourceOf(current))));
    auto *key = new QLineEdit(&dialog);
    auto *value = new QPlainTextEdit(&dialog);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Stage"));
    key->setText(current.data(KeysModel::KeyRole).isNull() ? QString() : QString(valuePath(current.data(KeysModel::KeyRole).toByteArray()).sliced(4) + u'/'));
    key->setMinimumWidth(48 * fontMetrics().averageCharWidth());
    value->setTabChangesFocus(true);
    const auto judge = [&] { buttons->button(QDialogButtonBox::Ok)->setEnabled(!key->text().isEmpty()); };
    connect(key, &QLineEdit::textChanged, &dialog, judge);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *form = new QFormLayout(&dialog);
    form->addRow(tr("Key"), key);
    form->addRow(tr("Value"), value);
    form->addRow(buttons);
    judge();
    if (dialog.exec() != QDialog::Accepted)
        return;
    const DocumentId document = keys->documentFor(QByteArray::fromPercentEncoding(key->text().toUtf8()));
    Q_EMIT staged({QUuid::createUuid(), document, CreateDocument {value->toPlainText().toUtf8()}, SharedChoice::Ask}, tr("New key %1").arg(key->text()));
    Q_EMIT chosen(document);
}

void KeysView::removeKey()
{
    if (const DocumentPtr document = m_board.visits.document(m_open))
        Q_EMIT staged({QUuid::createUuid(), m_open, RemoveDocument {document->bytes}, SharedChoice::Ask}, tr("Remove %1").arg(m_open.path.sliced(4)));
}

void KeysView::showMenu(const QPoint &at)
{
    const QModelIndex index = m_tree->indexAt(at);
    QMenu menu(this);
    if (const QVariant key = index.data(KeysModel::KeyRole); !key.isNull() && !key.toByteArray().isEmpty()) {
        menu.addAction(tr("Copy key"), this, [key] { QGuiApplication::clipboard()->setText(valuePath(key.toByteArray()).sliced(4)); });
        menu.addSeparator();
    }
    menu.addAction(m_new);
    menu.addAction(m_remove);
    menu.addSeparator();
    menu.addAction(tr("Read again"), this, [this, source = sourceOf(index)] { m_model->reread(source); });
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

} // namespace meshboard
