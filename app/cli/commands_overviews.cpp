// SPDX-License-Identifier: GPL-3.0-or-later
// Commands on what stands across registers: outlines, the sheets that print them, and the questions
// that classify.
#include "app/cli/recordjson.h"
#include "app/cli/selection.h"
#include "app/cli/standardio.h"
#include "app/cli/terminalprogress.h"
#include "core/classification/guidedclassification.h"
#include "core/outlines/outline.h"
#include "core/registers/people/person.h"
#include "core/report/documentfile.h"
#include "core/report/sheets/sheets.h"

#include <QFileInfo>
#include <QJsonArray>

#include <array>

namespace ringbinder::cli {

namespace {

Message overviewMessage(const char* source)
{
    return {"cli", source};
}

// Of --record, which has to be one of `def`.
Result<std::optional<Uid>> recordOption(const Invocation& invocation, const Binder& binder,
                                        const RegisterDef* def)
{
    if (!invocation.isSet("record"))
        return std::nullopt;
    const auto record = findRecord(binder, invocation.value("record"));
    if (!record)
        return ringbinder::fail(record.error());
    if (&record->def() != def)
        return ringbinder::fail(
            Error::Kind::Invalid,
            overviewMessage(QT_TRANSLATE_NOOP("cli", "This is not about a single %1; leave out "
                                                     "--record or name another record."))
                .arg(record->def().labelText()));
    return std::optional(record->uid());
}

// ---------------------------------------------------------------- outline

QJsonObject outlineJson(const OutlineNode& node)
{
    QJsonArray children;
    for (const OutlineNode& below : node.children)
        children.append(outlineJson(below));
    const auto orNull = [](const QString& text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return {{QStringLiteral("code"), orNull(node.code)},
            {QStringLiteral("register"),
             node.def ? QJsonValue(QString(node.def->name())) : QJsonValue()},
            {QStringLiteral("title"), node.title},
            {QStringLiteral("kind"), orNull(node.kind)},
            {QStringLiteral("state"), orNull(node.state)},
            {QStringLiteral("gap"), orNull(node.gap)},
            {QStringLiteral("children"), children}};
}

void outlineLines(const OutlineNode& node, int depth, bool onlyGaps, QList<QStringList>& lines)
{
    if (onlyGaps && !node.hasGap())
        return;
    const QString name =
        node.code.isEmpty() ? node.title : QStringLiteral("%1 %2").arg(node.code, node.title);
    lines.append(
        {QString(QString(depth * 2, QLatin1Char(' ')) + name), node.kind, node.state, node.gap});
    for (const OutlineNode& below : node.children)
        outlineLines(below, depth + 1, onlyGaps, lines);
}

int runOutline(const Invocation& invocation)
{
    Console& console = invocation.console;
    const OutlineDef* def = outlineOf(invocation.arguments[1]);
    if (!def) {
        QStringList keys;
        for (const OutlineDef& one : outlines())
            keys.append(one.name());
        return console.usage(
            overviewMessage(QT_TRANSLATE_NOOP("cli", "there is no outline \"%1\". Outlines: %2."))
                .arg(invocation.arguments[1])
                .arg(keys.join(QLatin1String(", ")))
                .in(console.language()));
    }
    const auto binder = openForReading(invocation);
    if (!binder)
        return console.fail(binder.error());
    const report::SheetDef* sheet = report::sheetOf(invocation.arguments[1]);
    const auto record = recordOption(invocation, **binder, sheet ? sheet->subject : nullptr);
    if (!record)
        return console.fail(record.error());
    const auto outline = def->make(**binder, console.language(), {*record});
    if (!outline)
        return console.fail(outline.error());
    if (console.isJson()) {
        QJsonArray roots;
        for (const OutlineNode& root : outline->roots)
            roots.append(outlineJson(root));
        console.json({{QStringLiteral("outline"), def->name()},
                      {QStringLiteral("gaps"), outline->gapCount()},
                      {QStringLiteral("roots"), roots}});
    } else {
        QList<QStringList> lines;
        for (const OutlineNode& root : outline->roots)
            outlineLines(root, 0, invocation.isSet("gaps"), lines);
        console.table(lines);
        console.message(outline->roots.isEmpty() ? def->emptyText().in(console.language())
                                                 : outline->summary);
    }
    return console.finish(outline->gapCount() > 0 ? Exit::No : Exit::Done);
}

// ---------------------------------------------------------------- sheet

int runSheet(const Invocation& invocation)
{
    Console& console = invocation.console;
    const report::SheetDef* sheet = report::sheetOf(invocation.arguments[1]);
    if (!sheet)
        return console.usage(
            overviewMessage(QT_TRANSLATE_NOOP("cli", "there is no sheet \"%1\". Sheets: %2."))
                .arg(invocation.arguments[1])
                .arg(report::sheetKeys().join(QLatin1String(", ")))
                .in(console.language()));
    const QString named = invocation.arguments[2];
    const auto format = named == QLatin1String("-") ? std::optional(report::DocumentFormat::Pdf)
                                                    : report::documentFormatOf(named);
    if (!format)
        return console.usage(
            overviewMessage(QT_TRANSLATE_NOOP("cli", "\"%1\" is not accepted. Accepted: %2."))
                .arg(named)
                .arg(report::documentFormatNames())
                .in(console.language()));
    const auto target = Outgoing::to(named, QString(sheet->name() + QLatin1String(".pdf")));
    if (!target)
        return console.fail(target.error());
    const auto binder = openForReading(invocation);
    if (!binder)
        return console.fail(binder.error());
    report::SheetOptions options;
    const auto record = recordOption(invocation, **binder, sheet->subject);
    if (!record)
        return console.fail(record.error());
    options.record = *record;
    if (invocation.isSet("month")) {
        const QString month = invocation.value("month");
        options.month = QDate::fromString(month, QStringLiteral("yyyy-MM"));
        if (!options.month.isValid())
            return console.fail(badOption("month", month, QStringLiteral("2026-03")));
    }
    const auto language = printLanguage(invocation, **binder);
    if (!language)
        return console.fail(language.error());
    const auto document = sheet->compose(**binder, *sheet, *language, options);
    if (!document)
        return console.fail(document.error());
    report::PageSetup setup;
    if (invocation.isSet("letter"))
        setup.size = report::PageSetup::Size::Letter;
    if (invocation.isSet("grey"))
        setup.palette = report::Palette::Greyscale;
    TerminalProgress progress(console.language());
    const QString path = QFileInfo(target->path()).absoluteFilePath();
    const auto done = report::writeDocument(*document, *format, setup, path, progress);
    if (!done)
        return console.fail(done.error());
    return target->answer(
        console, {{QStringLiteral("sheet"), sheet->name()}, {QStringLiteral("target"), path}},
        path);
}

// ---------------------------------------------------------------- classify

int sayQuestions(const Invocation& invocation, const Record& record)
{
    Console& console = invocation.console;
    const Language& language = console.language();
    const ClassificationAnswers answers = answersOf(record);
    QJsonArray list;
    QList<QStringList> lines;
    for (const ClassificationQuestion& question : classificationQuestions(record.def())) {
        QJsonArray choices;
        const int given = answers.value(question.name(), -1);
        lines.append({question.name(), question.questionText().in(language)});
        for (int step = 0; step < int(question.answers.size()); ++step) {
            const QString text = question.answerText(step).in(language);
            choices.append(text);
            lines.append({QStringLiteral("%1%2").arg(step + 1).arg(
                              step == given ? QStringLiteral(" *") : QString()),
                          text});
        }
        list.append(QJsonObject{
            {QStringLiteral("key"), question.name()},
            {QStringLiteral("question"), question.questionText().in(language)},
            {QStringLiteral("answers"), choices},
            {QStringLiteral("given"), given < 0 ? QJsonValue() : QJsonValue(given + 1)}});
    }
    if (console.isJson())
        console.json({{QStringLiteral("questions"), list}});
    else
        console.table(lines);
    return console.finish(Exit::Done);
}

// "harm=3" over what was answered before.
Result<ClassificationAnswers> givenAnswers(const Invocation& invocation, const Record& record)
{
    ClassificationAnswers answers = answersOf(record);
    const auto questions = classificationQuestions(record.def());
    for (const QString& text : invocation.arguments.mid(2)) {
        const QString key = text.section(QLatin1Char('='), 0, 0);
        const int step = text.section(QLatin1Char('='), 1).toInt() - 1;
        const bool isKnown =
            std::any_of(questions.begin(), questions.end(),
                        [&key](const ClassificationQuestion& one) { return key == one.name(); });
        if (!isKnown || step < 0 || step > 3)
            return ringbinder::fail(
                Error::Kind::Invalid,
                overviewMessage(QT_TRANSLATE_NOOP("cli",
                                                  "\"%1\" is no answer. Accepted: the key of "
                                                  "a question, =, and a number from 1 to 4; "
                                                  "\"classify FILE CODE\" lists them."))
                    .arg(text));
        answers.insert(key, step);
    }
    return answers;
}

int runClassify(const Invocation& invocation)
{
    Console& console = invocation.console;
    const bool asks = invocation.arguments.size() == 2;
    const auto desk = asks ? openDesk(openForReading(invocation), console.language())
                           : openForWriting(invocation);
    if (!desk)
        return console.fail(desk.error());
    const auto record = findRecord(*desk->binder, invocation.arguments[1]);
    if (!record)
        return console.fail(record.error());
    if (classificationQuestions(record->def()).empty())
        return console.usage(
            overviewMessage(QT_TRANSLATE_NOOP("cli", "\"%1\" is neither an asset nor a document"))
                .arg(invocation.arguments[1])
                .in(console.language()));
    if (asks)
        return sayQuestions(invocation, *record);
    const auto answers = givenAnswers(invocation, *record);
    if (!answers)
        return console.fail(answers.error());
    std::optional<Uid> by;
    if (invocation.isSet("by")) {
        const auto who = findRecordOf(*desk->binder, invocation.value("by"), {&person::def});
        if (!who)
            return console.fail(who.error());
        by = who->uid();
    }
    auto set = classified(*desk->binder, desk->evaluation->scales(), *record, *answers, by,
                          console.language());
    if (!set)
        return console.fail(set.error());
    const auto done = desk->binder->session().apply(std::move(*set));
    if (!done)
        return console.fail(done.error());
    const ClassificationResult result = classify(record->def(), *answers, console.language());
    if (console.isJson())
        console.json(
            {{QStringLiteral("change_set"), *done}, {QStringLiteral("reason"), result.reason}});
    else
        console.line(result.reason);
    return console.finish(Exit::Done);
}

constexpr OptionDef kOutlineOptions[] = {
    {"record", "CODE", QT_TRANSLATE_NOOP("cli", "only what stands below this record")},
    {"gaps", "", QT_TRANSLATE_NOOP("cli", "only where something is missing")},
    kAsOfOption,
};
constexpr OptionDef kSheetOptions[] = {
    {"record", "CODE", QT_TRANSLATE_NOOP("cli", "only what stands below this record")},
    {"month", "YYYY-MM", QT_TRANSLATE_NOOP("cli", "of the calendar, unless this month")},
    {"language", "LANG", QT_TRANSLATE_NOOP("cli", "language of the sheet: en, de, es, fr")},
    kAsOfOption,
    {"letter", "", QT_TRANSLATE_NOOP("cli", "paper in Letter size, not A4")},
    kGreyOption,
};
constexpr OptionDef kClassifyOptions[] = {
    {"by", "CODE", QT_TRANSLATE_NOOP("cli", "the person who decides")},
};

} // namespace

std::span<const Command> overviewCommands()
{
    static constexpr std::array kOverviewCommands{
        Command{"outline", "FILE OUTLINE", 2, 2,
                QT_TRANSLATE_NOOP("cli", "documents, protection, compliance or editions as a tree"),
                "ringbinder-cli outline acme.isms protection_map --gaps", kOutlineOptions,
                runOutline, false,
                QT_TRANSLATE_NOOP(
                    "cli", "Outlines: document_hierarchy, protection_map, framework_compliance,\n"
                           "edition_differences. The status is 1 where anything is missing.")},
        Command{"sheet", "FILE SHEET TARGET", 3, 3,
                QT_TRANSLATE_NOOP("cli", "print an outline, a matrix or the calendar"),
                "ringbinder-cli sheet acme.isms calendar march.pdf --month 2026-03", kSheetOptions,
                runSheet, true,
                QT_TRANSLATE_NOOP(
                    "cli",
                    "As .pdf, .docx, .odt or .html by the name of the target. Sheets: the\n"
                    "outlines, raci_matrix, training_matrix, control_coverage, audit_coverage\n"
                    "and calendar.")},
        Command{"classify", "FILE CODE [KEY=N …]", 2, -1,
                QT_TRANSLATE_NOOP("cli", "classify an asset or a document by answering questions"),
                "ringbinder-cli classify acme.isms AST-0001 harm=3 readers=3 people=1 secrecy=2",
                kClassifyOptions, runClassify, false,
                QT_TRANSLATE_NOOP(
                    "cli",
                    "Without answers the questions are listed with what was answered before.\n"
                    "An answer is a number from 1 (harmless) to 4 (grave); those not named\n"
                    "stay as they were.")},
    };
    return kOverviewCommands;
}

} // namespace ringbinder::cli
