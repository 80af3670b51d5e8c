// SPDX-License-Identifier: GPL-3.0-or-later
// What the walk of complianceOf() starts from: rules, imports and what was seen in them.
#include "core/registers/technical/host_observation.h"
#include "core/technical/compliancewalk.h"

#include <algorithm>

namespace ringbinder {

Result<std::unique_ptr<ComplianceWalk>> ComplianceWalk::start(const RecordSource& source,
                                                              const ComplianceWants& wants)
{
    auto book = PlaceBook::read(source);
    if (!book)
        return fail(book.error());
    auto facts = FactBook::read(source);
    if (!facts)
        return fail(facts.error());
    auto exceptions = ExceptionBook::read(source);
    if (!exceptions)
        return fail(exceptions.error());
    std::unique_ptr<ComplianceWalk> walk(
        new ComplianceWalk(std::move(*book), std::move(*facts), std::move(*exceptions)));
    const auto limits = technicalLimits(source);
    if (!limits)
        return fail(limits.error());
    walk->m_limits = *limits;
    walk->m_day = source.today();
    walk->m_wantsTrend = wants.trend;
    if (const auto done = walk->readRules(source, wants); !done)
        return fail(done.error());
    if (const auto done = walk->readImports(source, wants); !done)
        return fail(done.error());
    if (const auto done = walk->readObservations(source); !done)
        return fail(done.error());
    return walk;
}

Result<> ComplianceWalk::readRules(const RecordSource& source, const ComplianceWants& wants)
{
    QList<Record> rules;
    if (wants.trial) {
        rules.append(*wants.trial);
    } else {
        const auto read = source.forEach(technical_rule::def, [&rules](const Record& record) {
            if (record.get(technical_rule::active).value_or(true))
                rules.append(record);
            return true;
        });
        if (!read)
            return read;
    }
    std::sort(rules.begin(), rules.end(), [](const Record& a, const Record& b) {
        return a.code().size() != b.code().size() ? a.code().size() < b.code().size()
                                                  : a.code() < b.code();
    });
    for (const Record& rule : std::as_const(rules)) {
        const int index = int(m_rules.size());
        m_rules.emplace_back(rule);
        for (const int subject : m_rules.back().subjects())
            m_rulesBySubject[subject].append(index);
    }
    return {};
}

Result<> ComplianceWalk::readImports(const RecordSource& source, const ComplianceWants& wants)
{
    auto imports = importsOf(source, m_book);
    if (!imports)
        return fail(imports.error());
    m_imports = std::move(*imports);
    if (!wants.upTo)
        return {};
    const auto last =
        std::find_if(m_imports.begin(), m_imports.end(),
                     [&wants](const TakenImport& one) { return one.uid == *wants.upTo; });
    if (last == m_imports.end()) {
        return fail(
            Error::Kind::NotFound,
            Message("compliance", QT_TRANSLATE_NOOP("compliance", "The scan import is gone.")));
    }
    if (last->at.isValid())
        m_day = last->at.toLocalTime().date();
    m_imports.erase(last + 1, m_imports.end());
    return {};
}

Result<> ComplianceWalk::readObservations(const RecordSource& source)
{
    for (const TakenImport& import : std::as_const(m_imports))
        m_observations.insert(import.uid, {});
    return source.forEach(host_observation::def, [this](const Record& record) {
        const auto import = record.get(host_observation::importField);
        const auto known = import ? m_observations.find(*import) : m_observations.end();
        if (known == m_observations.end())
            return true;
        known->append({m_book.hostIndex(record.get(host_observation::host)),
                       m_book.assetIndex(record.get(host_observation::asset)), record.title(),
                       record.text(host_observation::facts)});
        return true;
    });
}

} // namespace ringbinder
