// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/routesmodel.h"

#include "items/figures.h"
#include "items/servicesmodel.h"
#include "items/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr Column routeColumns[] {
    {"route", QT_TRANSLATE_NOOP("Model", "Route"), QT_TRANSLATE_NOOP("Model", "The object that holds the rule"), 22},
    {"hosts", QT_TRANSLATE_NOOP("Model", "Hosts"), nullptr, 18},
    {"rule", QT_TRANSLATE_NOOP("Model", "Rule"), QT_TRANSLATE_NOOP("Model", "In the order its system asks them"), 8},
    {"when", QT_TRANSLATE_NOOP("Model", "When"), nullptr, 28},
    {"to", QT_TRANSLATE_NOOP("Model", "To"), nullptr, 28},
    {"filters", QT_TRANSLATE_NOOP("Model", "On the way"), nullptr, 18},
    {"place", QT_TRANSLATE_NOOP("Model", "Place"), nullptr, 24},
    {"source", QT_TRANSLATE_NOOP("Model", "Source"), nullptr, 12},
    {"kind", QT_TRANSLATE_NOOP("Model", "Kind"), nullptr, 14, Column::Shows::Text, true},
    {"scope", QT_TRANSLATE_NOOP("Model", "Scope"), nullptr, 12, Column::Shows::Text, true},
    {"listeners", QT_TRANSLATE_NOOP("Model", "Listeners"), nullptr, 14, Column::Shows::Text, true},
    {"priority", QT_TRANSLATE_NOOP("Model", "Priority"), nullptr, 8, Column::Shows::Figure, true},
};

/// Chains may be circular in broken configuration; a line of text has no room for more anyway.
constexpr int maxDepth = 6;

QString targetText(const TargetNode &target)
{
    QString text = target.kind == TargetNode::Kind::Service || target.kind == TargetNode::Kind::Missing
        ? target.service.name
        : target.native;
    if (text.isEmpty())
        text = target.native;
    if (!target.subset.isEmpty())
        text += u' ' + target.subset;
    return text;
}

QString destination(const RouteGraph &routes, NodeId node, int depth)
{
    if (depth > maxDepth)
        return u"…"_s;
    if (const auto *target = routes.as<TargetNode>(node))
        return targetText(*target);
    if (const auto *entry = routes.as<EntryNode>(node))
        return destination(routes, entry->next, depth + 1);
    if (const auto *rules = routes.as<RulesNode>(node))
        return translated({QT_TRANSLATE_NOOP("Model", "%1 rules of %2"), {qint64(rules->rules.size()), rules->object.name}});
    const auto *split = routes.as<SplitNode>(node);
    if (!split)
        return {};
    const QList<double> shares = sharesOf(*split);
    QStringList parts;
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const Share &share = split->shares[i];
        QString part = share.name.isEmpty() ? destination(routes, share.next, depth + 1) : share.name;
        if (routes.as<SplitNode>(share.next))
            part += u" (" + destination(routes, share.next, depth + 1) + u')';
        parts.append(part + u' ' + percentText(shares[i]));
    }
    return parts.join(u", ");
}

void addServices(const RouteGraph &routes, NodeId node, QList<ServiceKey> &services, int depth = 0)
{
    if (depth > 4 * maxDepth)
        return;
    if (const auto *target = routes.as<TargetNode>(node); target && !target->service.isNull() && !services.contains(target->service))
        services.append(target->service);
    for (const NodeId child : routes.childrenOf(node))
        addServices(routes, child, services, depth + 1);
}

QString filtersText(const QList<Filter> &filters)
{
    QStringList texts;
    for (const Filter &filter : filters)
        texts.append(inWords(filter));
    return texts.join(u", ");
}

/// The rows of a graph, put into words only where they are `wanted` by where they lead.
void addRows(const RouteGraph &routes, const std::function<bool(const QList<ServiceKey> &)> &isWanted, QList<RouteRow> &rows)
{
    QHash<ObjectKey, int> seen;
    for (const NodeId id : routes.entries) {
        const auto *entry = routes.as<EntryNode>(id);
        if (!entry)
            continue;
        RouteRow row;
        row.place = {routes.source, routes.language, entry->object, seen[entry->object]++, 0};
        row.hosts = entry->hosts;
        row.listeners = entry->listeners;
        row.protocol = entry->protocol;
        row.entry = id;
        const auto *rules = routes.as<RulesNode>(entry->next);
        if (!rules) {
            addServices(routes, entry->next, row.services);
            if (!isWanted(row.services))
                continue;
            row.when = meshboard::inWords(Condition {});
            row.to = destinationText(routes, entry->next);
            row.origin = entry->origin;
            rows.append(row);
            continue;
        }
        for (const Rule &rule : rules->rules) {
            ++row.place.rule;
            row.services.clear();
            addServices(routes, rule.next, row.services);
            if (!isWanted(row.services))
                continue;
            row.name = rule.name;
            row.when = meshboard::inWords(rule.when);
            row.to = destinationText(routes, rule.next);
            row.filters = filtersText(rule.filters);
            row.priority = rule.priority;
            row.origin = rule.origin;
            rows.append(row);
        }
    }
}

QList<RouteRow> routesIn(const Picture &picture, const std::optional<ServiceKey> &service)
{
    const auto leadsThere = [&](const QList<ServiceKey> &services) {
        return !service || std::any_of(services.cbegin(), services.cend(), [&](const ServiceKey &key) {
            return picture.identities.value(key, key) == *service;
        });
    };
    QList<RouteRow> rows;
    for (const RouteGraphPtr &routes : picture.routes)
        addRows(*routes, leadsThere, rows);
    return rows;
}

} // namespace

size_t qHash(const RouteRow::Key &key, size_t seed)
{
    return qHashMulti(seed, key.source, key.language, key.object, key.occurrence, key.rule);
}

QString destinationText(const RouteGraph &routes, NodeId node)
{
    return destination(routes, node, 0);
}

RoutesModel::RoutesModel(QObject *parent)
    : Rows(routeColumns, parent)
    , m_picture(std::make_shared<const Picture>())
{
}

void RoutesModel::show(const PicturePtr &picture, const std::optional<ServiceKey> &service)
{
    const bool namesDiffer = picture->names != m_picture->names;
    m_picture = picture;
    qsizetype size = 0;
    for (const RouteGraphPtr &routes : picture->routes)
        size += qsizetype(routes->nodes.size());
    makeRows(size, [picture, service] { return routesIn(*picture, service); });
    if (namesDiffer && rowCount() > 0)
        tellChanged(0, rowCount() - 1);
}

QVariant RoutesModel::cell(int index, int column, int role) const
{
    const RouteRow &row = this->row(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, column);
    case SortRole: return rank(row, column);
    case KeyRole:
        return QString(row.place.source.uuid.toString() + row.place.language + row.place.object.toString() + u'#'
                       + QString::number(row.place.occurrence) + u'#' + QString::number(row.place.rule));
    case NameRole: return row.place.object.name;
    case AddressRole: return addressOf(*m_picture, row.place.source, row.place.object, row.place.rule);
    case NativeRole: return nativeTextOf(*m_picture, row.origin);
    default: return {};
    }
}

QVariant RoutesModel::text(const RouteRow &row, int column) const
{
    switch (Column(column)) {
    case Object: return row.place.object.name;
    case Hosts: return row.hosts.join(u", ");
    case Rule:
        if (row.place.rule == 0)
            return missing();
        return row.name.isEmpty() ? QString::number(row.place.rule) : QString(QString::number(row.place.rule) + u' ' + row.name);
    case When: return row.when;
    case To: return row.to;
    case Filters: return row.filters;
    case Place: return placeText(placeOf(row.origin));
    case Source: return m_picture->names.value(row.place.source);
    case Kind: return row.place.object.kind;
    case Scope: return row.place.object.scope;
    case Listeners: return row.listeners.join(u", ");
    case Priority: return row.priority ? countText(*row.priority) : missing();
    }
    return {};
}

QVariant RoutesModel::rank(const RouteRow &row, int column) const
{
    switch (Column(column)) {
    case Rule: return row.place.rule;
    case Priority: return row.priority.value_or(std::numeric_limits<qint64>::min());
    default: return text(row, column);
    }
}

} // namespace meshboard
