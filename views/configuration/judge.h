// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/reading.h"
#include "views/configuration/editortext.h"
#include "views/configuration/spans.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace meshboard {

/// A text as it is typed: the part an editor shows, between bytes it does not show.
struct Typed
{
    DocumentPtr document;                 ///< whose text it is; its bytes are not looked at
    std::shared_ptr<const EditorText> part; ///< as the editor was given it
    QString text;                         ///< as it is typed now
    QByteArray ahead;                     ///< bytes before the part
    QByteArray behind;                    ///< and after it
    ReadDocumentPtr read {};              ///< what was made of this very text before; null where it has to be read
};

/// The bytes of all of it.
QByteArray bytesOf(const Typed &typed);

/// What was found in a text. Positions are those of the typed part.
struct Judgement
{
    struct Mark
    {
        Finding finding;
        qsizetype begin = 0;
        qsizetype length = 0; ///< at least 1 where it stands in the part; 0 where it stands elsewhere
    };
    quint64 edition = 0; ///< of the text it is about
    QList<Span> spans;
    QList<Mark> marks;
    DocumentClass documentClass = DocumentClass::Other;
};

/// Reads a text with every language that claims it. Pure; for pool threads.
Judgement judgementOf(const Typed &typed, const QList<Finding> &known, const Catalogue &catalogue);

/// Judges a text while it is typed: after a pause, off the main thread, and only the latest.
class Judge : public QObject
{
    Q_OBJECT

public:
    explicit Judge(const Catalogue &catalogue, QObject *parent = nullptr);
    ~Judge() override;

    /// `known`: findings of others that hold as long as nothing was typed. Answers by judged(); returns the edition it will
    /// carry.
    quint64 judge(std::function<Typed()> typed, const QList<Finding> &known, std::chrono::milliseconds pause);

Q_SIGNALS:
    void judged(const meshboard::Judgement &judgement);

private:
    void start();

    const Catalogue &m_catalogue;
    std::function<Typed()> m_typed;
    QList<Finding> m_known;
    quint64 m_edition = 0;
    bool m_isWaiting = false;
    QTimer m_pause;
    QFutureWatcher<Judgement> m_work;
};

} // namespace meshboard
