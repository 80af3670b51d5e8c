// SPDX-License-Identifier: GPL-3.0-or-later
// A binder in memory on 22 November 2025 and a short way to put records into it; for the tests of
// what stands in matrices.
#pragma once

#include "core/registers/registry.h"
#include "core/store/binder.h"

#include <QTest>

namespace ringbinder::test {

class MatrixBench final {
public:
    MatrixBench()
    {
        Binder::Options options;
        options.clock = &clock;
        auto made = Binder::inMemory(registers(), options);
        if (!made)
            qFatal("%s", qPrintable(made.error().message.plain()));
        binder = std::move(*made);
    }
    template <class Fill>
    Uid add(const RegisterDef& def, const char* name, Fill fill)
    {
        Record record(def);
        record.setValue(def.nameField(), Value(QString::fromUtf8(name)));
        fill(record);
        const Uid uid = record.uid();
        ChangeSet set({ChangeLabel::Act::Add, QString::fromLatin1(def.key), {}, 1});
        set.add(std::move(record));
        apply(std::move(set));
        return uid;
    }
    Uid add(const RegisterDef& def, const char* name)
    {
        return add(def, name, [](Record&) {});
    }
    qint64 apply(Result<ChangeSet> set)
    {
        if (!set)
            qFatal("%s", qPrintable(set.error().message.plain()));
        const auto done = binder->session().apply(std::move(*set));
        if (!done)
            qFatal("%s", qPrintable(done.error().message.plain()));
        return *done;
    }
    [[nodiscard]] QDate today() const { return clock.today(); }

    FixedClock clock{QDateTime(QDate(2025, 11, 22), QTime(10, 0), Qt::UTC)};
    std::unique_ptr<Binder> binder;
};

} // namespace ringbinder::test
