// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/routing.h"

#include <optional>
#include <span>
#include <vector>

namespace meshboard {

/// The alternatives of a condition: its parts where it is an "or", else itself. They live as long as it does.
std::span<const Condition> alternativesOf(const Condition &condition);

/// Whether each request that `narrow` takes is taken by `wide` too. May say no where it is hard to tell, never wrongly yes.
/// Prefixes are those of texts: `/app` takes `/apple`.
bool covers(const Condition &wide, const Condition &narrow);

/// Rules one after the other, in the order in which they are asked: which of them take all that a later one is for.
class Earlier
{
public:
    /// The number of the last of those that together take whatever `when` does; nothing where something is left for it.
    std::optional<qsizetype> takerOf(const Condition &when) const;
    /// `when` has to outlive this.
    void add(const Condition &when, qsizetype number);

private:
    struct One
    {
        const Condition *condition = nullptr;
        qsizetype number = 0;
    };
    const One *takerOfOne(const Condition &condition) const;

    // Each is compared with each, but only so many; what comes after a rule for everything is seen in any number.
    static constexpr size_t most = 300;
    std::vector<One> m_earlier;
    One m_everything;
};

} // namespace meshboard
