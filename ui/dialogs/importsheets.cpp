// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importsheets.h"

#include "ui/dialogs/calmcombo.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

QLabel* headlineLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

} // namespace

ImportSheetsPage::ImportSheetsPage(const OpenContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QTreeWidget(this))
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    auto* title = headlineLabel(tr("Which sheets go where?"), this);
    title->setBuddy(m_list);
    box->addWidget(title);
    auto* explain =
        new QLabel(tr("Tick what is to be brought in. The register was guessed from the name of "
                      "the sheet and its headings; choose another where it is wrong."),
                   this);
    explain->setWordWrap(true);
    box->addWidget(explain);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Sheet"), tr("File"), tr("Rows"), tr("Register")});
    m_list->setAccessibleName(tr("Sheets; tick with Space"));
    m_list->setUniformRowHeights(false);
    box->addWidget(m_list);
    connect(m_list, &QTreeWidget::itemChanged, this, &ImportSheetsPage::changed);
}

void ImportSheetsPage::setTasks(const QList<ImportTask>& tasks)
{
    const QSignalBlocker quiet(m_list);
    m_tasks = tasks;
    m_list->clear();
    m_registers.clear();
    for (const ImportTask& task : m_tasks) {
        const Sheet& sheet = task.source->sheets[task.sheet];
        auto* item = new QTreeWidgetItem(
            m_list, {sheet.name, task.source->name,
                     m_context.language.number(qint64(sheet.rowCount())), QString()});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setCheckState(0, task.isChosen ? Qt::Checked : Qt::Unchecked);
        auto* combo = new CalmCombo(m_list);
        combo->setAccessibleName(tr("Register for sheet %1").arg(sheet.name));
        for (const RegisterDef* def : m_context.binder.registry().all()) {
            if (def->singleton || def->place == Place::Hidden)
                continue;
            combo->addItem(def->pluralText().in(m_context.language), QString(def->name()));
        }
        combo->setCurrentIndex(task.def ? combo->findData(QString(task.def->name())) : -1);
        combo->setPlaceholderText(tr("Choose a register"));
        connect(combo, &QComboBox::currentIndexChanged, this, [this, item] {
            item->setCheckState(0, Qt::Checked);
            emit changed();
        });
        m_list->setItemWidget(item, 3, combo);
        m_registers.append(combo);
    }
    m_list->header()->setStretchLastSection(true);
    for (int column = 0; column < 3; ++column)
        m_list->resizeColumnToContents(column);
    m_list->setColumnWidth(0, std::max(m_list->columnWidth(0), 240));
    m_list->setColumnWidth(1, std::max(m_list->columnWidth(1), 220));
}

QList<ImportTask> ImportSheetsPage::tasks() const
{
    QList<ImportTask> tasks = m_tasks;
    for (int i = 0; i < tasks.size(); ++i) {
        tasks[i].def = m_context.binder.registry().find(m_registers[i]->currentData().toString());
        tasks[i].isChosen =
            m_list->topLevelItem(i)->checkState(0) == Qt::Checked && tasks[i].def != nullptr;
    }
    return tasks;
}

int ImportSheetsPage::ticked() const
{
    int count = 0;
    for (const ImportTask& task : tasks())
        count += task.isChosen ? 1 : 0;
    return count;
}

void ImportSheetsPage::setTicked(int row, bool on)
{
    m_list->topLevelItem(row)->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
}

ImportResultPage::ImportResultPage(QWidget* parent)
    : QWidget(parent)
    , m_headline(headlineLabel({}, this))
    , m_report(new QPlainTextEdit(this))
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    m_headline->setWordWrap(true);
    m_headline->setBuddy(m_report);
    box->addWidget(m_headline);
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_report->setAccessibleName(tr("Report of the import"));
    box->addWidget(m_report);
}

void ImportResultPage::addResult(const QString& headline, const QString& report)
{
    const QString before = m_headline->text();
    m_headline->setText(before.isEmpty() ? headline
                                         : QString(before + QLatin1Char('\n') + headline));
    // The newest first: it is what one waits for.
    m_report->setPlainText(QString(report + QLatin1Char('\n') + m_report->toPlainText()));
    m_report->moveCursor(QTextCursor::Start);
}

QString ImportResultPage::text() const
{
    return m_report->toPlainText();
}

} // namespace ringbinder
