// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/topology/grid.h"

#include <algorithm>
#include <cmath>

namespace meshboard {

namespace {

/// QRectF::intersects knows no rectangles without a width, and straight lines have such bounds.
bool touches(const QRectF &a, const QRectF &b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

} // namespace

Grid::Grid(std::vector<QRectF> rects)
    : m_rects(std::move(rects))
{
    if (m_rects.empty())
        return;
    double left = m_rects[0].left(), top = m_rects[0].top(), right = m_rects[0].right(), bottom = m_rects[0].bottom();
    for (const QRectF &rect : m_rects) {
        left = std::min(left, rect.left());
        top = std::min(top, rect.top());
        right = std::max(right, rect.right());
        bottom = std::max(bottom, rect.bottom());
    }
    m_bounds = QRectF(QPointF(left, top), QPointF(right, bottom));
    // About two things a cell; never more cells than 256 x 256.
    const double area = std::max(m_bounds.width() * m_bounds.height(), 1.0);
    m_cell = std::max({std::sqrt(2 * area / double(m_rects.size())), m_bounds.width() / 256, m_bounds.height() / 256, 64.0});
    m_columns = int(m_bounds.width() / m_cell) + 1;
    m_rows = int(m_bounds.height() / m_cell) + 1;
    m_begin.assign(size_t(m_columns * m_rows) + 1, 0);
    const auto eachCell = [&](const QRectF &rect, const auto &each) {
        const Span span = cellsOf(rect);
        for (int y = span.top; y <= span.bottom; ++y) {
            for (int x = span.left; x <= span.right; ++x)
                each(size_t(y * m_columns + x));
        }
    };
    for (const QRectF &rect : m_rects)
        eachCell(rect, [&](size_t cell) { ++m_begin[cell + 1]; });
    for (size_t i = 1; i < m_begin.size(); ++i)
        m_begin[i] += m_begin[i - 1];
    m_members.resize(size_t(m_begin.back()));
    std::vector<int> next(m_begin.cbegin(), m_begin.cend() - 1);
    for (size_t i = 0; i < m_rects.size(); ++i)
        eachCell(m_rects[i], [&](size_t cell) { m_members[size_t(next[cell]++)] = int(i); });
}

Grid::Span Grid::cellsOf(const QRectF &rect) const
{
    const auto index = [this](double distance, int count) { return std::clamp(int(std::floor(distance / m_cell)), 0, count - 1); };
    return {index(rect.left() - m_bounds.left(), m_columns), index(rect.top() - m_bounds.top(), m_rows),
            index(rect.right() - m_bounds.left(), m_columns), index(rect.bottom() - m_bounds.top(), m_rows)};
}

template <typename Each>
void Grid::visit(const QRectF &rect, const Each &each) const
{
    if (m_rects.empty() || !touches(rect, m_bounds))
        return;
    const Span span = cellsOf(rect);
    for (int y = span.top; y <= span.bottom; ++y) {
        for (int x = span.left; x <= span.right; ++x) {
            const auto cell = size_t(y * m_columns + x);
            for (int i = m_begin[cell]; i < m_begin[cell + 1]; ++i) {
                const int member = m_members[size_t(i)];
                if (touches(m_rects[size_t(member)], rect) && !each(member))
                    return;
            }
        }
    }
}

std::vector<int> Grid::in(const QRectF &rect) const
{
    std::vector<int> found;
    visit(rect, [&](int member) {
        found.push_back(member);
        return true;
    });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

bool Grid::isFree(const QRectF &rect) const
{
    bool isFree = true;
    visit(rect, [&](int) { return isFree = false; });
    return isFree;
}

} // namespace meshboard
