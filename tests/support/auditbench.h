// SPDX-License-Identifier: GPL-3.0-or-later
// A binder in memory with a fixed day, for tests of audits and reviews: adds and changes records
// by typed fields and applies change sets, failing loudly. The sample client can be asked for.
#pragma once

#include "core/registers/registry.h"
#include "core/sample/samplebuilder.h"
#include "core/store/binder.h"

#include <functional>

namespace ringbinder {

class AuditBench final {
public:
    explicit AuditBench(QDate today)
        : clock(QDateTime(today, QTime(12, 0), Qt::UTC))
    {
        Binder::Options options;
        options.clock = &clock;
        options.actor.name = QStringLiteral("Ada Lovelace");
        auto made = Binder::inMemory(registers(), options);
        if (!made)
            qFatal("no binder");
        m_binder = std::move(*made);
    }

    void fillWithSample(const char* language = "en")
    {
        NoProgress nobody;
        const auto built =
            buildSample(*m_binder, clock, *Language::load(QString::fromLatin1(language)), nobody);
        if (!built)
            qFatal("no sample: %s", qPrintable(built.error().message.plain()));
    }

    Binder& binder() { return *m_binder; }
    Record held(const RegisterDef& def, const Uid& uid) { return **m_binder->find(def, uid); }
    QList<Record> all(const RegisterDef& def) { return *m_binder->records(def); }

    Uid add(const RegisterDef& def, const std::function<void(Record&)>& fill)
    {
        Record record(def);
        fill(record);
        ChangeSet set({ChangeLabel::Act::Add, QString::fromLatin1(def.key), {}, 1});
        set.add(record);
        apply(std::move(set));
        return record.uid();
    }
    void change(const RegisterDef& def, const Uid& uid, const std::function<void(Record&)>& make)
    {
        if (const auto done = tryChange(def, uid, make); !done)
            qFatal("refused: %s", qPrintable(done.error().message.plain()));
    }
    Result<qint64> tryChange(const RegisterDef& def, const Uid& uid,
                             const std::function<void(Record&)>& make)
    {
        const Record before = held(def, uid);
        Record after = before;
        make(after);
        ChangeSet set({ChangeLabel::Act::Edit, QString::fromLatin1(def.key), before.code(), 1});
        set.update(before, after);
        return m_binder->session().apply(std::move(set));
    }
    void apply(Result<ChangeSet> set)
    {
        if (!set)
            qFatal("no change set: %s", qPrintable(set.error().message.plain()));
        const auto done = m_binder->session().apply(std::move(*set));
        if (!done)
            qFatal("not applied: %s", qPrintable(done.error().message.plain()));
    }

    FixedClock clock;

private:
    std::unique_ptr<Binder> m_binder;
};

} // namespace ringbinder
