// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/run.h"

#include <QHostAddress>
#include <QNetworkInterface>

using namespace Qt::StringLiterals;

namespace meshboard::commands {

namespace {

/// Where others reach this machine: beside a registry on the loopback that is the loopback.
QString hostFor(const QUrl &registry)
{
    const QHostAddress address(registry.host());
    if (address.isLoopback() || registry.host() == "localhost"_L1)
        return u"127.0.0.1"_s;
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    const auto found = std::find_if(own.cbegin(), own.cend(), [](const QHostAddress &one) {
        return !one.isLoopback() && !one.isLinkLocal() && one.protocol() == QAbstractSocket::IPv4Protocol;
    });
    return found == own.cend() ? u"127.0.0.1"_s : found->toString();
}

} // namespace

ExitCode registerService(Invocation &invocation)
{
    const Invocation::Registration &wished = invocation.registration;
    if (invocation.arguments.size() < 2 || wished.in.isEmpty() || wished.port.isEmpty())
        return wrongUsage(invocation, CommandLine::tr("register takes SERVICE --port PORT --in SOURCE -- COMMAND…"));
    bool isPort = false;
    const quint16 port = wished.port.toUShort(&isPort);
    if (!isPort || port == 0)
        return wrongUsage(invocation, CommandLine::tr("--port takes a number from 1 to 65535"));
    const QUrl check(wished.check, QUrl::StrictMode);
    if (!wished.check.isEmpty() && (!check.isValid() || (check.scheme() != "http"_L1 && check.scheme() != "https"_L1)))
        return wrongUsage(invocation, CommandLine::tr("--check takes a URL of http or https"));

    Headless headless(wishesOf(invocation));
    const auto ids = headless.open({wished.in});
    if (!ids)
        return failed(invocation, ids.error());
    Sources &sources = headless.session.sources;
    const Source *source = sources.source(ids->first());
    Registrar *registrar = sources.registrar(ids->first());
    if (ids->size() != 1 || !registrar) {
        return failed(invocation, {Fault::Kind::Unsupported, {}, Remedy::None,
                                   verbatim(CommandLine::tr("nothing can be registered there")), wished.in});
    }
    const Safety safety = source->connection().safety;
    const bool isConfirmed = invocation.confirm.contains(source->connection().name);
    if (safety == Safety::Observe || (safety == Safety::Protected && !isConfirmed)) {
        return failed(invocation, {Fault::Kind::Refused, {}, Remedy::RaiseSafety,
                                   verbatim(CommandLine::tr("its safety level is %1").arg(inTheirWords(nameOf(safety)))), wished.in});
    }

    Wanted wanted;
    const QString service = invocation.arguments.first();
    wanted.registered.service = {service.contains(u'/') ? service.section(u'/', 0, 0) : QString(), service.section(u'/', -1)};
    Instance &instance = wanted.registered.instance;
    instance.host = wished.host.isEmpty() ? hostFor(source->connection().url) : wished.host;
    instance.port = port;
    instance.id = wished.id.isEmpty() ? instance.address() : wished.id;
    wanted.format = wished.format;
    wanted.check = check;

    Runner runner(*registrar, wanted, [&](const Message &said) {
        invocation.err << "meshboard: " << translated(said) << '\n';
        invocation.err.flush();
    });
    runner.start(invocation.arguments.mid(1));
    while (!runner.exitCode())
        headless.waitFor([&] { return runner.exitCode().has_value(); }, std::chrono::hours(1));
    return ExitCode(*runner.exitCode());
}

} // namespace meshboard::commands
