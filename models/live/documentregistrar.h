// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/catalogue.h"

namespace meshboard {

/// Registers by making a document, for registries that keep it or renew it behind their writer: it looks now and then whether
/// it still stands there, and removes it at the end.
class DocumentRegistrar : public Registrar
{
public:
    struct Place
    {
        SourceId source;
        QByteArray below; ///< what paths of registrations begin with
        QString format;   ///< the registry has one alone; empty: the one that is wanted
    };
    /// `writer` and `catalogue` outlive it.
    DocumentRegistrar(Writer &writer, Place place, const Catalogue &catalogue);

    Call enter(const Wanted &wanted, Standing done) override;

private:
    Writer &m_writer;
    Place m_place;
    const Catalogue &m_catalogue;
};

/// Fails later, as every answer comes.
Call refusedEntry(const Fault &fault, Registrar::Standing done);

} // namespace meshboard
