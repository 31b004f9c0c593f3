// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

// A static library's resources are linked only where somebody asks for them; the macro stands outside of namespaces.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace meshboard {

namespace {

QColor inkFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::ButtonText);
}

/// One QIcon a name for all who show it: each parses its file when it is asked anything.
QIcon drawingOf(const QString &name)
{
    static QHash<QString, QIcon> known;
    static const bool isEmptied = (qAddPostRoutine([] { known.clear(); }), true); // pixmaps do not outlive the application
    Q_UNUSED(isEmptied)
    QIcon &drawing = known[QIcon::themeName() + u'/' + name];
    if (drawing.isNull()) {
        const QString own = u":/icons/"_s + name + u".svg"_s;
        drawing = QFile::exists(own) ? QIcon(own) : QIcon::fromTheme(name);
    }
    return drawing;
}

/// Takes only the shape of an icon and fills it with the colour of the text.
class InkEngine : public QIconEngine
{
public:
    explicit InkEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double scale = painter->device()->devicePixelRatio();
        QPixmap picture = pixmap(rect.size() * scale, mode, state);
        picture.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), picture);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawingOf(m_name).paint(&painter, QRect(QPoint(), size), Qt::AlignCenter, QIcon::Normal, state);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRect(QPoint(), size), inkFor(mode));
        return picture;
    }
    QString iconName() override { return m_name; }
    bool isNull() override { return drawingOf(m_name).isNull(); }
    QIconEngine *clone() const override { return new InkEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon iconNamed(const QString &name)
{
    return QIcon(new InkEngine(name));
}

void useIconFallback()
{
    initResources();
    // Platforms without a desktop theme of their own do not look where icons are installed.
    QStringList paths = QIcon::themeSearchPaths();
    const QStringList places = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString &place : places) {
        const QString icons = place + u"/icons"_s;
        if (!paths.contains(icons))
            paths.append(icons);
    }
    QIcon::setThemeSearchPaths(paths);
    QIcon::setFallbackThemeName(u"breeze"_s);
    if (QIcon::themeName().isEmpty() || QIcon::themeName() == "hicolor"_L1)
        QIcon::setThemeName(u"breeze"_s);
}

} // namespace meshboard
