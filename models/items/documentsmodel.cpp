// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/documentsmodel.h"

#include "items/figures.h"
#include "items/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr Column documentColumns[] {
    {"document", QT_TRANSLATE_NOOP("Model", "Document"), nullptr, 34},
    {"class", QT_TRANSLATE_NOOP("Model", "Class"), QT_TRANSLATE_NOOP("Model", "What it is to Meshboard"), 19},
    {"findings", QT_TRANSLATE_NOOP("Model", "Findings"), nullptr, 9, Column::Shows::Figure},
    {"draft", QT_TRANSLATE_NOOP("Model", "Draft"), QT_TRANSLATE_NOOP("Model", "Whether the draft changes it, or text was typed and not staged"), 9},
    {"changed", QT_TRANSLATE_NOOP("Model", "Changed"), QT_TRANSLATE_NOOP("Model", "Since its last change"), 8, Column::Shows::Age},
    {"language", QT_TRANSLATE_NOOP("Model", "Language"), QT_TRANSLATE_NOOP("Model", "The systems whose configuration it holds"), 14},
    {"objects", QT_TRANSLATE_NOOP("Model", "Objects"), nullptr, 8, Column::Shows::Figure},
    {"source", QT_TRANSLATE_NOOP("Model", "Source"), nullptr, 12},
    {"syntax", QT_TRANSLATE_NOOP("Model", "Syntax"), nullptr, 7, Column::Shows::Text, true},
    {"size", QT_TRANSLATE_NOOP("Model", "Size"), nullptr, 9, Column::Shows::Figure, true},
};

qsizetype objectCount(const ReadDocument &read)
{
    qsizetype count = 0;
    for (const ReadingPtr &reading : read.readings)
        count += reading->objects.size();
    return count;
}

bool isBroken(const ReadDocument &read)
{
    return read.documentClass == DocumentClass::Broken || read.documentClass == DocumentClass::Unreadable;
}

QString draftText(DocumentRow::Edit edit)
{
    switch (edit) {
    case DocumentRow::Edit::None: return {};
    case DocumentRow::Edit::Staged: return translated({QT_TRANSLATE_NOOP("Model", "changed"), {}});
    case DocumentRow::Edit::Typed: return translated({QT_TRANSLATE_NOOP("Model", "typed"), {}});
    }
    Q_UNREACHABLE();
}

QList<DocumentRow> documentsIn(const Picture &picture, const QSet<DocumentId> &drafted, const QSet<DocumentId> &typed)
{
    struct Found
    {
        int count = 0;
        Finding::Severity worst = Finding::Severity::Note;
    };
    QHash<DocumentId, Found> found;
    for (const Finding &finding : picture.findings) {
        Found &one = found[{finding.place.source, finding.place.document}];
        ++one.count;
        one.worst = std::max(one.worst, finding.severity);
    }
    QList<DocumentRow> rows;
    rows.reserve(picture.documents.size());
    for (const ReadDocumentPtr &read : picture.documents) {
        const DocumentId &id = read->document->id;
        const auto edit = typed.contains(id)  ? DocumentRow::Edit::Typed
            : drafted.contains(id) ? DocumentRow::Edit::Staged
                                   : DocumentRow::Edit::None;
        DocumentRow row {read, 0, std::nullopt, edit};
        if (const auto one = found.constFind(id); one != found.cend()) {
            row.findings = one->count;
            row.worst = one->worst;
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

QList<Finding> findingsOf(const Picture &picture, const DocumentId &document)
{
    struct ByDocument
    {
        static auto of(const Finding &finding) { return std::tie(finding.place.source, finding.place.document); }
        bool operator()(const Finding &finding, const DocumentId &id) const { return of(finding) < std::tie(id.source, id.path); }
        bool operator()(const DocumentId &id, const Finding &finding) const { return std::tie(id.source, id.path) < of(finding); }
    };
    QList<Finding> findings;
    auto from = picture.findings.cbegin();
    for (const auto severity : {Finding::Severity::Error, Finding::Severity::Warning, Finding::Severity::Note}) {
        const auto end = std::partition_point(from, picture.findings.cend(), [&](const Finding &finding) { return finding.severity >= severity; });
        const auto [first, last] = std::equal_range(from, end, document, ByDocument());
        findings.append(QList<Finding>(first, last));
        from = end;
    }
    return findings;
}

DocumentsModel::DocumentsModel(QObject *parent)
    : Rows(documentColumns, parent)
    , m_picture(std::make_shared<const Picture>())
{
}

void DocumentsModel::show(const PicturePtr &picture, const QSet<DocumentId> &drafted, const QSet<DocumentId> &typed)
{
    const bool namesDiffer = picture->names != m_picture->names;
    m_picture = picture;
    makeRows(picture->documents.size() + picture->findings.size(), [=] { return documentsIn(*picture, drafted, typed); });
    if (namesDiffer && rowCount() > 0)
        tellChanged(0, rowCount() - 1);
}

QVariant DocumentsModel::cell(int index, int column, int role) const
{
    const DocumentRow &row = this->row(index);
    const Document &document = *row.read->document;
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return column == Changed ? QVariant() : text(row, column);
    case SortRole: return rank(row, column);
    case KeyRole: return QString(document.id.source.uuid.toString() + document.id.path);
    case NameRole: return document.id.path;
    case AddressRole: return addressOf(*m_picture, document.id.source, {u"document"_s, {}, document.id.path});
    case NativeRole: return QString::fromUtf8(document.bytes);
    case SeverityRole:
        if (column == Findings && row.worst)
            return int(*row.worst);
        return column == Class && isBroken(*row.read) ? QVariant(int(Finding::Severity::Error)) : QVariant();
    default: return {};
    }
}

QDateTime DocumentsModel::moment(int index, int column) const
{
    return column == Changed ? row(index).read->document->changedAt : QDateTime();
}

QVariant DocumentsModel::text(const DocumentRow &row, int column) const
{
    const ReadDocument &read = *row.read;
    switch (Column(column)) {
    case Path: return read.document->id.path;
    case Class: return inWords(read.documentClass);
    case Languages: {
        QStringList languages;
        for (const ReadingPtr &reading : read.readings) {
            if (!reading->onlyLooks)
                languages.append(reading->language);
        }
        return languages.join(u", ");
    }
    case Objects: return read.readings.isEmpty() ? missing() : countText(objectCount(read));
    case Findings: return row.findings == 0 ? missing() : countText(row.findings);
    case Draft: return draftText(row.edit);
    case Source: return m_picture->names.value(read.document->id.source);
    case SyntaxOf: return read.syntax ? inWords(*read.syntax) : missing();
    case Size: return bytesText(read.document->bytes.size());
    case Changed: break;
    }
    return {};
}

QVariant DocumentsModel::rank(const DocumentRow &row, int column) const
{
    switch (Column(column)) {
    case Class: return int(row.read->documentClass);
    case Objects: return int(objectCount(*row.read));
    // Worst first, then most: a document with one error stands before one with five notes.
    case Findings: return row.worst ? (int(*row.worst) + 1) * 1'000'000 + row.findings : 0;
    case Changed: return row.read->document->changedAt;
    case Draft: return int(row.edit);
    case Size: return qint64(row.read->document->bytes.size());
    default: return text(row, column);
    }
}

} // namespace meshboard
