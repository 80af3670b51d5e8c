// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matrices/trainingmatrix.h"

#include "core/registers/people/person.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/training/competence_record.h"
#include "core/registers/training/competence_requirement.h"
#include "core/registers/training/training_course.h"
#include "core/registers/training/training_record.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

using TrainingState = TrainingMatrix::State;
using TrainingCell = TrainingMatrix::Cell;
using TrainingOutcome = training_record::Result;
using PersonAndCourse = std::pair<Uid, Uid>;

constexpr const char* kTrainingLabels[] = {
    QT_TRANSLATE_NOOP("matrix", "Not needed"), QT_TRANSLATE_NOOP("matrix", "Excused"),
    QT_TRANSLATE_NOOP("matrix", "Valid"),      QT_TRANSLATE_NOOP("matrix", "Expires soon"),
    QT_TRANSLATE_NOOP("matrix", "Planned"),    QT_TRANSLATE_NOOP("matrix", "Expired"),
    QT_TRANSLATE_NOOP("matrix", "Not passed"), QT_TRANSLATE_NOOP("matrix", "Missing"),
};

// What the records of one person and one course come to.
struct Participation {
    std::optional<Uid> taken;
    QDate takenOn;
    QDate until; // invalid: without end
    std::optional<Uid> excused;
    std::optional<Uid> planned;
    QDate plannedFor;
    std::optional<Uid> failed;
    QDate failedOn;
    std::optional<Uid> other; // missed, or says nothing yet
};

struct CourseRules {
    QSet<Uid> roles;
    bool isMandatory = false;
    bool isForEverybody = false;
    bool isOffered = true;
    qint64 validMonths = 0;
    std::optional<qint64> newStarterDays;
};

struct CompetenceDemand {
    Uid requirement;
    Uid role;
    QList<Uid> courses;
};

bool worksHere(const Record& record, QDate today)
{
    const auto first = record.get(person::startDate);
    const auto last = record.get(person::endDate);
    return record.get(person::active).value_or(true) &&
           record.get(person::inScope).value_or(true) &&
           record.get(person::kind) != person::Kind::RoleAccount && (!last || *last >= today) &&
           (!first || *first <= today);
}

// The later of two proofs counts; one without end beats every other.
bool countsLonger(QDate until, QDate than)
{
    return than.isValid() && (!until.isValid() || until > than);
}

void noteParticipation(Participation& sum, const Record& record, const CourseRules& rules,
                       QDate today)
{
    const auto outcome = record.get(training_record::result);
    const QDate on = record.get(training_record::date).value_or(QDate());
    if (outcome == TrainingOutcome::Attended || outcome == TrainingOutcome::Passed) {
        QDate until = record.get(training_record::validUntil).value_or(QDate());
        if (!until.isValid() && on.isValid() && rules.validMonths > 0)
            until = on.addMonths(int(rules.validMonths));
        if (!sum.taken || countsLonger(until, sum.until)) {
            sum.taken = record.uid();
            sum.takenOn = on;
            sum.until = until;
        }
        return;
    }
    if (outcome == TrainingOutcome::Excused) {
        const auto until = record.get(training_record::validUntil);
        if (!until || *until >= today)
            sum.excused = record.uid();
        return;
    }
    if (outcome == TrainingOutcome::Failed) {
        if (!sum.failed || on > sum.failedOn) {
            sum.failed = record.uid();
            sum.failedOn = on;
        }
        return;
    }
    const auto due = record.get(training_record::due);
    const QDate day = due ? *due : on;
    const bool isAhead = outcome != TrainingOutcome::Missed && (!day.isValid() || day >= today);
    if (!isAhead || (outcome != TrainingOutcome::Planned && !day.isValid())) {
        sum.other = record.uid();
        return;
    }
    if (!sum.planned || (day.isValid() && (!sum.plannedFor.isValid() || day < sum.plannedFor))) {
        sum.planned = record.uid();
        sum.plannedFor = day;
    }
}

// Without a look at whether it is needed; NotNeeded: there is no record.
TrainingCell cellOfParticipation(const Participation& sum, QDate today)
{
    TrainingCell cell;
    const bool isExpired = sum.until.isValid() && sum.until < today;
    if (sum.taken && !isExpired) {
        const bool isSoon =
            sum.until.isValid() && sum.until <= today.addDays(TrainingMatrix::kSoonDays);
        cell.state = isSoon ? TrainingState::ExpiresSoon : TrainingState::Valid;
        cell.record = sum.taken;
    } else if (sum.excused) {
        cell.state = TrainingState::Excused;
        cell.record = sum.excused;
        return cell;
    } else if (sum.taken) {
        cell.state = TrainingState::Expired;
        cell.record = sum.planned ? sum.planned : sum.taken;
    }
    if (cell.record) {
        cell.on = sum.takenOn;
        cell.until = sum.until;
        return cell;
    }
    if (sum.planned) {
        cell.state = TrainingState::Planned;
        cell.record = sum.planned;
        cell.on = sum.plannedFor;
    } else if (sum.failed) {
        cell.state = TrainingState::NotPassed;
        cell.record = sum.failed;
        cell.on = sum.failedOn;
    } else if (sum.other) {
        cell.state = TrainingState::Missing;
        cell.record = sum.other;
    }
    return cell;
}

// Everything a matrix is made of, read once.
struct TrainingSources {
    QHash<Uid, CourseRules> courses;
    QHash<Uid, QList<Uid>> rolesOf;              // by person, held today
    QHash<PersonAndCourse, Participation> taken; // person and course
    QHash<Uid, QList<CompetenceDemand>> demands; // by role
    QSet<PersonAndCourse> fulfilled;             // person and requirement

    [[nodiscard]] static Result<TrainingSources> of(const RecordSource& source);
};

Result<TrainingSources> TrainingSources::of(const RecordSource& source)
{
    TrainingSources sources;
    const QDate today = source.today();
    auto read = source.forEach(training_course::def, [&](const Record& record) {
        const auto roles = record.get(training_course::roles).value_or(QList<Uid>());
        CourseRules rules;
        rules.roles = QSet<Uid>(roles.cbegin(), roles.cend());
        rules.isMandatory = record.get(training_course::mandatory).value_or(false);
        rules.isOffered = record.get(training_course::status) != training_course::Status::Planned;
        rules.validMonths = record.get(training_course::validMonths).value_or(0);
        rules.newStarterDays = record.get(training_course::newStarterDays);
        // Words for an audience cannot be matched with people; a time for new people says "all".
        rules.isForEverybody =
            rules.isMandatory && rules.roles.isEmpty() &&
            (rules.newStarterDays || record.text(training_course::audience).isEmpty());
        sources.courses.insert(record.uid(), rules);
        return true;
    });
    if (read)
        read = source.forEach(role_assignment::def, [&](const Record& record) {
            const auto role = record.get(role_assignment::role);
            const auto holder = record.get(role_assignment::person);
            const auto first = record.get(role_assignment::fromDate);
            const auto last = record.get(role_assignment::toDate);
            const bool isCurrent = (!first || *first <= today) && (!last || *last >= today);
            if (role && holder && isCurrent && !sources.rolesOf[*holder].contains(*role))
                sources.rolesOf[*holder].append(*role);
            return true;
        });
    if (read)
        read = source.forEach(competence_requirement::def, [&](const Record& record) {
            const auto role = record.get(competence_requirement::role);
            const auto courses = record.get(competence_requirement::courses).value_or(QList<Uid>());
            const bool isMandatory = record.get(competence_requirement::mandatory).value_or(false);
            if (role && isMandatory && !courses.isEmpty())
                sources.demands[*role].append({record.uid(), *role, courses});
            return true;
        });
    if (read)
        read = source.forEach(competence_record::def, [&](const Record& record) {
            const auto holder = record.get(competence_record::person);
            const auto requirement = record.get(competence_record::requirement);
            const auto until = record.get(competence_record::validUntil);
            const bool isProven =
                record.get(competence_record::state) == competence_record::State::Fulfilled &&
                (!until || *until >= today);
            if (holder && requirement && isProven)
                sources.fulfilled.insert({*holder, *requirement});
            return true;
        });
    if (read)
        read = source.forEach(training_record::def, [&](const Record& record) {
            const auto who = record.get(training_record::person);
            const auto course = record.get(training_record::course);
            if (who && course)
                noteParticipation(sources.taken[{*who, *course}], record,
                                  sources.courses.value(*course), today);
            return true;
        });
    if (!read)
        return fail(read.error());
    return sources;
}

// The role for which this person needs the course; a null inside: everybody does.
struct CourseNeed {
    bool isNeeded = false;
    std::optional<Uid> role;
};

CourseNeed courseNeedOf(const TrainingSources& sources, const Uid& who, const Uid& course)
{
    const CourseRules& rules = *sources.courses.constFind(course);
    if (!rules.isOffered)
        return {};
    const QList<Uid> held = sources.rolesOf.value(who);
    for (const Uid& role : held) {
        if (rules.roles.contains(role))
            return {true, role};
        for (const CompetenceDemand& demand : sources.demands.value(role)) {
            if (demand.courses.contains(course) &&
                !sources.fulfilled.contains({who, demand.requirement}))
                return {true, role};
        }
    }
    const bool isInvited = rules.isMandatory && sources.taken.contains({who, course});
    return {rules.isForEverybody || isInvited, std::nullopt};
}

} // namespace

Text labelOf(TrainingState state)
{
    return {"matrix", kTrainingLabels[int(state)]};
}

Tone toneOf(const TrainingCell& cell)
{
    switch (cell.state) {
    case TrainingState::NotNeeded:
    case TrainingState::Excused:
        return Tone::Muted;
    case TrainingState::Valid:
        return Tone::Good;
    case TrainingState::ExpiresSoon:
        return Tone::Warning;
    case TrainingState::Planned:
        return Tone::Progress;
    case TrainingState::Expired:
    case TrainingState::NotPassed:
    case TrainingState::Missing:
        return cell.isNeeded ? Tone::Bad : Tone::Muted;
    }
    Q_UNREACHABLE();
}

bool TrainingMatrix::Cell::isGap() const
{
    return isNeeded && (state == TrainingState::Expired || state == TrainingState::NotPassed ||
                        state == TrainingState::Missing);
}

bool TrainingMatrix::Cell::isInOrder() const
{
    return isNeeded && (state == TrainingState::Valid || state == TrainingState::ExpiresSoon);
}

Result<TrainingMatrix> TrainingMatrix::of(const RecordSource& source)
{
    const auto sources = TrainingSources::of(source);
    if (!sources)
        return fail(sources.error());
    const QDate today = source.today();
    TrainingMatrix matrix;
    auto read = source.forEach(training_course::def, [&](const Record& record) {
        if (record.get(training_course::status) != training_course::Status::Ended)
            matrix.m_courses.append({record.uid(), record.title(), {}});
        return true;
    });
    if (read)
        read = source.forEach(person::def, [&](const Record& record) {
            if (!worksHere(record, today))
                return true;
            Person row{record.uid(), record.title(), {}, {}, {}};
            for (const Uid& role : sources->rolesOf.value(record.uid())) {
                if (const QString name = source.name(role); !name.isEmpty())
                    row.roles.append(name);
            }
            const auto started = record.get(person::startDate);
            for (Course& course : matrix.m_courses) {
                TrainingCell cell =
                    cellOfParticipation(sources->taken.value({row.uid, course.uid}), today);
                const CourseNeed need = courseNeedOf(*sources, row.uid, course.uid);
                cell.isNeeded = need.isNeeded && cell.state != TrainingState::Excused;
                cell.isForEverybody =
                    cell.isNeeded && sources->courses.value(course.uid).isForEverybody;
                if (need.role)
                    cell.neededFor = source.name(*need.role);
                // Whoever missed what nobody asks for any more has nothing to make up for.
                if (!cell.isNeeded && cell.state == TrainingState::Missing)
                    cell.state = TrainingState::NotNeeded;
                if (cell.isNeeded && cell.state == TrainingState::NotNeeded) {
                    const auto days = sources->courses.value(course.uid).newStarterDays;
                    const QDate last = started && days ? started->addDays(*days) : QDate();
                    const bool hasTime = last.isValid() && last >= today;
                    cell.state = hasTime ? TrainingState::Planned : TrainingState::Missing;
                    cell.on = hasTime ? last : QDate();
                }
                for (Tally* tally : {&row.tally, &course.tally, &matrix.m_tally}) {
                    tally->needed += cell.isNeeded ? 1 : 0;
                    tally->inOrder += cell.isInOrder() ? 1 : 0;
                    tally->gaps += cell.isGap() ? 1 : 0;
                }
                matrix.m_soon += cell.isNeeded && cell.state == TrainingState::ExpiresSoon ? 1 : 0;
                row.cells.append(cell);
            }
            matrix.m_people.append(row);
            return true;
        });
    if (!read)
        return fail(read.error());
    std::stable_sort(
        matrix.m_people.begin(), matrix.m_people.end(),
        [](const Person& a, const Person& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return matrix;
}

Message TrainingMatrix::summary() const
{
    if (m_courses.isEmpty())
        return {"matrix", QT_TRANSLATE_NOOP("matrix", "No course is entered yet.")};
    if (m_tally.needed == 0) {
        return {"matrix", QT_TRANSLATE_NOOP("matrix", "Nobody needs a course yet: say in the "
                                                      "courses which are mandatory or for which "
                                                      "roles.")};
    }
    return Message("matrix", QT_TRANSLATE_NOOP("matrix", "Participations needed: %1. In order: %2, "
                                                         "of these expiring within %3 days: %4. "
                                                         "Gaps: %5."))
        .arg(m_tally.needed)
        .arg(m_tally.inOrder)
        .arg(kSoonDays)
        .arg(m_soon)
        .arg(m_tally.gaps);
}

Message TrainingMatrix::reasonOf(const TrainingCell& cell) const
{
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    switch (cell.state) {
    case TrainingState::NotNeeded:
        return {"matrix", QT_TRANSLATE_NOOP("matrix", "No role of this person needs the course.")};
    case TrainingState::Excused:
        return {"matrix", QT_TRANSLATE_NOOP("matrix", "The person is excused.")};
    case TrainingState::Valid:
    case TrainingState::ExpiresSoon:
        if (!cell.until.isValid()) {
            return cell.on.isValid()
                       ? Message("matrix",
                                 QT_TRANSLATE_NOOP("matrix", "Taken on %1, counts without end."))
                             .arg(iso(cell.on))
                       : Message("matrix",
                                 QT_TRANSLATE_NOOP("matrix", "Taken, but no day is recorded."));
        }
        return Message("matrix", QT_TRANSLATE_NOOP("matrix", "Taken, counts until %1."))
            .arg(iso(cell.until));
    case TrainingState::Planned:
        return cell.on.isValid()
                   ? Message("matrix", QT_TRANSLATE_NOOP("matrix", "To be taken by %1."))
                         .arg(iso(cell.on))
                   : Message("matrix", QT_TRANSLATE_NOOP("matrix", "Planned, but without a day."));
    case TrainingState::Expired:
        return Message("matrix", QT_TRANSLATE_NOOP("matrix", "Taken, but it counted only until "
                                                             "%1."))
            .arg(iso(cell.until));
    case TrainingState::NotPassed:
        return {"matrix", QT_TRANSLATE_NOOP("matrix", "Taken, but not passed.")};
    case TrainingState::Missing:
        return {"matrix", QT_TRANSLATE_NOOP("matrix", "The course was not taken.")};
    }
    Q_UNREACHABLE();
}

TrainingMatrix::Start TrainingMatrix::start(int person, int course) const
{
    const Person& who = m_people[person];
    const TrainingCell& cell = who.cells[course];
    Record record(training_record::def);
    record.set(training_record::title,
               QStringLiteral("%1: %2").arg(m_courses[course].title, who.name).left(500));
    record.set(training_record::person, who.uid);
    record.set(training_record::course, m_courses[course].uid);
    record.set(training_record::result, TrainingOutcome::Planned);
    if (cell.state == TrainingState::Planned && cell.on.isValid())
        record.set(training_record::due, cell.on);
    const Uid uid = record.uid();
    ChangeSet set({ChangeLabel::Act::Add, QString::fromLatin1(training_record::def.key), {}, 1});
    set.add(std::move(record));
    return {std::move(set), uid};
}

} // namespace ringbinder
