// SPDX-License-Identifier: GPL-3.0-or-later
// All flows of a document in reading order, with what the paginator must know about each: the page
// orientation it was measured for, whether it opens a page, which heading it is.
#pragma once

#include "core/base/progress.h"
#include "core/report/painter/pagegeometry.h"
#include "core/report/painter/textflow.h"

#include <deque>
#include <memory>
#include <vector>

namespace ringbinder::report {

struct SectionHeading {
    QString number;
    QString text;
    int level = 1;
    int bookmark = -1; // -1: none
};

class FlowList final {
public:
    struct Entry {
        std::unique_ptr<Flow> flow;
        Orientation orientation = Orientation::Portrait;
        bool opensPage = false;
        int heading = -1;                       // index into headings()
        const ContentsFlow* contents = nullptr; // the flow, where it is one
        bool tiesNext = false;                  // its last piece stays with the next flow

        [[nodiscard]] Piece piece(qsizetype index) const;
    };

    // Incomplete when `progress` was cancelled meanwhile.
    FlowList(const Document& document, const PageGeometry& geometry, FontBook& fonts,
             Progress& progress);

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] const QList<SectionHeading>& headings() const { return m_headings; }
    // The flows go, and with them what they were made from.
    void clear()
    {
        m_entries.clear();
        m_sentences.clear();
    }

private:
    void numberHeadings(const Document& document);
    void addFirstPage(const Document& document);
    void addBlock(const Block& block, Progress& progress);
    void addEmptyTable(const Table& table);
    void addTable(const Table& table, Progress& progress);
    void addBreak(const PageBreak& pageBreak);
    void add(std::unique_ptr<Flow> flow, int heading = -1, const ContentsFlow* contents = nullptr);
    [[nodiscard]] FlowContext context() const;
    [[nodiscard]] double tallest() const;

    const PageGeometry& m_geometry;
    FontBook& m_fonts;
    const Language& m_language;
    std::deque<Paragraph> m_sentences; // in place of empty tables; flows point at them
    std::vector<Entry> m_entries;
    QList<SectionHeading> m_headings;
    Orientation m_orientation;
    bool m_opensPage = false;
    int m_nextHeading = 0;
};

} // namespace ringbinder::report
