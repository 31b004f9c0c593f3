// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/folder/folder.h"
#include "support/sourcesuite.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace meshboard;
using namespace Qt::StringLiterals;

class TestFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void urls_data();
    void urls();
    void contract();
    void filesOfOurSyntaxes();
    void savesOfEditors_data();
    void savesOfEditors();
    void movesAndNewDirectories();
    void sameBytesAreNoChange();
    void untouchedDocumentsStayTheSame();
    void links();
    void linkedConfiguration();
    void loops();
    void unreadableFiles();
    void oddNames();
    void replacedRoot();
    void twoThousandDocuments();
    void offers();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    void saveByRename(const QString &name, const QByteArray &bytes) const;
    Opened open() const;
    void start();

    Catalogue m_catalogue;
    std::unique_ptr<QTemporaryDir> m_dir;
    Opened m_opened;
    std::unique_ptr<Recorder> m_seen;
};

void TestFolder::init()
{
    static const bool isRegistered = [this] {
        folder::registerWith(m_catalogue);
        return true;
    }();
    QVERIFY(isRegistered);
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestFolder::cleanup()
{
    m_opened = {};
    m_seen.reset();
    m_dir.reset();
}

void TestFolder::write(const QString &name, const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY2(file.open(QIODevice::WriteOnly | QIODevice::Truncate), qPrintable(file.errorString()));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestFolder::saveByRename(const QString &name, const QByteArray &bytes) const
{
    QSaveFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    QVERIFY(file.commit());
}

Opened TestFolder::open() const
{
    QUrl url;
    url.setScheme(u"folder"_s);
    url.setPath(m_dir->path());
    const Carrier *carrier = m_catalogue.carrierFor(url);
    const auto connections = carrier->connections(url);
    return std::move(*carrier->open(connections->first(), m_catalogue));
}

void TestFolder::start()
{
    m_opened = open();
    m_seen = std::make_unique<Recorder>(*m_opened.source);
    m_opened.source->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.source->state().phase, SourceState::Phase::Live, patience);
}

void TestFolder::urls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("canonical");
    const QString here = QDir::currentPath();
    QTest::newRow("relative") << u"folder:./deploy"_s << QString(here + u"/deploy");
    QTest::newRow("bare") << u"folder:deploy/../deploy/"_s << QString(here + u"/deploy");
    QTest::newRow("absolute") << u"folder:/srv/mesh"_s << u"/srv/mesh"_s;
    QTest::newRow("dropped") << u"file:///srv/mesh"_s << u"/srv/mesh"_s;
    QTest::newRow("path") << u"/srv//mesh/."_s << u"/srv/mesh"_s;
    QTest::newRow("home") << u"folder:~/mesh"_s << QString(QDir::homePath() + u"/mesh");
    QTest::newRow("letters") << u"folder:/srv/a b?c#d"_s << u"/srv/a b?c#d"_s;
    QTest::newRow("empty") << u"folder:"_s << QString();
    QTest::newRow("host") << u"folder://host/srv"_s << QString();
    QTest::newRow("other scheme") << u"demo:"_s << QString();
}

void TestFolder::urls()
{
    QFETCH(QString, url);
    QFETCH(QString, canonical);
    const Carrier &carrier = *m_catalogue.carriers().front();
    const auto whole = carrier.canonical(QUrl(url));
    QCOMPARE(whole.has_value(), !canonical.isEmpty());
    if (!whole)
        return;
    QCOMPARE(whole->path(QUrl::FullyDecoded), canonical);
    QCOMPARE(carrier.canonical(*whole).value(), *whole);
    QCOMPARE(carrier.connections(QUrl(url))->first().url, *whole);
}

void TestFolder::contract()
{
    write(u"a.yaml"_s, "a: 1\n");
    const QString away = m_dir->path() + u".away";
    verifyContract({[this] { return open(); },
                    [this](int number) { write(u"changing.yaml"_s, "n: " + QByteArray::number(number) + '\n'); },
                    [&] { QVERIFY(QDir().rename(m_dir->path(), away)); }, [&] { QVERIFY(QDir().rename(away, m_dir->path())); }});
}

void TestFolder::filesOfOurSyntaxes()
{
    for (const auto &name : {u"a.yaml"_s, u"b.yml"_s, u"sub/c.json"_s, u"sub/deep/d.toml"_s, u"e.HCL"_s})
        write(name, name.toUtf8());
    for (const auto &name : {u"README.md"_s, u"run.sh"_s, u"a.yaml~"_s, u".hidden.yaml"_s, u".git/x.yaml"_s, u"node_modules/x.json"_s})
        write(name, "not ours");
    start();
    QCOMPARE(m_seen->documents(), QStringList({u"a.yaml"_s, u"b.yml"_s, u"e.HCL"_s, u"sub/c.json"_s, u"sub/deep/d.toml"_s}));
    QCOMPARE(m_seen->bytes(u"sub/deep/d.toml"_s), QByteArray("sub/deep/d.toml"));
    QVERIFY(m_seen->snapshot.complete.documents);
    QVERIFY(m_seen->snapshot.findings.isEmpty());
    const DocumentPtr document = m_seen->snapshot.documents.first();
    QVERIFY(document->changedAt.isValid());
    QVERIFY(!document->guard.token.isEmpty());
}

void TestFolder::savesOfEditors_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"in place", "by rename", "backup first", "removed first", "slowly", "appended"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestFolder::savesOfEditors()
{
    QFETCH(QString, how);
    write(u"sub/a.yaml"_s, "a: 1\n");
    start();
    QByteArray expected = "a: 2\n";
    if (how == "in place"_L1) {
        write(u"sub/a.yaml"_s, expected);
    } else if (how == "by rename"_L1) {
        saveByRename(u"sub/a.yaml"_s, expected);
    } else if (how == "backup first"_L1) {
        QVERIFY(QFile::rename(path(u"sub/a.yaml"_s), path(u"sub/a.yaml~"_s)));
        write(u"sub/a.yaml"_s, expected);
    } else if (how == "removed first"_L1) {
        QVERIFY(QFile::remove(path(u"sub/a.yaml"_s)));
        write(u"sub/a.yaml"_s, expected);
    } else if (how == "slowly"_L1) {
        // A program that keeps its file open: shown without being closed.
        QFile file(path(u"sub/a.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        file.write(expected);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->bytes(u"sub/a.yaml"_s), expected, patience);
        file.write("b: 3\n");
        expected += "b: 3\n";
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->bytes(u"sub/a.yaml"_s), expected, patience);
    } else {
        QFile file(path(u"sub/a.yaml"_s));
        QVERIFY(file.open(QIODevice::Append));
        file.write("c: 4\n");
        expected = "a: 1\nc: 4\n";
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_seen->bytes(u"sub/a.yaml"_s), expected, patience);
    QCOMPARE(m_seen->documents(), QStringList({u"sub/a.yaml"_s}));
    QCOMPARE(m_seen->violations, QStringList());
}

void TestFolder::movesAndNewDirectories()
{
    write(u"one/a.yaml"_s, "a: 1\n");
    start();
    write(u"two/deep/er/b.yaml"_s, "b: 1\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_seen->documents(), QStringList({u"one/a.yaml"_s, u"two/deep/er/b.yaml"_s}), patience);
    QVERIFY(QDir().rename(path(u"two"_s), path(u"three"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_seen->documents(), QStringList({u"one/a.yaml"_s, u"three/deep/er/b.yaml"_s}), patience);
    // The moved directory is followed under its new name.
    write(u"three/deep/er/b.yaml"_s, "b: 2\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_seen->bytes(u"three/deep/er/b.yaml"_s), QByteArray("b: 2\n"), patience);
    QVERIFY(QFile::rename(path(u"one/a.yaml"_s), path(u"three/a.yaml"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_seen->documents(), QStringList({u"three/a.yaml"_s, u"three/deep/er/b.yaml"_s}), patience);
    QVERIFY(QDir(path(u"three"_s)).removeRecursively());
    QTRY_COMPARE_WITH_TIMEOUT(m_seen->documents(), QStringList(), patience);
    QCOMPARE(m_seen->violations, QStringList());
}

void TestFolder::sameBytesAreNoChange()
{
    write(u"a.yaml"_s, "a: 1\n");
    write(u"b.yaml"_s, "b: 1\n");
    start();
    const auto before = m_seen->changes.size();
    const DocumentPtr document = m_seen->snapshot.documents.first();
    saveByRename(u"a.yaml"_s, "a: 1\n");
    saveByRename(u"b.yaml"_s, "b: 2\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_seen->bytes(u"b.yaml"_s), QByteArray("b: 2\n"), patience);
    QCOMPARE(m_seen->snapshot.documents.first(), document);
    for (const Change &change : m_seen->changes.mid(before)) {
        for (const DocumentPtr &one : change.documents)
            QCOMPARE(one->id.path, u"b.yaml"_s);
    }
}

void TestFolder::untouchedDocumentsStayTheSame()
{
    write(u"a.yaml"_s, "a: 1\n");
    write(u"b.yaml"_s, "b: 1\n");
    start();
    const DocumentPtr document = m_seen->snapshot.documents.first();
    write(u"b.yaml"_s, "b: 2\n");
    m_opened.source->reread();
    QTRY_COMPARE_WITH_TIMEOUT(m_seen->bytes(u"b.yaml"_s), QByteArray("b: 2\n"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_seen->changes.last().base == 0, patience);
    QCOMPARE(m_seen->snapshot.documents.first(), document);
}

void TestFolder::links()
{
    QTemporaryDir elsewhere;
    QFile target(elsewhere.filePath(u"real.yaml"_s));
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write("r: 1\n");
    target.close();
    write(u"here/a.yaml"_s, "a: 1\n");
    QVERIFY(QFile::link(target.fileName(), path(u"linked.yaml"_s)));
    QVERIFY(QFile::link(u"here"_s, path(u"again"_s)));
    QVERIFY(QFile::link(elsewhere.path(), path(u"other"_s)));
    start();
    // The directory that is in the tree already is shown under its real name, the one outside under the link's.
    QCOMPARE(m_seen->documents(), QStringList({u"here/a.yaml"_s, u"linked.yaml"_s, u"other/real.yaml"_s}));
    QVERIFY(m_seen->has(u"MB0602"_s));
    QVERIFY(target.open(QIODevice::WriteOnly | QIODevice::Truncate));
    target.write("r: 2\n");
    target.close();
    QTRY_COMPARE_WITH_TIMEOUT(m_seen->bytes(u"linked.yaml"_s), QByteArray("r: 2\n"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_seen->bytes(u"other/real.yaml"_s), QByteArray("r: 2\n"), patience);
    QVERIFY(QFile::remove(path(u"other"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_seen->documents(), QStringList({u"here/a.yaml"_s, u"linked.yaml"_s}), patience);
}

void TestFolder::linkedConfiguration()
{
    // As Kubernetes mounts a ConfigMap: the files are links into ..data, which is itself exchanged.
    write(u"..v1/a.yaml"_s, "a: 1\n");
    write(u"..v2/a.yaml"_s, "a: 2\n");
    QVERIFY(QFile::link(u"..v1"_s, path(u"..data"_s)));
    QVERIFY(QFile::link(u"..data/a.yaml"_s, path(u"a.yaml"_s)));
    start();
    QCOMPARE(m_seen->documents(), QStringList({u"a.yaml"_s}));
    QVERIFY(QFile::link(u"..v2"_s, path(u"..next"_s)));
    QCOMPARE(::rename(path(u"..next"_s).toUtf8().constData(), path(u"..data"_s).toUtf8().constData()), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_seen->bytes(u"a.yaml"_s), QByteArray("a: 2\n"), patience);
}

void TestFolder::loops()
{
    write(u"sub/a.yaml"_s, "a: 1\n");
    QVERIFY(QFile::link(u".."_s, path(u"sub/up"_s)));
    QVERIFY(QFile::link(u"self.yaml"_s, path(u"self.yaml"_s)));
    start();
    QCOMPARE(m_seen->documents(), QStringList({u"self.yaml"_s, u"sub/a.yaml"_s}));
    QVERIFY(m_seen->has(u"MB0601"_s));
    QVERIFY(!m_seen->snapshot.documents.first()->unreadable.isEmpty());
    QVERIFY(m_seen->snapshot.documents.last()->unreadable.isEmpty());
}

void TestFolder::unreadableFiles()
{
    write(u"good.yaml"_s, "a: 1\n");
    QVERIFY(QFile::link(u"nowhere.yaml"_s, path(u"dangling.yaml"_s)));
    QCOMPARE(::mkfifo(path(u"pipe.yaml"_s).toUtf8().constData(), 0600), 0);
    QVERIFY(QFile::link(u"/dev/zero"_s, path(u"zero.yaml"_s)));
    QFile large(path(u"large.yaml"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(text::maxBytes + 1));
    start();
    QCOMPARE(m_seen->documents(),
             QStringList({u"dangling.yaml"_s, u"good.yaml"_s, u"large.yaml"_s, u"pipe.yaml"_s, u"zero.yaml"_s}));
    for (const DocumentPtr &document : m_seen->snapshot.documents)
        QCOMPARE(document->unreadable.isEmpty(), document->id.path == u"good.yaml"_s);
    // What could not be read may hold what others miss.
    QVERIFY(!m_seen->snapshot.complete.documents);
    // Mended, it comes back.
    for (const auto &name : {u"pipe.yaml"_s, u"zero.yaml"_s, u"large.yaml"_s}) {
        QVERIFY(QFile::remove(path(name)));
        write(name, "b: 1\n");
    }
    write(u"nowhere.yaml"_s, "n: 1\n"); // what the dangling link was for
    QTRY_COMPARE_WITH_TIMEOUT(m_seen->bytes(u"dangling.yaml"_s), QByteArray("n: 1\n"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_seen->snapshot.complete.documents, patience);
}

void TestFolder::oddNames()
{
    const QStringList names {u" leading blank.yaml"_s, u"a\nb.yaml"_s, u"e\u0301.yaml"_s, u"\u00e9.yaml"_s, u"\u202egpj.yaml"_s, u"日本.yaml"_s,
                             u"%41.yaml"_s,            u"{}.yaml"_s};
    for (const QString &name : names)
        write(name, name.toUtf8());
    const QByteArray native = path(u"bad"_s).toUtf8() + "\xff.yaml";
    FILE *file = ::fopen(native.constData(), "w");
    QVERIFY(file);
    ::fclose(file);
    start();
    QCOMPARE(m_seen->snapshot.documents.size(), names.size() + 1);
    for (const QString &name : names)
        QCOMPARE(m_seen->bytes(name), name.toUtf8());
    const auto unreadable = std::count_if(m_seen->snapshot.documents.cbegin(), m_seen->snapshot.documents.cend(),
                                          [](const DocumentPtr &document) { return !document->unreadable.isEmpty(); });
    QCOMPARE(unreadable, 1);
    QCOMPARE(::unlink(native.constData()), 0); // QTemporaryDir does not find it
}

void TestFolder::replacedRoot()
{
    write(u"root/a.yaml"_s, "a: 1\n");
    write(u"next/b.yaml"_s, "b: 1\n");
    const QUrl url(u"folder:"_s + path(u"root"_s));
    const Carrier *carrier = m_catalogue.carrierFor(url);
    m_opened = std::move(*carrier->open(carrier->connections(url)->first(), m_catalogue));
    m_seen = std::make_unique<Recorder>(*m_opened.source);
    m_opened.source->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_seen->documents(), QStringList({u"a.yaml"_s}), patience);
    const ServerIdentity before = m_opened.source->identity();
    QVERIFY(QDir().rename(path(u"root"_s), path(u"old"_s)));
    QVERIFY(QDir().rename(path(u"next"_s), path(u"root"_s)));
    // Another folder behind the same name is told from the first one.
    QTRY_COMPARE_WITH_TIMEOUT(m_seen->documents(), QStringList({u"b.yaml"_s}), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_opened.source->identity() != before, patience);
    std::optional<ServerIdentity> asked;
    const Call call = m_opened.writer->identify([&](const Expected<ServerIdentity> &identity) { asked = identity.value(); });
    QTRY_VERIFY_WITH_TIMEOUT(asked, patience);
    QCOMPARE(*asked, m_opened.source->identity());
    QCOMPARE(m_seen->violations, QStringList());
}

void TestFolder::twoThousandDocuments()
{
    constexpr int many = 2000;
    for (int i = 0; i < many; ++i)
        write(u"%1/%2.yaml"_s.arg(i / 100).arg(i), "n: " + QByteArray::number(i) + '\n');
    start();
    QCOMPARE(m_seen->snapshot.documents.size(), many);
    QCOMPARE(m_seen->changes.size(), 1);
    QVERIFY(QDir(path(u"3"_s)).removeRecursively());
    QTRY_COMPARE_WITH_TIMEOUT(m_seen->snapshot.documents.size(), many - 100, patience);
}

void TestFolder::offers()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_dir->path()));
    const Carrier &carrier = *m_catalogue.carriers().front();
    QVERIFY(carrier.offers().isEmpty());
    write(u"deploy/readme.txt"_s, "nothing to open");
    QVERIFY(carrier.offers().isEmpty());
    write(u"deploy/sub/a.yaml"_s, "a: 1\n");
    QCOMPARE(carrier.offers().size(), 1);
    QVERIFY(carrier.canonical(carrier.offers().first().url));
    QVERIFY(QDir::setCurrent(before));
}

QTEST_GUILESS_MAIN(TestFolder)
#include "tst_folder.moc"
