// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/topology/page.h"

#include "contract/elsewhere.h"
#include "domain/workpool.h"
#include "graph/find.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/topology/describe.h"
#include "views/topology/view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QCryptographicHash>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QStackedLayout>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

#include <cmath>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

QSet<SourceId> staleSources(const Sources &sources)
{
    QSet<SourceId> stale;
    for (const SourceId id : sources.ids()) {
        const SourceState::Phase phase = sources.source(id)->state().phase;
        if (phase == SourceState::Phase::Stale || phase == SourceState::Phase::Lost)
            stale.insert(id);
    }
    return stale;
}

/// The object whose text holds this place.
std::optional<RouteSubject> routeAt(const Picture &picture, const Origin &origin)
{
    std::optional<RouteSubject> found;
    qint64 shortest = 0;
    for (const RouteGraphPtr &graph : picture.routes) {
        if (graph->source != origin.document->source)
            continue;
        for (const NodeId id : graph->entries) {
            const auto *entry = graph->as<EntryNode>(id);
            const ByteRange &bytes = entry->origin.bytes;
            const bool holds = entry->origin.document == origin.document && bytes.begin <= origin.bytes.begin
                && origin.bytes.end <= bytes.end;
            if (holds && (!found || bytes.length() < shortest)) {
                found = RouteSubject {graph->source, entry->object, 0};
                shortest = bytes.length();
            }
        }
    }
    return found;
}

} // namespace

TopologyPage::TopologyPage(Board &board, QWidget *parent)
    : Page(board, parent)
    , m_view(new TopologyView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_find(new QLineEdit(this))
    , m_findAnswer(new QLabel(this))
    , m_labels(new QComboBox(this))
    , m_fold(new QToolButton(this))
    , m_counts(new QLabel(this))
    , m_zoom(new QLabel(this))
{
    addCommands();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar());
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    m_counts->setContentsMargins(space::large, space::small, space::large, space::small);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_counts);

    connect(&board.store, &Store::changed, this, &TopologyPage::refresh);
    connect(&board.sources, &Sources::changed, this, &TopologyPage::refresh);
    connect(&board.sources, &Sources::opened, this, &TopologyPage::refresh);
    connect(&board.sources, &Sources::closed, this, &TopologyPage::refresh);
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] { show(m_making.future().takeResult()); });
    connect(m_view, &TopologyView::selectionChanged, this, [this](const QString &id) {
        m_wantedSelection = id;
        if (const Subject subject = subjectOf(id); !subject.isNull())
            Q_EMIT selected(subject);
    });
    connect(m_view, &TopologyView::edgePicked, this, [this](int edge) {
        if (const Subject subject = subjectOfEdge(edge); !subject.isNull())
            Q_EMIT selected(subject);
    });
    connect(m_view, &TopologyView::inspected, this, [this](const QString &id) {
        if (const Subject subject = subjectOf(id); !subject.isNull())
            Q_EMIT inspected(subject);
    });
    connect(m_view, &TopologyView::menuRequested, this, &TopologyPage::showMenu);
    connect(m_view, &TopologyView::edgeMenuRequested, this, &TopologyPage::showEdgeMenu);
    connect(m_view, &TopologyView::foldRequested, this, [this](const QString &group) {
        setFolded(group, !m_folded.contains(group));
    });
    connect(m_view, &TopologyView::pinsChanged, this, &TopologyPage::savePins);
    connect(m_view, &TopologyView::laidOut, this, [this] {
        if (!m_wantedSelection.isEmpty())
            m_view->select(m_wantedSelection);
        updateCounts();
    });
    connect(m_view, &TopologyView::scaleChanged, this, [this](double scale) {
        m_zoom->setText(tr("%1 %", "zoom").arg(QLocale().toString(int(std::lround(scale * 100)))));
    });
    connect(m_empty, &EmptyState::clicked, this, [this] {
        Q_EMIT pageRequested(this->board().sources.ids().isEmpty() || m_whole->nodes.empty() ? u"sources"_s : u"services"_s, {});
    });
}

TopologyPage::~TopologyPage()
{
    m_making.disconnect(this);
}

QString TopologyPage::id() const
{
    return u"topology"_s;
}

QString TopologyPage::title() const
{
    return tr("Topology");
}

QIcon TopologyPage::icon() const
{
    return iconNamed(u"topology"_s);
}

void TopologyPage::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

QAction *TopologyPage::addCommand(const QString &name, const QString &text, const QString &icon, const QKeySequence &key)
{
    auto *action = new QAction(iconNamed(icon), text, this);
    action->setObjectName(u"topology."_s + name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(key.isEmpty() ? text : tr("%1 (%2)", "command, its key").arg(text, key.toString(QKeySequence::NativeText)));
    addAction(action);
    return action;
}

void TopologyPage::addCommands()
{
    const double step = std::exp2(0.25);
    connect(addCommand(u"zoomOut"_s, tr("Zoom out"), u"zoom-out"_s, Qt::Key_Minus), &QAction::triggered, this,
            [this, step] { m_view->zoomBy(1 / step); });
    connect(addCommand(u"zoomIn"_s, tr("Zoom in"), u"zoom-in"_s, Qt::Key_Plus), &QAction::triggered, this,
            [this, step] { m_view->zoomBy(step); });
    connect(addCommand(u"actualSize"_s, tr("Actual size"), u"zoom-original"_s, Qt::Key_0), &QAction::triggered, this,
            [this] { m_view->setScale(1); });
    connect(addCommand(u"fit"_s, tr("Show everything"), u"zoom-fit-best"_s, Qt::Key_F), &QAction::triggered, m_view, &TopologyView::fit);
    m_relayout = addCommand(u"layOut"_s, tr("Lay out again"), u"view-refresh"_s, Qt::Key_L);
    connect(m_relayout, &QAction::triggered, m_view, &TopologyView::relayout);
    m_unpin = addCommand(u"unpinAll"_s, tr("Unpin everything"), u"window-unpin"_s, {});
    connect(m_unpin, &QAction::triggered, this, [this] {
        m_view->setPins({});
        savePins();
    });
    m_animate = addCommand(u"animate"_s, tr("Show traffic moving"), u"media-playback-start"_s, Qt::Key_T);
    m_animate->setCheckable(true);
    m_animate->setChecked(board().settings.value(u"topology/animated"_s, true).toBool());
    m_view->setAnimated(m_animate->isChecked());
    connect(m_animate, &QAction::toggled, this, [this](bool isOn) {
        m_view->setAnimated(isOn);
        board().settings.setValue(u"topology/animated"_s, isOn);
    });
}

QWidget *TopologyPage::bar()
{
    m_find->setPlaceholderText(tr("Find: text, health:critical, kind:subset, rate>10 …"));
    m_find->setClearButtonEnabled(true);
    m_find->setAccessibleName(tr("Find in the topology"));
    m_find->setToolTip(tr("Words, or health: kind: scope: source: subset: service: name: is:, rate> errors> instances>, "
                          "with or, -, ( ). Enter goes to the next match. (/)"));
    m_find->setMinimumWidth(200);
    auto *completions = new QStringListModel(this);
    auto *completer = new QCompleter(completions, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_find->setCompleter(completer);
    connect(m_find, &QLineEdit::textEdited, this, [this, completions](const QString &text) {
        completions->setStringList(completionsOf(text, *m_whole).mid(0, 12));
    });
    connect(m_find, &QLineEdit::textChanged, this, &TopologyPage::find);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        m_view->stepFound(QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    });
    auto *leave = new QAction(m_find);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetShortcut);
    m_find->addAction(leave);
    connect(leave, &QAction::triggered, this, [this] {
        m_find->clear();
        m_view->setFocus();
    });
    m_labels->addItem(tr("Requests"), int(EdgeLabels::Rate));
    m_labels->addItem(tr("Errors"), int(EdgeLabels::Errors));
    m_labels->addItem(tr("Latency"), int(EdgeLabels::Latency));
    m_labels->addItem(tr("No figures"), int(EdgeLabels::None));
    m_labels->setAccessibleName(tr("Figures on edges"));
    m_labels->setToolTip(tr("Figures on edges"));
    connect(m_labels, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_view->setEdgeLabels(EdgeLabels(m_labels->itemData(index).toInt()));
        board().settings.setValue(u"topology/labels"_s, index);
    });
    m_labels->setCurrentIndex(std::clamp(board().settings.value(u"topology/labels"_s, 0).toInt(), 0, m_labels->count() - 1));
    m_fold->setText(tr("Fold"));
    m_fold->setToolTip(tr("Show a group as one node (Space)"));
    m_fold->setPopupMode(QToolButton::InstantPopup);
    m_fold->setMenu(new QMenu(m_fold));

    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::small);
    row->addWidget(m_find, 2);
    row->addWidget(m_findAnswer);
    row->addStretch(1);
    row->addWidget(m_labels);
    row->addWidget(m_fold);
    for (QAction *action : actions()) {
        if (action == m_unpin)
            continue;
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text());
        row->addWidget(button);
        if (action->objectName() == "topology.zoomOut"_L1) {
            m_zoom->setAlignment(Qt::AlignCenter);
            m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(u"400 %"_s));
            row->addWidget(m_zoom);
        }
    }
    return bar;
}

void TopologyPage::select(const Subject &subject)
{
    const auto *service = subject.as<ServiceSubject>();
    if (!service)
        return;
    const Picture &picture = *board().store.picture();
    const ServiceKey key = picture.identities.value(service->service, service->service);
    m_wantedSelection.clear();
    for (const TopologyNode &node : m_view->topology().nodes) {
        if (node.service == key && node.subset == service->subset)
            m_wantedSelection = node.id;
    }
    if (m_wantedSelection.isEmpty()) {
        m_wantedSelection = service->subset.isEmpty() ? QString(u"service:"_s + key.toString())
                                                      : QString(u"subset:"_s + key.toString() + u'@' + service->subset);
    }
    m_view->select(m_wantedSelection);
}

void TopologyPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isDirty)
        refresh();
}

void TopologyPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateCounts();
}

void TopologyPage::refresh()
{
    // Nobody looks, or the last one is still being made: what comes meanwhile is taken together afterwards.
    m_isDirty = !isVisible() || m_making.isRunning();
    if (m_isDirty)
        return;
    m_making.setFuture(QtConcurrent::run(
        workPool(), [picture = board().store.picture(), drafted = board().store.drafted(), stale = staleSources(board().sources)] {
            return TopologyPtr(freedElsewhere(new Topology(topologyOf(*picture, *drafted, stale))));
        }));
}

void TopologyPage::show(const TopologyPtr &topology)
{
    if (m_pinsKey != pinsKey())
        loadPins();
    m_whole = topology;
    m_view->setTopology(m_folded.isEmpty() ? m_whole : std::make_shared<const Topology>(folded(*m_whole, m_folded)));
    m_stack->setCurrentWidget(m_whole->nodes.empty() ? static_cast<QWidget *>(m_empty) : m_view);
    if (m_whole->nodes.empty())
        showEmptyState();
    updateFoldMenu();
    updateCounts();
    if (m_isDirty)
        refresh();
}

void TopologyPage::showEmptyState()
{
    const QList<SourceId> ids = board().sources.ids();
    const Picture &picture = *board().store.picture();
    const auto connecting = std::count_if(ids.cbegin(), ids.cend(), [this](SourceId id) {
        return board().sources.source(id)->state().phase == SourceState::Phase::Connecting;
    });
    if (ids.isEmpty())
        m_empty->setWhy(tr("Nothing is open, so there is no mesh to show."), tr("Open a source"));
    else if (connecting > 0)
        m_empty->setWhy(tr("%n sources have not answered yet.", nullptr, int(connecting)), tr("Show sources"));
    else if (!picture.documents.isEmpty())
        m_empty->setWhy(tr("%n documents were read; none of them declares a service or a route.", nullptr, int(picture.documents.size())),
                        tr("Show sources"));
    else
        m_empty->setWhy(tr("The open sources hold no service."), tr("Show sources"));
}

void TopologyPage::find(const QString &query)
{
    const auto parsed = Find::parse(query);
    QPalette palette = m_findAnswer->palette();
    palette.setColor(QPalette::WindowText, parsed ? coloursOf(this->palette()).faint : coloursOf(this->palette()).critical);
    m_findAnswer->setPalette(palette);
    if (!parsed) {
        m_findAnswer->setText(translated(parsed.error().what));
        m_view->setFind({});
        return;
    }
    m_view->setFind(*parsed);
    updateCounts();
}

void TopologyPage::setFolded(const QString &group, bool isFolded)
{
    if (group.isEmpty())
        return;
    if (isFolded)
        m_folded.insert(group);
    else
        m_folded.remove(group);
    m_wantedSelection = isFolded ? QString(u"group:"_s + group) : QString();
    m_view->setTopology(m_folded.isEmpty() ? m_whole : std::make_shared<const Topology>(folded(*m_whole, m_folded)));
    m_view->relayout();
    updateFoldMenu();
    updateCounts();
}

void TopologyPage::updateFoldMenu()
{
    QSet<QString> scopes;
    for (const TopologyNode &node : m_whole->nodes)
        scopes.insert(node.group);
    scopes.remove({});
    QStringList groups = scopes.values();
    groups.sort();
    m_fold->setEnabled(!groups.isEmpty());
    QMenu *menu = m_fold->menu();
    QStringList shown;
    for (const QAction *action : menu->actions())
        shown.append(action->data().toString());
    if (shown == groups) {
        for (QAction *action : menu->actions())
            action->setChecked(m_folded.contains(action->data().toString()));
        return;
    }
    menu->clear();
    for (const QString &group : std::as_const(groups)) {
        QAction *action = menu->addAction(group);
        action->setData(group);
        action->setCheckable(true);
        action->setChecked(m_folded.contains(group));
        connect(action, &QAction::triggered, this, [this, group](bool isFolded) { setFolded(group, isFolded); });
    }
}

void TopologyPage::updateCounts()
{
    const Topology &shown = m_view->topology();
    int services = 0;
    int sick = 0;
    int foldedNodes = 0;
    Probe worstFolded = Probe::Unknown;
    for (const TopologyNode &node : m_whole->nodes) {
        services += node.kind == TopologyNode::Kind::Service;
        sick += node.kind != TopologyNode::Kind::Subset && (node.health == Probe::Warning || node.health == Probe::Critical);
    }
    for (const TopologyNode &node : shown.nodes) {
        foldedNodes += node.folded;
        if (node.folded > 0)
            worstFolded = worst(worstFolded, node.health);
    }
    QStringList parts {tr("%n services", nullptr, services),
                       tr("%n nodes shown", nullptr, int(m_whole->nodes.size()) - foldedNodes)};
    if (foldedNodes > 0)
        parts.append(tr("%n folded, worst folded: %1", nullptr, foldedNodes).arg(wordFor(markOf(worstFolded))));
    if (sick > 0)
        parts.append(tr("%n sick", nullptr, sick));
    m_counts->setText(m_whole->nodes.empty() ? QString() : parts.join(u" · "_s));
    if (Find::parse(m_find->text()).has_value())
        m_findAnswer->setText(m_find->text().trimmed().isEmpty() ? QString()
                                                                 : tr("%1 of %2", "matches").arg(QLocale().toString(m_view->foundCount()),
                                                                                                 QLocale().toString(qsizetype(shown.nodes.size()))));
    m_unpin->setEnabled(!m_view->pins().isEmpty());
}

QString TopologyPage::pinsKey() const
{
    QStringList urls;
    for (const SourceId id : board().sources.ids())
        urls.append(board().sources.source(id)->connection().url.toString());
    urls.sort();
    const QByteArray hash = QCryptographicHash::hash(urls.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return u"topology/pins/"_s + QString::fromLatin1(hash);
}

void TopologyPage::loadPins()
{
    m_pinsKey = pinsKey();
    const QJsonObject saved = QJsonDocument::fromJson(board().settings.value(m_pinsKey).toByteArray()).object();
    // What was pinned before another source was opened stays pinned.
    Positions pins = m_view->pins();
    for (auto it = saved.begin(); it != saved.end(); ++it)
        pins.insert(it.key(), {it->toArray().at(0).toDouble(), it->toArray().at(1).toDouble()});
    m_view->setPins(pins);
}

void TopologyPage::savePins() const
{
    QJsonObject pins;
    for (auto it = m_view->pins().cbegin(); it != m_view->pins().cend(); ++it)
        pins.insert(it.key(), QJsonArray {it->x(), it->y()});
    if (pins.isEmpty())
        board().settings.remove(pinsKey());
    else
        board().settings.setValue(pinsKey(), QJsonDocument(pins).toJson(QJsonDocument::Compact));
    m_unpin->setEnabled(!pins.isEmpty());
}

Subject TopologyPage::subjectOf(const QString &id) const
{
    const int index = m_view->topology().indexOf(id);
    if (index < 0)
        return {};
    const TopologyNode &node = m_view->topology().nodes[size_t(index)];
    if (!node.service.isNull())
        return ServiceSubject {node.service, node.subset};
    // A gateway that is no service is known by what it leads to.
    for (const TopologyEdge &edge : m_view->topology().edges) {
        if (edge.from == index && !edge.origin.isNull()) {
            if (const auto route = routeAt(*board().store.picture(), edge.origin))
                return *route;
        }
    }
    return {};
}

Subject TopologyPage::subjectOfEdge(int edge) const
{
    const Origin &origin = m_view->topology().edges[size_t(edge)].origin;
    if (origin.isNull())
        return {};
    if (const auto route = routeAt(*board().store.picture(), origin))
        return *route;
    return Subject(origin);
}

QByteArray TopologyPage::nativeText(const Subject &subject) const
{
    const Picture &picture = *board().store.picture();
    const auto textOf = [&](const DocumentId &id, ByteRange bytes) {
        const ReadDocument *document = picture.document(id);
        if (!document)
            return QByteArray();
        return bytes.isEmpty() ? document->document->bytes : document->document->bytes.mid(bytes.begin, bytes.length());
    };
    QByteArrayList parts;
    if (const auto *service = subject.as<ServiceSubject>()) {
        const MergedServicePtr merged = picture.service(service->service);
        for (const MergedService::Part &part : merged ? merged->parts : QList<MergedService::Part> {}) {
            for (const Origin &origin : part.service->declaredIn)
                parts.append(textOf(origin.document, origin.bytes));
        }
    } else if (const auto *route = subject.as<RouteSubject>()) {
        for (const RouteGraphPtr &graph : picture.routes) {
            for (const NodeId id : graph->entries) {
                const auto *entry = graph->as<EntryNode>(id);
                if (graph->source == route->source && entry->object == route->object)
                    parts.append(textOf(entry->origin.document, entry->origin.bytes));
            }
        }
    } else if (const auto *document = subject.as<DocumentSubject>()) {
        parts.append(textOf(document->document, document->bytes));
    }
    parts.removeAll({});
    return parts.join("\n");
}

void TopologyPage::copy(const QString &text, const QString &done)
{
    QApplication::clipboard()->setText(text);
    Q_EMIT message(done);
}

void TopologyPage::addCopyActions(QMenu &menu, const Subject &subject, const QString &name)
{
    menu.addAction(iconNamed(u"edit-copy"_s), tr("Copy name"), this, [this, name] { copy(name, tr("Copied %1").arg(name)); });
    if (subject.isNull())
        return;
    menu.addAction(tr("Copy address"), this, [this, subject] {
        const QString address = subject.address(*board().store.picture());
        copy(address, tr("Copied %1").arg(address));
    });
    QAction *native = menu.addAction(tr("Copy native text"), this, [this, subject] {
        copy(QString::fromUtf8(nativeText(subject)), tr("Copied the native text"));
    });
    native->setEnabled(!nativeText(subject).isEmpty());
}

void TopologyPage::showMenu(const QString &id, const QPoint &at)
{
    QMenu menu(this);
    const int index = m_view->topology().indexOf(id);
    if (index < 0) {
        menu.addActions(actions());
        menu.exec(at);
        return;
    }
    const TopologyNode node = m_view->topology().nodes[size_t(index)];
    const Subject subject = subjectOf(id);
    if (!subject.isNull()) {
        menu.setDefaultAction(menu.addAction(tr("Inspect"), this, [this, subject] { Q_EMIT inspected(subject); }));
        if (subject.as<ServiceSubject>())
            menu.addAction(tr("Show in Services"), this, [this, subject] { Q_EMIT pageRequested(u"services"_s, subject); });
        menu.addAction(tr("Show in Routing"), this, [this, subject] { Q_EMIT pageRequested(u"routing"_s, subject); });
        menu.addSeparator();
    }
    addCopyActions(menu, subject, subject.isNull() ? node.label : subject.title());
    menu.addSeparator();
    const bool isPinned = m_view->pins().contains(id);
    menu.addAction(isPinned ? tr("Unpin") : tr("Pin here"), this, [this, id, isPinned] { m_view->setPinned(id, !isPinned); });
    const QString group = node.kind == TopologyNode::Kind::Group ? node.label : node.group;
    if (!group.isEmpty()) {
        const bool isFolded = m_folded.contains(group);
        menu.addAction(isFolded ? tr("Unfold %1").arg(group) : tr("Fold %1").arg(group), this,
                       [this, group, isFolded] { setFolded(group, !isFolded); });
    }
    menu.exec(at);
}

void TopologyPage::showEdgeMenu(int edge, const QPoint &at)
{
    QMenu menu(this);
    const Subject subject = subjectOfEdge(edge);
    if (!subject.isNull()) {
        menu.addAction(tr("Inspect"), this, [this, subject] { Q_EMIT inspected(subject); });
        menu.addAction(tr("Show in Routing"), this, [this, subject] { Q_EMIT pageRequested(u"routing"_s, subject); });
        menu.addSeparator();
    }
    addCopyActions(menu, subject, edgeNameFor(m_view->topology(), edge));
    menu.exec(at);
}

} // namespace meshboard
