// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/layout/dot.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr double pointsPerInch = 72;

QByteArray inches(double length)
{
    return QByteArray::number(length / pointsPerInch, 'f', 4);
}

} // namespace

QByteArray dotInput(const std::vector<Sketch> &sketches)
{
    QByteArray text;
    for (const Sketch &sketch : sketches) {
        text += "digraph {\nrankdir=LR; nodesep=" + inches(rowGap) + "; ranksep=" + inches(sketch.layerGap)
            + "; node [shape=box, fixedsize=true, label=\"\"];\n";
        for (size_t i = 0; i < sketch.boxes.size(); ++i) {
            text += QByteArray::number(qsizetype(i)) + " [width=" + inches(sketch.boxes[i].width())
                + ", height=" + inches(sketch.boxes[i].height()) + "];\n";
        }
        for (const Sketch::Arrow &arrow : sketch.arrows) {
            text += QByteArray::number(arrow.from) + " -> " + QByteArray::number(arrow.to)
                + " [weight=" + QByteArray::number(arrow.weight) + "];\n";
        }
        text += "}\n";
    }
    return text;
}

std::optional<std::vector<Centres>> fromPlain(const QByteArray &output, const std::vector<Sketch> &sketches)
{
    std::vector<Centres> result;
    size_t placed = 0;
    double height = 0;
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() >= 4 && words[0] == "graph") {
            if (result.size() == sketches.size())
                return std::nullopt;
            result.emplace_back(sketches[result.size()].boxes.size());
            height = words[3].toDouble();
            placed = 0;
        } else if (words.size() >= 4 && words[0] == "node" && !result.empty()) {
            bool isNumber = false;
            const auto box = size_t(words[1].toUInt(&isNumber));
            if (!isNumber || box >= result.back().size())
                return std::nullopt;
            result.back()[box] = QPointF(words[2].toDouble(), height - words[3].toDouble()) * pointsPerInch;
            ++placed;
        } else if (words[0] == "stop") {
            if (result.empty() || placed != result.back().size())
                return std::nullopt;
        }
    }
    if (result.size() != sketches.size() || (!result.empty() && placed != result.back().size()))
        return std::nullopt;
    return result;
}

} // namespace meshboard
