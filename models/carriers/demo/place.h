// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fault.h"

#include <QStringList>

/// Where the demo's folders are: `meshboard-demo` under the runtime directory, or where there is none a directory of the
/// account's own under the temporary one. They are made once and then belong to the person: later processes open them as
/// they are.
namespace meshboard::demo {

/// "istio", "consul", "traefik".
const QStringList &folders();

/// The folder's path; it exists and holds the shop's files, as shipped if it was not there yet.
Expected<QString> preparedFolder(const QString &folder);

/// Writes the shipped files again, whatever stands there now. Files of the person's own stay.
Expected<void> restoreFolder(const QString &folder);

/// Saves a file as most editors do: a new one under another name, then renamed.
Expected<void> save(const QString &path, const QByteArray &bytes);

} // namespace meshboard::demo
