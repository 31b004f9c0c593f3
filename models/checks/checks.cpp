// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace meshboard::checks {

QList<Finding> all(const Declared &declared)
{
    return unanswered(declared) + overruled(declared) + multiplied(declared);
}

Finding findingAt(const char *code, Finding::Severity severity, const ObjectKey &object, const Origin &at, Message what, Message advice)
{
    Finding finding;
    finding.code = code;
    finding.severity = severity;
    finding.place = placeOf(at);
    finding.place.object = object.toString();
    finding.what = std::move(what);
    finding.advice = std::move(advice);
    return finding;
}

ServiceKey serviceOf(const QString &host, const QString &scope)
{
    const QStringList parts = host.split(u'.');
    if (parts.size() == 1)
        return {scope, host};
    if (parts.size() == 2 || parts[2] == "svc"_L1)
        return {parts[1], parts[0]};
    return {{}, host};
}

} // namespace meshboard::checks
