// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/folder/file.h"
#include "carriers/folder/folder.h"
#include "carriers/folder/replace.h"
#include "carriers/folder/whole.h"
#include "contract/catalogue.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <iostream>

using namespace meshboard;
using namespace meshboard::folder;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds after which a test gives up waiting: long, since many tests share a busy machine.
constexpr int patience = 30'000;

bool writeInPlace(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered) && file.write(bytes) == bytes.size();
}

bool writeByRename(const QString &path, const QByteArray &bytes)
{
    const QString other = path + u".new";
    return writeInPlace(other, bytes) && ::rename(other.toUtf8().constData(), path.toUtf8().constData()) == 0;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(gone)");
}

/// The other program: for each line "NUMBER NANOSECONDS" waits that long, then saves the file once, and says so.
int race(const QString &path, const QString &how)
{
    std::string line;
    while (std::getline(std::cin, line)) {
        const QList<QByteArray> words = QByteArray::fromStdString(line).split(' ');
        QElapsedTimer time;
        time.start();
        while (time.nsecsElapsed() < words[1].toLongLong()) { }
        const QByteArray bytes = "theirs " + words[0] + '\n';
        const bool isSaved = how == "rename"_L1 ? writeByRename(path, bytes) : writeInPlace(path, bytes);
        std::cout << (isSaved ? "saved" : "failed") << std::endl;
    }
    return 0;
}

} // namespace

class TestFolderWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void replaces_data();
    void replaces();
    void refusesWhatChanged();
    void keepsModeOwnerAndAttributes();
    void followsLinks();
    void namesHardLinks();
    void faults();
    void othersInBetween_data();
    void othersInBetween();
    void waitsForAnOpenWriter();
    void withoutExchange();
    void racingWriter_data();
    void racingWriter();
    void makesAndRemoves();
    void othersWhileMaking();
    void othersWhileRemoving_data();
    void othersWhileRemoving();
    void comesAndGoesThroughTheContract();
    void throughTheContract();
    void staysInside_data();
    void staysInside();
    void cancelled();

private:
    QString path(const QString &name = u"a.yaml"_s) const { return m_dir->filePath(name); }
    Replacement replacement(const QByteArray &before, const QByteArray &after, const QString &name = u"a.yaml"_s) const;
    QStringList everything() const { return QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestFolderWriter::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    QVERIFY(writeInPlace(path(), "before\n"));
}

void TestFolderWriter::cleanup()
{
    m_dir.reset();
}

Replacement TestFolderWriter::replacement(const QByteArray &before, const QByteArray &after, const QString &name) const
{
    Replacement replacement;
    replacement.path = path(name).toUtf8();
    replacement.after = after;
    replacement.guard.token.insert(u"sha256"_s, hashOf(before));
    if (const QString target = linkTarget(replacement.path); !target.isEmpty())
        replacement.guard.token.insert(u"target"_s, target);
    return replacement;
}

void TestFolderWriter::replaces_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("text") << QByteArray("a: 1\n") << QByteArray("a: 2\n");
    QTest::newRow("from nothing") << QByteArray() << QByteArray("a: 2\n");
    QTest::newRow("to nothing") << QByteArray("a: 1\n") << QByteArray();
    QTest::newRow("bytes") << QByteArray("\xef\xbb\xbf\x00\xff\r\n", 7) << QByteArray("\xff\x00", 2);
    QTest::newRow("large") << QByteArray(3'000'000, 'x') << QByteArray(4'000'000, 'y');
    QTest::newRow("the same") << QByteArray("a: 1\n") << QByteArray("a: 1\n");
}

void TestFolderWriter::replaces()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QVERIFY(writeInPlace(path(), before));
    const auto receipt = replaced(replacement(before, after));
    QVERIFY2(receipt, receipt ? "" : qPrintable(inEnglish(receipt.error().detail)));
    QCOMPARE(read(path()), after);
    QCOMPARE(everything(), QStringList({u"a.yaml"_s}));
    // The receipt is the guard of the next write.
    Replacement back = replacement(after, before);
    back.guard = receipt->guard;
    QVERIFY(replaced(back));
    QCOMPARE(read(path()), before);
}

void TestFolderWriter::refusesWhatChanged()
{
    const auto receipt = replaced(replacement("something else\n", "after\n"));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Fault::Kind::Conflict);
    QCOMPARE(read(path()), QByteArray("before\n"));
    QCOMPARE(everything(), QStringList({u"a.yaml"_s}));
    QVERIFY(replaced(replacement("before\n", "after\n")));
}

void TestFolderWriter::keepsModeOwnerAndAttributes()
{
    const QByteArray native = path().toUtf8();
    QCOMPARE(::chmod(native.constData(), 0640), 0);
    const bool isRoot = ::geteuid() == 0;
    if (isRoot)
        QCOMPARE(::chown(native.constData(), 1234, 5678), 0);
    const bool hasAttributes = ::setxattr(native.constData(), "user.origin", "git", 3, 0) == 0;
    QVERIFY(replaced(replacement("before\n", "after\n")));
    struct stat stat {};
    QCOMPARE(::stat(native.constData(), &stat), 0);
    QCOMPARE(stat.st_mode & 07777, mode_t(0640));
    if (isRoot) {
        QCOMPARE(stat.st_uid, uid_t(1234));
        QCOMPARE(stat.st_gid, gid_t(5678));
    }
    std::array<char, 8> value {};
    if (hasAttributes)
        QCOMPARE(::getxattr(native.constData(), "user.origin", value.data(), value.size()), ssize_t(3));
}

void TestFolderWriter::followsLinks()
{
    QVERIFY(QDir(m_dir->path()).mkdir(u"real"_s));
    QVERIFY(writeInPlace(path(u"real/b.yaml"_s), "before\n"));
    QVERIFY(QFile::link(u"real/b.yaml"_s, path(u"link.yaml"_s)));
    const Replacement through = replacement("before\n", "after\n", u"link.yaml"_s);
    QVERIFY(replaced(through));
    QVERIFY(QFileInfo(path(u"link.yaml"_s)).isSymLink());
    QCOMPARE(read(path(u"real/b.yaml"_s)), QByteArray("after\n"));
    QCOMPARE(QDir(path(u"real"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList({u"b.yaml"_s}));

    // Turned to another file with the same bytes: not the file that was meant.
    const Replacement late = replacement("after\n", "later\n", u"link.yaml"_s);
    QVERIFY(writeInPlace(path(u"real/c.yaml"_s), "after\n"));
    QVERIFY(QFile::remove(path(u"link.yaml"_s)));
    QVERIFY(QFile::link(u"real/c.yaml"_s, path(u"link.yaml"_s)));
    const auto receipt = replaced(late);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Fault::Kind::Conflict);
    QCOMPARE(read(path(u"real/c.yaml"_s)), QByteArray("after\n"));
}

void TestFolderWriter::namesHardLinks()
{
    QCOMPARE(::link(path().toUtf8().constData(), path(u"twin.yaml"_s).toUtf8().constData()), 0);
    const auto receipt = replaced(replacement("before\n", "after\n"));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Fault::Kind::Refused);
    QVERIFY2(inEnglish(receipt.error().detail).contains(u"twin.yaml"_s), qPrintable(inEnglish(receipt.error().detail)));
    QCOMPARE(read(path()), QByteArray("before\n"));
    QVERIFY(QFile::remove(path(u"twin.yaml"_s)));
    QVERIFY(replaced(replacement("before\n", "after\n")));
}

void TestFolderWriter::faults()
{
    QVERIFY(QFile::remove(path()));
    const auto gone = replaced(replacement("before\n", "after\n"));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Fault::Kind::NotFound);
    QVERIFY(!QFile::exists(path()));
    QVERIFY(QDir(m_dir->path()).mkdir(u"a.yaml"_s));
    QVERIFY(!replaced(replacement("before\n", "after\n")));
    if (::geteuid() == 0)
        QSKIP("everything is allowed to root");
    QVERIFY(writeInPlace(path(u"b.yaml"_s), "before\n"));
    QVERIFY(QFile::setPermissions(path(u"b.yaml"_s), QFile::ReadOwner));
    const auto refused = replaced(replacement("before\n", "after\n", u"b.yaml"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Fault::Kind::Refused);
    QCOMPARE(refused.error().remedy, Remedy::CheckPermission);
}

using Act = std::function<void(Moment, const QString &)>;
Q_DECLARE_METATYPE(Act)

void TestFolderWriter::othersInBetween_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<bool>("isWritten");
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("rescued");
    const auto at = [](Moment when, const std::function<void(const QString &)> &act) {
        return Act([when, act](Moment moment, const QString &path) {
            if (moment == when)
                act(path);
        });
    };
    const auto both = [](const Act &one, const Act &other) {
        return Act([one, other](Moment moment, const QString &path) {
            one(moment, path);
            other(moment, path);
        });
    };
    const auto inPlace = [](const QString &path) { QVERIFY(writeInPlace(path, "theirs\n")); };
    const auto byRename = [](const QString &path) { QVERIFY(writeByRename(path, "theirs\n")); };
    const auto remove = [](const QString &path) { QVERIFY(QFile::remove(path)); };
    const auto inPlaceAgain = [](const QString &path) { QVERIFY(writeInPlace(path, "later\n")); };
    const auto byRenameAgain = [](const QString &path) { QVERIFY(writeByRename(path, "later\n")); };
    const QByteArray none;

    QTest::newRow("nobody") << Act([](Moment, const QString &) {}) << true << QByteArray("after\n") << none;
    QTest::newRow("in place before") << at(Moment::Compared, inPlace) << false << QByteArray("theirs\n") << none;
    QTest::newRow("rename before") << at(Moment::Compared, byRename) << false << QByteArray("theirs\n") << none;
    QTest::newRow("removed before") << at(Moment::Compared, remove) << false << QByteArray("(gone)") << none;
    // After ours: theirs stands on ours, as if they had come a second later.
    QTest::newRow("in place after") << at(Moment::Exchanged, inPlace) << true << QByteArray("theirs\n") << none;
    QTest::newRow("rename after") << at(Moment::Exchanged, byRename) << true << QByteArray("theirs\n") << none;
    QTest::newRow("before and in place after") << both(at(Moment::Compared, byRename), at(Moment::Exchanged, inPlaceAgain)) << false
                                               << QByteArray("later\n") << QByteArray("theirs\n");
    QTest::newRow("before and by rename after") << both(at(Moment::Compared, byRename), at(Moment::Exchanged, byRenameAgain)) << false
                                                << QByteArray("later\n") << QByteArray("theirs\n");
    QTest::newRow("before and while put back") << both(at(Moment::Compared, inPlace), at(Moment::PuttingBack, byRenameAgain)) << false
                                               << QByteArray("later\n") << QByteArray("theirs\n");
    QTest::newRow("before and removed") << both(at(Moment::Compared, inPlace), at(Moment::PuttingBack, remove)) << false
                                        << QByteArray("(gone)") << QByteArray("theirs\n");
}

void TestFolderWriter::othersInBetween()
{
    QFETCH(Act, act);
    QFETCH(bool, isWritten);
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, rescued);
    Replacement raced = replacement("before\n", "after\n");
    raced.reached = [&](Moment moment) { act(moment, path()); };
    const auto receipt = replaced(raced);
    QCOMPARE(receipt.has_value(), isWritten);
    QCOMPARE(read(path()), left);
    QStringList files = everything();
    files.removeOne(u"a.yaml"_s);
    if (!isWritten)
        QCOMPARE(receipt.error().kind, Fault::Kind::Conflict);
    if (rescued.isEmpty()) {
        QCOMPARE(files, QStringList());
        return;
    }
    QCOMPARE(files.size(), 1);
    QCOMPARE(read(path(files.first())), rescued);
    QVERIFY2(inEnglish(receipt.error().detail).contains(files.first()), qPrintable(inEnglish(receipt.error().detail)));
}

void TestFolderWriter::waitsForAnOpenWriter()
{
    // They have opened the file before us, and write after we exchanged it.
    QFile theirs(path());
    QVERIFY(theirs.open(QIODevice::Append | QIODevice::Unbuffered));
    Replacement raced = replacement("before\n", "after\n");
    std::unique_ptr<QThread> writing;
    raced.reached = [&](Moment moment) {
        if (moment != Moment::Exchanged)
            return;
        writing.reset(QThread::create([&] {
            theirs.write("theirs\n");
            theirs.close();
        }));
        writing->start();
    };
    const auto receipt = replaced(raced);
    QVERIFY(writing->wait());
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Fault::Kind::Conflict);
    QCOMPARE(read(path()), QByteArray("before\ntheirs\n"));
    QCOMPARE(everything(), QStringList({u"a.yaml"_s}));
}

void TestFolderWriter::makesAndRemoves()
{
    const QByteArray root = m_dir->path().toUtf8();
    const QByteArray native = path(u"x/y/new.yaml"_s).toUtf8();
    const auto guard = absenceOf(root, native);
    QVERIFY(guard);
    QCOMPARE(guard->token[u"directories"].toArray(), (QJsonArray {u"x"_s, u"x/y"_s}));
    QVERIFY(!absenceOf(root, path().toUtf8()));

    Whole whole {native, {root + "/x", root + "/x/y"}, "a: 1\n", *guard};
    QCOMPARE(made(Whole {native, {}, "a: 1\n", *guard}).error().kind, Fault::Kind::Conflict); // a folder it does not name
    const auto receipt = made(whole);
    QVERIFY2(receipt, receipt ? "" : qPrintable(inEnglish(receipt.error().detail)));
    QCOMPARE(read(path(u"x/y/new.yaml"_s)), QByteArray("a: 1\n"));
    QCOMPARE(QDir(path(u"x/y"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList({u"new.yaml"_s}));
    const mode_t mask = ::umask(0);
    ::umask(mask);
    struct stat stat {};
    QCOMPARE(::stat(native.constData(), &stat), 0);
    QCOMPARE(stat.st_mode & 07777, 0666 & ~mask);
    QCOMPARE(made(whole).error().kind, Fault::Kind::Conflict);

    whole.guard = receipt->guard; // the receipt is the guard of what comes next
    QVERIFY(writeInPlace(path(u"x/other.yaml"_s), "theirs\n"));
    QVERIFY(removed(whole));
    QVERIFY(!QFile::exists(path(u"x/y"_s)));
    QCOMPARE(read(path(u"x/other.yaml"_s)), QByteArray("theirs\n"));
    QCOMPARE(removed(whole).error().kind, Fault::Kind::NotFound);

    // A link, a file that says something else.
    QVERIFY(QFile::link(u"a.yaml"_s, path(u"link.yaml"_s)));
    Whole link {path(u"link.yaml"_s).toUtf8(), {}, {}, replacement("before\n", {}).guard};
    QCOMPARE(removed(link).error().kind, Fault::Kind::Refused);
    Whole other {path().toUtf8(), {}, {}, replacement("something else\n", {}).guard};
    QCOMPARE(removed(other).error().kind, Fault::Kind::Conflict);
    QCOMPARE(read(path()), QByteArray("before\n"));
}

void TestFolderWriter::othersWhileMaking()
{
    const QByteArray root = m_dir->path().toUtf8();
    const QString name = path(u"x/new.yaml"_s);
    Whole whole {name.toUtf8(), {root + "/x"}, "ours\n", {GuardStrength::Atomic, {{u"absent"_s, true}}}};
    whole.reached = [&](Moment moment) {
        if (moment == Moment::Compared)
            QVERIFY(writeInPlace(name, "theirs\n"));
    };
    QCOMPARE(made(whole).error().kind, Fault::Kind::Conflict);
    QCOMPARE(read(name), QByteArray("theirs\n"));
    QCOMPARE(QDir(path(u"x"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList({u"new.yaml"_s}));
    // Folders that were made for nothing are gone again.
    whole.path = path(u"y/z/new.yaml"_s).toUtf8();
    whole.directories = {root + "/y"};
    QCOMPARE(made(whole).error().kind, Fault::Kind::Conflict);
    QVERIFY(!QFile::exists(path(u"y"_s)));
}

void TestFolderWriter::othersWhileRemoving_data()
{
    QTest::addColumn<int>("moment");
    QTest::addColumn<QByteArray>("theirs"); // null: they remove it
    QTest::addColumn<bool>("isRemoved");
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("nobody") << -1 << QByteArray() << true << QByteArray("(gone)");
    QTest::newRow("saved before") << int(Moment::Compared) << QByteArray("theirs\n") << false << QByteArray("theirs\n");
    QTest::newRow("removed before") << int(Moment::Compared) << QByteArray() << false << QByteArray("(gone)");
    // As if they had made it a second later.
    QTest::newRow("made after") << int(Moment::Exchanged) << QByteArray("theirs\n") << true << QByteArray("theirs\n");
}

void TestFolderWriter::othersWhileRemoving()
{
    QFETCH(int, moment);
    QFETCH(QByteArray, theirs);
    QFETCH(bool, isRemoved);
    QFETCH(QByteArray, left);
    Whole whole {path().toUtf8(), {}, {}, replacement("before\n", {}).guard};
    whole.reached = [&](Moment now) {
        if (int(now) == moment)
            QVERIFY(theirs.isNull() ? QFile::remove(path()) : writeByRename(path(), theirs));
    };
    const auto receipt = removed(whole);
    QCOMPARE(receipt.has_value(), isRemoved);
    if (!isRemoved)
        QCOMPARE(receipt.error().kind, Fault::Kind::Conflict);
    QCOMPARE(read(path()), left);
    QCOMPARE(everything(), left == "(gone)" ? QStringList() : QStringList({u"a.yaml"_s}));

    // Saved before, and once more while it gets its name back: both are kept.
    if (theirs.isEmpty() || moment != int(Moment::Compared))
        return;
    QVERIFY(writeInPlace(path(), "before\n"));
    whole.reached = [&](Moment now) {
        if (now == Moment::Compared)
            QVERIFY(writeByRename(path(), "theirs\n"));
        if (now == Moment::PuttingBack)
            QVERIFY(writeByRename(path(), "later\n"));
    };
    QCOMPARE(removed(whole).error().kind, Fault::Kind::Conflict);
    QCOMPARE(read(path()), QByteArray("later\n"));
    QStringList files = everything();
    files.removeOne(u"a.yaml"_s);
    QCOMPARE(files.size(), 1);
    QCOMPARE(read(path(files.first())), QByteArray("theirs\n"));
}

void TestFolderWriter::withoutExchange()
{
    Replacement plain = replacement("before\n", "after\n");
    plain.mayExchange = false;
    const auto receipt = replaced(plain);
    QVERIFY(receipt);
    QCOMPARE(receipt->guard.strength, GuardStrength::Checked);
    QVERIFY(receipt->window);
    QCOMPARE(read(path()), QByteArray("after\n"));
    QCOMPARE(everything(), QStringList({u"a.yaml"_s}));

    Replacement raced = replacement("after\n", "later\n");
    raced.mayExchange = false;
    raced.reached = [&](Moment) { QVERIFY(writeInPlace(path(), "theirs\n")); };
    const auto refused = replaced(raced);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Fault::Kind::Conflict);
    QCOMPARE(read(path()), QByteArray("theirs\n"));
    QCOMPARE(everything(), QStringList({u"a.yaml"_s}));
}

void TestFolderWriter::racingWriter_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("by rename") << u"rename"_s;
    QTest::newRow("in place") << u"in place"_s;
}

/// They save exactly once in each try, at any moment of ours. Whoever came first, their save is what stands in the end:
/// ours may only have been written before it.
void TestFolderWriter::racingWriter()
{
    QFETCH(QString, how);
    // Each try waits for the disk several times: the long run makes 1,000 of them, 500 of each kind.
    const int tries = qEnvironmentVariableIsSet("MESHBOARD_LONG") ? 500 : 60;
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--race"_s, path(), how});
    QVERIFY(other.waitForStarted());

    QElapsedTimer usual;
    usual.start();
    QVERIFY(replaced(replacement("before\n", "start\n")));
    qint64 span = 2 * usual.nsecsElapsed();
    int written = 0;
    for (int i = 0; i < tries; ++i) {
        const QByteArray before = read(path());
        const Replacement ours = replacement(before, "ours " + QByteArray::number(i) + '\n');
        other.write(QByteArray::number(i) + ' ' + QByteArray::number(QRandomGenerator::global()->bounded(span)) + '\n');
        QVERIFY(other.waitForBytesWritten());
        usual.restart();
        const auto receipt = replaced(ours);
        span = (9 * span + 2 * usual.nsecsElapsed()) / 10; // so that they come before, during and after alike
        QVERIFY(other.canReadLine() || other.waitForReadyRead());
        QCOMPARE(other.readLine(), QByteArray("saved\n"));
        QCOMPARE(read(path()), "theirs " + QByteArray::number(i) + '\n');
        if (!receipt)
            QVERIFY2(receipt.error().kind == Fault::Kind::Conflict, qPrintable(inEnglish(receipt.error().detail)));
        written += receipt.has_value();
        QCOMPARE(everything(), QStringList({u"a.yaml"_s}));
    }
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    qInfo("%s: ours first in %d, refused in %d of %d tries", qPrintable(how), written, tries - written, tries);
    QVERIFY(written > 0); // refusals are made certain in othersInBetween()
}

namespace {

Opened opened(const Catalogue &catalogue, const QString &path)
{
    const QUrl url(u"folder:"_s + path);
    const Carrier *carrier = catalogue.carrierFor(url);
    return std::move(*carrier->open(carrier->connections(url)->first(), catalogue));
}

} // namespace

void TestFolderWriter::throughTheContract()
{
    Catalogue catalogue;
    registerWith(catalogue);
    const Opened folder = opened(catalogue, m_dir->path());
    folder.source->start();
    QTRY_COMPARE_WITH_TIMEOUT(folder.source->state().phase, SourceState::Phase::Live, patience);
    const DocumentId id {folder.source->id(), u"a.yaml"_s};

    std::optional<Expected<Document>> document;
    Call reading = folder.writer->read(id, [&](const Expected<Document> &read) { document = read; });
    QTRY_VERIFY_WITH_TIMEOUT(document && document->has_value(), patience);
    QCOMPARE((*document)->bytes, QByteArray("before\n"));
    QCOMPARE((*document)->guard.strength, folder.writer->strengthFor(id));

    std::optional<Expected<Receipt>> receipt;
    const Write write {id, "before\n", "after\n", (*document)->guard};
    Call writing = folder.writer->write(write, [&](const Expected<Receipt> &written) { receipt = written; });
    QTRY_VERIFY_WITH_TIMEOUT(receipt && receipt->has_value(), patience);
    QCOMPARE(read(path()), QByteArray("after\n"));

    // The old guard does not hold any more, and the place of the fault is ours.
    receipt.reset();
    writing = folder.writer->write(write, [&](const Expected<Receipt> &written) { receipt = written; });
    QTRY_VERIFY_WITH_TIMEOUT(receipt && !receipt->has_value(), patience);
    QCOMPARE(receipt->error().kind, Fault::Kind::Conflict);
    QCOMPARE(receipt->error().place.document, u"a.yaml"_s);

    document.reset();
    reading = folder.writer->read({id.source, u"none.yaml"_s}, [&](const Expected<Document> &read) { document = read; });
    QTRY_VERIFY_WITH_TIMEOUT(document && !document->has_value(), patience);
    QCOMPARE(document->error().kind, Fault::Kind::NotFound);
}

void TestFolderWriter::comesAndGoesThroughTheContract()
{
    Catalogue catalogue;
    registerWith(catalogue);
    const Opened folder = opened(catalogue, m_dir->path());
    const DocumentId id {folder.source->id(), u"deep/new.yaml"_s};
    const auto absence = [&](const QString &name) {
        std::optional<Expected<Guard>> guard;
        const Call asking = folder.writer->absence({id.source, name}, [&](const Expected<Guard> &answer) { guard = answer; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(guard, patience); }();
        return *guard;
    };
    const auto write = [&](const Write &one) {
        std::optional<Expected<Receipt>> receipt;
        const Call writing = folder.writer->write(one, [&](const Expected<Receipt> &answer) { receipt = answer; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(receipt, patience); }();
        return *receipt;
    };
    QCOMPARE(absence(u"a.yaml"_s).error().kind, Fault::Kind::Conflict);
    for (const char *name : {"new.txt", ".new.yaml", ".git/new.yaml", "new", "../new.yaml"}) {
        const auto refused = absence(QString::fromLatin1(name));
        QVERIFY2(!refused && refused.error().kind == Fault::Kind::Refused, name);
    }
    const auto guard = absence(id.path);
    QVERIFY(guard);
    QCOMPARE(guard->strength, GuardStrength::Atomic);

    const Write making {id, {}, "a: 1\n", *guard, Write::Sort::Create};
    Write unguarded = making;
    unguarded.guard = {};
    QCOMPARE(write(unguarded).error().kind, Fault::Kind::Conflict);
    // A plan file that was made to say more: folders beside the document's own way are not touched.
    QVERIFY(QDir(m_dir->path()).mkdir(u"empty"_s));
    Write more = making;
    more.guard.token.insert(u"directories"_s, QJsonArray {u"deep"_s, u"empty"_s, u".."_s, u""_s});
    const auto receipt = write(more);
    QVERIFY(receipt);
    QCOMPARE(read(path(u"deep/new.yaml"_s)), QByteArray("a: 1\n"));
    Write removal {id, "a: 1\n", {}, receipt->guard, Write::Sort::Remove};
    removal.guard.token.insert(u"directories"_s, more.guard.token[u"directories"]);
    QVERIFY(write(removal));
    QVERIFY(!QFile::exists(path(u"deep"_s)));
    QVERIFY(QFile::exists(path(u"empty"_s)));
}

void TestFolderWriter::staysInside_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"../a.yaml", "/etc/hostname", "sub/../../a.yaml", "..", "", "./a.yaml", "a.yaml/"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestFolderWriter::staysInside()
{
    QFETCH(QString, name);
    Catalogue catalogue;
    registerWith(catalogue);
    QVERIFY(QDir(m_dir->path()).mkdir(u"folder"_s));
    const Opened folder = opened(catalogue, path(u"folder"_s));
    std::optional<Expected<Document>> document;
    const Call reading = folder.writer->read({folder.source->id(), name}, [&](const Expected<Document> &read) { document = read; });
    QTRY_VERIFY_WITH_TIMEOUT(document, patience);
    QVERIFY(!*document);
    QCOMPARE(document->error().kind, Fault::Kind::Refused);
}

void TestFolderWriter::cancelled()
{
    Catalogue catalogue;
    registerWith(catalogue);
    Opened folder = opened(catalogue, m_dir->path());
    const DocumentId id {folder.source->id(), u"a.yaml"_s};
    int answers = 0;
    (void)folder.writer->read(id, [&](const Expected<Document> &) { ++answers; }); // dropped at once
    bool isAnswered = false;
    const Call kept = folder.writer->read(id, [&](const Expected<Document> &) { isAnswered = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered, patience); // they are answered in order
    QCOMPARE(answers, 0);
    const Call late = folder.writer->read(id, [&](const Expected<Document> &) { ++answers; });
    folder.writer.reset();
    folder.source.reset(); // waits for the thread: its answer is on the way
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "--race"_L1)
        return race(arguments.value(2), arguments.value(3));
    TestFolderWriter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_folderwriter.moc"
