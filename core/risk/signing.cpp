// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/signing.h"

#include "core/base/language.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/improvements/action.h"
#include "core/registers/risks/risk.h"
#include "core/schema/canonical.h"
#include "core/store/binder.h"

#include <QFileInfo>

#include <algorithm>

namespace ringbinder {

namespace {

Text titlePattern(acceptance::Kind kind)
{
    switch (kind) {
    case acceptance::Kind::TreatmentPlan:
        return {"signoff", QT_TRANSLATE_NOOP("signoff", "Treatment plan for %1")};
    case acceptance::Kind::ResidualRisk:
        return {"signoff", QT_TRANSLATE_NOOP("signoff", "Residual risk of %1")};
    }
    Q_UNREACHABLE();
}

Error refusal(const Message& sentence)
{
    return Error{Error::Kind::Invalid, sentence, {}};
}

Result<> checkTerms(const SigningAct& act, QDate today)
{
    if (act.items.isEmpty())
        return fail(refusal({"signoff", QT_TRANSLATE_NOOP("signoff", "Tick what is signed.")}));
    if (!act.terms.get(acceptance::person))
        return fail(refusal({"signoff", QT_TRANSLATE_NOOP("signoff", "Say who signed.")}));
    const auto day = act.terms.get(acceptance::signedOn);
    if (!day)
        return fail(
            refusal({"signoff", QT_TRANSLATE_NOOP("signoff", "Say on which day it was signed.")}));
    if (*day > today)
        return fail(refusal({"signoff", QT_TRANSLATE_NOOP("signoff", "The day of signing is still "
                                                                     "to come.")}));
    const auto expires = act.terms.get(acceptance::expires);
    if (expires && *expires <= *day)
        return fail(refusal({"signoff", QT_TRANSLATE_NOOP("signoff", "It would expire before it "
                                                                     "was signed.")}));
    return {};
}

Record evidenceOfSheet(const EvidenceSource& sheet, const QString& sha256, const QDateTime& now,
                       QDate signedOn)
{
    Record record(evidence::def);
    record.set(evidence::title,
               sheet.title.isEmpty() ? QFileInfo(sheet.fileName).completeBaseName() : sheet.title);
    record.set(evidence::collectedOn, signedOn);
    record.set(evidence::validFrom, signedOn);
    record.set(evidence::status, evidence::Status::Received);
    setEvidenceFile(record, sheet, sha256, now);
    return record;
}

// Values of one record as they were before the items of its history after `since`.
class EarlierValues final {
public:
    EarlierValues(const Binder& binder, Record now, qint64 since)
        : m_now(std::move(now))
    {
        const auto items = binder.historyItems(m_now.uid());
        if (!items) {
            m_error = items.error();
            return;
        }
        // Newest first, so that the oldest `before` stays.
        for (auto item = items->crbegin(); item != items->crend() && item->setId > since; ++item)
            takeBack(*item);
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] Value before(const FieldDef& field) const
    {
        const auto known = m_before.constFind(field.name());
        return known == m_before.constEnd() ? m_now.value(field) : *known;
    }
    void compare(const QList<const FieldDef*>& fields, QList<SignedChange>& changes) const
    {
        for (const FieldDef* field : fields) {
            const Value then = sorted(before(*field));
            const Value now = sorted(m_now.value(*field));
            if (then != now)
                changes.append({m_now.uid(), &m_now.def(), field, then, now});
        }
    }

private:
    static Value sorted(const Value& value)
    {
        if (!value.isList())
            return value;
        QStringList list = value.list();
        list.sort();
        return Value(list);
    }

    void takeBack(const HistoryItem& item)
    {
        const FieldDef* field = m_now.def().field(item.fieldKey);
        if (!field)
            return;
        if (item.op == Change::Op::Set) {
            m_before.insert(field->name(), valueFromCanonical(item.before));
            return;
        }
        QStringList list = before(*field).list();
        if (item.op == Change::Op::Link)
            list.removeAll(QString::fromLatin1(item.after));
        if (item.op == Change::Op::Unlink)
            list.append(QString::fromLatin1(item.before));
        m_before.insert(field->name(), Value(list));
    }

    Record m_now;
    QHash<QLatin1String, Value> m_before;
    std::optional<Error> m_error;
};

// The change set that wrote the fingerprint.
Result<qint64> signedIn(const Binder& binder, const Uid& acceptance)
{
    const auto items = binder.historyItems(acceptance);
    if (!items)
        return fail(items.error());
    qint64 setId = 0;
    for (const HistoryItem& item : *items) {
        if (item.op == Change::Op::Add ||
            item.fieldKey == QLatin1String(acceptance::fingerprint.key))
            setId = item.setId;
    }
    return setId;
}

} // namespace

std::optional<Message> obstacleToSigning(const Record& record, acceptance::Kind kind)
{
    switch (kind) {
    case acceptance::Kind::TreatmentPlan:
        if (!record.get(risk::treatment))
            return Message("signoff", QT_TRANSLATE_NOOP("signoff", "no treatment is chosen yet"));
        return std::nullopt;
    case acceptance::Kind::ResidualRisk:
        if (!record.get(risk::residualLikelihood) || !record.get(risk::residualImpact))
            return Message("signoff",
                           QT_TRANSLATE_NOOP("signoff", "the residual risk is not rated yet"));
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Result<int> signRisks(Binder& binder, const RatingScales& scales, const Language& language,
                      const SigningAct& act)
{
    if (const auto checked = checkTerms(act, binder.clock().today()); !checked)
        return fail(checked.error());
    ChangeSet set({ChangeLabel::Act::SignOff, QString::fromLatin1(risk::def.key), {}, 1},
                  ChangeKind::SignOff);
    for (const Record& person : act.people)
        set.add(person);
    QList<Uid> sheets;
    if (act.sheet) {
        const auto sha256 = binder.storeAttachment(act.sheet->bytes);
        if (!sha256)
            return fail(sha256.error());
        Record sheet = evidenceOfSheet(*act.sheet, *sha256, binder.clock().nowUtc(),
                                       *act.terms.get(acceptance::signedOn));
        sheets.append(sheet.uid());
        set.add(std::move(sheet));
    }
    QSet<QString> codes;
    for (const SigningAct::Item& item : act.items) {
        const auto found = binder.find(risk::def, item.risk);
        if (!found)
            return fail(found.error());
        if (!*found)
            continue;
        const QString code = (*found)->code();
        if (const auto obstacle = obstacleToSigning(**found, item.kind)) {
            return fail(refusal(
                Message("signoff", QT_TRANSLATE_NOOP("signoff", "%1 cannot be signed for: %2."))
                    .arg(code)
                    .arg(obstacle->in(language))));
        }
        const bool isDutyAtStake = (*found)->get(risk::legalFlag).value_or(false);
        if (isDutyAtStake && item.kind == acceptance::Kind::ResidualRisk &&
            act.terms.text(acceptance::conditions).trimmed().isEmpty()) {
            return fail(refusal(
                Message("signoff", QT_TRANSLATE_NOOP("signoff", "A law or contract forbids simply "
                                                                "accepting %1: state under the "
                                                                "conditions what permits it."))
                    .arg(code)));
        }
        const auto signoff = signoffOf(binder, **found, item.kind, scales);
        if (!signoff)
            return fail(signoff.error());
        Record record(acceptance::def);
        for (const FieldDef* field : acceptance::def.fields)
            record.setValue(*field, act.terms.value(*field));
        record.set(acceptance::title, titlePattern(item.kind).in(language).arg(code));
        record.set(acceptance::kind, item.kind);
        record.set(acceptance::risk, item.risk);
        record.set(acceptance::evidence, sheets);
        setSignoff(record, *signoff);
        set.add(std::move(record));
        codes.insert(code);
    }
    const int count = int(codes.size());
    set.setLabel({ChangeLabel::Act::SignOff, QString::fromLatin1(risk::def.key),
                  count == 1 ? *codes.cbegin() : QString(), count});
    if (const auto applied = binder.session().apply(std::move(set)); !applied)
        return fail(applied.error());
    return int(act.items.size());
}

Result<QList<Record>> signoffsOf(const Binder& binder, const Uid& riskUid, acceptance::Kind kind)
{
    const auto uids =
        binder.findEqual(acceptance::def, acceptance::risk, Value(riskUid.toString()));
    if (!uids)
        return fail(uids.error());
    auto records = binder.records(acceptance::def, *uids);
    if (!records)
        return fail(records.error());
    erase_if(*records,
             [kind](const Record& record) { return record.get(acceptance::kind) != kind; });
    std::stable_sort(records->begin(), records->end(), [](const Record& a, const Record& b) {
        return a.get(acceptance::signedOn) < b.get(acceptance::signedOn);
    });
    std::reverse(records->begin(), records->end());
    return records;
}

Result<int> withdrawSignoffs(Binder& binder, const Uid& riskUid, acceptance::Kind kind,
                             const QString& reason)
{
    const auto records = signoffsOf(binder, riskUid, kind);
    if (!records)
        return fail(records.error());
    const auto name = binder.name(riskUid);
    ChangeSet set({ChangeLabel::Act::Withdraw, QString::fromLatin1(risk::def.key),
                   name ? name->code : QString(), 1},
                  ChangeKind::SignOff);
    int count = 0;
    for (const Record& record : *records) {
        if (record.get(acceptance::withdrawnOn))
            continue;
        Record after = record;
        after.set(acceptance::withdrawnOn, binder.clock().today());
        after.set(acceptance::withdrawalReason, reason);
        set.update(record, after);
        ++count;
    }
    if (const auto applied = binder.session().apply(std::move(set)); !applied)
        return fail(applied.error());
    return count;
}

Result<QList<SignedChange>> changesSinceSigning(const Binder& binder, const Record& record)
{
    QList<SignedChange> changes;
    const auto kind = record.get(acceptance::kind);
    const auto riskUid = record.get(acceptance::risk);
    const int version = int(record.get(acceptance::fingerprintVersion).value_or(0));
    const auto fields = kind ? signedFields(*kind, version) : std::nullopt;
    if (!fields || !riskUid)
        return changes;
    const auto setId = signedIn(binder, record.uid());
    if (!setId)
        return fail(setId.error());
    const auto found = binder.find(risk::def, *riskUid);
    if (!found)
        return fail(found.error());
    if (!*found)
        return changes;
    const EarlierValues then(binder, **found, *setId);
    if (then.error())
        return fail(*then.error());
    QList<const FieldDef*> listed = fields->risk;
    if (!fields->action.isEmpty())
        listed.append(&risk::actions);
    then.compare(listed, changes);
    if (fields->action.isEmpty())
        return changes;
    const QStringList before = then.before(risk::actions).list();
    for (const QString& text : (*found)->value(risk::actions).list()) {
        const auto uid = Uid::fromString(text);
        if (!uid || !before.contains(text))
            continue;
        const auto step = binder.find(action::def, *uid);
        if (!step)
            return fail(step.error());
        if (!*step)
            continue;
        const EarlierValues stepThen(binder, **step, *setId);
        if (stepThen.error())
            return fail(*stepThen.error());
        stepThen.compare(fields->action, changes);
    }
    return changes;
}

} // namespace ringbinder
