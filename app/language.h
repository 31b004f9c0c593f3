// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace meshboard {

/// The language of texts, numbers and dates.
class Language
{
public:
    /// "en", "de", "zh"; empty for the system's. Open windows get LanguageChange.
    void use(const QString &code);

private:
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace meshboard
