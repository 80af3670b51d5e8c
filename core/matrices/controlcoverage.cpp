// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matrices/controlcoverage.h"

#include "core/registers/assets/asset.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/controls/control.h"
#include "core/registers/risks/risk.h"
#include "core/store/binder.h"

#include <algorithm>
#include <array>

namespace ringbinder {

namespace {

constexpr std::array<const FieldDef*, 7> kCoverageFields = {&control::theme,
                                                            &control::controlTypes,
                                                            &control::securityProperties,
                                                            &control::cybersecurityConcepts,
                                                            &control::operationalCapabilities,
                                                            &control::securityDomains,
                                                            &control::pillars};

// The field by which each register is sorted into the pillars.
constexpr std::array<std::pair<const RegisterDef*, const FieldDef*>, 4> kPillarFields = {
    {{&control::def, &control::pillars},
     {&asset::def, &asset::pillar},
     {&risk::def, &risk::pillar},
     {&audit_finding::def, &audit_finding::pillar}}};

const QString kBlankToken;

QStringList coverageTokensOf(const Record& record, const FieldDef& field)
{
    const Value value = record.value(field);
    if (value.isNull())
        return {kBlankToken};
    return value.isList() ? value.list() : QStringList{value.text()};
}

bool fitsCoverage(const Record& record, const ControlCoverage::Column& column)
{
    return std::all_of(column.wanted.cbegin(), column.wanted.cend(), [&record](const auto& wanted) {
        const QStringList held = coverageTokensOf(record, *wanted.first);
        return std::any_of(held.cbegin(), held.cend(), [&wanted](const QString& token) {
            return wanted.second.contains(token);
        });
    });
}

QString coverageTokenAt(const FieldDef& field, size_t at)
{
    return QString::fromLatin1(field.choices[at].token);
}

ControlCoverage::Column controlColumn(const char* title, Tone tone, control::Applicable applicable,
                                      const QList<control::Status>& statuses)
{
    QStringList decided{coverageTokenAt(control::applicable, size_t(applicable))};
    if (applicable == control::Applicable::Undecided)
        decided.append(kBlankToken);
    ControlCoverage::Column column{
        {"matrix", title}, tone, &control::def, {{&control::applicable, decided}}};
    QStringList tokens;
    for (const control::Status status : statuses) {
        tokens.append(coverageTokenAt(control::status, size_t(status)));
        // Nobody has begun with what has no status.
        if (status == control::Status::NotStarted)
            tokens << coverageTokenAt(control::status, size_t(control::Status::NotApplicable))
                   << kBlankToken;
    }
    if (!tokens.isEmpty())
        column.wanted.append({&control::status, tokens});
    return column;
}

ControlCoverage::Column assetColumn(const char* title)
{
    // Retired assets stay in the register for their proof of disposal only.
    QStringList here{kBlankToken};
    for (const asset::Status status :
         {asset::Status::Planned, asset::Status::InUse, asset::Status::Spare})
        here.append(coverageTokenAt(asset::status, size_t(status)));
    return {{"matrix", title}, Tone::Neutral, &asset::def, {{&asset::status, here}}};
}

void addCoverageRows(QList<ControlCoverage::Row>& rows, const FieldDef& field)
{
    for (int i = 0; i < int(field.choices.size()); ++i)
        rows.append({&field, i, {}, ControlCoverage::Gap::None});
    rows.append({&field, -1, {}, ControlCoverage::Gap::None});
}

} // namespace

Text ControlCoverage::Row::title() const
{
    if (choice < 0)
        return {"matrix", QT_TRANSLATE_NOOP("matrix", "Not sorted")};
    return {field->context, field->choices[size_t(choice)].label};
}

const FieldDef* ControlCoverage::fieldIn(const Row& row, const Column& column)
{
    if (row.field != &control::pillars)
        return row.field;
    for (const auto& [def, field] : kPillarFields) {
        if (def == column.def)
            return field;
    }
    return row.field;
}

Result<> ControlCoverage::count(const Binder& binder)
{
    for (Row& row : m_rows)
        row.counts = QList<int>(m_columns.size(), 0);
    for (const auto& [def, field] : kPillarFields) {
        const bool isWanted = std::any_of(m_columns.cbegin(), m_columns.cend(),
                                          [d = def](const Column& c) { return c.def == d; });
        if (!isWanted)
            continue;
        const auto read = binder.forEach(*def, [&, d = def](const Record& record) {
            for (int c = 0; c < m_columns.size(); ++c) {
                if (m_columns[c].def != d || !fitsCoverage(record, m_columns[c]))
                    continue;
                for (Row& row : m_rows) {
                    const FieldDef& sorted = *fieldIn(row, m_columns[c]);
                    const QString token =
                        row.choice < 0 ? kBlankToken : coverageTokenAt(sorted, size_t(row.choice));
                    row.counts[c] += coverageTokensOf(record, sorted).contains(token) ? 1 : 0;
                }
            }
            return true;
        });
        if (!read)
            return fail(read.error());
    }
    return {};
}

Result<ControlCoverage> ControlCoverage::byAttribute(const Binder& binder)
{
    using control::Applicable;
    using control::Status;
    ControlCoverage made;
    made.m_columns = {
        controlColumn(QT_TRANSLATE_NOOP("matrix", "Applicable"), Tone::Neutral, Applicable::Yes,
                      {}),
        controlColumn(QT_TRANSLATE_NOOP("matrix", "Not started"), Tone::Bad, Applicable::Yes,
                      {Status::NotStarted}),
        controlColumn(QT_TRANSLATE_NOOP("matrix", "Planned"), Tone::Warning, Applicable::Yes,
                      {Status::Planned}),
        controlColumn(QT_TRANSLATE_NOOP("matrix", "Partly implemented"), Tone::Progress,
                      Applicable::Yes, {Status::PartlyImplemented}),
        controlColumn(QT_TRANSLATE_NOOP("matrix", "Implemented"), Tone::Good, Applicable::Yes,
                      {Status::Implemented, Status::Verified}),
        controlColumn(QT_TRANSLATE_NOOP("matrix", "Undecided"), Tone::Warning,
                      Applicable::Undecided, {}),
        controlColumn(QT_TRANSLATE_NOOP("matrix", "Excluded"), Tone::Muted, Applicable::No, {})};
    for (const FieldDef* field : kCoverageFields)
        addCoverageRows(made.m_rows, *field);
    if (const auto counted = made.count(binder); !counted)
        return fail(counted.error());
    constexpr int kApplicableColumn = 0;
    constexpr int kWorkingColumn = 4;
    // A value that no control has, and "Not sorted" where all are sorted, say nothing.
    made.m_rows.removeIf([](const Row& row) {
        const bool isBlank = std::all_of(row.counts.cbegin(), row.counts.cend(),
                                         [](int count) { return count == 0; });
        return isBlank && (row.choice < 0 || row.field == &control::theme);
    });
    for (Row& row : made.m_rows) {
        if (row.choice < 0)
            continue;
        if (row.counts[kApplicableColumn] == 0)
            row.gap = Gap::NothingApplies;
        else if (row.counts[kWorkingColumn] == 0)
            row.gap = Gap::NothingWorks;
    }
    return made;
}

Result<ControlCoverage> ControlCoverage::byPillar(const Binder& binder)
{
    using control::Applicable;
    using control::Status;
    ControlCoverage made;
    made.m_columns = {
        controlColumn(QT_TRANSLATE_NOOP("matrix", "Controls that apply"), Tone::Neutral,
                      Applicable::Yes, {}),
        controlColumn(QT_TRANSLATE_NOOP("matrix", "Controls implemented"), Tone::Good,
                      Applicable::Yes, {Status::Implemented, Status::Verified}),
        assetColumn(QT_TRANSLATE_NOOP("matrix", "Assets")),
        {{"matrix", QT_TRANSLATE_NOOP("matrix", "Risks")}, Tone::Neutral, &risk::def, {}},
        {{"matrix", QT_TRANSLATE_NOOP("matrix", "Audit findings")},
         Tone::Neutral,
         &audit_finding::def,
         {}}};
    addCoverageRows(made.m_rows, control::pillars);
    if (const auto counted = made.count(binder); !counted)
        return fail(counted.error());
    for (Row& row : made.m_rows) {
        if (row.choice < 0)
            continue;
        if (row.counts[0] == 0)
            row.gap = Gap::NothingApplies;
        else if (row.counts[1] == 0)
            row.gap = Gap::NothingWorks;
    }
    return made;
}

Result<ControlCoverage> ControlCoverage::byForm(const Binder& binder)
{
    ControlCoverage made;
    const Column all = assetColumn(QT_TRANSLATE_NOOP("matrix", "Assets"));
    Column unowned = assetColumn(QT_TRANSLATE_NOOP("matrix", "Without an owner"));
    unowned.tone = Tone::Bad;
    unowned.wanted.append({&asset::owner, {kBlankToken}});
    Column unsorted = assetColumn(QT_TRANSLATE_NOOP("matrix", "Without a classification"));
    unsorted.tone = Tone::Bad;
    unsorted.wanted.append({&asset::classification, {kBlankToken}});
    made.m_columns = {all, unowned, unsorted};
    addCoverageRows(made.m_rows, asset::form);
    if (const auto counted = made.count(binder); !counted)
        return fail(counted.error());
    return made;
}

Message ControlCoverage::summary() const
{
    const auto having = [this](Gap gap) {
        return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                 [gap](const Row& row) { return row.gap == gap; }));
    };
    const int open = having(Gap::NothingApplies);
    const int idle = having(Gap::NothingWorks);
    if (!m_rows.isEmpty() && m_rows.first().field == &asset::form) {
        return {"matrix", QT_TRANSLATE_NOOP("matrix", "Information on paper, in people's heads and "
                                                      "spoken needs the same care as digital "
                                                      "information.")};
    }
    if (open + idle == 0) {
        return {"matrix",
                QT_TRANSLATE_NOOP("matrix", "Each value is served by at least one control "
                                            "that is implemented.")};
    }
    return Message("matrix", QT_TRANSLATE_NOOP("matrix", "Values for which no control applies: %1. "
                                                         "Values for which none is implemented "
                                                         "yet: %2."))
        .arg(open)
        .arg(idle);
}

Message ControlCoverage::reasonOf(const Row& row)
{
    switch (row.gap) {
    case Gap::None:
        return {};
    case Gap::NothingApplies:
        return {"matrix", QT_TRANSLATE_NOOP("matrix", "No control of this kind applies.")};
    case Gap::NothingWorks:
        return {"matrix", QT_TRANSLATE_NOOP("matrix", "No control of this kind is implemented "
                                                      "yet.")};
    }
    Q_UNREACHABLE();
}

QList<ColumnFilter> ControlCoverage::filtersOf(int row, int column, const Language& language) const
{
    const auto filter = [&language](const FieldDef& field, const QStringList& tokens) {
        QStringList terms;
        for (const QString& token : tokens) {
            const int at = field.choiceIndex(token);
            terms.append(at < 0 ? QStringLiteral("empty")
                                : QStringLiteral("=%1").arg(language.text(
                                      field.context, field.choices[size_t(at)].label)));
        }
        return ColumnFilter{&field, terms.join(QLatin1Char(','))};
    };
    const Column& wanted = m_columns[column];
    const FieldDef& sorted = *fieldIn(m_rows[row], wanted);
    const int choice = m_rows[row].choice;
    QList<ColumnFilter> filters{
        filter(sorted, {choice < 0 ? kBlankToken : coverageTokenAt(sorted, size_t(choice))})};
    for (const auto& [field, tokens] : wanted.wanted)
        filters.append(filter(*field, tokens));
    return filters;
}

} // namespace ringbinder
