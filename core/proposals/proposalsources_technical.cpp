// SPDX-License-Identifier: GPL-3.0-or-later
// What scans bring up: technical rules of high or critical severity that fail, each once for all
// the places where it does.
#include "core/proposals/proposaldesk.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_finding.h"
#include "core/registers/technical/technical_rule.h"
#include "core/store/binder.h"
#include "core/technical/compliance.h"

#include <algorithm>

namespace ringbinder {

namespace {

constexpr qsizetype kPlacesNamed = 8; // the sentence counts the others

struct FailingRule {
    QList<Uid> assets;
    QStringList places;
    QList<Uid> risks; // that findings about it name
    QDate newest;     // day from which the youngest failure is seen
};

QString namedPlaces(const QStringList& places)
{
    QString text = places.mid(0, kPlacesNamed).join(QLatin1String(", "));
    if (places.size() > kPlacesNamed)
        text += QLatin1String(" +") + QString::number(places.size() - kPlacesNamed);
    return text;
}

void noteFailure(FailingRule& failing, const RuleResult& result)
{
    if (result.place.asset && !failing.assets.contains(*result.place.asset))
        failing.assets.append(*result.place.asset);
    failing.places.append(result.place.name);
    for (const FailingItem& item : result.items) {
        const QDate day = item.since.toLocalTime().date();
        if (!item.exception && (!failing.newest.isValid() || day > failing.newest))
            failing.newest = day;
    }
}

Result<> fromScans(const ProposalDesk& desk, const ProposalSource& source,
                   QList<Proposal>& proposals)
{
    // Judging takes its time: not where there is nothing to judge.
    const auto imports = desk.binder().count(scan_import::def);
    if (!imports)
        return fail(imports.error());
    if (*imports == 0)
        return {};
    const auto state = complianceOf(desk.binder(), {.trend = false});
    if (!state)
        return fail(state.error());
    QHash<Uid, FailingRule> failing;
    for (const RuleResult* result : state->failures())
        noteFailure(failing[result->rule], *result);
    const auto found = desk.binder().forEach(technical_finding::def, [&](const Record& record) {
        const auto rule = record.get(technical_finding::rule);
        if (rule && failing.contains(*rule) && !record.get(technical_finding::closedOn)) {
            for (const Uid& risk : desk.openRisks(record.get(technical_finding::risks))) {
                if (!failing[*rule].risks.contains(risk))
                    failing[*rule].risks.append(risk);
            }
        }
        return true;
    });
    if (!found)
        return found;
    return desk.binder().forEach(technical_rule::def, [&](const Record& record) {
        const auto its = failing.constFind(record.uid());
        const auto severity = record.get(technical_rule::severity);
        const bool isGrave = severity == technical_rule::Severity::High ||
                             severity == technical_rule::Severity::Critical;
        if (its == failing.constEnd() || !isGrave || desk.isAssessedSince(its->risks, its->newest))
            return true;
        ProposalDesk::About about;
        about.date = its->newest;
        about.risks = its->risks;
        about.why =
            Message("proposal",
                    its->risks.isEmpty()
                        ? QT_TRANSLATE_NOOP("proposal", "Scans show that it is not kept, and no "
                                                        "risk names it: %1.")
                        : QT_TRANSLATE_NOOP("proposal", "Scans show that it is not kept, and its "
                                                        "risks were not assessed since: %1."))
                .arg(namedPlaces(its->places));
        about.title = Message("proposal", QT_TRANSLATE_NOOP("proposal", "Not kept: %1"))
                          .arg(record.title())
                          .in(desk.language());
        about.texts = {record.text(technical_rule::why), namedPlaces(its->places)};
        about.assets = its->assets;
        about.controls = record.get(technical_rule::controls).value_or(QList<Uid>());
        Proposal proposal = desk.propose(source, record, about);
        proposal.again = its->newest;
        proposals.append(proposal);
        return true;
    });
}

const ProposalSource kTechnicalProposalSources[] = {
    {"technical_rule", &technical_rule::def, reassessment_trigger::Kind::Scan, risk::Source::Scan,
     nullptr, fromScans},
};

} // namespace

std::span<const ProposalSource> technicalProposalSources()
{
    return kTechnicalProposalSources;
}

} // namespace ringbinder
