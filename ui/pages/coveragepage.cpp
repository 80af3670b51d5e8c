// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coveragepage.h"

#include "core/audits/checklist.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "core/registers/audits/audit_programme.h"
#include "core/registers/audits/audit_question.h"
#include "core/registers/control.h"
#include "ui/shell/tooltip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

enum CoverageColumn { NumberColumn, TitleColumn, FirstYearColumn };
constexpr int kNumberWidth = 76;
constexpr int kLeastTitleWidth = 240;
constexpr int kLeastYearWidth = 118;

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
    : LivePage(context,
               {&audit::def, &audit_question::def, &audit_finding::def, &audit_programme::def,
                &control::def},
               parent)
    , m_verdict(new QLabel(this))
    , m_programme(new QComboBox(this))
    , m_audits(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_gapsOnly(new QCheckBox(tr("Only &gaps"), this))
    , m_legend(new QLabel(this))
    , m_table(new QTableWidget(this))
{
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    QFont strong = m_verdict->font();
    strong.setBold(true);
    m_verdict->setFont(strong);
    m_audits->addItem(tr("Internal audits"));
    m_audits->addItem(tr("With audits of certification bodies"));
    m_audits->setAccessibleName(tr("Audits that count"));
    m_programme->setAccessibleName(tr("Audit programme"));
    m_filter->setPlaceholderText(tr("Filter by number or title"));
    m_filter->setAccessibleName(tr("Filter by number or title"));
    m_filter->setClearButtonEnabled(true);
    m_gapsOnly->setToolTip(tr("Show only what has not been audited in the cycle"));
    auto* programmeLabel = new QLabel(tr("&Programme:"), this);
    programmeLabel->setBuddy(m_programme);
    auto* tools = new QHBoxLayout;
    tools->addWidget(programmeLabel);
    tools->addWidget(m_programme);
    tools->addWidget(m_audits);
    tools->addWidget(m_gapsOnly);
    tools->addStretch(1);
    tools->addWidget(m_filter);

    QStringList signs;
    for (const Coverage::State state : kCoverageStates) {
        signs.append(QStringLiteral("%1 %2").arg(Coverage::symbolOf(state),
                                                 Coverage::labelOf(state).in(context.language)));
    }
    m_legend->setText(signs.join(QStringLiteral("    ")));
    m_legend->setTextFormat(Qt::PlainText);

    m_table->setAccessibleName(tr("Coverage of clauses and controls by year"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);

    auto* box = new QVBoxLayout(this);
    box->addWidget(m_verdict);
    box->addLayout(tools);
    box->addWidget(m_table, 1);
    box->addWidget(m_legend);

    connect(m_programme, &QComboBox::activated, this, &CoveragePage::renew);
    connect(m_audits, &QComboBox::activated, this, &CoveragePage::renew);
    connect(m_gapsOnly, &QCheckBox::toggled, this, [this] { fillTable(); });
    connect(m_filter, &QLineEdit::textChanged, this, [this] { fillTable(); });
    connect(m_table, &QTableWidget::cellDoubleClicked, this, [this] { openCurrent(); });
    connect(m_table, &QTableWidget::customContextMenuRequested, this, [this] { openCurrent(); });
}

QWidget* CoveragePage::mainWidget()
{
    return m_table;
}

QString CoveragePage::verdict() const
{
    return m_verdict->text();
}

void CoveragePage::fillProgrammes()
{
    const QVariant kept = m_programme->currentData();
    m_programme->clear();
    m_programme->addItem(tr("The one in force"), QString());
    const auto records = m_context.binder.records(audit_programme::def);
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
    auto made = Coverage::of(m_context.binder, m_context.language, which,
                             Uid::fromString(m_programme->currentData().toString()));
    if (!made)
        return fail(made.error());
    m_coverage = std::move(*made);
    m_verdict->setText(m_coverage->verdict().in(m_context.language));
    fillTable();
    return {};
}

bool CoveragePage::isShown(const Coverage::Row& row) const
{
    if (m_gapsOnly->isChecked() && Coverage::isAudited(row.state))
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
    return QStringLiteral("%1\n%2").arg(m_context.language.date(column.from),
                                        m_context.language.date(column.until));
}

QString CoveragePage::codesOf(const QList<Uid>& uids) const
{
    QStringList codes;
    for (const Uid& uid : uids) {
        if (const auto name = m_context.binder.name(uid))
            codes.append(name->code);
    }
    return codes.join(QLatin1String(", "));
}

void CoveragePage::fillTable()
{
    if (!m_coverage)
        return;
    const int keptRow = m_table->currentRow();
    const int keptColumn = m_table->currentColumn();
    const QString keptNumber = keptRow >= 0 && m_table->item(keptRow, NumberColumn)
                                   ? m_table->item(keptRow, NumberColumn)->text()
                                   : QString();
    m_table->clearSpans();
    m_table->clear();
    m_table->setRowCount(0);
    m_rowsShown.clear();
    const int years = int(m_coverage->columns().size());
    m_table->setColumnCount(FirstYearColumn + years + 1);
    QStringList headings{tr("Number"), tr("Clause or control")};
    for (const Coverage::Column& column : m_coverage->columns())
        headings.append(titleOfColumn(column));
    headings.append(tr("In the cycle"));
    m_table->setHorizontalHeaderLabels(headings);
    QHeaderView* header = m_table->horizontalHeader();
    header->setMinimumSectionSize(kNumberWidth);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(NumberColumn, kNumberWidth);
    for (int column = FirstYearColumn; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, kLeastYearWidth);
    m_table->setColumnWidth(TitleColumn, kLeastTitleWidth);

    QString group;
    for (int i = 0; i < m_coverage->rows().size(); ++i) {
        const Coverage::Row& row = m_coverage->rows()[i];
        if (!isShown(row))
            continue;
        if (row.group != group) {
            group = row.group;
            addHeading(group);
        }
        const int at = m_table->rowCount();
        m_table->insertRow(at);
        m_rowsShown.append(i);
        fillRow(at, row);
        if (row.number == keptNumber)
            m_table->setCurrentCell(at, keptColumn);
    }
    if (m_table->rowCount() == 0)
        addHeading(m_filter->text().trimmed().isEmpty()
                       ? tr("Nothing is missing: everything was audited in the cycle.")
                       : tr("Nothing fits the filter."));
    if (m_table->currentRow() < 0)
        m_table->setCurrentCell(m_table->rowCount() > 1 ? 1 : 0, FirstYearColumn);
}

void CoveragePage::addHeading(const QString& text)
{
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    m_rowsShown.append(-1);
    auto* item = new QTableWidgetItem(text);
    QFont strong = m_table->font();
    strong.setBold(true);
    item->setFont(strong);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setBackground(theme::chipFill(palette()));
    m_table->setItem(at, NumberColumn, item);
    m_table->setSpan(at, NumberColumn, 1, m_table->columnCount());
}

void CoveragePage::fillRow(int at, const Coverage::Row& row)
{
    const Language& language = m_context.language;
    const QString reason = m_coverage->reason(row).in(language);
    auto* number = new QTableWidgetItem(row.number);
    auto* title = new QTableWidgetItem(row.title);
    for (QTableWidgetItem* item : {number, title}) {
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setToolTip(plainToolTip(QStringLiteral("%1\n%2").arg(row.title, reason)));
    }
    m_table->setItem(at, NumberColumn, number);
    m_table->setItem(at, TitleColumn, title);
    for (int i = 0; i < row.cells.size(); ++i) {
        const Coverage::Column& column = m_coverage->columns()[i];
        addCell(at, FirstYearColumn + i, row, row.cells[i],
                QString(titleOfColumn(column)).replace(QLatin1Char('\n'), QStringLiteral(" – ")));
    }
    const int last = FirstYearColumn + int(row.cells.size());
    const QString word = Coverage::labelOf(row.state).in(language);
    const QString when = row.lastAudited ? language.date(*row.lastAudited) : word;
    auto* whole =
        new QTableWidgetItem(QStringLiteral("%1 %2").arg(Coverage::symbolOf(row.state), when));
    whole->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    whole->setForeground(theme::tone(toneOfState(row.state), palette()));
    whole->setToolTip(plainToolTip(reason));
    whole->setData(Qt::AccessibleTextRole, reason);
    m_table->setItem(at, last, whole);
}

void CoveragePage::addCell(int at, int column, const Coverage::Row& row, const Coverage::Cell& cell,
                           const QString& period)
{
    QList<Uid> audits;
    qsizetype findings = 0;
    for (const Coverage::Touch& touch : cell.touches) {
        audits.append(touch.audit);
        findings += touch.findings.size();
    }
    const QString codes = codesOf(audits);
    const QString word = Coverage::labelOf(cell.state).in(m_context.language);
    auto* item = new QTableWidgetItem(
        codes.isEmpty() ? Coverage::symbolOf(cell.state)
                        : QStringLiteral("%1 %2").arg(Coverage::symbolOf(cell.state), codes));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setForeground(theme::tone(toneOfState(cell.state), palette()));
    if (cell.state != Coverage::State::Never)
        item->setBackground(theme::toneFill(toneOfState(cell.state), palette()));
    QString spoken = QStringLiteral("%1, %2: %3").arg(row.number, period, word);
    if (!codes.isEmpty())
        spoken += QStringLiteral(" (%1)").arg(codes);
    if (findings > 0)
        spoken += QStringLiteral(", ") + tr("%n finding(s)", nullptr, int(findings));
    item->setToolTip(plainToolTip(spoken));
    item->setData(Qt::AccessibleTextRole, spoken);
    m_table->setItem(at, column, item);
}

// ---------------------------------------------------------------- what stands behind a cell

QMenu* CoveragePage::menuOf(int tableRow, int tableColumn)
{
    if (!m_coverage || tableRow < 0 || tableRow >= m_rowsShown.size() || m_rowsShown[tableRow] < 0)
        return nullptr;
    const Coverage::Row& row = m_coverage->rows()[m_rowsShown[tableRow]];
    QList<Coverage::Touch> touches;
    for (int i = 0; i < row.cells.size(); ++i) {
        if (tableColumn < FirstYearColumn || tableColumn - FirstYearColumn == i ||
            tableColumn - FirstYearColumn >= row.cells.size())
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
        const auto name = m_context.binder.name(touch.audit);
        if (!name)
            continue;
        QString title = QStringLiteral("%1 %2").arg(name->code, name->title);
        title.replace(QLatin1Char('&'), QLatin1String("&&"));
        connect(menu->addAction(tr("Open %1").arg(title)), &QAction::triggered, this,
                [this, uid = touch.audit] { m_context.host.openRecord(audit::def, uid, {}); });
        if (!touch.findings.isEmpty())
            addRecords(audit_finding::def, touch.findings,
                       tr("Show %n finding(s)", nullptr, int(touch.findings.size())));
        if (!touch.lines.isEmpty())
            addRecords(audit_question::def, touch.lines,
                       tr("Show %n checklist line(s)", nullptr, int(touch.lines.size())));
    }
    if (row.control) {
        connect(menu->addAction(tr("Open control %1").arg(row.number)), &QAction::triggered, this,
                [this, uid = *row.control] { m_context.host.openRecord(control::def, uid, {}); });
    }
    if (m_context.binder.isReadOnly())
        return menu;
    const auto audits = m_context.binder.records(audit::def);
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
    auto set = withCriterion(m_context.binder, audited, row.number, row.control);
    if (!set) {
        m_context.host.report(set.error());
        return;
    }
    const auto done = m_context.binder.session().apply(std::move(*set));
    if (!done) {
        m_context.host.report(done.error());
        return;
    }
    m_context.host.toast(tr("%1 is in the plan now.").arg(row.number), true);
}

void CoveragePage::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    QMenu* menu = menuOf(index.row(), index.column());
    if (!menu) {
        m_context.host.hint(tr("No audit covers this, and none is planned that could."));
        return;
    }
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QRect cell = m_table->visualRect(index);
    menu->popup(m_table->viewport()->mapToGlobal(cell.bottomLeft()));
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().first());
}

bool CoveragePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter ||
            key->key() == Qt::Key_Space) {
            openCurrent();
            return true;
        }
    }
    return LivePage::eventFilter(watched, event);
}

} // namespace ringbinder
