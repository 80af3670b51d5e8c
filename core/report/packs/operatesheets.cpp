// SPDX-License-Identifier: GPL-3.0-or-later
// The workbooks of the packs on suppliers, training, continuity and incidents: each register with
// all its fields but the notes, which are nobody else's business.
#include "core/registers/continuity/backup_plan.h"
#include "core/registers/continuity/business_process.h"
#include "core/registers/continuity/continuity_plan.h"
#include "core/registers/continuity/continuity_test.h"
#include "core/registers/continuity/restore_test.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/incidents/incident_event.h"
#include "core/registers/incidents/incident_notification.h"
#include "core/registers/suppliers/supplier.h"
#include "core/registers/suppliers/supplier_answer.h"
#include "core/registers/suppliers/supplier_assessment.h"
#include "core/registers/suppliers/supplier_certificate.h"
#include "core/registers/suppliers/supplier_contract.h"
#include "core/registers/training/awareness_campaign.h"
#include "core/registers/training/competence_record.h"
#include "core/registers/training/competence_requirement.h"
#include "core/registers/training/training_course.h"
#include "core/registers/training/training_record.h"
#include "core/report/packs/packbook.h"

#include <vector>

namespace ringbinder::report {

namespace {

constexpr QLatin1String kNotesKey("notes");

// One sheet for each register; holds the lists that the sheets point at.
class WholeRegisters final {
public:
    explicit WholeRegisters(std::initializer_list<const RegisterDef*> defs)
    {
        m_fields.reserve(defs.size());
        for (const RegisterDef* def : defs) {
            std::vector<const FieldDef*>& fields = m_fields.emplace_back();
            for (const FieldDef* field : def->fields) {
                if (field->name() != kNotesKey)
                    fields.push_back(field);
            }
            m_sheets.push_back({.def = def, .fields = fields});
        }
    }
    WholeRegisters(const WholeRegisters&) = delete;
    [[nodiscard]] std::span<const BookSheet> sheets() const { return m_sheets; }

private:
    std::vector<std::vector<const FieldDef*>> m_fields;
    std::vector<BookSheet> m_sheets;
};

} // namespace

std::span<const BookSheet> supplierSheets()
{
    static const WholeRegisters kBook{&supplier::def, &supplier_contract::def,
                                      &supplier_certificate::def, &supplier_assessment::def,
                                      &supplier_answer::def};
    return kBook.sheets();
}

std::span<const BookSheet> trainingSheets()
{
    static const WholeRegisters kBook{&training_course::def, &training_record::def,
                                      &competence_requirement::def, &competence_record::def,
                                      &awareness_campaign::def};
    return kBook.sheets();
}

std::span<const BookSheet> continuitySheets()
{
    static const WholeRegisters kBook{&business_process::def, &continuity_plan::def,
                                      &continuity_test::def, &backup_plan::def, &restore_test::def};
    return kBook.sheets();
}

std::span<const BookSheet> incidentSheets()
{
    static const WholeRegisters kBook{&incident::def, &incident_event::def,
                                      &incident_notification::def};
    return kBook.sheets();
}

} // namespace ringbinder::report
