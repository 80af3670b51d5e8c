// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on how far documents are: what policies fail to say, what is mandatory, acknowledgement,
// prints and the public extract.
#include "app/cli/documentact.h"
#include "app/cli/standardio.h"
#include "app/cli/terminalprogress.h"
#include "core/documents/acknowledging.h"
#include "core/documents/mandatorystatus.h"
#include "core/documents/policycheck.h"
#include "core/report/packs/documentprint.h"
#include "core/report/packs/publicextract.h"
#include "core/report/pdfwriter.h"

#include <QFileInfo>
#include <QJsonArray>

namespace ringbinder::cli {

namespace {

int checkPolicies(const DocumentAct& act)
{
    Console& console = act.console();
    QList<DocumentDossier> dossiers;
    if (act.arguments.isEmpty()) {
        auto all = readDossiers(act.binder);
        if (!all)
            return console.fail(all.error());
        dossiers = std::move(*all);
    } else {
        auto one = dossierOf(act);
        if (!one)
            return console.fail(one.error());
        dossiers.append(std::move(*one));
    }
    QJsonArray list;
    for (const DocumentDossier& dossier : std::as_const(dossiers)) {
        const Record* draft = dossier.draft();
        const QString text = draft ? dossier.textOf(*draft) : dossier.currentText();
        // A policy kept as a file or elsewhere is not looked into.
        if (text.trimmed().isEmpty() && act.arguments.isEmpty())
            continue;
        for (const PolicyElement& element : missingElements(dossier.document, text)) {
            list.append(QJsonObject{{QStringLiteral("document"), dossier.document.code()},
                                    {QStringLiteral("element"), QLatin1String(element.id)},
                                    {QStringLiteral("clause"), QLatin1String(element.clause)}});
            if (!console.isJson())
                console.line(sayDocument(QT_TRANSLATE_NOOP("cli", "%1: not found: %2, %3"))
                                 .arg(dossier.document.code())
                                 .arg(element.label)
                                 .arg(QString::fromLatin1(element.clause))
                                 .in(act.language()));
        }
    }
    if (console.isJson())
        console.json({{QStringLiteral("missing"), list}});
    return console.finish(list.isEmpty() ? Exit::Done : Exit::No);
}

int listMandatory(const DocumentAct& act)
{
    Console& console = act.console();
    const auto list = mandatoryStatus(act.binder, act.invocation.isSet("controls"));
    if (!list)
        return console.fail(list.error());
    QJsonArray array;
    QList<QStringList> rows;
    bool isFulfilledByAll = true;
    for (const MandatoryStatus& status : *list) {
        isFulfilledByAll = isFulfilledByAll && isFulfilled(status.state);
        const QString code = status.document ? codeOf(act.binder, *status.document) : QString();
        array.append(QJsonObject{
            {QStringLiteral("id"), status.shipped->id},
            {QStringLiteral("title"), status.shipped->title.in(act.language())},
            {QStringLiteral("demanded_by"), QJsonArray::fromStringList(status.demandedBy)},
            {QStringLiteral("state"), tokenOf(status.state)},
            {QStringLiteral("document"), textJson(code)},
            {QStringLiteral("reason"), status.reason.in(act.language())}});
        rows.append({status.shipped->id, tokenOf(status.state), code,
                     status.demandedBy.join(QLatin1String(", ")),
                     status.shipped->title.in(act.language())});
    }
    return console.answer({{QStringLiteral("documents"), array}}, rows,
                          isFulfilledByAll ? Exit::Done : Exit::No);
}

// ---------------------------------------------------------------- acknowledgement

int askPeople(const DocumentAct& act)
{
    Console& console = act.console();
    const auto dossier = dossierOf(act);
    if (!dossier)
        return console.fail(dossier.error());
    AcknowledgementRequest request;
    const auto named = people(act, act.invocation.value("people"));
    const auto on = dayOption(act.invocation, "on", act.binder.clock().today());
    if (!named || !on)
        return console.fail(named ? on.error() : named.error());
    const auto due = dayOption(act.invocation, "due", on->addDays(14));
    const auto kind = tokenOption(act, "kind", person::kKindChoices, -1);
    if (!due || !kind)
        return console.fail(due ? kind.error() : due.error());
    request.people = *named;
    request.askedOn = *on;
    request.due = *due;
    if (!act.invocation.isSet("people")) {
        Audience audience;
        audience.department = act.invocation.value("department");
        if (*kind >= 0)
            audience.kinds = {person::Kind(*kind)};
        const auto found = peopleIn(act.binder, audience);
        if (!found)
            return console.fail(found.error());
        for (const Record& record : *found)
            request.people.append(record.uid());
    }
    return sayApplied(act, askForAcknowledgement(act.binder, *dossier, request),
                      dossier->document.code());
}

int acceptMany(const DocumentAct& act)
{
    Console& console = act.console();
    QList<Uid> uids;
    for (const QString& code : act.arguments) {
        const auto record = findRecordOf(act.binder, code, {&acknowledgement::def});
        if (!record)
            return console.fail(record.error());
        uids.append(record->uid());
    }
    const auto on = dayOption(act.invocation, "on", act.binder.clock().today());
    const auto method = tokenOption(act, "method", acknowledgement::kMethodChoices,
                                    int(acknowledgement::Method::Electronic));
    if (!on || !method)
        return console.fail(on ? method.error() : on.error());
    return sayApplied(
        act, recordAcknowledgements(act.binder, uids, *on, acknowledgement::Method(*method)),
        act.arguments.join(QLatin1Char(' ')));
}

int listRounds(const DocumentAct& act)
{
    Console& console = act.console();
    const auto rounds = acknowledgementRounds(act.binder);
    if (!rounds)
        return console.fail(rounds.error());
    const auto documents = act.binder.records(document::def);
    if (!documents)
        return console.fail(documents.error());
    QJsonArray list;
    QList<QStringList> rows;
    bool isAnyOverdue = false;
    for (const Record& record : *documents) {
        if (!rounds->contains(record.uid()) ||
            (!act.arguments.isEmpty() && !act.arguments.contains(record.code())))
            continue;
        const AcknowledgementRound round = rounds->value(record.uid());
        isAnyOverdue = isAnyOverdue || round.overdue > 0;
        QJsonArray open;
        for (const Record& waiting : round.open)
            open.append(waiting.code());
        list.append(QJsonObject{{QStringLiteral("document"), record.code()},
                                {QStringLiteral("version"), round.version},
                                {QStringLiteral("asked"), round.asked},
                                {QStringLiteral("accepted"), round.accepted},
                                {QStringLiteral("refused"), round.refused},
                                {QStringLiteral("overdue"), round.overdue},
                                {QStringLiteral("open"), open}});
        rows.append({record.code(), round.version,
                     QStringLiteral("%1/%2").arg(round.accepted).arg(round.asked),
                     QStringLiteral("%1 %").arg(round.percent()), record.title()});
    }
    return console.answer({{QStringLiteral("acknowledgements"), list}}, rows,
                          isAnyOverdue ? Exit::No : Exit::Done);
}

// ---------------------------------------------------------------- files

int printSheet(const DocumentAct& act, bool isSignSheet)
{
    Console& console = act.console();
    const auto dossier = dossierOf(act);
    const auto language = printLanguage(act.invocation, act.binder);
    if (!dossier || !language)
        return console.fail(dossier ? language.error() : dossier.error());
    const auto version = versionOf(*dossier, act.invocation.value("version-number"));
    if (!version)
        return console.fail(version.error());
    const auto composed =
        isSignSheet ? report::composeSignSheet(act.binder, *dossier, *language)
                    : report::composeDocumentVersion(
                          act.binder, *dossier,
                          *version ? std::optional((*version)->uid()) : std::nullopt, *language);
    if (!composed)
        return console.fail(composed.error());
    const auto target = Outgoing::to(act.arguments.value(1),
                                     QString(dossier->document.code() + QLatin1String(".pdf")));
    if (!target)
        return console.fail(target.error());
    const QString path = QFileInfo(target->path()).absoluteFilePath();
    TerminalProgress progress(act.language());
    const auto done = report::writePdf(*composed, report::PageSetup(), path, progress);
    if (!done)
        return console.fail(done.error());
    return target->answer(console, {{QStringLiteral("files"), QJsonArray{path}}}, path);
}

int printVersion(const DocumentAct& act)
{
    return printSheet(act, false);
}

int printSignSheet(const DocumentAct& act)
{
    return printSheet(act, true);
}

int extractPublic(const DocumentAct& act)
{
    Console& console = act.console();
    const auto language = printLanguage(act.invocation, act.binder);
    if (!language)
        return console.fail(language.error());
    const QString wished =
        act.invocation.isSet("formats") ? act.invocation.value("formats") : QStringLiteral("pdf");
    QList<report::PublicFormat> formats;
    for (const QString& name : wished.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (name == QLatin1String("pdf"))
            formats.append(report::PublicFormat::Pdf);
        else if (name == QLatin1String("md"))
            formats.append(report::PublicFormat::Markdown);
        else if (name == QLatin1String("html"))
            formats.append(report::PublicFormat::Html);
        else
            return console.fail(badOption("formats", name, QStringLiteral("pdf, md, html")));
    }
    const auto texts = report::publicTexts(act.binder);
    if (!texts)
        return console.fail(texts.error());
    for (const auto& withheld : texts->withheld)
        console.message(QStringLiteral("%1: %2").arg(withheld.document.code(),
                                                     withheld.reason.in(act.language())));
    TerminalProgress progress(act.language());
    const auto written = report::writePublicExtract(act.binder, act.arguments.value(0), formats,
                                                    *language, progress);
    if (!written)
        return console.fail(written.error());
    return console.answer({{QStringLiteral("files"), QJsonArray::fromStringList(*written)}},
                          written->join(QLatin1Char('\n')));
}

constexpr DocumentAction kStatusActions[] = {
    {"check", "[CODE]", 0, 1, false, checkPolicies},
    {"mandatory", "", 0, 0, false, listMandatory},
    {"ask", "CODE", 1, 1, true, askPeople},
    {"accept", "CODE…", 1, -1, true, acceptMany},
    {"acknowledgements", "[CODE…]", 0, -1, false, listRounds},
    {"print", "CODE TARGET.pdf", 2, 2, false, printVersion},
    {"signsheet", "CODE TARGET.pdf", 2, 2, false, printSignSheet},
    {"public", "FOLDER", 1, 1, false, extractPublic},
};

} // namespace

std::span<const DocumentAction> documentStatusActions()
{
    return kStatusActions;
}

} // namespace ringbinder::cli
