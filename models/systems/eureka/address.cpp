// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/eureka/address.h"

using namespace Qt::StringLiterals;

namespace meshboard::eureka {

Expected<wire::Address> addressIn(const QUrl &url)
{
    const wire::AddressForm form {u"eureka"_s, 8761, {}, {QT_TRANSLATE_NOOP("Model", "eureka+http://HOST:PORT/eureka or eureka+https://… is needed"), {}}};
    QUrl whole = url;
    if (whole.path().isEmpty() || whole.path() == "/"_L1)
        whole.setPath(u"/eureka"_s);
    return wire::addressIn(whole, form);
}

QUrl urlOf(const wire::Address &address)
{
    return wire::urlOf(address, u"eureka"_s);
}

} // namespace meshboard::eureka
