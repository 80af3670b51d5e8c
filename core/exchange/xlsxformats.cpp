// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxformats.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace ringbinder {
namespace {

constexpr lxw_color_t kHeadingFill = 0x2F4B66;
constexpr lxw_color_t kHeadingInk = 0xFFFFFF;
constexpr lxw_color_t kGridLine = 0xBFC7CF;
constexpr lxw_color_t kQuietInk = 0x5A6570;
constexpr qsizetype kLongestSheetName = 31;
constexpr qsizetype kLongestFooterPart = 100; // three parts and codes share 255

const char* numberFormatOf(XlsxColumn::Kind kind)
{
    switch (kind) {
    case XlsxColumn::Kind::Text:
        return "@"; // what is typed in later stays text too
    case XlsxColumn::Kind::Integer:
        return "0";
    case XlsxColumn::Kind::Decimal:
        return "General";
    case XlsxColumn::Kind::Money:
        return "#,##0.00";
    case XlsxColumn::Kind::Date:
        return "yyyy-mm-dd";
    case XlsxColumn::Kind::Moment:
        return "yyyy-mm-dd hh:mm";
    }
    return "General";
}

QString footerPart(const QString& text)
{
    QString part = text.simplified().left(kLongestFooterPart);
    return part.replace(u'&', QStringLiteral("&&"));
}

} // namespace

lxw_format* XlsxFormats::title()
{
    if (!m_title) {
        m_title = workbook_add_format(m_book);
        format_set_bold(m_title);
        format_set_font_size(m_title, 14);
    }
    return m_title;
}

lxw_format* XlsxFormats::subtitle()
{
    if (!m_subtitle) {
        m_subtitle = workbook_add_format(m_book);
        format_set_font_color(m_subtitle, kQuietInk);
    }
    return m_subtitle;
}

lxw_format* XlsxFormats::heading()
{
    if (!m_heading) {
        m_heading = workbook_add_format(m_book);
        format_set_bold(m_heading);
        format_set_text_wrap(m_heading);
        format_set_align(m_heading, LXW_ALIGN_VERTICAL_CENTER);
        format_set_bg_color(m_heading, kHeadingFill);
        format_set_font_color(m_heading, kHeadingInk);
        format_set_border(m_heading, LXW_BORDER_THIN);
        format_set_border_color(m_heading, kGridLine);
    }
    return m_heading;
}

lxw_format* XlsxFormats::column(XlsxColumn::Kind kind, bool isEditable)
{
    return bodyFormat(kind, isEditable, false);
}

lxw_format* XlsxFormats::cell(XlsxColumn::Kind kind, bool isEditable)
{
    return bodyFormat(kind, isEditable, true);
}

lxw_format* XlsxFormats::bodyFormat(XlsxColumn::Kind kind, bool isEditable, bool hasBorder)
{
    lxw_format*& format = m_body[size_t(kind)][isEditable][hasBorder];
    if (!format) {
        format = workbook_add_format(m_book);
        format_set_num_format(format, numberFormatOf(kind));
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (hasBorder) {
            format_set_border(format, LXW_BORDER_THIN);
            format_set_border_color(format, kGridLine);
        }
        if (kind == XlsxColumn::Kind::Text)
            format_set_text_wrap(format);
        if (isEditable)
            format_set_unlocked(format);
    }
    return format;
}

lxw_format* XlsxFormats::level(const XlsxLevel& level)
{
    for (const auto& [known, format] : std::as_const(m_levels)) {
        if (known.fill == level.fill && known.ink == level.ink)
            return format;
    }
    lxw_format* format = workbook_add_format(m_book);
    format_set_bg_color(format, level.fill);
    format_set_font_color(format, level.ink);
    m_levels.append({level, format});
    return format;
}

QByteArray xlsxFooter(const XlsxSheetSpec& sheet)
{
    const QString text(QStringLiteral("&L") + footerPart(sheet.footerLeft) +
                       QStringLiteral("&C&P / &N&R") + footerPart(sheet.footerRight));
    return text.toUtf8();
}

QString xlsxSheetName(const QString& wish, const QStringList& used)
{
    QString name;
    for (const QChar c : wish.simplified())
        name += QStringView(u"[]:*?/\\").contains(c) ? QChar(u' ') : c;
    name = name.simplified().left(kLongestSheetName);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    // Excel keeps "History" to itself.
    if (name.isEmpty() || name.compare(QLatin1String("history"), Qt::CaseInsensitive) == 0)
        name = name.isEmpty() ? QStringLiteral("Sheet") : QString(name + u'_');
    QString unique = name;
    for (int n = 2; used.contains(unique, Qt::CaseInsensitive); ++n) {
        const QString number(u' ' + QString::number(n));
        unique = QString(name.left(kLongestSheetName - number.size()) + number);
    }
    return unique;
}

QString xlsxQuoted(const QString& text)
{
    QString doubled = text;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return QString(u'"' + doubled + u'"');
}

QString escapeForXlsx(const QString& text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isHex = false;
        if (i + 6 < text.size() && text[i] == u'_' && text[i + 1] == u'x' && text[i + 6] == u'_')
            (void)QStringView(text).mid(i + 2, 4).toUInt(&isHex, 16);
        escaped += isHex ? QStringLiteral("_x005F_") : QString(text[i]);
    }
    return escaped;
}

int xlsxLineCount(const QString& text, double width)
{
    // Letters of text are narrower than the digits widths are counted in, words break early.
    const qsizetype letters = std::max<qsizetype>(1, qsizetype(width * 1.05));
    if (text.size() <= letters && !text.contains(u'\n'))
        return 1;
    qsizetype lines = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        lines += std::max<qsizetype>(1, (line.size() + letters - 1) / letters);
    return int(std::min<qsizetype>(lines, 1000));
}

} // namespace ringbinder
