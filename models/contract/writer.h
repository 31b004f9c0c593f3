// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/call.h"
#include "contract/source.h"
#include "domain/document.h"
#include "domain/fault.h"
#include "domain/message.h"

#include <chrono>
#include <functional>

namespace meshboard {

/// One write: what stood there, what shall stand there, and what must still hold for it.
struct Write
{
    enum class Sort : quint8 {
        Change,
        Create, ///< nothing stands there: `before` is empty
        Remove, ///< nothing shall stand there: `after` is empty
    };
    DocumentId document;
    QByteArray before;
    QByteArray after;
    Guard guard;
    Sort sort = Sort::Change;
};

/// What a write left behind.
struct Receipt
{
    Guard guard; ///< of the document as written, for the next write and for undo
    /// For *checked* guards: how long somebody else's write could have slipped in unseen.
    std::optional<std::chrono::microseconds> window;
};

/// What was to be made stands there already.
inline Fault alreadyThere(const DocumentId &document)
{
    return {Fault::Kind::Conflict, {document.source, document.path, {}, 0, 0, {}}, Remedy::ReviewDraft,
            {QT_TRANSLATE_NOOP("Model", "there is a document of this name already"), {}}, document.path};
}

/// Writes documents of one source. Answers on the main thread, exactly once unless cancelled. A cancelled write may have
/// happened: read back to know.
class Writer
{
public:
    virtual ~Writer() = default;

    /// How strong the guard of a write to this document will be, as far as can be said beforehand.
    virtual GuardStrength strengthFor(const DocumentId &document) const = 0;

    using Written = std::function<void(Expected<Receipt>)>;
    /// Fault::Kind::Conflict where the guard did not hold: nothing was written.
    [[nodiscard]] virtual Call write(const Write &write, Written done) = 0;

    using Read = std::function<void(Expected<Document>)>;
    /// What stands there now, with a fresh guard. NotFound where there is none.
    [[nodiscard]] virtual Call read(const DocumentId &document, Read done) = 0;

    using Absent = std::function<void(Expected<Guard>)>;
    /// The guard of a document that is to be made: `{"absent": true}` and what its source adds, in a folder the `directories`
    /// that are made with it. Conflict where one stands there.
    [[nodiscard]] virtual Call absence(const DocumentId &document, Absent done)
    {
        return read(document, [strength = strengthFor(document), done = std::move(done)](const Expected<Document> &there) {
            const auto kind = there ? Fault::Kind::Conflict : there.error().kind;
            if (kind == Fault::Kind::NotFound)
                return done(Guard {strength, {{QStringLiteral("absent"), true}}});
            done(tl::unexpected(there ? alreadyThere(there->id) : there.error()));
        });
    }

    using Identified = std::function<void(Expected<ServerIdentity>)>;
    /// Asks the server itself, not what we remember.
    [[nodiscard]] virtual Call identify(Identified done) = 0;

    /// Reads like `read`, where a process died in the middle of `cutOff`: clears away what it left behind, and where it died
    /// between writing and seeing that the guard had not held, gives back what it displaced.
    [[nodiscard]] virtual Call recover(const Write &cutOff, Read done) { return read(cutOff.document, std::move(done)); }
};

} // namespace meshboard
