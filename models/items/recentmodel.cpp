// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/recentmodel.h"

#include "items/historymodel.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr Column recentColumns[] {
    {"when", QT_TRANSLATE_NOOP("Model", "When"), nullptr, 8, Column::Shows::Age},
    {"what", QT_TRANSLATE_NOOP("Model", "Change"), nullptr, 44},
    {"by", QT_TRANSLATE_NOOP("Model", "By"), nullptr, 16},
    {"source", QT_TRANSLATE_NOOP("Model", "Source"), nullptr, 12},
};

constexpr int mostRows = 50;
// A check-out or a copy writes its files in one go, within this time of one another.
constexpr qint64 savedTogether = 2000;
// Between our write and the time the file system puts on it.
constexpr qint64 slack = 2000;

/// When plans of ours wrote a document.
using Writes = QMultiHash<DocumentId, std::pair<QDateTime, QDateTime>>;

Writes writesOf(const QList<JournalEntry> &entries)
{
    Writes writes;
    for (const JournalEntry &entry : entries) {
        const QDateTime end = entry.endedAt.isValid() ? entry.endedAt : entry.startedAt;
        for (const PlanStep &step : entry.plan.steps)
            writes.insert(step.write.document, {entry.startedAt.addMSecs(-slack), end.addMSecs(slack)});
    }
    return writes;
}

/// Whether a change is the trace of a plan of ours.
bool isOurs(const Document &document, const Writes &writes)
{
    const auto [first, last] = writes.equal_range(document.id);
    return std::any_of(first, last, [&](const auto &time) { return time.first <= document.changedAt && document.changedAt <= time.second; });
}

QString changedText(int documents, const QString &first)
{
    if (documents == 1)
        return translated({QT_TRANSLATE_NOOP("Model", "%1 changed"), {first}});
    return translated({QT_TRANSLATE_NOOP("Model", "%1 documents changed, %2 among them"), {qint64(documents), first}});
}

} // namespace

RecentModel::RecentModel(QObject *parent)
    : Rows(recentColumns, parent)
    , m_picture(std::make_shared<const Picture>())
{
}

void RecentModel::show(const PicturePtr &picture, const QList<JournalEntry> &entries)
{
    m_picture = picture;
    QList<const Document *> changed;
    for (const ReadDocumentPtr &read : picture->documents) {
        if (read->document->changedAt.isValid())
            changed.append(read->document.get());
    }
    std::stable_sort(changed.begin(), changed.end(), [](const Document *a, const Document *b) { return a->changedAt > b->changedAt; });
    const Writes writes = writesOf(entries);
    QList<RecentRow> rows;
    for (const Document *document : std::as_const(changed)) {
        if (rows.size() == mostRows)
            break;
        if (isOurs(*document, writes))
            continue;
        const bool joins = !rows.isEmpty() && rows.last().document.source == document->id.source
            && rows.last().at.toMSecsSinceEpoch() - document->changedAt.toMSecsSinceEpoch() <= savedTogether;
        if (joins)
            ++rows.last().documents;
        else
            rows.append({{}, document->id, 1, document->changedAt, {}, {}});
    }
    for (RecentRow &row : rows)
        row.what = changedText(row.documents, row.document.path);
    for (const JournalEntry &entry : entries) {
        const DocumentId first = entry.plan.steps.isEmpty() ? DocumentId() : entry.plan.steps.first().write.document;
        rows.append({entry.plan.id, first, int(entry.plan.steps.size()), entry.startedAt, sentencesOf(entry).join(u"; "), entry.user});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const RecentRow &a, const RecentRow &b) { return a.at > b.at; });
    if (rows.size() > mostRows)
        rows.resize(mostRows);
    setRows(rows);
}

QVariant RecentModel::cell(int index, int column, int role) const
{
    const RecentRow &row = this->row(index);
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return column == When ? QVariant() : text(row, column);
    case SortRole: return column == When ? QVariant(row.at) : text(row, column);
    case KeyRole: return QString(row.plan.toString() + row.document.source.uuid.toString() + row.document.path);
    case NameRole: return row.what;
    case AddressRole:
        return row.plan.isNull() ? addressOf(*m_picture, row.document.source, {u"document"_s, {}, row.document.path})
                                 : QString(u"journal/" + row.plan.toString(QUuid::WithoutBraces));
    default: return {};
    }
}

QDateTime RecentModel::moment(int index, int column) const
{
    return column == When ? row(index).at : QDateTime();
}

QVariant RecentModel::text(const RecentRow &row, int column) const
{
    switch (Column(column)) {
    case What: return row.what;
    case By:
        if (row.plan.isNull())
            return translated({QT_TRANSLATE_NOOP("Model", "somebody else"), {}});
        return row.user.isEmpty() ? translated({QT_TRANSLATE_NOOP("Model", "Meshboard"), {}}) : row.user;
    case Source: return m_picture->names.value(row.document.source);
    case When: break;
    }
    return {};
}

} // namespace meshboard
