// SPDX-License-Identifier: GPL-3.0-or-later
// Tries every edit on the files that are named, for corpora that do not belong into the project:
//   tryedits [--budget N] [--variant crlf|bom|cut] FILE…
#include "harness.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList files = application.arguments().sliced(1);
    int budget = 20;
    QString variant;
    while (files.size() > 1 && files.first().startsWith(u"--"_s)) {
        if (files.first() == u"--budget"_s)
            budget = files[1].toInt();
        else
            variant = files[1];
        files = files.sliced(2);
    }
    Judge judge(QStringLiteral(JUDGE));
    QTextStream out(stdout);
    if (!judge.isThere()) {
        out << "no judge: " << JUDGE << Qt::endl;
        return 2;
    }
    Tally all;
    for (const QString &name : files) {
        QFile file(name);
        const auto syntax = syntaxOf(name);
        if (!syntax || !file.open(QIODevice::ReadOnly))
            continue;
        const Tally tally = tried(name, varied(file.readAll(), variant), *syntax, judge, budget);
        for (const QString &wrong : tally.wrong)
            out << wrong << Qt::endl;
        all.add(tally);
    }
    out << all.total() << " tried, " << all.exact << " exact, " << all.unjudged << " not judged, " << all.wrong.size() << " wrong" << Qt::endl;
    for (auto one = all.refused.cbegin(); one != all.refused.cend(); ++one)
        out << one.value() << " refused: " << one.key() << Qt::endl;
    return all.wrong.isEmpty() ? 0 : 1;
}
