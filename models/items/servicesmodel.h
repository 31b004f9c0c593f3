// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rows.h"
#include "store/picture.h"

#include <QSet>

namespace meshboard {

/// All traffic towards a service, whoever calls it. Absent figures were measured by nobody.
struct ServiceTraffic
{
    std::optional<double> perSecond;
    std::optional<double> errorShare; ///< of those requests whose errors were counted
    std::optional<std::chrono::microseconds> p95; ///< the slowest of its edges
    qint64 samples = 0;
    QList<float> recentRates;

    bool operator==(const ServiceTraffic &) const = default;
};

QHash<ServiceKey, ServiceTraffic> trafficByService(const QMap<TrafficKey, TrafficPtr> &traffic);

struct ServiceRow
{
    MergedServicePtr service;
    ServiceTraffic traffic;
    bool isStale = false;

    const ServiceKey &key() const { return service->key; }
    bool operator==(const ServiceRow &) const = default;
};

/// Every service of the mesh, merged over its sources.
class ServicesModel : public Rows<ServiceRow>
{
    Q_OBJECT

public:
    enum Column : int { Name, Scope, State, Instances, Rate, Errors, P95, Subsets, Sources, DeclaredBy, KindOf };

    explicit ServicesModel(QObject *parent = nullptr);
    /// `silent`: sources whose data is old.
    void show(const PicturePtr &picture, const QSet<SourceId> &silent = {});

protected:
    QVariant cell(int row, int column, int role) const override;

private:
    QVariant text(const ServiceRow &row, int column) const;
    QVariant rank(const ServiceRow &row, int column) const;
    QVariant hint(const ServiceRow &row, int column) const;
    QString address(const MergedService &service) const;

    PicturePtr m_picture;
};

/// Where a service stands in documents: the native text of all its declarations.
QString nativeTextOf(const Picture &picture, const MergedService &service);
/// The bytes an origin names, as text.
QString nativeTextOf(const Picture &picture, const Origin &origin);

} // namespace meshboard
