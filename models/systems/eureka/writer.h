// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/writer.h"
#include "systems/eureka/source.h"

#include <QObject>

namespace meshboard::eureka {

/// Writes instances of a registry, documents `apps/PAYMENT/payment-a:8080.json`. Eureka compares nothing: the instance is
/// read just before (a plan reads it again just after), and the time between that and the answer is told.
class EurekaWriter : public Writer
{
public:
    /// `source` outlives the writer.
    explicit EurekaWriter(EurekaSource &source, std::chrono::milliseconds patience = std::chrono::seconds(5));

    GuardStrength strengthFor(const DocumentId &document) const override;
    Call write(const Write &write, Written done) override;
    Call read(const DocumentId &document, Read done) override;
    Call absence(const DocumentId &document, Absent done) override;
    Call identify(Identified done) override;

private:
    EurekaSource &m_source;
    std::chrono::milliseconds m_patience; ///< with each answer
    QObject m_context; ///< what is under way ends with the writer
};

} // namespace meshboard::eureka
