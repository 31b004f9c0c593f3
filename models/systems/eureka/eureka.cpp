// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/eureka/eureka.h"

#include "contract/catalogue.h"
#include "live/documentregistrar.h"
#include "systems/eureka/address.h"
#include "systems/eureka/format.h"
#include "systems/eureka/registration.h"
#include "systems/eureka/source.h"
#include "systems/eureka/writer.h"

using namespace Qt::StringLiterals;

namespace meshboard::eureka {

namespace {

class EurekaCarrier : public Carrier
{
public:
    Description description() const override
    {
        return {u"eureka"_s,
                {QT_TRANSLATE_NOOP("Model", "Eureka"), {}},
                u"system-eureka"_s,
                {u"eureka+http"_s, u"eureka+https"_s},
                {QT_TRANSLATE_NOOP("Model", "eureka+http://127.0.0.1:8761/eureka"), {}},
                Safety::Stage};
    }

    Expected<QUrl> canonical(const QUrl &url) const override { return addressIn(url).map(urlOf); }

    Expected<Opened> open(const Connection &connection, const Catalogue &catalogue) const override
    {
        const auto address = addressIn(connection.url);
        if (!address)
            return tl::unexpected(address.error());
        auto server = Server::reach(*address, connection.verifiesTls);
        if (!server)
            return tl::unexpected(server.error());
        auto source = std::make_unique<EurekaSource>(connection, std::move(*server));
        auto writer = std::make_unique<EurekaWriter>(*source);
        const DocumentRegistrar::Place place {connection.id, registeredBelow.toByteArray(), Registration().name()};
        auto registrar = std::make_unique<DocumentRegistrar>(*writer, place, catalogue);
        return Opened {std::move(source), std::move(writer), nullptr, std::move(registrar)};
    }
};

} // namespace

void registerWith(Catalogue &catalogue)
{
    catalogue.add(std::make_unique<EurekaCarrier>());
    catalogue.add(std::make_unique<Format>());
    catalogue.add(std::make_unique<Registration>());
}

} // namespace meshboard::eureka
