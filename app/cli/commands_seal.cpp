// SPDX-License-Identifier: GPL-3.0-or-later
// Commands for what leaves the house and what comes back signed: seal, signed.
#include "app/cli/command.h"
#include "app/cli/standardio.h"
#include "app/cli/terminalprogress.h"
#include "core/registers/people/person.h"
#include "core/report/packs/signedsheet.h"
#include "core/report/seal/seal.h"

#include <QFileInfo>
#include <QJsonArray>

#include <array>

namespace ringbinder::cli {

namespace {

// ---------------------------------------------------------------- seal

QString occasionKeys()
{
    QStringList keys;
    for (const report::SealOccasion& occasion : report::sealOccasions())
        keys.append(QLatin1String(occasion.key));
    return keys.join(QLatin1String(", "));
}

Result<report::SealOrder> sealOrder(const Invocation& invocation, const Binder& binder)
{
    report::SealOrder order;
    if (invocation.isSet("for")) {
        order.occasion = report::sealOccasionOf(invocation.value("for"));
        if (!order.occasion)
            return ringbinder::fail(badOption("for", invocation.value("for"), occasionKeys()));
    }
    auto language = printLanguage(invocation, binder);
    if (!language)
        return ringbinder::fail(language.error());
    order.language = std::move(*language);
    if (invocation.isSet("letter"))
        order.setup.size = report::PageSetup::Size::Letter;
    if (invocation.isSet("as-of")) {
        const auto moment = momentOption(invocation, "as-of");
        if (!moment)
            return ringbinder::fail(moment.error());
        order.asOf = *moment;
    }
    return order;
}

int runSeal(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto target = Outgoing::to(invocation.arguments[1], QStringLiteral("audit-pack.zip"));
    if (!target)
        return console.fail(target.error());
    const QString path = QFileInfo(target->path()).absoluteFilePath();
    if (!path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive))
        return console.usage(Message("cli", QT_TRANSLATE_NOOP("cli", "\"%1\" must end in .zip"))
                                 .arg(invocation.arguments[1])
                                 .in(console.language()));
    const auto binder = openBinder(invocation, Binder::Access::ReadOnly);
    if (!binder)
        return console.fail(binder.error());
    const auto order = sealOrder(invocation, **binder);
    if (!order)
        return console.fail(order.error());
    TerminalProgress progress(console.language());
    const auto sealed = report::sealBinder(**binder, *order, path, progress);
    if (!sealed)
        return console.fail(sealed.error());
    return target->answer(
        console,
        {{QStringLiteral("target"), path},
         {QStringLiteral("for"), textJson(invocation.value("for"))},
         {QStringLiteral("files"), sealed->files},
         {QStringLiteral("packs"), QJsonArray::fromStringList(sealed->packs)},
         {QStringLiteral("snapshot"), sealed->snapshot},
         {QStringLiteral("manifest_sha256"), sealed->manifestSum}},
        Message("cli", QT_TRANSLATE_NOOP("cli", "%1 sealed, files: %2\nSHA-256 of its SHA256SUMS: "
                                                "%3"))
            .arg(path)
            .arg(qint64(sealed->files))
            .arg(sealed->manifestSum)
            .in(console.language()));
}

// ---------------------------------------------------------------- signed

QLatin1String tokenOf(report::SheetMatch::By by)
{
    switch (by) {
    case report::SheetMatch::By::Fingerprints:
        return QLatin1String("fingerprints");
    case report::SheetMatch::By::Code:
        return QLatin1String("code");
    case report::SheetMatch::By::Person:
        return QLatin1String("owner");
    }
    Q_UNREACHABLE();
}

struct TakenScan {
    QJsonObject object;
    QStringList cells;
    bool isMatched = false;
};

// A scan that cannot be matched is an answer, not the end; a file that cannot be written is.
Result<TakenScan> takeScan(const Invocation& invocation, Binder& binder, const QString& path,
                           const std::optional<Uid>& owner)
{
    const Language& language = invocation.console.language();
    const auto scan = readEvidence(path);
    if (!scan)
        return ringbinder::fail(scan.error());
    TakenScan taken;
    taken.object.insert(QStringLiteral("file"), scan->fileName);
    const auto match = report::matchSheet(binder, *scan, language, owner);
    if (!match && match.error().kind != Error::Kind::NotFound &&
        match.error().kind != Error::Kind::Conflict)
        return ringbinder::fail(match.error());
    if (!match) {
        const QString reason = match.error().message.in(language);
        taken.object.insert(QStringLiteral("evidence"), QJsonValue());
        taken.object.insert(QStringLiteral("reason"), reason);
        taken.cells = {scan->fileName, QStringLiteral("-"), QStringLiteral("-"), reason};
        return taken;
    }
    QStringList signoffs;
    for (const Record& record : match->signoffs)
        signoffs.append(record.code());
    QString code;
    if (!invocation.isSet(kDryRunOption.name)) {
        const auto kept = report::keepSheet(binder, *scan, *match, language);
        if (!kept)
            return ringbinder::fail(kept.error());
        code = codeOf(binder, *kept);
    }
    taken.isMatched = true;
    taken.object.insert(QStringLiteral("evidence"), textJson(code));
    taken.object.insert(QStringLiteral("owner"), match->ownerCode);
    taken.object.insert(QStringLiteral("sheet"),
                        match->code ? QJsonValue(match->code->text()) : QJsonValue());
    taken.object.insert(QStringLiteral("matched_by"), QString(tokenOf(match->by)));
    taken.object.insert(QStringLiteral("acceptances"), QJsonArray::fromStringList(signoffs));
    taken.cells = {scan->fileName, code.isEmpty() ? QStringLiteral("-") : code, match->ownerCode,
                   signoffs.join(QLatin1Char(' '))};
    return taken;
}

int runSigned(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto binder = openUnlessDry(invocation);
    if (!binder)
        return console.fail(binder.error());
    std::optional<Uid> owner;
    if (invocation.isSet("owner")) {
        const auto person = findRecordOf(**binder, invocation.value("owner"), {&person::def});
        if (!person)
            return console.fail(person.error());
        owner = person->uid();
    }
    QJsonArray scans;
    QList<QStringList> rows;
    Exit exit = Exit::Done;
    for (const QString& path : invocation.arguments.mid(1)) {
        const auto taken = takeScan(invocation, **binder, path, owner);
        if (!taken)
            return console.fail(taken.error());
        scans.append(taken->object);
        rows.append(taken->cells);
        if (!taken->isMatched)
            exit = Exit::No;
    }
    return console.answer({{QStringLiteral("scans"), scans}}, rows, exit);
}

constexpr std::array<OptionDef, 4> kSealOptions = {{
    {"for", "OCCASION",
     QT_TRANSLATE_NOOP("cli", "the packs of an occasion: stage1, stage2, surveillance, review; "
                              "without it every pack")},
    {"language", "LANG", QT_TRANSLATE_NOOP("cli", "language of the pack: en, de, es, fr")},
    kAsOfOption,
    {"letter", "", QT_TRANSLATE_NOOP("cli", "paper in Letter size, not A4")},
}};

constexpr std::array<OptionDef, 2> kSignedOptions = {{
    {"owner", "CODE",
     QT_TRANSLATE_NOOP("cli", "the sheets are of this risk owner, whatever is on them")},
    kDryRunOption,
}};

constexpr std::array<Command, 2> kCommands = {{
    {"seal", "FILE TARGET.zip", 2, 2,
     QT_TRANSLATE_NOOP("cli", "write packs, registers and evidence with their checksums into one "
                              "archive"),
     "ringbinder-cli seal acme.isms audit-2026.zip --for surveillance", kSealOptions, runSeal, true,
     QT_TRANSLATE_NOOP("cli", "The same file in the same state gives the same archive, byte for "
                              "byte: dates in it are those of the last change, or of --as-of.")},
    {"signed", "FILE SCAN…", 2, -1,
     QT_TRANSLATE_NOOP("cli", "keep scans of signed consent sheets as evidence of the sign-offs on "
                              "them"),
     "ringbinder-cli signed acme.isms PER-0003-v1.2-7f3a22c1.pdf", kSignedOptions, runSigned, false,
     QT_TRANSLATE_NOOP("cli", "A sheet is known by the fingerprints or the code in the text of the "
                              "PDF, or by the code in the name of the file. A bare picture under "
                              "another name cannot be matched: rename it, or say --owner. The "
                              "sign-off itself is recorded before.")},
}};

} // namespace

std::span<const Command> sealCommands()
{
    return kCommands;
}

} // namespace ringbinder::cli
