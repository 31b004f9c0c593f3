// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/explaindialog.h"

#include "checks/explained.h"
#include "items/words.h"
#include "views/common/title.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : QString(u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s);
}

QString section(const QString &heading, const QString &text)
{
    return text.isEmpty() ? QString() : QString(u"<h4>"_s + heading.toHtmlEscaped() + u"</h4>"_s + paragraph(text));
}

} // namespace

ExplainDialog::ExplainDialog(const Finding &finding, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Explanation page = explanationOf(finding.code);
    const QString code = QString::fromLatin1(finding.code);
    setWindowTitle(tr("%1: what it means").arg(code));
    auto *title = new Title(1.3, QFont::DemiBold, this);
    title->setText(page.title.isEmpty() ? code : page.title);
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(tr("What %1 means").arg(code));
    const QString place = placeText(finding.place);
    text->setHtml(paragraph(page.why)
                  + section(place.isEmpty() ? inWords(finding.severity) : tr("%1 in %2").arg(inWords(finding.severity), place), translated(finding.what))
                  + section(tr("What to do"), page.advice) + paragraph(translated(finding.advice))
                  + (finding.fix.isEmpty() ? QString() : section(tr("Fix"), page.fix)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!finding.fix.isEmpty()) {
        auto *fix = buttons->addButton(tr("Stage the fix"), QDialogButtonBox::ActionRole);
        connect(fix, &QPushButton::clicked, this, [this] {
            Q_EMIT fixRequested();
            accept();
        });
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resize(60 * fontMetrics().averageCharWidth(), 26 * fontMetrics().height());
}

} // namespace meshboard
