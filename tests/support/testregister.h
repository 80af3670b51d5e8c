// SPDX-License-Identifier: GPL-3.0-or-later
// Two registers for tests of generic code: `specimen` with a field of each of the fourteen types
// (and a computed one, a check and an inverse link), and `keeper`, which specimens refer to. Scales
// of five levels go with them. Never registered in the program.
#pragma once

#include "core/schema/derive.h"
#include "core/schema/record.h"

#include <array>

namespace ringbinder::test {

// clang-format off
namespace keeper {
inline constexpr Field<QString> name{{.key = "name", .context = "keeper", .label = "Name",
                                      .required = true, .unique = true, .inTable = true}};
inline constexpr Field<QString> reference{{.key = "reference", .context = "keeper", .label = "Reference"}};

inline constexpr std::array<const FieldDef*, 2> fields = {&name, &reference};
inline constexpr std::array<FormSection, 1> sections = {FormSection{"Keeper", fields}};
inline constexpr RegisterDef def{
    .key = "keeper", .label = "Keeper", .plural = "Keepers", .prefix = "KEE", .clause = "5.3",
    .purpose = "Who keeps a specimen.", .auditor = "Each specimen has one.", .icon = "user",
    .place = Place::Plan, .fields = fields, .sections = sections};
} // namespace keeper

namespace specimen {
enum class State { Open, InProgress, Done };

inline constexpr std::array<Choice, 3> states = {Choice{"open", "Open", Tone::Warning},
                                                 Choice{"in_progress", "In progress", Tone::Progress},
                                                 Choice{"done", "Done", Tone::Good}};
inline constexpr std::array<Choice, 4> reasons = {Choice{"ra", "Result of risk assessment"},
                                                  Choice{"lr", "Law, regulation"},
                                                  Choice{"co", "Contract"},
                                                  Choice{"br", "Business requirement"}};

inline constexpr Field<QString> title{{.key = "title", .context = "specimen", .label = "Title",
    .help = "A few words, such as \"Lost laptop\".", .required = true, .inTable = true, .width = 40}};
inline constexpr Field<QString> reference{{.key = "reference", .context = "specimen", .label = "Reference",
    .maxLength = 40, .inTable = true}};
inline constexpr Field<QString> notes{{.key = "notes", .context = "specimen", .label = "Notes",
    .type = FieldType::LongText}};
inline constexpr Field<qint64> amount{{.key = "amount", .context = "specimen", .label = "Amount",
    .min = -1000000, .max = 1000000, .inTable = true}};
inline constexpr Field<double> weight{{.key = "weight", .context = "specimen", .label = "Weight"}};
inline constexpr Field<Money> price{{.key = "price_minor", .context = "specimen", .label = "Price",
    .inTable = true}};
inline constexpr Field<QDate> due{{.key = "due", .context = "specimen", .label = "Due", .inTable = true}};
inline constexpr Field<QDateTime> seenAt{{.key = "seen_at", .context = "specimen", .label = "Seen at"}};
inline constexpr Field<State> state{{.key = "state", .context = "specimen", .label = "State",
    .choices = states, .inTable = true}};
inline constexpr Field<QStringList> why{{.key = "why", .context = "specimen", .label = "Reasons",
    .choices = reasons}};
inline constexpr Field<bool> inScope{{.key = "in_scope", .context = "specimen", .label = "In scope"}};
inline constexpr Field<Rating> likelihood{{.key = "likelihood", .context = "specimen",
    .label = "Likelihood", .scale = "likelihood", .inTable = true}};
inline constexpr Field<Uid> owner{{.key = "owner", .context = "specimen", .label = "Owner",
    .target = "keeper", .inverse = "Owns", .inTable = true}};
inline constexpr Field<QList<Uid>> seeAlso{{.key = "see_also", .context = "specimen",
    .label = "See also", .target = "specimen", .inverse = "Seen from"}};
inline constexpr Field<AttachmentId> file{{.key = "file", .context = "specimen", .label = "File"}};
// Likelihood times the amount, so that derive() has something to do.
inline constexpr Field<qint64> product{{.key = "product", .context = "specimen", .label = "Product",
    .computed = true, .inTable = true}};

inline constexpr std::array<const FieldDef*, 16> fields = {
    &title, &reference, &notes, &amount, &weight, &price, &due, &seenAt, &state, &why,
    &inScope, &likelihood, &owner, &seeAlso, &file, &product};
inline constexpr std::array<const FieldDef*, 5> words = {&title, &reference, &notes, &state, &why};
inline constexpr std::array<const FieldDef*, 10> figures = {
    &amount, &weight, &price, &due, &seenAt, &inScope, &likelihood, &owner, &seeAlso, &file};
inline constexpr std::array<FormSection, 2> sections = {FormSection{"Words", words},
                                                        FormSection{"Figures", figures}};

inline void check(const Record& record, IssueList& issues)
{
    if (record.get(state) == State::Done && !record.get(due))
        issues.append({&due, Issue::Severity::Warning, Message("specimen", "Done, but never due.")});
}

inline void derive(Record& record, const DeriveContext&)
{
    const auto rating = record.get(likelihood);
    const auto count = record.get(amount);
    record.set(product, rating && count ? std::optional(qint64(rating->value) * *count)
                                        : std::nullopt);
}

inline constexpr RegisterDef def{
    .key = "specimen", .label = "Specimen", .plural = "Specimens", .prefix = "SPC", .clause = "7.5",
    .purpose = "One field of every type.", .auditor = "Nothing at all.", .icon = "flask",
    .place = Place::Plan, .fields = fields, .sections = sections, .check = check, .derive = derive};
} // namespace specimen
// clang-format on

[[nodiscard]] inline Registry registry()
{
    return Registry({&keeper::def, &specimen::def});
}

// 1 Rare … 5 Almost certain on every scale; the score is the product, banded at 1, 5, 10 and 20.
class Scales final : public RatingScales {
public:
    [[nodiscard]] QList<ScaleLevel> levels(QLatin1String scale) const override
    {
        if (scale == QLatin1String("level"))
            return {};
        return {{1, QStringLiteral("Rare"), {}},
                {2, QStringLiteral("Unlikely"), {}},
                {3, QStringLiteral("Possible"), {}},
                {4, QStringLiteral("Likely"), {}},
                {5, QStringLiteral("Almost certain"), {}}};
    }
    [[nodiscard]] std::optional<int> score(int first, int second) const override
    {
        return first * second;
    }
    [[nodiscard]] std::optional<LevelBand> bandOfScore(int score) const override
    {
        if (score < 1 || score > 25)
            return std::nullopt;
        return bands()[score >= 20 ? 3 : score >= 10 ? 2 : score >= 5 ? 1 : 0];
    }
    [[nodiscard]] QList<LevelBand> bands() const override
    {
        return {band("low", "Low", 0, 0x9ccc7a, 0x1a1a1a),
                band("medium", "Medium", 1, 0xf6d55c, 0x1a1a1a),
                band("high", "High", 2, 0xf39c4a, 0x1a1a1a),
                band("critical", "Critical", 3, 0xc62828, 0xffffff)};
    }

private:
    static LevelBand band(const char* token, const char* label, int rank, quint32 rgb, quint32 text)
    {
        const QString word = QString::fromUtf8(label);
        return {QString::fromUtf8(token), word, rank, rgb, text, rank == 0, word.left(1)};
    }
};

} // namespace ringbinder::test
