// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trial.h"

#include "domain/snapshot.h"

namespace meshboard {

Trial::Trial(const Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        const auto &fault = m_opened.source->state().fault;
        const QString about = m_opened.source->connection().url.toString();
        const auto seconds = double(m_limit.interval()) / 1000;
        end(tl::unexpected(fault.value_or(
            Fault {Fault::Kind::TimedOut, {}, Remedy::Retry, {QT_TRANSLATE_NOOP("Model", "no answer for %1 s"), {seconds}}, about})));
    });
}

Trial::~Trial() = default;

void Trial::start(const Connection &connection, const Credentials &credentials, Ended done, std::chrono::milliseconds limit)
{
    m_limit.stop();
    m_opened = {};
    m_snapshot = {};
    m_hasPublished = false;
    m_done = std::move(done);
    const Carrier *carrier = m_catalogue.carrierFor(connection.url);
    auto opened = carrier ? carrier->open(connection, m_catalogue)
                          : tl::unexpected(Fault {Fault::Kind::Unsupported, {}, Remedy::CheckAddress, {}, connection.url.toString()});
    if (!opened) {
        // As every answer: later, when whoever asked is ready for it.
        QTimer::singleShot(0, this, [this, fault = opened.error()] {
            if (const auto answer = std::exchange(m_done, nullptr))
                answer(tl::unexpected(fault));
        });
        return;
    }
    m_opened = std::move(*opened);
    Source *source = m_opened.source.get();
    if (!credentials.isEmpty())
        source->setCredentials(credentials);
    connect(source, &Source::published, this, [this](const Change &change) {
        m_snapshot = applied(m_snapshot, change);
        m_hasPublished = true;
        judge();
    });
    connect(source, &Source::stateChanged, this, &Trial::judge);
    m_limit.start(limit);
    source->start();
}

void Trial::judge()
{
    if (!m_opened.source)
        return;
    const SourceState &state = m_opened.source->state();
    if (state.phase == SourceState::Phase::Live && m_hasPublished) {
        Found found {state.server, m_opened.source->identity(), m_snapshot.services.size(), 0, m_snapshot.documents.size(), m_snapshot.findings};
        for (const ServicePtr &service : std::as_const(m_snapshot.services))
            found.instances += service->instances.size();
        end(found);
    } else if (state.fault && state.phase != SourceState::Phase::Live) {
        end(tl::unexpected(*state.fault));
    }
}

void Trial::end(const Expected<Found> &found)
{
    m_limit.stop();
    // We are in one of its signals.
    m_opened.keys.reset();
    m_opened.writer.reset();
    m_opened.source->disconnect(this);
    m_opened.source.release()->deleteLater();
    if (const auto answer = std::exchange(m_done, nullptr))
        answer(found);
}

} // namespace meshboard
