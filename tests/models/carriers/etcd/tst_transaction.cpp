// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/transaction.h"

#include <QJsonDocument>
#include <QTest>

using namespace meshboard;
using namespace meshboard::etcd;
using namespace Qt::StringLiterals;

namespace {

/// One line a comparison and an operation.
QStringList printed(const Txn &txn)
{
    QStringList lines;
    for (const Comparison &one : txn.comparisons) {
        const QString key = QString::fromUtf8(one.key);
        if (one.of == Comparison::Of::Value)
            lines.append(u"if %1 is %2"_s.arg(key, QString::fromUtf8(one.value)));
        else
            lines.append(u"if %1 %2 %3"_s.arg(key, one.of == Comparison::Of::Created ? u"created"_s : u"modified"_s)
                             .arg(one.revision));
    }
    for (const Put &put : txn.puts)
        lines.append(u"put %1 = %2%3"_s.arg(QString::fromUtf8(put.key), QString::fromUtf8(put.value),
                                            put.keepsLease ? u", keep lease"_s : u""_s));
    for (const QByteArray &key : txn.deletes)
        lines.append(u"delete %1"_s.arg(QString::fromUtf8(key)));
    return lines;
}

} // namespace

class TransactionTest : public QObject
{
    Q_OBJECT

    const DocumentId id {{QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)}, u"t"_s};
    const Document document
        = documentOf(id, {{"t/a", {"t/a", "1", 2, 7}}, {"t/b", {"t/b", "2", 3, 3}}, {"t/c", {"t/c", "3", 4, 4}}});

    Expected<Compiled> compiledTo(const QByteArray &after, int limit = 128) const
    {
        return compiled({id, document.bytes, after, document.guard}, "t", limit);
    }

private Q_SLOTS:
    void touchesOnlyWhatDiffers()
    {
        const auto result = compiledTo("t/a = 9\nt/b = 2\nt/d = 4\n");
        QVERIFY(result);
        QCOMPARE(printed(result->txn),
                 (QStringList {u"if t/a created 2"_s, u"if t/a modified 7"_s, u"if t/a is 1"_s, u"if t/c created 4"_s,
                               u"if t/c modified 4"_s, u"if t/c is 3"_s, u"if t/d created 0"_s,
                               u"put t/a = 9, keep lease"_s, u"put t/d = 4"_s, u"delete t/c"_s}));
        QVERIFY(compiledTo(document.bytes)->isEmpty());
    }

    void guardsSurviveAPlanFile()
    {
        const Guard read {GuardStrength::Atomic,
                          QJsonDocument::fromJson(QJsonDocument(document.guard.token).toJson()).object()};
        QCOMPARE(marksIn(read), marksIn(document.guard));
        const Marks odd {{QByteArray("t/\xff \"%\0", 8), {9007199254740993, 9007199254740995, "00"}}};
        QCOMPARE(marksIn(guardOf(odd)), odd);
    }

    void aReceiptGuardsTheNextWrite()
    {
        const auto result = compiledTo("t/a = 9\nt/b = 2\nt/d = 4\n");
        const Receipt receipt = receiptFor(*result, 20);
        const Document next = documentOf(
            id, {{"t/a", {"t/a", "9", 2, 20}}, {"t/b", {"t/b", "2", 3, 3}}, {"t/d", {"t/d", "4", 20, 20}}});
        QCOMPARE(receipt.guard, next.guard);
        const auto back = compiled({id, next.bytes, document.bytes, receipt.guard}, "t");
        QVERIFY(back);
        QCOMPARE(back->txn.puts.size(), 2);
        QCOMPARE(back->txn.deletes, QList<QByteArray> {"t/d"});
    }

    void refusesAGuardOfAnotherText()
    {
        const auto wrong = compiled({id, "t/a = other\n", "t/a = 9\n", document.guard}, "t");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, Fault::Kind::Internal);
    }

    void staysInsideItsTree()
    {
        const auto outside = compiledTo(document.bytes + "u/x = 1\n");
        QVERIFY(!outside);
        QCOMPARE(outside.error().kind, Fault::Kind::Refused);
        const auto neighbour = compiledTo(document.bytes + "tt/x = 1\n");
        QVERIFY(!neighbour);
    }

    void comparesAsMuchAsTheServerTakes()
    {
        QVERIFY(compiledTo("t/a = 9\nt/b = 8\nt/c = 7\n", 9));
        QCOMPARE(compiledTo("t/a = 9\nt/b = 8\nt/c = 7\n", 9)->txn.comparisons.size(), 9);
        QCOMPARE(compiledTo("t/a = 9\nt/b = 8\nt/c = 7\n", 6)->txn.comparisons.size(), 6); // revision and value
        const auto tooMany = compiledTo("t/a = 9\nt/b = 8\nt/c = 7\n", 5);
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().kind, Fault::Kind::Unsupported);
    }

    void knowsItsOwnWriteAgain()
    {
        const auto result = compiledTo("t/a = 9\nt/b = 8\n"); // and t/c gone
        const auto stands = [&](const QList<KeyValue> &pairs) {
            return writtenAt(*result, {{u"1"_s, 30}, false, pairs});
        };
        QCOMPARE(stands({{"t/a", "9", 2, 20}, {"t/b", "8", 3, 20}}), std::optional<Revision>(20));
        QVERIFY(!stands({{"t/a", "9", 2, 20}, {"t/b", "8", 3, 21}}));                     // two writers
        QVERIFY(!stands({{"t/a", "9", 2, 20}, {"t/b", "8", 3, 20}, {"t/c", "3", 4, 4}})); // not deleted
        QVERIFY(!stands({{"t/a", "1", 2, 7}, {"t/b", "2", 3, 3}, {"t/c", "3", 4, 4}}));   // nothing written
        QVERIFY(!stands({{"t/a", "5", 2, 20}, {"t/b", "8", 3, 20}}));                     // somebody else's
    }

    void saysWhatStandsThere()
    {
        const auto result = compiledTo("t/a = 9\nt/b = 8\nt/c = 3\n");
        QCOMPARE(inEnglish(differences(*result, {{"t/a", "5", 2, 20}})), u"t/a is now \"5\" (revision 20); t/b is gone"_s);
        QCOMPARE(inEnglish(differences(*result, {{"t/a", "1", 2, 7}, {"t/b", "2", 3, 3}})), QString());
    }
};

QTEST_GUILESS_MAIN(TransactionTest)
#include "tst_transaction.moc"
