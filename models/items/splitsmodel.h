// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rows.h"
#include "store/picture.h"

namespace meshboard {

/// One child of a split that sends traffic to more than one place, or will once the draft is applied.
struct SplitRow
{
    struct Key
    {
        SourceId source;
        QString from; ///< entry or service, as it is shown
        ServiceKey to;
        QString subset;

        bool operator==(const Key &) const = default;
    };
    Key place;
    std::optional<double> declared;
    std::optional<double> drafted; ///< where the draft changes it
    std::optional<double> observed; ///< among the children of this split
    std::optional<double> errorShare;
    qint64 samples = 0;
    Origin origin;

    const Key &key() const { return place; }
    bool operator==(const SplitRow &) const = default;
};

size_t qHash(const SplitRow::Key &key, size_t seed = 0);

/// What is in flight: splits with declared, drafted and observed shares side by side.
class SplitsModel : public Rows<SplitRow>
{
    Q_OBJECT

public:
    enum Column : int { Route, Target, Declared, Drafted, Observed, Samples, Errors, Place, Source };

    explicit SplitsModel(QObject *parent = nullptr);
    void show(const PicturePtr &picture, const PicturePtr &drafted);

protected:
    QVariant cell(int row, int column, int role) const override;

private:
    QVariant text(const SplitRow &row, int column) const;
    QVariant rank(const SplitRow &row, int column) const;

    PicturePtr m_picture;
};

} // namespace meshboard
