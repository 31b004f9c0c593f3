// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/inspector.h"

#include "items/documentsmodel.h"
#include "items/draftmodel.h"
#include "items/figures.h"
#include "items/instancesmodel.h"
#include "items/servicesmodel.h"
#include "items/words.h"
#include "views/common/cells.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/title.h"
#include "views/form/formview.h"
#include "views/form/serviceform.h"
#include "views/routing/edits.h"
#include "views/routing/spliteditor.h"
#include "views/window/nativeview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

enum Tab : int { AboutTab, InstancesTab, FormTab, NativeTab };

constexpr int mostSplits = 8;
constexpr int mostLinks = 40;
constexpr size_t linksInATurn = 10;

/// Nodes that are looked at below a thing: of a route of ten thousand rules nobody sees more than the first here.
constexpr int mostNodes = 1000;

/// The nodes that node leads to, itself first, in document order.
QList<NodeId> nodesBelow(const RouteGraph &routes, NodeId node)
{
    QList<NodeId> found;
    QSet<NodeId> seen;
    QList<NodeId> open {node};
    while (!open.isEmpty() && found.size() < mostNodes) {
        const NodeId next = open.takeLast();
        if (next == noNode || seen.contains(next))
            continue;
        seen.insert(next);
        found.append(next);
        const QList<NodeId> children = routes.childrenOf(next);
        for (qsizetype i = std::min<qsizetype>(children.size(), mostNodes) - 1; i >= 0; --i)
            open.append(children[i]);
    }
    return found;
}

const ObjectKey *objectOf(const RouteNode &node)
{
    return std::visit(
        [](const auto &one) -> const ObjectKey * {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, TargetNode>)
                return nullptr;
            else
                return &one.object;
        },
        node);
}

QString percent(std::optional<double> share)
{
    return share ? percentText(share) : QString();
}

} // namespace

struct Inspector::Shown
{
    std::optional<Mark> mark;
    QString title;
    QString kind;
    Facts::List facts;
    QList<std::pair<RouteGraphPtr, NodeId>> splits;
    QList<Link> links;
    ServiceKey instancesOf;
    ReadDocumentPtr document;
    Origin origin;
};

Inspector::Inspector(Board &board, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_mark(new QLabel(this))
    , m_title(new Title(1.15, QFont::Bold, this))
    , m_kind(new QLabel(this))
    , m_copy(new QToolButton(this))
    , m_tabs(new QTabWidget(this))
    , m_nothing(new EmptyState(this))
    , m_facts(new Facts)
    , m_settings(new ServiceForm(board, this))
    , m_splits(new QVBoxLayout)
    , m_links(new QVBoxLayout)
    , m_instances(new InstancesModel(this))
    , m_instanceTable(new QTableView(this))
    , m_form(new FormView(board, this))
    , m_native(new NativeView(this))
{
    setAccessibleName(tr("Inspector"));
    m_tabs->setFocusPolicy(Qt::NoFocus); // its bar takes the focus
    const auto button = [](QToolButton *one, const QString &icon, const QString &text) {
        one->setIcon(iconNamed(icon));
        one->setAutoRaise(true);
        one->setToolTip(text);
        one->setAccessibleName(text);
    };
    button(m_back, u"go-previous"_s, tr("Back"));
    button(m_forward, u"go-next"_s, tr("Forward"));
    button(m_copy, u"edit-copy"_s, tr("Copy as"));
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setMenu(new QMenu(m_copy));
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_kind->setWordWrap(true);
    m_nothing->setWhy(tr("Select something on any page to see it here."));

    auto *about = new QWidget;
    auto *aboutColumn = new QVBoxLayout(about);
    aboutColumn->setContentsMargins(space::large, space::large, space::large, space::large);
    aboutColumn->setSpacing(space::large);
    aboutColumn->addWidget(m_facts);
    aboutColumn->addWidget(m_settings);
    m_splits->setSpacing(space::medium);
    aboutColumn->addLayout(m_splits);
    m_links->setSpacing(0);
    aboutColumn->addLayout(m_links);
    aboutColumn->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // what it holds takes the focus
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(about);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scroll, tr("About"));
    m_tabs->addTab(m_instanceTable, tr("Instances"));
    m_tabs->addTab(m_form, tr("Form"));
    m_tabs->addTab(m_native, tr("Native"));

    m_instanceTable->setModel(m_instances);
    m_instanceTable->setItemDelegate(new Cells(m_instanceTable));
    m_instanceTable->setAccessibleName(tr("Instances"));
    m_instanceTable->verticalHeader()->hide();
    fitRows();
    m_instanceTable->setShowGrid(false);
    m_instanceTable->setAlternatingRowColors(true);
    m_instanceTable->setFrameShape(QFrame::NoFrame);
    m_instanceTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_instanceTable->setTabKeyNavigation(false);
    m_instanceTable->horizontalHeader()->setStretchLastSection(true);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::small, space::small, space::small, space::small);
    head->setSpacing(space::hair);
    head->addWidget(m_back);
    head->addWidget(m_forward);
    head->addWidget(m_mark);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_kind);
    head->addSpacing(space::small);
    head->addLayout(titles, 1);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_nothing, 1);

    connect(m_back, &QToolButton::clicked, this, &Inspector::back);
    connect(m_forward, &QToolButton::clicked, this, &Inspector::forward);
    connect(m_native, &NativeView::message, this, &Inspector::message);
    const auto showText = [this](const DocumentId &document, const ByteRange &bytes) {
        Q_EMIT pageRequested(u"configuration"_s, DocumentSubject {document, bytes});
    };
    connect(m_native, &NativeView::opened, this, showText);
    connect(m_form, &FormView::opened, this, showText);
    connect(m_copy->menu(), &QMenu::aboutToShow, this, &Inspector::fillCopyMenu);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Inspector::refresh);
    m_more.setSingleShot(true);
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, [this] {
        if (m_editors.size() < m_shownSplits.size())
            placeSplits();
        else
            placeLinks();
    });
    const auto soon = [this] {
        if (!m_navigation.current().isNull())
            m_soon.start();
    };
    connect(&board.store, &Store::changed, this, soon);
    connect(&board.draft, &Draft::changed, this, soon);
    connect(&board.sources, &Sources::changed, this, soon);
    refresh();
}

Inspector::~Inspector() = default;

void Inspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

void Inspector::fitRows()
{
    m_instanceTable->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::medium);
}

void Inspector::show(const Subject &subject)
{
    m_navigation.visit(subject);
    m_soon.start(); // the page that was clicked on has work of its own to do in this turn
}

void Inspector::back()
{
    if (!m_navigation.canGoBack())
        return;
    const Subject subject = m_navigation.back();
    m_soon.start();
    Q_EMIT selected(subject);
}

void Inspector::forward()
{
    if (!m_navigation.canGoForward())
        return;
    const Subject subject = m_navigation.forward();
    m_soon.start();
    Q_EMIT selected(subject);
}

void Inspector::refresh()
{
    const Subject subject = m_navigation.current();
    m_back->setEnabled(m_navigation.canGoBack());
    m_forward->setEnabled(m_navigation.canGoForward());
    m_tabs->setVisible(!subject.isNull());
    m_nothing->setVisible(subject.isNull());
    m_copy->setVisible(!subject.isNull());
    if (!subject.isNull())
        fill(look(subject));
}

Inspector::Shown Inspector::look(const Subject &subject)
{
    return std::visit(
        [this](const auto &one) {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, std::monostate>)
                return Shown {};
            else
                return lookAt(one);
        },
        subject.variant());
}

Inspector::Shown Inspector::lookAt(const ServiceSubject &subject)
{
    const PicturePtr picture = m_board.store.picture();
    const PicturePtr drafted = m_board.store.drafted();
    Shown shown;
    shown.title = Subject(subject).title();
    const MergedServicePtr service = picture->service(subject.service);
    if (!service) {
        shown.kind = tr("nobody declares it");
        return shown;
    }
    shown.kind = inWords(service->kind);
    shown.mark = markOf(service->health);
    shown.instancesOf = service->key;
    const ServiceTraffic traffic = trafficByService(picture->traffic).value(service->key);
    QStringList sources;
    for (const MergedService::Part &part : service->parts)
        sources.append(picture->names.value(part.source));
    sources.removeDuplicates();
    QStringList why;
    for (const MergedService::Part &part : service->parts) {
        for (const Instance &instance : part.service->instances) {
            for (const Check &check : instance.health.checks) {
                if (check.state == Probe::Critical || check.state == Probe::Warning)
                    why.append(tr("%1: %2 %3").arg(instance.address(), check.name, check.output).trimmed());
            }
        }
    }
    shown.facts = {{tr("Health"), wordFor(*shown.mark)},
                   {tr("Why"), why.mid(0, 4).join(u'\n')},
                   {tr("Instances"), service->instances
                        ? tr("%1 of %2 pass, %3 in rotation").arg(service->passing).arg(service->instances).arg(service->inRotation)
                        : QString()},
                   {tr("Requests"), traffic.perSecond ? rateText(traffic.perSecond) : QString()},
                   {tr("Errors"), percent(traffic.errorShare)},
                   {tr("Subsets"), service->subsets.join(u", "_s)},
                   {tr("Known to"), sources.join(u", "_s)}};
    for (const RouteGraphPtr &routes : drafted->routes) {
        for (NodeId node = 0; node < NodeId(routes->nodes.size()) && shown.splits.size() < mostSplits; ++node) {
            const auto *split = routes->as<SplitNode>(node);
            if (!split || split->shares.size() < 2)
                continue;
            const bool leadsHere = std::any_of(split->shares.cbegin(), split->shares.cend(), [&](const Share &share) {
                const auto *target = routes->as<TargetNode>(share.next);
                return target && drafted->identities.value(target->service, target->service) == service->key;
            });
            if (leadsHere)
                shown.splits.append({routes, node});
        }
    }
    for (const DeclaredEdge &edge : drafted->edges) {
        const bool isCaller = edge.to == service->key && edge.from != service->key && !edge.from.isNull();
        const bool isCalled = edge.from == service->key && edge.to != service->key;
        if (isCaller || isCalled) {
            const ServiceKey other = isCaller ? edge.from : edge.to;
            shown.links.append({iconNamed(u"service"_s), (isCaller ? tr("called by %1") : tr("calls %1")).arg(other.toString()), {},
                                ServiceSubject {other, {}}});
        }
    }
    for (const MergedService::Part &part : service->parts) {
        for (const Origin &origin : part.service->declaredIn) {
            shown.links.append({iconNamed(u"configuration"_s), placeText(placeOf(origin)), tr("declared here"), Subject(origin)});
            if (!shown.document) {
                shown.document = picture->documents.value(origin.document);
                shown.origin = origin;
            }
        }
    }
    return shown;
}

Inspector::Shown Inspector::lookAt(const RouteSubject &subject)
{
    const PicturePtr drafted = m_board.store.drafted();
    Shown shown;
    shown.title = Subject(subject).title();
    shown.kind = subject.object.kind + (subject.object.scope.isEmpty() ? QString() : u" · "_s + subject.object.scope);
    for (const RouteGraphPtr &routes : drafted->routes) {
        if (routes->source != subject.source)
            continue;
        // The entry of a route comes before its rules; where a rule is looked at, splits are those the rule leads to.
        QList<NodeId> nodes;
        for (NodeId node = 0; node < NodeId(routes->nodes.size()); ++node) {
            const ObjectKey *object = objectOf(routes->nodes[size_t(node)]);
            if (object && *object == subject.object && (subject.rule == 0 || !routes->as<SplitNode>(node)))
                nodes.insert(routes->as<EntryNode>(node) ? 0 : nodes.size(), node);
        }
        for (const NodeId node : std::as_const(nodes)) {
            NodeId from = node;
            Origin origin;
            if (const auto *entry = routes->as<EntryNode>(node)) {
                shown.facts.append({tr("Hosts"), entry->hosts.join(u", "_s)});
                if (const Owner *owner = drafted->ownerOf(subject.source, subject.object))
                    shown.facts.append({tr("Weights set by"), QString(owner->owner.kind + u' ' + owner->owner.name)});
                shown.facts.append({tr("Listeners"), entry->listeners.join(u", "_s)});
                origin = entry->origin;
            } else if (const auto *rules = routes->as<RulesNode>(node)) {
                origin = rules->origin;
                if (subject.rule > 0 && subject.rule <= rules->rules.size()) {
                    const Rule &rule = rules->rules[subject.rule - 1];
                    shown.facts.append({tr("When"), inWords(rule.when)});
                    QStringList filters;
                    for (const Filter &filter : rule.filters)
                        filters.append(inWords(filter));
                    shown.facts.append({tr("On the way"), filters.join(u'\n')});
                    from = rule.next;
                    origin = rule.origin;
                    shown.splits.clear();
                }
            } else if (const auto *split = routes->as<SplitNode>(node)) {
                origin = split->origin;
            }
            if (!origin.isNull() && (shown.origin.isNull() || subject.rule > 0)) {
                shown.origin = origin;
                shown.document = drafted->documents.value(origin.document);
            }
            QList<ServiceKey> services;
            for (const NodeId below : nodesBelow(*routes, from)) {
                const auto *split = routes->as<SplitNode>(below);
                if (split && split->shares.size() > 1 && shown.splits.size() < mostSplits && !shown.splits.contains({routes, below}))
                    shown.splits.append({routes, below});
                const auto *target = routes->as<TargetNode>(below);
                if (target && !target->service.isNull() && !services.contains(target->service))
                    services.append(target->service);
            }
            std::sort(services.begin(), services.end(), [](const ServiceKey &a, const ServiceKey &b) { return (a <=> b) < 0; });
            for (const ServiceKey &service : std::as_const(services))
                shown.links.append({iconNamed(u"service"_s), service.toString(), tr("leads here"), ServiceSubject {service, {}}});
            if (subject.rule == 0)
                break;
        }
    }
    return shown;
}

Inspector::Shown Inspector::lookAt(const DocumentSubject &subject)
{
    const PicturePtr drafted = m_board.store.drafted();
    Shown shown;
    shown.title = subject.document.path;
    shown.document = drafted->documents.value(subject.document);
    if (!shown.document) {
        shown.kind = tr("no such document");
        return shown;
    }
    const ReadDocument &read = *shown.document;
    shown.kind = drafted->names.value(subject.document.source) + u" · "_s + inWords(read.documentClass);
    shown.origin = {subject.document, {}, subject.bytes, 0};
    if (read.tree && !subject.bytes.isEmpty()) {
        const text::Node node = read.tree->nodeAt(subject.bytes.begin);
        shown.origin = originOf(subject.document, node);
    }
    QStringList languages;
    for (const ReadingPtr &reading : read.readings) {
        if (!reading->onlyLooks)
            languages.append(reading->language);
        for (const NativeObject &object : reading->objects.first(std::min<qsizetype>(reading->objects.size(), mostLinks)))
            shown.links.append({iconNamed(u"routing"_s), object.key.toString(), tr("object in this document"),
                                RouteSubject {subject.document.source, object.key, 0}});
    }
    shown.facts = {{tr("Read as"), languages.join(u", "_s)},
                   {tr("Syntax"), read.syntax ? inWords(*read.syntax) : QString()},
                   {tr("Size"), bytesText(read.document->bytes.size())},
                   {tr("Changed"), read.document->changedAt.isValid() ? exactTime(read.document->changedAt) : QString()},
                   {tr("Cannot be read"), translated(read.document->unreadable)}};
    // As many as are shown, worst first: putting a hundred thousand of one broken document into words would hold the window up.
    const QList<Finding> findings = findingsOf(*drafted, subject.document);
    for (const Finding &finding : findings.first(std::min<qsizetype>(findings.size(), mostLinks))) {
        shown.links.append({severityIcon(finding.severity), translated(finding.what), translated(finding.advice),
                            DocumentSubject {subject.document, finding.place.bytes}});
    }
    return shown;
}

Inspector::Shown Inspector::lookAt(const SourceSubject &subject)
{
    Shown shown;
    const Source *source = m_board.sources.source(subject.source);
    if (!source) {
        shown.title = tr("closed source");
        return shown;
    }
    const SourceState &state = source->state();
    const Snapshot snapshot = m_board.store.picture()->sources.value(subject.source);
    shown.title = source->connection().name;
    shown.kind = source->connection().url.toString();
    shown.mark = markOf(state.phase);
    shown.facts = {{tr("State"), inWords(state.phase)},
                   {tr("Since"), state.since.isValid() ? exactTime(state.since) : QString()},
                   {tr("Last sign of life"), state.lastContact.isValid() ? exactTime(state.lastContact) : QString()},
                   {tr("Trouble"), state.fault ? translated(meshboard::sentenceOf(*state.fault)) : QString()},
                   {tr("Advice"), state.fault ? translated(adviceOf(*state.fault)) : QString()},
                   {tr("Next attempt"), state.nextAttempt.isValid() ? exactTime(state.nextAttempt) : QString()},
                   {tr("Server"), translated(state.server)},
                   {tr("Safety level"), inWords(source->connection().safety)},
                   {tr("Documents"), countText(snapshot.documents.size())},
                   {tr("Services"), countText(snapshot.services.size())},
                   {tr("Requests"), countText(state.requests)},
                   {tr("Read"), bytesText(state.bytesRead)}};
    return shown;
}

Inspector::Shown Inspector::lookAt(const IntentSubject &subject)
{
    Shown shown;
    const QList<Intent> intents = m_board.draft.intents();
    for (qsizetype i = 0; i < intents.size(); ++i) {
        if (intents[i].id != subject.intent)
            continue;
        shown.title = translated(meshboard::sentenceOf(intents[i]));
        shown.kind = tr("staged change");
        const IntentState state = m_board.draft.states().value(i);
        shown.mark = state.isTrouble() ? Mark::Critical : Mark::Passing;
        shown.facts = {{tr("State"), inWords(state.kind)}, {tr("Trouble"), state.fault ? translated(state.fault->detail) : QString()}};
        shown.document = m_board.store.drafted()->documents.value(intents[i].document);
        shown.origin = {intents[i].document, {}, {}, 0};
        shown.links.append({iconNamed(u"configuration"_s), intents[i].document.path, tr("the document it changes"),
                            DocumentSubject {intents[i].document, {}}});
        return shown;
    }
    shown.title = tr("no longer staged");
    return shown;
}

Inspector::Shown Inspector::lookAt(const JournalSubject &subject)
{
    Shown shown;
    shown.title = tr("Applied change");
    if (!m_entry || m_entry->plan.id != subject.plan) {
        m_board.journal.find(subject.plan, [self = QPointer(this)](const Expected<QList<JournalEntry>> &found) {
            if (!self || !found || found->isEmpty())
                return;
            self->m_entry = std::make_shared<const JournalEntry>(found->first());
            self->refresh();
        });
        return shown;
    }
    shown.kind = inWords(m_entry->outcome);
    shown.facts = {{tr("What"), sentencesOf(*m_entry).join(u'\n')},
                   {tr("When"), exactTime(m_entry->startedAt)},
                   {tr("By"), m_entry->user},
                   {tr("Written"), tr("%1 of %2 documents").arg(writtenSteps(*m_entry)).arg(m_entry->plan.steps.size())}};
    for (const PlanStep &step : m_entry->plan.steps)
        shown.links.append({iconNamed(u"configuration"_s), step.write.document.path, {}, DocumentSubject {step.write.document, {}}});
    return shown;
}

void Inspector::fill(const Shown &shown)
{
    m_title->setText(shown.title);
    m_kind->setText(shown.kind);
    m_kind->setVisible(!shown.kind.isEmpty());
    const int side = fontMetrics().height();
    m_mark->setPixmap(shown.mark ? markIcon(*shown.mark).pixmap(side, side) : QPixmap());
    m_mark->setAccessibleName(shown.mark ? wordFor(*shown.mark) : QString());
    m_mark->setToolTip(m_mark->accessibleName());
    m_mark->setVisible(shown.mark.has_value());
    m_facts->show(shown.facts);
    showSplits(shown);
    showLinks(shown);
    m_settings->show(shown.instancesOf);
    m_instances->show(m_board.store.picture(), shown.instancesOf);
    m_tabs->setTabVisible(InstancesTab, m_instances->rowCount() > 0);
    m_tabs->setTabText(InstancesTab, tr("Instances %1").arg(m_instances->rowCount()));
    m_form->show(shown.document, shown.origin);
    m_tabs->setTabVisible(FormTab, shown.document && shown.document->tree);
    m_native->show(shown.document, shown.origin);
    m_tabs->setTabVisible(NativeTab, shown.document && shown.document->tree);
    m_origin = shown.document ? shown.origin : Origin {};
}

void Inspector::showSplits(const Shown &shown)
{
    QStringList keys;
    for (const auto &[routes, node] : shown.splits)
        keys.append(SplitEditor::keyOf(routes->as<SplitNode>(node)->origin));
    QStringList now;
    for (const QPointer<SplitEditor> &editor : std::as_const(m_editors))
        now.append(SplitEditor::keyOf(editor->split().origin));
    if (keys.mid(0, now.size()) != now) {
        for (const QPointer<SplitEditor> &editor : std::as_const(m_editors))
            editor->deleteLater();
        m_editors.clear();
    }
    m_shownSplits = shown.splits;
    for (qsizetype i = 0; i < m_editors.size(); ++i)
        m_editors[i]->bind(shown.splits[i].first, *shown.splits[i].first->as<SplitNode>(shown.splits[i].second));
    placeSplits();
}

/// One in a turn.
void Inspector::placeSplits()
{
    if (m_editors.size() == m_shownSplits.size())
        return;
    auto *editor = new SplitEditor(m_board, this);
    editor->setCompact(true);
    connect(editor, &SplitEditor::selected, this, &Inspector::selected);
    const auto &[routes, node] = m_shownSplits[m_editors.size()];
    editor->bind(routes, *routes->as<SplitNode>(node));
    m_splits->addWidget(editor);
    m_editors.append(editor);
    editor->QWidget::show();
    if (m_editors.size() < m_shownSplits.size())
        m_more.start();
}

void Inspector::showLinks(const Shown &shown)
{
    QStringList said;
    std::vector<Link> links;
    QSet<QString> texts;
    for (const Link &link : shown.links) {
        if (texts.size() == mostLinks)
            break;
        if (texts.contains(link.text))
            continue;
        texts.insert(link.text);
        links.push_back(link);
        said.append(link.text + link.subject.title());
    }
    if (said == m_linked)
        return;
    m_linked = said;
    while (QLayoutItem *item = m_links->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    std::reverse(links.begin(), links.end());
    m_linksToPlace = std::move(links);
    placeLinks();
}

void Inspector::placeLinks()
{
    for (size_t i = 0; i < linksInATurn && !m_linksToPlace.empty(); ++i, m_linksToPlace.pop_back()) {
        const Link &link = m_linksToPlace.back();
        auto *button = new QPushButton(link.icon, link.text, this);
        button->setFlat(true);
        button->setStyleSheet(u"text-align: left; padding: 2px;"_s);
        button->setToolTip(link.hint);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, [this, subject = link.subject] { Q_EMIT selected(subject); });
        m_links->addWidget(button);
    }
    if (!m_linksToPlace.empty())
        m_more.start();
}

void Inspector::fillCopyMenu()
{
    QMenu *menu = m_copy->menu();
    menu->clear();
    const Subject subject = m_navigation.current();
    const PicturePtr picture = m_board.store.picture();
    const auto offer = [this, menu](const QString &name, const QString &text) {
        if (text.isEmpty())
            return;
        menu->addAction(name, this, [this, text] {
            QGuiApplication::clipboard()->setText(text);
            Q_EMIT message(tr("Copied"));
        });
    };
    offer(tr("Name"), m_title->text());
    offer(tr("Address"), subject.address(*picture));
    offer(tr("Link"), subject.link(*picture));
    // Of a large document only on demand.
    offer(tr("Native text"), m_origin.isNull() ? QString() : nativeTextOf(*m_board.store.drafted(), m_origin));
    const QString address = subject.address(*picture);
    offer(tr("Command that shows it"), address.isEmpty() ? QString() : u"meshboard show '%1'"_s.arg(address));
}

} // namespace meshboard
