// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/explained.h"

#include <QFile>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

QStringList linesOf(const QString &name)
{
    QFile file(u":/findings/"_s + name + u".txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

/// Chinese is written without spaces: lines are joined by what stands at their ends.
void join(QString &text, const QString &line)
{
    const bool isWord = !text.isEmpty() && text.back().unicode() < 0x2e80;
    text += (isWord ? u" "_s : QString()) + line;
}

QList<Explanation> read(const QString &language)
{
    QList<Explanation> pages;
    Explanation page;
    const auto finish = [&] {
        if (!page.isNull())
            pages.append(std::exchange(page, {}));
    };
    for (const QString &line : linesOf(language)) {
        if (line.isEmpty()) {
            finish();
        } else if (page.isNull()) {
            page.severities = line.toLatin1().split(' ');
            page.code = page.severities.takeFirst();
        } else if (page.title.isEmpty()) {
            page.title = line;
        } else if (line.startsWith("> "_L1)) {
            join(page.advice, line.mid(2));
        } else if (line.startsWith("+ "_L1)) {
            join(page.fix, line.mid(2));
        } else {
            join(page.why, line);
        }
    }
    finish();
    return pages;
}

QList<Elsewhere> readElsewhere()
{
    QList<Elsewhere> all;
    for (const QString &line : linesOf(u"elsewhere"_s)) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        Elsewhere one {words.value(0).toLatin1(), words.value(1), {}, {}};
        const bool hasOurs = words.value(2) == "="_L1;
        for (qsizetype i = 3; i < words.size(); ++i)
            (hasOurs ? one.ours.emplaceBack() : one.reason) = words[i].toLatin1();
        all.append(one);
    }
    return all;
}

} // namespace

const QList<Explanation> &explanations(const QString &language)
{
    static const QHash<QString, QList<Explanation>> all {{u"de"_s, read(u"de"_s)}, {u"en"_s, read(u"en"_s)}, {u"zh"_s, read(u"zh"_s)}};
    const auto found = all.constFind(language);
    return found == all.cend() ? *all.constFind(u"en"_s) : *found;
}

Explanation explanationOf(const QByteArray &code, const QString &language)
{
    const QList<Explanation> &all = explanations(language.isEmpty() ? QLocale().name().section(u'_', 0, 0) : language);
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Explanation &one) { return one.code == code; });
    return found == all.cend() ? Explanation() : *found;
}

const QList<Elsewhere> &foundElsewhere()
{
    static const QList<Elsewhere> all = readElsewhere();
    return all;
}

} // namespace meshboard
