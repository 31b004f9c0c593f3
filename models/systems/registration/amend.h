// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/registration.h"
#include "text/edit.h"

#include <functional>

namespace meshboard::registration {

/// Where a JSON format keeps what an amendment may be about; without a path it has no place for it.
struct Places
{
    std::optional<text::Path> port;    ///< a number
    std::optional<text::Path> address; ///< "host:port"
    std::optional<text::Path> weight;
    std::optional<text::Path> metadata; ///< an object of texts
    std::optional<text::Path> rotation;
    /// How a rotation is written there; nothing for one that the format does not know.
    std::function<std::optional<text::Value>(Rotation)> written;
};

using Amended = Expected<RegistrationFormat::Entry>;

tl::unexpected<Fault> notAmended(const RegistrationFormat::Entry &entry, Fault::Kind kind, const Message &why);
tl::unexpected<Fault> noPlace(const RegistrationFormat::Entry &entry, const Message &what);

/// Numbers in quotes stay in quotes, missing fields are added, and nothing else of the text changes.
Amended amendedJson(const RegistrationFormat::Entry &entry, const Amendment &amendment, const std::function<Places(const text::Node &)> &places);

/// `scope/name/id`.
QByteArray pathOf(const RegistrationFormat::Registered &registered);
/// JSON on one line, without blanks.
QByteArray jsonOf(const text::Value::Map &object);
/// What `blank` lacks of the instance put into it: weight, rotation, and the labels but for the format's own ones.
Amended completed(const RegistrationFormat &format, const RegistrationFormat::Entry &blank, Instance instance, const QStringList &ownLabels);

/// "10.0.0.7:8080" with another port; nothing where there is none.
std::optional<QByteArray> withPort(const QByteArray &address, quint16 port);

} // namespace meshboard::registration
