// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/catalogue.h"
#include "domain/intent.h"

/// Deeds about registered instances. A registration is a document of its own: taking an instance out of rotation is an edit of
/// that text, registering and deregistering make and remove it. Pure.
namespace meshboard::registrations {

/// The instance that a document registers; nothing where it is none, or of no format.
std::optional<RegistrationFormat::Registered> registeredIn(const Document &document, const Catalogue &catalogue);

/// Makes the amendment, with no other byte changed. Where a format writes everything into the key, that is a new key, and the
/// old one goes. Unsupported, with the reason, where its format has no place for it; NotFound where it is no registration.
Expected<QList<Intent>> amended(const Document &document, const Amendment &amendment, const Catalogue &catalogue);

Intent removed(const Document &document);

/// What the second text says other than the first: nothing where one of them is no registration.
std::optional<TypedChange> changes(const Document &before, const Document &after, const Catalogue &catalogue);
/// "payment: 10.0.0.7:8080 is no longer registered"; nothing where it is no registration.
std::optional<Message> removal(const Document &document, const Catalogue &catalogue);

} // namespace meshboard::registrations
