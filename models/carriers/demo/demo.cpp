// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/demo/demo.h"

#include "carriers/demo/folder.h"
#include "carriers/demo/place.h"
#include "carriers/demo/registry.h"

using namespace Qt::StringLiterals;

namespace meshboard::demo {

namespace {

const QString registryName = u"registry"_s;

Fault wrongUrl(const QUrl &url)
{
    return {Fault::Kind::Unsupported, {}, Remedy::CheckAddress, verbatim(u"demo:"_s), url.toString(QUrl::RemoveUserInfo)};
}

/// The real folder of this name, opened under the identity of `connection`.
Expected<Opened> openedFolder(const Connection &connection, const QString &path, const Catalogue &catalogue)
{
    Connection real = connection;
    real.url = QUrl();
    real.url.setScheme(u"folder"_s);
    real.url.setPath(path, QUrl::DecodedMode);
    const Carrier *carrier = catalogue.carrierFor(real.url);
    if (!carrier)
        return tl::unexpected(Fault {Fault::Kind::Unsupported, {}, Remedy::None, {QT_TRANSLATE_NOOP("Model", "this build opens no folders"), {}}, path});
    return carrier->open(real, catalogue);
}

Expected<Opened> openFolder(const Connection &connection, const QString &folder, const Catalogue &catalogue)
{
    const Expected<QString> path = preparedFolder(folder);
    if (!path)
        return tl::unexpected(path.error());
    Expected<Opened> inner = openedFolder(connection, *path, catalogue);
    if (!inner)
        return inner;
    auto source = std::make_unique<Folder>(connection, folder, *path, catalogue, std::move(inner->source));
    auto writer = std::make_unique<FolderWriter>(*source, std::move(inner->writer));
    return Opened {std::move(source), std::move(writer)};
}

Expected<Opened> openRegistry(const Connection &connection, const Catalogue &catalogue)
{
    std::vector<Opened> opened;
    for (const QString &folder : folders()) {
        const Expected<QString> path = preparedFolder(folder);
        if (!path)
            return tl::unexpected(path.error());
        Connection followed;
        followed.id = {QUuid::createUuid()};
        followed.name = folder;
        Expected<Opened> one = openedFolder(followed, *path, catalogue);
        if (!one)
            return one;
        opened.push_back(std::move(*one));
    }
    return Opened {std::make_unique<Registry>(connection, catalogue, std::move(opened)), nullptr};
}

class DemoCarrier : public Carrier
{
public:
    Description description() const override
    {
        Description description;
        description.word = u"demo"_s;
        description.title = {QT_TRANSLATE_NOOP("Model", "Demo mesh"), {}};
        description.icon = u"demo"_s;
        description.schemes = {u"demo"_s};
        description.urlHint = {QT_TRANSLATE_NOOP("Model", "demo:"), {}};
        description.safety = Safety::Free;
        return description;
    }

    /// `demo:` is all of it, `demo:istio` one source.
    Expected<QUrl> canonical(const QUrl &url) const override
    {
        const QString part = url.path();
        const bool isKnown = part.isEmpty() || part == registryName || folders().contains(part);
        if (url.scheme() != "demo"_L1 || !url.host().isEmpty() || url.hasQuery() || !isKnown)
            return tl::unexpected(wrongUrl(url));
        return url;
    }

    Expected<QList<Connection>> connections(const QUrl &url) const override
    {
        if (const Expected<QUrl> whole = canonical(url); !whole)
            return tl::unexpected(whole.error());
        const QStringList parts = url.path().isEmpty() ? folders() + QStringList {registryName} : QStringList {url.path()};
        QList<Connection> all;
        for (const QString &part : parts) {
            const auto one = Carrier::connections(QUrl(u"demo:"_s + part));
            if (!one)
                return one;
            all += *one;
            all.last().name = u"demo-"_s + part;
        }
        return all;
    }

    Expected<Opened> open(const Connection &connection, const Catalogue &catalogue) const override
    {
        const QString part = connection.url.path();
        if (part == registryName)
            return openRegistry(connection, catalogue);
        if (folders().contains(part))
            return openFolder(connection, part, catalogue);
        return tl::unexpected(wrongUrl(connection.url));
    }
};

} // namespace

void registerWith(Catalogue &catalogue)
{
    catalogue.add(std::make_unique<DemoCarrier>());
}

} // namespace meshboard::demo
