// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/logic/remarks.h"

#include "core/registers/binder/comment.h"
#include "core/store/binder.h"

#include <algorithm>

namespace ringbinder {

namespace {

constexpr qsizetype kLongestTitle = 80;

QString remarkTitle(const QString& text)
{
    const QString line = text.trimmed().section(QLatin1Char('\n'), 0, 0).simplified();
    return line.size() <= kLongestTitle
               ? line
               : QString(line.left(kLongestTitle - 1).trimmed() + QChar(0x2026));
}

// A comment without a person behind it is of whoever wrote that change set.
Result<std::pair<QString, QString>> writerOf(const Binder& binder, const Uid& remark)
{
    const auto items = binder.historyItems(remark);
    if (!items)
        return fail(items.error());
    for (const HistoryItem& item : *items) {
        if (item.op != Change::Op::Add)
            continue;
        Binder::HistoryFilter filter;
        filter.record = remark;
        const auto sets = binder.history(filter);
        if (!sets)
            return fail(sets.error());
        for (const HistoryEntry& set : *sets) {
            if (set.id == item.setId)
                return std::pair{set.actor, set.actorUid};
        }
    }
    return std::pair<QString, QString>{};
}

Result<Record> remarkAt(const Binder& binder, const Uid& remark)
{
    auto found = binder.find(comment::def, remark);
    if (!found)
        return fail(found.error());
    if (!found->has_value()) {
        return fail(Error::Kind::NotFound,
                    Message("comment",
                            QT_TRANSLATE_NOOP("comment", "This comment is not there any more.")));
    }
    return std::move(**found);
}

Result<> checkRemark(const QString& text)
{
    if (!text.trimmed().isEmpty())
        return {};
    return fail(Error::Kind::Invalid,
                Message("comment", QT_TRANSLATE_NOOP("comment", "The comment is empty.")));
}

QString aboutOf(const Binder& binder, const Record& remark)
{
    const auto uid = Uid::fromString(remark.text(comment::recordUid));
    const auto name = uid ? binder.name(*uid) : std::nullopt;
    return name ? name->code : remark.code();
}

} // namespace

Result<QList<Remark>> remarksOn(const Binder& binder, const Uid& record)
{
    const auto uids = binder.findEqual(comment::def, comment::recordUid, Value(record.toString()));
    if (!uids)
        return fail(uids.error());
    const auto records = binder.records(comment::def, *uids);
    if (!records)
        return fail(records.error());
    const Actor& actor = binder.session().actor();
    QList<Remark> remarks;
    QList<bool> isOwn;
    for (const Record& found : *records) {
        Remark remark{found.uid(), found.code(), found.text(comment::body), {}, {}, false};
        if (remark.text.isEmpty())
            remark.text = found.title();
        remark.at = found.get(comment::at).value_or(QDateTime());
        const auto author = found.get(comment::author);
        const auto name = author ? binder.name(*author) : std::nullopt;
        bool isMine = author && author == actor.person;
        if (name) {
            remark.author = name->title;
        } else {
            const auto writer = writerOf(binder, found.uid());
            if (!writer)
                return fail(writer.error());
            remark.author = writer->first;
            isMine = !actor.person && writer->first == actor.name;
        }
        remarks.append(remark);
        isOwn.append(isMine);
    }
    const qsizetype newest = isOwn.lastIndexOf(true);
    if (newest >= 0)
        remarks[newest].canEdit = true;
    return remarks;
}

Result<Uid> addRemark(Binder& binder, const Record& about, const QString& text)
{
    if (const auto checked = checkRemark(text); !checked)
        return fail(checked.error());
    Record record(comment::def);
    record.set(comment::title, remarkTitle(text));
    record.set(comment::body, text.trimmed());
    record.set(comment::at, binder.clock().nowUtc());
    record.set(comment::recordUid, about.uid().toString());
    record.set(comment::registerKey, QString(about.def().name()));
    if (const auto& person = binder.session().actor().person)
        record.set(comment::author, *person);
    const Uid uid = record.uid();
    ChangeSet set({ChangeLabel::Act::Add, QString::fromLatin1(comment::def.key),
                   about.code().isEmpty() ? about.title() : about.code(), 1});
    set.add(std::move(record));
    const auto applied = binder.session().apply(std::move(set));
    return applied ? Result<Uid>(uid) : fail(applied.error());
}

Result<> changeRemark(Binder& binder, const Uid& remark, const QString& text)
{
    if (const auto checked = checkRemark(text); !checked)
        return checked;
    const auto before = remarkAt(binder, remark);
    if (!before)
        return fail(before.error());
    Record after = *before;
    after.set(comment::title, remarkTitle(text));
    after.set(comment::body, text.trimmed());
    ChangeSet set({ChangeLabel::Act::Edit, QString::fromLatin1(comment::def.key),
                   aboutOf(binder, *before), 1});
    set.update(*before, after);
    const auto applied = binder.session().apply(std::move(set));
    return applied ? Result<>() : fail(applied.error());
}

Result<> removeRemark(Binder& binder, const Uid& remark)
{
    const auto record = remarkAt(binder, remark);
    if (!record)
        return fail(record.error());
    ChangeSet set({ChangeLabel::Act::Remove, QString::fromLatin1(comment::def.key),
                   aboutOf(binder, *record), 1});
    set.remove(*record);
    const auto applied = binder.session().apply(std::move(set));
    return applied ? Result<>() : fail(applied.error());
}

} // namespace ringbinder
