// SPDX-License-Identifier: GPL-3.0-or-later
// A binder in memory with random keepers and specimens (tests/support/testregister.h) and extra
// fields, the same for the same seed. Its schema comes from tests/data/schema/0099_specimen.sql.
#pragma once

#include "core/registers/binder/extra_field.h"
#include "core/store/binder.h"
#include "tests/support/testregister.h"

#include <QRandomGenerator>

namespace ringbinder::test {

// Register person does not take part, so extra fields of people are not used.
[[nodiscard]] inline const Registry& specimenRegistry()
{
    static const Registry registry({&keeper::def, &specimen::def, &extra_field::def});
    return registry;
}

class SpecimenContext final : public DeriveContext {
public:
    [[nodiscard]] QDate today() const override { return QDate(2025, 6, 15); }
    [[nodiscard]] const RatingScales& scales() const override { return m_scales; }
    [[nodiscard]] std::optional<Inherited> inherited(const Uid&, const FieldDef&) const override
    {
        return std::nullopt;
    }

private:
    Scales m_scales;
};

class RandomRecords final {
public:
    explicit RandomRecords(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] int below(int limit) { return int(m_random.bounded(limit)); }
    [[nodiscard]] bool once(int in) { return below(in) == 0; }
    [[nodiscard]] QString words(int most)
    {
        static const QStringList pool{QStringLiteral("Laptop"),     QStringLiteral("laptop"),
                                      QStringLiteral("Größe"),      QStringLiteral("Straße"),
                                      QStringLiteral("ransomware"), QStringLiteral("R-9"),
                                      QStringLiteral("R-10"),       QStringLiteral("A.5.2"),
                                      QStringLiteral("A.5.10"),     QStringLiteral("Zürich"),
                                      QStringLiteral("zebra"),      QStringLiteral("Ärger"),
                                      QStringLiteral("œuvre"),      QStringLiteral("O'Neill"),
                                      QStringLiteral("100 %"),      QStringLiteral("the"),
                                      QStringLiteral("of"),         QStringLiteral("data"),
                                      QStringLiteral("e\u0301te"),  QStringLiteral("Илья"),
                                      QStringLiteral("data centre")};
        QStringList chosen;
        for (int i = below(most); i >= 0; --i)
            chosen.append(pool[below(int(pool.size()))]);
        return chosen.join(QLatin1Char(' '));
    }
    [[nodiscard]] QDate day() { return QDate(2024, 11, 1).addDays(below(450)); }

    [[nodiscard]] Record keeper()
    {
        Record record(keeper::def);
        record.set(keeper::name,
                   QString(words(2) + QLatin1Char(' ') + QString::number(++m_keepers)));
        return record;
    }
    [[nodiscard]] Record specimen(const QList<Uid>& keepers, const QList<Uid>& others,
                                  const QList<const FieldDef*>& extras)
    {
        Record record(specimen::def);
        record.set(specimen::title, words(4));
        for (const FieldDef* field : specimen::fields) {
            if (field != &specimen::title && !field->computed && !once(4))
                record.setValue(*field, valueFor(*field, keepers, others));
        }
        for (const FieldDef* field : extras) {
            if (!once(3))
                record.setValue(*field, valueFor(*field, keepers, others));
        }
        if (once(3))
            record.setFormerCode(QStringLiteral("OLD-%1").arg(below(30)));
        return record;
    }
    [[nodiscard]] Value valueFor(const FieldDef& field, const QList<Uid>& keepers,
                                 const QList<Uid>& others)
    {
        const auto token = [&field](int i) {
            return QString::fromLatin1(field.choices[size_t(i)].token);
        };
        switch (field.type) {
        case FieldType::Text:
            return Value(words(2).left(40));
        case FieldType::LongText:
            return Value(QString(words(12) + QLatin1Char('\n') + words(5)));
        case FieldType::Integer:
            return Value(qint64(below(200) - 100));
        case FieldType::Money:
            return Value(qint64(below(2'000'00)));
        case FieldType::Decimal:
            return Value(double(below(80)) / 4.0);
        case FieldType::Date:
            return Value(day().toString(Qt::ISODate));
        case FieldType::Instant:
            return Value(instantToText(QDateTime(day(), QTime(below(24), below(60)), Qt::UTC)));
        case FieldType::Choice:
            return Value(token(below(int(field.choices.size()))));
        case FieldType::MultiChoice: {
            QStringList tokens;
            for (int i = 0; i < int(field.choices.size()); ++i) {
                if (once(2))
                    tokens.append(token(i));
            }
            return Value(tokens);
        }
        case FieldType::YesNo:
            return Value(qint64(below(2)));
        case FieldType::Rating:
            return Value(qint64(1 + below(5)));
        case FieldType::Attachment:
            return Value(QStringLiteral("%1").arg(below(1000), 64, 16, QLatin1Char('0')));
        case FieldType::Reference:
            return keepers.isEmpty() ? Value()
                                     : Value(keepers[below(int(keepers.size()))].toString());
        case FieldType::References: {
            QStringList uids;
            for (int i = below(4); i > 0 && !others.isEmpty(); --i)
                uids.append(others[below(int(others.size()))].toString());
            uids.removeDuplicates();
            return Value(uids);
        }
        }
        Q_UNREACHABLE();
    }

private:
    QRandomGenerator m_random;
    int m_keepers = 0;
};

[[nodiscard]] inline Record extraFieldRecord(const char* key, extra_field::Type type)
{
    Record record(extra_field::def);
    record.set(extra_field::label, QString::fromLatin1(key));
    record.set(extra_field::key, QString::fromLatin1(key));
    record.set(extra_field::registerKey, QStringLiteral("specimen"));
    record.set(extra_field::type, type);
    record.set(extra_field::options, QStringLiteral("red\ngreen\nblue"));
    return record;
}

[[nodiscard]] inline std::unique_ptr<Binder> specimenBinder(RandomRecords& random, int count)
{
    auto binder = Binder::inMemory(specimenRegistry(), {});
    if (!binder) {
        qWarning() << binder.error().message.plain() << binder.error().detail;
        return nullptr;
    }
    const auto apply = [&binder](ChangeSet set) {
        const auto done = (*binder)->session().apply(std::move(set));
        if (!done)
            qFatal("%s %s", qPrintable(done.error().message.plain()),
                   qPrintable(done.error().detail));
    };
    ChangeSet fields({ChangeLabel::Act::Configure, QStringLiteral("extra_field"), {}, 5});
    fields.add(extraFieldRecord("x_text", extra_field::Type::Text));
    fields.add(extraFieldRecord("x_decimal", extra_field::Type::Decimal));
    fields.add(extraFieldRecord("x_choice", extra_field::Type::Choice));
    fields.add(extraFieldRecord("x_date", extra_field::Type::Date));
    fields.add(extraFieldRecord("x_yes_no", extra_field::Type::YesNo));
    apply(std::move(fields));

    ChangeSet records({ChangeLabel::Act::Import, QStringLiteral("specimen"), {}, count});
    QList<Uid> keepers;
    for (int i = 0; i < 12; ++i) {
        Record record = random.keeper();
        keepers.append(record.uid());
        records.add(std::move(record));
    }
    QList<Uid> others;
    const QList<const FieldDef*> extras = (*binder)->extraFields(specimen::def);
    for (int i = 0; i < count; ++i) {
        Record record = random.specimen(keepers, others, extras);
        others.append(record.uid());
        records.add(std::move(record));
    }
    apply(std::move(records));
    return std::move(*binder);
}

} // namespace ringbinder::test
