// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matrices/racichange.h"

#include "core/store/binder.h"

#include <QHash>

#include <algorithm>

namespace ringbinder {

namespace {

using RaciPart = raci_entry::Letter;
constexpr qint64 kStepOfPosition = 10;

ChangeLabel raciLabel(ChangeLabel::Act act, int count)
{
    return {act, QString::fromLatin1(raci_entry::def.key), {}, count};
}

// The parts of one row while they are being changed; entries move between roles and "no role".
class RaciRowEdit final {
public:
    RaciRowEdit(const RaciMatrix::Row& row, QList<Record> before)
        : m_row(row)
        , m_before(std::move(before))
        , m_spare(row.spareOnes)
    {
        for (const Record& record : m_before)
            m_after.insert(record.uid(), record);
        m_kept = row.entries;
    }

    void put(int column, const Uid& role, RaciPart letter)
    {
        const QList<Uid>& here = m_row.cells[column].entries;
        if (here.isEmpty()) {
            if (m_spare.isEmpty())
                m_added.append(fresh(role, letter));
            else
                assign(m_spare.takeFirst(), role, letter);
            return;
        }
        assign(here.first(), role, letter);
        for (qsizetype i = 1; i < here.size(); ++i)
            m_kept.removeOne(here[i]);
    }
    void clear(int column)
    {
        for (const Uid& uid : m_row.cells[column].entries)
            m_kept.removeOne(uid);
    }
    // Gives the number of entries it touches.
    int writeTo(ChangeSet& set)
    {
        // The row would be gone with its last entry: that one stays as a blank.
        if (m_kept.isEmpty() && m_added.isEmpty() && !m_row.entries.isEmpty()) {
            const Uid last = m_row.entries.first();
            m_kept.append(last);
            Record& record = m_after.find(last).value();
            record.setValue(raci_entry::role, {});
            record.setValue(raci_entry::letter, {});
        }
        int touched = 0;
        for (const Record& record : m_before) {
            const Record& after = m_after.find(record.uid()).value();
            if (!m_kept.contains(record.uid())) {
                set.remove(record);
                ++touched;
            } else if (after != record) {
                set.update(record, after);
                ++touched;
            }
        }
        for (Record& record : m_added) {
            set.add(std::move(record));
            ++touched;
        }
        return touched;
    }

private:
    void assign(const Uid& uid, const Uid& role, RaciPart letter)
    {
        Record& record = m_after.find(uid).value();
        record.set(raci_entry::role, role);
        record.set(raci_entry::letter, letter);
    }
    [[nodiscard]] Record fresh(const Uid& role, RaciPart letter) const
    {
        Record record(raci_entry::def);
        record.set(raci_entry::title, m_row.activity);
        record.set(raci_entry::role, role);
        record.set(raci_entry::letter, letter);
        record.set(raci_entry::position, m_row.position);
        if (!m_row.area.isEmpty())
            record.set(raci_entry::area, m_row.area);
        record.set(raci_entry::unit, m_row.unit);
        if (!m_before.isEmpty())
            record.setValue(raci_entry::document, m_before.first().value(raci_entry::document));
        return record;
    }

    const RaciMatrix::Row& m_row;
    QList<Record> m_before;
    QHash<Uid, Record> m_after;
    QList<Uid> m_spare;
    QList<Uid> m_kept;
    QList<Record> m_added;
};

bool isRaciActivity(const RaciMatrix& matrix, const QString& activity,
                    const std::optional<Uid>& unit)
{
    return std::any_of(
        matrix.rows().cbegin(), matrix.rows().cend(), [&](const RaciMatrix::Row& row) {
            return row.unit == unit && row.activity.compare(activity, Qt::CaseInsensitive) == 0;
        });
}

tl::unexpected<Error> raciNameTaken(const QString& activity)
{
    return fail(Error::Kind::Conflict,
                Message("matrix", QT_TRANSLATE_NOOP("matrix", "The matrix already has an activity "
                                                              "called \"%1\"."))
                    .arg(activity));
}

tl::unexpected<Error> raciNameless()
{
    return fail(
        Error::Kind::Invalid,
        Message("matrix", QT_TRANSLATE_NOOP("matrix", "An activity needs a name, for example "
                                                      "\"Approve information security policy\".")));
}

} // namespace

Result<ChangeSet> withRaciLetter(const Binder& binder, const RaciMatrix& matrix,
                                 const QList<RaciPlace>& places, std::optional<RaciPart> letter)
{
    QList<RaciPlace> inOrder = places;
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const RaciPlace& a, const RaciPlace& b) { return a.row < b.row; });
    ChangeSet set(raciLabel(letter ? ChangeLabel::Act::Edit : ChangeLabel::Act::Clear, 0));
    int touched = 0;
    for (qsizetype i = 0; i < inOrder.size();) {
        const int at = inOrder[i].row;
        const RaciMatrix::Row& row = matrix.rows()[at];
        auto before = binder.records(raci_entry::def, row.entries);
        if (!before)
            return fail(before.error());
        if (before->size() != row.entries.size()) {
            return fail(
                Error::Kind::Conflict,
                Message("matrix", QT_TRANSLATE_NOOP("matrix", "The entries of this activity "
                                                              "have changed meanwhile. Try "
                                                              "again.")));
        }
        RaciRowEdit edit(row, std::move(*before));
        for (; i < inOrder.size() && inOrder[i].row == at; ++i) {
            const int column = inOrder[i].role;
            if (letter)
                edit.put(column, matrix.roles()[column].uid, *letter);
            else
                edit.clear(column);
        }
        touched += edit.writeTo(set);
    }
    ChangeLabel label = set.label();
    label.count = touched;
    set.setLabel(label);
    return set;
}

Result<ChangeSet> withRaciActivity(const RaciMatrix& matrix, const QString& activity,
                                   const QString& area)
{
    const QString name = activity.simplified();
    const QString group = area.simplified();
    if (name.isEmpty())
        return raciNameless();
    if (isRaciActivity(matrix, name, std::nullopt))
        return raciNameTaken(name);
    qint64 last = 0;
    for (const RaciMatrix::Row& row : matrix.rows()) {
        if (group.isEmpty() || row.area == group)
            last = std::max(last, row.position);
    }
    Record record(raci_entry::def);
    record.set(raci_entry::title, name);
    if (!group.isEmpty())
        record.set(raci_entry::area, group);
    record.set(raci_entry::position,
               std::min<qint64>(last + kStepOfPosition, raci_entry::position.max));
    ChangeSet set(raciLabel(ChangeLabel::Act::Add, 1));
    set.add(std::move(record));
    return set;
}

Result<ChangeSet> withRaciActivityRenamed(const Binder& binder, const RaciMatrix& matrix, int row,
                                          const QString& activity)
{
    const RaciMatrix::Row& renamed = matrix.rows()[row];
    const QString name = activity.simplified();
    if (name.isEmpty())
        return raciNameless();
    const bool isSame = renamed.activity.compare(name, Qt::CaseInsensitive) == 0;
    if (!isSame && isRaciActivity(matrix, name, renamed.unit))
        return raciNameTaken(name);
    const auto records = binder.records(raci_entry::def, renamed.entries);
    if (!records)
        return fail(records.error());
    ChangeSet set(raciLabel(ChangeLabel::Act::Edit, int(records->size())));
    for (const Record& record : *records)
        set.set(raci_entry::def, record.uid(), raci_entry::title, record.value(raci_entry::title),
                Value(name));
    return set;
}

Result<ChangeSet> withoutRaciActivity(const Binder& binder, const RaciMatrix& matrix, int row)
{
    const auto records = binder.records(raci_entry::def, matrix.rows()[row].entries);
    if (!records)
        return fail(records.error());
    ChangeSet set(raciLabel(ChangeLabel::Act::Remove, int(records->size())));
    for (const Record& record : *records)
        set.remove(record);
    return set;
}

} // namespace ringbinder
