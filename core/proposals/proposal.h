// SPDX-License-Identifier: GPL-3.0-or-later
// A proposed risk or reassessment, and the declared list of what proposes one: incidents,
// nonconformities, changes, threat intelligence, suppliers, exceptions, scans, triggers, the
// business impact analysis. A new source is one line in the list and one function. Nothing here is
// stored: what was decided is a record of the register of reassessment triggers.
#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/registers/risks/reassessment_trigger.h"
#include "core/registers/risks/risk.h"
#include "core/schema/record.h"

#include <span>

namespace ringbinder {

class ProposalDesk;

struct Proposal {
    enum class Kind {
        NewRisk,  // no risk says it yet
        Reassess, // these risks were not looked at since
        Impact,   // the impact of a risk follows from the business impact analysis
    };
    Kind kind = Kind::NewRisk;
    const struct ProposalSource* source = nullptr;
    Uid record; // that proposes
    QString code = {};
    QString title = {};
    QDate date = {}; // when it came up; may be invalid
    Message why = {};
    QList<Uid> risks = {};             // Reassess, Impact
    Record draft = Record(risk::def);  // NewRisk: as it would be added
    int impact = 0;                    // Impact
    QString impactReason = {};         // Impact
    QDate again = {};                  // what was settled before this day has come up anew
    bool isBack = false;               // was settled once; the record has changed since
    [[nodiscard]] QString key() const; // stays while it is the same proposal
};
[[nodiscard]] Text labelOf(Proposal::Kind kind);
// "new_risk", "reassess", "impact"
[[nodiscard]] QLatin1String tokenOf(Proposal::Kind kind);

struct ProposalSource {
    const char* key;
    const RegisterDef* def;
    reassessment_trigger::Kind trigger; // under which it is settled
    risk::Source riskSource;
    const FieldDef* risks; // of the record, naming the risks it belongs to; may be null
    Result<> (*collect)(const ProposalDesk& desk, const ProposalSource& source,
                        QList<Proposal>& proposals);

    [[nodiscard]] QLatin1String name() const { return QLatin1String(key); }
};
// In the order they are asked.
[[nodiscard]] QList<const ProposalSource*> proposalSources();

// For the files that hold the sources.
[[nodiscard]] std::span<const ProposalSource> insideProposalSources();
[[nodiscard]] std::span<const ProposalSource> outsideProposalSources();
[[nodiscard]] std::span<const ProposalSource> technicalProposalSources();

} // namespace ringbinder
