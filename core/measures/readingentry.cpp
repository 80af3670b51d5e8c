// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/readingentry.h"

#include "core/measures/readingtable.h"
#include "core/registers/measures/measure_reading.h"
#include "core/schema/format.h"
#include "core/store/binder.h"

#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

using EntryState = ReadingEntry::State;

Message entryMessage(const char* source)
{
    return {"measure", source};
}

// "85 %" counts as 85.
std::optional<double> numberIn(QString text, const Language& language)
{
    if (text.endsWith(QLatin1Char('%')))
        text.chop(1);
    ParseContext context;
    context.language = &language;
    const auto value = parseValue(measure_reading::value, text.trimmed(), context);
    return value && !value->isNull() ? std::optional(value->real()) : std::nullopt;
}

const Reading* recordedFor(const QList<Reading>& readings, const QDate& until)
{
    const auto found =
        std::find_if(readings.crbegin(), readings.crend(),
                     [&until](const Reading& reading) { return reading.until == until; });
    return found == readings.crend() ? nullptr : &*found;
}

class EntryJudge final {
public:
    EntryJudge(const MeasureSeries& series, const Language& language, QDate today)
        : m_series(series)
        , m_language(language)
        , m_today(today)
    {
    }

    void judge(ReadingEntry& entry)
    {
        entry.state = EntryState::Refused;
        if (!entry.measure) {
            entry.reason =
                entryMessage(QT_TRANSLATE_NOOP("measure", "No measure is called \"%1\"."))
                    .arg(entry.measureName);
            return;
        }
        const auto period = readingPeriod(entry.periodText, m_language);
        if (!period) {
            entry.reason =
                entryMessage(QT_TRANSLATE_NOOP("measure", "\"%1\" is no period. Write it like "
                                                          "2026-03, 2026-Q1 or 2026-03-31."))
                    .arg(entry.periodText);
            return;
        }
        entry.period = *period;
        const QDate begin = period->from.isValid() ? period->from : period->until;
        if (begin > m_today) {
            entry.reason = entryMessage(QT_TRANSLATE_NOOP("measure", "%1 has not begun yet."))
                               .arg(period->title);
            return;
        }
        const auto number = numberIn(entry.valueText, m_language);
        if (!number) {
            entry.reason = entryMessage(QT_TRANSLATE_NOOP("measure", "\"%1\" is no number."))
                               .arg(entry.valueText);
            return;
        }
        entry.value = *number;
        const std::pair place{*entry.measure, period->until};
        if (m_taken.contains(place)) {
            entry.reason =
                entryMessage(QT_TRANSLATE_NOOP("measure", "%1 has a value further up already."))
                    .arg(period->title);
            return;
        }
        m_taken.insert(place);
        const Reading* before = recordedFor(m_series.readings(*entry.measure), period->until);
        entry.state = !before                        ? EntryState::New
                      : before->value == entry.value ? EntryState::Recorded
                                                     : EntryState::Correction;
        if (before)
            entry.before = *before;
    }

private:
    const MeasureSeries& m_series;
    const Language& m_language;
    QDate m_today;
    QSet<std::pair<Uid, QDate>> m_taken;
};

FindMeasure measuresByName(const Binder& binder)
{
    QHash<QString, Uid> known;
    const auto& names = binder.names(measure::def);
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        known.insert(name->code.toCaseFolded(), name.key());
        known.insert(name->title.simplified().toCaseFolded(), name.key());
    }
    return [known](const QString& name) -> std::optional<Uid> {
        const auto found = known.constFind(name.simplified().toCaseFolded());
        return found == known.cend() ? std::nullopt : std::optional(*found);
    };
}

} // namespace

Result<ReadingPlan> ReadingPlan::of(const Binder& binder, const MeasureSeries& series,
                                    const QString& text, const std::optional<Uid>& chosen,
                                    const Language& language)
{
    const auto cells =
        readingCells(text, chosen, measuresByName(binder), [&language](const QString& cell) {
            return readingPeriod(cell, language).has_value();
        });
    if (!cells)
        return fail(cells.error());
    ReadingPlan plan;
    EntryJudge judge(series, language, binder.clock().today());
    for (const ReadingCell& cell : *cells) {
        ReadingEntry entry;
        entry.line = cell.line;
        entry.periodText = cell.period;
        entry.valueText = cell.value;
        entry.note = cell.note;
        entry.measure = cell.measure;
        const auto name = cell.measure ? binder.name(*cell.measure) : std::nullopt;
        entry.measureName = name ? name->title : cell.measureName;
        judge.judge(entry);
        plan.m_entries.append(std::move(entry));
    }
    return plan;
}

int ReadingPlan::count(EntryState state) const
{
    return int(std::count_if(m_entries.cbegin(), m_entries.cend(),
                             [state](const ReadingEntry& entry) { return entry.state == state; }));
}

ChangeSet ReadingPlan::change(const Binder& binder, const MeasureSeries& series,
                              const QString& reason, const QString& source) const
{
    ChangeSet set({ChangeLabel::Act::Paste, QString::fromLatin1(measure_reading::def.key), {}, 0});
    int added = 0;
    for (const ReadingEntry& entry : m_entries) {
        const bool isCorrection = entry.state == EntryState::Correction;
        if (entry.state != EntryState::New && !(isCorrection && !reason.isEmpty()))
            continue;
        Record record(measure_reading::def);
        record.set(measure_reading::title, entry.period.title);
        record.set(measure_reading::measure, *entry.measure);
        if (entry.period.from.isValid())
            record.set(measure_reading::periodStart, entry.period.from);
        record.set(measure_reading::periodEnd, entry.period.until);
        record.set(measure_reading::value, entry.value);
        record.set(measure_reading::target, series.target(*entry.measure).target);
        record.set(measure_reading::source, source);
        record.set(measure_reading::note, entry.note);
        record.set(measure_reading::on, binder.clock().today());
        record.set(measure_reading::by, binder.session().actor().person);
        if (isCorrection) {
            record.set(measure_reading::replaces, entry.before->uid);
            record.set(measure_reading::note,
                       entry.note.isEmpty() ? reason
                                            : QString(reason + QLatin1String(". ") + entry.note));
        }
        set.add(std::move(record));
        ++added;
    }
    ChangeLabel label = set.label();
    label.count = added;
    set.setLabel(label);
    return set;
}

} // namespace ringbinder
