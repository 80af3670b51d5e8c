// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/checks.h"

#include <QRegularExpression>

namespace ringbinder::checks {

void error(IssueList& issues, const FieldDef& field, const char* sentence)
{
    issues.append({&field, Issue::Severity::Error, Message("check", sentence).arg(labelOf(field))});
}

void warn(IssueList& issues, const FieldDef& field, const char* sentence)
{
    issues.append(
        {&field, Issue::Severity::Warning, Message("check", sentence).arg(labelOf(field))});
}

void inOrder(const Record& record, IssueList& issues, const Field<QDate>& earlier,
             const Field<QDate>& later)
{
    const auto first = record.get(earlier);
    const auto second = record.get(later);
    if (!first || !second || *first <= *second)
        return;
    issues.append({&later, Issue::Severity::Error,
                   Message("check", QT_TRANSLATE_NOOP("check", "%1 (%2) lies before %3 (%4)."))
                       .arg(labelOf(later))
                       .arg(second->toString(Qt::ISODate))
                       .arg(labelOf(earlier))
                       .arg(first->toString(Qt::ISODate))});
}

void form(const Record& record, IssueList& issues, const Field<QString>& field,
          const QRegularExpression& pattern, const char* sentence)
{
    const QString text = record.text(field);
    if (text.isEmpty() || pattern.match(text).hasMatch())
        return;
    issues.append(
        {&field, Issue::Severity::Error, Message("check", sentence).arg(labelOf(field)).arg(text)});
}

} // namespace ringbinder::checks
