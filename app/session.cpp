// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

struct Filled
{
    explicit Filled(Catalogue &catalogue) { registerEverything(catalogue); }
};

} // namespace

// By path: an organization would lengthen the folders of the journal as well, and none makes QSettings invent one.
Session::Session()
    : settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/meshboard.conf"_s, QSettings::IniFormat)
    , keyring(settings)
    , store((Filled(catalogue), catalogue))
    , sources(catalogue, store)
    , visits(sources, store)
    , journal(journalPath())
    , draft(catalogue, store)
    , applier(sources, store, draft, journal)
{
    sources.setCredentialStore(&keyring);
    visitFor(visits, draft, applier);
}

QString Session::journalPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + u"/journal.sqlite"_s;
}

} // namespace meshboard
