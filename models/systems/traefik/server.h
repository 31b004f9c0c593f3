// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/address.h"
#include "wire/server.h"

#include <memory>

namespace meshboard::traefik {

/// The API of a running Traefik; read only. https://doc.traefik.io/traefik/operations/api/
class Server : public wire::Server
{
public:
    static Expected<std::unique_ptr<Server>> reach(const wire::Address &address, bool verifiesTls);
    Server(QList<QUrl> endpoints, QString path, const QSslConfiguration &tls);

    using Answered = std::function<void(const Expected<wire::Answer> &)>;
    /// GET `/api/` + `name`. An error status is a Fault in the server's words.
    [[nodiscard]] Call get(const QString &name, std::chrono::milliseconds timeout, Answered done);
    /// The same of the page with that number; the first is 1.
    [[nodiscard]] Call getPage(const QString &name, int page, std::chrono::milliseconds timeout, Answered done);

private:
    QString m_path;
};

/// The number of the page behind this one (X-Next-Page says 1 behind the last); nothing where there is none.
std::optional<int> nextPageOf(const wire::Answer &answer);

} // namespace meshboard::traefik
