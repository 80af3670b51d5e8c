// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes of a management review: who was there, what was laid before, noted and decided, the
// judgement of the ISMS, and the approval by the chair.
#include "core/registers/logic/topmanagement.h"
#include "core/registers/people/person.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/reviews/review_decision.h"
#include "core/report/packs/fieldblocks.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packtext.h"
#include "core/report/packs/recordtable.h"
#include "core/report/packs/reviewparts.h"
#include "core/reviews/reviewinputs.h"
#include "core/reviews/reviewstate.h"

#include <QJsonArray>

#include <algorithm>

namespace ringbinder::report {

namespace {

constexpr int kShortSeal = 12; // characters; enough to compare with the screen

Speech minutesSpeech(const PackWriter& writer)
{
    return writer.speech("reviews");
}

// The names as they were signed; empty: not signed, or the field was empty.
QStringList signedNames(const Record& review, const FieldDef& field)
{
    const QJsonValue kept = storedReviewState(review)
                                .value(reviewstate::kSigned)
                                .toObject()
                                .value(QLatin1String("review"))
                                .toObject()
                                .value(QLatin1String(field.key));
    QStringList names;
    if (kept.isString())
        names.append(kept.toString());
    for (const QJsonValue& name : kept.toArray())
        names.append(name.toString());
    names.removeAll(QString());
    return names;
}

struct Attendee {
    QString name;
    const Record* person = nullptr; // null: signed under a name that is gone
    QString part;
};

// Whoever is in a field: those of today, or under the names that were signed.
QList<Attendee> attendeesOf(const PackContext& context, const Record& review, const FieldDef& field,
                            const QString& part)
{
    QList<Attendee> found;
    const QList<const Record*> people = linked(context, review, field);
    const QStringList names = signedNames(review, field);
    if (names.isEmpty()) {
        for (const Record* person : people)
            found.append({context.snapshot().name(*person), person, part});
        return found;
    }
    const QList<Record>& all = context.snapshot().records(person::def);
    for (const QString& name : names) {
        const auto known = std::find_if(all.cbegin(), all.cend(), [&name](const Record& person) {
            return person.title() == name;
        });
        found.append({name, known == all.cend() ? nullptr : &*known, part});
    }
    return found;
}

Cell topCell(const PackContext& context, const Attendee& attendee, QDate day)
{
    const Speech say = context.speech("reviews");
    if (!attendee.person)
        return textCell(context, {});
    const auto isTop = holdsTopManagement(context.snapshot().source(), attendee.person->uid(), day);
    const bool isYes = isTop && isTop->value_or(false);
    return {isYes ? say(QT_TRANSLATE_NOOP("reviews", "yes"))
                  : say(QT_TRANSLATE_NOOP("reviews", "no")),
            -1, isYes, !isYes};
}

Table attendanceTable(const PackContext& context, const Record& review)
{
    const Speech say = context.speech("reviews");
    QList<Attendee> people = attendeesOf(context, review, management_review::chair,
                                         say(QT_TRANSLATE_NOOP("reviews", "in the chair")));
    const auto add = [&](const FieldDef& field, const QString& part) {
        for (const Attendee& attendee : attendeesOf(context, review, field, part)) {
            const bool isThere =
                std::any_of(people.cbegin(), people.cend(), [&attendee](const Attendee& other) {
                    return other.name == attendee.name;
                });
            if (!isThere)
                people.append(attendee);
        }
    };
    add(management_review::participants, say(QT_TRANSLATE_NOOP("reviews", "present")));
    add(management_review::apologies, say(QT_TRANSLATE_NOOP("reviews", "apologies")));
    const QDate day = review.get(management_review::date).value_or(context.snapshot().today());
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("reviews", "Name")), {.weight = 1.6, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("reviews", "Role")), {.weight = 2}),
        column(say(QT_TRANSLATE_NOOP("reviews", "Top management")), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("reviews", "Attendance")), {.weight = 1})};
    QList<Row> rows;
    for (const Attendee& attendee : std::as_const(people)) {
        Row row;
        row.cells = {{attendee.name, -1, true, false},
                     textCell(context, attendee.person ? roleOf(*attendee.person) : QString()),
                     topCell(context, attendee, day),
                     {attendee.part, -1, false, false}};
        rows.append(row);
    }
    table.rows = Rows::of(rows);
    table.emptyText = say(QT_TRANSLATE_NOOP("reviews", "Nobody is recorded as present."));
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("reviews", "People")), rows.size(), rows.size());
    return table;
}

QList<const Record*> decisionsOfReview(const PackContext& context, const Record& review)
{
    return recordsThat(context.snapshot(), review_decision::def, [&review](const Record& record) {
        return record.get(review_decision::review) == review.uid();
    });
}

QList<const Record*> inputsOfReview(const PackContext& context, const Record& review)
{
    const auto recorded = reviewInputs(context.snapshot().source(), review.uid());
    QList<const Record*> inputs;
    for (const Record& record : recorded.value_or(QList<Record>())) {
        if (const Record* found = context.snapshot().find(record.uid()))
            inputs.append(found);
    }
    return inputs;
}

// Under the name that the papers have; where one name would stand twice, under its own.
void writeNotedInput(PackWriter& writer, review_input::Input input, const Record* record,
                     bool hasOwnName = false)
{
    const PackContext& context = writer.context();
    const Speech say = minutesSpeech(writer);
    const QString clause = reviewInputClause(input);
    const QString title = record && hasOwnName ? context.snapshot().name(*record)
                                               : reviewInputTitle(input).in(context.language());
    writer.heading(clause.isEmpty() ? title : QString(clause + QLatin1Char(' ') + title), 2);
    if (!record) {
        writer.text(say(QT_TRANSLATE_NOOP("reviews", "This input is not recorded.")),
                    Paragraph::Style::Note);
        return;
    }
    KeyValue facts;
    facts.entries = {factOf(context, say(QT_TRANSLATE_NOOP("reviews", "Laid before")),
                            plainText(record->text(review_input::text)))};
    if (const QString trend = plainText(record->text(review_input::trendText)); !trend.isEmpty())
        facts.entries.append(
            factOf(context, labelOf(review_input::trendText).in(context.language()), trend));
    facts.entries.append(
        factOf(context, labelOf(review_input::noted).in(context.language()),
               record->get(review_input::discussed) == false
                   ? say(QT_TRANSLATE_NOOP("reviews", "Not dealt with in the meeting."))
                   : plainText(record->text(review_input::noted))));
    facts.entries.append(
        factOf(context, say(QT_TRANSLATE_NOOP("reviews", "Decided")),
               listed(context, context.pointingAt(review_decision::def, review_decision::input,
                                                  record->uid()))));
    writer.add(facts);
}

} // namespace

void writeMinutesMeeting(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = minutesSpeech(writer);
    const Record& review = *writer.subject();
    static constexpr const FieldDef* kFacts[] = {
        &management_review::title,     &management_review::date,
        &management_review::place,     &management_review::periodStart,
        &management_review::periodEnd, &management_review::otherSystems,
        &management_review::minutesBy, &management_review::status};
    writer.add(factsOf(context, review, kFacts));
    writer.heading(say(QT_TRANSLATE_NOOP("reviews", "Attendance")), 2);
    writer.add(attendanceTable(context, review));
    KeyValue guests;
    guests.entries = {factOf(context, labelOf(management_review::guests).in(context.language()),
                             review.text(management_review::guests).isEmpty()
                                 ? codesCell(context, {}).text
                                 : review.text(management_review::guests))};
    writer.add(guests);
}

void writeMinutesPapers(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Record& review = *writer.subject();
    writer.recorded(review.text(management_review::documents));
    KeyValue list;
    list.entries = {factOf(context, review, management_review::sentOn),
                    factOf(context, labelOf(management_review::evidence).in(context.language()),
                           listed(context, linked(context, review, management_review::evidence)))};
    writer.add(list);
}

void writeMinutesNoted(PackWriter& writer)
{
    const QList<const Record*> inputs = inputsOfReview(writer.context(), *writer.subject());
    for (size_t i = 0; i < review_input::input.choices.size(); ++i) {
        const auto input = static_cast<review_input::Input>(i);
        QList<const Record*> about;
        for (const Record* record : inputs) {
            if (record->get(review_input::input).value_or(review_input::Input::Other) == input)
                about.append(record);
        }
        const bool haveOwnNames = about.size() > 1 || input == review_input::Input::Other;
        for (const Record* record : std::as_const(about))
            writeNotedInput(writer, input, record, haveOwnNames);
        if (about.isEmpty() && isDemanded(input))
            writeNotedInput(writer, input, nullptr);
    }
}

void writeMinutesDecisions(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = minutesSpeech(writer);
    const Record& review = *writer.subject();
    const QList<const Record*> decisions = decisionsOfReview(context, review);
    writer.add(RecordTable(writer.shared(), decisions)
                   .named(review_decision::title, 2)
                   .cell(labelOf(review_decision::text).in(context.language()), {.weight = 2.4},
                         [](const PackContext& pack, const Record& record) {
                             return valueCell(pack, record, review_decision::text);
                         })
                   .cell(say(QT_TRANSLATE_NOOP("reviews", "Type, amount")), {.weight = 1.2},
                         [](const PackContext& pack, const Record& record) {
                             QStringList lines = {
                                 pack.snapshot().shown(record, review_decision::type),
                                 pack.snapshot().shown(record, review_decision::amountMinor)};
                             lines.removeAll(QString());
                             return textCell(pack, lines.join(QLatin1Char('\n')));
                         })
                   .field(review_decision::responsible, 1.2)
                   .field(review_decision::due, 0.9)
                   .take(review_decision::def.pluralText().in(context.language()),
                         say(QT_TRANSLATE_NOOP("reviews", "Nothing was decided."))));
    if (decisions.isEmpty())
        writeLongText(writer, review, management_review::noDecisionReason);
}

void writeMinutesConclusion(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Record& review = *writer.subject();
    KeyValue judgement;
    judgement.tints = choiceTints(management_review::effective, context.language());
    for (const Field<management_review::Judgement>* field :
         {&management_review::suitable, &management_review::adequate,
          &management_review::effective}) {
        KeyValue::Entry entry = factOf(context, review, *field);
        if (const auto value = review.get(*field))
            entry.tint = int(*value);
        judgement.entries.append(entry);
    }
    writer.add(judgement);
    writeLongText(writer, review, management_review::conclusion);
    writeLongText(writer, review, management_review::summary);
    static constexpr const FieldDef* kFacts[] = {&management_review::nextReview};
    writer.add(factsOf(context, review, kFacts));
}

void writeMinutesApproval(PackWriter& writer)
{
    const PackContext& context = writer.context();
    const Speech say = minutesSpeech(writer);
    const Record& review = *writer.subject();
    const Snapshot& data = context.snapshot();
    const Record* approver = data.find(review.get(management_review::approvedBy));
    SignatureBlock approval;
    approval.statement =
        say(QT_TRANSLATE_NOOP("reviews", "These minutes say what was noted and decided."));
    SignatureBlock::Signatory chair =
        signatory(context, say(QT_TRANSLATE_NOOP("reviews", "Approved, chair")),
                  approver ? approver : data.find(review.get(management_review::chair)));
    if (const QStringList names = signedNames(review, management_review::approvedBy);
        !names.isEmpty())
        chair.name = names.first();
    if (const auto day = review.get(management_review::approvedOn))
        chair.date = context.language().date(*day);
    if (const QString seal = review.text(management_review::seal); !seal.isEmpty())
        chair.proof = say(QT_TRANSLATE_NOOP("reviews", "Approval recorded, seal %1"),
                          {seal.left(kShortSeal)});
    approval.signatories = {signatory(context, say(QT_TRANSLATE_NOOP("reviews", "Minutes by")),
                                      data.find(review.get(management_review::minutesBy))),
                            chair};
    writer.add(approval);
    const QList<const Record*> readers = linked(context, review, management_review::distribution);
    writeLongText(writer, labelOf(management_review::distribution).in(context.language()),
                  readers.isEmpty() ? QString() : namesOf(context, readers));
}

} // namespace ringbinder::report
