// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans/applier.h"
#include "store/sources.h"
#include "store/visits.h"

class QSettings;

namespace meshboard {

/// What every page works on. Built and owned by the session; pages keep a reference.
struct Board
{
    const Catalogue &catalogue;
    Store &store;
    Sources &sources;
    Visits &visits;
    Draft &draft;
    Journal &journal;
    Applier &applier;
    CredentialStore &credentials;
    QSettings &settings; ///< window state, columns, recent workspaces; never secrets
};

} // namespace meshboard
