// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rows.h"
#include "store/picture.h"

namespace meshboard {

struct RouteRow
{
    struct Key
    {
        SourceId source;
        QString language;
        ObjectKey object;
        int occurrence = 0; ///< an object may be the entry of several protocols
        int rule = 0;       ///< counts from 1; 0 for an entry that leads on without rules

        bool operator==(const Key &) const = default;
    };
    Key place;
    QString name; ///< the rule's own, else "rule 7"
    QStringList hosts;
    QStringList listeners;
    QString protocol;
    QString when;
    QString to;
    QString filters;
    std::optional<qint64> priority;
    QList<ServiceKey> services; ///< all that it may lead to, as the documents name them
    Origin origin;
    NodeId entry = noNode;

    const Key &key() const { return place; }
    bool operator==(const RouteRow &) const = default;
};

size_t qHash(const RouteRow::Key &key, size_t seed = 0);

/// Every rule of every entry, in the system's own order; an entry without rules is one row.
class RoutesModel : public Rows<RouteRow>
{
    Q_OBJECT

public:
    enum Column : int { Object, Hosts, Rule, When, To, Filters, Place, Source, Kind, Scope, Listeners, Priority };

    explicit RoutesModel(QObject *parent = nullptr);
    /// With a service only the rules that may lead to it.
    void show(const PicturePtr &picture, const std::optional<ServiceKey> &service = {});

protected:
    QVariant cell(int row, int column, int role) const override;

private:
    QVariant text(const RouteRow &row, int column) const;
    QVariant rank(const RouteRow &row, int column) const;

    PicturePtr m_picture;
};

/// Where a node leads, in one line: "v1 90 %, v2 10 %".
QString destinationText(const RouteGraph &routes, NodeId node);

} // namespace meshboard
