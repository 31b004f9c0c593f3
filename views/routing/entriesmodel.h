// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rows.h"
#include "store/picture.h"

namespace meshboard {

/// One entry: an object that takes requests in.
struct EntryRow
{
    struct Key
    {
        SourceId source;
        QString language;
        ObjectKey object;
        int occurrence = 0; ///< an object may be the entry of several protocols

        bool operator==(const Key &) const = default;
    };
    Key place;
    NodeId node = noNode;
    QStringList hosts;
    QStringList listeners;
    QString protocol;
    int rules = 0;
    Origin origin;
    bool isDrafted = false;

    const Key &key() const { return place; }
    bool operator==(const EntryRow &) const = default;
};

size_t qHash(const EntryRow::Key &key, size_t seed = 0);

/// Every entry of every language, as the draft leaves them.
class EntriesModel : public Rows<EntryRow>
{
    Q_OBJECT

public:
    enum Column : int { Name, Hosts, RuleCount, KindOf, Source, Scope, Listeners, Protocol, Place };

    explicit EntriesModel(QObject *parent = nullptr);
    void show(const PicturePtr &picture, const PicturePtr &drafted);

protected:
    QVariant cell(int row, int column, int role) const override;

private:
    QString text(const EntryRow &row, int column) const;

    PicturePtr m_picture;
};

} // namespace meshboard
