// SPDX-License-Identifier: GPL-3.0-or-later
// The table of due dates: no date that somebody has to keep is missing, and what it calls settled
// is what the record itself says.
#include "core/calendar/duelist.h"
#include "core/registers/registry.h"
#include "core/schema/derive.h"
#include "tests/support/testregister.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace ringbinder {

namespace {

const QDate kToday(2025, 11, 22);

class TodayContext final : public DeriveContext {
public:
    [[nodiscard]] QDate today() const override { return kToday; }
    [[nodiscard]] const RatingScales& scales() const override { return m_scales; }
    [[nodiscard]] std::optional<Inherited> inherited(const Uid&, const FieldDef&) const override
    {
        return std::nullopt;
    }

private:
    test::Scales m_scales;
};

bool isInTable(const RegisterDef& def, const FieldDef& field)
{
    const auto all = dueDates();
    return std::any_of(all.begin(), all.end(),
                       [&](const DueDate& due) { return due.def == &def && due.date == &field; });
}

bool isOverdue(Record record)
{
    record.def().derive(record, TodayContext());
    const FieldDef* overdue = record.def().field(u"overdue");
    return overdue && record.value(*overdue).integer() != 0;
}

Value dayValue(const FieldDef& field, QDate day)
{
    if (field.type == FieldType::Instant)
        return Value(instantToText(QDateTime(day, QTime(12, 0), Qt::UTC)));
    return Value(day.toString(Qt::ISODate));
}

// Every word a field of a condition can hold.
QList<Value> wordsOf(const FieldDef& field)
{
    if (field.type == FieldType::YesNo)
        return {Value(0), Value(1)};
    QList<Value> words;
    for (const Choice& choice : field.choices)
        words.append(Value(QString::fromLatin1(choice.token)));
    return words;
}

} // namespace

class TestDueDates final : public QObject {
    Q_OBJECT

private slots:
    void everyDateToBeKeptIsInTheTable()
    {
        // What was once agreed, the next of several dates that are there each, and the date that
        // the supplier itself repeats.
        const QStringList others{QStringLiteral("action.original_due"),
                                 QStringLiteral("certificate.next_visit"),
                                 QStringLiteral("supplier_assessment.next")};
        static const QRegularExpression toBeKept(QStringLiteral(
            "^(due|next|next_.*|.*_due|.*expires|.*_until|planned_.*|.*_planned|renew_.*|.*_by)$"));
        int seen = 0;
        for (const RegisterDef* def : registers().all()) {
            if (def->place == Place::Hidden)
                continue;
            for (const FieldDef* field : def->fields) {
                const QString name = QStringLiteral("%1.%2").arg(def->name(), field->name());
                const bool isDate =
                    field->type == FieldType::Date || field->type == FieldType::Instant;
                if (!isDate || !toBeKept.match(field->name()).hasMatch() || others.contains(name))
                    continue;
                QVERIFY2(isInTable(*def, *field), qPrintable(name));
                ++seen;
            }
        }
        QVERIFY(seen > 80);
    }

    void theTableIsWellFormed()
    {
        QSet<QPair<QString, QString>> known;
        QStringList order;
        for (const DueDate& due : dueDates()) {
            const QString name = QStringLiteral("%1.%2").arg(due.def->name(), due.date->name());
            QVERIFY2(due.def->indexOf(*due.date) >= 0, qPrintable(name));
            QVERIFY2(due.def->place != Place::Hidden, qPrintable(name));
            const QPair<QString, QString> key(due.def->name(), due.date->name());
            QVERIFY2(!known.contains(key), qPrintable(name));
            known.insert(key);
            // All dates of a register stand together.
            if (order.isEmpty() || order.last() != due.def->name()) {
                QVERIFY2(!order.contains(due.def->name()), qPrintable(name));
                order.append(due.def->name());
            }
            for (const FieldDef* person : due.people)
                QVERIFY2(!person || QLatin1String(person->target) == QLatin1String("person"),
                         qPrintable(name));
            for (const DueDate::Condition& condition : due.settled) {
                if (!condition.field)
                    continue;
                QVERIFY2(due.def->indexOf(*condition.field) >= 0, qPrintable(name));
                for (const QString& word :
                     QString::fromLatin1(condition.words).split(QLatin1Char(' '))) {
                    const bool isWord =
                        condition.field->type == FieldType::YesNo
                            ? word == QLatin1String("yes") || word == QLatin1String("no")
                            : condition.field->choiceIndex(word) >= 0;
                    QVERIFY2(isWord, qPrintable(name + QLatin1Char(' ') + word));
                }
            }
        }
    }

    // Where the record has "overdue" of its own, the calendar must not say otherwise.
    void settledIsWhatTheRecordSays()
    {
        int compared = 0;
        for (const DueDate& due : dueDates()) {
            if (!due.def->derive || !due.def->field(u"overdue") || due.date->computed)
                continue;
            Record late(*due.def);
            late.setValue(*due.date, dayValue(*due.date, kToday.addDays(-2)));
            QList<Record> cases{late};
            for (const DueDate::Condition& condition : due.settled) {
                if (!condition.field)
                    continue;
                for (const Value& word : wordsOf(*condition.field)) {
                    Record one = late;
                    one.setValue(*condition.field, word);
                    cases.append(one);
                }
            }
            if (std::none_of(cases.cbegin(), cases.cend(), isOverdue))
                continue; // its "overdue" is about another date
            // A blank state is open to the calendar; some records wait for a state first.
            if (!isOverdue(late))
                cases.removeFirst();
            if (due.doneOn) {
                Record done = cases.first();
                done.setValue(*due.doneOn, dayValue(*due.doneOn, kToday.addDays(-1)));
                cases.append(done);
            }
            for (const Record& one : std::as_const(cases)) {
                const bool isOpen =
                    !isSettled(due, [&one](const FieldDef& field) { return one.value(field); });
                const QString what =
                    QStringLiteral("%1.%2, %3")
                        .arg(due.def->name(), due.date->name(),
                             due.settled[0].field ? one.value(*due.settled[0].field).text()
                                                  : QString());
                QVERIFY2(isOpen == isOverdue(one), qPrintable(what));
                ++compared;
            }
        }
        QVERIFY2(compared > 150, qPrintable(QString::number(compared)));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestDueDates)
#include "test_duedates.moc"
