// SPDX-License-Identifier: GPL-3.0-or-later
// What a RegisterIndex must answer, worked out record by record by the shortest way, and random
// filters with what they mean. Slow on purpose.
#pragma once

#include "core/store/registerindex.h"
#include "tests/core/store/specimenbinder.h"

#include <QCollator>

#include <algorithm>
#include <functional>

namespace ringbinder::test {

using Holds = std::function<bool(const Record&)>;

struct Asked {
    ColumnFilter filter;
    Holds holds;
};

inline QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

// Everything about one binder, by the shortest way.
class Oracle {
public:
    Oracle(const Binder& binder, const DeriveContext& context)
        : m_binder(binder)
        , m_context(context)
    {
        reload();
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }
    void reload()
    {
        m_records = m_binder.records(specimen::def).value();
        for (Record& record : m_records)
            specimen::derive(record, m_context);
    }
    const QList<Record>& records() const { return m_records; }

    QStringList titlesOf(const Record& record, const FieldDef& field) const
    {
        QStringList titles;
        const Value value = record.value(field);
        for (const QString& uid : value.isList() ? value.list() : QStringList{value.text()}) {
            if (const auto id = Uid::fromString(uid))
                titles.append(m_binder.name(*id)->title);
        }
        return titles;
    }

    // -1, 0, 1; blanks last whatever the direction.
    int compare(const Record& a, const Record& b, const SortKey& key) const
    {
        const Value left = key.field ? a.value(*key.field) : Value(a.code());
        const Value right = key.field ? b.value(*key.field) : Value(b.code());
        if (left.isNull() || right.isNull())
            return int(left.isNull()) - int(right.isNull());
        const int order = compareValues(a, b, left, right, key.field);
        return key.descending ? -order : order;
    }

    QList<Uid> sorted(QList<Record> records, const QList<SortKey>& keys) const
    {
        std::stable_sort(records.begin(), records.end(), [&](const Record& a, const Record& b) {
            for (const SortKey& key : keys) {
                if (const int order = compare(a, b, key); order != 0)
                    return order < 0;
            }
            return false;
        });
        QList<Uid> uids;
        for (const Record& record : records)
            uids.append(record.uid());
        return uids;
    }

    QList<Uid> answer(const QList<Asked>& asked, const QList<SortKey>& keys) const
    {
        QList<Record> passing;
        for (const Record& record : m_records) {
            if (std::all_of(asked.begin(), asked.end(),
                            [&record](const Asked& one) { return one.holds(record); }))
                passing.append(record);
        }
        return sorted(passing, keys);
    }

private:
    int compareTexts(const QString& a, const QString& b) const
    {
        const int order = m_collator.compare(folded(a).left(200), folded(b).left(200));
        return order != 0 ? order : qstrcmp(folded(a).toUtf8(), folded(b).toUtf8());
    }
    int compareValues(const Record& a, const Record& b, const Value& left, const Value& right,
                      const FieldDef* field) const
    {
        if (!field)
            return left.text().compare(right.text()); // codes here have one width
        const auto sign = [](auto x, auto y) { return x < y ? -1 : int(y < x); };
        switch (field->type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Attachment:
            return compareTexts(left.text(), right.text());
        case FieldType::Date:
        case FieldType::Instant:
            return left.text().compare(right.text());
        case FieldType::Decimal:
            return sign(left.real(), right.real());
        case FieldType::Integer:
        case FieldType::Money:
        case FieldType::YesNo:
        case FieldType::Rating:
            return sign(left.integer(), right.integer());
        case FieldType::Choice:
            return sign(field->choiceIndex(left.text()), field->choiceIndex(right.text()));
        case FieldType::MultiChoice: {
            QList<int> x, y;
            for (const QString& token : left.list())
                x.append(field->choiceIndex(token));
            for (const QString& token : right.list())
                y.append(field->choiceIndex(token));
            std::sort(x.begin(), x.end());
            std::sort(y.begin(), y.end());
            return sign(x, y);
        }
        case FieldType::Reference:
        case FieldType::References: {
            const auto named = [this](const Value& value) {
                QList<Binder::Name> names;
                for (const QString& uid : value.isList() ? value.list() : QStringList{value.text()})
                    names.append(*m_binder.name(*Uid::fromString(uid)));
                std::sort(names.begin(), names.end(),
                          [this](const auto& p, const auto& q) { return before(p, q); });
                return names;
            };
            const QList<Binder::Name> x = named(left);
            const QList<Binder::Name> y = named(right);
            for (qsizetype i = 0; i < std::min(x.size(), y.size()); ++i) {
                if (before(x[i], y[i]))
                    return -1;
                if (before(y[i], x[i]))
                    return 1;
            }
            return sign(x.size(), y.size());
        }
        }
        Q_UNUSED(a);
        Q_UNUSED(b);
        return 0;
    }
    bool before(const Binder::Name& a, const Binder::Name& b) const
    {
        const int order = m_collator.compare(a.title, b.title);
        return order != 0 ? order < 0 : a.code < b.code;
    }

    const Binder& m_binder;
    const DeriveContext& m_context;
    QList<Record> m_records;
    QCollator m_collator{Language().locale()};
};

// A filter as somebody would type it over `field`, with what it means.
class FilterMaker {
public:
    FilterMaker(const Oracle& oracle, RandomRecords& random, const Uid& me)
        : m_oracle(oracle)
        , m_random(random)
        , m_me(me)
    {
    }

    Asked make(const FieldDef* field)
    {
        const bool negated = m_random.once(4);
        auto [text, holds] = m_random.once(6) ? empty(field) : term(field);
        if (m_random.once(4)) {
            auto [more, holdsMore] = term(field);
            text = text + QLatin1Char(',') + more;
            holds = [holds, holdsMore](const Record& record) {
                return holds(record) || holdsMore(record);
            };
        }
        if (!negated)
            return {{field, text}, holds};
        return {{field, QString(QLatin1Char('!') + text)},
                [holds](const Record& record) { return !holds(record); }};
    }

private:
    using Term = std::pair<QString, Holds>;

    Value sample(const FieldDef* field)
    {
        const QList<Record>& records = m_oracle.records();
        for (int tries = 0; tries < 50; ++tries) {
            const Record& record = records[m_random.below(int(records.size()))];
            const Value value = field ? record.value(*field) : Value(record.code());
            if (!value.isNull())
                return value;
        }
        return {};
    }
    static Value valueOf(const Record& record, const FieldDef* field)
    {
        return field ? record.value(*field) : Value(record.code());
    }
    Term empty(const FieldDef* field)
    {
        return {QStringLiteral("empty"),
                [field](const Record& record) { return valueOf(record, field).isNull(); }};
    }
    static QString escaped(QString text)
    {
        return text.replace(QLatin1Char(','), QLatin1String("\\,"));
    }

    Term text(const FieldDef* field)
    {
        const QString whole = sample(field).text().simplified();
        if (m_random.once(3) && whole.size() < 60) {
            return {QString(QLatin1Char('=') + escaped(whole)), [=](const Record& record) {
                        return folded(valueOf(record, field).text()) == folded(whole);
                    }};
        }
        QString part = whole.mid(m_random.below(std::max(1, int(whole.size()) - 2)), 3).trimmed();
        if (part.isEmpty() || part.contains(QLatin1Char('"')) ||
            part.startsWith(QLatin1Char('=')) || part == QLatin1String("!"))
            part = QStringLiteral("data");
        if (m_random.once(2))
            part = part.toUpper();
        return {escaped(part), [=](const Record& record) {
                    return folded(valueOf(record, field).text()).contains(folded(part));
                }};
    }

    template <class Number>
    Term ordered(const QString& low, const QString& high, Number from, Number to,
                 std::function<std::optional<Number>(const Record&)> of)
    {
        const auto when = [of](auto test) -> Holds {
            return [of, test](const Record& record) {
                const auto number = of(record);
                return number && test(*number);
            };
        };
        switch (m_random.below(6)) {
        case 0:
            return {QString(QLatin1String(">=") + low), when([=](Number n) { return n >= from; })};
        case 1:
            return {QString(QLatin1String("<= ") + low), when([=](Number n) { return n <= from; })};
        case 2:
            return {QString(QLatin1Char('>') + low), when([=](Number n) { return n > from; })};
        case 3:
            return {QString(QLatin1Char('<') + low), when([=](Number n) { return n < from; })};
        case 4:
            return {QString(low + QLatin1String("..") + high),
                    when([=](Number n) { return n >= from && n <= to; })};
        default:
            return {low, when([=](Number n) { return n == from; })};
        }
    }

    Term whole(const FieldDef* field)
    {
        const qint64 from = sample(field).integer();
        const qint64 to = sample(field).integer();
        const auto shown = [field](qint64 number) {
            if (field->type != FieldType::Money)
                return QString::number(number);
            return QStringLiteral("%1.%2")
                .arg(number / 100)
                .arg(number % 100, 2, 10, QLatin1Char('0'));
        };
        return ordered<qint64>(shown(from), shown(to), from, to, [field](const Record& record) {
            const Value value = record.value(*field);
            return value.isNull() ? std::nullopt : std::optional(value.integer());
        });
    }

    static std::optional<QDate> dayOf(const Record& record, const FieldDef* field)
    {
        const QString text = record.value(*field).text();
        const QDate day = field->type == FieldType::Instant
                              ? instantFromText(text).toLocalTime().date()
                              : QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    Term date(const FieldDef* field)
    {
        const QDate from = m_random.day();
        const QDate to = m_random.day();
        const auto of = [field](const Record& record) { return dayOf(record, field); };
        switch (m_random.below(4)) {
        case 0: {
            const QString month = from.toString(QStringLiteral("yyyy-MM"));
            return {month, [=](const Record& record) {
                        const auto day = of(record);
                        return day && day->toString(QStringLiteral("yyyy-MM")) == month;
                    }};
        }
        case 1: {
            const QString low = from.toString(QStringLiteral("yyyy-MM"));
            const QString high = to.toString(QStringLiteral("yyyy-MM"));
            return {QString(low + QLatin1String("..") + high), [=](const Record& record) {
                        const auto day = of(record);
                        const QString month =
                            day ? day->toString(QStringLiteral("yyyy-MM")) : QString();
                        return day && month >= low && month <= high;
                    }};
        }
        case 2:
            return {QStringLiteral("overdue"), [=](const Record& record) {
                        const auto day = of(record);
                        return day && *day < QDate(2025, 6, 15);
                    }};
        default:
            return ordered<QDate>(from.toString(Qt::ISODate), to.toString(Qt::ISODate), from, to,
                                  of);
        }
    }

    Term choice(const FieldDef* field)
    {
        const int index = m_random.below(int(field->choices.size()));
        const Choice chosen = field->choices[size_t(index)];
        const auto indices = [field](const Record& record) {
            const Value value = record.value(*field);
            QList<int> found;
            for (const QString& token : value.isList() ? value.list() : QStringList{value.text()}) {
                if (!token.isEmpty())
                    found.append(field->choiceIndex(token));
            }
            return found;
        };
        if (m_random.once(3)) {
            return {QString(QLatin1String(">=") + QLatin1String(chosen.token)),
                    [=](const Record& record) {
                        const QList<int> found = indices(record);
                        return std::any_of(found.begin(), found.end(),
                                           [=](int i) { return i >= index; });
                    }};
        }
        const QString label = QString::fromLatin1(chosen.label);
        return {QString(QLatin1Char('=') +
                        escaped(m_random.once(2) ? label : QString::fromLatin1(chosen.token))),
                [=](const Record& record) { return indices(record).contains(index); }};
    }

    Term reference(const FieldDef* field)
    {
        if (m_random.once(4)) {
            return {QStringLiteral("mine"), [=, this](const Record& record) {
                        const Value value = record.value(*field);
                        const QStringList uids =
                            value.isList() ? value.list() : QStringList{value.text()};
                        return uids.contains(m_me.toString());
                    }};
        }
        const QStringList titles = m_oracle.titlesOf(
            m_oracle.records()[m_random.below(int(m_oracle.records().size()))], *field);
        const QString part =
            titles.isEmpty() ? QStringLiteral("Laptop") : titles.first().left(6).trimmed();
        return {escaped(part), [=, this](const Record& record) {
                    const QStringList names = m_oracle.titlesOf(record, *field);
                    return std::any_of(names.begin(), names.end(), [&](const QString& name) {
                        return folded(name).contains(folded(part));
                    });
                }};
    }

    Term term(const FieldDef* field)
    {
        if (!field)
            return text(field);
        switch (field->type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Attachment:
            return text(field);
        case FieldType::Integer:
        case FieldType::Money:
        case FieldType::Rating:
            return whole(field);
        case FieldType::Decimal: {
            const double from = sample(field).real();
            const double to = sample(field).real();
            return ordered<double>(QString::number(from), QString::number(to), from, to,
                                   [field](const Record& record) {
                                       const Value value = record.value(*field);
                                       return value.isNull() ? std::nullopt
                                                             : std::optional(value.real());
                                   });
        }
        case FieldType::Date:
        case FieldType::Instant:
            return date(field);
        case FieldType::YesNo:
            return {QStringLiteral("yes"),
                    [field](const Record& record) { return record.value(*field) == Value(1); }};
        case FieldType::Choice:
        case FieldType::MultiChoice:
            return choice(field);
        case FieldType::Reference:
        case FieldType::References:
            return reference(field);
        }
        Q_UNREACHABLE();
    }

    const Oracle& m_oracle;
    RandomRecords& m_random;
    Uid m_me;
};

inline QString told(const TableQuery& query)
{
    QStringList parts;
    for (const ColumnFilter& filter : query.filters)
        parts.append(QStringLiteral("%1 %2").arg(
            QLatin1String(filter.field ? filter.field->key : "code"), filter.text));
    for (const SortKey& key : query.sort)
        parts.append(
            QStringLiteral("by %1%2").arg(QLatin1String(key.field ? key.field->key : "code"),
                                          QLatin1String(key.descending ? " down" : "")));
    return parts.join(QLatin1String("; "));
}

} // namespace ringbinder::test
