// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "store/picture.h"
#include "text/edit.h"

#include <QJsonObject>

namespace meshboard::commands {

/// Intents from what a person writes on the command line or in a file of intents, where the values seen are those that
/// stand there now.

/// The split at an address: that of rule n, or the only one of the object.
Expected<const SplitNode *> splitAt(const Picture &picture, SourceId source, const Address &address);

/// New weights by the names of the children. Children that are not named keep theirs; where the scale has a sum (hundredths,
/// or relative weights that sum to 100) they share what is left, in the proportion they had.
Expected<Intent> weightsIntent(const SplitNode &split, const QList<std::pair<QString, QString>> &weights);

/// One wish of an intents file that names an address, `meshboard help intents` has the forms.
struct Wish
{
    QJsonObject json;
    text::Node written; ///< the same as it stands in the file: new maps keep the order of their entries
    SharedChoice shared = SharedChoice::Ask;
};
Expected<QList<Intent>> intentsAt(const Picture &picture, const Catalogue &catalogue, SourceId source, const Address &address,
                                  const Wish &wish);

} // namespace meshboard::commands
