// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/registration.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

#include <optional>

/// How services write themselves into a key tree: `<prefix>/<name>/<id>` with the address as the value, as text or as
/// JSON. Several levels above the name are its scope: `shop/payment/a` is instance a of shop/payment.
namespace meshboard::registration {

struct Address
{
    QString host;
    std::optional<quint16> port;
};

/// "10.0.0.7:8080", "[2001:db8::7]:8080", "payment.shop:8080", "http://payment:8080/path". A port is needed, since
/// without one any text would be an address.
std::optional<Address> addressIn(const QString &text);

struct Key
{
    ServiceKey service;
    QString id;
};

/// The service and instance that a key names; nothing for keys without both.
std::optional<Key> keyIn(QByteArrayView key);

/// The registration of an instance at that key and address.
RegistrationFormat::Registered registeredAt(const Key &key, const Address &address);

/// The object that a value is; empty for everything else.
QJsonObject objectIn(QByteArrayView value);

/// A port by a number or by a text that is one.
std::optional<quint16> portIn(const QJsonValue &value);

/// Whether a path of keys, the prefix with it, leads through these names, one below the other.
bool leadsThrough(const RegistrationKey &key, std::initializer_list<QByteArrayView> names);

/// Texts, numbers and truths of an object as labels.
void readLabels(const QJsonObject &object, Instance &instance);

/// Health and rotation as the many words for them say.
void readHealth(const QJsonObject &object, Instance &instance);

/// Labels, subset and weight.
void readMetadata(const QJsonObject &object, Instance &instance);

} // namespace meshboard::registration
