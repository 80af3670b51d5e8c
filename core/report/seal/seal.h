// SPDX-License-Identifier: GPL-3.0-or-later
// The sealed audit pack: one ZIP with the packs that suit an occasion as PDF, every register as a
// workbook, every kept file, a page that leads through them without a network, the checksum of each
// file and how to check them. Sealed twice from the same state it is the same file, byte for byte.
// It reads the binder as it was at one moment and writes nothing into it. Used by the command line
// and the File menu.
#pragma once

#include "core/base/language.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/pagesetup.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <span>

namespace ringbinder {
class Binder;
}

namespace ringbinder::report {

struct PackDef;

// What the auditor comes for.
struct SealOccasion {
    const char* key; // "stage1", as the command line has it
    Text label;
    std::span<const char* const> packs; // keys, in the order of the index
};
[[nodiscard]] std::span<const SealOccasion> sealOccasions();
// Null when there is none.
[[nodiscard]] const SealOccasion* sealOccasionOf(QAnyStringView key);

struct SealOrder {
    const SealOccasion* occasion = nullptr; // null: every pack there is
    Language language;
    PageSetup setup;
    QDateTime asOf; // invalid: the moment of the last change
};

// Those of the occasion, in its order.
[[nodiscard]] QList<const PackDef*> packsOf(const SealOrder& order);

struct Sealed {
    int files = 0;
    QStringList packs;   // keys
    QString snapshot;    // short hash of the history that was sealed
    QString manifestSum; // SHA-256 of SHA256SUMS: one line to read out on the telephone
};

// Needs a QGuiApplication (offscreen will do). Errors: NotFound (nothing was recorded yet), those
// of composePack(), writePdf(), exportRegister() and SafeFile, Cancelled; then nothing is left.
[[nodiscard]] Result<Sealed> sealBinder(const Binder& binder, const SealOrder& order,
                                        const QString& path, Progress& progress);

} // namespace ringbinder::report
