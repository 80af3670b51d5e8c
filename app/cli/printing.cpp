// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printing.h"

#include "app/cli/terminalprogress.h"
#include "core/report/packs/approvedprint.h"

#include <QJsonArray>

#include <utility>

namespace ringbinder::cli {

report::PageSetup pageSetup(const Invocation& invocation)
{
    report::PageSetup setup;
    if (invocation.isSet("letter"))
        setup.size = report::PageSetup::Size::Letter;
    if (invocation.isSet("grey"))
        setup.palette = report::Palette::Greyscale;
    return setup;
}

Result<QString> writePrint(const Invocation& invocation, Binder& binder, report::ComposedPack& pack,
                           report::DocumentFormat format, const QString& path,
                           const report::PdfOptions& pdf)
{
    Console& console = invocation.console;
    TerminalProgress progress(console.language());
    report::PageSetup setup = pageSetup(invocation);
    setup.pdf = pdf;
    if (const auto note = report::typefaceNote(pack.document.brand))
        console.message(note->in(console.language()));
    if (!invocation.isSet("approved")) {
        const auto done =
            report::writeDocument(std::move(pack.document), format, setup, path, progress);
        return done ? Result<QString>(QString()) : ringbinder::fail(done.error());
    }
    auto print = report::ApprovedPrint::prepare(pack, setup, path, progress);
    if (!print)
        return ringbinder::fail(print.error());
    const auto kept = print->keep(binder);
    return kept ? Result<QString>(kept->code) : ringbinder::fail(kept.error());
}

QJsonObject printedJson(const Console& console, const report::ComposedPack& pack,
                        const QString& path, const QString& evidence)
{
    const QString status =
        QString::fromLatin1(pack_control::kStatusChoices[size_t(pack.status)].token);
    QJsonArray findings;
    for (const Finding& finding : pack.findings)
        findings.append(
            QJsonObject{{QStringLiteral("rule"), QLatin1String(finding.rule->id)},
                        {QStringLiteral("severity"), tokenOf(finding.rule->severity)},
                        {QStringLiteral("sentence"), finding.sentence.in(console.language())}});
    return {{QStringLiteral("target"), path},
            {QStringLiteral("status"), status},
            {QStringLiteral("evidence"), textJson(evidence)},
            {QStringLiteral("findings"), findings}};
}

QString keptLine(const Console& console, const QString& evidence)
{
    if (evidence.isEmpty())
        return {};
    return QLatin1Char('\n') + Message("cli", QT_TRANSLATE_NOOP("cli", "Kept in the binder as %1"))
                                   .arg(evidence)
                                   .in(console.language());
}

} // namespace ringbinder::cli
