// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/source.h"

#include <array>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr std::array safetyNames {"observe"_L1, "stage"_L1, "protected"_L1, "free"_L1};

} // namespace

Source::Source(Connection connection, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
{
}

Source::~Source() = default;

void Source::setConnection(Connection connection)
{
    Q_ASSERT(connection.id == m_connection.id);
    m_connection = std::move(connection);
}

void Source::setState(const SourceState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(m_state);
}

QString nameOf(Safety safety)
{
    return QString(safetyNames[size_t(safety)]);
}

std::optional<Safety> safetyNamed(QStringView name)
{
    for (size_t i = 0; i < safetyNames.size(); ++i) {
        if (name == safetyNames[i])
            return Safety(i);
    }
    return std::nullopt;
}

QString nameOf(SourceState::Phase phase)
{
    static constexpr std::array names {"stopped"_L1, "connecting"_L1, "live"_L1, "stale"_L1, "lost"_L1};
    return QString(names[size_t(phase)]);
}

} // namespace meshboard
