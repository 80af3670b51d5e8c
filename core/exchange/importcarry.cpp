// SPDX-License-Identifier: GPL-3.0-or-later
// Statements of Applicability of 2013 in the numbers of 2022.
#include "core/exchange/importrow.h"
#include "core/schema/format.h"

#include <algorithm>
#include <map>

namespace ringbinder {

namespace {

struct OldEntry {
    QString number;
    Value value;
    bool isWinner = false; // its row decides what must be one
};

// The position of a token in the order of precedence; unknown ones come last.
qsizetype precedence(const QStringList& order, const Value& value)
{
    const qsizetype at = order.indexOf(value.text());
    return at < 0 ? order.size() : at;
}

// A text that speaks for all of the old controls stands alone; others name theirs.
Value joinedText(const FieldDef& field, const QList<OldEntry>& entries, size_t rows)
{
    QStringList different;
    for (const OldEntry& entry : entries) {
        if (!different.contains(entry.value.text()))
            different.append(entry.value.text());
    }
    if (different.size() == 1 && (size_t(entries.size()) == rows || entries.first().isWinner))
        return entries.first().value;
    QStringList parts;
    for (const OldEntry& entry : entries)
        parts.append(QString(entry.number + QLatin1String(": ") + entry.value.text()));
    const bool isLong = field.type == FieldType::LongText;
    return Value(parts.join(isLong ? QLatin1String("\n") : QLatin1String("; ")));
}

Value joinedList(const QList<OldEntry>& entries)
{
    QStringList all;
    for (const OldEntry& entry : entries) {
        for (const QString& one : entry.value.list()) {
            if (!all.contains(one))
                all.append(one);
        }
    }
    return Value(all);
}

// What only one of can stay; the earliest step, the earliest day: the cautious reading.
Value cautious(const FieldDef& field, const QList<OldEntry>& entries)
{
    const auto before = [&field](const OldEntry& a, const OldEntry& b) {
        if (a.isWinner != b.isWinner)
            return a.isWinner;
        if (field.type == FieldType::Choice)
            return field.choiceIndex(a.value.text()) < field.choiceIndex(b.value.text());
        if (a.value.isText())
            return field.type == FieldType::Date && a.value.text() < b.value.text();
        return a.value.real() < b.value.real();
    };
    return std::min_element(entries.begin(), entries.end(), before)->value;
}

class Merging final {
public:
    Merging(const CarryRules& rules, const RecordCode& nameOf)
        : m_rules(rules)
        , m_nameOf(nameOf)
    {
    }

    [[nodiscard]] ImportRow merged(const std::vector<const ImportRow*>& rows)
    {
        ImportRow result = *rows.front();
        result.values.clear();
        result.notes.clear();
        markWinners(rows);
        std::vector<const FieldDef*> fields;
        for (const ImportRow* row : rows) {
            for (const auto& [field, value] : row->values) {
                if (std::find(fields.begin(), fields.end(), field) == fields.end())
                    fields.push_back(field);
            }
        }
        for (const FieldDef* field : fields)
            combine(*field, rows, result);
        for (const ImportRow* row : rows) {
            for (const QString& line : row->notes) {
                const QString numbered =
                    rows.size() > 1 ? QString(row->carried->from + QLatin1String(": ") + line)
                                    : line;
                if (!result.notes.contains(numbered))
                    result.notes.append(numbered);
            }
        }
        QStringList numbers;
        for (const ImportRow* row : rows) {
            if (row->carried && !numbers.contains(row->carried->from))
                numbers.append(row->carried->from);
        }
        result.formerCodes = numbers.join(QLatin1String(", "));
        return result;
    }

private:
    // A control applies when one of the old ones does; then that one says how.
    void markWinners(const std::vector<const ImportRow*>& rows)
    {
        m_winners.clear();
        for (const ImportRow* row : rows) {
            bool wins = true;
            for (const auto& [field, value] : row->values) {
                const auto order = m_rules.first.constFind(field->name());
                if (order == m_rules.first.cend())
                    continue;
                for (const ImportRow* other : rows) {
                    for (const auto& [otherField, otherValue] : other->values) {
                        if (otherField == field && !otherValue.isNull() &&
                            precedence(*order, otherValue) < precedence(*order, value))
                            wins = false;
                    }
                }
            }
            m_winners.append(wins);
        }
    }

    void combine(const FieldDef& field, const std::vector<const ImportRow*>& rows,
                 ImportRow& result)
    {
        QList<OldEntry> entries;
        for (size_t i = 0; i < rows.size(); ++i) {
            for (const auto& [known, value] : rows[i]->values) {
                if (known == &field && !value.isNull())
                    entries.append({rows[i]->carried ? rows[i]->carried->from : rows[i]->code,
                                    value, m_winners[qsizetype(i)]});
            }
        }
        if (entries.isEmpty())
            return;
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText:
            result.values.emplace_back(&field, joinedText(field, entries, rows.size()));
            return;
        case FieldType::MultiChoice:
        case FieldType::References:
            result.values.emplace_back(&field, joinedList(entries));
            return;
        case FieldType::Money: {
            qint64 sum = 0;
            for (const OldEntry& entry : std::as_const(entries))
                sum += entry.value.integer();
            result.values.emplace_back(&field, Value(sum));
            return;
        }
        case FieldType::Integer:
        case FieldType::Decimal:
        case FieldType::Date:
        case FieldType::Instant:
        case FieldType::Choice:
        case FieldType::YesNo:
        case FieldType::Rating:
        case FieldType::Reference:
        case FieldType::Attachment:
            break;
        }
        const Value one = cautious(field, entries);
        result.values.emplace_back(&field, one);
        for (const OldEntry& entry : std::as_const(entries)) {
            if (entry.value != one) {
                result.notes.append(QStringLiteral("%1: %2: %3")
                                        .arg(entry.number, QString::fromUtf8(field.label),
                                             machineText(field, entry.value, m_nameOf)));
            }
        }
    }

    const CarryRules& m_rules;
    const RecordCode& m_nameOf;
    QList<bool> m_winners;
};

} // namespace

std::vector<ImportRow> carryRowsOver(std::vector<ImportRow> rows, const CarryRules& rules,
                                     const RecordCode& nameOf, ImportOutcome& outcome)
{
    std::vector<ImportRow> result;
    std::map<QString, std::vector<const ImportRow*>> byNew;
    QStringList order;
    for (const ImportRow& row : rows) {
        if (!row.carried || row.isRejected) {
            result.push_back(row);
            continue;
        }
        outcome.carried.append({row.row, *row.carried});
        for (const QString& code : row.carried->to) {
            std::vector<const ImportRow*>& old = byNew[code];
            if (old.empty())
                order.append(code);
            old.push_back(&row);
        }
    }
    Merging merging(rules, nameOf);
    for (const QString& code : std::as_const(order)) {
        ImportRow row = merging.merged(byNew[code]);
        row.code = code;
        result.push_back(std::move(row));
    }
    return result;
}

} // namespace ringbinder
