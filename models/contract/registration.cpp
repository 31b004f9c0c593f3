// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/registration.h"

namespace meshboard {

Expected<RegistrationFormat::Entry> RegistrationFormat::amended(const Entry &entry, const Amendment &) const
{
    Fault fault;
    fault.kind = Fault::Kind::Unsupported;
    fault.place.object = QString::fromUtf8(entry.path);
    fault.detail = {QT_TRANSLATE_NOOP("Model", "Registrations of this format are not changed here"), {}};
    return tl::unexpected(std::move(fault));
}

} // namespace meshboard
