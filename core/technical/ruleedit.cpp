// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/ruleedit.h"

#include "core/registers/technical/technical_rule.h"
#include "core/store/binder.h"

namespace ringbinder {

Record withCondition(const Record& rule, const Condition& condition)
{
    Record changed = rule;
    changed.set(technical_rule::condition, condition.text());
    changed.set(technical_rule::sources, condition.sources());
    changed.set(technical_rule::version, rule.get(technical_rule::version).value_or(0) + 1);
    return changed;
}

Result<ChangeSet> changeCondition(const Binder& binder, const Uid& rule, const Condition& condition)
{
    const auto found = binder.find(technical_rule::def, rule);
    if (!found)
        return fail(found.error());
    if (!*found) {
        return fail(
            Error::Kind::NotFound,
            Message("compliance", QT_TRANSLATE_NOOP("compliance", "The technical rule is gone.")));
    }
    const auto present = conditionFrom((*found)->text(technical_rule::condition));
    if (present && *present == condition) {
        return fail(
            Error::Kind::Invalid,
            Message("compliance",
                    QT_TRANSLATE_NOOP("compliance", "The condition of %1 is this one already."))
                .arg((*found)->code()));
    }
    ChangeSet set({ChangeLabel::Act::Edit, QString::fromLatin1(technical_rule::def.key),
                   (*found)->code(), 1});
    set.update(**found, withCondition(**found, condition));
    return set;
}

} // namespace ringbinder
