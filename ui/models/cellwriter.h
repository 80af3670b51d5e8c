// SPDX-License-Identifier: GPL-3.0-or-later
// From what was typed, pasted or chosen in cells to one committed change set. Text a field does not
// accept is kept as pending and marked: it is never lost and never enters a record. Tables, bulk
// edit and replace use it; it shows nothing.
#pragma once

#include "core/store/pending.h"
#include "ui/models/opencontext.h"

#include <QHash>
#include <QObject>

namespace ringbinder {

class CellWriter final : public QObject {
    Q_OBJECT
public:
    struct Entry {
        Uid uid;
        const FieldDef* field = nullptr; // null: the code, of a new record only
        QString text;                    // parsed, unless there is a value
        std::optional<Value> value;
        QList<Record> create; // records to add for it: a person typed for the first time
    };
    struct Refusal {
        Uid uid;
        const FieldDef* field = nullptr;
        QString reason; // a sentence; where the text could be kept it waits in the cell
    };
    struct Outcome {
        qint64 setId = 0; // 0: nothing had to be written
        int cells = 0;    // changed
        int records = 0;  // changed or added
        QList<Refusal> refused;
    };

    CellWriter(const OpenContext& context, const RegisterDef& def, QObject* parent = nullptr);

    // One change set for all of it. `added` are new records, to which entries may refer.
    [[nodiscard]] Result<Outcome> write(const QList<Entry>& entries, ChangeLabel::Act act,
                                        const QList<Record>& added = {});

    struct Pending {
        QString text;
        QString reason;
    };
    [[nodiscard]] const Pending* pending(const Uid& uid, const FieldDef* field) const;
    [[nodiscard]] qsizetype pendingCount() const { return m_pending.size(); }
    [[nodiscard]] QList<std::pair<Uid, const FieldDef*>> pendingCells() const;
    void discardPending(const Uid& uid, const FieldDef* field);
    // After an import put entries of its own.
    void reloadPending();

    // The value of `text`, or the sentence why it is not one.
    [[nodiscard]] Result<Value> parse(const FieldDef& field, const QString& text) const;

signals:
    void pendingChanged(const ringbinder::Uid& uid, const ringbinder::FieldDef* field);

private:
    using Cell = std::pair<Uid, const FieldDef*>;
    struct Draft {
        std::optional<Record> before;
        Record after;
    };
    [[nodiscard]] Result<Value> valueOf(const Entry& entry) const;
    [[nodiscard]] Result<std::vector<Draft>> draftsFor(const QList<Entry>& entries,
                                                       const QList<Record>& added) const;
    void keepPending(const Refusal& refusal, const QString& text);
    [[nodiscard]] ChangeSet changeSet(std::vector<Draft>& drafts, const QList<Entry>& entries,
                                      ChangeLabel::Act act, Outcome& outcome) const;

    const OpenContext& m_context;
    const RegisterDef& m_def;
    PendingEntries m_store;
    QHash<Cell, Pending> m_pending;
};

} // namespace ringbinder
