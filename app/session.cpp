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
    , store((Filled(catalogue), catalogue))
    , sources(catalogue, store)
    , visits(sources, store)
    , journal(journalPath())
    , draft(catalogue, store)
    , applier(sources, store, draft, journal)
{
    // What is staged about a document that its source does not show has to be seen for that.
    QObject::connect(&draft, &Draft::changed, &visits, [this] {
        QSet<DocumentId> staged;
        for (const Intent &intent : draft.intents())
            staged.insert(intent.document);
        visits.want(QStringLiteral("draft"), staged);
    });
    QObject::connect(&applier, &Applier::started, &visits, [this](PlanRun *run) {
        QObject::connect(run, &PlanRun::finished, &visits, [this, run] {
            for (const PlanStep &step : run->plan().steps)
                visits.reread(step.write.document);
        });
    });
}

QString Session::journalPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + u"/journal.sqlite"_s;
}

} // namespace meshboard
