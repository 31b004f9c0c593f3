// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/registration.h"

namespace meshboard::eureka {

/// What stands before the path of an instance (Document::registeredBelow).
inline constexpr QByteArrayView registeredBelow("apps/");

/// An instance of a live server as a registration: `PAYMENT/payment-a:8080.json` below `apps/`. Out of rotation is
/// OUT_OF_SERVICE, a weight is an entry of the metadata, as Spring Cloud's clients read it.
class Registration : public RegistrationFormat
{
public:
    QString name() const override;
    Decoded decode(const RegistrationKey &key, QByteArrayView value) const override;
    Expected<Entry> amended(const Entry &entry, const Amendment &amendment) const override;
    Expected<Entry> encoded(const Registered &registered) const override;
};

} // namespace meshboard::eureka
