// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/topology/accessible.h"

#include "views/topology/describe.h"
#include "views/topology/view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

QString pinAction()
{
    return u"pin"_s;
}

/// One node. Known by its id, so it survives a new picture that still has it.
class NodeInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    NodeInterface(TopologyView *view, QString id)
        : m_view(view)
        , m_id(std::move(id))
    {
    }

    int index() const { return m_view ? m_view->topology().indexOf(m_id) : -1; }

    bool isValid() const override { return index() >= 0; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }

    QString text(QAccessible::Text kind) const override
    {
        const int node = index();
        if (node < 0)
            return {};
        if (kind == QAccessible::Name)
            return nameFor(m_view->topology().nodes[size_t(node)]);
        if (kind == QAccessible::Description)
            return linesFor(m_view->topology(), node).join("; "_L1);
        return {};
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (index() < 0)
            return {};
        const QRect inside = m_view->nodeRect(index()).toAlignedRect();
        return {m_view->mapToGlobal(inside.topLeft()), inside.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const int node = index();
        if (node < 0) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.focusable = true;
        state.selected = m_view->selected() == m_id;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = !m_view->nodeRect(node).intersects(QRectF(m_view->rect()));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction(), pressAction(), pinAction()}; }
    QString localizedActionName(const QString &name) const override
    {
        if (name == pinAction())
            return QCoreApplication::translate("meshboard::Topology", "Pin or unpin");
        if (name == pressAction())
            return QCoreApplication::translate("meshboard::Topology", "Inspect");
        return QAccessibleActionInterface::localizedActionName(name);
    }
    void doAction(const QString &name) override
    {
        const int node = index();
        if (node < 0)
            return;
        if (name == setFocusAction()) {
            m_view->setFocus();
            m_view->pickNode(node);
        } else if (name == pressAction()) {
            m_view->inspectNode(node);
        } else if (name == pinAction()) {
            m_view->setPinned(m_id, !m_view->pins().contains(m_id));
        }
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == pressAction() ? QStringList {u"Return"_s} : QStringList {};
    }

private:
    const QPointer<TopologyView> m_view;
    const QString m_id;
};

class ViewInterface : public QAccessibleWidget
{
public:
    explicit ViewInterface(TopologyView *view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {
    }
    ~ViewInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_nodes))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(m_view->topology().nodes.size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const QString &id = m_view->topology().nodes[size_t(index)].id;
        if (const auto known = m_nodes.constFind(id); known != m_nodes.cend())
            return QAccessible::accessibleInterface(*known);
        auto *node = new NodeInterface(m_view, id);
        m_nodes.insert(id, QAccessible::registerAccessibleInterface(node));
        return node;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *node = dynamic_cast<const NodeInterface *>(child);
        return node ? node->index() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        if (!m_view->scene())
            return nullptr;
        const QPoint at = m_view->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < childCount(); ++i) {
            if (m_view->nodeRect(i).contains(at))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_view->hasFocus() ? child(m_view->topology().indexOf(m_view->selected())) : nullptr;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description) {
            return QCoreApplication::translate("meshboard::Topology",
                                               "%n nodes. Arrow keys walk along the edges, Enter inspects, / finds.", nullptr, childCount());
        }
        return QAccessibleWidget::text(kind);
    }

    void forgetGone()
    {
        m_nodes.removeIf([this](const QHash<QString, QAccessible::Id>::iterator &it) {
            const bool isGone = m_view->topology().indexOf(it.key()) < 0;
            if (isGone)
                QAccessible::deleteAccessibleInterface(*it);
            return isGone;
        });
    }

private:
    TopologyView *m_view;
    mutable QHash<QString, QAccessible::Id> m_nodes; ///< made when first asked for: nobody reads 500 nodes at once
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<TopologyView *>(object);
    return view ? new ViewInterface(view) : nullptr;
}

} // namespace

void installTopologyAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void topologyShown(TopologyView *view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *interface = dynamic_cast<ViewInterface *>(QAccessible::queryAccessibleInterface(view)))
        interface->forgetGone();
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void topologyFocused(TopologyView *view, int node)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(node);
    QAccessible::updateAccessibility(&event);
}

} // namespace meshboard
