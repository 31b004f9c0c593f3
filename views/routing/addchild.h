// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/picture.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;

namespace meshboard {

/// Asks for a new child of a split: service, subset, and how much of the traffic it gets.
class AddChildDialog : public QDialog
{
    Q_OBJECT

public:
    AddChildDialog(const SplitNode &split, const TargetNode *like, const Picture &picture, QWidget *parent = nullptr);

    /// As the language writes it; empty where it is that of the sibling.
    QString service() const;
    QString subset() const;
    /// In units of the scale.
    qint64 weight() const;

private:
    QString m_like;
    double m_unit;
    QComboBox *m_service;
    QComboBox *m_subset;
    QDoubleSpinBox *m_weight;
};

} // namespace meshboard
