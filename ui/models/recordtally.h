// SPDX-License-Identifier: GPL-3.0-or-later
// Counts over a register that stay right without reading it again: each record is judged once and
// again when it changes. Up to 32 questions per register, each a bit. Figures and badges use it; it
// shows nothing.
#pragma once

#include "ui/models/opencontext.h"

#include <QHash>

#include <array>
#include <functional>

namespace ringbinder {

class RecordTally final {
public:
    // Which of the questions a record answers with yes, as bits. Computed fields are filled.
    using Judge = std::function<quint32(const Record&)>;

    RecordTally(const OpenContext& context, const RegisterDef& def, Judge judge);

    // Records with this bit; reads what is not counted yet.
    [[nodiscard]] int count(int bit);
    [[nodiscard]] int total();
    // How many records count() would have to read first.
    [[nodiscard]] qint64 uncounted();
    // Counts at most so many records more; true when all are counted. For a large register, a
    // little between two events, so that the window answers meanwhile.
    bool countSome(qsizetype records);
    // True when counts may be different now.
    bool update(const ChangeNotice& notice);

private:
    void load();
    [[nodiscard]] bool begin();
    void judge(QList<Record>& records);
    void add(const Uid& uid, quint32 bits);
    void drop(const Uid& uid);

    const OpenContext& m_context;
    const RegisterDef& m_def;
    Judge m_judge;
    QHash<Uid, quint32> m_bits;
    std::array<int, 32> m_counts{};
    quint64 m_revision = 0; // of what computed fields rest on
    QDate m_day;            // "overdue" is another question tomorrow
    QList<Uid> m_waiting;   // begun and not counted yet, from m_next on
    qsizetype m_next = 0;
    bool m_isBegun = false;
    bool m_isLoaded = false;
};

} // namespace ringbinder
