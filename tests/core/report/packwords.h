// SPDX-License-Identifier: GPL-3.0-or-later
// What a composed pack says, for tests: its words in order, its headings, the table or the facts
// below a heading. Used by the tests of packs about single records.
#pragma once

#include "core/report/document.h"

namespace ringbinder::report {

[[nodiscard]] inline QString wordsOfCell(const Table& table, const Cell& cell)
{
    return cell.tint >= 0 && cell.text.isEmpty() ? table.tints[cell.tint].word : cell.text;
}

[[nodiscard]] inline QStringList wordsOfRow(const Table& table, qsizetype index)
{
    QStringList words;
    for (const Cell& cell : table.rows.at(index).cells)
        words.append(wordsOfCell(table, cell));
    return words;
}

[[nodiscard]] inline QString wordsOfBlock(const Block& block)
{
    QStringList words;
    if (const auto* heading = std::get_if<Heading>(&block)) {
        words.append(heading->text);
    } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
        for (const TextRun& run : paragraph->runs)
            words.append(run.text);
    } else if (const auto* list = std::get_if<BulletList>(&block)) {
        for (const QList<TextRun>& item : list->items) {
            for (const TextRun& run : item)
                words.append(run.text);
        }
    } else if (const auto* facts = std::get_if<KeyValue>(&block)) {
        for (const KeyValue::Entry& entry : facts->entries)
            words.append(QString(entry.label + QLatin1String(": ") + entry.value));
    } else if (const auto* figures = std::get_if<Figures>(&block)) {
        for (const Figures::Figure& figure : figures->figures)
            words.append(QString(figure.label + QLatin1String(": ") + figure.value));
    } else if (const auto* charts = std::get_if<Charts>(&block)) {
        for (const ChartSpec& chart : charts->charts)
            words.append(chart.title);
    } else if (const auto* signatures = std::get_if<SignatureBlock>(&block)) {
        for (const SignatureBlock::Signatory& one : signatures->signatories)
            words.append(QStringList{one.purpose, one.name, one.date, one.proof}.join(u'|'));
    } else if (const auto* table = std::get_if<Table>(&block)) {
        words.append(table->rows.count == 0 ? table->emptyText : table->countLine);
        for (qsizetype i = 0; i < table->rows.count; ++i)
            words.append(wordsOfRow(*table, i).join(u'|'));
    }
    return words.join(QLatin1Char('\n'));
}

[[nodiscard]] inline QString wordsOfBlocks(const Document& document)
{
    QStringList words;
    for (const Block& block : document.blocks)
        words.append(wordsOfBlock(block));
    return words.join(QLatin1Char('\n'));
}

[[nodiscard]] inline QStringList headingsAt(const Document& document, int level)
{
    QStringList texts;
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading && heading->level == level)
            texts.append(heading->text);
    }
    return texts;
}

// All words from a heading to the next one of its level or above.
[[nodiscard]] inline QString wordsBelow(const Document& document, const QString& heading)
{
    QStringList words;
    int level = 0;
    for (const Block& block : document.blocks) {
        if (const auto* found = std::get_if<Heading>(&block); found && level > 0) {
            if (found->level <= level)
                break;
        } else if (found && found->text == heading) {
            level = found->level;
            continue;
        }
        if (level > 0)
            words.append(wordsOfBlock(block));
    }
    return words.join(QLatin1Char('\n'));
}

// The first block of a kind below a heading; null where there is none.
template <class Kind>
[[nodiscard]] const Kind* firstBelow(const Document& document, const QString& heading)
{
    bool isBelow = false;
    for (const Block& block : document.blocks) {
        if (const auto* found = std::get_if<Heading>(&block); found && found->text == heading)
            isBelow = true;
        else if (const auto* wanted = std::get_if<Kind>(&block); wanted && isBelow)
            return wanted;
    }
    return nullptr;
}

} // namespace ringbinder::report
