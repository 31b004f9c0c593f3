// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/catalogue.h"
#include "contract/simulated.h"

namespace meshboard::demo {

/// A real folder, opened by whoever opens folders, with the switches of the demo in front of it.
class Folder : public Source, public SimulatedFolder
{
    Q_OBJECT

public:
    Folder(Connection connection, QString folder, QString path, const Catalogue &catalogue, std::unique_ptr<Source> inner,
           QObject *parent = nullptr);
    ~Folder() override;

    void start() override;
    void stop() override;
    void reread() override;
    ServerIdentity identity() const override { return m_inner->identity(); }

    bool isKilled() const override { return m_isKilled; }
    void setKilled(bool isKilled) override;
    void reset() override;
    Expected<void> editAsSomebodyElse(const DocumentId &document) override;

    /// What a write gets to hear while the source is killed.
    Fault killed() const;

private:
    void show(SourceState state);

    QString m_folder; ///< "istio"
    QString m_path;
    const Catalogue &m_catalogue;
    std::unique_ptr<Source> m_inner;
    Snapshot m_snapshot;
    bool m_isKilled = false;
};

/// Writes through the folder's own writer as long as the source lives.
class FolderWriter : public Writer
{
public:
    FolderWriter(const Folder &folder, std::unique_ptr<Writer> inner);

    GuardStrength strengthFor(const DocumentId &document) const override { return m_inner->strengthFor(document); }
    [[nodiscard]] Call absence(const DocumentId &document, Absent done) override;
    [[nodiscard]] Call write(const Write &write, Written done) override;
    [[nodiscard]] Call read(const DocumentId &document, Read done) override;
    [[nodiscard]] Call identify(Identified done) override;
    [[nodiscard]] Call recover(const Write &cutOff, Read done) override;

private:
    const Folder &m_folder;
    std::unique_ptr<Writer> m_inner;
};

} // namespace meshboard::demo
