// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/signoff.h"

#include "core/registers/improvements/action.h"
#include "core/registers/risks/risk.h"
#include "core/risk/level.h"
#include "core/schema/canonical.h"
#include "core/store/binder.h"

#include <QCryptographicHash>

#include <algorithm>

namespace ringbinder {

namespace {

using FieldList = QList<const FieldDef*>;

constexpr qsizetype kShortFingerprint = 8;

// One line for each field, so that no value can run into the next: JSON has no line breaks.
void appendFields(QByteArray& signedText, const Record& record, const FieldList& fields)
{
    signedText += record.uid().toString().toLatin1() + '\n';
    for (const FieldDef* field : fields) {
        Value value = record.value(*field);
        if (value.isList()) {
            QStringList sorted = value.list();
            sorted.sort();
            value = Value(sorted);
        }
        signedText += field->key + QByteArray(" ") + canonicalValue(value) + '\n';
    }
}

FindSigned findIn(const Binder& binder)
{
    return [&binder](const Uid& uid) { return binder.find(uid); };
}

} // namespace

// Released lists are never edited.
std::optional<SignedFields> signedFields(acceptance::Kind kind, int version)
{
    if (version != 1)
        return std::nullopt;
    switch (kind) {
    case acceptance::Kind::TreatmentPlan:
        return SignedFields{{&risk::title, &risk::description, &risk::owner, &risk::likelihood,
                             &risk::impact, &risk::treatment, &risk::controls,
                             &risk::targetLikelihood, &risk::targetImpact},
                            {&action::title, &action::owner, &action::due},
                            RiskStage::Current};
    case acceptance::Kind::ResidualRisk:
        return SignedFields{{&risk::title, &risk::description, &risk::owner, &risk::treatment,
                             &risk::controls, &risk::residualLikelihood, &risk::residualImpact},
                            {},
                            RiskStage::Residual};
    }
    Q_UNREACHABLE();
}

Result<Signoff> signoffOf(const FindSigned& find, const Record& riskRecord, acceptance::Kind kind,
                          const RatingScales& scales, int version)
{
    const auto fields = signedFields(kind, version);
    if (!fields) {
        return fail(Error::Kind::Newer,
                    Message("signoff", QT_TRANSLATE_NOOP(
                                           "signoff", "This sign-off was made with a newer version "
                                                      "of the program, which knows what it covers. "
                                                      "Open the file with that version.")));
    }
    QByteArray signedText = "ringbinder sign-off " + QByteArray::number(version) + ' ' +
                            acceptance::kKindChoices[size_t(kind)].token + '\n';
    appendFields(signedText, riskRecord, fields->risk);
    if (!fields->action.isEmpty()) {
        QStringList uids = riskRecord.value(risk::actions).list();
        uids.sort();
        for (const QString& uid : std::as_const(uids)) {
            const auto found = find(*Uid::fromString(uid));
            if (!found)
                return fail(found.error());
            if (*found)
                appendFields(signedText, **found, fields->action);
        }
    }
    Signoff signoff;
    signoff.version = version;
    signoff.fingerprint = QString::fromLatin1(
        QCryptographicHash::hash(signedText, QCryptographicHash::Sha256).toHex());
    if (const auto level = levelAt(riskRecord, fields->level, scales))
        signoff.level = QStringLiteral("%1 (%2)").arg(level->band.label).arg(level->score);
    return signoff;
}

Result<Signoff> signoffOf(const Binder& binder, const Record& riskRecord, acceptance::Kind kind,
                          const RatingScales& scales, int version)
{
    return signoffOf(findIn(binder), riskRecord, kind, scales, version);
}

void setSignoff(Record& record, const Signoff& signoff)
{
    record.set(acceptance::fingerprint, signoff.fingerprint);
    record.set(acceptance::fingerprintVersion, qint64(signoff.version));
    record.set(acceptance::stageLevel, signoff.level);
}

Text labelOf(SignoffState state)
{
    switch (state) {
    case SignoffState::Valid:
        return {"signoff", QT_TRANSLATE_NOOP("signoff", "Valid")};
    case SignoffState::Outdated:
        return {"signoff", QT_TRANSLATE_NOOP("signoff", "Outdated by a change")};
    case SignoffState::Expired:
        return {"signoff", QT_TRANSLATE_NOOP("signoff", "Expired")};
    case SignoffState::Withdrawn:
        return {"signoff", QT_TRANSLATE_NOOP("signoff", "Withdrawn")};
    case SignoffState::NotTheOwner:
        return {"signoff", QT_TRANSLATE_NOOP("signoff", "Not signed by the risk owner")};
    case SignoffState::Incomplete:
        return {"signoff", QT_TRANSLATE_NOOP("signoff", "Incomplete")};
    }
    Q_UNREACHABLE();
}

Result<SignoffState> stateOf(const FindSigned& find, const Record& record,
                             const RatingScales& scales, QDate today)
{
    const auto kind = record.get(acceptance::kind);
    const auto riskUid = record.get(acceptance::risk);
    const auto person = record.get(acceptance::person);
    const QString fingerprint = record.text(acceptance::fingerprint);
    if (!kind || !riskUid || !person || fingerprint.isEmpty() || !record.get(acceptance::signedOn))
        return SignoffState::Incomplete;
    const auto withdrawnOn = record.get(acceptance::withdrawnOn);
    if (withdrawnOn && *withdrawnOn <= today)
        return SignoffState::Withdrawn;
    const auto riskRecord = find(*riskUid);
    if (!riskRecord)
        return fail(riskRecord.error());
    if (!*riskRecord)
        return SignoffState::Incomplete;
    const int version = int(record.get(acceptance::fingerprintVersion).value_or(0));
    const auto now = signoffOf(find, **riskRecord, *kind, scales, version);
    if (!now)
        return fail(now.error());
    if (now->fingerprint != fingerprint)
        return SignoffState::Outdated;
    if ((*riskRecord)->get(risk::owner) != person)
        return SignoffState::NotTheOwner;
    // The field names the day from which it no longer counts.
    const auto expires = record.get(acceptance::expires);
    return expires && *expires <= today ? SignoffState::Expired : SignoffState::Valid;
}

Result<SignoffState> stateOf(const Binder& binder, const Record& record, const RatingScales& scales,
                             QDate today)
{
    return stateOf(findIn(binder), record, scales, today);
}

QString shortFingerprint(const QString& fingerprint)
{
    return fingerprint.left(kShortFingerprint / 2) + QLatin1Char('-') +
           fingerprint.mid(kShortFingerprint / 2, kShortFingerprint / 2);
}

bool matchesFingerprint(const QString& typed, const QString& fingerprint)
{
    QString bare;
    for (const QChar c : typed.toLower()) {
        if (c.isLetterOrNumber())
            bare += c;
    }
    return bare.size() >= kShortFingerprint && fingerprint.startsWith(bare);
}

} // namespace ringbinder
