// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on the text of documents: templates, drafts, approval, versions and what differs.
#include "app/cli/documentact.h"
#include "core/documents/documentlifecycle.h"
#include "core/documents/templatedrafts.h"
#include "core/documents/templatefields.h"
#include "core/documents/textdiff.h"

#include <QJsonArray>

namespace ringbinder::cli {

namespace {

constexpr qint64 kMostTextBytes = 1024 * 1024;

// ---------------------------------------------------------------- templates and drafts

int listTemplates(const DocumentAct& act)
{
    Console& console = act.console();
    const auto offers = templateOffers(act.binder);
    if (!offers)
        return console.fail(offers.error());
    QJsonArray list;
    QList<QStringList> rows;
    for (const TemplateOffer& offer : *offers) {
        const QString code = offer.existing ? codeOf(act.binder, *offer.existing) : QString();
        list.append(QJsonObject{{QStringLiteral("id"), offer.shipped->id},
                                {QStringLiteral("title"), offer.shipped->title.in(act.language())},
                                {QStringLiteral("mandatory"), offer.isMandatory},
                                {QStringLiteral("demanded"), offer.isDemanded},
                                {QStringLiteral("document"), textJson(code)},
                                {QStringLiteral("has_text"), offer.existingHasText}});
        rows.append({offer.shipped->id, offer.isMandatory ? QStringLiteral("!") : QString(), code,
                     offer.shipped->title.in(act.language())});
    }
    return console.answer({{QStringLiteral("templates"), list}}, rows);
}

int draftNew(const DocumentAct& act)
{
    Console& console = act.console();
    const auto language = printLanguage(act.invocation, act.binder);
    if (!language)
        return console.fail(language.error());
    auto drafts = draftFromTemplates(act.binder, act.arguments, *language);
    if (!drafts)
        return console.fail(drafts.error());
    const auto applied = act.binder.session().apply(std::move(drafts->set));
    if (!applied)
        return console.fail(applied.error());
    QJsonArray list;
    for (const DraftedDocument& drafted : std::as_const(drafts->documents)) {
        const QString code = codeOf(act.binder, drafted.document);
        list.append(
            QJsonObject{{QStringLiteral("template"), drafted.templateId},
                        {QStringLiteral("document"), code},
                        {QStringLiteral("gaps"), QJsonArray::fromStringList(drafted.gaps)}});
        if (!console.isJson())
            console.line(QStringLiteral("%1  %2").arg(code, drafted.title));
        for (const QString& gap : drafted.gaps) {
            if (!console.isJson())
                console.message(
                    sayDocument(QT_TRANSLATE_NOOP("cli", "%1: to be filled in by hand: %2"))
                        .arg(code)
                        .arg(gap)
                        .in(act.language()));
        }
    }
    if (console.isJson())
        console.json({{QStringLiteral("documents"), list}});
    return console.finish(Exit::Done);
}

int startVersion(const DocumentAct& act)
{
    const auto dossier = dossierOf(act);
    if (!dossier)
        return act.console().fail(dossier.error());
    auto started =
        startDraft(act.binder, *dossier,
                   act.invocation.isSet("major") ? VersionStep::Major : VersionStep::Minor);
    if (!started)
        return act.console().fail(started.error());
    const auto applied = act.binder.session().apply(std::move(started->set));
    if (!applied)
        return act.console().fail(applied.error());
    return sayCode(act.console(), codeOf(act.binder, started->version), *applied);
}

int writeText(const DocumentAct& act)
{
    const auto dossier = dossierOf(act);
    if (!dossier)
        return act.console().fail(dossier.error());
    const auto bytes = readSource(act.arguments.value(1), kMostTextBytes);
    if (!bytes)
        return act.console().fail(bytes.error());
    QString text = QString::fromUtf8(*bytes);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return sayApplied(act, changeDraft(*dossier, text), dossier->document.code());
}

int submitVersion(const DocumentAct& act)
{
    const auto dossier = dossierOf(act);
    if (!dossier)
        return act.console().fail(dossier.error());
    const auto reviewer = people(act, act.invocation.value("by"));
    if (!reviewer)
        return act.console().fail(reviewer.error());
    return sayApplied(act,
                      submitDraft(*dossier, reviewer->isEmpty() ? std::nullopt
                                                                : std::optional(reviewer->first())),
                      dossier->document.code());
}

template <Result<ChangeSet> (*act)(const DocumentDossier&)>
int plainAct(const DocumentAct& given)
{
    const auto dossier = dossierOf(given);
    if (!dossier)
        return given.console().fail(dossier.error());
    return sayApplied(given, act(*dossier), dossier->document.code());
}

template <Result<ChangeSet> (*act)(const DocumentDossier&, QDate)>
int datedAct(const DocumentAct& given)
{
    const auto dossier = dossierOf(given);
    const auto day = dayOption(given.invocation, "on", given.binder.clock().today());
    if (!dossier || !day)
        return given.console().fail(dossier ? day.error() : dossier.error());
    return sayApplied(given, act(*dossier, *day), dossier->document.code());
}

int approveVersion(const DocumentAct& act)
{
    Console& console = act.console();
    const auto dossier = dossierOf(act);
    if (!dossier)
        return console.fail(dossier.error());
    Approval approval = suggestedApproval(act.binder, *dossier);
    const auto approver = people(act, act.invocation.value("by"));
    const auto on = dayOption(act.invocation, "on", approval.approvedOn);
    const auto method =
        tokenOption(act, "method", document_version::kMethodChoices, int(approval.method));
    if (!approver || !on || !method)
        return console.fail(!approver ? approver.error() : !on ? on.error() : method.error());
    const auto validFrom = dayOption(act.invocation, "valid-from", *on);
    if (!validFrom)
        return console.fail(validFrom.error());
    if (!approver->isEmpty())
        approval.approver = approver->first();
    approval.approvedOn = *on;
    approval.validFrom = *validFrom;
    approval.method = document_version::Method(*method);
    approval.publish = act.invocation.isSet("publish");
    if (act.invocation.isSet("note"))
        approval.changeNote = act.invocation.value("note");
    if (act.invocation.isSet("review-months")) {
        bool isNumber = false;
        approval.reviewMonths = act.invocation.value("review-months").toInt(&isNumber);
        if (!isNumber || approval.reviewMonths < 0 || approval.reviewMonths > 600)
            return console.fail(
                badOption("review-months", act.invocation.value("review-months"),
                          Text{"cli", QT_TRANSLATE_NOOP("cli", "a number of months, 0 to 600")}));
    }
    const auto doubts = approvalDoubts(act.binder, *dossier, approval);
    if (!doubts)
        return console.fail(doubts.error());
    for (const Message& doubt : *doubts)
        console.message(doubt.in(act.language()));
    return sayApplied(act, approveDraft(act.binder, *dossier, approval), dossier->document.code());
}

// ---------------------------------------------------------------- reading

int showText(const DocumentAct& act)
{
    Console& console = act.console();
    const auto dossier = dossierOf(act);
    if (!dossier)
        return console.fail(dossier.error());
    const auto version = versionOf(*dossier, act.invocation.value("version-number"));
    if (!version)
        return console.fail(version.error());
    QString text = *version ? dossier->textOf(**version) : dossier->document.text(document::body);
    if (console.isJson()) {
        console.json(
            {{QStringLiteral("document"), dossier->document.code()},
             {QStringLiteral("version"), *version ? (*version)->text(document_version::version)
                                                  : dossier->document.text(document::version)},
             {QStringLiteral("text"), text},
             {QStringLiteral("gaps"), QJsonArray::fromStringList(gapsIn(text))}});
        return console.finish(Exit::Done);
    }
    if (!text.endsWith(QLatin1Char('\n')))
        text += QLatin1Char('\n');
    console.bytes(text.toUtf8());
    return console.finish(Exit::Done);
}

int listVersions(const DocumentAct& act)
{
    Console& console = act.console();
    const auto dossier = dossierOf(act);
    if (!dossier)
        return console.fail(dossier.error());
    QJsonArray list;
    QList<QStringList> rows;
    bool areIntact = true;
    for (const Record& version : dossier->versions) {
        const QString status = version.value(document_version::status).text();
        const auto approved = version.get(document_version::approvedOn);
        const QString day = approved ? approved->toString(Qt::ISODate) : QString();
        const bool isIntact = dossier->isIntact(version);
        areIntact = areIntact && isIntact;
        list.append(
            QJsonObject{{QStringLiteral("code"), version.code()},
                        {QStringLiteral("version"), version.text(document_version::version)},
                        {QStringLiteral("status"), status},
                        {QStringLiteral("approved_on"), textJson(day)},
                        {QStringLiteral("intact"), isIntact}});
        rows.append({version.text(document_version::version), status, day,
                     isIntact ? QString() : QStringLiteral("!"), version.code()});
    }
    return console.answer({{QStringLiteral("versions"), list}}, rows,
                          areIntact ? Exit::Done : Exit::No);
}

int diffVersions(const DocumentAct& act)
{
    Console& console = act.console();
    const auto dossier = dossierOf(act);
    if (!dossier)
        return console.fail(dossier.error());
    const auto before = versionOf(*dossier, act.arguments.value(1));
    const auto after = versionOf(*dossier, act.arguments.value(2));
    if (!before || !after)
        return console.fail(before ? after.error() : before.error());
    if (!*before || !*after)
        return console.usage(
            sayDocument(QT_TRANSLATE_NOOP("cli", "this document has no versions yet"))
                .in(act.language()));
    const TextDiff diff = diffTexts(dossier->textOf(**before), dossier->textOf(**after));
    if (console.isJson())
        console.json({{QStringLiteral("added"), diff.added},
                      {QStringLiteral("removed"), diff.removed},
                      {QStringLiteral("diff"), unifiedDiff(diff)}});
    else
        console.bytes(unifiedDiff(diff).toUtf8());
    return console.finish(diff.isEmpty() ? Exit::Done : Exit::No);
}

constexpr DocumentAction kVersionActions[] = {
    {"templates", "", 0, 0, false, listTemplates},
    {"new", "TEMPLATE…", 1, -1, true, draftNew},
    {"text", "CODE", 1, 1, false, showText},
    {"versions", "CODE", 1, 1, false, listVersions},
    {"diff", "CODE FROM TO", 3, 3, false, diffVersions},
    {"start", "CODE", 1, 1, true, startVersion},
    {"write", "CODE SOURCE", 2, 2, true, writeText},
    {"submit", "CODE", 1, 1, true, submitVersion},
    {"return", "CODE", 1, 1, true, plainAct<returnDraft>},
    {"discard", "CODE", 1, 1, true, plainAct<discardDraft>},
    {"approve", "CODE", 1, 1, true, approveVersion},
    {"publish", "CODE", 1, 1, true, plainAct<publishCurrent>},
    {"confirm", "CODE", 1, 1, true, datedAct<confirmReview>},
    {"withdraw", "CODE", 1, 1, true, datedAct<withdrawDocument>},
};

} // namespace

std::span<const DocumentAction> documentVersionActions()
{
    return kVersionActions;
}

} // namespace ringbinder::cli
