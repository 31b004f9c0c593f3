// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QHash>

namespace meshboard {

/// gathered() while findings come: those that are only counted never stand in memory.
class GatheredFindings
{
public:
    void add(const Finding &finding);
    QList<Finding> taken();

private:
    struct Kind
    {
        qint64 count = 0;
        Finding rest;
    };
    QList<Finding> m_findings;
    QHash<std::pair<QString, QByteArray>, Kind> m_kinds;
};

} // namespace meshboard
