// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/credentials.h"
#include "domain/fault.h"
#include "domain/snapshot.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <optional>

namespace meshboard {

/// What a person may do to a source through us. See DESIGN rule 10.
enum class Safety : quint8 { Observe, Stage, Protected, Free };

/// How a source was asked for: what a workspace file keeps of it. No secrets.
struct Connection
{
    SourceId id;
    QString name; ///< short, unique in the workspace; stands in addresses
    QUrl url;     ///< as typed, made absolute; without userinfo
    Safety safety = Safety::Stage;
    QString colour; ///< "#rrggbb", empty for none
    bool verifiesTls = true;

    bool operator==(const Connection &) const = default;
};

/// What Sources and the status line show. All times UTC.
struct SourceState
{
    enum class Phase : quint8 {
        Stopped,
        Connecting, ///< nothing was ever heard
        Live,
        Stale,      ///< amber: no sign of life for a while, the picture is old
        Lost,       ///< grey: given up until `nextAttempt`
    };
    Phase phase = Phase::Stopped;
    QDateTime since;        ///< of this phase
    QDateTime lastContact;  ///< last sign of life, data or not
    std::optional<std::chrono::milliseconds> lag; ///< from the change at the server to us, where it can be told
    std::optional<Fault> fault;  ///< the last one, while it matters
    QDateTime nextAttempt;  ///< invalid where none is planned
    int failedAttempts = 0;
    qint64 requests = 0;
    qint64 bytesRead = 0;
    int openStreams = 0;
    Message server; ///< what answered: "etcd 3.4.23", "folder on ext4"

    bool operator==(const SourceState &) const = default;
};

/// What tells one cluster from another behind the same address; compared before an apply (DESIGN rule 8).
/// Empty while unknown.
using ServerIdentity = QJsonObject;

/// An open connection. Lives on the main thread and never blocks it. Contract, proved by one suite for every source:
/// publishes once connected (a full picture, base 0), then changes in unbroken order of `base`; leading edge at once, then
/// at most 20 a second; reports loss and recovery by stateChanged; after stop() nothing is published; may be deleted at
/// any time.
class Source : public QObject
{
    Q_OBJECT

public:
    explicit Source(Connection connection, QObject *parent = nullptr);
    ~Source() override;

    const Connection &connection() const { return m_connection; }
    SourceId id() const { return m_connection.id; }
    void setConnection(Connection connection);
    /// Before start(); where it runs already, the next attempt takes them. Kinds that need none leave them alone.
    virtual void setCredentials(const Credentials &) {}

    virtual void start() = 0;
    virtual void stop() = 0;
    /// Read everything again and publish it whole (F5).
    virtual void reread() = 0;

    const SourceState &state() const { return m_state; }
    virtual ServerIdentity identity() const = 0;

Q_SIGNALS:
    void published(const meshboard::Change &change);
    void stateChanged(const meshboard::SourceState &state);

protected:
    /// Emits stateChanged where the state differs.
    void setState(const SourceState &state);

private:
    Connection m_connection;
    SourceState m_state;
};

QString nameOf(Safety safety);
std::optional<Safety> safetyNamed(QStringView name);
QString nameOf(SourceState::Phase phase);

} // namespace meshboard

Q_DECLARE_METATYPE(meshboard::Change)
Q_DECLARE_METATYPE(meshboard::SourceState)
