// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/etcd/server.h"
#include "contract/writer.h"

#include <QObject>

namespace meshboard::etcd {

/// How long an answer is waited for.
struct Patience
{
    std::chrono::milliseconds answer {5000}; ///< of one try
    std::chrono::milliseconds whole {12000}; ///< all tries to learn what became of a write
    std::chrono::milliseconds pause {300};   ///< between them
};

/// Writes the keys of a tree that differ, in one transaction that compares what each of them was: create_revision,
/// mod_revision and value. Where the answer is lost, the same transaction is sent again: its own guard keeps it from
/// being done twice, and its refusal reads in the same instant what stands there.
class EtcdWriter : public Writer
{
public:
    /// `server` outlives the writer.
    EtcdWriter(Server &server, SourceId source, Ranges ranges, Patience patience = {});

    GuardStrength strengthFor(const DocumentId &document) const override;
    Call write(const Write &write, Written done) override;
    Call read(const DocumentId &document, Read done) override;
    Call absence(const DocumentId &document, Absent done) override;
    Call identify(Identified done) override;

private:
    Call readKey(const DocumentId &document, const QByteArray &key, Read done);

    Server &m_server;
    SourceId m_source;
    Ranges m_ranges;
    Patience m_patience;
    QObject m_context; ///< what is under way ends with the writer
};

} // namespace meshboard::etcd
