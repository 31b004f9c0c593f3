// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/writer.h"

#include <optional>

/// One instance of a live server as a document, and what a change of it asks of the server:
/// Netflix/eureka, resources/InstanceResource.java and ApplicationResource.java. Pure.
namespace meshboard::eureka {

/// How a server writes it, and how it is sent back.
enum class InstanceText : quint8 { Json, Xml };

struct InstancePlace
{
    QString app;
    QString id;
    InstanceText text = InstanceText::Json;

    bool operator==(const InstancePlace &) const = default;
};

/// `apps/PAYMENT/payment-a:8080.json`; a / or % in a name is written %2F, %25.
QString documentPathOf(const InstancePlace &place);
std::optional<InstancePlace> instancePlaceOf(const QString &path);
/// Where the server has it, below its own path.
QString pathOf(const InstancePlace &place);

/// What the server says of an instance without what it counts itself (times of renewals and changes, the last action) and
/// would never take from anybody. `status` is what clients see; where it is not what the instance says of itself, it is
/// overridden.
Expected<QByteArray> instanceTextOf(const QByteArray &answer, InstanceText text);

/// Guard::token of such documents: the server gives back values, not the bytes that it got.
Guard guardOfInstance();

/// One request, path and query below the server's own path.
struct Errand
{
    QByteArray verb;
    QString path;
    QList<std::pair<QString, QString>> query {};
    QByteArray body {};

    bool operator==(const Errand &) const = default;
};

/// What makes the server say `write.after`, one after the other: an override of the status is set, or taken away where there
/// is one and UP comes back; metadata is put; for everything else the instance is registered anew, `now` (milliseconds since
/// 1970) being the time of its change. Empty where nothing differs. Refused where the server has no way to do it.
Expected<QList<Errand>> errandsFor(const Write &write, bool isOverridden, qint64 now);

/// Whether the server says in its answer that somebody overrides the status.
bool isOverriddenIn(const QByteArray &answer, InstanceText text);
/// When the server changed it last, and how often its lease wants to be renewed.
qint64 updatedAtIn(const QByteArray &answer, InstanceText text);
std::chrono::seconds renewalIn(const QByteArray &instance, InstanceText text);

} // namespace meshboard::eureka
