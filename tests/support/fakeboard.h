// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board.h"

#include <QMap>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace meshboard {

/// A source whose contents a test puts in and takes out.
class FakeSource : public Source
{
public:
    explicit FakeSource(Connection connection) : Source(std::move(connection)) {}

    void start() override
    {
        become(SourceState::Phase::Live);
        publish();
    }
    void stop() override { m_isStopped = true; }
    void reread() override
    {
        ++rereads;
        publish();
    }
    ServerIdentity identity() const override { return {{QStringLiteral("fake"), connection().name}}; }

    void put(const QString &path, const QByteArray &bytes)
    {
        auto document = std::make_shared<Document>();
        document->id = {id(), path};
        document->bytes = bytes;
        document->guard.token = {{QStringLiteral("n"), ++m_writes}};
        document->changedAt = QDateTime::currentDateTimeUtc();
        m_documents.insert(path, document);
        publish();
    }
    void remove(const QString &path)
    {
        m_documents.remove(path);
        publish();
    }
    void put(const Service &service)
    {
        m_services.insert(service.key, std::make_shared<const Service>(service));
        publish();
    }
    void put(const Traffic &traffic)
    {
        m_traffic.insert(traffic.key, std::make_shared<const Traffic>(traffic));
        publish();
    }
    void become(SourceState::Phase phase, const std::optional<Fault> &fault = {})
    {
        SourceState next = state();
        next.phase = phase;
        next.since = QDateTime::currentDateTimeUtc();
        if (phase == SourceState::Phase::Live)
            next.lastContact = next.since;
        next.fault = fault;
        next.server = verbatim(QStringLiteral("fake 1.0"));
        setState(next);
    }
    QByteArray bytes(const QString &path) const
    {
        const DocumentPtr document = m_documents.value(path);
        return document ? document->bytes : QByteArray();
    }
    DocumentPtr document(const QString &path) const { return m_documents.value(path); }

    int rereads = 0;

private:
    void publish()
    {
        if (m_isStopped)
            return;
        Change change;
        change.documents = m_documents.values();
        change.services = m_services.values();
        change.traffic = m_traffic.values();
        change.complete = {true, true};
        Q_EMIT published(change);
    }

    QMap<QString, DocumentPtr> m_documents;
    QMap<ServiceKey, ServicePtr> m_services;
    QMap<TrafficKey, TrafficPtr> m_traffic;
    int m_writes = 0;
    bool m_isStopped = false;
};

class FakeWriter : public Writer
{
public:
    explicit FakeWriter(FakeSource &source) : m_source(source) {}

    GuardStrength strengthFor(const DocumentId &) const override { return GuardStrength::Atomic; }
    Call write(const Write &write, Written done) override
    {
        const DocumentPtr now = m_source.document(write.document.path);
        if (write.sort == Write::Sort::Create && !now) {
            m_source.put(write.document.path, write.after);
            done(Receipt {m_source.document(write.document.path)->guard, {}});
        } else if (!now || write.sort == Write::Sort::Create || now->guard.token != write.guard.token || now->bytes != write.before)
            done(tl::unexpected(Fault {Fault::Kind::Conflict, {}, Remedy::ReviewDraft, {}, write.document.path}));
        else if (write.sort == Write::Sort::Remove) {
            m_source.remove(write.document.path);
            done(Receipt {});
        } else {
            m_source.put(write.document.path, write.after);
            done(Receipt {m_source.document(write.document.path)->guard, {}});
        }
        return {};
    }
    Call read(const DocumentId &document, Read done) override
    {
        const DocumentPtr now = m_source.document(document.path);
        if (now)
            done(*now);
        else
            done(tl::unexpected(Fault {Fault::Kind::NotFound, {}, Remedy::None, {}, document.path}));
        return {};
    }
    Call identify(Identified done) override
    {
        done(m_source.identity());
        return {};
    }

private:
    FakeSource &m_source;
};

/// Opens `fake:NAME`.
class FakeCarrier : public Carrier
{
public:
    Description description() const override
    {
        return {QStringLiteral("fake"), {"Fake", {}}, {}, {QStringLiteral("fake")}, {"fake:name", {}}, Safety::Free};
    }
    Expected<QUrl> canonical(const QUrl &url) const override { return url; }
    Expected<QList<Connection>> connections(const QUrl &url) const override
    {
        Connection connection;
        connection.id = {QUuid::createUuidV5(QUuid(), url.toString())};
        connection.name = url.path();
        connection.url = url;
        connection.safety = Safety::Free;
        return QList<Connection> {connection};
    }
    Expected<Opened> open(const Connection &connection, const Catalogue &) const override
    {
        if (connection.url.path() == QStringLiteral("broken"))
            return tl::unexpected(Fault {Fault::Kind::Unreachable, {}, Remedy::CheckAddress, verbatim(QStringLiteral("no such fake")), connection.url.toString()});
        auto source = std::make_unique<FakeSource>(connection);
        auto writer = std::make_unique<FakeWriter>(*source);
        return Opened {std::move(source), std::move(writer)};
    }
};

/// A language of YAML maps with `toy: NAME`: each is a service. Where it says `trouble`, there is a finding.
class ToyFormat : public Format
{
public:
    QString language() const override { return QStringLiteral("toy"); }
    bool claims(const Document &, const text::Tree &tree) const override { return tree.documentCount() > 0 && bool(tree.root()["toy"]); }
    Reading read(const DocumentPtr &document, const text::Tree::Ptr &tree) const override
    {
        Reading reading;
        reading.language = language();
        reading.document = document;
        reading.tree = tree;
        const text::Node toy = tree->root()["toy"];
        reading.objects.append({{QStringLiteral("Toy"), {}, toy.text()}, {}, originOf(document->id, tree->root())});
        if (const text::Node trouble = tree->root()["trouble"]) {
            Finding finding;
            finding.code = "TOY1";
            finding.severity = Finding::Severity::Warning;
            finding.place = placeOf(originOf(document->id, trouble));
            finding.place.line = trouble.position().line;
            finding.place.column = trouble.position().column;
            finding.what = {"Trouble: %1", {trouble.text()}};
            finding.advice = {"Take it away.", {}};
            const text::Range range = trouble.range();
            finding.fix = {{{}, document->id, EditText {{{range.begin, trouble.bytes(), "none"}}}, SharedChoice::Ask}};
            reading.findings.append(finding);
        }
        return reading;
    }
    Assembly assemble(SourceId, const QList<ReadingPtr> &readings, bool) const override
    {
        Assembly assembly;
        for (const ReadingPtr &reading : readings) {
            Service service;
            service.key = {{}, reading->objects.first().key.name};
            service.system = language();
            service.declaredIn = {reading->objects.first().origin};
            assembly.services.append(service);
        }
        return assembly;
    }
    Expected<QList<text::Edit>> editsFor(const Deed &, const Reading &) const override
    {
        return tl::unexpected(Fault {Fault::Kind::Unsupported, {}, Remedy::None, {}, language()});
    }
};

/// Everything a page works on, without a server, a file or a journal on disk.
/// Keeps them as long as the test lasts.
class FakeCredentials : public CredentialStore
{
public:
    void find(SourceId source, Found done) override { done(kept.value(source)); }
    void keep(SourceId source, const Credentials &credentials) override { kept.insert(source, credentials); }
    void forget(SourceId source) override { kept.remove(source); }
    bool isLasting() const override { return false; }

    QMap<SourceId, Credentials> kept;
};

class FakeBoard
{
    struct Filled
    {
        explicit Filled(Catalogue &catalogue)
        {
            catalogue.add(std::make_unique<FakeCarrier>());
            catalogue.add(std::make_unique<ToyFormat>());
        }
    };

public:
    FakeBoard() : settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat) {}

    FakeSource *open(const QString &name, Safety safety = Safety::Free)
    {
        const auto ids = sources.open(QUrl(QStringLiteral("fake:") + name), {}, safety);
        return ids ? static_cast<FakeSource *>(sources.source(ids->first())) : nullptr;
    }
    /// Until the picture shows all that was put in.
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!store.isBusy(), 60000);
        QCoreApplication::processEvents();
    }

private:
    QTemporaryDir m_folder;

public:
    Catalogue catalogue;
    QSettings settings;

private:
    Filled m_filled {catalogue};

public:
    Store store {catalogue};
    Sources sources {catalogue, store};
    Journal journal {QString()};
    Visits visits {sources, store};
    FakeCredentials credentials;
    Draft draft {catalogue, store};
    Applier applier {sources, store, draft, journal};
    Board board {catalogue, store, sources, visits, draft, journal, applier, credentials, settings};
};

} // namespace meshboard
