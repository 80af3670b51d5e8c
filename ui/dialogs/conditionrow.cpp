// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/conditionrow.h"

#include "ui/dialogs/calmcombo.h"
#include "ui/dialogs/conditionoffers.h"
#include "ui/shell/tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kFieldLetters = 18;
constexpr int kOpLetters = 12;
constexpr int kValueLetters = 14;

bool isListOp(TestOp op)
{
    return op == TestOp::In || op == TestOp::NotIn || op == TestOp::Contains ||
           op == TestOp::ContainsNot;
}

} // namespace

ConditionRow::ConditionRow(const OpenContext& context, const SubjectDef& subject, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_subject(&subject)
    , m_field(new CalmCombo(this))
    , m_op(new CalmCombo(this))
    , m_value(new CalmCombo(this))
    , m_remove(new QToolButton(this))
    , m_problem(new QLabel(this))
{
    m_field->setMinimumContentsLength(kFieldLetters);
    m_op->setMinimumContentsLength(kOpLetters);
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->setCompleter(nullptr); // it would finish the first word of a list
    m_value->setMinimumContentsLength(kValueLetters);
    for (QComboBox* combo : {m_field, m_op, m_value})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_remove->setIcon(themedIcon(QStringLiteral("remove")));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setToolTip(tr("Remove this test"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setInk(*m_problem, QPalette::WindowText, Tone::Bad);
    m_problem->hide();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field, 2);
    row->addWidget(m_op, 1);
    row->addWidget(m_value, 3);
    row->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addLayout(row);
    column->addWidget(m_problem);
    setFocusProxy(m_field);
    setNumber(1);
    fillFields();
    connect(m_field, &QComboBox::activated, this, [this] {
        fillOps();
        fillValues();
        emit changed();
    });
    connect(m_op, &QComboBox::activated, this, [this] {
        fillValues();
        emit changed();
    });
    connect(m_value, &QComboBox::activated, this, &ConditionRow::takeOffer);
    connect(m_value->lineEdit(), &QLineEdit::textEdited, this, [this](const QString& text) {
        m_written = text;
        emit changed();
    });
    connect(m_remove, &QToolButton::clicked, this, &ConditionRow::removeWanted);
}

void ConditionRow::setNumber(int number)
{
    m_field->setAccessibleName(tr("Test %1: field").arg(number));
    m_op->setAccessibleName(tr("Test %1: comparison").arg(number));
    m_value->setAccessibleName(tr("Test %1: value").arg(number));
    m_value->lineEdit()->setAccessibleName(m_value->accessibleName());
    m_remove->setAccessibleName(tr("Remove test %1").arg(number));
}

void ConditionRow::fillFields()
{
    const QString kept = m_field->currentData().toString();
    m_field->clear();
    for (const SubjectField& field : m_subject->fields)
        m_field->addItem(field.labelText().in(m_context.language), QString(field.name()));
    m_field->insertSeparator(m_field->count());
    for (const SubjectField& field : placeFields())
        m_field->addItem(field.labelText().in(m_context.language), QString(field.name()));
    m_field->setCurrentIndex(std::max(0, m_field->findData(kept)));
    fillOps();
    fillValues();
}

void ConditionRow::fillOps()
{
    const TestOp kept = chosenOp();
    m_op->clear();
    const SubjectField* field = chosenField();
    if (!field)
        return;
    const QList<TestOp> ops = opsFor(field->kind);
    for (const TestOp op : ops)
        m_op->addItem(labelOf(op).in(m_context.language), int(op));
    m_op->setCurrentIndex(std::max(0, m_op->findData(int(kept))));
}

void ConditionRow::fillValues()
{
    const SubjectField* field = chosenField();
    const QString text = m_value->currentText();
    m_value->clear();
    if (field) {
        const QList<NamedValue> offers = valueOffers(m_context, *m_subject, *field);
        for (const NamedValue& offer : offers) {
            const bool isSaid = !offer.words.isEmpty() && offer.words != offer.value;
            m_value->addItem(isSaid ? QStringLiteral("%1 – %2").arg(offer.value, offer.words)
                                    : offer.value,
                             offer.value);
        }
        m_value->lineEdit()->setPlaceholderText(valueExample(field->kind, chosenOp()));
    }
    m_value->setEditText(text);
    m_written = text;
    m_value->setVisible(takesValue(chosenOp()));
}

// Lists grow by what is taken; single values are replaced by it.
void ConditionRow::takeOffer(int index)
{
    QString taken = m_value->itemData(index).toString();
    if (taken.isEmpty())
        return;
    if (isListOp(chosenOp()) && !m_written.trimmed().isEmpty()) {
        QStringList words;
        const QStringList held = m_written.split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString& word : held)
            words.append(word.trimmed());
        if (!words.contains(taken, Qt::CaseInsensitive))
            words.append(taken);
        taken = words.join(QStringLiteral(", "));
    }
    m_value->setEditText(taken);
    m_written = taken;
    emit changed();
}

const SubjectField* ConditionRow::chosenField() const
{
    return m_subject->field(m_field->currentData().toString());
}

TestOp ConditionRow::chosenOp() const
{
    return m_op->currentIndex() < 0 ? TestOp::Is : TestOp(m_op->currentData().toInt());
}

void ConditionRow::setSubject(const SubjectDef& subject)
{
    m_subject = &subject;
    fillFields();
}

void ConditionRow::setTest(const ConditionTest& test)
{
    m_field->setCurrentIndex(std::max(0, m_field->findData(test.field)));
    fillOps();
    // A comparison that would not be offered for such a field is kept all the same.
    if (m_op->findData(int(test.op)) < 0)
        m_op->addItem(labelOf(test.op).in(m_context.language), int(test.op));
    m_op->setCurrentIndex(m_op->findData(int(test.op)));
    m_value->setEditText(test.value);
    fillValues();
}

ConditionTest ConditionRow::test() const
{
    const TestOp op = chosenOp();
    return {m_field->currentData().toString(), op,
            takesValue(op) ? m_value->currentText().trimmed() : QString()};
}

bool ConditionRow::check()
{
    // Read as it would be from the file: one place decides what is a test.
    const auto read = conditionFrom(Condition{{{m_subject, {test()}}}}.text());
    m_problem->setText(read ? QString() : read.error().message.in(m_context.language));
    m_problem->setVisible(!read);
    m_value->setAccessibleDescription(m_problem->text());
    return read.has_value();
}

QString ConditionRow::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

} // namespace ringbinder
