// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

#include <memory>
#include <variant>

namespace meshboard {

/// A sentence for a person, not yet in their language: models say what, views and the command line say it in words.
/// `text` is marked with QT_TRANSLATE_NOOP("Model", "…") and takes its arguments as %1 … %9; where an argument is a
/// count that words depend on, it is `%n` and stands first.
///
///     Message {QT_TRANSLATE_NOOP("Model", "%1 has no subset %2"), {host, subset}}
///
/// An argument may be a message, or several that stand one behind the other: `{QList {reason}}`.
struct Message
{
    using Argument = std::variant<QString, qint64, double, QList<Message>>;

    const char *text = nullptr;
    QList<Argument> arguments;
    std::shared_ptr<const QByteArray> stored {}; ///< holds `text` where it was read and is not in this program

    bool isEmpty() const { return !text; }
    bool operator==(const Message &other) const;
};

/// The words of a system, a library or a person, which nobody translates.
Message verbatim(const QString &words);

/// In the language the program runs in. For views, item models and the command line; never for what is stored.
QString translated(const Message &message);

/// As it stands in the source, arguments filled in: for logs and tests.
QString inEnglish(const Message &message);

/// For what is stored and told later in the language of then: `{"text": "%1 is gone", "arguments": ["a"]}`, and words of
/// others as a string.
QJsonValue toJson(const Message &message);
Message messageFrom(const QJsonValue &json);

} // namespace meshboard
