// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/registerprint.h"

#include "core/catalogue/catalogue.h"
#include "core/catalogue/seed.h"
#include "core/registers/context/organisation.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packtext.h"
#include "core/report/sheets/sheetpage.h"
#include "core/store/binder.h"
#include "core/store/consistentread.h"

#include <memory>

namespace ringbinder::report {

namespace {

constexpr int kLongTextLetters = 34;
constexpr int kUsualLetters = 10;
// More letters in a row of these columns want the long side of the paper.
constexpr int kPortraitLetters = 84;

int lettersOf(const FieldDef& field)
{
    if (field.type == FieldType::LongText)
        return kLongTextLetters;
    return field.width > 0 ? field.width : kUsualLetters;
}

Orientation orientationOf(const RegisterView& view)
{
    if (view.orientation)
        return *view.orientation;
    int letters = view.hasCode ? kUsualLetters : 0;
    for (const FieldDef* field : view.columns)
        letters += lettersOf(*field);
    return letters > kPortraitLetters ? Orientation::Landscape : Orientation::Portrait;
}

bool isNumber(const FieldDef& field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Decimal ||
           field.type == FieldType::Money;
}

bool isLevel(const FieldDef& field)
{
    return field.type == FieldType::Rating && QLatin1String(field.scale) == QLatin1String("level");
}

// Levels keep their colour and letter; the bands come first among the tints of the table.
int tintOf(const FieldDef& field, const Value& value, const DeriveContext* derive)
{
    if (!isLevel(field) || value.isNull() || !derive)
        return -1;
    const auto band = derive->scales().bandOfScore(int(value.integer()));
    return band ? band->rank : -1;
}

QList<Tint> bandTints(const DeriveContext* derive)
{
    QList<Tint> tints;
    const QList<LevelBand> bands = derive ? derive->scales().bands() : QList<LevelBand>();
    for (const LevelBand& band : bands)
        tints.append(Tint::forStep(band.label, band.mark, 0xff000000 | band.rgb, band.rank,
                                   int(bands.size())));
    return tints;
}

// What the rows are made of: little more than their texts, for registers of any size.
struct PrintedRows {
    QList<Row> rows;
    qsizetype records = 0;
};

class SheetReader final {
public:
    SheetReader(const RegisterView& view, const FormatContext& format, const DeriveContext* derive)
        : m_view(view)
        , m_format(format)
        , m_derive(derive)
        , m_missing(notRecorded(*format.language))
    {
    }

    void read(QList<Record>& records)
    {
        for (Record& record : records) {
            if (m_derive && m_view.def->derive)
                m_view.def->derive(record, *m_derive);
            if (m_view.group)
                startGroup(record);
            Row row;
            if (m_view.hasCode)
                row.cells.append({record.code(), -1, true, false});
            for (const FieldDef* field : m_view.columns)
                row.cells.append(cellOf(record, *field));
            m_sheet->rows.append(row);
            ++m_sheet->records;
            ++m_inGroup;
        }
        endGroup();
    }
    [[nodiscard]] std::shared_ptr<const PrintedRows> sheet() const { return m_sheet; }

private:
    [[nodiscard]] Cell cellOf(const Record& record, const FieldDef& field) const
    {
        const Value value = record.value(field);
        QString text = &field == &m_view.def->nameField()
                           ? shownName(shippedCatalogue(), record, *m_format.language)
                           : formatValue(field, value, m_format);
        if (field.type == FieldType::LongText && !field.words) // words are no Markdown
            text = plainText(text);
        if (text.isEmpty())
            return {m_missing, -1, false, true};
        return {text, tintOf(field, value, m_derive), false, false};
    }
    void startGroup(const Record& record)
    {
        const QString text = formatValue(*m_view.group, record.value(*m_view.group), m_format);
        if (m_groupRow >= 0 && text == m_groupText)
            return;
        endGroup();
        m_groupText = text;
        m_groupRow = m_sheet->rows.size();
        m_sheet->rows.append(groupRow(QString()));
    }
    // Its head says how many it holds, which is known now.
    void endGroup()
    {
        if (m_groupRow >= 0)
            m_sheet->rows[m_groupRow].cells[0].text =
                QString(labelOf(*m_view.group).in(*m_format.language) + QLatin1String(": ") +
                        (m_groupText.isEmpty() ? m_missing : m_groupText) + QLatin1String(" (") +
                        m_format.language->number(qint64(m_inGroup)) + QLatin1Char(')'));
        m_inGroup = 0;
    }

    const RegisterView& m_view;
    const FormatContext& m_format;
    const DeriveContext* m_derive;
    QString m_missing;
    std::shared_ptr<PrintedRows> m_sheet = std::make_shared<PrintedRows>();
    QString m_groupText;
    qsizetype m_groupRow = -1;
    qsizetype m_inGroup = 0;
};

QList<Column> columnsOf(const RegisterView& view, const Speech& say, const Language& language)
{
    QList<Column> columns;
    if (view.hasCode)
        columns.append(
            column(say(QT_TRANSLATE_NOOP("pack", "Code")), {.wraps = false, .identifies = true}));
    for (const FieldDef* field : view.columns)
        columns.append(
            column(headingOf(*field).in(language),
                   {.weight = lettersOf(*field) / double(kUsualLetters),
                    .identifies = !view.hasCode && field == &view.def->nameField(),
                    .align = isNumber(*field) ? Column::Align::Right : Column::Align::Left}));
    return columns;
}

} // namespace

Result<Document> composeRegister(const Binder& binder, const RegisterView& view,
                                 const Language& language, const DeriveContext* derive)
{
    const auto reading = ConsistentRead::begin(binder);
    if (!reading)
        return fail(reading.error());
    const RegisterDef& def = *view.def;
    auto records = binder.records(def, view.uids);
    if (!records)
        return fail(records.error());
    const auto clients = binder.records(organisation::def);
    if (!clients)
        return fail(clients.error());
    const Record client = clients->value(0, Record(organisation::def));
    const auto all = binder.count(def);
    if (!all)
        return fail(all.error());

    FormatContext format;
    format.language = &language;
    format.scales = derive ? &derive->scales() : nullptr;
    format.currency = client.text(organisation::currency);
    format.recordName = [&binder](const FieldDef&, const Uid& uid) {
        const auto name = binder.name(uid);
        return name ? name->title : QString();
    };
    SheetReader reader(view, format, derive);
    reader.read(*records);
    const std::shared_ptr<const PrintedRows> sheet = reader.sheet();

    const Speech say(language, "pack");
    const QString filter =
        view.filterText.isEmpty() ? say(QT_TRANSLATE_NOOP("pack", "none")) : view.filterText;
    Table table;
    table.columns = columnsOf(view, say, language);
    table.tints = bandTints(derive);
    table.emptyText = *all == 0 ? say(QT_TRANSLATE_NOOP("pack", "Nothing is recorded here yet."))
                                : say(QT_TRANSLATE_NOOP("pack", "No record matches the filter."));
    table.rows.count = sheet->rows.size();
    table.rows.at = [sheet](qsizetype index) { return sheet->rows[index]; };
    const QString plural = def.pluralText().in(language);
    const QString name =
        view.viewName.isEmpty() ? plural : QString(plural + QLatin1String(": ") + view.viewName);
    table.countLine = say(QT_TRANSLATE_NOOP("pack", "%1: %2 of %3 shown, filter: %4"),
                          {plural, say.number(sheet->records), say.number(*all), filter});

    auto made = sheetDocument(binder, name, language);
    if (!made)
        return made;
    Document& document = *made;
    document.orientation = orientationOf(view);
    Furniture& page = document.furniture;
    page.footerNote = say(QT_TRANSLATE_NOOP("pack", "Filter: %1"), {filter});
    if (!view.sortText.isEmpty())
        page.footerNote += QString(QStringLiteral(" \u00B7 ") +
                                   say(QT_TRANSLATE_NOOP("pack", "Order: %1"), {view.sortText}));
    document.blocks = {table};
    return made;
}

} // namespace ringbinder::report
