// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/health.h"
#include "domain/place.h"

#include <QMap>

#include <memory>
#include <optional>

namespace meshboard {

/// One address that answers for a service.
struct Instance
{
    QString id;   ///< unique within its service and source
    QString host; ///< name or address, without brackets
    std::optional<quint16> port;
    QString subset;                 ///< version or subset the instance itself claims; empty where it does not
    std::optional<double> weight;   ///< as its registry gives it
    QMap<QString, QString> labels;  ///< tags and metadata
    Health health;
    QString document {}; ///< path of the document of the same source that registers it; empty where it cannot be written

    QString address() const; ///< host:port, IPv6 in brackets
    bool operator==(const Instance &) const = default;
};

/// What one source knows of one service.
struct Service
{
    enum class Kind : quint8 { Service, Gateway, External };

    ServiceKey key;
    Kind kind = Kind::Service;
    QString system;             ///< "istio", "etcd", "demo" … the folder's word
    QStringList aliases;        ///< further host names it answers to
    QStringList subsets;        ///< declared subsets or versions
    QList<Instance> instances;  ///< sorted by id
    QList<Origin> declaredIn;   ///< documents that declare it; empty for services of a registry

    bool operator==(const Service &) const = default;
};

using ServicePtr = std::shared_ptr<const Service>;

} // namespace meshboard
