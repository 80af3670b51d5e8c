// SPDX-License-Identifier: GPL-3.0-or-later
// What the evidence library knows of an item from other records: who cites it, how often the
// controls it proves are reviewed, and which other items hold the same file. Kept in memory beside
// the other computed fields and brought up to date from change notices; nothing of it is stored.
#pragma once

#include "core/base/result.h"
#include "core/schema/record.h"
#include "core/store/session.h"

#include <QCollator>
#include <QHash>

namespace ringbinder {

class Binder;

class EvidenceUse final {
public:
    explicit EvidenceUse(const Binder& binder);

    [[nodiscard]] Result<> load();
    // True when computed fields of evidence may be different now.
    [[nodiscard]] Result<bool> update(const ChangeNotice& notice);

    // Of evidence::usedBy, usedWhere, sameFile; for evidence::freshness the shortest review
    // interval of the controls it proves, in days. Null for every other field.
    [[nodiscard]] Value valueOf(const Uid& evidence, const FieldDef& field) const;

private:
    [[nodiscard]] bool matters(const ChangeNotice& notice) const;

    const Binder& m_binder;
    QCollator m_order;
    QHash<Uid, QList<Uid>> m_users;        // by evidence, each once
    QHash<Uid, qint64> m_shortestInterval; // by evidence; days
    QHash<Uid, QString> m_content;         // by evidence: checksum
    QHash<QString, QList<Uid>> m_holders;  // by checksum
};

// Applicable controls without any evidence, in their order.
[[nodiscard]] Result<QList<Uid>> controlsWithoutEvidence(const Binder& binder);

} // namespace ringbinder
