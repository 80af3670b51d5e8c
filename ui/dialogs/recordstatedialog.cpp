// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recordstatedialog.h"

#include "core/comparison/recording.h"
#include "core/registers/controls/soa_version.h"
#include "core/registers/risks/risk_assessment.h"
#include "core/risk/evaluation.h"
#include "ui/forms/fieldform.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

QList<const FieldDef*> fieldsToAsk(const RegisterDef& def)
{
    if (&def == &risk_assessment::def)
        return {&risk_assessment::title,       &risk_assessment::type,
                &risk_assessment::date,        &risk_assessment::lead,
                &risk_assessment::triggerText, &risk_assessment::conclusion};
    return {&soa_version::title, &soa_version::version, &soa_version::date, &soa_version::author,
            &soa_version::changeNote};
}

} // namespace

RecordStateDialog::RecordStateDialog(const OpenContext& context, const Evaluation& evaluation,
                                     const RegisterDef& def, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_evaluation(evaluation)
    , m_def(def)
    , m_which(new QComboBox(this))
    , m_form(new FieldForm(context, this))
    , m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool isOfRisks = &def == &risk_assessment::def;
    setWindowTitle(isOfRisks ? tr("Record this assessment")
                             : tr("Record this version of the Statement of Applicability"));
    auto* say = new QLabel(
        isOfRisks ? tr("All ratings, levels, decisions and owners are kept as they stand now. "
                       "Later assessments can be compared with them.")
                  : tr("All decisions, reasons, statuses and owners are kept as they stand now. "
                       "Later versions can be compared with them."),
        this);
    say->setTextFormat(Qt::PlainText);
    say->setWordWrap(true);
    auto* label = new QLabel(tr("&Record as:"), this);
    label->setBuddy(m_which);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(30);
    for (const FieldDef* field : fieldsToAsk(def))
        m_form->add(*field, {});
    static_cast<QFormLayout*>(m_form->layout())->insertRow(0, label, m_which);
    setTabOrder(m_which, m_form->editor(*fieldsToAsk(def).first()).focusTarget());
    auto* lasting = new QLabel(tr("Undo does not take it back."), this);
    lasting->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme::error(colours));
    m_problem->setPalette(colours);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* record = buttons->addButton(tr("Re&cord"), QDialogButtonBox::AcceptRole);
    record->setDefault(true);
    record->setEnabled(!context.binder.isReadOnly());
    auto* box = new QVBoxLayout(this);
    box->addWidget(say);
    box->addWidget(m_form, 1);
    box->addWidget(m_problem);
    box->addWidget(lasting);
    box->addWidget(buttons);
    fillWhich();
    connect(m_which, &QComboBox::currentIndexChanged, this, &RecordStateDialog::showChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordStateDialog::apply);
    showChosen();
    resize(600, sizeHint().height());
}

QString RecordStateDialog::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

QString RecordStateDialog::suggestedTitle() const
{
    return QStringLiteral("%1 %2").arg(m_def.labelText().in(m_context.language),
                                       m_context.binder.clock().today().toString(Qt::ISODate));
}

void RecordStateDialog::fillWhich()
{
    m_which->addItem(tr("A new entry"));
    const auto records = m_context.binder.records(m_def);
    for (const Record& record : records ? *records : QList<Record>()) {
        const bool isOver =
            &m_def == &risk_assessment::def
                ? record.get(risk_assessment::status) == risk_assessment::Status::Cancelled
                : record.get(soa_version::status) == soa_version::Status::Superseded;
        if (isRecorded(record) || isOver)
            continue;
        m_open.append(record);
        m_which->addItem(QStringLiteral("%1 %2").arg(record.code(), record.title()));
    }
}

void RecordStateDialog::showChosen()
{
    const int at = m_which->currentIndex() - 1;
    for (const FieldDef* field : fieldsToAsk(m_def)) {
        Value value = at >= 0 ? m_open[at].value(*field) : Value();
        if (value.isNull() && field == &m_def.nameField())
            value = Value(suggestedTitle());
        if (value.isNull() && field->name() == risk_assessment::date.name())
            value = Value(m_context.binder.clock().today().toString(Qt::ISODate));
        m_form->editor(*field).setValue(value);
    }
}

void RecordStateDialog::apply()
{
    const int at = m_which->currentIndex() - 1;
    Record details = at >= 0 ? m_open[at] : Record(m_def);
    const FieldForm::Given given = m_form->fill(details);
    if (!given.obstacle.isEmpty()) {
        m_problem->setText(given.obstacle);
        m_problem->show();
        return;
    }
    auto set = recordState(m_context.binder, m_evaluation, details, m_context.language);
    if (set) {
        for (const Record& person : given.create)
            set->add(person);
    }
    const auto done =
        set ? m_context.binder.session().apply(std::move(*set)) : Result<qint64>(fail(set.error()));
    if (!done) {
        m_problem->setText(done.error().message.in(m_context.language));
        m_problem->show();
        return;
    }
    const Uid uid = details.uid();
    m_context.host.toast(tr("Recorded: %1").arg(details.title()), false);
    accept();
    emit recorded(uid);
}

} // namespace ringbinder
