// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

namespace meshboard {

/// The pool for everything that takes time, of low priority. It is not Qt's global one: QPainter fills large areas with
/// that, and the window would wait behind whatever is read or judged at the moment.
QThreadPool *workPool();

} // namespace meshboard
