// SPDX-License-Identifier: GPL-3.0-or-later
// What all sections of one printed pack are composed from: the snapshot, what was asked for, the
// control block of the pack, its findings, and who points at whom. Made once per pack and shared by
// the rows of its tables, which are fetched later. It reads no file and writes nothing.
#pragma once

#include "core/registers/packs/pack_control.h"
#include "core/report/document.h"
#include "core/rules/rulebook.h"
#include "core/rules/snapshot.h"

#include <QMap>
#include <QMutex>
#include <QSet>

#include <memory>

namespace ringbinder::report {

struct PackDef;

// Texts of one translation context, in the reader's language. Sources are marked with
// QT_TRANSLATE_NOOP(context, …) where they are used.
class Speech final {
public:
    Speech(const Language& language, const char* context)
        : m_language(&language)
        , m_context(context)
    {
    }
    [[nodiscard]] QString operator()(const char* source) const
    {
        return m_language->text(m_context, source);
    }
    // Fills %1, %2 …; an argument holding "%2" is never filled itself.
    [[nodiscard]] QString operator()(const char* source, const QStringList& arguments) const;
    [[nodiscard]] QString number(qint64 value) const { return m_language->number(value); }

private:
    const Language* m_language;
    const char* m_context;
};

struct PackOptions {
    enum class Status {
        AsRecorded, // approved only while no blocker is open and nothing changed since
        Draft,
        Approved, // refused where it cannot be
    };
    Status status = Status::AsRecorded;
    QDateTime asOf;         // invalid: the binder's clock
    QDateTime since;        // of the section on changes; invalid: since the version before
    bool shortForm = false; // SoA for customers: number, title, applicable, status
    bool attributeViews = false;
    std::optional<Uid> unit;   // only assets and risks of this unit and those below it
    std::optional<Uid> record; // of a pack about records: only this one
    QStringList sections;      // keys of the sections that are printed; empty: all
};

class PackContext final {
public:
    // `more`: findings that others made about this print.
    PackContext(std::shared_ptr<const Snapshot> snapshot, const PackDef& def, PackOptions options,
                const QList<Finding>& more = {});

    [[nodiscard]] const Snapshot& snapshot() const { return *m_snapshot; }
    // For cells about records as they were at an earlier moment; see PackDef::moments. Null where
    // nothing was recorded by then.
    [[nodiscard]] std::shared_ptr<const PackContext> at(const QDateTime& moment) const;
    [[nodiscard]] const PackDef& def() const { return m_def; }
    [[nodiscard]] const PackOptions& options() const { return m_options; }
    [[nodiscard]] const Language& language() const { return m_snapshot->language(); }
    [[nodiscard]] Speech speech(const char* context) const { return {language(), context}; }

    // Of a pack about records: the one that was asked for, or all in the order of their codes.
    [[nodiscard]] const QList<const Record*>& subjects() const { return m_subjects; }
    // The only one that was asked for; null: the print is about all.
    [[nodiscard]] const Record* onlySubject() const;

    // The control block recorded for this pack; null where there is none.
    [[nodiscard]] const Record* control() const { return m_control; }
    [[nodiscard]] QString identifier() const;
    // With a remark where the content changed after that version was approved.
    [[nodiscard]] QString version() const;
    [[nodiscard]] pack_control::Status status() const { return m_status; }
    [[nodiscard]] QString statusText() const;
    // The label on each page: of the pack, else of the organisation; may be empty.
    [[nodiscard]] QString classification() const;
    // Newest first; an approved print counts the version it prints among them.
    [[nodiscard]] const QList<const Record*>& revisions() const { return m_revisions; }

    // Of an approved print: what the revision history gets for it; nothing where it is there.
    [[nodiscard]] const std::optional<Record>& newRevision() const { return m_newRevision; }

    [[nodiscard]] const QList<Finding>& findings() const { return m_findings; }
    [[nodiscard]] bool hasBlockers() const;
    // What the section on changes looks back to; invalid: there is no earlier version.
    [[nodiscard]] const QDateTime& changesSince() const { return m_changesSince; }
    [[nodiscard]] const QList<Snapshot::Changed>& changes() const { return m_changes; }
    [[nodiscard]] bool isChanged(const Uid& uid) const { return m_changed.contains(uid); }

    // Records of `def` whose `field` points at `target`, in the order of the register.
    [[nodiscard]] QList<const Record*> pointingAt(const RegisterDef& def, const FieldDef& field,
                                                  const Uid& target) const;

    // From when the history is needed for a pack; invalid: not at all.
    [[nodiscard]] static QDateTime historyFrom(const Snapshot& snapshot, const PackDef& def,
                                               const PackOptions& options);

private:
    void readSubjects();
    void addNewRevision();
    void addChangedAfterApproval();
    // What changed in the registers of the pack; of a print about one record only what belongs to
    // it: itself, what points at it and what it points at.
    [[nodiscard]] QList<Snapshot::Changed> contentChanges(const QDateTime& since) const;

    std::shared_ptr<const Snapshot> m_snapshot;
    const PackDef& m_def;
    PackOptions m_options;
    QList<const Record*> m_subjects;
    const Record* m_control = nullptr;
    pack_control::Status m_status = pack_control::Status::Draft;
    bool m_changedSinceApproval = false;
    QList<const Record*> m_revisions;
    std::optional<Record> m_newRevision;
    QList<Finding> m_findings;
    QDateTime m_changesSince;
    QList<Snapshot::Changed> m_changes;
    QSet<Uid> m_changed;
    // Rows are fetched by whichever thread paints.
    mutable QMutex m_earlierGuard;
    mutable QMap<QDateTime, std::shared_ptr<const PackContext>> m_earlier;
    mutable QMutex m_pointersGuard;
    mutable QHash<const FieldDef*, QHash<Uid, QList<const Record*>>> m_pointers;
};

} // namespace ringbinder::report
