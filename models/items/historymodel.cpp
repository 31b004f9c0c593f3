// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historymodel.h"

#include "items/figures.h"
#include "items/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr Column historyColumns[] {
    {"when", QT_TRANSLATE_NOOP("Model", "When"), QT_TRANSLATE_NOOP("Model", "Since it was applied"), 8, Column::Shows::Age},
    {"outcome", QT_TRANSLATE_NOOP("Model", "Outcome"), nullptr, 16},
    {"what", QT_TRANSLATE_NOOP("Model", "Change"), nullptr, 52},
    {"steps", QT_TRANSLATE_NOOP("Model", "Steps"), QT_TRANSLATE_NOOP("Model", "Written, of all"), 7, Column::Shows::Figure},
    {"documents", QT_TRANSLATE_NOOP("Model", "Documents"), nullptr, 28},
    {"sources", QT_TRANSLATE_NOOP("Model", "Sources"), nullptr, 14},
    {"user", QT_TRANSLATE_NOOP("Model", "By"), QT_TRANSLATE_NOOP("Model", "Who ran the program"), 10},
    {"undone", QT_TRANSLATE_NOOP("Model", "Undo"), QT_TRANSLATE_NOOP("Model", "Whether it takes another one back, or was taken back"), 12},
};

Probe probeOf(JournalEntry::Outcome outcome)
{
    switch (outcome) {
    case JournalEntry::Outcome::Applied: return Probe::Passing;
    case JournalEntry::Outcome::Partly: return Probe::Critical;
    case JournalEntry::Outcome::Failed:
    case JournalEntry::Outcome::Unsettled: return Probe::Warning;
    case JournalEntry::Outcome::Running: break;
    }
    return Probe::Unknown;
}

QString sourceNames(const Plan &plan)
{
    QStringList names;
    for (const PlanTarget &target : plan.targets)
        names.append(target.name);
    return names.join(u", ");
}

QString documentNames(const Plan &plan)
{
    QStringList names;
    for (const PlanStep &step : plan.steps) {
        if (!names.contains(step.write.document.path))
            names.append(step.write.document.path);
    }
    return names.join(u", ");
}

auto changeable(const JournalEntry &entry)
{
    QList<JournalEntry::Step::State> states;
    for (const JournalEntry::Step &step : entry.steps)
        states.append(step.state);
    return std::make_tuple(entry.outcome, entry.endedAt, entry.undoneBy, states);
}

} // namespace

bool HistoryRow::operator==(const HistoryRow &other) const
{
    return entry == other.entry || (key() == other.key() && changeable(*entry) == changeable(*other.entry));
}

QStringList sentencesOf(const JournalEntry &entry)
{
    QStringList sentences;
    for (const Message &sentence : sentencesOf(entry.plan))
        sentences.append(translated(sentence));
    return sentences;
}

QString unifiedDiff(const JournalEntry &entry)
{
    QString text;
    for (const PlanStep &step : entry.plan.steps)
        text += unifiedDiff(step);
    return text;
}

int writtenSteps(const JournalEntry &entry)
{
    return int(std::count_if(entry.steps.cbegin(), entry.steps.cend(), [](const JournalEntry::Step &step) {
        return step.state == JournalEntry::Step::State::Written;
    }));
}

HistoryModel::HistoryModel(QObject *parent)
    : Rows(historyColumns, parent)
{
}

void HistoryModel::show(const QList<JournalEntry> &entries)
{
    QList<HistoryRow> rows;
    for (const JournalEntry &entry : entries)
        rows.append({std::make_shared<const JournalEntry>(entry)});
    setRows(rows);
}

QVariant HistoryModel::cell(int index, int column, int role) const
{
    const JournalEntry &entry = *row(index).entry;
    switch (role) {
    case Qt::DisplayRole: return text(entry, column);
    case Qt::ToolTipRole:
        if (column == What)
            return sentencesOf(entry).join(u'\n');
        return column == When ? QVariant() : text(entry, column);
    case SortRole: return rank(entry, column);
    case KeyRole: return entry.plan.id.toString(QUuid::WithoutBraces);
    case NameRole: return sentencesOf(entry).join(u'\n');
    case AddressRole: return QString(u"journal/" + entry.plan.id.toString(QUuid::WithoutBraces));
    case NativeRole: return unifiedDiff(entry);
    case HealthRole: return column == Outcome ? QVariant(int(probeOf(entry.outcome))) : QVariant();
    default: return {};
    }
}

QDateTime HistoryModel::moment(int index, int column) const
{
    return column == When ? row(index).entry->startedAt : QDateTime();
}

QVariant HistoryModel::text(const JournalEntry &entry, int column) const
{
    switch (Column(column)) {
    case Outcome: return inWords(entry.outcome);
    case What: return sentencesOf(entry).join(u"; ");
    case Steps: return QString(countText(writtenSteps(entry)) + u'/' + countText(entry.plan.steps.size()));
    case Documents: return documentNames(entry.plan);
    case Sources: return sourceNames(entry.plan);
    case User: return entry.user;
    case Undone:
        if (entry.undoneBy)
            return translated({QT_TRANSLATE_NOOP("Model", "taken back"), {}});
        return entry.plan.undoes ? translated({QT_TRANSLATE_NOOP("Model", "an undo"), {}}) : QString();
    case When: break;
    }
    return {};
}

QVariant HistoryModel::rank(const JournalEntry &entry, int column) const
{
    switch (Column(column)) {
    case When: return entry.startedAt;
    case Outcome: return int(entry.outcome);
    case Steps: return int(entry.plan.steps.size());
    default: return text(entry, column);
    }
}

} // namespace meshboard
