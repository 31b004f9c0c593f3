// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board.h"

#include <QWidget>

class QVBoxLayout;

namespace meshboard {

/// What stands there while no source is open: the demo, a folder, an etcd, recent workspaces, and what was found.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(Board &board, QWidget *parent = nullptr);

    /// Recent workspaces and offers anew.
    void refresh();

Q_SIGNALS:
    void urlChosen(const QUrl &url);
    void folderWanted();
    void connectionWanted();
    void workspaceChosen(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *offer(const QString &icon, const QString &title, const QString &what, std::function<void()> done);

    Board &m_board;
    QVBoxLayout *m_recent;
    QVBoxLayout *m_found;
    QWidget *m_recentBox;
    QWidget *m_foundBox;
};

} // namespace meshboard
