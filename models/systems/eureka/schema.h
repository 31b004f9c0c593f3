// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/typed.h"

/// The fields of Eureka's documents. JSON and XML have the same tree: an attribute is `@name` and text beside attributes `$`,
/// in XML as the span tree has it (text/xml.h) and in JSON as XStream wrote it and Jackson still does
/// (Netflix/eureka, converters/Converters.java and converters/EurekaJacksonCodec.java). Where XStream has one thing in a
/// list it writes the thing alone, Jackson always writes the list.
namespace meshboard::eureka {

enum class DocumentKind : quint8 { None, Applications, Application, Instance };

/// What a document holds, by its root.
DocumentKind kindOf(const text::Node &root);
/// The map that is the applications, the application or the instance: some writers leave the name around it out.
text::Node contentOf(const text::Node &root);

const Table &tableFor(const text::Node &root);

} // namespace meshboard::eureka
