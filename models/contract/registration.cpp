// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/registration.h"

namespace meshboard {

namespace {

tl::unexpected<Fault> unsupported(const QString &object)
{
    Fault fault;
    fault.kind = Fault::Kind::Unsupported;
    fault.place.object = object;
    fault.detail = {QT_TRANSLATE_NOOP("Model", "Registrations of this format are not changed here"), {}};
    return tl::unexpected(std::move(fault));
}

} // namespace

Expected<RegistrationFormat::Entry> RegistrationFormat::amended(const Entry &entry, const Amendment &) const
{
    return unsupported(QString::fromUtf8(entry.path));
}

Expected<RegistrationFormat::Entry> RegistrationFormat::encoded(const Registered &registered) const
{
    return unsupported(registered.service.toString());
}

} // namespace meshboard
