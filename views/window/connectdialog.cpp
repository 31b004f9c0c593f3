// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/connectdialog.h"

#include "items/words.h"
#include "views/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace meshboard {

ConnectDialog::ConnectDialog(const Catalogue &catalogue, const CredentialStore &store, const QUrl &start, QWidget *parent)
    : QDialog(parent)
    , m_catalogue(catalogue)
    , m_trial(catalogue)
    , m_url(new QLineEdit(start.toString(), this))
    , m_name(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_safety(new QComboBox(this))
    , m_answer(new QLabel(this))
    , m_test(new QPushButton(tr("Test connection"), this))
{
    setWindowTitle(tr("Connect to a source"));
    m_url->setAccessibleName(tr("Address"));
    m_url->setMinimumWidth(56 * fontMetrics().averageCharWidth());
    m_name->setPlaceholderText(tr("from the address"));
    m_name->setAccessibleName(tr("Name"));
    m_user->setPlaceholderText(tr("none, or a token alone"));
    m_user->setAccessibleName(tr("User"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(tr("Password or token"));
    m_safety->addItem(tr("Usual for its kind"));
    for (const Safety safety : {Safety::Observe, Safety::Stage, Safety::Protected, Safety::Free})
        m_safety->addItem(inWords(safety), int(safety));
    m_safety->setAccessibleName(tr("Safety level"));
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->setMinimumHeight(3 * fontMetrics().lineSpacing()); // it answers without moving what stands below
    m_answer->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    const auto faint = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(true);
        return label;
    };
    QStringList hints;
    for (const auto &carrier : catalogue.carriers()) {
        if (const QString hint = translated(carrier->description().urlHint); !hint.isEmpty())
            hints.append(hint);
    }
    QLabel *examples = faint(hints.join(u'\n'));
    examples->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->addButton(m_test, QDialogButtonBox::ActionRole);
    m_test->setAutoDefault(false);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Connect"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Address"), m_url);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("User"), m_user);
    form->addRow(tr("Password or token"), m_secret);
    form->addRow(QString(), faint(store.isLasting() ? tr("Kept in the key store of this desktop.")
                                                    : tr("This desktop has no key store: it is kept until the program ends.")));
    form->addRow(tr("Safety level"), m_safety);
    form->addRow(tr("Answer"), m_answer);
    form->addRow(tr("Examples"), examples);
    form->addRow(buttons);
    connect(m_url, &QLineEdit::textChanged, this, &ConnectDialog::judge);
    connect(m_test, &QPushButton::clicked, this, &ConnectDialog::test);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

QUrl ConnectDialog::url() const
{
    return QUrl(m_url->text().trimmed());
}

QString ConnectDialog::name() const
{
    return m_name->text().trimmed();
}

std::optional<Safety> ConnectDialog::safety() const
{
    const QVariant chosen = m_safety->currentData();
    return chosen.isValid() ? std::optional(Safety(chosen.toInt())) : std::nullopt;
}

Credentials ConnectDialog::credentials() const
{
    return {m_user->text().trimmed(), m_secret->text().toUtf8()};
}

void ConnectDialog::judge()
{
    const Carrier *carrier = m_catalogue.carrierFor(url());
    const Expected<QUrl> canonical = carrier ? carrier->canonical(url()) : Expected<QUrl>(tl::unexpected(Fault {}));
    m_ok->setEnabled(canonical.has_value());
    m_test->setEnabled(canonical.has_value());
    if (canonical)
        say({}, false);
    else if (!carrier)
        say(tr("No system of this program speaks \"%1:\".").arg(url().scheme()), true);
    else
        say(translated(sentenceOf(canonical.error())) + u' ' + translated(canonical.error().detail), true);
}

void ConnectDialog::test()
{
    const Carrier *carrier = m_catalogue.carrierFor(url());
    const auto connections = carrier ? carrier->connections(url()) : Expected<QList<Connection>>(QList<Connection>());
    if (!connections)
        return show(tl::unexpected(connections.error()));
    if (connections->isEmpty())
        return;
    m_test->setEnabled(false);
    say(tr("Asking %1 …").arg(connections->first().url.toString()), false);
    m_trial.start(connections->first(), credentials(), [this](const Expected<Trial::Found> &found) { show(found); });
}

void ConnectDialog::show(const Expected<Trial::Found> &found)
{
    m_test->setEnabled(true);
    if (!found)
        return say(translated(sentenceOf(found.error())), true);
    QStringList lines {tr("%1: %2, %3, %4")
                           .arg(translated(found->server), tr("%n service(s)", nullptr, int(found->services)),
                                tr("%n instance(s)", nullptr, int(found->instances)),
                                tr("%n document(s)", nullptr, int(found->documents)))};
    for (const Finding &finding : found->findings.first(std::min<qsizetype>(found->findings.size(), 5)))
        lines.append(translated(finding.what));
    say(lines.join(u'\n'), false);
}

void ConnectDialog::say(const QString &text, bool isTrouble)
{
    m_answer->setText(text);
    m_answer->setForegroundRole(isTrouble ? QPalette::WindowText : QPalette::PlaceholderText);
}

} // namespace meshboard
