// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of the mapping page about lines of the sheet: totals, hidden rows and columns,
// notes of cells, single rows that are to stay out.
#include "core/exchange/importnotes.h"
#include "ui/dialogs/importmapping.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kMostRowsInARange = 100'000;

int hiddenColumnsWithData(const Sheet& sheet)
{
    return int(std::count_if(
        sheet.hiddenColumns.cbegin(), sheet.hiddenColumns.cend(), [&sheet](int column) {
            return std::any_of(
                sheet.rows.cbegin(), sheet.rows.cend(), [column](const std::vector<Cell>& cells) {
                    return column < int(cells.size()) && !cells[size_t(column)].isEmpty();
                });
        }));
}

int hiddenRowsWithData(const ImportPlan& plan)
{
    const Sheet& sheet = plan.sheet();
    return int(std::count_if(sheet.hiddenRows.cbegin(), sheet.hiddenRows.cend(), [&](int row) {
        return row > plan.region.headerRow && row < sheet.rowCount() && !sheet.isRowEmpty(row);
    }));
}

// "3, 7-9" of rows counted from 0.
QString rowsAsText(const QSet<int>& rows)
{
    QList<int> sorted(rows.cbegin(), rows.cend());
    std::sort(sorted.begin(), sorted.end());
    QStringList parts;
    for (qsizetype i = 0; i < sorted.size();) {
        qsizetype last = i;
        while (last + 1 < sorted.size() && sorted[last + 1] == sorted[last] + 1)
            ++last;
        parts.append(last == i ? QString::number(sorted[i] + 1)
                               : QStringLiteral("%1-%2").arg(sorted[i] + 1).arg(sorted[last] + 1));
        i = last + 1;
    }
    return parts.join(QLatin1String(", "));
}

std::optional<QSet<int>> rowsOfText(const QString& text)
{
    static const QRegularExpression part(
        QStringLiteral("^(\\d{1,7})(?:\\s*[-\u2013]\\s*(\\d{1,7}))?$"));
    QSet<int> rows;
    QString list = text;
    list.replace(QLatin1Char(';'), QLatin1Char(','));
    for (const QString& entry : list.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (entry.trimmed().isEmpty())
            continue;
        const auto found = part.match(entry.trimmed());
        const int first = found.captured(1).toInt();
        const int last = found.captured(2).isEmpty() ? first : found.captured(2).toInt();
        if (!found.hasMatch() || first < 1 || last < first || last - first > kMostRowsInARange)
            return std::nullopt;
        for (int row = first; row <= last; ++row)
            rows.insert(row - 1);
    }
    return rows;
}

} // namespace

bool ImportMappingPage::leaveOutRows(const QString& text)
{
    const auto rows = rowsOfText(text);
    if (rows)
        m_plan->discardedRows = *rows;
    return rows.has_value();
}

// The questions are built anew, among them the box that was just ticked: later, not now.
void ImportMappingPage::takeRegion(const TableRegionOptions& options)
{
    setRegion(*m_plan, options, importContext());
    QMetaObject::invokeMethod(
        this,
        [this] {
            fillTable();
            fillQuestions();
            emit planChanged();
        },
        Qt::QueuedConnection);
}

void ImportMappingPage::addLines(QVBoxLayout* into)
{
    auto* group = new QGroupBox(tr("Lines of the sheet"));
    into->addWidget(group);
    auto* box = new QVBoxLayout(group);
    const auto tick = [&](const QString& text, bool on, auto run) {
        auto* check = new QCheckBox(text, group);
        check->setChecked(on);
        box->addWidget(check);
        connect(check, &QCheckBox::toggled, this, run);
    };
    const TableRegionOptions& now = m_plan->regionOptions;
    const int totals = int(m_plan->region.totalRows.size() + m_plan->region.footerRows.size());
    if (totals > 0 || now.takeTotals) {
        QStringList examples;
        for (const int row : m_plan->region.totalRows + m_plan->region.footerRows)
            examples.append(QString::number(row + 1));
        const QString text =
            examples.isEmpty()
                ? tr("Take the lines with totals and remarks at the end too")
                : tr("Take the %n line(s) with totals and remarks at the end too (row %1)", nullptr,
                     totals)
                      .arg(examples.mid(0, 8).join(QLatin1String(", ")));
        tick(text, now.takeTotals, [this](bool on) {
            TableRegionOptions options = m_plan->regionOptions;
            options.takeTotals = on;
            takeRegion(options);
        });
    }
    if (const int rows = hiddenRowsWithData(*m_plan); rows > 0) {
        tick(tr("Take the %n hidden row(s) too", nullptr, rows), !now.leaveOutHiddenRows,
             [this](bool on) {
                 TableRegionOptions options = m_plan->regionOptions;
                 options.leaveOutHiddenRows = !on;
                 takeRegion(options);
             });
    }
    if (const int columns = hiddenColumnsWithData(m_plan->sheet()); columns > 0) {
        tick(tr("Take the %n hidden column(s) too", nullptr, columns), !now.leaveOutHiddenColumns,
             [this](bool on) {
                 TableRegionOptions options = m_plan->regionOptions;
                 options.leaveOutHiddenColumns = !on;
                 takeRegion(options);
             });
    }
    const int notes = cellNoteLines(*m_plan).count;
    if (notes > 0 && m_plan->def->field(u"notes")) {
        tick(tr("Add the %n note(s) of cells to the notes of their record", nullptr, notes),
             m_plan->takesCellNotes, [this](bool on) { m_plan->takesCellNotes = on; });
    }
    auto* line = new QHBoxLayout;
    auto* edit = new QLineEdit(rowsAsText(m_plan->discardedRows), group);
    edit->setPlaceholderText(tr("such as 5, 12-14"));
    auto* label = new QLabel(tr("&Leave these rows out:"), group);
    label->setBuddy(edit);
    auto* problem = new QLabel(group);
    problem->setTextFormat(Qt::PlainText);
    line->addWidget(label);
    line->addWidget(edit);
    line->addWidget(problem, 1);
    box->addLayout(line);
    connect(edit, &QLineEdit::textChanged, this, [this, problem](const QString& text) {
        problem->setText(leaveOutRows(text) ? QString()
                                            : tr("Numbers of rows, with commas between them."));
        emit planChanged();
    });
}

} // namespace ringbinder
