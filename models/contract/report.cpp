// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/report.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

QString listed(const char *words)
{
    return QString::fromLatin1(words).replace(u' ', u", "_s);
}

Message boundsOf(double least, double most, const QString &name, const QString &reader)
{
    const auto number = [](double value) { return QString::number(value, 'g', 15); };
    if (!std::isfinite(most))
        return {QT_TRANSLATE_NOOP("Model", "%1 is too little or too short: %2 takes at least %3"), {name, reader, number(least)}};
    if (!std::isfinite(least))
        return {QT_TRANSLATE_NOOP("Model", "%1 is too much or too long: %2 takes at most %3"), {name, reader, number(most)}};
    return {QT_TRANSLATE_NOOP("Model", "%1 is out of range: %2 takes %3 to %4"), {name, reader, number(least), number(most)}};
}

} // namespace

Report::Report(const DocumentId &document, const text::Tree &tree, const ObjectKey &object, QList<Finding> &findings)
    : m_document(document)
    , m_tree(tree)
    , m_object(object)
    , m_findings(findings)
{
}

Finding &Report::add(const char *code, Finding::Severity severity, const Cursor &at, Message what, Message advice)
{
    return add(code, severity, originOf(m_document, at), std::move(what), std::move(advice));
}

Finding &Report::add(const char *code, Finding::Severity severity, const Origin &at, Message what, Message advice)
{
    Finding finding;
    finding.code = code;
    finding.severity = severity;
    finding.place = placeOf(at);
    finding.place.object = m_object.toString();
    if (at.isWritten())
        finding.place.column = m_tree.position(at.bytes.begin).column;
    finding.what = std::move(what);
    finding.advice = std::move(advice);
    m_findings.append(finding);
    return m_findings.last();
}

void Report::fix(Finding &finding, Deed deed) const
{
    std::visit(
        [this](auto &one) {
            if constexpr (requires { one.object; })
                one.object = m_object;
        },
        deed);
    finding.fix.append({{}, m_document, std::move(deed), SharedChoice::Ask});
}

void Report::fix(Finding &finding, const Cursor &value, const QString &after) const
{
    fix(finding, SetField {{}, originOf(m_document, value), SetField::Field::Native, QString::fromUtf8(value.key()), value.text(), after, {}});
}

void reportShape(const QList<Deviation> &deviations, const QString &reader, Report &report, const ShapeCodes &codes)
{
    using Severity = Finding::Severity;
    for (const Deviation &deviation : deviations) {
        const QString key = QString::fromUtf8(deviation.at.key());
        const QString value = deviation.at.text();
        const QString name = key.isEmpty() ? QString::fromUtf8(deviation.field.name) : key;
        switch (deviation.kind) {
        case Deviation::Kind::UnknownField:
            report.add(codes.unknownField, Severity::Note, deviation.at, {QT_TRANSLATE_NOOP("Model", "%1 has no field %2 here"), {reader, key}},
                       {QT_TRANSLATE_NOOP("Model", "Check its spelling and its place: the server drops it without a word."), {}});
            continue;
        case Deviation::Kind::Missing:
            report.add(codes.missing, Severity::Error, deviation.at,
                       {QT_TRANSLATE_NOOP("Model", "%1 is missing: %2 cannot do without it"), {QString::fromUtf8(deviation.field.name), reader}});
            continue;
        case Deviation::Kind::OutOfRange:
            report.add(codes.outOfRange, Severity::Error, deviation.at, boundsOf(deviation.field.least, deviation.field.most, name, reader));
            continue;
        case Deviation::Kind::BadCount:
            report.add(codes.outOfRange, Severity::Error, deviation.at, boundsOf(deviation.field.fewest, deviation.field.mostEntries, name, reader));
            continue;
        case Deviation::Kind::BadKey:
            report.add(codes.unlike, Severity::Error, deviation.at, {QT_TRANSLATE_NOOP("Model", "%1 cannot be a key here"), {key}},
                       {QT_TRANSLATE_NOOP("Model", "It has to match %1"), {QString::fromUtf8(deviation.field.keys)}});
            continue;
        case Deviation::Kind::Duplicate:
            report.add(codes.unlike, Severity::Error, deviation.at,
                       {QT_TRANSLATE_NOOP("Model", "%1 %2 is here twice: %3 refuses that"), {name, value, reader}});
            continue;
        case Deviation::Kind::Exclusive:
            report.add(codes.unlike, Severity::Error, deviation.at,
                       {QT_TRANSLATE_NOOP("Model", "%1 takes only one of %2"), {reader, listed(deviation.field.exclusive)}},
                       {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}});
            continue;
        case Deviation::Kind::Unlike:
            report.add(codes.unlike, Severity::Error, deviation.at,
                       {QT_TRANSLATE_NOOP("Model", "%1 is not in the form that %2 wants for %3"), {value, reader, name}},
                       {QT_TRANSLATE_NOOP("Model", "It has to match %1"), {QString::fromUtf8(deviation.field.pattern)}});
            continue;
        case Deviation::Kind::WrongShape:
            break;
        }
        switch (deviation.field.shape) {
        case Shape::Duration:
            report.add(codes.duration, Severity::Error, deviation.at, {QT_TRANSLATE_NOOP("Model", "%1 is not a duration"), {value}},
                       {QT_TRANSLATE_NOOP("Model", "Write a number with its unit: 500ms, 10s, 1m30s."), {}});
            break;
        case Shape::Regex:
            report.add(codes.regex, Severity::Error, deviation.at,
                       {QT_TRANSLATE_NOOP("Model", "%1 is not a regular expression that Envoy takes"), {value}},
                       {QT_TRANSLATE_NOOP("Model", "Envoy uses RE2: no look-around, no back-references."), {}});
            break;
        case Shape::Word:
            report.add(codes.wrongKind, Severity::Error, deviation.at,
                       {QT_TRANSLATE_NOOP("Model", "%1 is none of %2"), {value, listed(deviation.field.words)}});
            break;
        default:
            report.add(codes.wrongKind, Severity::Error, deviation.at,
                       {QT_TRANSLATE_NOOP("Model", "%1 is of another kind than %2 wants here"), {name, reader}},
                       {QT_TRANSLATE_NOOP("Model", "Numbers go without quotes, texts that look like numbers with them."), {}});
        }
    }
}

} // namespace meshboard
