// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/registration.h"

#include <QList>

namespace meshboard::test {

/// SERVICE/INSTANCE = HOST:PORT and nothing else: tests of the carrier bring their own format, a carrier knows none.
class HostPort : public RegistrationFormat
{
public:
    QString name() const override { return QStringLiteral("host:port"); }

    Decoded decode(const RegistrationKey &key, QByteArrayView value) const override
    {
        const QList<QByteArray> parts = key.path.toByteArray().split('/');
        const qsizetype colon = value.lastIndexOf(':');
        bool isNumber = false;
        const quint16 port = value.sliced(colon + 1).toByteArray().toUShort(&isNumber);
        if (parts.size() != 2 || colon < 1 || !isNumber)
            return {};
        Registered registered;
        registered.service.name = QString::fromUtf8(parts[0]);
        registered.instance.id = QString::fromUtf8(parts[1]);
        registered.instance.host = QString::fromUtf8(value.first(colon));
        registered.instance.port = port;
        return registered;
    }
};

/// One line a service: `web: a=10.0.0.1:80 b=10.0.0.2:80`.
template <typename Services>
QStringList printed(const Services &services)
{
    QStringList lines;
    for (const ServicePtr &service : services) {
        QString line = service->key.toString() + u':';
        for (const Instance &instance : service->instances)
            line += u' ' + instance.id + u'=' + instance.address();
        lines.append(line);
    }
    lines.sort();
    return lines;
}

} // namespace meshboard::test
