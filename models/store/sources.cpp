// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sources.h"

#include <QPointer>

#include <algorithm>

namespace meshboard {

struct Sources::Open
{
    Opened opened; // the writer may refer to the source: declared second, so destroyed first
};

Sources::Sources(const Catalogue &catalogue, Store &store, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_store(store)
{
}

Sources::~Sources()
{
    for (const auto &open : m_open)
        open->opened.source->stop();
}

Expected<QList<SourceId>> Sources::open(const QUrl &url, const QString &name, std::optional<Safety> safety, const Credentials &credentials)
{
    const Carrier *carrier = m_catalogue.carrierFor(url);
    if (!carrier) {
        QStringList schemes;
        for (const Description &description : m_catalogue.descriptions())
            schemes += description.schemes;
        return tl::unexpected(Fault {Fault::Kind::Unsupported, {}, Remedy::CheckAddress, verbatim(schemes.join(u", ")), url.toString()});
    }
    const auto connections = carrier->connections(url);
    if (!connections)
        return tl::unexpected(connections.error());
    QList<SourceId> ids;
    for (Connection connection : *connections) {
        if (!name.isEmpty() && connections->size() == 1)
            connection.name = name;
        if (safety)
            connection.safety = *safety;
        const auto id = open(connection, credentials);
        if (!id)
            return tl::unexpected(id.error());
        ids.append(*id);
    }
    return ids;
}

Expected<SourceId> Sources::open(Connection connection, const Credentials &credentials)
{
    if (source(connection.id))
        return connection.id;
    const Carrier *carrier = m_catalogue.carrierFor(connection.url);
    if (!carrier)
        return tl::unexpected(Fault {Fault::Kind::Unsupported, {}, Remedy::CheckAddress, {}, connection.url.toString()});
    // Two sources of one name could not be told apart in addresses.
    const QString proposed = connection.name;
    for (int i = 2; named(connection.name); ++i)
        connection.name = proposed + u'-' + QString::number(i);
    auto opened = carrier->open(connection, m_catalogue);
    if (!opened)
        return tl::unexpected(opened.error());

    m_open.push_back(std::make_unique<Open>(Open {std::move(*opened)}));
    Source *source = m_open.back()->opened.source.get();
    connect(source, &Source::stateChanged, this, [this, id = connection.id] { Q_EMIT changed(id); });
    m_store.attach(source);
    Q_EMIT this->opened(connection.id);
    if (!credentials.isEmpty()) {
        source->setCredentials(credentials);
        if (m_credentials)
            m_credentials->keep(connection.id, credentials);
    }
    if (!credentials.isEmpty() || !m_credentials) {
        source->start();
        return connection.id;
    }
    m_credentials->find(connection.id, [this, id = connection.id, waiting = QPointer(source)](const Credentials &kept) {
        if (!waiting || this->source(id) != waiting)
            return; // it was closed meanwhile
        if (!kept.isEmpty())
            waiting->setCredentials(kept);
        waiting->start();
    });
    return connection.id;
}

void Sources::close(SourceId id)
{
    const auto found = std::find_if(m_open.begin(), m_open.end(),
                                    [&](const auto &open) { return open->opened.source->id() == id; });
    if (found == m_open.end())
        return;
    const std::unique_ptr<Open> open = std::move(*found);
    m_open.erase(found);
    m_store.detach(id);
    open->opened.source->stop();
    Q_EMIT closed(id);
}

void Sources::reread(SourceId id)
{
    if (Source *one = source(id))
        one->reread();
}

void Sources::rereadAll()
{
    for (const auto &open : m_open)
        open->opened.source->reread();
}

void Sources::setSafety(SourceId id, Safety safety)
{
    Source *one = source(id);
    if (!one)
        return;
    Connection connection = one->connection();
    connection.safety = safety;
    one->setConnection(connection);
    Q_EMIT changed(id);
}

void Sources::setName(SourceId id, const QString &name)
{
    Source *one = source(id);
    if (!one || name.isEmpty() || named(name))
        return;
    Connection connection = one->connection();
    connection.name = name;
    one->setConnection(connection);
    m_store.rename(id, name);
    Q_EMIT changed(id);
}

QList<SourceId> Sources::ids() const
{
    QList<SourceId> ids;
    for (const auto &open : m_open)
        ids.append(open->opened.source->id());
    return ids;
}

const Opened *Sources::found(SourceId id) const
{
    const auto one = std::find_if(m_open.cbegin(), m_open.cend(),
                                  [&](const auto &open) { return open->opened.source->id() == id; });
    return one == m_open.cend() ? nullptr : &(*one)->opened;
}

Source *Sources::source(SourceId id) const
{
    const Opened *one = found(id);
    return one ? one->source.get() : nullptr;
}

Writer *Sources::writer(SourceId id) const
{
    const Opened *one = found(id);
    return one ? one->writer.get() : nullptr;
}

Registrar *Sources::registrar(SourceId id) const
{
    const Opened *one = found(id);
    return one ? one->registrar.get() : nullptr;
}

KeyTree *Sources::keys(SourceId id) const
{
    const Opened *one = found(id);
    return one ? one->keys.get() : nullptr;
}

std::optional<SourceId> Sources::named(QStringView name) const
{
    for (const auto &open : m_open) {
        if (open->opened.source->connection().name == name)
            return open->opened.source->id();
    }
    return std::nullopt;
}

QString Sources::nameOf(SourceId id) const
{
    const Source *one = source(id);
    return one ? one->connection().name : QString();
}

} // namespace meshboard
