// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about suppliers and incidents.
#include "core/registers/controls/control.h"
#include "core/registers/controls/policy_exception.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/incidents/incident_notification.h"
#include "core/registers/legal/legal_requirement.h"
#include "core/registers/suppliers/supplier.h"
#include "core/registers/suppliers/supplier_assessment.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshot.h"

#include <algorithm>

namespace ringbinder {

namespace {

// What data protection law asks for where the legal register says nothing.
constexpr double kUsualNoticeHours = 72;
// Control on privacy: a requirement that names it is about personal data.
constexpr QLatin1String kPrivacyControl("A.5.34");

bool isApprovedSupplier(const Record& supplier)
{
    const auto status = supplier.get(supplier::status);
    return status == supplier::Status::Approved || status == supplier::Status::Conditional;
}

// One that runs on without a day counts as the newest.
QDate dayOfAssessment(const Record& assessment)
{
    const auto day = assessment.get(supplier_assessment::date);
    return day ? *day : assessment.get(supplier_assessment::due).value_or(QDate(9999, 12, 31));
}

// The newest that was concluded and whatever is under way since.
QList<const Record*> assessmentsInForce(const Snapshot& snapshot, const Record& supplier)
{
    QList<const Record*> all;
    for (const Record& assessment : snapshot.records(supplier_assessment::def)) {
        if (assessment.get(supplier_assessment::supplier) == supplier.uid() &&
            assessment.get(supplier_assessment::status) != supplier_assessment::Status::Cancelled)
            all.append(&assessment);
    }
    std::stable_sort(all.begin(), all.end(), [](const Record* a, const Record* b) {
        return dayOfAssessment(*a) > dayOfAssessment(*b);
    });
    const auto newest = std::find_if(all.cbegin(), all.cend(), [](const Record* assessment) {
        return assessment->get(supplier_assessment::status) ==
               supplier_assessment::Status::Concluded;
    });
    return newest == all.cend() ? all : all.mid(0, newest - all.cbegin() + 1);
}

bool hasExceptionInForce(const Snapshot& snapshot, const Record& assessment)
{
    const Record* exception = snapshot.find(assessment.get(supplier_assessment::exception));
    if (!exception ||
        exception->get(policy_exception::status) != policy_exception::Status::Approved)
        return false;
    const auto end = exception->get(policy_exception::expires);
    return !end || *end >= snapshot.today();
}

void knockOutFailed(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const Record& supplier : snapshot.records(supplier::def)) {
        if (!isApprovedSupplier(supplier))
            continue;
        for (const Record* assessment : assessmentsInForce(snapshot, supplier)) {
            const auto failed = assessment->get(supplier_assessment::knockOuts).value_or(0);
            if (failed == 0 || hasExceptionInForce(snapshot, *assessment))
                continue;
            addFinding(
                findings, rule, *assessment, &supplier_assessment::exception,
                Message("rule", QT_TRANSLATE_NOOP("rule", "%1 is approved, but %2 failed a "
                                                          "knock-out question and no exception "
                                                          "is in force."))
                    .arg(supplier.code())
                    .arg(assessment->code()));
        }
    }
}

QList<const Record*> authorityNotices(const Snapshot& snapshot, const Record& incident)
{
    QList<const Record*> notices;
    for (const Record& notice : snapshot.records(incident_notification::def)) {
        const auto whom = notice.get(incident_notification::whom);
        const bool isToAuthority = whom == incident_notification::Recipient::Authority ||
                                   whom == incident_notification::Recipient::OtherAuthority;
        if (isToAuthority && notice.get(incident_notification::incident) == incident.uid())
            notices.append(&notice);
    }
    return notices;
}

bool bindsByLaw(const Record& requirement)
{
    const auto kind = requirement.get(legal_requirement::kind);
    const auto applies = requirement.get(legal_requirement::applicability);
    return kind != legal_requirement::Kind::Contract &&
           kind != legal_requirement::Kind::Insurance &&
           kind != legal_requirement::Kind::Standard &&
           (applies == legal_requirement::Applicability::Yes ||
            applies == legal_requirement::Applicability::Partly);
}

bool isAboutPrivacy(const Snapshot& snapshot, const Record& requirement)
{
    const auto controls = requirement.get(legal_requirement::controls).value_or(QList<Uid>());
    return std::any_of(controls.cbegin(), controls.cend(), [&](const Uid& uid) {
        const Record* control = snapshot.find(uid);
        return control && control->code() == kPrivacyControl;
    });
}

void takeShorter(std::optional<double>& limit, const std::optional<double>& hours)
{
    if (hours && (!limit || *hours < *limit))
        limit = hours;
}

// Of the law that a notice cites, else its own limit, else of the laws on personal data in the
// legal register; the shortest of several.
double noticeLimitOf(const Snapshot& snapshot, const QList<const Record*>& notices)
{
    std::optional<double> limit;
    for (const Record* notice : notices) {
        if (const Record* law = snapshot.find(notice->get(incident_notification::requirement)))
            takeShorter(limit, law->get(legal_requirement::noticeHours));
    }
    if (limit)
        return *limit;
    for (const Record* notice : notices)
        takeShorter(limit, notice->get(incident_notification::limitHours));
    if (limit)
        return *limit;
    for (const Record& law : snapshot.records(legal_requirement::def)) {
        if (law.get(legal_requirement::breachNotice) == true && bindsByLaw(law) &&
            isAboutPrivacy(snapshot, law))
            takeShorter(limit, law.get(legal_requirement::noticeHours));
    }
    return limit.value_or(kUsualNoticeHours);
}

// From when the time limit runs; invalid: nobody wrote it down.
QDateTime awareSince(const Record& incident, const QList<const Record*>& notices)
{
    QDateTime aware;
    for (const Record* notice : notices) {
        const auto at = notice->get(incident_notification::awareAt);
        if (at && (!aware.isValid() || *at < aware))
            aware = *at;
    }
    if (!aware.isValid())
        aware = incident.get(incident::detectedAt).value_or(QDateTime());
    return aware.isValid() ? aware : incident.get(incident::reportedAt).value_or(QDateTime());
}

bool isSettled(const Record& notice)
{
    const auto status = notice.get(incident_notification::status);
    return status == incident_notification::Status::Sent ||
           notice.get(incident_notification::done).has_value() ||
           (status == incident_notification::Status::NotNeeded &&
            !notice.text(incident_notification::noNoticeReason).trimmed().isEmpty());
}

bool isBreach(const Record& incident)
{
    return (incident.get(incident::personalData) == true ||
            incident.get(incident::type) == incident::Type::PersonalDataBreach) &&
           incident.get(incident::decision) != incident::Decision::FalseAlarm &&
           incident.get(incident::status) != incident::Status::Rejected;
}

void noticeMissed(const Snapshot& snapshot, const Rule& rule, QList<Finding>& findings)
{
    for (const Record& incident : snapshot.records(incident::def)) {
        if (!isBreach(incident))
            continue;
        const QList<const Record*> notices = authorityNotices(snapshot, incident);
        const QDateTime aware = awareSince(incident, notices);
        const double hours = noticeLimitOf(snapshot, notices);
        // To the minute: the limit does not wait for the end of the day.
        if (!aware.isValid() || aware.addSecs(qint64(hours * 3600)) >= snapshot.asOf() ||
            std::any_of(notices.cbegin(), notices.cend(),
                        [](const Record* notice) { return isSettled(*notice); }))
            continue;
        addFinding(
            findings, rule, incident, &incident::personalData,
            Message("rule", QT_TRANSLATE_NOOP("rule", "%1 concerns personal data and is known "
                                                      "since %2, but after the %3 hours allowed "
                                                      "neither a notice to the authority nor the "
                                                      "reason for none is recorded."))
                .arg(incident.code())
                .arg(snapshot.language().dateTime(aware))
                .arg(snapshot.language().number(hours)));
    }
}

constexpr Rule kOperateRules[] = {
    {"L155", Severity::Blocker, "A.5.19", QT_TRANSLATE_NOOP("rule", "Knock-out failed"),
     "supplier-register", knockOutFailed},
    {"L178", Severity::Blocker, "A.5.34",
     QT_TRANSLATE_NOOP("rule", "Notification time limit missed or undecided"), "incident",
     noticeMissed},
};

constexpr const RegisterDef* kOperateReads[] = {
    &supplier::def, &supplier_assessment::def,   &policy_exception::def,
    &incident::def, &incident_notification::def, &legal_requirement::def,
};

} // namespace

RuleSet operateRules()
{
    return {kOperateRules, kOperateReads};
}

} // namespace ringbinder
