// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/report.h"

namespace meshboard::gateway_api {

/// A `type` and the field that goes with it.
struct TypeField
{
    const char *type;
    const char *field;
};
/// That the one field is there which the type asks for, and no other of them. `otherwise`: the type where none is written.
void checkType(const Cursor &object, std::initializer_list<TypeField> fields, QLatin1StringView otherwise, Report &report,
               const char *typeField = "type");

/// The filters of a rule and of its backends, and what else of the rule they ask for.
void checkFilters(const Cursor &rule, Report &report);
void checkSession(const Cursor &session, Report &report);
/// A reference to a Service says its port.
void checkPort(const Cursor &backend, Report &report);

} // namespace meshboard::gateway_api
