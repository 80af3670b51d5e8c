// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that find risks: scenarios, proposals, trace.
#include "app/cli/recordjson.h"
#include "app/cli/selection.h"
#include "app/cli/written.h"
#include "core/controls/vulnerabilitytrace.h"
#include "core/proposals/deciding.h"
#include "core/proposals/inbox.h"
#include "core/registers/assets/asset.h"
#include "core/registers/controls/control.h"
#include "core/registers/risks/threat.h"
#include "core/registers/risks/vulnerability.h"
#include "core/scenarios/scenariobuilder.h"

#include <QJsonArray>
#include <QSet>

#include <array>

namespace ringbinder::cli {

namespace {

Result<QList<Uid>> recordsNamed(const Invocation& invocation, const Binder& binder,
                                const char* option, const RegisterDef& def)
{
    QList<Uid> uids;
    for (const QString& code : splitList(invocation.value(option))) {
        const auto record = findRecordOf(binder, code, {&def});
        if (!record)
            return ringbinder::fail(record.error());
        uids.append(record->uid());
    }
    return uids;
}

// ---------------------------------------------------------------- scenarios

Result<ScenarioRequest> scenarioRequest(const Invocation& invocation, const Desk& desk)
{
    ScenarioRequest request;
    auto assets = recordsNamed(invocation, *desk.binder, "assets", asset::def);
    auto threats = recordsNamed(invocation, *desk.binder, "threats", threat::def);
    auto weaknesses = recordsNamed(invocation, *desk.binder, "vulnerabilities", vulnerability::def);
    for (const auto* read : {&assets, &threats, &weaknesses}) {
        if (!*read)
            return ringbinder::fail(read->error());
    }
    request = {*assets, *threats, *weaknesses};
    if (!request.assets.isEmpty() && !invocation.isSet("where"))
        return request;
    const auto selected = selectedRecords(invocation, desk, asset::def);
    if (!selected)
        return ringbinder::fail(selected.error());
    const QSet<Uid> named(request.assets.cbegin(), request.assets.cend());
    request.assets.clear();
    for (const Record& record : *selected) {
        if (named.isEmpty() || named.contains(record.uid()))
            request.assets.append(record.uid());
    }
    return request;
}

QString ownerCode(const Binder& binder, const Record& risk)
{
    const auto owner = risk.get(risk::owner);
    const auto name = owner ? binder.name(*owner) : std::nullopt;
    return name ? name->code : QString();
}

QStringList weaknessNames(const ScenarioDraft& draft)
{
    QStringList names;
    for (const ScenarioPart& part : draft.vulnerabilities)
        names.append(part.name);
    return names;
}

QJsonObject scenarioJson(const Binder& binder, const ScenarioDraft& draft, int row)
{
    const auto existing = draft.existing ? binder.name(*draft.existing) : std::nullopt;
    const QString owner = ownerCode(binder, draft.risk);
    return {{QStringLiteral("row"), row},
            {QStringLiteral("origin"), QString(tokenOf(draft.origin))},
            {QStringLiteral("asset"), draft.assetCode},
            {QStringLiteral("threat"), draft.threat.name},
            {QStringLiteral("vulnerabilities"), QJsonArray::fromStringList(weaknessNames(draft))},
            {QStringLiteral("title"), draft.risk.title()},
            {QStringLiteral("description"), draft.risk.text(risk::description)},
            {QStringLiteral("owner"), owner.isEmpty() ? QJsonValue() : QJsonValue(owner)},
            {QStringLiteral("cia"), valueJson(binder, risk::cia, draft.risk.value(risk::cia))},
            {QStringLiteral("controls"),
             valueJson(binder, risk::controls, draft.risk.value(risk::controls))},
            {QStringLiteral("existing"), existing ? QJsonValue(existing->code) : QJsonValue()}};
}

// "1,3,7-9" of the rows as they are listed; every row without the option.
Result<QSet<int>> wantedRows(const QString& text, int count)
{
    QSet<int> rows;
    for (const QString& part : splitList(text)) {
        const QStringList ends = part.split(QLatin1Char('-'));
        bool isFirst = false;
        bool isLast = false;
        const int first = ends.first().toInt(&isFirst);
        const int last = ends.last().toInt(&isLast);
        if (!isFirst || !isLast || ends.size() > 2 || first < 1 || last > count || first > last)
            return ringbinder::fail(
                Error::Kind::Invalid,
                cliMessage(QT_TRANSLATE_NOOP("cli", "\"%1\" names no row. Accepted: 1 to %2, as in "
                                                    "1,3,7-9."))
                    .arg(part)
                    .arg(qint64(count)));
        for (int row = first; row <= last; ++row)
            rows.insert(row);
    }
    for (int row = 1; text.isEmpty() && row <= count; ++row)
        rows.insert(row);
    return rows;
}

void sayScenarios(Console& console, const Binder& binder, const QList<ScenarioDraft>& drafts,
                  const QSet<int>& rows)
{
    QJsonArray list;
    QList<QStringList> lines;
    for (int row = 1; row <= int(drafts.size()); ++row) {
        if (!rows.contains(row))
            continue;
        const ScenarioDraft& draft = drafts[row - 1];
        const auto existing = draft.existing ? binder.name(*draft.existing) : std::nullopt;
        list.append(scenarioJson(binder, draft, row));
        lines.append({QString::number(row), draft.assetCode,
                      existing ? existing->code : QStringLiteral("-"),
                      labelOf(draft.origin).in(console.language()), draft.risk.title()});
    }
    if (console.isJson())
        console.json({{QStringLiteral("scenarios"), list}});
    else
        console.table(lines);
}

int runScenarios(const Invocation& invocation)
{
    Console& console = invocation.console;
    const bool applies = invocation.isSet("apply");
    const auto desk =
        applies ? openForWriting(invocation)
                : openDesk(openBinder(invocation, Binder::Access::ReadOnly), console.language());
    if (!desk)
        return console.fail(desk.error());
    Binder& binder = *desk->binder;
    const auto request = scenarioRequest(invocation, *desk);
    if (!request)
        return console.fail(request.error());
    const auto drafts = draftScenarios(binder, shippedCatalogue(), *request, console.language());
    if (!drafts)
        return console.fail(drafts.error());
    const auto rows = wantedRows(invocation.value("rows"), int(drafts->size()));
    if (!rows)
        return console.fail(rows.error());
    if (!applies) {
        sayScenarios(console, binder, *drafts, *rows);
        return console.finish(Exit::Done);
    }
    QList<ScenarioDraft> chosen;
    for (int row = 1; row <= int(drafts->size()); ++row) {
        if (rows->contains(row))
            chosen.append(drafts->at(row - 1));
    }
    return sayWritten(console, writeSet(binder, takeScenarios(binder, shippedCatalogue(), chosen,
                                                              console.language(),
                                                              {!invocation.isSet("no-controls")})));
}

// ---------------------------------------------------------------- proposals

// "INC-0003"; of an impact also the risk, "BPR-0001/RSK-0007".
QString proposalName(const Binder& binder, const Proposal& proposal)
{
    if (proposal.kind != Proposal::Kind::Impact)
        return proposal.code;
    const auto risk = binder.name(proposal.risks.first());
    return QString(proposal.code + QLatin1Char('/') + (risk ? risk->code : QString()));
}

QJsonObject proposalJson(const Binder& binder, const Proposal& proposal, const Language& language)
{
    QJsonArray risks;
    for (const Uid& uid : proposal.risks) {
        if (const auto name = binder.name(uid))
            risks.append(name->code);
    }
    const bool isNew = proposal.kind == Proposal::Kind::NewRisk;
    return {{QStringLiteral("proposal"), proposalName(binder, proposal)},
            {QStringLiteral("kind"), QString(tokenOf(proposal.kind))},
            {QStringLiteral("source"), QString(proposal.source->name())},
            {QStringLiteral("record"), proposal.code},
            {QStringLiteral("date"), proposal.date.isValid()
                                         ? QJsonValue(proposal.date.toString(Qt::ISODate))
                                         : QJsonValue()},
            {QStringLiteral("why"), proposal.why.in(language)},
            {QStringLiteral("risks"), risks},
            {QStringLiteral("title"), isNew ? QJsonValue(proposal.draft.title()) : QJsonValue()},
            {QStringLiteral("impact"),
             proposal.impact > 0 ? QJsonValue(proposal.impact) : QJsonValue()},
            {QStringLiteral("is_back"), proposal.isBack}};
}

int listProposals(Console& console, const Binder& binder, const QList<Proposal>& proposals)
{
    QJsonArray rows;
    QList<QStringList> lines;
    for (const Proposal& proposal : proposals) {
        rows.append(proposalJson(binder, proposal, console.language()));
        lines.append(
            {proposalName(binder, proposal),
             proposal.date.isValid() ? proposal.date.toString(Qt::ISODate) : QStringLiteral("-"),
             labelOf(proposal.kind).in(console.language()), proposal.title,
             proposal.why.in(console.language())});
    }
    if (console.isJson())
        console.json({{QStringLiteral("proposals"), rows}});
    else
        console.table(lines);
    return console.finish(Exit::Done);
}

Result<Proposal> proposalNamed(const Binder& binder, const QList<Proposal>& proposals,
                               const QString& name)
{
    for (const Proposal& proposal : proposals) {
        if (proposalName(binder, proposal).compare(name, Qt::CaseInsensitive) == 0)
            return proposal;
    }
    return ringbinder::fail(
        Error::Kind::NotFound,
        cliMessage(QT_TRANSLATE_NOOP("cli", "Nothing is proposed under \"%1\".")).arg(name));
}

int runProposals(const Invocation& invocation)
{
    Console& console = invocation.console;
    const Language& language = console.language();
    const int acts = int(invocation.isSet("accept")) + int(invocation.isSet("link")) +
                     int(invocation.isSet("dismiss"));
    if (acts > 1)
        return console.usage(language.text(
            "cli", QT_TRANSLATE_NOOP("cli", "Give one of --accept, --link and --dismiss.")));
    const auto desk =
        acts == 1 ? openForWriting(invocation) : openDesk(openForReading(invocation), language);
    if (!desk)
        return console.fail(desk.error());
    Binder& binder = *desk->binder;
    const auto proposals = openProposals(binder, *desk->evaluation, language);
    if (!proposals)
        return console.fail(proposals.error());
    if (acts == 0)
        return listProposals(console, binder, *proposals);
    const char* act = invocation.isSet("accept") ? "accept"
                      : invocation.isSet("link") ? "link"
                                                 : "dismiss";
    const auto proposal = proposalNamed(binder, *proposals, invocation.value(act));
    if (!proposal)
        return console.fail(proposal.error());
    if (invocation.isSet("accept"))
        return sayWritten(console, writeSet(binder, acceptProposal(binder, *proposal, language)));
    if (invocation.isSet("dismiss"))
        return sayWritten(console,
                          writeSet(binder, dismissProposal(binder, *proposal,
                                                           invocation.value("reason"), language)));
    const auto risks = recordsNamed(invocation, binder, "risks", risk::def);
    if (!risks)
        return console.fail(risks.error());
    return sayWritten(console, writeSet(binder, linkProposal(binder, *proposal, *risks, language)));
}

// ---------------------------------------------------------------- trace

int runTrace(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto desk = openDesk(openForReading(invocation), console.language());
    if (!desk)
        return console.fail(desk.error());
    const auto steps = traceVulnerabilities(*desk->binder, *desk->evaluation);
    if (!steps)
        return console.fail(steps.error());
    QJsonArray rows;
    QList<QStringList> lines;
    for (const TraceStep& step : *steps) {
        if (invocation.isSet("gaps") && step.gap == TraceStep::Gap::None)
            continue;
        QStringList evidence;
        for (const Uid& uid : step.evidence) {
            if (const auto name = desk->binder->name(uid))
                evidence.append(name->code);
        }
        rows.append(QJsonObject{
            {QStringLiteral("vulnerability"), step.vulnerabilityCode},
            {QStringLiteral("risks"), step.openRisks},
            {QStringLiteral("findings"), step.openFindings},
            {QStringLiteral("control"), step.control ? QJsonValue(step.controlCode) : QJsonValue()},
            {QStringLiteral("status"), step.controlStatus.toJson()},
            {QStringLiteral("evidence"), QJsonArray::fromStringList(evidence)},
            {QStringLiteral("gap"), QString(tokenOf(step.gap))}});
        lines.append({step.vulnerabilityCode, step.control ? step.controlCode : QStringLiteral("-"),
                      labelOf(step.gap).in(console.language()),
                      evidence.isEmpty() ? QStringLiteral("-") : evidence.join(QLatin1Char(' ')),
                      step.vulnerabilityName});
    }
    if (console.isJson())
        console.json({{QStringLiteral("trace"), rows}});
    else
        console.table(lines);
    return console.finish(Exit::Done);
}

constexpr std::array<OptionDef, 8> kScenarioOptions = {{
    {"assets", "CODES", QT_TRANSLATE_NOOP("cli", "these assets, with commas between them")},
    {"where", "FIELD=VALUE", QT_TRANSLATE_NOOP("cli", "only assets with this value; repeatable")},
    {"sort", "FIELD", QT_TRANSLATE_NOOP("cli", "order of the assets; -FIELD: the other way round")},
    {"threats", "CODES", QT_TRANSLATE_NOOP("cli", "only these threats of the register")},
    {"vulnerabilities", "CODES",
     QT_TRANSLATE_NOOP("cli", "only these vulnerabilities; with --threats each with each")},
    {"rows", "LIST", QT_TRANSLATE_NOOP("cli", "only these rows of the list, such as 1,3,7-9")},
    {"no-controls", "", QT_TRANSLATE_NOOP("cli", "link no controls that usually help")},
    {"apply", "", QT_TRANSLATE_NOOP("cli", "add the risks; without it they are only shown")},
}};

constexpr std::array<OptionDef, 6> kProposalOptions = {{
    {"accept", "PROPOSAL", QT_TRANSLATE_NOOP("cli", "make the risk, or have it assessed again")},
    {"link", "PROPOSAL", QT_TRANSLATE_NOOP("cli", "it belongs to the risks of --risks")},
    {"risks", "CODES", QT_TRANSLATE_NOOP("cli", "the risks to link")},
    {"dismiss", "PROPOSAL", QT_TRANSLATE_NOOP("cli", "no risk follows from it; needs --reason")},
    {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why no risk follows from it")},
    kAsOfOption,
}};

constexpr std::array<OptionDef, 2> kTraceOptions = {{
    {"gaps", "", QT_TRANSLATE_NOOP("cli", "only where something is missing")},
    kAsOfOption,
}};

constexpr std::array<Command, 3> kCommands = {{
    {"scenarios", "FILE", 1, 1,
     QT_TRANSLATE_NOOP("cli", "draft risks from assets, threats and vulnerabilities that fit"),
     "ringbinder-cli scenarios acme.isms --assets AST-0004,AST-0007 --rows 1-5 --apply",
     kScenarioOptions, runScenarios},
    {"proposals", "FILE", 1, 1,
     QT_TRANSLATE_NOOP("cli", "risks and reassessments that other records propose"),
     "ringbinder-cli proposals acme.isms --dismiss INC-0003 --reason \"Training device only\"",
     kProposalOptions, runProposals},
    {"trace", "FILE", 1, 1,
     QT_TRANSLATE_NOOP("cli", "from vulnerabilities to controls to evidence, with the gaps"),
     "ringbinder-cli trace acme.isms --gaps", kTraceOptions, runTrace},
}};

} // namespace

std::span<const Command> riskCommands()
{
    return kCommands;
}

} // namespace ringbinder::cli
