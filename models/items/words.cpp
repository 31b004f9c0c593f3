// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

const char *textOf(Probe probe)
{
    switch (probe) {
    case Probe::Unknown: return QT_TRANSLATE_NOOP("Model", "unknown");
    case Probe::Passing: return QT_TRANSLATE_NOOP("Model", "passing");
    case Probe::Warning: return QT_TRANSLATE_NOOP("Model", "warning");
    case Probe::Critical: return QT_TRANSLATE_NOOP("Model", "critical");
    }
    Q_UNREACHABLE();
}

const char *textOf(Rotation rotation)
{
    switch (rotation) {
    case Rotation::In: return QT_TRANSLATE_NOOP("Model", "in rotation");
    case Rotation::Starting: return QT_TRANSLATE_NOOP("Model", "starting");
    case Rotation::Draining: return QT_TRANSLATE_NOOP("Model", "draining");
    case Rotation::Out: return QT_TRANSLATE_NOOP("Model", "taken out");
    }
    Q_UNREACHABLE();
}

const char *textOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Note: return QT_TRANSLATE_NOOP("Model", "note");
    case Finding::Severity::Warning: return QT_TRANSLATE_NOOP("Model", "warning");
    case Finding::Severity::Error: return QT_TRANSLATE_NOOP("Model", "error");
    }
    Q_UNREACHABLE();
}

const char *textOf(DocumentClass documentClass)
{
    switch (documentClass) {
    case DocumentClass::Configuration: return QT_TRANSLATE_NOOP("Model", "configuration");
    case DocumentClass::Template: return QT_TRANSLATE_NOOP("Model", "template");
    case DocumentClass::Overlay: return QT_TRANSLATE_NOOP("Model", "overlay");
    case DocumentClass::Other: return QT_TRANSLATE_NOOP("Model", "not configuration");
    case DocumentClass::Broken: return QT_TRANSLATE_NOOP("Model", "broken");
    case DocumentClass::Unreadable: return QT_TRANSLATE_NOOP("Model", "unreadable");
    }
    Q_UNREACHABLE();
}

const char *textOf(SourceState::Phase phase)
{
    switch (phase) {
    case SourceState::Phase::Stopped: return QT_TRANSLATE_NOOP("Model", "stopped");
    case SourceState::Phase::Connecting: return QT_TRANSLATE_NOOP("Model", "connecting");
    case SourceState::Phase::Live: return QT_TRANSLATE_NOOP("Model", "live");
    case SourceState::Phase::Stale: return QT_TRANSLATE_NOOP("Model", "stale");
    case SourceState::Phase::Lost: return QT_TRANSLATE_NOOP("Model", "lost");
    }
    Q_UNREACHABLE();
}

const char *textOf(Safety safety)
{
    switch (safety) {
    case Safety::Observe: return QT_TRANSLATE_NOOP("Model", "observe");
    case Safety::Stage: return QT_TRANSLATE_NOOP("Model", "stage only");
    case Safety::Protected: return QT_TRANSLATE_NOOP("Model", "protected");
    case Safety::Free: return QT_TRANSLATE_NOOP("Model", "free");
    }
    Q_UNREACHABLE();
}

const char *textOf(JournalEntry::Outcome outcome)
{
    switch (outcome) {
    case JournalEntry::Outcome::Running: return QT_TRANSLATE_NOOP("Model", "under way");
    case JournalEntry::Outcome::Applied: return QT_TRANSLATE_NOOP("Model", "applied");
    case JournalEntry::Outcome::Partly: return QT_TRANSLATE_NOOP("Model", "partly applied");
    case JournalEntry::Outcome::Failed: return QT_TRANSLATE_NOOP("Model", "nothing written");
    case JournalEntry::Outcome::Unsettled: return QT_TRANSLATE_NOOP("Model", "unsettled");
    }
    Q_UNREACHABLE();
}

const char *textOf(JournalEntry::Step::State state)
{
    switch (state) {
    case JournalEntry::Step::State::Waiting: return QT_TRANSLATE_NOOP("Model", "waiting");
    case JournalEntry::Step::State::Writing: return QT_TRANSLATE_NOOP("Model", "writing");
    case JournalEntry::Step::State::Written: return QT_TRANSLATE_NOOP("Model", "written");
    case JournalEntry::Step::State::NotWritten: return QT_TRANSLATE_NOOP("Model", "not written");
    case JournalEntry::Step::State::Foreign: return QT_TRANSLATE_NOOP("Model", "changed by somebody else");
    }
    Q_UNREACHABLE();
}

const char *textOf(Service::Kind kind)
{
    switch (kind) {
    case Service::Kind::Service: return QT_TRANSLATE_NOOP("Model", "service");
    case Service::Kind::Gateway: return QT_TRANSLATE_NOOP("Model", "gateway");
    case Service::Kind::External: return QT_TRANSLATE_NOOP("Model", "external");
    }
    Q_UNREACHABLE();
}

const char *textOf(Filter::Kind kind)
{
    switch (kind) {
    case Filter::Kind::Timeout: return QT_TRANSLATE_NOOP("Model", "time-out");
    case Filter::Kind::Retries: return QT_TRANSLATE_NOOP("Model", "retries");
    case Filter::Kind::Rewrite: return QT_TRANSLATE_NOOP("Model", "rewrite");
    case Filter::Kind::RequestHeaders: return QT_TRANSLATE_NOOP("Model", "request header");
    case Filter::Kind::ResponseHeaders: return QT_TRANSLATE_NOOP("Model", "response header");
    case Filter::Kind::Mirror: return QT_TRANSLATE_NOOP("Model", "mirror");
    case Filter::Kind::FaultDelay: return QT_TRANSLATE_NOOP("Model", "delay");
    case Filter::Kind::FaultAbort: return QT_TRANSLATE_NOOP("Model", "abort");
    case Filter::Kind::Cors: return QT_TRANSLATE_NOOP("Model", "CORS");
    case Filter::Kind::Middleware: return QT_TRANSLATE_NOOP("Model", "middleware");
    case Filter::Kind::Other: return QT_TRANSLATE_NOOP("Model", "filter");
    }
    Q_UNREACHABLE();
}

const char *withoutDetail(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::Unreachable: return QT_TRANSLATE_NOOP("Model", "Cannot reach %1.");
    case Fault::Kind::TimedOut: return QT_TRANSLATE_NOOP("Model", "%1 does not answer.");
    case Fault::Kind::Refused: return QT_TRANSLATE_NOOP("Model", "%1 refused.");
    case Fault::Kind::NotFound: return QT_TRANSLATE_NOOP("Model", "There is no %1.");
    case Fault::Kind::Conflict: return QT_TRANSLATE_NOOP("Model", "Somebody else changed %1.");
    case Fault::Kind::Malformed: return QT_TRANSLATE_NOOP("Model", "%1 cannot be read.");
    case Fault::Kind::Unsupported: return QT_TRANSLATE_NOOP("Model", "%1 is not supported.");
    case Fault::Kind::WrongTarget: return QT_TRANSLATE_NOOP("Model", "%1 is another server than the plan was made on.");
    case Fault::Kind::Incomplete: return QT_TRANSLATE_NOOP("Model", "%1 was done in part.");
    case Fault::Kind::Cancelled: return QT_TRANSLATE_NOOP("Model", "%1 was cancelled.");
    case Fault::Kind::Internal: return QT_TRANSLATE_NOOP("Model", "%1 was stopped by a check of Meshboard itself.");
    }
    Q_UNREACHABLE();
}

const char *withDetail(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::Unreachable: return QT_TRANSLATE_NOOP("Model", "Cannot reach %1: %2");
    case Fault::Kind::TimedOut: return QT_TRANSLATE_NOOP("Model", "%1 does not answer: %2");
    case Fault::Kind::Refused: return QT_TRANSLATE_NOOP("Model", "%1 refused: %2");
    case Fault::Kind::NotFound: return QT_TRANSLATE_NOOP("Model", "There is no %1: %2");
    case Fault::Kind::Conflict: return QT_TRANSLATE_NOOP("Model", "Somebody else changed %1: %2");
    case Fault::Kind::Malformed: return QT_TRANSLATE_NOOP("Model", "%1 cannot be read: %2");
    case Fault::Kind::Unsupported: return QT_TRANSLATE_NOOP("Model", "%1 is not supported: %2");
    case Fault::Kind::WrongTarget: return QT_TRANSLATE_NOOP("Model", "%1 is another server than the plan was made on: %2");
    case Fault::Kind::Incomplete: return QT_TRANSLATE_NOOP("Model", "%1 was done in part: %2");
    case Fault::Kind::Cancelled: return QT_TRANSLATE_NOOP("Model", "%1 was cancelled: %2");
    case Fault::Kind::Internal: return QT_TRANSLATE_NOOP("Model", "%1 was stopped by a check of Meshboard itself: %2");
    }
    Q_UNREACHABLE();
}

} // namespace

QString inTheirLanguage(const char *text)
{
    return QCoreApplication::translate("Model", text);
}

QString inWords(Probe probe)
{
    return inTheirLanguage(textOf(probe));
}

QString inWords(Rotation rotation)
{
    return inTheirLanguage(textOf(rotation));
}

QString inWords(Finding::Severity severity)
{
    return inTheirLanguage(textOf(severity));
}

QString inWords(DocumentClass documentClass)
{
    return inTheirLanguage(textOf(documentClass));
}

QString inWords(SourceState::Phase phase)
{
    return inTheirLanguage(textOf(phase));
}

QString inWords(Safety safety)
{
    return inTheirLanguage(textOf(safety));
}

QString inWords(JournalEntry::Outcome outcome)
{
    return inTheirLanguage(textOf(outcome));
}

QString inWords(JournalEntry::Step::State state)
{
    return inTheirLanguage(textOf(state));
}

QString inWords(Service::Kind kind)
{
    return inTheirLanguage(textOf(kind));
}

QString inWords(text::Syntax syntax)
{
    switch (syntax) {
    case text::Syntax::Yaml: return u"YAML"_s;
    case text::Syntax::Json: return u"JSON"_s;
    case text::Syntax::Toml: return u"TOML"_s;
    case text::Syntax::Hcl: return u"HCL"_s;
    case text::Syntax::Xml: return u"XML"_s;
    case text::Syntax::KeyValue: return inTheirLanguage(QT_TRANSLATE_NOOP("Model", "keys"));
    }
    Q_UNREACHABLE();
}

QString inWords(const Filter &filter)
{
    using Kind = Filter::Kind;
    // The others are called what the field is called: "time-out timeout 2s" says it twice.
    const bool isNamed = filter.kind == Kind::RequestHeaders || filter.kind == Kind::ResponseHeaders
        || filter.kind == Kind::Middleware || filter.kind == Kind::Other;
    QStringList words;
    if (filter.kind != Kind::Other || filter.name.isEmpty())
        words.append(inTheirLanguage(textOf(filter.kind)));
    for (const QString &word : {isNamed ? filter.name : QString(), filter.value}) {
        if (!word.isEmpty())
            words.append(word);
    }
    words.removeDuplicates(); // of a compress called compress
    return words.join(u' ');
}

Message sentenceOf(const Fault &fault)
{
    const QString about = !fault.about.isEmpty() ? fault.about : placeText(fault.place);
    if (fault.detail.isEmpty())
        return {withoutDetail(fault.kind), {about}};
    return {withDetail(fault.kind), {about, QList {fault.detail}}};
}

Message adviceOf(const Fault &fault)
{
    switch (fault.remedy) {
    case Remedy::None: return {};
    case Remedy::Retry: return {QT_TRANSLATE_NOOP("Model", "Try again."), {}};
    case Remedy::CheckAddress: return {QT_TRANSLATE_NOOP("Model", "Check the address."), {}};
    case Remedy::CheckPermission: return {QT_TRANSLATE_NOOP("Model", "Check the permissions."), {}};
    case Remedy::CheckCredentials: return {QT_TRANSLATE_NOOP("Model", "Check user, password or token."), {}};
    case Remedy::CheckCertificate: return {QT_TRANSLATE_NOOP("Model", "Check the certificate and who signed it."), {}};
    case Remedy::FreeSpace: return {QT_TRANSLATE_NOOP("Model", "Make room on the disk."), {}};
    case Remedy::EditText: return {QT_TRANSLATE_NOOP("Model", "Mend the text at this place."), {}};
    case Remedy::ReviewDraft: return {QT_TRANSLATE_NOOP("Model", "Review the draft: keep yours or take theirs."), {}};
    case Remedy::RaiseSafety: return {QT_TRANSLATE_NOOP("Model", "Raise the safety level of the source."), {}};
    case Remedy::AskSupport: return {QT_TRANSLATE_NOOP("Model", "This is a defect of Meshboard: please report it."), {}};
    }
    Q_UNREACHABLE();
}

QString placeText(const Place &place)
{
    QString text = place.document;
    if (text.isEmpty())
        text = place.object;
    if (place.line > 0)
        text += u':' + QString::number(place.line);
    if (place.line > 0 && place.column > 0)
        text += u':' + QString::number(place.column);
    return text;
}

Probe probeOf(SourceState::Phase phase)
{
    switch (phase) {
    case SourceState::Phase::Live: return Probe::Passing;
    case SourceState::Phase::Stale: return Probe::Warning;
    case SourceState::Phase::Lost: return Probe::Critical;
    case SourceState::Phase::Stopped:
    case SourceState::Phase::Connecting: break;
    }
    return Probe::Unknown;
}

} // namespace meshboard
