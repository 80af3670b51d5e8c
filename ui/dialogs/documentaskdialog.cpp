// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/documentaskdialog.h"

#include "ui/forms/fieldeditor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kAskedUid = Qt::UserRole;
constexpr int kDaysToAnswer = 14;

} // namespace

DocumentAskDialog::DocumentAskDialog(const OpenContext& context, const std::optional<Uid>& document,
                                     QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_documents(new QComboBox(this))
    , m_kinds(new QComboBox(this))
    , m_departments(new QComboBox(this))
    , m_people(new QListWidget(this))
    , m_due(makeFieldEditor(context, acknowledgement::due, this))
    , m_counted(new QLabel(this))
    , m_ask(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Ask for acknowledgement"));
    const auto records = context.binder.records(document::def);
    for (const Record& record : records ? *records : QList<Record>()) {
        const auto status = record.get(document::status);
        if (!status || !isReleasedState(*status))
            continue;
        m_documents->addItem(
            QStringLiteral("%1 (%2)").arg(record.title(), record.text(document::version)),
            record.uid().toString());
        if (record.uid() == document)
            m_documents->setCurrentIndex(m_documents->count() - 1);
    }
    m_documents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_documents->setMinimumContentsLength(30);
    m_kinds->addItem(tr("Everybody"), -1);
    for (size_t i = 0; i < std::size(person::kKindChoices); ++i)
        m_kinds->addItem(context.language.text("person", person::kKindChoices[i].label), int(i));
    m_departments->addItem(tr("All departments"), QString());
    const auto names = departments(context.binder);
    for (const QString& name : names ? *names : QStringList())
        m_departments->addItem(name, name);
    m_due->setValue(
        Value(context.binder.clock().today().addDays(kDaysToAnswer).toString(Qt::ISODate)));
    m_due->focusTarget()->setAccessibleName(tr("Answer expected by"));
    m_people->setAccessibleName(tr("People to ask"));
    m_counted->setTextFormat(Qt::PlainText);
    m_counted->setWordWrap(true);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [&](const QString& text, QWidget* field, QWidget* buddy) {
        auto* label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(buddy);
        form->addRow(label, field);
    };
    addRow(tr("&Document:"), m_documents, m_documents);
    addRow(tr("&Kind of person:"), m_kinds, m_kinds);
    addRow(tr("De&partment:"), m_departments, m_departments);
    addRow(tr("Answer expected &by:"), m_due, m_due->focusTarget());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ask = buttons->addButton(tr("&Ask"), QDialogButtonBox::AcceptRole);
    auto* box = new QVBoxLayout(this);
    box->addLayout(form);
    box->addWidget(m_people, 1);
    box->addWidget(m_counted);
    box->addWidget(buttons);
    connect(m_documents, &QComboBox::activated, this, &DocumentAskDialog::fillPeople);
    connect(m_kinds, &QComboBox::activated, this, &DocumentAskDialog::fillPeople);
    connect(m_departments, &QComboBox::activated, this, &DocumentAskDialog::fillPeople);
    connect(m_people, &QListWidget::itemChanged, this, &DocumentAskDialog::count);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &DocumentAskDialog::apply);
    fillPeople();
    resize(560, 620);
}

std::optional<Uid> DocumentAskDialog::chosen() const
{
    return Uid::fromString(m_documents->currentData().toString());
}

void DocumentAskDialog::fillPeople()
{
    const QSignalBlocker quiet(m_people);
    m_people->clear();
    Audience audience;
    audience.department = m_departments->currentData().toString();
    const int kind = m_kinds->currentData().toInt();
    if (kind >= 0)
        audience.kinds = {person::Kind(kind)};
    const auto found = peopleIn(m_context.binder, audience);
    const auto uid = chosen();
    const auto dossier =
        uid ? readDossier(m_context.binder, *uid) : Result<DocumentDossier>(fail(Error()));
    QSet<Uid> asked;
    if (dossier) {
        if (const auto round = acknowledgementRound(m_context.binder, dossier->document))
            asked = round->people;
    }
    for (const Record& someone : found ? *found : QList<Record>()) {
        const bool isAsked = asked.contains(someone.uid());
        auto* item = new QListWidgetItem(
            isAsked ? tr("%1 (asked already)").arg(someone.title()) : someone.title(), m_people);
        item->setData(kAskedUid, someone.uid().toString());
        item->setFlags(isAsked
                           ? Qt::NoItemFlags
                           : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        if (!isAsked)
            item->setCheckState(Qt::Checked);
    }
    count();
}

QList<Uid> DocumentAskDialog::ticked() const
{
    QList<Uid> uids;
    for (int i = 0; i < m_people->count(); ++i) {
        const QListWidgetItem* item = m_people->item(i);
        const auto uid = Uid::fromString(item->data(kAskedUid).toString());
        if (uid && item->flags() & Qt::ItemIsUserCheckable && item->checkState() == Qt::Checked)
            uids.append(*uid);
    }
    return uids;
}

void DocumentAskDialog::count()
{
    const int number = int(ticked().size());
    m_ask->setEnabled(number > 0 && chosen() && !m_context.binder.isReadOnly());
    m_counted->setText(!chosen() ? tr("No document is approved yet; only the version in force can "
                                      "be acknowledged.")
                       : number == 0 ? tr("Nobody is ticked.")
                                     : tr("%n person(s) will be asked.", nullptr, number));
}

void DocumentAskDialog::apply()
{
    const auto uid = chosen();
    if (!uid)
        return;
    const auto dossier = readDossier(m_context.binder, *uid);
    const CellWriter::Entry due = m_due->entry(*uid);
    const auto parsed = due.value
                            ? Result<Value>(*due.value)
                            : parseValue(acknowledgement::due, due.text, parseContext(m_context));
    if (!dossier || !parsed) {
        m_counted->setText(
            (dossier ? parsed.error() : dossier.error()).message.in(m_context.language));
        return;
    }
    const AcknowledgementRequest request{ticked(), m_context.binder.clock().today(),
                                         QDate::fromString(parsed->text(), Qt::ISODate)};
    auto set = askForAcknowledgement(m_context.binder, *dossier, request);
    if (!set) {
        m_counted->setText(set.error().message.in(m_context.language));
        return;
    }
    const auto done = m_context.binder.session().apply(std::move(*set));
    if (!done) {
        m_counted->setText(done.error().message.in(m_context.language));
        return;
    }
    m_context.host.toast(
        tr("%n person(s) asked to acknowledge.", nullptr, int(request.people.size())), true);
    accept();
}

} // namespace ringbinder
