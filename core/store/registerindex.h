// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which a table shows a register: filter and sort over columns kept in memory, because
// SQL or a proxy model is far too slow at 100,000 rows. Holds no Qt model; ui/models paints from
// it. Text is case-folded once; numbers, dates and ratings sort by value, codes in natural order,
// text by the language's collation; blanks last.
#pragma once

#include "core/base/language.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/schema/derive.h"
#include "core/store/session.h"

#include <QList>

#include <memory>

namespace ringbinder {

// What the filter row of one column holds, parsed: contains, = ! >= <= ranges, lists, empty.
struct ColumnFilter {
    const FieldDef* field = nullptr; // null: the code
    QString text;                    // as typed
};

struct SortKey {
    const FieldDef* field = nullptr; // null: the code
    bool descending = false;
};

struct TableQuery {
    QList<ColumnFilter> filters; // all must hold
    // Words that must all occur, each in any code, text, choice or name of the row; "in quotes": as
    // one. Computed columns are not searched.
    QString anywhere;
    QList<SortKey> sort;
};

class RegisterIndex final {
public:
    // Loads nothing yet. `derive` may be null, then computed fields are blank; it must outlive the
    // index. Filters like `mine` ask the binder's session who acts.
    RegisterIndex(const Binder& binder, const RegisterDef& def, const Language& language,
                  const DeriveContext* derive);
    // Holds these fields alone, for who asks of no other: a matrix of two ratings needs no texts.
    RegisterIndex(const Binder& binder, const RegisterDef& def, const Language& language,
                  const DeriveContext* derive, const QList<const FieldDef*>& only);
    ~RegisterIndex();

    [[nodiscard]] Result<> load();
    // Wants every Touched of a notice, of other registers too: names may have changed. Computed
    // values that follow from other records need recompute().
    [[nodiscard]] Result<> update(const ChangeNotice::Touched& touched);
    // Computed columns are worked out anew when next asked for (after a change of scales, say).
    void recompute();

    // The uids that pass, in order. An issue with a filter's text is told, and that filter ignored.
    struct Rows {
        QList<Uid> uids;
        IssueList issues;
    };
    [[nodiscard]] Rows query(const TableQuery& query) const;
    // Distinct values of a column with counts, for the tick list of a header; entries of lists
    // count one by one. Null field: the code.
    struct Distinct {
        Value value;
        QString text;
        int count = 0;
    };
    [[nodiscard]] QList<Distinct> distinct(const FieldDef* field, const QList<Uid>& among) const;
    // How many records have each pair of values, for matrices; records without either are left out.
    struct PairCount {
        Value first;
        Value second;
        int count = 0;
    };
    [[nodiscard]] QList<PairCount> pairCounts(const FieldDef& first, const FieldDef& second) const;
    // A computed or stored value of one record; null for a record that is not there.
    [[nodiscard]] Value value(const Uid& uid, const FieldDef& field) const;
    [[nodiscard]] qsizetype size() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ringbinder
