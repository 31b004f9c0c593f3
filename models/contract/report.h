// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/schema.h"
#include "domain/finding.h"

namespace meshboard {

/// Findings of one object of one document.
class Report
{
public:
    Report(const DocumentId &document, const text::Tree &tree, const ObjectKey &object, QList<Finding> &findings);

    /// What it answers is there until the next one is added.
    Finding &add(const char *code, Finding::Severity severity, const Cursor &at, Message what, Message advice = {});
    Finding &add(const char *code, Finding::Severity severity, const Origin &at, Message what, Message advice = {});
    /// What would mend a finding of this object; the deed learns from here which object it is about.
    void fix(Finding &finding, Deed deed) const;
    /// The same for a value that another one would mend.
    void fix(Finding &finding, const Cursor &value, const QString &after) const;

private:
    const DocumentId &m_document;
    const text::Tree &m_tree;
    ObjectKey m_object;
    QList<Finding> &m_findings;
};

/// The codes under which a language reports what is not as its tables have it.
struct ShapeCodes
{
    const char *unknownField = "MB0010";
    const char *wrongKind = "MB0011";
    const char *missing = "MB0012";
    const char *outOfRange = "MB0013";
    const char *unlike = "MB0014";
    const char *duration = "MB0015";
    const char *regex = "MB0016";
};

/// A finding for each deviation. `reader` is who reads the text, in a sentence: "Istio".
void reportShape(const QList<Deviation> &deviations, const QString &reader, Report &report, const ShapeCodes &codes = {});

} // namespace meshboard
