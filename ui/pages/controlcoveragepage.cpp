// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/controlcoveragepage.h"

#include "core/registers/assets/asset.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/controls/control.h"
#include "core/registers/risks/risk.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace ringbinder {

ControlCoveragePage::ControlCoveragePage(const OpenContext& context, QWidget* parent)
    : MatrixPage(context, tr("Coverage by attribute and pillar"),
                 {&control::def, &asset::def, &risk::def, &audit_finding::def}, parent)
    , m_kind(new QComboBox(this))
{
    auto* label = new QLabel(tr("&Show:"), this);
    label->setBuddy(m_kind);
    m_kind->addItem(tr("Controls by attribute and pillar"));
    m_kind->addItem(tr("Balance of the pillars"));
    m_kind->addItem(tr("Assets by form of information"));
    tools().addWidget(label);
    tools().addWidget(m_kind);
    tools().addStretch(1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ControlCoveragePage::renew);
    setLegend(tr("A control with several values counts for each of them. Enter shows the records "
                 "behind a figure."));
}

Result<> ControlCoveragePage::refresh()
{
    const Binder& binder = context().binder;
    auto counted = m_kind->currentIndex() == 0   ? ControlCoverage::byAttribute(binder)
                   : m_kind->currentIndex() == 1 ? ControlCoverage::byPillar(binder)
                                                 : ControlCoverage::byForm(binder);
    if (!counted)
        return fail(counted.error());
    m_coverage = std::move(*counted);
    fill();
    return {};
}

void ControlCoveragePage::fill()
{
    const Language& language = context().language;
    MatrixSheet sheet;
    for (int i = 0; i < m_coverage.columns().size(); ++i) {
        const QString title = m_coverage.columns()[i].title.in(language);
        sheet.columns.append({QString::number(i), title, {}, false});
    }
    sheet.columns.append({QStringLiteral("result"), tr("Result"), {}, true});
    m_rowsShown.clear();
    const FieldDef* group = nullptr;
    for (int i = 0; i < m_coverage.rows().size(); ++i) {
        const ControlCoverage::Row& row = m_coverage.rows()[i];
        if (row.field != group) {
            group = row.field;
            MatrixRow heading;
            heading.title = labelOf(*group, context());
            heading.key = group->name();
            heading.isHeading = true;
            sheet.rows.append(heading);
            m_rowsShown.append(-1);
        }
        MatrixRow shown;
        shown.title = row.title().in(language);
        shown.key = QStringLiteral("%1:%2").arg(group->name()).arg(row.choice);
        for (int c = 0; c < row.counts.size(); ++c) {
            const int count = row.counts[c];
            const Tone tone = count > 0 ? m_coverage.columns()[c].tone : Tone::Muted;
            shown.cells.append({language.number(qint64(count)), tone,
                                count > 0 && tone != Tone::Neutral, QString::number(count)});
        }
        const QString reason = say(ControlCoverage::reasonOf(row));
        const Tone tone = row.gap == ControlCoverage::Gap::NothingApplies ? Tone::Warning
                          : row.gap == ControlCoverage::Gap::NothingWorks ? Tone::Bad
                                                                          : Tone::Neutral;
        shown.cells.append({QStringLiteral("%1 %2").arg(theme::toneMark(tone), reason).trimmed(),
                            tone, false, reason});
        sheet.rows.append(shown);
        m_rowsShown.append(i);
    }
    showSheet(std::move(sheet), say(m_coverage.summary()));
}

void ControlCoveragePage::open(MatrixPlace place)
{
    const int row = m_rowsShown.value(place.row, -1);
    if (row < 0)
        return;
    // The result is about the controls that apply: the first column.
    const int column = place.column < m_coverage.columns().size() ? place.column : 0;
    emit registerWanted(m_coverage.columns()[column].def,
                        m_coverage.filtersOf(row, column, context().language));
}

} // namespace ringbinder
