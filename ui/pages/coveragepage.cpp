// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coveragepage.h"

#include "core/audits/checklist.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/audit_programme.h"
#include "core/registers/audits/audit_question.h"
#include "core/registers/controls/control.h"
#include "ui/shell/mnemonics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include <array>

namespace ringbinder {

namespace {

constexpr const char* kCycleColumn = "cycle";

Tone toneOfState(Coverage::State state)
{
    switch (state) {
    case Coverage::State::Never:
        return Tone::Muted;
    case Coverage::State::Planned:
        return Tone::Progress;
    case Coverage::State::Missed:
        return Tone::Bad;
    case Coverage::State::Audited:
        return Tone::Good;
    case Coverage::State::Finding:
        return Tone::Warning;
    }
    Q_UNREACHABLE();
}

constexpr std::array kCoverageStates = {Coverage::State::Audited, Coverage::State::Finding,
                                        Coverage::State::Planned, Coverage::State::Missed,
                                        Coverage::State::Never};

} // namespace

CoveragePage::CoveragePage(const OpenContext& context, QWidget* parent)
    : MatrixPage(context, tr("Coverage of clauses and controls by year"),
                 {&audit::def, &audit_question::def, &audit_finding::def, &audit_programme::def,
                  &control::def},
                 parent)
    , m_programme(new QComboBox(this))
    , m_audits(new QComboBox(this))
    , m_filter(new QLineEdit(this))
{
    m_audits->addItem(tr("Internal audits"));
    m_audits->addItem(tr("With audits of certification bodies"));
    m_audits->setAccessibleName(tr("Audits that count"));
    m_programme->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_programme->setAccessibleName(tr("Audit programme"));
    m_filter->setPlaceholderText(tr("Filter by number or title"));
    m_filter->setAccessibleName(tr("Filter by number or title"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    auto* programmeLabel = new QLabel(tr("&Programme:"), this);
    programmeLabel->setBuddy(m_programme);
    tools().addWidget(programmeLabel);
    tools().addWidget(m_programme);
    tools().addWidget(m_audits);
    addGapsOnly(tr("Show only what has not been audited in the cycle"));
    tools().addStretch(1);
    tools().addWidget(m_filter);

    QStringList signs;
    for (const Coverage::State state : kCoverageStates) {
        signs.append(QStringLiteral("%1 %2").arg(Coverage::symbolOf(state),
                                                 Coverage::labelOf(state).in(context.language)));
    }
    setLegend(signs.join(QStringLiteral("    ")));
    view().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view(), &QWidget::customContextMenuRequested, this, [this] {
        if (const auto place = view().place())
            open(*place);
    });
    connect(m_programme, &QComboBox::activated, this, &CoveragePage::renew);
    connect(m_audits, &QComboBox::activated, this, &CoveragePage::renew);
    connect(m_filter, &QLineEdit::textChanged, this, &CoveragePage::fill);
}

void CoveragePage::fillProgrammes()
{
    const QVariant kept = m_programme->currentData();
    m_programme->clear();
    m_programme->addItem(tr("The one in force"), QString());
    const auto records = context().binder.records(audit_programme::def);
    for (const Record& record : records ? *records : QList<Record>()) {
        if (record.get(audit_programme::periodStart))
            m_programme->addItem(record.title(), record.uid().toString());
    }
    const int at = m_programme->findData(kept);
    m_programme->setCurrentIndex(std::max(0, at));
}

Result<> CoveragePage::refresh()
{
    fillProgrammes();
    const auto which =
        m_audits->currentIndex() == 0 ? Coverage::Audits::Internal : Coverage::Audits::All;
    auto made = Coverage::of(context().binder, context().language, which,
                             Uid::fromString(m_programme->currentData().toString()));
    if (!made)
        return fail(made.error());
    m_coverage = std::move(*made);
    fill();
    return {};
}

bool CoveragePage::isShown(const Coverage::Row& row) const
{
    if (isGapsOnly() && Coverage::isAudited(row.state))
        return false;
    const QString wanted = m_filter->text().trimmed();
    return wanted.isEmpty() || row.number.contains(wanted, Qt::CaseInsensitive) ||
           row.title.contains(wanted, Qt::CaseInsensitive);
}

QString CoveragePage::titleOfColumn(const Coverage::Column& column) const
{
    const bool isCalendarYear = column.from.dayOfYear() == 1 && column.until.month() == 12;
    if (isCalendarYear)
        return QString::number(column.from.year());
    return QStringLiteral("%1\n%2").arg(context().language.date(column.from),
                                        context().language.date(column.until));
}

QString CoveragePage::codesOf(const QList<Uid>& uids) const
{
    QStringList codes;
    for (const Uid& uid : uids) {
        if (const auto name = context().binder.name(uid))
            codes.append(name->code);
    }
    return codes.join(QLatin1String(", "));
}

void CoveragePage::fill()
{
    if (!m_coverage)
        return;
    MatrixSheet sheet;
    for (const Coverage::Column& column : m_coverage->columns())
        sheet.columns.append({column.from.toString(Qt::ISODate), titleOfColumn(column), {}, false});
    sheet.columns.append({QString::fromLatin1(kCycleColumn), tr("In the cycle"), {}, true});
    m_rowsShown.clear();
    QString group;
    for (int i = 0; i < m_coverage->rows().size(); ++i) {
        const Coverage::Row& row = m_coverage->rows()[i];
        if (!isShown(row))
            continue;
        if (row.group != group) {
            group = row.group;
            MatrixRow heading;
            heading.title = group;
            heading.key = QStringLiteral("group\n%1").arg(group);
            heading.isHeading = true;
            sheet.rows.append(heading);
            m_rowsShown.append(-1);
        }
        sheet.rows.append(rowOf(row));
        m_rowsShown.append(i);
    }
    QString words = say(m_coverage->verdict());
    if (sheet.rows.isEmpty())
        words +=
            QLatin1Char(' ') + (m_filter->text().trimmed().isEmpty()
                                    ? tr("Nothing is missing: everything was audited in the cycle.")
                                    : tr("Nothing fits the filter."));
    showSheet(std::move(sheet), words);
}

MatrixRow CoveragePage::rowOf(const Coverage::Row& row) const
{
    MatrixRow shown;
    shown.key = row.number;
    shown.title = QStringLiteral("%1  %2").arg(row.number, row.title);
    shown.detail = say(m_coverage->reason(row));
    for (const Coverage::Cell& cell : row.cells)
        shown.cells.append(cellOf(cell));
    const Language& language = context().language;
    const QString when = row.lastAudited ? language.date(*row.lastAudited)
                                         : Coverage::labelOf(row.state).in(language);
    shown.cells.append({QStringLiteral("%1 %2").arg(Coverage::symbolOf(row.state), when),
                        toneOfState(row.state), false, shown.detail});
    return shown;
}

MatrixCell CoveragePage::cellOf(const Coverage::Cell& cell) const
{
    QList<Uid> audits;
    qsizetype findings = 0;
    for (const Coverage::Touch& touch : cell.touches) {
        audits.append(touch.audit);
        findings += touch.findings.size();
    }
    const QString codes = codesOf(audits);
    QString detail = Coverage::labelOf(cell.state).in(context().language);
    if (!codes.isEmpty())
        detail += QStringLiteral(" (%1)").arg(codes);
    if (findings > 0)
        detail += QStringLiteral(", ") + tr("%n finding(s)", nullptr, int(findings));
    const QString sign = Coverage::symbolOf(cell.state);
    return {codes.isEmpty() ? sign : QStringLiteral("%1 %2").arg(sign, codes),
            toneOfState(cell.state), cell.state != Coverage::State::Never, detail};
}

// ---------------------------------------------------------------- what stands behind a cell

QMenu* CoveragePage::menuOf(MatrixPlace place)
{
    if (!m_coverage || m_rowsShown.value(place.row, -1) < 0)
        return nullptr;
    const Coverage::Row& row = m_coverage->rows()[m_rowsShown[place.row]];
    QList<Coverage::Touch> touches;
    const bool isOfOneYear = place.column < row.cells.size();
    for (int i = 0; i < row.cells.size(); ++i) {
        if (!isOfOneYear || place.column == i)
            touches.append(row.cells[i].touches);
    }
    auto* menu = new QMenu(this);
    const auto addRecords = [&](const RegisterDef& def, const QList<Uid>& uids,
                                const QString& text) {
        const QString codes = codesOf(uids).remove(QLatin1Char(' '));
        connect(menu->addAction(text), &QAction::triggered, this, [this, &def, codes] {
            emit registerWanted(&def, {{nullptr, codes}});
        });
    };
    for (const Coverage::Touch& touch : touches) {
        const auto name = context().binder.name(touch.audit);
        if (!name)
            continue;
        QString title = QStringLiteral("%1 %2").arg(name->code, name->title);
        title.replace(QLatin1Char('&'), QLatin1String("&&"));
        connect(menu->addAction(tr("Open %1").arg(title)), &QAction::triggered, this,
                [this, uid = touch.audit] { context().host.openRecord(audit::def, uid, {}); });
        if (!touch.findings.isEmpty())
            addRecords(audit_finding::def, touch.findings,
                       tr("Show %n finding(s)", nullptr, int(touch.findings.size())));
        if (!touch.lines.isEmpty())
            addRecords(audit_question::def, touch.lines,
                       tr("Show %n checklist line(s)", nullptr, int(touch.lines.size())));
    }
    if (row.control) {
        connect(menu->addAction(tr("Open control %1").arg(row.number)), &QAction::triggered, this,
                [this, uid = *row.control] { context().host.openRecord(control::def, uid, {}); });
    }
    if (context().binder.isReadOnly())
        return menu;
    const auto audits = context().binder.records(audit::def);
    for (const Record& record : audits ? *audits : QList<Record>()) {
        const auto state = record.get(audit::status);
        const bool isAhead = state == audit::Status::Planned || state == audit::Status::Announced;
        const bool isNamed =
            std::any_of(touches.cbegin(), touches.cend(), [&record](const Coverage::Touch& touch) {
                return touch.audit == record.uid();
            });
        if (!isAhead || isNamed || record.get(audit::kind) != audit::Kind::Internal)
            continue;
        QString title = QStringLiteral("%1 %2").arg(record.code(), record.title());
        title.replace(QLatin1Char('&'), QLatin1String("&&"));
        connect(menu->addAction(tr("Take %1 into the plan of %2").arg(row.number, title)),
                &QAction::triggered, this,
                [this, number = row.number, uid = record.uid(), of = row.control] {
                    plan({number, {}, {}, of, {}, Coverage::State::Never, {}}, uid);
                });
    }
    if (menu->isEmpty()) {
        delete menu;
        return nullptr;
    }
    return menu;
}

void CoveragePage::plan(const Coverage::Row& row, const Uid& audited)
{
    if (write(withCriterion(context().binder, audited, row.number, row.control)))
        context().host.toast(tr("%1 is in the plan now.").arg(row.number), true);
}

void CoveragePage::open(MatrixPlace place)
{
    QMenu* menu = menuOf(place);
    if (!menu) {
        context().host.hint(tr("No audit covers this, and none is planned that could."));
        return;
    }
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QRect cell = view().visualRect(view().currentIndex());
    popUp(*menu, view().viewport()->mapToGlobal(cell.bottomLeft()));
    menu->setActiveAction(menu->actions().first());
}

} // namespace ringbinder
