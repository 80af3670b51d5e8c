// SPDX-License-Identifier: GPL-3.0-or-later
// The records of a binder at one moment, in memory and with their computed fields filled, so that
// every section of a pack and every rule agree with each other. Taken in one read transaction; it
// outlives the binder it came from. It never writes and never asks for "now" by itself.
#pragma once

#include "core/base/language.h"
#include "core/continuity/recoveryneeds.h"
#include "core/risk/level.h"
#include "core/risk/method.h"
#include "core/rules/snapshotwants.h"
#include "core/schema/format.h"
#include "core/schema/record.h"
#include "core/store/changeset.h"
#include "core/store/recordsource.h"

#include <QHash>
#include <QMap>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace ringbinder {

class Binder;
class UnitScope;

class Snapshot final {
public:
    // One change of one field of one record, first value to last.
    struct Changed {
        enum class Kind { Added, Removed, Edited };
        Kind kind = Kind::Edited;
        const RegisterDef* def = nullptr;
        Uid uid;
        const FieldDef* field = nullptr; // Edited
        Value before = {};
        Value after = {};
        QDateTime at = {}; // the last of them
        QString by = {};
        QString removedName = {};           // Removed
        std::optional<Record> removed = {}; // as it was, where the history tells it
    };

    // Asked once the records are there: from when on the history is needed; invalid: not at all.
    using HistoryFrom = std::function<QDateTime(const Snapshot&)>;
    // `asOf`: the moment that is printed; invalid: the binder's clock.
    [[nodiscard]] static Result<Snapshot> take(const Binder& binder, const Language& language,
                                               const QDateTime& asOf = {},
                                               const HistoryFrom& historyFrom = {},
                                               const SnapshotWants& wants = {});
    Snapshot(Snapshot&&) = default;
    Snapshot& operator=(Snapshot&&) = default;
    Snapshot(const Snapshot&) = delete;

    // The same binder at an earlier moment, for sections that compare; null where it was not taken
    // along because nothing was recorded by then.
    [[nodiscard]] std::shared_ptr<const Snapshot> at(const QDateTime& moment) const
    {
        return m_earlier.value(moment);
    }
    void takeAlong(const QDateTime& moment, std::shared_ptr<const Snapshot> earlier)
    {
        m_earlier.insert(moment, std::move(earlier));
    }

    // Leaves of assets and risks those of the unit, and what belongs to them; the rest, which is
    // about the whole, stays.
    void keepUnit(const UnitScope& unit);
    // Empty: the whole.
    [[nodiscard]] const QString& unitName() const { return m_unitName; }

    // By their codes: A.5.2 before A.5.10.
    [[nodiscard]] const QList<Record>& records(const RegisterDef& def) const;
    // Whether it was read; a register that was not has no records here.
    [[nodiscard]] bool holds(const RegisterDef& def) const { return m_records.contains(&def); }
    [[nodiscard]] const Record* find(const Uid& uid) const;
    template <class T>
    [[nodiscard]] const Record* find(const std::optional<T>& uid) const
    {
        return uid ? find(*uid) : nullptr;
    }
    // For code that reads from a binder or from a snapshot; must not outlive this one.
    [[nodiscard]] RecordSource source() const;
    [[nodiscard]] const Record& organisation() const { return *m_organisation; }
    // The registers it holds, by their keys.
    [[nodiscard]] QList<const RegisterDef*> registers() const;
    // Null where nobody asked for it.
    template <class T>
    [[nodiscard]] const T* insight() const
    {
        return static_cast<const T*>(m_insights.value(&T::look).get());
    }

    [[nodiscard]] const RiskMethod& method() const { return m_method; }
    [[nodiscard]] const Record* methodRecord() const;
    [[nodiscard]] std::optional<RiskLevel> level(const Record& risk, RiskStage stage) const
    {
        return levelAt(risk, stage, m_method);
    }

    [[nodiscard]] const Language& language() const { return m_language; }
    [[nodiscard]] const QDateTime& asOf() const { return m_asOf; }
    [[nodiscard]] QDate today() const { return m_asOf.toLocalTime().date(); }
    // Short form of the hash that closes the history: the same data give the same one.
    [[nodiscard]] const QString& id() const { return m_id; }
    // Bytes of the client's logo; empty where there is none.
    [[nodiscard]] const QByteArray& logo() const { return m_logo; }
    // Bytes of a file that take() was asked to keep; empty for others.
    [[nodiscard]] QByteArray picture(const AttachmentId& file) const
    {
        return m_pictures.value(file.sha256);
    }

    // What must be back how soon, and where it comes too late, worst first. Held where business
    // processes are among the registers read; else nothing is known of it.
    [[nodiscard]] const QList<RecoveryGap>& recoveryGaps() const { return m_recoveryGaps; }
    [[nodiscard]] const RecoveryNode& recoveryNode(int index) const
    {
        return m_recoveryNodes[size_t(index)];
    }
    // Null for what nothing depends on and which depends on nothing.
    [[nodiscard]] const RecoveryNode* recoveryOf(const Uid& uid) const;

    // Values for people, names of records among them: "RSK-0007 Lost laptop".
    [[nodiscard]] QString shown(const FieldDef& field, const Value& value) const;
    [[nodiscard]] QString shown(const Record& record, const FieldDef& field) const
    {
        return shown(field, record.value(field));
    }
    // Name of a record in the language of the snapshot, without its code; "" when it is gone.
    [[nodiscard]] QString name(const Uid& uid) const;
    [[nodiscard]] QString name(const Record& record) const;
    // What the history recorded after `since` (not before the moment it was read from) about these
    // registers: each field once, newest first. Records that came and went are left out.
    [[nodiscard]] QList<Changed> changesSince(const QDateTime& since,
                                              const QList<const RegisterDef*>& defs) const;

private:
    struct Step {
        QDateTime at;
        QString by;
        QString registerKey;
        QString uid;
        Change::Op op = Change::Op::Set;
        QString fieldKey;
        QByteArray before;
        QByteArray after;
    };
    explicit Snapshot(const Language& language);
    [[nodiscard]] Result<> readRecords(const Binder& binder, const Evaluation& evaluation,
                                       const QList<const RegisterDef*>& more);
    [[nodiscard]] Result<> readPictures(const Binder& binder, const QList<const FieldDef*>& fields);
    void index();
    void keepRecovery(const RecoveryNeeds& needs);
    [[nodiscard]] Result<> readHistory(const Binder& binder, const QDateTime& from);

    Language m_language;
    QDateTime m_asOf;
    QString m_id;
    QString m_unitName;
    RiskMethod m_method;
    std::optional<Uid> m_methodRecord;
    QByteArray m_logo;
    QHash<QString, QByteArray> m_pictures; // by checksum
    QHash<const RegisterDef*, QList<Record>> m_records;
    std::vector<RecoveryNode> m_recoveryNodes;
    QHash<Uid, int> m_recoveryPlaces;
    QList<RecoveryGap> m_recoveryGaps;
    QHash<Uid, const Record*> m_index;
    const Record* m_organisation = nullptr;
    QMap<SnapshotLook, std::shared_ptr<const Insight>> m_insights;
    QList<Step> m_steps; // newest first
    QMap<QDateTime, std::shared_ptr<const Snapshot>> m_earlier;
};

} // namespace ringbinder
