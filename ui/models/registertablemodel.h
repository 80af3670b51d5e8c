// SPDX-License-Identifier: GPL-3.0-or-later
// A register as a table: uids in order, records read by page, computed fields filled, every change
// of the binder followed by uid. Writes through CellWriter: one edited cell is one change set. It
// never asks anybody anything; what the world refuses goes to Host::report. RegisterTableView shows
// it.
#pragma once

#include "core/store/registerindex.h"
#include "ui/models/cellwriter.h"
#include "ui/models/colourrules.h"
#include "ui/models/rowcache.h"
#include "ui/models/tablerows.h"

#include <QAbstractTableModel>

namespace ringbinder {

class RegisterTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        ValueRole = Qt::UserRole + 1, // ringbinder::Value
        UidRole,                      // QString
        PendingRole,                  // bool: the text is not accepted yet
        ReasonRole,                   // QString: why it is not, or why the cell cannot be edited
    };
    // What a delegate paints.
    struct Look {
        QString text;
        QString brief;     // where the text does not fit: the number of a rating
        QStringList chips; // instead of the text
        Tone tone = Tone::Neutral;
        std::optional<LevelBand> band;
        std::optional<Tone> tint; // by a rule of the view
        bool pending = false;
        bool muted = false; // computed, or a placeholder
        bool right = false; // numbers
    };

    RegisterTableModel(const OpenContext& context, const RegisterDef& def,
                       QObject* parent = nullptr);
    ~RegisterTableModel() override;

    [[nodiscard]] const RegisterDef& def() const { return m_def; }
    [[nodiscard]] const OpenContext& context() const { return m_context; }
    [[nodiscard]] CellWriter& writer() { return m_writer; }
    [[nodiscard]] const CellWriter& writer() const { return m_writer; }

    // ---- columns, in the order shown; null is the code
    [[nodiscard]] const QList<const FieldDef*>& columns() const { return m_columns; }
    void setColumns(const QList<const FieldDef*>& columns);
    [[nodiscard]] QList<const FieldDef*> defaultColumns() const;
    [[nodiscard]] int columnOf(const FieldDef* field) const
    {
        return int(m_columns.indexOf(field));
    }
    [[nodiscard]] const FieldDef* fieldAt(int column) const { return m_columns.value(column); }
    [[nodiscard]] QString labelAt(int column) const;
    // "code" or the field's key; stays valid when columns move.
    [[nodiscard]] QString keyAt(int column) const;
    [[nodiscard]] int columnOfKey(const QString& key) const;

    // ---- rows
    // Reads the columns to filter and sort by; before it, rows stand in the order they were added.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    void setQuery(const TableQuery& query);
    [[nodiscard]] const TableQuery& query() const { return m_query; }
    [[nodiscard]] const IssueList& queryIssues() const { return m_queryIssues; }
    // Filter and sort again; rows that no longer match go now.
    void refresh();
    // Null: no groups; `within` cuts the groups again.
    void setGrouping(const FieldDef* field, const FieldDef* within = nullptr);
    [[nodiscard]] const FieldDef* grouping() const { return m_grouping; }
    [[nodiscard]] const FieldDef* subgrouping() const { return m_subgrouping; }
    // The highest level among the records of a group, by the first level column shown.
    [[nodiscard]] std::optional<LevelBand> worstOf(int row) const;
    void setColourRules(const QList<ColourRules::Rule>& rules);
    [[nodiscard]] const QList<ColourRules::Rule>& colourRules() const { return m_colours.rules(); }
    void setCollapsed(int row, bool collapsed);
    void setAllCollapsed(bool collapsed);
    [[nodiscard]] const TableRows& rows() const { return m_rows; }
    [[nodiscard]] std::optional<Uid> uidAt(int row) const { return m_rows.uidAt(row); }
    [[nodiscard]] int rowOf(const Uid& uid) const { return m_rows.rowOf(uid); }
    // The record of a row with its computed fields; null for heads and the last row.
    [[nodiscard]] const Record* record(int row) const;
    // Records that pass the filter, and all there are.
    [[nodiscard]] qsizetype shownCount() const { return m_rows.order().size(); }
    [[nodiscard]] qsizetype totalCount() const { return m_total; }
    [[nodiscard]] RegisterIndex& registerIndex() { return m_index; }
    [[nodiscard]] bool isFiltered() const;

    // ---- editing
    [[nodiscard]] bool canEdit() const;
    // Why a cell cannot be edited; empty when it can.
    [[nodiscard]] QString lockReason(int row, int column) const;
    // The text to start editing with: what was typed if it was not accepted, else the value.
    [[nodiscard]] QString editText(int row, int column) const;
    // Writes what an editor holds, on a record or on the row for a new one.
    bool commit(const QModelIndex& index, CellWriter::Entry entry);
    [[nodiscard]] const Record& draft() const { return m_draft; }
    void discardDraft();
    void report(const Error& error) const { m_context.host.report(error); }

    [[nodiscard]] Look look(const QModelIndex& index) const;
    // Of a text cell with its line breaks, for rows that wrap; cut where no row shows more.
    [[nodiscard]] QString wholeText(const QModelIndex& index) const;
    [[nodiscard]] Value valueAt(int row, int column) const;
    [[nodiscard]] QString format(const FieldDef& field, const Value& value) const
    {
        return m_cache.format(field, value);
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    // Counts, filter or rows are different now: footers and headings follow.
    void rowsChanged();
    // A record was made from the last row, or appeared by an edit; it is shown even when the filter
    // would not let it pass.
    void recordAppeared(const ringbinder::Uid& uid);

private:
    void sessionChanged(const ChangeNotice& notice);
    void followOwn(const ChangeNotice::Touched& touched, ChangeKind kind);
    void followOthers(const ChangeNotice& notice);
    bool isWiderChange();
    void insertAppeared(const QList<Uid>& uids);
    void dropRows(const QList<Uid>& uids);
    void emitRows(const QList<Uid>& uids);
    void emitRange(int first, int last);
    void applyOrder();
    void countTotal();
    bool commitDraft(const CellWriter::Entry& entry);
    void takeDraftCode(const QString& code);
    [[nodiscard]] Look ghostLook(int column) const;
    [[nodiscard]] Look recordLook(const Uid& uid, int row, const FieldDef* field) const;
    [[nodiscard]] QString accessibleText(const QModelIndex& index) const;
    [[nodiscard]] QString headerTip(int section) const;
    [[nodiscard]] QString tip(const QModelIndex& index) const;

    const OpenContext& m_context;
    const RegisterDef& m_def;
    CellWriter m_writer;
    RegisterIndex m_index;
    mutable RowCache m_cache;
    TableRows m_rows;
    QList<const FieldDef*> m_columns;
    TableQuery m_query;
    IssueList m_queryIssues;
    const FieldDef* m_grouping = nullptr;
    const FieldDef* m_subgrouping = nullptr;
    ColourRules m_colours;
    mutable QHash<qsizetype, std::optional<LevelBand>> m_worst; // by what a group begins with
    Record m_draft;
    QHash<const FieldDef*, CellWriter::Pending> m_draftTexts;
    qsizetype m_total = 0;
    quint64 m_revision = 0; // of what computed fields rest on
    QDate m_day;
    QString m_noneText; // made once: it stands in many cells
    bool m_loaded = false;
};

} // namespace ringbinder

Q_DECLARE_METATYPE(ringbinder::Value)
