// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/auditactions.h"

#include "core/audits/checklist.h"
#include "core/audits/earlierfindings.h"
#include "core/audits/followup.h"
#include "core/audits/independence.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/audit_question.h"
#include "ui/dialogs/auditrundialog.h"
#include "ui/pages/recordact.h"

#include <QCoreApplication>

namespace ringbinder {

namespace {

QString auditText(const char* source, int count = -1)
{
    return QCoreApplication::translate("ringbinder::Audits", source, nullptr, count);
}

// The record that a field of another points at, opened.
void openTarget(const OpenContext& context, const RegisterDef& from, const Uid& uid,
                const Field<Uid>& field, const RegisterDef& to)
{
    const auto record = context.binder.find(from, uid);
    if (!record) {
        context.host.report(record.error());
        return;
    }
    if (const auto target = *record ? (*record)->get(field) : std::nullopt)
        context.host.openRecord(to, *target, {});
}

void makeChecklist(const OpenContext& context, const Uid& uid)
{
    auto set = checklistFor(context.binder, uid, context.language);
    if (set && set->isEmpty()) {
        context.host.hint(auditText(
            QT_TRANSLATE_NOOP("ringbinder::Audits", "The checklist has all questions already.")));
        return;
    }
    const int count = set ? int(set->changes().size()) : 0;
    if (applied(context, std::move(set))) {
        context.host.toast(
            auditText(QT_TRANSLATE_N_NOOP("ringbinder::Audits", "%n line(s) were added to the "
                                                                "checklist."),
                      count),
            true);
    }
}

void runChecklist(RegisterPage& page, const OpenContext& context, const Uid& uid)
{
    const auto lines = checklistLines(context.binder, uid);
    if (!lines) {
        context.host.report(lines.error());
        return;
    }
    if (lines->isEmpty()) {
        auto set = checklistFor(context.binder, uid, context.language);
        if (!applied(context, std::move(set)))
            return;
    }
    (new AuditRunDialog(context, uid, &page))->open();
}

void followUpEarlier(const OpenContext& context, const Uid& uid)
{
    auto set = withEarlierFindings(context.binder, uid);
    if (set && set->isEmpty()) {
        context.host.hint(auditText(
            QT_TRANSLATE_NOOP("ringbinder::Audits", "No earlier finding has to be followed up.")));
        return;
    }
    const int count = set ? int(set->changes().size()) : 0;
    if (applied(context, std::move(set))) {
        context.host.toast(
            auditText(QT_TRANSLATE_N_NOOP("ringbinder::Audits", "%n earlier finding(s) are in the "
                                                                "plan now."),
                      count),
            true);
    }
}

void checkTeam(RegisterPage& page, const OpenContext& context, const Uid& uid)
{
    const auto conflicts = independenceConflicts(context.binder, uid);
    if (!conflicts) {
        context.host.report(conflicts.error());
        return;
    }
    if (conflicts->isEmpty()) {
        context.host.toast(auditText(QT_TRANSLATE_NOOP("ringbinder::Audits",
                                                       "Nobody in the team audits own work, as far "
                                                       "as the registers know.")),
                           false);
        return;
    }
    QStringList sentences;
    for (const IndependenceConflict& conflict : *conflicts)
        sentences.append(conflict.sentence.in(context.language));
    sentences.removeDuplicates();
    context.prompt.ask(
        &page,
        {auditText(QT_TRANSLATE_NOOP("ringbinder::Audits", "Independence of the team")),
         auditText(
             QT_TRANSLATE_NOOP("ringbinder::Audits", "Somebody in the team would audit own work.")),
         sentences.join(QLatin1Char('\n')),
         {auditText(QT_TRANSLATE_NOOP("ringbinder::Audits", "Change the team"))},
         true,
         true},
        [&context, uid](std::optional<int> answer) {
            if (answer)
                context.host.openRecord(audit::def, uid, QStringLiteral("team"));
        });
}

void followFinding(const OpenContext& context, const Uid& uid)
{
    if (!applied(context, followUpOf(context.binder, uid)))
        return;
    const auto finding = context.binder.find(audit_finding::def, uid);
    const bool isCase = finding && *finding && (*finding)->get(audit_finding::nonconformity);
    if (isCase)
        openTarget(context, audit_finding::def, uid, audit_finding::nonconformity,
                   nonconformity::def);
    context.host.toast(
        isCase
            ? auditText(QT_TRANSLATE_NOOP("ringbinder::Audits", "A nonconformity was made from the "
                                                                "finding."))
            : auditText(QT_TRANSLATE_NOOP("ringbinder::Audits", "An improvement was made from the "
                                                                "finding.")),
        true);
}

void findingOfLine(const OpenContext& context, const Uid& uid)
{
    if (!applied(context, findingFrom(context.binder, uid)))
        return;
    openTarget(context, audit_question::def, uid, audit_question::finding, audit_finding::def);
    context.host.toast(
        auditText(QT_TRANSLATE_NOOP("ringbinder::Audits", "A finding was made from the answer.")),
        true);
}

void showSimilar(RegisterPage& page, const OpenContext& context, const Uid& uid)
{
    const auto cases = similarCases(context.binder, uid);
    if (!cases) {
        context.host.report(cases.error());
        return;
    }
    QStringList lines;
    for (const SimilarCase& like : cases->mid(0, 12)) {
        QStringList reasons;
        for (const Message& reason : like.reasons)
            reasons.append(reason.in(context.language));
        lines.append(QStringLiteral("%1 %2 – %3")
                         .arg(like.code, like.title, reasons.join(QLatin1String(", "))));
    }
    const QString sentence =
        cases->isEmpty()
            ? auditText(QT_TRANSLATE_NOOP("ringbinder::Audits",
                                          "No case with the same control, requirement, cause or "
                                          "words is known."))
            : auditText(QT_TRANSLATE_N_NOOP("ringbinder::Audits", "%n similar case(s) are known."),
                        int(cases->size()));
    QStringList buttons = {
        auditText(QT_TRANSLATE_NOOP("ringbinder::Audits", "Write down the search"))};
    if (!cases->isEmpty())
        buttons.append(auditText(QT_TRANSLATE_NOOP("ringbinder::Audits", "Open the first")));
    context.prompt.ask(&page,
                       {auditText(QT_TRANSLATE_NOOP("ringbinder::Audits", "Similar cases")),
                        sentence, lines.join(QLatin1Char('\n')), buttons},
                       [&context, uid, found = *cases](std::optional<int> answer) {
                           if (answer == 0) {
                               (void)applied(context, withSimilarCases(context.binder, uid, found,
                                                                       context.language));
                           } else if (answer == 1) {
                               const auto name = context.binder.name(found.first().uid);
                               if (name)
                                   context.host.openRecord(*name->def, found.first().uid, {});
                           }
                       });
}

void checkEffect(RegisterPage& page, const OpenContext& context, const Uid& uid)
{
    const Actor& actor = context.binder.session().actor();
    const auto name = context.binder.name(uid);
    if (!actor.person || !name) {
        context.host.hint(auditText(QT_TRANSLATE_NOOP(
            "ringbinder::Audits", "Say in the settings first which person of this file you are.")));
        return;
    }
    const QString sentence =
        auditText(QT_TRANSLATE_NOOP("ringbinder::Audits", "Does what was done for %1 work?"))
            .arg(name->code);
    const QString detail =
        auditText(QT_TRANSLATE_NOOP("ringbinder::Audits",
                                    "%1 is recorded as the one who checked it today."))
            .arg(actor.name);
    context.prompt.ask(
        &page,
        {auditText(QT_TRANSLATE_NOOP("ringbinder::Audits", "Effectiveness check")),
         sentence,
         detail,
         {auditText(QT_TRANSLATE_NOOP("ringbinder::Audits", "Effective")),
          auditText(QT_TRANSLATE_NOOP("ringbinder::Audits", "Not effective"))}},
        [&context, uid, person = *actor.person](std::optional<int> answer) {
            if (!answer)
                return;
            const auto result = *answer == 0 ? nonconformity::EffectivenessResult::Effective
                                             : nonconformity::EffectivenessResult::NotEffective;
            (void)applied(context, effectChecked(context.binder, uid, result, person));
        });
}

} // namespace

void addAuditActions(RegisterPage& page, const OpenContext& context)
{
    const auto add = [&page, &context](const char* text, bool writes, bool isTool,
                                       std::function<void(const Uid&)> run) {
        addRecordAct(page, context, {auditText(text), {}, writes, isTool}, std::move(run));
    };
    if (&page.def() == &audit::def) {
        add(QT_TRANSLATE_NOOP("ringbinder::Audits", "&Run through checklist…"), false, true,
            [&page, &context](const Uid& uid) { runChecklist(page, context, uid); });
        add(QT_TRANSLATE_NOOP("ringbinder::Audits", "Make &checklist from the plan"), true, false,
            [&context](const Uid& uid) { makeChecklist(context, uid); });
        add(QT_TRANSLATE_NOOP("ringbinder::Audits", "Take &earlier findings into the plan"), true,
            false, [&context](const Uid& uid) { followUpEarlier(context, uid); });
        add(QT_TRANSLATE_NOOP("ringbinder::Audits", "Check &independence of the team"), false,
            false, [&page, &context](const Uid& uid) { checkTeam(page, context, uid); });
    } else if (&page.def() == &audit_question::def) {
        add(QT_TRANSLATE_NOOP("ringbinder::Audits", "Make &finding"), true, true,
            [&context](const Uid& uid) { findingOfLine(context, uid); });
    } else if (&page.def() == &audit_finding::def) {
        add(QT_TRANSLATE_NOOP("ringbinder::Audits", "Make non&conformity"), true, true,
            [&context](const Uid& uid) { followFinding(context, uid); });
    } else if (&page.def() == &nonconformity::def) {
        add(QT_TRANSLATE_NOOP("ringbinder::Audits", "&Similar cases…"), false, true,
            [&page, &context](const Uid& uid) { showSimilar(page, context, uid); });
        add(QT_TRANSLATE_NOOP("ringbinder::Audits", "Add corrective &action"), true, true,
            [&context](const Uid& uid) {
                if (applied(context, correctiveActionFor(context.binder, uid)))
                    context.host.toast(auditText(QT_TRANSLATE_NOOP(
                                           "ringbinder::Audits", "A corrective action was added.")),
                                       true);
            });
        add(QT_TRANSLATE_NOOP("ringbinder::Audits", "Check &effect…"), true, false,
            [&page, &context](const Uid& uid) { checkEffect(page, context, uid); });
        add(QT_TRANSLATE_NOOP("ringbinder::Audits", "Open a&gain"), true, false,
            [&context](const Uid& uid) {
                if (applied(context, reopened(context.binder, uid)))
                    openTarget(context, nonconformity::def, uid, nonconformity::reopenedAs,
                               nonconformity::def);
            });
    }
}

} // namespace ringbinder
