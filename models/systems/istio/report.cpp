// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/istio/report.h"

namespace meshboard::istio {

Report::Report(const DocumentId &document, const text::Tree &tree, const ObjectKey &object, QList<Finding> &findings)
    : m_document(document)
    , m_tree(tree)
    , m_object(object.toString())
    , m_findings(findings)
{
}

void Report::add(const char *code, Finding::Severity severity, const Cursor &at, Message what, Message advice)
{
    add(code, severity, originOf(m_document, at), std::move(what), std::move(advice));
}

void Report::add(const char *code, Finding::Severity severity, const Origin &at, Message what, Message advice)
{
    Finding finding;
    finding.code = code;
    finding.severity = severity;
    finding.place = placeOf(at);
    finding.place.object = m_object;
    if (at.isWritten())
        finding.place.column = m_tree.position(at.bytes.begin).column;
    finding.what = std::move(what);
    finding.advice = std::move(advice);
    m_findings.append(finding);
}

} // namespace meshboard::istio
