// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/packwriter.h"

#include "core/registers/people/person.h"
#include "core/report/packs/packtext.h"

#include <QCollator>

#include <algorithm>

namespace ringbinder::report {

namespace {

constexpr int kDeepestHeading = 3; // as document.h has it

QRgb colourOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return 0xffe3e7ed;
    case Tone::Good:
        return 0xffb7d9a1;
    case Tone::Progress:
        return 0xffbfd7ea;
    case Tone::Warning:
        return 0xfff6d55c;
    case Tone::Bad:
        return 0xfff0b7a4;
    case Tone::Muted:
        return 0xffd3d8df;
    }
    Q_UNREACHABLE();
}

// From harmless to grave, for the grey ramp.
int gravityOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return 0;
    case Tone::Neutral:
    case Tone::Muted:
        return 1;
    case Tone::Progress:
        return 2;
    case Tone::Warning:
        return 3;
    case Tone::Bad:
        return 4;
    }
    Q_UNREACHABLE();
}

// The first letter, of several words the first and the last; where it is taken, a later one of the
// word beside it.
QString uniqueLetter(const QString& word, const QStringList& taken)
{
    // "S2 High" has its mark.
    if (const QString first = word.section(QLatin1Char(' '), 0, 0);
        first.size() == 2 && first != word && first[1].isDigit() && !taken.contains(first))
        return first;
    const QString last = word.section(QLatin1Char(' '), -1);
    QStringList candidates = {last == word
                                  ? word.left(1).toUpper()
                                  : QString(word.left(1).toUpper() + last.left(1).toUpper())};
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (word[i].isLetter())
            candidates.append(QString(word.left(1).toUpper() + word[i]));
    }
    for (const QString& candidate : std::as_const(candidates)) {
        if (!taken.contains(candidate))
            return candidate;
    }
    return QString::number(taken.size() + 1);
}

} // namespace

void PackWriter::heading(const QString& text, int level, bool startsPage)
{
    Heading heading;
    heading.text = text;
    heading.level = std::min(level + m_depth, kDeepestHeading);
    heading.startsPage = startsPage;
    add(heading);
}

void PackWriter::text(const QString& text, Paragraph::Style style)
{
    add(Paragraph::plain(text, style));
}

void PackWriter::intro(const QString& text)
{
    Paragraph paragraph = Paragraph::plain(text);
    paragraph.keepWithNext = true;
    add(paragraph);
}

void PackWriter::chart(const ChartSpec& chart, double heightMm)
{
    Charts charts;
    charts.charts = {chart};
    charts.heightMm = heightMm;
    add(charts);
}

void PackWriter::recorded(const QString& text)
{
    const QList<Block> blocks = textBlocks(text);
    for (const Block& block : blocks)
        add(block);
    if (!blocks.isEmpty())
        return;
    Paragraph paragraph;
    paragraph.runs = {{notRecorded(context().language()), false, true}};
    add(paragraph);
}

void PackWriter::turn(Orientation orientation)
{
    if (orientation == m_orientation)
        return;
    m_orientation = orientation;
    add(PageBreak{orientation});
}

QString notRecorded(const Language& language)
{
    return language.text("pack", QT_TRANSLATE_NOOP("pack", "not recorded"));
}

Cell textCell(const PackContext& context, const QString& text)
{
    if (text.trimmed().isEmpty())
        return {notRecorded(context.language()), -1, false, true};
    return {text.trimmed(), -1, false, false};
}

Cell valueCell(const PackContext& context, const Record& record, const FieldDef& field)
{
    const QString shown = context.snapshot().shown(record, field);
    return textCell(context, field.type == FieldType::LongText ? plainText(shown) : shown);
}

Cell linesCell(const PackContext& context, const QStringList& lines)
{
    QStringList shown;
    bool hasAny = false;
    for (const QString& line : lines) {
        hasAny = hasAny || !line.trimmed().isEmpty();
        shown.append(line.trimmed().isEmpty() ? notRecorded(context.language()) : line.trimmed());
    }
    if (!hasAny)
        return textCell(context, {});
    return {shown.join(QLatin1Char('\n')), -1, false, false};
}

Cell levelCell(const PackContext& context, const Record& risk, RiskStage stage)
{
    const auto level = context.snapshot().level(risk, stage);
    if (!level)
        return textCell(context, {});
    return {QString(level->band.label + QLatin1Char(' ') + QString::number(level->score)),
            level->band.rank, false, false};
}

Cell ratedLevelCell(const PackContext& context, const Record& risk, RiskStage stage)
{
    Cell cell = levelCell(context, risk, stage);
    if (cell.tint < 0)
        return cell;
    const auto rating = [&](QLatin1String key) -> QString {
        return QString::number(risk.value(*risk.def().field(QString(key))).integer());
    };
    const StageKeys keys = keysOf(stage);
    cell.text +=
        QLatin1Char('\n') + context.speech("pack")(QT_TRANSLATE_NOOP("pack", "L %1, I %2"),
                                                   {rating(keys.likelihood), rating(keys.impact)});
    return cell;
}

Cell codeCell(const QString& code)
{
    return {code, -1, true, false};
}

Cell codesCell(const PackContext& context, const QList<const Record*>& records)
{
    if (records.isEmpty())
        return {context.speech("pack")(QT_TRANSLATE_NOOP("pack", "none")), -1, false, true};
    return {codesOf(records), -1, false, false};
}

Cell choiceCell(const PackContext& context, const Record& record, const FieldDef& field)
{
    const int choice = field.choiceIndex(record.value(field).text());
    return choice < 0 ? textCell(context, {}) : Cell{QString(), choice, false, false};
}

Cell namedCell(const PackContext& context, const Record& record)
{
    const QString mark = context.isChanged(record.uid()) ? QStringLiteral(" *") : QString();
    return {QString(record.code() + mark + QLatin1Char('\n') + context.snapshot().name(record)), -1,
            true, false};
}

QString namedCodes(const PackContext& context, const QList<const Record*>& records)
{
    QStringList names;
    for (const Record* record : records)
        names.append(QString(record->code() + QLatin1Char(' ') + context.snapshot().name(*record)));
    return names.isEmpty() ? context.speech("pack")(QT_TRANSLATE_NOOP("pack", "none"))
                           : names.join(QLatin1Char('\n'));
}

QList<const Record*> linked(const PackContext& context, const Record& record, const FieldDef& field)
{
    QList<const Record*> records;
    const Value value = record.value(field);
    const QStringList uids = value.isList() ? value.list() : QStringList(value.text());
    for (const QString& text : uids) {
        const auto uid = Uid::fromString(text);
        if (const Record* found = uid ? context.snapshot().find(*uid) : nullptr)
            records.append(found);
    }
    return records;
}

FindSigned findIn(const Snapshot& snapshot)
{
    return [&snapshot](const Uid& uid) -> Result<std::optional<Record>> {
        const Record* record = snapshot.find(uid);
        return record ? std::optional<Record>(*record) : std::nullopt;
    };
}

QList<const Record*> byCode(QList<const Record*> records)
{
    if (records.size() < 2)
        return records;
    QCollator byNumber{QLocale(QLocale::English)}; // the C locale knows no numbers
    byNumber.setNumericMode(true);
    std::stable_sort(records.begin(), records.end(), [&](const Record* a, const Record* b) {
        return byNumber.compare(a->code(), b->code()) < 0;
    });
    return records;
}

QString codesOf(const QList<const Record*>& records)
{
    QStringList codes;
    for (const Record* record : byCode(records))
        codes.append(record->code());
    return codes.join(QLatin1String(", "));
}

QString namesOf(const PackContext& context, const QList<const Record*>& records)
{
    QStringList names;
    for (const Record* record : records)
        names.append(context.snapshot().name(*record));
    return names.join(QLatin1String("; "));
}

QList<Tint> levelTints(const RiskMethod& method)
{
    QList<Tint> tints;
    const QList<LevelBand> bands = method.bands();
    for (const LevelBand& band : bands)
        tints.append(Tint::forStep(band.label, band.mark, 0xff000000 | band.rgb, band.rank,
                                   int(bands.size())));
    return tints;
}

Tint toneTint(Tone tone, const QString& word, const QString& letter)
{
    return Tint::forStep(word, letter, colourOf(tone), gravityOf(tone), 5);
}

QList<Tint> choiceTints(const FieldDef& field, const Language& language)
{
    QList<Tint> tints;
    QStringList letters;
    QList<Tone> tones;
    for (const Choice& choice : field.choices) {
        const QString word = language.text(field.context, choice.label);
        letters.append(uniqueLetter(word, letters));
        // The second choice of one tone is told apart by a deeper colour as well.
        const int depth = int(tones.count(choice.tone));
        tones.append(choice.tone);
        const QRgb colour = colourOf(choice.tone);
        const auto deeper = [depth](int part) { return std::max(0, part - depth * 34); };
        tints.append(
            Tint::forStep(word, letters.last(),
                          qRgb(deeper(qRed(colour)), deeper(qGreen(colour)), deeper(qBlue(colour))),
                          gravityOf(choice.tone), 5));
    }
    return tints;
}

Column column(const QString& title, ColumnStyle style)
{
    Column column;
    column.title = title;
    column.weight = style.weight;
    column.wraps = style.wraps;
    column.identifies = style.identifies;
    column.align = style.align;
    return column;
}

Column numberColumn(const QString& title)
{
    return column(title, {.weight = 0.6, .wraps = false, .align = Column::Align::Right});
}

Row groupRow(const QString& text)
{
    Row row;
    row.kind = Row::Kind::Group;
    row.cells = {{text, -1, true, false}};
    return row;
}

Row totalRow(QList<Cell> cells)
{
    Row row;
    row.kind = Row::Kind::Total;
    row.cells = std::move(cells);
    return row;
}

QString countLine(const PackContext& context, const QString& what, qsizetype shown, qsizetype all,
                  const QString& filter)
{
    const Speech say = context.speech("pack");
    QStringList filters;
    if (const QString unit = context.snapshot().unitName(); !unit.isEmpty())
        filters.append(say(QT_TRANSLATE_NOOP("pack", "unit %1"), {unit}));
    if (!filter.isEmpty())
        filters.append(filter);
    return say(QT_TRANSLATE_NOOP("pack", "%1: %2 of %3 shown, filter: %4"),
               {what, say.number(shown), say.number(all),
                filters.isEmpty() ? say(QT_TRANSLATE_NOOP("pack", "none"))
                                  : filters.join(QLatin1String("; "))});
}

} // namespace ringbinder::report
