// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/settings.h"
#include "views/board.h"

#include <QFutureWatcher>
#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace meshboard {

/// "Protocol, retries, time-out" of a service, where its mesh sets them for the service itself: what is typed is written
/// where it has an effect.
class ServiceForm : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceForm(Board &board, QWidget *parent = nullptr);
    ~ServiceForm() override;

    /// A null key shows nothing.
    void show(const ServiceKey &service);

private:
    struct Found
    {
        Message title; ///< of the language
        ServiceSettings settings;

        bool operator==(const Found &) const = default;
    };
    void take(const QList<Found> &found);
    void addLine(const QString &label, const QString &before, const QString &hint, const std::function<Intent(const QString &)> &intent);

    Board &m_board;
    QFormLayout *m_form;
    ServiceKey m_service;
    PicturePtr m_picture;
    QList<Found> m_found;
    QFutureWatcher<QList<Found>> m_looking;
};

} // namespace meshboard
