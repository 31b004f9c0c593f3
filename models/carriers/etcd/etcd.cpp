// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/etcd/etcd.h"

#include "carriers/etcd/address.h"
#include "carriers/etcd/keys.h"
#include "carriers/etcd/registrar.h"
#include "carriers/etcd/source.h"
#include "carriers/etcd/writer.h"
#include "contract/catalogue.h"

using namespace Qt::StringLiterals;

namespace meshboard::etcd {

namespace {

class EtcdCarrier : public Carrier
{
public:
    Description description() const override
    {
        return {u"etcd"_s,
                {QT_TRANSLATE_NOOP("Model", "etcd"), {}},
                u"system-etcd"_s,
                {u"etcd+http"_s, u"etcd+https"_s},
                {QT_TRANSLATE_NOOP("Model", "etcd+http://127.0.0.1:2379/services/"), {}},
                Safety::Stage};
    }

    Expected<QUrl> canonical(const QUrl &url) const override
    {
        return addressIn(url).map([](const Address &address) { return urlOf(address); });
    }

    Expected<Opened> open(const Connection &connection, const Catalogue &catalogue) const override
    {
        const Expected<Address> address = addressIn(connection.url);
        if (!address)
            return tl::unexpected(address.error());
        auto server = Server::reach(*address, connection.verifiesTls);
        if (!server)
            return tl::unexpected(server.error());
        if (const Credentials own = credentialsIn(QProcessEnvironment::systemEnvironment(), urlOf(*address)); !own.isEmpty())
            (*server)->setCredentials(own);
        auto source = std::make_unique<EtcdSource>(connection, address->ranges, std::move(*server), catalogue);
        auto writer = std::make_unique<EtcdWriter>(source->server(), connection.id, address->ranges);
        auto keys = std::make_unique<EtcdKeys>(source->server(), connection.id);
        auto registrar = std::make_unique<EtcdRegistrar>(source->server(), address->ranges.services, catalogue);
        return Opened {std::move(source), std::move(writer), std::move(keys), std::move(registrar)};
    }

    QList<Offer> offers() const override
    {
        const std::optional<QUrl> url = urlIn(QProcessEnvironment::systemEnvironment());
        if (!url)
            return {};
        return {{{QT_TRANSLATE_NOOP("Model", "etcd at %1 (from ETCDCTL_ENDPOINTS)"), {url->authority()}}, *url}};
    }
};

} // namespace

void registerWith(Catalogue &catalogue)
{
    catalogue.add(std::make_unique<EtcdCarrier>());
}

} // namespace meshboard::etcd
