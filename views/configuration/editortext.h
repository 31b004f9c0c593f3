// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/edit.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace meshboard {

/// Bytes of a document as an editor holds them, and the way back. An editor knows one kind of line end and no byte order
/// mark; so what it gives back is compared with what it got, and only the differences go into the bytes. Everything else -
/// CRLF here and LF there, a BOM, separators of Unicode - stays as it is.
class EditorText
{
public:
    EditorText() = default;
    /// Nothing for bytes that an editor would change by showing them: not UTF-8, or with NUL in them.
    static std::optional<EditorText> of(const QByteArray &bytes);

    /// Lines end with '\n', whatever they end with in the bytes.
    const QString &text() const { return m_text; }
    const QByteArray &bytes() const { return m_bytes; }

    /// What to do to the bytes so that they read as `edited`. New lines end as the first line does.
    QList<text::Patch> patchesTo(const QString &edited) const;
    QByteArray bytesFor(const QString &edited) const { return text::patched(m_bytes, patchesTo(edited)); }

    /// Between bytes and positions in text(); both are clamped to what there is.
    qsizetype positionOf(qsizetype byte) const;
    qsizetype byteOf(qsizetype position) const;

private:
    struct Line
    {
        qsizetype byte = 0;
        qsizetype position = 0;
    };
    QByteArray m_bytes;
    QString m_text;
    QByteArray m_normal;           ///< m_text in UTF-8
    QList<std::pair<qsizetype, qsizetype>> m_shifts; ///< from this byte of m_normal on, m_bytes is so many bytes ahead
    QList<Line> m_lines;
    QByteArray m_lineEnd = "\n";
};

} // namespace meshboard
