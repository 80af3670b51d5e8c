// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/methodchange.h"

#include "core/registers/risks/method.h"
#include "core/registers/risks/risk.h"
#include "core/risk/level.h"
#include "core/store/binder.h"

#include <QRegularExpression>

namespace ringbinder {

namespace {

// No method has a scale shorter than this, so lower ratings stay on it.
constexpr int kAlwaysOnScale = 3;
constexpr int kLongestVersion = 40;

QList<const FieldDef*> storedRatings(const RegisterDef& def)
{
    QList<const FieldDef*> ratings;
    for (const FieldDef* field : def.fields) {
        if (field->type == FieldType::Rating && !field->computed)
            ratings.append(field);
    }
    return ratings;
}

std::optional<QString> levelToken(const RiskMethod& method, int likelihood, int impact)
{
    const auto band = method.bandOfCell(likelihood, impact);
    return band ? std::optional(band->token) : std::nullopt;
}

} // namespace

Result<RatedRecords> RatedRecords::of(const Binder& binder)
{
    RatedRecords rated;
    const StageKeys current = keysOf(RiskStage::Current);
    const FieldDef* likelihood = risk::def.field(QString(current.likelihood));
    const FieldDef* impact = risk::def.field(QString(current.impact));
    for (const RegisterDef* def : binder.registry().all()) {
        const QList<const FieldDef*> ratings = storedRatings(*def);
        if (ratings.isEmpty())
            continue;
        const auto done = binder.forEach(*def, [&](const Record& record) {
            for (const FieldDef* field : ratings) {
                const int value = int(record.value(*field).integer());
                if (value > kAlwaysOnScale)
                    rated.m_ratings[{field, value}].append(record.uid());
            }
            if (def == &risk::def) {
                const std::pair pair(int(record.value(*likelihood).integer()),
                                     int(record.value(*impact).integer()));
                if (pair.first > 0 && pair.second > 0)
                    ++rated.m_pairs[pair];
            }
            return true;
        });
        if (!done)
            return fail(done.error());
    }
    return rated;
}

QList<RegisterIndex::PairCount> RatedRecords::counts() const
{
    QList<RegisterIndex::PairCount> counts;
    for (const auto& [pair, count] : m_pairs)
        counts.append({Value(qint64(pair.first)), Value(qint64(pair.second)), count});
    return counts;
}

int RatedRecords::rated() const
{
    int sum = 0;
    for (const auto& [pair, count] : m_pairs)
        sum += count;
    return sum;
}

int RatedRecords::changedLevels(const RiskMethod& from, const RiskMethod& to) const
{
    int changed = 0;
    for (const auto& [pair, count] : m_pairs) {
        if (levelToken(from, pair.first, pair.second) != levelToken(to, pair.first, pair.second))
            changed += count;
    }
    return changed;
}

QList<RatedRecords::OffScale> RatedRecords::offScale(const RiskMethod& from,
                                                     const RiskMethod& to) const
{
    QList<OffScale> lost;
    for (const auto& [rating, uids] : m_ratings) {
        const QLatin1String scale(rating.first->scale);
        const qsizetype before = from.levels(scale).size();
        const qsizetype after = to.levels(scale).size();
        if (rating.second <= after || rating.second > before)
            continue;
        for (const Uid& uid : uids)
            lost.append({uid, rating.first, rating.second});
    }
    return lost;
}

Result<std::optional<Record>> methodAtWork(const Binder& binder)
{
    auto versions = binder.records(method::def);
    if (!versions)
        return fail(versions.error());
    for (auto it = versions->rbegin(); it != versions->rend(); ++it) {
        if (it->get(method::status) == method::Status::Draft)
            return std::optional(*it);
    }
    return versions->isEmpty() ? std::optional<Record>() : std::optional(versions->last());
}

QString nextMethodVersion(const QString& version)
{
    static const QRegularExpression lastNumber(QStringLiteral("^(.*?)(\\d{1,8})$"));
    const QRegularExpressionMatch match = lastNumber.match(version);
    if (!match.hasMatch())
        return version.isEmpty() ? QStringLiteral("1.0") : QString(version + QStringLiteral(" 2"));
    return QString(match.captured(1) + QString::number(match.captured(2).toInt() + 1));
}

QList<MethodProblem> problemsOf(const Binder& binder, const MethodVersion& version)
{
    QList<MethodProblem> problems;
    const QString name = version.version.trimmed();
    if (name.isEmpty() || name.size() > kLongestVersion) {
        problems.append({QStringLiteral("version"),
                         Message("risk_method",
                                 QT_TRANSLATE_NOOP("risk_method", "The version needs a number of "
                                                                  "up to %1 characters."))
                             .arg(qint64(kLongestVersion))});
    }
    const auto atWork = methodAtWork(binder);
    const auto all = binder.records(method::def);
    if (atWork && all) {
        for (const Record& other : *all) {
            const bool isSame = *atWork && (*atWork)->uid() == other.uid() &&
                                other.get(method::status) == method::Status::Draft;
            if (isSame || other.text(method::version).compare(name, Qt::CaseInsensitive) != 0)
                continue;
            problems.append(
                {QStringLiteral("version"),
                 Message("risk_method",
                         QT_TRANSLATE_NOOP("risk_method", "The version %1 is on record already; "
                                                          "a number is never used again."))
                     .arg(name)});
            break;
        }
    }
    if (version.isApproved && !version.approvedBy) {
        problems.append(
            {QStringLiteral("approved_by"),
             Message("risk_method", QT_TRANSLATE_NOOP("risk_method", "An approved method names the "
                                                                     "person who approved it."))});
    }
    if (version.isApproved && !version.approvedOn.isValid()) {
        problems.append(
            {QStringLiteral("approved_on"),
             Message("risk_method", QT_TRANSLATE_NOOP("risk_method", "An approved method names the "
                                                                     "day of its approval."))});
    }
    return problems;
}

Result<ChangeSet> methodChange(const Binder& binder, const RiskMethod& wanted,
                               const MethodVersion& version)
{
    if (const QList<MethodProblem> problems = problemsOf(binder, version); !problems.isEmpty())
        return fail(Error::Kind::Invalid, problems.first().message, problems.first().path);
    const auto atWork = methodAtWork(binder);
    if (!atWork)
        return fail(atWork.error());
    const auto all = binder.records(method::def);
    if (!all)
        return fail(all.error());
    const bool isDraft = *atWork && (*atWork)->get(method::status) == method::Status::Draft;

    Record record = isDraft ? **atWork : Record(method::def);
    record.set(method::title, wanted.definition().name);
    record.set(method::version, version.version.trimmed());
    record.set(method::status,
               version.isApproved ? method::Status::Approved : method::Status::Draft);
    record.set(method::definition, QString::fromUtf8(wanted.toJson()));
    record.set(method::approvedBy, version.approvedBy);
    record.set(method::approvedOn,
               version.approvedOn.isValid() ? std::optional(version.approvedOn) : std::nullopt);
    record.set(method::changeNote, version.changeNote);
    const FieldDef& note = method::changeNote;
    if (version.changeNote.trimmed().isEmpty())
        record.setValue(note, Value());

    ChangeSet set({ChangeLabel::Act::Configure, QString::fromLatin1(method::def.key),
                   version.version.trimmed(), 1});
    if (isDraft)
        set.update(**atWork, record);
    else
        set.add(record);
    for (const Record& other : *all) {
        if (!version.isApproved || other.uid() == record.uid() ||
            other.get(method::status) == method::Status::Superseded)
            continue;
        Record superseded = other;
        superseded.set(method::status, method::Status::Superseded);
        set.update(other, superseded);
    }
    return set;
}

} // namespace ringbinder
