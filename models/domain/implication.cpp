// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/implication.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

using Kind = Condition::Kind;
using Subject = Condition::Subject;
using Operator = Condition::Operator;

std::span<const Condition> partsOf(const Condition &condition, Kind kind)
{
    return condition.kind == kind ? std::span<const Condition>(condition.parts) : std::span<const Condition>(&condition, 1);
}

bool isEverything(const Condition &condition)
{
    if (condition.kind == Kind::Always)
        return true;
    return condition.kind == Kind::Match && condition.subject == Subject::Path
        && ((condition.op == Operator::Prefix && (condition.value == "/"_L1 || condition.value.isEmpty()))
            || (condition.op == Operator::Regex && (condition.value == ".*"_L1 || condition.value == "/.*"_L1)));
}

/// One thing asked against one thing asked.
bool coversMatch(const Condition &wide, const Condition &narrow)
{
    if (wide.subject != narrow.subject || wide.name != narrow.name)
        return false;
    if (wide.op == Operator::Present)
        return true;
    if (narrow.ignoresCase && !wide.ignoresCase)
        return false;
    const auto sensitivity = wide.ignoresCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
    const bool isText = narrow.op == Operator::Exact || narrow.op == Operator::Prefix;
    switch (wide.op) {
    case Operator::Prefix: return isText && narrow.value.startsWith(wide.value, sensitivity);
    case Operator::Contains: return (isText || narrow.op == Operator::Contains) && narrow.value.contains(wide.value, sensitivity);
    case Operator::Exact: return narrow.op == wide.op && narrow.value.compare(wide.value, sensitivity) == 0;
    // Letters of a pattern that differ in case only may mean something else: \s and \S.
    case Operator::Regex: return narrow.op == wide.op && narrow.value == wide.value;
    case Operator::Present: break;
    }
    return true;
}

bool hasOneValue(Subject subject)
{
    return subject == Subject::Path || subject == Subject::Method || subject == Subject::Scheme || subject == Subject::Port;
}

/// No request is both. Of headers and parameters one request may have several.
bool excludes(const Condition &one, const Condition &other)
{
    return one.kind == Kind::Match && other.kind == Kind::Match && one.subject == other.subject && hasOneValue(one.subject)
        && one.op == Operator::Exact && other.op == Operator::Exact && one.value.compare(other.value, Qt::CaseInsensitive) != 0;
}

bool coversOne(const Condition &wide, const Condition &narrow)
{
    if (narrow.kind == Kind::And
        && std::any_of(narrow.parts.cbegin(), narrow.parts.cend(), [&](const Condition &part) { return covers(wide, part); }))
        return true;
    if (wide.kind == Kind::Opaque)
        // What was cut off says nothing.
        return narrow.kind == Kind::Opaque && !wide.native.isEmpty() && wide.native == narrow.native && !wide.native.contains(u'…');
    if (wide.kind == Kind::Not) {
        const Condition &without = wide.parts.front();
        return narrow.kind == Kind::Not ? covers(narrow.parts.front(), without) : excludes(without, narrow);
    }
    return wide.kind == Kind::Match && narrow.kind == Kind::Match && coversMatch(wide, narrow);
}

} // namespace

std::span<const Condition> alternativesOf(const Condition &condition)
{
    return partsOf(condition, Kind::Or);
}

bool covers(const Condition &wide, const Condition &narrow)
{
    if (isEverything(wide))
        return true;
    if (narrow.kind == Kind::Or && !narrow.parts.empty())
        return std::all_of(narrow.parts.cbegin(), narrow.parts.cend(), [&](const Condition &part) { return covers(wide, part); });
    if (wide.kind == Kind::And)
        return std::all_of(wide.parts.cbegin(), wide.parts.cend(), [&](const Condition &part) { return covers(part, narrow); });
    if (wide.kind == Kind::Or
        && std::any_of(wide.parts.cbegin(), wide.parts.cend(), [&](const Condition &part) { return covers(part, narrow); }))
        return true;
    return coversOne(wide, narrow);
}

std::optional<qsizetype> Earlier::takerOf(const Condition &when) const
{
    std::optional<qsizetype> last;
    for (const Condition &one : alternativesOf(when)) {
        const One *taker = takerOfOne(one);
        if (!taker)
            return std::nullopt;
        last = std::max(last.value_or(taker->number), taker->number);
    }
    return last;
}

void Earlier::add(const Condition &when, qsizetype number)
{
    for (const Condition &one : alternativesOf(when)) {
        if (!m_everything.condition && covers(one, Condition {}))
            m_everything = {&one, number};
        if (m_earlier.size() < most)
            m_earlier.push_back({&one, number});
    }
}

const Earlier::One *Earlier::takerOfOne(const Condition &condition) const
{
    if (m_everything.condition)
        return &m_everything;
    // Where not all were kept it cannot be told.
    if (m_earlier.size() >= most)
        return nullptr;
    const auto found = std::find_if(m_earlier.cbegin(), m_earlier.cend(), [&](const One &one) { return covers(*one.condition, condition); });
    return found == m_earlier.cend() ? nullptr : &*found;
}

} // namespace meshboard
