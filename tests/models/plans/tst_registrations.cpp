// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/registrations.h"

#include "plans/replay.h"
#include "systems/registration/registration.h"

#include <QTest>

using namespace meshboard;
using namespace Qt::StringLiterals;

namespace {

const SourceId source {QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)};

DocumentPtr registered(const QByteArray &key, const QByteArray &value, const QByteArray &prefix = "/services/")
{
    Document document;
    document.id = {source, valuePath(key)};
    document.bytes = value;
    document.registeredBelow = prefix;
    return std::make_shared<const Document>(document);
}

} // namespace

class RegistrationsTest : public QObject
{
    Q_OBJECT

    Catalogue catalogue;

    Replay replayed(const QList<Intent> &intents, const DocumentPtr &document) const
    {
        return replay(intents, {{document->id, readDocument(document, catalogue)}}, catalogue);
    }

private Q_SLOTS:
    void initTestCase() { registration::registerWith(catalogue); }

    void amendsOneFieldAndNoOtherByte()
    {
        const auto document = registered("/services/payment/a", "{ \"host\": \"10.0.0.7\",\n  \"port\": 8080, \"weight\": 10 }");
        Amendment amendment;
        amendment.weight = 25;
        const auto intents = registrations::amended(*document, amendment, catalogue);
        QVERIFY(intents);
        QCOMPARE(intents->size(), 1);
        const Replay replay = replayed(*intents, document);
        QVERIFY(!replay.hasTroubles());
        QCOMPARE(replay.after.value(document->id)->document->bytes, "{ \"host\": \"10.0.0.7\",\n  \"port\": 8080, \"weight\": 25 }"_ba);
        QCOMPARE(inEnglish(replay.states.first().sentences.first()), u"payment 10.0.0.7:8080: weight 10 → 25"_s);
        // Somebody else's text stays theirs.
        const Replay late = replayed(*intents, registered("/services/payment/a", "{\"host\":\"10.0.0.9\",\"port\":1}"));
        QCOMPARE(late.states.first().kind, IntentState::Kind::Conflict);
    }

    void aKeyThatSaysEverythingBecomesAnotherKey()
    {
        const QByteArray key = "/dubbo/org.shop.Payment/providers/dubbo%3A%2F%2F10.0.0.7%3A20880%2Forg.shop.Payment%3Fweight%3D10";
        const auto document = registered(key, {}, "/dubbo/");
        QVERIFY(registrations::registeredIn(*document, catalogue));
        Amendment amendment;
        amendment.weight = 50;
        const auto intents = registrations::amended(*document, amendment, catalogue);
        QVERIFY2(intents, intents ? "" : qPrintable(inEnglish(intents.error().detail)));
        QCOMPARE(intents->size(), 2);
        QVERIFY(std::holds_alternative<CreateDocument>(intents->at(0).deed));
        QVERIFY(keyIn(intents->at(0).document.path)->contains("weight%3D50"));
        QCOMPARE(intents->at(1).document, document->id);
        const Replay replay = replayed(*intents, document);
        QVERIFY(!replay.hasTroubles());
        QCOMPARE(inEnglish(replay.states.last().sentences.first()), u"org.shop.Payment: 10.0.0.7:20880 is no longer registered"_s);
    }

    void whatHasNoPlaceIsRefusedWithItsReason()
    {
        const auto plain = registered("/services/payment/a", "10.0.0.7:8080");
        Amendment weight;
        weight.weight = 3;
        QCOMPARE(registrations::amended(*plain, weight, catalogue).error().kind, Fault::Kind::Unsupported);
        Amendment port;
        port.port = 81;
        const auto intents = registrations::amended(*plain, port, catalogue);
        QVERIFY(intents);
        QCOMPARE(replayed(*intents, plain).after.value(plain->id)->document->bytes, "10.0.0.7:81"_ba);

        const auto nothing = registered("/services/payment/a", "hello");
        QCOMPARE(registrations::amended(*nothing, port, catalogue).error().kind, Fault::Kind::NotFound);
        Document elsewhere = *plain;
        elsewhere.registeredBelow.reset();
        QVERIFY(!registrations::registeredIn(elsewhere, catalogue));
    }

    void keysSurviveAsPaths_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("plain") << "/services/a b/ü"_ba;
        QTest::newRow("percent") << "a%20b%"_ba;
        QTest::newRow("control") << "a\nb\0c"_ba;
        QTest::newRow("zero") << QByteArray("a\0b", 3);
        QTest::newRow("no UTF-8") << "\xff\xfeü"_ba;
        QTest::newRow("empty") << ""_ba;
    }
    void keysSurviveAsPaths()
    {
        QFETCH(QByteArray, key);
        const QString path = valuePath(key);
        QCOMPARE(keyIn(path), key);
        QVERIFY(!path.contains(u'\n'));
        QVERIFY(!keyIn(u"routes.yaml"));
    }
};

QTEST_GUILESS_MAIN(RegistrationsTest)
#include "tst_registrations.moc"
