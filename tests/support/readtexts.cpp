// SPDX-License-Identifier: GPL-3.0-or-later
#include "readtexts.h"

#include "text/edit.h"

using namespace Qt::StringLiterals;

namespace meshboard {

ReadTexts::ReadTexts(const QList<Register> &languages)
{
    for (const Register &registerWith : languages)
        registerWith(m_catalogue);
}

const ReadDocument &ReadTexts::add(const QString &path, const QByteArray &bytes)
{
    Document document;
    document.id = {m_source, path};
    document.bytes = bytes;
    const ReadDocumentPtr read = readDocument(std::make_shared<const Document>(document), m_catalogue);
    m_documents.insert(path, read);
    return *read;
}

const Reading &ReadTexts::reading(const QString &path, QStringView language) const
{
    static const Reading none;
    const ReadDocumentPtr document = m_documents.value(path);
    if (!document)
        return none;
    for (const ReadingPtr &reading : document->readings) {
        if (reading->language == language)
            return *reading;
    }
    return none;
}

Assembly ReadTexts::assemble(QStringView language, bool closedWorld) const
{
    QList<ReadingPtr> readings;
    for (const ReadDocumentPtr &document : m_documents) {
        for (const ReadingPtr &reading : document->readings) {
            if (reading->language == language)
                readings.append(reading);
        }
    }
    return m_catalogue.format(language)->assemble(m_source, readings, closedWorld);
}

Expected<QByteArray> ReadTexts::after(const QString &path, QStringView language, const Deed &deed, text::SharedValue shared) const
{
    const Reading &one = reading(path, language);
    const Expected<QList<text::Edit>> edits = m_catalogue.format(language)->editsFor(deed, one);
    if (!edits)
        return tl::unexpected(edits.error());
    const auto tree = text::edited(one.tree, *edits, shared);
    if (tree)
        return (*tree)->bytes();
    Fault fault;
    fault.kind = Fault::Kind::Refused;
    fault.detail = verbatim(u"text refused, code %1, %2 places: %3"_s.arg(int(tree.error().code)).arg(tree.error().places).arg(inEnglish(tree.error().detail)));
    return tl::unexpected(fault);
}

QString ReadTexts::touched(const QString &path, QStringView language, const Deed &deed, text::SharedValue shared) const
{
    const Expected<QByteArray> changed = after(path, language, deed, shared);
    if (!changed)
        return nameOf(changed.error().kind) + u": "_s + inEnglish(changed.error().detail);
    const QByteArray before = m_documents.value(path)->document->bytes;
    QString text;
    for (const text::Patch &patch : text::difference(before, *changed)) {
        text += u"@%1 '%2' -> '%3'\n"_s.arg(patch.at).arg(QString::fromUtf8(before.mid(patch.at, patch.length)),
                                                          QString::fromUtf8(patch.with));
    }
    return text;
}

} // namespace meshboard
