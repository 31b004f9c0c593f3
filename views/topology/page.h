// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/topology.h"
#include "views/common/page.h"

#include <QFutureWatcher>
#include <QSet>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace meshboard {

class EmptyState;
class TopologyView;

/// The topology of everything that is open: the canvas with its find line, and what it needs of the board.
class TopologyPage : public Page
{
    Q_OBJECT

public:
    explicit TopologyPage(Board &board, QWidget *parent = nullptr);
    ~TopologyPage() override;

    QString id() const override;
    QString title() const override;
    QIcon icon() const override;
    void focusFind() override;

    TopologyView *view() const { return m_view; }

public Q_SLOTS:
    void select(const meshboard::Subject &subject) override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *bar();
    QAction *addCommand(const QString &name, const QString &text, const QString &icon, const QKeySequence &key);
    void addCommands();

    void refresh();
    void show(const TopologyPtr &topology);
    void showEmptyState();
    void find(const QString &query);
    void setFolded(const QString &group, bool isFolded);
    void updateCounts();
    void updateFoldMenu();

    QString pinsKey() const;
    void loadPins();
    void savePins() const;

    Subject subjectOf(const QString &id) const;
    Subject subjectOfEdge(int edge) const;
    QByteArray nativeText(const Subject &subject) const;
    void copy(const QString &text, const QString &done);
    void showMenu(const QString &id, const QPoint &at);
    void showEdgeMenu(int edge, const QPoint &at);
    void addCopyActions(QMenu &menu, const Subject &subject, const QString &name);

    TopologyView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QLineEdit *m_find;
    QLabel *m_findAnswer;
    QComboBox *m_labels;
    QToolButton *m_fold;
    QLabel *m_counts;
    QLabel *m_zoom;
    QAction *m_relayout = nullptr;
    QAction *m_unpin = nullptr;
    QAction *m_animate = nullptr;

    QFutureWatcher<TopologyPtr> m_making;
    bool m_isDirty = true;
    TopologyPtr m_whole = std::make_shared<const Topology>(); ///< before folding
    QSet<QString> m_folded;
    QString m_pinsKey;
    QString m_wantedSelection; ///< selected elsewhere before it was here
};

} // namespace meshboard
