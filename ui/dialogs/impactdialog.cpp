// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/impactdialog.h"

#include "core/registers/risks/risk.h"
#include "ui/shell/tooltip.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ringbinder {

ImpactDialog::ImpactDialog(const OpenContext& context, const RiskMethod& method, const Uid& riskUid,
                           RiskStage stage, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_method(method)
    , m_risk(riskUid)
    , m_stages(new QTabWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto name = context.binder.name(riskUid);
    setWindowTitle(tr("Impact of %1").arg(name ? name->code : QString()));
    auto* title = new QLabel(name ? name->title : QString(), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);

    auto held = ImpactRatings::of(context.binder, riskUid);
    const auto record = context.binder.find(risk::def, riskUid);
    if (held)
        m_held = std::move(*held);
    else
        context.host.report(held.error());
    for (const RiskStage each : kRiskStages) {
        if (record && *record)
            m_heldOverall[size_t(each)] =
                int((*record)->value(*risk::def.field(QString(keysOf(each).impact))).integer());
        m_stages->addTab(stagePage(each), labelOf(each).in(context.language));
    }
    m_stages->setCurrentIndex(int(stage));
    m_stages->setAccessibleName(tr("Stages of the risk"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("&Set the impact"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    auto* box = new QVBoxLayout(this);
    box->addWidget(title);
    box->addWidget(m_stages, 1);
    box->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImpactDialog::apply);
    for (const RiskStage each : kRiskStages)
        follow(each);
    for (const Row& row : std::as_const(m_rows)) {
        if (row.stage == stage) {
            row.level->setFocus();
            break;
        }
    }
    resize(860, 420);
}

QWidget* ImpactDialog::stagePage(RiskStage stage)
{
    auto* area = new QScrollArea(m_stages);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(area);
    auto* grid = new QGridLayout(page);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    const auto heading = [&](int column, const QString& text) {
        auto* label = new QLabel(text, page);
        label->setTextFormat(Qt::PlainText);
        grid->addWidget(label, 0, column);
    };
    heading(1, tr("Impact"));
    heading(2, tr("Reason"));
    const QList<ScaleLevel> levels = m_method.levels(QLatin1String("impact"));
    const QString stageName = labelOf(stage).in(m_context.language);
    for (const ImpactDimension& dimension : m_method.definition().dimensions) {
        const int at = grid->rowCount();
        Row row{stage, dimension.token, new QComboBox(page), new QLineEdit(page)};
        auto* label = new QLabel(tr("%1:").arg(dimension.label), page);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(row.level);
        row.level->addItem(tr("not rated"), 0);
        for (const ScaleLevel& level : levels) {
            const QString means = dimension.descriptors.value(level.value - 1, level.descriptor);
            QString text = QStringLiteral("%1 %2").arg(level.value).arg(level.label);
            if (!means.isEmpty())
                text += QStringLiteral(" – %1").arg(means);
            row.level->addItem(text, level.value);
            row.level->setItemData(row.level->count() - 1, plainToolTip(text), Qt::ToolTipRole);
        }
        const DimensionRating rating = m_held.at(stage).value(dimension.token);
        if (row.level->findData(rating.value) < 0) // off a scale that was shortened since
            row.level->addItem(QString::number(rating.value), rating.value);
        row.level->setCurrentIndex(row.level->findData(rating.value));
        row.level->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row.level->setMinimumContentsLength(30);
        row.level->setFocusPolicy(Qt::StrongFocus);
        row.level->setAccessibleName(tr("%1 impact, %2").arg(stageName, dimension.label));
        row.level->setEnabled(!m_context.binder.isReadOnly());
        row.reason->setText(rating.reason);
        row.reason->setPlaceholderText(tr("why this level"));
        row.reason->setAccessibleName(
            tr("Reason of the %1 impact, %2").arg(stageName, dimension.label));
        row.reason->setReadOnly(m_context.binder.isReadOnly());
        grid->addWidget(label, at, 0, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(row.level, at, 1);
        grid->addWidget(row.reason, at, 2);
        m_rows.append(row);
        connect(row.level, &QComboBox::currentIndexChanged, this, [this, stage] { follow(stage); });
        connect(row.reason, &QLineEdit::textChanged, this, [this, stage] { follow(stage); });
    }
    auto* overallLabel = new QLabel(tr("Overall:"), page);
    auto* overallText = new QLabel(page);
    overallText->setTextFormat(Qt::PlainText);
    overallText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = overallText->font();
    bold.setBold(true);
    overallText->setFont(bold);
    const int at = grid->rowCount();
    grid->addWidget(overallLabel, at, 0, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(overallText, at, 1, 1, 2);
    grid->setRowStretch(at + 1, 1);
    m_overall[size_t(stage)] = overallText;
    area->setWidget(page);
    return area;
}

ImpactRatings ImpactDialog::edited() const
{
    ImpactRatings ratings = m_held;
    for (const Row& row : m_rows) {
        const DimensionRating rating{row.level->currentData().toInt(),
                                     row.reason->text().trimmed()};
        if (rating != m_held.at(row.stage).value(row.dimension))
            ratings.set(row.stage, row.dimension, rating);
    }
    return ratings;
}

void ImpactDialog::follow(RiskStage stage)
{
    const ImpactRatings now = edited();
    const int highest = highestImpact(m_method, now.at(stage));
    bool isRerated = false;
    for (const Row& row : std::as_const(m_rows))
        isRerated =
            isRerated || (row.stage == stage && row.level->currentData().toInt() !=
                                                    m_held.at(stage).value(row.dimension).value);
    const bool follows = isRerated && m_method.definition().overallImpact == OverallImpact::Maximum;
    const int overall = follows ? highest : m_heldOverall[size_t(stage)];
    QString text = overall > 0 ? QString::number(overall) : tr("not rated");
    const Message reason = impactReason(m_method, now.at(stage), overall);
    if (!reason.isEmpty() && overall == highest)
        text = reason.in(m_context.language);
    else if (!reason.isEmpty())
        text += QStringLiteral(" (%1)").arg(reason.in(m_context.language));
    m_overall[size_t(stage)]->setText(text);
    m_overall[size_t(stage)]->setAccessibleName(tr("Overall impact: %1").arg(text));
    const QString name = labelOf(stage).in(m_context.language);
    m_stages->setTabText(int(stage),
                         overall > 0 ? QStringLiteral("%1 %2").arg(name).arg(overall) : name);
    m_ok->setEnabled(!(now == m_held) && !m_context.binder.isReadOnly());
}

QComboBox* ImpactDialog::level(RiskStage stage, const QString& dimension) const
{
    for (const Row& row : m_rows) {
        if (row.stage == stage && row.dimension == dimension)
            return row.level;
    }
    return nullptr;
}

QString ImpactDialog::overall(RiskStage stage) const
{
    return m_overall[size_t(stage)]->text();
}

void ImpactDialog::apply()
{
    auto set = impactChange(m_context.binder, m_method, m_risk, edited(), m_context.language);
    if (!set) {
        m_context.host.report(set.error());
        return;
    }
    if (const auto done = m_context.binder.session().apply(std::move(*set)); !done) {
        m_context.host.report(done.error());
        return;
    }
    accept();
}

} // namespace ringbinder
