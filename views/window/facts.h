// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <utility>

class QFormLayout;

namespace meshboard {

/// Labelled values, one below the other; a value that stays is not painted again.
class Facts : public QWidget
{
    Q_OBJECT

public:
    explicit Facts(QWidget *parent = nullptr);

    using List = QList<std::pair<QString, QString>>;
    /// Empty values are left out.
    void show(const List &facts);

private:
    QFormLayout *m_form;
    QStringList m_names;
};

} // namespace meshboard
