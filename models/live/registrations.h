// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/catalogue.h"
#include "domain/snapshot.h"

#include <QHash>
#include <QSet>

namespace meshboard {

/// The services that keys of a tree register: each key is read by the first format that claims it. Pure, and worked on by
/// one thread at a time; what it gives out are values.
class Registrations
{
public:
    /// `codes`: of a key that is understood by no format, and of one that its format objects to.
    struct Codes
    {
        QByteArray unknown;
        QByteArray objected;
    };
    Registrations(SourceId source, QString system, Codes codes, const Catalogue &catalogue);

    enum class Read : quint8 {
        Instance,
        Nobody,  ///< the layout has keys beside those of instances
        Unknown,
        Objected,
    };
    using Completing = std::function<void(Instance &)>;
    /// The key's first `prefix` bytes are the discovery prefix. `completing` adds what the source knows beside the value.
    Read put(const QByteArray &key, qsizetype prefix, const QByteArray &value, const Completing &completing = {});
    void remove(const QByteArray &key);
    void clear();
    /// It is no instance, and that is no fault of anybody.
    void excuse(const QByteArray &key) { m_strange.remove(key); }

    /// Services that are not as they were when it was asked last, and the keys that are no registrations. Those are told
    /// together as being below `prefix`, where there are many.
    void collect(Change &change, const QByteArray &prefix);
    /// Everything, as collected last.
    QList<ServicePtr> services() const { return m_services.values(); }
    QList<Finding> findings() const { return m_findings; }

private:
    ServicePtr serviceOf(const ServiceKey &key) const;
    Finding findingAt(const QByteArray &code, const QByteArray &key, const Message &what, const Message &advice) const;
    QList<Finding> strangeOnes(const QByteArray &prefix) const;

    SourceId m_source;
    QString m_system;
    Codes m_codes;
    const Catalogue &m_catalogue;

    QHash<QByteArray, RegistrationFormat::Registered> m_registered;
    QHash<ServiceKey, QSet<QByteArray>> m_keysOf;
    QMap<QByteArray, Message> m_strange; ///< with what the format it is of says of it; empty where it is of none
    QSet<ServiceKey> m_changed;
    QMap<ServiceKey, ServicePtr> m_services; ///< as given out
    QList<Finding> m_findings;
};

} // namespace meshboard
