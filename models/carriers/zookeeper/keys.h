// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/zookeeper/ensemble.h"
#include "contract/keytree.h"

#include <QTimer>

namespace meshboard::zookeeper {

/// The nodes of an ensemble below its chroot. Every node is a key, with the slash it begins with, and has a value, be it an
/// empty one. Watches fire once: those of a level and its nodes are set when it is read, and by what they tell it is read
/// again.
class Keys : public KeyTree
{
    Q_OBJECT

public:
    /// `ensemble` outlives it.
    Keys(Ensemble &ensemble, SourceId source, qsizetype pageSize = 200);

    Call children(const QByteArray &parent, const QByteArray &from, Listed done) override;
    DocumentId documentFor(const QByteArray &key) const override { return {m_source, valuePath(key)}; }
    void follow(const QSet<QByteArray> &prefixes) override;

private:
    void hear(const Happening &happening);
    void watch(const QByteArray &key);
    void tell(const QByteArray &key);

    Ensemble &m_ensemble;
    SourceId m_source;
    qsizetype m_pageSize;
    QSet<QByteArray> m_prefixes;
    QSet<QByteArray> m_changed; ///< to be told
    QTimer m_tell;
};

} // namespace meshboard::zookeeper
