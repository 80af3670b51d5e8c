// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of the mapping page: words, dates, columns without a field, rows that exist.
#include "core/schema/derive.h"
#include "ui/dialogs/calmcombo.h"
#include "ui/dialogs/importmapping.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

namespace {

QGroupBox* questionBox(const QString& title, QVBoxLayout* into)
{
    auto* group = new QGroupBox(title);
    group->setFlat(false);
    into->addWidget(group);
    return group;
}

} // namespace

void ImportMappingPage::fillQuestions()
{
    auto* content = new QWidget;
    auto* box = new QVBoxLayout(content);
    box->setContentsMargins(0, 0, 6, 0);
    // What nobody can answer but the user stands first, what only wants a look last.
    const auto isOpen = [](const ImportColumn& column) {
        return std::any_of(column.words.cbegin(), column.words.cend(),
                           [](const ImportColumn::Word& word) { return word.value.isEmpty(); });
    };
    const qsizetype count = m_plan->columns.size();
    for (qsizetype i = 0; i < count; ++i) {
        if (m_plan->columns[i].asksDateOrder)
            addDateOrder(i, box);
        if (isOpen(m_plan->columns[i]))
            addWords(i, box);
        if (!m_plan->columns[i].isRecognised)
            addUnmapped(i, box);
    }
    addExisting(box);
    addLines(box);
    for (qsizetype i = 0; i < count; ++i) {
        if (!m_plan->columns[i].words.isEmpty() && !isOpen(m_plan->columns[i]))
            addWords(i, box);
    }
    box->addStretch();
    m_questions->setWidget(content); // takes the old one away
}

QComboBox* ImportMappingPage::valueCombo(const FieldDef& field, const QString& value)
{
    auto* combo = new CalmCombo;
    combo->addItem(tr("Leave empty"), QString());
    const FormatContext format = formatContext(m_context);
    const auto add = [&](const Value& known) {
        combo->addItem(formatValue(field, known, format), machineText(field, known));
    };
    if (field.type == FieldType::YesNo) {
        add(Value(1));
        add(Value(0));
    } else if (field.type == FieldType::Rating) {
        const RatingScales* scales = scalesOf(m_context);
        for (const ScaleLevel& level :
             scales ? scales->levels(QLatin1String(field.scale)) : QList<ScaleLevel>())
            add(Value(level.value));
    } else {
        for (const Choice& choice : field.choices)
            add(field.type == FieldType::MultiChoice
                    ? Value(QStringList{QString::fromLatin1(choice.token)})
                    : Value(QString::fromLatin1(choice.token)));
    }
    if (!value.isEmpty() && combo->findData(value) < 0) {
        const auto several = parseValue(field, value, {});
        combo->addItem(several ? formatValue(field, *several, format) : value, value);
    }
    combo->setCurrentIndex(value.isEmpty() ? -1 : combo->findData(value));
    combo->setPlaceholderText(tr("Choose"));
    return combo;
}

void ImportMappingPage::addWords(qsizetype index, QVBoxLayout* into)
{
    const ImportColumn& column = m_plan->columns[index];
    const FieldDef* field = m_context.binder.field(*m_plan->def, column.fieldKey);
    if (!field)
        return;
    auto* group =
        questionBox(tr("%1: what do these words mean?").arg(labelOf(*field, m_context)), into);
    auto* grid = new QGridLayout(group);
    constexpr int kPerLine = 3;
    for (int i = 0; i < column.words.size(); ++i) {
        const ImportColumn::Word& word = column.words[i];
        auto* label = new QLabel;
        label->setTextFormat(Qt::PlainText);
        label->setText(QStringLiteral("%1 (%2)").arg(word.cell.left(40)).arg(word.count));
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        QComboBox* combo = valueCombo(*field, column.chosen.value(word.cell, word.value));
        combo->setAccessibleName(tr("\"%1\" means").arg(word.cell));
        label->setBuddy(combo);
        const QString cell = word.cell;
        connect(combo, &QComboBox::activated, this, [this, combo, index, cell] {
            setWord(index, cell, combo->currentData().toString());
        });
        grid->addWidget(label, i / kPerLine, 2 * (i % kPerLine));
        grid->addWidget(combo, i / kPerLine, 2 * (i % kPerLine) + 1);
    }
    for (int i = 0; i < kPerLine; ++i)
        grid->setColumnStretch(2 * i + 1, 1);
}

void ImportMappingPage::addDateOrder(qsizetype index, QVBoxLayout* into)
{
    ImportColumn& column = m_plan->columns[index];
    QString example;
    for (const int row : m_plan->region.dataRows) {
        if (isAmbiguousDate(m_plan->text(row, column.column))) {
            example = m_plan->text(row, column.column);
            break;
        }
    }
    auto* group = questionBox(tr("%1: how is %2 to be read?").arg(column.heading, example), into);
    auto* line = new QHBoxLayout(group);
    auto* order = new QButtonGroup(group);
    const auto add = [&](DateOrder which, const QString& text) {
        const auto day = readDate(example, {nullptr, {}, which});
        auto* radio = new QRadioButton(
            day ? tr("%1 (%2)").arg(text,
                                    m_context.language.locale().toString(*day, QLocale::LongFormat))
                : text);
        order->addButton(radio, int(which));
        line->addWidget(radio);
        radio->setChecked(column.dateOrder == which);
    };
    add(DateOrder::DayFirst, tr("Day first"));
    add(DateOrder::MonthFirst, tr("Month first"));
    line->addStretch();
    connect(order, &QButtonGroup::idClicked, this,
            [this, index](int id) { m_plan->columns[index].dateOrder = DateOrder(id); });
}

void ImportMappingPage::addUnmapped(qsizetype index, QVBoxLayout* into)
{
    const ImportColumn& column = m_plan->columns[index];
    auto* group = questionBox(tr("%1: no field has this name").arg(column.heading), into);
    auto* line = new QHBoxLayout(group);
    auto* uses = new QButtonGroup(group);
    const auto add = [&](ImportColumn::Use use, const QString& text) {
        auto* radio = new QRadioButton(text);
        uses->addButton(radio, int(use));
        line->addWidget(radio);
        radio->setChecked(column.use == use);
    };
    add(ImportColumn::Use::Extra, tr("Keep as extra field"));
    if (m_plan->def->field(u"notes"))
        add(ImportColumn::Use::Notes, tr("Add to the notes"));
    add(ImportColumn::Use::Skip, tr("Leave out"));
    line->addStretch();
    connect(uses, &QButtonGroup::idClicked, this, [this, index](int id) {
        ringbinder::setTarget(*m_plan, index, ImportColumn::Use(id), {}, importContext());
        fillTable();
    });
}

void ImportMappingPage::addExisting(QVBoxLayout* into)
{
    auto* group = questionBox(tr("Rows that exist already"), into);
    auto* line = new QHBoxLayout(group);
    auto* key = new CalmCombo(group);
    auto* keyLabel = new QLabel(tr("&Found by:"), group);
    keyLabel->setBuddy(key);
    key->addItem(tr("nothing: add all"), QString());
    for (const ImportColumn& column : m_plan->columns) {
        if (column.use == ImportColumn::Use::Field)
            key->addItem(label(column.fieldKey), column.fieldKey);
    }
    key->setCurrentIndex(key->findData(m_plan->keyField));
    connect(key, &QComboBox::activated, this,
            [this, key] { m_plan->keyField = key->currentData().toString(); });
    line->addWidget(keyLabel);
    line->addWidget(key);
    auto* ways = new QButtonGroup(group);
    const auto add = [&](ImportPlan::Existing way, const QString& text) {
        auto* radio = new QRadioButton(text, group);
        ways->addButton(radio, int(way));
        line->addWidget(radio);
        radio->setChecked(m_plan->existing == way);
    };
    add(ImportPlan::Existing::UpdateEmpty, tr("Fill e&mpty fields"));
    add(ImportPlan::Existing::Overwrite, tr("&Overwrite"));
    add(ImportPlan::Existing::Skip, tr("S&kip"));
    add(ImportPlan::Existing::Add, tr("&Add again"));
    line->addStretch();
    connect(ways, &QButtonGroup::idClicked, this,
            [this](int id) { m_plan->existing = ImportPlan::Existing(id); });
}

} // namespace ringbinder
