// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/independence.h"

#include "core/audits/clauserange.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_question.h"
#include "core/registers/audits/auditor.h"
#include "core/registers/context/org_unit.h"
#include "core/registers/continuity/business_process.h"
#include "core/registers/controls/control.h"
#include "core/registers/documents/document.h"
#include "core/registers/people/person.h"

#include <algorithm>

namespace ringbinder {

namespace {

constexpr const char* kBarredByOwnWork =
    QT_TRANSLATE_NOOP("independence", "%1 may not audit %2: barred "
                                      "because of own work there.");

class IndependenceCheck final {
public:
    IndependenceCheck(const RecordSource& source, const Record& audited)
        : m_source(source)
        , m_audit(audited)
        , m_clauses(audited.text(audit::clauses))
        , m_controls(audited.get(audit::controls).value_or(QList<Uid>()))
    {
    }

    Result<QList<IndependenceConflict>> run()
    {
        QList<Uid> team = m_audit.get(audit::team).value_or(QList<Uid>());
        const auto lead = m_audit.get(audit::leadAuditor);
        if (lead && !team.contains(*lead))
            team.prepend(*lead);
        if (team.isEmpty())
            return m_conflicts;
        const auto walked = m_source.forEach(audit_question::def, [this](const Record& line) {
            const auto about = line.get(audit_question::control);
            if (line.get(audit_question::audit) == m_audit.uid() && about &&
                !m_controls.contains(*about))
                m_controls.append(*about);
            return true;
        });
        if (!walked)
            return fail(walked.error());
        for (const Uid& member : team) {
            const auto found = m_source.find(auditor::def, member);
            if (!found)
                return fail(found.error());
            if (!*found)
                continue;
            if (const auto done = look(**found); !done)
                return fail(done.error());
        }
        return m_conflicts;
    }

private:
    Result<> look(const Record& member)
    {
        if (const auto done = lookAtBarredAreas(member); !done)
            return done;
        const auto units = m_audit.get(audit::units).value_or(QList<Uid>());
        for (const Uid& barred : member.get(auditor::barredUnits).value_or(QList<Uid>())) {
            if (!units.contains(barred))
                continue;
            if (const auto done = addFound(member, org_unit::def, barred, kBarredByOwnWork); !done)
                return done;
        }
        const auto person = member.get(auditor::person);
        if (!person) // from outside: owns nothing here
            return {};
        if (m_audit.get(audit::auditees).value_or(QList<Uid>()).contains(*person)) {
            const char* sentence =
                QT_TRANSLATE_NOOP("independence", "%1 is in the team and among the auditees.");
            if (const auto done = addFound(member, person::def, *person, sentence); !done)
                return done;
        }
        if (const auto done =
                lookAtOwned(member, *person, control::def, m_controls, {&control::owner});
            !done)
            return done;
        if (const auto done = lookAtOwned(member, *person, business_process::def,
                                          m_audit.get(audit::processes).value_or(QList<Uid>()),
                                          {&business_process::owner});
            !done)
            return done;
        if (const auto done = lookAtOwned(member, *person, document::def,
                                          m_audit.get(audit::documents).value_or(QList<Uid>()),
                                          {&document::owner, &document::author});
            !done)
            return done;
        if (const auto done = lookAtOwned(member, *person, org_unit::def, units,
                                          {&org_unit::head, &org_unit::deputy});
            !done)
            return done;
        const auto human = m_source.find(person::def, *person);
        if (!human)
            return fail(human.error());
        const auto own = *human ? (*human)->get(person::unit) : std::nullopt;
        if (!own || !units.contains(*own))
            return {};
        return addFound(member, org_unit::def, *own,
                        QT_TRANSLATE_NOOP("independence", "%1 works in %2, which is audited."));
    }

    Result<> lookAtBarredAreas(const Record& member)
    {
        const ClauseRange barred(member.text(auditor::barredAreas), ClauseRange::Reading::Precise);
        if (barred.isEmpty())
            return {};
        const auto controls = m_source.records(control::def);
        if (!controls)
            return fail(controls.error());
        for (const Record& record : *controls) {
            if (m_controls.contains(record.uid()) && barred.covers(record.code()))
                add(member, record, kBarredByOwnWork);
        }
        for (const QString& number : barred.numbers()) {
            if (!m_clauses.covers(number))
                continue;
            m_conflicts.append(
                {member.uid(),
                 {},
                 Message("independence", kBarredByOwnWork).arg(member.title()).arg(number)});
        }
        return {};
    }

    Result<> lookAtOwned(const Record& member, const Uid& person, const RegisterDef& def,
                         const QList<Uid>& audited, const QList<const Field<Uid>*>& ownerFields)
    {
        const auto records = m_source.records(def);
        if (!records)
            return fail(records.error());
        for (const Record& record : *records) {
            const auto isOwner = [&](const Field<Uid>* field) {
                return record.get(*field) == person;
            };
            if (audited.contains(record.uid()) &&
                std::any_of(ownerFields.cbegin(), ownerFields.cend(), isOwner))
                add(member, record,
                    QT_TRANSLATE_NOOP("independence", "%1 answers for %2, which is audited."));
        }
        return {};
    }

    Result<> addFound(const Record& member, const RegisterDef& def, const Uid& about,
                      const char* sentence)
    {
        const auto found = m_source.find(def, about);
        if (!found)
            return fail(found.error());
        if (*found)
            add(member, **found, sentence);
        return {};
    }

    // "%1" is the auditor, "%2" what it is about.
    void add(const Record& member, const Record& about, const char* sentence)
    {
        const bool hasOwnNumber = &about.def() == &control::def;
        Message message = Message("independence", sentence).arg(member.title());
        if (QLatin1String(sentence).contains(QLatin1String("%2")))
            message =
                message.arg(hasOwnNumber ? QStringLiteral("%1 %2").arg(about.code(), about.title())
                                         : about.title());
        m_conflicts.append({member.uid(), about.uid(), message});
    }

    const RecordSource& m_source;
    const Record& m_audit;
    ClauseRange m_clauses;
    QList<Uid> m_controls;
    QList<IndependenceConflict> m_conflicts;
};

} // namespace

Result<QList<IndependenceConflict>> independenceConflicts(const RecordSource& source,
                                                          const Uid& audited)
{
    const auto found = source.find(audit::def, audited);
    if (!found)
        return fail(found.error());
    if (!*found) {
        return fail(Error::Kind::NotFound,
                    {"independence", QT_TRANSLATE_NOOP("independence", "There is no such audit.")});
    }
    return IndependenceCheck(source, **found).run();
}

} // namespace ringbinder
