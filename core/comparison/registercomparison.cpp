// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/registercomparison.h"

#include "core/registers/context/organisation.h"
#include "core/risk/evaluation.h"
#include "core/schema/format.h"

#include <QCollator>

#include <algorithm>

namespace ringbinder {

namespace {

FormatContext formatOf(const ComparedState& state, const Language& language,
                       const QString& currency)
{
    FormatContext format;
    format.language = &language;
    format.scales = &state.evaluation.method();
    format.currency = currency;
    format.recordName = [&binder = state.binder](const FieldDef&, const Uid& uid) {
        const auto name = binder.name(uid);
        return name ? name->title : QString();
    };
    return format;
}

bool isLevelField(const FieldDef& field)
{
    return field.type == FieldType::Rating && QLatin1String(field.scale) == QLatin1String("level");
}

bool isCompared(const FieldDef& field)
{
    return !field.computed || isLevelField(field);
}

// The rank of a level in the bands of its own method; -1 where there is none.
int rankOfLevel(const Evaluation& evaluation, const Value& score)
{
    const auto band =
        score.isNull() ? std::nullopt : evaluation.method().bandOfScore(int(score.integer()));
    return band ? band->rank : -1;
}

Result<QHash<Uid, Record>> derivedByUid(const ComparedState& state, const RegisterDef& def)
{
    QHash<Uid, Record> records;
    const auto done = state.binder.forEach(def, [&](const Record& read) {
        Record record = read;
        state.evaluation.derive(record);
        records.insert(record.uid(), record);
        return true;
    });
    return done ? Result<QHash<Uid, Record>>(records) : fail(done.error());
}

class FieldComparison final {
public:
    FieldComparison(const ComparedState& older, const ComparedState& newer, const RegisterDef& def,
                    const Language& language, const QString& currency)
        : m_older(older)
        , m_newer(newer)
        , m_before(formatOf(older, language, currency))
        , m_after(formatOf(newer, language, currency))
    {
        for (const FieldDef* field : newer.binder.fields(def)) {
            if (isCompared(*field))
                m_fields.append(field);
        }
    }

    [[nodiscard]] QList<FieldDifference> of(const Record& before, const Record& after) const
    {
        QList<FieldDifference> differences;
        for (const FieldDef* field : m_fields) {
            FieldDifference one;
            one.field = field;
            one.before = before.value(*field);
            one.after = after.value(*field);
            if (isLevelField(*field)) {
                const int was = rankOfLevel(m_older.evaluation, one.before);
                const int is = rankOfLevel(m_newer.evaluation, one.after);
                if (was == is)
                    continue;
                one.step = was < 0 || is < 0 ? 0 : is - was;
            } else if (isSame(one.before, one.after)) {
                continue;
            }
            one.shownBefore = formatValue(*field, one.before, m_before);
            one.shownAfter = formatValue(*field, one.after, m_after);
            differences.append(one);
        }
        return differences;
    }

private:
    // Links have no order.
    static bool isSame(const Value& before, const Value& after)
    {
        if (!before.isList() || !after.isList())
            return before == after;
        QStringList one = before.list();
        QStringList other = after.list();
        one.sort();
        other.sort();
        return one == other;
    }

    const ComparedState& m_older;
    const ComparedState& m_newer;
    FormatContext m_before;
    FormatContext m_after;
    QList<const FieldDef*> m_fields;
};

} // namespace

const FieldDifference* RecordDifference::of(const FieldDef& field) const
{
    const auto found =
        std::find_if(fields.cbegin(), fields.cend(),
                     [&](const FieldDifference& difference) { return difference.field == &field; });
    return found == fields.cend() ? nullptr : &*found;
}

Text labelOf(RecordDifference::Kind kind)
{
    switch (kind) {
    case RecordDifference::Kind::Added:
        return {"compare", QT_TRANSLATE_NOOP("compare", "New")};
    case RecordDifference::Kind::Changed:
        return {"compare", QT_TRANSLATE_NOOP("compare", "Changed")};
    case RecordDifference::Kind::Removed:
        return {"compare", QT_TRANSLATE_NOOP("compare", "Removed")};
    }
    Q_UNREACHABLE();
}

QLatin1String tokenOf(RecordDifference::Kind kind)
{
    switch (kind) {
    case RecordDifference::Kind::Added:
        return QLatin1String("added");
    case RecordDifference::Kind::Changed:
        return QLatin1String("changed");
    case RecordDifference::Kind::Removed:
        return QLatin1String("removed");
    }
    Q_UNREACHABLE();
}

Result<QList<RecordDifference>> compareRegister(const ComparedState& older,
                                                const ComparedState& newer, const RegisterDef& def,
                                                const Language& language)
{
    const auto before = derivedByUid(older, def);
    const auto after = derivedByUid(newer, def);
    if (!before || !after)
        return fail(before ? after.error() : before.error());
    const auto client = newer.binder.singleton(organisation::def);
    const QString currency = client ? client->text(organisation::currency) : QString();
    const FieldComparison fields(older, newer, def, language, currency);
    QList<RecordDifference> differences;
    for (const Record& record : *after) {
        const auto was = before->constFind(record.uid());
        if (was == before->cend()) {
            differences.append(
                {RecordDifference::Kind::Added, record.uid(), record.code(), record.title(), {}});
            continue;
        }
        const QList<FieldDifference> changed = fields.of(*was, record);
        if (!changed.isEmpty())
            differences.append({RecordDifference::Kind::Changed, record.uid(), record.code(),
                                record.title(), changed});
    }
    for (const Record& record : *before) {
        if (!after->contains(record.uid()))
            differences.append(
                {RecordDifference::Kind::Removed, record.uid(), record.code(), record.title(), {}});
    }
    QCollator byNumber{QLocale(QLocale::English)};
    byNumber.setNumericMode(true);
    std::sort(differences.begin(), differences.end(),
              [&](const RecordDifference& a, const RecordDifference& b) {
                  return byNumber.compare(a.code, b.code) < 0;
              });
    return differences;
}

Result<ComparedStates> statesOf(const Binder& binder, const QDateTime& from, const QDateTime& to,
                                const Language& language)
{
    ComparedStates states;
    states.now = &binder;
    auto older = binder.asOf(from);
    if (!older)
        return fail(older.error());
    states.older = std::move(*older);
    if (to.isValid()) {
        auto newer = binder.asOf(to);
        if (!newer)
            return fail(newer.error());
        states.newer = std::move(*newer);
    }
    auto before = Evaluation::of(*states.older, language);
    if (!before)
        return fail(before.error());
    states.olderEvaluation = std::move(*before);
    auto after = Evaluation::of(states.newer ? *states.newer : binder, language);
    if (!after)
        return fail(after.error());
    states.newerEvaluation = std::move(*after);
    return states;
}

} // namespace ringbinder
