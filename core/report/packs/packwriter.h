// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the blocks of a pack together: the small grammar that all packs share (what is not recorded
// is said so, levels carry word and score, tables end with a count). Sections call it; it holds no
// layout and decides nothing about records.
#pragma once

#include "core/report/packs/packcontext.h"
#include "core/risk/signoff.h"

#include <memory>

namespace ringbinder::report {

class PackWriter final {
public:
    explicit PackWriter(std::shared_ptr<const PackContext> context)
        : m_context(std::move(context))
    {
    }

    [[nodiscard]] const PackContext& context() const { return *m_context; }
    // For rows that are fetched later.
    [[nodiscard]] const std::shared_ptr<const PackContext>& shared() const { return m_context; }
    [[nodiscard]] const Snapshot& snapshot() const { return m_context->snapshot(); }
    [[nodiscard]] Speech speech(const char* context) const { return m_context->speech(context); }

    // Of a pack about records: the one that the section is about. Null in common sections.
    [[nodiscard]] const Record* subject() const { return m_subject; }
    void setSubject(const Record* subject) { m_subject = subject; }
    // Headings from here on are so many levels deeper.
    [[nodiscard]] int depth() const { return m_depth; }
    void setDepth(int depth) { m_depth = depth; }

    void add(Block block) { m_blocks.append(std::move(block)); }
    void heading(const QString& text, int level = 1, bool startsPage = false);
    void text(const QString& text, Paragraph::Style style = Paragraph::Style::Body);
    // Stays with the table that it introduces.
    void intro(const QString& text);
    void chart(const ChartSpec& chart, double heightMm = 0);
    // A text of the client; where it is empty, "not recorded" stands in its place.
    void recorded(const QString& text);
    // Turns to a fresh page of this orientation unless the page before has it already.
    void turn(Orientation orientation);
    // Of the page that is written on; a writer that goes on behind another one begins with it.
    [[nodiscard]] Orientation orientation() const { return m_orientation; }
    void setOrientation(Orientation orientation) { m_orientation = orientation; }
    [[nodiscard]] QList<Block> take() { return std::move(m_blocks); }

private:
    std::shared_ptr<const PackContext> m_context;
    QList<Block> m_blocks;
    const Record* m_subject = nullptr;
    int m_depth = 0;
    Orientation m_orientation = Orientation::Portrait;
};

// ---- cells, the same in rows that are fetched later
[[nodiscard]] QString notRecorded(const Language& language);
[[nodiscard]] Cell textCell(const PackContext& context, const QString& text);
[[nodiscard]] Cell valueCell(const PackContext& context, const Record& record,
                             const FieldDef& field);
// Two or more facts under each other; those that are not recorded say so.
[[nodiscard]] Cell linesCell(const PackContext& context, const QStringList& lines);
// "High 12", tinted with the band; its tints are levelTints().
[[nodiscard]] Cell levelCell(const PackContext& context, const Record& risk, RiskStage stage);
// The same with likelihood and impact below.
[[nodiscard]] Cell ratedLevelCell(const PackContext& context, const Record& risk, RiskStage stage);
[[nodiscard]] Cell codeCell(const QString& code);
// "RSK-0007, RSK-0012"; "none" where there are none, since that is known.
[[nodiscard]] Cell codesCell(const PackContext& context, const QList<const Record*>& records);
// The choice as its tint among choiceTints() of the field.
[[nodiscard]] Cell choiceCell(const PackContext& context, const Record& record,
                              const FieldDef& field);
// Code and, below it, the name; an asterisk marks what changed since the version before.
[[nodiscard]] Cell namedCell(const PackContext& context, const Record& record);
// "RSK-0007 Theft of a laptop", below each other; "none" where there are none.
[[nodiscard]] QString namedCodes(const PackContext& context, const QList<const Record*>& records);
[[nodiscard]] QList<const Record*> linked(const PackContext& context, const Record& record,
                                          const FieldDef& field);
// For what a sign-off covers.
[[nodiscard]] FindSigned findIn(const Snapshot& snapshot);
// A.5.2 before A.5.10.
[[nodiscard]] QList<const Record*> byCode(QList<const Record*> records);
[[nodiscard]] QString codesOf(const QList<const Record*>& records);
[[nodiscard]] QString namesOf(const PackContext& context, const QList<const Record*>& records);

// ---- tints
[[nodiscard]] QList<Tint> levelTints(const RiskMethod& method);
// Of a verdict in words, told apart by colour and, in grey, by how grave it is.
[[nodiscard]] Tint toneTint(Tone tone, const QString& word, const QString& letter);
// One per choice of the field, in its order; letters are unique within them.
[[nodiscard]] QList<Tint> choiceTints(const FieldDef& field, const Language& language);

// ---- columns and rows
struct ColumnStyle {
    double weight = 1.0;
    bool wraps = true;
    bool identifies = false;
    Column::Align align = Column::Align::Left;
};
[[nodiscard]] Column column(const QString& title, ColumnStyle style = {});
[[nodiscard]] Column numberColumn(const QString& title);
[[nodiscard]] Row groupRow(const QString& text);
[[nodiscard]] Row totalRow(QList<Cell> cells);
// "57 of 57 risks shown, filter: none"
[[nodiscard]] QString countLine(const PackContext& context, const QString& what, qsizetype shown,
                                qsizetype all, const QString& filter = {});

} // namespace ringbinder::report
