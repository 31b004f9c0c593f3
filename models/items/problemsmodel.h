// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rows.h"
#include "items/sourcesmodel.h"
#include "store/picture.h"

namespace meshboard {

struct ProblemRow
{
    enum class Kind : quint8 { Fault, Service, Finding };

    /// A problem keeps its identity when its line moves.
    struct Key
    {
        Kind kind = Kind::Finding;
        QByteArray code;
        SourceId source;
        QString document;
        QString object;
        Message what;
        int occurrence = 0;

        bool operator==(const Key &) const = default;
    };
    Key id;
    Finding finding; ///< faults and sick services are said as findings too
    ServiceKey service; ///< of a sick one
    QDateTime since;
    bool isLonger = false; ///< it stood there when we first looked

    const Key &key() const { return id; }
    bool operator==(const ProblemRow &) const = default;
};

size_t qHash(const ProblemRow::Key &key, size_t seed = 0);

struct ProblemCount
{
    int errors = 0;
    int warnings = 0;
};
/// How many the list below has, without making it.
ProblemCount countProblems(const Picture &picture, const QList<SourceRow> &sources);

/// Everything that is wrong, worst first: lost sources, sick services, findings.
class ProblemsModel : public Rows<ProblemRow>
{
    Q_OBJECT

public:
    enum Column : int { Severity, What, Place, Since, Advice, Source, Code };

    explicit ProblemsModel(QObject *parent = nullptr);
    void show(const PicturePtr &picture, const QList<SourceRow> &sources, const QDateTime &at = QDateTime::currentDateTimeUtc());

    int count(Finding::Severity severity) const;

protected:
    QVariant cell(int row, int column, int role) const override;
    QDateTime moment(int row, int column) const override;

private:
    QVariant text(const ProblemRow &row, int column) const;
    QVariant rank(int index, int column) const;

    struct Past;
    PicturePtr m_picture;
    std::shared_ptr<Past> m_past; ///< of whoever makes the rows: one at a time
};

} // namespace meshboard
