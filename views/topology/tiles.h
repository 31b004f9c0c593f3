// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"
#include "views/topology/scene.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPoint>
#include <QSet>
#include <QThreadPool>

#include <atomic>

class QPainter;

namespace meshboard {

/// The still part of a scene as pictures, painted on low-priority threads and put together in the frame. While tiles of a
/// new scene or zoom level are under way, those of the last one stand in, stretched.
class Tiles : public QObject
{
    Q_OBJECT

public:
    explicit Tiles(QObject *parent = nullptr);
    ~Tiles() override;

    void setScene(const ScenePtr &scene, const Colours &colours);
    /// Draws what is there of `view` (canvas units) at its place, and asks for what is missing.
    void compose(QPainter &painter, const QRectF &view, double scale, double pixelRatio);
    /// Everything of the last frame was there.
    bool isComplete() const { return m_isComplete; }

Q_SIGNALS:
    /// There is more to see than in the last frame.
    void arrived();

private:
    struct Level
    {
        ScenePtr scene;
        double scale = 0;
        double pixelRatio = 0;
        QHash<QPoint, QImage> images;
    };
    void request(QPoint tile);
    void take(quint64 generation, QPoint tile, const QImage &image);
    void forgetFar(const QRect &needed);
    static QRectF areaOf(QPoint tile, double scale);

    ScenePtr m_scene;
    Colours m_colours;
    Level m_level;
    Level m_last; ///< the last one that was complete
    QSet<QPoint> m_pending;
    std::shared_ptr<std::atomic<quint64>> m_generation = std::make_shared<std::atomic<quint64>>(0);
    bool m_isComplete = false;
    QThreadPool m_pool;
};

} // namespace meshboard
