// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxrules.h"

#include "core/exchange/xlsxformats.h"
#include "core/exchange/zipreader.h"

#include <QFile>

#include <algorithm>

namespace ringbinder {
namespace {

constexpr qsizetype kLongestInlineList = 255;

// A word with a comma or a quote would fall apart in a list written in place.
bool fitsInlineList(const QStringList& choices)
{
    const bool isPlain = std::none_of(choices.begin(), choices.end(), [](const QString& choice) {
        return choice.contains(u',') || choice.contains(u'"') || choice.trimmed() != choice;
    });
    return isPlain && choices.join(u',').size() <= kLongestInlineList;
}

tl::unexpected<Error> unfinished(const QString& detail)
{
    return fail(Error::Kind::Io, {}, detail);
}

} // namespace

QByteArray XlsxLists::formula(const QStringList& choices)
{
    if (!m_lists.contains(choices))
        m_lists.append(choices);
    if (m_name.isEmpty()) {
        m_name = xlsxSheetName(QStringLiteral("_lists"), m_sheetNames);
        m_sheetNames.append(m_name);
    }
    const QString letter = columnName(int(m_lists.indexOf(choices)));
    return QStringLiteral("='%1'!$%2$1:$%2$%3").arg(m_name, letter).arg(choices.size()).toUtf8();
}

void XlsxLists::write(lxw_workbook* book) const
{
    if (m_lists.isEmpty())
        return;
    lxw_worksheet* sheet = workbook_add_worksheet(book, m_name.toUtf8().constData());
    worksheet_hide(sheet);
    qsizetype longest = 0;
    for (const QStringList& list : m_lists)
        longest = std::max(longest, list.size());
    for (qsizetype row = 0; row < longest; ++row) { // a workbook of constant memory cannot go back
        for (qsizetype i = 0; i < m_lists.size(); ++i) {
            const QByteArray word = escapeForXlsx(m_lists[i].value(row)).toUtf8();
            if (!word.isEmpty())
                worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(i), word.constData(),
                                       nullptr);
        }
    }
}

void offerXlsxChoices(const XlsxColumnArea& area, const QStringList& choices, XlsxLists& lists)
{
    lxw_data_validation rule{};
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.dropdown = LXW_VALIDATION_ON;
    rule.show_error = LXW_VALIDATION_ON;
    rule.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
    QByteArray formula;
    std::vector<QByteArray> words;
    std::vector<char*> pointers;
    if (fitsInlineList(choices)) {
        for (const QString& choice : choices)
            words.push_back(choice.toUtf8());
        for (QByteArray& word : words)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
        rule.validate = LXW_VALIDATION_TYPE_LIST;
        rule.value_list = pointers.data();
    } else {
        formula = lists.formula(choices);
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = formula.data();
    }
    worksheet_data_validation_range(area.sheet, area.firstRow, area.column, area.lastRow,
                                    area.column, &rule);
}

void colourXlsxLevel(const XlsxColumnArea& area, const XlsxLevel& level, lxw_format* format)
{
    const QString cell(u'$' + columnName(area.column) + QString::number(area.firstRow + 1));
    const QString ending(u' ' + level.word);
    QByteArray formula =
        QStringLiteral("=OR(%1=%2,RIGHT(%1,%3)=%4)")
            .arg(cell, xlsxQuoted(level.word), QString::number(ending.size()), xlsxQuoted(ending))
            .toUtf8();
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_TYPE_FORMULA;
    rule.value_string = formula.data();
    rule.format = format;
    worksheet_conditional_format_range(area.sheet, area.firstRow, area.column, area.lastRow,
                                       area.column, &rule);
}

Result<> checkWrittenXlsx(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unfinished(file.errorString());
    ZipLimits limits;
    limits.fileBytes = limits.unpackedBytes = qint64(1) << 34;
    limits.entries = 100'000;
    limits.ratio = 2000;
    const Result<ZipReader> zip = ZipReader::open(file.readAll(), limits);
    if (!zip)
        return fail(zip.error());
    for (const QString& name : zip->names()) {
        const Result<QByteArray> part = zip->read(name);
        if (!part)
            return fail(part.error());
        // "<?xml …?>\n<worksheet xmlns=…": the first word behind the declaration ends the part.
        const qsizetype declaration = part->startsWith("<?xml") ? part->indexOf("?>") : 0;
        const qsizetype root = part->indexOf('<', declaration) + 1;
        const qsizetype end = std::find_if(part->begin() + root, part->end(),
                                           [](char c) { return c == ' ' || c == '>'; }) -
                              part->begin();
        const QByteArray close("</" + part->mid(root, end - root) + '>');
        const bool isOneTag = part->indexOf('<', root) < 0 && part->trimmed().endsWith("/>");
        if (!isOneTag && !part->trimmed().endsWith(close))
            return unfinished(name);
    }
    return {};
}

} // namespace ringbinder
