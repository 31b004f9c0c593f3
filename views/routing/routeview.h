// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board.h"
#include "views/common/subject.h"
#include "views/routing/entriesmodel.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace meshboard {

class RuleCard;
class SplitEditor;

/// One entry and all it leads to: rules in their order, splits with their bars, nested ones inside.
class RouteView : public QWidget
{
    Q_OBJECT

public:
    explicit RouteView(Board &board, QWidget *parent = nullptr);

    /// Shows what the draft makes of it. Where nothing about the route changed only the figures are renewed; what was typed
    /// and not staged stays in any case.
    void show(const EntryRow &entry);
    void clear();
    void select(int rule);

Q_SIGNALS:
    void selected(const meshboard::Subject &subject);
    void message(const QString &text);

private:
    void refresh();
    void rebuild();
    void placeMore();
    void showPart(int first);
    void renewFigures();
    void place(NodeId node, QVBoxLayout *into, QList<NodeId> above);
    void placeEntry(const EntryNode &entry, QVBoxLayout *into);
    void placeCard(const RulesNode &rules, int rule, QVBoxLayout *into, const QList<NodeId> &above);
    void placeParts(const RulesNode &rules, QVBoxLayout *into);
    void placeRules(const RulesNode &rules, QVBoxLayout *into, const QList<NodeId> &above);
    void placeSplit(NodeId node, const SplitNode &split, QVBoxLayout *into, const QList<NodeId> &above);
    void placeTarget(const TargetNode &target, QVBoxLayout *into);
    void placeSharing(NodeId node, QVBoxLayout *into);
    void stage(const QList<Intent> &intents, const QString &label);
    void connectCard(RuleCard *card, const RulesNode &rules);
    SplitEditor *editorFor(const SplitNode &split);

    Board &m_board;
    QScrollArea *m_scroll;
    QPointer<QWidget> m_content;
    EntryRow m_entry;
    RouteGraphPtr m_routes;
    RouteGraphPtr m_counted;
    std::vector<int> m_users; ///< how many parents each node of `m_counted` has: all entries of a source are in one graph
    QList<QPointer<SplitEditor>> m_placed;
    QHash<QString, QPointer<SplitEditor>> m_spare; ///< those of the view before, by where their split is written
    QList<QPointer<RuleCard>> m_cards;          ///< of the entry's own rules, from the first one shown
    int m_first = 0;                            ///< the first of the entry's own rules that is shown
    int m_wanted = 0;                           ///< the rule to be brought into view once it is placed; counts from 1
    QPointer<RuleCard> m_inView;                ///< stays in view while cards find their heights, until the person scrolls
    int m_scrolled = 0;
    QPointer<QWidget> m_focus; ///< where it was before all was placed anew
    /// The entry's own rules whose cards are placed a few in a turn, those below what was placed so far.
    struct
    {
        const RulesNode *rules = nullptr; ///< of `m_routes`
        QPointer<QVBoxLayout> into;
        QList<NodeId> above;
    } m_rest;
    QTimer m_more;
    QSet<QString> m_openForms;
    QTimer m_later;
};

} // namespace meshboard
