// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of the command on documents share: the records that arguments name, options as
// values, and what is said when a change is written. The actions stand in documentversion_acts.cpp
// and documentstatus_acts.cpp.
#pragma once

#include "app/cli/command.h"
#include "core/documents/documentversions.h"
#include "core/store/changeset.h"

#include <span>

namespace ringbinder::cli {

struct DocumentAct {
    const Invocation& invocation;
    Binder& binder;
    QStringList arguments; // behind the name of the action

    [[nodiscard]] Console& console() const { return invocation.console; }
    [[nodiscard]] const Language& language() const { return invocation.console.language(); }
};

struct DocumentAction {
    const char* name;
    const char* arguments;
    int least; // behind the name
    int most;  // -1: any number
    bool writes;
    int (*run)(const DocumentAct& act);
};

[[nodiscard]] std::span<const DocumentAction> documentVersionActions();
[[nodiscard]] std::span<const DocumentAction> documentStatusActions();

inline Message sayDocument(const char* source)
{
    return {"cli", source};
}

// Of the first argument.
[[nodiscard]] Result<DocumentDossier> dossierOf(const DocumentAct& act);
// By its number; the draft or, without one, what is in force where none is asked for.
[[nodiscard]] Result<const Record*> versionOf(const DocumentDossier& dossier,
                                              const QString& number);
// The position among the choices.
[[nodiscard]] Result<int> tokenOption(const DocumentAct& act, const char* option,
                                      std::span<const Choice> choices, int otherwise);
[[nodiscard]] Result<QList<Uid>> people(const DocumentAct& act, const QString& codes);
[[nodiscard]] int sayApplied(const DocumentAct& act, Result<ChangeSet> set, const QString& code);

} // namespace ringbinder::cli
