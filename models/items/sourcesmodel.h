// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/source.h"
#include "items/rows.h"

#include <QSet>

namespace meshboard {

class Sources;

/// A source as it is this instant.
struct SourceRow
{
    Connection connection;
    SourceState state;
    bool canWrite = false;

    SourceId key() const { return connection.id; }
    bool operator==(const SourceRow &) const = default;
};

QList<SourceRow> sourceRowsOf(const Sources &sources);
/// Those whose picture is old or was never had.
QSet<SourceId> silentOf(const QList<SourceRow> &rows);

/// The open connections: how each fares, and what it costs its server.
class SourcesModel : public Rows<SourceRow>
{
    Q_OBJECT

public:
    enum Column : int { Name, State, Contact, Lag, Attempts, NextAttempt, Safety, Requests, Bytes, Streams, Server, Url };

    explicit SourcesModel(QObject *parent = nullptr);
    void show(const QList<SourceRow> &rows);

protected:
    QVariant cell(int row, int column, int role) const override;
    QDateTime moment(int row, int column) const override;

private:
    QVariant text(const SourceRow &row, int column) const;
    QVariant rank(const SourceRow &row, int column) const;
    QVariant hint(const SourceRow &row, int column) const;
};

} // namespace meshboard
