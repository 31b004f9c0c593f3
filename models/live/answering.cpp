// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/answering.h"

namespace meshboard {

Fault nothingSent(const wire::Breaker &breaker, const QString &about)
{
    const QString next = breaker.nextAttempt().toString(Qt::ISODateWithMs);
    return {Fault::Kind::Unreachable,
            {},
            Remedy::Retry,
            {QT_TRANSLATE_NOOP("Model", "nothing was sent: the server does not answer; next attempt at %1"), {next}},
            about};
}

} // namespace meshboard
