// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplebuilder.h"

#include "core/catalogue/catalogue.h"
#include "core/registers/binder/comment.h"
#include "core/registers/context/organisation.h"
#include "core/registers/controls/control.h"
#include "core/registers/logic/evidence_file.h"
#include "core/registers/people/person.h"
#include "core/registers/risks/method.h"
#include "core/registers/technical/technical_rule.h"
#include "core/risk/method.h"
#include "core/risk/signoff.h"
#include "core/sample/samplescans.h"
#include "core/sample/samplescript.h"
#include "core/sample/sampleseed.h"
#include "core/store/binder.h"

#include <QFileInfo>
#include <QJsonArray>

namespace ringbinder {

namespace {

constexpr int kSampleDayBegins = 7 * 3600 + 1800; // seconds, UTC
constexpr int kSampleDaySeconds = 8 * 3600;

Message buildingSample()
{
    return {"sample", QT_TRANSLATE_NOOP("sample", "Building the sample client")};
}

class SamplePlayer final {
public:
    SamplePlayer(Binder& binder, FixedClock& clock, const Language& language,
                 const SampleScript& script, const SampleSeed& seed)
        : m_binder(binder)
        , m_clock(clock)
        , m_language(language)
        , m_script(script)
        , m_seed(seed)
        , m_scans(binder, script, language)
    {
    }

    Result<> play(Progress& progress)
    {
        for (const SampleRecord& record : m_script.records())
            m_people.insert(record.id, record.added.values[QLatin1String("name")].toString());
        const QList<SampleStep>& steps = m_script.steps();
        m_clock.set(instantOf(steps.first().at, 0, 1));
        actAs(steps.first().by);
        if (const auto done = seed(); !done)
            return done;
        for (qsizetype n = 0; n < steps.size(); ++n) {
            if (progress.isCancelled())
                return fail(Error::Kind::Cancelled, {});
            progress.report(n, steps.size(), buildingSample());
            setTime(steps, n);
            actAs(steps[n].by);
            if (const auto done = playStep(steps[n]); !done)
                return done;
        }
        return {};
    }

private:
    // Spreads the steps of a day over it.
    void setTime(const QList<SampleStep>& steps, qsizetype n)
    {
        qsizetype first = n;
        while (first > 0 && m_script.day(steps[first - 1].at) == m_script.day(steps[n].at))
            --first;
        qsizetype end = n + 1;
        while (end < steps.size() && m_script.day(steps[end].at) == m_script.day(steps[n].at))
            ++end;
        m_clock.set(instantOf(steps[n].at, n - first + 1, end - first + 1));
    }

    QDateTime instantOf(int offset, qsizetype part, qsizetype parts) const
    {
        const QDateTime midnight(m_script.day(offset), QTime(0, 0), Qt::UTC);
        return midnight.addSecs(kSampleDayBegins + kSampleDaySeconds * part / parts);
    }

    Uid uidOf(const QString& id) const { return m_scans.uidOf(id).value_or(sampleUid(id)); }

    void actAs(const QString& person)
    {
        m_binder.session().setActor({m_people.value(person), sampleUid(person)});
    }

    // A new client begins with the controls, threats and vulnerabilities of the catalogues.
    Result<> seed()
    {
        ChangeSet set({ChangeLabel::Act::Seed,
                       QString::fromLatin1(control::def.key),
                       {},
                       int(shippedCatalogue().controls().size())});
        for (const SampleSeed::Shipped& shipped : m_seed.records()) {
            m_records.insert(shipped.id, shipped.record);
            set.add(shipped.record);
        }
        return applied(std::move(set));
    }

    // A new record: the rule that is shipped under this id, else an empty one.
    Record begun(const SampleRecord& source) const
    {
        if (source.def == &technical_rule::def) {
            if (const auto shipped = m_seed.rule(source.id))
                return *shipped;
        }
        return Record(*source.def, sampleUid(source.id));
    }

    Result<> playScans(const SampleStep& step)
    {
        for (const SampleStep::Part& part : step.parts) {
            const SampleRecord& scan = m_script.records()[part.record];
            if (const auto done = m_scans.takeIn(scan); !done) {
                Error error = done.error();
                error.detail += QStringLiteral(" (sample: %1)").arg(scan.id);
                return fail(error);
            }
        }
        return {};
    }

    Result<> playStep(const SampleStep& step)
    {
        if (step.kind == SampleStep::Kind::Scan)
            return playScans(step);
        const QString key = QString::fromLatin1(step.def->key);
        ChangeSet set({ChangeLabel::Act::Edit, key, {}, int(step.parts.size())}, kindOf(step));
        QHash<QString, Record> after;
        for (const SampleStep::Part& part : step.parts) {
            const SampleRecord& source = m_script.records()[part.record];
            if (step.kind == SampleStep::Kind::Remove) {
                const auto record = m_binder.find(*step.def, sampleUid(source.id));
                if (!record)
                    return fail(record.error());
                if (*record)
                    set.remove(**record);
                continue;
            }
            const SampleEdit& edit = part.edit < 0 || step.kind == SampleStep::Kind::Add
                                         ? source.added
                                         : source.edits[part.edit];
            const auto before = recordBefore(source);
            if (!before)
                return fail(before.error());
            if (!*before && !source.found.isEmpty()) {
                return fail(Error::Kind::NotFound, {},
                            QStringLiteral("sample: no scan brings %1").arg(source.found));
            }
            Record record = *before ? **before : begun(source);
            if (const auto done = fill(record, edit, source); !done)
                return done;
            if (const auto done = sign(record); !done)
                return done;
            if (*before)
                set.update(**before, record);
            else
                set.add(record);
            after.insert(source.id, record);
        }
        set.setLabel(labelOf(step));
        if (const auto done = applied(std::move(set)); !done)
            return done;
        m_records.insert(after);
        return {};
    }

    static ChangeKind kindOf(const SampleStep& step)
    {
        const bool isSheet = step.kind == SampleStep::Kind::Add && step.parts.size() > 5;
        return isSheet ? ChangeKind::Import : ChangeKind::Edit;
    }

    ChangeLabel labelOf(const SampleStep& step) const
    {
        const int count = int(step.parts.size());
        QString subject;
        if (count == 1 && step.kind != SampleStep::Kind::Add) {
            const SampleRecord& source = m_script.records()[step.parts.first().record];
            if (const auto name = m_binder.name(uidOf(source.id)))
                subject = name->code;
        }
        ChangeLabel::Act act = ChangeLabel::Act::Add;
        if (kindOf(step) == ChangeKind::Import)
            act = ChangeLabel::Act::Import;
        else if (step.kind == SampleStep::Kind::Remove)
            act = ChangeLabel::Act::Remove;
        else if (step.kind == SampleStep::Kind::Edit)
            act = count > 1 ? ChangeLabel::Act::BulkEdit : ChangeLabel::Act::Edit;
        return {act, QString::fromLatin1(step.def->key), subject, count};
    }

    // As it stands now; empty where there is none yet.
    Result<std::optional<Record>> recordBefore(const SampleRecord& source) const
    {
        if (SampleScans::mayChange(*source.def))
            return m_binder.find(*source.def, uidOf(source.id));
        if (const auto known = m_records.constFind(source.id); known != m_records.cend())
            return std::optional(*known);
        if (!source.def->singleton)
            return std::optional<Record>();
        // The program may have made it with the file.
        const auto held = m_binder.records(*source.def);
        if (!held)
            return fail(held.error());
        return held->isEmpty() ? std::optional<Record>() : std::optional(held->first());
    }

    Result<> fill(Record& record, const SampleEdit& edit, const SampleRecord& source)
    {
        for (auto value = edit.values.constBegin(); value != edit.values.constEnd(); ++value) {
            if (value.key() == QLatin1String("code")) {
                record.setCode(value.value().toString());
                continue;
            }
            if (source.def == &comment::def && value.key() == QLatin1String("on")) {
                record.set(comment::recordUid, uidOf(value.value().toString()).toString());
                continue;
            }
            const FieldDef* field = source.def->field(value.key());
            if (!field) {
                return fail(
                    Error::Kind::Invalid, {},
                    QStringLiteral("sample: %1 has no field %2").arg(source.id, value.key()));
            }
            const auto stored = storedValue(*field, value.value());
            if (!stored)
                return fail(stored.error());
            record.setValue(*field, *stored);
        }
        if (source.def->singleton)
            record.setValue(organisation::language, Value(m_language.code()));
        if (edit.file.isEmpty())
            return {};
        const auto bytes = m_script.file(edit.file);
        if (!bytes)
            return fail(bytes.error());
        const auto sha256 = m_binder.storeAttachment(*bytes);
        if (!sha256)
            return fail(sha256.error());
        setEvidenceFile(record, {edit.file, *bytes, {}}, *sha256, m_clock.nowUtc());
        return {};
    }

    // An acceptance is bound to what its risk was on that day.
    Result<> sign(Record& record) const
    {
        const auto kind = record.get(acceptance::kind);
        const auto signedRisk = record.get(acceptance::risk);
        if (&record.def() != &acceptance::def || !kind || !signedRisk)
            return {};
        const auto risk = m_binder.find(*signedRisk);
        if (!risk)
            return fail(risk.error());
        if (!*risk)
            return fail(Error::Kind::NotFound, {}, QStringLiteral("sample: a risk is missing"));
        const auto signoff = signoffOf(m_binder, **risk, *kind, m_method);
        if (!signoff)
            return fail(signoff.error());
        setSignoff(record, *signoff);
        return {};
    }

    Result<Value> storedValue(const FieldDef& field, const QJsonValue& json)
    {
        if (json.isNull())
            return Value();
        switch (field.type) {
        case FieldType::Date:
            return Value(m_script.day(json.toInt()).toString(Qt::ISODate));
        case FieldType::Instant:
            return Value(instantToText(json.isString() ? m_script.instant(json.toString())
                                                       : m_clock.nowUtc()));
        case FieldType::Reference:
            return Value(uidOf(json.toString()).toString());
        case FieldType::References: {
            QStringList uids;
            const QJsonArray ids = json.toArray();
            for (const QJsonValue& id : ids)
                uids.append(uidOf(id.toString()).toString());
            return Value(uids);
        }
        case FieldType::MultiChoice: {
            QStringList tokens;
            for (const Choice& choice : field.choices) {
                if (json.toArray().contains(QString::fromLatin1(choice.token)))
                    tokens.append(QString::fromLatin1(choice.token));
            }
            return tokens.size() == json.toArray().size()
                       ? Result<Value>(Value(tokens))
                       : fail(Error::Kind::Invalid, {},
                              QStringLiteral("sample: unknown choice in %1").arg(field.name()));
        }
        case FieldType::YesNo:
            return Value(json.toBool() ? 1 : 0);
        case FieldType::Integer:
        case FieldType::Money:
        case FieldType::Rating:
            return Value(json.toInteger());
        case FieldType::Decimal:
            return Value(json.toDouble());
        case FieldType::Attachment:
            return attachmentValue(json.toString());
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Choice:
            break;
        }
        if (&field == &method::definition)
            return Value(QString::fromUtf8(m_method.toJson()));
        return Value(json.toString());
    }

    Result<Value> attachmentValue(const QString& name)
    {
        const auto bytes = m_script.file(name);
        if (!bytes)
            return fail(bytes.error());
        const auto sha256 = m_binder.storeAttachment(*bytes);
        if (!sha256)
            return fail(sha256.error());
        return Value(*sha256);
    }

    Result<> applied(ChangeSet set)
    {
        const QString what = set.label().registerKey;
        const auto done = m_binder.session().apply(std::move(set));
        if (done)
            return {};
        Error error = done.error();
        error.detail += QStringLiteral(" (sample: %1, %2)").arg(what, m_clock.today().toString());
        return fail(error);
    }

    Binder& m_binder;
    FixedClock& m_clock;
    const Language& m_language;
    const SampleScript& m_script;
    const RiskMethod m_method = RiskMethod::standard(m_language);
    const SampleSeed& m_seed;
    SampleScans m_scans;
    QHash<QString, QString> m_people; // name by id
    QHash<QString, Record> m_records; // as they stand, by id
};

} // namespace

Result<> buildSample(Binder& binder, FixedClock& clock, const Language& language,
                     Progress& progress)
{
    const QDateTime now = clock.nowUtc();
    const auto script =
        SampleScript::load(QStringLiteral(":/sample"), binder.registry(), language, clock.today());
    if (!script)
        return fail(script.error());
    const auto seed = SampleSeed::load(language);
    if (!seed)
        return fail(seed.error());
    const Actor actor = binder.session().actor();
    SamplePlayer player(binder, clock, language, *script, *seed);
    const auto done = player.play(progress);
    binder.session().setActor(actor);
    clock.set(now);
    return done;
}

Result<> makeSample(const QString& target, const Registry& registry, const Language& language,
                    const QDateTime& now, Progress& progress)
{
    if (QFileInfo::exists(target)) {
        return fail(
            Error::Kind::Conflict,
            Message("sample", QT_TRANSLATE_NOOP("sample", "\"%1\" already exists. Choose another "
                                                          "name for the sample client."))
                .arg(target));
    }
    // A thousand commits to a disk would take many seconds; one copy at the end takes one.
    FixedClock clock(now);
    Binder::Options options;
    options.clock = &clock;
    const auto binder = Binder::inMemory(registry, options);
    if (!binder)
        return fail(binder.error());
    if (const auto done = buildSample(**binder, clock, language, progress); !done)
        return done;
    return (*binder)->copyTo(target);
}

} // namespace ringbinder
