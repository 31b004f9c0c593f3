// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QApplication>
#include <QGuiApplication>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

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
    if (meshboard::isCommand(arguments.value(0))) {
        // Without a display: what needs fonts draws on an imagined screen.
        std::unique_ptr<QCoreApplication> application;
        if (meshboard::needsFonts(arguments.first())) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            application = std::make_unique<QGuiApplication>(argc, argv);
        } else {
            application = std::make_unique<QCoreApplication>(argc, argv);
        }
        return int(meshboard::runCommand(arguments));
    }
    return 0;
}
