// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/routing/spliteditor.h"

#include "views/routing/addchild.h"
#include "views/routing/edits.h"

using namespace Qt::StringLiterals;

namespace meshboard {

SplitEditor::SplitEditor(Board &board, QWidget *parent) : SplitBar(parent), m_board(board)
{
    connect(this, &SplitBar::staged, this, [this](const QList<qint64> &weights) {
        m_board.draft.stage({edits::setWeights(m_bound, weights)}, tr("Weights of %1").arg(m_bound.object.name));
    });
    connect(this, &SplitBar::addRequested, this, &SplitEditor::askForChild);
    connect(this, &SplitBar::removeRequested, this, [this](int child) {
        m_board.draft.stage(edits::removeChild(m_bound, child, locks()), tr("Remove %1").arg(m_bound.shares[child].name));
    });
    connect(this, &SplitBar::followed, this, [this](int child) {
        if (const auto *target = m_routes->as<TargetNode>(m_bound.shares[child].next))
            Q_EMIT selected(ServiceSubject {target->service, target->subset});
    });
}

QString SplitEditor::keyOf(const Origin &origin)
{
    return origin.document->source.uuid.toString() + origin.document->path + u'#' + origin.path.toString();
}

void SplitEditor::bind(const RouteGraphPtr &routes, const SplitNode &split)
{
    m_routes = routes;
    m_bound = split;
    renew();
    QString why;
    if (split.origin.isNull())
        why = tr("not written in any document: there is nothing to edit");
    else if (!m_board.sources.writer(split.origin.document->source))
        why = tr("this source is read only");
    setReadOnly(why);
    const Owner *owner = m_board.store.picture()->ownerOf(routes->source, split.object);
    setNote(owner ? tr("%1 sets these weights, and takes back what is written here").arg(owner->owner.kind + u' ' + owner->owner.name) : QString());
}

void SplitEditor::renew()
{
    const PicturePtr picture = m_board.store.picture();
    const RouteGraphPtr declared = picture->routesOf(m_routes->source, m_routes->language);
    SplitBar::show(m_bound, edits::childrenOf(m_bound, *m_routes, declared.get(), *picture));
}

void SplitEditor::askForChild()
{
    const Share *first = m_bound.shares.isEmpty() ? nullptr : &m_bound.shares.first();
    const QString sibling = first ? first->name : QString();
    auto *dialog = new AddChildDialog(m_bound, first ? m_routes->as<TargetNode>(first->next) : nullptr, *m_board.store.drafted(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The split is bound anew with every picture meanwhile; what holds when it is answered counts.
    connect(dialog, &QDialog::accepted, this, [this, dialog, sibling] {
        const qint64 sum = shares::sumFor(m_bound);
        const qint64 weight = std::min(dialog->weight(), sum);
        // The others make room first: the new child is not in the document yet, so it cannot be named with them.
        const QList<Intent> intents {edits::setWeights(m_bound, shares::apportioned(sharesOf(m_bound), sum - weight)),
                                     edits::addChild(m_bound, sibling, dialog->service(), dialog->subset(), weight)};
        m_board.draft.stage(intents, tr("Add a child to %1").arg(m_bound.object.name));
    });
    dialog->open();
}

} // namespace meshboard
