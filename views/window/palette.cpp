// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/palette.h"

#include "store/picture.h"
#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr int hintRole = Qt::UserRole + 1;
constexpr qsizetype mostShown = 200;

/// The name at the left, what it is at the right.
class TwoColumns : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        const QRect room = option.rect.adjusted(option.rect.width() / 2, 0, -space::medium, 0);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(hintRole).toString(), Qt::ElideLeft, room.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, option.fontMetrics.height() + space::large};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideMiddle, option->rect.width() / 2 - 40);
    }
};

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

} // namespace

int matchScore(QStringView text, QStringView typed)
{
    if (typed.isEmpty())
        return 1;
    if (const qsizetype whole = text.indexOf(typed, 0, Qt::CaseInsensitive); whole >= 0)
        return 1000 + (startsWord(text, whole) ? 500 : 0) + (whole == 0 ? 200 : 0) - int(std::min<qsizetype>(text.size(), 100));
    int score = 0;
    qsizetype at = 0;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        const qsizetype found = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (found < 0)
            return 0;
        score += startsWord(text, found) ? 20 : found == at ? 8 : 1;
        at = found + 1;
    }
    return score;
}

PaletteModel::PaletteModel(QObject *parent) : QAbstractListModel(parent) {}

void PaletteModel::setEntries(QList<Entry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_shown.clear();
    endResetModel();
    find({});
}

void PaletteModel::find(const QString &typed)
{
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const int score = std::max(matchScore(entry.text, typed), matchScore(QString(entry.text + u' ' + entry.hint), typed) / 2);
        if (score > 0)
            found.append({score, i});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    if (found.size() > mostShown)
        found.resize(mostShown);
    if (!m_shown.isEmpty()) {
        beginRemoveRows({}, 0, int(m_shown.size()) - 1);
        m_shown.clear();
        endRemoveRows();
    }
    if (found.isEmpty())
        return;
    beginInsertRows({}, 0, int(found.size()) - 1);
    for (const auto &one : std::as_const(found))
        m_shown.append(one.second);
    endInsertRows();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = this->entry(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.text;
    case Qt::DecorationRole: return entry.icon.isEmpty() ? QVariant() : QVariant(iconNamed(entry.icon));
    case Qt::AccessibleTextRole: return QString(entry.text + u", "_s + entry.hint);
    case hintRole: return entry.hint;
    default: return {};
    }
}

QList<PaletteModel::Entry> paletteEntries(const Picture &picture, const QList<QAction *> &actions)
{
    QList<PaletteModel::Entry> entries;
    for (QAction *action : actions) {
        if (action->isSeparator() || action->text().isEmpty() || action->menu() || !action->isEnabled() || !action->isVisible())
            continue;
        QString text = action->text();
        text.remove(u'&');
        entries.append({text, action->shortcut().toString(QKeySequence::NativeText), action->icon().name(), {}, action});
    }
    for (const MergedServicePtr &service : picture.services)
        entries.append({service->key.name, Palette::tr("service %1").arg(service->key.scope), u"service"_s, ServiceSubject {service->key, {}}, {}});
    for (const RouteGraphPtr &routes : picture.routes) {
        for (const NodeId node : routes->entries) {
            const auto *entry = routes->as<EntryNode>(node);
            entries.append({entry->object.name, entry->object.kind + u' ' + entry->hosts.join(u' ') + u"  "_s + picture.names.value(routes->source),
                            u"routing"_s, RouteSubject {routes->source, entry->object, 0}, {}});
        }
    }
    for (auto it = picture.documents.cbegin(); it != picture.documents.cend(); ++it)
        entries.append({it.key().path, Palette::tr("document %1").arg(picture.names.value(it.key().source)), u"configuration"_s,
                        DocumentSubject {it.key(), {}}, {}});
    for (auto it = picture.names.cbegin(); it != picture.names.cend(); ++it)
        entries.append({it.value(), Palette::tr("source"), u"source"_s, SourceSubject {it.key()}, {}});
    return entries;
}

Palette::Palette(QList<PaletteModel::Entry> entries, QWidget *parent)
    : QDialog(parent, Qt::Popup), m_model(new PaletteModel(this)), m_typed(new QLineEdit(this)), m_list(new QListView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Find anything"));
    m_typed->setPlaceholderText(tr("Find services, routes, documents, sources, commands"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoColumns(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    column->addWidget(m_typed);
    column->addWidget(m_list);
    auto *nothing = new QLabel(tr("No service, route, document, source or command is called that."), this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->hide();
    column->addWidget(nothing, 1);
    m_model->setEntries(std::move(entries));
    m_list->setCurrentIndex(m_model->index(0));
    connect(m_typed, &QLineEdit::textChanged, this, [this, nothing](const QString &typed) {
        m_model->find(typed);
        m_list->setVisible(m_model->rowCount() > 0);
        nothing->setVisible(m_model->rowCount() == 0);
        m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_typed, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    const int width = std::min(720, parent ? parent->width() - 80 : 720);
    resize(width, 420);
    m_typed->setFocus();
    if (parent)
        move(parent->mapToGlobal(QPoint((parent->width() - width) / 2, 48)));
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentIndex().row();
        int step = 0;
        switch (key->key()) {
        case Qt::Key_Down: step = 1; break;
        case Qt::Key_Up: step = -1; break;
        case Qt::Key_PageDown: step = 10; break;
        case Qt::Key_PageUp: step = -10; break;
        default: break;
        }
        if (step) {
            m_list->setCurrentIndex(m_model->index(std::clamp(row + step, 0, std::max(0, m_model->rowCount() - 1))));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void Palette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteModel::Entry entry = m_model->entry(index.row());
    close();
    if (entry.action)
        entry.action->trigger();
    else
        Q_EMIT chosen(entry.subject);
}

} // namespace meshboard
