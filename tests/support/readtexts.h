// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/catalogue.h"
#include "contract/reading.h"

#include <QMap>

#include <functional>

namespace meshboard {

/// Texts read by languages, as the store does it, for tests of a language without a source.
class ReadTexts
{
public:
    using Register = std::function<void(Catalogue &)>;
    explicit ReadTexts(const QList<Register> &languages);

    const ReadDocument &add(const QString &path, const QByteArray &bytes);
    const Reading &reading(const QString &path, QStringView language) const;
    Assembly assemble(QStringView language, bool closedWorld = true) const;
    const Catalogue &catalogue() const { return m_catalogue; }
    SourceId source() const { return m_source; }

    /// The text after the deed, or why not. Nothing is kept.
    Expected<QByteArray> after(const QString &path, QStringView language, const Deed &deed,
                               text::SharedValue shared = text::SharedValue::Ask) const;
    /// The bytes that the deed would replace, and by what: "@120 '90' -> '50'", one a line.
    QString touched(const QString &path, QStringView language, const Deed &deed,
                    text::SharedValue shared = text::SharedValue::Ask) const;

private:
    Catalogue m_catalogue;
    SourceId m_source {QUuid(0x11111111, 0x2222, 0x3333, 0x44, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55)};
    QMap<QString, ReadDocumentPtr> m_documents;
};

} // namespace meshboard
