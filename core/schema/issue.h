// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the content of a record, said beside the field it concerns.
#pragma once

#include "core/base/message.h"

#include <QList>

namespace ringbinder {

struct FieldDef;

struct Issue {
    enum class Severity { Error, Warning };

    const FieldDef* field = nullptr; // null: the record as a whole
    Severity severity = Severity::Error;
    Message message;
};

using IssueList = QList<Issue>;

[[nodiscard]] inline bool hasErrors(const IssueList& issues)
{
    for (const Issue& issue : issues) {
        if (issue.severity == Issue::Severity::Error)
            return true;
    }
    return false;
}

} // namespace ringbinder
