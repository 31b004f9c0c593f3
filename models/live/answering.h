// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/call.h"
#include "domain/fault.h"
#include "wire/breaker.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace meshboard {

/// The call that an object is about: cancelling deletes it.
template <typename T>
Call callOf(T *object)
{
    return Call([guarded = QPointer<QObject>(object)] { delete guarded; });
}

/// Answers later, as every answer does; nothing when it is cancelled, or the owner (there may be none) is gone.
template <typename Result>
Call answered(QObject *owner, std::function<void(Result)> done, Result result)
{
    auto *timer = new QTimer(owner);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, done = std::move(done), result = std::move(result)] {
        timer->deleteLater();
        done(result);
    });
    timer->start(0);
    return callOf(timer);
}

/// Why a write was not even tried: the breaker is open.
Fault nothingSent(const wire::Breaker &breaker, const QString &about);

} // namespace meshboard
