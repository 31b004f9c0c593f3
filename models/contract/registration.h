// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fault.h"
#include "domain/message.h"
#include "domain/service.h"

#include <QByteArrayView>

#include <optional>

namespace meshboard {

/// The key of a registration. `path` is what follows the discovery prefix: `payment/10.0.0.7:8080`, without a leading
/// slash; the prefix itself (`/skydns/`) tells some layouts from others.
struct RegistrationKey
{
    QByteArrayView path;
    QByteArrayView prefix;

    RegistrationKey(const QByteArray &path_) : path(path_) {}
    RegistrationKey(QByteArrayView path_, QByteArrayView prefix_ = {}) : path(path_), prefix(prefix_) {}
};

/// What shall become of a registered instance. What is absent stays as it is.
struct Amendment
{
    std::optional<quint16> port;
    std::optional<double> weight;
    std::optional<Rotation> rotation;
    QMap<QString, std::optional<QString>> metadata; ///< nothing: the entry goes
};

/// A way to write an instance as the value of a key (host:port, JSON …), shared by etcd and ZooKeeper.
/// Pure; tried in the order of registration.
class RegistrationFormat
{
public:
    virtual ~RegistrationFormat() = default;
    virtual QString name() const = 0;
    /// False for what a system has documents of its own for: it is no value of a key, and nobody writes it into a store of keys.
    virtual bool isOfKeys() const { return true; }

    struct Registered
    {
        ServiceKey service;
        Instance instance;

        bool operator==(const Registered &) const = default;
    };

    /// An instance, or why there is none: key and value are not of this format (all of it empty), they are and something is
    /// wrong with them (`objection`), or the layout has keys beside those of instances (`isNobody`).
    struct Decoded : std::optional<Registered>
    {
        using std::optional<Registered>::optional;
        Message objection;
        bool isNobody = false;

        static Decoded objected(Message why)
        {
            Decoded decoded;
            decoded.objection = std::move(why);
            return decoded;
        }
        static Decoded nobody()
        {
            Decoded decoded;
            decoded.isNobody = true;
            return decoded;
        }
        bool isOurs() const { return has_value() || isNobody || !objection.isEmpty(); }
    };
    virtual Decoded decode(const RegistrationKey &key, QByteArrayView value) const = 0;

    struct Entry
    {
        QByteArray path; ///< of the key; some formats say everything in it
        QByteArray value;

        bool operator==(const Entry &) const = default;
    };
    /// The same registration with the amendment made, and not a byte of the rest changed. Unsupported where the format has no
    /// place for it.
    virtual Expected<Entry> amended(const Entry &entry, const Amendment &amendment) const;
    /// A registration of this format from the values alone, its path below the prefix. What decode() made is written so that
    /// it says the same; Unsupported where an instance has something that the format has no place for.
    virtual Expected<Entry> encoded(const Registered &registered) const;
};

} // namespace meshboard
