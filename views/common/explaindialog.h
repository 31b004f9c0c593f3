// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <QDialog>

namespace meshboard {

/// What a finding means: the page of the help about its code, and the fix where there is one.
class ExplainDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExplainDialog(const Finding &finding, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The fix is to be staged.
    void fixRequested();
};

} // namespace meshboard
