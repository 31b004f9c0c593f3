// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/folder/walk.h"

#include "carriers/folder/file.h"
#include "contract/reading.h"

#include <QSet>

#include <dirent.h>
#include <fcntl.h>

#include <algorithm>
#include <deque>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace meshboard::folder {

namespace {

using Identity = std::pair<quint64, quint64>;

struct Directory
{
    QByteArray native;
    QString path;
    std::vector<Identity> above; ///< from the root down
};

struct CloseDirectory
{
    void operator()(DIR *directory) const { ::closedir(directory); }
};

class Walk
{
public:
    Walk(SourceId source, const Limits &limits, const std::function<void(const QByteArray &, const QString &)> &entering,
         const std::atomic_bool &isCancelled)
        : m_source(source)
        , m_limits(limits)
        , m_entering(entering)
        , m_isCancelled(isCancelled)
    {
    }

    Expected<Walked> from(const QByteArray &root)
    {
        struct stat stat {};
        if (::stat(root.constData(), &stat) != 0)
            return tl::unexpected(faultOf(errno, QString::fromUtf8(root)));
        if (!S_ISDIR(stat.st_mode))
            return tl::unexpected(faultOf(ENOTDIR, QString::fromUtf8(root)));
        if (::access(root.constData(), R_OK | X_OK) != 0)
            return tl::unexpected(faultOf(errno, QString::fromUtf8(root)));
        m_real.push_back({root, {}, {}});
        // Linked directories come last: where one leads into the tree, the real name is the one that is shown.
        while (!m_real.empty() || !m_linked.empty()) {
            std::deque<Directory> &queue = m_real.empty() ? m_linked : m_real;
            const Directory next = std::move(queue.front());
            queue.pop_front();
            enter(next);
            if (m_isCancelled)
                return tl::unexpected(Fault {Fault::Kind::Cancelled, {}, Remedy::None, {}, QString::fromUtf8(root)});
        }
        std::sort(m_walked.files.begin(), m_walked.files.end(),
                  [](const Walked::File &a, const Walked::File &b) { return a.path < b.path; });
        return std::move(m_walked);
    }

private:
    void enter(const Directory &directory)
    {
        struct stat stat {};
        if (::stat(directory.native.constData(), &stat) != 0)
            return; // gone again: its parent's watch tells
        const Identity identity {stat.st_dev, stat.st_ino};
        if (std::find(directory.above.cbegin(), directory.above.cend(), identity) != directory.above.cend())
            return report("MB0601", Finding::Severity::Warning, directory.path,
                          {QT_TRANSLATE_NOOP("Model", "A symbolic link leads back to a directory above it"), {}},
                          {QT_TRANSLATE_NOOP("Model", "It is not followed. Remove the link if nothing needs it."), {}});
        if (m_seen.contains(identity))
            return report("MB0602", Finding::Severity::Note, directory.path,
                          {QT_TRANSLATE_NOOP("Model", "This directory is shown under another name already"), {}});
        if (int(directory.above.size()) >= m_limits.depth || m_seen.size() >= m_limits.directories)
            return leaveOut(directory.path);
        m_seen.insert(identity);
        m_entering(directory.native, directory.path);
        list(directory, identity);
    }

    void list(const Directory &directory, const Identity &identity)
    {
        const std::unique_ptr<DIR, CloseDirectory> opened(::opendir(directory.native.constData()));
        if (!opened) {
            const Message words = faultOf(errno, {}).detail;
            m_walked.isWhole = false;
            return report("MB0603", Finding::Severity::Warning, directory.path,
                          {QT_TRANSLATE_NOOP("Model", "The directory could not be read: %1"), {QList {words}}},
                          {QT_TRANSLATE_NOOP("Model", "Check its permissions; what it holds is missing here."), {}});
        }
        std::vector<std::pair<QByteArray, unsigned char>> names;
        while (const dirent *entry = ::readdir(opened.get()))
            names.emplace_back(entry->d_name, entry->d_type);
        std::sort(names.begin(), names.end());
        std::vector<Identity> above = directory.above;
        above.push_back(identity);
        std::deque<Directory> below;
        for (const auto &[name, type] : names) {
            if (isHidden(name))
                reportLeftover(directory, name);
            else
                take(directory, name, type, above, below);
        }
        // Depth first, in order.
        m_real.insert(m_real.begin(), std::make_move_iterator(below.begin()), std::make_move_iterator(below.end()));
    }

    void take(const Directory &directory, const QByteArray &name, unsigned char type, const std::vector<Identity> &above,
              std::deque<Directory> &below)
    {
        const QByteArray native = directory.native + '/' + name;
        const QString decoded = QString::fromUtf8(name);
        const QString path = directory.path.isEmpty() ? decoded : QString(directory.path + u'/' + decoded);
        const bool isNamed = decoded.toUtf8() == name;
        bool isLink = type == DT_LNK;
        bool isDirectory = type == DT_DIR;
        if (type == DT_LNK || type == DT_UNKNOWN) {
            struct stat stat {};
            isDirectory = ::stat(native.constData(), &stat) == 0 && S_ISDIR(stat.st_mode);
            isLink = isLink || (::lstat(native.constData(), &stat) == 0 && S_ISLNK(stat.st_mode));
        }
        if (isDirectory && !isNamed) {
            m_walked.isWhole = false;
            report("MB0604", Finding::Severity::Warning, path,
                   {QT_TRANSLATE_NOOP("Model", "The directory's name is not UTF-8"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Rename it; what it holds is missing here."), {}});
        } else if (isDirectory) {
            (isLink ? m_linked : below).push_back({native, path, above});
        } else if (isOurs(path)) {
            if (std::any_of(decoded.cbegin(), decoded.cend(), isUnseen)) {
                report("MB0608", Finding::Severity::Note, path,
                       {QT_TRANSLATE_NOOP("Model", "The file's name holds characters that nobody sees"), {}},
                       {QT_TRANSLATE_NOOP("Model", "It may look like another name. Rename it if that is not meant."), {}});
            }
            if (m_walked.files.size() >= m_limits.files)
                return leaveOut(directory.path);
            m_walked.files.append({path, native, isNamed ? Message() : nameless()});
        }
    }

    void leaveOut(const QString &path)
    {
        m_walked.isWhole = false;
        if (std::exchange(m_isFull, true))
            return;
        report("MB0605", Finding::Severity::Warning, path,
               {QT_TRANSLATE_NOOP("Model", "There is too much in this folder: it is read up to %1 files, %2 directories and %3 levels"),
                {qint64(m_limits.files), qint64(m_limits.directories), qint64(m_limits.depth)}},
               {QT_TRANSLATE_NOOP("Model", "Open the folder that holds the configuration itself."), {}});
    }

    void reportLeftover(const Directory &directory, const QByteArray &name)
    {
        const qsizetype mark = name.lastIndexOf(".meshboard-");
        if (mark <= 1)
            return;
        const QString of = QString::fromUtf8(name.mid(1, mark - 1));
        const QString left = QString::fromUtf8(name);
        report("MB0606", Finding::Severity::Note, directory.path.isEmpty() ? left : QString(directory.path + u'/' + left),
               {QT_TRANSLATE_NOOP("Model", "Left behind by an interrupted write of %1"), {of}},
               {QT_TRANSLATE_NOOP("Model", "Compare it with %1, then delete it."), {of}});
    }

    void report(const char *code, Finding::Severity severity, const QString &path, Message what, Message advice = {})
    {
        Finding finding;
        finding.code = code;
        finding.severity = severity;
        finding.place.source = m_source;
        finding.place.document = path;
        finding.what = std::move(what);
        finding.advice = std::move(advice);
        m_walked.findings.append(finding);
    }

    static bool isUnseen(QChar character)
    {
        return character.category() == QChar::Other_Control || character.category() == QChar::Other_Format
            || character.category() == QChar::Separator_Line || character.category() == QChar::Separator_Paragraph;
    }

    static bool isOurs(const QString &path)
    {
        Document document;
        document.id.path = path;
        return syntaxOf(document).has_value();
    }

    SourceId m_source;
    Limits m_limits;
    const std::function<void(const QByteArray &, const QString &)> &m_entering;
    const std::atomic_bool &m_isCancelled;
    std::deque<Directory> m_real;
    std::deque<Directory> m_linked;
    QSet<Identity> m_seen;
    Walked m_walked;
    bool m_isFull = false;
};

} // namespace

Expected<Walked> walk(SourceId source, const QByteArray &root, const Limits &limits,
                      const std::function<void(const QByteArray &, const QString &)> &entering, const std::atomic_bool &isCancelled)
{
    return Walk(source, limits, entering, isCancelled).from(root);
}

QByteArray leftoverPrefix(const QByteArray &name)
{
    return '.' + name + ".meshboard-";
}

Message nameless()
{
    return {QT_TRANSLATE_NOOP("Model", "the file's name is not UTF-8"), {}};
}

bool isHidden(QByteArrayView name)
{
    return name.startsWith('.') || name == "node_modules" || name == "__pycache__";
}

} // namespace meshboard::folder
