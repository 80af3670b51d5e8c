// SPDX-License-Identifier: GPL-3.0-or-later
// Risks built from assets, threats and vulnerabilities: what fits the assets chosen, from the
// shipped catalogue and from the client's own registers, drafted as risks, and the one change set
// that takes what was ticked. Drafting changes nothing. Used by the builder's dialog and the
// command line.
#pragma once

#include "core/base/message.h"
#include "core/catalogue/catalogue.h"
#include "core/schema/record.h"
#include "core/store/changeset.h"

namespace ringbinder {

class Binder;

// A threat or a vulnerability: of the client, of the catalogue, or both.
struct ScenarioPart {
    std::optional<Uid> uid; // empty: not in the register yet
    QString catalogueId;    // empty: the client's own
    QString name;
};

struct ScenarioDraft {
    enum class Origin {
        Scenario, // a shipped scenario for assets of this type
        Pair,     // a threat and a vulnerability that the catalogue puts together
        Register, // together in another risk, about an asset of the same type
        Own,      // a threat and a vulnerability that the client has added
    };
    QString key; // stays as long as the asset, the threat and the vulnerabilities do
    Origin origin = Origin::Pair;
    Uid asset;
    QString assetCode;
    QString assetName;
    ScenarioPart threat;
    QList<ScenarioPart> vulnerabilities;
    Record risk; // as it would be added; threats and vulnerabilities are not linked yet
    std::optional<Uid> existing; // the risk that says the same
};
[[nodiscard]] Text labelOf(ScenarioDraft::Origin origin);
// "scenario", "pair", "register", "own"
[[nodiscard]] QLatin1String tokenOf(ScenarioDraft::Origin origin);

struct ScenarioRequest {
    QList<Uid> assets;
    // Only these threats and vulnerabilities; empty: all that fit.
    QList<Uid> threats;
    QList<Uid> vulnerabilities;
};

// By asset in the order asked for; what fits best first.
[[nodiscard]] Result<QList<ScenarioDraft>> draftScenarios(const Binder& binder,
                                                          const Catalogue& catalogue,
                                                          const ScenarioRequest& request,
                                                          const Language& language);

struct ScenarioOptions {
    bool linkControls = true; // the controls that usually help and apply here
};
// One change set; adds the threats and vulnerabilities that the client lacks. Drafts of what exists
// already are left out.
[[nodiscard]] Result<ChangeSet> takeScenarios(const Binder& binder, const Catalogue& catalogue,
                                              const QList<ScenarioDraft>& drafts,
                                              const Language& language,
                                              const ScenarioOptions& options = {});

} // namespace ringbinder
