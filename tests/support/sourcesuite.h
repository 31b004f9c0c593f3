// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/catalogue.h"

#include <QElapsedTimer>

#include <functional>

namespace meshboard {

/// Milliseconds after which a test gives up waiting: long, since many tests share a busy machine.
inline constexpr int patience = 30'000;

/// Applies what a source publishes, as the store does, and remembers what broke the contract.
class Recorder
{
public:
    explicit Recorder(Source &source);

    QList<Change> changes;
    Snapshot snapshot;
    QStringList violations; ///< empty as long as the order holds
    QList<SourceState> states;

    QStringList documents() const; ///< paths, sorted
    QByteArray bytes(const QString &path) const;
    bool has(const QString &code) const; ///< a finding of the source itself
};

/// What the suite has to know of a kind of source.
struct SourceCase
{
    std::function<Opened()> open;      ///< another source of the same server each time, not started
    std::function<void(int)> change;   ///< somebody changes something at the server; another number, another change
    std::function<void()> lose {};     ///< the server goes away; left out where it cannot
    std::function<void()> recover {};
};

/// The contract of contract/source.h: a full picture first, unbroken order, at most 20 changes a second, nothing after
/// stop(), deletable at any time, loss and recovery told. Call it from a test function.
void verifyContract(const SourceCase &server);

} // namespace meshboard
