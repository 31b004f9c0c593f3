// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// Stops what it started when it goes.
struct Started : QProcess
{
    ~Started() override
    {
        if (state() == NotRunning)
            return;
        terminate();
        if (!waitForFinished(5'000))
            kill();
        waitForFinished(5'000);
    }
};

} // namespace

/// The program itself, on a screen of its own, with real key and mouse events.
class TestRealWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    Started m_screen;
    Started m_windowManager;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();

    QByteArray tool(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(program, arguments);
        const bool isDone = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
        return isDone && process.exitCode() == 0 ? process.readAllStandardOutput().trimmed() : QByteArray();
    }

    void press(const QStringList &keys) const { tool(u"xdotool"_s, QStringList {u"key"_s, u"--clearmodifiers"_s} + keys); }
    void write(const QString &text) const { tool(u"xdotool"_s, {u"type"_s, u"--clearmodifiers"_s, text}); }

    QByteArray windowNamed(const QString &name) const
    {
        return tool(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, name}).split('\n').first();
    }

    /// Keys go to the window that has the focus. `windowactivate --sync` would wait without end where it is refused.
    bool isFocused(const QByteArray &window) const
    {
        if (window.isEmpty())
            return false;
        if (tool(u"xdotool"_s, {u"getactivewindow"_s}) != window)
            tool(u"xdotool"_s, {u"windowactivate"_s, QString::fromLatin1(window)});
        return tool(u"xdotool"_s, {u"getactivewindow"_s}) == window && tool(u"xdotool"_s, {u"getwindowfocus"_s}) == window;
    }

    /// Shows its window, and the window has the keyboard.
    void startFocused(Started &program, const QStringList &arguments, const QString &title) const
    {
        start(program, arguments);
        QTRY_VERIFY2_WITH_TIMEOUT(isFocused(windowNamed(title)) || program.state() != QProcess::Running, "no window has the focus", patience);
        QVERIFY2(program.state() == QProcess::Running, program.readAll().constData());
    }

    void quit(Started &program) const
    {
        press({u"ctrl+q"_s});
        QVERIFY2(program.waitForFinished(patience), program.readAll().constData());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }

    void start(Started &program, const QStringList &arguments) const
    {
        program.setProcessEnvironment(m_environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(MESHBOARD), arguments);
        QVERIFY(program.waitForStarted());
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *program : {"Xvfb", "openbox", "xdotool"}) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
                QSKIP(qPrintable(QString::fromLatin1(program) + u" is not installed"));
        }
        // Without -noreset the screen starts anew when its last client goes: an xdotool that came and went before the window
        // manager would throw that out.
        m_screen.start(u"Xvfb"_s, {u"-noreset"_s, u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s});
        QVERIFY(m_screen.waitForReadyRead(patience));
        m_environment.insert(u"DISPLAY"_s, u":"_s + QString::fromLatin1(m_screen.readLine().trimmed()));
        m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        m_environment.insert(u"HOME"_s, m_home.path());
        for (const auto &[variable, folder] : {std::pair("XDG_DATA_HOME", "data"), {"XDG_CONFIG_HOME", "config"}, {"XDG_RUNTIME_DIR", "run"}}) {
            const QString path = m_home.filePath(QString::fromLatin1(folder));
            QVERIFY(QDir().mkpath(path));
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            m_environment.insert(QString::fromLatin1(variable), path);
        }
        m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_windowManager.setProcessEnvironment(m_environment);
        m_windowManager.start(u"openbox"_s, QStringList());
        QVERIFY(m_windowManager.waitForStarted());
        // Started is not up: before it manages the screen no window gets the focus, and every key is lost.
        QTRY_VERIFY_WITH_TIMEOUT(!tool(u"xdotool"_s, {u"get_num_desktops"_s}).isEmpty(), patience);
        QCOMPARE(m_windowManager.state(), QProcess::Running);
    }

    void demoOpensAndQuits()
    {
        Started program;
        startFocused(program, {u"demo:"_s}, u"demo"_s);
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY_WITH_TIMEOUT(QDir(m_home.filePath(u"run/meshboard-demo"_s)).exists(), patience);
        // Every page by its key, the palette, and back: whatever crashes ends the program.
        for (int page = 1; page <= 8; ++page)
            press({u"alt+%1"_s.arg(page)});
        press({u"ctrl+k"_s});
        write(u"reviews"_s);
        press({u"Return"_s});
        QCOMPARE(program.state(), QProcess::Running);
        quit(program);
    }

    void startPageWithoutSources()
    {
        Started program;
        startFocused(program, {}, u"Meshboard"_s);
        if (QTest::currentTestFailed())
            return;
        quit(program);
    }
};

QTEST_GUILESS_MAIN(TestRealWindow)
#include "tst_realwindow.moc"
