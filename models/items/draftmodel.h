// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rows.h"
#include "plans/replay.h"
#include "store/picture.h"

namespace meshboard {

struct DraftRow
{
    Intent intent;
    IntentState::Kind state = IntentState::Kind::Holds;
    std::optional<Fault> fault;
    QList<Message> sentences;

    QUuid key() const { return intent.id; }
    bool operator==(const DraftRow &) const = default;
};

/// The staged intents, in the order they are done, and how each fares on what stands there now.
class DraftModel : public Rows<DraftRow>
{
    Q_OBJECT

public:
    enum Column : int { What, State, Document, Source };

    explicit DraftModel(QObject *parent = nullptr);
    void show(const QList<Intent> &intents, const QList<IntentState> &states, const QMap<SourceId, QString> &names);

protected:
    QVariant cell(int row, int column, int role) const override;

private:
    QVariant text(const DraftRow &row, int column) const;

    QMap<SourceId, QString> m_names;
};

QString inWords(IntentState::Kind state);

} // namespace meshboard
