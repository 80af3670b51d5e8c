// SPDX-License-Identifier: GPL-3.0-or-later
// Where each risk of a binder stands with its owner's signatures, kept in memory and brought up to
// date from change notices. It reads only. Used by Evaluation for two computed fields of risks.
#pragma once

#include "core/registers/risks/risk.h"
#include "core/risk/signoff.h"
#include "core/store/session.h"

#include <QHash>
#include <QSet>

namespace ringbinder {

class SignoffStates final {
public:
    explicit SignoffStates(const Binder& binder)
        : m_binder(binder)
    {
    }

    [[nodiscard]] Result<> load(const RatingScales& scales);
    // True when a risk may stand differently that the notice does not name.
    [[nodiscard]] Result<bool> update(const ChangeNotice& notice, const RatingScales& scales);
    [[nodiscard]] risk::SignedState of(const Uid& riskUid, acceptance::Kind kind) const;

private:
    using States = std::array<risk::SignedState, 2>; // by acceptance::Kind
    [[nodiscard]] Result<> judge(const QList<Uid>& risks, const RatingScales& scales);
    [[nodiscard]] Result<> judge(const Record& record, const FindSigned& find,
                                 const RatingScales& scales);

    const Binder& m_binder;
    QHash<Uid, QList<Record>> m_acceptances; // by risk, in the order of signing
    QHash<Uid, QSet<Uid>> m_risksOfAction;   // of the risks above
    QHash<Uid, States> m_states;
};

// A signature that holds counts before a newer one that does not: an undo may have revived it.
[[nodiscard]] risk::SignedState signedStateOf(SignoffState state);

} // namespace ringbinder
