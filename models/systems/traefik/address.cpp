// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/address.h"

using namespace Qt::StringLiterals;

namespace meshboard::traefik {

Expected<wire::Address> addressIn(const QUrl &url)
{
    const wire::AddressForm form {u"traefik"_s, 8080, {u"target"_s}, {QT_TRANSLATE_NOOP("Model", "traefik+http://HOST:PORT or traefik+https://… is needed"), {}}};
    return wire::addressIn(url, form);
}

QUrl urlOf(const wire::Address &address)
{
    return wire::urlOf(address, u"traefik"_s);
}

QString targetOf(const wire::Address &address)
{
    return address.parameters.value(u"target"_s);
}

} // namespace meshboard::traefik
