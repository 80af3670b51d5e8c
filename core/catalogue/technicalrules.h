// SPDX-License-Identifier: GPL-3.0-or-later
// The technical rules that come with the program, and the change set that takes chosen ones into a
// binder. Read from technical_rules.json and its translations. A rule is stored as shipped in the
// language given and is the client's from then on; its number says where it came from.
#pragma once

#include "core/base/result.h"
#include "core/catalogue/localtext.h"
#include "core/registers/technical/condition.h"
#include "core/store/changeset.h"

#include <QHash>

namespace ringbinder {

class Binder;

struct ShippedTechnicalRule {
    QString id; // "TR01"
    LocalText title;
    LocalText why;
    LocalText remedy;
    QString severity; // token
    QStringList controls;
    Condition condition;
    QStringList assetTypes; // tokens; scope
    QString tags;           // scope
};

// Errors: Damaged, naming the file, where an entry is not what it should be.
[[nodiscard]] Result<QList<ShippedTechnicalRule>>
shippedTechnicalRules(const QString& folder = QStringLiteral(":/catalogues"));

// `controls`: uids of the binder's controls by code; those that it lacks are left out.
[[nodiscard]] Record technicalRuleRecord(const ShippedTechnicalRule& rule,
                                         const QHash<QString, Uid>& controls,
                                         const Language& language = Language());
// All of them, as a binder without rules would hold them.
[[nodiscard]] Result<QList<Record>> technicalRules(const QHash<QString, Uid>& controls = {},
                                                   const Language& language = Language());

// Those of `ids` (empty: all) that the binder does not have yet, by number or title.
struct TechnicalRulesTaken {
    ChangeSet set;
    int known = 0; // left out
};
[[nodiscard]] Result<TechnicalRulesTaken>
takeTechnicalRules(const Binder& binder, const QStringList& ids, const Language& language);

} // namespace ringbinder
