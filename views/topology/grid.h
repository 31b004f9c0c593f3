// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

namespace meshboard {

/// Which of many rectangles touch a given one: a raster of cells in flat arrays, made once and only read afterwards.
class Grid
{
public:
    Grid() = default;
    explicit Grid(std::vector<QRectF> rects);

    /// Indexes, ascending.
    std::vector<int> in(const QRectF &rect) const;
    bool isFree(const QRectF &rect) const;

private:
    struct Span
    {
        int left, top, right, bottom;
    };
    Span cellsOf(const QRectF &rect) const;
    template <typename Each>
    void visit(const QRectF &rect, const Each &each) const; ///< until it answers false; one thing may come several times

    std::vector<QRectF> m_rects;
    QRectF m_bounds;
    double m_cell = 1;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<int> m_begin; ///< by cell: where its members start in m_members
    std::vector<int> m_members;
};

} // namespace meshboard
