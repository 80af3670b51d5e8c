// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/brand.h"

#include "core/registers/context/organisation.h"
#include "core/report/document.h"
#include "core/report/painter/fonts.h"
#include "core/schema/record.h"

namespace ringbinder::report {

namespace {

std::optional<QRgb> brandColourOf(const QString& text)
{
    bool isNumber = false;
    const uint rgb = text.mid(1).toUInt(&isNumber, 16);
    if (text.size() != 7 || !isNumber)
        return std::nullopt;
    return 0xff000000 | rgb;
}

} // namespace

Brand brandOf(const Record& organisation)
{
    Brand brand;
    brand.colour = brandColourOf(organisation.text(organisation::brandColour));
    brand.accent = brandColourOf(organisation.text(organisation::accentColour));
    brand.typeface = organisation.text(organisation::printFont).trimmed();
    brand.preparedBy = organisation.text(organisation::preparedBy).trimmed();
    brand.hasCoverPage = organisation.get(organisation::cover) == organisation::Cover::Page;
    return brand;
}

void applyBrand(Document& document, const Record& organisation)
{
    document.brand = brandOf(organisation);
    Furniture& page = document.furniture;
    page.generatedBy = document.brand.preparedBy;
    const QString foot = organisation.text(organisation::footerText).trimmed();
    if (!foot.isEmpty())
        page.footerNote = foot;
    if (organisation.get(organisation::namesProgram).value_or(false))
        page.program = QStringLiteral("Ringbinder");
}

std::optional<Message> typefaceNote(const Brand& brand)
{
    if (brand.typeface.isEmpty() || hasTypeface(brand.typeface))
        return std::nullopt;
    return Message("report",
                   QT_TRANSLATE_NOOP("report", "The typeface \"%1\" is not installed on this "
                                               "computer; Noto Sans is printed instead."))
        .arg(brand.typeface);
}

} // namespace ringbinder::report
