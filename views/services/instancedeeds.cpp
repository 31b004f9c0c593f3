// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/instancedeeds.h"

#include "items/words.h"
#include "plans/registrations.h"
#include "views/common/icons.h"

#include <QInputDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace meshboard {

InstanceDeeds::InstanceDeeds(Board &board, QWidget *parent)
    : QObject(parent)
    , m_board(board)
    , m_parent(parent)
{
    connect(&board.visits, &Visits::visited, this, [this](const DocumentId &document) {
        if (m_deed && m_deed->document == document)
            end();
    });
    // From then on the draft wants it.
    connect(&board.draft, &Draft::changed, this, [this] {
        if (!m_deed)
            m_board.visits.want(u"instance deed"_s, {});
    });
}

InstanceDeeds::Deed InstanceDeeds::amendment(const InstanceRow &row, const Amendment &amendment, const QString &label) const
{
    return {{row.source, row.instance.document},
            [&catalogue = m_board.catalogue, amendment](const Document &document) {
                return registrations::amended(document, amendment, catalogue);
            },
            label};
}

void InstanceDeeds::addTo(QMenu &menu, const InstanceRow &row)
{
    if (row.instance.document.isEmpty()) {
        menu.addAction(tr("Its source cannot write registrations"))->setEnabled(false);
        return;
    }
    const QString address = row.instance.address();
    const bool isOut = row.instance.health.rotation == Rotation::Out;
    Amendment rotation;
    rotation.rotation = isOut ? Rotation::In : Rotation::Out;
    const QString label = isOut ? tr("%1 back in rotation").arg(address) : tr("%1 out of rotation").arg(address);
    menu.addAction(isOut ? tr("Put back in rotation") : tr("Take out of rotation"), this,
                   [this, row, rotation, label] { begin(amendment(row, rotation, label)); });
    menu.addAction(tr("Weight …"), this, [this, row] { askWeight(row); });
    menu.addSeparator();
    menu.addAction(iconNamed(u"edit-delete"_s), tr("Deregister"), this, [this, row, address] {
        begin({{row.source, row.instance.document},
               [](const Document &document) { return QList<Intent> {registrations::removed(document)}; },
               tr("deregister %1").arg(address)});
    });
}

void InstanceDeeds::askWeight(const InstanceRow &row)
{
    bool isChosen = false;
    const double weight = QInputDialog::getDouble(m_parent, tr("Weight of %1").arg(row.instance.address()), tr("Weight"),
                                                  row.instance.weight.value_or(1), 0, 1'000'000, 3, &isChosen);
    if (!isChosen)
        return;
    Amendment amendment;
    amendment.weight = weight;
    begin(this->amendment(row, amendment, tr("weight of %1").arg(row.instance.address())));
}

void InstanceDeeds::begin(Deed deed)
{
    m_deed = std::move(deed);
    const DocumentId document = m_deed->document;
    m_board.visits.want(u"instance deed"_s, {document});
    if (!m_board.visits.isAwaited(document))
        end();
}

void InstanceDeeds::end()
{
    const Deed deed = *std::exchange(m_deed, std::nullopt);
    // What is staged already stands there: the next edit is of that.
    const DocumentPtr staged = m_board.draft.after().value(deed.document);
    const DocumentPtr document = staged ? staged : m_board.visits.document(deed.document);
    if (document) {
        const auto intents = deed.intents(*document);
        if (!intents)
            Q_EMIT message(translated(sentenceOf(intents.error())));
        else if (!intents->isEmpty()) {
            m_board.draft.stage(*intents, deed.label);
            Q_EMIT message(tr("Staged: %1").arg(deed.label));
        }
    } else if (const auto trouble = m_board.visits.trouble(deed.document)) {
        Q_EMIT message(translated(sentenceOf(*trouble)));
    }
}

} // namespace meshboard
