// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/writer.h"
#include "systems/consul/server.h"

#include <QObject>

namespace meshboard::consul {

/// How long an answer is waited for.
struct Patience
{
    std::chrono::milliseconds answer {5000}; ///< of one try
    std::chrono::milliseconds whole {12000}; ///< all tries to learn what became of a write
    std::chrono::milliseconds pause {300};   ///< between them
};

/// Writes configuration entries (`config/…`, see decode.h) and keys by compare-and-set on their ModifyIndex: what somebody else
/// changed is refused by the server itself. Where the answer is lost the same request is sent again: its own guard keeps it from
/// being done twice. What an agent has registered (`agent/…`, see instance.h) is written by looking before and after.
class ConsulWriter : public Writer
{
public:
    /// `server` outlives the writer.
    ConsulWriter(Server &server, SourceId source, Patience patience = {});

    GuardStrength strengthFor(const DocumentId &document) const override;
    Call write(const Write &write, Written done) override;
    Call read(const DocumentId &document, Read done) override;
    Call identify(Identified done) override;

private:
    Server &m_server;
    SourceId m_source;
    Patience m_patience;
    QObject m_context; ///< what is under way ends with the writer
};

} // namespace meshboard::consul
