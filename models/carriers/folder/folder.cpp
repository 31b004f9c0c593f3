// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/folder/folder.h"

#include "carriers/folder/source.h"
#include "carriers/folder/writer.h"
#include "contract/reading.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace meshboard::folder {

QString folderOf(const QUrl &url)
{
    return url.path(QUrl::FullyDecoded);
}

namespace {

Fault wrongUrl(const QUrl &url, const Message &detail)
{
    return {Fault::Kind::Unsupported, {}, Remedy::CheckAddress, detail, url.toString(QUrl::RemoveUserInfo)};
}

/// `?` and `#` are letters of a file name as good as others; a URL parser takes them for separators.
QString pathIn(const QUrl &url)
{
    QString path = folderOf(url);
    if (url.hasQuery())
        path += u'?' + url.query(QUrl::FullyDecoded);
    if (url.hasFragment())
        path += u'#' + url.fragment(QUrl::FullyDecoded);
    if (path == "~"_L1 || path.startsWith("~/"_L1))
        path.replace(0, 1, QDir::homePath());
    return path;
}

bool looksLikeConfiguration(const QString &directory)
{
    constexpr int enough = 200;
    QDirIterator files(directory, QDir::Files, QDirIterator::Subdirectories);
    for (int i = 0; i < enough && files.hasNext(); ++i) {
        Document document;
        document.id.path = files.next();
        if (syntaxOf(document))
            return true;
    }
    return false;
}

class FolderCarrier : public Carrier
{
public:
    Description description() const override
    {
        Description description;
        description.word = u"folder"_s;
        description.title = {QT_TRANSLATE_NOOP("Model", "Folder of files"), {}};
        description.icon = u"folder"_s;
        description.schemes = {u"folder"_s, u"file"_s};
        description.urlHint = {QT_TRANSLATE_NOOP("Model", "folder:./deploy"), {}};
        description.safety = Safety::Free;
        return description;
    }

    Expected<QUrl> canonical(const QUrl &url) const override
    {
        const QString path = pathIn(url);
        const bool isKnown = url.scheme().isEmpty() || description().schemes.contains(url.scheme());
        if (!isKnown || !url.host().isEmpty())
            return tl::unexpected(wrongUrl(url, verbatim(u"folder:PATH"_s)));
        if (path.isEmpty())
            return tl::unexpected(wrongUrl(url, {QT_TRANSLATE_NOOP("Model", "folder:PATH, the path is missing"), {}}));
        QUrl whole;
        whole.setScheme(u"folder"_s);
        whole.setPath(QDir::cleanPath(QDir::current().absoluteFilePath(path)), QUrl::DecodedMode);
        return whole;
    }

    Expected<Opened> open(const Connection &connection, const Catalogue &) const override
    {
        const Expected<QUrl> url = canonical(connection.url);
        if (!url)
            return tl::unexpected(url.error());
        Connection whole = connection;
        whole.url = *url;
        auto source = std::make_unique<Source>(whole);
        auto writer = std::make_unique<Writer>(*source);
        return Opened {std::move(source), std::move(writer)};
    }

    QList<Offer> offers() const override
    {
        static const QStringList usual {u"deploy"_s, u"deployment"_s, u"k8s"_s,    u"kubernetes"_s, u"manifests"_s,
                                        u"istio"_s,  u"consul"_s,     u"traefik"_s, u"mesh"_s,       u"gitops"_s,   u"linkerd"_s};
        QList<Offer> offers;
        for (const QString &name : usual) {
            const QString path = QDir::current().absoluteFilePath(name);
            if (!QFileInfo(path).isDir() || !looksLikeConfiguration(path))
                continue;
            QUrl url;
            url.setScheme(u"folder"_s);
            url.setPath(path, QUrl::DecodedMode);
            offers.append({{QT_TRANSLATE_NOOP("Model", "Folder %1"), {path}}, url});
        }
        return offers;
    }
};

} // namespace

void registerWith(Catalogue &catalogue)
{
    catalogue.add(std::make_unique<FolderCarrier>());
}

} // namespace meshboard::folder
