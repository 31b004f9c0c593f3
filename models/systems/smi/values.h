// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/manifest.h"
#include "domain/routing.h"

#include <QSet>

/// What the objects of one document say, in this language's own terms.
namespace meshboard::smi {

/// An entry of `backends`.
struct Backend
{
    QString name; ///< what tells it from its siblings
    QString service;
    std::optional<qint64> weight; ///< in units of the split's scale
    Origin origin;
    Origin serviceOrigin;
    Origin weightOrigin;
};

struct Backends
{
    Scale scale = Scale::Relative; ///< Thousandths where one of them is written with an m
    QList<Backend> all;
};

/// A rule of another object, by its name: of a group all of its matches or some.
struct GroupReference
{
    QString kind;
    QString name;
    QStringList matches;
    QList<Origin> matchOrigins;
    Origin origin;
};

struct Split
{
    ObjectKey key;
    QString service;
    Origin serviceOrigin;
    Backends backends;
    Origin backendsOrigin;
    QList<GroupReference> groups; ///< whose requests alone are split; empty: all
    Origin groupsOrigin;
    Origin origin;
};

struct RouteGroup
{
    ObjectKey key;
    QStringList names;
    std::vector<Condition> matches; ///< beside their names
};

struct Target
{
    ObjectKey key;
    QList<GroupReference> rules;
};

struct ServiceObject
{
    ServiceKey key;
    QSet<int> ports;
};

struct Values : LanguageValues
{
    QList<Split> splits;
    QList<RouteGroup> groups;
    QList<Target> targets;
    QList<ServiceObject> services;
    QList<std::pair<ObjectKey, Origin>> objects;
};

inline const Values &valuesOf(const Reading &reading)
{
    return static_cast<const Values &>(*reading.values);
}

void take(const Manifest &manifest, const DocumentId &document, Values &values);
Backends backendsOf(const Cursor &backends, const DocumentId &document);

/// `website`, `website.shop`, `website.shop.svc.cluster.local`.
ServiceKey serviceOf(const QString &name, const QString &scope);

/// A weight as it is written: 1, or 500m.
text::Value weightValue(qint64 weight, Scale scale);

} // namespace meshboard::smi
