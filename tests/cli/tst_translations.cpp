// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    QString source;
    QStringList translations;
    bool isUnfinished = false;
};

QHash<QString, Text> textsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QHash<QString, Text> texts;
    QString context;
    Text text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == "name"_L1) {
                context = xml.readElementText();
            } else if (xml.name() == "message"_L1) {
                text = {};
            } else if (xml.name() == "source"_L1) {
                text.source = xml.readElementText();
            } else if (xml.name() == "translation"_L1) {
                text.isUnfinished = xml.attributes().hasAttribute(u"type"_s);
                while (!(xml.isEndElement() && xml.name() == "translation"_L1)) {
                    xml.readNext();
                    if (xml.isCharacters() && !xml.text().trimmed().isEmpty())
                        text.translations.append(xml.text().toString());
                    if (xml.atEnd())
                        break;
                }
            }
        } else if (xml.isEndElement() && xml.name() == "message"_L1) {
            texts.insert(context + u'\n' + text.source, text);
        }
    }
    return texts;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%[1-9n]"_s);
    QStringList places;
    auto match = place.globalMatch(text);
    while (match.hasNext())
        places.append(match.next().captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QProcess update;
        update.start(QStringLiteral(TRANSLATIONS "/update"), {QStringLiteral(LUPDATE), m_collected.path()});
        QVERIFY(update.waitForFinished(60'000));
        QCOMPARE(update.exitCode(), 0);
    }

    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"de", "zh", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        const QString name = u"meshboard_%1.ts"_s.arg(language);
        const QHash<QString, Text> inProgram = textsOf(m_collected.filePath(name));
        const QHash<QString, Text> translated = textsOf(QStringLiteral(TRANSLATIONS "/") + name);
        QVERIFY(inProgram.size() > (language == u"en" ? 10 : 500));
        for (auto it = inProgram.cbegin(); it != inProgram.cend(); ++it) {
            const auto text = translated.constFind(it.key());
            QVERIFY2(text != translated.cend(), qPrintable(u"run translations/update: "_s + it.key()));
            QVERIFY2(!text->isUnfinished && !text->translations.isEmpty(), qPrintable(u"not translated: "_s + it.key()));
            for (const QString &translation : text->translations)
                QVERIFY2(placesIn(translation) == placesIn(it->source) || it->source.contains(u"%n"),
                         qPrintable(u"other places than the source: "_s + translation));
        }
    }

private:
    QTemporaryDir m_collected;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
