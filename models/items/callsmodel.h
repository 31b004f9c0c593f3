// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rows.h"
#include "store/picture.h"

namespace meshboard {

/// One way requests take to or from a service: declared, observed, or both.
struct CallRow
{
    enum class Direction : quint8 { In, Out };
    struct Key
    {
        Direction direction = Direction::In;
        ServiceKey peer;  ///< null where the caller is a gateway or nobody measured who it is
        QString entry;    ///< the gateway, where the caller is one
        QString subset;   ///< of the one that is called

        bool operator==(const Key &) const = default;
    };
    Key call;
    std::optional<double> share; ///< declared, 0 … 1
    TrafficPtr traffic;

    const Key &key() const { return call; }
    bool operator==(const CallRow &) const = default;
};

size_t qHash(const CallRow::Key &key, size_t seed = 0);

/// Who calls a service, and whom it calls.
class CallsModel : public Rows<CallRow>
{
    Q_OBJECT

public:
    enum Column : int { Direction, Peer, Subset, Declared, Rate, Errors, P95 };

    explicit CallsModel(QObject *parent = nullptr);
    void show(const PicturePtr &picture, const ServiceKey &service);

protected:
    QVariant cell(int row, int column, int role) const override;

private:
    QVariant text(const CallRow &row, int column) const;
    QVariant rank(const CallRow &row, int column) const;
};

} // namespace meshboard
