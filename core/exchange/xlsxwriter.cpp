// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxwriter.h"

#include "core/base/safefile.h"
#include "core/exchange/xlsxformats.h"
#include "core/exchange/xlsxrules.h"

#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cmath>

namespace ringbinder {
namespace {

constexpr lxw_row_t kXlsxRows = LXW_ROW_MAX;
constexpr qsizetype kLongestXlsxText = 32'767; // UTF-16 units in a cell
constexpr double kLineHeight = 15;
// What an A4 page holds at about 60 %, below which nobody reads it.
constexpr double kSheetLandscapeLetters = 240;
constexpr double kSheetPortraitLetters = 165;
constexpr double kTallestRow = 409;
constexpr lxw_row_t kSpareRows = 200; // below the table that drop-downs and colours cover too

// Days as a spreadsheet counts them. Before March 1900 its calendar is wrong: then nothing.
std::optional<double> serialOf(QDate date)
{
    if (!date.isValid() || date < QDate(1900, 3, 1) || date.year() > 9999)
        return std::nullopt;
    return double(QDate(1899, 12, 30).daysTo(date));
}

tl::unexpected<Error> notWritten(const QString& path, const QString& detail)
{
    const bool isFull = errno == ENOSPC || errno == EDQUOT;
    const Message message =
        isFull
            ? Message("exchange", QT_TRANSLATE_NOOP("exchange", "The disk is full: \"%1\" was not "
                                                                "written. Free some space, or "
                                                                "choose another place."))
            : Message("exchange", QT_TRANSLATE_NOOP("exchange", "\"%1\" could not be written. "
                                                                "Choose another place."));
    return fail(isFull ? Error::Kind::DiskFull : Error::Kind::Io, message.arg(path), detail);
}

} // namespace

class XlsxWriter::Book final {
public:
    Book(QString path, std::unique_ptr<SafeFile> file, const XlsxBookSpec& spec)
        : m_path(std::move(path))
        , m_file(std::move(file))
        , m_handle(open(spec))
        , m_formats(m_handle)
    {
        setProperties(spec);
    }
    ~Book()
    {
        if (m_handle)
            lxw_workbook_free(m_handle);
    }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    [[nodiscard]] bool isOpen() const { return m_handle; }

    void addSheet(const XlsxSheetSpec& spec)
    {
        endSheet();
        m_spec = spec;
        m_spec.name = xlsxSheetName(spec.name, m_names);
        m_names.append(m_spec.name);
        m_sheet = workbook_add_worksheet(m_handle, m_spec.name.toUtf8().constData());
        m_row = 0;
        setUpPage();
        setUpColumns();
        writeTop();
    }

    void addRow(std::span<const Cell> cells)
    {
        if (!m_sheet)
            return;
        if (m_row >= kXlsxRows) {
            m_hasTooManyRows = true;
            return;
        }
        setHeight(cells);
        const size_t count = std::min(cells.size(), size_t(m_spec.columns.size()));
        for (size_t i = 0; i < count; ++i)
            writeCell(lxw_col_t(i), cells[i]);
        ++m_row;
    }

    void addNote(int column, const QString& text, const QString& author)
    {
        if (m_sheet && m_row > m_headerRow + 1 && column >= 0)
            writeNote(m_row - 1, lxw_col_t(column), text, author);
    }

    [[nodiscard]] Result<QList<Message>> finish()
    {
        endSheet();
        m_lists.write(m_handle);
        if (m_hasTooManyRows)
            return fail(Error::Kind::Limit,
                        Message("exchange", QT_TRANSLATE_NOOP(
                                                "exchange", "A sheet of a workbook has room for "
                                                            "1,048,576 rows. Filter the table, or "
                                                            "export it as CSV.")));
        errno = 0;
        const lxw_error closed = workbook_close(std::exchange(m_handle, nullptr));
        if (closed != LXW_NO_ERROR)
            return notWritten(m_path, QString::fromUtf8(lxw_strerror(closed)));
        if (const auto checked = checkWrittenXlsx(m_file->temporaryPath()); !checked)
            return notWritten(m_path, checked.error().detail);
        if (const auto done = m_file->commit(); !done)
            return fail(done.error());
        return m_notices;
    }

private:
    lxw_workbook* open(const XlsxBookSpec& spec)
    {
        lxw_workbook_options options{};
        options.constant_memory = spec.constantMemory;
        options.use_zip64 = LXW_TRUE;
        return workbook_new_opt(QFile::encodeName(m_file->temporaryPath()).constData(), &options);
    }

    void setProperties(const XlsxBookSpec& spec)
    {
        if (!m_handle)
            return;
        QByteArray title = spec.title.toUtf8();
        QByteArray author = spec.author.toUtf8();
        QByteArray company = spec.company.toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.author = author.data();
        properties.company = company.data();
        properties.created = spec.created.isValid() ? spec.created.toSecsSinceEpoch() : 0;
        workbook_set_properties(m_handle, &properties);
    }

    void setUpPage()
    {
        if (m_spec.landscape)
            worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, m_spec.letterPaper ? 1 : 9);
        worksheet_fit_to_pages(m_sheet, pagesWide(), 0);
        worksheet_set_footer(m_sheet, xlsxFooter(m_spec).constData());
        worksheet_set_margins(m_sheet, 0.5, 0.5, 0.6, 0.7);
        if (m_spec.isHidden)
            worksheet_hide(m_sheet);
        else if (!m_hasVisibleSheet)
            worksheet_activate(m_sheet);
        if (!m_spec.isHidden && !m_hasVisibleSheet)
            worksheet_set_first_sheet(m_sheet);
        m_hasVisibleSheet = m_hasVisibleSheet || !m_spec.isHidden;
        if (m_spec.isProtected) {
            lxw_protection allowed{};
            allowed.format_columns = LXW_TRUE;
            allowed.format_rows = LXW_TRUE;
            allowed.autofilter = LXW_TRUE;
            allowed.sort = LXW_TRUE;
            worksheet_protect(m_sheet, nullptr, &allowed);
        }
    }

    // Fitted to one page, a register of sixty columns would be too small to read: as many pages
    // side by side as it takes, each with the columns that stay in view.
    [[nodiscard]] uint16_t pagesWide()
    {
        double letters = 0;
        for (const XlsxColumn& column : std::as_const(m_spec.columns))
            letters += column.hidden ? 0 : column.width;
        const double room = m_spec.landscape ? kSheetLandscapeLetters : kSheetPortraitLetters;
        const auto pages = uint16_t(std::max(1.0, std::ceil(letters / room)));
        if (pages > 1 && m_spec.frozenColumns > 0)
            worksheet_repeat_columns(m_sheet, 0, lxw_col_t(m_spec.frozenColumns - 1));
        return pages;
    }

    void setUpColumns()
    {
        for (qsizetype i = 0; i < m_spec.columns.size(); ++i) {
            const XlsxColumn& column = m_spec.columns[i];
            lxw_row_col_options options{};
            options.hidden = column.hidden;
            worksheet_set_column_opt(m_sheet, lxw_col_t(i), lxw_col_t(i), column.width,
                                     m_formats.column(column.kind, column.isEditable), &options);
        }
    }

    // Titles, headings, what stays in view, what repeats on each page.
    void writeTop()
    {
        const auto visible = std::find_if(m_spec.columns.begin(), m_spec.columns.end(),
                                          [](const XlsxColumn& column) { return !column.hidden; });
        const auto first =
            lxw_col_t(visible == m_spec.columns.end() ? 0 : visible - m_spec.columns.begin());
        if (!m_spec.title.isEmpty())
            writeText(m_row++, first, m_spec.title, m_formats.title());
        for (const QString& line : std::as_const(m_spec.subtitles))
            writeText(m_row++, first, line, m_formats.subtitle());
        if (m_row > 0)
            ++m_row;
        m_headerRow = m_row;
        int lines = 1;
        for (const XlsxColumn& column : std::as_const(m_spec.columns)) {
            if (!column.hidden) // room for the filter's button beside the text
                lines = std::max(lines, xlsxLineCount(column.heading, column.width - 3));
        }
        worksheet_set_row(m_sheet, m_row, std::min(lines * kLineHeight + 3, kTallestRow), nullptr);
        for (qsizetype i = 0; i < m_spec.columns.size(); ++i) {
            const XlsxColumn& column = m_spec.columns[i];
            writeText(m_row, lxw_col_t(i), column.heading, m_formats.heading());
            if (!column.note.isEmpty())
                writeNote(m_row, lxw_col_t(i), column.note, QString());
        }
        ++m_row;
        worksheet_freeze_panes(m_sheet, m_row, lxw_col_t(m_spec.frozenColumns));
        worksheet_repeat_rows(m_sheet, m_headerRow, m_headerRow);
    }

    void endSheet()
    {
        if (!m_sheet || m_spec.columns.isEmpty())
            return;
        const auto lastColumn = lxw_col_t(m_spec.columns.size() - 1);
        const lxw_row_t lastRow = std::max(m_row, m_headerRow + 2) - 1;
        if (m_spec.autofilter)
            worksheet_autofilter(m_sheet, m_headerRow, 0, lastRow, lastColumn);
        const lxw_row_t covered = std::min(lastRow + kSpareRows, kXlsxRows - 1);
        for (qsizetype i = 0; i < m_spec.columns.size(); ++i) {
            const XlsxColumn& column = m_spec.columns[i];
            const XlsxColumnArea area{m_sheet, lxw_col_t(i), m_headerRow + 1, covered};
            if (!column.choices.isEmpty())
                offerXlsxChoices(area, column.choices, m_lists);
            for (const XlsxLevel& level : column.levels)
                colourXlsxLevel(area, level, m_formats.level(level));
        }
        m_sheet = nullptr;
    }

    void setHeight(std::span<const Cell> cells)
    {
        int lines = 1;
        const size_t count = std::min(cells.size(), size_t(m_spec.columns.size()));
        for (size_t i = 0; i < count; ++i) {
            const XlsxColumn& column = m_spec.columns[qsizetype(i)];
            if (column.kind == XlsxColumn::Kind::Text && !column.hidden && cells[i].isText())
                lines = std::max(lines, xlsxLineCount(cells[i].text, column.width));
        }
        if (lines > 1)
            worksheet_set_row(m_sheet, m_row, std::min(lines * kLineHeight, kTallestRow), nullptr);
    }

    void writeCell(lxw_col_t column, const Cell& cell)
    {
        const XlsxColumn& spec = m_spec.columns[column];
        lxw_format* format = m_formats.cell(spec.kind, spec.isEditable);
        if (const auto number = cell.number()) {
            worksheet_write_number(m_sheet, m_row, column, *number, format);
        } else if (const auto yesNo = cell.yesNo()) {
            worksheet_write_boolean(m_sheet, m_row, column, *yesNo, format);
        } else if (const auto date = cell.date()) {
            writeDate(column, *date, std::get_if<Cell::Moment>(&cell.typed), spec);
        } else if (!cell.text.isEmpty()) {
            writeText(m_row, column, cell.text, format);
        } else {
            worksheet_write_blank(m_sheet, m_row, column, format);
        }
    }

    void writeDate(lxw_col_t column, QDate date, const Cell::Moment* moment, const XlsxColumn& spec)
    {
        using Kind = XlsxColumn::Kind;
        const std::optional<double> serial = serialOf(date);
        const double part = moment ? moment->time().msecsSinceStartOfDay() / 86'400'000.0 : 0;
        const Kind kind = spec.kind == Kind::Date || !moment ? Kind::Date : Kind::Moment;
        lxw_format* format = m_formats.cell(kind, spec.isEditable);
        if (serial)
            worksheet_write_number(m_sheet, m_row, column, *serial + part, format);
        else
            writeText(m_row, column, date.toString(Qt::ISODate), format);
    }

    void writeText(lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format)
    {
        QString fitting = escapeForXlsx(text);
        if (fitting.size() > kLongestXlsxText) {
            fitting = QString(fitting.left(kLongestXlsxText - 2) + u'…');
            m_notices.append(
                Message("exchange",
                        QT_TRANSLATE_NOOP("exchange", "The text for cell %1 of sheet %2 is longer "
                                                      "than a workbook can hold and was cut."))
                    .arg(cellName(int(row), column))
                    .arg(m_spec.name));
        }
        if (!fitting.isEmpty())
            worksheet_write_string(m_sheet, row, column, fitting.toUtf8().constData(), format);
    }

    void writeNote(lxw_row_t row, lxw_col_t column, const QString& text, const QString& author)
    {
        QByteArray by = author.toUtf8();
        lxw_comment_options options{};
        options.author = by.data();
        options.x_scale = 2;
        options.y_scale = std::clamp(double(xlsxLineCount(text, 34)) / 4, 1.0, 5.0);
        worksheet_write_comment_opt(m_sheet, row, column,
                                    escapeForXlsx(text).left(kLongestXlsxText).toUtf8().constData(),
                                    &options);
    }

    QString m_path;
    std::unique_ptr<SafeFile> m_file;
    lxw_workbook* m_handle;
    XlsxFormats m_formats;
    lxw_worksheet* m_sheet = nullptr; // being filled
    XlsxSheetSpec m_spec;             // of it
    lxw_row_t m_row = 0;              // next to be written
    lxw_row_t m_headerRow = 0;
    QStringList m_names;
    XlsxLists m_lists{m_names};
    QList<Message> m_notices;
    bool m_hasTooManyRows = false;
    bool m_hasVisibleSheet = false;
};

XlsxWriter::XlsxWriter(std::unique_ptr<Book> book)
    : m_book(std::move(book))
{
}
XlsxWriter::~XlsxWriter() = default;

Result<std::unique_ptr<XlsxWriter>> XlsxWriter::create(const QString& path,
                                                       const XlsxBookSpec& spec)
{
    auto file = SafeFile::create(path);
    if (!file)
        return fail(file.error());
    auto book = std::make_unique<Book>(path, std::move(*file), spec);
    if (!book->isOpen())
        return notWritten(path, QStringLiteral("workbook_new"));
    return std::unique_ptr<XlsxWriter>(new XlsxWriter(std::move(book)));
}

void XlsxWriter::addSheet(const XlsxSheetSpec& sheet)
{
    m_book->addSheet(sheet);
}

void XlsxWriter::addRow(std::span<const Cell> cells)
{
    m_book->addRow(cells);
}

void XlsxWriter::addNote(int column, const QString& text, const QString& author)
{
    m_book->addNote(column, text, author);
}

Result<QList<Message>> XlsxWriter::finish()
{
    return m_book->finish();
}

} // namespace ringbinder
