// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/about.h"

#include "views/common/theme.h"
#include "views/common/title.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLibraryInfo>
#include <QSysInfo>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

struct Part
{
    QString name;
    QString version;
    QString licence;
    QString what;
};

QList<Part> parts()
{
    return {
        {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0"_s, AboutDialog::tr("windows, network, database")},
        {u"libyaml"_s, u"0.2.5"_s, u"MIT"_s, AboutDialog::tr("YAML")},
        {u"tl::expected"_s, {}, u"CC0-1.0"_s, AboutDialog::tr("errors as values")},
        {u"SQLite"_s, {}, u"Public domain"_s, AboutDialog::tr("the journal")},
        {u"Graphviz"_s, {}, u"EPL-1.0"_s, AboutDialog::tr("layout, as a program of its own")},
        {u"Breeze icons"_s, {}, u"LGPL-3.0"_s, AboutDialog::tr("icons")},
    };
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Meshboard"));
    auto *title = new Title(1.6, QFont::Normal, this);
    title->setText(tr("Meshboard %1").arg(QLatin1StringView(MESHBOARD_VERSION)));
    auto *what = new QLabel(tr("A desktop board over every registry and proxy of a service mesh.\n"
                               "Free software under the GNU General Public License, version 3 or later, without any warranty.\n"
                               "Runs on %1.").arg(QSysInfo::prettyProductName()), this);
    what->setWordWrap(true);
    what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *built = new QTreeWidget(this);
    built->setHeaderLabels({tr("Built on"), tr("Version"), tr("Licence"), tr("For")});
    built->setRootIsDecorated(false);
    built->setAccessibleName(tr("Built on"));
    built->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const Part &part : parts())
        new QTreeWidgetItem(built, {part.name, part.version, part.licence, part.what});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::large);
    column->addWidget(title);
    column->addWidget(what);
    column->addWidget(built);
    column->addWidget(buttons);
    resize(560, 460);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

} // namespace meshboard
