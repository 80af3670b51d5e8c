// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/soatables.h"

#include "core/catalogue/catalogue.h"
#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/improvements/action.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/packtext.h"

namespace ringbinder::report {

namespace {

control::Status statusOf(const Record& control)
{
    if (control.get(control::applicable) == control::Applicable::No)
        return control::Status::NotApplicable;
    return control.get(control::status).value_or(control::Status::NotStarted);
}

bool isOpen(const Record& control)
{
    const control::Status status = statusOf(control);
    return status == control::Status::NotStarted || status == control::Status::Planned ||
           status == control::Status::PartlyImplemented;
}

QString reasonMarks(const PackContext& context, const Record& control)
{
    QStringList marks;
    for (const QString& token : control.value(control::inclusionReasons).list()) {
        const int index = control::inclusionReasons.choiceIndex(token);
        if (index >= 0)
            marks.append(context.language()
                             .text("control", control::kInclusionReasonChoices[index].label)
                             .section(QLatin1Char(' '), 0, 0));
    }
    return marks.join(QLatin1String(", "));
}

// "ACT-0012, 2026-03-31", one line each.
QString openActions(const PackContext& context, const Record& control)
{
    QStringList lines;
    for (const Record* action : linked(context, control, control::actions)) {
        const auto status = action->get(action::status);
        if (status == action::Status::Done || status == action::Status::Verified ||
            status == action::Status::Cancelled)
            continue;
        const QString due = context.snapshot().shown(*action, action::due);
        lines.append(QString(action->code() + QLatin1Char(' ') +
                             (due.isEmpty() ? notRecorded(context.language()) : due)));
    }
    return lines.join(QLatin1Char('\n'));
}

Cell actionCell(const PackContext& context, const Record& control)
{
    const QString actions = openActions(context, control);
    if (actions.isEmpty() && !isOpen(control))
        return {context.speech("pack")(QT_TRANSLATE_NOOP("pack", "none")), -1, false, true};
    return textCell(context, actions);
}

// Reason for inclusion or exclusion in the client's words, with what it refers to.
Cell justificationCell(const PackContext& context, const Record& control)
{
    const bool isExcluded = control.get(control::applicable) == control::Applicable::No;
    QStringList parts = {isExcluded ? control.text(control::exclusionJustification)
                                    : control.text(control::justification)};
    const QString reference = control.text(control::reasonReference);
    if (!reference.isEmpty() && !isExcluded)
        parts.append(context.speech("soa")(QT_TRANSLATE_NOOP("soa", "Reference: %1"), {reference}));
    parts.removeAll(QString());
    return textCell(context, plainText(parts.join(QLatin1Char('\n'))));
}

Cell applicableCell(const PackContext& context, const Record& control)
{
    return {context.snapshot().shown(control, control::applicable), -1,
            control.get(control::applicable) != control::Applicable::Yes, false};
}

Row controlRow(const PackContext& context, const Record& control)
{
    const Snapshot& data = context.snapshot();
    const bool isExcluded = control.get(control::applicable) == control::Applicable::No;
    const auto notNeeded = [&](Cell cell) {
        return isExcluded && cell.isMuted ? Cell{QString(QChar(0x2013)), -1, false, true} : cell;
    };
    const qsizetype proofs = control.value(control::evidence).list().size();
    QString code = control.code();
    if (context.isChanged(control.uid()))
        code += QLatin1String(" *");
    return {{codeCell(code),
             {data.name(control), -1, false, false},
             applicableCell(context, control),
             notNeeded(textCell(context, reasonMarks(context, control))),
             justificationCell(context, control),
             {QString(), int(statusOf(control)), false, false},
             notNeeded(valueCell(context, control, control::implementationReference)),
             notNeeded(valueCell(context, control, control::owner)),
             codesCell(context, context.pointingAt(risk::def, risk::controls, control.uid())),
             actionCell(context, control),
             {context.language().number(qint64(proofs)), -1, false, false},
             valueCell(context, control, control::lastReviewed)},
            Row::Kind::Record};
}

struct ControlRows {
    struct Place {
        const Record* control = nullptr; // null: the heading of a group
        QString group;
    };
    QList<Place> places;
    qsizetype controls = 0;
};

// Grouped by theme in the order of the numbers; the groups say how many they hold.
ControlRows rowsOf(const PackContext& context, bool annexA)
{
    const Speech say = context.speech("soa");
    ControlRows rows;
    for (size_t theme = 0; theme < std::size(control::kThemeChoices); ++theme) {
        QList<ControlRows::Place> group;
        for (const Record& control : context.snapshot().records(control::def)) {
            if (isAnnexA(control) == annexA &&
                control.get(control::theme).value_or(control::Theme::Own) ==
                    control::Theme(int(theme)))
                group.append(ControlRows::Place{&control, {}});
        }
        if (group.isEmpty())
            continue;
        const QString label =
            context.language().text("control", control::kThemeChoices[theme].label);
        const QString number =
            annexA ? group.first().control->code().section(QLatin1Char('.'), 0, 1) : QString();
        rows.places.append({nullptr, annexA ? say(QT_TRANSLATE_NOOP("soa", "%1 %2 controls: %3"),
                                                  {number, label, say.number(group.size())})
                                            : say(QT_TRANSLATE_NOOP("soa", "%1: %2"),
                                                  {label, say.number(group.size())})});
        rows.places.append(group);
        rows.controls += group.size();
    }
    return rows;
}

Rows fetched(const std::shared_ptr<const PackContext>& context, const ControlRows& rows,
             Row (*make)(const PackContext&, const Record&))
{
    Rows result;
    result.count = rows.places.size();
    result.at = [context, places = rows.places, make](qsizetype index) {
        const ControlRows::Place& place = places[index];
        return place.control ? make(*context, *place.control) : groupRow(place.group);
    };
    return result;
}

qsizetype countOf(const PackContext& context, bool annexA)
{
    const QList<Record>& controls = context.snapshot().records(control::def);
    return std::count_if(controls.cbegin(), controls.cend(),
                         [annexA](const Record& control) { return isAnnexA(control) == annexA; });
}

} // namespace

bool isAnnexA(const Record& control)
{
    return shippedCatalogue().control(control.code()) != nullptr;
}

Table themeTable(const PackContext& context)
{
    const Speech say = context.speech("soa");
    Table table;
    table.caption = say(QT_TRANSLATE_NOOP("soa", "Controls by theme, applicability and status"));
    table.columns = {column(labelOf(control::theme).in(context.language()), {.weight = 1.4}),
                     numberColumn(say(QT_TRANSLATE_NOOP("soa", "All"))),
                     numberColumn(say(QT_TRANSLATE_NOOP("soa", "Applicable"))),
                     numberColumn(say(QT_TRANSLATE_NOOP("soa", "Excluded"))),
                     numberColumn(say(QT_TRANSLATE_NOOP("soa", "Undecided")))};
    constexpr std::array kOpenStatuses = {control::Status::NotStarted, control::Status::Planned,
                                          control::Status::PartlyImplemented,
                                          control::Status::Implemented, control::Status::Verified};
    for (const control::Status status : kOpenStatuses)
        table.columns.append(column(
            context.language().text("control", control::kStatusChoices[size_t(status)].label),
            {.weight = 0.9, .align = Column::Align::Right}));
    constexpr size_t kNumbers = 4 + kOpenStatuses.size();
    std::array<qsizetype, kNumbers> totals = {};
    QList<Row> rows;
    const auto cells = [&](const QString& label, const std::array<qsizetype, kNumbers>& counts) {
        QList<Cell> row = {{label, -1, false, false}};
        for (const qsizetype count : counts)
            row.append({say.number(count), -1, false, false});
        return row;
    };
    for (size_t theme = 0; theme < std::size(control::kThemeChoices); ++theme) {
        std::array<qsizetype, kNumbers> counts = {};
        for (const Record& control : context.snapshot().records(control::def)) {
            if (control.get(control::theme).value_or(control::Theme::Own) !=
                control::Theme(int(theme)))
                continue;
            ++counts[0];
            const auto applicable = control.get(control::applicable);
            ++counts[applicable == control::Applicable::Yes  ? 1
                     : applicable == control::Applicable::No ? 2
                                                             : 3];
            // Statuses of the applicable ones only, so that the row adds up.
            const size_t status = size_t(statusOf(control));
            if (applicable == control::Applicable::Yes && status < kOpenStatuses.size())
                ++counts[4 + status];
        }
        if (counts[0] == 0)
            continue;
        for (size_t i = 0; i < kNumbers; ++i)
            totals[i] += counts[i];
        rows.append(
            {cells(context.language().text("control", control::kThemeChoices[theme].label), counts),
             Row::Kind::Record});
    }
    rows.append(totalRow(cells(say(QT_TRANSLATE_NOOP("soa", "Total")), totals)));
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, control::def.pluralText().in(context.language()),
                                totals[0], context.snapshot().records(control::def).size());
    return table;
}

Table shortExclusions(const PackContext& context)
{
    const Speech say = context.speech("soa");
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("soa", "Control")), {.weight = 1.4, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("soa", "Justification")), {.weight = 2.4})};
    table.emptyText = say(QT_TRANSLATE_NOOP("soa", "No control is excluded."));
    QList<Row> rows;
    for (const Record& control : context.snapshot().records(control::def)) {
        if (control.get(control::applicable) == control::Applicable::No)
            rows.append(
                {{{QString(control.code() + QLatin1Char(' ') + context.snapshot().name(control)),
                   -1, false, false},
                  valueCell(context, control, control::exclusionJustification)},
                 Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, say(QT_TRANSLATE_NOOP("soa", "Excluded controls")),
                                rows.size(), rows.size());
    return table;
}

Table notYetImplemented(const PackContext& context)
{
    const Speech say = context.speech("soa");
    Table table;
    table.tints = choiceTints(control::status, context.language());
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("soa", "Control")), {.weight = 2.2, .identifies = true}),
        column(labelOf(control::status).in(context.language()), {.wraps = false}),
        column(labelOf(control::owner).in(context.language())),
        column(say(QT_TRANSLATE_NOOP("soa", "Open action, due")), {.weight = 1.2})};
    const QList<Record>& controls = context.snapshot().records(control::def);
    const bool anyApplicable =
        std::any_of(controls.cbegin(), controls.cend(), [](const Record& control) {
            return control.get(control::applicable) == control::Applicable::Yes;
        });
    table.emptyText =
        anyApplicable
            ? say(QT_TRANSLATE_NOOP("soa", "Every applicable control is implemented."))
            : say(QT_TRANSLATE_NOOP("soa", "No control has been declared applicable yet."));
    QList<Row> rows;
    for (const Record& control : context.snapshot().records(control::def)) {
        if (control.get(control::applicable) == control::Applicable::Yes && isOpen(control))
            rows.append(
                {{{QString(control.code() + QLatin1Char(' ') + context.snapshot().name(control)),
                   -1, false, false},
                  {QString(), int(statusOf(control)), false, false},
                  valueCell(context, control, control::owner),
                  actionCell(context, control)},
                 Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, say(QT_TRANSLATE_NOOP("soa", "Controls not implemented")),
                                rows.size(), rows.size());
    return table;
}

Table controlTable(const std::shared_ptr<const PackContext>& shared, bool annexA)
{
    const PackContext& context = *shared;
    const Speech say = context.speech("soa");
    const ControlRows rows = rowsOf(context, annexA);
    Table table;
    table.tints = choiceTints(control::status, context.language());
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("soa", "No.")), {.wraps = false, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("soa", "Control")), {.weight = 2.2}),
        column(say(QT_TRANSLATE_NOOP("soa", "Applic.")), {.weight = 0.5}),
        column(say(QT_TRANSLATE_NOOP("soa", "Reasons")), {.weight = 0.6}),
        column(say(QT_TRANSLATE_NOOP("soa", "Justification and reference")), {.weight = 3}),
        column(labelOf(control::status).in(context.language()), {.weight = 1}),
        column(labelOf(control::implementationReference).in(context.language()), {.weight = 1.5}),
        column(labelOf(control::owner).in(context.language()), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("soa", "Risks")), {.weight = 0.9}),
        column(say(QT_TRANSLATE_NOOP("soa", "Open action, due")), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("soa", "Evid.")),
               {.weight = 0.4, .align = Column::Align::Right}),
        column(say(QT_TRANSLATE_NOOP("soa", "Reviewed")), {.weight = 0.9})};
    table.emptyText = say(QT_TRANSLATE_NOOP("soa", "No control comes from another source."));
    table.rows = fetched(shared, rows, controlRow);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("soa", "Controls")), rows.controls,
                  annexA ? shippedCatalogue().controls().size() : countOf(context, annexA));
    return table;
}

Table shortControlTable(const std::shared_ptr<const PackContext>& shared)
{
    const PackContext& context = *shared;
    const Speech say = context.speech("soa");
    const ControlRows rows = rowsOf(context, true);
    Table table;
    table.tints = choiceTints(control::status, context.language());
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("soa", "No.")), {.wraps = false, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("soa", "Control")), {.weight = 5}),
        column(labelOf(control::applicable).in(context.language()), {.wraps = false}),
        column(labelOf(control::status).in(context.language()), {.wraps = false})};
    table.rows = fetched(shared, rows, [](const PackContext& data, const Record& control) -> Row {
        return {{codeCell(control.code()),
                 {data.snapshot().name(control), -1, false, false},
                 applicableCell(data, control),
                 {QString(), int(statusOf(control)), false, false}},
                Row::Kind::Record};
    });
    table.countLine = countLine(context, say(QT_TRANSLATE_NOOP("soa", "Controls")), rows.controls,
                                shippedCatalogue().controls().size());
    return table;
}

} // namespace ringbinder::report
