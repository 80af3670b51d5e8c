// SPDX-License-Identifier: GPL-3.0-or-later
// The command on documents: from the template to the approved version, what is mandatory, who has
// acknowledged what, prints and the public extract.
#include "app/cli/documentact.h"

#include <array>

namespace ringbinder::cli {

namespace {

int runDocument(const Invocation& invocation)
{
    Console& console = invocation.console;
    const QString name = invocation.arguments[1];
    const QStringList rest = invocation.arguments.mid(2);
    QStringList names;
    QList<DocumentAction> actions;
    for (const auto& group : {documentVersionActions(), documentStatusActions()}) {
        for (const DocumentAction& action : group)
            actions.append(action);
    }
    for (const DocumentAction& action : std::as_const(actions)) {
        names.append(QLatin1String(action.name));
        if (name != names.last())
            continue;
        if (rest.size() < action.least || (action.most >= 0 && rest.size() > action.most))
            return console.usage(QStringLiteral("ringbinder-cli document FILE %1 %2")
                                     .arg(name, QString::fromUtf8(action.arguments)));
        const auto binder = action.writes ? openBinder(invocation, Binder::Access::ReadWrite)
                                          : openForReading(invocation);
        if (!binder)
            return console.fail(binder.error());
        return action.run({invocation, **binder, rest});
    }
    return console.usage(
        sayDocument(QT_TRANSLATE_NOOP("cli", "there is no action \"%1\". Actions: %2."))
            .arg(name)
            .arg(names.join(QLatin1String(", ")))
            .in(console.language()));
}

constexpr OptionDef kDocumentOptions[] = {
    {"language", "LANG", QT_TRANSLATE_NOOP("cli", "language of drafts and prints: en, de, es, fr")},
    kAsOfOption,
    {"version-number", "NUMBER", QT_TRANSLATE_NOOP("cli", "this version (text, print)")},
    {"major", "", QT_TRANSLATE_NOOP("cli", "the next whole number: 2.0 after 1.3 (start)")},
    {"by", "CODE", QT_TRANSLATE_NOOP("cli", "the person who reviews or approves")},
    {"on", "DATE", QT_TRANSLATE_NOOP("cli", "the day it happened, unless today")},
    {"valid-from", "DATE", QT_TRANSLATE_NOOP("cli", "the day it comes into force (approve)")},
    {"method", "TOKEN", QT_TRANSLATE_NOOP("cli", "how it was given (approve, accept)")},
    {"review-months", "N", QT_TRANSLATE_NOOP("cli", "months until the next review (approve)")},
    {"note", "TEXT", QT_TRANSLATE_NOOP("cli", "what changed (approve)")},
    {"publish", "", QT_TRANSLATE_NOOP("cli", "people have been told (approve)")},
    {"controls", "", QT_TRANSLATE_NOOP("cli", "also what applicable controls demand (mandatory)")},
    {"people", "CODES", QT_TRANSLATE_NOOP("cli", "whom to ask, separated by commas (ask)")},
    {"kind", "TOKEN", QT_TRANSLATE_NOOP("cli", "ask people of this kind (ask)")},
    {"department", "NAME", QT_TRANSLATE_NOOP("cli", "ask people of this department (ask)")},
    {"due", "DATE", QT_TRANSLATE_NOOP("cli", "answer expected by, in 14 days unless given (ask)")},
    {"format", "NAME",
     QT_TRANSLATE_NOOP("cli", "pdf, docx, odt or html, unless the target's name says it (print)")},
    {"formats", "LIST", QT_TRANSLATE_NOOP("cli", "pdf, md, html, separated by commas (public)")},
};

} // namespace

std::span<const Command> documentCommands()
{
    static constexpr std::array kDocumentCommands{
        Command{
            "document", "FILE ACTION [CODE …]", 2, -1,
            QT_TRANSLATE_NOOP("cli", "templates, versions, approval, acknowledgement and "
                                     "prints of documents"),
            "ringbinder-cli document acme.isms approve DOC-0001 --by PER-0001", kDocumentOptions,
            runDocument, true,
            QT_TRANSLATE_NOOP(
                "cli",
                "Actions:\n"
                "  templates                  shipped templates and what was made of them\n"
                "  new TEMPLATE…              drafts filled with the client's data\n"
                "  text CODE                  the draft, else the text in force\n"
                "  versions CODE              all versions; status 1 where one was tampered with\n"
                "  diff CODE FROM TO          what is different; status 1 where anything is\n"
                "  start CODE                 a new draft, a copy of what is in force\n"
                "  write CODE SOURCE          replace the text of the draft\n"
                "  submit, return, discard    put the draft up for review, take it back, drop it\n"
                "  approve CODE               the draft comes into force\n"
                "  publish, confirm, withdraw people were told; reviewed and still right; ended\n"
                "  check [CODE]               what policies fail to say; status 1 where anything\n"
                "  mandatory                  what is demanded and how far it is\n"
                "  ask CODE                   ask people to acknowledge the version in force\n"
                "  accept CODE…               record acknowledgements\n"
                "  acknowledgements [CODE…]   how far they are; status 1 where one is overdue\n"
                "  print CODE TARGET          one version with control block and history, as "
                ".pdf,\n"
                "                             .docx, .odt or .html by the name or --format\n"
                "  signsheet CODE TARGET      a sheet to sign, in the same formats\n"
                "  public FOLDER              the public texts and nothing else")},
    };
    return kDocumentCommands;
}

} // namespace ringbinder::cli
