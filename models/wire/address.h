// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fault.h"
#include "wire/client.h"

#include <QMap>
#include <QUrl>

/// URLs of sources that are reached by HTTP, taken apart: `WORD+http://HOST:PORT/PATH?endpoint=HOST:PORT&cacert=FILE&cert=FILE&key=FILE`
/// and the same with `WORD+https`. Certificates are named by their files.
namespace meshboard::wire {

struct Address
{
    QList<QUrl> endpoints; ///< http or https, host and port only; the first is the one in the authority
    QString path;          ///< decoded, without a slash at its end; all endpoints have the same
    Trust trust;
    QMap<QString, QString> parameters; ///< the others
};

/// What the URLs of one kind of source look like.
struct AddressForm
{
    QString word; ///< "eureka"
    int usualPort = 0;
    QStringList parameters {}; ///< that it takes beside the common ones
    Message example;           ///< for who typed something else: "eureka+http://HOST:PORT/eureka is needed"
};

Expected<Address> addressIn(const QUrl &url, const AddressForm &form);
/// Its one spelling.
QUrl urlOf(const Address &address, const QString &word);

/// A URL that is none, with the reason.
tl::unexpected<Fault> noAddress(const QUrl &url, const Message &why);

} // namespace meshboard::wire
