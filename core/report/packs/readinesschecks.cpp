// SPDX-License-Identifier: GPL-3.0-or-later
// What the readiness report checks beside the clauses: statement, risks, signatures, audit, review,
// controls, nonconformities.
#include "core/registers/audits/audit.h"
#include "core/registers/controls/soa_version.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/risks/method.h"
#include "core/registers/risks/risk.h"
#include "core/registers/risks/risk_assessment.h"
#include "core/report/packs/packcharts.h"
#include "core/report/packs/readinesstables.h"
#include "core/report/sheets/sheetparts.h"
#include "core/rules/readiness.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

struct CheckLine {
    QString what;
    QString result;
    Readiness state;
};

class CheckLines final {
public:
    explicit CheckLines(const PackContext& context)
        : m_context(context)
        , m_say(context.speech("readiness"))
        , m_data(context.snapshot())
    {
    }

    QList<CheckLine> take()
    {
        statement();
        riskProcess();
        signatures();
        auditHeld();
        reviewHeld();
        controls();
        return std::move(m_lines);
    }

private:
    void add(const QString& what, const QString& result, Readiness state)
    {
        m_lines.append({what, result, state});
    }
    [[nodiscard]] QString count(qsizetype number) const { return m_say.number(number); }

    void statement()
    {
        const Record* version = nullptr;
        for (const Record& one : m_data.records(soa_version::def)) {
            if (one.get(soa_version::status) == soa_version::Status::Approved)
                version = &one;
        }
        const auto blockers = blockersOf(QStringLiteral("soa"));
        const QString what = m_say(QT_TRANSLATE_NOOP("readiness", "Statement of Applicability"));
        if (!version) {
            add(what, m_say(QT_TRANSLATE_NOOP("readiness", "No version is approved.")),
                Readiness::NotReady);
            return;
        }
        add(what,
            m_say(QT_TRANSLATE_NOOP("readiness", "Version %1 approved on %2. Blockers of its "
                                                 "rules: %3."),
                  {version->text(soa_version::version), shownOr(*version, soa_version::approvedOn),
                   count(blockers)}),
            blockers > 0 ? Readiness::NotReady : Readiness::Ready);
    }

    void riskProcess()
    {
        const Record* method = m_data.methodRecord();
        add(m_say(QT_TRANSLATE_NOOP("readiness", "Risk method")),
            method ? m_say(QT_TRANSLATE_NOOP("readiness", "%1, version %2, approved on %3."),
                           {method->title(), method->text(method::version),
                            shownOr(*method, method::approvedOn)})
                   : m_say(QT_TRANSLATE_NOOP("readiness", "No method is recorded.")),
            method && method->get(method::approvedOn) ? Readiness::Ready : Readiness::NotReady);
        const Record* last = nullptr;
        for (const Record& one : m_data.records(risk_assessment::def)) {
            const auto status = one.get(risk_assessment::status);
            if (status == risk_assessment::Status::Completed ||
                status == risk_assessment::Status::Approved)
                last = &one;
        }
        const QList<const Record*> risks = openRisks(m_data);
        const auto rated = std::count_if(risks.cbegin(), risks.cend(), [this](const Record* risk) {
            return m_data.level(*risk, RiskStage::Current).has_value();
        });
        const QString ratings =
            m_say(QT_TRANSLATE_NOOP("readiness", "%1 of %2 open risks are rated."),
                  {count(rated), count(risks.size())});
        add(m_say(QT_TRANSLATE_NOOP("readiness", "Risk assessment")),
            last ? QString(m_say(QT_TRANSLATE_NOOP("readiness", "%1 of %2."),
                                 {last->title(), shownOr(*last, risk_assessment::date)}) +
                           QLatin1Char(' ') + ratings)
                 : QString(m_say(QT_TRANSLATE_NOOP("readiness", "No assessment is completed.")) +
                           QLatin1Char(' ') + ratings),
            !last || risks.isEmpty()                            ? Readiness::NotReady
            : rated < risks.size()                              ? Readiness::ReadyWithPoints
            : blockersOf(QStringLiteral("risk-assessment")) > 0 ? Readiness::NotReady
                                                                : Readiness::Ready);
    }

    void signatures()
    {
        const auto open = blockersOf(QStringLiteral("treatment-plan"));
        int given = 0;
        int due = 0;
        for (const Record* risk : openRisks(m_data)) {
            if (risk->value(risk::treatment).isNull())
                continue;
            ++due;
            given += risk->get(risk::planConsent) == risk::SignedState::Given ||
                             risk->get(risk::residualAcceptance) == risk::SignedState::Given
                         ? 1
                         : 0;
        }
        add(m_say(QT_TRANSLATE_NOOP("readiness", "Risk treatment and sign-off")),
            m_say(QT_TRANSLATE_NOOP("readiness", "%1 of %2 risks in the plan are signed for by "
                                                 "their owners. Blockers of its rules: %3."),
                  {count(given), count(due), count(open)}),
            open > 0      ? Readiness::NotReady
            : given < due ? Readiness::ReadyWithPoints
                          : Readiness::Ready);
    }

    void auditHeld()
    {
        const Record* last = lastInternalAudit(m_data);
        add(m_say(QT_TRANSLATE_NOOP("readiness", "Internal audit")),
            last ? QString(m_say(QT_TRANSLATE_NOOP("readiness", "%1, held on %2."),
                                 {last->title(), shownOr(*last, audit::completedOn)}) +
                           beforeStage(*last))
                 : m_say(QT_TRANSLATE_NOOP("readiness", "No internal audit has been held.")),
            last ? Readiness::Ready : Readiness::NotReady);
    }

    void reviewHeld()
    {
        const Record* last = lastManagementReview(m_data);
        add(m_say(QT_TRANSLATE_NOOP("readiness", "Management review")),
            last ? m_say(QT_TRANSLATE_NOOP("readiness", "%1, held on %2."),
                         {last->title(), shownOr(*last, management_review::date)})
                 : m_say(QT_TRANSLATE_NOOP("readiness", "No management review has been held.")),
            last ? Readiness::Ready : Readiness::NotReady);
    }

    void controls()
    {
        const ControlShares shares = controlShares(m_data);
        const auto share = [&](int part) {
            return m_say(QT_TRANSLATE_NOOP("readiness", "%1 of %2, %3 %."),
                         {count(part), count(shares.applicable), count(shares.percent(part))});
        };
        add(m_say(QT_TRANSLATE_NOOP("readiness", "Controls implemented")),
            share(shares.implemented),
            shares.implemented == shares.applicable ? Readiness::Ready
                                                    : Readiness::ReadyWithPoints);
        add(m_say(QT_TRANSLATE_NOOP("readiness", "Controls with valid evidence")),
            share(shares.withEvidence),
            shares.percent(shares.withEvidence) >= kEnoughEvidence ? Readiness::Ready
                                                                   : Readiness::ReadyWithPoints);
    }

    [[nodiscard]] qsizetype blockersOf(const QString& pack) const
    {
        const QList<Finding> findings = findingsOf(m_data, pack);
        return std::count_if(findings.cbegin(), findings.cend(), [](const Finding& finding) {
            return finding.rule->severity == Severity::Blocker;
        });
    }
    [[nodiscard]] QString shownOr(const Record& record, const FieldDef& field) const
    {
        const QString shown = m_data.shown(record, field);
        return shown.isEmpty() ? notRecorded(m_context.language()) : shown;
    }
    // It is to be there before the body comes.
    [[nodiscard]] QString beforeStage(const Record& held) const
    {
        const QDate day = held.get(audit::completedOn).value_or(QDate());
        const QDate one = stageOne(m_data);
        const QDate two = stageTwo(m_data);
        QString said;
        if (one.isValid() && day < one)
            said = m_say(QT_TRANSLATE_NOOP("readiness", "That is before stage 1."));
        else if (two.isValid() && day < two)
            said = m_say(QT_TRANSLATE_NOOP("readiness", "That is before stage 2."));
        return said.isEmpty() ? said : QString(QLatin1Char(' ') + said);
    }

    const PackContext& m_context;
    Speech m_say;
    const Snapshot& m_data;
    QList<CheckLine> m_lines;
};

} // namespace

Table checkTable(const PackContext& context)
{
    const Speech say = context.speech("readiness");
    Table table;
    table.tints = toneTints();
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("readiness", "Check")), {.weight = 1.4, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("readiness", "Result")), {.weight = 3.4}),
        column(say(QT_TRANSLATE_NOOP("readiness", "State")), {.weight = 0.9})};
    QList<Row> rows;
    const QList<CheckLine> lines = CheckLines(context).take();
    for (const CheckLine& line : lines)
        rows.append({{{line.what, -1, true, false},
                      {line.result, -1, false, false},
                      toneCell(labelOf(line.state).in(context.language()), toneOf(line.state))},
                     Row::Kind::Record});
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("readiness", "Checks")), rows.size(), rows.size());
    return table;
}

Table openNonconformities(const PackContext& context)
{
    const Speech say = context.speech("readiness");
    const Language& language = context.language();
    const QList<Record>& all = context.snapshot().records(nonconformity::def);
    Table table;
    table.columns = {
        column(context.speech("pack")(QT_TRANSLATE_NOOP("pack", "Record")),
               {.weight = 0.9, .wraps = false, .identifies = true}),
        column(labelOf(nonconformity::title).in(language), {.weight = 3}),
        column(labelOf(nonconformity::grade).in(language), {.weight = 0.9}),
        column(labelOf(nonconformity::owner).in(language), {.weight = 1.2}),
        column(labelOf(nonconformity::due).in(language), {.weight = 0.8, .wraps = false}),
        column(labelOf(nonconformity::status).in(language), {.weight = 0.9})};
    table.emptyText = say(QT_TRANSLATE_NOOP("readiness", "No nonconformity is open."));
    QList<Row> rows;
    for (const Record& one : all) {
        if (!isOpenNonconformity(one))
            continue;
        rows.append({{codeCell(one.code()),
                      {one.title(), -1, false, false},
                      valueCell(context, one, nonconformity::grade),
                      valueCell(context, one, nonconformity::owner),
                      valueCell(context, one, nonconformity::due),
                      valueCell(context, one, nonconformity::status)},
                     Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, nonconformity::def.pluralText().in(language), rows.size(),
                                all.size(), say(QT_TRANSLATE_NOOP("readiness", "open")));
    return table;
}

} // namespace ringbinder::report
