// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery of systems: what is required of them, what tests achieved, backups and restores.
#include "core/registers/assets/asset.h"
#include "core/registers/continuity/backup_plan.h"
#include "core/registers/continuity/continuity_plan.h"
#include "core/registers/continuity/continuity_test.h"
#include "core/registers/continuity/restore_test.h"
#include "core/report/packs/continuitytables.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

Speech recoverySpeech(const PackContext& context)
{
    return context.speech("continuity_pack");
}

QString hoursOf(const PackContext& context, const std::optional<double>& hours)
{
    return hours ? hoursText(*hours, context.language()) : QString();
}

// The hours of both, and whose need they are.
Cell demandCell(const PackContext& context, const Record& system)
{
    const Speech say = recoverySpeech(context);
    const Snapshot& data = context.snapshot();
    const RecoveryNode* node = data.recoveryOf(system.uid());
    if (!node || (!node->recovery.isAny() && !node->data.isAny()))
        return {say(QT_TRANSLATE_NOOP("continuity_pack", "no time required")), -1, false, true};
    const auto sourceOf = [&](const RecoveryDemand& demand) {
        const Record* record =
            demand.isAny() ? data.find(data.recoveryNode(demand.source).uid) : nullptr;
        return record && record->uid() != system.uid() ? data.name(*record) : QString();
    };
    const auto hours = [&](const char* text, const RecoveryDemand& demand) {
        return demand.isAny() ? say(text, {hoursText(demand.hours, context.language())})
                              : QString();
    };
    const QString back = hours(QT_TRANSLATE_NOOP("continuity_pack", "RTO %1"), node->recovery);
    const QString loss = hours(QT_TRANSLATE_NOOP("continuity_pack", "RPO %1"), node->data);
    QStringList lines;
    if (sourceOf(node->recovery) == sourceOf(node->data) || back.isEmpty() || loss.isEmpty()) {
        QStringList both = {back, loss};
        both.removeAll(QString());
        lines = {both.join(QLatin1String(", ")),
                 sourceOf(back.isEmpty() ? node->data : node->recovery)};
    } else {
        lines = {back, sourceOf(node->recovery), loss, sourceOf(node->data)};
    }
    lines.removeAll(QString());
    return {lines.join(QLatin1Char('\n')), -1, false, false};
}

// Of several the one with the last day.
const Record* newestOf(const QList<const Record*>& records, const Field<QDate>& day,
                       const FieldDef& achieved)
{
    const Record* newest = nullptr;
    for (const Record* record : records) {
        const auto on = record->get(day);
        if (on && !record->value(achieved).isNull() && (!newest || *on >= *newest->get(day)))
            newest = record;
    }
    return newest;
}

Cell notTested(const PackContext& context)
{
    return {recoverySpeech(context)(QT_TRANSLATE_NOOP("continuity_pack", "not tested")), -1, true,
            false};
}

// The last test of a plan for the system.
Cell testedCell(const PackContext& context, const Record& system)
{
    const Speech say = recoverySpeech(context);
    QList<const Record*> tests;
    for (const Record* plan :
         context.pointingAt(continuity_plan::def, continuity_plan::systems, system.uid()))
        tests += context.pointingAt(continuity_test::def, continuity_test::plan, plan->uid());
    const Record* test = newestOf(tests, continuity_test::date, continuity_test::achievedRtoHours);
    if (!test)
        return notTested(context);
    QStringList lines = {hoursOf(context, test->get(continuity_test::achievedRtoHours))};
    if (const auto lost = test->get(continuity_test::achievedRpoHours))
        lines.append(say(QT_TRANSLATE_NOOP("continuity_pack", "data lost: %1"),
                         {hoursText(*lost, context.language())}));
    lines.append(context.snapshot().shown(*test, continuity_test::date));
    return {lines.join(QLatin1Char('\n')), -1, false, false};
}

Cell restoredCell(const PackContext& context, const Record& system)
{
    const Record* test =
        newestOf(context.pointingAt(restore_test::def, restore_test::asset, system.uid()),
                 restore_test::date, restore_test::achievedHours);
    if (!test)
        return notTested(context);
    return {QString(hoursOf(context, test->get(restore_test::achievedHours)) + QLatin1Char('\n') +
                    context.snapshot().shown(*test, restore_test::date)),
            -1, false, false};
}

Cell strategyCell(const PackContext& context, const Record& system)
{
    QStringList lines;
    for (const Record* plan :
         context.pointingAt(continuity_plan::def, continuity_plan::systems, system.uid())) {
        const QString strategy = plan->text(continuity_plan::strategy);
        lines.append(strategy.isEmpty() ? plan->code()
                                        : QString(plan->code() + QLatin1String(": ") + strategy));
    }
    return textCell(context, lines.join(QLatin1Char('\n')));
}

Cell backupCell(const PackContext& context, const Record& system)
{
    const Speech say = recoverySpeech(context);
    QStringList lines;
    for (const Record* plan :
         context.pointingAt(backup_plan::def, backup_plan::assets, system.uid())) {
        const auto interval = plan->get(backup_plan::intervalHours);
        lines.append(interval ? say(QT_TRANSLATE_NOOP("continuity_pack", "%1, every %2"),
                                    {plan->code(), hoursText(*interval, context.language())})
                              : plan->code());
    }
    return lines.isEmpty() ? codesCell(context, {})
                           : Cell{lines.join(QLatin1Char('\n')), -1, false, false};
}

Cell hoursPair(const PackContext& context, const std::optional<double>& first,
               const std::optional<double>& second)
{
    return linesCell(context, {hoursOf(context, first), hoursOf(context, second)});
}

} // namespace

QList<const Record*> recoveredSystems(const PackContext& context)
{
    const Snapshot& data = context.snapshot();
    return recordsThat(data, asset::def, [&](const Record& record) {
        const RecoveryNode* node = data.recoveryOf(record.uid());
        const bool isNeeded = node && (node->recovery.isAny() || node->data.isAny());
        return isNeeded ||
               !context.pointingAt(continuity_plan::def, continuity_plan::systems, record.uid())
                    .isEmpty() ||
               !context.pointingAt(backup_plan::def, backup_plan::assets, record.uid()).isEmpty();
    });
}

Table systemsTable(const ContinuityContext& shared)
{
    const Speech say = recoverySpeech(*shared);
    RecordTable table(shared, recoveredSystems(*shared));
    table.named(asset::name)
        .cell(say(QT_TRANSLATE_NOOP("continuity_pack", "Required, for")), {.weight = 1.7},
              demandCell)
        .cell(say(QT_TRANSLATE_NOOP("continuity_pack", "Own RTO, RPO")), {.weight = 0.8},
              [](const PackContext& context, const Record& record) {
                  return hoursPair(context, record.get(asset::rtoHours),
                                   record.get(asset::rpoHours));
              })
        .cell(say(QT_TRANSLATE_NOOP("continuity_pack", "Achieved at test")), {.weight = 1},
              testedCell)
        .cell(say(QT_TRANSLATE_NOOP("continuity_pack", "Achieved at restore")), {.weight = 0.9},
              restoredCell)
        .cell(say(QT_TRANSLATE_NOOP("continuity_pack", "Plan and strategy")), {.weight = 1.6},
              strategyCell)
        .cell(say(QT_TRANSLATE_NOOP("continuity_pack", "Backup")), {.weight = 1.1}, backupCell)
        .cell(say(QT_TRANSLATE_NOOP("continuity_pack", "Needs first")), {.weight = 1.8},
              [](const PackContext& context, const Record& record) {
                  return codesCell(context, linked(context, record, asset::dependsOn));
              });
    return table.take(
        asset::def.pluralText().in(shared->language()),
        say(QT_TRANSLATE_NOOP("continuity_pack",
                              "No system has to be back within a recorded time.")),
        shared->snapshot().records(asset::def).size(),
        say(QT_TRANSLATE_NOOP("continuity_pack", "needed in a time, in a plan or backed up")));
}

Table backupsTable(const ContinuityContext& shared)
{
    const Speech say = recoverySpeech(*shared);
    RecordTable table(shared, allRecords(shared->snapshot(), backup_plan::def));
    table.named(backup_plan::title)
        .names(backup_plan::assets, 1.3)
        .field(backup_plan::method, 0.9)
        .choice(backup_plan::status)
        .cell(say(QT_TRANSLATE_NOOP("continuity_pack", "Interval, RPO")), {.weight = 0.8},
              [](const PackContext& context, const Record& record) {
                  Cell cell = hoursPair(context, record.get(backup_plan::intervalHours),
                                        record.get(backup_plan::rpoHours));
                  if (record.get(backup_plan::intervalTooLong) == true) {
                      cell.text += QLatin1Char('\n') +
                                   labelOf(backup_plan::intervalTooLong).in(context.language());
                      cell.isBold = true;
                  }
                  return cell;
              })
        .lines("continuity_pack", QT_TRANSLATE_NOOP("continuity_pack", "Place, retention"),
               {&backup_plan::place, &backup_plan::retention}, 1.4)
        .field(backup_plan::offSite, 0.7)
        .field(backup_plan::encrypted, 0.7)
        .field(backup_plan::immutable, 0.8)
        .lines(
            "continuity_pack",
            QT_TRANSLATE_NOOP("continuity_pack", "Last good run, last and next restore test"),
            {&backup_plan::lastRun, &backup_plan::lastRestoreTest, &backup_plan::nextRestoreTest},
            1.1);
    return table.take(backup_plan::def.pluralText().in(shared->language()),
                      say(QT_TRANSLATE_NOOP("continuity_pack", "No backup plan is recorded.")));
}

Table continuityTests(const ContinuityContext& shared)
{
    const Speech say = recoverySpeech(*shared);
    RecordTable table(shared, allRecords(shared->snapshot(), continuity_test::def));
    table.named(continuity_test::title)
        .lines("continuity_pack", QT_TRANSLATE_NOOP("continuity_pack", "Planned, held on"),
               {&continuity_test::plannedOn, &continuity_test::date}, 0.9)
        .lines("continuity_pack", QT_TRANSLATE_NOOP("continuity_pack", "Kind, plan"),
               {&continuity_test::kind, &continuity_test::plan}, 1.3)
        .field(continuity_test::scenario, 1.6)
        .names(continuity_test::participants, 1.2)
        .cell(say(QT_TRANSLATE_NOOP("continuity_pack", "RTO target, achieved")), {.weight = 0.8},
              [](const PackContext& context, const Record& record) {
                  return hoursPair(context, record.get(continuity_test::targetRtoHours),
                                   record.get(continuity_test::achievedRtoHours));
              })
        .cell(say(QT_TRANSLATE_NOOP("continuity_pack", "RPO target, achieved")), {.weight = 0.8},
              [](const PackContext& context, const Record& record) {
                  return hoursPair(context, record.get(continuity_test::targetRpoHours),
                                   record.get(continuity_test::achievedRpoHours));
              })
        .choice(continuity_test::result)
        .field(continuity_test::deviations, 1.6)
        .field(continuity_test::securityKept, 0.7)
        .codes(continuity_test::actions);
    return table.take(continuity_test::def.pluralText().in(shared->language()),
                      say(QT_TRANSLATE_NOOP("continuity_pack", "No test is recorded.")));
}

Table restoreTests(const ContinuityContext& shared)
{
    const Speech say = recoverySpeech(*shared);
    RecordTable table(shared, allRecords(shared->snapshot(), restore_test::def));
    table.named(restore_test::title)
        .lines("continuity_pack", QT_TRANSLATE_NOOP("continuity_pack", "Planned, held on"),
               {&restore_test::plannedOn, &restore_test::date}, 0.9)
        .field(restore_test::extent, 0.8)
        .names(restore_test::asset, 1.2)
        .field(restore_test::tester)
        .field(restore_test::backupFrom, 1)
        .cell(say(QT_TRANSLATE_NOOP("continuity_pack", "Time target, achieved")), {.weight = 0.8},
              [](const PackContext& context, const Record& record) {
                  return hoursPair(context, record.get(restore_test::targetHours),
                                   record.get(restore_test::achievedHours));
              })
        .choice(restore_test::result)
        .field(restore_test::checkedHow, 1.4)
        .field(restore_test::deviations, 1.6)
        .codes(restore_test::actions);
    return table.take(restore_test::def.pluralText().in(shared->language()),
                      say(QT_TRANSLATE_NOOP("continuity_pack", "No restore test is recorded.")));
}

} // namespace ringbinder::report
