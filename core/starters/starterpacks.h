// SPDX-License-Identifier: GPL-3.0-or-later
// Packs of records that a client may start with: roles, laws, assets, documents and more, taken
// from the shipped catalogues. What is offered is exactly what applying adds; what a client has
// already is left out and counted. Used by the wizard of a new client, the dialog of starter packs
// and the command line.
#pragma once

#include "core/base/result.h"
#include "core/schema/register.h"

namespace ringbinder {

class Binder;
class Progress;
class Language;
class Registry;

struct StarterRow {
    const RegisterDef* def = nullptr;
    QString title;
};
// A part of a pack that can be taken alone: the law of one country, one group of assets.
struct StarterPart {
    QString key; // "roles", "legal:EU": how it is chosen
    QString title;
    bool isUsual = false; // fits nearly every client that begins
    QList<StarterRow> rows;
    int known = 0; // entries that the client has already
};
struct StarterPack {
    QString key;
    QString title;
    QString sentence;         // what it is for
    QList<StarterPart> parts; // one with the pack's own key and title where it is not divided
    [[nodiscard]] qsizetype count() const;
};

// In the order in which they are applied. `country` is a code of two letters ("DE"): its law is
// among what is usual.
[[nodiscard]] Result<QList<StarterPack>>
starterPacks(const Binder& binder, const Language& language, const QString& country);
// The same for a client that is not made yet.
[[nodiscard]] Result<QList<StarterPack>> starterPacksForNewClient(const Registry& registry,
                                                                  const Language& language,
                                                                  const QString& country);

// Turns "roles", "legal" (every part of it), "legal:EU", "usual" and "all" into keys of parts.
// Invalid: there is no such pack or part; the error names those there are.
[[nodiscard]] Result<QStringList> starterKeys(const QStringList& words, const QString& country);

struct StartedWith {
    QList<QPair<const RegisterDef*, int>> added;
    int total = 0;
    int known = 0; // left out because the client has them
};
// One change set for each pack, so that each can be taken back alone. Applying twice adds nothing.
[[nodiscard]] Result<StartedWith> applyStarterPacks(Binder& binder, const QStringList& keys,
                                                    const Language& language, Progress& progress);
[[nodiscard]] Result<StartedWith> applyStarterPacks(Binder& binder, const QStringList& keys,
                                                    const Language& language);

} // namespace ringbinder
