// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "core/registers/action.h"
#include "core/registers/asset.h"
#include "core/registers/control.h"
#include "core/registers/evidence.h"
#include "core/registers/nonconformity.h"
#include "core/registers/organisation.h"
#include "core/registers/risk.h"
#include "ui/charts/heatmappanel.h"
#include "ui/charts/progresschart.h"
#include "ui/pages/registerpage.h"
#include "ui/shell/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kFigureColumns = 3;

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

} // namespace

struct OverviewPage::Figures {
    int risks = 0;
    int aboveAppetite = 0;
    int withoutOwner = 0;
    int unrated = 0;
    int untreated = 0; // above appetite and no treatment chosen
    int undecided = 0;
    int withoutReason = 0; // applicable without a reason, or excluded without a justification
    QMap<control::Status, int> controlStatus;
    int overdueActions = 0;
    QMap<action::Status, int> actionStatus;
    int openNonconformities = 0;
    int expiredEvidence = 0;
    int assetsWithoutOwner = 0;
    int assets = 0;
};

OverviewPage::OverviewPage(const OpenContext& context, OpenBinder& open, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_open(open)
    , m_risks(std::make_unique<RegisterIndex>(context.binder, risk::def, context.language,
                                              context.derive))
    , m_heading(plainLabel({}, this, 1.5, true))
    , m_scope(plainLabel({}, this, 1.0, false))
    , m_steps(new QVBoxLayout)
    , m_figures(new QGridLayout)
    , m_heatMap(new HeatMapPanel(context, *open.evaluation, *m_risks, this))
    , m_controls(new ProgressChart(tr("Controls by status"), this))
    , m_actions(new ProgressChart(tr("Actions by status"), this))
{
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    auto* head = new QVBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_scope);
    grid->addLayout(head, 0, 0, 1, 2);
    auto* left = new QVBoxLayout;
    left->addWidget(plainLabel(tr("Next steps"), this, 1.15, true));
    left->addLayout(m_steps);
    left->addSpacing(8);
    left->addWidget(plainLabel(tr("At a glance"), this, 1.15, true));
    left->addLayout(m_figures);
    left->addStretch(1);
    grid->addLayout(left, 1, 0);
    m_heatMap->setMinimumHeight(320);
    grid->addWidget(m_heatMap, 1, 1);
    grid->addWidget(m_controls, 2, 0);
    grid->addWidget(m_actions, 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
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
    connect(&context.binder.session(), &Session::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::activate()
{
    if (m_isStale)
        refresh();
}

OverviewPage::Figures OverviewPage::count() const
{
    Figures figures;
    const RiskMethod& method = m_open.evaluation->method();
    const auto each = [this](const RegisterDef& def,
                             const std::function<void(const Record&)>& see) {
        const auto done = m_context.binder.forEach(def, [&](const Record& stored) {
            Record record = stored;
            derive(record, m_context);
            see(record);
            return true;
        });
        if (!done)
            m_context.host.report(done.error());
    };
    each(risk::def, [&](const Record& record) {
        if (record.get(risk::status) == risk::Status::Closed)
            return;
        ++figures.risks;
        const auto level = levelAt(record, RiskStage::Current, method);
        const bool isAbove = level && method.isAboveAppetite(level->score);
        figures.unrated += level ? 0 : 1;
        figures.aboveAppetite += isAbove ? 1 : 0;
        figures.withoutOwner += record.get(risk::owner) ? 0 : 1;
        figures.untreated += isAbove && !record.get(risk::treatment) ? 1 : 0;
    });
    each(control::def, [&](const Record& record) {
        const auto decision =
            record.get(control::applicable).value_or(control::Applicable::Undecided);
        if (decision == control::Applicable::Undecided)
            ++figures.undecided;
        else if (decision == control::Applicable::Yes)
            figures.withoutReason += record.value(control::inclusionReasons).isNull() ? 1 : 0;
        else
            figures.withoutReason +=
                record.text(control::exclusionJustification).trimmed().size() < 20 ? 1 : 0;
        if (decision == control::Applicable::Yes)
            ++figures
                  .controlStatus[record.get(control::status).value_or(control::Status::NotStarted)];
    });
    each(action::def, [&](const Record& record) {
        figures.overdueActions += record.get(action::overdue).value_or(false) ? 1 : 0;
        ++figures.actionStatus[record.get(action::status).value_or(action::Status::Open)];
    });
    each(nonconformity::def, [&](const Record& record) {
        figures.openNonconformities +=
            record.get(nonconformity::status) == nonconformity::Status::Closed ? 0 : 1;
    });
    each(evidence::def, [&](const Record& record) {
        figures.expiredEvidence += record.get(evidence::expired).value_or(false) ? 1 : 0;
    });
    each(asset::def, [&](const Record& record) {
        ++figures.assets;
        figures.assetsWithoutOwner += record.get(asset::owner) ? 0 : 1;
    });
    return figures;
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
    auto* card = new QPushButton(QStringLiteral("%1  %2").arg(number, what), this);
    card->setFlat(false);
    card->setStyleSheet(QStringLiteral("text-align: left; padding: 8px;"));
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
    auto* step = new QPushButton(sentence, this);
    step->setIcon(themedIcon(QString::fromLatin1(def.icon)));
    step->setStyleSheet(QStringLiteral("text-align: left; padding: 5px;"));
    connect(step, &QPushButton::clicked, this,
            [this, &def, filters] { emit registerWanted(&def, filters); });
    m_steps->addWidget(step);
}

void OverviewPage::refresh()
{
    m_isStale = false;
    if (const auto loaded = m_risks->load(); !loaded)
        m_context.host.report(loaded.error());
    const auto profile = m_context.binder.singleton(organisation::def);
    m_heading->setText(m_open.organisation());
    const QString scope = profile ? profile->text(organisation::scopeLine) : QString();
    m_scope->setText(scope.isEmpty() ? tr("No scope line yet: File > Client profile.") : scope);
    const Figures figures = count();
    empty(*m_steps);
    empty(*m_figures);

    if (figures.assets == 0)
        addStep(tr("Bring in your assets: paste them from a spreadsheet or add the first."),
                asset::def, {});
    if (figures.risks == 0)
        addStep(tr("Bring in your risks: import your register or add the first."), risk::def, {});
    if (figures.unrated > 0)
        addStep(
            tr("Rate %n risk(s) that have no likelihood or impact yet.", nullptr, figures.unrated),
            risk::def, {{&risk::likelihood, QStringLiteral("empty")}});
    if (figures.withoutOwner > 0)
        addStep(tr("Name an owner for %n risk(s).", nullptr, figures.withoutOwner), risk::def,
                {{&risk::owner, QStringLiteral("empty")}});
    if (figures.untreated > 0)
        addStep(tr("Choose a treatment for %n risk(s) above the criterion.", nullptr,
                   figures.untreated),
                risk::def,
                {{&risk::acceptable, QStringLiteral("=no")},
                 {&risk::treatment, QStringLiteral("empty")}});
    if (figures.undecided > 0)
        addStep(tr("Decide on %n control(s) in the Statement of Applicability.", nullptr,
                   figures.undecided),
                control::def, {{&control::applicable, QStringLiteral("=undecided")}});
    if (figures.withoutReason > 0)
        addStep(tr("Give a reason for %n decision(s) in the Statement of Applicability.", nullptr,
                   figures.withoutReason),
                control::def, {{&control::inclusionReasons, QStringLiteral("empty")}});
    if (figures.overdueActions > 0)
        addStep(tr("Follow up %n overdue action(s).", nullptr, figures.overdueActions), action::def,
                {{&action::overdue, QStringLiteral("=yes")}});
    if (m_steps->count() == 0)
        m_steps->addWidget(
            plainLabel(tr("Nothing waits. Reports > Reports and print makes the audit pack."), this,
                       1.0, false));

    const auto number = [this](int n) { return m_context.language.number(qint64(n)); };
    addFigure(number(figures.risks), tr("open risks"), Tone::Neutral, risk::def, {});
    addFigure(number(figures.aboveAppetite), tr("above the criterion"),
              figures.aboveAppetite > 0 ? Tone::Warning : Tone::Good, risk::def,
              {{&risk::acceptable, QStringLiteral("=no")}});
    addFigure(number(figures.overdueActions), tr("overdue actions"),
              figures.overdueActions > 0 ? Tone::Bad : Tone::Good, action::def,
              {{&action::overdue, QStringLiteral("=yes")}});
    addFigure(number(figures.openNonconformities), tr("open nonconformities"), Tone::Neutral,
              nonconformity::def, {{&nonconformity::status, QStringLiteral("!=closed")}});
    addFigure(number(figures.expiredEvidence), tr("expired evidence"),
              figures.expiredEvidence > 0 ? Tone::Warning : Tone::Good, evidence::def,
              {{&evidence::expired, QStringLiteral("=yes")}});
    addFigure(number(figures.assetsWithoutOwner), tr("assets without owner"),
              figures.assetsWithoutOwner > 0 ? Tone::Warning : Tone::Good, asset::def,
              {{&asset::owner, QStringLiteral("empty")}});

    QList<ProgressChart::Bar> bars;
    for (size_t i = 0; i < control::status.choices.size(); ++i) {
        const Choice& choice = control::status.choices[i];
        const auto status = static_cast<control::Status>(i);
        if (status != control::Status::NotApplicable)
            bars.append({m_context.language.text(control::status.context, choice.label),
                         figures.controlStatus.value(status), choice.tone});
    }
    m_controls->setBars(bars);
    bars.clear();
    for (size_t i = 0; i < action::status.choices.size(); ++i) {
        const Choice& choice = action::status.choices[i];
        bars.append({m_context.language.text(action::status.context, choice.label),
                     figures.actionStatus.value(static_cast<action::Status>(i)), choice.tone});
    }
    m_actions->setBars(bars);
    m_heatMap->refresh();
}

} // namespace ringbinder
