// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board.h"
#include "views/common/subject.h"
#include "views/routing/splitbar.h"

namespace meshboard {

/// A split bar bound to a split of the drafted picture: what is done on it becomes intents of the draft.
class SplitEditor : public SplitBar
{
    Q_OBJECT

public:
    explicit SplitEditor(Board &board, QWidget *parent = nullptr);

    void bind(const RouteGraphPtr &routes, const SplitNode &split);
    /// Declared and observed shares anew, nothing else.
    void renew();
    const SplitNode &split() const { return m_bound; }
    void askForChild();

    /// What tells one split from another across pictures: where it is written.
    static QString keyOf(const Origin &origin);

Q_SIGNALS:
    void selected(const meshboard::Subject &subject);

private:
    Board &m_board;
    RouteGraphPtr m_routes;
    SplitNode m_bound;
};

} // namespace meshboard
