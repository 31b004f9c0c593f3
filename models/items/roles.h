// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace meshboard {

/// What the models of this folder answer beside the roles of Qt. A cell that has none of it answers an invalid value.
enum ItemRole : int {
    SortRole = Qt::UserRole + 1, ///< a value that orders the column as a person expects: numbers, ranks, times
    KeyRole,      ///< QString that names the row across pictures; the same in every column
    NameRole,     ///< QString, what "copy name" copies
    AddressRole,  ///< QString, `SOURCE/kind/scope/name#rule`
    NativeRole,   ///< QString, the text as its own system writes it; may be long, ask for it only to copy or show
    HealthRole,   ///< int(Probe): draw its shape before the text
    RotationRole, ///< int(Rotation), where it is not In: its shape takes precedence over the probe's
    SeverityRole, ///< int(Finding::Severity): draw its shape before the text
    StaleRole,    ///< bool: the row rests on sources that are stale or lost, draw it greyed
    RatesRole,    ///< QList<float>, oldest first: a sparkline
    ShareRole,    ///< double 0 … 1: a thin bar behind the figure
};

/// Further roles of headerData(). Qt::ToolTipRole says what the column shows.
enum HeaderRole : int {
    ColumnRole = Qt::UserRole + 1, ///< QString, stable word for settings: "errorShare"
    FigureRole,                    ///< bool: figures, right-aligned and in tabular digits
    SpareRole,                     ///< bool: hidden until somebody chooses it
    WidthRole,                     ///< int: width to begin with, in characters
};

} // namespace meshboard
