// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QStringList>

#include <functional>

namespace meshboard {

/// A session without a screen: opens sources, waits until they have told everything, and runs one thing after the other.
/// Only the command line waits like this; a window never does.
class Headless
{
public:
    struct Wishes
    {
        QString workspace; ///< file; its sources may be named, and are all opened where none is
        std::chrono::milliseconds patience {10'000};
    };
    explicit Headless(const Wishes &wishes);

    /// Opens what each argument stands for: a name of the workspace, `NAME=URL`, a URL, a folder. A Fault says which
    /// argument means nothing.
    Expected<QList<SourceId>> open(const QStringList &arguments);
    Expected<SourceId> open(const Connection &connection);
    /// Waits until each source has published and all is merged. The sources that did not make it, and why.
    QHash<SourceId, Fault> settle();

    /// Lets the event loop run until `isDone`; false when patience ended first.
    bool waitFor(const std::function<bool()> &isDone, std::chrono::milliseconds patience);

    /// The answer of one asynchronous question.
    template <typename Answer>
    Expected<Answer> answerOf(const std::function<void(std::function<void(Expected<Answer>)>)> &question)
    {
        std::optional<Expected<Answer>> answer;
        question([&](const Expected<Answer> &given) { answer = given; });
        waitFor([&] { return answer.has_value(); }, std::chrono::minutes(2));
        return answer ? *answer : tl::unexpected(Fault {Fault::Kind::TimedOut, {}, Remedy::Retry, {}, {}});
    }

    Session session;
    Wishes wishes;

    /// The connections an argument of open() stands for.
    Expected<QList<Connection>> meant(const QString &argument) const;

private:
    QList<Connection> m_workspace;
    std::optional<Fault> m_workspaceFault;
    QSet<SourceId> m_published;
};

} // namespace meshboard
