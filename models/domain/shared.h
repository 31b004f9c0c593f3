// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keys.h"

#include <QExplicitlySharedDataPointer>

#include <utility>

/// Values of which a large document makes a million: eight bytes a copy, and what they say is there once.
namespace meshboard {

/// A short text, as UTF-8.
class SharedText
{
public:
    SharedText() = default;
    SharedText(QStringView text);
    SharedText(const QString &text) : SharedText(QStringView(text)) {}
    SharedText(const SharedText &other);
    SharedText(SharedText &&other) noexcept : m_text(std::exchange(other.m_text, nullptr)) {}
    SharedText &operator=(SharedText other) noexcept
    {
        std::swap(m_text, other.m_text);
        return *this;
    }
    ~SharedText();

    bool isEmpty() const { return !m_text; }
    QString toString() const;
    operator QString() const { return toString(); }

    friend bool operator==(const SharedText &a, const SharedText &b);
    friend bool operator==(const SharedText &a, QStringView b) { return a.toString() == b; }
    friend bool operator==(const SharedText &a, const QString &b) { return a.toString() == b; }

private:
    struct Text;
    Text *m_text = nullptr; ///< null for an empty one
};

/// The id of a document.
class SharedDocumentId
{
public:
    SharedDocumentId() = default;
    /// The very one that was made last on this thread, where that is the same: what is read of a document is read in one go.
    SharedDocumentId(const DocumentId &id);

    operator const DocumentId &() const { return m_id ? m_id->id : none(); }
    const DocumentId *operator->() const { return &static_cast<const DocumentId &>(*this); }
    bool isNull() const { return !m_id || m_id->id.isNull(); }

    friend bool operator==(const SharedDocumentId &a, const SharedDocumentId &b) { return a.m_id == b.m_id || *a.operator->() == *b.operator->(); }
    friend bool operator==(const SharedDocumentId &a, const DocumentId &b) { return *a.operator->() == b; }

private:
    struct Id : QSharedData
    {
        explicit Id(const DocumentId &named) : id(named) {}
        DocumentId id;
    };
    static const DocumentId &none();

    QExplicitlySharedDataPointer<const Id> m_id;
};

} // namespace meshboard
