// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/catalogue.h"
#include "store/store.h"

#include <QObject>

#include <memory>
#include <vector>

namespace meshboard {

/// The open connections, and what the workspace file keeps of them.
class Sources : public QObject
{
    Q_OBJECT

public:
    Sources(const Catalogue &catalogue, Store &store, QObject *parent = nullptr);
    ~Sources() override;

    /// Whom to ask for credentials of a source, and who keeps new ones; outlives this object. Without one nobody.
    void setCredentialStore(CredentialStore *store) { m_credentials = store; }

    /// Opens what a URL stands for (one connection, or several for `demo:`) and starts it. `name` for a single one;
    /// empty derives it. A source that is open already is not opened twice.
    Expected<QList<SourceId>> open(const QUrl &url, const QString &name = {}, std::optional<Safety> safety = {},
                                   const Credentials &credentials = {});
    Expected<SourceId> open(Connection connection, const Credentials &credentials = {});
    void close(SourceId source);
    void reread(SourceId source);
    void rereadAll();
    void setSafety(SourceId source, Safety safety);
    void setName(SourceId source, const QString &name);

    QList<SourceId> ids() const; ///< in the order of opening
    Source *source(SourceId id) const;
    Writer *writer(SourceId id) const;
    Registrar *registrar(SourceId id) const; ///< null where nothing can be registered
    KeyTree *keys(SourceId id) const; ///< null where it has none
    std::optional<SourceId> named(QStringView name) const;
    QString nameOf(SourceId id) const;
    const Catalogue &catalogue() const { return m_catalogue; }

Q_SIGNALS:
    void opened(meshboard::SourceId id);
    void closed(meshboard::SourceId id);
    /// State, name or safety of one.
    void changed(meshboard::SourceId id);

private:
    struct Open;
    const Opened *found(SourceId id) const;
    const Catalogue &m_catalogue;
    Store &m_store;
    CredentialStore *m_credentials = nullptr;
    std::vector<std::unique_ptr<Open>> m_open;
};

} // namespace meshboard
