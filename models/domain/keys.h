// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace meshboard {

/// An open connection. The UUID is kept in the workspace; a URL may change without the source becoming another one.
struct SourceId
{
    QUuid uuid;

    bool isNull() const { return uuid.isNull(); }
    bool operator==(const SourceId &) const = default;
    friend std::strong_ordering operator<=>(const SourceId &a, const SourceId &b);
};

/// A document of a source: a file by its path relative to the folder, a key tree by its root key.
struct DocumentId
{
    SourceId source;
    QString path;

    bool isNull() const { return source.isNull(); }
    bool operator==(const DocumentId &) const = default;
    friend std::strong_ordering operator<=>(const DocumentId &a, const DocumentId &b);
};

/// The path of the document that is the value of one key: `key:` and the key, with `%`, control characters and what is no
/// UTF-8 as `%hh`.
QString valuePath(const QByteArray &key);
/// The key of such a path; nothing for other documents.
std::optional<QByteArray> keyIn(QStringView path);

/// A service by the name its clients call. `scope` is a namespace, partition or the like; empty where the system has
/// none or does not say. Written `scope/name`, or `name` alone.
struct ServiceKey
{
    QString scope;
    QString name;

    bool isNull() const { return name.isEmpty(); }
    QString toString() const { return scope.isEmpty() ? name : scope + u'/' + name; }
    bool operator==(const ServiceKey &) const = default;
    friend std::strong_ordering operator<=>(const ServiceKey &a, const ServiceKey &b);
};

/// An object of a configuration language: kind as the language writes it (`VirtualService`, `service-router`,
/// `http router`), its scope and name. In an address it stands as `SOURCE/kind/scope/name`, an empty scope as `-`;
/// `/`, `#` and `%` inside a part are written `%2F`, `%23`, `%25`.
struct ObjectKey
{
    QString kind;
    QString scope;
    QString name;

    QString toString() const;
    bool operator==(const ObjectKey &) const = default;
    friend std::strong_ordering operator<=>(const ObjectKey &a, const ObjectKey &b);
};

/// An address taken apart. Parts are read from the right, since a URL may stand in the source's place.
struct Address
{
    QString source;
    ObjectKey object;
    int rule = 0; ///< counts from 1; 0 where the address names the object

    QString toString() const;
    static std::optional<Address> fromString(const QString &text);
    bool operator==(const Address &) const = default;
};

size_t qHash(const SourceId &id, size_t seed = 0);
size_t qHash(const DocumentId &id, size_t seed = 0);
size_t qHash(const ServiceKey &key, size_t seed = 0);
size_t qHash(const ObjectKey &key, size_t seed = 0);

} // namespace meshboard
