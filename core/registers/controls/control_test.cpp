// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/controls/control_test.h"

#include "core/registers/checks.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

namespace ringbinder::control_test {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {
    &title,   &control,           &date,       &exceptionRate,   &result,    &nextTest,
    &overdue, &common::reference, &tester,     &method,          &procedure, &criterion,
    &sample,  &population,        &sampleSize, &exceptionsFound, &findings,  &nonconformities,
    &actions, &evidence,          &notes};

constexpr const FieldDef* kTest[] = {&title,  &common::reference, &control,   &date,
                                     &method, &procedure,         &criterion, &tester};
constexpr const FieldDef* kSample[] = {&sample, &population, &sampleSize, &exceptionsFound,
                                       &exceptionRate};
constexpr const FieldDef* kResult[] = {&result,   &findings, &nonconformities, &actions,
                                       &nextTest, &overdue,  &evidence,        &notes};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("control_test", "Test"), kTest},
    {QT_TRANSLATE_NOOP("control_test", "Sample"), kSample},
    {QT_TRANSLATE_NOOP("control_test", "Result"), kResult},
};

void check(const Record& record, IssueList& issues)
{
    checks::inOrder(record, issues, date, nextTest);
    const auto looked = record.get(sampleSize);
    const auto all = record.get(population);
    const auto bad = record.get(exceptionsFound);
    if (looked && all && *looked > *all) {
        checks::warn(issues, sampleSize,
                     QT_TRANSLATE_NOOP("check", "The sample is larger than the population."));
    }
    if (looked && bad && *bad > *looked) {
        checks::warn(
            issues, exceptionsFound,
            QT_TRANSLATE_NOOP("check", "There are more exceptions than cases in the sample."));
    }
}

void derive(Record& record, const DeriveContext& context)
{
    const auto looked = record.get(sampleSize);
    const auto bad = record.get(exceptionsFound);
    std::optional<qint64> rate;
    if (looked && bad && *looked > 0)
        rate = (*bad * 100 + *looked - 1) / *looked;
    record.set(exceptionRate, rate);
    const auto day = record.get(nextTest);
    record.set(overdue, day && *day < context.today());
}

} // namespace

const RegisterDef def{
    .key = "control_test",
    .label = QT_TRANSLATE_NOOP("control_test", "Control test"),
    .plural = QT_TRANSLATE_NOOP("control_test", "Control tests"),
    .prefix = "CTS",
    .clause = "A.5.36",
    .purpose =
        QT_TRANSLATE_NOOP("control_test", "Whether the controls work: what was tested, on which "
                                          "sample, with which exceptions, and when next."),
    .auditor = QT_TRANSLATE_NOOP("control_test",
                                 "The auditor expects samples with numbers, exceptions that led to "
                                 "something, and a tester who does not run the control."),
    .icon = "test",
    .place = Place::Plan,
    .under = "control",
    .fields = kFields,
    .sections = kSections,
    .check = check,
    .derive = derive,
};

} // namespace ringbinder::control_test
