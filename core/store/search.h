// SPDX-License-Identifier: GPL-3.0-or-later
// Find anything: full text over all registers in a TEMP table, built after the first paint and kept
// up to date from change notices. Ranked: exact code or number, then title, then text.
#pragma once

#include "core/base/result.h"
#include "core/store/session.h"

namespace ringbinder {

struct SearchHit {
    const RegisterDef* def = nullptr;
    Uid uid;
    QString code;
    QString title;
    QString excerpt; // plain text around the first match
};

class Search final {
public:
    explicit Search(Binder& binder);
    ~Search();

    // Indexes every record of the registers people see. May take a second at 100,000 records.
    [[nodiscard]] Result<> build();
    [[nodiscard]] bool isBuilt() const { return m_built; }
    [[nodiscard]] Result<> update(const ChangeNotice& notice);
    // "8.13", "A8 13", "r5", "risk 12", words (prefixes, diacritics ignored). Best first.
    [[nodiscard]] Result<QList<SearchHit>> find(const QString& text, int limit = 50) const;

private:
    Binder& m_binder;
    bool m_built = false;
};

} // namespace ringbinder
