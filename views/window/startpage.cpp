// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/startpage.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/title.h"
#include "views/window/recent.h"

#include <QCommandLinkButton>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

void clear(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QPushButton *link(const QString &icon, const QString &text, const QString &hint)
{
    auto *button = new QPushButton(iconNamed(icon), text);
    button->setFlat(true);
    button->setStyleSheet(u"text-align: left; padding: 4px;"_s);
    button->setToolTip(hint);
    return button;
}

} // namespace

StartPage::StartPage(Board &board, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_recent(new QVBoxLayout)
    , m_found(new QVBoxLayout)
    , m_recentBox(new QWidget)
    , m_foundBox(new QWidget)
{
    setAccessibleName(tr("Start"));
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(space::huge, 2 * space::huge, space::huge, space::huge);
    column->setSpacing(space::medium);
    auto *title = new Title(2, QFont::Normal);
    title->setText(tr("Meshboard"));
    column->addWidget(title);
    auto *what = new QLabel(tr("Every registry and proxy of a service mesh on one board: see it, split traffic, plan, apply, take it back."));
    what->setWordWrap(true);
    what->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(what);
    column->addSpacing(space::huge);
    column->addWidget(offer(u"topology"_s, tr("Look at the demo"),
                            tr("A living shop of about 15 services in real files. Nothing of yours is touched."),
                            [this] { Q_EMIT urlChosen(QUrl(u"demo:"_s)); }));
    column->addWidget(offer(u"folder-open"_s, tr("Open a folder of configuration …"),
                            tr("Istio, Consul, Traefik and Kubernetes files. You can also drop one here."), [this] { Q_EMIT folderWanted(); }));
    column->addWidget(offer(u"source"_s, tr("Connect to etcd …"), tr("Discovery keys and Traefik's configuration, live."),
                            [this] { Q_EMIT connectionWanted(); }));
    const auto box = [column](QWidget *around, const QString &name, QVBoxLayout *list) {
        auto *inside = new QVBoxLayout(around);
        inside->setContentsMargins(0, space::large, 0, 0);
        inside->setSpacing(space::small);
        inside->addWidget(heading(name));
        list->setSpacing(0);
        inside->addLayout(list);
        column->addWidget(around);
    };
    box(m_foundBox, tr("Found on this machine"), m_found);
    box(m_recentBox, tr("Recent workspaces"), m_recent);
    column->addStretch(1);
    inner->setMaximumWidth(640);

    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->addStretch(1);
    row->addWidget(inner, 4);
    row->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // its buttons take the focus
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(middle);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    m_foundBox->hide();
    m_recentBox->hide();
}

QWidget *StartPage::offer(const QString &icon, const QString &title, const QString &what, std::function<void()> done)
{
    auto *button = new QCommandLinkButton(title, what, this);
    button->setIcon(iconNamed(icon));
    button->setIconSize({22, 22});
    button->setAccessibleDescription(what);
    connect(button, &QCommandLinkButton::clicked, this, std::move(done));
    return button;
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Looking for offers reads files and the environment; the first frame does not wait for it.
    QTimer::singleShot(0, this, &StartPage::refresh);
}

void StartPage::refresh()
{
    clear(*m_found);
    clear(*m_recent);
    for (const auto &carrier : m_board.catalogue.carriers()) {
        const QList<Offer> offers = carrier->offers();
        for (const Offer &one : offers) {
            QPushButton *button = link(u"source"_s, translated(one.title), one.url.toString());
            connect(button, &QPushButton::clicked, this, [this, url = one.url] { Q_EMIT urlChosen(url); });
            m_found->addWidget(button);
        }
    }
    const QStringList paths = recentWorkspaces(m_board.settings);
    for (const QString &path : paths) {
        QPushButton *button = link(u"document-open-recent"_s, QFileInfo(path).completeBaseName(), path);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT workspaceChosen(path); });
        m_recent->addWidget(button);
    }
    m_foundBox->setVisible(m_found->count() > 0);
    m_recentBox->setVisible(m_recent->count() > 0);
}

} // namespace meshboard
