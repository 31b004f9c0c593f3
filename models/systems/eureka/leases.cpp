// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/eureka/leases.h"

using namespace Qt::StringLiterals;

namespace meshboard::eureka {

namespace {

constexpr std::chrono::milliseconds patience {5000};

} // namespace

Leases::Leases(Server &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
}

void Leases::keep(const InstancePlace &place, const Errand &registration, std::chrono::seconds interval)
{
    auto kept = std::make_unique<Kept>();
    kept->place = place;
    kept->registration = registration;
    kept->timer.setInterval(std::max(interval, std::chrono::seconds(1)));
    connect(&kept->timer, &QTimer::timeout, this, [this, one = kept.get()] { renew(*one); });
    kept->timer.start();
    m_kept[documentPathOf(place)] = std::move(kept);
    Q_EMIT changed();
}

void Leases::end(const InstancePlace &place)
{
    if (m_kept.erase(documentPathOf(place)) > 0)
        Q_EMIT changed();
}

QStringList Leases::instances() const
{
    QStringList names;
    for (const auto &[path, kept] : m_kept)
        names.append(kept->place.id);
    return names;
}

void Leases::setPaused(const InstancePlace &place, bool isPaused)
{
    const auto kept = m_kept.find(documentPathOf(place));
    if (kept == m_kept.end())
        return;
    kept->second->call.cancel();
    kept->second->isAsking = false;
    if (isPaused)
        kept->second->timer.stop();
    else
        kept->second->timer.start();
}

void Leases::renew(Kept &kept)
{
    if (std::exchange(kept.isAsking, true))
        return;
    kept.call = m_server.run({"PUT", pathOf(kept.place)}, kept.place.text, patience, [this, &kept](const Expected<wire::Answer> &answer) {
        kept.call.finished();
        kept.isAsking = false;
        // A server that does not answer is asked again with the next renewal.
        if (answer || answer.error().kind != Fault::Kind::NotFound)
            return;
        kept.isAsking = true;
        kept.call = m_server.run(kept.registration, kept.place.text, patience, [&kept](const Expected<wire::Answer> &) {
            kept.call.finished();
            kept.isAsking = false;
        });
    });
}

} // namespace meshboard::eureka
