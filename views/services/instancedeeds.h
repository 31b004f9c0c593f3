// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/registration.h"
#include "items/instancesmodel.h"
#include "views/board.h"

#include <QWidget>

class QMenu;

namespace meshboard {

/// What a person may do to one registered instance: out of rotation and back, another weight, gone. Its registration is read
/// first, then the edit of it is staged like every other one.
class InstanceDeeds : public QObject
{
    Q_OBJECT

public:
    InstanceDeeds(Board &board, QWidget *parent);

    void addTo(QMenu &menu, const InstanceRow &row);

Q_SIGNALS:
    void message(const QString &text);

private:
    /// What to do once the registration has been read: the intents, and what the step of undo is called.
    struct Deed
    {
        DocumentId document;
        std::function<Expected<QList<Intent>>(const Document &)> intents;
        QString label;
    };
    void begin(Deed deed);
    void end();
    void askWeight(const InstanceRow &row);
    Deed amendment(const InstanceRow &row, const Amendment &amendment, const QString &label) const;

    Board &m_board;
    QWidget *m_parent;
    std::optional<Deed> m_deed;
};

} // namespace meshboard
