// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/edits.h"

#include "contract/reading.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

namespace {

using Edits = Expected<QList<text::Edit>>;

/// "ServiceSubset" -> "service_subset".
QByteArray snakeCase(const QByteArray &camelCase)
{
    QByteArray result;
    for (const char c : camelCase) {
        if (c >= 'A' && c <= 'Z' && !result.isEmpty())
            result += '_';
        result += char(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    return result;
}

QByteArray camelCase(QByteArray name)
{
    name[0] = char(name[0] - 'A' + 'a');
    return name;
}

/// `name`, given in CamelCase, as it would be written beside the entries of `map`.
QByteArray likeNeighbours(const QByteArray &name, text::Node map)
{
    if (name == "HTTP")
        return likeNeighbours("Http", map) == "http" ? "http" : "HTTP";
    for (; map; map = map.parent()) {
        for (int i = 0; map.isMap() && i < map.size(); ++i) {
            const QByteArray key = map[i].key();
            // `splits` is snake_case, and camelCase where it stands in an object of Kubernetes.
            if (!key.isEmpty() && key[0] >= 'A' && key[0] <= 'Z')
                return name;
            if (!key.isEmpty())
                return map.tree().syntax() == text::Syntax::Yaml ? camelCase(name) : snakeCase(name);
        }
    }
    return name;
}

/// Hundredths of a percent in the manner of the weight that stands there, or of its siblings where none does:
/// 5000 is 50 beside 90 and 87.5, 50.0 beside 90.0, and "50" beside "90".
text::Value weightLike(qint64 hundredths, const text::Node &written, const QList<text::Node> &splits)
{
    text::Node like = written;
    bool wholesHavePoints = false;
    for (const text::Node &split : splits) {
        const text::Node weight = field(split, "weight");
        like = like ? like : weight;
        wholesHavePoints = wholesHavePoints || (weight.bytes().contains('.') && hundredthsOf(weight).value_or(1) % 100 == 0);
    }
    if (like.isScalar() && like.type() == text::Type::String)
        return text::Value(QByteArray::number(double(hundredths) / 100, 'g', 12));
    if (hundredths % 100 == 0 && !wholesHavePoints)
        return text::Value(hundredths / 100);
    return text::Value(double(hundredths) / 100);
}

class Editing
{
public:
    explicit Editing(const Reading &reading)
        : m_reading(reading)
        , m_entries(static_cast<const Values &>(*reading.values).entries)
    {
    }

    Edits operator()(const SetWeights &deed)
    {
        const Entry *splitter = owner(deed.split, deed.object, "service-splitter");
        if (!splitter)
            return fault();
        const QList<text::Node> splits = itemsOf(splitter->node, "splits", spelling);
        if (splits.size() != deed.children.size())
            return conflict(deed.split, childrenNow(splits.size(), deed.children.size()));
        QList<text::Edit> edits;
        for (const SetWeights::Child &child : deed.children) {
            const text::Node split = nodeAt(child.origin);
            if (!split || !splits.contains(split) || nameOfSplit(split, *splitter) != child.name)
                return conflict(child.origin, {QT_TRANSLATE_NOOP("Model", "%1 is no longer a child here"), {child.name}});
            const text::Node weight = field(split, "weight");
            if (hundredthsOf(weight) != child.before)
                return conflict(child.origin, {QT_TRANSLATE_NOOP("Model", "the weight of %1 is %2 now"), {child.name, weight.text()}});
            if (child.after == child.before)
                continue;
            if (!child.after)
                edits.append(text::Remove {weight.path()});
            else if (weight)
                edits.append(text::Set {weight.path(), weightLike(*child.after, weight, splits)});
            else
                edits.append(text::InsertField {split.path(), likeNeighbours("Weight", split),
                                                weightLike(*child.after, {}, splits), {}});
        }
        return edits;
    }

    Edits operator()(const AddChild &deed)
    {
        const Entry *splitter = owner(deed.split, deed.object, "service-splitter");
        if (!splitter)
            return fault();
        const QList<text::Node> splits = itemsOf(splitter->node, "splits", spelling);
        if (splits.size() != deed.childrenBefore)
            return conflict(deed.split, childrenNow(splits.size(), deed.childrenBefore));
        const text::Value child = newSplit(deed, *splitter, splits);
        for (const text::Node &split : splits) {
            const Destination to = destinationIn(split, splitter->service());
            const bool sameService = deed.service.isEmpty() ? nameOfSplit(split, *splitter) == deed.subset : to.service.name == deed.service;
            if (sameService && to.subset == deed.subset)
                return conflict(deed.split, {QT_TRANSLATE_NOOP("Model", "%1 is a child already"), {to.native()}});
        }
        if (const text::Node list = field(splitter->node, "splits"))
            return appended(list, splits, child);
        return QList<text::Edit> {text::InsertField {splitter->node.path(), likeNeighbours("Splits", splitter->node),
                                                     text::Value(text::Value::List {child}), {}}};
    }

    Edits operator()(const RemoveChild &deed)
    {
        const Entry *splitter = owner(deed.child, deed.object, "service-splitter");
        if (!splitter)
            return fault();
        const QList<text::Node> splits = itemsOf(splitter->node, "splits", spelling);
        const text::Node split = nodeAt(deed.child);
        if (!split || !splits.contains(split) || nameOfSplit(split, *splitter) != deed.name)
            return conflict(deed.child, {QT_TRANSLATE_NOOP("Model", "%1 is no longer a child here"), {deed.name}});
        if (splits.size() == 1)
            return unsupported(deed.child, {QT_TRANSLATE_NOOP("Model", "it is the last child, and Consul refuses a splitter without any"), {}});
        return QList<text::Edit> {text::Remove {split.path()}};
    }

    Edits operator()(const MoveRule &deed)
    {
        const Entry *router = owner(deed.rule, deed.object, "service-router");
        if (!router)
            return fault();
        const text::Node list = field(router->node, "routes");
        const text::Node route = nodeAt(deed.rule);
        if (!route)
            return conflictOrImplied(deed.rule, verbatim(deed.name));
        const QList<text::Node> routes = itemsOf(router->node, "routes", spelling);
        if (routes.indexOf(route) != deed.from)
            return conflict(deed.rule, {QT_TRANSLATE_NOOP("Model", "%1 stands at another place now"), {deed.name}});
        if (deed.to < 0 || deed.to >= routes.size())
            return unsupported(deed.rule, {QT_TRANSLATE_NOOP("Model", "there is no place %1 in a list of %2"), {deed.to + 1, routes.size()}});
        if (list.isList() ? list.size() != routes.size() : !areBlocks(routes))
            return unsupported(deed.rule, {QT_TRANSLATE_NOOP("Model", "the routes are written in several ways; they can only be moved by hand"), {}});
        return QList<text::Edit> {text::MoveItem {list.path(), deed.from, deed.to}};
    }

    Edits operator()(const RemoveRule &deed)
    {
        const Entry *router = owner(deed.rule, deed.object, "service-router");
        if (!router)
            return fault();
        const text::Node route = nodeAt(deed.rule);
        if (!route || !itemsOf(router->node, "routes", spelling).contains(route))
            return conflictOrImplied(deed.rule, verbatim(deed.name));
        return QList<text::Edit> {text::Remove {route.path()}};
    }

    Edits operator()(const SetField &deed)
    {
        if (deed.field == SetField::Field::Native)
            return setNative(deed);
        const Entry *entry = owner(deed.node, deed.object, nullptr);
        if (!entry)
            return fault();
        if (entry->kind() == "service-resolver"_L1 && deed.field == SetField::Field::Timeout)
            return setScalar(deed, entry->node, field(entry->node, "request_timeout"), {}, "RequestTimeout", deed.after);
        if (entry->kind() != "service-router"_L1)
            return unsupported(deed.node, {QT_TRANSLATE_NOOP("Model", "a %1 has no such field; it belongs into a service-router"), {entry->kind()}});
        const text::Node route = routeAt(*entry, deed.node);
        if (!route)
            return conflictOrImplied(deed.node, {QT_TRANSLATE_NOOP("Model", "the route"), {}});
        return setInRoute(deed, route);
    }

    Edits operator()(const auto &) { return unsupported({}, {QT_TRANSLATE_NOOP("Model", "a text edit is no edit of fields"), {}}); }

private:
    static Message childrenNow(qsizetype now, qsizetype before)
    {
        return {QT_TRANSLATE_NOOP("Model", "there are %1 children now, not %2"), {now, before}};
    }

    // ---- faults

    Edits refused(Fault::Kind kind, Remedy remedy, const Origin &at, const Message &detail)
    {
        Fault result;
        result.kind = kind;
        result.remedy = remedy;
        result.place = placeOf(at);
        result.detail = detail;
        result.about = m_reading.document->id.path;
        return tl::unexpected(result);
    }
    Edits conflict(const Origin &at, const Message &detail) { return refused(Fault::Kind::Conflict, Remedy::ReviewDraft, at, detail); }
    Edits unsupported(const Origin &at, const Message &detail) { return refused(Fault::Kind::Unsupported, Remedy::EditText, at, detail); }
    Edits fault() const { return tl::unexpected(m_fault); }

    Edits conflictOrImplied(const Origin &at, const Message &name)
    {
        if (!at.isWritten())
            return unsupported(at, {QT_TRANSLATE_NOOP("Model", "%1 is implied by Consul and written nowhere"), {QList {name}}});
        return conflict(at, {QT_TRANSLATE_NOOP("Model", "%1 is no longer here"), {QList {name}}});
    }

    // ---- places

    text::Node nodeAt(const Origin &origin) const
    {
        const std::optional<text::Path> path = text::Path::fromString(origin.path.toString());
        return path ? m_reading.tree->find(*path) : text::Node();
    }

    /// The entry that the deed is about; null with m_fault where it is not there or is another one.
    const Entry *owner(const Origin &at, const ObjectKey &object, const char *kind)
    {
        const std::optional<text::Path> path = text::Path::fromString(at.path.toString());
        const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                        [&](const Entry &entry) { return path && entry.node.path().covers(*path); });
        const bool isOther = found != m_entries.cend() && !object.name.isEmpty() && found->key != object;
        if (found == m_entries.cend() || isOther) {
            m_fault = conflict(at, {QT_TRANSLATE_NOOP("Model", "%1 %2 is no longer here"), {object.kind, object.name}}).error();
            return nullptr;
        }
        if (kind && found->kind() != QLatin1StringView(kind)) {
            m_fault = unsupported(at, {QT_TRANSLATE_NOOP("Model", "a %1 cannot do this"), {found->kind()}}).error();
            return nullptr;
        }
        return &*found;
    }

    text::Node routeAt(const Entry &router, const Origin &at) const
    {
        const std::optional<text::Path> path = text::Path::fromString(at.path.toString());
        for (const text::Node &route : itemsOf(router.node, "routes", spelling)) {
            if (path && route.path().covers(*path))
                return route;
        }
        return {};
    }

    /// True where each item is a block of its own, and all are spelled the same: `Routes { … } Routes { … }`.
    static bool areBlocks(const QList<text::Node> &items)
    {
        return std::all_of(items.cbegin(), items.cend(), [&](const text::Node &item) { return item.parent().isMap() && item.key() == items[0].key(); });
    }

    /// A new item behind the others: in the list, or as one more block. To the text the first block stands for all.
    static QList<text::Edit> appended(const text::Node &list, const QList<text::Node> &items, const text::Value &value)
    {
        return {text::InsertItem {list.path(), list.isList() ? list.size() : int(items.size()), value}};
    }

    // ---- children

    text::Value newSplit(const AddChild &deed, const Entry &splitter, const QList<text::Node> &splits) const
    {
        text::Node model;
        for (const text::Node &split : splits) {
            if (!model || nameOfSplit(split, splitter) == deed.like)
                model = split;
        }
        const bool takesOver = model && !deed.like.isEmpty() && nameOfSplit(model, splitter) == deed.like;
        text::Value::Map child;
        QStringList done;
        const auto put = [&](const QByteArray &key, const QString &name, const text::Value &value) {
            child.append({key, value});
            done.append(name);
        };
        // In the order and spelling of the sibling.
        for (int i = 0; i < model.size(); ++i) {
            const text::Node value = model[i];
            const QString name = QString::fromUtf8(spelled(value.key(), spelling));
            if (name == "weight"_L1)
                put(value.key(), name, weightLike(deed.weight, value, splits));
            else if (name == "service"_L1 && !deed.service.isEmpty())
                put(value.key(), name, deed.service);
            else if (name == "servicesubset"_L1 && !deed.subset.isEmpty())
                put(value.key(), name, deed.subset);
            else if (takesOver && value.isScalar() && name != "servicesubset"_L1)
                put(value.key(), name, value.text());
        }
        const auto add = [&](const char *key, const QString &name, const QString &value) {
            if (!value.isEmpty() && !done.contains(name))
                put(likeNeighbours(key, model ? model : splitter.node), name, value);
        };
        if (!done.contains(u"weight"_s))
            put(likeNeighbours("Weight", model ? model : splitter.node), u"weight"_s, weightLike(deed.weight, {}, splits));
        add("Service", u"service"_s, deed.service);
        add("ServiceSubset", u"servicesubset"_s, deed.subset);
        return child;
    }

    // ---- fields

    Edits setNative(const SetField &deed)
    {
        const text::Node node = nodeAt(deed.node);
        if (!node || !node.isScalar())
            return conflict(deed.node, {QT_TRANSLATE_NOOP("Model", "%1 is no longer here"), {deed.name}});
        if (node.text() != deed.before)
            return conflict(deed.node, {QT_TRANSLATE_NOOP("Model", "%1 is %2 now"), {deed.name, node.text()}});
        if (deed.after.isEmpty())
            return QList<text::Edit> {text::Remove {node.path()}};
        return QList<text::Edit> {text::Set {node.path(), valueLike(node, deed.after)}};
    }

    /// `value` below `map` (by `way`, in CamelCase) from what the deed saw to `after`.
    Edits setScalar(const SetField &deed, const text::Node &map, const text::Node &value, const QList<QByteArray> &way, const QByteArray &key,
                    const text::Value &after)
    {
        if (value.text() != deed.before)
            return conflict(deed.node, value.text().isEmpty() ? Message {QT_TRANSLATE_NOOP("Model", "it is not written any more"), {}} : Message {QT_TRANSLATE_NOOP("Model", "it is %1 now"), {value.text()}});
        if (deed.after == deed.before)
            return QList<text::Edit> {};
        if (deed.after.isEmpty())
            return QList<text::Edit> {text::Remove {value.path()}};
        if (value)
            return QList<text::Edit> {text::Set {value.path(), after}};
        // Down to the deepest map that is written; the text makes the rest.
        text::Path path = map.path();
        text::Node deepest = map;
        for (const QByteArray &step : way) {
            const text::Node next = deepest ? field(deepest, step) : text::Node();
            if (next.isMap()) {
                deepest = next;
                path = next.path();
            } else {
                path = path / likeNeighbours(step, deepest ? deepest : map);
                deepest = {};
            }
        }
        return QList<text::Edit> {text::InsertField {path, likeNeighbours(key, deepest ? deepest : map), after, {}}};
    }

    Edits setInRoute(const SetField &deed, const text::Node &route)
    {
        const text::Node destination = field(route, "destination");
        const text::Node http = field(field(route, "match"), "http");
        switch (deed.field) {
        case SetField::Field::Timeout:
            if (!deed.after.isEmpty() && !durationOf(deed.after))
                return unsupported(deed.node, {QT_TRANSLATE_NOOP("Model", "%1 is no duration"), {deed.after}});
            return setScalar(deed, route, field(destination, "request_timeout"), {"Destination"}, "RequestTimeout", deed.after);
        case SetField::Field::Retries: {
            bool isNumber = deed.after.isEmpty();
            const qint64 retries = isNumber ? 0 : deed.after.toLongLong(&isNumber);
            if (!isNumber || retries < 0)
                return unsupported(deed.node, {QT_TRANSLATE_NOOP("Model", "%1 is no number of retries"), {deed.after}});
            return setScalar(deed, route, field(destination, "num_retries"), {"Destination"}, "NumRetries", retries);
        }
        case SetField::Field::Path: return setPath(deed, route, http, "PathExact");
        case SetField::Field::PathPrefix: return setPath(deed, route, http, "PathPrefix");
        case SetField::Field::PathRegex: return setPath(deed, route, http, "PathRegex");
        case SetField::Field::Header: return setHeader(deed, route, http);
        case SetField::Field::Methods: return setMethods(deed, route, http);
        case SetField::Field::PerTryTimeout: return unsupported(deed.node, {QT_TRANSLATE_NOOP("Model", "Consul has no time-out for a single try"), {}});
        case SetField::Field::Native: break;
        }
        return setNative(deed);
    }

    Edits setPath(const SetField &deed, const text::Node &route, const text::Node &http, const QByteArray &key)
    {
        for (const char *other : {"PathExact", "PathPrefix", "PathRegex"}) {
            if (key != other && !deed.after.isEmpty() && !textOf(http, other).isEmpty())
                return unsupported(deed.node, {QT_TRANSLATE_NOOP("Model", "the route asks for %1 already, and Consul takes one of them only"), {QString::fromLatin1(other)}});
        }
        if (key != "PathRegex" && !deed.after.isEmpty() && !deed.after.startsWith(u'/'))
            return unsupported(deed.node, {QT_TRANSLATE_NOOP("Model", "a path starts with /"), {}});
        return setScalar(deed, route, field(http, key), {"Match", "HTTP"}, key, deed.after);
    }

    Edits setHeader(const SetField &deed, const text::Node &route, const text::Node &http)
    {
        for (const text::Node &header : itemsOf(http, "header", spelling)) {
            if (textOf(header, "name").compare(deed.name, Qt::CaseInsensitive) != 0)
                continue;
            for (const char *way : {"exact", "prefix", "suffix", "contains", "regex"}) {
                const text::Node value = field(header, way);
                if (value.text().isEmpty())
                    continue;
                if (value.text() != deed.before)
                    return conflict(deed.node, {QT_TRANSLATE_NOOP("Model", "header %1 is %2 now"), {deed.name, value.text()}});
                if (deed.after.isEmpty())
                    return QList<text::Edit> {text::Remove {header.path()}};
                return QList<text::Edit> {text::Set {value.path(), deed.after}};
            }
            return unsupported(deed.node, {QT_TRANSLATE_NOOP("Model", "header %1 is not compared with a value"), {deed.name}});
        }
        if (!deed.before.isEmpty())
            return conflict(deed.node, {QT_TRANSLATE_NOOP("Model", "header %1 is not asked for any more"), {deed.name}});
        if (deed.after.isEmpty())
            return QList<text::Edit> {};
        const text::Node around = http ? http : route;
        const text::Value header = text::Value::Map {{likeNeighbours("Name", around), deed.name}, {likeNeighbours("Exact", around), deed.after}};
        if (const text::Node list = field(http, "header"))
            return appended(list, itemsOf(http, "header", spelling), header);
        return insertInHttp(route, "Header", text::Value::List {header});
    }

    Edits setMethods(const SetField &deed, const text::Node &route, const text::Node &http)
    {
        const text::Node list = field(http, "methods");
        QStringList now;
        for (const text::Node &method : itemsOf(http, "methods", spelling))
            now.append(method.text());
        if (now != listed(deed.before))
            return conflict(deed.node, {QT_TRANSLATE_NOOP("Model", "the methods are %1 now"), {now.join(u", "_s)}});
        const QStringList after = listed(deed.after);
        if (after == now)
            return QList<text::Edit> {};
        if (after.isEmpty())
            return QList<text::Edit> {text::Remove {list.path()}};
        text::Value::List values;
        for (const QString &method : after)
            values.append(text::Value(method));
        if (!list.isList())
            return list ? Edits(QList<text::Edit> {text::Set {list.path(), values}}) : insertInHttp(route, "Methods", values);
        return editsOfList(list, after);
    }

    /// Item by item, so that what stays keeps its bytes.
    static QList<text::Edit> editsOfList(const text::Node &list, const QStringList &after)
    {
        QList<text::Edit> edits;
        const int common = int(std::min<qsizetype>(list.size(), after.size()));
        for (int i = 0; i < common; ++i) {
            if (list[i].text() != after[i])
                edits.append(text::Set {list[i].path(), after[i]});
        }
        for (int i = list.size() - 1; i >= common; --i)
            edits.append(text::Remove {list[i].path()});
        for (qsizetype i = common; i < after.size(); ++i)
            edits.append(text::InsertItem {list.path(), int(i), after[i]});
        return edits;
    }

    static QStringList listed(const QString &text)
    {
        static const QRegularExpression separators(u"[,\\s|]+"_s);
        return text.split(separators, Qt::SkipEmptyParts);
    }

    Edits insertInHttp(const text::Node &route, const QByteArray &key, const text::Value &value)
    {
        SetField nothingYet;
        nothingYet.after = u"something"_s;
        return setScalar(nothingYet, route, {}, {"Match", "HTTP"}, key, value);
    }

    const Reading &m_reading;
    const QList<Entry> &m_entries;
    Fault m_fault;
};

} // namespace

Expected<QList<text::Edit>> editsOf(const Deed &deed, const Reading &reading)
{
    return std::visit(Editing(reading), deed);
}

} // namespace meshboard::consul
