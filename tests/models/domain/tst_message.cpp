// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

/// German enough for a test.
class German : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        if (qstrcmp(text, "%1 is gone") == 0)
            return u"%1 ist weg"_s;
        return qstrcmp(text, "no answer: %1") == 0 ? u"keine Antwort: %1"_s : QString();
    }
};

Message gone(const QString &what)
{
    return {"%1 is gone", {what}};
}

} // namespace

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsMayBeMessages()
    {
        const Message message {"no answer: %1", {QList {gone(u"a%1"_s), gone(u"b"_s)}}};
        QCOMPARE(inEnglish(message), u"no answer: a%1 is gone; b is gone"_s);
        German german;
        QCoreApplication::installTranslator(&german);
        QCOMPARE(translated(message), u"keine Antwort: a%1 ist weg; b ist weg"_s);
        QCOMPARE(inEnglish(message), u"no answer: a%1 is gone; b is gone"_s);
    }

    void wordsOfOthersStayAsTheyAre()
    {
        German german;
        QCoreApplication::installTranslator(&german);
        QCOMPARE(translated(verbatim(u"%1 is gone"_s)), u"%1 is gone"_s);
        QVERIFY(verbatim({}).isEmpty());
    }

    void whatIsStoredIsToldInTheLanguageOfThen_data()
    {
        QTest::addColumn<Message>("message");
        QTest::newRow("nothing") << Message();
        QTest::newRow("words") << verbatim(u"etcdserver: too many requests"_s);
        QTest::newRow("sentence") << gone(u"a"_s);
        QTest::newRow("numbers") << Message {"%1 of %2", {qint64(1) << 40, 2.5}};
        QTest::newRow("nested") << Message {"no answer: %1", {QList {gone(u"a"_s), verbatim(u"EOF"_s)}}};
    }
    void whatIsStoredIsToldInTheLanguageOfThen()
    {
        QFETCH(Message, message);
        const Message again = messageFrom(toJson(message));
        QCOMPARE(inEnglish(again), inEnglish(message));
        QVERIFY(again == message);
        German german;
        QCoreApplication::installTranslator(&german);
        QCOMPARE(translated(again), translated(message));
    }

    /// Journals of before held the sentence itself.
    void anOldSentenceIsReadAsWords() { QCOMPARE(translated(messageFrom(u"the file was removed"_s)), u"the file was removed"_s); }
};

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
