// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a RegisterIndex, shared by the files that implement it: loading and keeping up in
// registerindex.cpp, asking in registerquery.cpp. Nobody else includes this.
#pragma once

#include "core/store/binder.h"
#include "core/store/indexreference.h"
#include "core/store/indextext.h"
#include "core/store/registerindex.h"
#include "core/store/registertable.h"

namespace ringbinder {

struct LoadedColumn {
    const FieldDef* field = nullptr;
    std::unique_ptr<IndexColumn> column;
};

// Of which only the folded form is in memory, when it is a column of the file.
[[nodiscard]] inline bool isTextual(const FieldDef* field)
{
    return field && (field->type == FieldType::Text || field->type == FieldType::LongText ||
                     field->type == FieldType::Attachment);
}

struct RegisterIndex::Private {
    const Binder& binder;
    const RegisterDef& def;
    const Language language;
    const DeriveContext* derive;
    const RegisterTable table;

    IndexNames names;
    QList<Uid> uids; // by row
    RowMask isThere; // 0 for the row of a removed record
    QHash<Uid, quint32> rowOf;
    std::unique_ptr<TextColumn> codes;
    std::unique_ptr<TextColumn> formerCodes;
    std::vector<LoadedColumn> columns;
    QList<const FieldDef*> only;   // empty: all fields
    QList<const FieldDef*> fields; // as they were when loaded
    // Computed columns are filled when first needed: a register without a filter or sort on them
    // never pays for them.
    mutable bool isComputed = false;

    Private(const Binder& b, const RegisterDef& r, const Language& l, const DeriveContext* c)
        : binder(b)
        , def(r)
        , language(l)
        , derive(c)
        , table(r)
        , names(b, l)
    {
    }

    [[nodiscard]] QList<const FieldDef*> wanted() const
    {
        return only.isEmpty() ? binder.fields(def) : only;
    }
    void makeColumns();
    [[nodiscard]] Result<> loadRows();
    [[nodiscard]] Result<> loadLinks();
    void settle();
    void setRow(quint32 row, const Record& record, bool isNew);
    [[nodiscard]] const LoadedColumn* columnOf(const FieldDef& field) const;
    [[nodiscard]] const IndexColumn* usable(const FieldDef* field, IssueList& issues) const;
    [[nodiscard]] Result<> fillComputed() const;
    [[nodiscard]] bool wantsComputed() const { return def.derive && derive; }
    [[nodiscard]] IndexContext context() const;
    [[nodiscard]] std::vector<quint32> rowsOf(const QList<Uid>& among) const;
    void applyFilter(const ColumnFilter& filter, RowMask& mask, IssueList& issues) const;
    void applyAnywhere(const QString& text, RowMask& mask) const;
    void sortBy(const SortKey& key, std::vector<quint32>& rows, IssueList& issues) const;
    [[nodiscard]] QHash<quint32, QString> originals(const QString& column,
                                                    const QList<ColumnTally>& tallies) const;
};

} // namespace ringbinder
