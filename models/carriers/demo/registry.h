// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/demo/flow.h"
#include "contract/catalogue.h"
#include "contract/simulated.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QRandomGenerator>
#include <QTimer>

namespace meshboard::demo {

/// A registry that is not there: it follows the demo's folders and publishes the instances, health and traffic that a mesh
/// of that configuration would show. Traffic comes as the same slices that a metrics source publishes.
class Registry : public Source, public SimulatedMesh
{
    Q_OBJECT

public:
    /// `folders`: the opened folders it follows, under identities of their own.
    Registry(Connection connection, const Catalogue &catalogue, std::vector<Opened> folders, QObject *parent = nullptr);
    ~Registry() override;

    void start() override;
    void stop() override;
    void reread() override;
    ServerIdentity identity() const override;

    bool isKilled() const override { return m_isKilled; }
    void setKilled(bool isKilled) override;
    void reset() override;
    bool isPaused() const override { return m_isPaused; }
    void setPaused(bool isPaused) override;
    QList<ServiceKey> services() const override { return m_mesh.services.keys(); }
    bool isSick(const ServiceKey &service) const override { return m_sick.contains(service.name); }
    void setSick(const ServiceKey &service, bool isSick) override;

private:
    struct Followed
    {
        Opened opened;
        Snapshot snapshot;
        QMap<DocumentId, ReadDocumentPtr> read;
    };
    struct Simulated
    {
        Mesh mesh;
        std::vector<QMap<DocumentId, ReadDocumentPtr>> read;
    };

    void begin();
    void halt();
    void follow(Followed &folder, const Change &change);
    void simulate();
    void take(const Simulated &simulated);
    void tick();
    void publishSoon();
    void publish();
    void setPhase(SourceState::Phase phase, const std::optional<Fault> &fault = {});
    TrafficPtr observed(const TrafficKey &key, const Flow &flow);

    const Catalogue &m_catalogue;
    std::vector<Followed> m_folders;
    QFutureWatcher<Simulated> m_simulating;
    QTimer m_ticking;
    QTimer m_publishing;
    QTimer m_living;
    QElapsedTimer m_sincePublished;
    QRandomGenerator m_chance {20261123};
    Mesh m_mesh;
    QMap<TrafficKey, TrafficPtr> m_traffic; ///< as published last
    QMap<ServiceKey, ServicePtr> m_published;
    QSet<QString> m_sick;
    qint64 m_steps = 0;
    quint64 m_revision = 0;
    bool m_isRunning = false;
    bool m_isPaused = false;
    bool m_isKilled = false;
    bool m_isDirty = false; ///< files or health changed since the last simulation began
    bool m_isWhole = false; ///< a full picture was published since the beginning
};

} // namespace meshboard::demo
