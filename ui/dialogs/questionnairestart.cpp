// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/questionnairestart.h"

#include "core/catalogue/supplierquestions.h"
#include "core/registers/suppliers/supplier.h"
#include "core/registers/suppliers/supplier_assessment.h"
#include "ui/shell/theme.h"
#include "ui/shell/tones.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

QuestionnaireStart::QuestionnaireStart(const OpenContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_suppliers(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_due(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_begin(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Begin a supplier assessment"));
    auto* say = new QLabel(
        tr("The assessment is made with all %n question(s) of the questionnaire. Questions that do "
           "not apply can be removed later.",
           nullptr, int(shippedSupplierQuestions().size())),
        this);
    say->setWordWrap(true);
    m_due->setPlaceholderText(tr("for example +4w"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setInk(*m_problem, QPalette::WindowText, Tone::Bad);
    m_suppliers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_suppliers->setMinimumContentsLength(36);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_begin = buttons->addButton(tr("&Begin"), QDialogButtonBox::AcceptRole);
    m_begin->setDefault(true);
    auto* form = new QFormLayout;
    form->addRow(tr("&Supplier:"), m_suppliers);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Due:"), m_due);
    auto* box = new QVBoxLayout(this);
    box->addWidget(say);
    box->addLayout(form);
    box->addWidget(m_problem);
    box->addWidget(buttons);
    fillSuppliers();
    suggestTitle();
    connect(m_suppliers, &QComboBox::currentIndexChanged, this, &QuestionnaireStart::suggestTitle);
    connect(m_title, &QLineEdit::textChanged, this, &QuestionnaireStart::judge);
    connect(m_due, &QLineEdit::textChanged, this, &QuestionnaireStart::judge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QuestionnaireStart::apply);
    judge();
    m_suppliers->setFocus();
    resize(560, sizeHint().height());
}

void QuestionnaireStart::fillSuppliers()
{
    QList<std::pair<QString, Uid>> titles;
    const auto& names = m_context.binder.names(supplier::def);
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        titles.append({name->title, name.key()});
    std::sort(titles.begin(), titles.end(),
              [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto& [title, uid] : titles)
        m_suppliers->addItem(title, uid.toString());
}

// A title that somebody typed stays.
void QuestionnaireStart::suggestTitle()
{
    if (m_title->text() != m_suggested)
        return;
    m_suggested = m_suppliers->count() == 0
                      ? QString()
                      : tr("%1, assessment %2")
                            .arg(m_suppliers->currentText(),
                                 QString::number(m_context.binder.clock().today().year()));
    m_title->setText(m_suggested);
}

std::optional<QDate> QuestionnaireStart::dueDay() const
{
    if (m_due->text().trimmed().isEmpty())
        return QDate();
    const auto day = parseValue(supplier_assessment::due, m_due->text(), parseContext(m_context));
    return day ? std::optional(QDate::fromString(day->text(), Qt::ISODate)) : std::nullopt;
}

void QuestionnaireStart::judge()
{
    QString problem;
    if (m_suppliers->count() == 0)
        problem = tr("There is no supplier yet. Add it to the register of suppliers first.");
    else if (m_title->text().trimmed().isEmpty())
        problem = tr("The assessment needs a title.");
    else if (!dueDay())
        problem = tr("\"%1\" is no date. Write it like 2026-05-31 or +4w.").arg(m_due->text());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_begin->setEnabled(problem.isEmpty() && !m_context.binder.isReadOnly());
}

void QuestionnaireStart::apply()
{
    const auto supplier = Uid::fromString(m_suppliers->currentData().toString());
    const auto due = dueDay();
    if (!supplier || !due || !m_begin->isEnabled())
        return;
    auto assessment = beginAssessment(m_context.binder, *supplier, m_title->text().trimmed(), *due,
                                      supplierQuestionsIn(m_context.language));
    if (!assessment) {
        m_context.host.report(assessment.error());
        return;
    }
    const auto done = m_context.binder.session().apply(std::move(assessment->set));
    if (!done) {
        m_context.host.report(done.error());
        return;
    }
    accept();
    emit begun(assessment->assessment);
}

} // namespace ringbinder
