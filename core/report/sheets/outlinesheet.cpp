// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlines/outline.h"
#include "core/report/sheets/sheetpage.h"
#include "core/report/sheets/sheetparts.h"
#include "core/store/binder.h"

namespace ringbinder::report {

namespace {

// Four columns, a row for each node; its depth shows by the room before its name.
class OutlineRows final {
public:
    OutlineRows(const Language& language, QList<Row>& rows)
        : m_say(language, "sheet")
        , m_rows(rows)
    {
    }

    void add(const OutlineNode& node, int depth)
    {
        constexpr QChar kRoom(0x2003);
        const bool isBold = depth == 0 || !node.uid;
        const QString indent(depth, kRoom);
        const QString name =
            node.code.isEmpty() ? node.title : QStringLiteral("%1 %2").arg(node.code, node.title);
        Row row;
        row.cells = {Cell{QString(indent + name), -1, isBold, false},
                     Cell{node.kind, -1, false, true}, toneCell(node.state, node.tone),
                     node.gap.isEmpty() ? Cell{} : toneCell(node.gap, Tone::Warning)};
        m_rows.append(row);
        m_records += node.uid ? 1 : 0;
        for (const OutlineNode& below : node.children)
            add(below, depth + 1);
    }
    [[nodiscard]] QString countLine(int gaps) const
    {
        return m_say(QT_TRANSLATE_NOOP("sheet", "Records shown: %1, gaps: %2"),
                     {m_say.number(m_records), m_say.number(gaps)});
    }

private:
    Speech m_say;
    QList<Row>& m_rows;
    qint64 m_records = 0;
};

} // namespace

Result<Document> composeOutlineSheet(const Binder& binder, const SheetDef& def,
                                     const Language& language, const SheetOptions& options)
{
    const OutlineDef* kind = outlineOf(QString(def.name()));
    Q_ASSERT(kind);
    const auto outline = kind->make(binder, language, {options.record});
    if (!outline)
        return fail(outline.error());
    QString title = def.title.in(language);
    const auto about = options.record ? binder.name(*options.record) : std::nullopt;
    if (about)
        title = QStringLiteral("%1: %2").arg(title, about->title);
    auto document = sheetDocument(binder, title, language);
    if (!document)
        return document;
    const Speech say(language, "sheet");
    document->blocks.append(leadParagraph(outline->summary));
    QList<Row> rows;
    OutlineRows maker(language, rows);
    for (const OutlineNode& root : outline->roots)
        maker.add(root, 0);
    Table table;
    table.columns = {column(say(QT_TRANSLATE_NOOP("sheet", "What stands where")),
                            {.weight = 4.6, .identifies = true}),
                     column(say(QT_TRANSLATE_NOOP("sheet", "Kind")), {.weight = 1.4}),
                     column(say(QT_TRANSLATE_NOOP("sheet", "State")), {.weight = 1.5}),
                     column(say(QT_TRANSLATE_NOOP("sheet", "What is missing")), {.weight = 2.8})};
    table.tints = toneTints();
    table.emptyText = kind->emptyText().in(language);
    table.countLine = maker.countLine(outline->gapCount());
    table.rows = Rows::of(rows);
    document->blocks.append(table);
    return document;
}

} // namespace ringbinder::report
