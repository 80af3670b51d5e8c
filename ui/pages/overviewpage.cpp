// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "core/registers/assets/asset.h"
#include "core/registers/context/organisation.h"
#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/risks/risk.h"
#include "ui/charts/heatmappanel.h"
#include "ui/charts/progresschart.h"
#include "ui/models/recordtally.h"
#include "ui/pages/registerpage.h"
#include "ui/shell/theme.h"
#include "ui/shell/tones.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kCardPadding = 8;
constexpr int kFigureColumns = 3;
constexpr int kOverviewMatrix = 275;
// So many records are counted before anybody sees that it takes time.
constexpr qint64 kCountedAtOnce = 2000;
constexpr qsizetype kCountedBetweenEvents = 400;
// An exclusion is justified by a sentence, not by a word.
constexpr int kShortestJustification = 20;

// What is asked of the records of each register, as bits of its tally.
enum RiskBit { OpenRisk, AboveAppetite, WithoutOwner, Unrated, Untreated };
enum ControlBit { Undecided, WithoutReason, FirstControlStatus };
enum ActionBit { Overdue, FirstActionStatus };

QLabel* plainLabel(const QString& text, QWidget* parent, double scale, bool bold)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

quint32 askedBit(int number, bool on)
{
    return on ? 1U << unsigned(number) : 0U;
}

quint32 judgedControl(const Record& record)
{
    const auto decision = record.get(control::applicable).value_or(control::Applicable::Undecided);
    if (decision == control::Applicable::Undecided)
        return askedBit(Undecided, true);
    if (decision == control::Applicable::No) {
        return askedBit(WithoutReason,
                        record.text(control::exclusionJustification).trimmed().size() <
                            kShortestJustification);
    }
    const auto status = record.get(control::status).value_or(control::Status::NotStarted);
    return askedBit(WithoutReason, record.value(control::inclusionReasons).isNull()) |
           askedBit(FirstControlStatus + int(status), true);
}

quint32 judgedRisk(const Record& record, const RiskMethod& method)
{
    if (record.get(risk::status) == risk::Status::Closed)
        return 0;
    const auto level = levelAt(record, RiskStage::Current, method);
    const bool above = level && method.isAboveAppetite(level->score);
    return askedBit(OpenRisk, true) | askedBit(AboveAppetite, above) |
           askedBit(WithoutOwner, !record.get(risk::owner)) | askedBit(Unrated, !level) |
           askedBit(Untreated, above && !record.get(risk::treatment));
}

quint32 judgedAction(const Record& record)
{
    const auto status = record.get(action::status).value_or(action::Status::Open);
    return askedBit(Overdue, record.get(action::overdue).value_or(false)) |
           askedBit(FirstActionStatus + int(status), true);
}

QList<const FieldDef*> heatMapFields()
{
    QList<const FieldDef*> fields;
    for (const RiskStage stage : kRiskStages) {
        const StageKeys keys = keysOf(stage);
        for (const QLatin1String& key : {keys.likelihood, keys.impact})
            fields.append(risk::def.field(QString(key)));
    }
    return fields;
}

} // namespace

struct OverviewPage::Tallies {
    RecordTally risks;
    RecordTally controls;
    RecordTally actions;
    RecordTally nonconformities;
    RecordTally evidences;
    RecordTally assets;

    std::array<RecordTally*, 6> all()
    {
        return {&risks, &controls, &actions, &nonconformities, &evidences, &assets};
    }
};

OverviewPage::OverviewPage(const OpenContext& context, OpenBinder& open, QWidget* parent)
    : LivePage(context, {}, parent)
    , m_open(open)
    , m_tallies(new Tallies{
          {context, risk::def,
           [&open](const Record& record) { return judgedRisk(record, open.evaluation->method()); }},
          {context, control::def, judgedControl},
          {context, action::def, judgedAction},
          {context, nonconformity::def,
           [](const Record& record) {
               return askedBit(0,
                               record.get(nonconformity::status) != nonconformity::Status::Closed);
           }},
          {context, evidence::def,
           [](const Record& record) {
               return askedBit(0, record.get(evidence::expired).value_or(false));
           }},
          {context, asset::def,
           [](const Record& record) { return askedBit(0, !record.get(asset::owner)); }}})
    , m_risks(std::make_unique<RegisterIndex>(context.binder, risk::def, context.language,
                                              context.derive, heatMapFields()))
    , m_heading(plainLabel({}, this, 1.5, true))
    , m_scope(plainLabel({}, this, 1.0, false))
    , m_steps(new QVBoxLayout)
    , m_figures(new QGridLayout)
    , m_heatMap(
          new HeatMapPanel(context, *open.evaluation, *m_risks, HeatMapPanel::Shape::Column, this))
    , m_controls(new ProgressChart(tr("Controls by status"), this))
    , m_actions(new ProgressChart(tr("Actions by status"), this))
{
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(10);
    auto* head = new QVBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_scope);
    grid->addLayout(head, 0, 0, 1, 2);
    auto* left = new QVBoxLayout;
    left->addWidget(plainLabel(tr("Next steps"), this, 1.15, true));
    left->addLayout(m_steps);
    left->addSpacing(6);
    left->addWidget(plainLabel(tr("At a glance"), this, 1.15, true));
    left->addLayout(m_figures);
    left->addSpacing(6);
    left->addWidget(m_controls);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    m_heatMap->setMinimumHeight(kOverviewMatrix);
    m_heatMap->setMaximumHeight(kOverviewMatrix * 3 / 2);
    right->addWidget(m_heatMap, 2);
    right->addSpacing(6);
    right->addWidget(m_actions);
    right->addStretch(1);
    grid->addLayout(left, 1, 0);
    grid->addLayout(right, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    m_figures->setSpacing(8);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);

    connect(m_heatMap, &HeatMapPanel::chosen, this,
            [this](RiskStage stage, int likelihood, int impact) {
                const StageKeys keys = keysOf(stage);
                emit registerWanted(&risk::def, {{risk::def.field(QString(keys.likelihood)),
                                                  QStringLiteral("=%1").arg(likelihood)},
                                                 {risk::def.field(QString(keys.impact)),
                                                  QStringLiteral("=%1").arg(impact)}});
            });
    connect(&m_counting, &QTimer::timeout, this, &OverviewPage::countMore);
    m_heading->installEventFilter(this);
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::follow(const ChangeNotice& notice)
{
    for (RecordTally* tally : m_tallies->all())
        tally->update(notice);
    const quint64 revision = m_open.evaluation->revision();
    if (m_isLoaded) {
        for (const ChangeNotice::Touched& touched : notice.registers) {
            if (const auto done = m_risks->update(touched); !done)
                m_context.host.report(done.error());
        }
        if (revision != m_revision)
            m_risks->recompute();
    }
    m_revision = revision;
}

void OverviewPage::empty(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void OverviewPage::addFigure(const QString& number, const QString& what, Tone tone,
                             const RegisterDef& def, const QList<ColumnFilter>& filters)
{
    auto* card = new LeadingButton(QStringLiteral("%1  %2").arg(number, what), this);
    card->setMinimumHeight(card->sizeHint().height() + kCardPadding);
    QFont strong = card->font();
    strong.setBold(tone == Tone::Bad || tone == Tone::Warning);
    card->setFont(strong);
    if (const QString mark = theme::toneMark(tone); !mark.isEmpty())
        card->setText(QStringLiteral("%1  %2  %3").arg(number, what, mark));
    card->setAccessibleName(QStringLiteral("%1: %2").arg(what, number));
    connect(card, &QPushButton::clicked, this,
            [this, &def, filters] { emit registerWanted(&def, filters); });
    const int place = m_figures->count();
    m_figures->addWidget(card, place / kFigureColumns, place % kFigureColumns);
}

void OverviewPage::addStep(const QString& sentence, const RegisterDef& def,
                           const QList<ColumnFilter>& filters)
{
    auto* step = new LeadingButton(sentence, this);
    step->setIcon(themedIcon(QString::fromLatin1(def.icon)));
    connect(step, &QPushButton::clicked, this,
            [this, &def, filters] { emit registerWanted(&def, filters); });
    m_steps->addWidget(step);
}

Result<> OverviewPage::refresh()
{
    const auto profile = m_context.binder.singleton(organisation::def);
    m_heading->setText(m_open.organisation());
    const QString scope = profile ? profile->text(organisation::scopeLine) : QString();
    m_scope->setText(scope.isEmpty() ? tr("No scope line yet: File > Client profile.") : scope);
    if (m_counting.isActive())
        return {};
    qint64 uncounted = 0;
    for (RecordTally* tally : m_tallies->all())
        uncounted += tally->uncounted();
    if (uncounted <= kCountedAtOnce) {
        showFigures();
        return {};
    }
    if (m_figures->count() == 0) {
        empty(*m_steps);
        m_steps->addWidget(plainLabel(tr("Counting the records…"), this, 1.0, false));
    }
    m_waitsForPaint = !m_isPainted;
    if (m_isPainted)
        m_counting.start(0);
    return {};
}

bool OverviewPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_heading && event->type() == QEvent::Paint) {
        m_heading->removeEventFilter(this);
        m_isPainted = true;
        if (m_waitsForPaint)
            m_counting.start(0);
        m_waitsForPaint = false;
    }
    return LivePage::eventFilter(watched, event);
}

void OverviewPage::countMore()
{
    for (RecordTally* tally : m_tallies->all()) {
        if (!tally->countSome(kCountedBetweenEvents))
            return;
    }
    m_counting.stop();
    showFigures();
}

void OverviewPage::showFigures()
{
    if (!m_isLoaded) {
        if (const auto loaded = m_risks->load(); !loaded)
            m_context.host.report(loaded.error());
        m_isLoaded = true;
        m_revision = m_open.evaluation->revision();
    }
    Tallies& tallies = *m_tallies;
    const int unrated = tallies.risks.count(Unrated);
    const int withoutOwner = tallies.risks.count(WithoutOwner);
    const int untreated = tallies.risks.count(Untreated);
    const int aboveAppetite = tallies.risks.count(AboveAppetite);
    const int undecided = tallies.controls.count(Undecided);
    const int withoutReason = tallies.controls.count(WithoutReason);
    const int overdueActions = tallies.actions.count(Overdue);
    const int expiredEvidence = tallies.evidences.count(0);
    const int ownerlessAssets = tallies.assets.count(0);
    empty(*m_steps);
    empty(*m_figures);

    if (tallies.assets.total() == 0)
        addStep(tr("Bring in your assets: paste them from a spreadsheet or add the first."),
                asset::def, {});
    if (tallies.risks.count(OpenRisk) == 0)
        addStep(tr("Bring in your risks: import your register or add the first."), risk::def, {});
    if (unrated > 0)
        addStep(tr("Rate %n risk(s) that have no likelihood or impact yet.", nullptr, unrated),
                risk::def, {{&risk::likelihood, QStringLiteral("empty")}});
    if (withoutOwner > 0)
        addStep(tr("Name an owner for %n risk(s).", nullptr, withoutOwner), risk::def,
                {{&risk::owner, QStringLiteral("empty")}});
    if (untreated > 0)
        addStep(tr("Choose a treatment for %n risk(s) above the criterion.", nullptr, untreated),
                risk::def,
                {{&risk::acceptable, QStringLiteral("=no")},
                 {&risk::treatment, QStringLiteral("empty")}});
    if (undecided > 0)
        addStep(
            tr("Decide on %n control(s) in the Statement of Applicability.", nullptr, undecided),
            control::def, {{&control::applicable, QStringLiteral("=undecided")}});
    if (withoutReason > 0)
        addStep(tr("Give a reason for %n decision(s) in the Statement of Applicability.", nullptr,
                   withoutReason),
                control::def, {{&control::inclusionReasons, QStringLiteral("empty")}});
    if (overdueActions > 0)
        addStep(tr("Follow up %n overdue action(s).", nullptr, overdueActions), action::def,
                {{&action::overdue, QStringLiteral("=yes")}});
    if (m_steps->count() == 0)
        m_steps->addWidget(
            plainLabel(tr("Nothing waits. Reports > Reports and print makes the audit pack."), this,
                       1.0, false));

    const auto number = [this](int n) { return m_context.language.number(qint64(n)); };
    addFigure(number(tallies.risks.count(OpenRisk)), tr("open risks"), Tone::Neutral, risk::def,
              {});
    addFigure(number(aboveAppetite), tr("above the criterion"),
              aboveAppetite > 0 ? Tone::Warning : Tone::Good, risk::def,
              {{&risk::acceptable, QStringLiteral("=no")}});
    addFigure(number(overdueActions), tr("overdue actions"),
              overdueActions > 0 ? Tone::Bad : Tone::Good, action::def,
              {{&action::overdue, QStringLiteral("=yes")}});
    addFigure(number(tallies.nonconformities.count(0)), tr("open nonconformities"), Tone::Neutral,
              nonconformity::def, {{&nonconformity::status, QStringLiteral("!=closed")}});
    addFigure(number(expiredEvidence), tr("expired evidence"),
              expiredEvidence > 0 ? Tone::Warning : Tone::Good, evidence::def,
              {{&evidence::expired, QStringLiteral("=yes")}});
    addFigure(number(ownerlessAssets), tr("assets without owner"),
              ownerlessAssets > 0 ? Tone::Warning : Tone::Good, asset::def,
              {{&asset::owner, QStringLiteral("empty")}});

    QList<ProgressChart::Bar> bars;
    for (size_t i = 0; i < control::status.choices.size(); ++i) {
        const Choice& choice = control::status.choices[i];
        const auto status = static_cast<control::Status>(i);
        if (status != control::Status::NotApplicable)
            bars.append({m_context.language.text(control::status.context, choice.label),
                         tallies.controls.count(FirstControlStatus + int(i)), choice.tone});
    }
    m_controls->setBars(bars);
    bars.clear();
    for (size_t i = 0; i < action::status.choices.size(); ++i) {
        const Choice& choice = action::status.choices[i];
        bars.append({m_context.language.text(action::status.context, choice.label),
                     tallies.actions.count(FirstActionStatus + int(i)), choice.tone});
    }
    m_actions->setBars(bars);
    for (ProgressChart* chart :
         {m_controls, m_actions}) // as high as the bars need, not as the page
        chart->setMaximumHeight(chart->minimumHeight());
    m_heatMap->refresh();
}

} // namespace ringbinder
