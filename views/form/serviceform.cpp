// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form/serviceform.h"

#include "domain/workpool.h"
#include "plans/edits.h"
#include "views/common/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace meshboard {

ServiceForm::ServiceForm(Board &board, QWidget *parent) : QWidget(parent), m_board(board), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(space::large);
    m_form->setVerticalSpacing(space::small);
    hide();
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] { take(m_looking.result()); });
}

ServiceForm::~ServiceForm()
{
    m_looking.disconnect(this);
}

void ServiceForm::show(const ServiceKey &service)
{
    const PicturePtr picture = m_board.store.drafted();
    if (service == m_service && picture == m_picture)
        return;
    if (service != m_service)
        take({});
    m_service = service;
    m_picture = picture;
    if (service.isNull())
        return;
    // Who sets what is looked for among all documents of a source.
    m_looking.setFuture(QtConcurrent::run(workPool(), [picture, service, &catalogue = m_board.catalogue] {
        QList<Found> found;
        for (const AssembledPtr &assembled : picture->assembled) {
            const Format *format = catalogue.format(assembled->language);
            const ServiceSettings settings = format ? format->settingsOf(service, assembled->readings) : ServiceSettings();
            if (settings.isEmpty())
                continue;
            Message title;
            for (const Description &description : catalogue.descriptions())
                title = description.word == assembled->language ? description.title : title;
            found.append({title, settings});
        }
        return found;
    }));
}

void ServiceForm::take(const QList<Found> &found)
{
    if (found == m_found)
        return;
    m_found = found;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const Found &one : found) {
        auto *title = new QLabel(translated(one.title), this);
        title->setForegroundRole(QPalette::PlaceholderText);
        m_form->addRow(title);
        for (const ServiceSettings::Protocol &protocol : one.settings.protocols) {
            const QString label = protocol.port ? tr("Protocol of port %1").arg(*protocol.port) : tr("Protocol");
            addLine(label, protocol.value, u"http, grpc, opaque"_s, [protocol](const QString &after) {
                return edits::setNative(protocol.object, protocol.node, u"appProtocol"_s, protocol.value, after);
            });
        }
        for (const ServiceSettings::Requests &requests : one.settings.requests) {
            const auto set = [requests](SetField::Field field, const QString &before) {
                return [requests, field, before](const QString &after) {
                    return Intent {QUuid::createUuid(), requests.node.document,
                                   SetField {requests.object, requests.node, field, {}, before, after, requests.name}, SharedChoice::Ask};
                };
            };
            const auto labelled = [&](const QString &text) { return requests.name.isEmpty() ? text : tr("%1, %2").arg(text, requests.name); };
            addLine(labelled(tr("Time-out")), requests.timeout, u"2s"_s, set(SetField::Field::Timeout, requests.timeout));
            addLine(labelled(tr("Retries")), requests.retries, requests.name.isEmpty() ? u"3"_s : u"true"_s, set(SetField::Field::Retries, requests.retries));
        }
    }
    setVisible(!found.isEmpty());
}

void ServiceForm::addLine(const QString &label, const QString &before, const QString &hint,
                          const std::function<Intent(const QString &)> &intent)
{
    auto *edit = new QLineEdit(before, this);
    edit->setPlaceholderText(tr("none, e.g. %1").arg(hint));
    edit->setAccessibleName(label);
    connect(edit, &QLineEdit::returnPressed, this, [this, edit, before, label, intent] {
        if (edit->text() != before)
            m_board.draft.stage({intent(edit->text().trimmed())}, tr("Set %1").arg(label));
    });
    m_form->addRow(label, edit);
}

} // namespace meshboard
