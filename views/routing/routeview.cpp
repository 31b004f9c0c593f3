// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/routing/routeview.h"

#include "items/words.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/title.h"
#include "views/routing/rulecard.h"
#include "views/routing/spliteditor.h"

#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

/// Rules of one entry that are shown together, and those of them that are placed in one turn of the event loop.
constexpr int partSize = 50;
constexpr int cardsInATurn = 4;

QString wordsFor(const TargetNode &target)
{
    switch (target.kind) {
    case TargetNode::Kind::Redirect: return RouteView::tr("redirects to %1").arg(target.native);
    case TargetNode::Kind::Response: return RouteView::tr("answers %1 itself").arg(target.native);
    case TargetNode::Kind::Missing: return RouteView::tr("%1 (not found)").arg(target.native);
    case TargetNode::Kind::Service: break;
    }
    QString words = target.service.toString();
    if (!target.subset.isEmpty())
        words += u' ' + target.subset;
    if (target.port)
        words += u':' + QString::number(*target.port);
    return words;
}

QLabel *faintLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RouteView::RouteView(Board &board, QWidget *parent) : QWidget(parent), m_board(board), m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("Rules"));
    m_scroll->setMinimumWidth(320);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    m_later.setSingleShot(true);
    m_later.setInterval(100);
    connect(&m_later, &QTimer::timeout, this, &RouteView::refresh);
    m_more.setSingleShot(true);
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, &RouteView::placeMore);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_inView)
            m_scroll->ensureWidgetVisible(m_inView);
    });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_inView = nullptr; });
}

void RouteView::show(const EntryRow &entry)
{
    const bool isOther = !(entry.place == m_entry.place);
    m_entry = entry;
    if (isOther) {
        m_routes.reset();
        m_openForms.clear();
        m_placed.clear();
        m_first = 0;
        m_wanted = 0;
    }
    refresh();
    if (isOther)
        m_scroll->verticalScrollBar()->setValue(0);
}

void RouteView::clear()
{
    m_entry = {};
    m_rest = {};
    m_more.stop();
    m_routes.reset();
    m_counted.reset();
    m_placed.clear();
    m_cards.clear();
    m_scroll->setWidget(new QWidget);
}

void RouteView::refresh()
{
    // A border under the mouse must not be taken away from it.
    if (QGuiApplication::mouseButtons() != Qt::NoButton && m_routes) {
        m_later.start();
        return;
    }
    const RouteGraphPtr routes = m_board.store.drafted()->routesOf(m_entry.place.source, m_entry.place.language);
    if (!routes)
        return clear();
    const bool isSame = routes == m_routes;
    if (!isSame)
        m_rest = {};
    m_routes = routes;
    if (isSame)
        renewFigures();
    else
        rebuild();
}

void RouteView::renewFigures()
{
    for (const QPointer<SplitEditor> &editor : std::as_const(m_placed))
        editor->renew();
}

void RouteView::rebuild()
{
    if (!m_more.isActive())
        m_scrolled = m_scroll->verticalScrollBar()->value();
    if (m_content && m_content->isAncestorOf(window()->focusWidget()))
        m_focus = window()->focusWidget();
    for (const QPointer<SplitEditor> &editor : std::as_const(m_placed)) {
        editor->setParent(this);
        editor->hide();
        m_spare.insert(SplitEditor::keyOf(editor->split().origin), editor);
    }
    m_placed.clear();
    m_cards.clear();
    m_rest = {};
    m_inView = nullptr;

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::huge, space::large, space::huge, space::huge);
    column->setSpacing(space::medium);
    place(m_entry.node, column, {});
    column->addStretch(1);
    m_content = content;
    m_scroll->setWidget(content);
    placeMore();
}

void RouteView::place(NodeId node, QVBoxLayout *into, QList<NodeId> above)
{
    if (node == noNode)
        return;
    if (above.contains(node)) {
        into->addWidget(faintLabel(tr("leads back to itself")));
        return;
    }
    above.append(node);
    if (const auto *entry = m_routes->as<EntryNode>(node)) {
        placeEntry(*entry, into);
        place(entry->next, into, above);
    } else if (const auto *rules = m_routes->as<RulesNode>(node)) {
        placeRules(*rules, into, above);
    } else if (const auto *split = m_routes->as<SplitNode>(node)) {
        placeSplit(node, *split, into, above);
    } else if (const auto *target = m_routes->as<TargetNode>(node)) {
        placeTarget(*target, into);
    }
}

void RouteView::placeEntry(const EntryNode &entry, QVBoxLayout *into)
{
    auto *title = new Title(1.3);
    title->setText(entry.object.name);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    into->addWidget(title);
    QStringList parts {entry.object.kind};
    if (!entry.hosts.isEmpty())
        parts.append(tr("hosts %1").arg(entry.hosts.join(u", "_s)));
    if (!entry.listeners.isEmpty())
        parts.append(tr("at %1").arg(entry.listeners.join(u", "_s)));
    if (!entry.protocol.isEmpty())
        parts.append(entry.protocol);
    into->addWidget(faintLabel(parts.join(u" · "_s)));
    if (entry.origin.isNull())
        return;
    auto *place = new QPushButton(iconNamed(u"configuration"_s), placeText(placeOf(entry.origin)));
    place->setFlat(true);
    place->setToolTip(tr("Show where it is written"));
    connect(place, &QPushButton::clicked, this, [this, origin = entry.origin] { Q_EMIT selected(Subject(origin)); });
    into->addWidget(place, 0, Qt::AlignLeft);
}

void RouteView::placeRules(const RulesNode &rules, QVBoxLayout *into, const QList<NodeId> &above)
{
    const int count = int(rules.rules.size());
    const bool isOwn = rules.object == m_entry.place.object && m_cards.isEmpty() && !m_rest.rules;
    if (!isOwn) {
        into->addWidget(faintLabel(tr("continues in %1 %2").arg(rules.object.kind, rules.object.name)));
        for (int i = 0; i < std::min(count, partSize); ++i)
            placeCard(rules, i, into, above);
        if (count > partSize)
            into->addWidget(faintLabel(tr("and %n more rule(s)", nullptr, count - partSize)));
        return;
    }
    if (m_first >= count)
        m_first = 0;
    if (count > partSize)
        placeParts(rules, into);
    auto *cards = new QVBoxLayout;
    cards->setSpacing(space::medium);
    into->addLayout(cards);
    m_rest = {&rules, cards, above};
}

/// Which part of very many rules is shown, and the way to the others.
void RouteView::placeParts(const RulesNode &rules, QVBoxLayout *into)
{
    const int count = int(rules.rules.size());
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Rules %1 to %2 of %3").arg(m_first + 1).arg(std::min(m_first + partSize, count)).arg(count)));
    const auto offer = [&](const QString &name, int first) {
        auto *button = new QPushButton(name);
        button->setEnabled(first >= 0 && first < count);
        connect(button, &QPushButton::clicked, this, [this, first] { showPart(first); }, Qt::QueuedConnection);
        row->addWidget(button);
    };
    offer(tr("Earlier rules"), m_first - partSize);
    offer(tr("Later rules"), m_first + partSize);
    row->addStretch(1);
    into->addLayout(row);
}

void RouteView::showPart(int first)
{
    m_first = first;
    m_more.stop();
    m_scroll->verticalScrollBar()->setValue(0);
    rebuild();
}

void RouteView::placeMore()
{
    const bool isPlaced = !m_rest.rules;
    const int end = isPlaced ? 0 : std::min(m_first + partSize, int(m_rest.rules->rules.size()));
    for (int i = 0; i < cardsInATurn && m_first + m_cards.size() < end; ++i)
        placeCard(*m_rest.rules, m_first + int(m_cards.size()), m_rest.into, m_rest.above);
    m_content->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(m_scrolled);
    if (!isPlaced) {
        if (m_first + m_cards.size() >= end)
            m_rest = {};
        return m_more.start(); // once more after the last: only then there is room to scroll to
    }
    for (const QPointer<SplitEditor> &editor : std::as_const(m_spare))
        delete editor;
    m_spare.clear();
    if (QWidget *focus = std::exchange(m_focus, nullptr))
        focus->setFocus();
    if (const int wanted = std::exchange(m_wanted, 0))
        select(wanted);
}

void RouteView::placeCard(const RulesNode &rules, int rule, QVBoxLayout *into, const QList<NodeId> &above)
{
    auto *card = new RuleCard(rules, rule);
    connectCard(card, rules);
    if (m_rest.rules == &rules)
        m_cards.append(card);
    place(rules.rules[rule].next, card->body(), above);
    into->addWidget(card);
}

void RouteView::connectCard(RuleCard *card, const RulesNode &rules)
{
    const int rule = card->rule();
    const auto keyOf = [of = SplitEditor::keyOf(rules.origin)](int place) -> QString { return of + QString::number(place); };
    const QString key = keyOf(rule);
    card->setFormOpen(m_openForms.contains(key));
    connect(card, &RuleCard::formOpened, this, [this, key](bool isOpen) {
        if (isOpen)
            m_openForms.insert(key);
        else
            m_openForms.remove(key);
    });
    connect(card, &RuleCard::chosen, this, [this, object = rules.object, rule] {
        Q_EMIT selected(RouteSubject {m_entry.place.source, object, rule + 1});
    });
    connect(card, &RuleCard::fieldStaged, this, [this, rules, rule](const edits::Field &field, const QString &after) {
        stage({edits::setField(rules, rule, field.field, field.name, field.before, after)}, tr("Edit %1").arg(rules.object.name));
    });
    // A form stays with its rule, never with the place: what is typed next must not land in another rule.
    connect(card, &RuleCard::moveRequested, this, [this, rules, rule, keyOf](int to) {
        const bool isOpen = m_openForms.remove(keyOf(rule));
        if (m_openForms.remove(keyOf(to)))
            m_openForms.insert(keyOf(rule));
        if (isOpen)
            m_openForms.insert(keyOf(to));
        stage({edits::moveRule(rules, rule, to)}, tr("Move %1").arg(edits::nameOf(rules, rule)));
    });
    connect(card, &RuleCard::removeRequested, this, [this, rules, rule] {
        m_openForms.clear();
        stage({edits::removeRule(rules, rule)}, tr("Delete %1").arg(edits::nameOf(rules, rule)));
    });
}

SplitEditor *RouteView::editorFor(const SplitNode &split)
{
    SplitEditor *editor = m_spare.take(SplitEditor::keyOf(split.origin));
    if (!editor) {
        editor = new SplitEditor(m_board);
        connect(editor, &SplitEditor::selected, this, &RouteView::selected);
    }
    editor->bind(m_routes, split);
    return editor;
}

void RouteView::placeSplit(NodeId node, const SplitNode &split, QVBoxLayout *into, const QList<NodeId> &above)
{
    placeSharing(node, into);
    SplitEditor *editor = editorFor(split);
    m_placed.append(editor);
    into->addWidget(editor);
    if (split.shares.size() == 1) {
        // A bar of one piece says nothing: the way on, and the offer to split it.
        editor->hide();
        place(split.shares.first().next, into, above);
        auto *add = new QPushButton(iconNamed(u"split"_s), tr("Split this traffic …"));
        add->setFlat(true);
        add->setToolTip(tr("Add a second destination to %1").arg(split.object.name));
        connect(add, &QPushButton::clicked, editor, &SplitEditor::askForChild);
        into->addWidget(add, 0, Qt::AlignLeft);
        return;
    }
    editor->QWidget::show();
    for (const Share &share : split.shares) {
        const auto *target = m_routes->as<TargetNode>(share.next);
        const bool saysMore = !share.filters.isEmpty() || !target || !target->filters.isEmpty() || !target->failover.isEmpty();
        if (!saysMore)
            continue;
        auto *inner = new QFrame;
        inner->setFrameShape(QFrame::NoFrame);
        auto *column = new QVBoxLayout(inner);
        column->setContentsMargins(space::huge + space::medium, space::small, 0, 0);
        column->setSpacing(space::small);
        column->addWidget(faintLabel(tr("%1:").arg(share.name)));
        if (const QString filters = filtersInWords(share.filters); !filters.isEmpty())
            column->addWidget(faintLabel(filters));
        place(share.next, column, above);
        into->addWidget(inner);
    }
}

void RouteView::placeTarget(const TargetNode &target, QVBoxLayout *into)
{
    auto *link = new QPushButton(iconNamed(target.subset.isEmpty() ? u"service"_s : u"subset"_s), wordsFor(target));
    link->setFlat(true);
    link->setToolTip(target.native);
    const bool isService = target.kind == TargetNode::Kind::Service;
    link->setEnabled(isService);
    connect(link, &QPushButton::clicked, this, [this, target] { Q_EMIT selected(ServiceSubject {target.service, target.subset}); });
    into->addWidget(link, 0, Qt::AlignLeft);
    if (const QString filters = filtersInWords(target.filters); !filters.isEmpty())
        into->addWidget(faintLabel(filters));
    QStringList further;
    for (const NodeId node : target.failover) {
        if (const auto *next = m_routes->as<TargetNode>(node))
            further.append(wordsFor(*next));
    }
    if (!further.isEmpty())
        into->addWidget(faintLabel(tr("fails over to %1").arg(further.join(tr(", then ")))));
}

void RouteView::placeSharing(NodeId node, QVBoxLayout *into)
{
    if (m_counted != m_routes) {
        m_users = edits::parentCounts(*m_routes);
        m_counted = m_routes;
    }
    const int users = m_users[size_t(node)];
    if (users > 1)
        into->addWidget(faintLabel(tr("used in %n places: a change here changes all of them", nullptr, users)));
}

void RouteView::stage(const QList<Intent> &intents, const QString &label)
{
    m_board.draft.stage(intents, label);
}

void RouteView::select(int rule)
{
    if (const int first = (rule - 1) / partSize * partSize; rule >= 1 && rule <= m_entry.rules && first != m_first) {
        m_first = first;
        rebuild();
    }
    m_wanted = m_more.isActive() ? rule : 0;
    for (const QPointer<RuleCard> &card : std::as_const(m_cards))
        card->setCurrent(card->rule() == rule - 1);
    if (rule > m_first && rule <= m_first + m_cards.size()) {
        m_inView = m_cards[rule - 1 - m_first];
        m_scroll->ensureWidgetVisible(m_inView);
    }
}

} // namespace meshboard
