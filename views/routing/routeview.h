// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board.h"
#include "views/common/subject.h"
#include "views/routing/entriesmodel.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

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
    void renewFigures();
    void place(NodeId node, QVBoxLayout *into, QList<NodeId> above);
    void placeEntry(const EntryNode &entry, QVBoxLayout *into);
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
    QList<QPointer<SplitEditor>> m_placed;
    QHash<QString, QPointer<SplitEditor>> m_spare; ///< those of the view before, by where their split is written
    QList<QPointer<RuleCard>> m_cards;          ///< of the entry's own rules
    QSet<QString> m_openForms;
    QTimer m_later;
};

} // namespace meshboard
