// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about who may do what: access-matrix, access-conflicts, account-list.
#include "app/cli/command.h"
#include "app/cli/standardio.h"
#include "app/cli/terminalprogress.h"
#include "core/access/accessmatrix.h"
#include "core/access/accountcomparison.h"
#include "core/registers/access/access_review.h"
#include "core/registers/assets/asset.h"

#include <QJsonArray>

#include <array>
#include <numeric>

namespace ringbinder::cli {

namespace {

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue codeOrNull(const Binder& binder, const std::optional<Uid>& uid)
{
    const QString code = uid ? codeOf(binder, *uid) : QString();
    return code.isEmpty() ? QJsonValue() : QJsonValue(code);
}

// ---------------------------------------------------------------- access-matrix

int runAccessMatrix(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto binder = openForReading(invocation);
    if (!binder)
        return console.fail(binder.error());
    const auto matrix = AccessMatrix::of(**binder);
    if (!matrix)
        return console.fail(matrix.error());
    QJsonArray listed;
    QList<QStringList> rows;
    for (const AccessMatrix::Row& row : matrix->rows()) {
        QStringList roles;
        for (int i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].isGiven)
                roles.append(codeOf(**binder, matrix->roles()[i].uid));
        }
        const QString sentence = AccessMatrix::reasonOf(row).in(console.language());
        listed.append(QJsonObject{
            {QStringLiteral("access_role"), codeOf(**binder, row.accessRole)},
            {QStringLiteral("system"), row.system},
            {QStringLiteral("permission"), row.permission},
            {QStringLiteral("owner"), row.owner},
            {QStringLiteral("approved_on"), dayOrNull(row.approvedOn)},
            {QStringLiteral("roles"), QJsonArray::fromStringList(roles)},
            {QStringLiteral("holders"), QJsonArray::fromStringList(row.holders)},
            {QStringLiteral("unapproved"), QJsonArray::fromStringList(row.unapproved)},
            {QStringLiteral("without_role"), QJsonArray::fromStringList(row.strays)},
            {QStringLiteral("conflicting"), QJsonArray::fromStringList(row.conflicting)},
            {QStringLiteral("sentence"), sentence}});
        rows.append({codeOf(**binder, row.accessRole), row.system, row.title,
                     roles.join(QLatin1Char(',')), sentence});
    }
    const bool isFine = matrix->count(AccessMatrix::Verdict::Fits) == matrix->rows().size();
    return console.answer({{QStringLiteral("access_roles"), listed}}, rows,
                          isFine ? Exit::Done : Exit::No);
}

// ---------------------------------------------------------------- access-conflicts

QLatin1String conflictToken(DutyConflicts::State state)
{
    switch (state) {
    case DutyConflicts::State::Open:
        return QLatin1String("open");
    case DutyConflicts::State::Incomplete:
        return QLatin1String("incomplete");
    case DutyConflicts::State::Excepted:
        return QLatin1String("excepted");
    }
    Q_UNREACHABLE();
}

int runAccessConflicts(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto binder = invocation.isSet("record")
                            ? openBinder(invocation, Binder::Access::ReadWrite)
                            : openForReading(invocation);
    if (!binder)
        return console.fail(binder.error());
    const auto found = DutyConflicts::of(**binder);
    if (!found)
        return console.fail(found.error());
    qint64 setId = 0;
    if (invocation.isSet("record")) {
        auto set = found->recorded(**binder);
        if (!set)
            return console.fail(set.error());
        const auto applied = (*binder)->session().apply(std::move(*set));
        if (!applied)
            return console.fail(applied.error());
        setId = *applied;
    }
    QJsonArray listed;
    QList<QStringList> rows;
    for (const DutyConflicts::Conflict& each : found->conflicts()) {
        const QString reason = each.reason.in(console.language());
        const auto side = [&binder](const DutyConflicts::Side& of) {
            return QJsonObject{{QStringLiteral("duty"), codeOf(**binder, of.duty)},
                               {QStringLiteral("through"), QJsonArray::fromStringList(of.through)}};
        };
        listed.append(QJsonObject{{QStringLiteral("person"), codeOf(**binder, each.person)},
                                  {QStringLiteral("first"), side(each.first)},
                                  {QStringLiteral("second"), side(each.second)},
                                  {QStringLiteral("rule"), codeOrNull(**binder, each.rule)},
                                  {QStringLiteral("approved_by"), each.approver},
                                  {QStringLiteral("state"), conflictToken(each.state)},
                                  {QStringLiteral("sentence"), reason}});
        rows.append({each.name, each.first.title, each.second.title,
                     labelOf(each.state).in(console.language()), reason});
    }
    const bool isFine = found->count(DutyConflicts::State::Excepted) == found->conflicts().size();
    return console.answer(
        {{QStringLiteral("conflicts"), listed}, {QStringLiteral("change_set"), setJson(setId)}},
        rows, isFine ? Exit::Done : Exit::No);
}

// ---------------------------------------------------------------- account-list

Result<AccountComparisonOptions> comparisonOptions(const Invocation& invocation,
                                                   const Binder& binder)
{
    AccountComparisonOptions options;
    const auto day = dayOption(invocation, "list-date", binder.clock().today());
    if (!day)
        return ringbinder::fail(day.error());
    options.listDate = *day;
    if (invocation.isSet("dormant-days")) {
        bool isNumber = false;
        options.dormantDays = invocation.value("dormant-days").toInt(&isNumber);
        if (!isNumber || options.dormantDays < 1 || options.dormantDays > 3650)
            return ringbinder::fail(badOption(
                "dormant-days", invocation.value("dormant-days"),
                Text{"cli", QT_TRANSLATE_NOOP("cli", "a number of days from 1 to 3650")}));
    }
    if (invocation.isSet("review")) {
        const auto review = findRecordOf(binder, invocation.value("review"), {&access_review::def});
        if (!review)
            return ringbinder::fail(review.error());
        options.review = review->uid();
    }
    return options;
}

int sayComparison(Console& console, const Binder& binder, const AccountComparison& comparison,
                  const AccountList& list, const QString& review, int lines)
{
    QJsonArray findings;
    QList<QStringList> rows;
    for (const AccessListFinding& each : comparison.findings()) {
        const QString reason = each.reason.in(console.language());
        findings.append(QJsonObject{{QStringLiteral("kind"), tokenOf(each.kind)},
                                    {QStringLiteral("account"), each.accountName},
                                    {QStringLiteral("person"), each.personName},
                                    {QStringLiteral("right_name"), each.rightName},
                                    {QStringLiteral("right"), codeOrNull(binder, each.right)},
                                    {QStringLiteral("line"), codeOrNull(binder, each.line)},
                                    {QStringLiteral("sentence"), reason}});
        rows.append({labelOf(each.kind).in(console.language()), each.title(), reason});
    }
    QJsonArray ended;
    for (const EndedWithdrawal& each : comparison.ended()) {
        ended.append(each.code);
        rows.append({console.language().text("cli", QT_TRANSLATE_NOOP("cli", "Withdrawn")),
                     each.title, each.code});
    }
    QJsonArray refused;
    for (const AccountList::Refused& each : list.refused) {
        const QString reason = each.reason.in(console.language());
        refused.append(QJsonObject{{QStringLiteral("row"), each.row},
                                   {QStringLiteral("value"), each.cell},
                                   {QStringLiteral("reason"), reason}});
        console.message(QStringLiteral("%1: %2").arg(each.row).arg(reason));
    }
    if (!console.isJson())
        console.message(comparison.summary().in(console.language()));
    const bool isFine = comparison.findings().isEmpty() && list.refused.isEmpty();
    return console.answer(
        {{QStringLiteral("accounts"), comparison.accountsListed()},
         {QStringLiteral("findings"), findings},
         {QStringLiteral("withdrawn"), ended},
         {QStringLiteral("rejected"), refused},
         {QStringLiteral("unmapped"), QJsonArray::fromStringList(list.unrecognised)},
         {QStringLiteral("review"), review.isEmpty() ? QJsonValue() : QJsonValue(review)},
         {QStringLiteral("lines"), lines}},
        rows, isFine ? Exit::Done : Exit::No);
}

int runAccountList(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto binder = openUnlessDry(invocation);
    if (!binder)
        return console.fail(binder.error());
    const auto system = findRecordOf(**binder, invocation.arguments[1], {&asset::def});
    if (!system)
        return console.fail(system.error());
    const auto options = comparisonOptions(invocation, **binder);
    if (!options)
        return console.fail(options.error());
    const auto source = Incoming::of(invocation.arguments[2], QStringLiteral("stdin"));
    if (!source)
        return console.fail(source.error());
    TerminalProgress progress(console.language());
    const auto list =
        readAccountList(**binder, source->path(), {invocation.values("map"), {}}, progress);
    if (!list)
        return console.fail(list.error());
    const auto comparison = AccountComparison::of(**binder, system->uid(), *list, *options);
    if (!comparison)
        return console.fail(comparison.error());
    if (invocation.isSet("dry-run"))
        return sayComparison(console, **binder, *comparison, *list, {}, 0);
    QList<int> all(comparison->findings().size());
    std::iota(all.begin(), all.end(), 0);
    auto change = comparison->change(**binder, all, console.language());
    if (!change)
        return console.fail(change.error());
    const auto applied = (*binder)->session().apply(std::move(change->set));
    if (!applied)
        return console.fail(applied.error());
    return sayComparison(console, **binder, *comparison, *list, codeOf(**binder, change->review),
                         change->lines);
}

constexpr std::array<OptionDef, 1> kAccessMatrixOptions = {{kAsOfOption}};
constexpr std::array<OptionDef, 2> kConflictOptions = {
    {kAsOfOption,
     {"record", "", QT_TRANSLATE_NOOP("cli", "write into the rules what was found today")}}};
constexpr std::array<OptionDef, 5> kAccountListOptions = {{
    {"review", "CODE",
     QT_TRANSLATE_NOOP("cli", "the access review that takes the findings; without it a new one")},
    {"list-date", "DATE", QT_TRANSLATE_NOOP("cli", "day the list was taken from the system")},
    {"dormant-days", "N", QT_TRANSLATE_NOOP("cli", "days without a login; 90 unless told")},
    {"map", "COLUMN=FIELD",
     QT_TRANSLATE_NOOP("cli", "what a column means: name, person, enabled, privileged, remote, "
                              "mfa, created, last_logon, rights")},
    kDryRunOption,
}};

constexpr std::array<Command, 3> kCommands = {{
    {"access-matrix", "FILE", 1, 1,
     QT_TRANSLATE_NOOP("cli", "which role is to have which access, and what is wrong with it"),
     "ringbinder-cli access-matrix acme.isms --json", kAccessMatrixOptions, runAccessMatrix},
    {"access-conflicts", "FILE", 1, 1,
     QT_TRANSLATE_NOOP("cli", "who holds duties that must not be held together"),
     "ringbinder-cli access-conflicts acme.isms --record", kConflictOptions, runAccessConflicts},
    {"account-list", "FILE SYSTEM SOURCE", 3, 3,
     QT_TRANSLATE_NOOP("cli", "compare a system's list of accounts with the rights granted"),
     "ringbinder-cli account-list acme.isms AST-0007 erp-accounts.csv --list-date 2026-03-31",
     kAccountListOptions, runAccountList},
}};

} // namespace

std::span<const Command> accessCommands()
{
    return kCommands;
}

} // namespace ringbinder::cli
