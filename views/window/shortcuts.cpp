// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/shortcuts.h"

#include "views/common/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr char defaultKeys[] = "defaultKeys";

QString settingFor(const QAction &action)
{
    return u"shortcuts/"_s + action.objectName();
}

QString plainText(const QAction &action)
{
    return action.text().remove(u'&');
}

/// Keys that belong to a place rather than to a command.
QList<std::pair<QString, QString>> placeKeys()
{
    return {
        {ShortcutsDialog::tr("Split bar: move the border (Shift: finest step)"), ShortcutsDialog::tr("Left, Right")},
        {ShortcutsDialog::tr("Split bar: choose another border"), ShortcutsDialog::tr("Up, Down")},
        {ShortcutsDialog::tr("Split bar: stage, revert"), ShortcutsDialog::tr("Enter, Esc")},
        {ShortcutsDialog::tr("Lists: filter"), u"/"_s},
        {ShortcutsDialog::tr("Lists: inspect"), ShortcutsDialog::tr("Enter")},
        {ShortcutsDialog::tr("Topology: walk along edges"), ShortcutsDialog::tr("Arrows")},
        {ShortcutsDialog::tr("Topology: callers, callees"), u"[ ]"_s},
        {ShortcutsDialog::tr("Topology: fold a group"), ShortcutsDialog::tr("Space")},
        {ShortcutsDialog::tr("Topology: zoom in, out, fit"), u"+ - 0"_s},
    };
}

} // namespace

void takeChosenKeys(QAction &action, const QSettings &settings)
{
    action.setProperty(defaultKeys, action.shortcut().toString(QKeySequence::PortableText));
    if (const QVariant chosen = settings.value(settingFor(action)); chosen.isValid())
        action.setShortcut(QKeySequence::fromString(chosen.toString(), QKeySequence::PortableText));
}

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QSettings &settings, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(620, 640);
    auto *filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter"));
    filter->setClearButtonEnabled(true);
    auto *list = new QTreeWidget(this);
    list->setHeaderLabels({tr("Command"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setAccessibleName(tr("Commands and their keys"));
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    list->setColumnWidth(1, 220);
    QList<QKeySequenceEdit *> edits;
    for (QAction *action : actions) {
        if (action->objectName().isEmpty() || action->text().isEmpty())
            continue;
        auto *item = new QTreeWidgetItem(list, {plainText(*action)});
        auto *keys = new QKeySequenceEdit(action->shortcut(), list);
        keys->setAccessibleName(tr("Keys for %1").arg(plainText(*action)));
        if (auto *line = keys->findChild<QLineEdit *>())
            line->setAccessibleName(keys->accessibleName());
        list->setItemWidget(item, 1, keys);
        edits.append(keys);
        connect(keys, &QKeySequenceEdit::editingFinished, this, [action, keys, &settings] {
            if (keys->keySequence() == action->shortcut())
                return;
            action->setShortcut(keys->keySequence());
            settings.setValue(settingFor(*action), keys->keySequence().toString(QKeySequence::PortableText));
        });
    }
    for (const auto &[what, keys] : placeKeys()) {
        auto *item = new QTreeWidgetItem(list, {what, keys});
        item->setForeground(1, palette().placeholderText());
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults, this);
    // Enter in the filter is no wish to lose one's own keys, nor to leave.
    for (const auto which : {QDialogButtonBox::Close, QDialogButtonBox::RestoreDefaults})
        buttons->button(which)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(filter);
    column->addWidget(list);
    column->addWidget(buttons);
    connect(filter, &QLineEdit::textChanged, this, [list](const QString &typed) {
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            list->topLevelItem(i)->setHidden(!list->topLevelItem(i)->text(0).contains(typed, Qt::CaseInsensitive));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [actions, edits, &settings] {
        qsizetype next = 0;
        for (QAction *action : actions) {
            if (action->objectName().isEmpty() || action->text().isEmpty())
                continue;
            settings.remove(settingFor(*action));
            action->setShortcut(QKeySequence::fromString(action->property(defaultKeys).toString(), QKeySequence::PortableText));
            edits[next++]->setKeySequence(action->shortcut());
        }
    });
}

} // namespace meshboard
