// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message.h"

#include <QCoreApplication>
#include <QLocale>

namespace meshboard {

namespace {

QString filled(QString text, const QList<Message::Argument> &arguments, const QLocale &locale)
{
    // All at once, so that an argument that holds "%2" cannot swallow the next one.
    QString result;
    result.reserve(text.size() + 32 * arguments.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9';
        const int argument = isPlace ? text[i + 1].digitValue() - 1 : -1;
        if (!isPlace || argument >= arguments.size()) {
            result += text[i];
            continue;
        }
        struct Printed
        {
            const QLocale &locale;
            QString operator()(const QString &value) const { return value; }
            QString operator()(qint64 value) const { return locale.toString(value); }
            QString operator()(double value) const { return locale.toString(value, 'g', 6); }
        };
        result += std::visit(Printed {locale}, arguments[argument]);
        ++i;
    }
    return result;
}

/// The count that decides between singular and plural, for texts with %n.
int countOf(const Message &message)
{
    if (message.arguments.isEmpty() || !QByteArrayView(message.text).contains("%n"))
        return -1;
    const auto *count = std::get_if<qint64>(&message.arguments.first());
    return count ? int(*count) : -1;
}

} // namespace

bool Message::operator==(const Message &other) const
{
    return qstrcmp(text, other.text) == 0 && arguments == other.arguments;
}

QString translated(const Message &message)
{
    if (message.isEmpty())
        return {};
    return filled(QCoreApplication::translate("Model", message.text, nullptr, countOf(message)), message.arguments, QLocale());
}

QString inEnglish(const Message &message)
{
    if (message.isEmpty())
        return {};
    QString text = QString::fromUtf8(message.text);
    if (const int count = countOf(message); count >= 0)
        text.replace(QStringLiteral("%n"), QString::number(count));
    return filled(text, message.arguments, QLocale::c());
}

} // namespace meshboard
