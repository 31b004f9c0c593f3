// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/catalogue.h"

#include <QFileInfo>

#include <algorithm>

namespace meshboard {

namespace {

/// A short name from what tells this URL from others: the last part of its path, else its host.
QString proposedName(const QUrl &url)
{
    const QString last = QFileInfo(url.path()).fileName();
    if (url.host().isEmpty())
        return last.isEmpty() ? url.scheme() : last;
    return url.port() > 0 ? url.host() + u'-' + QString::number(url.port()) : url.host();
}

} // namespace

Expected<QList<Connection>> Carrier::connections(const QUrl &url) const
{
    const Expected<QUrl> whole = canonical(url);
    if (!whole)
        return tl::unexpected(whole.error());
    Connection connection;
    // The same URL is the same source each time, so that plans and the journal find it again without a workspace.
    connection.id = {QUuid::createUuidV5(QUuid::fromString(u"{b5f2a4f0-7c1e-4f55-9d1b-6d6573686264}"), whole->toString())};
    connection.name = proposedName(*whole);
    connection.url = *whole;
    connection.safety = description().safety;
    return QList<Connection> {connection};
}

Catalogue::Catalogue() = default;
Catalogue::~Catalogue() = default;

void Catalogue::add(Description description)
{
    m_descriptions.append(std::move(description));
}

void Catalogue::add(std::unique_ptr<Format> format)
{
    m_formats.push_back(std::move(format));
}

void Catalogue::add(std::unique_ptr<RegistrationFormat> format)
{
    m_registrations.push_back(std::move(format));
}

void Catalogue::add(std::unique_ptr<Carrier> carrier)
{
    m_descriptions.append(carrier->description());
    m_carriers.push_back(std::move(carrier));
}

const Format *Catalogue::format(QStringView language) const
{
    const auto found = std::find_if(m_formats.cbegin(), m_formats.cend(),
                                    [&](const auto &format) { return format->language() == language; });
    return found == m_formats.cend() ? nullptr : found->get();
}

const Carrier *Catalogue::carrierFor(const QUrl &url) const
{
    const auto found = std::find_if(m_carriers.cbegin(), m_carriers.cend(), [&](const auto &carrier) {
        return carrier->description().schemes.contains(url.scheme());
    });
    return found == m_carriers.cend() ? nullptr : found->get();
}

Expected<RegistrationFormat::Entry> encodedBy(const Catalogue &catalogue, const QString &format, const RegistrationFormat::Registered &registered)
{
    QStringList names;
    for (const auto &one : catalogue.registrationFormats()) {
        if (!one->isOfKeys())
            continue;
        if (format.isEmpty() || one->name() == format)
            return one->encoded(registered);
        names.append(one->name());
    }
    return tl::unexpected(Fault {Fault::Kind::Unsupported, {}, Remedy::None,
                                 {QT_TRANSLATE_NOOP("Model", "no format of registrations has this name; there are %1"), {names.join(u", ")}}, format});
}

} // namespace meshboard
