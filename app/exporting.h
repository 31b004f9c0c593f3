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
    QStringList lacking; ///< of a document written anew: paths of what its typed values have no place for
};

/// Whether secrets are written or a mark in their place.
enum class Exported : quint8 { WithoutSecrets, WithSecrets };

/// Writes every document as it is, byte for byte, as `FOLDER/SOURCE/its path`; key trees as a listing, `….keys`. Never
/// over another file, never outside of the folder. Documents that could not be read are not written.
Expected<QList<ExportedFile>> exportDocuments(const Picture &picture, const QString &folder, Exported what = Exported::WithoutSecrets);

/// The same with each document written anew from its languages' typed values alone. Documents that no language claims are
/// left out; those that cannot be written in whole have no file and say in `lacking` what is missing.
Expected<QList<ExportedFile>> exportReemitted(const Picture &picture, const Catalogue &catalogue, const QString &folder,
                                              Exported what = Exported::WithoutSecrets);

} // namespace meshboard
