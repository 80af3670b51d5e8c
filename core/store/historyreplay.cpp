// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/historyreplay.h"

#include "core/schema/canonical.h"

namespace ringbinder {

namespace {

constexpr qint64 kReplayReportEvery = 2000;
constexpr int kMostUnreadable = 500;

Error doesNotFit(qint64 setId, const QString& detail)
{
    return {
        Error::Kind::Damaged,
        Message("verify", QT_TRANSLATE_NOOP("verify", "The history does not fit together: change "
                                                      "number %1 concerns something that it says "
                                                      "is not there."))
            .arg(setId),
        detail};
}

Message readingTheHistory()
{
    return {"verify", QT_TRANSLATE_NOOP("verify", "Reading the history")};
}

constexpr const char* kItemsOf =
    "SELECT set_id, register, record_uid, op, field, before, after FROM change_item ";

} // namespace

void HistoryReplay::countCode(const RegisterDef& def, const QString& code)
{
    const QString prefix = QString::fromLatin1(def.prefix);
    qint64& next = m_counters[prefix];
    next = qMax(next, qint64(1));
    bool isNumber = false;
    const qint64 given = QStringView(code).mid(prefix.size() + 1).toLongLong(&isNumber);
    if (!prefix.isEmpty() && isNumber && given >= next)
        next = given + 1;
}

bool HistoryReplay::add(const Item& item)
{
    Rows& rows = m_rows[item.def];
    auto record = recordFromJson(*item.def, item.after);
    if (!record || record->uid() != item.uid || rows.index.contains(item.uid))
        return false;
    countCode(*item.def, record->code());
    rows.index.insert(item.uid, rows.records.size());
    rows.records.emplace_back(std::move(*record));
    return true;
}

bool HistoryReplay::set(const Item& item)
{
    Rows& rows = m_rows[item.def];
    const auto at = rows.index.constFind(item.uid);
    if (at == rows.index.constEnd())
        return false;
    Record& record = *rows.records[*at];
    const QString key = QString::fromUtf8(item.field);
    const Value before = valueFromCanonical(item.before);
    const Value after = valueFromCanonical(item.after);
    if (key.startsWith(QLatin1String("x_"))) {
        QMap<QString, Value> extras = record.extras();
        if (extras.value(key) != before)
            return false;
        if (after.isNull())
            extras.remove(key);
        else
            extras.insert(key, after);
        record.setExtras(std::move(extras));
        return true;
    }
    const FieldDef* field = item.def->field(key);
    if (!field || !field->isColumn() || record.value(*field) != before)
        return false;
    record.setValue(*field, after);
    return true;
}

bool HistoryReplay::take(const Item& item)
{
    if (item.op == "add")
        return add(item);
    if (item.op == "set")
        return set(item);
    if (item.op == "remove") {
        Rows& rows = m_rows[item.def];
        const auto at = rows.index.constFind(item.uid);
        if (at == rows.index.constEnd() || canonicalJson(*rows.records[*at]) != item.before)
            return false;
        rows.records[*at].reset();
        rows.index.remove(item.uid);
        return true;
    }
    const bool isLink = item.op == "link";
    const Link link{item.def->key, item.field, item.uid.toString().toLatin1(),
                    isLink ? item.after : item.before};
    return isLink ? m_links.insert(link).second : m_links.erase(link) == 1;
}

std::optional<HistoryReplay::Item> HistoryReplay::readItem(const Statement& row) const
{
    const auto uid = row.uid(2);
    const RegisterDef* const def = m_registry->find(row.text(1));
    if (!uid || !def)
        return std::nullopt;
    return Item{row.utf8(3).toByteArray(),
                row.utf8(4).toByteArray(),
                row.utf8(5).toByteArray(),
                row.utf8(6).toByteArray(),
                def,
                *uid};
}

Result<> HistoryReplay::run(const Connection& connection, qint64 lastSet, Progress& progress)
{
    auto items = connection.prepare(QLatin1String(kItemsOf) +
                                    QLatin1String("WHERE set_id <= ? ORDER BY set_id, seq"));
    if (!items)
        return fail(items.error());
    items->bind(1, lastSet);
    qint64 done = 0;
    while (true) {
        const auto row = items->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        const auto item = readItem(*items);
        if (!item || !take(*item)) {
            return fail(doesNotFit(
                items->integer(0),
                QStringLiteral("%1 %2 %3").arg(items->text(1), items->text(2), items->text(3))));
        }
        if (++done % kReplayReportEvery != 0)
            continue;
        progress.report(items->integer(0), lastSet, readingTheHistory());
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, {});
    }
}

Result<bool> HistoryReplay::runLeniently(const Connection& connection, qint64 lastSet,
                                         Progress& progress)
{
    auto items = connection.prepare(QLatin1String(kItemsOf) +
                                    QLatin1String("WHERE set_id = ? ORDER BY seq"));
    if (!items)
        return false;
    bool isWhole = true;
    int unreadable = 0; // one after the other
    for (qint64 setId = 1; setId <= lastSet && unreadable < kMostUnreadable; ++setId) {
        items->reset();
        items->bind(1, setId);
        while (true) {
            const auto row = items->step();
            unreadable = row ? 0 : unreadable + 1;
            isWhole = isWhole && row;
            if (!row || !*row)
                break;
            const auto item = readItem(*items);
            isWhole = item && take(*item) && isWhole;
        }
        if (setId % kReplayReportEvery != 0)
            continue;
        progress.report(setId, lastSet, readingTheHistory());
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, {});
    }
    return isWhole && unreadable < kMostUnreadable;
}

QList<Record> HistoryReplay::records(const RegisterDef& def) const
{
    QList<Record> records;
    const auto rows = m_rows.find(&def);
    if (rows == m_rows.end())
        return records;
    for (const std::optional<Record>& record : rows->second.records) {
        if (record)
            records.append(*record);
    }
    return records;
}

} // namespace ringbinder
