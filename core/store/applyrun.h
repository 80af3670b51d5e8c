// SPDX-License-Identifier: GPL-3.0-or-later
// One application of a change set inside an open transaction: writes rows and links, has history
// and digests follow each of them, and collects what was touched. Made by Session alone, used once.
#pragma once

#include "core/base/progress.h"
#include "core/store/binder_p.h"
#include "core/store/codenumbers.h"
#include "core/store/historywriter.h"
#include "core/store/registerrows.h"
#include "core/store/registersums.h"

#include <QSet>

#include <map>

namespace ringbinder {

class ApplyRun final {
public:
    // The transaction must be open on `binder`'s connection for the life of the run.
    ApplyRun(const Transaction& transaction, const Binder& binder, const Binder::Private& inside,
             Progress& progress);

    // Gives the id of the new change set, 0 where nothing was to be written. With `skipConflicts`,
    // what no longer fits is left out and told in `conflicts` instead of failing the whole.
    [[nodiscard]] Result<qint64> run(const HistoryWriter::Head& head, QList<Change> changes,
                                     bool skipConflicts);
    [[nodiscard]] const ChangeNotice& notice() const { return m_notice; }
    [[nodiscard]] const QList<Message>& conflicts() const { return m_conflicts; }
    [[nodiscard]] int applied() const { return m_applied; }

private:
    [[nodiscard]] Result<> addRecord(Change& change);
    [[nodiscard]] Result<> removeRecord(const Change& change);
    // All consecutive sets of one record in one go.
    [[nodiscard]] Result<> setFields(std::span<const Change> changes);
    [[nodiscard]] Result<> changeLink(const Change& change);
    [[nodiscard]] Result<> checkOnce(const Record& present, const FieldDef& field) const;
    [[nodiscard]] Result<> report();
    [[nodiscard]] RegisterRows& rows(const RegisterDef& def);
    [[nodiscard]] Result<> flushRows();
    [[nodiscard]] ChangeNotice::Touched& touched(const RegisterDef& def);

    const Transaction& m_transaction;
    const Binder& m_binder;
    const Binder::Private& m_inside;
    const Connection& m_connection;
    Progress& m_progress;
    CodeNumbers m_codes;
    RegisterSums m_sums;
    std::unique_ptr<HistoryWriter> m_history; // while run() is at work
    std::map<const RegisterDef*, RegisterRows> m_rows;
    Statement m_link;
    Statement m_unlink;
    bool m_mayRewrite = false; // of what is recorded once: an undo, a merge, an upgrade
    qint64 m_total = 0;
    int m_applied = 0;
    bool m_skipsConflicts = false;
    bool m_putsBack = false; // the set takes another one back
    ChangeNotice m_notice;
    bool m_hasLinks = false;    // the set changes links of records it does not add
    QSet<Uid> m_addedOrRemoved; // of m_notice, as far as links ask
    QList<Message> m_conflicts;
};

} // namespace ringbinder
