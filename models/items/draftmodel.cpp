// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/draftmodel.h"

#include "items/words.h"

#include <QCoreApplication>

namespace meshboard {

namespace {

constexpr Column draftColumns[] {
    {"change", QT_TRANSLATE_NOOP("Model", "Change"), nullptr, 52},
    {"state", QT_TRANSLATE_NOOP("Model", "State"), QT_TRANSLATE_NOOP("Model", "Whether it still holds on what stands there now"), 16},
    {"document", QT_TRANSLATE_NOOP("Model", "Document"), nullptr, 28},
    {"source", QT_TRANSLATE_NOOP("Model", "Source"), nullptr, 12},
};

const char *textOf(IntentState::Kind state)
{
    switch (state) {
    case IntentState::Kind::Holds: return QT_TRANSLATE_NOOP("Model", "holds");
    case IntentState::Kind::Moved: return QT_TRANSLATE_NOOP("Model", "moved along");
    case IntentState::Kind::NoEffect: return QT_TRANSLATE_NOOP("Model", "no effect");
    case IntentState::Kind::Conflict: return QT_TRANSLATE_NOOP("Model", "in conflict");
    case IntentState::Kind::Refused: return QT_TRANSLATE_NOOP("Model", "cannot be done");
    }
    Q_UNREACHABLE();
}

Probe probeOf(IntentState::Kind state)
{
    switch (state) {
    case IntentState::Kind::Holds:
    case IntentState::Kind::Moved: return Probe::Passing;
    case IntentState::Kind::NoEffect: return Probe::Unknown;
    case IntentState::Kind::Conflict: return Probe::Warning;
    case IntentState::Kind::Refused: return Probe::Critical;
    }
    Q_UNREACHABLE();
}

/// Typed text says the fields it changes where it changes nothing else.
QStringList sentencesOf(const DraftRow &row)
{
    QStringList sentences;
    for (const Message &sentence : row.sentences)
        sentences.append(translated(sentence));
    return sentences.isEmpty() ? QStringList {translated(sentenceOf(row.intent))} : sentences;
}

} // namespace

QString inWords(IntentState::Kind state)
{
    return QCoreApplication::translate("Model", textOf(state));
}

DraftModel::DraftModel(QObject *parent)
    : Rows(draftColumns, parent)
{
}

void DraftModel::show(const QList<Intent> &intents, const QList<IntentState> &states, const QMap<SourceId, QString> &names)
{
    const bool namesDiffer = names != m_names;
    m_names = names;
    QList<DraftRow> rows;
    for (qsizetype i = 0; i < intents.size(); ++i) {
        const IntentState state = i < states.size() ? states[i] : IntentState {};
        rows.append({intents[i], state.kind, state.fault, state.sentences});
    }
    setRows(rows);
    if (namesDiffer && rowCount() > 0)
        tellChanged(0, rowCount() - 1);
}

QVariant DraftModel::cell(int index, int column, int role) const
{
    const DraftRow &row = this->row(index);
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return column == State && row.fault ? QVariant(translated(sentenceOf(*row.fault))) : text(row, column);
    // The order of doing is the order that counts, whatever column is asked.
    case SortRole: return column == What ? QVariant(index) : column == State ? QVariant(int(row.state)) : text(row, column);
    case KeyRole: return row.intent.id.toString(QUuid::WithoutBraces);
    case NameRole: return text(row, What);
    case HealthRole: return column == State ? QVariant(int(probeOf(row.state))) : QVariant();
    default: return {};
    }
}

QVariant DraftModel::text(const DraftRow &row, int column) const
{
    switch (Column(column)) {
    case What: return sentencesOf(row).join(u"; ");
    case State: return inWords(row.state);
    case Document: return row.intent.document.path;
    case Source: return m_names.value(row.intent.document.source);
    }
    return {};
}

} // namespace meshboard
