// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recoverypage.h"

#include "ui/pages/figuretable.h"
#include "ui/pages/pageheading.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

QLabel* recoveryLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RecoveryPage::RecoveryPage(const OpenContext& context, const Evaluation& evaluation,
                           QWidget* parent)
    : LivePage(context, {}, parent)
    , m_evaluation(evaluation)
    , m_summary(recoveryLabel(this))
    , m_circles(recoveryLabel(this))
    , m_unknown(new QCheckBox(tr("Also show what is &unknown"), this))
    , m_table(new FigureTable({tr("What"), tr("Kind"), tr("Needed in hours"), tr("For"),
                               tr("Is in hours"), tr("What is wrong")},
                              tr("Recovery gaps"), this))
{
    auto* heading = pageHeading(tr("Recovery gaps"), this);
    m_unknown->setChecked(true);
    m_table->addBeside(m_unknown);
    m_table->setColumnWidth(0, 26);
    m_table->setColumnWidth(1, 16);
    m_table->setColumnWidth(2, 14);
    m_table->setColumnWidth(3, 22);
    m_table->setColumnWidth(4, 12);
    auto* column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(m_summary);
    column->addWidget(m_circles);
    column->addWidget(m_table, 1);
    connect(m_unknown, &QCheckBox::toggled, this, &RecoveryPage::renew);
    connect(m_table, &FigureTable::opened, this, [this](const RegisterDef* def, const Uid& uid) {
        m_context.host.openRecord(*def, uid, {});
    });
}

QWidget* RecoveryPage::mainWidget()
{
    return &m_table->view();
}

QString RecoveryPage::summary() const
{
    return m_summary->text();
}

QString RecoveryPage::circles() const
{
    return m_circles->text();
}

Result<> RecoveryPage::refresh()
{
    const RecoveryNeeds& needs = m_evaluation.recovery();
    const Language& language = m_context.language;
    QList<FigureTable::Row> rows;
    int gaps = 0;
    int beyond = 0;
    int unknown = 0;
    for (const RecoveryGap& gap : needs.gaps()) {
        gaps += gap.isGap() ? 1 : 0;
        beyond += gap.isBeyondMtpd ? 1 : 0;
        unknown += gap.isGap() ? 0 : 1;
        if (!gap.isGap() && !m_unknown->isChecked())
            continue;
        const RecoveryNode& node = needs.node(gap.node);
        const QString neededFor = titleOf(needs.node(gap.neededFor), m_context.binder);
        QString sentence = gapSentence(gap, neededFor, language).in(language);
        if (gap.isBeyondMtpd)
            sentence += QLatin1Char(' ') + tr("That is longer than can be borne at all.");
        const Tone tone = gap.isBeyondMtpd ? Tone::Bad : gap.isGap() ? Tone::Warning : Tone::Muted;
        rows.append({node.def,
                     node.uid,
                     {{titleOf(node, m_context.binder), {}, Tone::Neutral},
                      {node.def->labelText().in(language), {}, Tone::Neutral},
                      {language.number(gap.needed), gap.needed, Tone::Neutral},
                      {neededFor, {}, Tone::Neutral},
                      {gap.isGap() ? language.number(gap.actual) : tr("unknown"), gap.actual,
                       Tone::Neutral},
                      {sentence, {}, tone}}});
    }
    m_table->setRows(rows);
    QStringList parts;
    parts.append(gaps == 0 ? tr("Nothing that is known recovers too late.")
                           : tr("%n recovery time(s) are too long.", nullptr, gaps));
    if (beyond > 0)
        parts.append(tr("%n of them is longer than a process can bear.", nullptr, beyond));
    if (unknown > 0)
        parts.append(tr("Of %n thing(s) nobody knows how long recovery takes.", nullptr, unknown));
    m_summary->setText(parts.join(QLatin1Char(' ')));
    QStringList circles;
    for (const Message& circle : needs.cycleSentences(m_context.binder))
        circles.append(circle.in(language));
    m_circles->setText(circles.join(QLatin1Char('\n')));
    m_circles->setVisible(!circles.isEmpty());
    return {};
}

} // namespace ringbinder
