// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/plain.h"
#include "contract/reading.h"
#include "systems/smi/schema.h"
#include "systems/smi/values.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace meshboard::smi {

namespace {

Origin originIn(const DocumentId &document, const Cursor &parent, const char *field)
{
    if (const Cursor at = parent[field])
        return originOf(document, at);
    return originOf(document, parent.path() / field);
}

/// A quantity in thousandths: 1 is 1000, 500m is 500. Other suffixes are nobody's weights.
std::optional<qint64> thousandthsOf(const Cursor &weight)
{
    const QString text = weight.text();
    const bool isMilli = text.endsWith(u'm');
    bool isNumber = false;
    const double number = (isMilli ? text.chopped(1) : text).toDouble(&isNumber) * (isMilli ? 1 : 1000);
    return isNumber && std::abs(number) < 1e15 ? std::optional(qint64(std::llround(number))) : std::nullopt;
}

Condition asked(const Cursor &value, Condition::Subject subject, const DocumentId &document)
{
    Condition condition;
    condition.kind = Condition::Kind::Match;
    condition.subject = subject;
    condition.op = Condition::Operator::Regex;
    condition.value = value.text();
    condition.origin = originOf(document, value);
    return condition;
}

Condition joined(Condition::Kind kind, std::vector<Condition> parts, const Origin &origin)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    Condition condition;
    condition.origin = origin;
    if (!parts.empty()) {
        condition.kind = kind;
        condition.parts = std::move(parts);
    }
    return condition;
}

Condition conditionOf(const Cursor &match, const DocumentId &document)
{
    std::vector<Condition> parts;
    if (const Cursor path = match["pathRegex"]; path.isScalar())
        parts.push_back(asked(path, Condition::Subject::Path, document));
    std::vector<Condition> methods;
    for (const Cursor &method : itemsOf(match["methods"])) {
        methods.push_back(asked(method, Condition::Subject::Method, document));
        methods.back().op = Condition::Operator::Exact;
    }
    const bool isAny = std::any_of(methods.cbegin(), methods.cend(), [](const Condition &method) { return method.value == u"*"; });
    if (!methods.empty() && !isAny)
        parts.push_back(joined(Condition::Kind::Or, std::move(methods), originOf(document, match["methods"])));
    const QList<Cursor> headers = match["headers"].isMap() ? match["headers"].children() : QList<Cursor>();
    for (const Cursor &header : headers) {
        parts.push_back(asked(header, Condition::Subject::Header, document));
        parts.back().name = QString::fromUtf8(header.key());
    }
    return joined(Condition::Kind::And, std::move(parts), originOf(document, match));
}

QList<GroupReference> referencesOf(const Cursor &list, const DocumentId &document)
{
    QList<GroupReference> references;
    for (const Cursor &item : itemsOf(list)) {
        GroupReference reference {item["kind"].text(), item["name"].text(), {}, {}, originOf(document, item)};
        for (const Cursor &match : itemsOf(item["matches"])) {
            reference.matches.append(match.text());
            reference.matchOrigins.append(originOf(document, match));
        }
        references.append(reference);
    }
    return references;
}

} // namespace

ServiceKey serviceOf(const QString &name, const QString &scope)
{
    const QStringList parts = name.split(u'.');
    return {parts.size() > 1 ? parts[1] : scope, parts[0]};
}

text::Value weightValue(qint64 weight, Scale scale)
{
    if (scale != Scale::Thousandths)
        return weight;
    if (weight % 1000 == 0)
        return weight / 1000;
    return QString(QString::number(weight) + u'm');
}

Backends backendsOf(const Cursor &list, const DocumentId &document)
{
    Backends backends;
    const QList<Cursor> items = itemsOf(list);
    const bool isQuantity = std::any_of(items.cbegin(), items.cend(), [](const Cursor &item) {
        return item["weight"].isScalar() && !item["weight"].node().integer();
    });
    backends.scale = isQuantity ? Scale::Thousandths : Scale::Relative;
    QHash<QString, int> taken;
    for (const Cursor &item : items) {
        Backend backend;
        backend.service = item["service"].text();
        backend.name = backend.service;
        if (const int before = taken[backend.name]++; before > 0)
            backend.name += u" #" + QString::number(before + 1);
        if (item["weight"].isScalar())
            backend.weight = isQuantity ? thousandthsOf(item["weight"]) : item["weight"].node().integer();
        backend.origin = originOf(document, item);
        backend.serviceOrigin = originIn(document, item, "service");
        backend.weightOrigin = originIn(document, item, "weight");
        backends.all.append(backend);
    }
    return backends;
}

void take(const Manifest &manifest, const DocumentId &document, Values &values)
{
    const QString &kind = manifest.key.kind;
    const Cursor root = manifest.root;
    if (!isOurs(manifest)) {
        ServiceObject service {{manifest.key.scope, manifest.key.name}, {}};
        for (const Cursor &port : itemsOf(root["spec"]["ports"]))
            service.ports.insert(int(port["port"].node().integer().value_or(0)));
        values.services.append(service);
        return;
    }
    values.objects.append({manifest.key, originOf(document, root)});
    const Cursor spec = root["spec"];
    if (kind == "TrafficSplit"_L1) {
        Split split;
        split.key = manifest.key;
        split.service = spec["service"].text();
        split.serviceOrigin = originIn(document, spec, "service");
        split.backends = backendsOf(spec["backends"], document);
        split.backendsOrigin = originIn(document, spec, "backends");
        split.groups = referencesOf(spec["matches"], document);
        split.groupsOrigin = originIn(document, spec, "matches");
        split.origin = originOf(document, root);
        values.splits.append(split);
    } else if (kind == "HTTPRouteGroup"_L1) {
        RouteGroup group {manifest.key, {}, {}};
        for (const Cursor &match : itemsOf(spec["matches"] ? spec["matches"] : root["matches"])) {
            group.names.append(match["name"].text());
            group.matches.push_back(conditionOf(match, document));
        }
        values.groups.append(group);
    } else if (kind == "TrafficTarget"_L1) {
        values.targets.append({manifest.key, referencesOf(spec["rules"] ? spec["rules"] : root["specs"], document)});
    }
}

} // namespace meshboard::smi
