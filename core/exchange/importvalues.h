// SPDX-License-Identifier: GPL-3.0-or-later
// From the text of a cell to a value: as the field understands it, else by the words people use.
// Closed sets of words are remembered, so that a hundred thousand rows cost a lookup each. Inside
// of the import; knows nothing of rows.
#pragma once

#include "core/exchange/importplan.h"
#include "core/exchange/importreferences.h"
#include "core/schema/format.h"

namespace ringbinder {

// Understood without help: token, label, number on the scale.
[[nodiscard]] bool readsByItself(const FieldDef& field, const QString& text,
                                 const ImportContext& context);
// By the words people use.
[[nodiscard]] std::optional<Value> valueOfWord(const RegisterDef& def, const FieldDef& field,
                                               const QString& text, const ImportContext& context);

class ColumnReader final {
public:
    // All but `field` must outlive the reader; so must `references`, used by reference fields only.
    ColumnReader(const ImportPlan& plan, const ImportColumn& column, const FieldDef& field,
                 const ImportContext& context, ImportReferences& references);

    [[nodiscard]] const FieldDef& field() const { return *m_field; }
    [[nodiscard]] const ImportColumn& column() const { return *m_column; }
    [[nodiscard]] bool isReference() const;
    // `text` as it stands now (perhaps mended), `cell` as it was read.
    [[nodiscard]] Result<Value> read(const QString& text, const Cell& cell);

private:
    [[nodiscard]] Result<Value> readText(const QString& text);
    [[nodiscard]] Result<Value> readTyped(const QString& text, const Cell& cell);

    const RegisterDef* m_def;
    const ImportColumn* m_column;
    const FieldDef* m_field;
    const ImportContext& m_context;
    ImportReferences& m_references;
    ParseContext m_parse;
    bool m_isClosed = false; // few different texts: remembered
    QHash<QString, Result<Value>> m_known;
};

} // namespace ringbinder
