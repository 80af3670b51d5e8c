// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/indexnumber.h"

#include "core/schema/format.h"
#include "core/store/registertable.h"
#include "core/store/textscan.h"

#include <QRegularExpression>

#include <cmath>

namespace ringbinder {

namespace {

constexpr qint64 kLowest = std::numeric_limits<qint64>::min() + 1; // the minimum itself means none
constexpr qint64 kHighest = std::numeric_limits<qint64>::max();
constexpr int kHighestScore = 10'000;
constexpr quint64 kWidestCounted = 1 << 17;

Result<Value> operandValue(const FieldDef& field, const QString& operand,
                           const IndexContext& context)
{
    ParseContext parsing;
    parsing.language = &context.language;
    parsing.scales = context.scales;
    parsing.today = context.today;
    return parseValue(field, operand, parsing);
}

} // namespace

tl::unexpected<Error> notForThisColumn(const FieldDef& field, const FilterTerm& term)
{
    if (term.op == FilterTerm::Op::Mine) {
        return fail(
            Error::Kind::Invalid,
            Message("filter", QT_TRANSLATE_NOOP("filter", "%1: \"mine\" can only be asked of a "
                                                          "column of people, by a user who is "
                                                          "one of them."))
                .arg(labelOf(field)));
    }
    return fail(
        Error::Kind::Invalid,
        Message("filter", QT_TRANSLATE_NOOP("filter", "%1: \"overdue\" can only be asked of a "
                                                      "column of dates."))
            .arg(labelOf(field)));
}

// ---------------------------------------------------------------- whole numbers and dates

qint64 NumberColumn::encode(const Value& value) const
{
    if (value.isNull())
        return kNone;
    if (m_field.type == FieldType::Date) {
        const QDate day = QDate::fromString(value.text(), Qt::ISODate);
        return day.isValid() ? day.toJulianDay() : kNone;
    }
    if (m_field.type == FieldType::Instant) {
        const QDateTime instant = instantFromText(value.text());
        return instant.isValid() ? instant.toMSecsSinceEpoch() : kNone;
    }
    return value.integer();
}

void NumberColumn::append(const Value& value)
{
    m_values.append(encode(value));
    m_ranks.reset();
}

void NumberColumn::appendStored(const Statement& row, int column)
{
    if (row.isNull(column)) {
        m_values.append(kNone);
        m_ranks.reset();
        return;
    }
    append(RegisterTable::readValue(m_field, row, column));
}

void NumberColumn::set(quint32 row, const Value& value)
{
    const qint64 number = encode(value);
    if (m_values[row] == number)
        return;
    m_values.set(row, number);
    m_ranks.reset();
}

void NumberColumn::settle()
{
    m_values.settle();
}

Value NumberColumn::value(quint32 row) const
{
    const qint64 number = m_values[row];
    if (number == kNone)
        return {};
    if (m_field.type == FieldType::Date)
        return Value(QDate::fromJulianDay(number).toString(Qt::ISODate));
    if (m_field.type == FieldType::Instant)
        return Value(instantToText(QDateTime::fromMSecsSinceEpoch(number, Qt::UTC)));
    return Value(number);
}

qint64 NumberColumn::startOfDay(QDate day) const
{
    return m_field.type == FieldType::Instant ? day.startOfDay().toMSecsSinceEpoch()
                                              : day.toJulianDay();
}

qint64 NumberColumn::endOfDay(QDate day) const
{
    return m_field.type == FieldType::Instant ? day.endOfDay().toMSecsSinceEpoch()
                                              : day.toJulianDay();
}

// 2025, 2025-01, 2025-Q1
std::optional<NumberColumn::Span> NumberColumn::periodOf(const QString& operand) const
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{4})(?:-(?:(\\d{1,2})|[qQ]([1-4])))?$"));
    const QRegularExpressionMatch match = pattern.match(operand);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    QDate first(year, 1, 1);
    int months = 12;
    if (!match.captured(2).isEmpty()) {
        first = QDate(year, match.captured(2).toInt(), 1);
        months = 1;
    } else if (!match.captured(3).isEmpty()) {
        first = QDate(year, match.captured(3).toInt() * 3 - 2, 1);
        months = 3;
    }
    if (!first.isValid())
        return std::nullopt;
    return Span{startOfDay(first), endOfDay(first.addMonths(months).addDays(-1))};
}

QList<NumberColumn::Span> NumberColumn::levelSpans(const QString& word,
                                                   const RatingScales& scales) const
{
    QList<Span> spans;
    const QString folded = word.toCaseFolded();
    const QLatin1String scale(m_field.scale);
    const auto says = [&folded](const QString& label) {
        return label.toCaseFolded().startsWith(folded);
    };
    if (scale != QLatin1String("level")) {
        const QList<ScaleLevel> levels = scales.levels(scale);
        for (const ScaleLevel& level : levels) {
            if (says(level.label))
                spans.append({level.value, level.value});
        }
        return spans;
    }
    qint64 highest = 0;
    for (const qint64 value : m_values.filled())
        highest = std::max(highest, value);
    // "High" must not also find "Highest": an exact word goes before one that only begins so.
    bool isExact = false;
    const QList<LevelBand> bands = scales.bands();
    for (const LevelBand& band : bands)
        isExact = isExact || band.label.toCaseFolded() == folded || band.token == folded;
    for (int score = 0; score <= std::min<qint64>(highest, kHighestScore); ++score) {
        const auto band = scales.bandOfScore(score);
        if (!band)
            continue;
        const bool isMeant = isExact ? band->label.toCaseFolded() == folded || band->token == folded
                                     : says(band->label) || says(band->token);
        if (isMeant)
            spans.append({score, score});
    }
    // A word of the scale that no row has is understood all the same.
    if (spans.isEmpty() && isExact)
        spans.append({kHighest, kHighest});
    return spans;
}

Result<QList<NumberColumn::Span>> NumberColumn::spansOf(const QString& operand,
                                                        const IndexContext& context) const
{
    const bool isDay = m_field.type == FieldType::Date || m_field.type == FieldType::Instant;
    if (isDay) {
        if (const auto period = periodOf(operand))
            return QList<Span>{*period};
        // Of an instant one asks for the day.
        FieldDef day = m_field;
        day.type = FieldType::Date;
        const auto value = operandValue(day, operand, context);
        if (!value)
            return fail(value.error());
        const QDate date = QDate::fromString(value->text(), Qt::ISODate);
        return QList<Span>{{startOfDay(date), endOfDay(date)}};
    }
    if (m_field.type == FieldType::Rating) {
        bool isNumber = false;
        const qint64 number = operand.toLongLong(&isNumber);
        if (isNumber)
            return QList<Span>{{number, number}};
        if (context.scales) {
            const QList<Span> spans = levelSpans(operand, *context.scales);
            if (!spans.isEmpty())
                return spans;
        }
    }
    const auto value = operandValue(m_field, operand, context);
    if (!value)
        return fail(value.error());
    return QList<Span>{{value->integer(), value->integer()}};
}

Result<QList<NumberColumn::Span>> NumberColumn::spansOf(const FilterTerm& term,
                                                        const IndexContext& context) const
{
    QList<Span> spans;
    qint64 low = kLowest;
    qint64 high = kHighest;
    if (!term.operand.isEmpty()) {
        const auto found = spansOf(term.operand, context);
        if (!found)
            return fail(found.error());
        spans = *found;
        low = kHighest;
        high = kLowest;
        for (const Span& span : spans) {
            low = std::min(low, span.low);
            high = std::max(high, span.high);
        }
    }
    switch (term.op) {
    case FilterTerm::Op::Contains:
    case FilterTerm::Op::Equals:
        return spans;
    case FilterTerm::Op::AtLeast:
        return QList<Span>{{low, kHighest}};
    case FilterTerm::Op::AtMost:
        return QList<Span>{{kLowest, high}};
    case FilterTerm::Op::Above:
        return high == kHighest ? QList<Span>() : QList<Span>{{high + 1, kHighest}};
    case FilterTerm::Op::Below:
        return QList<Span>{{kLowest, low - 1}};
    case FilterTerm::Op::Between: {
        qint64 end = kHighest;
        if (!term.upper.isEmpty()) {
            const auto upper = spansOf(term.upper, context);
            if (!upper)
                return fail(upper.error());
            end = kLowest;
            for (const Span& span : *upper)
                end = std::max(end, span.high);
        }
        return QList<Span>{{term.operand.isEmpty() ? kLowest : low, end}};
    }
    case FilterTerm::Op::Overdue:
        if (m_field.type != FieldType::Date && m_field.type != FieldType::Instant)
            return notForThisColumn(m_field, term);
        return QList<Span>{{kLowest, startOfDay(context.today) - 1}};
    case FilterTerm::Op::Mine:
        return notForThisColumn(m_field, term);
    case FilterTerm::Op::Empty:
        break;
    }
    return spans;
}

Result<> NumberColumn::match(const FilterTerm& term, const IndexContext& context,
                             RowMask& mask) const
{
    if (term.op == FilterTerm::Op::Empty) {
        for (size_t row = 0; row < m_values.size(); ++row)
            mask[row] |= quint8(m_values[row] == kNone);
        return {};
    }
    const auto spans = spansOf(term, context);
    if (!spans)
        return fail(spans.error());
    for (const Span& span : *spans) {
        const std::vector<qint64>& numbers = m_values.filled();
        for (size_t row = 0; row < numbers.size(); ++row) {
            const qint64 number = numbers[row];
            mask[row] |= quint8(number >= span.low && number <= span.high && number != kNone);
        }
    }
    return {};
}

const RowRanks& NumberColumn::ranks() const
{
    if (m_ranks)
        return *m_ranks;
    qint64 lowest = kHighest;
    qint64 highest = kLowest;
    for (const qint64 number : m_values.filled()) {
        if (number != kNone) {
            lowest = std::min(lowest, number);
            highest = std::max(highest, number);
        }
    }
    if (lowest > highest || quint64(highest) - quint64(lowest) >= kWidestCounted) {
        m_ranks = ranksOfKeys(m_values.filled(), [](qint64 number) { return number == kNone; });
        m_ranks->ofRow.resize(m_values.size(), kBlankRank);
        return *m_ranks;
    }
    // Ratings and days lie close together: counted, not sorted.
    std::vector<quint32> rankOf(size_t(highest - lowest) + 1, 0);
    for (const qint64 number : m_values.filled()) {
        if (number != kNone)
            rankOf[size_t(number - lowest)] = 1;
    }
    RowRanks ranks;
    for (quint32& rank : rankOf)
        rank = rank == 0 ? 0 : ranks.count++;
    ranks.ofRow.reserve(m_values.size());
    for (const qint64 number : m_values.filled())
        ranks.ofRow.push_back(number == kNone ? kBlankRank : rankOf[size_t(number - lowest)]);
    ranks.ofRow.resize(m_values.size(), kBlankRank);
    m_ranks = std::move(ranks);
    return *m_ranks;
}

// ---------------------------------------------------------------- decimals

void RealColumn::append(const Value& value)
{
    m_values.append(value.isNull() ? std::numeric_limits<double>::quiet_NaN() : value.real());
    m_ranks.reset();
}

void RealColumn::appendStored(const Statement& row, int column)
{
    append(RegisterTable::readValue(m_field, row, column));
}

void RealColumn::set(quint32 row, const Value& value)
{
    m_values.set(row, value.isNull() ? std::numeric_limits<double>::quiet_NaN() : value.real());
    m_ranks.reset();
}

void RealColumn::settle()
{
    m_values.settle();
}

Value RealColumn::value(quint32 row) const
{
    return std::isnan(m_values[row]) ? Value() : Value(m_values[row]);
}

Result<> RealColumn::match(const FilterTerm& term, const IndexContext& context, RowMask& mask) const
{
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    const auto operand = [&](const QString& text, double& number) -> Result<> {
        if (text.isEmpty())
            return {};
        const auto value = operandValue(m_field, text, context);
        if (!value)
            return fail(value.error());
        number = value->real();
        return {};
    };
    switch (term.op) {
    case FilterTerm::Op::Mine:
    case FilterTerm::Op::Overdue:
        return notForThisColumn(m_field, term);
    case FilterTerm::Op::Empty:
        for (size_t row = 0; row < m_values.size(); ++row)
            mask[row] |= quint8(std::isnan(m_values[row]));
        return {};
    case FilterTerm::Op::Contains:
    case FilterTerm::Op::Equals:
        if (const auto done = operand(term.operand, low); !done)
            return done;
        high = low;
        break;
    case FilterTerm::Op::AtLeast:
        if (const auto done = operand(term.operand, low); !done)
            return done;
        break;
    case FilterTerm::Op::Above:
        if (const auto done = operand(term.operand, low); !done)
            return done;
        low = std::nextafter(low, high);
        break;
    case FilterTerm::Op::AtMost:
        if (const auto done = operand(term.operand, high); !done)
            return done;
        break;
    case FilterTerm::Op::Below:
        if (const auto done = operand(term.operand, high); !done)
            return done;
        high = std::nextafter(high, low);
        break;
    case FilterTerm::Op::Between:
        if (const auto done = operand(term.operand, low); !done)
            return done;
        if (const auto done = operand(term.upper, high); !done)
            return done;
        break;
    }
    const std::vector<double>& numbers = m_values.filled();
    for (size_t row = 0; row < numbers.size(); ++row)
        mask[row] |= quint8(numbers[row] >= low && numbers[row] <= high);
    return {};
}

const RowRanks& RealColumn::ranks() const
{
    if (!m_ranks) {
        m_ranks = ranksOfKeys(m_values.filled(), [](double number) { return std::isnan(number); });
        m_ranks->ofRow.resize(m_values.size(), kBlankRank);
    }
    return *m_ranks;
}

} // namespace ringbinder
