// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/subject.h"

#include "store/picture.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr auto scheme = "meshboard:"_L1;
constexpr auto serviceKind = "service"_L1;
constexpr auto documentKind = "document"_L1;

QString object(const Picture &picture, SourceId source, const ObjectKey &key, int rule = 0)
{
    return addressOf(picture, source, key, rule);
}

struct Titled
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const ServiceSubject &s) const
    {
        return s.subset.isEmpty() ? s.service.toString() : s.service.toString() + u' ' + s.subset;
    }
    QString operator()(const RouteSubject &s) const
    {
        return s.rule ? s.object.name + u'#' + QString::number(s.rule) : s.object.name;
    }
    QString operator()(const DocumentSubject &s) const { return s.document.path; }
    QString operator()(const SourceSubject &s) const { return s.source.uuid.toString(QUuid::WithoutBraces); }
    QString operator()(const JournalSubject &s) const { return s.plan.toString(QUuid::WithoutBraces).left(8); }
    QString operator()(const IntentSubject &s) const { return s.intent.toString(QUuid::WithoutBraces).left(8); }
};

struct Addressed
{
    const Picture &picture;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const ServiceSubject &s) const
    {
        const auto service = picture.service(s.service);
        const SourceId source = service && !service->parts.isEmpty() ? service->parts.first().source : SourceId {};
        const QString plain = object(picture, source, {serviceKind, s.service.scope, s.service.name});
        return s.subset.isEmpty() ? plain : plain + u'@' + s.subset;
    }
    QString operator()(const RouteSubject &s) const { return object(picture, s.source, s.object, s.rule); }
    QString operator()(const DocumentSubject &s) const
    {
        return object(picture, s.document.source, {documentKind, {}, s.document.path});
    }
    QString operator()(const SourceSubject &s) const { return picture.names.value(s.source); }
    QString operator()(const JournalSubject &s) const { return u"journal/"_s + s.plan.toString(QUuid::WithoutBraces); }
    QString operator()(const IntentSubject &s) const { return u"draft/"_s + s.intent.toString(QUuid::WithoutBraces); }
};

Subject subjectOf(SourceId source, const Address &address)
{
    const auto &[kind, scope, name] = address.object;
    if (kind == documentKind)
        return DocumentSubject {{source, name}, {}};
    if (kind == serviceKind) {
        const qsizetype at = name.lastIndexOf(u'@');
        const QString subset = at < 0 ? QString() : name.mid(at + 1);
        return ServiceSubject {{scope, at < 0 ? name : name.left(at)}, subset};
    }
    return RouteSubject {source, address.object, address.rule};
}

} // namespace

QString Subject::title() const
{
    return std::visit(Titled {}, m_subject);
}

QString Subject::address(const Picture &picture) const
{
    return std::visit(Addressed {picture}, m_subject);
}

QString Subject::link(const Picture &picture) const
{
    return scheme + QString::fromLatin1(QUrl::toPercentEncoding(address(picture), "/#@:"));
}

std::optional<Subject> Subject::fromAddress(QStringView text, const Picture &picture)
{
    const QString plain = text.startsWith(scheme)
        ? QUrl::fromPercentEncoding(text.mid(scheme.size()).toUtf8()) : text.toString();
    const QString first = plain.section(u'/', 0, 0);
    if (first == "journal"_L1 || first == "draft"_L1) {
        const QUuid id(plain.section(u'/', 1));
        if (id.isNull())
            return {};
        return first == "journal"_L1 ? Subject(JournalSubject {id}) : Subject(IntentSubject {id});
    }
    if (const SourceId source = picture.names.key(plain); !source.isNull())
        return SourceSubject {source};
    const auto address = Address::fromString(plain);
    const SourceId source = address ? picture.names.key(address->source) : SourceId {};
    if (source.isNull() || address->object.name.isEmpty())
        return {};
    return subjectOf(source, *address);
}

} // namespace meshboard
