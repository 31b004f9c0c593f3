// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/place.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace meshboard;

/// What values of a large document hold once each.
class TestShared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("path") << u"0:/spec/http/6/route/0/weight"_s;
        QTest::newRow("umlaut") << u"0:/Größe"_s;
        QTest::newRow("emoji") << u"0:/\U0001F6D2"_s;
        QTest::newRow("nul") << QString(u"a\0b"_s);
        QTest::newRow("empty") << QString();
    }
    void aTextComesBackAsItWas()
    {
        QFETCH(QString, text);
        const SharedText shared = text;
        QCOMPARE(shared.toString(), text);
        QCOMPARE(shared.isEmpty(), text.isEmpty());
        QVERIFY(shared == text);
        QVERIFY(shared == SharedText(text));
        QVERIFY(!(shared == SharedText(QString(text + u'x'))));
        QVERIFY(!(shared == QString(text + u'x')));
    }

    void copiesOutliveEachOther()
    {
        SharedText copy;
        {
            const SharedText first = u"0:/spec"_s;
            copy = first;
            SharedText other = copy;
            other = u"another"_s;
            copy = copy;
            QCOMPARE(other.toString(), u"another"_s);
        }
        const SharedText moved = std::move(copy);
        QCOMPARE(moved.toString(), u"0:/spec"_s);
        QVERIFY(copy.isEmpty()); // NOLINT(bugprone-use-after-move): that is the question
        copy = u"again"_s;
        QCOMPARE(copy.toString(), u"again"_s);
    }

    void anIdIsThatOfTheDocument()
    {
        const DocumentId a {{QUuid::createUuid()}, u"a.yaml"_s};
        const DocumentId b {a.source, u"b.yaml"_s};
        const SharedDocumentId first = a;
        const SharedDocumentId second = b;
        const SharedDocumentId again = a;
        QVERIFY(static_cast<const DocumentId &>(first) == a);
        QCOMPARE(first->path, u"a.yaml"_s);
        QCOMPARE(second->path, u"b.yaml"_s);
        QVERIFY(first == again);
        QVERIFY(!(first == second));
        QVERIFY(first == a);
        QVERIFY(!(first == b));
        QVERIFY(SharedDocumentId().isNull());
        QVERIFY(SharedDocumentId() == DocumentId());
        QVERIFY(!first.isNull());
    }

    /// The room that is saved: of one document there is one id, whoever names it.
    void anIdIsThereOnce()
    {
        const DocumentId id {{QUuid::createUuid()}, u"a.yaml"_s};
        const SharedDocumentId first = id;
        const SharedDocumentId second = DocumentId(id);
        QCOMPARE(second.operator->(), first.operator->());
        SharedDocumentId elsewhere;
        std::thread([&] { elsewhere = id; }).join();
        QVERIFY(elsewhere == first);
        QVERIFY(sizeof(Origin) <= 32);
    }

    void originsOfSeveralThreadsAreCountedRightly()
    {
        const Origin origin {DocumentId {{QUuid::createUuid()}, u"a.yaml"_s}, u"0:/spec"_s, {1, 2}, 3};
        const auto copy = [&origin] {
            for (int i = 0; i < 20'000; ++i) {
                const Origin mine = origin;
                QList<Origin> several(3, mine);
                several.removeLast();
            }
        };
        std::thread one(copy);
        std::thread other(copy);
        one.join();
        other.join();
        QCOMPARE(origin.path.toString(), u"0:/spec"_s);
        QCOMPARE(origin.document->path, u"a.yaml"_s);
    }
};

QTEST_APPLESS_MAIN(TestShared)
#include "tst_shared.moc"
