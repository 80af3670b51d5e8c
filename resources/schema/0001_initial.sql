-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1. The tables of the store, then one table for each register in the order of the registry.
-- Released migrations are never edited: a change is a new file.

CREATE TABLE "meta" (
    "key" TEXT PRIMARY KEY,
    "value" TEXT NOT NULL
) STRICT;

-- History: append-only and chained. Each set cites the hash of the one before it.
CREATE TABLE "change_set" (
    "id" INTEGER PRIMARY KEY,
    "at_utc" TEXT NOT NULL,
    "actor" TEXT,
    "actor_uid" TEXT,
    "label" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" = 'edit' OR "kind" = 'import' OR "kind" = 'merge' OR
        "kind" = 'rebase' OR "kind" = 'undo' OR "kind" = 'redo' OR "kind" = 'sign_off' OR "kind" = 'freeze' OR
        "kind" = 'approved_print' OR "kind" = 'migration' OR "kind" = 'create'),
    "reverts" INTEGER REFERENCES "change_set"("id"),
    "quoted" TEXT,
    "prev_hash" TEXT NOT NULL CHECK (length("prev_hash") = 64),
    "hash" TEXT NOT NULL CHECK (length("hash") = 64)
) STRICT;
CREATE TABLE "change_item" (
    "set_id" INTEGER NOT NULL REFERENCES "change_set"("id") DEFERRABLE INITIALLY DEFERRED,
    "seq" INTEGER NOT NULL,
    "register" TEXT NOT NULL,
    "record_uid" TEXT NOT NULL,
    "op" TEXT NOT NULL CHECK ("op" = 'add' OR "op" = 'remove' OR "op" = 'set' OR "op" = 'link' OR
        "op" = 'unlink'),
    "field" TEXT,
    "before" TEXT,
    "after" TEXT,
    PRIMARY KEY ("set_id", "seq")
) STRICT, WITHOUT ROWID;
CREATE INDEX "change_item_record" ON "change_item" ("record_uid");

CREATE TRIGGER "change_set_no_update" BEFORE UPDATE ON "change_set"
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER "change_set_no_delete" BEFORE DELETE ON "change_set"
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER "change_item_no_update" BEFORE UPDATE ON "change_item"
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER "change_item_no_delete" BEFORE DELETE ON "change_item"
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

-- Links between records: the "References" fields of all registers.
CREATE TABLE "link" (
    "register" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "from_uid" TEXT NOT NULL,
    "to_uid" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY ("from_uid", "field", "to_uid")
) STRICT, WITHOUT ROWID;
CREATE INDEX "link_to" ON "link" ("to_uid");

-- The next number of each prefix; numbers are never used twice.
CREATE TABLE "counter" (
    "prefix" TEXT PRIMARY KEY,
    "next" INTEGER NOT NULL
) STRICT;

-- The sum of the hashes of a register's rows.
CREATE TABLE "register_digest" (
    "register" TEXT PRIMARY KEY,
    "rows" INTEGER NOT NULL,
    "sum" TEXT NOT NULL CHECK (length("sum") = 64)
) STRICT;

CREATE TABLE "attachment" (
    "sha256" TEXT PRIMARY KEY CHECK (length("sha256") = 64),
    "size" INTEGER NOT NULL,
    "chunks" INTEGER NOT NULL
) STRICT;
CREATE TABLE "attachment_chunk" (
    "sha256" TEXT NOT NULL REFERENCES "attachment"("sha256"),
    "seq" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,
    PRIMARY KEY ("sha256", "seq")
) STRICT;

-- Text that no column took: invalid cells and held rows of imports.
CREATE TABLE "pending_entry" (
    "id" INTEGER PRIMARY KEY,
    "register" TEXT NOT NULL,
    "record_uid" TEXT,
    "field" TEXT,
    "text" TEXT NOT NULL,
    "reason" TEXT,
    "at_utc" TEXT NOT NULL,
    "batch" TEXT,
    "row_json" TEXT
) STRICT;

CREATE TABLE "organisation" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "name" TEXT NOT NULL CHECK (length("name") > 0),
    "short_name" TEXT,
    "industry" TEXT,
    "scope_line" TEXT,
    "isms_manager" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "reference" TEXT,
    "legal_form" TEXT,
    "headcount" INTEGER CHECK ("headcount" BETWEEN 0 AND 10000000),
    "address" TEXT,
    "country" TEXT,
    "website" TEXT,
    "scope_statement" TEXT,
    "standard_edition" TEXT CHECK ("standard_edition" = 'iso27001_2022'),
    "top_manager" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "logo" TEXT CHECK (length("logo") = 64),
    "logo_name" TEXT,
    "brand_colour" TEXT,
    "confidentiality" TEXT,
    "prepared_by" TEXT,
    "language" TEXT CHECK ("language" = 'en' OR "language" = 'de'),
    "currency" TEXT,
    "fiscal_year_start" TEXT,
    "guidance" TEXT CHECK ("guidance" = 'full' OR "guidance" = 'hints' OR "guidance" = 'off'),
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;
CREATE INDEX "organisation_isms_manager" ON "organisation" ("isms_manager") WHERE "isms_manager" IS NOT NULL;
CREATE INDEX "organisation_top_manager" ON "organisation" ("top_manager") WHERE "top_manager" IS NOT NULL;

CREATE TABLE "person" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "name" TEXT NOT NULL CHECK (length("name") > 0),
    "job_title" TEXT,
    "department" TEXT,
    "email" TEXT,
    "kind" TEXT CHECK ("kind" = 'employee' OR "kind" = 'contractor' OR "kind" = 'external' OR "kind" = 'board' OR "kind" = 'role_account'),
    "active" INTEGER CHECK ("active" IN (0, 1)),
    "reference" TEXT,
    "given_name" TEXT,
    "isms_role" TEXT,
    "manager" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "phone" TEXT,
    "organisation_name" TEXT,
    "start_date" TEXT CHECK ("start_date" LIKE '____-__-__'),
    "end_date" TEXT CHECK ("end_date" LIKE '____-__-__'),
    "notes" TEXT,
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;
CREATE INDEX "person_manager" ON "person" ("manager") WHERE "manager" IS NOT NULL;

CREATE TABLE "asset" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "name" TEXT NOT NULL CHECK (length("name") > 0),
    "type" TEXT CHECK ("type" = 'business_process' OR "type" = 'service_to_customers' OR "type" = 'information_set' OR "type" = 'personal_data_set' OR "type" = 'intellectual_property' OR "type" = 'record_required_by_law_or_contract' OR "type" = 'server' OR "type" = 'workstation_or_laptop' OR "type" = 'mobile_device' OR "type" = 'network_device' OR "type" = 'printer_or_multifunction_device' OR "type" = 'ot_or_iot_device' OR "type" = 'removable_or_backup_medium' OR "type" = 'paper_file' OR "type" = 'business_application' OR "type" = 'operating_system_or_platform' OR "type" = 'database' OR "type" = 'website_or_public_interface' OR "type" = 'ai_model_or_assistant' OR "type" = 'source_code_repository' OR "type" = 'build_and_deployment_pipeline' OR "type" = 'network_segment' OR "type" = 'communication_link' OR "type" = 'software_as_a_service' OR "type" = 'infrastructure_or_platform_as_a_service' OR "type" = 'directory_or_identity_service' OR "type" = 'privileged_or_service_account' OR "type" = 'cryptographic_key_or_certificate' OR "type" = 'site_or_building' OR "type" = 'secure_room_or_data_centre' OR "type" = 'utility' OR "type" = 'staff_group_or_role' OR "type" = 'key_person' OR "type" = 'organisational_unit_or_function' OR "type" = 'supplier_or_outsourced_service' OR "type" = 'backup_or_log_service'),
    "owner" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "classification" TEXT CHECK ("classification" = 'public' OR "classification" = 'internal' OR "classification" = 'confidential' OR "classification" = 'strictly_confidential'),
    "confidentiality" INTEGER CHECK ("confidentiality" > 0),
    "integrity" INTEGER CHECK ("integrity" > 0),
    "availability" INTEGER CHECK ("availability" > 0),
    "status" TEXT CHECK ("status" = 'planned' OR "status" = 'in_use' OR "status" = 'spare' OR "status" = 'retired'),
    "reference" TEXT,
    "kind" TEXT CHECK ("kind" = 'primary' OR "kind" = 'supporting'),
    "description" TEXT,
    "form" TEXT CHECK ("form" = 'digital' OR "form" = 'paper' OR "form" = 'knowledge' OR "form" = 'spoken' OR "form" = 'physical'),
    "custodian" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "department" TEXT,
    "supplier" TEXT,
    "location" TEXT,
    "location_kind" TEXT CHECK ("location_kind" = 'site' OR "location_kind" = 'cloud' OR "location_kind" = 'supplier' OR "location_kind" = 'mobile' OR "location_kind" = 'home'),
    "serial_or_address" TEXT,
    "in_scope" INTEGER CHECK ("in_scope" IN (0, 1)),
    "out_of_scope_reason" TEXT,
    "personal_data" INTEGER CHECK ("personal_data" IN (0, 1)),
    "entrusted_by" TEXT,
    "legal_duty" TEXT,
    "retention" TEXT,
    "protection_reason" TEXT,
    "criticality_override" INTEGER CHECK ("criticality_override" > 0),
    "criticality_reason" TEXT,
    "acquired" TEXT CHECK ("acquired" LIKE '____-__-__'),
    "support_end" TEXT CHECK ("support_end" LIKE '____-__-__'),
    "encrypted" TEXT CHECK ("encrypted" = 'yes' OR "encrypted" = 'no' OR "encrypted" = 'not_applicable'),
    "last_verified" TEXT CHECK ("last_verified" LIKE '____-__-__'),
    "verified_how" TEXT,
    "disposed" TEXT CHECK ("disposed" LIKE '____-__-__'),
    "disposal_proof" TEXT,
    "no_risk_reason" TEXT,
    "notes" TEXT,
    "catalogue_id" TEXT,
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;
CREATE INDEX "asset_owner" ON "asset" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "asset_custodian" ON "asset" ("custodian") WHERE "custodian" IS NOT NULL;

CREATE TABLE "risk" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "title" TEXT NOT NULL CHECK (length("title") > 0),
    "owner" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "likelihood" INTEGER CHECK ("likelihood" > 0),
    "impact" INTEGER CHECK ("impact" > 0),
    "treatment" TEXT CHECK ("treatment" = 'modify' OR "treatment" = 'retain' OR "treatment" = 'avoid' OR "treatment" = 'share'),
    "status" TEXT CHECK ("status" = 'open' OR "status" = 'in_treatment' OR "status" = 'accepted' OR "status" = 'closed'),
    "reference" TEXT,
    "description" TEXT,
    "category" TEXT CHECK ("category" = 'organisation' OR "category" = 'people' OR "category" = 'physical' OR "category" = 'technology' OR "category" = 'legal' OR "category" = 'supplier'),
    "source" TEXT CHECK ("source" = 'interview' OR "source" = 'workshop' OR "source" = 'incident' OR "source" = 'scan' OR "source" = 'audit' OR "source" = 'intelligence' OR "source" = 'catalogue' OR "source" = 'change' OR "source" = 'procedure' OR "source" = 'import'),
    "legal_flag" INTEGER CHECK ("legal_flag" IN (0, 1)),
    "cia" TEXT,
    "inherent_likelihood" INTEGER CHECK ("inherent_likelihood" > 0),
    "inherent_impact" INTEGER CHECK ("inherent_impact" > 0),
    "existing_controls" TEXT,
    "likelihood_reason" TEXT,
    "impact_reason" TEXT,
    "date_assessed" TEXT CHECK ("date_assessed" LIKE '____-__-__'),
    "next_review" TEXT CHECK ("next_review" LIKE '____-__-__'),
    "decision" TEXT CHECK ("decision" = 'undecided' OR "decision" = 'acceptable' OR "decision" = 'treat'),
    "treatment_reason" TEXT,
    "priority" TEXT CHECK ("priority" = 'low' OR "priority" = 'medium' OR "priority" = 'high' OR "priority" = 'urgent'),
    "target_likelihood" INTEGER CHECK ("target_likelihood" > 0),
    "target_impact" INTEGER CHECK ("target_impact" > 0),
    "share_party" TEXT,
    "share_contract" TEXT,
    "share_limit" TEXT,
    "share_exclusions" TEXT,
    "share_expires" TEXT CHECK ("share_expires" LIKE '____-__-__'),
    "residual_likelihood" INTEGER CHECK ("residual_likelihood" > 0),
    "residual_impact" INTEGER CHECK ("residual_impact" > 0),
    "residual_confirmed_on" TEXT CHECK ("residual_confirmed_on" LIKE '____-__-__'),
    "residual_confirmed_by" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "notes" TEXT,
    "catalogue_id" TEXT,
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;
CREATE INDEX "risk_owner" ON "risk" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "risk_residual_confirmed_by" ON "risk" ("residual_confirmed_by") WHERE "residual_confirmed_by" IS NOT NULL;

CREATE TABLE "control" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "title" TEXT NOT NULL CHECK (length("title") > 0),
    "applicable" TEXT CHECK ("applicable" = 'undecided' OR "applicable" = 'yes' OR "applicable" = 'no'),
    "inclusion_reasons" TEXT,
    "status" TEXT CHECK ("status" = 'not_started' OR "status" = 'planned' OR "status" = 'partly_implemented' OR "status" = 'implemented' OR "status" = 'verified' OR "status" = 'not_applicable'),
    "owner" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "implementation_reference" TEXT,
    "reference" TEXT,
    "summary" TEXT,
    "theme" TEXT CHECK ("theme" = 'organizational' OR "theme" = 'people' OR "theme" = 'physical' OR "theme" = 'technological' OR "theme" = 'own'),
    "origin" TEXT CHECK ("origin" = 'annex_a' OR "origin" = 'own' OR "origin" = 'sector' OR "origin" = 'contract' OR "origin" = 'law'),
    "reason_reference" TEXT,
    "justification" TEXT,
    "exclusion_justification" TEXT,
    "exclusion_agreed_by" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "exclusion_date" TEXT CHECK ("exclusion_date" LIKE '____-__-__'),
    "exclusion_condition" TEXT,
    "implementation" TEXT,
    "maturity" TEXT CHECK ("maturity" = 'absent' OR "maturity" = 'initial' OR "maturity" = 'repeatable' OR "maturity" = 'defined' OR "maturity" = 'managed' OR "maturity" = 'optimised'),
    "cost_once_minor" INTEGER,
    "cost_year_minor" INTEGER,
    "success_criterion" TEXT,
    "effectiveness" TEXT CHECK ("effectiveness" = 'not_tested' OR "effectiveness" = 'ineffective' OR "effectiveness" = 'partly_effective' OR "effectiveness" = 'effective'),
    "last_reviewed" TEXT CHECK ("last_reviewed" LIKE '____-__-__'),
    "next_review" TEXT CHECK ("next_review" LIKE '____-__-__'),
    "control_types" TEXT,
    "security_properties" TEXT,
    "cybersecurity_concepts" TEXT,
    "operational_capabilities" TEXT,
    "security_domains" TEXT,
    "catalogue_id" TEXT,
    "former_2013" TEXT,
    "notes" TEXT,
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;
CREATE INDEX "control_owner" ON "control" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "control_exclusion_agreed_by" ON "control" ("exclusion_agreed_by") WHERE "exclusion_agreed_by" IS NOT NULL;

CREATE TABLE "action" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "title" TEXT NOT NULL CHECK (length("title") > 0),
    "owner" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "status" TEXT CHECK ("status" = 'open' OR "status" = 'in_progress' OR "status" = 'blocked' OR "status" = 'done' OR "status" = 'verified' OR "status" = 'cancelled'),
    "priority" TEXT CHECK ("priority" = 'low' OR "priority" = 'medium' OR "priority" = 'high' OR "priority" = 'urgent'),
    "due" TEXT CHECK ("due" LIKE '____-__-__'),
    "progress" INTEGER CHECK ("progress" BETWEEN 0 AND 100),
    "reference" TEXT,
    "description" TEXT,
    "kind" TEXT CHECK ("kind" = 'treatment' OR "kind" = 'corrective' OR "kind" = 'improvement' OR "kind" = 'task'),
    "start" TEXT CHECK ("start" LIKE '____-__-__'),
    "original_due" TEXT CHECK ("original_due" LIKE '____-__-__'),
    "done_on" TEXT CHECK ("done_on" LIKE '____-__-__'),
    "blocked_reason" TEXT,
    "interim_measure" TEXT,
    "resources" TEXT,
    "cost_planned_minor" INTEGER,
    "cost_actual_minor" INTEGER,
    "success_criterion" TEXT,
    "verified_by" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "verified_on" TEXT CHECK ("verified_on" LIKE '____-__-__'),
    "notes" TEXT,
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;
CREATE INDEX "action_owner" ON "action" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "action_verified_by" ON "action" ("verified_by") WHERE "verified_by" IS NOT NULL;

CREATE TABLE "acceptance" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "title" TEXT NOT NULL CHECK (length("title") > 0),
    "risk" TEXT REFERENCES "risk"("uid") DEFERRABLE INITIALLY DEFERRED,
    "person" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT CHECK ("kind" = 'treatment_plan' OR "kind" = 'residual_risk'),
    "signed_on" TEXT CHECK ("signed_on" LIKE '____-__-__'),
    "expires" TEXT CHECK ("expires" LIKE '____-__-__'),
    "reference" TEXT,
    "method" TEXT CHECK ("method" = 'signature' OR "method" = 'electronic' OR "method" = 'minutes'),
    "conditions" TEXT,
    "remark" TEXT,
    "withdrawn_on" TEXT CHECK ("withdrawn_on" LIKE '____-__-__'),
    "withdrawal_reason" TEXT,
    "stage_level" TEXT,
    "fingerprint" TEXT,
    "fingerprint_version" INTEGER CHECK ("fingerprint_version" BETWEEN 1 AND 1000),
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;
CREATE INDEX "acceptance_risk" ON "acceptance" ("risk") WHERE "risk" IS NOT NULL;
CREATE INDEX "acceptance_person" ON "acceptance" ("person") WHERE "person" IS NOT NULL;

CREATE TABLE "nonconformity" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "title" TEXT NOT NULL CHECK (length("title") > 0),
    "date" TEXT CHECK ("date" LIKE '____-__-__'),
    "grade" TEXT CHECK ("grade" = 'major' OR "grade" = 'minor' OR "grade" = 'observation'),
    "source" TEXT CHECK ("source" = 'internal_audit' OR "source" = 'external_audit' OR "source" = 'incident' OR "source" = 'measurement' OR "source" = 'management_review' OR "source" = 'technical_check' OR "source" = 'complaint' OR "source" = 'supplier' OR "source" = 'staff_report'),
    "owner" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "due" TEXT CHECK ("due" LIKE '____-__-__'),
    "status" TEXT CHECK ("status" = 'open' OR "status" = 'cause_found' OR "status" = 'in_action' OR "status" = 'done' OR "status" = 'checked' OR "status" = 'closed' OR "status" = 'reopened'),
    "reference" TEXT,
    "raised_by" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "area" TEXT,
    "auditee" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "requirement" TEXT,
    "evidence_text" TEXT,
    "problem" TEXT,
    "location" TEXT,
    "correction" TEXT,
    "correction_by" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "correction_date" TEXT CHECK ("correction_date" LIKE '____-__-__'),
    "cause_method" TEXT CHECK ("cause_method" = 'five_whys' OR "cause_method" = 'cause_diagram' OR "cause_method" = 'other'),
    "why_1" TEXT,
    "why_2" TEXT,
    "why_3" TEXT,
    "why_4" TEXT,
    "why_5" TEXT,
    "root_cause" TEXT,
    "cause_category" TEXT CHECK ("cause_category" = 'procedure_missing' OR "cause_category" = 'procedure_not_followed' OR "cause_category" = 'competence_or_awareness' OR "cause_category" = 'resources_or_time' OR "cause_category" = 'tool_or_technology' OR "cause_category" = 'design_of_control' OR "cause_category" = 'supplier' OR "cause_category" = 'communication' OR "cause_category" = 'responsibility_unclear' OR "cause_category" = 'outside_event'),
    "similar_cases" TEXT,
    "done_on" TEXT CHECK ("done_on" LIKE '____-__-__'),
    "effectiveness_criterion" TEXT,
    "effectiveness_planned" TEXT CHECK ("effectiveness_planned" LIKE '____-__-__'),
    "effectiveness_result" TEXT CHECK ("effectiveness_result" = 'open' OR "effectiveness_result" = 'effective' OR "effectiveness_result" = 'not_effective'),
    "effectiveness_checked_by" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "effectiveness_date" TEXT CHECK ("effectiveness_date" LIKE '____-__-__'),
    "closed_on" TEXT CHECK ("closed_on" LIKE '____-__-__'),
    "closed_by" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "notes" TEXT,
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;
CREATE INDEX "nonconformity_owner" ON "nonconformity" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "nonconformity_raised_by" ON "nonconformity" ("raised_by") WHERE "raised_by" IS NOT NULL;
CREATE INDEX "nonconformity_auditee" ON "nonconformity" ("auditee") WHERE "auditee" IS NOT NULL;
CREATE INDEX "nonconformity_correction_by" ON "nonconformity" ("correction_by") WHERE "correction_by" IS NOT NULL;
CREATE INDEX "nonconformity_effectiveness_checked_by" ON "nonconformity" ("effectiveness_checked_by") WHERE "effectiveness_checked_by" IS NOT NULL;
CREATE INDEX "nonconformity_closed_by" ON "nonconformity" ("closed_by") WHERE "closed_by" IS NOT NULL;

CREATE TABLE "evidence" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "title" TEXT NOT NULL CHECK (length("title") > 0),
    "status" TEXT CHECK ("status" = 'requested' OR "status" = 'received' OR "status" = 'accepted' OR "status" = 'rejected' OR "status" = 'expired'),
    "collected_by" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "collected_on" TEXT CHECK ("collected_on" LIKE '____-__-__'),
    "valid_until" TEXT CHECK ("valid_until" LIKE '____-__-__'),
    "file_name" TEXT,
    "reference" TEXT,
    "description" TEXT,
    "source" TEXT,
    "link" TEXT,
    "file" TEXT CHECK (length("file") = 64),
    "media_type" TEXT,
    "size" INTEGER CHECK ("size" BETWEEN 0 AND 4000000000000),
    "sha256" TEXT,
    "uploaded_at" TEXT CHECK ("uploaded_at" LIKE '____-__-__T__:__:__.___Z'),
    "valid_from" TEXT CHECK ("valid_from" LIKE '____-__-__'),
    "retention" TEXT,
    "legal_hold" INTEGER CHECK ("legal_hold" IN (0, 1)),
    "notes" TEXT,
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;
CREATE INDEX "evidence_collected_by" ON "evidence" ("collected_by") WHERE "collected_by" IS NOT NULL;

CREATE TABLE "vulnerability" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "name" TEXT NOT NULL CHECK (length("name") > 0),
    "asset_group" TEXT,
    "severity" TEXT CHECK ("severity" = 'low' OR "severity" = 'medium' OR "severity" = 'high' OR "severity" = 'critical'),
    "reference" TEXT,
    "description" TEXT,
    "notes" TEXT,
    "catalogue_id" TEXT,
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;

CREATE TABLE "threat" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "name" TEXT NOT NULL CHECK (length("name") > 0),
    "group" TEXT,
    "origin" TEXT,
    "affects" TEXT,
    "reference" TEXT,
    "description" TEXT,
    "notes" TEXT,
    "catalogue_id" TEXT,
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;

CREATE TABLE "risk_impact" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "label" TEXT NOT NULL CHECK (length("label") > 0),
    "risk" TEXT REFERENCES "risk"("uid") DEFERRABLE INITIALLY DEFERRED,
    "stage" TEXT CHECK ("stage" = 'inherent' OR "stage" = 'current' OR "stage" = 'target' OR "stage" = 'residual'),
    "dimension" TEXT,
    "value" INTEGER CHECK ("value" > 0),
    "reference" TEXT,
    "reason" TEXT,
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;
CREATE INDEX "risk_impact_risk" ON "risk_impact" ("risk") WHERE "risk" IS NOT NULL;

CREATE TABLE "method" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "title" TEXT NOT NULL CHECK (length("title") > 0),
    "version" TEXT,
    "status" TEXT CHECK ("status" = 'draft' OR "status" = 'approved' OR "status" = 'superseded'),
    "valid_from" TEXT CHECK ("valid_from" LIKE '____-__-__'),
    "approved_by" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "approved_on" TEXT CHECK ("approved_on" LIKE '____-__-__'),
    "reference" TEXT,
    "definition" TEXT,
    "change_note" TEXT,
    "participants" TEXT,
    "deviations" TEXT,
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;
CREATE INDEX "method_approved_by" ON "method" ("approved_by") WHERE "approved_by" IS NOT NULL;

CREATE TABLE "extra_field" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "label" TEXT NOT NULL CHECK (length("label") > 0),
    "key" TEXT,
    "register" TEXT,
    "type" TEXT CHECK ("type" = 'text' OR "type" = 'long_text' OR "type" = 'integer' OR "type" = 'decimal' OR "type" = 'date' OR "type" = 'choice' OR "type" = 'yes_no' OR "type" = 'person'),
    "reference" TEXT,
    "options" TEXT,
    "help" TEXT,
    "position" INTEGER CHECK ("position" BETWEEN 0 AND 100000),
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;

CREATE TABLE "saved_view" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "title" TEXT NOT NULL CHECK (length("title") > 0),
    "register" TEXT,
    "shared" INTEGER CHECK ("shared" IN (0, 1)),
    "reference" TEXT,
    "definition" TEXT,
    "position" INTEGER CHECK ("position" BETWEEN 0 AND 100000),
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;

CREATE TABLE "import_preset" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "title" TEXT NOT NULL CHECK (length("title") > 0),
    "register" TEXT,
    "reference" TEXT,
    "headings" TEXT,
    "definition" TEXT,
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;

CREATE TABLE "comment" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "title" TEXT NOT NULL CHECK (length("title") > 0),
    "author" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "at" TEXT CHECK ("at" LIKE '____-__-__T__:__:__.___Z'),
    "reference" TEXT,
    "body" TEXT,
    "record_uid" TEXT,
    "register" TEXT,
    "field" TEXT,
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;
CREATE INDEX "comment_author" ON "comment" ("author") WHERE "author" IS NOT NULL;

CREATE TABLE "setting" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "key" TEXT NOT NULL UNIQUE CHECK (length("key") > 0),
    "reference" TEXT,
    "value" TEXT,
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;

CREATE TABLE "pack_control" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "title" TEXT NOT NULL CHECK (length("title") > 0),
    "pack" TEXT,
    "identifier" TEXT,
    "version" TEXT,
    "status" TEXT CHECK ("status" = 'draft' OR "status" = 'in_review' OR "status" = 'approved' OR "status" = 'superseded'),
    "approved_on" TEXT CHECK ("approved_on" LIKE '____-__-__'),
    "reference" TEXT,
    "classification" TEXT,
    "distribution" TEXT,
    "retention" TEXT,
    "owner" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "author" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "author_on" TEXT CHECK ("author_on" LIKE '____-__-__'),
    "reviewer" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "reviewed_on" TEXT CHECK ("reviewed_on" LIKE '____-__-__'),
    "approver" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "valid_from" TEXT CHECK ("valid_from" LIKE '____-__-__'),
    "next_review" TEXT CHECK ("next_review" LIKE '____-__-__'),
    "purpose" TEXT,
    "conclusion" TEXT,
    "limits" TEXT,
    "changes" TEXT,
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;
CREATE INDEX "pack_control_owner" ON "pack_control" ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX "pack_control_author" ON "pack_control" ("author") WHERE "author" IS NOT NULL;
CREATE INDEX "pack_control_reviewer" ON "pack_control" ("reviewer") WHERE "reviewer" IS NOT NULL;
CREATE INDEX "pack_control_approver" ON "pack_control" ("approver") WHERE "approver" IS NOT NULL;

CREATE TABLE "pack_revision" (
    "id" INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK (length("uid") = 36),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") > 0),
    "former_code" TEXT,
    "title" TEXT NOT NULL CHECK (length("title") > 0),
    "pack" TEXT,
    "version" TEXT,
    "date" TEXT CHECK ("date" LIKE '____-__-__'),
    "author" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "approver" TEXT REFERENCES "person"("uid") DEFERRABLE INITIALLY DEFERRED,
    "reference" TEXT,
    "change" TEXT,
    "reason" TEXT,
    "extra" TEXT CHECK ("extra" IS NULL OR substr("extra", 1, 1) = '{')
) STRICT;
CREATE INDEX "pack_revision_author" ON "pack_revision" ("author") WHERE "author" IS NOT NULL;
CREATE INDEX "pack_revision_approver" ON "pack_revision" ("approver") WHERE "approver" IS NOT NULL;
