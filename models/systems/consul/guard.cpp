// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/guard.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace meshboard::consul {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(16).toHex();
}

Guard guardOf(quint64 modified, const QByteArray &bytes)
{
    return {GuardStrength::Atomic, {{u"modified"_s, QString::number(modified)}, {u"hash"_s, QString::fromLatin1(hashOf(bytes))}}};
}

Mark markIn(const Guard &guard)
{
    return {guard.token["modified"_L1].toString().toULongLong(), guard.token["hash"_L1].toString().toLatin1()};
}

Fault faultAt(const DocumentId &document, Fault::Kind kind, const Message &why, Remedy remedy)
{
    return {kind, {document.source, document.path, {}, 0, 0, {}}, remedy, why, document.path};
}

} // namespace meshboard::consul
