// SPDX-License-Identifier: GPL-3.0-or-later
// What has changed in every register since a day, by register and record, with who and when. The
// day is the one asked for, else that of the last audit or review: what an auditor has seen before.
#include "core/comparison/comparepoint.h"
#include "core/registers/audits/audit.h"
#include "core/registers/reviews/management_review.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packs.h"

#include <QMap>

#include <algorithm>

namespace ringbinder::report {

namespace {

// The moments that a client compares with, as core/comparison finds them.
struct ComparisonPoints final : Insight {
    QList<ComparePoint> points; // the newest first

    [[nodiscard]] static Result<std::shared_ptr<const Insight>>
    look(const Binder& binder, const Evaluation&, const Snapshot&)
    {
        auto found = comparePoints(binder);
        if (!found)
            return fail(found.error());
        auto insight = std::make_shared<ComparisonPoints>();
        insight->points = std::move(*found);
        return insight;
    }
};

// The last audit or review that is over; null where there was none.
const ComparePoint* lastVisit(const Snapshot& snapshot)
{
    const auto* known = snapshot.insight<ComparisonPoints>();
    if (!known)
        return nullptr;
    const auto found =
        std::find_if(known->points.cbegin(), known->points.cend(), [&](const ComparePoint& point) {
            return (point.def == &audit::def || point.def == &management_review::def) &&
                   point.at < snapshot.asOf();
        });
    return found == known->points.cend() ? nullptr : &*found;
}

QDateTime sinceLastVisit(const Snapshot& snapshot)
{
    const ComparePoint* visit = lastVisit(snapshot);
    return visit ? visit->at : QDateTime();
}

Speech changesSpeech(const PackWriter& writer)
{
    return writer.speech("changes");
}

struct ChangeCount {
    const RegisterDef* def = nullptr;
    qsizetype added = 0;
    qsizetype removed = 0;
    QSet<Uid> edited;
    qsizetype fields = 0;
    QDateTime last;
    QStringList people;
};

// In the order in which the registers are named.
QList<ChangeCount> countsByRegister(const PackContext& context)
{
    QMap<QString, ChangeCount> counts;
    for (const Snapshot::Changed& change : context.changes()) {
        ChangeCount& count = counts[change.def->pluralText().in(context.language())];
        count.def = change.def;
        count.added += change.kind == Snapshot::Changed::Kind::Added ? 1 : 0;
        count.removed += change.kind == Snapshot::Changed::Kind::Removed ? 1 : 0;
        if (change.kind == Snapshot::Changed::Kind::Edited) {
            count.edited.insert(change.uid);
            ++count.fields;
        }
        if (!count.last.isValid() || change.at > count.last)
            count.last = change.at;
        if (!change.by.isEmpty() && !count.people.contains(change.by))
            count.people.append(change.by);
    }
    for (ChangeCount& count : counts)
        count.people.sort();
    return counts.values();
}

// Nothing to look back to: said once, in the first section.
bool hasMoment(const PackContext& context)
{
    return context.changesSince().isValid();
}

QString momentText(const PackContext& context)
{
    const Speech say = context.speech("changes");
    const ComparePoint* visit = lastVisit(context.snapshot());
    const QString day = context.language().date(context.changesSince().toLocalTime().date());
    if (context.options().since.isValid() || !visit)
        return say(QT_TRANSLATE_NOOP("changes", "Changes after %1, the day that was asked for."),
                   {day});
    return say(QT_TRANSLATE_NOOP("changes", "Changes after %1, the day of %2: the last audit or "
                                            "review."),
               {day, QString(visit->code + QLatin1Char(' ') + visit->title)});
}

Table countTable(const PackContext& context)
{
    const Speech say = context.speech("changes");
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("changes", "Register")), {.weight = 2, .identifies = true}),
        numberColumn(say(QT_TRANSLATE_NOOP("changes", "New"))),
        numberColumn(say(QT_TRANSLATE_NOOP("changes", "Changed"))),
        numberColumn(say(QT_TRANSLATE_NOOP("changes", "Removed"))),
        numberColumn(say(QT_TRANSLATE_NOOP("changes", "Fields"))),
        column(say(QT_TRANSLATE_NOOP("changes", "Last change")), {.weight = 1, .wraps = false}),
        column(say(QT_TRANSLATE_NOOP("changes", "By")), {.weight = 2.2})};
    table.emptyText =
        context.speech("pack")(QT_TRANSLATE_NOOP("pack", "Nothing has changed since then."));
    QList<Row> rows;
    ChangeCount all;
    qsizetype edited = 0;
    const QList<ChangeCount> counts = countsByRegister(context);
    for (const ChangeCount& count : counts) {
        rows.append({{{count.def->pluralText().in(context.language()), -1, false, false},
                      {say.number(count.added), -1, false, false},
                      {say.number(count.edited.size()), -1, false, false},
                      {say.number(count.removed), -1, false, false},
                      {say.number(count.fields), -1, false, false},
                      {context.language().date(count.last.toLocalTime().date()), -1, false, false},
                      textCell(context, count.people.join(QLatin1String(", ")))},
                     Row::Kind::Record});
        all.added += count.added;
        all.removed += count.removed;
        all.fields += count.fields;
        edited += count.edited.size();
    }
    const Cell nothing = {QString(QChar(0x2013)), -1, false, true};
    if (!rows.isEmpty())
        rows.append(
            totalRow({{context.speech("pack")(QT_TRANSLATE_NOOP("pack", "Total")), -1, true, false},
                      {say.number(all.added), -1, false, false},
                      {say.number(edited), -1, false, false},
                      {say.number(all.removed), -1, false, false},
                      {say.number(all.fields), -1, false, false},
                      nothing,
                      nothing}));
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, say(QT_TRANSLATE_NOOP("changes", "Registers")),
                                counts.size(), context.snapshot().registers().size(),
                                say(QT_TRANSLATE_NOOP("changes", "with changes")));
    return table;
}

void writeChangeSummary(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = changesSpeech(writer);
    if (!hasMoment(context)) {
        writer.text(say(QT_TRANSLATE_NOOP("changes", "No audit and no review has been held yet, "
                                                     "and no day was asked for, so there is "
                                                     "nothing to compare with.")));
        return;
    }
    qsizetype added = 0;
    qsizetype removed = 0;
    QSet<Uid> edited;
    QSet<QString> people;
    for (const Snapshot::Changed& change : context.changes()) {
        added += change.kind == Snapshot::Changed::Kind::Added ? 1 : 0;
        removed += change.kind == Snapshot::Changed::Kind::Removed ? 1 : 0;
        if (change.kind == Snapshot::Changed::Kind::Edited)
            edited.insert(change.uid);
        if (!change.by.isEmpty())
            people.insert(change.by);
    }
    Figures figures;
    figures.figures = {
        {say.number(added), say(QT_TRANSLATE_NOOP("changes", "new records")), -1},
        {say.number(edited.size()), say(QT_TRANSLATE_NOOP("changes", "changed records")), -1},
        {say.number(removed), say(QT_TRANSLATE_NOOP("changes", "removed records")), -1},
        {say.number(people.size()), say(QT_TRANSLATE_NOOP("changes", "people at work")), -1}};
    writer.add(figures);
    writer.text(momentText(context), Paragraph::Style::Lead);
    writer.intro(say(QT_TRANSLATE_NOOP(
        "changes", "A field counts once, from what it was then to what it is now; what was changed "
                   "and changed back is left out, and so is what came and went in between.")));
    writer.add(countTable(context));
}

void writeChangesByRegister(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = changesSpeech(writer);
    if (context.changes().isEmpty()) {
        writer.text(hasMoment(context)
                        ? writer.speech("pack")(
                              QT_TRANSLATE_NOOP("pack", "Nothing has changed since then."))
                        : say(QT_TRANSLATE_NOOP("changes", "There is nothing to compare with.")));
        return;
    }
    const QList<ChangeCount> counts = countsByRegister(context);
    for (const ChangeCount& count : counts) {
        QList<const Snapshot::Changed*> some;
        for (const Snapshot::Changed& change : context.changes()) {
            if (change.def == count.def)
                some.append(&change);
        }
        writer.heading(count.def->pluralText().in(context.language()), 2);
        writer.add(changesTable(context, some));
    }
}

void writeChangesClosing(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = changesSpeech(writer);
    writer.text(say(QT_TRANSLATE_NOOP("changes", "Names and days are those of the history of this "
                                                 "file. Its last entry closes with %1."),
                    {context.snapshot().id().isEmpty() ? notRecorded(context.language())
                                                       : context.snapshot().id()}));
    writeRevisions(writer);
    writer.heading(context.speech("pack")(QT_TRANSLATE_NOOP("pack", "Approval")), 2);
    SignatureBlock approval;
    approval.statement = say(QT_TRANSLATE_NOOP(
        "changes", "The list above is what the history recorded in the time it names."));
    approval.signatories = {
        preparedSignatory(context, say(QT_TRANSLATE_NOOP("changes", "Prepared, ISMS manager")))};
    writer.add(approval);
}

constexpr PackSection kChangesSections[] = {
    {.key = "summary",
     .context = "changes",
     .title = QT_TRANSLATE_NOOP("changes", "Summary"),
     .compose = writeChangeSummary,
     .startsPage = true},
    {.key = "registers",
     .context = "changes",
     .title = QT_TRANSLATE_NOOP("changes", "Changes by register"),
     .compose = writeChangesByRegister,
     .orientation = Orientation::Landscape,
     .isWide = hasChanges},
    {.key = "closing",
     .context = "changes",
     .title = QT_TRANSLATE_NOOP("changes", "Revision history, approval"),
     .compose = writeChangesClosing},
};

constexpr SnapshotLook kChangesLooks[] = {ComparisonPoints::look};
constexpr const char* kChangesRelated[] = {"soa", "risk-assessment", "treatment-plan",
                                           "asset-register"};

} // namespace

PackDef changesPack()
{
    return {
        .key = "changes",
        .context = "changes",
        .title = QT_TRANSLATE_NOOP("changes", "Changes since the last visit"),
        .shortTitle = QT_TRANSLATE_NOOP("changes", "Changes"),
        .purpose = QT_TRANSLATE_NOOP("changes", "For the auditor who comes again: what has changed "
                                                "in every register since, by whom and when."),
        .clause = "7.5.3, 8.1",
        .identifier = "ISMS-CHG-001",
        .sections = kChangesSections,
        .content = {}, // it reads all: any change makes an approved list another one
        .looks = kChangesLooks,
        .readsAll = true,
        .since = sinceLastVisit,
        .related = kChangesRelated,
    };
}

} // namespace ringbinder::report
