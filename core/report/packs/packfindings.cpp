// SPDX-License-Identifier: GPL-3.0-or-later
// The section on open findings: what the rules of the pack found in the printed data.
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"

#include <algorithm>
#include <array>

namespace ringbinder::report {

namespace {

constexpr qsizetype kFindingsListed = 5; // of one rule; more of them share a row

// In the order in which the rules come up.
QList<QList<const Finding*>> findingsByRule(const QList<Finding>& findings)
{
    QList<QList<const Finding*>> groups;
    for (const Finding& finding : findings) {
        const auto known = std::find_if(groups.begin(), groups.end(), [&](const auto& group) {
            return group.first()->rule == finding.rule;
        });
        if (known == groups.end())
            groups.append(QList<const Finding*>{&finding});
        else
            known->append(&finding);
    }
    return groups;
}

QString subjectOf(const PackContext& context, const Finding& finding)
{
    const Record* record = context.snapshot().find(finding.record);
    // Among the findings of all packs there is none that "this" could mean.
    if (!record && context.def().usesAllRules)
        return QString(QChar(0x2013));
    const bool isAboutPack = !record || &record->def() == &pack_control::def;
    return isAboutPack ? context.speech("pack")(QT_TRANSLATE_NOOP("pack", "this pack"))
                       : record->code();
}

Row findingRow(const PackContext& context, const Finding& finding)
{
    return {{codeCell(QString::fromLatin1(finding.rule->id)),
             {labelOf(finding.rule->severity).in(context.language()), -1, false, false},
             {QString::fromLatin1(finding.rule->clause), -1, false, false},
             {subjectOf(context, finding), -1, false, false},
             {finding.sentence.in(context.language()), -1, false, false}},
            Row::Kind::Record};
}

} // namespace

Table findingsTable(const PackContext& context, const QList<Finding>& findings)
{
    const Speech say = context.speech("pack");
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("pack", "Rule")),
               {.weight = 0.5, .wraps = false, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("pack", "Severity")), {.weight = 0.7, .wraps = false}),
        column(say(QT_TRANSLATE_NOOP("pack", "Clause")), {.weight = 0.6, .wraps = false}),
        column(say(QT_TRANSLATE_NOOP("pack", "Record")), {.weight = 0.8, .wraps = false}),
        column(say(QT_TRANSLATE_NOOP("pack", "Finding")), {.weight = 4})};
    table.emptyText = say(QT_TRANSLATE_NOOP("pack", "The rules of this pack found nothing."));
    QList<Row> rows;
    for (const QList<const Finding*>& alike : findingsByRule(findings)) {
        const bool isListed = alike.size() <= kFindingsListed;
        for (const Finding* finding : isListed ? alike : alike.mid(0, 1))
            rows.append(findingRow(context, *finding));
        if (isListed)
            continue;
        QStringList others;
        for (const Finding* finding : alike.mid(1))
            others.append(subjectOf(context, *finding));
        rows.last().cells.last().text += QString(
            QLatin1Char('\n') + say(QT_TRANSLATE_NOOP("pack", "Likewise, %1 more: %2"),
                                    {say.number(others.size()), others.join(QLatin1String(", "))}));
    }
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, say(QT_TRANSLATE_NOOP("pack", "Findings")),
                                findings.size(), findings.size());
    return table;
}

void writeFindings(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = writer.speech("pack");
    const QList<Finding>& findings = context.findings();
    writer.heading(say(QT_TRANSLATE_NOOP("pack", "Open findings")), 2);
    std::array<qsizetype, 4> counts = {};
    for (const Finding& finding : findings)
        ++counts[size_t(finding.rule->severity)];
    writer.intro(say(QT_TRANSLATE_NOOP("pack", "Blockers: %1. Major: %2. Minor: %3. Found in the "
                                               "printed data by the rules named below; a blocker "
                                               "keeps the pack a draft."),
                     {say.number(counts[0]), say.number(counts[1]), say.number(counts[2])}));
    writer.add(findingsTable(context, findings));
}

} // namespace ringbinder::report
