// SPDX-License-Identifier: GPL-3.0-or-later
// P4 and P5: one edit against appending and syncing 4 kB; editing one and many records against the
// same UPDATE without history. Arguments: FILE COPY RUNS, a binder with assets and a copy of it.
#include "tests/bench/benchbinder.h"
#include "tests/bench/measure.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace ringbinder::bench {

namespace {

constexpr int kManyRecords = 5000;

class AssetEdits final {
public:
    explicit AssetEdits(BenchBinder& open, int count)
        : m_binder(open.binder())
        , m_def(open.def("asset"))
        , m_notes(*m_def.field(u"notes"))
    {
        const QList<Uid> uids = must(m_binder.uids(m_def), "uids");
        for (const Uid& uid : uids.mid(0, count)) {
            m_uids.append(uid);
            m_now.append(must(m_binder.find(m_def, uid), "find")->value(m_notes));
        }
    }

    [[nodiscard]] const QList<Uid>& uids() const { return m_uids; }

    // A text that no record had before.
    void write()
    {
        const Value text(QStringLiteral("Seen in round %1").arg(++m_round));
        ChangeSet set(
            ChangeLabel{ChangeLabel::Act::BulkEdit, m_def.name(), {}, int(m_uids.size())});
        for (qsizetype i = 0; i < m_uids.size(); ++i) {
            set.set(m_def, m_uids[i], m_notes, m_now[i], text);
            m_now[i] = text;
        }
        must(m_binder.session().apply(std::move(set)), "apply");
    }

private:
    Binder& m_binder;
    const RegisterDef& m_def;
    const FieldDef& m_notes;
    QList<Uid> m_uids;
    QList<Value> m_now;
    int m_round = 0;
};

class PlainEdits final {
public:
    PlainEdits(const QString& path, const QList<Uid>& uids)
        : m_database(path)
    {
        for (const Uid& uid : uids)
            m_uids.append(uid.toString().toLatin1());
        const int rc =
            sqlite3_prepare_v2(m_database.handle(), "UPDATE asset SET notes = ? WHERE uid = ?", -1,
                               &m_update, nullptr);
        if (rc != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database.handle()));
    }
    ~PlainEdits() { sqlite3_finalize(m_update); }
    PlainEdits(const PlainEdits&) = delete;
    PlainEdits& operator=(const PlainEdits&) = delete;

    void write()
    {
        const QByteArray text = "Seen in round " + QByteArray::number(++m_round);
        m_database.execute("BEGIN IMMEDIATE");
        for (const QByteArray& uid : m_uids) {
            sqlite3_bind_text(m_update, 1, text.constData(), int(text.size()), SQLITE_STATIC);
            sqlite3_bind_text(m_update, 2, uid.constData(), int(uid.size()), SQLITE_STATIC);
            if (sqlite3_step(m_update) != SQLITE_DONE)
                qFatal("%s", sqlite3_errmsg(m_database.handle()));
            sqlite3_reset(m_update);
        }
        m_database.execute("COMMIT");
    }

private:
    PlainSqlite m_database;
    QList<QByteArray> m_uids;
    sqlite3_stmt* m_update = nullptr;
    int m_round = 0;
};

// The least there is to do for anything to be safe on the disk.
class Append final {
public:
    explicit Append(const QString& path)
        : m_fd(::open(path.toLocal8Bit().constData(), O_CREAT | O_WRONLY | O_APPEND, 0600))
    {
    }
    ~Append() { ::close(m_fd); }
    Append(const Append&) = delete;
    Append& operator=(const Append&) = delete;

    void write() const
    {
        const QByteArray page(4096, 'x');
        if (::write(m_fd, page.constData(), size_t(page.size())) != page.size() ||
            ::fdatasync(m_fd) != 0)
            qFatal("the raw file cannot be written");
    }

private:
    int m_fd;
};

} // namespace

int edits(const QStringList& arguments)
{
    const QString file = arguments.value(0);
    const QString copy = arguments.value(1);
    const int runs = arguments.value(2).toInt();
    BenchBinder open(file);
    AssetEdits one(open, 1);
    PlainEdits plainOne(copy, one.uids());
    const Append append(QString(copy + QLatin1String(".raw")));
    const Pairs raw = byTurns(
        runs * 10, [&] { one.write(); }, [&] { append.write(); });
    print("P4", "one edit", raw.ours, raw.baseline);
    const Pairs single = byTurns(
        runs * 10, [&] { one.write(); }, [&] { plainOne.write(); });
    print("P5", "single edit", single.ours, single.baseline);

    AssetEdits many(open, kManyRecords);
    PlainEdits plainMany(copy, many.uids());
    const Pairs bulk = byTurns(
        runs, [&] { many.write(); }, [&] { plainMany.write(); });
    print("P5", "bulk edit", bulk.ours, bulk.baseline);
    return 0;
}

} // namespace ringbinder::bench
