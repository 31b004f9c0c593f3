// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <variant>

namespace meshboard {

/// A sentence for a person, not yet in their language: models say what, views and the command line say it in words.
/// `text` is marked with QT_TRANSLATE_NOOP("Model", "…") and takes its arguments as %1 … %9; where an argument is a
/// count that words depend on, it is `%n` and stands first.
///
///     Message {QT_TRANSLATE_NOOP("Model", "%1 has no subset %2"), {host, subset}}
struct Message
{
    using Argument = std::variant<QString, qint64, double>;

    const char *text = nullptr;
    QList<Argument> arguments;

    bool isEmpty() const { return !text; }
    bool operator==(const Message &other) const;
};

/// In the language the program runs in. For views, item models and the command line; never for what is stored.
QString translated(const Message &message);

/// As it stands in the source, arguments filled in: for logs, the journal and tests.
QString inEnglish(const Message &message);

} // namespace meshboard
