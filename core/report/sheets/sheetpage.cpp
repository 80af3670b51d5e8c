// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheets/sheetpage.h"

#include "core/registers/context/organisation.h"
#include "core/report/packs/packcontext.h"
#include "core/store/binder.h"

namespace ringbinder::report {

namespace {

constexpr int kSheetHash = 12; // characters of the hash that closes the history

// A logo that cannot be read is left out here; the profile's page complains about it.
std::optional<Picture> logoOf(const Binder& binder, const Record& client)
{
    const auto id = client.get(organisation::logo);
    if (!id || id->sha256.isEmpty())
        return std::nullopt;
    const auto bytes = binder.attachment(id->sha256);
    auto picture = bytes ? Picture::load(*bytes) : fail(bytes.error());
    return picture ? std::optional<Picture>(std::move(*picture)) : std::nullopt;
}

} // namespace

Result<Document> sheetDocument(const Binder& binder, const QString& title, const Language& language)
{
    const auto clients = binder.records(organisation::def);
    if (!clients)
        return fail(clients.error());
    const Record client = clients->value(0, Record(organisation::def));
    const auto newest = binder.history({.record = {}, .since = {}, .until = {}, .limit = 1});
    if (!newest)
        return fail(newest.error());
    const Speech say(language, "pack");
    Document document;
    document.title = title;
    document.subtitle = client.text(organisation::name);
    document.controlPageStandsAlone = false;
    document.language = language;
    document.info.title = QString(title + QLatin1String(" – ") + document.subtitle);
    document.info.author = document.subtitle;
    document.info.asOf = binder.clock().nowUtc();
    Furniture& page = document.furniture;
    page.organisation = document.subtitle;
    page.shortTitle = title;
    page.classification = client.text(organisation::confidentiality);
    page.printDate = language.date(binder.clock().today());
    page.snapshotId = newest->isEmpty() ? QString() : newest->first().hash.left(kSheetHash);
    page.footerNote =
        say(QT_TRANSLATE_NOOP("pack", "Uncontrolled when printed unless signed or stamped"));
    page.logo = logoOf(binder, client);
    applyBrand(document, client);
    document.endLine = say(QT_TRANSLATE_NOOP("pack", "End of document"));
    return document;
}

} // namespace ringbinder::report
