// SPDX-License-Identifier: GPL-3.0-or-later
// The single checks that make up Binder::verify(), each telling what it found: SQLite notices few
// of the changes that a bad disk or a bad hand can make to a file. They read and change nothing.
// Private to core/store.
#pragma once

#include "core/store/binder.h"

namespace ringbinder {

class ContentCheck final {
public:
    ContentCheck(const Binder& binder, Progress& progress)
        : m_binder(binder)
        , m_progress(progress)
    {
    }

    // The sums of all rows and links are what the last change left.
    [[nodiscard]] Result<> digests();
    // Every link joins two records that are there, by a field that is one of links.
    [[nodiscard]] Result<> links();
    // Kept files have the content, the size and the pieces that they should.
    [[nodiscard]] Result<> attachments();
    // No change set was altered, left out, put in or moved.
    [[nodiscard]] Result<> chain();
    // The history leads to exactly what the registers hold, and to the next free codes.
    [[nodiscard]] Result<> replay();
    // The entries about the file itself are complete and of the right form.
    [[nodiscard]] Result<> meta();

    [[nodiscard]] const QList<Binder::Finding>& findings() const { return m_findings; }
    void found(Message message, bool isDamage = true) { m_findings.append({message, isDamage}); }

private:
    [[nodiscard]] Result<> digestOf(const RegisterDef& def);
    [[nodiscard]] Result<> digestOfLinks();
    [[nodiscard]] Result<> attachment(const QString& sha256, qint64 size, qint64 chunks);
    [[nodiscard]] Result<> compareRecords(const RegisterDef& def, const QList<Record>& expected);
    [[nodiscard]] Result<> step(qint64 done, qint64 total, const char* what);

    const Binder& m_binder;
    Progress& m_progress;
    QList<Binder::Finding> m_findings;
};

} // namespace ringbinder
