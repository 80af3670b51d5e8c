// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scancolumnspanel.h"

#include "core/technical/listlayout.h"
#include "ui/dialogs/calmcombo.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringbinder {

ScanColumnsPanel::ScanColumnsPanel(const OpenContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_say(new QLabel(this))
    , m_form(new QFormLayout)
    , m_remember(new QPushButton(tr("&Remember for such lists"), this))
{
    m_say->setTextFormat(Qt::PlainText);
    m_say->setWordWrap(true);
    m_remember->setAutoDefault(false);
    m_remember->setToolTip(tr("The next list with these headings is read the same way"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_say);
    column->addLayout(m_form);
    column->addWidget(m_remember, 0, Qt::AlignLeft);
    connect(m_remember, &QPushButton::clicked, this, &ScanColumnsPanel::rememberWanted);
    clear();
}

void ScanColumnsPanel::clear()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_headings.clear();
    m_choices.clear();
    hide();
}

void ScanColumnsPanel::setColumns(const ScanColumns& columns)
{
    clear();
    if (!columns.layout.kind)
        return;
    const scan_import::ListKind kind = *columns.layout.kind;
    const QStringList fields = listFields(kind);
    for (const QString& heading : columns.unrecognised) {
        auto* choice = new CalmCombo(this);
        choice->addItem(tr("(not used)"), QString());
        for (const QString& field : fields)
            choice->addItem(labelOfListField(kind, field).in(m_context.language), field);
        for (const ListColumn& column : columns.layout.columns) {
            if (column.heading == heading && !column.field.isEmpty())
                choice->setCurrentIndex(std::max(0, choice->findData(column.field)));
        }
        choice->setAccessibleName(tr("Meaning of the column %1").arg(heading));
        auto* label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setText(QString(heading).replace(QLatin1Char('&'), QLatin1String("&&")));
        label->setBuddy(choice);
        m_form->addRow(label, choice);
        // Whoever hears of it reads anew, which takes this choice away.
        connect(choice, &QComboBox::activated, this, &ScanColumnsPanel::changed,
                Qt::QueuedConnection);
        m_headings.append(heading);
        m_choices.append(choice);
    }
    m_say->setText(
        columns.remembered.isEmpty()
            ? tr("%n column(s) are not recognised. Say what they mean, or leave them out.", nullptr,
                 int(columns.unrecognised.size()))
            : tr("The columns are read as remembered under \"%1\".").arg(columns.remembered));
    setVisible(!columns.unrecognised.isEmpty());
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
        const QString field = m_choices[i]->currentData().toString();
        if (!field.isEmpty())
            entries.append(QStringLiteral("%1=%2").arg(m_headings[i], field));
    }
    return entries;
}

} // namespace ringbinder
