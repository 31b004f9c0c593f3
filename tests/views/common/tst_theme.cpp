// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QPixmap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useIconFallback(); }

    void textAndShapesStandOut_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textAndShapesStandOut()
    {
        QFETCH(bool, isDark);
        const Colours &c = isDark ? darkColours() : lightColours();
        for (const QColor &surface : {c.surface, c.raised, c.sunken}) {
            QVERIFY(contrast(c.text, surface) >= 7);
            QVERIFY2(contrast(c.faint, surface) >= 4.5, qPrintable(QString::number(contrast(c.faint, surface))));
            for (const Mark mark : {Mark::Passing, Mark::Warning, Mark::Critical, Mark::Out, Mark::Unknown})
                QVERIFY2(contrast(colourOf(mark, c), surface) >= 3,
                         qPrintable(u"%1 on %2: %3"_s.arg(int(mark)).arg(surface.name()).arg(contrast(colourOf(mark, c), surface))));
        }
        for (const QColor &colour : c.series)
            QVERIFY(contrast(colour, c.surface) >= 3);
        QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
        QVERIFY(contrast(c.text, c.added) >= 7);
        QVERIFY(contrast(c.text, c.removed) >= 7);
    }

    void contrastIsWcags()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(contrast(QColor(0x777777), Qt::white) < 4.5);
    }

    void shapesDifferWithoutColour()
    {
        QList<QImage> shapes;
        for (const Mark mark : {Mark::Passing, Mark::Warning, Mark::Critical, Mark::Out, Mark::Unknown}) {
            const QImage shape = markIcon(mark).pixmap(24, 24).toImage().convertToFormat(QImage::Format_Alpha8);
            for (const QImage &other : std::as_const(shapes))
                QVERIFY(shape != other);
            shapes.append(shape);
        }
    }

    void choiceAndZoomReachTheProgram()
    {
        applyTheme(ThemeChoice::Dark, 150);
        QVERIFY(coloursOf(QApplication::palette()).isDark);
        QCOMPARE(QApplication::font().pointSizeF(), 15.0);
        applyTheme(ThemeChoice::Light, 100);
        QVERIFY(!coloursOf(QApplication::palette()).isDark);
        QCOMPARE(QApplication::font().pointSizeF(), 10.0);
    }

    void iconsTakeTheColourOfTheText()
    {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            applyTheme(choice, 100);
            for (const QString &name : {u"service"_s, u"split"_s, u"edit-copy"_s, u"list-add"_s}) {
                const QImage image = iconNamed(name).pixmap(22, 22).toImage();
                bool hasInk = false;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        const QColor pixel = image.pixelColor(x, y);
                        if (pixel.alpha() < 250)
                            continue;
                        hasInk = true;
                        QCOMPARE(pixel.rgb(), QApplication::palette().color(QPalette::ButtonText).rgb());
                    }
                }
                QVERIFY2(hasInk, qPrintable(name));
            }
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
