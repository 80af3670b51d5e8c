// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/logic/evidence_use.h"

#include "core/registers/controls/control.h"
#include "core/registers/evidence/custody_event.h"
#include "core/registers/evidence/evidence.h"
#include "core/store/binder.h"
#include "core/store/pointers.h"

#include <algorithm>

namespace ringbinder {

namespace {

constexpr qint64 kUsualInterval = 365; // days, for a control that does not say when it was reviewed
constexpr int kMostNamedUsers = 12;

// Who hands an item over does not prove anything with it.
QList<Registry::Pointer> usesOfEvidence(const Binder& binder)
{
    QList<Registry::Pointer> pointers = pointersTo(binder, evidence::def);
    pointers.removeIf([](const Registry::Pointer& pointer) {
        return pointer.from == &custody_event::def || pointer.field->fixed;
    });
    return pointers;
}

qint64 intervalOf(const Record& record)
{
    const auto last = record.get(control::lastReviewed);
    const auto next = record.get(control::nextReview);
    const qint64 days = last && next ? last->daysTo(*next) : 0;
    return days > 0 ? days : kUsualInterval;
}

} // namespace

EvidenceUse::EvidenceUse(const Binder& binder)
    : m_binder(binder)
    , m_order(QLocale(QLocale::English))
{
    m_order.setNumericMode(true); // A.8.2 before A.8.13
}

Result<> EvidenceUse::load()
{
    m_users.clear();
    m_shortestInterval.clear();
    m_content.clear();
    m_holders.clear();
    const auto links = linksThrough(m_binder, usesOfEvidence(m_binder));
    if (!links)
        return fail(links.error());
    QHash<Uid, qint64> intervals;
    const auto controls = m_binder.forEach(control::def, [&intervals](const Record& record) {
        intervals.insert(record.uid(), intervalOf(record));
        return true;
    });
    if (!controls)
        return controls;
    const auto items = m_binder.forEach(evidence::def, [this](const Record& record) {
        const QString sha256 = record.text(evidence::sha256);
        if (!sha256.isEmpty()) {
            m_content.insert(record.uid(), sha256);
            m_holders[sha256].append(record.uid());
        }
        return true;
    });
    if (!items)
        return items;
    QSet<std::pair<Uid, Uid>> known;
    for (const HeldLink& link : *links) {
        const std::pair use{link.to, link.from};
        if (link.from == link.to || known.contains(use))
            continue;
        known.insert(use);
        m_users[link.to].append(link.from);
        const auto interval = intervals.constFind(link.from);
        if (interval == intervals.cend())
            continue;
        const auto shortest = m_shortestInterval.constFind(link.to);
        if (shortest == m_shortestInterval.cend() || *interval < *shortest)
            m_shortestInterval.insert(link.to, *interval);
    }
    return {};
}

bool EvidenceUse::matters(const ChangeNotice& notice) const
{
    if (const auto* items = notice.touched(evidence::def)) {
        if (!items->added.isEmpty() || !items->removed.isEmpty() ||
            items->fields.contains(&evidence::sha256))
            return true;
    }
    if (const auto* controls = notice.touched(control::def)) {
        if (controls->fields.contains(&control::lastReviewed) ||
            controls->fields.contains(&control::nextReview))
            return true;
    }
    for (const Registry::Pointer& pointer : usesOfEvidence(m_binder)) {
        const auto* touched = notice.touched(*pointer.from);
        if (!touched)
            continue;
        const bool comesOrGoes = !touched->added.isEmpty() || !touched->removed.isEmpty();
        if (touched->fields.contains(pointer.field) ||
            (comesOrGoes && pointer.field->type == FieldType::Reference))
            return true;
    }
    return false;
}

Result<bool> EvidenceUse::update(const ChangeNotice& notice)
{
    if (!matters(notice))
        return false;
    if (const auto done = load(); !done)
        return fail(done.error());
    return true;
}

Value EvidenceUse::valueOf(const Uid& item, const FieldDef& field) const
{
    const auto codes = [this](const QList<Uid>& uids) {
        QStringList named;
        for (const Uid& uid : uids) {
            if (const auto name = m_binder.name(uid))
                named.append(name->code);
        }
        std::sort(named.begin(), named.end(), m_order);
        if (named.size() > kMostNamedUsers)
            named = named.first(kMostNamedUsers) << QStringLiteral("\u2026");
        return Value(named.join(QStringLiteral(", ")));
    };
    if (&field == &evidence::usedBy)
        return Value(qint64(m_users.value(item).size()));
    if (&field == &evidence::usedWhere)
        return codes(m_users.value(item));
    if (&field == &evidence::freshness) {
        const auto interval = m_shortestInterval.constFind(item);
        return interval == m_shortestInterval.cend() ? Value() : Value(*interval);
    }
    if (&field == &evidence::sameFile) {
        QList<Uid> others = m_holders.value(m_content.value(item));
        others.removeAll(item);
        return codes(others);
    }
    return {};
}

Result<QList<Uid>> controlsWithoutEvidence(const Binder& binder)
{
    QList<Record> bare;
    const auto read = binder.forEach(control::def, [&bare](const Record& record) {
        if (record.get(control::applicable) == control::Applicable::Yes &&
            record.value(control::evidence).list().isEmpty())
            bare.append(record);
        return true;
    });
    if (!read)
        return fail(read.error());
    QList<Uid> uids;
    for (const Record& record : std::as_const(bare))
        uids.append(record.uid());
    return uids;
}

} // namespace ringbinder
