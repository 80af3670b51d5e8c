// SPDX-License-Identifier: GPL-3.0-or-later
// What the report about one incident lists: time line, evidence, notices, costs, actions.
#include "core/report/packs/incidenttables.h"

#include "core/continuity/recoverygap.h"
#include "core/registers/evidence/custody_event.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/improvements/action.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/incidents/incident_event.h"
#include "core/registers/incidents/incident_notification.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

constexpr int kPrintedHash = 16; // characters

Speech incidentSpeech(const PackContext& context)
{
    return context.speech("incident_pack");
}

// Those without a time come last.
void sortByInstant(QList<const Record*>& records, const Field<QDateTime>& field)
{
    std::stable_sort(records.begin(), records.end(), [&field](const Record* a, const Record* b) {
        const auto first = a->get(field);
        const auto second = b->get(field);
        return first && (!second || *first < *second);
    });
}

// What the incident and the entries of its time line cite, each once.
QList<const Record*> evidenceOf(const PackContext& context, const Record& incident)
{
    QList<const Record*> evidence = linked(context, incident, incident::evidence);
    for (const Record* event :
         context.pointingAt(incident_event::def, incident_event::incident, incident.uid())) {
        for (const Record* item : linked(context, *event, incident_event::evidence)) {
            if (!evidence.contains(item))
                evidence.append(item);
        }
    }
    return evidence;
}

// "2031-05-14 09:00", from awareness and time limit where no day is recorded.
QString noticeLimit(const PackContext& context, const Record& notice)
{
    const auto limit = incident_notification::limitOf(notice);
    return limit ? context.language().dateTime(*limit) : QString();
}

Cell sentCell(const PackContext& context, const Record& notice)
{
    const Speech say = incidentSpeech(context);
    Cell cell = valueCell(context, notice, incident_notification::done);
    if (cell.isMuted &&
        notice.get(incident_notification::status) == incident_notification::Status::NotNeeded)
        return {say(QT_TRANSLATE_NOOP("incident_pack", "not needed")), -1, false, true};
    const bool isLate = notice.get(incident_notification::late) == true;
    const bool isOverdue = notice.get(incident_notification::overdue) == true;
    if (const QString confirmation = notice.text(incident_notification::confirmation);
        !confirmation.isEmpty()) {
        cell.text += QLatin1Char('\n') + confirmation;
        cell.isMuted = false;
    }
    if (isLate || isOverdue) {
        cell.text +=
            QLatin1Char('\n') + (isLate ? say(QT_TRANSLATE_NOOP("incident_pack", "late"))
                                        : say(QT_TRANSLATE_NOOP("incident_pack", "overdue")));
        cell.isBold = true;
        cell.isMuted = false;
    }
    return cell;
}

// Why nobody was told, or why late; only what applies.
Cell noticeReason(const PackContext& context, const Record& notice)
{
    const bool isNotNeeded =
        notice.get(incident_notification::status) == incident_notification::Status::NotNeeded;
    if (isNotNeeded)
        return valueCell(context, notice, incident_notification::noNoticeReason);
    if (notice.get(incident_notification::late) == true)
        return valueCell(context, notice, incident_notification::lateReason);
    const Cell given = valueCell(context, notice, incident_notification::noNoticeReason);
    return given.isMuted ? Cell{QString(QChar(0x2013)), -1, false, true} : given;
}

} // namespace

Table timeLineTable(const IncidentContext& shared, const Record& incident)
{
    const Speech say = incidentSpeech(*shared);
    QList<const Record*> events =
        shared->pointingAt(incident_event::def, incident_event::incident, incident.uid());
    sortByInstant(events, incident_event::at);
    RecordTable table(shared, events);
    table
        .cell(labelOf(incident_event::at).in(shared->language()), {.weight = 1, .identifies = true},
              [](const PackContext& context, const Record& record) {
                  Cell cell = valueCell(context, record, incident_event::at);
                  if (record.get(incident_event::writtenLater) == true)
                      cell.text += QLatin1Char('\n') + incidentSpeech(context)(QT_TRANSLATE_NOOP(
                                                           "incident_pack", "written down later"));
                  return cell;
              })
        .field(incident_event::kind, 0.9)
        .cell(labelOf(incident_event::what).in(shared->language()), {.weight = 3},
              [](const PackContext& context, const Record& record) -> Cell {
                  const Cell what = valueCell(context, record, incident_event::what);
                  return what.isMuted
                             ? Cell{record.title(), -1, false, false}
                             : Cell{QString(record.title() + QLatin1Char('\n') + what.text), -1,
                                    false, false};
              })
        .field(incident_event::nextStep, 1.4)
        .field(incident_event::author, 1)
        .codes(incident_event::evidence, 0.9);
    return table.take(incident_event::def.pluralText().in(shared->language()),
                      say(QT_TRANSLATE_NOOP("incident_pack", "No entry is in the time line.")));
}

Table incidentEvidence(const IncidentContext& shared, const Record& incident)
{
    const Speech say = incidentSpeech(*shared);
    RecordTable table(shared, evidenceOf(*shared, incident));
    table.named(evidence::title, 2)
        .field(evidence::type, 0.8)
        .lines("incident_pack", QT_TRANSLATE_NOOP("incident_pack", "Collected by, on"),
               {&evidence::collectedBy, &evidence::collectedOn}, 1.1)
        .lines("incident_pack", QT_TRANSLATE_NOOP("incident_pack", "Custodian, place"),
               {&evidence::custodian, &evidence::location}, 1.2)
        .cell(say(QT_TRANSLATE_NOOP("incident_pack", "SHA-256, first characters")), {.weight = 1.2},
              [](const PackContext& context, const Record& record) {
                  return textCell(context, record.text(evidence::sha256).left(kPrintedHash));
              })
        .field(evidence::legalHold, 0.6);
    return table.take(evidence::def.pluralText().in(shared->language()),
                      say(QT_TRANSLATE_NOOP("incident_pack", "No evidence was kept.")));
}

Table custodyTable(const IncidentContext& shared, const Record& incident)
{
    const Speech say = incidentSpeech(*shared);
    QList<const Record*> steps =
        shared->pointingAt(custody_event::def, custody_event::incident, incident.uid());
    for (const Record* item : evidenceOf(*shared, incident)) {
        for (const Record* step :
             shared->pointingAt(custody_event::def, custody_event::item, item->uid())) {
            if (!steps.contains(step))
                steps.append(step);
        }
    }
    sortByInstant(steps, custody_event::occurredAt);
    RecordTable table(shared, steps);
    table.field(custody_event::occurredAt, 1)
        .codes(custody_event::item, 0.9)
        .field(custody_event::kind, 0.9)
        .field(custody_event::purpose, 1.4)
        .cell(labelOf(custody_event::fromPerson).in(shared->language()), {.weight = 1},
              [](const PackContext& context, const Record& record) {
                  return valueCell(context, record, custody_event::fromPerson);
              })
        .cell(labelOf(custody_event::toPerson).in(shared->language()), {.weight = 1.1},
              [](const PackContext& context, const Record& record) {
                  QStringList to = {context.snapshot().shown(record, custody_event::toPerson),
                                    record.text(custody_event::externalParty)};
                  to.removeAll(QString());
                  return textCell(context, to.join(QLatin1Char('\n')));
              })
        .field(custody_event::place, 1)
        .lines("incident_pack", QT_TRANSLATE_NOOP("incident_pack", "Seal, checksum"),
               {&custody_event::seal, &custody_event::hashCheck}, 1)
        .field(custody_event::witness, 0.9);
    return table.take(custody_event::def.pluralText().in(shared->language()),
                      say(QT_TRANSLATE_NOOP("incident_pack", "No step of custody is recorded.")));
}

Table noticesTable(const IncidentContext& shared, const Record& incident)
{
    const Speech say = incidentSpeech(*shared);
    QList<const Record*> notices = shared->pointingAt(
        incident_notification::def, incident_notification::incident, incident.uid());
    RecordTable table(shared, notices);
    table
        .cell(labelOf(incident_notification::whom).in(shared->language()),
              {.weight = 1.3, .identifies = true},
              [](const PackContext& context, const Record& record) {
                  return linesCell(context,
                                   {context.snapshot().shown(record, incident_notification::whom),
                                    record.text(incident_notification::recipient)});
              })
        .cell(labelOf(incident_notification::requirement).in(shared->language()), {.weight = 1.2},
              [](const PackContext& context, const Record& record) {
                  return namesCell(context,
                                   linked(context, record, incident_notification::requirement));
              })
        .choice(incident_notification::status)
        .cell(say(QT_TRANSLATE_NOOP("incident_pack", "Aware since, hours allowed, due")),
              {.weight = 1.1},
              [](const PackContext& context, const Record& record) {
                  const auto hours = record.get(incident_notification::limitHours);
                  return linesCell(
                      context, {context.snapshot().shown(record, incident_notification::awareAt),
                                hours ? hoursText(*hours, context.language()) : QString(),
                                noticeLimit(context, record)});
              })
        .cell(say(QT_TRANSLATE_NOOP("incident_pack", "Sent at, their reference")), {.weight = 1.1},
              sentCell)
        .cell(say(QT_TRANSLATE_NOOP("incident_pack", "Reason for no notice, for being late")),
              {.weight = 1.8}, noticeReason)
        .field(incident_notification::owner, 0.9);
    return table.take(
        incident_notification::def.pluralText().in(shared->language()),
        say(QT_TRANSLATE_NOOP("incident_pack",
                              "No notice is recorded, nor a decision that none is needed.")));
}

Table correctiveTable(const IncidentContext& shared, const Record& incident)
{
    const Speech say = incidentSpeech(*shared);
    RecordTable table(shared, linked(*shared, incident, incident::actions));
    table.named(action::title, 2.6)
        .field(action::owner, 1.2)
        .field(action::due, 0.9)
        .choice(action::status)
        .field(action::doneOn, 0.9)
        .field(action::successCriterion, 1.8);
    return table.take(action::def.pluralText().in(shared->language()),
                      say(QT_TRANSLATE_NOOP("incident_pack", "No corrective action is linked.")));
}

} // namespace ringbinder::report
