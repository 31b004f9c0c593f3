// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace meshboard::eureka {

/// What a server shows to people alone, on its page `lastn`: spring-cloud-netflix-eureka-server, templates/eureka/navbar.ftlh;
/// Netflix/eureka, eureka-resources, jsp/header.jsp.
struct Page
{
    /// Too few instances renew, so the server keeps all of them, those that are gone as well (self-preservation).
    bool keepsAll = false;
    int renewals = 0;  ///< in the last minute
    int threshold = 0; ///< that they would have to be more than
    QString environment;
    QString dataCenter;

    bool operator==(const Page &) const = default;
};

/// Nothing where the page does not say whether leases expire.
std::optional<Page> pageIn(const QByteArray &html);

} // namespace meshboard::eureka
