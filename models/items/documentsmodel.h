// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rows.h"
#include "store/picture.h"

#include <QSet>

namespace meshboard {

struct DocumentRow
{
    ReadDocumentPtr read;
    int findings = 0;
    std::optional<Finding::Severity> worst;
    enum class Edit : quint8 { None, Staged, Typed };
    Edit edit = Edit::None;

    const DocumentId &key() const { return read->document->id; }
    bool operator==(const DocumentRow &) const = default;
};

/// All documents, and what each is to us.
class DocumentsModel : public Rows<DocumentRow>
{
    Q_OBJECT

public:
    enum Column : int { Path, Class, Findings, Draft, Changed, Languages, Objects, Source, SyntaxOf, Size };

    explicit DocumentsModel(QObject *parent = nullptr);
    /// `drafted`: documents that the draft changes; `typed`: those with text that was typed and not yet staged.
    void show(const PicturePtr &picture, const QSet<DocumentId> &drafted = {}, const QSet<DocumentId> &typed = {});

protected:
    QVariant cell(int row, int column, int role) const override;
    QDateTime moment(int row, int column) const override;

private:
    QVariant text(const DocumentRow &row, int column) const;
    QVariant rank(const DocumentRow &row, int column) const;

    PicturePtr m_picture;
};

/// Findings of one document, whoever found them.
QList<Finding> findingsOf(const Picture &picture, const DocumentId &document);

} // namespace meshboard
