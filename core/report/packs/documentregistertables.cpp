// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/documentregistertables.h"

#include "core/registers/documents/document.h"
#include "core/rules/snapshotlogic.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

// The rule, else what is written by hand.
QString retentionOf(const PackContext& context, const Record& document)
{
    const QString rule = context.snapshot().shown(document, document::retentionRule);
    return rule.isEmpty() ? document.text(document::retention) : rule;
}

QString placeOf(const Record& document)
{
    const QString place = document.text(document::location);
    return place.isEmpty() ? document.text(document::link) : place;
}

QString demandOf(const PackContext& context, const Record& document)
{
    const QString item = document.text(document::mandatoryItem);
    return item.isEmpty() ? context.speech("pack")(QT_TRANSLATE_NOOP("pack", "none")) : item;
}

Row documentRow(const PackContext& context, const Record& document)
{
    const Snapshot& data = context.snapshot();
    const Speech say = context.speech("docregister");
    const bool isExternal = document.get(document::external).value_or(false);
    const QString mark = context.isChanged(document.uid()) ? QStringLiteral(" *") : QString();
    const QString identifier = document.text(document::identifier).trimmed();
    return {{{QString((identifier.isEmpty() ? document.code() : identifier) + mark +
                      QLatin1Char('\n') + data.name(document)),
              -1, true, false},
             linesCell(context, {data.shown(document, document::type),
                                 isExternal ? say(QT_TRANSLATE_NOOP("docregister", "external"))
                                            : say(QT_TRANSLATE_NOOP("docregister", "internal"))}),
             linesCell(context, {data.shown(document, document::owner),
                                 data.shown(document, document::approver)}),
             valueCell(context, document, document::version),
             choiceCell(context, document, document::status),
             linesCell(context, {data.shown(document, document::validFrom),
                                 data.shown(document, document::nextReview)}),
             valueCell(context, document, document::classification),
             textCell(context, placeOf(document)),
             textCell(context, retentionOf(context, document)),
             {demandOf(context, document), -1, false,
              document.text(document::mandatoryItem).isEmpty()}},
            Row::Kind::Record};
}

QList<const Record*> dueDocuments(const Snapshot& snapshot)
{
    QList<const Record*> due;
    const QDate last = snapshot.today().addDays(kDueWithinDays);
    for (const Record& document : snapshot.records(document::def)) {
        const auto review = document.get(document::nextReview);
        if (isStanding(document) && review && *review <= last)
            due.append(&document);
    }
    std::stable_sort(due.begin(), due.end(), [](const Record* a, const Record* b) {
        return *a->get(document::nextReview) < *b->get(document::nextReview);
    });
    return due;
}

Row demandRow(const PackContext& context, const MandatoryStatus& status)
{
    const Language& language = context.language();
    const Record* document = status.document ? context.snapshot().find(*status.document) : nullptr;
    return {{{QString(status.shipped->id + QLatin1Char(' ') + status.shipped->title.in(language)),
              -1, true, false},
             {status.demandedBy.join(QLatin1String(", ")), -1, false, false},
             {document ? QString(document->code() + QLatin1Char(' ') +
                                 context.snapshot().name(*document))
                       : context.speech("pack")(QT_TRANSLATE_NOOP("pack", "none")),
              -1, false, document == nullptr},
             {labelOf(status.state).in(language), int(status.state), false, false},
             {status.reason.in(language), -1, false, false}},
            Row::Kind::Record};
}

QList<Tint> demandTints(const Language& language)
{
    using State = MandatoryStatus::State;
    QList<Tint> tints;
    for (const State state : {State::Missing, State::Draft, State::InReview, State::Kept,
                              State::Approved, State::Overdue}) {
        const QString word = labelOf(state).in(language);
        tints.append(toneTint(toneOf(state), word, QString::number(tints.size() + 1)));
    }
    return tints;
}

} // namespace

bool isStanding(const Record& document)
{
    const auto status = document.get(document::status);
    return status != document::Status::Superseded && status != document::Status::Withdrawn;
}

Table documentCounts(const PackContext& context)
{
    const Speech say = context.speech("docregister");
    const Language& language = context.language();
    const QList<Record>& documents = context.snapshot().records(document::def);
    Table table;
    table.columns = {
        column(labelOf(document::type).in(language), {.weight = 2, .identifies = true})};
    QList<int> statuses; // those that occur
    for (int status = 0; status < int(document::status.choices.size()); ++status) {
        const QString token = QString::fromLatin1(document::status.choices[size_t(status)].token);
        if (std::none_of(documents.cbegin(), documents.cend(), [&](const Record& document) {
                return document.value(document::status).text() == token;
            }))
            continue;
        statuses.append(status);
        table.columns.append(numberColumn(
            language.text("document", document::status.choices[size_t(status)].label)));
    }
    table.columns.append(numberColumn(say(QT_TRANSLATE_NOOP("docregister", "All"))));
    table.emptyText = say(QT_TRANSLATE_NOOP("docregister", "No document is recorded."));
    QList<Row> rows;
    for (int type = -1; type < int(document::type.choices.size()); ++type) {
        QList<qsizetype> counts(statuses.size() + 1, 0);
        for (const Record& document : documents) {
            if (document::type.choiceIndex(document.value(document::type).text()) != type)
                continue;
            const qsizetype at = statuses.indexOf(
                document::status.choiceIndex(document.value(document::status).text()));
            if (at >= 0)
                ++counts[at];
            ++counts.last();
        }
        if (counts.last() == 0)
            continue;
        QList<Cell> cells = {textCell(
            context, type < 0
                         ? QString()
                         : language.text("document", document::type.choices[size_t(type)].label))};
        for (const qsizetype count : std::as_const(counts))
            cells.append({say.number(count), -1, false, false});
        rows.append({cells, Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, document::def.pluralText().in(language), documents.size(),
                                documents.size());
    return table;
}

Table documentTable(const std::shared_ptr<const PackContext>& shared)
{
    const PackContext& context = *shared;
    const Speech say = context.speech("docregister");
    const Language& language = context.language();
    Table table;
    table.tints = choiceTints(document::status, language);
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("docregister", "Identifier, title")),
               {.weight = 2.2, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("docregister", "Type, origin")), {.weight = 0.9}),
        column(say(QT_TRANSLATE_NOOP("docregister", "Owner, approver")), {.weight = 1.3}),
        column(labelOf(document::version).in(language), {.weight = 0.6}),
        column(labelOf(document::status).in(language), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("docregister", "Valid from, next review")), {.weight = 0.9}),
        column(labelOf(document::classification).in(language), {.weight = 0.9}),
        column(labelOf(document::location).in(language), {.weight = 1.3}),
        column(labelOf(document::retention).in(language), {.weight = 1.7}),
        column(labelOf(document::mandatoryItem).in(language), {.weight = 0.8})};
    table.emptyText = say(QT_TRANSLATE_NOOP("docregister", "No document is recorded."));
    const qsizetype count = context.snapshot().records(document::def).size();
    table.rows.count = count;
    table.rows.at = [shared](qsizetype index) {
        return documentRow(*shared, shared->snapshot().records(document::def)[index]);
    };
    table.countLine = countLine(context, document::def.pluralText().in(language), count, count);
    return table;
}

Table dueTable(const PackContext& context)
{
    const Speech say = context.speech("docregister");
    const Language& language = context.language();
    const QDate today = context.snapshot().today();
    Table table;
    table.columns = {
        column(labelOf(document::nextReview).in(language), {.weight = 0.9, .wraps = false}),
        column(labelOf(document::identifier).in(language),
               {.weight = 1.1, .wraps = false, .identifies = true}),
        column(labelOf(document::title).in(language), {.weight = 2.4}),
        column(labelOf(document::owner).in(language), {.weight = 1.1}),
        column(say(QT_TRANSLATE_NOOP("docregister", "Days")),
               {.weight = 0.6, .wraps = false, .align = Column::Align::Right}),
        column(say(QT_TRANSLATE_NOOP("docregister", "State")), {.weight = 0.8, .wraps = false})};
    table.emptyText =
        say(QT_TRANSLATE_NOOP("docregister", "No review is overdue or due within 90 days."));
    QList<Row> rows;
    for (const Record* document : dueDocuments(context.snapshot())) {
        const QDate review = *document->get(document::nextReview);
        const bool isOverdue = review < today;
        rows.append({{{language.date(review), -1, false, false},
                      textCell(context, document->text(document::identifier)),
                      {context.snapshot().name(*document), -1, false, false},
                      valueCell(context, *document, document::owner),
                      {say.number(today.daysTo(review)), -1, false, false},
                      {isOverdue ? say(QT_TRANSLATE_NOOP("docregister", "overdue"))
                                 : say(QT_TRANSLATE_NOOP("docregister", "due soon")),
                       -1, isOverdue, false}},
                     Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, document::def.pluralText().in(language), rows.size(),
                  context.snapshot().records(document::def).size(),
                  say(QT_TRANSLATE_NOOP("docregister", "review overdue or due within 90 days")));
    return table;
}

Table demandTable(const PackContext& context)
{
    const Speech say = context.speech("docregister");
    const Language& language = context.language();
    Table table;
    table.tints = demandTints(language);
    table.columns = {column(say(QT_TRANSLATE_NOOP("docregister", "Demanded")),
                            {.weight = 2.2, .identifies = true}),
                     column(say(QT_TRANSLATE_NOOP("docregister", "By")), {.weight = 1.6}),
                     column(document::def.labelText().in(language), {.weight = 2.8}),
                     column(say(QT_TRANSLATE_NOOP("docregister", "State")), {.weight = 1}),
                     column(say(QT_TRANSLATE_NOOP("docregister", "Why")), {.weight = 2})};
    table.emptyText = say(QT_TRANSLATE_NOOP("docregister", "Nothing is demanded."));
    QList<Row> rows;
    const QList<MandatoryStatus> demands = demandedDocuments(context.snapshot(), true);
    for (qsizetype i = 0; i < demands.size(); ++i) {
        if (i == 0 || demands[i].byStandard != demands[i - 1].byStandard)
            rows.append(groupRow(
                demands[i].byStandard
                    ? say(QT_TRANSLATE_NOOP("docregister", "Demanded by the standard"))
                    : say(QT_TRANSLATE_NOOP("docregister", "Demanded by controls that apply"))));
        rows.append(demandRow(context, demands[i]));
    }
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, say(QT_TRANSLATE_NOOP("docregister", "Demands")),
                                demands.size(), demands.size());
    return table;
}

} // namespace ringbinder::report
