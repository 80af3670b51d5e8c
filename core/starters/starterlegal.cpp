// SPDX-License-Identifier: GPL-3.0-or-later
// Laws and contracts to begin the legal register with, by where they hold.
#include "core/registers/legal/legal_requirement.h"
#include "core/starters/startermaking.h"
#include "core/store/binder.h"

#include <algorithm>
#include <array>

namespace ringbinder {

namespace {

struct LegalPlace {
    const char* key;
    const char* title;
    const char* jurisdictions; // of the catalogue, ';' between them
    const char* countries;     // codes of two letters; "" where a client chooses by itself
};

// States within a country stand for themselves: most clients of the country are not concerned.
constexpr std::array<LegalPlace, 15> kLegalPlaces = {{
    {"general", QT_TRANSLATE_NOOP("starters", "Every country, and contracts"),
     "per country;contract", ""},
    {"EU", QT_TRANSLATE_NOOP("starters", "European Union and EEA"), "EU;EU/EEA",
     "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK"},
    {"CH", QT_TRANSLATE_NOOP("starters", "Switzerland"), "CH", "CH"},
    {"UK", QT_TRANSLATE_NOOP("starters", "United Kingdom"), "UK", "GB"},
    {"US", QT_TRANSLATE_NOOP("starters", "United States"), "US", "US"},
    {"US-CA", QT_TRANSLATE_NOOP("starters", "California"), "US-CA", ""},
    {"US-NY", QT_TRANSLATE_NOOP("starters", "New York"), "US-NY", ""},
    {"AU", QT_TRANSLATE_NOOP("starters", "Australia"), "AU", "AU"},
    {"BR", QT_TRANSLATE_NOOP("starters", "Brazil"), "BR", "BR"},
    {"CA", QT_TRANSLATE_NOOP("starters", "Canada"), "CA", "CA"},
    {"CN", QT_TRANSLATE_NOOP("starters", "China"), "CN", "CN"},
    {"IN", QT_TRANSLATE_NOOP("starters", "India"), "IN", "IN"},
    {"JP", QT_TRANSLATE_NOOP("starters", "Japan"), "JP", "JP"},
    {"SG", QT_TRANSLATE_NOOP("starters", "Singapore"), "SG", "SG"},
    {"ZA", QT_TRANSLATE_NOOP("starters", "South Africa"), "ZA", "ZA"},
}};

legal_requirement::Kind legalKindOf(const QString& written)
{
    using Kind = legal_requirement::Kind;
    static const QHash<QString, Kind> kinds = {
        {QStringLiteral("act"), Kind::Law},
        {QStringLiteral("act and contract"), Kind::Law},
        {QStringLiteral("regulation"), Kind::Regulation},
        {QStringLiteral("directive"), Kind::Directive},
        {QStringLiteral("rule"), Kind::AuthorityRule},
        {QStringLiteral("contract"), Kind::Contract},
        {QStringLiteral("contract standard"), Kind::Standard},
    };
    return kinds.value(written, Kind::Other);
}

bool isOfLegalParts(const QString& jurisdiction, const QStringList& parts)
{
    return std::any_of(kLegalPlaces.begin(), kLegalPlaces.end(), [&](const LegalPlace& place) {
        return parts.contains(QLatin1String(place.key)) &&
               QString::fromLatin1(place.jurisdictions).split(u';').contains(jurisdiction);
    });
}

QString withCapital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QList<StarterPartName> legalParts(const Language& language, const QString& country)
{
    QList<StarterPartName> parts;
    for (const LegalPlace& place : kLegalPlaces) {
        const QStringList countries = QString::fromLatin1(place.countries).split(u' ');
        const bool isOwn = !country.isEmpty() && countries.contains(country.toUpper());
        parts.append({QString::fromLatin1(place.key), language.text("starters", place.title),
                      isOwn || parts.isEmpty()});
    }
    return parts;
}

Result<StarterChanges> startLegal(const StarterSource& source)
{
    auto known =
        KnownEntries::of(source.binder, legal_requirement::def, &legal_requirement::catalogueId);
    if (!known)
        return fail(known.error());
    auto file =
        CatalogueFile::read(QStringLiteral(":/catalogues"), QStringLiteral("legal_register"));
    if (!file)
        return fail(file.error());
    const QHash<QString, Uid> controls = controlsByNumber(source.binder);
    StarterChanges made;
    while (file->next()) {
        const LocalText jurisdiction = file->localText("jurisdiction");
        if (!isOfLegalParts(jurisdiction.english(), source.parts))
            continue;
        const QString id = file->text("id");
        const LocalText title = file->localText("title");
        if (known->find(id, title)) {
            ++made.known;
            continue;
        }
        Record record(legal_requirement::def);
        record.set(legal_requirement::title, title.in(source.language));
        record.set(legal_requirement::kind, legalKindOf(file->text("kind")));
        record.set(legal_requirement::jurisdiction, jurisdiction.in(source.language));
        record.set(legal_requirement::requirement, file->localText("subject").in(source.language));
        // Whether it applies is for the client to find out; the list is no legal advice.
        record.set(legal_requirement::applicability, legal_requirement::Applicability::Undecided);
        record.set(legal_requirement::compliance, legal_requirement::Compliance::NotJudged);
        record.set(legal_requirement::controls, controlsNamed(controls, file->list("controls")));
        record.set(legal_requirement::notes,
                   withCapital(file->localText("status_note").in(source.language)));
        record.set(legal_requirement::catalogueId, id);
        made.set.add(std::move(record));
    }
    if (const auto done = file->finish(); !done)
        return fail(done.error());
    return made;
}

} // namespace ringbinder
