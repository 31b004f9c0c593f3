// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "systems/eureka/instance.h"
#include "wire/address.h"
#include "wire/server.h"

namespace meshboard::eureka {

/// One cluster of Eureka servers as both the source and its writer reach it.
class Server : public wire::Server
{
public:
    static Expected<std::unique_ptr<Server>> reach(const wire::Address &address, bool verifiesTls);
    Server(QList<QUrl> endpoints, QString path, const QSslConfiguration &tls);

    using Answered = std::function<void(const Expected<wire::Answer> &)>;
    /// GET below the server's path, in JSON where it speaks it. An error status is a Fault in the server's words.
    [[nodiscard]] Call get(const QString &path, std::chrono::milliseconds timeout, Answered done);
    /// Where a server may have a page for people, which tells what it tells no client: Spring Cloud's, then Netflix's own.
    QStringList pages() const;
    [[nodiscard]] Call getPage(const QString &path, std::chrono::milliseconds timeout, Answered done);
    [[nodiscard]] Call run(const Errand &errand, InstanceText text, std::chrono::milliseconds timeout, Answered done);

private:
    [[nodiscard]] Call ask(wire::Request request, const QString &path, Answered done);

    QString m_path;
};

} // namespace meshboard::eureka
