// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about what surrounds records: comments, evidence from a folder, handing over what a
// person answers for.
#include "app/cli/command.h"
#include "app/cli/terminalprogress.h"
#include "core/evidence/evidencefolder.h"
#include "core/people/succession.h"
#include "core/registers/logic/remarks.h"
#include "core/registers/people/person.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace ringbinder::cli {

namespace {

int runComment(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto at = openRecord(invocation, openBinder(invocation, Binder::Access::ReadWrite));
    if (!at)
        return console.fail(at.error());
    const auto added =
        addRemark(*at->binder, at->record, invocation.arguments.mid(2).join(QLatin1Char(' ')));
    if (!added)
        return console.fail(added.error());
    const QString code = codeOf(*at->binder, *added);
    return console.answer({{QStringLiteral("code"), code}}, code);
}

int runComments(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto at = openRecord(invocation, openForReading(invocation));
    if (!at)
        return console.fail(at.error());
    const auto remarks = remarksOn(*at->binder, at->record.uid());
    if (!remarks)
        return console.fail(remarks.error());
    QJsonArray listed;
    QList<QStringList> rows;
    for (const Remark& remark : *remarks) {
        const QString said = remark.at.toUTC().toString(Qt::ISODateWithMs);
        listed.append(QJsonObject{{QStringLiteral("code"), remark.code},
                                  {QStringLiteral("at"), said},
                                  {QStringLiteral("author"), remark.author},
                                  {QStringLiteral("text"), remark.text}});
        rows.append({remark.code, said, remark.author, remark.text.simplified()});
    }
    return console.answer({{QStringLiteral("comments"), listed}}, rows);
}

// ---------------------------------------------------------------- evidence from a folder

QString certaintyToken(FileMatch::Certainty certainty)
{
    switch (certainty) {
    case FileMatch::Certainty::Number:
        return QStringLiteral("number");
    case FileMatch::Certainty::Folder:
        return QStringLiteral("folder");
    case FileMatch::Certainty::Former:
        return QStringLiteral("former");
    case FileMatch::Certainty::Title:
        return QStringLiteral("title");
    case FileMatch::Certainty::Unsure:
        return QStringLiteral("unsure");
    case FileMatch::Certainty::None:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

int runEvidenceFolder(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto binder = openUnlessDry(invocation);
    if (!binder)
        return console.fail(binder.error());
    const QString folder = invocation.arguments[1];
    if (!QFileInfo(folder).isDir()) {
        return console.fail(
            {Error::Kind::NoFile,
             Message("cli", QT_TRANSLATE_NOOP("cli", "\"%1\" is not a folder.")).arg(folder),
             {}});
    }
    TerminalProgress progress(console.language());
    const FolderScan scan = scanForEvidence({folder}, fileMatcherOf(**binder), progress);
    QList<PlannedEvidence> planned;
    QJsonArray listed;
    QList<QStringList> rows;
    for (const FolderFile& file : scan.files) {
        // What is not sure waits for somebody to look at it.
        const bool isSure = file.match.certainty != FileMatch::Certainty::Unsure;
        planned.append({file.path, file.name, isSure ? file.match.controls : QStringList()});
        listed.append(QJsonObject{
            {QStringLiteral("file"), file.name},
            {QStringLiteral("controls"), QJsonArray::fromStringList(file.match.controls)},
            {QStringLiteral("match"), certaintyToken(file.match.certainty)}});
        rows.append({file.name, file.match.controls.join(QLatin1Char(',')),
                     certaintyToken(file.match.certainty)});
    }
    TakenEvidence taken;
    if (!invocation.isSet(kDryRunOption.name)) {
        auto done = takeEvidence(**binder, planned, progress);
        if (!done)
            return console.fail(done.error());
        taken = std::move(*done);
    }
    for (const auto& group : {scan.left, taken.left}) {
        for (const FolderScan::Left& left : group)
            console.message(
                QStringLiteral("%1: %2").arg(left.name, left.reason.in(console.language())));
    }
    const bool isWhole = scan.left.isEmpty() && taken.left.isEmpty();
    return console.answer({{QStringLiteral("files"), listed},
                           {QStringLiteral("added"), taken.added},
                           {QStringLiteral("reused"), taken.reused},
                           {QStringLiteral("linked"), taken.linked}},
                          rows, isWhole ? Exit::Done : Exit::No);
}

// ---------------------------------------------------------------- handing over

QString standingToken(NamedIn::Standing standing)
{
    switch (standing) {
    case NamedIn::Standing::Responsible:
        return QStringLiteral("responsible");
    case NamedIn::Standing::Finished:
        return QStringLiteral("finished");
    case NamedIn::Standing::Act:
        return QStringLiteral("act");
    case NamedIn::Standing::About:
        return QStringLiteral("about");
    case NamedIn::Standing::Signed:
        return QStringLiteral("signed");
    }
    Q_UNREACHABLE();
}

int runReplacePerson(const Invocation& invocation)
{
    Console& console = invocation.console;
    const auto binder = openUnlessDry(invocation);
    if (!binder)
        return console.fail(binder.error());
    const auto leaver = findRecordOf(**binder, invocation.arguments[1], {&person::def});
    if (!leaver)
        return console.fail(leaver.error());
    const auto successor = findRecordOf(**binder, invocation.arguments[2], {&person::def});
    if (!successor)
        return console.fail(successor.error());
    const auto named = recordsNaming(**binder, leaver->uid());
    if (!named)
        return console.fail(named.error());
    QList<NamedIn> chosen;
    QJsonArray listed;
    QList<QStringList> rows;
    for (const NamedIn& each : *named) {
        const bool isTaken =
            each.standing == NamedIn::Standing::Responsible ||
            (each.standing == NamedIn::Standing::Finished && invocation.isSet("finished"));
        if (isTaken)
            chosen.append(each);
        const QString field = QString::fromLatin1(each.field->key);
        listed.append(QJsonObject{{QStringLiteral("record"), each.code},
                                  {QStringLiteral("field"), field},
                                  {QStringLiteral("standing"), standingToken(each.standing)},
                                  {QStringLiteral("handed_over"), isTaken}});
        rows.append({isTaken ? QStringLiteral("+") : QStringLiteral("-"), each.code, field,
                     reasonOf(each.standing).in(console.language())});
    }
    if (!invocation.isSet(kDryRunOption.name)) {
        const auto done = handOverRecords(
            **binder, {leaver->uid(), successor->uid(), invocation.isSet("left")}, chosen);
        if (!done)
            return console.fail(done.error());
    }
    return console.answer({{QStringLiteral("mentions"), listed}}, rows);
}

constexpr std::array<OptionDef, 1> kFolderOptions = {{kDryRunOption}};
constexpr std::array<OptionDef, 3> kReplaceOptions = {
    {kDryRunOption,
     {"finished", "", QT_TRANSLATE_NOOP("cli", "records that are finished as well")},
     {"left", "", QT_TRANSLATE_NOOP("cli", "the first person is no longer active from today")}}};
constexpr std::array<OptionDef, 1> kCommentsOptions = {{kAsOfOption}};

constexpr std::array<Command, 4> kCommands = {{
    {"comment",
     "FILE CODE TEXT…",
     3,
     -1,
     QT_TRANSLATE_NOOP("cli", "say something about a record"),
     "ringbinder-cli comment acme.isms RSK-0007 \"Agreed with the owner on the phone\"",
     {},
     runComment},
    {"comments", "FILE CODE", 2, 2, QT_TRANSLATE_NOOP("cli", "what was said about a record"),
     "ringbinder-cli comments acme.isms RSK-0007", kCommentsOptions, runComments},
    {"evidence-folder", "FILE FOLDER", 2, 2,
     QT_TRANSLATE_NOOP("cli", "take a folder in as evidence, matched to controls by file name"),
     "ringbinder-cli evidence-folder acme.isms ./evidence-2025 --dry-run", kFolderOptions,
     runEvidenceFolder},
    {"replace-person", "FILE CODE CODE", 3, 3,
     QT_TRANSLATE_NOOP("cli", "hand over what one person answers for to another"),
     "ringbinder-cli replace-person acme.isms PER-0003 PER-0007 --left", kReplaceOptions,
     runReplacePerson},
}};

} // namespace

std::span<const Command> recordCommands()
{
    return kCommands;
}

} // namespace ringbinder::cli
