// SPDX-License-Identifier: GPL-3.0-or-later
// A piece of text broken into lines for a width, ready to be measured and drawn. Plain Latin, Greek
// and Cyrillic text is broken and drawn by tables; everything else (marks, right-to-left, Han) goes
// through QTextLayout. Control and direction-override characters never reach the paper.
#pragma once

#include "core/report/document.h"
#include "core/report/painter/fonts.h"

#include <QColor>
#include <QTextLayout>
#include <QVarLengthArray>

#include <memory>

class QPainter;

namespace ringbinder::report {

// What is left of a user's text when it is printed.
[[nodiscard]] QString printable(const QString& text);

class TextLines final {
public:
    TextLines(FontBook& fonts, const QString& text, const TypeStyle& style, double width);
    TextLines(FontBook& fonts, const QList<TextRun>& runs, const TypeStyle& style, double width);

    [[nodiscard]] qsizetype lineCount() const { return m_lines.size(); }
    [[nodiscard]] double height() const { return double(lineCount()) * m_style.lineHeight(); }
    [[nodiscard]] const TypeStyle& style() const { return m_style; }
    [[nodiscard]] double widest() const;

private:
    friend class Canvas;
    struct Span {
        qsizetype from = 0;
        Face face = Face::Regular;
    };
    struct Line {
        qsizetype from = 0;
        qsizetype length = 0;
        double width = 0;
        bool hasHyphen = false;
    };

    void breakSimple(FontBook& fonts, double width);
    void breakShaped(const FontBook& fonts, double width);
    [[nodiscard]] Face faceAt(qsizetype place) const;

    QString m_text;
    TypeStyle m_style;
    QVarLengthArray<Span, 2> m_spans;
    QVarLengthArray<Line, 8> m_lines;
    std::unique_ptr<QTextLayout> m_shaped; // only for text that needs it
};

// How wide a column would like to be for a text.
struct TextExtent {
    double natural = 0;     // the longest line, unbroken
    double longestWord = 0; // what cannot be broken nicely
    double total = 0;       // all lines, unbroken, one after the other
    int lines = 1;
};
[[nodiscard]] TextExtent measureText(FontBook& fonts, const QString& text, const TypeStyle& style);

// As much of the text as fits into one line, ending in an ellipsis where it was cut.
[[nodiscard]] QString elidedText(FontBook& fonts, const QString& text, const TypeStyle& style,
                                 double width);

} // namespace ringbinder::report
