// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sourcesmodel.h"

#include "items/figures.h"
#include "items/words.h"
#include "store/sources.h"

#include <QCoreApplication>

namespace meshboard {

namespace {

constexpr Column sourceColumns[] {
    {"source", QT_TRANSLATE_NOOP("Model", "Source"), QT_TRANSLATE_NOOP("Model", "Its short name, as it stands in addresses"), 16},
    {"state", QT_TRANSLATE_NOOP("Model", "State"), nullptr, 12},
    {"contact", QT_TRANSLATE_NOOP("Model", "Age"), QT_TRANSLATE_NOOP("Model", "Since the last sign of life"), 8, Column::Shows::Age},
    {"lag", QT_TRANSLATE_NOOP("Model", "Lag"), QT_TRANSLATE_NOOP("Model", "From a change at the server until it was here"), 9, Column::Shows::Figure},
    {"attempts", QT_TRANSLATE_NOOP("Model", "Failed"), QT_TRANSLATE_NOOP("Model", "Attempts in a row that failed"), 7, Column::Shows::Figure},
    {"nextAttempt", QT_TRANSLATE_NOOP("Model", "Next try"), QT_TRANSLATE_NOOP("Model", "When it is tried again"), 9, Column::Shows::Age},
    {"safety", QT_TRANSLATE_NOOP("Model", "Safety"), QT_TRANSLATE_NOOP("Model", "What may be done to it from here"), 10},
    {"requests", QT_TRANSLATE_NOOP("Model", "Requests"), QT_TRANSLATE_NOOP("Model", "Asked of its server so far"), 10, Column::Shows::Figure},
    {"bytes", QT_TRANSLATE_NOOP("Model", "Read"), QT_TRANSLATE_NOOP("Model", "Bytes read so far"), 10, Column::Shows::Figure},
    {"streams", QT_TRANSLATE_NOOP("Model", "Streams"), QT_TRANSLATE_NOOP("Model", "Connections kept open on its server"), 8, Column::Shows::Figure},
    {"server", QT_TRANSLATE_NOOP("Model", "Server"), nullptr, 18},
    {"url", QT_TRANSLATE_NOOP("Model", "Address"), nullptr, 30},
};

std::optional<std::chrono::microseconds> lagOf(const SourceState &state)
{
    return state.lag ? std::optional<std::chrono::microseconds>(*state.lag) : std::nullopt;
}

} // namespace

QList<SourceRow> sourceRowsOf(const Sources &sources)
{
    QList<SourceRow> rows;
    for (const SourceId &id : sources.ids()) {
        const Source *source = sources.source(id);
        rows.append({source->connection(), source->state(), sources.writer(id) != nullptr});
    }
    return rows;
}

QSet<SourceId> silentOf(const QList<SourceRow> &rows)
{
    QSet<SourceId> silent;
    for (const SourceRow &row : rows) {
        if (row.state.phase == SourceState::Phase::Stale || row.state.phase == SourceState::Phase::Lost)
            silent.insert(row.connection.id);
    }
    return silent;
}

SourcesModel::SourcesModel(QObject *parent)
    : Rows(sourceColumns, parent)
{
}

void SourcesModel::show(const QList<SourceRow> &rows)
{
    setRows(rows);
}

QVariant SourcesModel::cell(int index, int column, int role) const
{
    const SourceRow &row = this->row(index);
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case SortRole: return rank(row, column);
    case Qt::ToolTipRole: return hint(row, column);
    case KeyRole: return row.connection.id.uuid.toString();
    case NameRole:
    case AddressRole: return row.connection.name;
    case NativeRole: return row.connection.url.toString();
    case StaleRole: return row.state.phase == SourceState::Phase::Lost;
    case HealthRole: return column == State ? QVariant(int(probeOf(row.state.phase))) : QVariant();
    default: return {};
    }
}

QDateTime SourcesModel::moment(int index, int column) const
{
    const SourceState &state = row(index).state;
    return column == Contact ? state.lastContact : column == NextAttempt ? state.nextAttempt : QDateTime();
}

QVariant SourcesModel::text(const SourceRow &row, int column) const
{
    const SourceState &state = row.state;
    switch (Column(column)) {
    case Name: return row.connection.name;
    case State: return inWords(state.phase);
    case Lag: return durationText(lagOf(state));
    case Attempts: return countText(state.failedAttempts);
    case Safety: return inWords(row.connection.safety);
    case Requests: return countText(state.requests);
    case Bytes: return bytesText(state.bytesRead);
    case Streams: return countText(state.openStreams);
    case Server: return translated(state.server);
    case Url: return row.connection.url.toString();
    case NextAttempt:
        // A time that has come says so, instead of counting upwards.
        return state.nextAttempt.isValid() && state.nextAttempt <= now()
            ? QVariant(translated({QT_TRANSLATE_NOOP("Model", "now"), {}}))
            : QVariant();
    case Contact: break;
    }
    return {};
}

QVariant SourcesModel::rank(const SourceRow &row, int column) const
{
    const SourceState &state = row.state;
    switch (Column(column)) {
    case State: return int(state.phase);
    case Lag: return state.lag ? qint64(state.lag->count()) : qint64(-1);
    case Attempts: return state.failedAttempts;
    case Safety: return int(row.connection.safety);
    case Requests: return state.requests;
    case Bytes: return state.bytesRead;
    case Streams: return state.openStreams;
    case Contact: return state.lastContact;
    case NextAttempt: return state.nextAttempt;
    default: return text(row, column);
    }
}

QVariant SourcesModel::hint(const SourceRow &row, int column) const
{
    if (column == State && row.state.fault)
        return translated(sentenceOf(*row.state.fault));
    if (column == State && row.state.since.isValid())
        return translated({QT_TRANSLATE_NOOP("Model", "since %1"), {exactTime(row.state.since)}});
    return column == Contact || column == NextAttempt ? QVariant() : text(row, column);
}

} // namespace meshboard
