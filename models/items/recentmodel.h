// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rows.h"
#include "plans/journal.h"
#include "store/picture.h"

namespace meshboard {

/// One thing that changed: a plan of ours, or documents that somebody else wrote at one moment.
struct RecentRow
{
    QUuid plan; ///< null for a change from outside
    DocumentId document; ///< the first that changed
    int documents = 0;
    QDateTime at;
    QString what;
    QString user;

    std::pair<QUuid, DocumentId> key() const { return {plan, document}; }
    bool operator==(const RecentRow &) const = default;
};

/// What changed lately and by whom, newest first: the first question after "what is sick".
class RecentModel : public Rows<RecentRow>
{
    Q_OBJECT

public:
    enum Column : int { When, What, By, Source };

    explicit RecentModel(QObject *parent = nullptr);
    void show(const PicturePtr &picture, const QList<JournalEntry> &entries);

protected:
    QVariant cell(int row, int column, int role) const override;
    QDateTime moment(int row, int column) const override;

private:
    QVariant text(const RecentRow &row, int column) const;

    PicturePtr m_picture;
};

} // namespace meshboard
