// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/independence.h"

#include "core/audits/clauserange.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_question.h"
#include "core/registers/audits/auditor.h"
#include "core/registers/context/org_unit.h"
#include "core/registers/continuity/business_process.h"
#include "core/registers/control.h"
#include "core/registers/documents/document.h"
#include "core/registers/person.h"
#include "core/store/binder.h"

namespace ringbinder {

namespace {

class IndependenceCheck final {
public:
    IndependenceCheck(const Binder& binder, const Record& audited)
        : m_binder(binder)
        , m_audit(audited)
        , m_clauses(audited.text(audit::clauses))
        , m_controls(audited.get(audit::controls).value_or(QList<Uid>()))
    {
    }

    Result<QList<IndependenceConflict>> run()
    {
        const auto lines = m_binder.records(audit_question::def);
        if (!lines)
            return fail(lines.error());
        for (const Record& line : *lines) {
            if (line.get(audit_question::audit) != m_audit.uid())
                continue;
            const auto about = line.get(audit_question::control);
            if (about && !m_controls.contains(*about))
                m_controls.append(*about);
        }
        QList<Uid> team = m_audit.get(audit::team).value_or(QList<Uid>());
        const auto lead = m_audit.get(audit::leadAuditor);
        if (lead && !team.contains(*lead))
            team.prepend(*lead);
        for (const Uid& member : team) {
            const auto found = m_binder.find(auditor::def, member);
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
        lookAtBarredAreas(member);
        const auto units = m_audit.get(audit::units).value_or(QList<Uid>());
        for (const Uid& barred : member.get(auditor::barredUnits).value_or(QList<Uid>())) {
            if (units.contains(barred))
                add(member, barred,
                    QT_TRANSLATE_NOOP("independence", "%1 may not audit %2: barred because of own "
                                                      "work there."));
        }
        const auto person = member.get(auditor::person);
        if (!person) // from outside: owns nothing here
            return {};
        if (m_audit.get(audit::auditees).value_or(QList<Uid>()).contains(*person)) {
            add(member, *person,
                QT_TRANSLATE_NOOP("independence", "%1 is in the team and among the auditees."));
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
        const auto human = m_binder.find(person::def, *person);
        if (!human)
            return fail(human.error());
        const auto own = *human ? (*human)->get(person::unit) : std::nullopt;
        if (own && units.contains(*own))
            add(member, *own,
                QT_TRANSLATE_NOOP("independence", "%1 works in %2, which is audited."));
        return {};
    }

    void lookAtBarredAreas(const Record& member)
    {
        const ClauseRange barred(member.text(auditor::barredAreas), ClauseRange::Reading::Precise);
        if (barred.isEmpty())
            return;
        for (const Uid& uid : m_controls) {
            const auto name = m_binder.name(uid);
            if (name && barred.covers(name->code))
                add(member, uid,
                    QT_TRANSLATE_NOOP("independence", "%1 may not audit %2: barred because of own "
                                                      "work there."));
        }
        for (const QString& number : barred.numbers()) {
            if (!m_clauses.covers(number))
                continue;
            m_conflicts.append(
                {member.uid(),
                 {},
                 Message("independence",
                         QT_TRANSLATE_NOOP("independence", "%1 may not audit %2: barred because of "
                                                           "own work there."))
                     .arg(member.title())
                     .arg(number)});
        }
    }

    Result<> lookAtOwned(const Record& member, const Uid& person, const RegisterDef& def,
                         const QList<Uid>& audited, const QList<const Field<Uid>*>& ownerFields)
    {
        const auto records = m_binder.records(def, audited);
        if (!records)
            return fail(records.error());
        for (const Record& record : *records) {
            for (const Field<Uid>* field : ownerFields) {
                if (record.get(*field) != person)
                    continue;
                add(member, record.uid(),
                    QT_TRANSLATE_NOOP("independence", "%1 answers for %2, which is audited."));
                break;
            }
        }
        return {};
    }

    // "%1" is the auditor, "%2" what it is about.
    void add(const Record& member, const Uid& about, const char* sentence)
    {
        const auto name = m_binder.name(about);
        const bool hasOwnNumber = name && name->def == &control::def;
        const QString shown = !name          ? QString()
                              : hasOwnNumber ? QStringLiteral("%1 %2").arg(name->code, name->title)
                                             : name->title;
        Message message = Message("independence", sentence).arg(member.title());
        if (QLatin1String(sentence).contains(QLatin1String("%2")))
            message = message.arg(shown);
        m_conflicts.append({member.uid(), about, message});
    }

    const Binder& m_binder;
    const Record& m_audit;
    ClauseRange m_clauses;
    QList<Uid> m_controls;
    QList<IndependenceConflict> m_conflicts;
};

} // namespace

Result<QList<IndependenceConflict>> independenceConflicts(const Binder& binder, const Uid& audited)
{
    const auto found = binder.find(audit::def, audited);
    if (!found)
        return fail(found.error());
    if (!*found) {
        return fail(Error::Kind::NotFound,
                    {"independence", QT_TRANSLATE_NOOP("independence", "There is no such audit.")});
    }
    return IndependenceCheck(binder, **found).run();
}

} // namespace ringbinder
