// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/zookeeper.h"

#include "carriers/zookeeper/address.h"
#include "carriers/zookeeper/keys.h"
#include "carriers/zookeeper/registrar.h"
#include "carriers/zookeeper/source.h"
#include "carriers/zookeeper/writer.h"
#include "contract/catalogue.h"

using namespace Qt::StringLiterals;

namespace meshboard::zookeeper {

namespace {

class ZooKeeperCarrier : public Carrier
{
public:
    Description description() const override
    {
        return {u"zookeeper"_s,
                {QT_TRANSLATE_NOOP("Model", "ZooKeeper"), {}},
                u"system-zookeeper"_s,
                {u"zookeeper"_s, u"zookeeper+tls"_s},
                {QT_TRANSLATE_NOOP("Model", "zookeeper://127.0.0.1:2181/services"), {}},
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
        auto source = std::make_unique<ZooKeeperSource>(connection, std::make_unique<Ensemble>(*address), catalogue);
        auto writer = std::make_unique<ZooKeeperWriter>(source->ensemble(), connection.id);
        auto keys = std::make_unique<Keys>(source->ensemble(), connection.id);
        auto registrar = std::make_unique<ZooKeeperRegistrar>(source->ensemble(), catalogue);
        return Opened {std::move(source), std::move(writer), std::move(keys), std::move(registrar)};
    }

    /// ZooKeeper has no environment of its own; Traefik and Spring Cloud read theirs.
    QList<Offer> offers() const override
    {
        const auto environment = QProcessEnvironment::systemEnvironment();
        QList<Offer> offers;
        const auto offer = [&](const QString &variable, const QString &root) {
            if (const auto url = urlFor(environment.value(variable), root))
                offers.append({{QT_TRANSLATE_NOOP("Model", "ZooKeeper at %1 (from %2)"), {url->authority(), variable}}, *url});
        };
        offer(u"TRAEFIK_PROVIDERS_ZOOKEEPER_ENDPOINTS"_s, environment.value(u"TRAEFIK_PROVIDERS_ZOOKEEPER_ROOTKEY"_s));
        offer(u"SPRING_CLOUD_ZOOKEEPER_CONNECT_STRING"_s, {});
        return offers;
    }
};

} // namespace

void registerWith(Catalogue &catalogue)
{
    catalogue.add(std::make_unique<ZooKeeperCarrier>());
}

} // namespace meshboard::zookeeper
