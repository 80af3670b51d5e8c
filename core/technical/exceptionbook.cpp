// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/exceptionbook.h"

#include "core/registers/controls/policy_exception.h"
#include "core/technical/placebook.h"

#include <algorithm>

namespace ringbinder {

Result<ExceptionBook> ExceptionBook::read(const RecordSource& source)
{
    ExceptionBook book;
    const auto done = source.forEach(policy_exception::def, [&book](const Record& record) {
        if (record.get(policy_exception::status) != policy_exception::Status::Approved)
            return true;
        Allowed allowed{.uid = record.uid(),
                        .places = {},
                        .items = tagsOf(record.text(policy_exception::items)),
                        .from = record.get(policy_exception::approvedOn).value_or(QDate()),
                        .until = record.get(policy_exception::expires).value_or(QDate())};
        for (const auto& places :
             {record.get(policy_exception::hosts), record.get(policy_exception::assets)}) {
            for (const Uid& uid : places.value_or(QList<Uid>()))
                allowed.places.insert(uid);
        }
        const auto ended = record.get(policy_exception::endedOn);
        if (ended && (!allowed.until.isValid() || *ended <= allowed.until))
            allowed.until = ended->addDays(-1);
        for (const Uid& rule : record.get(policy_exception::technicalRules).value_or(QList<Uid>()))
            book.m_byRule[rule].append(allowed);
        return true;
    });
    return done ? Result<ExceptionBook>(std::move(book)) : fail(done.error());
}

std::optional<Uid> ExceptionBook::exceptionFor(const Uid& rule, const TechnicalPlace& place,
                                               const QString& item, QDate day) const
{
    const auto ofRule = m_byRule.constFind(rule);
    if (ofRule == m_byRule.constEnd())
        return {};
    const auto allows = [&](const Allowed& one) {
        const bool isInForce =
            (!one.from.isValid() || one.from <= day) && (!one.until.isValid() || day <= one.until);
        const bool isHere = one.places.isEmpty() ||
                            (place.host && one.places.contains(*place.host)) ||
                            (place.asset && one.places.contains(*place.asset));
        return isInForce && isHere && (one.items.isEmpty() || one.items.contains(item.toLower()));
    };
    const auto found = std::find_if(ofRule->begin(), ofRule->end(), allows);
    return found == ofRule->end() ? std::nullopt : std::optional(found->uid);
}

} // namespace ringbinder
