// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keys.h"

#include <QMap>
#include <QStringList>

#include <chrono>

/// What the demo's files do not say: how many visitors come, which service calls which, and how fast each is. The rest,
/// who answers, comes from the files.
namespace meshboard::demo {

struct Request
{
    QString path = QStringLiteral("/");
    QString method = QStringLiteral("GET");
    QString host;
    QMap<QString, QString> headers; ///< by lower-case name
    double share = 1.0;             ///< of all requests to the same service
};

struct Calling
{
    QString to;
    double share; ///< calls for each request
};

/// A version of a service, or all of it where `subset` is empty.
struct Temper
{
    QString subset;
    int instances = 2;
    std::chrono::milliseconds p95 {20};
    double errorShare = 0.001;
};

struct Worker
{
    ServiceKey key;
    QList<Temper> tempers; ///< at least one
    QList<Calling> calls;
};

/// The gateway that visitors come through.
const ServiceKey &gateway();
const QList<Worker> &workers();
/// By plain name; null for a service that only the files know.
const Worker *workerNamed(QStringView name);

inline constexpr double visitorsPerSecond = 240;
const QList<Request> &visits();
const QList<Request> &requestsTo(QStringView service);

} // namespace meshboard::demo
