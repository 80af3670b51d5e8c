// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about audits and management reviews: coverage, audit, follow, similar, review.
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/recordjson.h"
#include "app/cli/written.h"
#include "core/audits/checklist.h"
#include "core/audits/coverage.h"
#include "core/audits/earlierfindings.h"
#include "core/audits/followup.h"
#include "core/audits/independence.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/people/person.h"
#include "core/registers/reviews/management_review.h"
#include "core/reviews/reviewdecisions.h"
#include "core/reviews/reviewinputs.h"
#include "core/reviews/reviewsigning.h"

#include <QJsonArray>

#include <array>

namespace ringbinder::cli {

namespace {

QString dateText(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

// ---------------------------------------------------------------- coverage

QJsonObject cellJson(const Binder& binder, const Coverage::Cell& cell)
{
    QJsonArray audits;
    QJsonArray findings;
    for (const Coverage::Touch& touch : cell.touches) {
        if (const auto name = binder.name(touch.audit))
            audits.append(name->code);
        for (const Uid& finding : touch.findings) {
            if (const auto name = binder.name(finding))
                findings.append(name->code);
        }
    }
    return {{QStringLiteral("state"), QString(Coverage::tokenOf(cell.state))},
            {QStringLiteral("audits"), audits},
            {QStringLiteral("findings"), findings}};
}

void sayCoverageJson(Console& console, const Binder& binder, const Coverage& coverage,
                     bool gapsOnly)
{
    QJsonArray years;
    for (const Coverage::Column& column : coverage.columns()) {
        years.append(QJsonObject{{QStringLiteral("from"), textJson(dateText(column.from))},
                                 {QStringLiteral("until"), textJson(dateText(column.until))}});
    }
    QJsonArray rows;
    for (const Coverage::Row& row : coverage.rows()) {
        if (gapsOnly && Coverage::isAudited(row.state))
            continue;
        QJsonArray cells;
        for (const Coverage::Cell& cell : row.cells)
            cells.append(cellJson(binder, cell));
        const QString last = dateText(row.lastAudited);
        rows.append(QJsonObject{{QStringLiteral("number"), row.number},
                                {QStringLiteral("title"), row.title},
                                {QStringLiteral("state"), QString(Coverage::tokenOf(row.state))},
                                {QStringLiteral("last_audited"), textJson(last)},
                                {QStringLiteral("years"), cells}});
    }
    console.json({{QStringLiteral("complete"), coverage.gaps().isEmpty()},
                  {QStringLiteral("years"), years},
                  {QStringLiteral("rows"), rows}});
}

int runCoverage(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto binder = openForReading(invocation);
    if (!binder)
        return console.fail(binder.error());
    const auto coverage = Coverage::of(**binder, console.language(),
                                       invocation.isSet("external") ? Coverage::Audits::All
                                                                    : Coverage::Audits::Internal);
    if (!coverage)
        return console.fail(coverage.error());
    const bool gapsOnly = invocation.isSet("gaps");
    if (console.isJson()) {
        sayCoverageJson(console, **binder, *coverage, gapsOnly);
    } else {
        QList<QStringList> rows;
        for (const Coverage::Row& row : coverage->rows()) {
            if (!gapsOnly || !Coverage::isAudited(row.state))
                rows.append({row.number, Coverage::labelOf(row.state).in(console.language()),
                             dateText(row.lastAudited), row.title});
        }
        console.table(rows);
        console.message(coverage->verdict().in(console.language()));
    }
    return console.finish(coverage->gaps().isEmpty() ? Exit::Done : Exit::No);
}

// ---------------------------------------------------------------- audit, follow, similar

int sayIndependence(Console& console, const Binder& binder, const Record& audited)
{
    const auto conflicts = independenceConflicts(binder, audited.uid());
    if (!conflicts)
        return console.fail(conflicts.error());
    QJsonArray all;
    for (const IndependenceConflict& conflict : *conflicts) {
        const QString sentence = conflict.sentence.in(console.language());
        const auto auditor = binder.name(conflict.auditor);
        const auto about = conflict.about ? binder.name(*conflict.about) : std::nullopt;
        all.append(
            QJsonObject{{QStringLiteral("auditor"), auditor ? auditor->code : QString()},
                        {QStringLiteral("record"), about ? QJsonValue(about->code) : QJsonValue()},
                        {QStringLiteral("sentence"), sentence}});
        if (!console.isJson())
            console.line(sentence);
    }
    if (console.isJson())
        console.json({{QStringLiteral("conflicts"), all}});
    return console.finish(conflicts->isEmpty() ? Exit::Done : Exit::No);
}

int runAudit(const Invocation& invocation)
{
    Console& console = invocation.console;
    const bool makesList = invocation.isSet("checklist");
    const bool takesEarlier = invocation.isSet("earlier");
    if (makesList && takesEarlier) {
        return console.usage(
            cliMessage(QT_TRANSLATE_NOOP("cli", "give only one of --checklist and --earlier"))
                .in(console.language()));
    }
    if (!makesList && !takesEarlier) {
        const auto binder = openForReading(invocation);
        if (!binder)
            return console.fail(binder.error());
        const auto record = findRecordOf(**binder, invocation.arguments[1], {&audit::def});
        return record ? sayIndependence(console, **binder, *record) : console.fail(record.error());
    }
    const auto desk = openForWriting(invocation);
    if (!desk)
        return console.fail(desk.error());
    const auto record = findRecordOf(*desk->binder, invocation.arguments[1], {&audit::def});
    if (!record)
        return console.fail(record.error());
    return sayWritten(
        console, writeSet(*desk->binder,
                          makesList ? checklistFor(*desk->binder, record->uid(), console.language())
                                    : withEarlierFindings(*desk->binder, record->uid())));
}

int runFollow(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto desk = openForWriting(invocation);
    if (!desk)
        return console.fail(desk.error());
    Binder& binder = *desk->binder;
    const auto record =
        findRecordOf(binder, invocation.arguments[1],
                     {&audit_question::def, &audit_finding::def, &nonconformity::def});
    if (!record)
        return console.fail(record.error());
    if (&record->def() == &audit_question::def)
        return sayWritten(console, writeSet(binder, findingFrom(binder, record->uid())));
    if (&record->def() == &audit_finding::def)
        return sayWritten(console, writeSet(binder, followUpOf(binder, record->uid())));
    return sayWritten(console, writeSet(binder, invocation.isSet("again")
                                                    ? reopened(binder, record->uid())
                                                    : correctiveActionFor(binder, record->uid())));
}

int runSimilar(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto binder = openForReading(invocation);
    if (!binder)
        return console.fail(binder.error());
    const auto record = findRecordOf(**binder, invocation.arguments[1], {&nonconformity::def});
    if (!record)
        return console.fail(record.error());
    const auto cases = similarCases(**binder, record->uid());
    if (!cases)
        return console.fail(cases.error());
    QJsonArray all;
    QList<QStringList> rows;
    for (const SimilarCase& like : *cases) {
        QStringList reasons;
        for (const Message& reason : like.reasons)
            reasons.append(reason.in(console.language()));
        all.append(QJsonObject{{QStringLiteral("code"), like.code},
                               {QStringLiteral("title"), like.title},
                               {QStringLiteral("reasons"), QJsonArray::fromStringList(reasons)}});
        rows.append({like.code, like.title, reasons.join(QLatin1String(", "))});
    }
    return console.answer({{QStringLiteral("cases"), all}}, rows);
}

// ---------------------------------------------------------------- review

int sayReview(Console& console, const Binder& binder, const Record& review)
{
    const auto inputs = reviewInputs(binder, review.uid());
    if (!inputs)
        return console.fail(inputs.error());
    const auto obstacles = signingObstacles(binder, review.uid());
    if (!obstacles)
        return console.fail(obstacles.error());
    QJsonArray all;
    QJsonArray open;
    QList<QStringList> rows;
    for (const Record& input : *inputs) {
        const QString token = input.value(review_input::input).text();
        const QString trend = input.value(review_input::trend).text();
        all.append(
            QJsonObject{{QStringLiteral("code"), input.code()},
                        {QStringLiteral("input"), token},
                        {QStringLiteral("trend"), textJson(trend)},
                        {QStringLiteral("text"), textJson(input.text(review_input::text))},
                        {QStringLiteral("figures"), textJson(input.text(review_input::figures))}});
        rows.append({input.code(), token, trend, input.text(review_input::text)});
    }
    for (const Message& obstacle : *obstacles)
        open.append(obstacle.in(console.language()));
    if (console.isJson()) {
        console.json({{QStringLiteral("inputs"), all}, {QStringLiteral("to_sign"), open}});
    } else {
        console.table(rows);
        for (const QJsonValue& obstacle : open)
            console.message(obstacle.toString());
    }
    return console.finish(Exit::Done);
}

Result<ChangeSet> signingOf(const Invocation& invocation, const Binder& binder, const Uid& review)
{
    const auto signer = findRecordOf(binder, invocation.value("sign"), {&person::def});
    if (!signer)
        return ringbinder::fail(signer.error());
    const auto day = dayOption(invocation, "on", binder.clock().today());
    if (!day)
        return ringbinder::fail(day.error());
    return reviewSigned(binder, review, signer->uid(), *day);
}

int runReview(const Invocation& invocation)
{
    Console& console = invocation.console;
    const int asked = int(invocation.isSet("fill")) + int(invocation.isSet("actions")) +
                      int(invocation.isSet("sign"));
    if (asked > 1) {
        return console.usage(
            cliMessage(QT_TRANSLATE_NOOP("cli", "give only one of --fill, --actions and --sign"))
                .in(console.language()));
    }
    if (asked == 0) {
        const auto binder = openForReading(invocation);
        if (!binder)
            return console.fail(binder.error());
        const auto record =
            findRecordOf(**binder, invocation.arguments[1], {&management_review::def});
        return record ? sayReview(console, **binder, *record) : console.fail(record.error());
    }
    const auto desk = openForWriting(invocation);
    if (!desk)
        return console.fail(desk.error());
    Binder& binder = *desk->binder;
    const auto record = findRecordOf(binder, invocation.arguments[1], {&management_review::def});
    if (!record)
        return console.fail(record.error());
    if (invocation.isSet("fill"))
        return sayWritten(console, writeSet(binder, reviewInputsFilled(binder, record->uid(),
                                                                       console.language())));
    if (invocation.isSet("sign"))
        return sayWritten(console, writeSet(binder, signingOf(invocation, binder, record->uid())));
    const auto decisions = decisionsOf(binder, record->uid());
    if (!decisions)
        return console.fail(decisions.error());
    return sayWritten(console, writeSet(binder, actionsFromDecisions(binder, *decisions)));
}

constexpr std::array kCoverageOptions = {
    OptionDef{"gaps", "", QT_TRANSLATE_NOOP("cli", "only what has not been audited")},
    OptionDef{"external", "", QT_TRANSLATE_NOOP("cli", "count audits of certification bodies too")},
    kAsOfOption};
constexpr std::array kAuditOptions = {
    OptionDef{"checklist", "", QT_TRANSLATE_NOOP("cli", "add the lines that its checklist lacks")},
    OptionDef{"earlier", "", QT_TRANSLATE_NOOP("cli", "take earlier findings into its plan")},
    kAsOfOption};
constexpr std::array kFollowOptions = {
    OptionDef{"again", "", QT_TRANSLATE_NOOP("cli", "open a settled nonconformity again instead")}};
constexpr std::array kSimilarOptions = {kAsOfOption};
constexpr std::array kReviewOptions = {
    OptionDef{"fill", "", QT_TRANSLATE_NOOP("cli", "fill its inputs from the registers")},
    OptionDef{"actions", "", QT_TRANSLATE_NOOP("cli", "make actions of its decisions")},
    OptionDef{"sign", "CODE", QT_TRANSLATE_NOOP("cli", "record who approved its minutes")},
    OptionDef{"on", "DATE", QT_TRANSLATE_NOOP("cli", "day of the approval; else today")},
    kAsOfOption};

constexpr std::array<Command, 5> kCommands = {{
    {"coverage", "FILE", 1, 1,
     QT_TRANSLATE_NOOP("cli", "clauses and controls audited in the cycle; exit status 1 while any "
                              "is missing"),
     "ringbinder-cli coverage acme.isms --gaps", kCoverageOptions, runCoverage},
    {"audit", "FILE CODE", 2, 2,
     QT_TRANSLATE_NOOP("cli", "who in the team of an audit would audit own work; or its checklist"),
     "ringbinder-cli audit acme.isms AUD-0002 --checklist", kAuditOptions, runAudit},
    {"follow", "FILE CODE", 2, 2,
     QT_TRANSLATE_NOOP("cli",
                       "make a finding of a checklist line, a nonconformity of a finding, an "
                       "action for a nonconformity"),
     "ringbinder-cli follow acme.isms AFN-0003", kFollowOptions, runFollow},
    {"similar", "FILE CODE", 2, 2, QT_TRANSLATE_NOOP("cli", "cases like a nonconformity, and why"),
     "ringbinder-cli similar acme.isms NCR-0003", kSimilarOptions, runSimilar},
    {"review", "FILE CODE", 2, 2,
     QT_TRANSLATE_NOOP("cli", "the inputs of a management review; fill them, sign the minutes"),
     "ringbinder-cli review acme.isms MRV-0002 --fill", kReviewOptions, runReview},
}};

} // namespace

std::span<const Command> auditCommands()
{
    return kCommands;
}

} // namespace ringbinder::cli
