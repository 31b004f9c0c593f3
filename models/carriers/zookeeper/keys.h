// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/zookeeper/ensemble.h"
#include "contract/keytree.h"

namespace meshboard::zookeeper {

/// The nodes of an ensemble below its chroot. Every node is a key, with the slash it begins with, and has a value, be it an
/// empty one. A level that was read is watched, and so are the nodes of each page: what they tell comes once, until the
/// level is read again.
class Keys : public KeyTree
{
    Q_OBJECT

public:
    /// `ensemble` outlives it.
    Keys(Ensemble &ensemble, SourceId source, qsizetype pageSize = 200);

    Call children(const QByteArray &parent, const QByteArray &from, Listed done) override;
    DocumentId documentFor(const QByteArray &key) const override { return {m_source, QString::fromUtf8(key)}; }

private:
    Ensemble &m_ensemble;
    SourceId m_source;
    qsizetype m_pageSize;
};

} // namespace meshboard::zookeeper
