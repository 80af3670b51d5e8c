// SPDX-License-Identifier: GPL-3.0-or-later
// The way to stage 2: what has to happen by when, what endangers the date, who will be asked, and
// which sites are visited.
#include "core/registers/assets/asset.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/certificate.h"
#include "core/registers/context/organisation.h"
#include "core/registers/context/site.h"
#include "core/registers/controls/control.h"
#include "core/registers/frameworks/clause_status.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/logic/presence.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/packcharts.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packtext.h"
#include "core/report/packs/readinesstables.h"
#include "core/report/sheets/sheetparts.h"
#include "core/rules/readiness.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

// One day that somebody has to keep, of whichever register.
struct PlanDay {
    QDate day;
    const Record* record = nullptr; // null: a stage of the certification
    QString what;
    const FieldDef* owner = nullptr;
};

bool isOpenAction(const Record& action)
{
    const auto status = action.get(action::status);
    return status != action::Status::Done && status != action::Status::Verified &&
           status != action::Status::Cancelled;
}

class PlanDays final {
public:
    explicit PlanDays(const PackContext& context)
        : m_context(context)
        , m_data(context.snapshot())
    {
    }

    QList<PlanDay> take()
    {
        stages();
        auditsAndReviews();
        gaps();
        work();
        std::stable_sort(m_days.begin(), m_days.end(),
                         [](const PlanDay& a, const PlanDay& b) { return a.day < b.day; });
        return std::move(m_days);
    }

private:
    void add(const std::optional<QDate>& day, const Record& record, const FieldDef* owner)
    {
        if (day)
            m_days.append({*day, &record, m_data.name(record), owner});
    }

    void stages()
    {
        const Speech say = m_context.speech("readiness");
        if (const QDate day = stageOne(m_data); day.isValid() && day >= m_data.today())
            m_days.append({day, nullptr, say(QT_TRANSLATE_NOOP("readiness", "Stage 1")), nullptr});
        if (const QDate day = stageTwo(m_data); day.isValid())
            m_days.append({day, nullptr, say(QT_TRANSLATE_NOOP("readiness", "Stage 2")), nullptr});
    }

    void auditsAndReviews()
    {
        for (const Record& one : m_data.records(audit::def)) {
            const auto status = one.get(audit::status);
            const auto kind = one.get(audit::kind);
            // The stages stand there already.
            if (status == audit::Status::Completed || status == audit::Status::Reported ||
                status == audit::Status::Cancelled || kind == audit::Kind::Stage1 ||
                kind == audit::Kind::Stage2)
                continue;
            add(one.get(audit::plannedDate), one, &audit::leadAuditor);
        }
        for (const Record& one : m_data.records(management_review::def)) {
            const auto status = one.get(management_review::status);
            if (status == management_review::Status::Planned ||
                status == management_review::Status::Prepared)
                add(one.get(management_review::plannedOn), one, &management_review::chair);
        }
    }

    void gaps()
    {
        for (const Record& one : m_data.records(clause_status::def)) {
            if (one.get(clause_status::overrideField) != clause_status::State::Met &&
                one.value(clause_status::doneOn).isNull())
                add(one.get(clause_status::due), one, &clause_status::owner);
        }
        for (const Record& one : m_data.records(nonconformity::def)) {
            if (isOpenNonconformity(one))
                add(one.get(nonconformity::due), one, &nonconformity::owner);
        }
    }

    void work()
    {
        for (const Record& one : m_data.records(action::def)) {
            if (isOpenAction(one))
                add(one.get(action::due), one, &action::owner);
        }
    }

    const PackContext& m_context;
    const Snapshot& m_data;
    QList<PlanDay> m_days;
};

Cell whoCell(const PackContext& context, const PlanDay& day)
{
    if (day.record)
        return valueCell(context, *day.record, *day.owner);
    const Record* certificate = soughtCertificate(context.snapshot());
    return certificate ? valueCell(context, *certificate, certificate::body)
                       : textCell(context, {});
}

// Where a day stands against today and against stage 2.
enum class Standing { Late, InTime, AfterStageTwo };

Standing standingOf(const Snapshot& snapshot, const PlanDay& day)
{
    const QDate two = stageTwo(snapshot);
    if (day.day < snapshot.today())
        return Standing::Late;
    return two.isValid() && day.day > two ? Standing::AfterStageTwo : Standing::InTime;
}

Cell standingCell(const PackContext& context, const PlanDay& day)
{
    const Speech say = context.speech("readiness");
    switch (standingOf(context.snapshot(), day)) {
    case Standing::Late:
        return toneCell(say(QT_TRANSLATE_NOOP("readiness", "late")), Tone::Bad);
    case Standing::InTime:
        return {say(QT_TRANSLATE_NOOP("readiness", "in time")), -1, false, false};
    case Standing::AfterStageTwo:
        return toneCell(say(QT_TRANSLATE_NOOP("readiness", "after stage 2")), Tone::Warning);
    }
    Q_UNREACHABLE();
}

QString whatOf(const PlanDay& day)
{
    return day.record ? QString(day.record->code() + QLatin1Char(' ') + day.what) : day.what;
}

// ---- interviews

// What a person answers for, in the order in which it is asked about.
class Interviews final {
public:
    explicit Interviews(const PackContext& context)
        : m_say(context.speech("readiness"))
        , m_data(context.snapshot())
    {
        const Record& client = m_data.organisation();
        topic(client.get(organisation::topManager),
              m_say(QT_TRANSLATE_NOOP("readiness", "Leadership, policy, management review (5, "
                                                   "9.3)")));
        topic(client.get(organisation::ismsManager),
              m_say(QT_TRANSLATE_NOOP("readiness", "The management system as a whole (4 to 10)")));
        for (const Record& one : m_data.records(role_assignment::def)) {
            if (one.get(role_assignment::current).value_or(false))
                topic(one.get(role_assignment::person),
                      m_data.shown(one, role_assignment::role).section(QLatin1Char(' '), 1));
        }
        owned(risk::def, risk::owner, QT_TRANSLATE_NOOP("readiness", "Risks owned: %1"),
              isOpenRisk);
        owned(control::def, control::owner,
              QT_TRANSLATE_NOOP("readiness", "Controls answered for: %1"), isApplicable);
        owned(asset::def, asset::owner, QT_TRANSLATE_NOOP("readiness", "Assets owned: %1"), isAny);
    }

    [[nodiscard]] const QList<Uid>& people() const { return m_people; }
    [[nodiscard]] QStringList topics(const Uid& person) const { return m_topics.value(person); }

private:
    static bool isOpenRisk(const Record& risk)
    {
        return risk.get(risk::status) != risk::Status::Closed;
    }
    static bool isApplicable(const Record& control)
    {
        return control.get(control::applicable) == control::Applicable::Yes;
    }
    static bool isAny(const Record&) { return true; }

    void topic(const std::optional<Uid>& person, const QString& text)
    {
        const Record* found = m_data.find(person);
        if (!found || text.isEmpty() || hasLeft(*found, m_data.today()))
            return;
        if (!m_topics.contains(*person))
            m_people.append(*person);
        QStringList& topics = m_topics[*person];
        if (!topics.contains(text))
            topics.append(text);
    }

    void owned(const RegisterDef& def, const Field<Uid>& owner, const char* sentence,
               bool (*counts)(const Record&))
    {
        QList<Uid> order;
        QHash<Uid, qint64> numbers;
        for (const Record& one : m_data.records(def)) {
            const auto person = one.get(owner);
            if (!person || !counts(one))
                continue;
            if (++numbers[*person] == 1)
                order.append(*person);
        }
        for (const Uid& person : std::as_const(order))
            topic(person, m_say(sentence, {m_say.number(numbers.value(person))}));
    }

    Speech m_say;
    const Snapshot& m_data;
    QList<Uid> m_people;
    QHash<Uid, QStringList> m_topics;
};

} // namespace

Table timePlan(const PackContext& context)
{
    const Speech say = context.speech("readiness");
    Table table;
    table.tints = toneTints();
    table.columns = {column(context.speech("pack")(QT_TRANSLATE_NOOP("pack", "Date")),
                            {.weight = 0.8, .wraps = false, .identifies = true}),
                     column(say(QT_TRANSLATE_NOOP("readiness", "What")), {.weight = 3.4}),
                     column(say(QT_TRANSLATE_NOOP("readiness", "Kind")), {.weight = 1.1}),
                     column(say(QT_TRANSLATE_NOOP("readiness", "Responsible")), {.weight = 1.2}),
                     column(say(QT_TRANSLATE_NOOP("readiness", "State")), {.weight = 0.8})};
    table.emptyText = say(QT_TRANSLATE_NOOP("readiness", "Nothing open has a date."));
    QList<Row> rows;
    const QList<PlanDay> days = PlanDays(context).take();
    for (const PlanDay& day : days) {
        const QString kind = day.record ? day.record->def().labelText().in(context.language())
                                        : certificate::def.labelText().in(context.language());
        rows.append({{{context.language().date(day.day), -1, false, false},
                      {whatOf(day), -1, day.record == nullptr, false},
                      {kind, -1, false, false},
                      whoCell(context, day),
                      standingCell(context, day)},
                     Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("readiness", "Dates")), rows.size(), rows.size());
    return table;
}

Table dangersToTheDate(const PackContext& context)
{
    const Speech say = context.speech("readiness");
    Table table;
    table.tints = toneTints();
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("readiness", "What")), {.weight = 2.6, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("readiness", "Why")), {.weight = 1}),
        column(say(QT_TRANSLATE_NOOP("readiness", "Reason given, measure meanwhile")),
               {.weight = 2.2}),
        column(say(QT_TRANSLATE_NOOP("readiness", "Responsible")), {.weight = 1.2})};
    table.emptyText =
        say(QT_TRANSLATE_NOOP("readiness", "Nothing is late, blocked or due after stage 2."));
    QList<Row> rows;
    const QList<PlanDay> days = PlanDays(context).take();
    for (const PlanDay& day : days) {
        const bool isAction = day.record && &day.record->def() == &action::def;
        const bool isBlocked =
            isAction && day.record->get(action::status) == action::Status::Blocked;
        // A plan may reach beyond the audit; a gap or a nonconformity may not.
        const Standing standing = standingOf(context.snapshot(), day);
        const bool isDanger = standing == Standing::Late || isBlocked ||
                              (standing == Standing::AfterStageTwo && !isAction);
        if (!day.record || !isDanger)
            continue;
        QStringList given;
        if (isAction)
            given = {day.record->text(action::blockedReason), day.record->text(action::lateReason),
                     day.record->text(action::interimMeasure)};
        given.removeAll(QString());
        rows.append(
            {{{whatOf(day), -1, true, false},
              isBlocked ? toneCell(context.snapshot().shown(*day.record, action::status), Tone::Bad)
                        : standingCell(context, day),
              isAction ? textCell(context, plainText(given.join(QLatin1Char('\n'))))
                       : Cell{QString(QChar(0x2013)), -1, false, true},
              whoCell(context, day)},
             Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine =
        countLine(context, say(QT_TRANSLATE_NOOP("readiness", "Dates")), rows.size(), days.size(),
                  say(QT_TRANSLATE_NOOP("readiness", "late, blocked or after stage "
                                                     "2")));
    return table;
}

Table interviewList(const PackContext& context)
{
    const Speech say = context.speech("readiness");
    const Interviews interviews(context);
    Table table;
    table.columns = {
        column(say(QT_TRANSLATE_NOOP("readiness", "Person")), {.weight = 1.4, .identifies = true}),
        column(say(QT_TRANSLATE_NOOP("readiness", "Position")), {.weight = 1.6}),
        column(say(QT_TRANSLATE_NOOP("readiness", "Asked about")), {.weight = 3.4})};
    table.emptyText = say(QT_TRANSLATE_NOOP("readiness", "Nobody is named for anything yet."));
    QList<Row> rows;
    for (const Uid& uid : interviews.people()) {
        const Record& person = *context.snapshot().find(uid);
        rows.append({{{context.snapshot().name(person), -1, true, false},
                      textCell(context, roleOf(person)),
                      {interviews.topics(uid).join(QLatin1String("; ")), -1, false, false}},
                     Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, person::def.pluralText().in(context.language()),
                                rows.size(), context.snapshot().records(person::def).size(),
                                say(QT_TRANSLATE_NOOP("readiness", "with something to answer "
                                                                   "for")));
    return table;
}

Table siteList(const PackContext& context)
{
    const Speech say = context.speech("readiness");
    const Snapshot& data = context.snapshot();
    const Language& language = context.language();
    const QList<Record>& sites = data.records(site::def);
    Table table;
    table.columns = {column(say(QT_TRANSLATE_NOOP("readiness", "Site, address")),
                            {.weight = 1.8, .identifies = true}),
                     column(labelOf(site::activities).in(language), {.weight = 2}),
                     column(labelOf(site::peopleCount).in(language), {.weight = 0.8}),
                     column(labelOf(site::inScope).in(language), {.weight = 0.8}),
                     column(labelOf(site::zones).in(language), {.weight = 1.8}),
                     column(labelOf(site::owner).in(language), {.weight = 1})};
    table.emptyText = say(QT_TRANSLATE_NOOP("readiness", "No site is recorded."));
    QList<Row> rows;
    for (const Record& one : sites) {
        if (one.get(site::status) == site::Status::Closed)
            continue;
        const QString place = data.shown(one, site::city);
        QStringList address = {plainText(one.text(site::address)), place};
        address.removeAll(QString());
        QStringList scope = {data.shown(one, site::inScope)};
        if (one.get(site::inScope) == false)
            scope.append(plainText(one.text(site::outOfScopeReason)));
        const QString where = textCell(context, address.join(QLatin1String(", "))).text;
        rows.append(
            {{{QString(one.code() + QLatin1Char(' ') + one.title() + QLatin1Char('\n') + where), -1,
               true, false},
              valueCell(context, one, site::activities),
              valueCell(context, one, site::peopleCount),
              linesCell(context, scope),
              valueCell(context, one, site::zones),
              valueCell(context, one, site::owner)},
             Row::Kind::Record});
    }
    table.rows = Rows::of(rows);
    table.countLine = countLine(context, site::def.pluralText().in(language), rows.size(),
                                sites.size(), say(QT_TRANSLATE_NOOP("readiness", "not closed")));
    return table;
}

} // namespace ringbinder::report
