// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/layered.h"

#include <algorithm>
#include <numeric>

namespace meshboard {

namespace {

/// The sketch without cycles and with a bend wherever an arrow passes a column.
class Layers
{
public:
    explicit Layers(const Sketch &sketch)
        : m_sketch(sketch)
        , m_boxes(sketch.boxes)
    {
        breakCycles();
        assignColumns();
        addBends();
    }

    Centres centres()
    {
        order();
        std::vector<double> y = straightened();
        Centres result(m_sketch.boxes.size());
        double left = 0;
        for (const std::vector<int> &column : m_columns) {
            double width = 0;
            for (const int box : column)
                width = std::max(width, m_boxes[size_t(box)].width());
            for (const int box : column) {
                if (size_t(box) < result.size())
                    result[size_t(box)] = {left + width / 2, y[size_t(box)]};
            }
            left += width + m_sketch.layerGap;
        }
        return result;
    }

private:
    void breakCycles()
    {
        // An arrow to a box that is still being walked closes a cycle: it is laid out the other way round.
        std::vector<std::vector<size_t>> out(m_boxes.size());
        for (size_t i = 0; i < m_sketch.arrows.size(); ++i)
            out[size_t(m_sketch.arrows[i].from)].push_back(i);
        m_arrows = m_sketch.arrows;
        enum class Mark : quint8 { New, Open, Done };
        std::vector<Mark> marks(m_boxes.size(), Mark::New);
        std::vector<std::pair<int, size_t>> walk;
        std::vector<int> starts(m_boxes.size());
        std::iota(starts.begin(), starts.end(), 0);
        std::vector<int> callers(m_boxes.size(), 0);
        for (const Sketch::Arrow &arrow : m_arrows)
            ++callers[size_t(arrow.to)];
        std::stable_partition(starts.begin(), starts.end(), [&](int box) { return callers[size_t(box)] == 0; });
        for (const int start : starts) {
            if (marks[size_t(start)] != Mark::New)
                continue;
            walk.emplace_back(start, 0);
            marks[size_t(start)] = Mark::Open;
            while (!walk.empty()) {
                auto &[box, next] = walk.back();
                if (next == out[size_t(box)].size()) {
                    marks[size_t(box)] = Mark::Done;
                    walk.pop_back();
                    continue;
                }
                Sketch::Arrow &arrow = m_arrows[out[size_t(box)][next++]];
                const int to = arrow.to;
                if (marks[size_t(to)] == Mark::Open) {
                    std::swap(arrow.from, arrow.to);
                } else if (marks[size_t(to)] == Mark::New) {
                    marks[size_t(to)] = Mark::Open;
                    walk.emplace_back(to, 0);
                }
            }
        }
    }

    void assignColumns()
    {
        std::vector<int> waiting(m_boxes.size(), 0);
        std::vector<std::vector<int>> out(m_boxes.size());
        for (const Sketch::Arrow &arrow : m_arrows) {
            ++waiting[size_t(arrow.to)];
            out[size_t(arrow.from)].push_back(arrow.to);
        }
        m_column.assign(m_boxes.size(), 0);
        std::vector<int> ready;
        for (size_t i = 0; i < m_boxes.size(); ++i) {
            if (waiting[i] == 0)
                ready.push_back(int(i));
        }
        const std::vector<int> sources = ready;
        while (!ready.empty()) {
            const int box = ready.back();
            ready.pop_back();
            for (const int to : out[size_t(box)]) {
                m_column[size_t(to)] = std::max(m_column[size_t(to)], m_column[size_t(box)] + 1);
                if (--waiting[size_t(to)] == 0)
                    ready.push_back(to);
            }
        }
        // What nobody calls stands right before what it calls, not at the far left.
        for (const int box : sources) {
            int nearest = -1;
            for (const int to : out[size_t(box)])
                nearest = nearest < 0 ? m_column[size_t(to)] : std::min(nearest, m_column[size_t(to)]);
            m_column[size_t(box)] = std::max(nearest - 1, 0);
        }
    }

    void addBends()
    {
        const int last = m_column.empty() ? 0 : *std::max_element(m_column.cbegin(), m_column.cend());
        m_columns.resize(size_t(last) + 1);
        for (size_t i = 0; i < m_boxes.size(); ++i)
            m_columns[size_t(m_column[i])].push_back(int(i));
        m_before.resize(m_boxes.size());
        m_after.resize(m_boxes.size());
        const auto link = [&](int from, int to) {
            m_after[size_t(from)].push_back(to);
            m_before[size_t(to)].push_back(from);
        };
        for (const Sketch::Arrow &arrow : m_arrows) {
            int from = arrow.from;
            for (int column = m_column[size_t(from)] + 1; column < m_column[size_t(arrow.to)]; ++column) {
                const int bend = int(m_boxes.size());
                m_boxes.emplace_back(0, 8);
                m_before.emplace_back();
                m_after.emplace_back();
                m_columns[size_t(column)].push_back(bend);
                link(from, bend);
                from = bend;
            }
            link(from, arrow.to);
        }
    }

    /// Places of the neighbours in the next column; the middle one counts.
    static double median(const std::vector<int> &neighbours, const std::vector<double> &place, double own)
    {
        if (neighbours.empty())
            return own;
        std::vector<double> places;
        for (const int neighbour : neighbours)
            places.push_back(place[size_t(neighbour)]);
        std::sort(places.begin(), places.end());
        const size_t half = places.size() / 2;
        return places.size() % 2 == 1 ? places[half] : (places[half - 1] + places[half]) / 2;
    }

    void number(std::vector<double> &place, const std::vector<int> &column) const
    {
        for (size_t i = 0; i < column.size(); ++i)
            place[size_t(column[i])] = double(i);
    }

    qint64 crossings(const std::vector<double> &place) const
    {
        qint64 count = 0;
        for (const std::vector<int> &column : m_columns) {
            std::vector<std::pair<double, double>> lines;
            for (const int box : column) {
                for (const int to : m_after[size_t(box)])
                    lines.emplace_back(place[size_t(box)], place[size_t(to)]);
            }
            std::sort(lines.begin(), lines.end());
            // Insertion into a sorted list counts the inversions; columns are short.
            std::vector<double> ends;
            for (const auto &[from, to] : lines) {
                const auto at = std::upper_bound(ends.begin(), ends.end(), to);
                count += ends.end() - at;
                ends.insert(at, to);
            }
        }
        return count;
    }

    void order()
    {
        std::vector<double> place(m_boxes.size(), 0);
        for (const std::vector<int> &column : m_columns)
            number(place, column);
        std::vector<std::vector<int>> best = m_columns;
        qint64 fewest = crossings(place);
        for (int round = 0; round < 12 && fewest > 0; ++round) {
            const bool isForward = round % 2 == 0;
            for (size_t k = 0; k < m_columns.size(); ++k) {
                std::vector<int> &column = m_columns[isForward ? k : m_columns.size() - 1 - k];
                std::vector<std::pair<double, int>> ranked;
                for (const int box : column)
                    ranked.emplace_back(median((isForward ? m_before : m_after)[size_t(box)], place, place[size_t(box)]), box);
                std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
                for (size_t i = 0; i < column.size(); ++i)
                    column[i] = ranked[i].second;
                number(place, column);
            }
            if (const qint64 now = crossings(place); now < fewest) {
                fewest = now;
                best = m_columns;
            }
        }
        m_columns = best;
    }

    double distance(int above, int below) const
    {
        return (m_boxes[size_t(above)].height() + m_boxes[size_t(below)].height()) / 2 + rowGap;
    }

    /// Each box as near to the middle of its neighbours as the order of its column allows.
    std::vector<double> straightened() const
    {
        std::vector<double> y(m_boxes.size(), 0);
        for (const std::vector<int> &column : m_columns) {
            double at = 0;
            for (size_t i = 0; i < column.size(); ++i) {
                at += i == 0 ? 0 : distance(column[i - 1], column[i]);
                y[size_t(column[i])] = at;
            }
            for (const int box : column)
                y[size_t(box)] -= at / 2;
        }
        for (int round = 0; round < 16; ++round) {
            const bool isForward = round % 2 == 0;
            for (size_t k = 0; k < m_columns.size(); ++k)
                place(m_columns[isForward ? k : m_columns.size() - 1 - k], isForward ? m_before : m_after, y);
        }
        return y;
    }

    void place(const std::vector<int> &column, const std::vector<std::vector<int>> &neighbours, std::vector<double> &y) const
    {
        // Pool adjacent violators: boxes that would overlap move together, to the mean of what they all want.
        struct Cluster
        {
            double wanted = 0; ///< sum of the wished places of the first box
            int count = 0;
            size_t begin = 0;
            double at() const { return wanted / count; }
        };
        std::vector<double> offset(column.size(), 0);
        for (size_t i = 1; i < column.size(); ++i)
            offset[i] = offset[i - 1] + distance(column[i - 1], column[i]);
        std::vector<Cluster> clusters;
        for (size_t i = 0; i < column.size(); ++i) {
            const double wish = median(neighbours[size_t(column[i])], y, y[size_t(column[i])]);
            clusters.push_back({wish - offset[i], 1, i});
            while (clusters.size() > 1 && clusters[clusters.size() - 2].at() > clusters.back().at()) {
                const Cluster last = clusters.back();
                clusters.pop_back();
                clusters.back().wanted += last.wanted;
                clusters.back().count += last.count;
            }
        }
        for (size_t c = 0; c < clusters.size(); ++c) {
            const size_t end = c + 1 < clusters.size() ? clusters[c + 1].begin : column.size();
            for (size_t i = clusters[c].begin; i < end; ++i)
                y[size_t(column[i])] = clusters[c].at() + offset[i];
        }
    }

    const Sketch &m_sketch;
    std::vector<QSizeF> m_boxes; ///< those of the sketch, then bends
    std::vector<Sketch::Arrow> m_arrows;
    std::vector<int> m_column;
    std::vector<std::vector<int>> m_columns;
    std::vector<std::vector<int>> m_before;
    std::vector<std::vector<int>> m_after;
};

} // namespace

Centres layered(const Sketch &sketch)
{
    return Layers(sketch).centres();
}

} // namespace meshboard
