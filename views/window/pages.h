// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

#include <span>

namespace meshboard {

/// A page of the left rail before it is built: pages are made when they are first shown.
struct PageOffer
{
    const char *id;
    const char *title; ///< marked for translation in the context "meshboard::Pages"
    const char *icon;
    Page *(*make)(Board &board, QWidget *parent);

    QString name() const;
};

/// In the order of the rail: Alt+1 is the first.
std::span<const PageOffer> pageOffers();

} // namespace meshboard
