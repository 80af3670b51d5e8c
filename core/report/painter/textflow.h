// SPDX-License-Identifier: GPL-3.0-or-later
// The running text of a document as flows: headings, paragraphs, lists, contents, the last line.
#pragma once

#include "core/report/painter/flow.h"

namespace ringbinder::report {

struct FlowContext {
    FontBook& fonts;
    const Language& language;
    double width = 0; // of the column all pieces fill
};

class HeadingFlow final : public Flow {
public:
    HeadingFlow(const FlowContext& context, const Heading& heading, const QString& number);

    qsizetype pieceCount() const override { return 1; }
    Piece piece(qsizetype index) const override;
    void paint(Canvas& canvas, const PageFacts& facts, qsizetype index, QPointF place,
               qsizetype from, qsizetype to) const override;

private:
    [[nodiscard]] const TypeStyle& type() const;
    [[nodiscard]] double indent(FontBook& fonts) const;

    const Heading& m_heading;
    QString m_number;
    double m_width;
    Piece m_piece;
};

class ParagraphFlow final : public Flow {
public:
    ParagraphFlow(const FlowContext& context, const Paragraph& paragraph);

    qsizetype pieceCount() const override { return 1; }
    Piece piece(qsizetype) const override { return m_piece; }
    void paint(Canvas& canvas, const PageFacts& facts, qsizetype index, QPointF place,
               qsizetype from, qsizetype to) const override;

private:
    [[nodiscard]] const TypeStyle& type() const;
    [[nodiscard]] bool isNote() const { return m_paragraph.style == Paragraph::Style::Note; }
    [[nodiscard]] double textWidth() const;

    const Paragraph& m_paragraph;
    double m_width;
    Piece m_piece;
};

class BulletFlow final : public Flow {
public:
    BulletFlow(const FlowContext& context, const BulletList& list);

    qsizetype pieceCount() const override { return m_list.items.size(); }
    Piece piece(qsizetype index) const override { return m_pieces[index]; }
    void paint(Canvas& canvas, const PageFacts& facts, qsizetype index, QPointF place,
               qsizetype from, qsizetype to) const override;

private:
    const BulletList& m_list;
    double m_width;
    double m_indent;
    QList<Piece> m_pieces;
};

class ContentsFlow final : public Flow {
public:
    struct Entry {
        QString number;
        QString text;
        int level = 1;
        int bookmark = 0;
    };
    ContentsFlow(const FlowContext& context, const Contents& contents, QList<Entry> entries);

    qsizetype pieceCount() const override { return m_entries.size() + 1; }
    Piece piece(qsizetype index) const override;
    void paint(Canvas& canvas, const PageFacts& facts, qsizetype index, QPointF place,
               qsizetype from, qsizetype to) const override;
    // The bookmark that piece `index` leads to, -1: none.
    [[nodiscard]] int bookmarkOf(qsizetype index) const
    {
        return index == 0 ? -1 : m_entries[index - 1].bookmark;
    }

private:
    const Contents& m_contents;
    QList<Entry> m_entries;
    double m_width;
};

// "End of document, 12 pages", and who generated it.
class ClosingFlow final : public Flow {
public:
    ClosingFlow(const FlowContext& context, const Document& document);

    qsizetype pieceCount() const override { return 1; }
    Piece piece(qsizetype index) const override;
    void paint(Canvas& canvas, const PageFacts& facts, qsizetype index, QPointF place,
               qsizetype from, qsizetype to) const override;

private:
    const Document& m_document;
    double m_width;
};

} // namespace ringbinder::report
