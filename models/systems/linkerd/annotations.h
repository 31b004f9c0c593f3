// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/cursor.h"
#include "contract/report.h"
#include "contract/schema.h"
#include "domain/routing.h"

/// The annotations of Linkerd (linkerd.io/2-edge/reference: retries, timeouts, circuit-breaking, load-balancing,
/// proxy-configuration) as data: what a person calls each, what its value looks like, and on what it has an effect.
namespace meshboard::linkerd {

enum Bearer : quint8 {
    OnService = 1,
    OnHttpRoute = 2,
    OnGrpcRoute = 4,
    OnEgressNetwork = 8,
    OnOthers = 16, ///< namespaces, pods and whatever makes them
};

struct Annotation
{
    enum class Form : quint8 {
        Text,
        Word,       ///< one of `words`
        Flag,       ///< as Go's ParseBool takes it
        Count,      ///< whole, up to `most`
        Fraction,   ///< 0 to `most`
        Duration,   ///< a whole number and one of ms, s, m, h, d; or 0
        GoDuration, ///< 1m30s
        Ports,      ///< 25,3306,8000-8010
        HttpStatuses,
        GrpcStatuses,
    };
    const char *name;
    const char *label;
    Form form = Form::Text;
    quint8 bearers = OnService | OnHttpRoute | OnGrpcRoute | OnEgressNetwork | OnOthers;
    double most = 0;
    const char *words = "";
};

namespace names {
inline constexpr char limit[] = "retry.linkerd.io/limit";
inline constexpr char retryTimeout[] = "retry.linkerd.io/timeout";
inline constexpr char httpStatuses[] = "retry.linkerd.io/http";
inline constexpr char grpcStatuses[] = "retry.linkerd.io/grpc";
inline constexpr char requestTimeout[] = "timeout.linkerd.io/request";
inline constexpr char opaquePorts[] = "config.linkerd.io/opaque-ports";
} // namespace names

/// Null where Linkerd has none of that name.
const Annotation *annotationOf(QByteArrayView name);
/// Whether the name stands in Linkerd's part of the world: `retry.linkerd.io/…`.
bool isOurs(QByteArrayView name);
bool hasOurs(const Cursor &annotations);
/// Those that a ServiceProfile of the service silences: retries, time-outs, circuit breaking, load balancing.
bool isAboutRequests(QByteArrayView name);
bool isRetry(QByteArrayView name);

/// "300ms", "5s", "0"; nothing for `5`, `1.5s` and `1m30s`, which Linkerd refuses here.
std::optional<std::chrono::milliseconds> annotatedDuration(const QString &text);
/// Ports and ranges; nothing where one cannot be read.
std::optional<QList<std::pair<quint16, quint16>>> portsIn(const QString &text);

/// Names all that Linkerd reads in words of its own.
void understandAnnotations(SchemaWalk &walk, const Cursor &annotations, const QString &object);
/// `isRefused`: the cluster refuses the object for a value that cannot be read; elsewhere Linkerd leaves it out.
void checkAnnotations(const Cursor &annotations, Bearer bearer, bool isRefused, Report &report);

/// Time-out and retries as filters, and what else is said of requests. `isGrpc`: of a GRPCRoute.
QList<Filter> requestFiltersOf(const Cursor &annotations, bool isGrpc, const DocumentId &document);
/// How its instances are chosen and when one is left out.
QList<Filter> balancerFiltersOf(const Cursor &annotations, const DocumentId &document);

} // namespace meshboard::linkerd
