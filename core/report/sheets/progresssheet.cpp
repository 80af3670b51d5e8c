// SPDX-License-Identifier: GPL-3.0-or-later
// How things go, for the staff: a few figures that nobody has to hide, what is to be told now, what
// comes next, and room to record when, how and to whom it was told (7.3, 7.4).
#include "core/registers/context/organisation.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/training/awareness_campaign.h"
#include "core/registers/training/communication_item.h"
#include "core/registers/training/training_record.h"
#include "core/report/packs/packcontext.h"
#include "core/report/packs/packtext.h"
#include "core/report/packs/packwriter.h"
#include "core/report/sheets/summarysheets.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

constexpr int kProgressDays = 90;
constexpr qsizetype kMostNotices = 8;
constexpr int kLinesToFill = 3;

bool isLately(const std::optional<QDate>& day, QDate today)
{
    return day && *day <= today && day->daysTo(today) <= kProgressDays;
}

// The newest simulation that is over; null: there was none.
const Record* lastSimulation(const Snapshot& data)
{
    const Record* newest = nullptr;
    for (const Record& each : data.records(awareness_campaign::def)) {
        const auto day = each.get(awareness_campaign::date);
        if (each.get(awareness_campaign::kind) != awareness_campaign::Kind::Phishing ||
            each.get(awareness_campaign::status) != awareness_campaign::Status::Finished || !day)
            continue;
        const auto best = newest ? newest->get(awareness_campaign::date) : std::nullopt;
        if (!best || *day > *best)
            newest = &each;
    }
    return newest;
}

Figures progressFigures(const Snapshot& data, const Speech& say)
{
    qint64 taken = 0;
    qint64 late = 0;
    for (const Record& each : data.records(training_record::def)) {
        const auto result = each.get(training_record::result);
        const bool isTaken = result == training_record::Result::Attended ||
                             result == training_record::Result::Passed;
        taken += isTaken && isLately(each.get(training_record::date), data.today()) ? 1 : 0;
        late += each.get(training_record::overdue).value_or(false) ? 1 : 0;
    }
    qint64 reports = 0;
    for (const Record& each : data.records(incident::def)) {
        const auto told = each.get(incident::reportedAt);
        const auto day = told ? std::optional<QDate>(told->toLocalTime().date()) : std::nullopt;
        reports += isLately(day, data.today()) ? 1 : 0;
    }
    Figures figures;
    figures.figures = {
        {say.number(taken), say(QT_TRANSLATE_NOOP("sheet", "Courses taken")), -1},
        {say.number(late), say(QT_TRANSLATE_NOOP("sheet", "Courses overdue")), -1},
        {say.number(reports), say(QT_TRANSLATE_NOOP("sheet", "Events reported")), -1}};
    if (const Record* simulation = lastSimulation(data)) {
        if (const auto rate = simulation->get(awareness_campaign::reportRate))
            figures.figures.append({QStringLiteral("%1 %").arg(say.number(*rate)),
                                    say(QT_TRANSLATE_NOOP("sheet", "Reported the last test mail")),
                                    -1});
    }
    return figures;
}

// What is told inside, planned or told lately; what comes next first.
QList<const Record*> noticesOf(const Snapshot& data)
{
    QList<const Record*> found;
    for (const Record& each : data.records(communication_item::def)) {
        const auto status = each.get(communication_item::status);
        const bool isOver = status == communication_item::Status::Paused ||
                            status == communication_item::Status::Ended;
        const auto due = each.get(communication_item::due);
        const bool comesUp = due && data.today().daysTo(*due) <= kProgressDays;
        if (isOver || each.get(communication_item::side) == communication_item::Side::External ||
            (!comesUp && !isLately(each.get(communication_item::deliveredOn), data.today())))
            continue;
        found.append(&each);
    }
    std::stable_sort(found.begin(), found.end(), [](const Record* a, const Record* b) {
        const auto first = a->get(communication_item::due);
        const auto second = b->get(communication_item::due);
        return first && (!second || *first < *second);
    });
    return found;
}

Cell noticeCell(const Snapshot& data, const QString& text)
{
    return text.isEmpty() ? Cell{notRecorded(data.language()), -1, false, true}
                          : Cell{text, -1, false, false};
}

Table noticeTable(const Snapshot& data, const QList<const Record*>& notices, const Speech& say)
{
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("sheet", "Topic")), {.weight = 2.0}),
        column(say(QT_TRANSLATE_NOOP("sheet", "What it is about")), {.weight = 3.2}),
        column(say(QT_TRANSLATE_NOOP("sheet", "For")), {.weight = 1.5}),
        column(say(QT_TRANSLATE_NOOP("sheet", "Next on")), {.weight = 1.1, .wraps = false})};
    QList<Row> rows;
    for (const Record* each : notices.mid(0, kMostNotices)) {
        Row row;
        row.cells = {noticeCell(data, data.name(*each)),
                     noticeCell(data, plainText(each->text(communication_item::content))),
                     noticeCell(data, each->text(communication_item::audience)),
                     noticeCell(data, data.shown(*each, communication_item::due))};
        rows.append(row);
    }
    table.rows = Rows::of(std::move(rows));
    table.emptyText =
        say(QT_TRANSLATE_NOOP("sheet", "Nothing is planned to be told in the next 90 days."));
    return table;
}

// What was delivered, by whom and to how many; and lines for this sheet itself.
Table deliveryTable(const Snapshot& data, const QList<const Record*>& notices, const Speech& say)
{
    Table table;
    table.columns = {column(say(QT_TRANSLATE_NOOP("sheet", "Topic")), {.weight = 2.4}),
                     column(say(QT_TRANSLATE_NOOP("sheet", "Told on")), {.weight = 1.1}),
                     column(say(QT_TRANSLATE_NOOP("sheet", "How")), {.weight = 1.4}),
                     column(say(QT_TRANSLATE_NOOP("sheet", "By")), {.weight = 1.6}),
                     column(say(QT_TRANSLATE_NOOP("sheet", "Reached")),
                            {.weight = 0.9, .align = Column::Align::Right})};
    QList<Row> rows;
    for (const Record* each : notices) {
        const auto told = each->get(communication_item::deliveredOn);
        const auto by = each->get(communication_item::deliveredBy);
        const auto reached = each->get(communication_item::recipients);
        if (!isLately(told, data.today()))
            continue;
        Row row;
        row.cells = {noticeCell(data, data.name(*each)),
                     noticeCell(data, data.language().date(*told)),
                     noticeCell(data, each->text(communication_item::channel)),
                     noticeCell(data, by ? data.name(*by) : QString()),
                     noticeCell(data, reached ? say.number(*reached) : QString())};
        rows.append(row);
    }
    // Room to write in: an empty line above and below.
    const Cell room{QStringLiteral("\n\u00A0"), -1, false, false};
    for (int i = 0; i < kLinesToFill; ++i) {
        Row row;
        row.cells = {i == 0 ? Cell{say(QT_TRANSLATE_NOOP("sheet", "This sheet")), -1, false, false}
                            : room,
                     room, room, room, room};
        rows.append(row);
    }
    table.rows = Rows::of(std::move(rows));
    return table;
}

} // namespace

QList<Block> progressBlocks(const Snapshot& data)
{
    const Speech say(data.language(), "sheet");
    const QList<const Record*> notices = noticesOf(data);
    const auto heading = [](const QString& text) { return Heading{text, 1, false, true, false}; };
    return {progressFigures(data, say),
            Paragraph::plain(say(QT_TRANSLATE_NOOP("sheet", "The last 90 days, up to %1."),
                                 {data.language().date(data.today())}),
                             Paragraph::Style::Small),
            heading(say(QT_TRANSLATE_NOOP("sheet", "What you should know"))),
            noticeTable(data, notices, say),
            heading(say(QT_TRANSLATE_NOOP("sheet", "Record of delivery"))),
            deliveryTable(data, notices, say)};
}

} // namespace ringbinder::report
