// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/call.h"
#include "domain/fault.h"
#include "wire/framing.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

class QNetworkReply;

namespace meshboard::wire {

struct Request
{
    QByteArray verb = "POST";
    QUrl url;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    /// Without a byte from the server for so long, a one-shot is given up. Streams have none.
    std::chrono::milliseconds timeout {5000};
    qint64 limit = 64 * 1024 * 1024; ///< bytes of an answer that are too many
};

/// What a server said, whatever the status: it is the caller who knows what an error looks like there.
struct Answer
{
    int status = 0;
    QByteArray body;
    /// Qt sends a request again by itself when the connection ends before the answer, POST or not: more than 1 means
    /// that the server may have acted on it more than once.
    int timesSent = 1;
    QList<std::pair<QByteArray, QByteArray>> headers {};

    /// Empty where there is none. Names compare as HTTP's do.
    QByteArray header(const QByteArray &name) const;
};

/// What was asked of the server, for budgets and for the eyes of a person.
struct Counters
{
    qint64 requests = 0;
    qint64 bytesRead = 0;
    int openStreams = 0;
};

/// How to trust and to be trusted. Paths of PEM files; empty: what the system trusts, no certificate of ours.
struct Trust
{
    bool verifies = true;
    QString authorities;
    QString certificate;
    QString key;
};
Expected<QSslConfiguration> configurationFor(const Trust &trust);

class Client;

/// An answer that does not end: cut into JSON objects. Deleting it closes it and nothing is emitted any more.
class Stream : public QObject
{
    Q_OBJECT

public:
    ~Stream() override;

Q_SIGNALS:
    void framed(const QList<QByteArray> &objects);
    /// Once, whoever closed it; also when the server refused it.
    void closed(const meshboard::Fault &fault);

private:
    friend class Client;
    Stream(Client *client, QNetworkReply *reply);
    void read();
    void close(const Fault &fault);

    QPointer<Client> m_client;
    QPointer<QNetworkReply> m_reply;
    JsonFrames m_frames;
    QByteArray m_refusal; ///< the body of an answer with an error status
};

/// HTTP to one server. Streams go through an access manager of their own: Qt opens six connections a host and manager,
/// and hanging answers would starve all other requests silently. Never follows redirects: a token must not travel.
class Client : public QObject
{
    Q_OBJECT

public:
    explicit Client(const QSslConfiguration &tls, QObject *parent = nullptr);
    ~Client() override;

    using Answered = std::function<void(Expected<Answer>)>;
    /// Faults are of the way there and back only; a status such as 404 is an Answer.
    [[nodiscard]] Call send(const Request &request, Answered done);
    std::unique_ptr<Stream> stream(const Request &request);

    const Counters &counters() const { return m_counters; }
    /// Close idle connections; the next request opens a fresh one.
    void forgetConnections();

private:
    friend class Stream;
    QNetworkReply *start(QNetworkAccessManager &manager, const Request &request);

    QSslConfiguration m_tls;
    QNetworkAccessManager m_oneShots;
    QNetworkAccessManager m_streams;
    Counters m_counters;
};

/// The request of this fault did not reach the server: no connection was made. Of all other faults the server may have
/// acted on it.
bool isUnsent(const Fault &fault);

/// `http://host:port` of a URL, for texts.
QString originOf(const QUrl &url);

} // namespace meshboard::wire
