// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tree.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace meshboard::text {

namespace {

bool isIndexText(QStringView text)
{
    return !text.isEmpty() && text.size() <= 9
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString escaped(const QByteArray &key)
{
    // A byte order mark in a key is a character like others.
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decode(key);
    if (!decode.hasError()) {
        QString out = text;
        return out.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    }
    // Keys of a key tree need not be text: bytes beyond ASCII as ~3(ff).
    QString out;
    for (const char c : key) {
        if (c == '~')
            out += "~0"_L1;
        else if (c == '/')
            out += "~1"_L1;
        else if (uchar(c) < 0x80)
            out += QLatin1Char(c);
        else
            out += "~3("_L1 + QString::number(uchar(c), 16) + u')';
    }
    return out;
}

QString printed(const Step &step)
{
    if (step.isIndex())
        return QString::number(step.index());
    QString out = escaped(step.key());
    if (step.occurrence() > 0 || isIndexText(out))
        out += u"~2(%1)"_s.arg(step.occurrence());
    return out;
}

std::optional<Step> stepFrom(QStringView text)
{
    if (isIndexText(text))
        return Step(text.toInt());
    QByteArray key;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'~') {
            qsizetype end = text.indexOf(u'~', i);
            end = end < 0 ? text.size() : end;
            key += text.sliced(i, end - i).toUtf8();
            i = end - 1;
            continue;
        }
        const QChar code = i + 1 < text.size() ? text[i + 1] : QChar();
        if (code == u'0' || code == u'1') {
            key += code == u'0' ? '~' : '/';
            ++i;
            continue;
        }
        const qsizetype close = text.indexOf(u')', i);
        if ((code != u'2' && code != u'3') || i + 2 >= text.size() || text[i + 2] != u'(' || close < 0)
            return std::nullopt;
        bool ok = false;
        const int number = text.sliced(i + 3, close - i - 3).toInt(&ok, code == u'2' ? 10 : 16);
        if (!ok || number < 0)
            return std::nullopt;
        if (code == u'2')
            return close + 1 == text.size() ? std::optional(Step(key, number)) : std::nullopt;
        key += char(number);
        i = close;
    }
    return Step(key);
}

} // namespace

Path Path::operator/(Step step) const
{
    Path path = *this;
    path.steps.append(std::move(step));
    return path;
}

Path Path::parent() const
{
    Path path = *this;
    if (!path.steps.isEmpty())
        path.steps.removeLast();
    return path;
}

bool Path::covers(const Path &other) const
{
    return document == other.document && steps.size() <= other.steps.size()
        && std::equal(steps.begin(), steps.end(), other.steps.begin());
}

QString Path::toString() const
{
    QString out = QString::number(document) + u':';
    for (const Step &step : steps)
        out += u'/' + printed(step);
    // Kept by the hundred thousand: room to grow would be as much again.
    out.squeeze();
    return out;
}

std::optional<Path> Path::fromString(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    bool ok = false;
    Path path;
    path.document = colon > 0 ? text.first(colon).toInt(&ok) : 0;
    if (!ok || path.document < 0)
        return std::nullopt;
    const QStringView rest = text.sliced(colon + 1);
    if (rest.isEmpty())
        return path;
    if (rest[0] != u'/')
        return std::nullopt;
    for (const QStringView part : rest.sliced(1).split(u'/')) {
        const auto step = stepFrom(part);
        if (!step)
            return std::nullopt;
        path.steps.append(*step);
    }
    return path;
}

} // namespace meshboard::text
