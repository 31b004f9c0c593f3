// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/folder/file.h"
#include "carriers/folder/folder.h"
#include "carriers/folder/replace.h"
#include "contract/catalogue.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
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
