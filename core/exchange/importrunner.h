// SPDX-License-Identifier: GPL-3.0-or-later
// One preparation of an import: rows are read (importread.cpp), then become changes
// (importrun.cpp). Inside of the import; used once.
#pragma once

#include "core/exchange/importrow.h"
#include "core/exchange/importvalues.h"
#include "core/schema/derive.h"

namespace ringbinder {

// The steps of scales, made once and not anew for each rating that is checked.
class RememberedScales final : public RatingScales {
public:
    explicit RememberedScales(const RatingScales& scales)
        : m_scales(scales)
    {
    }
    [[nodiscard]] QList<ScaleLevel> levels(QLatin1String scale) const override;
    [[nodiscard]] std::optional<int> score(int likelihood, int impact) const override
    {
        return m_scales.score(likelihood, impact);
    }
    [[nodiscard]] std::optional<LevelBand> bandOfScore(int score) const override
    {
        return m_scales.bandOfScore(score);
    }
    [[nodiscard]] QList<LevelBand> bands() const override { return m_scales.bands(); }

private:
    const RatingScales& m_scales;
    mutable std::vector<std::pair<QByteArray, QList<ScaleLevel>>> m_known;
};

class ImportRun final {
public:
    ImportRun(const ImportPlan& plan, const ImportContext& context, Progress& progress)
        : m_plan(plan)
        , m_context(context)
        , m_progress(progress)
        , m_references(plan, context)
        , m_carry(context.book.carryRules(*plan.def))
    {
        if (context.scales)
            m_scales.emplace(*context.scales);
    }

    [[nodiscard]] Result<PreparedImport> run();

private:
    void prepareColumns();
    [[nodiscard]] Result<> loadExisting();
    [[nodiscard]] Result<> readRows(bool references);
    void startRow(ImportRow& row);
    void readColumns(ImportRow& row, bool references);
    void readCode(ImportRow& row, const ImportColumn& column);
    void findRecords();
    void announcePeople();
    void addCellNotes();
    void keepAsText(ImportRow& row, const ColumnReader& reader, const QString& text);
    void tellNames(const QSet<QString>& needed);
    void carryOver();
    void dropDanglingLinks();
    [[nodiscard]] Result<> writeRows();
    void writeRow(ImportRow& row);
    void fill(Record& record, const ImportRow& row, bool isNew) const;
    [[nodiscard]] std::optional<Record> newRecord(ImportRow& row);
    void reject(ImportRow& row, const ImportColumn* column, Message reason);
    void rejectFor(ImportRow& row, const IssueList& issues);
    void finish();
    [[nodiscard]] QString keyOf(const ImportRow& row) const;
    [[nodiscard]] QString nameOf(const Uid& uid) const;
    [[nodiscard]] const RatingScales* scales() const { return m_scales ? &*m_scales : nullptr; }
    [[nodiscard]] static bool isTick(qsizetype at) { return at % 500 == 0; }

    const ImportPlan& m_plan;
    const ImportContext& m_context;
    Progress& m_progress;
    std::optional<RememberedScales> m_scales;
    ImportReferences m_references;
    const CarryRules* m_carry;
    PreparedImport m_prepared;
    std::vector<ColumnReader> m_readers;
    QList<const ImportColumn*> m_noteColumns;
    QHash<int, QStringList> m_cellNotes; // by row of the sheet
    const ImportColumn* m_codeColumn = nullptr;
    const ImportColumn* m_uidColumn = nullptr;
    QList<const FieldDef*> m_extras; // of the binder and to come
    std::vector<ImportRow> m_rows;
    std::vector<Record> m_existing;
    QHash<QString, QList<qsizetype>> m_byKey; // folded key -> m_existing
    QHash<QString, qsizetype> m_byCode;
    QHash<Uid, qsizetype> m_byUid;
    QHash<QString, Record> m_shipped; // by code, where the binder lacks them
    QHash<QString, int> m_usedCodes;  // folded code -> row
};

// A number of Annex A, also of objectives and domains, of which no edition has a control: "A.9.2".
[[nodiscard]] bool looksLikeAnnexNumber(const QString& code);
[[nodiscard]] Error cancelledImport();

} // namespace ringbinder
