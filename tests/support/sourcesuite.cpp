// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sourcesuite.h"

#include <QTest>

#include <algorithm>

namespace meshboard {

Recorder::Recorder(Source &source)
{
    QObject::connect(&source, &Source::published, &source, [this](const Change &change) {
        if (change.base != 0 && change.base != snapshot.revision)
            violations.append(QStringLiteral("base %1 after revision %2").arg(change.base).arg(snapshot.revision));
        if (changes.isEmpty() && change.base != 0)
            violations.append(QStringLiteral("the first change is not a full picture"));
        changes.append(change);
        if (violations.isEmpty())
            snapshot = applied(snapshot, change);
    });
    QObject::connect(&source, &Source::stateChanged, &source, [this](const SourceState &state) { states.append(state); });
}

QStringList Recorder::documents() const
{
    QStringList paths;
    for (const DocumentId &id : snapshot.documents.keys())
        paths.append(id.path);
    return paths;
}

QByteArray Recorder::bytes(const QString &path) const
{
    for (const DocumentPtr &document : snapshot.documents) {
        if (document->id.path == path)
            return document->bytes;
    }
    return {};
}

bool Recorder::has(const QString &code) const
{
    return std::any_of(snapshot.findings.cbegin(), snapshot.findings.cend(),
                       [&](const Finding &finding) { return QString::fromLatin1(finding.code) == code; });
}

namespace {

/// A source under watch.
struct Watched
{
    explicit Watched(const SourceCase &server)
        : opened(server.open())
        , recorder(*opened.source)
    {
    }
    Source &source() { return *opened.source; }
    bool isLive() { return !recorder.changes.isEmpty() && source().state().phase == SourceState::Phase::Live; }

    Opened opened;
    Recorder recorder;
};

void publishesWhole(const SourceCase &server)
{
    Watched one(server);
    QCOMPARE(one.source().state().phase, SourceState::Phase::Stopped);
    one.source().start();
    one.source().start(); // harmless
    QTRY_VERIFY_WITH_TIMEOUT(one.isLive(), patience);
    QCOMPARE(one.recorder.changes.first().base, quint64(0));
    QVERIFY(!one.source().identity().isEmpty());
    const auto seen = one.recorder.changes.size();
    one.source().reread();
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(one.recorder.changes.cbegin() + seen, one.recorder.changes.cend(),
                            [](const Change &change) { return change.base == 0; }), patience);
    QCOMPARE(one.recorder.violations, QStringList());
}

void followsInOrder(const SourceCase &server)
{
    Watched one(server);
    one.source().start();
    QTRY_VERIFY_WITH_TIMEOUT(one.isLive(), patience);
    QElapsedTimer time;
    time.start();
    const auto before = one.recorder.changes.size();
    constexpr int storm = 300;
    for (int i = 0; i < storm; ++i) {
        server.change(i);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    QTRY_VERIFY_WITH_TIMEOUT(one.recorder.changes.size() > before, patience);
    // The leading edge may come on top.
    const auto published = one.recorder.changes.size() - before;
    QVERIFY2(published <= 2 + time.elapsed() / 50, qPrintable(QString::number(published)));
    QCOMPARE(one.recorder.violations, QStringList());
}

void isQuietAfterStop(const SourceCase &server)
{
    Watched stopped(server);
    stopped.source().start();
    QTRY_VERIFY_WITH_TIMEOUT(stopped.isLive(), patience);
    server.change(1001);
    stopped.source().stop();
    QCOMPARE(stopped.source().state().phase, SourceState::Phase::Stopped);
    const auto before = stopped.recorder.changes.size();

    // Another source sees a later change: by then this one would have spoken.
    Watched other(server);
    other.source().start();
    QTRY_VERIFY_WITH_TIMEOUT(other.isLive(), patience);
    const auto seen = other.recorder.changes.size();
    server.change(1002);
    QTRY_VERIFY_WITH_TIMEOUT(other.recorder.changes.size() > seen, patience);
    QCOMPARE(stopped.recorder.changes.size(), before);

    stopped.source().start();
    QTRY_VERIFY_WITH_TIMEOUT(stopped.isLive() && stopped.recorder.changes.size() > before, patience);
    QCOMPARE(stopped.recorder.changes.at(before).base, quint64(0));
    QCOMPARE(stopped.recorder.violations, QStringList());
}

void diesAtAnyTime(const SourceCase &server)
{
    for (int turns = 0; turns < 6; ++turns) {
        Watched one(server);
        one.source().start();
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        server.change(2000 + turns);
        one.opened.writer.reset();
        one.opened.source.reset();
        QCoreApplication::processEvents();
    }
    // In the middle of being told.
    Watched one(server);
    bool isGone = false;
    QObject::connect(&one.source(), &Source::published, &one.source(), [&] {
        one.opened.writer.reset();
        one.opened.source.release()->deleteLater();
        isGone = true;
    });
    one.source().start();
    QTRY_VERIFY_WITH_TIMEOUT(isGone, patience);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void tellsLossAndRecovery(const SourceCase &server)
{
    if (!server.lose)
        return;
    Watched one(server);
    one.source().start();
    QTRY_VERIFY_WITH_TIMEOUT(one.isLive(), patience);
    const Snapshot before = one.recorder.snapshot;
    server.lose();
    QTRY_VERIFY_WITH_TIMEOUT(one.source().state().phase == SourceState::Phase::Lost, patience);
    QVERIFY(one.source().state().fault);
    QVERIFY(one.source().state().nextAttempt.isValid());
    QCOMPARE(one.recorder.snapshot.documents.size(), before.documents.size()); // old, but not gone
    server.recover();
    QTRY_VERIFY_WITH_TIMEOUT(one.source().state().phase == SourceState::Phase::Live, patience);
    QVERIFY(!one.source().state().fault);
    QCOMPARE(one.recorder.violations, QStringList());
}

} // namespace

void verifyContract(const SourceCase &server)
{
    for (const auto step : {publishesWhole, followsInOrder, isQuietAfterStop, diesAtAnyTime, tellsLossAndRecovery}) {
        step(server);
        if (QTest::currentTestFailed())
            return;
    }
}

} // namespace meshboard
