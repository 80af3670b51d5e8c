// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/registry.h"

#include "core/registers/access/access_review.h"
#include "core/registers/access/access_review_line.h"
#include "core/registers/access/access_right.h"
#include "core/registers/access/access_role.h"
#include "core/registers/access/sod_rule.h"
#include "core/registers/access/system_account.h"
#include "core/registers/assets/asset.h"
#include "core/registers/assets/classification_level.h"
#include "core/registers/assets/crypto_item.h"
#include "core/registers/assets/disposal_record.h"
#include "core/registers/assets/media_item.h"
#include "core/registers/assets/retention_rule.h"
#include "core/registers/assets/transfer_channel.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/audit_programme.h"
#include "core/registers/audits/audit_question.h"
#include "core/registers/audits/auditor.h"
#include "core/registers/audits/certificate.h"
#include "core/registers/binder/comment.h"
#include "core/registers/binder/extra_field.h"
#include "core/registers/binder/import_preset.h"
#include "core/registers/binder/saved_view.h"
#include "core/registers/binder/setting.h"
#include "core/registers/calendar/calendar_task.h"
#include "core/registers/context/context_issue.h"
#include "core/registers/context/interested_party.h"
#include "core/registers/context/org_unit.h"
#include "core/registers/context/organisation.h"
#include "core/registers/context/party_requirement.h"
#include "core/registers/context/scope_item.h"
#include "core/registers/context/scope_statement.h"
#include "core/registers/context/site.h"
#include "core/registers/continuity/backup_plan.h"
#include "core/registers/continuity/business_process.h"
#include "core/registers/continuity/continuity_plan.h"
#include "core/registers/continuity/continuity_test.h"
#include "core/registers/continuity/restore_test.h"
#include "core/registers/controls/control.h"
#include "core/registers/controls/control_test.h"
#include "core/registers/controls/policy_exception.h"
#include "core/registers/controls/soa_version.h"
#include "core/registers/documents/acknowledgement.h"
#include "core/registers/documents/document.h"
#include "core/registers/documents/document_version.h"
#include "core/registers/documents/glossary_term.h"
#include "core/registers/evidence/custody_event.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/frameworks/clause_status.h"
#include "core/registers/frameworks/framework.h"
#include "core/registers/frameworks/framework_requirement.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/improvement.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/incidents/incident_event.h"
#include "core/registers/incidents/incident_notification.h"
#include "core/registers/incidents/playbook.h"
#include "core/registers/incidents/threat_intel.h"
#include "core/registers/legal/consent_record.h"
#include "core/registers/legal/data_subject_request.h"
#include "core/registers/legal/dpia.h"
#include "core/registers/legal/legal_requirement.h"
#include "core/registers/legal/processing_activity.h"
#include "core/registers/measures/measure.h"
#include "core/registers/measures/measure_reading.h"
#include "core/registers/objectives/objective.h"
#include "core/registers/operations/change_record.h"
#include "core/registers/operations/monitoring_source.h"
#include "core/registers/operations/physical_check.h"
#include "core/registers/operations/procedure.h"
#include "core/registers/operations/procedure_run.h"
#include "core/registers/operations/project.h"
#include "core/registers/packs/pack_control.h"
#include "core/registers/packs/pack_part.h"
#include "core/registers/packs/pack_revision.h"
#include "core/registers/packs/pack_set.h"
#include "core/registers/people/commitment.h"
#include "core/registers/people/lifecycle_checklist.h"
#include "core/registers/people/person.h"
#include "core/registers/people/raci_entry.h"
#include "core/registers/people/resource_request.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/people/screening_record.h"
#include "core/registers/reviews/feedback_item.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/reviews/review_decision.h"
#include "core/registers/reviews/review_input.h"
#include "core/registers/risks/acceptance.h"
#include "core/registers/risks/method.h"
#include "core/registers/risks/reassessment_trigger.h"
#include "core/registers/risks/risk.h"
#include "core/registers/risks/risk_assessment.h"
#include "core/registers/risks/risk_impact.h"
#include "core/registers/risks/threat.h"
#include "core/registers/risks/treatment_analysis.h"
#include "core/registers/risks/vulnerability.h"
#include "core/registers/suppliers/supplier.h"
#include "core/registers/suppliers/supplier_answer.h"
#include "core/registers/suppliers/supplier_assessment.h"
#include "core/registers/suppliers/supplier_certificate.h"
#include "core/registers/suppliers/supplier_contract.h"
#include "core/registers/technical/approved_software.h"
#include "core/registers/technical/host_observation.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/network_zone.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_finding.h"
#include "core/registers/technical/technical_rule.h"
#include "core/registers/training/awareness_campaign.h"
#include "core/registers/training/communication_item.h"
#include "core/registers/training/competence_record.h"
#include "core/registers/training/competence_requirement.h"
#include "core/registers/training/training_course.h"
#include "core/registers/training/training_record.h"

namespace ringbinder {

const Registry& registers()
{
    // In the order of the navigation; what shares an area stands behind what names it.
    static const Registry registry({
        &organisation::def,
        &context_issue::def,
        &interested_party::def,
        &party_requirement::def,
        &scope_statement::def,
        &scope_item::def,
        &site::def,
        &org_unit::def,
        &person::def,
        &role::def,
        &role_assignment::def,
        &raci_entry::def,
        &commitment::def,
        &resource_request::def,
        &screening_record::def,
        &lifecycle_checklist::def,
        &objective::def,
        &asset::def,
        &media_item::def,
        &crypto_item::def,
        &transfer_channel::def,
        &retention_rule::def,
        &disposal_record::def,
        &classification_level::def,
        &risk::def,
        &acceptance::def,
        &risk_assessment::def,
        &reassessment_trigger::def,
        &treatment_analysis::def,
        &threat::def,
        &vulnerability::def,
        &control::def,
        &control_test::def,
        &policy_exception::def,
        &soa_version::def,
        &legal_requirement::def,
        &processing_activity::def,
        &dpia::def,
        &data_subject_request::def,
        &consent_record::def,
        &action::def,
        &document::def,
        &document_version::def,
        &acknowledgement::def,
        &glossary_term::def,
        &supplier::def,
        &supplier_contract::def,
        &supplier_assessment::def,
        &supplier_answer::def,
        &supplier_certificate::def,
        &system_account::def,
        &access_role::def,
        &access_right::def,
        &access_review::def,
        &access_review_line::def,
        &sod_rule::def,
        &incident::def,
        &incident_event::def,
        &incident_notification::def,
        &threat_intel::def,
        &playbook::def,
        &training_course::def,
        &training_record::def,
        &competence_requirement::def,
        &competence_record::def,
        &awareness_campaign::def,
        &communication_item::def,
        &business_process::def,
        &continuity_plan::def,
        &continuity_test::def,
        &backup_plan::def,
        &restore_test::def,
        &change_record::def,
        &procedure::def,
        &procedure_run::def,
        &project::def,
        &physical_check::def,
        &monitoring_source::def,
        &technical_rule::def,
        &network_zone::def,
        &network_host::def,
        &scan_import::def,
        &technical_finding::def,
        &approved_software::def,
        &host_observation::def,
        &measure::def,
        &measure_reading::def,
        &audit::def,
        &audit_programme::def,
        &audit_question::def,
        &audit_finding::def,
        &auditor::def,
        &certificate::def,
        &management_review::def,
        &review_input::def,
        &review_decision::def,
        &feedback_item::def,
        &nonconformity::def,
        &improvement::def,
        &evidence::def,
        &custody_event::def,
        &framework::def,
        &framework_requirement::def,
        &clause_status::def,
        &calendar_task::def,
        &risk_impact::def,
        &method::def,
        &extra_field::def,
        &saved_view::def,
        &import_preset::def,
        &comment::def,
        &setting::def,
        &pack_control::def,
        &pack_revision::def,
        &pack_set::def,
        &pack_part::def,
    });
    return registry;
}

} // namespace ringbinder
