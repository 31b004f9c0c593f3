// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/livesource.h"
#include "live/pace.h"
#include "systems/eureka/leases.h"
#include "systems/eureka/mirror.h"
#include "systems/eureka/page.h"
#include "systems/eureka/server.h"

namespace meshboard::eureka {

struct Timing : LiveTiming
{
    Pace pace; ///< of the questions for what changed
    Duration page {30000};    ///< between two looks at the page for people
    Duration cache {30000};   ///< that a server answers from, as it comes (eureka.server.responseCacheUpdateIntervalMs)
    /// A delta tells of the last three minutes (retentionTimeInMSInDeltaQueue). After a longer silence all is read.
    Duration trustsDeltas {120000};
};

/// One cluster of Eureka servers. Eureka tells nobody anything: everything is read once, then what changed, again and again.
///
///     attempt -> all of it -> wait -> delta -> counts as the server does? -> wait -> delta …
///                                           -> does not: all of it
///
/// What tells one cluster from another is what its page says of itself, which is not much; the guard of a write looks at
/// the instance itself.
class EurekaSource : public LiveSource
{
    Q_OBJECT

public:
    EurekaSource(Connection connection, std::unique_ptr<Server> server, Timing timing = {}, QObject *parent = nullptr);
    ~EurekaSource() override;

    ServerIdentity identity() const override { return m_identity; }
    void setCredentials(const Credentials &credentials) override { m_server->authenticate(credentials); }

    Server &server() { return *m_server; }
    Leases &leases() { return m_leases; }
    /// It was cancelled through us; where it registers itself again, that is told.
    void hasCancelled(const InstancePlace &place, qint64 updatedAt);

protected:
    void reset() override;
    void attempt() override;
    void readAgain() override;
    void disconnectFromServer() override;
    bool isConnected() const override { return m_isFollowing; }
    wire::Counters counters() const override { return m_server->counters(); }
    Message serverName() const override;
    QString endpoint() const override { return m_server->endpoint(); }
    qsizetype endpointCount() const override { return m_server->endpointCount(); }
    void turnToNextEndpoint() override { m_server->turnToNextEndpoint(); }
    wire::Breaker &breaker() override { return m_server->breaker(); }
    Work nextWork() override;

private:
    enum class Part : quint8 { Whole, Delta };
    struct Pending
    {
        QByteArray body;
        Part part = Part::Whole;
        bool isWhole = false; ///< shall be published as a whole
        qint64 answeredAt = 0; ///< by the server's clock
        int question = 0;
        QList<std::pair<InstancePlace, qint64>> cancelled {};
    };
    struct Outcome
    {
        Change change;
        std::optional<Fault> fault;
        bool isMissed = false; ///< the delta did not fit
        qint64 newestChange = 0;
        QString anyDocument;
        QList<std::pair<QString, QString>> returned; ///< application and id
    };
    static Outcome done(Mirror &mirror, const Pending &pending);

    void fetch(Part part);
    void follow(const Pending &pending, const Outcome &outcome);
    void askLater(qint64 bytes);
    void beat();
    void look();
    void learnPage(const Page &page);
    void tellLeases();
    void tellReturned(const QList<std::pair<QString, QString>> &returned);
    void publishTold();
    bool mayAskForDeltas() const;

    Timing m_timing;
    std::unique_ptr<Server> m_server;
    Leases m_leases {*m_server};

    // The way to the server
    Call m_call;
    Call m_beatCall;
    Call m_pageCall;
    QTimer m_next;
    QTimer m_beat;
    QTimer m_look;
    std::chrono::milliseconds m_interval {};
    bool m_isFollowing = false;
    bool m_isBeating = false;
    bool m_isLooking = false;
    bool m_isAsWhole = false; ///< of what is under way
    bool m_givesDeltas = true;
    int m_question = 0; ///< the last one; what answers an earlier one leads to nothing more
    int m_page = 0;     ///< of those that the server may show

    // What is known
    std::shared_ptr<Mirror> m_mirror;
    std::optional<Pending> m_pending;
    QString m_readFrom; ///< the endpoint whose registry the mirror holds
    QString m_anyDocument;
    ServerIdentity m_identity;
    QList<std::pair<InstancePlace, qint64>> m_cancelled; ///< and when the server had changed them; for the mirror
};

/// The same for the source and its writer.
ServerIdentity identityOf(const std::optional<Page> &page);

} // namespace meshboard::eureka
