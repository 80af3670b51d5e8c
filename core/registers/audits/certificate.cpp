// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/audits/certificate.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::certificate {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&title,
                                       &number,
                                       &status,
                                       &issued,
                                       &expires,
                                       &surveillanceBy,
                                       &nextVisit,
                                       &expired,
                                       &common::reference,
                                       &body,
                                       &standard,
                                       &scope,
                                       &soaVersion,
                                       &peopleCount,
                                       &sites,
                                       &owner,
                                       &stage1On,
                                       &stage2On,
                                       &recertificationBy,
                                       &overdue,
                                       &audits,
                                       &evidence,
                                       &notes};

constexpr const FieldDef* kCertificate[] = {
    &title, &common::reference, &number,      &body,  &standard, &status,
    &scope, &soaVersion,        &peopleCount, &sites, &owner};
constexpr const FieldDef* kDates[] = {
    &stage1On,          &stage2On,  &issued,  &expires, &surveillanceBy,
    &recertificationBy, &nextVisit, &expired, &overdue, &audits};
constexpr const FieldDef* kEvidenceAndNotes[] = {&evidence, &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("certificate", "Certificate"), kCertificate},
    {QT_TRANSLATE_NOOP("certificate", "Dates"), kDates},
    {QT_TRANSLATE_NOOP("certificate", "Evidence and notes"), kEvidenceAndNotes},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, stage1On, stage2On);
    checks::inOrder(record, issues, issued, expires);
}

// A year between visits, and the last of them early enough before the end for a new certificate.
constexpr int kMonthsBetweenVisits = 12;
constexpr int kMonthsForRecertification = 3;

// What comes next: stage 1 and 2 before there is a certificate, then surveillance, then
// recertification. A day in the past is told too: nobody came.
std::optional<QDate> visitAfter(const Record& record, QDate today)
{
    const auto end = record.get(expires);
    const auto start = record.get(issued);
    std::optional<QDate> next;
    const auto consider = [&next, today](std::optional<QDate> day) {
        if (day && *day >= today && (!next || *day < *next))
            next = day;
    };
    if (!start) {
        consider(record.get(stage1On));
        consider(record.get(stage2On));
        return next;
    }
    const auto renewal = record.get(recertificationBy) ? record.get(recertificationBy)
                         : end ? std::optional(end->addMonths(-kMonthsForRecertification))
                               : std::nullopt;
    if (const auto recorded = record.get(surveillanceBy)) {
        if (*recorded < today && (!renewal || *recorded < *renewal))
            return recorded;
        consider(recorded);
    } else if (renewal) {
        for (QDate day = start->addMonths(kMonthsBetweenVisits); day < *renewal;
             day = day.addMonths(kMonthsBetweenVisits))
            consider(day);
    }
    consider(renewal);
    return next ? next : renewal;
}

void derive(Record& record, const DeriveContext& context)
{
    const auto state = record.get(status);
    const auto lastDay = record.get(expires);
    const bool isOver = lastDay && *lastDay < context.today();
    record.set(expired, isOver || state == Status::Expired);
    const bool isOurs =
        state == Status::Valid || state == Status::Suspended || state == Status::Applied;
    record.set(nextVisit, isOurs ? visitAfter(record, context.today()) : std::nullopt);
    const auto visitDay = record.get(surveillanceBy);
    record.set(overdue,
               state == Status::Valid && !isOver && visitDay && *visitDay < context.today());
}

} // namespace

const RegisterDef def{
    .key = "certificate",
    .label = QT_TRANSLATE_NOOP("certificate", "Certificate"),
    .plural = QT_TRANSLATE_NOOP("certificate", "Certificates"),
    .prefix = "CER",
    .clause = "9.2",
    .purpose = QT_TRANSLATE_NOOP(
        "certificate",
        "Your own certificates: body, scope, dates, and when the next visits are due."),
    .auditor = QT_TRANSLATE_NOOP(
        "certificate", "The auditor compares scope, sites, number of people and version of the "
                       "Statement of Applicability with what is printed on the certificate."),
    .icon = "certificate",
    .place = Place::Check,
    .under = "audit",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::certificate
