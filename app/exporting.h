// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/picture.h"

#include <QList>

namespace meshboard {

struct ExportedFile
{
    DocumentId document;
    QString path;
    qint64 bytes = 0;
};

/// Writes every document as it is, byte for byte, as `FOLDER/SOURCE/its path`; key trees as a listing, `….keys`. Never
/// over another file, never outside of the folder. Documents that could not be read are not written.
Expected<QList<ExportedFile>> exportDocuments(const Picture &picture, const QString &folder);

} // namespace meshboard
