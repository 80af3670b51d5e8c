// SPDX-License-Identifier: GPL-3.0-or-later
// Questions that look at two registers at once. What they find is shown by its codes.
#include "core/guide/clausecheck.h"
#include "core/guide/guidefigures.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/reviews/review_input.h"
#include "core/store/binder.h"

#include <QSet>

namespace ringbinder {

namespace {

// What clause 9.3.2 names, as the first choices of review_input::input.
constexpr int kNamedReviewInputs = 10;

} // namespace

ColumnFilter filterOfCodes(const Binder& binder, const QList<Uid>& uids)
{
    QStringList codes;
    for (const Uid& uid : uids) {
        if (const auto name = binder.name(uid))
            codes.append(QString(QLatin1Char('=') + name->code));
    }
    return {nullptr, codes.join(QLatin1Char(','))};
}

Result<ClauseCheck::Found> rolesWithoutHolder(GuideFigures& figures)
{
    const auto roles = figures.find(role::def, {{&role::compulsory, QStringLiteral("=yes")},
                                                {&role::status, QStringLiteral("!=retired")}});
    if (!roles)
        return fail(roles.error());
    const auto current =
        figures.find(role_assignment::def, {{&role_assignment::current, QStringLiteral("=yes")},
                                            {&role_assignment::person, QStringLiteral("!empty")}});
    if (!current)
        return fail(current.error());
    QSet<QString> held;
    for (const Uid& uid : *current)
        held.insert(figures.value(role_assignment::def, uid, role_assignment::role).text());
    QList<Uid> open;
    for (const Uid& uid : *roles) {
        if (!held.contains(uid.toString()))
            open.append(uid);
    }
    ClauseCheck::Found found;
    found.count = int(open.size());
    found.among = int(roles->size());
    if (!open.isEmpty())
        found.filters = {filterOfCodes(figures.binder(), open)};
    return found;
}

Result<ClauseCheck::Found> missingReviewInputs(GuideFigures& figures)
{
    ClauseCheck::Found found;
    const auto reviews = figures.find(
        management_review::def, {{&management_review::status, QStringLiteral("=held,=approved")}},
        {{&management_review::date, true}});
    if (!reviews)
        return fail(reviews.error());
    if (reviews->isEmpty())
        return found;
    const QString latest = reviews->first().toString();
    const auto inputs = figures.find(review_input::def, {});
    if (!inputs)
        return fail(inputs.error());
    QList<Uid> own;
    QSet<int> named;
    for (const Uid& uid : *inputs) {
        if (figures.value(review_input::def, uid, review_input::review).text() != latest)
            continue;
        own.append(uid);
        const QString token = figures.value(review_input::def, uid, review_input::input).text();
        const int place = review_input::input.choiceIndex(token);
        if (place >= 0 && place < kNamedReviewInputs)
            named.insert(place);
    }
    found.count = kNamedReviewInputs - int(named.size());
    found.among = kNamedReviewInputs;
    if (!own.isEmpty())
        found.filters = {filterOfCodes(figures.binder(), own)};
    return found;
}

} // namespace ringbinder
