// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/secrets.h"

#include "domain/message.h"

#include <algorithm>
#include <functional>

namespace meshboard {

namespace {

constexpr char mask[] = "\"(secret)\"";
constexpr char otherMask[] = "\"(another secret)\"";

QByteArray cut(const QByteArray &bytes, const ByteRange &range)
{
    return bytes.mid(range.begin, range.length());
}

QByteArray replaced(const QByteArray &bytes, const Secrets &secrets, const std::function<QByteArray(const ByteRange &)> &with)
{
    QByteArray result;
    qsizetype at = 0;
    for (const ByteRange &secret : secrets) {
        result += bytes.mid(at, secret.begin - at) + with(secret);
        at = secret.end;
    }
    return result + bytes.mid(at);
}

} // namespace

Secrets inOrder(Secrets secrets)
{
    std::sort(secrets.begin(), secrets.end(), [](const ByteRange &a, const ByteRange &b) { return a.begin < b.begin; });
    Secrets result;
    for (const ByteRange &one : secrets) {
        if (!result.isEmpty() && one.begin < result.last().end)
            result.last().end = std::max(result.last().end, one.end);
        else
            result.append(one);
    }
    return result;
}

bool isSecret(const Secrets &secrets, const text::Range &range)
{
    return std::any_of(secrets.cbegin(), secrets.cend(), [&](const ByteRange &secret) { return secret.begin < range.end && range.begin < secret.end; });
}

QByteArray masked(const QByteArray &bytes, const Secrets &secrets)
{
    return replaced(bytes, secrets, [](const ByteRange &) { return QByteArray(mask); });
}

QByteArray maskedChange(const QByteArray &after, const Secrets &secrets, const QByteArray &before, const Secrets &secretsBefore)
{
    QSet<QByteArray> known;
    for (const ByteRange &secret : secretsBefore)
        known.insert(cut(before, secret));
    return replaced(after, secrets, [&](const ByteRange &secret) { return QByteArray(known.contains(cut(after, secret)) ? mask : otherMask); });
}

QByteArray blackened(QByteArray bytes, const Secrets &secrets)
{
    for (const ByteRange &secret : secrets) {
        for (qint64 i = secret.begin; i < secret.end; ++i) {
            const char byte = bytes[i];
            const bool isQuote = (byte == '"' || byte == '\'') && (i == secret.begin || i == secret.end - 1);
            if (!isQuote && byte != ' ' && byte != '\n' && byte != '\r')
                bytes[i] = 'x';
        }
    }
    return bytes;
}

QString secretInWords()
{
    return translated({QT_TRANSLATE_NOOP("Model", "(secret)"), {}});
}

} // namespace meshboard
