// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gathered.h"

#include <QCoreApplication>

#include <utility>

namespace meshboard {

namespace {

constexpr qint64 shownOfAKind = 1000;
constexpr const char *counted = QT_TRANSLATE_N_NOOP("Model", "%n more finding(s) like the %2 before in this document");

} // namespace

void GatheredFindings::add(const Finding &finding)
{
    if (isCount(finding)) { // they were gathered before
        m_findings.append(finding);
        return;
    }
    Kind &kind = m_kinds[{finding.place.document, finding.code}];
    if (++kind.count <= shownOfAKind) {
        m_findings.append(finding);
        return;
    }
    if (kind.count == shownOfAKind + 1)
        kind.rest = finding;
    kind.rest.severity = std::max(kind.rest.severity, finding.severity);
}

QList<Finding> GatheredFindings::taken()
{
    for (Kind &kind : m_kinds) {
        if (kind.count <= shownOfAKind)
            continue;
        kind.rest.place.object.clear();
        kind.rest.what = {counted, {kind.count - shownOfAKind, shownOfAKind}};
        m_findings.append(kind.rest);
    }
    m_kinds.clear();
    return std::exchange(m_findings, {});
}

QList<Finding> gathered(QList<Finding> findings)
{
    if (findings.size() <= shownOfAKind)
        return findings;
    GatheredFindings result;
    for (const Finding &finding : std::as_const(findings))
        result.add(finding);
    return result.taken();
}

bool isCount(const Finding &finding)
{
    return finding.what.text == counted;
}

} // namespace meshboard
