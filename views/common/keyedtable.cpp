// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/keyedtable.h"

#include "items/roles.h"
#include "views/common/cells.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/orderedrows.h"
#include "views/common/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr QLatin1StringView chosenKey(".widths");

KeyedTable::TextOf textIn(int role)
{
    return [role](const QModelIndex &index) {
        const QString text = index.data(role).toString();
        return text.isEmpty() && role == NameRole ? index.data().toString() : text;
    };
}

} // namespace

KeyedTable::KeyedTable(const QString &id, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_id(u"tables/"_s + id)
    , m_settings(settings)
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_bar(new QHBoxLayout)
    , m_view(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_rows(new OrderedRows(this))
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(360);
    m_filter->setToolTip(tr("Rows that hold all these words (%1)").arg(QKeySequence(u"/"_s).toString(QKeySequence::NativeText)));
    m_filter->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    m_view->setObjectName(id);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setSortingEnabled(true);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_view->horizontalHeader()->viewport()->installEventFilter(this);
    m_view->setItemDelegate(new Cells(m_view));
    QHeaderView *rows = m_view->verticalHeader();
    rows->hide();
    fitRows();
    QHeaderView *columns = m_view->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setSectionsMovable(true);
    columns->setStretchLastSection(true);
    columns->setContextMenuPolicy(Qt::CustomContextMenu);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    top->setSpacing(space::medium);
    top->addWidget(m_filter, 1);
    top->addWidget(m_count);
    top->addStretch(1);
    m_bar->setSpacing(space::small);
    top->addLayout(m_bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rows->setWords(text);
        showEmptiness();
    });
    connect(m_view, &QTableView::customContextMenuRequested, this, &KeyedTable::showMenu);
    connect(columns, &QHeaderView::customContextMenuRequested, this, &KeyedTable::showColumnMenu);
    connect(columns, &QHeaderView::sectionResized, this, [this](int which) {
        // Sections are stretched by whatever happens to the window, too.
        if (m_isDragged)
            sized(which);
        else
            keepState();
    });
    connect(columns, &QHeaderView::sectionMoved, this, &KeyedTable::keepState);
    connect(columns, &QHeaderView::sortIndicatorChanged, this, &KeyedTable::keepState);
    // A click on the row that was current already changes no current row, but the person points at it again: what is
    // selected may be something of another page by now.
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) { Q_EMIT currentChanged(m_rows->mapToSource(index)); });
    connect(m_view, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT activated(m_rows->mapToSource(index)); });
    connect(m_empty, &EmptyState::clicked, this, [this] {
        if (m_filter->text().isEmpty())
            Q_EMIT emptyButtonClicked();
        else
            m_filter->clear();
    });
}

KeyedTable::~KeyedTable() = default;

void KeyedTable::setModel(QAbstractItemModel *model)
{
    m_rows->setSourceModel(model);
    m_view->setModel(m_rows);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                m_wanted = QPersistentModelIndex();
                Q_EMIT currentChanged(m_rows->mapToSource(index));
            });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, signal, this, &KeyedTable::showEmptiness);
    // The filter drops rows while its source still counts them.
    connect(model, &QAbstractItemModel::rowsRemoved, this, &KeyedTable::showEmptiness);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &KeyedTable::showEmptiness);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &KeyedTable::beWithoutCurrent);
    beWithoutCurrent();
    connect(m_rows, &OrderedRows::settled, this, [this](bool isLate) {
        showEmptiness();
        if (m_wanted.isValid())
            select(m_wanted);
        if (isLate)
            Q_EMIT settled();
    });
    restoreState();
    showEmptiness();
}

void KeyedTable::setDefaultSort(int column, Qt::SortOrder order)
{
    if (!m_settings.contains(m_id))
        m_view->sortByColumn(column, order);
}

void KeyedTable::hideFilter()
{
    m_filter->hide();
    m_count->hide();
}

void KeyedTable::setEmpty(const QString &why, const QString &button)
{
    m_why = why;
    m_button = button;
    showEmptiness();
}

void KeyedTable::addCopy(const QString &name, TextOf text)
{
    m_copies.append({name, std::move(text)});
}

void KeyedTable::setMenu(std::function<void(QMenu &, const QModelIndex &)> fill)
{
    m_menu = std::move(fill);
}

QModelIndex KeyedTable::current() const
{
    return m_wanted.isValid() ? QModelIndex(m_wanted) : m_rows->mapToSource(m_view->currentIndex());
}

QModelIndexList KeyedTable::selection() const
{
    QModelIndexList chosen;
    if (!m_view->selectionModel())
        return chosen;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        chosen.append(m_rows->mapToSource(index));
    return chosen;
}

void KeyedTable::select(const QModelIndex &index)
{
    m_rows->settle();
    const QModelIndex row = m_rows->mapFromSource(index);
    m_wanted = QPersistentModelIndex(!row.isValid() && m_rows->isBehind() ? index : QModelIndex());
    if (!row.isValid() || row.row() == m_view->currentIndex().row())
        return;
    const QSignalBlocker quiet(this);
    m_view->setCurrentIndex(row.siblingAtColumn(std::max(0, m_view->currentIndex().column())));
    m_view->scrollTo(row);
}

bool KeyedTable::selectKey(const QString &key)
{
    if (current().data(KeyRole).toString() == key)
        return true;
    const QAbstractItemModel *model = m_rows->sourceModel();
    const QModelIndexList found = model->match(model->index(0, 0), KeyRole, key, 1, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (found.isEmpty())
        return false;
    select(found.first());
    return true;
}

void KeyedTable::selectFirst()
{
    m_rows->settle();
    select(m_rows->mapToSource(m_rows->index(0, 0)));
}

void KeyedTable::focusFind()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool KeyedTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_view && event->type() == QEvent::FontChange) {
        fitRows();
        fitColumns();
    }
    if (watched == m_view->horizontalHeader()->viewport()) {
        // The right button opens a menu, which takes its release.
        const QEvent::Type type = event->type();
        if (type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick)
            m_isDragged = static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
        else if (type == QEvent::MouseButtonRelease)
            m_isDragged = false;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_filter) {
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_view->setFocus(Qt::TabFocusReason);
            if (!m_view->currentIndex().isValid())
                m_view->setCurrentIndex(m_rows->index(0, 0));
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        return false;
    }
    if (key->matches(QKeySequence::Copy)) {
        copy(textIn(NameRole));
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (const QModelIndex index = current(); index.isValid())
            Q_EMIT activated(index);
        return true;
    }
    if (key->key() == Qt::Key_Slash) {
        focusFind();
        return true;
    }
    return false;
}

void KeyedTable::copy(const TextOf &text)
{
    QStringList lines;
    const QModelIndexList chosen = selection();
    for (const QModelIndex &index : chosen)
        lines.append(text(index));
    if (lines.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT message(tr("Copied %n line(s)", nullptr, int(lines.size())));
}

void KeyedTable::addCopies(QMenu &menu)
{
    const QModelIndex index = current();
    const auto offer = [&](const QString &name, int role) {
        if (index.data(role).isValid())
            menu.addAction(name, this, [this, role] { copy(textIn(role)); });
    };
    offer(tr("Name"), NameRole);
    offer(tr("Address"), AddressRole);
    offer(tr("Native text"), NativeRole);
    for (const Copy &kind : m_copies)
        menu.addAction(kind.name, this, [this, text = kind.text] { copy(text); });
}

void KeyedTable::showMenu(const QPoint &at)
{
    const QModelIndex index = m_rows->mapToSource(m_view->indexAt(at));
    QMenu menu(this);
    if (index.isValid()) {
        if (m_menu)
            m_menu(menu, index);
        if (!menu.isEmpty())
            menu.addSeparator();
        addCopies(*menu.addMenu(iconNamed(u"edit-copy"_s), tr("Copy")));
        menu.addSeparator();
    }
    menu.addAction(tr("Select all"), m_view, &QTableView::selectAll);
    menu.addAction(tr("Columns …"), this, [this] { showColumnMenu({}); });
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void KeyedTable::showColumnMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.addSection(tr("Columns"));
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        QAction *shown = menu.addAction(m_rows->headerData(column, Qt::Horizontal).toString());
        shown->setCheckable(true);
        shown->setChecked(!m_view->isColumnHidden(column));
        shown->setEnabled(column != 0);
        connect(shown, &QAction::toggled, this, [this, column](bool isShown) {
            sized();
            m_view->setColumnHidden(column, !isShown);
            sized(column);
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Fit widths"), this, [this] {
        m_view->resizeColumnsToContents();
        sized();
    });
    menu.exec(m_view->horizontalHeader()->mapToGlobal(at));
}

void KeyedTable::showEmptiness()
{
    if (!m_rows->sourceModel() || m_rows->isBehind())
        return;
    const int all = m_rows->sourceModel()->rowCount();
    const int shown = m_rows->rowCount();
    m_count->setText(shown == all ? QString::number(all) : tr("%1 of %2").arg(shown).arg(all));
    if (shown == 0 && all > 0)
        m_empty->setWhy(tr("The filter hides %n row(s).", nullptr, all), tr("Clear the filter"));
    else
        m_empty->setWhy(m_why, m_button);
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
}

void KeyedTable::keepState()
{
    if (m_isRestored && !m_isFitting)
        m_settings.setValue(m_id, m_view->horizontalHeader()->saveState());
}

void KeyedTable::restoreState()
{
    QHeaderView *columns = m_view->horizontalHeader();
    if (!columns->restoreState(m_settings.value(m_id).toByteArray())) {
        columns->setSortIndicator(0, Qt::AscendingOrder);
        setWidths();
    }
    m_rows->sort(columns->sortIndicatorSection(), columns->sortIndicatorOrder());
    for (const QVariant &width : m_settings.value(m_id + chosenKey).toList())
        m_chosen.append(width.toInt());
    m_isSized = m_chosen.size() == columns->count();
    m_isRestored = true;
    fitColumns();
}

void KeyedTable::sized(int sizedColumn)
{
    if (!m_isRestored || m_isFitting)
        return;
    m_chosen.resize(m_rows->columnCount());
    for (int column = 0; column < m_chosen.size(); ++column) {
        const bool isMeant = !m_isSized || sizedColumn < 0 || column == sizedColumn;
        if (isMeant && !m_view->isColumnHidden(column))
            m_chosen[column] = m_view->columnWidth(column);
    }
    m_isSized = true;
    m_settings.setValue(m_id + chosenKey, QVariantList(m_chosen.cbegin(), m_chosen.cend()));
    keepState();
}

/// A view that never had a current row takes its first one with the focus, and all would see that it is selected.
void KeyedTable::beWithoutCurrent()
{
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex({});
}

void KeyedTable::fitRows()
{
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + space::medium);
}

void KeyedTable::fitColumns()
{
    if (m_isFitting || !m_isRestored)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    if (m_isSized) {
        for (int column = 0; column < m_chosen.size(); ++column) {
            if (!m_view->isColumnHidden(column) && m_chosen[column] > 0)
                m_view->setColumnWidth(column, m_chosen[column]);
        }
    } else {
        setWidths();
    }
    QHeaderView *header = m_view->horizontalHeader();
    const int room = m_view->viewport()->width();
    QList<int> shown;
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !m_view->isColumnHidden(column))
            shown.append(column);
    }
    // As narrow as a heading and most of what stands below it still fit.
    const auto least = [&](int column) {
        const int wanted = m_view->columnWidth(column);
        return std::min(wanted, std::max(header->sectionSizeHint(column), wanted * 5 / 8));
    };
    const auto sum = [&](const auto &width) {
        return std::accumulate(shown.cbegin(), shown.cend(), 0, [&](int all, int column) { return all + width(column); });
    };
    while (!m_isSized && shown.size() > 1 && sum(least) > room)
        m_view->setColumnHidden(shown.takeLast(), true);
    const auto width = [this](int column) { return m_view->columnWidth(column); };
    const int wanted = sum(width);
    const int narrowest = sum(least);
    if (wanted <= room || wanted <= narrowest)
        return; // the last one is stretched, or there is no way
    const double share = std::max(0.0, double(room - narrowest) / (wanted - narrowest));
    for (const int column : std::as_const(shown)) {
        const int low = least(column);
        m_view->setColumnWidth(column, low + int(std::floor((width(column) - low) * share)));
    }
}

void KeyedTable::setWidths()
{
    const int character = m_view->fontMetrics().averageCharWidth();
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        m_view->setColumnHidden(column, m_rows->headerData(column, Qt::Horizontal, SpareRole).toBool());
        if (const int width = m_rows->headerData(column, Qt::Horizontal, WidthRole).toInt(); width > 0)
            m_view->setColumnWidth(column, std::max(width * character + 4 * space::medium, m_view->horizontalHeader()->sectionSizeHint(column)));
    }
}

} // namespace meshboard
