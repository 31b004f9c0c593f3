// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fault.h"
#include "domain/keys.h"

#include <QList>

/// What can be done to a source of the demo mesh and to no real one: a dynamic_cast of a Source finds these. All calls are
/// of the main thread and return at once; what they cause comes back as published changes and states.
namespace meshboard {

/// Every source of the demo.
class Simulated
{
public:
    virtual ~Simulated() = default;

    /// Killed: the source is lost, its picture grows old, writes to it fail. Revived it comes back as a real one would.
    virtual bool isKilled() const = 0;
    virtual void setKilled(bool isKilled) = 0;

    /// Back to how the demo began. For a folder: its files as shipped, edits of the person included.
    virtual void reset() = 0;
};

/// The simulated registry: instances, their health, and the traffic among them.
class SimulatedMesh : public Simulated
{
public:
    /// Paused: nothing moves and nothing is computed; what was published last stays.
    virtual bool isPaused() const = 0;
    virtual void setPaused(bool isPaused) = 0;

    virtual QList<ServiceKey> services() const = 0;
    virtual bool isSick(const ServiceKey &service) const = 0;
    virtual void setSick(const ServiceKey &service, bool isSick) = 0;
};

/// A folder of the demo.
class SimulatedFolder : public Simulated
{
public:
    /// Somebody else saves a file in an editor: another weight in the split of `document`, or of the folder's canary where
    /// that has no split. Fault where no file of the folder has one.
    virtual Expected<void> editAsSomebodyElse(const DocumentId &document = {}) = 0;
};

} // namespace meshboard
