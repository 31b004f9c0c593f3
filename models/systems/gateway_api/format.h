// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"

namespace meshboard::gateway_api {

/// Gateways, routes and what belongs to them, of gateway.networking.k8s.io; of Kubernetes the names and ports of Services and
/// the labels of Namespaces.
class Format : public meshboard::Format
{
public:
    QString language() const override;
    bool claims(const Document &document, const text::Tree &tree) const override;
    Reading read(const DocumentPtr &document, const text::Tree::Ptr &tree) const override;
    Assembly assemble(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld) const override;
    std::shared_ptr<const Table> tableOf(const Cursor &root) const override;
    QList<Novelty> news() const override;
    Expected<QList<text::Edit>> editsFor(const Deed &deed, const Reading &reading) const override;
};

} // namespace meshboard::gateway_api
