// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importheldrows.h"

#include "core/base/safefile.h"
#include "ui/dialogs/importcelldelegate.h"
#include "ui/jobs/jobrunner.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/tooltip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kFromColumn = 0;
constexpr int kWhyColumn = 1;
constexpr int kFixedColumns = 2;

} // namespace

HeldRowsDialog::HeldRowsDialog(const OpenContext& context, const RegisterDef& def, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_def(def)
    , m_book(context.binder.registry())
    , m_jobs(new JobRunner(this))
    , m_delegate(new ImportCellDelegate(context, def, this))
    , m_messages(new MessageBar(this))
    , m_explain(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_reason(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_save(new QPushButton(tr("&Save as CSV…"), this))
    , m_discard(new QPushButton(tr("&Discard…"), this))
    , m_again(new QPushButton(tr("&Try again"), this))
    , m_allAgain(new QPushButton(tr("Try &all again"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1: rows that need attention").arg(def.pluralText().in(context.language)));
    m_explain->setTextFormat(Qt::PlainText);
    m_explain->setWordWrap(true);
    m_explain->setBuddy(m_table);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setMinimumHeight(2 * fontMetrics().height());
    m_reason->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_table->setAccessibleName(tr("Rows that need attention"));
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    for (QPushButton* button : {m_save, m_discard, m_again, m_allAgain, m_close})
        button->setAutoDefault(false);

    auto* box = new QVBoxLayout(this);
    box->addWidget(m_messages);
    box->addWidget(m_explain);
    box->addWidget(m_table, 1);
    box->addWidget(m_reason);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    for (QPushButton* button : {m_again, m_allAgain, m_close})
        buttons->addWidget(button);
    box->addLayout(buttons);

    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(0);
    connect(&m_checkSoon, &QTimer::timeout, this, &HeldRowsDialog::check);
    connect(m_table, &QTableWidget::itemChanged, this, &HeldRowsDialog::cellChanged);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &HeldRowsDialog::updateButtons);
    connect(m_table, &QTableWidget::currentCellChanged, this, &HeldRowsDialog::updateButtons);
    connect(m_save, &QPushButton::clicked, this, &HeldRowsDialog::saveCsv);
    connect(m_discard, &QPushButton::clicked, this, [this] { discard(selected()); });
    connect(m_again, &QPushButton::clicked, this, [this] { tryAgain(selected()); });
    connect(m_allAgain, &QPushButton::clicked, this, [this] {
        QList<int> rows;
        for (int i = 0; i < m_rows.size(); ++i)
            rows.append(i);
        tryAgain(rows);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_jobs, &JobRunner::runningChanged, this, &HeldRowsDialog::updateButtons);
    connect(m_jobs, &JobRunner::progressed, this,
            [this](qint64 done, qint64 total, const Message& step) {
                m_progress->setRange(0, total > 0 ? 1000 : 0);
                m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0);
                m_progress->setFormat(step.in(m_context.language));
            });
    resize(1120, 560);
    load();
}

HeldRowsDialog::~HeldRowsDialog()
{
    delete m_jobs; // waits for work that uses the words of m_book
}

bool HeldRowsDialog::isBusy() const
{
    return m_jobs->isRunning() || m_checkSoon.isActive();
}

ImportContext HeldRowsDialog::importContext(const Binder& binder) const
{
    return {binder, m_book, scalesOf(m_context), m_context.currency};
}

QString HeldRowsDialog::keyOf(const HeldCell& cell)
{
    return cell.use == ImportColumn::Use::Field ? cell.fieldKey
                                                : QString(QLatin1Char('"') + cell.heading);
}

int HeldRowsDialog::cellAt(const HeldRow& row, int column) const
{
    for (int i = 0; i < row.cells.size(); ++i) {
        if (keyOf(row.cells[i]) == m_columns[column].key)
            return i;
    }
    return -1;
}

int HeldRowsDialog::columnOf(const QString& fieldKey) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].fieldKey == fieldKey)
            return i + kFixedColumns;
    }
    return -1;
}

QString HeldRowsDialog::why(int row) const
{
    return m_table->item(row, kWhyColumn)->text();
}

// ---------------------------------------------------------------- what is shown

void HeldRowsDialog::load()
{
    auto rows = heldRows(m_context.binder, m_def);
    if (!rows) {
        m_context.host.report(rows.error());
        return;
    }
    m_rows = std::move(*rows);
    m_reasons.clear();
    m_isChecked = m_rows.isEmpty();
    fillColumns();
    fillRows();
    fillReasons();
    if (!m_rows.isEmpty())
        m_checkSoon.start();
    updateButtons();
}

void HeldRowsDialog::fillColumns()
{
    m_columns.clear();
    for (const HeldRow& row : std::as_const(m_rows)) {
        for (const HeldCell& cell : row.cells) {
            const QString key = keyOf(cell);
            const bool isKnown =
                std::any_of(m_columns.cbegin(), m_columns.cend(),
                            [&key](const Column& column) { return column.key == key; });
            if (isKnown || cell.use == ImportColumn::Use::Skip)
                continue;
            const bool isField = cell.use == ImportColumn::Use::Field;
            const FieldDef* field =
                isField ? m_context.binder.field(m_def, cell.fieldKey) : nullptr;
            m_columns.append({key, isField ? cell.fieldKey : QString(),
                              field ? labelOf(*field, m_context) : cell.heading});
        }
    }
    const FieldDef& name = m_def.nameField();
    std::stable_partition(m_columns.begin(), m_columns.end(),
                          [&name](const Column& column) { return column.fieldKey == name.name(); });
    QStringList headings{tr("From"), tr("Why it waits")};
    for (const Column& column : std::as_const(m_columns))
        headings.append(column.label);
    m_table->setColumnCount(int(headings.size()));
    m_table->setHorizontalHeaderLabels(headings);
}

void HeldRowsDialog::fillRows()
{
    m_isFilling = true;
    m_table->setRowCount(int(m_rows.size()));
    for (int i = 0; i < m_rows.size(); ++i) {
        const HeldRow& row = m_rows[i];
        const QString source = row.batch.isEmpty() ? tr("Clipboard") : row.batch;
        auto* from = new QTableWidgetItem(tr("Row %1, %2").arg(row.number).arg(source));
        auto* reason = new QTableWidgetItem;
        for (QTableWidgetItem* fixed : {from, reason})
            fixed->setFlags(fixed->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(i, kFromColumn, from);
        m_table->setItem(i, kWhyColumn, reason);
        for (int column = 0; column < m_columns.size(); ++column) {
            const int at = cellAt(row, column);
            auto* item = new QTableWidgetItem(at < 0 ? QString() : row.cells[at].text);
            item->setData(ImportCellDelegate::kFieldKeyRole, m_columns[column].fieldKey);
            if (at < 0 || m_context.binder.isReadOnly())
                item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            m_table->setItem(i, column + kFixedColumns, item);
        }
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), 90,
                                                   column == kFromColumn ? 220 : 260));
    m_table->setColumnWidth(kWhyColumn, 340);
    if (!m_rows.isEmpty())
        m_table->setCurrentCell(0, kWhyColumn);
    m_isFilling = false;
    m_explain->setText(m_rows.isEmpty()
                           ? tr("Nothing waits here.")
                           : tr("%n row(s) of imports wait. Mend the marked cells and try again; "
                                "everything you type here is kept.",
                                nullptr, int(m_rows.size())));
}

void HeldRowsDialog::fillReasons()
{
    m_isFilling = true;
    for (int i = 0; i < m_rows.size(); ++i) {
        QStringList reasons;
        for (const HeldReason& reason : m_reasons.value(m_rows[i].id))
            reasons.append(reason.reason.in(m_context.language));
        QTableWidgetItem* item = m_table->item(i, kWhyColumn);
        item->setText(!m_isChecked        ? tr("Checking…")
                      : reasons.isEmpty() ? tr("Ready: try again")
                                          : reasons.join(QLatin1Char(' ')));
        item->setToolTip(plainToolTip(reasons.join(QLatin1Char('\n'))));
    }
    m_isFilling = false;
    tint();
    updateButtons();
}

void HeldRowsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_table->rowCount() == m_rows.size())
        tint();
}

// Colours follow the palette, also when it changes; the reason says the same in words.
void HeldRowsDialog::tint()
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    for (int i = 0; i < m_rows.size(); ++i) {
        const QList<HeldReason> reasons = m_reasons.value(m_rows[i].id);
        const bool isReady = m_isChecked && reasons.isEmpty();
        m_table->item(i, kWhyColumn)
            ->setForeground(isReady ? theme::tone(Tone::Good, palette())
                                    : palette().color(QPalette::Text));
        for (int column = 0; column < m_columns.size(); ++column) {
            const int at = cellAt(m_rows[i], column);
            const bool isWrong =
                std::any_of(reasons.cbegin(), reasons.cend(), [at](const HeldReason& reason) {
                    return reason.cell >= 0 && reason.cell == at;
                });
            m_table->item(i, column + kFixedColumns)
                ->setBackground(isWrong ? QBrush(theme::errorFill(palette())) : QBrush());
        }
    }
    m_isFilling = wasFilling;
}

QList<int> HeldRowsDialog::selected() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes()) {
        if (!rows.contains(index.row()))
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void HeldRowsDialog::updateButtons()
{
    const int count = int(selected().size());
    const bool isFree = !m_jobs->isRunning();
    const bool canWrite = isFree && !m_context.binder.isReadOnly();
    m_progress->setVisible(!isFree);
    m_save->setEnabled(!m_rows.isEmpty());
    m_discard->setEnabled(canWrite && count > 0);
    m_again->setEnabled(canWrite && count > 0);
    m_allAgain->setEnabled(canWrite && !m_rows.isEmpty());
    m_again->setText(count > 1 ? tr("&Try %n row(s) again", nullptr, count) : tr("&Try again"));
    const int row = m_table->currentRow();
    m_reason->setText(
        row >= 0 && row < m_rows.size() && m_table->item(row, kWhyColumn) ? why(row) : QString());
}

// ---------------------------------------------------------------- what is done

void HeldRowsDialog::cellChanged(QTableWidgetItem* item)
{
    if (!m_isFilling && item->column() >= kFixedColumns)
        mend(item->row(), item->column(), item->text());
}

void HeldRowsDialog::mend(int row, int column, const QString& text)
{
    HeldRow& held = m_rows[row];
    const int at = cellAt(held, column - kFixedColumns);
    if (at < 0 || held.cells[at].text == text)
        return;
    held.cells[at].text = text;
    held.cells[at].meaning.reset(); // that was said about another text
    if (m_table->item(row, column)->text() != text) {
        const QSignalBlocker quiet(m_table);
        m_table->item(row, column)->setText(text);
    }
    if (const auto kept = saveHeldRow(m_context.binder, held); !kept)
        m_context.host.report(kept.error());
    m_checkSoon.start();
}

void HeldRowsDialog::work(const QList<HeldRow>& rows, std::function<void(Checked)> done)
{
    const auto prepare = [rows](const ImportContext& context, Progress& progress) {
        Checked checked;
        auto held = prepareHeldRows(rows, context, progress);
        if (held)
            checked.held = std::make_shared<PreparedHeld>(std::move(*held));
        else
            checked.error = held.error();
        return checked;
    };
    if (m_context.binder.path().isEmpty()) { // in memory: no other thread can read it
        NoProgress none;
        done(prepare(importContext(m_context.binder), none));
        return;
    }
    auto reader = m_context.binder.reader();
    if (!reader) {
        m_context.host.report(reader.error());
        return;
    }
    const std::shared_ptr<Binder> shared = std::move(*reader);
    m_jobs->start<Checked>(
        [shared, context = importContext(*shared), prepare](Progress& progress) {
            Checked checked = prepare(context, progress);
            checked.reader = shared;
            return checked;
        },
        std::move(done));
}

void HeldRowsDialog::check()
{
    if (m_jobs->isRunning()) {
        m_wantsCheck = true;
        return;
    }
    m_wantsCheck = false;
    work(m_rows, [this](const Checked& checked) {
        if (checked.error) {
            if (checked.error->kind != Error::Kind::Cancelled)
                m_context.host.report(*checked.error);
            return;
        }
        m_reasons = checked.held->reasons;
        m_isChecked = true;
        fillReasons();
        if (m_wantsCheck)
            m_checkSoon.start();
    });
}

void HeldRowsDialog::tryAgain(const QList<int>& rows)
{
    if (rows.isEmpty() || m_jobs->isRunning())
        return;
    m_checkSoon.stop();
    QList<HeldRow> chosen;
    for (const int row : rows)
        chosen.append(m_rows[row]);
    work(chosen, [this](Checked checked) { wasTried(std::move(checked)); });
}

void HeldRowsDialog::wasTried(Checked checked)
{
    if (checked.error) {
        m_context.host.report(*checked.error);
        return;
    }
    NoProgress none;
    const auto outcome = writeHeldRows(*checked.held, m_context.binder, none);
    if (!outcome) {
        m_context.host.report(outcome.error());
        return;
    }
    const int in = outcome->rows - outcome->rejectedRows;
    load();
    const QString sentence =
        in == 0            ? tr("None of them came in: the marked cells are still not accepted.")
        : m_rows.isEmpty() ? tr("%n row(s) came in; nothing waits any more.", nullptr, in)
                           : tr("%n row(s) came in.", nullptr, in);
    m_messages->showMessage(in > 0 ? MessageBar::Weight::Ok : MessageBar::Weight::Warning,
                            sentence);
    emit changed();
}

void HeldRowsDialog::discard(const QList<int>& rows)
{
    if (rows.isEmpty())
        return;
    QList<HeldRow> chosen;
    for (const int row : rows)
        chosen.append(m_rows[row]);
    const auto restore = [this, chosen] {
        if (const auto done = restoreHeldRows(m_context.binder, chosen); !done)
            m_context.host.report(done.error());
        load();
        emit changed();
    };
    const auto answered = [this, chosen, restore](std::optional<int> answer) {
        if (!answer)
            return;
        if (const auto done = discardHeldRows(m_context.binder, chosen); !done) {
            m_context.host.report(done.error());
            return;
        }
        load();
        m_messages->showMessage(MessageBar::Weight::Info,
                                tr("%n row(s) discarded.", nullptr, int(chosen.size())),
                                {{tr("Undo"), restore}});
        emit changed();
    };
    m_context.prompt.ask(this,
                         {tr("Discard rows"),
                          tr("Discard %n row(s) that wait?", nullptr, int(chosen.size())),
                          tr("They were never part of the register. The file they came from is "
                             "not touched."),
                          {tr("Discard")}},
                         answered);
}

void HeldRowsDialog::saveCsv()
{
    m_context.prompt.askSaveFile(
        this,
        {tr("Save the rows that wait"),
         QString(m_def.pluralText().in(m_context.language) + QLatin1String(".csv")),
         {tr("CSV (*.csv)")},
         QStringLiteral("csv")},
        [this](const std::optional<QString>& path) {
            if (!path)
                return;
            const auto done = writeFile(*path, heldRowsCsv(m_rows, m_reasons, m_context.language));
            if (!done)
                m_context.host.report(done.error());
            else
                m_messages->showMessage(
                    MessageBar::Weight::Ok,
                    tr("Saved. Mended in a spreadsheet and imported, these rows leave the list."));
        });
}

} // namespace ringbinder
