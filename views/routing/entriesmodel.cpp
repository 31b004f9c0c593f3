// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/routing/entriesmodel.h"

#include "items/servicesmodel.h"
#include "items/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

using Shows = Column::Shows;

constexpr std::array columns {
    Column {"name", QT_TRANSLATE_NOOP("Model", "Route"), nullptr, 22},
    Column {"hosts", QT_TRANSLATE_NOOP("Model", "Hosts"), QT_TRANSLATE_NOOP("Model", "Host names it answers to"), 22},
    Column {"rules", QT_TRANSLATE_NOOP("Model", "Rules"), nullptr, 6, Shows::Figure},
    Column {"kind", QT_TRANSLATE_NOOP("Model", "Kind"), nullptr, 14},
    Column {"source", QT_TRANSLATE_NOOP("Model", "Source"), nullptr, 12},
    Column {"scope", QT_TRANSLATE_NOOP("Model", "Scope"), nullptr, 10, Shows::Text, true},
    Column {"listeners", QT_TRANSLATE_NOOP("Model", "Listeners"), QT_TRANSLATE_NOOP("Model", "Gateways and entry points"), 14, Shows::Text, true},
    Column {"protocol", QT_TRANSLATE_NOOP("Model", "Protocol"), nullptr, 8, Shows::Text, true},
    Column {"place", QT_TRANSLATE_NOOP("Model", "Place"), QT_TRANSLATE_NOOP("Model", "Where it is written"), 24, Shows::Text, true},
};

int rulesFrom(const RouteGraph &routes, const EntryNode &entry)
{
    const auto *rules = routes.as<RulesNode>(entry.next);
    return rules ? int(rules->rules.size()) : 1;
}

QList<EntryRow> entriesIn(const PicturePtr &picture, const PicturePtr &drafted)
{
    QList<EntryRow> rows;
    QHash<EntryRow::Key, int> seen;
    for (const RouteGraphPtr &routes : drafted->routes) {
        for (const NodeId node : routes->entries) {
            const auto *entry = routes->as<EntryNode>(node);
            EntryRow row;
            row.place = {routes->source, routes->language, entry->object, 0};
            row.place.occurrence = seen[row.place]++;
            row.node = node;
            row.hosts = entry->hosts;
            row.listeners = entry->listeners;
            row.protocol = entry->protocol;
            row.rules = rulesFrom(*routes, *entry);
            row.origin = entry->origin;
            const DocumentId &document = entry->origin.document;
            row.isDrafted = picture != drafted && picture->documents.value(document) != drafted->documents.value(document);
            rows.append(row);
        }
    }
    return rows;
}

} // namespace

size_t qHash(const EntryRow::Key &key, size_t seed)
{
    return qHashMulti(seed, key.source, key.language, key.object, key.occurrence);
}

EntriesModel::EntriesModel(QObject *parent) : Rows(columns, parent) {}

void EntriesModel::show(const PicturePtr &picture, const PicturePtr &drafted)
{
    m_picture = drafted;
    qsizetype size = 0;
    for (const RouteGraphPtr &routes : drafted->routes)
        size += routes->entries.size();
    makeRows(size, [picture, drafted] { return entriesIn(picture, drafted); });
}

QString EntriesModel::text(const EntryRow &row, int column) const
{
    switch (column) {
    case Name: return row.isDrafted ? row.place.object.name + u" *"_s : row.place.object.name;
    case Hosts: return row.hosts.join(u", "_s);
    case RuleCount: return QString::number(row.rules);
    case KindOf: return row.place.object.kind;
    case Source: return m_picture->names.value(row.place.source);
    case Scope: return row.place.object.scope;
    case Listeners: return row.listeners.join(u", "_s);
    case Protocol: return row.protocol;
    case Place: return placeText(placeOf(row.origin));
    default: return {};
    }
}

QVariant EntriesModel::cell(int index, int column, int role) const
{
    const EntryRow &row = this->row(index);
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return column == Name ? row.place.object.toString() : text(row, column);
    case SortRole: return column == RuleCount ? QVariant(row.rules) : QVariant(text(row, column));
    case KeyRole: return addressOf(*m_picture, row.place.source, row.place.object, row.place.occurrence);
    case NameRole: return row.place.object.name;
    case AddressRole: return addressOf(*m_picture, row.place.source, row.place.object);
    case NativeRole: return nativeTextOf(*m_picture, row.origin);
    default: return {};
    }
}

} // namespace meshboard
