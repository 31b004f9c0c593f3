// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/nativeview.h"

#include "items/roles.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/window/nativemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

/// More than these are not all unfolded at once.
constexpr int manyValues = 1500;
constexpr int manyRows = 100;

} // namespace

NativeView::NativeView(QWidget *parent)
    : QWidget(parent)
    , m_model(new NativeModel(this))
    , m_place(new QPushButton(this))
    , m_count(new QLabel(this))
    , m_tree(new QTreeView(this))
{
    m_place->setFlat(true);
    m_place->setIcon(iconNamed(u"configuration"_s));
    m_place->setToolTip(tr("Show the text"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setWordWrap(true);
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Native document"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(space::large);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setResizeContentsPrecision(0); // by what is in sight
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_place, 0, Qt::AlignLeft);
    column->addWidget(m_tree, 1);
    column->addWidget(m_count);
    connect(m_place, &QPushButton::clicked, this, [this] { Q_EMIT opened(m_origin.document, m_origin.bytes); });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT opened(m_model->document()->document->id, m_model->bytesOf(index));
    });
    connect(m_model, &NativeModel::counted, this, &NativeView::showCount);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &NativeView::showMenu);
}

void NativeView::show(const ReadDocumentPtr &document, const Origin &origin)
{
    m_isElsewhere = m_isElsewhere || !(origin == m_origin);
    m_document = document;
    m_origin = origin;
    // Of a large document it takes time and room to say what its values mean: nothing of a document of before is kept either.
    if (isVisible())
        renew();
    else if (document != m_model->document())
        m_model->show(nullptr);
}

void NativeView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    renew();
}

void NativeView::renew()
{
    const ReadDocumentPtr document = m_document;
    const Origin &origin = m_origin;
    const bool isOther = document != m_model->document();
    m_model->show(document);
    if (!document)
        return;
    m_place->setText(origin.line > 0 ? u"%1:%2"_s.arg(document->document->id.path).arg(origin.line) : document->document->id.path);
    showCount();
    if (!std::exchange(m_isElsewhere, false) && !isOther)
        return;
    if (isOther) {
        // Unfolding makes every row there is: of a large document nobody waits for that.
        if (m_model->isCounted() && m_model->valueCount() <= manyValues)
            m_tree->expandAll();
        else
            expandSome();
        for (int i = 0; i < NativeModel::ColumnCount; ++i)
            m_tree->resizeColumnToContents(i);
        m_tree->setColumnWidth(NativeModel::Value, std::min(m_tree->columnWidth(NativeModel::Value), 240));
    }
    if (const QModelIndex index = m_model->indexOf(origin.path); index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->expand(index);
        m_tree->scrollTo(index, QAbstractItemView::PositionAtTop);
    }
}

/// Of what stands at the top as much as there is room for.
void NativeView::expandSome()
{
    int room = manyRows;
    for (int row = 0; row < m_model->rowCount() && room > 0; ++row) {
        const QModelIndex index = m_model->index(row, 0);
        room -= m_model->rowCount(index);
        m_tree->setExpanded(index, room > 0);
    }
}

void NativeView::showCount()
{
    const ReadDocumentPtr &document = m_model->document();
    m_count->setVisible(m_model->isCounted());
    m_count->setText(document && document->tree
                         ? tr("All %1 values of the file are here; %2 are understood.").arg(m_model->valueCount()).arg(m_model->understoodCount())
                         : tr("This text cannot be read as a tree."));
}

void NativeView::copy(int role)
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid())
        return;
    const QModelIndex value = index.siblingAtColumn(role == NativeRole ? int(NativeModel::Name) : int(NativeModel::Value));
    QGuiApplication::clipboard()->setText(value.data(role).toString());
    Q_EMIT message(tr("Copied"));
}

void NativeView::showMenu(const QPoint &at)
{
    if (!m_tree->indexAt(at).isValid())
        return;
    QMenu menu(this);
    menu.addAction(tr("Show the text"), this, [this] {
        Q_EMIT opened(m_model->document()->document->id, m_model->bytesOf(m_tree->currentIndex()));
    });
    QMenu *copies = menu.addMenu(iconNamed(u"edit-copy"_s), tr("Copy"));
    copies->addAction(tr("Value"), this, [this] { copy(Qt::DisplayRole); });
    copies->addAction(tr("Native text"), this, [this] { copy(NativeRole); });
    copies->addAction(tr("Path"), this, [this] {
        QGuiApplication::clipboard()->setText(m_model->pathOf(m_tree->currentIndex()));
        Q_EMIT message(tr("Copied"));
    });
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

} // namespace meshboard
