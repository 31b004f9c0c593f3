// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding.h"

#include <QCoreApplication>
#include <QHash>

namespace meshboard {

namespace {

constexpr qint64 shownOfAKind = 1000;
constexpr const char *counted = QT_TRANSLATE_N_NOOP("Model", "%n more finding(s) like the %2 before in this document");

} // namespace

QList<Finding> gathered(QList<Finding> findings)
{
    if (findings.size() <= shownOfAKind)
        return findings;
    struct Kind
    {
        qint64 count = 0;
        Finding rest;
    };
    QHash<std::pair<QString, QByteArray>, Kind> kinds;
    findings.removeIf([&](const Finding &finding) {
        Kind &kind = kinds[{finding.place.document, finding.code}];
        if (++kind.count <= shownOfAKind)
            return false;
        if (kind.count == shownOfAKind + 1)
            kind.rest = finding;
        kind.rest.severity = std::max(kind.rest.severity, finding.severity);
        return true;
    });
    for (Kind &kind : kinds) {
        if (kind.count <= shownOfAKind)
            continue;
        kind.rest.place.object.clear();
        kind.rest.what = {counted, {kind.count - shownOfAKind, shownOfAKind}};
        findings.append(kind.rest);
    }
    return findings;
}

bool isCount(const Finding &finding)
{
    return finding.what.text == counted;
}

} // namespace meshboard
