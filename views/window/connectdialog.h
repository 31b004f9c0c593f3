// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/catalogue.h"
#include "store/trial.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace meshboard {

/// Asks for the URL of a source, its name, who we are there and its safety level; says what is wrong with a URL while it is
/// typed, and on demand what the server behind it answers.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    ConnectDialog(const Catalogue &catalogue, const CredentialStore &store, const QUrl &start, QWidget *parent = nullptr);

    QUrl url() const;
    QString name() const;
    std::optional<Safety> safety() const;
    Credentials credentials() const;

private:
    void judge();
    void test();
    void show(const Expected<Trial::Found> &found);
    void say(const QString &text, bool isTrouble);

    const Catalogue &m_catalogue;
    Trial m_trial;
    QLineEdit *m_url;
    QLineEdit *m_name;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QComboBox *m_safety;
    QLabel *m_answer;
    QPushButton *m_test;
    QPushButton *m_ok;
};

} // namespace meshboard
