// SPDX-License-Identifier: GPL-3.0-or-later
// What a risk owner puts a signature under, as a fingerprint. It covers a named list of fields; the
// list in force at signing stays in force for that signature, and an undo that brings the values
// back revives it. Says whether a signature still holds; writes nothing. Used by the sign-off
// dialog, consent sheets, rules and the sample client.
#pragma once

#include "core/base/result.h"
#include "core/registers/risks/acceptance.h"
#include "core/risk/level.h"
#include "core/schema/derive.h"
#include "core/schema/record.h"

#include <QDate>

#include <functional>

namespace ringbinder {

class Binder;

// The newest list of fields; a changed list gets the next number and the old one stays.
inline constexpr int kSignoffVersion = 1;

struct SignedFields {
    QList<const FieldDef*> risk;
    QList<const FieldDef*> action; // of each action planned for the risk
    RiskStage level = RiskStage::Current;
};
// What a signature of this kind covers. Empty for a version that this program does not know.
[[nodiscard]] std::optional<SignedFields> signedFields(acceptance::Kind kind,
                                                       int version = kSignoffVersion);

struct Signoff {
    QString fingerprint; // 64 hexadecimal digits
    int version = kSignoffVersion;
    QString level; // "Medium (8)": as the method words it; empty where it isn't rated
};

// Finds the records that a sign-off touches: in a binder, or in a snapshot of one.
using FindSigned = std::function<Result<std::optional<Record>>(const Uid&)>;

// What would be signed now. Consent to a plan covers the risk as it is, its target and what is to
// be done by whom until when; not how far that has come. Acceptance covers what remains.
[[nodiscard]] Result<Signoff> signoffOf(const Binder& binder, const Record& risk,
                                        acceptance::Kind kind, const RatingScales& scales,
                                        int version = kSignoffVersion);
[[nodiscard]] Result<Signoff> signoffOf(const FindSigned& find, const Record& risk,
                                        acceptance::Kind kind, const RatingScales& scales,
                                        int version = kSignoffVersion);

// Writes it into an acceptance that is about to be added.
void setSignoff(Record& acceptance, const Signoff& signoff);

enum class SignoffState {
    Valid,
    Outdated,    // what was signed has changed
    Expired,     // past its last day
    Withdrawn,   // taken back
    NotTheOwner, // signed by somebody else than the owner of the risk
    Incomplete,  // no risk, person, day or fingerprint
};
[[nodiscard]] Text labelOf(SignoffState state);
[[nodiscard]] Result<SignoffState> stateOf(const Binder& binder, const Record& acceptance,
                                           const RatingScales& scales, QDate today);
[[nodiscard]] Result<SignoffState> stateOf(const FindSigned& find, const Record& acceptance,
                                           const RatingScales& scales, QDate today);

// "7f3a-22c1", printed on sheets. A typed one is compared without case, blanks and dashes.
[[nodiscard]] QString shortFingerprint(const QString& fingerprint);
[[nodiscard]] bool matchesFingerprint(const QString& typed, const QString& fingerprint);

} // namespace ringbinder
