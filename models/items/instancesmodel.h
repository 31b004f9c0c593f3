// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rows.h"
#include "store/picture.h"

namespace meshboard {

struct InstanceRow
{
    SourceId source;
    QString sourceName;
    Instance instance;

    std::pair<SourceId, QString> key() const { return {source, instance.id}; }
    bool operator==(const InstanceRow &) const = default;
};

/// The instances of one service, as each source knows them: one address may stand there twice, and may disagree.
class InstancesModel : public Rows<InstanceRow>
{
    Q_OBJECT

public:
    enum Column : int { Address, State, Subset, Weight, Checks, Source, Labels, Id };

    explicit InstancesModel(QObject *parent = nullptr);
    /// An unknown service shows no rows.
    void show(const PicturePtr &picture, const ServiceKey &service);

protected:
    QVariant cell(int row, int column, int role) const override;

private:
    QVariant text(const InstanceRow &row, int column) const;
    QVariant rank(const InstanceRow &row, int column) const;

    ServiceKey m_service;
};

} // namespace meshboard
