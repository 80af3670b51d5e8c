// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/snapshot.h"

#include "core/catalogue/seed.h"
#include "core/registers/assets/asset.h"
#include "core/registers/context/context_issue.h"
#include "core/registers/context/interested_party.h"
#include "core/registers/context/organisation.h"
#include "core/registers/context/party_requirement.h"
#include "core/registers/continuity/business_process.h"
#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/logic/unit_scope.h"
#include "core/registers/packs/pack_control.h"
#include "core/registers/packs/pack_revision.h"
#include "core/registers/people/person.h"
#include "core/registers/risks/acceptance.h"
#include "core/registers/risks/method.h"
#include "core/registers/risks/risk.h"
#include "core/registers/risks/risk_impact.h"
#include "core/registers/risks/threat.h"
#include "core/registers/risks/vulnerability.h"
#include "core/risk/evaluation.h"
#include "core/schema/canonical.h"
#include "core/store/binder.h"
#include "core/store/consistentread.h"

#include <QCollator>
#include <QSet>

#include <algorithm>
#include <array>

namespace ringbinder {

namespace {

constexpr int kShortHash = 12; // characters; enough to tell a client's snapshots apart

constexpr std::array kSnapshotRegisters = {
    &organisation::def,     &person::def,           &asset::def,         &risk::def,
    &control::def,          &action::def,           &acceptance::def,    &nonconformity::def,
    &evidence::def,         &vulnerability::def,    &threat::def,        &risk_impact::def,
    &method::def,           &pack_control::def,     &pack_revision::def, &context_issue::def,
    &interested_party::def, &party_requirement::def};

// Links are lists of uids; what was linked later is taken off to get what stood there before.
void takeBackLink(QStringList& uids, Change::Op op, const QString& other)
{
    if (op == Change::Op::Link)
        uids.removeAll(other);
    else if (!uids.contains(other))
        uids.append(other);
}

// Links keep the bare uid.
QString otherEnd(const QByteArray& stored)
{
    return QString::fromLatin1(stored);
}

} // namespace

Snapshot::Snapshot(const Language& language)
    : m_language(language)
    , m_method(RiskMethod::standard(language))
{
}

Result<Snapshot> Snapshot::take(const Binder& binder, const Language& language,
                                const QDateTime& asOf, const HistoryFrom& historyFrom,
                                const SnapshotWants& wants)
{
    const auto reading = ConsistentRead::begin(binder);
    if (!reading)
        return fail(reading.error());
    Snapshot snapshot(language);
    snapshot.m_asOf = asOf.isValid() ? asOf : binder.clock().nowUtc();
    const auto evaluation = Evaluation::of(binder, language);
    if (!evaluation)
        return fail(evaluation.error());
    if (const auto done = snapshot.readRecords(binder, **evaluation, wants.registers); !done)
        return fail(done.error());
    if (const auto done = snapshot.readPictures(binder, wants.pictures); !done)
        return fail(done.error());
    for (const SnapshotLook look : wants.looks) {
        if (snapshot.m_insights.contains(look))
            continue;
        auto insight = look(binder, **evaluation, snapshot);
        if (!insight)
            return fail(insight.error());
        snapshot.m_insights.insert(look, std::move(*insight));
    }
    const QDateTime from = historyFrom ? historyFrom(snapshot) : QDateTime();
    if (const auto done = snapshot.readHistory(binder, from); !done)
        return fail(done.error());
    return snapshot;
}

Result<> Snapshot::readRecords(const Binder& binder, const Evaluation& evaluation,
                               const QList<const RegisterDef*>& more)
{
    m_method = evaluation.method();
    m_methodRecord = evaluation.methodRecord();
    QList<const RegisterDef*> wanted(kSnapshotRegisters.cbegin(), kSnapshotRegisters.cend());
    for (const RegisterDef* def : more) {
        if (!wanted.contains(def))
            wanted.append(def);
    }
    for (const RegisterDef* def : std::as_const(wanted)) {
        auto records = binder.records(*def);
        if (!records)
            return fail(records.error());
        for (Record& record : *records)
            evaluation.derive(record);
        // A binder that was never set up still prints, with nothing recorded about its client.
        if (def == &organisation::def && records->isEmpty())
            records->append(Record(organisation::def));
        m_records.insert(def, std::move(*records));
    }
    if (wanted.contains(&business_process::def))
        keepRecovery(evaluation.recovery());
    // A.5.2 before A.5.10, whatever was added first.
    QCollator byNumber{QLocale(QLocale::English)}; // the C locale knows no numbers
    byNumber.setNumericMode(true);
    for (QList<Record>& records : m_records) {
        const auto isBefore = [&](const Record& x, const Record& y) {
            return byNumber.compare(x.code(), y.code()) < 0;
        };
        // Most registers are in that order already, which is found out much faster.
        if (!std::is_sorted(records.cbegin(), records.cend(), isBefore))
            std::stable_sort(records.begin(), records.end(), isBefore);
    }
    index();
    const auto logo = m_organisation->get(organisation::logo);
    if (logo && !logo->sha256.isEmpty()) {
        const auto bytes = binder.attachment(logo->sha256);
        if (!bytes)
            return fail(bytes.error());
        m_logo = *bytes;
    }
    return {};
}

Result<> Snapshot::readPictures(const Binder& binder, const QList<const FieldDef*>& fields)
{
    for (const FieldDef* field : fields) {
        for (const QList<Record>& records : std::as_const(m_records)) {
            if (records.isEmpty() ||
                records.first().def().field(QString::fromLatin1(field->key)) != field)
                continue;
            for (const Record& record : records) {
                const QString sha256 = record.value(*field).text();
                if (sha256.isEmpty() || m_pictures.contains(sha256))
                    continue;
                const auto bytes = binder.attachment(sha256);
                if (!bytes)
                    return fail(bytes.error());
                m_pictures.insert(sha256, *bytes);
            }
        }
    }
    return {};
}

void Snapshot::keepRecovery(const RecoveryNeeds& needs)
{
    for (int i = 0; i < needs.nodeCount(); ++i) {
        m_recoveryNodes.push_back(needs.node(i));
        m_recoveryPlaces.insert(needs.node(i).uid, i);
    }
    m_recoveryGaps = needs.gaps();
}

void Snapshot::index()
{
    m_index.clear();
    for (const QList<Record>& records : std::as_const(m_records)) {
        for (const Record& record : records)
            m_index.insert(record.uid(), &record);
    }
    m_organisation = &records(organisation::def).first();
}

void Snapshot::keepUnit(const UnitScope& unit)
{
    m_unitName = unit.name();
    for (const RegisterDef* def : {&asset::def, &risk::def})
        m_records[def].removeIf([&unit](const Record& record) { return !unit.holds(record); });
    QSet<Uid> kept;
    for (const Record& record : records(risk::def))
        kept.insert(record.uid());
    const auto isOfAnother = [&kept](const std::optional<Uid>& uid) {
        return !uid || !kept.contains(*uid);
    };
    m_records[&risk_impact::def].removeIf(
        [&](const Record& record) { return isOfAnother(record.get(risk_impact::risk)); });
    m_records[&acceptance::def].removeIf(
        [&](const Record& record) { return isOfAnother(record.get(acceptance::risk)); });
    index();
}

Result<> Snapshot::readHistory(const Binder& binder, const QDateTime& from)
{
    const auto newest = binder.history({.record = {}, .since = {}, .until = m_asOf, .limit = 1});
    if (!newest)
        return fail(newest.error());
    if (!newest->isEmpty())
        m_id = newest->first().hash.left(kShortHash);
    if (!from.isValid())
        return {};
    const auto sets = binder.history({.record = {}, .since = from, .until = m_asOf, .limit = 0});
    if (!sets)
        return fail(sets.error());
    for (const HistoryEntry& set : *sets) {
        const auto items = binder.historyItems(set.id);
        if (!items)
            return fail(items.error());
        for (auto item = items->crbegin(); item != items->crend(); ++item)
            m_steps.append({set.at, set.actor, item->registerKey, item->recordUid, item->op,
                            item->fieldKey, item->before, item->after});
    }
    return {};
}

const QList<Record>& Snapshot::records(const RegisterDef& def) const
{
    static const QList<Record> kNone;
    const auto found = m_records.constFind(&def);
    return found == m_records.cend() ? kNone : *found;
}

QList<const RegisterDef*> Snapshot::registers() const
{
    QList<const RegisterDef*> defs = m_records.keys();
    std::sort(defs.begin(), defs.end(),
              [](const RegisterDef* a, const RegisterDef* b) { return a->name() < b->name(); });
    return defs;
}

const Record* Snapshot::find(const Uid& uid) const
{
    return m_index.value(uid, nullptr);
}

RecordSource Snapshot::source() const
{
    const auto walk = [this](const RegisterDef& def, const RecordSource::Visit& visit) -> Result<> {
        for (const Record& record : records(def)) {
            if (!visit(record))
                break;
        }
        return {};
    };
    return {walk, [this](const Uid& uid) { return name(uid); }, today()};
}

const RecoveryNode* Snapshot::recoveryOf(const Uid& uid) const
{
    const int place = m_recoveryPlaces.value(uid, -1);
    return place < 0 ? nullptr : &recoveryNode(place);
}

const Record* Snapshot::methodRecord() const
{
    return find(m_methodRecord);
}

QString Snapshot::name(const Record& record) const
{
    return shownName(shippedCatalogue(), record, m_language);
}

QString Snapshot::name(const Uid& uid) const
{
    const Record* record = find(uid);
    return record ? name(*record) : QString();
}

QString Snapshot::shown(const FieldDef& field, const Value& value) const
{
    FormatContext context;
    context.language = &m_language;
    context.scales = &m_method;
    context.currency = organisation().text(organisation::currency);
    context.recordName = [this](const FieldDef&, const Uid& uid) -> QString {
        const Record* record = find(uid);
        if (!record)
            return {};
        if (&record->def() == &person::def || record->code().isEmpty())
            return name(*record);
        return QString(record->code() + QLatin1Char(' ') + name(*record));
    };
    return formatValue(field, value, context);
}

QList<Snapshot::Changed> Snapshot::changesSince(const QDateTime& since,
                                                const QList<const RegisterDef*>& defs) const
{
    QList<Changed> changes;
    QHash<QString, qsizetype> places; // by uid and field
    QSet<QString> added;
    QSet<QString> removed;
    for (const Step& step : m_steps) {
        const auto def =
            std::find_if(defs.cbegin(), defs.cend(), [&](const RegisterDef* candidate) {
                return candidate->name() == step.registerKey;
            });
        const auto uid = Uid::fromString(step.uid);
        if (step.at <= since || def == defs.cend() || !uid)
            continue;
        Changed change{.def = *def, .uid = *uid, .at = step.at, .by = step.by};
        if (step.op == Change::Op::Add) {
            added.insert(step.uid);
            if (removed.contains(step.uid) || !find(*uid))
                continue;
            change.kind = Changed::Kind::Added;
            changes.append(change);
            continue;
        }
        if (step.op == Change::Op::Remove) {
            removed.insert(step.uid);
            const auto record = recordFromJson(**def, step.before);
            change.kind = Changed::Kind::Removed;
            if (record) {
                change.removedName = QString(record->code() + QLatin1Char(' ') + name(*record));
                change.removed = *record;
            }
            changes.append(change);
            continue;
        }
        const Record* record = find(*uid);
        change.field = (*def)->field(step.fieldKey);
        if (!record || !change.field)
            continue;
        const QString key = QString(step.uid + QLatin1Char(' ') + step.fieldKey);
        const bool isLink = step.op != Change::Op::Set;
        if (!places.contains(key)) {
            places.insert(key, changes.size());
            change.after = record->value(*change.field);
            change.before = change.after;
            changes.append(change);
        }
        Changed& known = changes[places.value(key)];
        if (isLink) {
            QStringList uids = known.before.list();
            takeBackLink(uids, step.op,
                         otherEnd(step.op == Change::Op::Link ? step.after : step.before));
            known.before = Value(uids);
        } else {
            known.before = valueFromCanonical(step.before);
        }
    }
    QList<Changed> kept;
    for (const Changed& change : std::as_const(changes)) {
        const QString uid = change.uid.toString();
        if (change.kind == Changed::Kind::Removed && added.contains(uid))
            continue;
        if (change.kind == Changed::Kind::Edited &&
            (added.contains(uid) || change.before == change.after))
            continue;
        kept.append(change);
    }
    return kept;
}

} // namespace ringbinder
