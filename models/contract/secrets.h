// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/place.h"
#include "text/tree.h"

#include <QList>

/// What a document holds that nobody is shown unasked: passwords, keys. A format says which bytes they are
/// (Format::secretsIn); views, exports, diffs and the journal show something else in their place.
namespace meshboard {

/// Ascending and disjoint.
using Secrets = QList<ByteRange>;

/// Brings what several formats say into order.
Secrets inOrder(Secrets secrets);

bool isSecret(const Secrets &secrets, const text::Range &range);

/// What stands in a secret's place: marked, and in every syntax a text. The API server takes it for no value of a Secret.
QByteArray masked(const QByteArray &bytes, const Secrets &secrets);
/// The same for what came of `before`: a secret that it does not have says that it is another one.
QByteArray maskedChange(const QByteArray &after, const Secrets &secrets, const QByteArray &before, const Secrets &secretsBefore);
/// As long as it was, so that each place stays where it is.
QByteArray blackened(QByteArray bytes, const Secrets &secrets);
/// In a sentence or a cell.
QString secretInWords();

} // namespace meshboard
