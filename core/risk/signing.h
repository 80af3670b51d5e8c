// SPDX-License-Identifier: GPL-3.0-or-later
// The act of signing: risk owners' consent to a plan and acceptance of what remains, recorded for
// several risks at once, taken back by a new act, and compared with what has become of it. Each act
// is one change set that Ctrl+Z does not take back. Used by the sign-off dialog and the risk's
// form.
#pragma once

#include "core/registers/logic/evidence_file.h"
#include "core/risk/signoff.h"

namespace ringbinder {

class Language;

// What keeps a risk from being signed for; empty where nothing does.
[[nodiscard]] std::optional<Message> obstacleToSigning(const Record& risk, acceptance::Kind kind);

struct SigningAct {
    struct Item {
        Uid risk;
        acceptance::Kind kind = acceptance::Kind::ResidualRisk;
    };
    QList<Item> items;
    // The person, day, manner and terms; kind, risk and fingerprint are set for each item.
    Record terms = Record(acceptance::def);
    // People to add, named for the first time.
    QList<Record> people;
    // The signed sheet; kept once and linked to every acceptance of the act.
    std::optional<EvidenceSource> sheet;
};
// Titles of the acceptances are worded in `language`. Gives the number of acceptances.
// Errors: Invalid (nothing to sign, no person or day, a day to come, an obstacle), and those of
// Session::apply().
[[nodiscard]] Result<int> signRisks(Binder& binder, const RatingScales& scales,
                                    const Language& language, const SigningAct& act);

// The acceptances of a risk, the newest first.
[[nodiscard]] Result<QList<Record>> signoffsOf(const Binder& binder, const Uid& risk,
                                               acceptance::Kind kind);
// Takes back all of one kind that were not withdrawn yet.
[[nodiscard]] Result<int> withdrawSignoffs(Binder& binder, const Uid& risk, acceptance::Kind kind,
                                           const QString& reason);

// One thing that is no longer as it was signed.
struct SignedChange {
    Uid record; // the risk, or one of its actions
    const RegisterDef* def = nullptr;
    const FieldDef* field = nullptr;
    Value before; // as signed
    Value after;  // as it is
};
// Worked out from the history since the fingerprint was written; empty while the sign-off holds.
[[nodiscard]] Result<QList<SignedChange>> changesSinceSigning(const Binder& binder,
                                                              const Record& acceptance);

} // namespace ringbinder
