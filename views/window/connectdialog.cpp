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

ConnectDialog::ConnectDialog(const Catalogue &catalogue, const QUrl &start, QWidget *parent)
    : QDialog(parent)
    , m_catalogue(catalogue)
    , m_url(new QLineEdit(start.toString(), this))
    , m_name(new QLineEdit(this))
    , m_safety(new QComboBox(this))
    , m_trouble(new QLabel(this))
{
    setWindowTitle(tr("Connect to a source"));
    m_url->setAccessibleName(tr("Address"));
    m_url->setMinimumWidth(380);
    m_name->setPlaceholderText(tr("from the address"));
    m_name->setAccessibleName(tr("Name"));
    m_safety->addItem(tr("Usual for its kind"));
    for (const Safety safety : {Safety::Observe, Safety::Stage, Safety::Protected, Safety::Free})
        m_safety->addItem(inWords(safety), int(safety));
    m_safety->setAccessibleName(tr("Safety level"));
    m_trouble->setWordWrap(true);
    m_trouble->setForegroundRole(QPalette::PlaceholderText);
    QStringList hints;
    for (const auto &carrier : catalogue.carriers()) {
        if (const QString hint = translated(carrier->description().urlHint); !hint.isEmpty())
            hints.append(hint);
    }
    auto *examples = new QLabel(hints.join(u'\n'), this);
    examples->setForegroundRole(QPalette::PlaceholderText);
    examples->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Connect"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Address"), m_url);
    form->addRow(QString(), m_trouble);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Safety level"), m_safety);
    form->addRow(tr("Examples"), examples);
    form->addRow(buttons);
    connect(m_url, &QLineEdit::textChanged, this, &ConnectDialog::judge);
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

void ConnectDialog::judge()
{
    const Carrier *carrier = m_catalogue.carrierFor(url());
    const Expected<QUrl> canonical = carrier ? carrier->canonical(url()) : Expected<QUrl>(tl::unexpected(Fault {}));
    m_ok->setEnabled(canonical.has_value());
    if (canonical)
        m_trouble->setText({});
    else if (!carrier)
        m_trouble->setText(tr("No system of this program speaks \"%1:\".").arg(url().scheme()));
    else
        m_trouble->setText(translated(sentenceOf(canonical.error())) + u' ' + translated(canonical.error().detail));
}

} // namespace meshboard
