// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/folder/reader.h"

#include "contract/reading.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/vfs.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace meshboard::folder {

namespace {

/// A little over a twentieth of a second: never more than 20 changes a second, whatever the timer's grain.
constexpr auto publishEvery = 55ms;
/// Files that are open for writing are read when they are closed, or after this.
constexpr auto settleAfter = 150ms;
constexpr auto listAfter = 20ms;
constexpr auto checkEvery = 4s;
constexpr auto pollEvery = 2s;
constexpr auto retryAtMost = 3s;
constexpr auto longestLag = 1min;

/// What is watched outside of the tree: where links lead.
const QString outside = u"/"_s;

QString joined(const QString &directory, const QString &name)
{
    return directory.isEmpty() ? name : QString(directory + u'/' + name);
}

/// Changes that other machines make there are not told by inotify.
bool isRemote(const QByteArray &root)
{
    constexpr qint64 cifs = 0xff534d42;
    constexpr qint64 smb2 = 0xfe534d42;
    constexpr qint64 fuse = 0x65735546;
    struct statfs system {};
    if (::statfs(root.constData(), &system) != 0)
        return false;
    const qint64 type = qint64(system.f_type) & 0xffffffff;
    return type == NFS_SUPER_MAGIC || type == SMB_SUPER_MAGIC || type == V9FS_MAGIC || type == cifs || type == smb2 || type == fuse;
}

GuardStrength strengthIn(const QByteArray &root)
{
    const Descriptor directory(::open(root.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return directory ? strengthOn(directory.fd()) : GuardStrength::Checked;
}

QDateTime timeOf(qint64 nanoseconds)
{
    return QDateTime::fromMSecsSinceEpoch(nanoseconds / 1'000'000, Qt::UTC);
}

bool saysTheSame(const DocumentPtr &a, const DocumentPtr &b)
{
    return a && b && a->bytes == b->bytes && a->unreadable == b->unreadable && a->guard == b->guard;
}

void connectTimer(QTimer &timer, std::chrono::milliseconds interval, bool isSingleShot, Qt::TimerType type)
{
    timer.setInterval(interval);
    timer.setSingleShot(isSingleShot);
    timer.setTimerType(type);
}

} // namespace

Reader::Reader(SourceId source, const QString &root, std::shared_ptr<const std::atomic_bool> isCancelled)
    : m_source(source)
    , m_root(root.toUtf8())
    , m_isCancelled(std::move(isCancelled))
{
    connectTimer(m_listing, listAfter, true, Qt::PreciseTimer);
    connectTimer(m_settling, settleAfter, true, Qt::PreciseTimer);
    connectTimer(m_publishing, publishEvery, true, Qt::PreciseTimer);
    connectTimer(m_checking, checkEvery, false, Qt::VeryCoarseTimer);
    connectTimer(m_polling, pollEvery, false, Qt::CoarseTimer);
    connectTimer(m_retrying, 1s, true, Qt::CoarseTimer);
    connect(&m_listing, &QTimer::timeout, this, [this] { readAll(Scope::Changes); });
    connect(&m_polling, &QTimer::timeout, this, [this] { readAll(Scope::Changes); });
    connect(&m_retrying, &QTimer::timeout, this, [this] { readAll(Scope::Everything); });
    connect(&m_publishing, &QTimer::timeout, this, &Reader::publish);
    connect(&m_checking, &QTimer::timeout, this, &Reader::checkRoot);
    connect(&m_settling, &QTimer::timeout, this, [this] {
        const auto touched = std::exchange(m_touched, {});
        for (const auto &[directory, name] : touched)
            refresh(directory, name);
    });
    connect(&m_watch, &Watch::saved, this, &Reader::refresh);
    connect(&m_watch, &Watch::touched, this, &Reader::onTouched);
    connect(&m_watch, &Watch::removed, this, &Reader::onRemoved);
    connect(&m_watch, &Watch::rearranged, this, [this] {
        if (!m_listing.isActive())
            m_listing.start();
    });
}

void Reader::start()
{
    readAll(Scope::Everything);
    m_checking.start();
}

void Reader::reread()
{
    // Read, not believed: F5 is pressed where somebody doubts what is shown.
    for (Entry &entry : m_entries)
        entry.signature.isRacy = true;
    readAll(Scope::Everything);
}

void Reader::readAll(Scope scope)
{
    m_listing.stop();
    if (!isRootStill())
        scope = Scope::Everything;
    m_watch.begin();
    Expected<Walked> walked = walk(
        m_source, m_root, {}, [this](const QByteArray &native, const QString &path) { m_watch.add(native, path); },
        *m_isCancelled);
    if (!walked)
        return lose(walked.error());

    QSet<QString> seen;
    for (const Walked::File &file : walked->files) {
        if (*m_isCancelled)
            return;
        seen.insert(file.path);
        take(file.path, file);
    }
    const QStringList known = m_entries.keys();
    for (const QString &path : known) {
        if (!seen.contains(path))
            remove(path);
    }
    m_isRemote = isRemote(m_root);
    watchTargets();
    m_watch.finish();
    m_isWhole = walked->isWhole;
    if (const QList<Finding> findings = walked->findings + watchFindings(); findings != m_findings) {
        m_findings = findings;
        m_pending.findings = findings;
    }
    m_retrying.stop();
    m_failedAttempts = 0;
    if (m_isRemote || m_watch.isPartial())
        m_polling.start();
    else
        m_polling.stop();

    if (scope == Scope::Changes)
        return publishSoon();
    struct stat root {};
    ::stat(m_root.constData(), &root);
    m_news.identity = {{u"device"_s, QString::number(root.st_dev)}, {u"inode"_s, QString::number(root.st_ino)}};
    m_news.server = {QT_TRANSLATE_NOOP("Model", "folder on %1"), {QString::fromUtf8(QStorageInfo(QString::fromUtf8(m_root)).fileSystemType())}};
    m_news.strength = strengthIn(m_root);
    m_news.isFull = true;
    publishSoon();
}

/// Links change when what they lead to does; that may lie anywhere.
void Reader::watchTargets()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.isLink)
            continue;
        const QString target = linkTarget(entry.native);
        if (!target.isEmpty())
            m_watch.add(QFileInfo(target).path().toUtf8(), outside);
    }
}

QList<Finding> Reader::watchFindings() const
{
    if (!m_isRemote && !m_watch.isPartial())
        return {};
    Finding finding;
    finding.code = "MB0607"_ba;
    finding.severity = Finding::Severity::Note;
    finding.place.source = m_source;
    finding.what = {QT_TRANSLATE_NOOP("Model", "Changes in this folder are not announced; it is looked through every %1 seconds"),
                    {qint64(std::chrono::seconds(pollEvery).count())}};
    if (!m_isRemote)
        finding.advice = {QT_TRANSLATE_NOOP("Model", "Raise fs.inotify.max_user_watches to see them at once."), {}};
    return {finding};
}

void Reader::lose(const Fault &fault)
{
    if (fault.kind == Fault::Kind::Cancelled)
        return;
    // Nothing is taken away: the picture stays, marked as old.
    m_news.identity = {};
    m_polling.stop();
    ++m_failedAttempts;
    const std::chrono::milliseconds wait = std::min<std::chrono::milliseconds>(1s * m_failedAttempts, retryAtMost);
    m_retrying.start(wait);
    Fault placed = fault;
    placed.place.source = m_source;
    Q_EMIT lost(placed, QDateTime::currentDateTimeUtc().addMSecs(wait.count()), m_failedAttempts);
}

bool Reader::isRootStill() const
{
    struct stat root {};
    return ::stat(m_root.constData(), &root) == 0 && m_news.identity["device"_L1].toString() == QString::number(root.st_dev)
        && m_news.identity["inode"_L1].toString() == QString::number(root.st_ino);
}

void Reader::checkRoot()
{
    if (m_retrying.isActive())
        return;
    if (isRootStill())
        Q_EMIT alive();
    else
        readAll(Scope::Everything);
}

Reader::Entry Reader::entryOf(const QString &path, const Walked::File &file)
{
    auto document = std::make_shared<Document>();
    document->id = {m_source, path};
    Entry entry;
    entry.native = file.native;
    struct stat stat {};
    entry.isLink = ::lstat(file.native.constData(), &stat) == 0 && S_ISLNK(stat.st_mode);
    if (!file.trouble.isEmpty()) {
        document->unreadable = file.trouble;
    } else if (const Expected<Contents> contents = contentsOf(file.native)) {
        entry.signature = contents->signature;
        document->bytes = contents->bytes;
        document->guard = guardOf(*contents, file.native);
        document->changedAt = timeOf(contents->signature.modified);
        ++m_news.filesRead;
        m_news.bytesRead += contents->bytes.size();
    } else {
        document->unreadable = contents.error().detail;
        entry.signature.isRacy = true;
    }
    entry.document = document;
    return entry;
}

void Reader::take(const QString &path, const Walked::File &file)
{
    const auto known = m_entries.find(path);
    if (known != m_entries.end()) {
        struct stat stat {};
        if (::stat(file.native.constData(), &stat) == 0 && known->signature.stillHolds(signatureOf(stat)))
            return;
    }
    Entry entry = entryOf(path, file);
    if (known != m_entries.end() && saysTheSame(known->document, entry.document)) {
        // The very same object: nobody reads it again.
        entry.document = known->document;
        *known = entry;
        return;
    }
    // Files of a directory that was moved here may have been changed long ago: that is no lag of ours.
    const auto lag = std::chrono::milliseconds(timeOf(entry.signature.changed).msecsTo(QDateTime::currentDateTimeUtc()));
    if (lag >= 0ms && lag < longestLag)
        m_news.lag = lag;
    m_removed.remove(entry.document->id);
    m_changed.insert(entry.document->id, entry.document);
    m_entries.insert(path, entry);
}

void Reader::remove(const QString &path)
{
    const Entry gone = m_entries.take(path);
    if (!gone.document)
        return;
    m_changed.remove(gone.document->id);
    m_removed.insert(gone.document->id);
}

void Reader::refresh(const QString &directory, const QByteArray &name)
{
    const QString decoded = QString::fromUtf8(name);
    if (directory != outside && !isHidden(name)) {
        const QString path = joined(directory, decoded);
        Document probe;
        probe.id.path = path;
        const QByteArray native = m_root + '/' + (directory.isEmpty() ? name : directory.toUtf8() + '/' + name);
        struct stat stat {};
        const bool isThere = ::stat(native.constData(), &stat) == 0 || ::lstat(native.constData(), &stat) == 0;
        if (S_ISDIR(stat.st_mode) || (!isThere && isDirectory(path)))
            m_listing.start(); // a link to a directory came or went
        else if (!isThere)
            remove(path);
        else if (syntaxOf(probe))
            take(path, {path, native, decoded.toUtf8() == name ? Message() : nameless()});
    }
    refreshLinks();
    publishSoon();
}

bool Reader::isDirectory(const QString &path) const
{
    const QString below = path + u'/';
    const auto first = m_entries.lowerBound(below);
    return first != m_entries.cend() && first.key().startsWith(below);
}

void Reader::refreshLinks()
{
    QList<Walked::File> links;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (it->isLink)
            links.append({it.key(), it->native, {}});
    }
    for (const Walked::File &link : std::as_const(links))
        take(link.path, link);
}

void Reader::onTouched(const QString &directory, const QByteArray &name)
{
    m_touched.insert({directory, name});
    if (!m_settling.isActive())
        m_settling.start();
}

void Reader::onRemoved(const QString &directory, const QByteArray &name)
{
    // A save by rename takes the name away for an instant in some editors: look whether it is back.
    onTouched(directory, name);
}

void Reader::publishSoon()
{
    if (m_publishing.isActive())
        return;
    if (!m_sincePublished.isValid() || m_sincePublished.hasExpired(publishEvery.count()))
        publish();
    else
        m_publishing.start();
}

void Reader::publish()
{
    const bool isFull = m_news.isFull;
    if (isFull) {
        m_news.lag.reset();
        m_pending = {};
        m_pending.findings = m_findings;
        for (const Entry &entry : std::as_const(m_entries))
            m_pending.documents.append(entry.document);
    } else {
        m_pending.documents = m_changed.values();
        m_pending.removedDocuments = QList<DocumentId>(m_removed.cbegin(), m_removed.cend());
    }
    if (m_pending.isEmpty() && !isFull)
        return;
    const bool isReadable = std::all_of(m_entries.cbegin(), m_entries.cend(),
                                        [](const Entry &entry) { return entry.document->unreadable.isEmpty(); });
    m_pending.complete.documents = m_isWhole && isReadable;
    m_news.change = m_pending;
    Q_EMIT told(m_news);
    m_news.change = {};
    m_news.isFull = false;
    m_news.lag.reset();
    m_pending = {};
    m_changed.clear();
    m_removed.clear();
    m_sincePublished.start();
}

} // namespace meshboard::folder
