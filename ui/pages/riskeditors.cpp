// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/riskeditors.h"

#include "core/registers/risks/risk.h"
#include "core/risk/evaluation.h"
#include "core/risk/signing.h"
#include "ui/dialogs/impactdialog.h"
#include "ui/dialogs/signoffdialog.h"
#include "ui/shell/tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringbinder {

const RiskMethod* methodInForce(const OpenContext& context)
{
    const auto* evaluation = dynamic_cast<const Evaluation*>(context.derive);
    return evaluation ? &evaluation->method() : nullptr;
}

FieldEditor* makeRiskEditor(const OpenContext& context, const FieldDef& field, QWidget* parent)
{
    for (const RiskStage stage : kRiskStages) {
        if (&field == risk::def.field(QString(keysOf(stage).impact)))
            return new ImpactFieldEditor(context, field, stage, parent);
    }
    if (&field == &risk::planConsent)
        return new SignoffFieldEditor(context, field, acceptance::Kind::TreatmentPlan, parent);
    if (&field == &risk::residualAcceptance)
        return new SignoffFieldEditor(context, field, acceptance::Kind::ResidualRisk, parent);
    return nullptr;
}

// ---------------------------------------------------------------- impact

ImpactFieldEditor::ImpactFieldEditor(const OpenContext& context, const FieldDef& field,
                                     RiskStage stage, QWidget* parent)
    : FieldEditor(context, field, parent)
    , m_stage(stage)
    , m_choice(new ChoiceFieldEditor(context, field, this))
    , m_dimensions(new QPushButton(tr("By dimension…"), this))
    , m_reason(new QLabel(this))
{
    m_dimensions->setAutoDefault(false);
    m_dimensions->setAccessibleName(tr("%1 by dimension").arg(labelOf(field, context)));
    m_dimensions->setToolTip(tr("Rate the impact in each dimension of the method"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    m_reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // narrow panes wrap it
    row->addWidget(m_reason, 1);
    row->addWidget(m_dimensions, 0, Qt::AlignRight | Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(m_choice);
    column->addLayout(row);
    setFocusProxy(m_choice);
    connect(m_choice, &FieldEditor::left, this, &FieldEditor::left);
    connect(m_dimensions, &QPushButton::clicked, this, &ImpactFieldEditor::open);
}

void ImpactFieldEditor::showRecord(const RegisterDef&, const Uid& uid)
{
    m_risk = uid;
}

void ImpactFieldEditor::setValue(const Value& value)
{
    m_choice->setValue(value);
    const RiskMethod* method = methodInForce(m_context);
    const bool hasDimensions = method && !method->definition().dimensions.isEmpty();
    m_dimensions->setVisible(hasDimensions);
    QString reason;
    if (hasDimensions && m_risk) {
        if (const auto ratings = ImpactRatings::of(m_context.binder, *m_risk))
            reason = impactReason(*method, ratings->at(m_stage), int(value.integer()))
                         .in(m_context.language);
    }
    setInk(*m_reason, QPalette::WindowText, Tone::Muted);
    m_reason->setText(reason);
    m_reason->setVisible(hasDimensions);
    m_choice->focusTarget()->setAccessibleDescription(reason);
}

void ImpactFieldEditor::open()
{
    const RiskMethod* method = methodInForce(m_context);
    if (!m_risk || !method)
        return;
    auto* dialog = new ImpactDialog(m_context, *method, *m_risk, m_stage, window());
    dialog->open();
}

// ---------------------------------------------------------------- sign-off

SignoffFieldEditor::SignoffFieldEditor(const OpenContext& context, const FieldDef& field,
                                       acceptance::Kind kind, QWidget* parent)
    : FieldEditor(context, field, parent)
    , m_kind(kind)
    , m_state(new QLabel(this))
    , m_sign(new QPushButton(tr("Sign off…"), this))
    , m_withdraw(new QPushButton(tr("Withdraw…"), this))
{
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_state->setContentsMargins(4, 4, 4, 2);
    m_sign->setAccessibleName(tr("Sign off: %1").arg(labelOf(field, context)));
    m_withdraw->setAccessibleName(tr("Withdraw: %1").arg(labelOf(field, context)));
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    for (QPushButton* button : {m_sign, m_withdraw}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(m_state);
    column->addLayout(row);
    setFocusProxy(m_state);
    connect(m_sign, &QPushButton::clicked, this, [this] {
        if (m_risk)
            (new SignoffDialog(m_context, {*m_risk}, window()))->open();
    });
    connect(m_withdraw, &QPushButton::clicked, this, &SignoffFieldEditor::withdraw);
}

void SignoffFieldEditor::showRecord(const RegisterDef&, const Uid& uid)
{
    m_risk = uid;
}

QStringList SignoffFieldEditor::changesInWords(const Record& acceptance) const
{
    const auto changes = changesSinceSigning(m_context.binder, acceptance);
    QStringList lines;
    if (!changes) {
        m_context.host.report(changes.error());
        return lines;
    }
    const FormatContext format = formatContext(m_context);
    const auto shown = [&](const FieldDef& field, const Value& value) {
        const QString text = formatValue(field, value, format);
        return text.isEmpty() ? QStringLiteral("–") : text;
    };
    for (const SignedChange& change : *changes) {
        QString what = labelOf(*change.field, m_context);
        const auto name = m_context.binder.name(change.record);
        if (change.record != m_risk && name)
            what = QStringLiteral("%1 %2").arg(name->code, what);
        lines.append(QStringLiteral("%1: %2 \u2192 %3")
                         .arg(what, shown(*change.field, change.before),
                              shown(*change.field, change.after)));
    }
    return lines;
}

void SignoffFieldEditor::setValue(const Value& value)
{
    const int choice = m_field.choiceIndex(value.text());
    const auto state =
        choice < 0 ? risk::SignedState::NotGiven : static_cast<risk::SignedState>(choice);
    const Tone tone = m_field.choices[size_t(state)].tone;
    QStringList lines = {formatValue(m_field, value, formatContext(m_context))};
    if (const QString mark = theme::toneMark(tone); !mark.isEmpty())
        lines.first().prepend(QString(mark + QLatin1Char(' ')));
    const auto given = m_risk ? signoffsOf(m_context.binder, *m_risk, m_kind)
                              : Result<QList<Record>>(QList<Record>());
    bool isToTakeBack = false;
    if (!given) {
        m_context.host.report(given.error());
    } else if (!given->isEmpty() && state != risk::SignedState::NotGiven) {
        const Record& newest = given->first();
        const FormatContext format = formatContext(m_context);
        QStringList facts;
        for (const FieldDef* field : {static_cast<const FieldDef*>(&acceptance::person),
                                      static_cast<const FieldDef*>(&acceptance::signedOn),
                                      static_cast<const FieldDef*>(&acceptance::stageLevel)}) {
            const QString fact = formatValue(*field, newest.value(*field), format);
            if (!fact.isEmpty())
                facts.append(fact);
        }
        facts.append(shortFingerprint(newest.text(acceptance::fingerprint)));
        lines.append(facts.join(QStringLiteral(" · ")));
        if (state == risk::SignedState::Outdated)
            lines += changesInWords(newest);
        if (const auto day = newest.get(acceptance::withdrawnOn)) {
            lines.append(
                tr("Withdrawn on %1: %2")
                    .arg(m_context.language.date(*day), newest.text(acceptance::withdrawalReason)));
        }
        isToTakeBack = state != risk::SignedState::Withdrawn;
    }
    m_state->setText(lines.join(QLatin1Char('\n')));
    m_state->setAccessibleName(
        QStringLiteral("%1: %2").arg(labelOf(m_field, m_context), m_state->text()));
    setInk(*m_state, QPalette::WindowText, tone);
    m_sign->setEnabled(!m_isReadOnly);
    m_sign->setVisible(state != risk::SignedState::Given);
    m_withdraw->setVisible(isToTakeBack);
    m_withdraw->setEnabled(!m_isReadOnly);
}

QWidget* SignoffFieldEditor::focusTarget()
{
    return m_state;
}

void SignoffFieldEditor::setReadOnly(bool on)
{
    m_isReadOnly = on;
    m_sign->setEnabled(!on);
    m_withdraw->setEnabled(!on);
}

void SignoffFieldEditor::withdraw()
{
    if (!m_risk)
        return;
    m_context.prompt.askText(
        this, tr("Withdraw the sign-off"), tr("Why is it withdrawn?"), {},
        [this, guard = QPointer(this), riskUid = *m_risk](const std::optional<QString>& reason) {
            if (!guard || !reason)
                return;
            const auto done =
                withdrawSignoffs(m_context.binder, riskUid, m_kind, reason->trimmed());
            if (!done)
                m_context.host.report(done.error());
            else
                m_context.host.toast(tr("Sign-off withdrawn."), false);
        });
}

} // namespace ringbinder
