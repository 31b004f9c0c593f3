// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// The pages of the help about findings: one for each code, in resources/findings/LANGUAGE.txt, from which the command line
/// and the window take them. A page is
///
///     MB0101 error
///     Subset that no DestinationRule declares
///     Why that is a problem, in lines that are joined.
///     > What to do about it.
///     + What the fix does, where the program has one.
///
/// and pages are parted by empty lines. resources/findings/elsewhere.txt has, a line each, what other programs call it:
///
///     IST0101 ReferencedResourceNotFound = MB0101 MB0102
///     IST0103 PodMissingProxy - cluster
///
/// where a word after `-` says why there is none here; `#` begins a comment.
namespace meshboard {

struct Explanation
{
    QByteArray code;
    QList<QByteArray> severities; ///< "error", "warning", "note"; the usual one first
    QString title;
    QString why;
    QString advice;
    QString fix; ///< empty where there is none

    bool isNull() const { return code.isEmpty(); }
};

/// All pages in a language ("de"), or in English where there are none in that language.
const QList<Explanation> &explanations(const QString &language);
/// A null one where the code has no page. By default in the language of the program.
Explanation explanationOf(const QByteArray &code, const QString &language = {});

struct Elsewhere
{
    QByteArray code;        ///< "IST0101", "KIA1107"
    QString name;           ///< as that program calls it
    QList<QByteArray> ours; ///< empty where there is none
    QByteArray reason;      ///< then: why
};
const QList<Elsewhere> &foundElsewhere();

} // namespace meshboard
