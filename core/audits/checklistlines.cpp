// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/checklistlines.h"

#include "core/base/message.h"
#include "core/catalogue/catalogue.h"
#include "core/registers/audits/audit_question.h"
#include "core/registers/controls/control.h"

namespace ringbinder {

namespace {

// As many examples as the field holds.
QString sampleText(const QStringList& examples)
{
    QString joined;
    for (const QString& example : examples) {
        const QString longer =
            joined.isEmpty() ? example : QStringLiteral("%1; %2").arg(joined, example);
        if (longer.size() > audit_question::sample.maxLength)
            break;
        joined = longer;
    }
    return joined;
}

} // namespace

Record bareLine(const Uid& audited, const QString& question, const QString& number)
{
    Record line(audit_question::def);
    line.set(audit_question::title, question);
    line.set(audit_question::audit, audited);
    line.set(audit_question::clauseRef, number);
    line.set(audit_question::result, audit_question::Result::Open);
    return line;
}

Record clauseLine(const Uid& audited, const Clause& clause, const QString& question,
                  const Language& language)
{
    Record line = bareLine(audited, question, clause.id);
    line.set(audit_question::requirement, clause.summary.in(language));
    line.set(audit_question::methods,
             QStringList{QStringLiteral("interview"), QStringLiteral("document")});
    line.set(audit_question::sample, sampleText(clause.evidence.in(language)));
    return line;
}

QString controlQuestion(const Record& asked, const Language& language)
{
    const AnnexControl* shipped = shippedCatalogue().control(asked.code());
    const bool isShipped = shipped && shipped->title.reads(asked.title());
    const char* pattern = QT_TRANSLATE_NOOP("checklist", "How does \"%1\" work in practice, and "
                                                         "what proves it for the period audited?");
    return Message("checklist", pattern)
        .arg(isShipped ? shipped->title.in(language) : asked.title())
        .in(language);
}

Record controlLine(const Uid& audited, const Record& asked, const Language& language)
{
    const AnnexControl* shipped = shippedCatalogue().control(asked.code());
    Record line = bareLine(audited, controlQuestion(asked, language), asked.code());
    line.set(audit_question::control, asked.uid());
    const QString implementation = asked.text(control::implementation);
    line.set(audit_question::requirement, !implementation.isEmpty() ? implementation
                                          : shipped                 ? shipped->summary.in(language)
                                                                    : asked.text(control::summary));
    line.set(audit_question::methods,
             QStringList{QStringLiteral("interview"), QStringLiteral("document"),
                         QStringLiteral("test")});
    if (shipped)
        line.set(audit_question::sample, sampleText(shipped->evidence.in(language)));
    return line;
}

} // namespace ringbinder
