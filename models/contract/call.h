// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <utility>

namespace meshboard {

/// A one-shot request under way. Destroying it cancels: the answer is not delivered afterwards, and neither is it when
/// the callback's own owner is gone (implementations keep a QPointer to it). Default-made: nothing under way.
class Call
{
public:
    Call() = default;
    explicit Call(std::function<void()> cancel) : m_cancel(std::move(cancel)) {}
    Call(Call &&other) noexcept : m_cancel(std::exchange(other.m_cancel, nullptr)) {}
    Call &operator=(Call &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_cancel = std::exchange(other.m_cancel, nullptr);
        }
        return *this;
    }
    ~Call() { cancel(); }

    void cancel()
    {
        if (const auto cancel = std::exchange(m_cancel, nullptr))
            cancel();
    }
    /// Forget it without cancelling: the answer has come.
    void finished() { m_cancel = nullptr; }

private:
    std::function<void()> m_cancel;
};

} // namespace meshboard
