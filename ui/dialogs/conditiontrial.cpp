// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/conditiontrial.h"

#include "core/registers/assets/asset.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/network_zone.h"
#include "core/rules/snapshot.h"
#include "ui/jobs/jobrunner.h"
#include "ui/pages/figuretable.h"
#include "ui/pages/technicalwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kMostTrialRows = 200;
constexpr int kPlaceLetters = 26;
constexpr int kOutcomeLetters = 14;
constexpr int kFoundLetters = 44;

// Computed fields of assets count too, so a snapshot is judged and not the bare records.
Result<ComplianceState> judgedAlone(const Binder& binder, const Language& language,
                                    const Record& rule, const Progress& progress)
{
    const auto snapshot = Snapshot::take(binder, language, {}, {}, {technicalRegisters()});
    if (!snapshot)
        return fail(snapshot.error());
    if (progress.isCancelled())
        return fail(Error::Kind::Cancelled, Message());
    auto state = complianceOf(snapshot->source(), {.trial = rule, .trend = false}, &progress);
    if (progress.isCancelled())
        return fail(Error::Kind::Cancelled, Message());
    return state;
}

// What fails comes first, what passes last.
int trialRank(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Fail:
        return 0;
    case Outcome::Exception:
        return 1;
    case Outcome::Error:
        return 2;
    case Outcome::Pass:
        return 3;
    case Outcome::NotApplicable:
        return 4;
    }
    Q_UNREACHABLE();
}

// The record that a row opens: the host, else the asset, else the zone.
std::pair<const RegisterDef*, Uid> trialTarget(const RuleResult& result)
{
    if (result.place.host)
        return {&network_host::def, *result.place.host};
    if (result.place.asset)
        return {&asset::def, *result.place.asset};
    if (result.place.zone)
        return {&network_zone::def, *result.place.zone};
    return {nullptr, result.rule};
}

FigureTable::Row trialRow(const RuleResult& result, const Language& language)
{
    const auto [def, uid] = trialTarget(result);
    return {def,
            uid,
            {{result.place.name, {}, Tone::Neutral},
             {labelOf(result.outcome).in(language), double(trialRank(result.outcome)),
              toneOf(result.outcome)},
             {technicalwords::what(result, language), {}, Tone::Neutral},
             {language.dateTime(result.checkedAt), double(result.checkedAt.toMSecsSinceEpoch()),
              Tone::Neutral}}};
}

} // namespace

ConditionTrial::ConditionTrial(const OpenContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_try(
          new QPushButton(themedIcon(QStringLiteral("test")), tr("T&ry on the last imports"), this))
    , m_said(new QLabel(this))
    , m_table(new FigureTable({tr("Where"), tr("Result"), tr("What was found"), tr("Scanned at")},
                              tr("What the condition would find"), this))
    , m_jobs(new JobRunner(this))
{
    m_try->setAutoDefault(false);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setText(tr("Try the condition to see which hosts it would fail. Nothing is written."));
    m_table->setColumnWidth(0, kPlaceLetters);
    m_table->setColumnWidth(1, kOutcomeLetters);
    m_table->setColumnWidth(2, kFoundLetters);
    m_table->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_try);
    row->addWidget(m_said, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    connect(m_try, &QPushButton::clicked, this, [this] {
        if (m_jobs->isRunning())
            m_jobs->cancel();
        else
            emit wanted();
    });
    connect(m_jobs, &JobRunner::runningChanged, this, [this](bool isRunning) {
        m_try->setText(isRunning ? tr("Cance&l trying") : tr("T&ry on the last imports"));
    });
    connect(m_table, &FigureTable::opened, this, [this](const RegisterDef* def, const Uid& uid) {
        if (def)
            m_context.host.openRecord(*def, uid, {});
    });
}

ConditionTrial::~ConditionTrial()
{
    delete m_jobs;
}

QString ConditionTrial::said() const
{
    return m_said->text();
}

void ConditionTrial::becomeStale()
{
    if (m_isTried)
        m_said->setText(tr("The condition has changed since it was tried; try it again."));
}

void ConditionTrial::start(const Record& rule)
{
    const Uid uid = rule.uid();
    if (m_context.binder.path().isEmpty()) { // in memory: no other thread can read it
        show(judgedAlone(m_context.binder, m_context.language, rule, NoProgress()), uid);
        return;
    }
    m_said->setText(tr("Trying…"));
    m_jobs->start<Result<ComplianceState>>(
        [&binder = std::as_const(m_context.binder), language = m_context.language,
         rule](const Progress& progress) -> Result<ComplianceState> {
            const auto reader = binder.reader();
            if (!reader)
                return fail(reader.error());
            return judgedAlone(**reader, language, rule, progress);
        },
        [this, uid](const Result<ComplianceState>& state) { show(state, uid); });
}

void ConditionTrial::show(const Result<ComplianceState>& state, const Uid& rule)
{
    m_isTried = true;
    if (!state) {
        m_said->setText(state.error().kind == Error::Kind::Cancelled
                            ? tr("Trying was cancelled.")
                            : state.error().message.in(m_context.language));
        m_table->hide();
        emit shown();
        return;
    }
    QList<const RuleResult*> results;
    int counts[5] = {};
    for (const RuleResult& result : state->results) {
        if (result.rule != rule)
            continue;
        ++counts[int(result.outcome)];
        if (result.outcome != Outcome::NotApplicable)
            results.append(&result);
    }
    std::stable_sort(results.begin(), results.end(), [](const RuleResult* a, const RuleResult* b) {
        return trialRank(a->outcome) < trialRank(b->outcome);
    });
    QList<FigureTable::Row> rows;
    for (const RuleResult* result : std::as_const(results)) {
        if (int(rows.size()) == kMostTrialRows)
            break;
        rows.append(trialRow(*result, m_context.language));
    }
    const auto count = [&counts](Outcome outcome) { return counts[int(outcome)]; };
    QStringList words;
    if (results.isEmpty()) {
        words.append(tr("No import speaks of what this condition looks at."));
    } else {
        words.append(tr("%n would fail", nullptr, count(Outcome::Fail)));
        words.append(tr("%n would pass", nullptr, count(Outcome::Pass)));
        if (count(Outcome::Exception) > 0)
            words.append(tr("%n would be excepted", nullptr, count(Outcome::Exception)));
        if (count(Outcome::Error) > 0)
            words.append(tr("%n could not be judged", nullptr, count(Outcome::Error)));
        if (int(results.size()) > kMostTrialRows)
            words.append(tr("the first %1 are shown").arg(kMostTrialRows));
    }
    m_said->setText(words.join(QStringLiteral(", ")));
    m_table->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    emit shown();
}

} // namespace ringbinder
