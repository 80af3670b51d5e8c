// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scancolumnspanel.h"

#include "core/technical/listlayout.h"
#include "ui/dialogs/calmcombo.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kMostColumnLines = 9; // seen at once

QString bareFieldOf(const ScanColumns& columns, int column)
{
    return column < columns.bare.columns.size() ? columns.bare.columns[column].field : QString();
}

} // namespace

ScanColumnsPanel::ScanColumnsPanel(const OpenContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_say(new QLabel(this))
    , m_form(new QFormLayout)
    , m_every(new QCheckBox(tr("Show &every column"), this))
    , m_remember(new QPushButton(tr("&Remember for such lists"), this))
{
    m_say->setTextFormat(Qt::PlainText);
    m_say->setWordWrap(true);
    m_every->setToolTip(
        tr("Columns that are recognised can be given another meaning, or left out"));
    m_remember->setAutoDefault(false);
    m_remember->setToolTip(tr("The next list with these headings is read the same way"));
    auto* lines = new QWidget;
    lines->setLayout(m_form);
    m_form->setContentsMargins(0, 0, 8, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    scroll->setMaximumHeight(kMostColumnLines * (fontMetrics().height() + 14));
    scroll->setWidget(lines);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_say);
    column->addWidget(scroll);
    column->addWidget(m_every);
    column->addWidget(m_remember, 0, Qt::AlignLeft);
    connect(m_every, &QCheckBox::toggled, this, &ScanColumnsPanel::build);
    connect(m_remember, &QPushButton::clicked, this, &ScanColumnsPanel::rememberWanted);
    clear();
}

void ScanColumnsPanel::clear()
{
    m_columns = {};
    build();
}

void ScanColumnsPanel::setColumns(const ScanColumns& columns)
{
    m_columns = columns;
    build();
}

void ScanColumnsPanel::build()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_places.clear();
    m_choices.clear();
    const ListLayout& layout = m_columns.layout;
    QStringList headings;
    for (int i = 0; layout.kind && i < int(layout.columns.size()); ++i) {
        const ListColumn& column = layout.columns[i];
        const QString bare = bareFieldOf(m_columns, i);
        const bool isAsked = bare.isEmpty() || column.field != bare || m_every->isChecked();
        if (!isAsked || column.heading.isEmpty() || headings.contains(column.heading))
            continue;
        headings.append(column.heading);
        addChoice(i);
    }
    const int unknown = int(layout.unmapped().size());
    m_say->setText(
        !m_columns.remembered.isEmpty()
            ? tr("The columns are read as remembered under \"%1\".").arg(m_columns.remembered)
        : unknown > 0
            ? tr("%n column(s) are not recognised. Say what they mean, or leave them out.", nullptr,
                 unknown)
            : tr("Every column has a meaning or is left out."));
    setVisible(layout.kind.has_value());
}

void ScanColumnsPanel::addChoice(int place)
{
    const ListColumn& column = m_columns.layout.columns[place];
    const scan_import::ListKind kind = *m_columns.layout.kind;
    auto* choice = new CalmCombo(this);
    choice->addItem(tr("(not used)"), QString());
    for (const QString& field : listFields(kind))
        choice->addItem(labelOfListField(kind, field).in(m_context.language), field);
    choice->setCurrentIndex(std::max(0, choice->findData(column.field)));
    choice->setAccessibleName(tr("Meaning of the column %1").arg(column.heading));
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(QString(column.heading).replace(QLatin1Char('&'), QLatin1String("&&")));
    label->setBuddy(choice);
    m_form->addRow(label, choice);
    // Whoever hears of it reads anew, which takes this choice away.
    connect(choice, &QComboBox::activated, this, &ScanColumnsPanel::changed, Qt::QueuedConnection);
    m_places.append(place);
    m_choices.append(choice);
}

QWidget* ScanColumnsPanel::nextQuestion() const
{
    for (QComboBox* choice : m_choices) {
        if (choice->currentIndex() == 0)
            return choice;
    }
    return m_remember;
}

QStringList ScanColumnsPanel::map() const
{
    QStringList entries;
    for (int i = 0; i < int(m_choices.size()); ++i) {
        const ListColumn& column = m_columns.layout.columns[m_places[i]];
        const QString field = m_choices[i]->currentData().toString();
        // A heading that lost its meaning to another column was not left out by anybody.
        const bool isStill = field.isEmpty() && column.field.isEmpty() && !column.isLeftOut;
        if (field != bareFieldOf(m_columns, m_places[i]) && !isStill)
            entries.append(QStringLiteral("%1=%2").arg(column.heading, field));
    }
    return entries;
}

} // namespace ringbinder
