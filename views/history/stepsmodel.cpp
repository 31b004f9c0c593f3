// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/stepsmodel.h"

#include "items/figures.h"
#include "items/words.h"
#include "views/common/diffview.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr Column columns[] {
    {"document", QT_TRANSLATE_NOOP("Model", "Document"), nullptr, 34},
    {"state", QT_TRANSLATE_NOOP("Model", "State"), nullptr, 16},
    {"removed", QT_TRANSLATE_NOOP("Model", "Lines −"), QT_TRANSLATE_NOOP("Model", "Lines taken away"), 7, Column::Shows::Figure},
    {"added", QT_TRANSLATE_NOOP("Model", "Lines +"), QT_TRANSLATE_NOOP("Model", "Lines brought"), 7, Column::Shows::Figure},
    {"guard", QT_TRANSLATE_NOOP("Model", "Guard"), QT_TRANSLATE_NOOP("Model", "Atomic: the system itself refuses a write on an old state. Checked: looked at just before and after"), 12},
    {"source", QT_TRANSLATE_NOOP("Model", "Source"), nullptr, 12},
    {"trouble", QT_TRANSLATE_NOOP("Model", "Trouble"), nullptr, 30},
};

Probe probeOf(JournalEntry::Step::State state)
{
    switch (state) {
    case JournalEntry::Step::State::Written: return Probe::Passing;
    case JournalEntry::Step::State::NotWritten:
    case JournalEntry::Step::State::Foreign: return Probe::Warning;
    case JournalEntry::Step::State::Waiting:
    case JournalEntry::Step::State::Writing: break;
    }
    return Probe::Unknown;
}

QString guardText(const StepRow &row)
{
    if (row.strength == GuardStrength::Atomic)
        return translated({QT_TRANSLATE_NOOP("Model", "atomic"), {}});
    if (row.window.isEmpty())
        return translated({QT_TRANSLATE_NOOP("Model", "checked"), {}});
    return translated({QT_TRANSLATE_NOOP("Model", "checked within %1"), {row.window}});
}

QString sourceName(const Plan &plan, SourceId source)
{
    for (const PlanTarget &target : plan.targets) {
        if (target.source == source)
            return target.name;
    }
    return {};
}

} // namespace

StepsModel::StepsModel(QObject *parent)
    : Rows(columns, parent)
{
}

void StepsModel::show(const JournalEntry &entry)
{
    QList<StepRow> rows;
    for (int i = 0; i < int(entry.plan.steps.size()); ++i) {
        const Write &write = entry.plan.steps[i].write;
        StepRow row {i, write.document, sourceName(entry.plan, write.document.source), {}, write.guard.strength, {}, {},
                     lineCounts(entry.plan.steps[i])};
        if (i < entry.steps.size()) {
            const JournalEntry::Step &step = entry.steps[i];
            row.state = step.state;
            row.trouble = step.fault ? translated(sentenceOf(*step.fault)) : QString();
            row.window = step.window ? durationText(step.window) : QString();
        }
        rows.append(row);
    }
    setRows(rows);
}

QVariant StepsModel::cell(int index, int column, int role) const
{
    const StepRow &row = this->row(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case SortRole:
        switch (Column(column)) {
        case Document: return role == SortRole ? QVariant(row.step) : QVariant(row.document.path);
        case State: return inWords(row.state);
        case Removed: return role == SortRole ? QVariant(row.lines.first) : QVariant(countText(row.lines.first));
        case Added: return role == SortRole ? QVariant(row.lines.second) : QVariant(countText(row.lines.second));
        case Guard: return guardText(row);
        case Source: return row.source;
        case Trouble: return row.trouble;
        }
        return {};
    case KeyRole: return QString::number(row.step);
    case NameRole: return row.document.path;
    case AddressRole: return QString(row.source + u'/' + ObjectKey {u"document"_s, {}, row.document.path}.toString());
    case HealthRole: return column == State ? QVariant(int(probeOf(row.state))) : QVariant();
    default: return {};
    }
}

} // namespace meshboard
