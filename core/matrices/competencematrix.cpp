// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matrices/competencematrix.h"

#include "core/access/accessbook.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/training/competence_record.h"

#include <algorithm>

namespace ringbinder {

namespace {

using CompetenceState = CompetenceMatrix::State;
using CompetenceCell = CompetenceMatrix::Cell;
using CompetenceLevel = CompetenceMatrix::Level;
using ProofState = competence_record::State;

constexpr std::pair<const char*, const char*> kCompetenceWords[] = {
    {"not_needed", QT_TRANSLATE_NOOP("matrix", "Not needed")},
    {"fulfilled", QT_TRANSLATE_NOOP("matrix", "Fulfilled")},
    {"planned", QT_TRANSLATE_NOOP("matrix", "Gap with plan")},
    {"expired", QT_TRANSLATE_NOOP("matrix", "Expired")},
    {"too_low", QT_TRANSLATE_NOOP("matrix", "Too low")},
    {"not_assessed", QT_TRANSLATE_NOOP("matrix", "Not assessed")},
};

// The steps of both registers are the same ones.
CompetenceLevel levelOfProof(competence_record::Level level)
{
    return CompetenceLevel(int(level));
}

// Level, role and requirement of one competence, as a role demands it.
struct Demand {
    Uid requirement;
    Uid role;
    int competence = 0;
    CompetenceLevel level = CompetenceLevel::Aware;
    bool isMandatory = false;
};

// The best that one person has shown for one competence.
struct CompetenceProof {
    std::optional<Uid> record;
    std::optional<CompetenceLevel> level;
    bool isExpired = false;
    QDate until;
    std::optional<Uid> planned; // how a gap is to be closed
    QDate plannedFor;
    bool isAssessed = false;
};

void noteProof(CompetenceProof& proof, const Record& record, CompetenceLevel needed, QDate today)
{
    const auto state = record.get(competence_record::state);
    const auto own = record.get(competence_record::level);
    const auto until = record.get(competence_record::validUntil);
    const bool isExpired = until && *until < today;
    const bool hasPlan =
        state == ProofState::InPlan ||
        (state == ProofState::Gap && (!record.text(competence_record::gapPlan).isEmpty() ||
                                      record.get(competence_record::due)));
    if (hasPlan && !record.get(competence_record::doneOn)) {
        proof.planned = record.uid();
        proof.plannedFor = record.get(competence_record::due).value_or(QDate());
    }
    if (!proof.record)
        proof.record = record.uid();
    if (!state || state == ProofState::NotAssessed)
        return;
    proof.isAssessed = true;
    // Who fulfils a requirement has at least the level it demands, whatever was written down.
    std::optional<CompetenceLevel> shown;
    if (own)
        shown = levelOfProof(*own);
    else if (state == ProofState::Fulfilled)
        shown = needed;
    if (!shown)
        return;
    const bool isBetter = !proof.level || (proof.isExpired && !isExpired) ||
                          (proof.isExpired == isExpired && *shown > *proof.level);
    if (!isBetter)
        return;
    proof.level = shown;
    proof.isExpired = isExpired;
    proof.until = until.value_or(QDate());
    proof.record = record.uid();
}

void judgeCell(CompetenceCell& cell, const CompetenceProof& proof)
{
    cell.held = proof.level;
    cell.record = proof.record;
    cell.until = proof.until;
    const bool isEnough = proof.level && *proof.level >= *cell.needed;
    if (isEnough && !proof.isExpired) {
        cell.state = CompetenceState::Fulfilled;
        return;
    }
    if (proof.planned) {
        cell.state = CompetenceState::Planned;
        cell.record = proof.planned;
        cell.until = proof.plannedFor;
        return;
    }
    cell.isGapWithoutPlan = true;
    cell.state = isEnough           ? CompetenceState::Expired
                 : proof.isAssessed ? CompetenceState::TooLow
                                    : CompetenceState::NotAssessed;
}

} // namespace

Text labelOf(CompetenceState state)
{
    return {"matrix", kCompetenceWords[int(state)].second};
}

QLatin1String tokenOf(CompetenceState state)
{
    return QLatin1String(kCompetenceWords[int(state)].first);
}

Tone toneOf(const CompetenceCell& cell)
{
    switch (cell.state) {
    case CompetenceState::NotNeeded:
        return Tone::Muted;
    case CompetenceState::Fulfilled:
        return Tone::Good;
    case CompetenceState::Planned:
        return Tone::Progress;
    case CompetenceState::Expired:
    case CompetenceState::TooLow:
    case CompetenceState::NotAssessed:
        return cell.isMandatory ? Tone::Bad : Tone::Warning;
    }
    Q_UNREACHABLE();
}

Result<CompetenceMatrix> CompetenceMatrix::of(const RecordSource& source)
{
    const auto book = AccessBook::of(source);
    if (!book)
        return fail(book.error());
    const auto requirements = source.records(competence_requirement::def);
    if (!requirements)
        return fail(requirements.error());
    CompetenceMatrix matrix;
    QHash<QString, int> columns;
    QHash<Uid, QList<Demand>> demands; // by role
    QHash<Uid, Demand> byRequirement;
    for (const Record& each : *requirements) {
        const auto role = each.get(competence_requirement::role);
        const auto level = each.get(competence_requirement::level);
        if (!role || level == Level::None)
            continue;
        const QString own = each.text(competence_requirement::competence).simplified();
        const QString name = own.isEmpty() ? each.title().simplified() : own;
        const QString key = name.toCaseFolded();
        if (!columns.contains(key)) {
            columns.insert(key, int(matrix.m_competences.size()));
            matrix.m_competences.append({name, {}, 0, 0});
        }
        const int column = columns.value(key);
        const QString roleName = source.name(*role);
        if (!roleName.isEmpty() && !matrix.m_competences[column].roles.contains(roleName))
            matrix.m_competences[column].roles.append(roleName);
        const Demand demand{each.uid(), *role, column, level.value_or(Level::Aware),
                            each.get(competence_requirement::mandatory).value_or(false)};
        demands[*role].append(demand);
        byRequirement.insert(each.uid(), demand);
    }
    QHash<std::pair<Uid, int>, CompetenceProof> proofs; // by person and competence
    const auto read = source.forEach(competence_record::def, [&](const Record& record) {
        const auto who = record.get(competence_record::person);
        const auto requirement = record.get(competence_record::requirement);
        const auto demand =
            requirement ? byRequirement.constFind(*requirement) : byRequirement.cend();
        if (who && demand != byRequirement.cend())
            noteProof(proofs[{*who, demand->competence}], record, demand->level, book->day());
        return true;
    });
    if (!read)
        return fail(read.error());
    for (const Record& who : book->people()) {
        if (book->hasLeft(who) || who.get(person::kind) == person::Kind::RoleAccount)
            continue;
        Person row{who.uid(), who.title(), {}, {}, 0, 0};
        row.cells.resize(matrix.m_competences.size());
        for (const Uid& role : book->rolesOf(who.uid())) {
            const QString name = source.name(role);
            if (!name.isEmpty())
                row.roles.append(name);
            for (const Demand& demand : demands.value(role)) {
                Cell& cell = row.cells[demand.competence];
                cell.isMandatory = cell.isMandatory || demand.isMandatory;
                if (cell.needed && *cell.needed >= demand.level)
                    continue;
                cell.needed = demand.level;
                cell.requirement = demand.requirement;
                cell.neededFor = name;
            }
        }
        for (int i = 0; i < row.cells.size(); ++i) {
            Cell& cell = row.cells[i];
            if (!cell.needed)
                continue;
            judgeCell(cell, proofs.value({row.uid, i}));
            ++row.needed;
            ++matrix.m_competences[i].needed;
            row.gaps += cell.isGap() ? 1 : 0;
            matrix.m_competences[i].gaps += cell.isGap() ? 1 : 0;
        }
        if (row.needed > 0)
            matrix.m_people.append(row);
    }
    std::stable_sort(
        matrix.m_people.begin(), matrix.m_people.end(),
        [](const Person& a, const Person& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return matrix;
}

int CompetenceMatrix::gaps() const
{
    int sum = 0;
    for (const Person& person : m_people)
        sum += person.gaps;
    return sum;
}

Message CompetenceMatrix::summary() const
{
    if (m_competences.isEmpty())
        return {"matrix", QT_TRANSLATE_NOOP("matrix", "No role demands a competence yet.")};
    int needed = 0;
    int withoutPlan = 0;
    for (const Person& person : m_people) {
        needed += person.needed;
        for (const Cell& cell : person.cells)
            withoutPlan += cell.isGapWithoutPlan ? 1 : 0;
    }
    return Message("matrix", QT_TRANSLATE_NOOP("matrix", "Competences needed: %1. Fulfilled: %2. "
                                                         "Gaps: %3, of these without a plan: %4."))
        .arg(needed)
        .arg(needed - gaps())
        .arg(gaps())
        .arg(withoutPlan);
}

Message CompetenceMatrix::reasonOf(const Cell& cell, const Language& language)
{
    const auto word = [&language](Level level) {
        return language.text("competence_requirement",
                             competence_requirement::kLevelChoices[size_t(level)].label);
    };
    switch (cell.state) {
    case State::NotNeeded:
        return {"matrix", QT_TRANSLATE_NOOP("matrix", "No role of this person demands it.")};
    case State::Fulfilled:
        return Message("matrix", QT_TRANSLATE_NOOP("matrix", "Needed as %1: %2. Held: %3."))
            .arg(cell.neededFor)
            .arg(word(*cell.needed))
            .arg(word(*cell.held));
    case State::Expired:
        return Message("matrix", QT_TRANSLATE_NOOP("matrix", "Needed as %1: %2. The proof was "
                                                             "valid until %3."))
            .arg(cell.neededFor)
            .arg(word(*cell.needed))
            .arg(cell.until.toString(Qt::ISODate));
    case State::Planned:
        return cell.until.isValid()
                   ? Message("matrix", QT_TRANSLATE_NOOP("matrix", "Needed as %1: %2. To be "
                                                                   "reached by %3."))
                         .arg(cell.neededFor)
                         .arg(word(*cell.needed))
                         .arg(cell.until.toString(Qt::ISODate))
                   : Message("matrix", QT_TRANSLATE_NOOP("matrix", "Needed as %1: %2. There is a "
                                                                   "plan without a day."))
                         .arg(cell.neededFor)
                         .arg(word(*cell.needed));
    case State::TooLow:
        return cell.held
                   ? Message("matrix", QT_TRANSLATE_NOOP("matrix", "Needed as %1: %2. Held: %3."))
                         .arg(cell.neededFor)
                         .arg(word(*cell.needed))
                         .arg(word(*cell.held))
                   : Message("matrix", QT_TRANSLATE_NOOP("matrix", "Needed as %1: %2. The level "
                                                                   "held is not recorded."))
                         .arg(cell.neededFor)
                         .arg(word(*cell.needed));
    case State::NotAssessed:
        return Message("matrix", QT_TRANSLATE_NOOP("matrix", "Needed as %1: %2. Nobody has "
                                                             "assessed it."))
            .arg(cell.neededFor)
            .arg(word(*cell.needed));
    }
    Q_UNREACHABLE();
}

CompetenceMatrix::Start CompetenceMatrix::start(int person, int competence) const
{
    const Person& who = m_people[person];
    Record record(competence_record::def);
    record.set(competence_record::title,
               QStringLiteral("%1: %2").arg(m_competences[competence].name, who.name).left(500));
    record.set(competence_record::person, who.uid);
    record.set(competence_record::requirement, who.cells[competence].requirement);
    record.set(competence_record::state, ProofState::NotAssessed);
    const Uid uid = record.uid();
    ChangeSet set({ChangeLabel::Act::Add, QString::fromLatin1(competence_record::def.key), {}, 1});
    set.add(std::move(record));
    return {std::move(set), uid};
}

} // namespace ringbinder
