// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/eureka/page.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace meshboard::eureka {

namespace {

/// What stands behind `name`, in the next cell or behind a colon.
QString valueBehind(const QString &name, const QString &html)
{
    const QRegularExpression cell(QRegularExpression::escape(name) + uR"(\s*(?:</td>\s*<td>|:)\s*([^<,]*))"_s);
    return cell.match(html).captured(1).trimmed();
}

} // namespace

std::optional<Page> pageIn(const QByteArray &html)
{
    // The head of the page says it; what follows may be a thousand leases.
    const QString head = QString::fromUtf8(html.left(20'000));
    const QString expires = valueBehind(u"Lease expiration enabled"_s, head);
    if (expires != "true"_L1 && expires != "false"_L1)
        return std::nullopt;
    const auto number = [&](const QString &name) { return valueBehind(name, head).remove(u'.').remove(u'\u00a0').toInt(); };
    return Page {expires == "false"_L1, number(u"Renews (last min)"_s), number(u"Renews threshold"_s), valueBehind(u"Environment"_s, head),
                 valueBehind(u"Data center"_s, head)};
}

} // namespace meshboard::eureka
