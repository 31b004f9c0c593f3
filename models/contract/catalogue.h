// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/format.h"
#include "contract/keytree.h"
#include "contract/registrar.h"
#include "contract/source.h"
#include "contract/writer.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace meshboard {

/// How a system or carrier presents itself: data, so that no view knows any of them.
struct Description
{
    QString word;        ///< the folder's name, "istio"
    Message title;       ///< "Istio"
    QString icon;        ///< name of an icon in resources/icons, "system-istio"
    QStringList schemes; ///< URL schemes it opens; empty for pure languages
    Message urlHint;     ///< "folder:./deploy", shown in dialogs
    Safety safety = Safety::Stage; ///< level of a new connection
};

/// An offer made at start: something found that can be opened.
struct Offer
{
    Message title; ///< "etcd at 127.0.0.1:2379 (from ETCDCTL_ENDPOINTS)"
    QUrl url;
};

/// What a source brings to life: the source, and where it can be written to, its writer.
struct Opened
{
    std::unique_ptr<Source> source;
    std::unique_ptr<Writer> writer; ///< may refer to the source; is destroyed first
    std::unique_ptr<KeyTree> keys {}; ///< where it has a tree of keys; may refer to the source, too
    std::unique_ptr<Registrar> registrar {}; ///< where instances can be put into it and kept there
};

class Catalogue;

/// Opens connections of some URL schemes.
class Carrier
{
public:
    virtual ~Carrier() = default;
    virtual Description description() const = 0;
    /// Checks a URL without touching anything: a Fault says what is wrong with it.
    virtual Expected<QUrl> canonical(const QUrl &url) const = 0;
    virtual Expected<Opened> open(const Connection &connection, const Catalogue &catalogue) const = 0;
    /// A URL may stand for several connections (`demo:`); each has a name to propose. Usually one.
    virtual Expected<QList<Connection>> connections(const QUrl &url) const;
    virtual QList<Offer> offers() const { return {}; }
};

/// Everything the program was built with. Filled once at start, then read only and shared by all threads.
class Catalogue
{
public:
    Catalogue();
    ~Catalogue();
    Catalogue(const Catalogue &) = delete;

    void add(Description description); ///< of a pure language
    void add(std::unique_ptr<Format> format);
    void add(std::unique_ptr<RegistrationFormat> format);
    void add(std::unique_ptr<Carrier> carrier);

    const std::vector<std::unique_ptr<Format>> &formats() const { return m_formats; }
    const std::vector<std::unique_ptr<RegistrationFormat>> &registrationFormats() const { return m_registrations; }
    const std::vector<std::unique_ptr<Carrier>> &carriers() const { return m_carriers; }
    const QList<Description> &descriptions() const { return m_descriptions; }

    const Format *format(QStringView language) const;
    const Carrier *carrierFor(const QUrl &url) const;

private:
    std::vector<std::unique_ptr<Format>> m_formats;
    std::vector<std::unique_ptr<RegistrationFormat>> m_registrations;
    std::vector<std::unique_ptr<Carrier>> m_carriers;
    QList<Description> m_descriptions;
};

/// A registration written by the format of that name, or by the first one where none is named. Unsupported where there is no such
/// format, or the instance has something that it has no place for.
Expected<RegistrationFormat::Entry> encodedBy(const Catalogue &catalogue, const QString &format, const RegistrationFormat::Registered &registered);

} // namespace meshboard
