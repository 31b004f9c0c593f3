// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"

#include <QMap>
#include <QSet>

/// What the objects of one document say of services, of the pods behind them, and of the way in from outside.
namespace meshboard::kubernetes {

struct ServicePort
{
    QString name;
    std::optional<quint16> port;
    QString target; ///< number or name of a container's port; empty: the same number
    QString protocol;

    bool operator==(const ServicePort &) const = default;
};

struct ServiceObject
{
    ServiceKey key;
    QList<ServicePort> ports;
    QMap<QString, QString> selector;
    QString externalName; ///< of type ExternalName
    Origin origin;
    Origin selectorOrigin;
};

/// Something that runs pods: a Deployment, a StatefulSet, a Pod itself …
struct Workload
{
    ObjectKey key;
    QMap<QString, QString> labels; ///< of its pods
    std::optional<qint64> replicas;
    std::optional<Instance> pod; ///< what runs: of a Pod of a running cluster, with its address
    QMap<QString, quint16> ports; ///< of its containers, by name
    Origin origin;
};

/// Addresses that answer for a Service: an Endpoints or an EndpointSlice.
struct EndpointSet
{
    ServiceKey service;
    bool isSlice = false;
    QList<Instance> instances;
};

/// Where an Ingress sends requests to.
struct Backend
{
    QString kind = QStringLiteral("Service");
    QString name;
    std::optional<quint16> port;
    QString portName; ///< where it is not a number
    Origin origin;
    Origin nameOrigin;
    Origin portOrigin;
};

struct IngressRule
{
    QString host; ///< empty: all
    Condition path;
    Backend backend;
    Origin origin; ///< the item of `paths`, or the default backend
};

struct IngressTls
{
    QStringList hosts;
    QString secret;
    Origin secretOrigin;
};

struct Ingress
{
    ObjectKey key;
    QString className;
    Origin classOrigin;
    QList<IngressRule> rules; ///< in the order of the text, the default one last
    QList<IngressTls> tls;
    Origin rulesOrigin;
    Origin origin;
};

struct Values : LanguageValues
{
    QList<ServiceObject> services;
    QList<Workload> workloads;
    QList<EndpointSet> endpoints;
    QList<Ingress> ingresses;
    QList<Owner> owners;
    QSet<ServiceKey> secrets;
    QSet<QString> classes; ///< IngressClasses
};

/// What tells the versions of a service apart. https://istio.io/latest/docs/ops/deployment/application-requirements/
QString versionOf(const QMap<QString, QString> &labels);

inline const Values &valuesOf(const Reading &reading)
{
    return static_cast<const Values &>(*reading.values);
}

} // namespace meshboard::kubernetes
