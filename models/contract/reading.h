// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/catalogue.h"

#include <optional>

namespace meshboard {

/// What a document is to us.
enum class DocumentClass : quint8 {
    Configuration, ///< at least one language claims it
    Template,      ///< holds `{{`: named as a template, never called broken
    Overlay,       ///< a kustomize file or patch: part of an object, edited but not routed
    Other,         ///< reads well, and is no configuration of ours; or no syntax of ours
    Broken,        ///< should be readable and is not: a finding says where and why
    Unreadable,    ///< the bytes could not be had
};

/// A document with all that languages made of it.
struct ReadDocument
{
    DocumentPtr document;
    DocumentClass documentClass = DocumentClass::Other;
    std::optional<text::Syntax> syntax;
    text::Tree::Ptr tree; ///< null unless the syntax could be read
    QList<ReadingPtr> readings;
    QList<Finding> findings;
    Secrets secrets; ///< whoever shows the text or a part of it leaves them out
    bool isNamedPatch = false; ///< a kustomization names it as a patch: a part of an object, whatever it looks like
};

using ReadDocumentPtr = std::shared_ptr<const ReadDocument>;

/// By file name, and for key trees by the listing's first line. Nothing for files that are none of ours.
std::optional<text::Syntax> syntaxOf(const Document &document);

/// Reads one document with every format that claims it. Pure; for pool threads.
ReadDocumentPtr readDocument(const DocumentPtr &document, const Catalogue &catalogue);

/// From a node of a span tree to an origin of the domain.
Origin originOf(const DocumentId &document, const text::Node &node);
/// Where a field would stand that is not written.
Origin originOf(const DocumentId &document, const text::Path &path);

/// What a person typed, as a value of the type that stands there: a number stays a number where the new text is one.
text::Value valueLike(const text::Node &now, const QString &typed);

} // namespace meshboard
