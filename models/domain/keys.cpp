// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keys.h"

#include <QHashFunctions>

namespace meshboard {

namespace {

std::strong_ordering compare(const QString &a, const QString &b)
{
    return a.compare(b) <=> 0;
}

} // namespace

std::strong_ordering operator<=>(const SourceId &a, const SourceId &b)
{
    if (a.uuid == b.uuid)
        return std::strong_ordering::equal;
    return a.uuid < b.uuid ? std::strong_ordering::less : std::strong_ordering::greater;
}

std::strong_ordering operator<=>(const DocumentId &a, const DocumentId &b)
{
    if (const auto order = a.source <=> b.source; order != 0)
        return order;
    return compare(a.path, b.path);
}

std::strong_ordering operator<=>(const ServiceKey &a, const ServiceKey &b)
{
    if (const auto order = compare(a.scope, b.scope); order != 0)
        return order;
    return compare(a.name, b.name);
}

std::strong_ordering operator<=>(const ObjectKey &a, const ObjectKey &b)
{
    if (const auto order = compare(a.kind, b.kind); order != 0)
        return order;
    if (const auto order = compare(a.scope, b.scope); order != 0)
        return order;
    return compare(a.name, b.name);
}

QString ObjectKey::toString() const
{
    return kind + u'/' + (scope.isEmpty() ? QStringLiteral("-") : scope) + u'/' + name;
}

size_t qHash(const SourceId &id, size_t seed)
{
    return qHash(id.uuid, seed);
}

size_t qHash(const DocumentId &id, size_t seed)
{
    return qHashMulti(seed, id.source, id.path);
}

size_t qHash(const ServiceKey &key, size_t seed)
{
    return qHashMulti(seed, key.scope, key.name);
}

size_t qHash(const ObjectKey &key, size_t seed)
{
    return qHashMulti(seed, key.kind, key.scope, key.name);
}

} // namespace meshboard
