// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"

namespace meshboard::eureka {

/// Answers of a Eureka server kept as files, in JSON or XML: all applications, what changed (a delta), one application, one
/// instance. They become services with their instances; a delta is taken up into the one document of all applications in
/// its folder.
class Format : public meshboard::Format
{
public:
    QString language() const override;
    bool recognizes(const Document &document) const override;
    bool claims(const Document &document, const text::Tree &tree) const override;
    Reading read(const DocumentPtr &document, const text::Tree::Ptr &tree) const override;
    Assembly assemble(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld) const override;
    std::shared_ptr<const Table> tableOf(const Cursor &root) const override;
    /// Single values only.
    Expected<QList<text::Edit>> editsFor(const Deed &deed, const Reading &reading) const override;
};

} // namespace meshboard::eureka
