// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr const char *onlyWords = "%1";

QString filled(const QString &text, const QList<Message::Argument> &arguments, const QLocale &locale, QString (*inner)(const Message &))
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
            QString (*inner)(const Message &);
            QString operator()(const QString &value) const { return value; }
            QString operator()(qint64 value) const { return locale.toString(value); }
            QString operator()(double value) const { return locale.toString(value, 'g', 6); }
            QString operator()(const QList<Message> &messages) const
            {
                QStringList all;
                for (const Message &message : messages)
                    all.append(inner(message));
                return all.join(u"; ");
            }
        };
        result += std::visit(Printed {locale, inner}, arguments[argument]);
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
    return filled(QCoreApplication::translate("Model", message.text, nullptr, countOf(message)), message.arguments, QLocale(), translated);
}

QString inEnglish(const Message &message)
{
    if (message.isEmpty())
        return {};
    QString text = QString::fromUtf8(message.text);
    if (const int count = countOf(message); count >= 0)
        text.replace(QStringLiteral("%n"), QString::number(count));
    return filled(text, message.arguments, QLocale::c(), inEnglish);
}

Message verbatim(const QString &words)
{
    return words.isEmpty() ? Message() : Message {onlyWords, {words}};
}

QJsonValue toJson(const Message &message)
{
    if (message.isEmpty())
        return {};
    if (qstrcmp(message.text, onlyWords) == 0 && std::holds_alternative<QString>(message.arguments.value(0)))
        return std::get<QString>(message.arguments.first());
    struct Written
    {
        QJsonValue operator()(const QString &value) const { return value; }
        QJsonValue operator()(qint64 value) const { return value; }
        QJsonValue operator()(double value) const { return QJsonObject {{u"real"_s, value}}; }
        QJsonValue operator()(const QList<Message> &messages) const
        {
            QJsonArray all;
            for (const Message &one : messages)
                all.append(toJson(one));
            return all;
        }
    };
    QJsonArray arguments;
    for (const Message::Argument &argument : message.arguments)
        arguments.append(std::visit(Written(), argument));
    return QJsonObject {{u"text"_s, QString::fromUtf8(message.text)}, {u"arguments"_s, arguments}};
}

Message messageFrom(const QJsonValue &json)
{
    if (!json.isObject())
        return verbatim(json.toString());
    Message message;
    message.stored = std::make_shared<const QByteArray>(json[u"text"].toString().toUtf8());
    message.text = message.stored->constData();
    for (const QJsonValue &argument : json[u"arguments"].toArray()) {
        if (argument.isString()) {
            message.arguments.append(argument.toString());
        } else if (argument.isArray()) {
            QList<Message> inner;
            for (const QJsonValue &one : argument.toArray())
                inner.append(messageFrom(one));
            message.arguments.append(inner);
        } else if (argument.isObject()) {
            message.arguments.append(argument[u"real"].toDouble());
        } else {
            message.arguments.append(argument.toInteger());
        }
    }
    return message;
}

} // namespace meshboard
