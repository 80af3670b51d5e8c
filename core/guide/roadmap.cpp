// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/roadmap.h"

#include "core/catalogue/catalogue.h"
#include "core/guide/guidefigures.h"
#include "core/registers/frameworks/clause_status.h"

#include <QHash>

#include <algorithm>

namespace ringbinder {

namespace {

using Kind = ClauseCheck::Kind;

// In the order of ClauseProgress.
constexpr Choice kProgressChoices[] = {
    {"not_started", QT_TRANSLATE_NOOP("guide", "Not started"), Tone::Muted},
    {"in_progress", QT_TRANSLATE_NOOP("guide", "In progress"), Tone::Progress},
    {"needs_attention", QT_TRANSLATE_NOOP("guide", "Needs attention"), Tone::Warning},
    {"ready", QT_TRANSLATE_NOOP("guide", "Ready"), Tone::Good},
    {"not_needed", QT_TRANSLATE_NOOP("guide", "Not needed"), Tone::Neutral},
};

std::optional<ClauseProgress> setByHand(clause_status::State state)
{
    switch (state) {
    case clause_status::State::AsComputed:
        return std::nullopt;
    case clause_status::State::NotStarted:
        return ClauseProgress::NotStarted;
    case clause_status::State::NotMet:
        return ClauseProgress::NeedsAttention;
    case clause_status::State::PartlyMet:
        return ClauseProgress::InProgress;
    case clause_status::State::Met:
        return ClauseProgress::Ready;
    case clause_status::State::NotNeeded:
        return ClauseProgress::NotNeeded;
    }
    Q_UNREACHABLE();
}

// What is said of a finding, the gravest first.
int gravity(const ClauseReason& reason)
{
    if (reason.isMet)
        return 3;
    return reason.kind == Kind::Avoid ? 0 : reason.kind == Kind::Begin ? 1 : 2;
}

Message generalSentence(const ClauseCheck& check, bool isMet, int count, int among)
{
    const Text name = check.def->pluralText();
    if (check.kind == Kind::Avoid || check.kind == Kind::Finish)
        return Message("guide", QT_TRANSLATE_N_NOOP("guide", "%1: %n of %2 are past their day."))
            .arg(name)
            .arg(qint64(among))
            .count(count);
    if (isMet)
        return Message("guide", QT_TRANSLATE_N_NOOP("guide", "%1: %n are recorded."))
            .arg(name)
            .count(count);
    return Message("guide", QT_TRANSLATE_NOOP("guide", "%1: none is recorded yet.")).arg(name);
}

Message sentenceOf(const char* source, const QString& day, int count, int among)
{
    Message sentence("guide", source);
    sentence = day.isEmpty() ? sentence.arg(qint64(among)) : sentence.arg(day);
    return QByteArrayView(source).contains("%n") ? sentence.count(count) : sentence;
}

QString newestDay(const GuideFigures& figures, const ClauseCheck& check, const QList<Uid>& uids)
{
    QString newest;
    for (const Uid& uid : uids)
        newest = std::max(newest, figures.value(*check.def, uid, *check.day).text());
    return newest;
}

// Nothing where there is nothing to say: no record that should not be there.
Result<std::optional<ClauseReason>> ask(GuideFigures& figures, const ClauseCheck& check)
{
    ClauseReason reason;
    reason.kind = check.kind;
    reason.def = check.def;
    ClauseCheck::Found found;
    QString day;
    const bool wantsSome = check.kind == Kind::Begin || check.kind == Kind::Need;
    if (check.find) {
        auto asked = check.find(figures);
        if (!asked)
            return fail(asked.error());
        found = std::move(*asked);
    } else {
        found.filters = columnFilters(check.filters, figures.today());
        const auto passing = figures.find(*check.def, found.filters);
        if (!passing)
            return fail(passing.error());
        const auto looked = figures.find(*check.def, found.filters.first(check.scope));
        if (!looked)
            return fail(looked.error());
        found.count = int(passing->size());
        found.among = int(looked->size());
        if (check.day)
            day = newestDay(figures, check, *passing);
        // What is missing cannot be shown; what it would stand among can.
        if (wantsSome && found.count == 0)
            found.filters = found.filters.first(check.scope);
    }
    reason.filters = found.filters;
    reason.isMet = wantsSome == (found.count > 0);
    if (!wantsSome && reason.isMet)
        return std::nullopt;
    const char* const own = reason.isMet ? check.met : check.unmet;
    // A day that nobody has entered cannot be told.
    const bool isTellable = *own && !(reason.isMet && check.day && day.isEmpty());
    if (!isTellable && reason.isMet && *check.unmet)
        return std::nullopt;
    reason.sentence =
        isTellable ? sentenceOf(own, reason.isMet ? day : QString(), found.count, found.among)
                   : generalSentence(check, reason.isMet, found.count, found.among);
    return reason;
}

struct Judgement {
    bool hasBegun = false;
    bool isOpen = false;
    bool needsAttention = false;

    void take(const ClauseCheck& check, bool isMet)
    {
        const bool wantsSome = check.kind == Kind::Begin || check.kind == Kind::Need;
        hasBegun = hasBegun || (check.kind == Kind::Begin && isMet);
        isOpen = isOpen || (!isMet && (wantsSome || check.kind == Kind::Finish));
        needsAttention = needsAttention || (check.kind == Kind::Avoid && !isMet);
    }
    [[nodiscard]] ClauseProgress progress() const
    {
        if (!hasBegun)
            return ClauseProgress::NotStarted;
        if (needsAttention)
            return ClauseProgress::NeedsAttention;
        return isOpen ? ClauseProgress::InProgress : ClauseProgress::Ready;
    }
};

// The records that set a state by hand, by the clause they name.
struct HandSet {
    Uid uid;
    ClauseProgress state;
    QString note;
};

Result<QHash<QString, HandSet>> statesByHand(GuideFigures& figures)
{
    const RegisterDef& def = clause_status::def;
    const auto uids = figures.find(def, {});
    if (!uids)
        return fail(uids.error());
    QHash<QString, HandSet> states;
    for (const Uid& uid : *uids) {
        const QString token = figures.value(def, uid, clause_status::overrideField).text();
        const int choice = clause_status::overrideField.choiceIndex(token);
        const auto state =
            choice < 0 ? std::nullopt : setByHand(static_cast<clause_status::State>(choice));
        const QString clause = figures.value(def, uid, clause_status::clauseRef).text().trimmed();
        if (state && !clause.isEmpty())
            states.insert(clause,
                          {uid, *state, figures.value(def, uid, clause_status::note).text()});
    }
    return states;
}

// What is said of "9.3" holds for 9.3.1 unless something is said of that itself.
const HandSet* handSetFor(const QHash<QString, HandSet>& states, QString clause)
{
    while (!clause.isEmpty()) {
        const auto found = states.constFind(clause);
        if (found != states.constEnd())
            return &*found;
        clause.truncate(qMax(qsizetype(0), clause.lastIndexOf(u'.')));
    }
    return nullptr;
}

QString chapterOf(const QString& clause)
{
    return clause.section(u'.', 0, 0);
}

Roadmap::Share shareWhere(const Roadmap& roadmap,
                          const std::function<bool(const ClauseStanding&)>& counts)
{
    Roadmap::Share share;
    for (const ClauseStanding& standing : roadmap.clauses) {
        if (!counts(standing))
            continue;
        ++share.of;
        share.done += standing.isDone() ? 1 : 0;
    }
    return share;
}

} // namespace

QLatin1String tokenOf(ClauseProgress progress)
{
    return QLatin1String(kProgressChoices[size_t(progress)].token);
}

Text labelOf(ClauseProgress progress)
{
    return {"guide", kProgressChoices[size_t(progress)].label};
}

Tone toneOf(ClauseProgress progress)
{
    return kProgressChoices[size_t(progress)].tone;
}

const ClauseStanding* Roadmap::find(QStringView clause) const
{
    const auto found =
        std::find_if(clauses.begin(), clauses.end(), [clause](const ClauseStanding& standing) {
            return standing.clause->id == clause;
        });
    return found == clauses.end() ? nullptr : &*found;
}

Roadmap::Share Roadmap::share(QStringView chapter) const
{
    return shareWhere(*this, [chapter](const ClauseStanding& standing) {
        return chapter.isEmpty() || chapterOf(standing.clause->id) == chapter;
    });
}

Roadmap::Share Roadmap::shareOfPhase(QStringView phase) const
{
    return shareWhere(
        *this, [phase](const ClauseStanding& standing) { return standing.clause->pdca == phase; });
}

Result<Roadmap> roadmapOf(GuideFigures& figures)
{
    const auto byHand = statesByHand(figures);
    if (!byHand)
        return fail(byHand.error());
    const QList<const ClauseCheck*> checks = clauseChecks();
    Roadmap roadmap;
    for (const Clause& clause : shippedCatalogue().clauses()) {
        if (!clause.isAssessable)
            continue;
        ClauseStanding standing;
        standing.clause = &clause;
        Judgement judgement;
        for (const ClauseCheck* check : checks) {
            if (clause.id != QLatin1String(check->clause))
                continue;
            auto reason = ask(figures, *check);
            if (!reason)
                return fail(reason.error());
            judgement.take(*check, !*reason || (*reason)->isMet);
            if (*reason)
                standing.reasons.append(**reason);
        }
        std::stable_sort(
            standing.reasons.begin(), standing.reasons.end(),
            [](const ClauseReason& a, const ClauseReason& b) { return gravity(a) < gravity(b); });
        standing.computed = standing.state = judgement.progress();
        if (const HandSet* set = handSetFor(*byHand, clause.id)) {
            standing.state = set->state;
            standing.byHand = set->uid;
            standing.note = set->note;
        }
        roadmap.clauses.append(standing);
    }
    return roadmap;
}

Result<QList<ClauseReason>> openReasons(GuideFigures& figures, const RegisterDef& def)
{
    QList<ClauseReason> open;
    QStringList said;
    for (const ClauseCheck* check : clauseChecks()) {
        if (check->def != &def)
            continue;
        const auto reason = ask(figures, *check);
        if (!reason)
            return fail(reason.error());
        if (!*reason || (*reason)->isMet || said.contains((*reason)->sentence.plain()))
            continue;
        said.append((*reason)->sentence.plain());
        open.append(**reason);
    }
    std::stable_sort(open.begin(), open.end(), [](const ClauseReason& a, const ClauseReason& b) {
        return gravity(a) < gravity(b);
    });
    return open;
}

} // namespace ringbinder
