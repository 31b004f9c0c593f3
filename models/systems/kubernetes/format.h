// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"

namespace meshboard::kubernetes {

/// Objects of Kubernetes itself. Its Services become services of the mesh; the rest is named and understood as far as the
/// tables go, so that a file of a deployment can be read on the board.
class Format : public meshboard::Format
{
public:
    QString language() const override;
    bool claims(const Document &document, const text::Tree &tree) const override;
    Reading read(const DocumentPtr &document, const text::Tree::Ptr &tree) const override;
    Assembly assemble(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld) const override;
    std::shared_ptr<const Table> tableOf(const Cursor &root) const override;
    QList<Novelty> news() const override;
    /// Values of Secrets and of kustomize's literals for them.
    Secrets secretsIn(const text::Tree &tree) const override;
    /// Single values only: there are no weights and rules in these kinds.
    Expected<QList<text::Edit>> editsFor(const Deed &deed, const Reading &reading) const override;
};

} // namespace meshboard::kubernetes
