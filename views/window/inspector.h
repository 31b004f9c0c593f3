// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/historymodel.h"
#include "views/board.h"
#include "views/common/subject.h"
#include "views/window/facts.h"
#include "views/window/navigation.h"

#include <QIcon>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QTabWidget;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace meshboard {

class EmptyState;
class FormView;
class InstancesModel;
class NativeView;
class ServiceForm;
class SplitEditor;

/// One place that shows whatever is selected anywhere, with a way back to what was looked at before.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(Board &board, QWidget *parent = nullptr);
    ~Inspector() override;

    Subject current() const { return m_navigation.current(); }
    FormView *form() const { return m_form; }
    NativeView *native() const { return m_native; }
    using QWidget::show;

public Q_SLOTS:
    void show(const meshboard::Subject &subject);
    void back();
    void forward();

Q_SIGNALS:
    /// A link was followed, or a step back was made: pages follow too.
    void selected(const meshboard::Subject &subject);
    void pageRequested(const QString &page, const meshboard::Subject &subject);
    void message(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
    struct Link
    {
        QIcon icon;
        QString text;
        QString hint;
        Subject subject;
    };
    struct Shown; // what a subject looks like: words, facts, places
    void refresh();
    void fill(const Shown &shown);
    Shown look(const Subject &subject);
    Shown lookAt(const ServiceSubject &subject);
    Shown lookAt(const RouteSubject &subject);
    Shown lookAt(const DocumentSubject &subject);
    Shown lookAt(const SourceSubject &subject);
    Shown lookAt(const IntentSubject &subject);
    Shown lookAt(const JournalSubject &subject);
    void showSplits(const Shown &shown);
    void placeSplits();
    void showLinks(const Shown &shown);
    void placeLinks();
    void fillCopyMenu();

    Board &m_board;
    Navigation m_navigation;
    QTimer m_soon;
    QToolButton *m_back;
    QToolButton *m_forward;
    QLabel *m_mark;
    QLabel *m_title;
    QLabel *m_kind;
    QToolButton *m_copy;
    QTabWidget *m_tabs;
    EmptyState *m_nothing;
    Facts *m_facts;
    ServiceForm *m_settings;
    QVBoxLayout *m_splits;
    QVBoxLayout *m_links;
    QStringList m_linked;
    QList<QPointer<SplitEditor>> m_editors;
    /// What is placed a little in each turn of the event loop: widgets take their time to be made.
    QTimer m_more;
    QList<std::pair<RouteGraphPtr, NodeId>> m_shownSplits; ///< the first of them by `m_editors`
    std::vector<Link> m_linksToPlace;
    InstancesModel *m_instances;
    QTableView *m_instanceTable;
    FormView *m_form;
    NativeView *m_native;
    std::shared_ptr<const JournalEntry> m_entry; ///< of the journal, once it was found
    Origin m_origin; ///< of the native text; null for none
};

} // namespace meshboard
