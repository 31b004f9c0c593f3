// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/istio/names.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace meshboard::istio {

ServiceKey Names::serviceOf(const QString &host, const QString &scope) const
{
    const QStringList parts = host.split(u'.');
    if (parts.size() == 1)
        return {host == "*"_L1 ? QString() : scope, host};
    if ((parts.size() >= 3 && parts[2] == "svc"_L1) || isHalfComplete(host))
        return {parts[1], parts[0]};
    return {{}, host};
}

bool Names::isHalfComplete(const QString &host) const
{
    const QStringList parts = host.split(u'.');
    return parts.size() == 2 && parts[0] != "*"_L1 && m_scopes.contains(parts[1]);
}

bool isSame(const ServiceKey &a, const ServiceKey &b)
{
    return a.name == b.name && (a.scope == b.scope || a.scope.isEmpty() || b.scope.isEmpty());
}

bool matchesWildcard(const QString &wildcard, const QString &host)
{
    return wildcard.startsWith(u'*') && host.size() >= wildcard.size() && host.endsWith(QStringView(wildcard).mid(1));
}

bool isIn(const QMap<QString, QString> &wanted, const QMap<QString, QString> &labels)
{
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const auto found = labels.constFind(it.key());
        if (found == labels.cend() || *found != it.value())
            return false;
    }
    return true;
}

} // namespace meshboard::istio
