// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/zookeeper/ensemble.h"
#include "contract/writer.h"

#include <QObject>

namespace meshboard::zookeeper {

/// How long an answer is waited for.
struct Patience
{
    std::chrono::milliseconds answer {5000}; ///< of what only reads
    std::chrono::milliseconds whole {12000}; ///< all tries to learn what became of a write
    std::chrono::milliseconds pause {100};   ///< between them
};

/// Writes the nodes of a document that differ, as one change in which each node's version is compared. A node that was
/// removed and made again counts from 0 once more and the server cannot compare more than the count: so all of them are
/// looked at just before, czxid and value, and czxid once more in the answer. Where the answer is lost, what stands there
/// tells, since all parts of one change carry its number.
class ZooKeeperWriter : public Writer
{
public:
    /// `ensemble` outlives the writer.
    ZooKeeperWriter(Ensemble &ensemble, SourceId source, Patience patience = {});

    GuardStrength strengthFor(const DocumentId &) const override { return GuardStrength::Atomic; }
    Call write(const Write &write, Written done) override;
    Call read(const DocumentId &document, Read done) override;
    Call absence(const DocumentId &document, Absent done) override;
    Call identify(Identified done) override;

private:
    bool isTree(const DocumentId &document) const;

    Ensemble &m_ensemble;
    SourceId m_source;
    Patience m_patience;
    QObject m_context; ///< what is under way ends with the writer
};

} // namespace meshboard::zookeeper
