// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/framing.h"

#include <QTest>

using namespace meshboard::wire;

class FramingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsTheSameObjectsHoweverTheNetworkToreThem()
    {
        const QList<QByteArray> objects {"{\"a\":1}", "{\"b\":{\"c\":[\"}{\",{\"d\":\"\\\"}\"}]}}", "{\"e\":\"\\\\\"}",
                                         "{}"};
        const QByteArray whole = objects[0] + '\n' + objects[1] + objects[2] + "\r\n \t" + objects[3] + '\n';
        for (int step = 1; step <= whole.size(); ++step) {
            JsonFrames frames;
            QList<QByteArray> found;
            for (int at = 0; at < whole.size(); at += step)
                found += frames.push(whole.mid(at, step));
            QCOMPARE(found, objects);
            QVERIFY(!frames.isBroken());
            QVERIFY(!frames.isInside());
        }
    }

    void keepsAnUnfinishedObject()
    {
        JsonFrames frames;
        QCOMPARE(frames.push("{\"a\":"), QList<QByteArray>());
        QVERIFY(frames.isInside());
        QCOMPARE(frames.push("1}"), QList<QByteArray> {"{\"a\":1}"});
    }

    void isBrokenByWhatIsNoObject()
    {
        JsonFrames frames;
        QCOMPARE(frames.push("{}\nHTTP/1.1 502 Bad Gateway"), QList<QByteArray> {"{}"});
        QVERIFY(frames.isBroken());
        QCOMPARE(frames.push("{}"), QList<QByteArray>());
    }

    void isBrokenByAnObjectWithoutEnd()
    {
        JsonFrames frames(100);
        frames.push("{\"a\":\"" + QByteArray(90, 'x'));
        QVERIFY(!frames.isBroken());
        frames.push(QByteArray(90, 'x'));
        QVERIFY(frames.isBroken());
    }

    void isLinearInWhatIsStillOpen()
    {
        // Torn into small pieces, 8 MB looked at again with each piece would take minutes.
        JsonFrames frames;
        frames.push("{\"a\":\"");
        for (int i = 0; i < 8192; ++i)
            frames.push(QByteArray(1024, 'x'));
        QCOMPARE(frames.push("\"}").size(), 1);
    }
};

QTEST_GUILESS_MAIN(FramingTest)
#include "tst_framing.moc"
