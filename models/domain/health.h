// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace meshboard {

/// What probing says. Ordered from best to worst so that the worst of many is their maximum; Unknown is not a state of
/// health and stands apart (see worst()).
enum class Probe : quint8 { Unknown, Passing, Warning, Critical };

/// Whether the instance is asked to take traffic. An instance may be passing and out.
enum class Rotation : quint8 { In, Starting, Draining, Out };

struct Check
{
    QString name;
    Probe state = Probe::Unknown;
    QString output;

    bool operator==(const Check &) const = default;
};

struct Health
{
    Probe probe = Probe::Unknown;
    Rotation rotation = Rotation::In;
    QList<Check> checks;

    bool operator==(const Health &) const = default;
};

/// Critical before warning before passing; unknown only where nothing is known.
Probe worst(Probe a, Probe b);
QString nameOf(Probe probe);
QString nameOf(Rotation rotation);

} // namespace meshboard
