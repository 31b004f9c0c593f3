// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/exporting.h"
#include "app/language.h"
#include "app/session.h"
#include "app/texts.h"
#include "app/workspace.h"
#include "views/window/mainwindow.h"
#include "views/window/preferences.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QIcon>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

int command(int argc, char **argv, const QStringList &arguments)
{
    // Without a display: what needs fonts draws on an imagined screen.
    std::unique_ptr<QCoreApplication> application;
    if (needsFonts(arguments.first())) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    Language language;
    language.use({});
    return int(runCommand(arguments));
}

/// Empty where there is one. A mistyped command is no source, and without a display Qt would only abort.
QString whyNoWindow(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (argument.startsWith(u'-'))
            return CommandLine::tr("unknown option %1").arg(argument);
        if (!argument.contains(u':') && !QFileInfo::exists(argument) && !QFileInfo::exists(argument.section(u'=', 1)))
            return CommandLine::tr("%1 is neither a command, nor a URL, nor a folder or workspace").arg(argument);
    }
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    if (isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM"))
        return {};
    return CommandLine::tr("there is no display for a window; commands need none");
}

int refused(int argc, char **argv, const QStringList &arguments)
{
    const QCoreApplication application(argc, argv);
    Language language;
    language.use({});
    std::fprintf(stderr, "meshboard: %s\n%s\n", qPrintable(whyNoWindow(arguments)),
                 qPrintable(CommandLine::tr("Try: %1").arg(u"meshboard help"_s)));
    return int(ExitCode::Usage);
}

/// `NAME=URL`, a URL, a folder, or a workspace file.
void open(MainWindow &window, const Session &session, const QString &argument)
{
    const qsizetype equals = argument.indexOf(u'=');
    const qsizetype colon = argument.indexOf(u':');
    const bool isNamed = equals > 0 && (colon < 0 || equals < colon) && !QFileInfo::exists(argument);
    const QString name = isNamed ? argument.left(equals) : QString();
    const QString address = isNamed ? argument.mid(equals + 1) : argument;
    const QFileInfo file(address);
    if (file.isFile()) {
        window.openWorkspace(address);
    } else if (file.isDir() && !session.catalogue.carrierFor(QUrl(address))) {
        QUrl url(u"folder:"_s);
        url.setPath(address, QUrl::DecodedMode);
        window.openUrl(url, name);
    } else {
        window.openUrl(QUrl(address), name);
    }
}

int window(int argc, char **argv, const QStringList &arguments)
{
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"meshboard"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/meshboard.svg"_s));
    Session session;
    Language language;
    language.use(readPreferences(session.settings).language);

    Board board {session.catalogue, session.store,   session.sources, session.visits, session.draft,
                 session.journal,   session.applier, session.keyring, session.settings};
    MainWindow window(board, {readWorkspace, writeWorkspace, [&session](const QString &folder) {
                                  return exportDocuments(*session.store.picture(), folder).map([](const QList<ExportedFile> &files) {
                                      return int(files.size());
                                  });
                              }});
    QObject::connect(&window, &MainWindow::languageChosen, &application, [&](const QString &chosen) { language.use(chosen); });
    window.show();
    for (const QString &argument : arguments)
        open(window, session, argument);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"meshboard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MESHBOARD_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const QString first = arguments.value(0);
    if (first == "--version"_L1 || first == "-v"_L1) {
        std::puts("meshboard " MESHBOARD_VERSION);
        return 0;
    }
    if (first == "--help"_L1 || first == "-h"_L1)
        arguments = {u"help"_s};
    if (isCommand(arguments.value(0)))
        return command(argc, argv, arguments);
    return whyNoWindow(arguments).isEmpty() ? window(argc, argv, arguments) : refused(argc, argv, arguments);
}
