// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/format.h"

#include "contract/novelty.h"
#include "contract/typed.h"

namespace meshboard {

std::shared_ptr<const Table> Format::tableOf(const Cursor &) const
{
    return nullptr;
}

ServiceSettings Format::settingsOf(const ServiceKey &, const QList<ReadingPtr> &) const
{
    return {};
}

QList<Novelty> Format::news() const
{
    return {};
}

Secrets Format::secretsIn(const text::Tree &) const
{
    return {};
}

} // namespace meshboard
