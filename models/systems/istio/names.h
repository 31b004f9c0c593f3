// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keys.h"

#include <QMap>
#include <QSet>

namespace meshboard::istio {

/// Host names as Istio completes them (pilot/pkg/config/kube/crd, ResolveShortnameToFQDN): a name without a dot belongs to
/// the namespace of the object that names it, any other is complete already. So `reviews.shop` is no service of the
/// cluster for Istio; people who write it mean one all the same, so it is read as one where that namespace is known.
class Names
{
public:
    explicit Names(QSet<QString> scopes = {})
        : m_scopes(std::move(scopes))
    {
    }

    /// An outside host keeps its whole name and has no scope.
    ServiceKey serviceOf(const QString &host, const QString &scope) const;
    /// `reviews.shop`: Istio takes it for an outside host.
    bool isHalfComplete(const QString &host) const;

private:
    QSet<QString> m_scopes;
};

/// Names are the same where one of them does not say its scope, too.
bool isSame(const ServiceKey &a, const ServiceKey &b);

/// Whether all of these labels are among those.
bool isIn(const QMap<QString, QString> &wanted, const QMap<QString, QString> &labels);

/// `*.example.com` takes `api.example.com`; `*` everything.
bool matchesWildcard(const QString &wildcard, const QString &host);

} // namespace meshboard::istio
