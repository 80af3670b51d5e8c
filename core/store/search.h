// SPDX-License-Identifier: GPL-3.0-or-later
// Find anything: full text over all registers in a TEMP table, built after the first paint and kept
// up to date from change notices. Ranked: exact code or number, then title, then text.
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/store/session.h"

#include <functional>
#include <memory>

namespace ringbinder {

class Binder;

struct SearchHit {
    const RegisterDef* def = nullptr;
    Uid uid;
    QString code;
    QString title;
    QString excerpt; // plain text around the first match; empty where only code or title matched
};

class Search final {
public:
    // Codes that a number of a control as people write it may mean: "a8 13" gives "A.8.13", a
    // number of an older edition those that follow it. The catalogue knows; the store does not.
    using NumberReader = std::function<QStringList(const QString& text)>;

    // The language is that of fields that are kept for programs and found by their words.
    explicit Search(Binder& binder, NumberReader readNumber = {}, const Language& language = {});
    ~Search();
    Search(const Search&) = delete;
    Search& operator=(const Search&) = delete;

    // Indexes every record of the registers people see, and what was remarked on them, anew. Takes
    // seconds at 100,000 records.
    [[nodiscard]] Result<> build();
    // The same bit by bit: so many records more, between two events of a window. True when built.
    [[nodiscard]] Result<bool> buildSome(qsizetype records);
    // The rest of it in one go.
    [[nodiscard]] Result<> finish();
    [[nodiscard]] bool isBuilt() const;
    [[nodiscard]] Result<> update(const ChangeNotice& notice);
    // "8.13", "A8 13", "r5", "risk 12", the client's own number, words (prefixes, diacritics
    // ignored, in any order). Best first. Nothing before it is built.
    [[nodiscard]] Result<QList<SearchHit>> find(const QString& text, int limit = 50) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ringbinder
