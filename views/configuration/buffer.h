// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/document.h"
#include "domain/intent.h"
#include "views/configuration/editortext.h"
#include "views/configuration/judge.h"

#include <memory>

namespace meshboard {

/// What becomes of lines that both sides changed.
enum class Clash : quint8 { Refuse, KeepMine };

/// What a person typed into one document, against what stood there when typing began. Large documents are edited by
/// regions: the rest stays bytes.
class Buffer
{
public:
    Buffer() = default;
    explicit Buffer(DocumentPtr base);

    const DocumentPtr &base() const { return m_base; }
    const QByteArray &mine() const { return m_mine; }
    bool isTyped() const { return m_mine != m_base->bytes; }
    /// Whether the region can be shown as text without changing it.
    bool isText() const { return m_region != nullptr; }

    /// Regions are stretches of whole lines; a document of up to a megabyte has one.
    int regionCount() const { return int(m_starts.size()); }
    int region() const { return m_current; }
    int regionAt(qsizetype byte) const;
    void setRegion(int region);
    const EditorText &regionText() const { return *m_region; }
    qsizetype regionBegin() const { return m_starts[m_current]; }
    int firstLine() const; ///< number of the region's first line
    int lineCount() const;

    /// What the region reads as now.
    void setText(const QString &text);
    /// Everything at once.
    void setMine(const QByteArray &bytes);
    /// For judging off the main thread: only shared bytes are copied.
    Typed typed(const QString &text) const;

    /// Another text stands beneath: typed changes move over. False where both changed the same lines and nobody said whose
    /// shall stand; then nothing is changed.
    [[nodiscard]] bool rebase(const DocumentPtr &theirs, Clash clash = Clash::Refuse);
    /// Drops what was typed.
    void takeTheirs(const DocumentPtr &theirs);
    /// What was typed has been staged: it is what stands there now.
    void settle(const DocumentPtr &staged);

    /// The edit as an intent; nothing where nothing was typed.
    std::optional<Intent> intent() const;

private:
    void cut();
    void showRegion();

    DocumentPtr m_base;
    QByteArray m_mine;
    QList<qsizetype> m_starts {0};
    int m_current = 0;
    std::shared_ptr<const EditorText> m_region;
};

/// Both changes on one text; nothing where they touch the same lines and that is refused.
std::optional<QByteArray> merged(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs, Clash clash);

} // namespace meshboard
