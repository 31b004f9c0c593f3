// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/client.h"

#include <QFile>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslError>
#include <QSslKey>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace meshboard::wire {

namespace {

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Qt reports statuses of 400 and more as errors, in these ranges; everything else went wrong on the way.
bool isAnswer(const QNetworkReply &reply)
{
    const int error = reply.error();
    // 400 is an "invalid operation" to Qt.
    const bool isStatus = error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError
        || (error > 200 && error < 300) || (error > 400 && error < 500);
    return isStatus && statusOf(reply) > 0;
}

Fault faultOf(const QNetworkReply &reply)
{
    Fault fault;
    fault.kind = Fault::Kind::Unreachable;
    fault.remedy = Remedy::Retry;
    fault.detail = verbatim(reply.errorString());
    fault.about = originOf(reply.url());
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
        fault.remedy = Remedy::CheckAddress;
        break;
    case QNetworkReply::TimeoutError:
        fault.kind = Fault::Kind::TimedOut;
        break;
    case QNetworkReply::SslHandshakeFailedError:
        fault.remedy = Remedy::CheckCertificate;
        break;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        fault.kind = Fault::Kind::Malformed;
        fault.remedy = Remedy::CheckAddress;
        break;
    default:
        break;
    }
    return fault;
}

/// What was wrong with the server's certificates, and which ones it showed: the least one needs to mend it.
Message certificatesOf(const QNetworkReply &reply, const QList<QSslError> &errors)
{
    QStringList wrong;
    for (const QSslError &error : errors) {
        if (!wrong.contains(error.errorString()))
            wrong.append(error.errorString());
    }
    QStringList chain;
    for (const QSslCertificate &one : reply.sslConfiguration().peerCertificateChain()) {
        chain.append(one.subjectDisplayName() + u" (" + one.issuerDisplayName() + u", "
                     + one.expiryDate().toString(Qt::ISODate) + u')');
    }
    return {QT_TRANSLATE_NOOP("Model", "%1. The server showed: %2"), {wrong.join(u"; "), chain.join(u" ← ")}};
}

Fault timedOut(const Request &request)
{
    const auto seconds = std::chrono::duration<double>(request.timeout).count();
    return {Fault::Kind::TimedOut, {}, Remedy::Retry, {QT_TRANSLATE_NOOP("Model", "no answer for %1 s"), {seconds}}, originOf(request.url)};
}

Fault tooLarge(const Request &request)
{
    return {Fault::Kind::Malformed,
            {},
            Remedy::None,
            {QT_TRANSLATE_NOOP("Model", "the answer is larger than %1 bytes"), {request.limit}},
            originOf(request.url)};
}

/// Nothing comes of it any more. To abort a reply that has ended makes Qt complain.
void end(QNetworkReply *reply, QObject *listener)
{
    reply->disconnect(listener);
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
}

/// One request under way. It is its own master: dies when it is over, or with the client.
class Exchange : public QObject
{
public:
    Exchange(QNetworkReply *reply, const Request &request, Counters &counters, Client::Answered done, QObject *parent)
        : QObject(parent)
        , m_request(request)
        , m_counters(counters)
        , m_reply(reply)
        , m_done(std::move(done))
    {
        m_silence.setSingleShot(true);
        m_silence.setInterval(request.timeout);
        connect(&m_silence, &QTimer::timeout, this, [this] { finish(tl::unexpected(timedOut(m_request))); });
        connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_certificates = certificatesOf(*m_reply, errors); });
        connect(reply, &QNetworkReply::requestSent, this, [this] { ++m_timesSent; });
        connect(reply, &QNetworkReply::readyRead, this, &Exchange::read);
        connect(reply, &QNetworkReply::finished, this, [this] {
            if (!isAnswer(*m_reply)) {
                Fault fault = faultOf(*m_reply);
                if (fault.remedy == Remedy::CheckCertificate && !m_certificates.isEmpty())
                    fault.detail = m_certificates;
                return finish(tl::unexpected(fault));
            }
            read();
            finish(Answer {statusOf(*m_reply), m_body, m_timesSent, m_reply->rawHeaderPairs()});
        });
        m_silence.start();
    }

    void drop()
    {
        m_done = nullptr;
        finish(Answer {});
    }

private:
    void read()
    {
        if (!m_done)
            return;
        const QByteArray bytes = m_reply->readAll();
        m_counters.bytesRead += bytes.size();
        m_body += bytes;
        m_silence.start();
        if (m_body.size() > m_request.limit)
            finish(tl::unexpected(tooLarge(m_request)));
    }

    void finish(const Expected<Answer> &answer)
    {
        m_silence.stop();
        if (m_reply)
            end(m_reply, this);
        deleteLater();
        // Last: whoever is called may delete the client and with it this object.
        if (const auto done = std::exchange(m_done, nullptr))
            done(answer);
    }

    Request m_request;
    Counters &m_counters;
    QPointer<QNetworkReply> m_reply;
    QTimer m_silence;
    QByteArray m_body;
    Message m_certificates;
    int m_timesSent = 0;
    Client::Answered m_done;
};

} // namespace

QByteArray Answer::header(const QByteArray &name) const
{
    for (const auto &[known, value] : headers) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString originOf(const QUrl &url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

bool isUnsent(const Fault &fault)
{
    return fault.kind == Fault::Kind::Unreachable
        && (fault.remedy == Remedy::CheckAddress || fault.remedy == Remedy::CheckCertificate);
}

Expected<QSslConfiguration> configurationFor(const Trust &trust)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(trust.verifies ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    const auto fault = [](const QString &path, const Message &why) {
        return tl::unexpected(Fault {Fault::Kind::Malformed, {}, Remedy::CheckCertificate, why, path});
    };
    if (!trust.authorities.isEmpty()) {
        const QList<QSslCertificate> authorities = QSslCertificate::fromPath(trust.authorities);
        if (authorities.isEmpty())
            return fault(trust.authorities, {QT_TRANSLATE_NOOP("Model", "no certificate in it"), {}});
        tls.setCaCertificates(authorities);
    }
    if (trust.certificate.isEmpty())
        return tls;
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(trust.certificate);
    if (chain.isEmpty())
        return fault(trust.certificate, {QT_TRANSLATE_NOOP("Model", "no certificate in it"), {}});
    QFile file(trust.key);
    if (!file.open(QIODevice::ReadOnly))
        return fault(trust.key, verbatim(file.errorString()));
    const QByteArray pem = file.readAll();
    QSslKey key(pem, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Ec);
    if (key.isNull())
        return fault(trust.key, {QT_TRANSLATE_NOOP("Model", "neither an RSA nor an EC key"), {}});
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return tls;
}

Client::Client(const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_tls(tls)
{
}

Client::~Client()
{
    // Exchanges hold replies of the managers, which are members and would go first.
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly));
}

QNetworkReply *Client::start(QNetworkAccessManager &manager, const Request &request)
{
    QNetworkRequest out(request.url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    // Compressed, a small answer may grow without end.
    out.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    out.setSslConfiguration(m_tls);
    ++m_counters.requests;
    QNetworkReply *reply = manager.sendCustomRequest(out, request.verb, request.body);
    if (m_tls.peerVerifyMode() == QSslSocket::VerifyNone)
        reply->ignoreSslErrors();
    return reply;
}

Call Client::send(const Request &request, Answered done)
{
    QPointer<Exchange> exchange = new Exchange(start(m_oneShots, request), request, m_counters, std::move(done), this);
    return Call([exchange] {
        if (exchange)
            exchange->drop();
    });
}

std::unique_ptr<Stream> Client::stream(const Request &request)
{
    return std::unique_ptr<Stream>(new Stream(this, start(m_streams, request)));
}

void Client::forgetConnections()
{
    m_oneShots.clearConnectionCache();
    m_streams.clearConnectionCache();
}

Stream::Stream(Client *client, QNetworkReply *reply)
    : m_client(client)
    , m_reply(reply)
{
    ++client->m_counters.openStreams;
    connect(reply, &QNetworkReply::readyRead, this, &Stream::read);
    connect(reply, &QNetworkReply::finished, this, [this] {
        read();
        if (!m_reply)
            return;
        if (!isAnswer(*m_reply))
            return close(faultOf(*m_reply));
        Fault fault {
            Fault::Kind::Unreachable, {}, Remedy::Retry, {QT_TRANSLATE_NOOP("Model", "the server ended the stream"), {}}, originOf(m_reply->url())};
        if (!m_refusal.isEmpty()) {
            fault.kind = Fault::Kind::Refused;
            fault.detail = verbatim(QString::fromUtf8(m_refusal.left(1000)));
        }
        close(fault);
    });
}

Stream::~Stream()
{
    if (m_client && m_reply)
        --m_client->m_counters.openStreams;
    if (m_reply)
        end(m_reply, this);
}

void Stream::read()
{
    if (!m_reply)
        return;
    const QByteArray bytes = m_reply->readAll();
    if (bytes.isEmpty())
        return;
    if (m_client)
        m_client->m_counters.bytesRead += bytes.size();
    if (statusOf(*m_reply) >= 300) {
        m_refusal += bytes;
        return;
    }
    const QPointer<Stream> alive = this;
    if (const QList<QByteArray> objects = m_frames.push(bytes); !objects.isEmpty())
        Q_EMIT framed(objects);
    if (alive && m_frames.isBroken())
        close({Fault::Kind::Malformed,
               {},
               Remedy::CheckAddress,
               {QT_TRANSLATE_NOOP("Model", "the stream does not consist of JSON objects"), {}},
               originOf(m_reply->url())});
}

void Stream::close(const Fault &fault)
{
    if (!m_reply)
        return;
    if (m_client)
        --m_client->m_counters.openStreams;
    end(std::exchange(m_reply, nullptr), this);
    Q_EMIT closed(fault);
}

} // namespace meshboard::wire
