// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyring.h"
#include "plans/applier.h"
#include "store/visits.h"

#include <QSettings>

#include <memory>

namespace meshboard {

/// Adds every system and carrier of this build. Generated from the lists in the root CMakeLists.txt; the only place
/// that knows every concrete class.
void registerEverything(Catalogue &catalogue);

/// Builds and owns everything that has no screen, for the window and the command line alike.
class Session
{
public:
    Session();

    Catalogue catalogue;
    QSettings settings; ///< never secrets
    Keyring keyring;
    Store store;
    Sources sources;
    Visits visits;
    Journal journal;
    Draft draft;
    Applier applier;

private:
    static QString journalPath();
};

} // namespace meshboard
