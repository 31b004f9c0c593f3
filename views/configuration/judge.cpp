// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/configuration/judge.h"

#include "contract/elsewhere.h"
#include "domain/workpool.h"

#include <QtConcurrent/QtConcurrentRun>

namespace meshboard {

namespace {

/// From bytes of the whole text to positions of the part, those outside left out.
QList<Span> inPart(const QList<Span> &spans, const EditorText &part, qsizetype ahead)
{
    QList<Span> result;
    const qsizetype end = ahead + part.bytes().size();
    for (const Span &span : spans) {
        if (span.end() <= ahead || span.begin >= end)
            continue;
        const qsizetype begin = part.positionOf(span.begin - ahead);
        result.append({begin, part.positionOf(span.end() - ahead) - begin, span.kind});
    }
    return result;
}

Judgement::Mark markOf(const Finding &finding, const EditorText &part, qsizetype ahead)
{
    const ByteRange bytes = finding.place.bytes;
    const qsizetype begin = bytes.begin - ahead;
    const bool isPlaced = !bytes.isEmpty() || finding.place.line > 0;
    if (!isPlaced || begin < 0 || begin > part.bytes().size())
        return {finding, 0, 0};
    const qsizetype position = part.positionOf(begin);
    const qsizetype end = part.positionOf(bytes.end - ahead);
    if (end > position)
        return {finding, position, end - position};
    // A place without an extent: the rest of its line, or the last character before it.
    const QString &text = part.text();
    qsizetype lineEnd = text.indexOf(u'\n', position);
    lineEnd = lineEnd < 0 ? text.size() : lineEnd;
    return lineEnd > position ? Judgement::Mark {finding, position, lineEnd - position}
                              : Judgement::Mark {finding, std::max<qsizetype>(0, position - 1), 1};
}

} // namespace

QByteArray bytesOf(const Typed &typed)
{
    return typed.ahead + typed.part->bytesFor(typed.text) + typed.behind;
}

Judgement judgementOf(const Typed &typed, const QList<Finding> &known, const Catalogue &catalogue)
{
    Judgement judgement;
    if (!typed.document)
        return judgement;
    auto document = std::make_shared<Document>(*typed.document);
    document->bytes = bytesOf(typed);
    const qsizetype ahead = typed.ahead.size();
    const auto part = EditorText::of(document->bytes.mid(ahead, document->bytes.size() - ahead - typed.behind.size()));
    if (!part)
        return judgement;
    const ReadDocumentPtr read = typed.read ? typed.read : readDocument(document, catalogue);
    judgement.documentClass = read->documentClass;
    if (read->tree)
        judgement.spans = inPart(spansOf(*read->tree, {ahead, ahead + part->bytes().size()}), *part, ahead);
    else if (read->syntax)
        judgement.spans = inPart(spansByLooks(document->bytes, *read->syntax), *part, ahead);
    QList<Finding> findings = read->findings;
    for (const Finding &finding : known) {
        if (!findings.contains(finding))
            findings.append(finding);
    }
    for (const Finding &finding : std::as_const(findings))
        judgement.marks.append(markOf(finding, *part, ahead));
    return judgement;
}

Judge::Judge(const Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Judge::start);
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] {
        const Judgement judgement = m_work.result();
        if (judgement.edition == m_edition)
            Q_EMIT judged(judgement);
        if (std::exchange(m_isWaiting, false))
            start();
    });
}

Judge::~Judge()
{
    m_work.disconnect(this);
    m_work.waitForFinished();
}

quint64 Judge::judge(std::function<Typed()> typed, const QList<Finding> &known, std::chrono::milliseconds pause)
{
    m_typed = std::move(typed);
    m_known = known;
    m_pause.start(pause);
    return ++m_edition;
}

void Judge::start()
{
    if (m_work.isRunning()) {
        m_isWaiting = true;
        return;
    }
    m_work.setFuture(QtConcurrent::run(workPool(), [typed = m_typed(), known = m_known, edition = m_edition, &catalogue = m_catalogue] {
        Judgement judgement = judgementOf(typed, known, catalogue);
        judgement.edition = edition;
        giveBackMemory();
        return judgement;
    }));
}

} // namespace meshboard
