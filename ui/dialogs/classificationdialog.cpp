// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/classificationdialog.h"

#include "core/registers/assets/asset.h"
#include "core/registers/people/person.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kClassificationSteps = 4;
constexpr int kClassificationWidth = 560;
constexpr int kClassificationLines = 6; // of the result, so that the dialog seldom grows

QLabel* classificationLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ClassificationDialog::ClassificationDialog(const OpenContext& context, const Record& record,
                                           QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_record(record)
    , m_questions(classificationQuestions(record.def()))
    , m_answers(answersOf(record))
    , m_progress(classificationLabel(this))
    , m_question(classificationLabel(this))
    , m_help(classificationLabel(this))
    , m_group(new QButtonGroup(this))
    , m_result(classificationLabel(this))
    , m_person(new QComboBox(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(tr("&Next"), this))
    , m_save(new QPushButton(tr("&Save"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Classify %1").arg(record.title()));
    build();
    showQuestion();
    showResult();
}

void ClassificationDialog::build()
{
    QFont large = m_question->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_question->setFont(large);
    setMinimumWidth(kClassificationWidth);
    m_result->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_progress);
    column->addWidget(m_question);
    column->addWidget(m_help);
    for (int step = 0; step < kClassificationSteps; ++step) {
        auto* choice = new QRadioButton(this);
        m_group->addButton(choice, step);
        m_choices.append(choice);
        column->addWidget(choice);
    }
    column->addSpacing(8);
    column->addWidget(m_result);
    column->addStretch(1);

    m_person->addItem(tr("Nobody named"), QString());
    QMap<QString, QString> people;
    const auto& names = m_context.binder.names(person::def);
    for (auto at = names.cbegin(); at != names.cend(); ++at)
        people.insert(at->title, at.key().toString());
    for (auto at = people.cbegin(); at != people.cend(); ++at)
        m_person->addItem(at.key(), at.value());
    const bool isAsset = &m_record.def() == &asset::def;
    if (isAsset)
        m_person->setCurrentIndex(
            std::max(0, m_person->findData(m_record.value(asset::classifiedBy).text())));
    auto* decides = new QLabel(tr("&Decided by:"), this);
    decides->setBuddy(m_person);
    auto* who = new QHBoxLayout;
    who->addWidget(decides);
    who->addWidget(m_person, 1);
    column->addLayout(who);
    decides->setVisible(isAsset);
    m_person->setVisible(isAsset);

    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(m_save);
    row->addWidget(cancel);
    column->addLayout(row);
    for (QPushButton* button : {m_back, m_next, m_save, cancel})
        button->setAutoDefault(false);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int step) {
        m_answers.insert(m_questions[size_t(m_current)].name(), step);
        showResult();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_current + 1); });
    connect(m_save, &QPushButton::clicked, this, &ClassificationDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QString ClassificationDialog::question() const
{
    return m_question->text();
}

QString ClassificationDialog::result() const
{
    return m_result->text();
}

void ClassificationDialog::goTo(int question)
{
    m_current = std::clamp(question, 0, int(m_questions.size()) - 1);
    showQuestion();
}

void ClassificationDialog::answer(int step)
{
    m_answers.insert(m_questions[size_t(m_current)].name(), step);
    showResult();
    goTo(m_current + 1);
}

void ClassificationDialog::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() - Qt::Key_1;
    if (step >= 0 && step < kClassificationSteps && event->modifiers() == Qt::NoModifier)
        answer(step);
    else
        QDialog::keyPressEvent(event);
}

void ClassificationDialog::showQuestion()
{
    const ClassificationQuestion& asked = m_questions[size_t(m_current)];
    const Language& language = m_context.language;
    m_progress->setText(tr("Question %1 of %2").arg(m_current + 1).arg(m_questions.size()));
    m_question->setText(asked.questionText().in(language));
    m_help->setText(asked.helpText().in(language));
    const int given = m_answers.value(asked.name(), -1);
    m_group->setExclusive(false);
    for (int step = 0; step < kClassificationSteps; ++step) {
        m_choices[step]->setText(QStringLiteral("&%1  %2").arg(
            QString::number(step + 1), asked.answerText(step).in(language)));
        m_choices[step]->setAccessibleDescription(m_question->text());
        m_choices[step]->setChecked(step == given);
    }
    m_group->setExclusive(true);
    m_choices[std::max(0, given)]->setFocus();
    m_back->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < int(m_questions.size()));
}

void ClassificationDialog::showResult()
{
    const ClassificationResult found = classify(m_record.def(), m_answers, m_context.language);
    const qsizetype open = qsizetype(m_questions.size()) - m_answers.size();
    QStringList lines;
    if (found.classification)
        lines.append(tr("Classification: %1")
                         .arg(m_context.language.text(
                             asset::classification.context,
                             asset::kClassificationChoices[size_t(*found.classification)].label)));
    if (!found.reason.isEmpty())
        lines.append(found.reason);
    if (open > 0)
        lines.append(tr("%n question(s) are open.", nullptr, int(open)));
    m_result->setText(lines.join(QLatin1Char('\n')));
    const int width = std::max(m_result->width(), kClassificationWidth - 2 * m_result->x());
    m_result->setMinimumHeight(std::max(m_result->heightForWidth(width),
                                        kClassificationLines * fontMetrics().lineSpacing()));
    m_save->setEnabled(found.isComplete && !m_context.binder.isReadOnly());
}

void ClassificationDialog::save()
{
    const auto present = m_context.binder.find(m_record.def(), m_record.uid());
    if (!present || !*present) {
        if (!present)
            m_context.host.report(present.error());
        reject();
        return;
    }
    const RatingScales* scales = scalesOf(m_context);
    if (!scales)
        return;
    auto set = classified(m_context.binder, *scales, **present, m_answers,
                          Uid::fromString(m_person->currentData().toString()), m_context.language);
    const auto done =
        set ? m_context.binder.session().apply(std::move(*set)) : Result<qint64>(fail(set.error()));
    if (!done) {
        m_context.host.report(done.error());
        return;
    }
    m_context.host.toast(tr("%1 is classified.").arg(m_record.title()), true);
    accept();
}

} // namespace ringbinder
