// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/registerexport.h"

#include "core/base/safefile.h"
#include "core/exchange/csv.h"
#include "core/schema/derive.h"
#include "core/store/binder.h"

#include <QFileInfo>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace ringbinder {

namespace {

constexpr int kExportReportEvery = 500;
constexpr int kRowsInMemory = 20'000;

Message exportMessage(const char* source)
{
    return {"export", source};
}

class RegisterWriter final {
public:
    RegisterWriter(const Binder& binder, const RegisterDef& def, const RegisterExport& what,
                   Progress& progress)
        : m_binder(binder)
        , m_def(def)
        , m_what(what)
        , m_progress(progress)
        , m_columns(what.columns.isEmpty() ? binder.fields(def) : what.columns)
        , m_language(what.language ? *what.language : m_english)
    {
        m_format.language = &m_language;
        m_format.scales = what.scales;
        m_format.currency = what.currency;
        m_format.recordName = [this](const FieldDef&, const Uid& uid) { return shortName(uid); };
    }

    [[nodiscard]] Result<QList<Message>> toText(const QString& target, char separator);
    [[nodiscard]] Result<QList<Message>> toJson(const QString& target);
    [[nodiscard]] Result<QList<Message>> toXlsx(const QString& target);
    [[nodiscard]] Result<> toSheet(XlsxWriter& writer, XlsxSheetSpec sheet,
                                   const QList<RegisterSheet::Column>& more);

private:
    [[nodiscard]] bool isForPeople() const
    {
        return m_what.wording == RegisterExport::Wording::People;
    }
    [[nodiscard]] Result<> tick(qsizetype at);
    [[nodiscard]] QString code(const Uid& uid) const;
    [[nodiscard]] QString shortName(const Uid& uid);
    [[nodiscard]] QString heading(const FieldDef& field) const;
    [[nodiscard]] QString text(const FieldDef& field, const Value& value) const;
    [[nodiscard]] QJsonValue json(const FieldDef& field, const Value& value) const;
    [[nodiscard]] XlsxColumn xlsxColumn(const FieldDef& field) const;
    [[nodiscard]] Cell xlsxCell(const FieldDef& field, const Value& value) const;

    const Binder& m_binder;
    const RegisterDef& m_def;
    const RegisterExport& m_what;
    Progress& m_progress;
    QList<const FieldDef*> m_columns;
    Language m_english;
    const Language& m_language;
    FormatContext m_format;
    QHash<const RegisterDef*, QHash<QString, int>> m_titles; // how many bear each name
};

Result<> RegisterWriter::tick(qsizetype at)
{
    if (at % kExportReportEvery != 0)
        return {};
    if (m_progress.isCancelled()) {
        return fail(Error::Kind::Cancelled,
                    exportMessage(QT_TRANSLATE_NOOP("export", "The export was cancelled.")));
    }
    m_progress.report(at, m_what.records.size(),
                      exportMessage(QT_TRANSLATE_NOOP("export", "Writing the rows")));
    return {};
}

QString RegisterWriter::code(const Uid& uid) const
{
    const auto name = m_binder.name(uid);
    return name ? name->code : QString();
}

// The name alone where it says which record; else the code before it, so that it is found again.
QString RegisterWriter::shortName(const Uid& uid)
{
    const auto name = m_binder.name(uid);
    if (!name || !name->def)
        return {};
    if (*name->def->prefix == '\0' || name->title.contains(QLatin1Char(';')))
        return name->code;
    QHash<QString, int>& titles = m_titles[name->def];
    if (titles.isEmpty()) {
        for (const Binder::Name& other : m_binder.names(*name->def))
            ++titles[other.title.toCaseFolded()];
    }
    return titles.value(name->title.toCaseFolded()) == 1
               ? name->title
               : QString(name->code + QLatin1Char(' ') + name->title);
}

QString RegisterWriter::heading(const FieldDef& field) const
{
    return isForPeople() ? labelOf(field).in(m_language) : QString(field.name());
}

QString RegisterWriter::text(const FieldDef& field, const Value& value) const
{
    if (isForPeople())
        return formatValue(field, value, m_format);
    return machineText(field, value, [this](const FieldDef&, const Uid& uid) { return code(uid); });
}

Result<QList<Message>> RegisterWriter::toText(const QString& target, char separator)
{
    CsvWriteOptions options;
    options.separator = separator;
    options.byteOrderMark = isForPeople(); // spreadsheets take UTF-8 for something else without it
    CsvWriter writer(options);
    auto file = SafeFile::create(target);
    if (!file)
        return fail(file.error());
    QStringList cells{QStringLiteral("code"), QStringLiteral("uid")};
    for (const FieldDef* field : std::as_const(m_columns))
        cells.append(heading(*field));
    writer.addRow(cells);
    for (qsizetype i = 0; i < m_what.records.size(); ++i) {
        if (const auto done = tick(i); !done)
            return fail(done.error());
        const Record& record = m_what.records[i];
        cells = {record.code(), record.uid().toString()};
        for (const FieldDef* field : std::as_const(m_columns))
            cells.append(text(*field, record.value(*field)));
        writer.addRow(cells);
        if (i % kExportReportEvery == 0)
            (*file)->device().write(writer.take());
    }
    (*file)->device().write(writer.take());
    if (const auto done = (*file)->commit(); !done)
        return fail(done.error());
    return QList<Message>();
}

QJsonValue RegisterWriter::json(const FieldDef& field, const Value& value) const
{
    const bool isList = field.type == FieldType::References || field.type == FieldType::MultiChoice;
    if (value.isNull())
        return isList ? QJsonValue(QJsonArray()) : QJsonValue();
    const auto codeOf = [this](const QString& text) {
        const auto uid = Uid::fromString(text);
        const QString known = uid ? code(*uid) : QString();
        return known.isEmpty() ? text : known;
    };
    if (field.type == FieldType::Reference)
        return codeOf(value.text());
    if (field.type == FieldType::YesNo)
        return machineText(field, value);
    if (field.type != FieldType::References)
        return value.toJson();
    QStringList codes;
    for (const QString& uid : value.list())
        codes.append(codeOf(uid));
    codes.sort();
    return QJsonArray::fromStringList(codes);
}

Result<QList<Message>> RegisterWriter::toJson(const QString& target)
{
    QJsonArray records;
    for (qsizetype i = 0; i < m_what.records.size(); ++i) {
        if (const auto done = tick(i); !done)
            return fail(done.error());
        const Record& record = m_what.records[i];
        QJsonObject object{{QStringLiteral("code"), record.code()},
                           {QStringLiteral("uid"), record.uid().toString()}};
        for (const FieldDef* field : std::as_const(m_columns))
            object.insert(field->name(), json(*field, record.value(*field)));
        records.append(object);
    }
    const QJsonObject root{{QStringLiteral("schema"), 1},
                           {QStringLiteral("register"), m_def.name()},
                           {QStringLiteral("records"), records}};
    if (const auto done = writeFile(target, QJsonDocument(root).toJson()); !done)
        return fail(done.error());
    return QList<Message>();
}

XlsxColumn RegisterWriter::xlsxColumn(const FieldDef& field) const
{
    XlsxColumn column;
    column.heading = heading(field);
    column.note =
        field.help && *field.help ? m_language.text(field.context, field.help) : QString();
    column.width = field.width > 0 ? field.width + 2 : 16;
    switch (field.type) {
    case FieldType::Integer:
        column.kind = XlsxColumn::Kind::Integer;
        break;
    case FieldType::Decimal:
        column.kind = XlsxColumn::Kind::Decimal;
        break;
    case FieldType::Money:
        column.kind = XlsxColumn::Kind::Money;
        break;
    case FieldType::Date:
        column.kind = XlsxColumn::Kind::Date;
        column.width = 12;
        break;
    case FieldType::LongText:
        column.width = 40;
        break;
    case FieldType::Choice:
        for (const Choice& choice : field.choices)
            column.choices.append(m_language.text(field.context, choice.label));
        break;
    case FieldType::YesNo:
        column.choices = {formatValue(field, Value(1), m_format),
                          formatValue(field, Value(0), m_format)};
        break;
    case FieldType::Rating:
        for (const ScaleLevel& level : m_what.scales
                                           ? m_what.scales->levels(QLatin1String(field.scale))
                                           : QList<ScaleLevel>())
            column.choices.append(formatValue(field, Value(level.value), m_format));
        for (const LevelBand& band :
             m_what.scales&& column.choices.isEmpty() ? m_what.scales->bands() : QList<LevelBand>())
            column.levels.append({band.label, band.rgb, band.textRgb});
        break;
    case FieldType::Text:
    case FieldType::Instant:
    case FieldType::MultiChoice:
    case FieldType::Reference:
    case FieldType::References:
    case FieldType::Attachment:
        break;
    }
    return column;
}

Cell RegisterWriter::xlsxCell(const FieldDef& field, const Value& value) const
{
    if (value.isNull())
        return {};
    const QString shown = formatValue(field, value, m_format);
    if (field.type == FieldType::Date)
        return {shown, QDate::fromString(value.text(), Qt::ISODate)};
    if (field.type == FieldType::Integer || field.type == FieldType::Decimal)
        return {shown, value.real()};
    if (field.type == FieldType::Money)
        return {shown, double(value.integer()) / 100.0};
    return Cell(shown);
}

Result<> RegisterWriter::toSheet(XlsxWriter& writer, XlsxSheetSpec sheet,
                                 const QList<RegisterSheet::Column>& more)
{
    if (sheet.name.isEmpty())
        sheet.name = m_def.pluralText().in(m_language);
    XlsxColumn uid;
    uid.heading = QStringLiteral("uid");
    uid.hidden = true;
    XlsxColumn codes;
    codes.heading = QStringLiteral("code");
    codes.width = 11;
    sheet.columns = {uid, codes};
    for (const FieldDef* field : std::as_const(m_columns))
        sheet.columns.append(xlsxColumn(*field));
    for (const RegisterSheet::Column& added : more) {
        XlsxColumn column;
        column.heading = added.heading;
        column.width = added.width;
        column.kind = added.kind;
        sheet.columns.append(column);
    }
    sheet.frozenColumns = 3;
    writer.addSheet(sheet);
    std::vector<Cell> cells;
    for (qsizetype i = 0; i < m_what.records.size(); ++i) {
        if (const auto done = tick(i); !done)
            return fail(done.error());
        const Record& record = m_what.records[i];
        cells.clear();
        cells.emplace_back(record.uid().toString());
        cells.emplace_back(record.code());
        for (const FieldDef* field : std::as_const(m_columns))
            cells.push_back(xlsxCell(*field, record.value(*field)));
        for (const RegisterSheet::Column& added : more)
            cells.push_back(added.cell(record));
        writer.addRow(cells);
    }
    return {};
}

Result<QList<Message>> RegisterWriter::toXlsx(const QString& target)
{
    XlsxBookSpec book;
    book.title = m_what.title.isEmpty() ? m_def.pluralText().in(m_language) : m_what.title;
    book.created = m_binder.clock().nowUtc();
    book.constantMemory = m_what.records.size() > kRowsInMemory;
    auto writer = XlsxWriter::create(target, book);
    if (!writer)
        return fail(writer.error());
    XlsxSheetSpec sheet;
    sheet.title = m_what.title;
    if (const auto done = toSheet(**writer, sheet, {}); !done)
        return fail(done.error());
    return (*writer)->finish();
}

void writeFront(XlsxWriter& writer, const RegisterBook& book)
{
    XlsxSheetSpec sheet;
    sheet.name = book.front.name;
    sheet.title = book.front.title;
    sheet.autofilter = false;
    sheet.landscape = false;
    sheet.letterPaper = book.letterPaper;
    sheet.footerLeft = book.footer;
    XlsxColumn labels;
    labels.heading = book.front.labelHeading;
    labels.width = 28;
    XlsxColumn values;
    values.heading = book.front.valueHeading;
    values.width = 70;
    sheet.columns = {labels, values};
    writer.addSheet(sheet);
    for (const auto& [label, value] : book.front.facts)
        writer.addRow(std::array{Cell(label), Cell(value)});
}

} // namespace

Result<QList<Message>> exportRegister(const Binder& binder, const RegisterDef& def,
                                      const QString& target, const RegisterExport& what,
                                      Progress& progress)
{
    RegisterWriter writer(binder, def, what, progress);
    const QString suffix = QFileInfo(target).suffix().toLower();
    if (suffix == QLatin1String("csv"))
        return writer.toText(target, ',');
    if (suffix == QLatin1String("tsv"))
        return writer.toText(target, '\t');
    if (suffix == QLatin1String("json"))
        return writer.toJson(target);
    if (suffix == QLatin1String("xlsx"))
        return writer.toXlsx(target);
    return fail(Error::Kind::Unsupported,
                exportMessage(QT_TRANSLATE_NOOP(
                                  "export", "\"%1\" is no format to write a register in. Accepted "
                                            "endings: .csv, .tsv, .xlsx, .json."))
                    .arg(suffix));
}

Result<QList<Message>> exportBook(const Binder& binder, const QString& target,
                                  const RegisterBook& book, Progress& progress)
{
    XlsxBookSpec spec = book.spec;
    for (const RegisterSheet& sheet : book.sheets)
        spec.constantMemory = spec.constantMemory || sheet.what.records.size() > kRowsInMemory;
    auto writer = XlsxWriter::create(target, spec);
    if (!writer)
        return fail(writer.error());
    writeFront(**writer, book);
    for (const RegisterSheet& part : book.sheets) {
        XlsxSheetSpec sheet;
        sheet.name = part.name;
        sheet.title = part.what.title;
        sheet.subtitles = part.subtitles;
        sheet.letterPaper = book.letterPaper;
        sheet.footerLeft = book.footer;
        RegisterWriter rows(binder, *part.def, part.what, progress);
        if (const auto done = rows.toSheet(**writer, sheet, part.more); !done)
            return fail(done.error());
    }
    return (*writer)->finish();
}

} // namespace ringbinder
