// SPDX-License-Identifier: GPL-3.0-or-later
// What a coverage says: the verdict on the cycle, the reason of a row, words and symbols of states.
#include "core/audits/coverage.h"

namespace ringbinder {

bool Coverage::isAudited(State state)
{
    return state == State::Audited || state == State::Finding;
}

QList<const Coverage::Row*> Coverage::gaps() const
{
    QList<const Row*> found;
    for (const Row& row : m_rows) {
        if (!isAudited(row.state))
            found.append(&row);
    }
    return found;
}

Message Coverage::verdict() const
{
    qint64 clauses = 0;
    qint64 planned = 0;
    for (const Row& row : m_rows)
        clauses += row.control ? 0 : 1;
    const QList<const Row*> missing = gaps();
    for (const Row* row : missing)
        planned += row->state == State::Planned ? 1 : 0;
    const QString first = from().toString(Qt::ISODate);
    const QString last = until().toString(Qt::ISODate);
    if (missing.isEmpty()) {
        return Message("coverage",
                       QT_TRANSLATE_NOOP("coverage", "The cycle from %1 to %2 is complete: all %3 "
                                                     "clauses and %4 applicable controls were "
                                                     "audited."))
            .arg(first)
            .arg(last)
            .arg(clauses)
            .arg(qint64(m_rows.size()) - clauses);
    }
    return Message("coverage",
                   QT_TRANSLATE_NOOP("coverage", "In the cycle from %1 to %2, %3 of %4 clauses and "
                                                 "applicable controls have not been audited yet; "
                                                 "%5 of them are planned, %6 are not."))
        .arg(first)
        .arg(last)
        .arg(qint64(missing.size()))
        .arg(qint64(m_rows.size()))
        .arg(planned)
        .arg(qint64(missing.size()) - planned);
}

Message Coverage::reason(const Row& row) const
{
    switch (row.state) {
    case State::Never:
        return Message("coverage",
                       QT_TRANSLATE_NOOP("coverage", "No audit of the cycle covers %1."))
            .arg(row.number);
    case State::Planned:
        return Message("coverage",
                       QT_TRANSLATE_NOOP("coverage", "%1 is in the plan of an audit that has not "
                                                     "taken place yet."))
            .arg(row.number);
    case State::Missed:
        return Message("coverage",
                       QT_TRANSLATE_NOOP("coverage", "%1 was planned, but no line of the checklist "
                                                     "about it was answered."))
            .arg(row.number);
    case State::Audited:
        return Message("coverage", QT_TRANSLATE_NOOP("coverage", "%1 was last audited on %2."))
            .arg(row.number)
            .arg(row.lastAudited.value_or(QDate()).toString(Qt::ISODate));
    case State::Finding:
        return Message("coverage", QT_TRANSLATE_NOOP("coverage", "%1 was last audited on %2; there "
                                                                 "were findings in the cycle."))
            .arg(row.number)
            .arg(row.lastAudited.value_or(QDate()).toString(Qt::ISODate));
    }
    Q_UNREACHABLE();
}

Text Coverage::labelOf(State state)
{
    switch (state) {
    case State::Never:
        return {"coverage", QT_TRANSLATE_NOOP("coverage", "Not covered")};
    case State::Planned:
        return {"coverage", QT_TRANSLATE_NOOP("coverage", "Planned")};
    case State::Missed:
        return {"coverage", QT_TRANSLATE_NOOP("coverage", "Planned, not audited")};
    case State::Audited:
        return {"coverage", QT_TRANSLATE_NOOP("coverage", "Audited")};
    case State::Finding:
        return {"coverage", QT_TRANSLATE_NOOP("coverage", "Audited, with findings")};
    }
    Q_UNREACHABLE();
}

QString Coverage::symbolOf(State state)
{
    switch (state) {
    case State::Never:
        return QStringLiteral("\u2013");
    case State::Planned:
        return QStringLiteral("\u25CB");
    case State::Missed:
        return QStringLiteral("\u2717");
    case State::Audited:
        return QStringLiteral("\u2713");
    case State::Finding:
        return QStringLiteral("!");
    }
    Q_UNREACHABLE();
}

QLatin1String Coverage::tokenOf(State state)
{
    switch (state) {
    case State::Never:
        return QLatin1String("never");
    case State::Planned:
        return QLatin1String("planned");
    case State::Missed:
        return QLatin1String("missed");
    case State::Audited:
        return QLatin1String("audited");
    case State::Finding:
        return QLatin1String("finding");
    }
    Q_UNREACHABLE();
}

} // namespace ringbinder
