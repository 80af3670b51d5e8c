// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/checklist.h"

#include "core/audits/checklistlines.h"
#include "core/audits/clauserange.h"
#include "core/catalogue/catalogue.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/auditor.h"
#include "core/registers/controls/control.h"
#include "core/store/binder.h"

#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kLongestFindingTitle = 120;

Result<Record> foundAudit(const Binder& binder, const Uid& uid)
{
    auto found = binder.find(audit::def, uid);
    if (!found)
        return fail(found.error());
    if (!*found) {
        return fail(Error::Kind::NotFound,
                    {"checklist", QT_TRANSLATE_NOOP("checklist", "There is no such audit.")});
    }
    return std::move(**found);
}

ChangeLabel labelOfAct(ChangeLabel::Act act, const RegisterDef& def, const QString& subject,
                       qsizetype count = 1)
{
    return {act, QString::fromLatin1(def.key), subject, int(count)};
}

// The lines still missing, numbered after those there are.
class ChecklistMaker final {
public:
    ChecklistMaker(const Record& audited, const QList<Record>& lines, const Language& language)
        : m_audit(audited)
        , m_language(language)
    {
        for (const Record& line : lines) {
            m_known.insert(keyOf(line));
            m_number = std::max(m_number, line.get(audit_question::number).value_or(0));
        }
    }

    void addClause(const Clause& clause)
    {
        for (const QString& question : clause.auditQuestions.in(m_language))
            take(clauseLine(m_audit.uid(), clause, question, m_language));
    }

    void addControl(const Record& record) { take(controlLine(m_audit.uid(), record, m_language)); }

    void addFinding(const Record& finding)
    {
        const char* pattern = QT_TRANSLATE_NOOP(
            "checklist", "Earlier finding %1: was it settled, and does it not occur any more?");
        const QStringList numbers =
            ClauseRange(finding.text(audit_finding::requirement), ClauseRange::Reading::Precise)
                .numbers();
        Record line = bareLine(m_audit.uid(),
                               Message("checklist", pattern).arg(finding.code()).in(m_language),
                               numbers.value(0));
        const auto controls = finding.get(audit_finding::controls).value_or(QList<Uid>());
        if (!controls.isEmpty())
            line.set(audit_question::control, controls.first());
        const QString statement = finding.text(audit_finding::statement);
        line.set(audit_question::requirement, statement.isEmpty() ? finding.title() : statement);
        line.set(audit_question::methods,
                 QStringList{QStringLiteral("document"), QStringLiteral("test")});
        take(std::move(line));
    }

    [[nodiscard]] ChangeSet set() &&
    {
        ChangeSet made(labelOfAct(ChangeLabel::Act::Seed, audit_question::def, m_audit.code(),
                                  qsizetype(m_lines.size())));
        for (Record& line : m_lines)
            made.add(std::move(line));
        return made;
    }

private:
    static QString keyOf(const Record& line)
    {
        return line.text(audit_question::clauseRef) + QLatin1Char('\n') + line.title();
    }
    void take(Record line)
    {
        const QString key = keyOf(line);
        if (m_known.contains(key))
            return;
        m_known.insert(key);
        line.set(audit_question::number, ++m_number);
        m_lines.push_back(std::move(line));
    }

    const Record& m_audit;
    const Language& m_language;
    QSet<QString> m_known;
    qint64 m_number = 0;
    std::vector<Record> m_lines;
};

} // namespace

Result<QList<Record>> checklistLines(const Binder& binder, const Uid& audited)
{
    auto all = binder.records(audit_question::def);
    if (!all)
        return all;
    all->removeIf(
        [&audited](const Record& line) { return line.get(audit_question::audit) != audited; });
    std::stable_sort(all->begin(), all->end(), [](const Record& a, const Record& b) {
        return a.get(audit_question::number).value_or(0) <
               b.get(audit_question::number).value_or(0);
    });
    return all;
}

Result<ChangeSet> checklistFor(const Binder& binder, const Uid& uid, const Language& language)
{
    const auto audited = foundAudit(binder, uid);
    if (!audited)
        return fail(audited.error());
    const auto lines = checklistLines(binder, uid);
    if (!lines)
        return fail(lines.error());
    const ClauseRange clauses(audited->text(audit::clauses));
    const auto controls =
        binder.records(control::def, audited->get(audit::controls).value_or(QList<Uid>()));
    const auto findings = binder.records(
        audit_finding::def, audited->get(audit::earlierFindings).value_or(QList<Uid>()));
    if (!controls)
        return fail(controls.error());
    if (!findings)
        return fail(findings.error());
    if (clauses.isEmpty() && controls->isEmpty() && findings->isEmpty()) {
        return fail(Error::Kind::Invalid,
                    Message("checklist",
                            QT_TRANSLATE_NOOP("checklist",
                                              "The plan of %1 names no clause and no control. Fill "
                                              "in \"Clauses\" or \"Controls\" first."))
                        .arg(audited->code()),
                    QStringLiteral("clauses"));
    }
    ChecklistMaker maker(*audited, *lines, language);
    for (const Record& finding : *findings)
        maker.addFinding(finding);
    for (const Clause& clause : shippedCatalogue().clauses()) {
        if (clause.isAssessable && clauses.covers(clause.id))
            maker.addClause(clause);
    }
    for (const Record& record : *controls)
        maker.addControl(record);
    return std::move(maker).set();
}

Result<ChangeSet> withCriterion(const Binder& binder, const Uid& uid, const QString& number,
                                const std::optional<Uid>& control)
{
    const auto audited = foundAudit(binder, uid);
    if (!audited)
        return fail(audited.error());
    ChangeSet set(labelOfAct(ChangeLabel::Act::Edit, audit::def, audited->code()));
    if (control) {
        if (!audited->get(audit::controls).value_or(QList<Uid>()).contains(*control))
            set.link(audit::def, uid, audit::controls, *control);
        return set;
    }
    const QString present = audited->text(audit::clauses);
    if (ClauseRange(present).covers(number))
        return set;
    const QString text = present.isEmpty() ? number : QStringLiteral("%1, %2").arg(present, number);
    set.set(audit::def, uid, audit::clauses, audited->value(audit::clauses), Value(text));
    return set;
}

ChangeSet answered(const Binder& binder, const Record& line, audit_question::Result result)
{
    Record after = line;
    after.set(audit_question::result, result);
    if (result == audit_question::Result::Open)
        after.setValue(audit_question::date, {});
    else if (!after.get(audit_question::date))
        after.set(audit_question::date, binder.clock().today());
    const auto actor = binder.session().actor().person;
    if (actor && !after.get(audit_question::auditor) && result != audit_question::Result::Open) {
        const auto found =
            binder.findEqual(auditor::def, auditor::person, Value(actor->toString()));
        if (found && !found->isEmpty())
            after.set(audit_question::auditor, found->first());
    }
    ChangeSet set(labelOfAct(ChangeLabel::Act::Edit, audit_question::def, line.code()));
    set.update(line, after);
    return set;
}

bool makesFinding(audit_question::Result result)
{
    switch (result) {
    case audit_question::Result::Major:
    case audit_question::Result::Minor:
    case audit_question::Result::Observation:
    case audit_question::Result::Opportunity:
    case audit_question::Result::GoodPractice:
        return true;
    case audit_question::Result::Open:
    case audit_question::Result::Conforming:
    case audit_question::Result::NotAudited:
        return false;
    }
    Q_UNREACHABLE();
}

Result<ChangeSet> findingFrom(const Binder& binder, const Uid& uid)
{
    const auto found = binder.find(audit_question::def, uid);
    if (!found)
        return fail(found.error());
    if (!*found) {
        return fail(
            Error::Kind::NotFound,
            {"checklist", QT_TRANSLATE_NOOP("checklist", "There is no such checklist line.")});
    }
    const Record& line = **found;
    const auto result = line.get(audit_question::result).value_or(audit_question::Result::Open);
    if (!makesFinding(result)) {
        return fail(Error::Kind::Invalid,
                    Message("checklist",
                            QT_TRANSLATE_NOOP("checklist",
                                              "The outcome of %1 is no finding. Choose a "
                                              "nonconformity, an observation, an opportunity or a "
                                              "good practice first."))
                        .arg(line.code()),
                    QStringLiteral("result"));
    }
    if (const auto known = line.get(audit_question::finding)) {
        const auto name = binder.name(*known);
        return fail(Error::Kind::Invalid,
                    Message("checklist", QT_TRANSLATE_NOOP("checklist", "%1 has led to the finding "
                                                                        "%2 already."))
                        .arg(line.code())
                        .arg(name ? name->code : QString()),
                    QStringLiteral("finding"));
    }
    // The outcomes of a line and the types of findings have the same tokens.
    Record finding(audit_finding::def);
    finding.setValue(audit_finding::type, line.value(audit_question::result));
    const QString note = line.text(audit_question::note);
    const QString firstLine = note.section(QLatin1Char('\n'), 0, 0).trimmed();
    QString title = firstLine.isEmpty() ? line.title() : firstLine;
    if (title.size() > kLongestFindingTitle)
        title = title.left(kLongestFindingTitle - 1).trimmed() + QChar(0x2026);
    finding.set(audit_finding::title, title);
    if (const auto audited = line.get(audit_question::audit))
        finding.set(audit_finding::audit, *audited);
    finding.set(audit_finding::requirement, line.text(audit_question::clauseRef));
    finding.set(audit_finding::statement, note);
    finding.set(audit_finding::evidenceText, line.text(audit_question::evidenceSeen));
    finding.set(audit_finding::status, audit_finding::Status::Open);
    if (const auto about = line.get(audit_question::control)) {
        finding.set(audit_finding::controls, QList<Uid>{*about});
        const auto record = binder.find(control::def, *about);
        if (record && *record) {
            if (const auto owner = (*record)->get(control::owner)) {
                finding.set(audit_finding::auditee, *owner);
                finding.set(audit_finding::owner, *owner);
            }
        }
    }
    finding.set(audit_finding::evidence, line.get(audit_question::evidence).value_or(QList<Uid>()));
    ChangeSet set(labelOfAct(ChangeLabel::Act::Add, audit_finding::def, finding.title()));
    const Uid made = finding.uid();
    set.add(std::move(finding));
    set.set(audit_question::def, line.uid(), audit_question::finding, {}, Value(made.toString()));
    return set;
}

} // namespace ringbinder
