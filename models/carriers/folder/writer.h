// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carriers/folder/source.h"
#include "contract/writer.h"

namespace meshboard::folder {

/// Writes files of a folder, see replace.h. Destroyed before its source.
class Writer : public meshboard::Writer
{
public:
    explicit Writer(const Source &source);
    ~Writer() override;

    GuardStrength strengthFor(const DocumentId &document) const override;
    [[nodiscard]] Call write(const Write &write, Written done) override;
    [[nodiscard]] Call read(const DocumentId &document, Read done) override;
    [[nodiscard]] Call absence(const DocumentId &document, Absent done) override;
    [[nodiscard]] Call recover(const Write &cutOff, Read done) override;
    [[nodiscard]] Call identify(Identified done) override;

private:
    template <typename Result>
    Call ask(std::function<Expected<Result>()> work, std::function<void(Expected<Result>)> done);
    Expected<QByteArray> pathOf(const DocumentId &document) const;

    const Source &m_source;
    QString m_root;
    std::shared_ptr<IoThread> m_thread;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true); ///< of the main thread
};

} // namespace meshboard::folder
