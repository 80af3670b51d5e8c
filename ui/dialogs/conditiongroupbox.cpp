// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/conditiongroupbox.h"

#include "core/registers/technical/subjects.h"
#include "ui/dialogs/calmcombo.h"
#include "ui/dialogs/conditionrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kSubjectLetters = 24;

} // namespace

ConditionGroupBox::ConditionGroupBox(const OpenContext& context, QWidget* parent)
    : QGroupBox(parent)
    , m_context(context)
    , m_subject(new CalmCombo(this))
    , m_add(new QPushButton(themedIcon(QStringLiteral("add")), tr("Add test"), this))
    , m_remove(new QPushButton(themedIcon(QStringLiteral("remove")), tr("Remove group"), this))
    , m_column(new QVBoxLayout)
{
    m_subject->setMinimumContentsLength(kSubjectLetters);
    m_subject->setAccessibleName(tr("What is looked at"));
    for (const SubjectDef& subject : subjects())
        m_subject->addItem(subject.labelText().in(context.language), QString(subject.name()));
    for (QPushButton* button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        button->setFlat(true);
    }
    auto* label = new QLabel(tr("What is looked at:"), this);
    label->setBuddy(m_subject);
    auto* head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_subject);
    head->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    foot->addWidget(m_remove);
    m_column->setSpacing(4);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(m_column);
    column->addLayout(foot);
    setFocusProxy(m_subject);
    addRow(0);
    connect(m_subject, &QComboBox::activated, this, [this] {
        const SubjectDef* subject = subjectOf(m_subject->currentData().toString());
        for (ConditionRow* row : std::as_const(m_rows))
            row->setSubject(*subject);
        emit changed();
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow(int(m_rows.size()))->field().setFocus();
        emit changed();
    });
    connect(m_remove, &QPushButton::clicked, this, &ConditionGroupBox::removeWanted);
}

ConditionRow* ConditionGroupBox::addRow(int at)
{
    auto* row = new ConditionRow(m_context, *subjectOf(m_subject->currentData().toString()), this);
    QWidget* before =
        m_rows.isEmpty() ? static_cast<QWidget*>(m_subject) : &m_rows.last()->remover();
    m_rows.insert(at, row);
    m_column->insertWidget(at, row);
    for (QWidget* next : {static_cast<QWidget*>(&row->field()), static_cast<QWidget*>(&row->op()),
                          static_cast<QWidget*>(&row->value()),
                          static_cast<QWidget*>(&row->remover()), static_cast<QWidget*>(m_add)}) {
        setTabOrder(before, next);
        before = next;
    }
    setTabOrder(m_add, m_remove);
    connect(row, &ConditionRow::changed, this, &ConditionGroupBox::changed);
    connect(row, &ConditionRow::removeWanted, this, [this, row] { removeRow(row); });
    number();
    return row;
}

void ConditionGroupBox::removeRow(ConditionRow* row)
{
    const qsizetype at = m_rows.indexOf(row);
    if (at < 0 || m_rows.size() == 1)
        return;
    m_rows.removeAt(at);
    m_rows[std::min(at, m_rows.size() - 1)]->remover().setFocus(); // the keyboard is not lost
    row->hide();
    row->deleteLater(); // its button is what was just pressed
    number();
    emit changed();
}

void ConditionGroupBox::number()
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        m_rows[i]->setNumber(i + 1);
        m_rows[i]->remover().setEnabled(m_rows.size() > 1);
    }
}

void ConditionGroupBox::setNumber(int number, int of)
{
    setTitle(number == 1 ? tr("It fails when") : tr("or when"));
    m_remove->setVisible(of > 1);
}

void ConditionGroupBox::setGroup(const ConditionGroup& group)
{
    m_subject->setCurrentIndex(m_subject->findData(QString(group.subject->name())));
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const ConditionTest& test : group.tests)
        addRow(int(m_rows.size()))->setTest(test);
}

ConditionGroup ConditionGroupBox::group() const
{
    ConditionGroup group;
    group.subject = subjectOf(m_subject->currentData().toString());
    for (const ConditionRow* row : m_rows)
        group.tests.append(row->test());
    return group;
}

bool ConditionGroupBox::check()
{
    bool isFine = true;
    for (ConditionRow* row : std::as_const(m_rows))
        isFine = row->check() && isFine;
    return isFine;
}

} // namespace ringbinder
