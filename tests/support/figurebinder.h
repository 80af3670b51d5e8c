// SPDX-License-Identifier: GPL-3.0-or-later
// A binder in memory on 22 November 2025 with its evaluation kept up to date, for tests of what is
// worked out of records.
#pragma once

#include "core/registers/registry.h"
#include "core/risk/evaluation.h"
#include "core/store/binder.h"

#include <utility>

namespace ringbinder {

class FigureBinder final {
public:
    FigureBinder()
        : clock(QDateTime(QDate(2025, 11, 22), QTime(10, 42), Qt::UTC))
    {
        Binder::Options options;
        options.clock = &clock;
        auto made = Binder::inMemory(registers(), options);
        if (!made)
            qFatal("in memory: %s", qPrintable(made.error().message.plain()));
        m_binder = std::move(*made);
        auto evaluated = Evaluation::of(*m_binder, Language());
        if (!evaluated)
            qFatal("evaluation: %s", qPrintable(evaluated.error().message.plain()));
        m_evaluation = std::move(*evaluated);
        QObject::connect(&m_binder->session(), &Session::changed, &m_binder->session(),
                         [evaluation = m_evaluation.get()](const ChangeNotice& notice) {
                             if (!evaluation->update(notice))
                                 qFatal("the evaluation cannot follow");
                         });
    }

    [[nodiscard]] Binder& binder() { return *m_binder; }
    [[nodiscard]] Session& session() { return m_binder->session(); }
    [[nodiscard]] const Evaluation& evaluation() const { return *m_evaluation; }

    // A record named by its name field, with whatever `fill` puts in.
    template <class Fill>
    Uid add(const RegisterDef& def, const QString& name, Fill fill)
    {
        Record record(def);
        record.setValue(def.nameField(), Value(name));
        fill(record);
        const Uid uid = record.uid();
        ChangeSet set({ChangeLabel::Act::Add, QString::fromLatin1(def.key), {}, 1});
        set.add(std::move(record));
        must(m_binder->session().apply(std::move(set)));
        return uid;
    }
    Uid add(const RegisterDef& def, const QString& name)
    {
        return add(def, name, [](Record&) {});
    }
    [[nodiscard]] Record record(const RegisterDef& def, const Uid& uid)
    {
        const auto found = m_binder->find(def, uid);
        if (!found || !*found)
            qFatal("the record is gone");
        Record record = **found;
        m_evaluation->derive(record);
        return record;
    }
    template <class Change>
    [[nodiscard]] Result<qint64> edit(const RegisterDef& def, const Uid& uid, Change change)
    {
        const Record before = **m_binder->find(def, uid);
        Record after = before;
        change(after);
        ChangeSet set({ChangeLabel::Act::Edit, QString::fromLatin1(def.key), before.code(), 1});
        set.update(before, after);
        return m_binder->session().apply(std::move(set));
    }
    static void must(const Result<qint64>& done)
    {
        if (!done)
            qFatal("apply: %s", qPrintable(done.error().message.plain()));
    }

    FixedClock clock;

private:
    std::unique_ptr<Binder> m_binder;
    std::unique_ptr<Evaluation> m_evaluation;
};

} // namespace ringbinder
