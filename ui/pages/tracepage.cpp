// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tracepage.h"

#include "core/controls/vulnerabilitytrace.h"
#include "core/registers/controls/control.h"
#include "core/registers/risks/vulnerability.h"
#include "ui/pages/figuretable.h"
#include "ui/pages/pageheading.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace ringbinder {

TracePage::TracePage(const OpenContext& context, const Evaluation& evaluation, QWidget* parent)
    : LivePage(context, {}, parent)
    , m_evaluation(evaluation)
    , m_summary(new QLabel(this))
    , m_gapsOnly(new QCheckBox(tr("Only &gaps"), this))
    , m_table(new FigureTable({tr("Vulnerability"), tr("Open risks"), tr("Open findings"),
                               tr("Control"), tr("Status"), tr("Gap"), tr("Valid evidence")},
                              tr("Vulnerabilities, controls and evidence"), this))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_table->addBeside(m_gapsOnly);
    m_table->setColumnWidth(0, 38);
    m_table->setColumnWidth(1, 10);
    m_table->setColumnWidth(2, 12);
    m_table->setColumnWidth(3, 36);
    m_table->setColumnWidth(4, 18);
    m_table->setColumnWidth(5, 20);
    auto* column = new QVBoxLayout(this);
    column->addWidget(pageHeading(tr("From vulnerability to evidence"), this));
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    connect(m_gapsOnly, &QCheckBox::toggled, this, &TracePage::renew);
    connect(m_table, &FigureTable::opened, this, [this](const RegisterDef* def, const Uid& uid) {
        m_context.host.openRecord(*def, uid, {});
    });
}

QWidget* TracePage::mainWidget()
{
    return &m_table->view();
}

QString TracePage::summary() const
{
    return m_summary->text();
}

// A line opens what is to be mended: the control, or the vulnerability that has none.
Result<> TracePage::refresh()
{
    const auto steps = traceVulnerabilities(m_context.binder, m_evaluation);
    if (!steps)
        return fail(steps.error());
    const FormatContext format = formatContext(m_context);
    QList<FigureTable::Row> rows;
    int gaps = 0;
    int uncontrolled = 0;
    for (const TraceStep& step : *steps) {
        const bool isGap = step.gap != TraceStep::Gap::None;
        gaps += isGap ? 1 : 0;
        uncontrolled += step.gap == TraceStep::Gap::NoControl ? 1 : 0;
        if (m_gapsOnly->isChecked() && !isGap)
            continue;
        const QString control =
            step.control ? QStringLiteral("%1 %2").arg(step.controlCode, step.controlTitle)
                         : QString(QChar(0x2013));
        rows.append(
            {step.control ? &control::def : &vulnerability::def,
             step.control.value_or(step.vulnerability),
             {{QStringLiteral("%1 %2").arg(step.vulnerabilityCode, step.vulnerabilityName),
               {},
               Tone::Neutral},
              {m_context.language.number(qint64(step.openRisks)), step.openRisks, Tone::Neutral},
              {m_context.language.number(qint64(step.openFindings)), step.openFindings,
               Tone::Neutral},
              {control, {}, Tone::Neutral},
              {formatValue(control::status, step.controlStatus, format), {}, Tone::Neutral},
              {labelOf(step.gap).in(m_context.language), {}, toneOf(step.gap)},
              {step.evidenceNames.join(QStringLiteral("; ")), {}, Tone::Neutral}}});
    }
    m_table->setRows(rows);
    QStringList parts;
    parts.append(steps->isEmpty() ? tr("No vulnerability is recorded.")
                 : gaps == 0 ? tr("Every vulnerability leads to a control with valid evidence.")
                             : tr("%1 of %2 ways from a vulnerability to evidence have a gap.")
                                   .arg(gaps)
                                   .arg(steps->size()));
    if (uncontrolled > 0)
        parts.append(
            tr("Nothing is set against %n of the vulnerabilities.", nullptr, uncontrolled));
    m_summary->setText(parts.join(QLatin1Char(' ')));
    return {};
}

} // namespace ringbinder
