// SPDX-License-Identifier: GPL-3.0-or-later
// The typeface of everything printed: Noto Sans, compiled into the program, so that a pack looks
// the same everywhere and its PDF embeds a real font; a client may name an installed one instead.
// Keeps plain tables of glyphs and advances, never a font engine, so that a layout may move between
// threads. Ligatures and kerning stay off on purpose: they cost time and hide words from a search
// in the PDF.
#pragma once

#include <QFont>
#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <memory>

namespace ringbinder::report {

enum class Face { Regular, Bold, Italic, BoldItalic };

// Size and weight of one kind of text. Lengths here and below are in 1/1200 inch.
struct TypeStyle {
    Face face = Face::Regular;
    double points = 9;
    double leading = 1.34; // line height as a multiple of the size

    [[nodiscard]] int pixels() const; // never smaller than the points promise
    [[nodiscard]] double lineHeight() const { return pixels() * leading; }
    [[nodiscard]] double ascent() const { return pixels() * kAscent; }
    // From the top of a line to its baseline.
    [[nodiscard]] double baseline() const
    {
        return (lineHeight() - pixels() * (kAscent + kDescent)) / 2 + ascent();
    }
    [[nodiscard]] TypeStyle in(Face other) const { return {other, points, leading}; }

    static constexpr double kAscent = 1.069;
    static constexpr double kDescent = 0.293;
};

// Makes the compiled-in faces known to Qt, once. Needs a QGuiApplication.
void registerPrintFonts();

// Whether text can be set in this family here.
[[nodiscard]] bool hasTypeface(const QString& family);

class FontBook final {
public:
    struct Glyph {
        quint32 index = 0;
        float advance = 0; // in em
        bool isSimple = false;
    };

    // An empty family, or one that is not installed, is Noto Sans.
    explicit FontBook(const QString& family = {});

    [[nodiscard]] QFont font(Face face, int pixels) const;

    // Letters of left-to-right scripts that need no shaping; all other text takes the slow road.
    [[nodiscard]] const Glyph& glyph(Face face, char16_t letter)
    {
        const size_t block = letter >> 8;
        if (block >= kBlocks)
            return m_foreign;
        const auto& letters = m_blocks[size_t(face)][block];
        return (letters ? *letters : fill(face, block))[letter & 0xff];
    }
    [[nodiscard]] double width(const TypeStyle& style, QStringView simpleText);

private:
    static constexpr size_t kBlocks = 0x23; // up to U+22FF
    using Letters = std::array<Glyph, 256>;

    const Letters& fill(Face face, size_t block);

    QString m_family;
    std::array<std::array<std::unique_ptr<Letters>, kBlocks>, 4> m_blocks;
    Glyph m_foreign;
};

} // namespace ringbinder::report
