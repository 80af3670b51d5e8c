// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accessmatrix.h"

#include "core/registers/access/access_right.h"
#include "core/registers/access/access_role.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/store/binder.h"

#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

using AccessVerdict = AccessMatrix::Verdict;

// Where the access role does not say after how many months it is looked at again.
constexpr int kUsualAccessReviewMonths = 12;

AccessVerdict accessVerdictOf(const AccessMatrix::Row& row, QDate today)
{
    if (row.owner.isEmpty())
        return AccessVerdict::NoOwner;
    if (!row.conflicting.isEmpty())
        return AccessVerdict::Conflict;
    if (!row.unapproved.isEmpty())
        return AccessVerdict::Unapproved;
    if (!row.approvedOn.isValid())
        return AccessVerdict::NotApproved;
    if (!row.strays.isEmpty())
        return AccessVerdict::Strays;
    if (row.reviewBy.isValid() && row.reviewBy < today)
        return AccessVerdict::ReviewDue;
    return AccessVerdict::Fits;
}

QString listedNames(const QStringList& names)
{
    return names.join(QStringLiteral(", "));
}

} // namespace

Tone toneOf(AccessVerdict verdict)
{
    switch (verdict) {
    case AccessVerdict::NoOwner:
    case AccessVerdict::Conflict:
    case AccessVerdict::Unapproved:
        return Tone::Bad;
    case AccessVerdict::NotApproved:
    case AccessVerdict::Strays:
    case AccessVerdict::ReviewDue:
        return Tone::Warning;
    case AccessVerdict::Fits:
        return Tone::Good;
    }
    Q_UNREACHABLE();
}

Result<AccessMatrix> AccessMatrix::of(const Binder& binder)
{
    const auto book = AccessBook::of(binder);
    if (!book)
        return fail(book.error());
    const auto conflicts = DutyConflicts::of(binder);
    if (!conflicts)
        return fail(conflicts.error());
    AccessMatrix matrix;
    QHash<Uid, int> columns;
    QHash<Uid, QSet<Uid>> holdersOfRole;
    for (const Record& who : book->people()) {
        if (book->hasLeft(who))
            continue;
        for (const Uid& role : book->rolesOf(who.uid()))
            holdersOfRole[role].insert(who.uid());
    }
    const auto read = binder.forEach(role::def, [&](const Record& record) {
        if (record.get(role::status) == role::Status::Retired)
            return true;
        columns.insert(record.uid(), int(matrix.m_roles.size()));
        QStringList names;
        for (const Record& who : book->people()) {
            if (holdersOfRole.value(record.uid()).contains(who.uid()))
                names.append(who.title());
        }
        matrix.m_roles.append({record.uid(), record.title(), names});
        return true;
    });
    if (!read)
        return fail(read.error());

    QHash<Uid, QList<const Record*>> rightsOf;
    for (const Record& right : book->rights()) {
        const auto access = right.get(access_right::accessRole);
        if (access && book->isInForce(right))
            rightsOf[*access].append(&right);
    }
    for (const Record& access : book->accessRoles()) {
        if (access.get(access_role::status) == access_role::Status::Retired)
            continue;
        Row row{access.uid(), access.title()};
        row.permission = access.text(access_role::permission);
        row.isPrivileged = access.get(access_role::privileged).value_or(false);
        const auto nameOf = [&binder](const std::optional<Uid>& uid) {
            const auto name = uid ? binder.name(*uid) : std::nullopt;
            return name ? name->title : QString();
        };
        row.system = nameOf(access.get(access_role::system));
        row.owner = nameOf(access.get(access_role::owner));
        row.approvedOn = access.get(access_role::lastReviewed).value_or(QDate());
        row.reviewBy = access.get(access_role::nextReview).value_or(QDate());
        row.cells.resize(matrix.m_roles.size());
        QSet<Uid> entitled;
        for (const Uid& role : access.get(access_role::roles).value_or(QList<Uid>())) {
            entitled.unite(holdersOfRole.value(role));
            if (const int column = columns.value(role, -1); column >= 0)
                row.cells[column].isGiven = true;
        }
        const bool hasRoles = std::any_of(row.cells.cbegin(), row.cells.cend(),
                                          [](const Cell& cell) { return cell.isGiven; });
        QSet<Uid> counted;
        for (const Record* right : rightsOf.value(access.uid())) {
            const auto holder = book->holderOf(*right);
            const QString name = holder ? nameOf(holder) : right->title();
            if (!AccessBook::isApproved(*right) && !row.unapproved.contains(name))
                row.unapproved.append(name);
            if (holder && counted.contains(*holder))
                continue;
            row.holders.append(name);
            if (!holder)
                continue;
            counted.insert(*holder);
            for (const Uid& role : book->rolesOf(*holder)) {
                if (const int column = columns.value(role, -1); column >= 0)
                    ++row.cells[column].holders;
            }
            // As long as it belongs to no role it is given to people one by one.
            if (hasRoles && !entitled.contains(*holder))
                row.strays.append(name);
        }
        row.conflicting = conflicts->openFor(access.uid());
        row.verdict = accessVerdictOf(row, book->day());
        matrix.m_rows.append(row);
    }
    QStringList systems;
    for (const Row& row : std::as_const(matrix.m_rows)) {
        if (!systems.contains(row.system))
            systems.append(row.system);
    }
    std::stable_sort(matrix.m_rows.begin(), matrix.m_rows.end(),
                     [&systems](const Row& a, const Row& b) {
                         return systems.indexOf(a.system) < systems.indexOf(b.system);
                     });
    return matrix;
}

int AccessMatrix::count(Verdict verdict) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [verdict](const Row& row) { return row.verdict == verdict; }));
}

Message AccessMatrix::summary() const
{
    if (m_rows.isEmpty())
        return {"access", QT_TRANSLATE_NOOP("access", "No access role is entered yet.")};
    int unapproved = 0;
    int conflicting = 0;
    for (const Row& row : m_rows) {
        unapproved += row.unapproved.isEmpty() ? 0 : 1;
        conflicting += row.conflicting.isEmpty() ? 0 : 1;
    }
    if (count(Verdict::Fits) == m_rows.size()) {
        return Message("access", QT_TRANSLATE_NOOP("access", "Access roles: %1. Each has an owner "
                                                             "who approved it, and nobody holds "
                                                             "one without approval."))
            .arg(qint64(m_rows.size()));
    }
    return Message("access", QT_TRANSLATE_NOOP("access", "Access roles: %1. Without an owner: %2. "
                                                         "With conflicting duties: %3. Held "
                                                         "without approval: %4. To be looked at "
                                                         "again: %5."))
        .arg(qint64(m_rows.size()))
        .arg(count(Verdict::NoOwner))
        .arg(conflicting)
        .arg(unapproved)
        .arg(count(Verdict::NotApproved) + count(Verdict::ReviewDue) + count(Verdict::Strays));
}

Message AccessMatrix::reasonOf(const Row& row)
{
    switch (row.verdict) {
    case Verdict::NoOwner:
        return {"access", QT_TRANSLATE_NOOP("access", "No owner decides who gets it.")};
    case Verdict::Conflict:
        return Message("access", QT_TRANSLATE_NOOP("access", "Conflicting duties: %1."))
            .arg(listedNames(row.conflicting));
    case Verdict::NotApproved:
        return Message("access", QT_TRANSLATE_NOOP("access", "%1 has not approved it yet."))
            .arg(row.owner);
    case Verdict::Unapproved:
        return Message("access", QT_TRANSLATE_NOOP("access", "Held without approval: %1."))
            .arg(listedNames(row.unapproved));
    case Verdict::Strays:
        return Message("access", QT_TRANSLATE_NOOP("access", "Held without a role that has it: "
                                                             "%1."))
            .arg(listedNames(row.strays));
    case Verdict::ReviewDue:
        return Message("access", QT_TRANSLATE_NOOP("access", "%1 had to look at it again by %2."))
            .arg(row.owner)
            .arg(row.reviewBy.toString(Qt::ISODate));
    case Verdict::Fits:
        return Message("access", QT_TRANSLATE_NOOP("access", "Approved by %1 on %2."))
            .arg(row.owner)
            .arg(row.approvedOn.toString(Qt::ISODate));
    }
    Q_UNREACHABLE();
}

ChangeSet withAccess(const AccessMatrix& matrix, const QList<AccessPlace>& places, bool isGiven)
{
    ChangeSet set({isGiven ? ChangeLabel::Act::Link : ChangeLabel::Act::Unlink,
                   QString::fromLatin1(access_role::def.key),
                   {},
                   0});
    int touched = 0;
    for (const AccessPlace& place : places) {
        const AccessMatrix::Row& row = matrix.rows()[place.row];
        if (row.cells[place.role].isGiven == isGiven)
            continue;
        const Uid& role = matrix.roles()[place.role].uid;
        if (isGiven)
            set.link(access_role::def, row.accessRole, access_role::roles, role);
        else
            set.unlink(access_role::def, row.accessRole, access_role::roles, role);
        ++touched;
    }
    ChangeLabel label = set.label();
    label.count = touched;
    set.setLabel(label);
    return set;
}

Result<ChangeSet> withOwnersApproval(const Binder& binder, const AccessMatrix& matrix,
                                     const QList<int>& rows)
{
    const QDate today = binder.clock().today();
    ChangeSet set({ChangeLabel::Act::BulkEdit,
                   QString::fromLatin1(access_role::def.key),
                   {},
                   int(rows.size())});
    for (const int at : rows) {
        const AccessMatrix::Row& row = matrix.rows()[at];
        const auto access = binder.find(access_role::def, row.accessRole);
        if (!access)
            return fail(access.error());
        if (!*access)
            continue;
        if (!(*access)->get(access_role::owner)) {
            return fail(Error::Kind::Invalid,
                        Message("access", QT_TRANSLATE_NOOP("access", "\"%1\" has no owner who "
                                                                      "could approve it. Name one "
                                                                      "first."))
                            .arg(row.title));
        }
        Record after = **access;
        const auto months = after.get(access_role::reviewMonths);
        after.set(access_role::lastReviewed, today);
        after.set(access_role::nextReview,
                  today.addMonths(int(months.value_or(kUsualAccessReviewMonths))));
        set.update(**access, after);
    }
    return set;
}

} // namespace ringbinder
