// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/systems/formatbench.h"
#include "plans/edits.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

/// Real servers judge what we write. tests/live/install builds them; without that the tests that need one skip and say so,
/// under `tests/run --live` they fail instead.
namespace meshboard::judge {

struct Done
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

inline Done run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(300'000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QString whereIs(const QString &server)
{
    return QString::fromUtf8(run(QStringLiteral(LIVE_INSTALL), {QStringLiteral("--where"), server}).out.trimmed());
}

/// Skips the test, or fails it where all judges were promised.
#define MESHBOARD_NEEDS_JUDGE(server)                                                                                                      \
    if (!QFileInfo::exists(judge::whereIs(QStringLiteral(server)))) {                                                                      \
        if (qEnvironmentVariableIsSet("MESHBOARD_JUDGES"))                                                                                 \
            QFAIL(server " is not there: tests/live/install builds it");                                                                   \
        QSKIP(server " is not there: tests/live/install builds it");                                                                       \
    }

/// A document after a deed.
struct Edited
{
    QString what;
    QByteArray bytes;
};

/// All that the board can do to a document, each done to it as it is. What the language cannot do there is left out; how much
/// that leaves is for the caller to look at.
class Deeds
{
public:
    /// `others`: further documents that belong to it. `service` and `subset` name a new child of a split.
    Deeds(const bench::Bench &bench, QString path, QByteArray bytes, QMap<QString, QByteArray> others, QString service, QString subset)
        : m_bench(bench)
        , m_path(std::move(path))
        , m_bytes(std::move(bytes))
        , m_others(std::move(others))
        , m_service(std::move(service))
        , m_subset(std::move(subset))
    {
    }

    QList<Edited> all()
    {
        const Assembly assembly = assembled(m_bytes);
        for (const RouteNode &node : assembly.routes->nodes) {
            if (const auto *split = std::get_if<SplitNode>(&node); split && split->origin.document->path == m_path)
                splits(*split);
            if (const auto *rules = std::get_if<RulesNode>(&node); rules && rules->origin.document->path == m_path)
                ruled(*rules);
        }
        natives();
        return m_done;
    }

private:
    Assembly assembled(const QByteArray &bytes) const
    {
        QMap<QString, QByteArray> documents = m_others;
        documents.insert(m_path, bytes);
        return m_bench.assembled(documents);
    }

    void splits(const SplitNode &split)
    {
        const qint64 sum = shares::sumFor(split);
        const shares::Weights now = shares::startOf(split, sum);
        const shares::Locks locks(now.size(), false);
        for (int i = 0; i < now.size(); ++i)
            tried({edits::setWeights(split, shares::withWeight(now, locks, i, sum / 5))});
        tried(edits::addChildWithRoom(split, split.shares.first().name, m_service, m_subset, sum / 10));
        for (int i = 0; i < now.size() && now.size() > 1; ++i)
            tried(edits::removeChild(split, i, locks));
    }

    void ruled(const RulesNode &rules)
    {
        using F = SetField::Field;
        for (int i = 0; i < rules.rules.size(); ++i) {
            if (!rules.rules[i].origin.isWritten())
                continue;
            const QList<edits::Field> fields = edits::fieldsOf(rules.rules[i]);
            const auto nowOf = [&](F field) {
                const auto known = std::find_if(fields.cbegin(), fields.cend(), [&](const edits::Field &one) { return one.field == field; });
                return known == fields.cend() ? QString() : known->before;
            };
            const QList<std::tuple<F, QString, QString>> wanted {
                {F::Timeout, {}, QStringLiteral("7s")},          {F::Retries, {}, QStringLiteral("4")},
                {F::PerTryTimeout, {}, QStringLiteral("2s")},    {F::Path, {}, QStringLiteral("/only")},
                {F::PathPrefix, {}, QStringLiteral("/below")},   {F::PathRegex, {}, QStringLiteral("/be.*")},
                {F::Header, QStringLiteral("x-judge"), QStringLiteral("yes")}, {F::Methods, {}, QStringLiteral("GET")},
            };
            for (const auto &[field, name, after] : wanted)
                tried({edits::setField(rules, i, field, name, nowOf(field), after)});
            for (const edits::Field &field : fields) {
                if (!field.before.isEmpty())
                    tried({edits::setField(rules, i, field.field, field.name, field.before, {})});
            }
            if (i > 0)
                tried({edits::moveRule(rules, i, 0)});
            if (rules.rules.size() > 1)
                tried({edits::removeRule(rules, i)});
        }
    }

    /// Times and switches: whatever they mean, another one is as good.
    void natives()
    {
        const ReadDocumentPtr document = m_bench.read(m_path, m_bytes);
        for (int i = 0; i < document->tree->documentCount(); ++i)
            nativesBelow(document, document->tree->root(i));
    }
    void nativesBelow(const ReadDocumentPtr &document, const text::Node &node)
    {
        for (int i = 0; i < node.size(); ++i)
            nativesBelow(document, node[i]);
        static const QRegularExpression time(QStringLiteral("^[1-9][0-9]*(ms|s|m|h)$"));
        const bool isTime = node.isScalar() && time.match(node.text()).hasMatch();
        const bool isSwitch = node.isScalar() && node.type() == text::Type::Bool;
        if (!isTime && !isSwitch)
            return;
        const QString after = isTime ? QStringLiteral("3") + node.text() : node.text() == u"true" ? QStringLiteral("false") : QStringLiteral("true");
        tried({edits::setNative({}, originOf(document->document->id, node), node.path().toString(), node.text(), after)});
    }

    void tried(const QList<Intent> &intents)
    {
        QByteArray bytes = m_bytes;
        QString what;
        for (const Intent &intent : intents) {
            const ReadDocumentPtr document = m_bench.read(m_path, bytes);
            bytes.clear();
            for (const ReadingPtr &reading : document->readings) {
                const auto found = m_bench.format().editsFor(intent.deed, *reading);
                const auto tree = found ? text::edited(document->tree, *found) : tl::unexpected(text::Refusal());
                if (tree)
                    bytes = (*tree)->bytes();
            }
            if (bytes.isEmpty())
                return;
            what += inEnglish(sentenceOf(intent)) + u"; ";
        }
        if (bytes != m_bytes)
            m_done.append({what, bytes});
    }

    const bench::Bench &m_bench;
    QString m_path;
    QByteArray m_bytes;
    QMap<QString, QByteArray> m_others;
    QString m_service;
    QString m_subset;
    QList<Edited> m_done;
};

/// What our own reading calls an error, in a line each.
inline QStringList errorsIn(const QList<Finding> &findings)
{
    QStringList errors;
    for (const Finding &finding : findings) {
        if (finding.severity == Finding::Severity::Error)
            errors.append(QString::fromLatin1(finding.code) + u' ' + QString::number(finding.place.line) + u": " + inEnglish(finding.what));
    }
    return errors;
}

} // namespace meshboard::judge
