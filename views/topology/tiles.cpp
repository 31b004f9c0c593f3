// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/topology/tiles.h"

#include "views/topology/paint.h"

#include <QPainter>

#include <cmath>

namespace meshboard {

namespace {

constexpr int side = 512; ///< of a tile, in pixels of the window

} // namespace

Tiles::Tiles(QObject *parent)
    : QObject(parent)
{
    m_pool.setThreadPriority(QThread::LowPriority);
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
}

Tiles::~Tiles()
{
    ++*m_generation;
    m_pool.clear();
    m_pool.waitForDone();
}

void Tiles::setScene(const ScenePtr &scene, const Colours &colours)
{
    m_scene = scene;
    m_colours = colours;
    if (m_isComplete)
        m_last = m_level;
    m_level = {};
    m_isComplete = false;
    m_pending.clear();
    m_pool.clear();
    ++*m_generation;
}

QRectF Tiles::areaOf(QPoint tile, double scale)
{
    return {tile.x() * side / scale, tile.y() * side / scale, side / scale, side / scale};
}

void Tiles::compose(QPainter &painter, const QRectF &view, double scale, double pixelRatio)
{
    painter.fillRect(QRectF(QPointF(), view.size() * scale), m_colours.surface);
    if (!m_scene)
        return;
    if (m_level.scale != scale || m_level.pixelRatio != pixelRatio || m_level.scene != m_scene) {
        if (m_isComplete)
            m_last = std::move(m_level);
        m_level = {m_scene, scale, pixelRatio, {}};
        m_pending.clear();
        m_pool.clear();
        ++*m_generation;
    }
    const QRect needed(QPoint(int(std::floor(view.left() * scale / side)), int(std::floor(view.top() * scale / side))),
                       QPoint(int(std::floor(view.right() * scale / side)), int(std::floor(view.bottom() * scale / side))));
    forgetFar(needed);
    m_isComplete = true;
    for (int y = needed.top(); y <= needed.bottom(); ++y) {
        for (int x = needed.left(); x <= needed.right(); ++x) {
            // Beyond the drawing there is only ground, which is painted already.
            if (!m_level.images.contains({x, y}) && areaOf({x, y}, scale).intersects(m_scene->bounds.adjusted(-16, -16, 16, 16))) {
                m_isComplete = false;
                request({x, y});
            }
        }
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    const auto put = [&](const Level &level) {
        for (auto it = level.images.cbegin(); it != level.images.cend(); ++it) {
            const QRectF area = areaOf(it.key(), level.scale);
            if (area.intersects(view))
                painter.drawImage(QRectF((area.topLeft() - view.topLeft()) * scale, area.size() * scale), *it);
        }
    };
    if (!m_isComplete)
        put(m_last);
    else
        m_last = {};
    put(m_level);
}

void Tiles::request(QPoint tile)
{
    if (m_pending.contains(tile))
        return;
    m_pending.insert(tile);
    m_pool.start([this, tile, wanted = m_generation->load(), generation = m_generation, scene = m_scene, colours = m_colours,
                  scale = m_level.scale, ratio = m_level.pixelRatio] {
        if (generation->load() != wanted)
            return;
        QImage image(QSize(side, side) * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        QPainter painter(&image);
        paint(painter, *scene, areaOf(tile, scale), scale, colours);
        painter.end();
        // The pool is waited for before we go, so `this` is still there.
        QMetaObject::invokeMethod(this, [this, wanted, tile, image] { take(wanted, tile, image); }, Qt::QueuedConnection);
    });
}

void Tiles::take(quint64 generation, QPoint tile, const QImage &image)
{
    if (generation != m_generation->load())
        return;
    m_pending.remove(tile);
    m_level.images.insert(tile, image);
    Q_EMIT arrived();
}

void Tiles::forgetFar(const QRect &needed)
{
    const QRect kept = needed.adjusted(-1, -1, 1, 1);
    m_level.images.removeIf([&](const QHash<QPoint, QImage>::iterator &it) { return !kept.contains(it.key()); });
}

} // namespace meshboard
