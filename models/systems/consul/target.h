// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/writer.h"
#include "systems/consul/server.h"

#include <memory>

namespace meshboard::consul {

/// How one sort of document is read and written over HTTP. Pure: questions out, answers in.
class Target
{
public:
    virtual ~Target() = default;

    virtual Query read() const = 0;
    /// What stands there. NotFound where nothing does.
    virtual Expected<Document> documentIn(const wire::Answer &answer) const = 0;

    /// A compare-and-set, which is answered with `true` or `false`. Refused where the text cannot stand there.
    virtual Expected<Query> write(const Write &write) const = 0;
    /// Whether `standing` is what came of `after`.
    virtual bool isWrittenBy(const QByteArray &after, const Document &standing) const = 0;
};

/// Null where nobody can write there.
std::unique_ptr<Target> targetFor(const DocumentId &document);

} // namespace meshboard::consul
