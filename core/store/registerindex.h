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
    QString anywhere;            // in any text column
    QList<SortKey> sort;
};

class RegisterIndex final {
public:
    // Loads nothing yet. `derive` may be null, then computed fields are blank.
    RegisterIndex(const Binder& binder, const RegisterDef& def, const Language& language,
                  const DeriveContext* derive);
    ~RegisterIndex();

    [[nodiscard]] Result<> load();
    [[nodiscard]] Result<> update(const ChangeNotice::Touched& touched);
    // Computed columns follow other records: recompute them all (after a change of scales, say).
    [[nodiscard]] Result<> recompute();

    // The uids that pass, in order. An issue with a filter's text is told, and that filter ignored.
    struct Rows {
        QList<Uid> uids;
        IssueList issues;
    };
    [[nodiscard]] Rows query(const TableQuery& query) const;
    // Distinct values of a column with counts, for the tick list of a header.
    struct Distinct {
        Value value;
        QString text;
        int count = 0;
    };
    [[nodiscard]] QList<Distinct> distinct(const FieldDef* field, const QList<Uid>& among) const;
    // A computed or stored value of a loaded column.
    [[nodiscard]] Value value(const Uid& uid, const FieldDef& field) const;
    [[nodiscard]] qsizetype size() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ringbinder
