// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matrices/racimatrix.h"

#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/store/binder.h"

#include <QHash>

#include <algorithm>

namespace ringbinder {

namespace {

using RaciLetter = raci_entry::Letter;
using RaciVerdict = RaciMatrix::Verdict;

bool answersForIt(RaciLetter letter)
{
    return letter == RaciLetter::Accountable || letter == RaciLetter::AccountableResponsible;
}

bool doesIt(RaciLetter letter)
{
    return letter == RaciLetter::Responsible || letter == RaciLetter::AccountableResponsible;
}

Result<QHash<Uid, QStringList>> holdersToday(const Binder& binder)
{
    QHash<Uid, QStringList> holders;
    const QDate today = binder.clock().today();
    const auto read = binder.forEach(role_assignment::def, [&](const Record& record) {
        const auto role = record.get(role_assignment::role);
        const auto person = record.get(role_assignment::person);
        const auto first = record.get(role_assignment::fromDate);
        const auto last = record.get(role_assignment::toDate);
        if (!role || !person || (first && *first > today) || (last && *last < today))
            return true;
        if (const auto name = binder.name(*person); name && !holders[*role].contains(name->title))
            holders[*role].append(name->title);
        return true;
    });
    if (!read)
        return fail(read.error());
    return holders;
}

RaciVerdict raciVerdictOf(const RaciMatrix::Row& row)
{
    bool isDone = false;
    for (const RaciMatrix::Cell& cell : row.cells) {
        for (const auto& letter : cell.letters)
            isDone = isDone || (letter && doesIt(*letter));
    }
    if (row.accountable.isEmpty())
        return RaciVerdict::NobodyAccountable;
    if (row.accountable.size() > 1)
        return RaciVerdict::SeveralAccountable;
    return isDone ? RaciVerdict::Fits : RaciVerdict::NobodyResponsible;
}

// Areas come in the order of their first activity.
void sortRaciRows(QList<RaciMatrix::Row>& rows)
{
    QHash<QString, qint64> starts;
    for (const RaciMatrix::Row& row : rows) {
        const auto known = starts.constFind(row.area);
        if (known == starts.cend() || *known > row.position)
            starts.insert(row.area, row.position);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [&starts](const RaciMatrix::Row& a, const RaciMatrix::Row& b) {
                         if (a.area != b.area) {
                             const qint64 first = starts.value(a.area);
                             const qint64 second = starts.value(b.area);
                             return first != second ? first < second : a.area < b.area;
                         }
                         if (a.position != b.position)
                             return a.position < b.position;
                         return a.activity.compare(b.activity, Qt::CaseInsensitive) < 0;
                     });
}

} // namespace

Tone toneOf(RaciVerdict verdict)
{
    switch (verdict) {
    case RaciVerdict::NobodyAccountable:
    case RaciVerdict::SeveralAccountable:
        return Tone::Bad;
    case RaciVerdict::NobodyResponsible:
        return Tone::Warning;
    case RaciVerdict::Fits:
        return Tone::Good;
    }
    Q_UNREACHABLE();
}

QString signOf(RaciLetter letter)
{
    switch (letter) {
    case RaciLetter::Responsible:
        return QStringLiteral("R");
    case RaciLetter::Accountable:
        return QStringLiteral("A");
    case RaciLetter::AccountableResponsible:
        return QStringLiteral("A/R");
    case RaciLetter::Consulted:
        return QStringLiteral("C");
    case RaciLetter::Informed:
        return QStringLiteral("I");
    }
    Q_UNREACHABLE();
}

std::optional<RaciLetter> raciLetterOf(QChar typed)
{
    switch (typed.toUpper().unicode()) {
    case u'R':
        return RaciLetter::Responsible;
    case u'A':
        return RaciLetter::Accountable;
    case u'/':
        return RaciLetter::AccountableResponsible;
    case u'C':
        return RaciLetter::Consulted;
    case u'I':
        return RaciLetter::Informed;
    default:
        return std::nullopt;
    }
}

QString RaciMatrix::Cell::text() const
{
    QStringList signs;
    for (const auto& letter : letters)
        signs.append(letter ? signOf(*letter) : QStringLiteral("?"));
    return signs.join(QStringLiteral(", "));
}

Result<RaciMatrix> RaciMatrix::of(const Binder& binder)
{
    RaciMatrix matrix;
    const auto entries = binder.records(raci_entry::def);
    if (!entries)
        return fail(entries.error());
    const auto holders = holdersToday(binder);
    if (!holders)
        return fail(holders.error());
    QSet<Uid> named;
    for (const Record& entry : *entries) {
        if (const auto role = entry.get(raci_entry::role))
            named.insert(*role);
    }
    QHash<Uid, int> columns;
    const auto roles = binder.forEach(role::def, [&](const Record& record) {
        const bool isRetired = record.get(role::status) == role::Status::Retired;
        if (isRetired && !named.contains(record.uid()))
            return true;
        columns.insert(record.uid(), int(matrix.m_roles.size()));
        matrix.m_roles.append(
            {record.uid(), record.title(), holders->value(record.uid()), isRetired});
        return true;
    });
    if (!roles)
        return fail(roles.error());

    QHash<QString, int> places;
    for (const Record& entry : *entries) {
        const QString activity = entry.title().simplified();
        const auto unit = entry.get(raci_entry::unit);
        const QString unitKey = unit ? unit->toString() : QString();
        const QString key = QStringLiteral("%1\n%2").arg(activity.toCaseFolded(), unitKey);
        auto place = places.constFind(key);
        if (place == places.cend()) {
            place = places.insert(key, int(matrix.m_rows.size()));
            Row row;
            row.activity = activity;
            row.unit = unit;
            if (const auto name = unit ? binder.name(*unit) : std::nullopt)
                row.unitName = name->title;
            row.position = entry.get(raci_entry::position).value_or(0);
            row.cells.resize(matrix.m_roles.size());
            matrix.m_rows.append(row);
        }
        Row& row = matrix.m_rows[*place];
        row.entries.append(entry.uid());
        if (row.area.isEmpty())
            row.area = entry.text(raci_entry::area).simplified();
        if (const auto position = entry.get(raci_entry::position))
            row.position = std::min(row.position, *position);
        const auto role = entry.get(raci_entry::role);
        const int column = role ? columns.value(*role, -1) : -1;
        if (column < 0) {
            row.spareOnes.append(entry.uid());
            continue;
        }
        const auto letter = entry.get(raci_entry::letter);
        row.cells[column].entries.append(entry.uid());
        row.cells[column].letters.append(letter);
        const QString& title = matrix.m_roles[column].title;
        if (letter && answersForIt(*letter) && !row.accountable.contains(title))
            row.accountable.append(title);
    }
    for (Row& row : matrix.m_rows)
        row.verdict = raciVerdictOf(row);
    sortRaciRows(matrix.m_rows);
    return matrix;
}

int RaciMatrix::count(Verdict verdict) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [verdict](const Row& row) { return row.verdict == verdict; }));
}

Message RaciMatrix::summary() const
{
    if (m_rows.isEmpty()) {
        return {"matrix", QT_TRANSLATE_NOOP("matrix", "No activity is entered yet.")};
    }
    if (count(RaciVerdict::Fits) == m_rows.size()) {
        return Message("matrix", QT_TRANSLATE_NOOP("matrix", "Activities: %1. Each has exactly one "
                                                             "accountable role and somebody who "
                                                             "does the work."))
            .arg(qint64(m_rows.size()));
    }
    return Message("matrix", QT_TRANSLATE_NOOP("matrix", "Activities: %1. Without an accountable "
                                                         "role: %2. With more than one: %3. With "
                                                         "nobody who does the work: %4."))
        .arg(qint64(m_rows.size()))
        .arg(count(RaciVerdict::NobodyAccountable))
        .arg(count(RaciVerdict::SeveralAccountable))
        .arg(count(RaciVerdict::NobodyResponsible));
}

Message RaciMatrix::reasonOf(const Row& row)
{
    switch (row.verdict) {
    case RaciVerdict::NobodyAccountable:
        return {"matrix", QT_TRANSLATE_NOOP("matrix", "No role is accountable.")};
    case RaciVerdict::SeveralAccountable:
        return Message("matrix",
                       QT_TRANSLATE_NOOP("matrix", "Only one role may be accountable, not %1."))
            .arg(row.accountable.join(QStringLiteral(", ")));
    case RaciVerdict::NobodyResponsible:
        return {"matrix", QT_TRANSLATE_NOOP("matrix", "Nobody does the work.")};
    case RaciVerdict::Fits:
        return Message("matrix", QT_TRANSLATE_NOOP("matrix", "%1 is accountable."))
            .arg(row.accountable.value(0));
    }
    Q_UNREACHABLE();
}

} // namespace ringbinder
