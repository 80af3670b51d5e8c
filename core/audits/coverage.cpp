// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/coverage.h"

#include "core/audits/clauserange.h"
#include "core/catalogue/catalogue.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/audit_programme.h"
#include "core/registers/audits/audit_question.h"
#include "core/registers/controls/control.h"

#include <QCollator>
#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr qint64 kUsualCycleMonths = 36;
constexpr int kMonthsOfColumn = 12;
constexpr int kYearsWithoutProgramme = 3;

bool isOfCertificationBody(audit::Kind kind)
{
    switch (kind) {
    case audit::Kind::Stage1:
    case audit::Kind::Stage2:
    case audit::Kind::Surveillance:
    case audit::Kind::Recertification:
    case audit::Kind::Special:
        return true;
    case audit::Kind::Internal:
    case audit::Kind::Supplier:
    case audit::Kind::Customer:
        return false;
    }
    Q_UNREACHABLE();
}

QDate dayOfAudit(const Record& record)
{
    for (const Field<QDate>* field :
         {&audit::completedOn, &audit::startedOn, &audit::plannedDate}) {
        if (const auto day = record.get(*field))
            return *day;
    }
    return {};
}

bool tookPlace(const Record& record)
{
    const auto state = record.get(audit::status);
    return state == audit::Status::Completed || state == audit::Status::Reported;
}

bool isAnswered(const Record& line)
{
    const auto result = line.get(audit_question::result);
    return result && *result != audit_question::Result::Open &&
           *result != audit_question::Result::NotAudited;
}

int strengthOf(Coverage::State state)
{
    return int(state); // declared from the weakest to the strongest
}

} // namespace

// A checklist line or a finding with what it is about, read once.
struct PartOfAudit {
    const Record* record = nullptr;
    ClauseRange clauses;
    QList<Uid> controls;

    [[nodiscard]] bool isAbout(const Coverage::Row& row) const
    {
        return (row.control && controls.contains(*row.control)) || clauses.covers(row.number);
    }
};

// An audit with what belongs to it, ready to be asked about a row.
struct AuditInPlan {
    const Record* record = nullptr;
    QDate day;
    PartOfAudit plan;
    QList<PartOfAudit> lines;
    QList<PartOfAudit> findings;
};

namespace {

PartOfAudit lineOfAudit(const Record& line)
{
    const auto about = line.get(audit_question::control);
    return {&line, ClauseRange(line.text(audit_question::clauseRef)),
            about ? QList<Uid>{*about} : QList<Uid>()};
}

PartOfAudit findingOfAudit(const Record& finding)
{
    return {&finding,
            ClauseRange(finding.text(audit_finding::requirement), ClauseRange::Reading::Precise),
            finding.get(audit_finding::controls).value_or(QList<Uid>())};
}

std::optional<Coverage::Touch> touchOf(const AuditInPlan& plan, const Coverage::Row& row)
{
    using State = Coverage::State;
    Coverage::Touch touch{plan.record->uid(), State::Never, {}, {}};
    bool wasAnswered = false;
    QSet<Uid> raised; // by lines about the row, whatever the finding itself names
    for (const PartOfAudit& line : plan.lines) {
        if (!line.isAbout(row))
            continue;
        touch.lines.append(line.record->uid());
        wasAnswered = wasAnswered || isAnswered(*line.record);
        if (const auto finding = line.record->get(audit_question::finding))
            raised.insert(*finding);
    }
    for (const PartOfAudit& finding : plan.findings) {
        if (!raised.contains(finding.record->uid()) && !finding.isAbout(row))
            continue;
        wasAnswered = true;
        if (finding.record->get(audit_finding::type) != audit_finding::Type::GoodPractice)
            touch.findings.append(finding.record->uid());
    }
    if (!plan.plan.isAbout(row) && touch.lines.isEmpty() && !wasAnswered)
        return std::nullopt;
    if (wasAnswered)
        touch.state = touch.findings.isEmpty() ? State::Audited : State::Finding;
    else if (!tookPlace(*plan.record))
        touch.state = State::Planned;
    else // an audit without any checklist is believed its plan
        touch.state = plan.lines.isEmpty() ? State::Audited : State::Missed;
    return touch;
}

} // namespace

class CoverageMaker final {
public:
    CoverageMaker(const RecordSource& source, const Language& language, Coverage::Audits which)
        : m_source(source)
        , m_language(language)
        , m_which(which)
    {
    }

    Result<Coverage> make(const std::optional<Uid>& programme)
    {
        for (const auto& [def, records] :
             {std::pair(&audit::def, &m_audits), std::pair(&audit_question::def, &m_lines),
              std::pair(&audit_finding::def, &m_findings), std::pair(&control::def, &m_controls)}) {
            auto read = m_source.records(*def);
            if (!read)
                return fail(read.error());
            *records = std::move(*read);
        }
        if (const auto done = makeColumns(programme); !done)
            return fail(done.error());
        makeRows();
        gather();
        for (Coverage::Row& row : m_made.m_rows)
            fill(row);
        return std::move(m_made);
    }

private:
    Result<> makeColumns(const std::optional<Uid>& wanted)
    {
        const auto programmes = m_source.records(audit_programme::def);
        if (!programmes)
            return fail(programmes.error());
        const QDate today = m_source.today();
        const Record* chosen = nullptr;
        for (const Record& record : *programmes) {
            const bool fits = wanted ? record.uid() == *wanted : isInForce(record, today);
            // A draft counts only where nothing else is in force.
            if (fits && (!chosen || (isDraft(*chosen) && !isDraft(record))))
                chosen = &record;
        }
        if (wanted && !chosen) {
            return fail(
                Error::Kind::NotFound,
                {"coverage", QT_TRANSLATE_NOOP("coverage", "There is no such audit programme.")});
        }
        QDate from(today.year() - 1, 1, 1);
        QDate until = from.addYears(kYearsWithoutProgramme).addDays(-1);
        if (chosen && chosen->get(audit_programme::periodStart)) {
            m_made.m_programme = chosen->uid();
            from = *chosen->get(audit_programme::periodStart);
            const qint64 months =
                chosen->get(audit_programme::cycleMonths).value_or(kUsualCycleMonths);
            until = chosen->get(audit_programme::periodEnd)
                        .value_or(from.addMonths(int(months)).addDays(-1));
        }
        for (QDate start = from; start <= until;) {
            const QDate next = start.addMonths(kMonthsOfColumn);
            // A rest of a few weeks belongs to the year before it.
            const bool isLast = next.addMonths(1) > until;
            m_made.m_columns.append({start, isLast ? until : next.addDays(-1), {}});
            if (isLast)
                break;
            start = next;
        }
        if (m_made.m_columns.isEmpty())
            m_made.m_columns.append({from, from, {}});
        return {};
    }

    static bool isDraft(const Record& record)
    {
        return record.get(audit_programme::status) == audit_programme::Status::Draft;
    }

    static bool isInForce(const Record& record, QDate today)
    {
        const auto start = record.get(audit_programme::periodStart);
        const auto end = record.get(audit_programme::periodEnd);
        return record.get(audit_programme::status) != audit_programme::Status::Cancelled && start &&
               *start <= today && (!end || *end >= today);
    }

    void makeRows()
    {
        const Catalogue& catalogue = shippedCatalogue();
        for (const Clause& clause : catalogue.clauses()) {
            if (!clause.isAssessable)
                continue;
            const Clause* chapter = catalogue.clause(clause.id.section(QLatin1Char('.'), 0, 0));
            const QString heading =
                chapter ? QStringLiteral("%1 %2").arg(chapter->id, chapter->title.in(m_language))
                        : QString();
            m_made.m_rows.append({clause.id,
                                  clause.title.in(m_language),
                                  heading,
                                  {},
                                  {},
                                  Coverage::State::Never,
                                  {}});
        }
        QList<const Record*> applicable;
        for (const Record& record : m_controls) {
            if (record.get(control::applicable) == control::Applicable::Yes)
                applicable.append(&record);
        }
        QCollator byNumber{QLocale(QLocale::English)}; // the C locale knows no numbers
        byNumber.setNumericMode(true);
        std::stable_sort(applicable.begin(), applicable.end(),
                         [&byNumber](const Record* a, const Record* b) {
                             return byNumber.compare(a->code(), b->code()) < 0;
                         });
        for (const Record* record : applicable) {
            const auto theme = record->value(control::theme).text();
            const int place = control::theme.choiceIndex(theme);
            const QString heading =
                place < 0 ? QString()
                          : m_language.text(control::theme.context,
                                            control::theme.choices[size_t(place)].label);
            const AnnexControl* shipped = shippedCatalogue().control(record->code());
            const QString title = shipped && shipped->title.reads(record->title())
                                      ? shipped->title.in(m_language)
                                      : record->title();
            m_made.m_rows.append(
                {record->code(), title, heading, record->uid(), {}, Coverage::State::Never, {}});
        }
    }

    void gather()
    {
        for (const Record& record : m_audits) {
            const auto kind = record.get(audit::kind).value_or(audit::Kind::Internal);
            const bool counts = kind == audit::Kind::Internal ||
                                (m_which == Coverage::Audits::All && isOfCertificationBody(kind));
            if (!counts || record.get(audit::status) == audit::Status::Cancelled)
                continue;
            const PartOfAudit plan{&record, ClauseRange(record.text(audit::clauses)),
                                   record.get(audit::controls).value_or(QList<Uid>())};
            m_plans.append({&record, dayOfAudit(record), plan, {}, {}});
        }
        std::stable_sort(m_plans.begin(), m_plans.end(),
                         [](const AuditInPlan& a, const AuditInPlan& b) { return a.day < b.day; });
        QHash<Uid, AuditInPlan*> byAudit;
        for (AuditInPlan& plan : m_plans)
            byAudit.insert(plan.record->uid(), &plan);
        for (const Record& line : m_lines) {
            const auto of = line.get(audit_question::audit);
            if (AuditInPlan* plan = of ? byAudit.value(*of) : nullptr)
                plan->lines.append(lineOfAudit(line));
        }
        for (const Record& finding : m_findings) {
            const auto of = finding.get(audit_finding::audit);
            if (AuditInPlan* plan = of ? byAudit.value(*of) : nullptr)
                plan->findings.append(findingOfAudit(finding));
        }
        for (const AuditInPlan& plan : m_plans) {
            for (Coverage::Column& column : m_made.m_columns) {
                if (plan.day >= column.from && plan.day <= column.until)
                    column.audits.append(plan.record->uid());
            }
        }
    }

    void fill(Coverage::Row& row) const
    {
        for (const Coverage::Column& column : m_made.m_columns) {
            Coverage::Cell cell;
            for (const AuditInPlan& plan : m_plans) {
                if (!column.audits.contains(plan.record->uid()))
                    continue;
                const auto touch = touchOf(plan, row);
                if (!touch)
                    continue;
                cell.touches.append(*touch);
                if (strengthOf(touch->state) > strengthOf(cell.state))
                    cell.state = touch->state;
                if (Coverage::isAudited(touch->state))
                    row.lastAudited = plan.day;
            }
            if (strengthOf(cell.state) > strengthOf(row.state))
                row.state = cell.state;
            row.cells.append(cell);
        }
    }

    const RecordSource& m_source;
    const Language& m_language;
    Coverage::Audits m_which;
    QList<Record> m_audits;
    QList<Record> m_lines;
    QList<Record> m_findings;
    QList<Record> m_controls;
    QList<AuditInPlan> m_plans;
    Coverage m_made;
};

Result<Coverage> Coverage::of(const RecordSource& source, const Language& language, Audits which,
                              const std::optional<Uid>& programme)
{
    return CoverageMaker(source, language, which).make(programme);
}

} // namespace ringbinder
