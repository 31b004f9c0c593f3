// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QMetaEnum>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

/// Roles that a person acts on or reads from: each needs a name.
bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::MenuItem:
    case QAccessible::ButtonMenu:
    case QAccessible::PageTab:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::Graphic:
    case QAccessible::Canvas:
    case QAccessible::ColumnHeader:
        return true;
    default:
        return false;
    }
}

bool hasValue(QAccessible::Role role)
{
    return role == QAccessible::SpinBox || role == QAccessible::Slider || role == QAccessible::ProgressBar;
}

/// Parts that Qt's own widgets are made of; their owner speaks for them.
bool isPart(const QObject *object)
{
    static const QStringList parts {u"qt_spinbox_lineedit"_s, u"qt_scrollarea_viewport"_s, u"qt_scrollarea_hcontainer"_s,
                                    u"qt_scrollarea_vcontainer"_s, u"ScrollLeftButton"_s, u"ScrollRightButton"_s, u"qt_toolbar_ext_button"_s,
                                    u"qt_menubar_ext_button"_s};
    return object && (parts.contains(object->objectName()) || object->inherits("QTableCornerButton") || object->inherits("QLineEditIconButton"));
}

QString roleName(QAccessible::Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
}

void walk(QAccessibleInterface &at, int depth, AccessibleDump &dump)
{
    if (at.state().invisible || depth > 40 || isPart(at.object()))
        return;
    const QAccessible::Role role = at.role();
    const QString name = at.text(QAccessible::Name);
    QString value = at.text(QAccessible::Value);
    if (value.isEmpty() && at.valueInterface())
        value = at.valueInterface()->currentValue().toString();
    QStringList actions;
    if (at.actionInterface())
        actions = at.actionInterface()->actionNames();
    const QString line = QString(depth * 2, u' ') + u"%1 \"%2\" = \"%3\" [%4]"_s.arg(roleName(role), name, value, actions.join(u','));
    dump.lines.append(line);
    const QString who = line.trimmed() + (at.object() ? u"  ("_s + QString::fromLatin1(at.object()->metaObject()->className()) + u' ' + at.object()->objectName()
                                                           + (at.object()->parent() ? u" in "_s + QString::fromLatin1(at.object()->parent()->metaObject()->className()) : QString()) + u')'
                                                       : QString());
    if (role == QAccessible::NoRole)
        dump.gaps.append(u"no role: "_s + who);
    if (needsName(role) && name.isEmpty())
        dump.gaps.append(u"no name: "_s + who);
    if (hasValue(role) && value.isEmpty())
        dump.gaps.append(u"no value: "_s + who);
    const auto *widget = qobject_cast<const QWidget *>(at.object());
    const bool isUsable = !widget || widget->isEnabled();
    if (role == QAccessible::Button && isUsable && actions.isEmpty())
        dump.gaps.append(u"no action: "_s + who);
    if (widget && widget->focusPolicy() != Qt::NoFocus && role == QAccessible::Client && name.isEmpty())
        dump.gaps.append(u"takes the focus and says nothing: "_s + who);
    const bool hasCells = role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List;
    // Cells are read by row and column; the first ones stand for all.
    const int count = hasCells ? std::min(at.childCount(), 60) : at.childCount();
    for (int i = 0; i < count; ++i) {
        if (QAccessibleInterface *child = at.child(i))
            walk(*child, depth + 1, dump);
    }
}

} // namespace

AccessibleDump accessibleDump(QWidget &window)
{
    AccessibleDump dump;
    QAccessible::setActive(true);
    if (QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&window))
        walk(*root, 0, dump);
    return dump;
}
