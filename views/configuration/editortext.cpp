// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/configuration/editortext.h"

#include <QStringDecoder>

#include <algorithm>

namespace meshboard {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

/// What QTextDocument takes for the end of a paragraph at this place: how many bytes it is long, 0 for none.
qsizetype lineEndAt(QByteArrayView bytes, qsizetype at)
{
    const QByteArrayView rest = bytes.sliced(at);
    if (rest.startsWith("\r\n"))
        return 2;
    if (rest.startsWith('\n') || rest.startsWith('\r'))
        return 1;
    // U+2029, and U+FDD0, U+FDD1 which QTextDocument uses inside.
    for (const QByteArrayView end : {QByteArrayView("\xE2\x80\xA9"), QByteArrayView("\xEF\xB7\x90"), QByteArrayView("\xEF\xB7\x91")}) {
        if (rest.startsWith(end))
            return 3;
    }
    return 0;
}

/// A first byte of something lineEndAt() would answer.
bool mayEndLine(char byte)
{
    return byte == '\n' || byte == '\r' || byte == '\xE2' || byte == '\xEF';
}

qsizetype unitsIn(QByteArrayView utf8)
{
    qsizetype units = 0;
    for (const char byte : utf8) {
        const auto b = uchar(byte);
        units += b < 0x80 || b >= 0xC0; // first bytes of a character
        units += b >= 0xF0;             // which takes two units beyond the basic plane
    }
    return units;
}

} // namespace

std::optional<EditorText> EditorText::of(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return std::nullopt;
    EditorText result;
    result.m_bytes = bytes;
    qsizetype at = 0;
    if (bytes.startsWith(byteOrderMark)) {
        at = byteOrderMark.size();
        result.m_shifts.append({0, at});
    }
    bool knowsLineEnd = false;
    qsizetype copied = at;
    result.m_normal.reserve(bytes.size());
    const auto copyTo = [&](qsizetype end) { result.m_normal.append(bytes.constData() + copied, end - copied); };
    while (at < bytes.size()) {
        const qsizetype end = mayEndLine(bytes[at]) ? lineEndAt(bytes, at) : 0;
        if (end == 0) {
            ++at;
            continue;
        }
        if (!knowsLineEnd && end < 3)
            result.m_lineEnd = bytes.mid(at, end);
        knowsLineEnd = knowsLineEnd || end < 3;
        copyTo(at);
        result.m_normal.append('\n');
        at += end;
        copied = at;
        if (end > 1)
            result.m_shifts.append({result.m_normal.size(), at - result.m_normal.size()});
    }
    copyTo(at);

    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    result.m_text = decoder(result.m_normal);
    if (decoder.hasError())
        return std::nullopt;
    result.m_lines.append(Line {});
    qsizetype position = 0;
    for (qsizetype from = 0, end = result.m_normal.indexOf('\n'); end >= 0; from = end + 1, end = result.m_normal.indexOf('\n', from)) {
        position = result.m_text.indexOf(u'\n', position) + 1;
        result.m_lines.append({end + 1, position});
    }
    return result;
}

QList<text::Patch> EditorText::patchesTo(const QString &edited) const
{
    if (edited == m_text)
        return {};
    const auto toBytes = [this](qsizetype normal) {
        const auto shift = std::upper_bound(m_shifts.cbegin(), m_shifts.cend(), normal,
                                            [](qsizetype at, const auto &one) { return at < one.first; });
        return shift == m_shifts.cbegin() ? normal : normal + std::prev(shift)->second;
    };
    QList<text::Patch> patches = text::difference(m_normal, edited.toUtf8());
    for (text::Patch &patch : patches) {
        const qsizetype begin = toBytes(patch.at);
        patch.length = toBytes(patch.at + patch.length) - begin;
        patch.at = begin;
        patch.with.replace('\n', m_lineEnd);
    }
    return patches;
}

qsizetype EditorText::positionOf(qsizetype byte) const
{
    // Back to the normal text first: the last shift that begins at or before the byte.
    const auto shift = std::upper_bound(m_shifts.cbegin(), m_shifts.cend(), byte,
                                        [](qsizetype at, const auto &one) { return at < one.first + one.second; });
    const qsizetype ahead = shift == m_shifts.cbegin() ? 0 : std::prev(shift)->second;
    const qsizetype normal = std::clamp<qsizetype>(byte - ahead, 0, m_normal.size());
    const auto line = std::prev(std::upper_bound(m_lines.cbegin(), m_lines.cend(), normal,
                                                 [](qsizetype at, const Line &one) { return at < one.byte; }));
    return line->position + unitsIn(QByteArrayView(m_normal).sliced(line->byte, normal - line->byte));
}

qsizetype EditorText::byteOf(qsizetype position) const
{
    const qsizetype wanted = std::clamp<qsizetype>(position, 0, m_text.size());
    const auto line = std::prev(std::upper_bound(m_lines.cbegin(), m_lines.cend(), wanted,
                                                 [](qsizetype at, const Line &one) { return at < one.position; }));
    const qsizetype normal = line->byte + QStringView(m_text).sliced(line->position, wanted - line->position).toUtf8().size();
    const auto shift = std::upper_bound(m_shifts.cbegin(), m_shifts.cend(), normal,
                                        [](qsizetype at, const auto &one) { return at < one.first; });
    return shift == m_shifts.cbegin() ? normal : normal + std::prev(shift)->second;
}

} // namespace meshboard
