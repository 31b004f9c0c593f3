// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/source.h"
#include "domain/health.h"

#include <QColor>
#include <QIcon>
#include <QList>
#include <QPalette>

#include <optional>

class QPainter;

namespace meshboard {

/// Distances in steps of 4 px and the one corner radius.
namespace space {
inline constexpr int hair = 2;
inline constexpr int small = 4;
inline constexpr int medium = 8;
inline constexpr int large = 12;
inline constexpr int huge = 16;
inline constexpr int radius = 4;
} // namespace space

enum class ThemeChoice : quint8 { System, Light, Dark };

/// All colours there are. Three surfaces, one accent; text reaches 4.5:1 and shapes 3:1 on each surface.
struct Colours
{
    bool isDark = false;
    QColor surface; ///< of the window
    QColor raised;  ///< lists, tables, fields
    QColor sunken;  ///< rail, status line, headers
    QColor line;    ///< borders and separators
    QColor text;
    QColor faint; ///< text of second rank
    QColor accent;
    QColor onAccent;
    QColor passing;
    QColor warning;
    QColor critical;
    QColor out;
    QColor unknown;
    QColor added;   ///< background of an added line
    QColor removed; ///< and of a removed one
    QList<QColor> series; ///< Okabe-Ito, made to stand out 3:1
};

/// Colours that fit a palette: light or dark by its window colour.
const Colours &coloursOf(const QPalette &palette);
const Colours &lightColours();
const Colours &darkColours();

/// Contrast of two colours as WCAG 2 defines it, 1 … 21.
double contrast(const QColor &a, const QColor &b);
/// `colour`, moved towards black or white until it stands out from `background`.
QColor legible(QColor colour, const QColor &background, double ratio);

/// Palette and font size of the whole program. `zoom` in percent, 100 is 10 pt. `systemPrefersDark`: what the desktop said,
/// where it did; else its palette tells.
void applyTheme(ThemeChoice choice, int zoom, std::optional<bool> systemPrefersDark = {});
QPalette paletteOf(const Colours &colours);

/// Health as one of five shapes, each with its colour: colour never carries the meaning alone.
enum class Mark : quint8 { Passing, Warning, Critical, Out, Unknown };

Mark markOf(Probe probe, Rotation rotation = Rotation::In, bool isStale = false);
/// Worst first: for sorting.
int rankOf(Mark mark);
QString wordFor(Mark mark);
QColor colourOf(Mark mark, const Colours &colours);
/// Paints the shape centred in `box`.
void paintMark(QPainter &painter, const QRectF &box, Mark mark, const Colours &colours);
/// The shape as an icon that follows light and dark by itself.
QIcon markIcon(Mark mark);

QColor colourOf(Safety safety, const Colours &colours);
Mark markOf(SourceState::Phase phase);

/// Fixed font for native text, following the zoom.
QFont nativeFont();

} // namespace meshboard
