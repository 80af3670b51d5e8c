// SPDX-License-Identifier: GPL-3.0-or-later
// One application of a change set inside an open transaction: writes rows, links, history and
// digests, and collects what was touched. Made by Session::apply() alone, used once.
#pragma once

#include "core/base/progress.h"
#include "core/store/binder_p.h"
#include "core/store/digest.h"
#include "core/store/session.h"

#include <QSet>

#include <map>

namespace ringbinder {

class ApplyRun final {
public:
    // The transaction must be open on `binder`'s connection for the life of the run.
    ApplyRun(const Transaction& transaction, const Binder& binder, const Binder::Private& inside,
             Progress& progress);

    struct Head {
        QDateTime at;
        Actor actor;
        std::optional<qint64> reverts;
    };
    // Gives the id of the new change set. With `skipConflicts`, what no longer fits is left out and
    // told in `conflicts` instead of failing the whole.
    [[nodiscard]] Result<qint64> run(const Head& head, ChangeSet set, bool skipConflicts);
    [[nodiscard]] const ChangeNotice& notice() const { return m_notice; }
    [[nodiscard]] const QList<Message>& conflicts() const { return m_conflicts; }
    [[nodiscard]] int applied() const { return m_applied; }

private:
    [[nodiscard]] Result<> writeHead(const Head& head, const ChangeSet& set);
    [[nodiscard]] Result<> finish();
    [[nodiscard]] Result<QList<Change>> expandRemovals(const QList<Change>& changes);
    [[nodiscard]] Result<> addRecord(Record record);
    [[nodiscard]] Result<> removeRecord(const Change& change);
    // All consecutive sets of one record in one go.
    [[nodiscard]] Result<> setFields(std::span<const Change> changes);
    [[nodiscard]] Result<> changeLink(const Change& change);
    [[nodiscard]] Result<> giveCode(Record& record);
    [[nodiscard]] Result<std::optional<Record>> readRow(const RegisterDef& def, const Uid& uid);
    [[nodiscard]] Result<> writeItem(QByteArrayView registerKey, const Uid& uid, Change::Op op,
                                     QByteArrayView field, QByteArrayView before,
                                     QByteArrayView after);
    [[nodiscard]] Result<Statement*> statement(const QString& sql);
    [[nodiscard]] Result<> report();
    ChangeNotice::Touched& touched(const RegisterDef& def);
    [[nodiscard]] static Error conflict(const RegisterDef& def, const QString& code, Message why);

    struct DigestRow {
        Sum256 sum;
        qint64 rows = 0;
        bool isLoaded = false;
    };
    [[nodiscard]] Result<DigestRow*> digest(const QByteArray& name);

    const Binder& m_binder;
    const Binder::Private& m_inside;
    const Connection& m_connection;
    Progress& m_progress;
    std::map<QString, Statement> m_statements;
    std::map<QByteArray, DigestRow> m_digests;
    QHash<QString, qint64> m_counters; // next number by prefix, written back at the end
    std::optional<HistoryHasher> m_hasher;
    qint64 m_setId = 0;
    qint64 m_seq = 0;
    qint64 m_total = 0;
    int m_applied = 0;
    QByteArray m_previousHash;
    HistoryHasher::Head m_head;
    ChangeNotice m_notice;
    QSet<Uid> m_addedOrRemoved; // of m_notice
    QList<Message> m_conflicts;
};

} // namespace ringbinder
