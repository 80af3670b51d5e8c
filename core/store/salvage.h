// SPDX-License-Identifier: GPL-3.0-or-later
// What can still be read of a damaged binder, from a private copy of it: rows one by one, so that a
// damaged page costs the rows on it and no others; and what its history tells. The file itself is
// never opened by SQLite. Used by recoverBinder() alone.
#pragma once

#include "core/base/progress.h"
#include "core/schema/record.h"
#include "core/store/connection.h"
#include "core/store/historyreplay.h"

#include <QTemporaryDir>

#include <memory>
#include <set>

namespace ringbinder {

class Salvage final {
public:
    // Copies `path` and mends what stands in the way of opening the copy: a cut-off end, a damaged
    // header. Error: NotOurs, NotFound, Damaged when nothing of it can be opened.
    [[nodiscard]] static Result<std::unique_ptr<Salvage>>
    open(const QString& path, const Registry& registry, Progress& progress);
    ~Salvage();

    // True when the chain of the history is whole and leads somewhere: then it knows everything.
    [[nodiscard]] bool isHistoryWhole() const { return m_isHistoryWhole; }
    // The state the history leads to as far as it can be read.
    [[nodiscard]] const HistoryReplay& history() const { return m_history; }

    // The readable rows of a register, by row number; `lost` counts those that were there and could
    // not be read. Error: Kind::Cancelled alone.
    [[nodiscard]] Result<QList<Record>> rows(const RegisterDef& def, int& lost) const;
    [[nodiscard]] std::set<HistoryReplay::Link> links() const;
    // The next free number of each prefix of codes, by the table or the history.
    [[nodiscard]] QMap<QString, qint64> counters() const;
    // Checksums of the kept files that are listed.
    [[nodiscard]] QStringList keptFiles() const;
    // Empty unless the bytes agree with the checksum.
    [[nodiscard]] std::optional<QByteArray> keptFile(const QString& sha256) const;

private:
    Salvage(const Registry& registry, Progress& progress);
    void readHistory();
    [[nodiscard]] std::set<qint64> rowNumbers(const RegisterDef& def) const;

    const Registry& m_registry;
    Progress& m_progress;
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
    HistoryReplay m_history;
    bool m_isHistoryWhole = false;
};

} // namespace ringbinder
