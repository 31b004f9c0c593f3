// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board.h"
#include "views/common/subject.h"

#include <QAction>
#include <QIcon>
#include <QWidget>

namespace meshboard {

/// One page of the left rail. Built when it is first shown, so its constructor may do work but shall not wait.
/// Its commands are its QWidget::actions(): each has a text, an objectName "PAGE.what" and is shown in the palette.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Board &board, QWidget *parent = nullptr);

    /// Stable word for settings and links: "topology".
    virtual QString id() const = 0;
    virtual QString title() const = 0;
    virtual QIcon icon() const = 0;

    /// Texts that were typed here and are staged nowhere yet: the window asks before it closes.
    virtual int unstagedCount() const { return 0; }
    /// This page takes the place of another one of its kind, in another language say: what was typed there goes on here.
    virtual void takeOver(Page &before) { Q_UNUSED(before) }

    /// Ctrl+F and `/`: put the cursor where this page is searched.
    virtual void focusFind() {}

public Q_SLOTS:
    /// Something was selected elsewhere: show it if it is among what this page shows. Does not emit selected().
    virtual void select(const meshboard::Subject &subject) { Q_UNUSED(subject) }

Q_SIGNALS:
    /// The person selected something here; every other page and the inspector follow.
    void selected(const meshboard::Subject &subject);
    /// Go there: page `id` ("routing"), and select this in it.
    void pageRequested(const QString &id, const meshboard::Subject &subject);
    /// A command of the window, by its name: "edit.newRoute".
    void commandRequested(const QString &command);
    /// A line for something the person just did here ("Copied 3 names").
    void message(const QString &text);
    /// The inspector should be shown (Enter on a selected thing).
    void inspected(const meshboard::Subject &subject);

protected:
    Board &board() const { return m_board; }
    /// A command of this page, off until something is selected that it can be done to.
    QAction *addCommand(const QString &name, const QString &text, const QString &icon);
    template <typename Derived>
    QAction *addCommand(const QString &name, const QString &text, const QString &icon, void (Derived::*done)())
    {
        QAction *action = addCommand(name, text, icon);
        connect(action, &QAction::triggered, static_cast<Derived *>(this), done);
        return action;
    }

private:
    Board &m_board;
};

} // namespace meshboard
