// SPDX-License-Identifier: GPL-3.0-or-later
// A closed binder on disk with a bit of everything: filled records of every register, links, kept
// files, an extra field, edits, an undo. And helpers to look at files as bytes.
#pragma once

#include "core/registers/binder/extra_field.h"
#include "core/registers/registry.h"
#include "core/schema/canonical.h"
#include "core/store/binder.h"
#include "tests/support/filledrecord.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

namespace ringbinder::test {

[[nodiscard]] inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    if (!isWritten)
        qFatal("cannot write %s", qPrintable(path));
}

[[nodiscard]] inline Binder::Options quietly(const Clock* clock = nullptr)
{
    Binder::Options options;
    options.clock = clock;
    options.takeLock = false;
    return options;
}

template <class T>
inline T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message.plain()),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline void mustApply(Binder& binder, ChangeSet set)
{
    must(binder.session().apply(std::move(set)));
}

[[nodiscard]] inline ChangeSet editing(const RegisterDef& def)
{
    return ChangeSet({ChangeLabel::Act::Edit, QString::fromLatin1(def.key), {}, 1});
}

// `perRegister` filled records in each (one where there is only one).
inline void makeGoodBinder(const QString& path, int perRegister = 3, const Clock* clock = nullptr)
{
    const auto binder = must(Binder::create(path, registers(), quietly(clock)));
    Record own(extra_field::def);
    own.set(extra_field::label, QStringLiteral("Kostenstelle"));
    own.set(extra_field::key, QStringLiteral("x_cost_centre"));
    own.set(extra_field::registerKey, QStringLiteral("risk"));
    own.set(extra_field::type, extra_field::Type::Decimal);
    ChangeSet declare = editing(extra_field::def);
    declare.add(own);
    mustApply(*binder, std::move(declare));

    const QString kept = must(binder->storeAttachment(QByteArray("Nachweis ").repeated(150'000)));
    must(binder->storeAttachment(QByteArray("tiny")));
    for (const RegisterDef* def : registers().all()) {
        if (def == &extra_field::def)
            continue;
        ChangeSet set({ChangeLabel::Act::Import, QString::fromLatin1(def->key), {}, perRegister});
        for (int seed = 1; seed <= (def->singleton ? 1 : perRegister); ++seed) {
            // filledRecord() gives the records of one seed one uid, whatever their register.
            const Record filled = filledRecord(*def, seed, FillReferences::Leave);
            Record record(*def, uidFor(seed, int(qHash(def->name()))));
            record.setCode(filled.code());
            record.setFormerCode(filled.formerCode());
            for (const FieldDef* field : def->fields)
                record.setValue(*field, field->type == FieldType::Attachment
                                            ? Value(kept)
                                            : filled.value(*field));
            for (const FieldDef* field : binder->extraFields(*def))
                record.setValue(*field, Value(seed * 2.5));
            set.add(std::move(record));
        }
        mustApply(*binder, std::move(set));
    }
    // Links and references of every kind, each to the first record of its target.
    for (const RegisterDef* def : registers().all()) {
        for (const Uid& uid : must(binder->uids(*def))) {
            const Record before = *must(binder->find(*def, uid));
            Record after = before;
            for (const FieldDef* field : def->fields) {
                const RegisterDef* target = registers().find(QString::fromLatin1(field->target));
                if (field->computed || !target)
                    continue;
                const QList<Uid> targets = must(binder->uids(*target));
                if (targets.isEmpty() || targets.last() == uid)
                    continue;
                if (field->type == FieldType::Reference)
                    after.setValue(*field, Value(targets.last().toString()));
                else if (field->type == FieldType::References)
                    after.setValue(*field, Value(QStringList{targets.last().toString()}));
            }
            ChangeSet set = editing(*def);
            set.update(before, after);
            mustApply(*binder, std::move(set));
        }
    }
    const RegisterDef& risk = *registers().find(u"risk");
    const Record gone = must(binder->records(risk)).first();
    ChangeSet removal({ChangeLabel::Act::Remove, QStringLiteral("risk"), gone.code(), 1});
    removal.remove(gone);
    mustApply(*binder, std::move(removal));
    must(binder->session().undo());
}

// Every record with its links, in an order that does not depend on row numbers.
[[nodiscard]] inline QByteArray recordsIn(const Binder& binder)
{
    QByteArray contents;
    for (const RegisterDef* def : binder.registry().all()) {
        QList<QByteArray> lines;
        const QList<Record> records = must(binder.records(*def));
        for (const Record& record : records)
            lines.append(canonicalJson(record, Links::Include));
        std::sort(lines.begin(), lines.end());
        contents += lines.join('\n') + "\n\n";
    }
    return contents;
}

[[nodiscard]] inline QStringList damageIn(const Binder& binder)
{
    NoProgress none;
    QStringList told;
    for (const Binder::Finding& finding : must(binder.verify(none))) {
        if (finding.damage)
            told.append(finding.message.plain());
    }
    return told;
}

[[nodiscard]] inline QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace ringbinder::test
