// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/painter/fonts.h"

#include <QFontDatabase>
#include <QRawFont>
#include <QtMath>

#include <mutex>

// Outside every namespace, as the macro asks: a static library's resources are not found without
// it.
static void initialisePrintFontResource()
{
    Q_INIT_RESOURCE(printfonts);
}

namespace ringbinder::report {

namespace {

constexpr int kDesignPixels = 1000; // Noto's units per em, so that advances come out exact

bool needsNoShaping(QChar letter)
{
    if (letter.isSurrogate() || letter.isMark())
        return false;
    switch (letter.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    default:
        break;
    }
    return letter.direction() != QChar::DirR && letter.direction() != QChar::DirAL;
}

} // namespace

int TypeStyle::pixels() const
{
    return qCeil(points * 1200.0 / 72.0 - 0.01);
}

void registerPrintFonts()
{
    static std::once_flag once;
    std::call_once(once, [] {
        initialisePrintFontResource();
        for (const char* name : {"Regular", "Bold", "Italic", "BoldItalic"}) {
            const QString path =
                QStringLiteral(":/printfonts/NotoSans-%1.ttf").arg(QLatin1String(name));
            QFontDatabase::addApplicationFont(path);
        }
    });
}

bool hasTypeface(const QString& family)
{
    registerPrintFonts();
    return QFontDatabase::hasFamily(family) && QFontDatabase::isSmoothlyScalable(family);
}

QFont FontBook::font(Face face, int pixels) const
{
    QFont font(m_family);
    font.setPixelSize(pixels);
    font.setBold(face == Face::Bold || face == Face::BoldItalic);
    font.setItalic(face == Face::Italic || face == Face::BoldItalic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

FontBook::FontBook(const QString& family)
    : m_family(!family.isEmpty() && hasTypeface(family) ? family : QStringLiteral("Noto Sans"))
{
    registerPrintFonts();
}

const FontBook::Letters& FontBook::fill(Face face, size_t block)
{
    const QRawFont raw = QRawFont::fromFont(font(face, kDesignPixels));
    auto letters = std::make_unique<Letters>();
    for (size_t low = 0; low < letters->size(); ++low) {
        const QChar letter(ushort(block << 8 | low));
        if (!needsNoShaping(letter))
            continue;
        const QList<quint32> glyphs = raw.glyphIndexesForString(QString(letter));
        if (glyphs.size() != 1 || glyphs.first() == 0)
            continue;
        const QList<QPointF> advances = raw.advancesForGlyphIndexes(glyphs);
        (*letters)[low] = {glyphs.first(), float(advances.first().x() / kDesignPixels), true};
    }
    return *(m_blocks[size_t(face)][block] = std::move(letters));
}

double FontBook::width(const TypeStyle& style, QStringView simpleText)
{
    double em = 0;
    for (const QChar letter : simpleText)
        em += double(glyph(style.face, letter.unicode()).advance);
    return em * style.pixels();
}

} // namespace ringbinder::report
