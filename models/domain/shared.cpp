// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shared.h"

#include <QAtomicInt>
#include <QUtf8StringView>

#include <cstring>
#include <new>

namespace meshboard {

/// The bytes stand right behind it, in the same piece of memory.
struct SharedText::Text
{
    QAtomicInt uses {1};
    quint32 size = 0;

    char *bytes() { return reinterpret_cast<char *>(this + 1); }
};

SharedText::SharedText(QStringView text)
{
    if (text.isEmpty())
        return;
    const QByteArray bytes = text.toUtf8();
    m_text = new (::operator new(sizeof(Text) + size_t(bytes.size()))) Text;
    m_text->size = quint32(bytes.size());
    std::memcpy(m_text->bytes(), bytes.constData(), size_t(bytes.size()));
}

SharedText::SharedText(const SharedText &other) : m_text(other.m_text)
{
    if (m_text)
        m_text->uses.ref();
}

SharedText::~SharedText()
{
    if (m_text && !m_text->uses.deref()) {
        m_text->~Text();
        ::operator delete(m_text);
    }
}

QString SharedText::toString() const
{
    return m_text ? QString::fromUtf8(m_text->bytes(), m_text->size) : QString();
}

bool operator==(const SharedText &a, const SharedText &b)
{
    if (a.m_text == b.m_text || !a.m_text || !b.m_text)
        return a.m_text == b.m_text;
    return a.m_text->size == b.m_text->size && std::memcmp(a.m_text->bytes(), b.m_text->bytes(), a.m_text->size) == 0;
}

SharedDocumentId::SharedDocumentId(const DocumentId &id)
{
    thread_local QExplicitlySharedDataPointer<const Id> last;
    if (!last || last->id != id)
        last = new Id(id);
    m_id = last;
}

const DocumentId &SharedDocumentId::none()
{
    static const DocumentId id;
    return id;
}

} // namespace meshboard
