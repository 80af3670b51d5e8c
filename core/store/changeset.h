// SPDX-License-Identifier: GPL-3.0-or-later
// What a user does in one go: a list of changes with a label, applied as one transaction by
// Session::apply() and taken back as one by undo. Building one touches no file.
#pragma once

#include "core/base/language.h"
#include "core/schema/validate.h"

#include <QList>
#include <QString>

namespace ringbinder {

// Decides whether Ctrl+Z may take a set back (Edit, Import, Merge, Rebase) or only a new act may.
enum class ChangeKind {
    Edit,
    Import,
    Merge,
    Rebase,
    Undo,
    Redo,
    SignOff,
    Freeze,
    ApprovedPrint,
    Migration,
    Create
};
[[nodiscard]] QLatin1String tokenOf(ChangeKind kind);
[[nodiscard]] std::optional<ChangeKind> changeKindOf(QStringView token);
[[nodiscard]] bool isUndoable(ChangeKind kind);

// What was done, stored as tokens and said in the reader's language.
struct ChangeLabel {
    enum class Act {
        Add,
        Edit,
        Remove,
        Duplicate,
        Paste,
        Fill,
        Clear,
        BulkEdit,
        Replace,
        Import,
        Link,
        Unlink,
        Attach,
        Create,
        Seed,
        Reschedule,
        Restore,
        Configure,
        SignOff,
        Withdraw,
        Print,
        Undo,
        Redo,
        Migrate
    };
    Act act = Act::Edit;
    QString registerKey; // "" where the set is about the binder itself
    QString subject;     // code of the record, or name of what was configured; may be empty
    int count = 1;       // records touched

    [[nodiscard]] QString stored() const; // "edit:risk:RSK-0007:1"
    [[nodiscard]] static ChangeLabel fromStored(const QString& stored);
    // "Edit risk RSK-0007", "Import 200 assets". Names registers as `registry` labels them.
    [[nodiscard]] QString in(const Language& language, const Registry& registry) const;
};

struct Change {
    enum class Op { Add, Remove, Set, Link, Unlink };

    Op op;
    const RegisterDef* def;
    Uid uid; // of the record changed; for links, the one that holds the field
    const FieldDef* field = nullptr;
    Value before;                 // Set
    Value after;                  // Set; Link and Unlink: uid of the other record
    std::optional<Record> record; // Add: as added; Remove: as it was
    bool isValid = false;         // Add: it came as a ValidRecord
};

class ChangeSet final {
public:
    explicit ChangeSet(ChangeLabel label, ChangeKind kind = ChangeKind::Edit)
        : m_label(std::move(label))
        , m_kind(kind)
    {
    }

    // The session gives a code where the record has none. References values of the record become
    // links.
    void add(Record record);
    void add(ValidRecord record);
    // Links and references pointing at the record are taken off in the same set by the session.
    void remove(const Record& record);
    // Nothing happens when both are equal. `before` must be what the file holds, else Conflict.
    void set(const RegisterDef& def, const Uid& uid, const FieldDef& field, Value before,
             Value after);
    void link(const RegisterDef& def, const Uid& from, const FieldDef& field, const Uid& to);
    void unlink(const RegisterDef& def, const Uid& from, const FieldDef& field, const Uid& to);
    // Everything that differs between two versions of one record, links and the given extra fields
    // included.
    void update(const Record& before, const Record& after,
                const QList<const FieldDef*>& extraFields = {});

    [[nodiscard]] const ChangeLabel& label() const { return m_label; }
    void setLabel(ChangeLabel label) { m_label = std::move(label); }
    [[nodiscard]] ChangeKind kind() const { return m_kind; }
    // The change set that this one takes back.
    [[nodiscard]] std::optional<qint64> reverts() const { return m_reverts; }
    void setReverts(qint64 setId) { m_reverts = setId; }
    [[nodiscard]] QList<Change>& changes() { return m_changes; }
    [[nodiscard]] const QList<Change>& changes() const { return m_changes; }
    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }

private:
    ChangeLabel m_label;
    ChangeKind m_kind;
    std::optional<qint64> m_reverts;
    QList<Change> m_changes;
};

} // namespace ringbinder
