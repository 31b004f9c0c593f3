// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keys.h"
#include "domain/place.h"

#include <QMetaType>
#include <QUuid>

#include <optional>
#include <variant>

namespace meshboard {

struct Picture;

struct ServiceSubject
{
    ServiceKey service;
    QString subset; ///< empty for the service itself

    bool operator==(const ServiceSubject &) const = default;
};

/// An object of a configuration language; `rule` counts from 1, 0 is the whole object.
struct RouteSubject
{
    SourceId source;
    ObjectKey object;
    int rule = 0;

    bool operator==(const RouteSubject &) const = default;
};

struct DocumentSubject
{
    DocumentId document;
    ByteRange bytes; ///< the part that is meant; empty for all of it

    bool operator==(const DocumentSubject &) const = default;
};

struct SourceSubject
{
    SourceId source;

    bool operator==(const SourceSubject &) const = default;
};

struct JournalSubject
{
    QUuid plan;

    bool operator==(const JournalSubject &) const = default;
};

struct IntentSubject
{
    QUuid intent;

    bool operator==(const IntentSubject &) const = default;
};

/// What a person can point at, anywhere: pages tell each other by it, the inspector shows it, links carry its address.
class Subject
{
public:
    using Variant = std::variant<std::monostate, ServiceSubject, RouteSubject, DocumentSubject, SourceSubject, JournalSubject,
                                 IntentSubject>;

    Subject() = default;
    Subject(ServiceSubject subject) : m_subject(std::move(subject)) {}
    Subject(RouteSubject subject) : m_subject(std::move(subject)) {}
    Subject(DocumentSubject subject) : m_subject(std::move(subject)) {}
    Subject(SourceSubject subject) : m_subject(subject) {}
    Subject(JournalSubject subject) : m_subject(subject) {}
    Subject(IntentSubject subject) : m_subject(subject) {}
    /// The bytes of an origin.
    explicit Subject(const Origin &origin) : Subject(DocumentSubject {origin.document, origin.bytes}) {}

    bool isNull() const { return std::holds_alternative<std::monostate>(m_subject); }
    const Variant &variant() const { return m_subject; }
    template <typename T> const T *as() const { return std::get_if<T>(&m_subject); }

    /// What a person calls it: "shop/reviews", "reviews v2", "reviews.yaml".
    QString title() const;
    /// `SOURCE/kind/scope/name#rule`. Services stand as `SOURCE/service/scope/name@subset` under the first source that
    /// knows them, documents as `SOURCE/document/-/PATH`, journal entries as `journal/ID`, sources by their short name.
    QString address(const Picture &picture) const;
    /// `meshboard:ADDRESS`, percent-encoded where it has to be.
    QString link(const Picture &picture) const;
    /// Takes addresses and links; nothing for what is neither or names a source that is not open.
    static std::optional<Subject> fromAddress(QStringView address, const Picture &picture);

    bool operator==(const Subject &) const = default;

private:
    Variant m_subject;
};

} // namespace meshboard

Q_DECLARE_METATYPE(meshboard::Subject)
