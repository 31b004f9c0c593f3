// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keys.h"

#include <QHashFunctions>
#include <QUrl>

namespace meshboard {

namespace {

std::strong_ordering compare(const QString &a, const QString &b)
{
    return a.compare(b) <=> 0;
}

QString escaped(QString part)
{
    return part.replace(u'%', QStringLiteral("%25")).replace(u'/', QStringLiteral("%2F")).replace(u'#', QStringLiteral("%23"));
}

} // namespace

std::strong_ordering operator<=>(const SourceId &a, const SourceId &b)
{
    if (a.uuid == b.uuid)
        return std::strong_ordering::equal;
    return a.uuid < b.uuid ? std::strong_ordering::less : std::strong_ordering::greater;
}

std::strong_ordering operator<=>(const DocumentId &a, const DocumentId &b)
{
    if (const auto order = a.source <=> b.source; order != 0)
        return order;
    return compare(a.path, b.path);
}

std::strong_ordering operator<=>(const ServiceKey &a, const ServiceKey &b)
{
    if (const auto order = compare(a.scope, b.scope); order != 0)
        return order;
    return compare(a.name, b.name);
}

std::strong_ordering operator<=>(const ObjectKey &a, const ObjectKey &b)
{
    if (const auto order = compare(a.kind, b.kind); order != 0)
        return order;
    if (const auto order = compare(a.scope, b.scope); order != 0)
        return order;
    return compare(a.name, b.name);
}

QString valuePath(const QByteArray &key)
{
    // What is no UTF-8 comes back as another text: those bytes are escaped one by one.
    const QString text = QString::fromUtf8(key);
    const bool isText = text.toUtf8() == key;
    QByteArray path = "key:";
    for (const char byte : key) {
        const bool isPlain = byte != '%' && uchar(byte) >= 0x20 && byte != 0x7f && (isText || uchar(byte) < 0x80);
        if (isPlain)
            path += byte;
        else
            path += '%' + QByteArray(1, byte).toHex().toUpper();
    }
    return QString::fromUtf8(path);
}

std::optional<QByteArray> keyIn(QStringView path)
{
    if (!path.startsWith(u"key:"))
        return std::nullopt;
    return QByteArray::fromPercentEncoding(path.sliced(4).toUtf8());
}

QString ObjectKey::toString() const
{
    return escaped(kind) + u'/' + (scope.isEmpty() ? QStringLiteral("-") : escaped(scope)) + u'/' + escaped(name);
}

QString Address::toString() const
{
    const QString text = source + u'/' + object.toString();
    return rule > 0 ? QString(text + u'#' + QString::number(rule)) : text;
}

std::optional<Address> Address::fromString(const QString &text)
{
    Address address;
    QString rest = text;
    const qsizetype hash = rest.lastIndexOf(u'#');
    if (hash > rest.lastIndexOf(u'/')) {
        bool isNumber = false;
        address.rule = QStringView(rest).sliced(hash + 1).toInt(&isNumber);
        if (!isNumber || address.rule < 1)
            return std::nullopt;
        rest.truncate(hash);
    }
    QString *const parts[] = {&address.object.name, &address.object.scope, &address.object.kind};
    for (QString *part : parts) {
        const qsizetype slash = rest.lastIndexOf(u'/');
        if (slash < 1)
            return std::nullopt;
        *part = QUrl::fromPercentEncoding(rest.mid(slash + 1).toUtf8());
        rest.truncate(slash);
    }
    if (address.object.scope == u"-")
        address.object.scope.clear();
    address.source = rest;
    if (address.object.name.isEmpty() || address.object.kind.isEmpty())
        return std::nullopt;
    return address;
}

size_t qHash(const SourceId &id, size_t seed)
{
    return qHash(id.uuid, seed);
}

size_t qHash(const DocumentId &id, size_t seed)
{
    return qHashMulti(seed, id.source, id.path);
}

size_t qHash(const ServiceKey &key, size_t seed)
{
    return qHashMulti(seed, key.scope, key.name);
}

size_t qHash(const ObjectKey &key, size_t seed)
{
    return qHashMulti(seed, key.kind, key.scope, key.name);
}

} // namespace meshboard
