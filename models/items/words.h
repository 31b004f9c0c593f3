// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/reading.h"
#include "contract/source.h"
#include "domain/finding.h"
#include "domain/health.h"
#include "plans/journal.h"

#include <QSet>

namespace meshboard {

/// A text that is marked for translation, in the language of whoever reads it.
QString inTheirLanguage(const char *text);

/// States in the same way; nameOf() gives the stable ones.
QString inWords(Probe probe);
QString inWords(Rotation rotation);
QString inWords(Finding::Severity severity);
QString inWords(DocumentClass documentClass);
QString inWords(SourceState::Phase phase);
QString inWords(Safety safety);
QString inWords(JournalEntry::Outcome outcome);
QString inWords(JournalEntry::Step::State state);
QString inWords(text::Syntax syntax);
QString inWords(Service::Kind kind);
QString inWords(const Filter &filter); ///< "timeout 2s"

/// What went wrong, in a sentence; the system's own words come with it.
Message sentenceOf(const Fault &fault);
/// What a person can do about it; empty where there is nothing.
Message adviceOf(const Fault &fault);

/// `file.yaml:31:7`, as far as it is known.
QString placeText(const Place &place);

/// The shape that stands for a source: a live one passes, a stale one warns, a lost one is critical.
Probe probeOf(SourceState::Phase phase);

} // namespace meshboard
