// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/registrations.h"

#include <algorithm>

namespace meshboard {

namespace {

/// So many keys are named one by one; a whole tree of strange keys is one more line, not a thousand.
constexpr qsizetype namedKeys = 50;

} // namespace

Registrations::Registrations(SourceId source, QString system, Codes codes, const Catalogue &catalogue)
    : m_source(source)
    , m_system(std::move(system))
    , m_codes(std::move(codes))
    , m_catalogue(catalogue)
{
}

Registrations::Read Registrations::put(const QByteArray &key, qsizetype prefix, const QByteArray &value, const Completing &completing)
{
    remove(key);
    const QByteArrayView whole(key);
    const qsizetype begin = std::min(prefix, key.size());
    RegistrationFormat::Decoded decoded;
    for (const auto &format : m_catalogue.registrationFormats()) {
        decoded = format->decode({whole.sliced(begin), whole.first(begin)}, value);
        if (decoded.isOurs())
            break;
    }
    if (decoded.isNobody)
        return Read::Nobody;
    if (!decoded) {
        m_strange.insert(key, decoded.objection);
        return decoded.objection.isEmpty() ? Read::Unknown : Read::Objected;
    }
    decoded->instance.document = valuePath(key);
    if (completing)
        completing(decoded->instance);
    m_keysOf[decoded->service].insert(key);
    m_changed.insert(decoded->service);
    m_registered.insert(key, *decoded);
    return Read::Instance;
}

void Registrations::remove(const QByteArray &key)
{
    m_strange.remove(key);
    const auto found = m_registered.constFind(key);
    if (found == m_registered.cend())
        return;
    const ServiceKey service = found->service;
    m_changed.insert(service);
    QSet<QByteArray> &keys = m_keysOf[service];
    keys.remove(key);
    if (keys.isEmpty())
        m_keysOf.remove(service);
    m_registered.erase(found);
}

void Registrations::clear()
{
    for (auto it = m_keysOf.cbegin(); it != m_keysOf.cend(); ++it)
        m_changed.insert(it.key());
    m_registered.clear();
    m_keysOf.clear();
    m_strange.clear();
}

void Registrations::collect(Change &change, const QByteArray &prefix)
{
    for (const ServiceKey &key : std::as_const(m_changed)) {
        const ServicePtr before = m_services.value(key);
        const ServicePtr now = serviceOf(key);
        if (now && (!before || *before != *now)) {
            m_services.insert(key, now);
            change.services.append(now);
        } else if (before && !now) {
            m_services.remove(key);
            change.removedServices.append(key);
        }
    }
    m_changed.clear();
    if (const QList<Finding> now = strangeOnes(prefix); now != m_findings) {
        m_findings = now;
        change.findings = now;
    }
}

ServicePtr Registrations::serviceOf(const ServiceKey &key) const
{
    const auto keys = m_keysOf.constFind(key);
    if (keys == m_keysOf.cend())
        return nullptr;
    auto service = std::make_shared<Service>();
    service->key = key;
    service->system = m_system;
    service->instances.reserve(keys->size());
    QSet<QString> ids;
    QList<QByteArray> sorted(keys->cbegin(), keys->cend());
    std::sort(sorted.begin(), sorted.end());
    for (const QByteArray &one : std::as_const(sorted)) {
        Instance instance = m_registered[one].instance;
        // Two keys may claim one id; neither may hide the other.
        if (ids.contains(instance.id))
            instance.id = QString::fromUtf8(one);
        ids.insert(instance.id);
        service->instances.append(std::move(instance));
    }
    std::sort(service->instances.begin(), service->instances.end(),
              [](const Instance &a, const Instance &b) { return a.id < b.id; });
    return service;
}

Finding Registrations::findingAt(const QByteArray &code, const QByteArray &key, const Message &what, const Message &advice) const
{
    Finding finding;
    finding.code = code;
    finding.place.source = m_source;
    finding.place.object = QString::fromUtf8(key);
    finding.what = what;
    finding.advice = advice;
    return finding;
}

QList<Finding> Registrations::strangeOnes(const QByteArray &prefix) const
{
    QList<Finding> findings;
    for (auto it = m_strange.cbegin(); it != m_strange.cend() && findings.size() < namedKeys; ++it) {
        const QString key = QString::fromUtf8(it.key());
        if (it->isEmpty())
            findings.append(findingAt(m_codes.unknown, it.key(), {QT_TRANSLATE_NOOP("Model", "The key %1 is no registration that is understood here"), {key}},
                                      {QT_TRANSLATE_NOOP("Model", "Register HOST:PORT or JSON under PREFIX/SERVICE/INSTANCE, or move other keys out of the prefix."), {}}));
        else
            findings.append(findingAt(m_codes.objected, it.key(), *it, {QT_TRANSLATE_NOOP("Model", "Look at who registers %1: nobody finds the instance."), {key}}));
    }
    if (const qsizetype more = m_strange.size() - findings.size(); more > 0)
        findings.append(findingAt(m_codes.unknown, prefix,
                                  {QT_TRANSLATE_N_NOOP("Model", "%n more key(s) under %2 are no registrations that are understood here"), {qint64(more), QString::fromUtf8(prefix)}}, {}));
    return findings;
}

} // namespace meshboard
