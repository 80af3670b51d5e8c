// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importmapping.h"

#include "core/exchange/textcodec.h"
#include "ui/dialogs/calmcombo.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kSampleRows = 4;

QString targetData(ImportColumn::Use use, const QString& fieldKey)
{
    switch (use) {
    case ImportColumn::Use::Skip:
        return QStringLiteral("skip:");
    case ImportColumn::Use::Extra:
        return QStringLiteral("extra:");
    case ImportColumn::Use::Notes:
        return QStringLiteral("notes:");
    case ImportColumn::Use::Field:
        return QString(QLatin1String("field:") + fieldKey);
    }
    Q_UNREACHABLE();
}

ImportColumn::Use useOf(const QString& data)
{
    if (data.startsWith(QLatin1String("skip")))
        return ImportColumn::Use::Skip;
    if (data.startsWith(QLatin1String("extra")))
        return ImportColumn::Use::Extra;
    if (data.startsWith(QLatin1String("notes")))
        return ImportColumn::Use::Notes;
    return ImportColumn::Use::Field;
}

} // namespace

ImportMappingPage::ImportMappingPage(const OpenContext& context, const HeadingBook& book,
                                     QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_book(book)
    , m_title(new QLabel(this))
    , m_recognised(new QLabel(this))
    , m_header(new QSpinBox(this))
    , m_encoding(new QComboBox(this))
    , m_separator(new QComboBox(this))
    , m_textOptions(new QWidget(this))
    , m_table(new QTableWidget(this))
    , m_questions(new QScrollArea(this))
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    m_title->setFont(font);
    m_title->setTextFormat(Qt::PlainText);

    auto* options = new QHBoxLayout;
    auto* headerLabel = new QLabel(tr("&Header row:"), this);
    headerLabel->setBuddy(m_header);
    m_header->setSpecialValueText(tr("none"));
    options->addWidget(headerLabel);
    options->addWidget(m_header);
    auto* text = new QHBoxLayout(m_textOptions);
    text->setContentsMargins(12, 0, 0, 0);
    auto* encodingLabel = new QLabel(tr("&Encoding:"), m_textOptions);
    encodingLabel->setBuddy(m_encoding);
    auto* separatorLabel = new QLabel(tr("&Separator:"), m_textOptions);
    separatorLabel->setBuddy(m_separator);
    m_encoding->addItems(knownEncodings());
    m_separator->addItem(tr("Comma"), QChar(u','));
    m_separator->addItem(tr("Semicolon"), QChar(u';'));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_separator->addItem(tr("Vertical bar"), QChar(u'|'));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{encodingLabel, m_encoding, separatorLabel, m_separator})
        text->addWidget(widget);
    options->addWidget(m_textOptions);
    options->addStretch();

    m_recognised->setWordWrap(true);
    m_recognised->setBuddy(m_table);
    m_table->setAccessibleName(tr("Columns and some of their rows"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_questions->setWidgetResizable(true);
    m_questions->setFrameShape(QFrame::NoFrame);
    m_questions->setAccessibleName(tr("Questions about the columns"));

    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_title);
    box->addLayout(options);
    box->addWidget(m_recognised);
    box->addWidget(m_table);
    box->addWidget(m_questions, 1);

    connect(m_header, &QSpinBox::valueChanged, this, &ImportMappingPage::setHeaderRow);
    const auto reread = [this] {
        if (!m_isFilling)
            emit rereadWished(m_encoding->currentText(), m_separator->currentData().toChar());
    };
    connect(m_encoding, &QComboBox::activated, this, reread);
    connect(m_separator, &QComboBox::activated, this, reread);
}

ImportContext ImportMappingPage::importContext() const
{
    return {m_context.binder, m_book, scalesOf(m_context), m_context.currency};
}

QString ImportMappingPage::label(const QString& fieldKey) const
{
    if (fieldKey == HeadingBook::kCode)
        return hasGivenCodes(*m_plan->def) ? tr("Number") : tr("ID");
    if (fieldKey == HeadingBook::kUid)
        return tr("Internal id");
    const FieldDef* field = m_context.binder.field(*m_plan->def, fieldKey);
    return field ? labelOf(*field, m_context) : fieldKey;
}

void ImportMappingPage::setPlan(ImportPlan& plan)
{
    m_plan = &plan;
    fillSource();
    fillTable();
    fillQuestions();
}

void ImportMappingPage::setHeaderRow(int row)
{
    if (m_isFilling || !m_plan)
        return;
    TableRegionOptions options = m_plan->regionOptions;
    options.headerRow = row - 1;
    setRegion(*m_plan, options, importContext());
    fillTable();
    fillQuestions();
}

void ImportMappingPage::setTarget(qsizetype column, ImportColumn::Use use, const QString& fieldKey)
{
    // One field takes one column; the other is kept rather than lost.
    for (qsizetype i = 0; i < m_plan->columns.size() && use == ImportColumn::Use::Field; ++i) {
        const ImportColumn& other = m_plan->columns[i];
        if (i != column && other.use == use && other.fieldKey == fieldKey)
            ringbinder::setTarget(*m_plan, i, ImportColumn::Use::Extra, {}, importContext());
    }
    ringbinder::setTarget(*m_plan, column, use, fieldKey, importContext());
    fillTable();
    fillQuestions();
}

void ImportMappingPage::setWord(qsizetype column, const QString& cell, const QString& value)
{
    m_plan->columns[column].chosen.insert(cell, value);
}

void ImportMappingPage::fillSource()
{
    m_isFilling = true;
    const TableSource& source = *m_plan->source;
    QString name = source.name.isEmpty() ? tr("Clipboard") : source.name;
    if (source.sheets.size() > 1)
        name = tr("%1, sheet %2").arg(name, m_plan->sheet().name);
    m_title->setText(tr("%1 into %2").arg(name, m_plan->def->pluralText().in(m_context.language)));
    m_header->setRange(0, std::max(1, std::min(m_plan->sheet().rowCount(), 999)));
    m_header->setValue(m_plan->region.headerRow + 1);
    m_textOptions->setVisible(source.kind == QLatin1String("csv"));
    if (m_encoding->findText(source.encoding) < 0 && !source.encoding.isEmpty())
        m_encoding->addItem(source.encoding);
    m_encoding->setCurrentText(source.encoding);
    m_separator->setCurrentIndex(m_separator->findData(source.separator));
    m_isFilling = false;
}

QComboBox* ImportMappingPage::targetCombo(qsizetype column)
{
    const ImportColumn& mapped = m_plan->columns[column];
    auto* combo = new CalmCombo(m_table);
    combo->setAccessibleName(tr("Column \"%1\" goes to").arg(mapped.heading));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    combo->setMaxVisibleItems(24);
    combo->addItem(tr("Leave out"), targetData(ImportColumn::Use::Skip, {}));
    combo->addItem(tr("Keep as extra field"), targetData(ImportColumn::Use::Extra, {}));
    if (m_plan->def->field(u"notes"))
        combo->addItem(tr("Add to the notes"), targetData(ImportColumn::Use::Notes, {}));
    combo->insertSeparator(combo->count());
    combo->addItem(label(HeadingBook::kCode),
                   targetData(ImportColumn::Use::Field, HeadingBook::kCode));
    for (const FieldDef* field : importTargets(*m_plan->def, m_context.binder))
        combo->addItem(labelOf(*field, m_context),
                       targetData(ImportColumn::Use::Field, field->name()));
    if (mapped.fieldKey == HeadingBook::kUid)
        combo->addItem(label(HeadingBook::kUid),
                       targetData(ImportColumn::Use::Field, HeadingBook::kUid));
    combo->setCurrentIndex(combo->findData(targetData(mapped.use, mapped.fieldKey)));
    connect(combo, &QComboBox::activated, this, [this, combo, column] {
        const QString chosen = combo->currentData().toString();
        setTarget(column, useOf(chosen), chosen.section(QLatin1Char(':'), 1));
    });
    return combo;
}

void ImportMappingPage::fillTable()
{
    const int samples = std::min<int>(kSampleRows, int(m_plan->region.dataRows.size()));
    m_table->clear();
    m_table->setColumnCount(int(m_plan->columns.size()));
    m_table->setRowCount(2 + samples);
    int recognised = 0;
    QFont bold = m_table->font();
    bold.setBold(true);
    for (int i = 0; i < m_plan->columns.size(); ++i) {
        const ImportColumn& column = m_plan->columns[i];
        recognised += column.isRecognised ? 1 : 0;
        m_table->setCellWidget(0, i, targetCombo(i));
        auto* heading = new QTableWidgetItem(column.heading);
        heading->setFont(bold);
        m_table->setItem(1, i, heading);
        for (int row = 0; row < samples; ++row) {
            auto* cell = new QTableWidgetItem(
                m_plan->text(m_plan->region.dataRows[row], column.column).simplified());
            m_table->setItem(2 + row, i, cell);
        }
        const QFontMetrics metrics(bold);
        const auto* combo = qobject_cast<QComboBox*>(m_table->cellWidget(0, i));
        const int wanted = std::max(metrics.horizontalAdvance(column.heading) + 16,
                                    metrics.horizontalAdvance(combo->currentText()) + 40);
        m_table->setColumnWidth(i, std::clamp(wanted, 120, 260));
    }
    tint();
    m_table->resizeRowsToContents();
    int height = m_table->frameWidth() * 2 + m_table->horizontalScrollBar()->sizeHint().height();
    for (int row = 0; row < m_table->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height + 2);
    QStringList lines{
        tr("Each column below: choose where it goes. %1 of %2 were recognised. %n row(s).", nullptr,
           int(m_plan->region.dataRows.size()))
            .arg(recognised)
            .arg(m_plan->columns.size())};
    QStringList found;
    for (const Message& notice : m_plan->source->notices + m_plan->region.notices)
        found.append(notice.in(m_context.language));
    if (!found.isEmpty())
        lines.append(found.join(QLatin1Char(' ')));
    m_recognised->setTextFormat(Qt::PlainText);
    m_recognised->setText(lines.join(QLatin1Char('\n')));
}

void ImportMappingPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_plan)
        tint();
}

// Colours follow the palette, also when it changes.
void ImportMappingPage::tint()
{
    for (int i = 0; i < m_table->columnCount(); ++i) {
        if (QTableWidgetItem* heading = m_table->item(1, i))
            heading->setBackground(theme::chipFill(palette()));
        const bool isLeftOut = m_plan->columns[i].use == ImportColumn::Use::Skip;
        for (int row = 2; row < m_table->rowCount(); ++row) {
            if (QTableWidgetItem* cell = m_table->item(row, i))
                cell->setForeground(isLeftOut ? theme::muted(palette())
                                              : palette().color(QPalette::Text));
        }
    }
}

} // namespace ringbinder
