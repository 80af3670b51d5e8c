// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/packpartform.h"

#include "core/registers/packs/pack_part.h"
#include "ui/pages/packchoices.h"
#include "ui/shell/tooltip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace ringbinder {

namespace {

void choose(QComboBox& box, const QString& uid)
{
    box.setCurrentIndex(std::max(0, box.findData(uid)));
}

QString uidText(const std::optional<Uid>& uid)
{
    return uid ? uid->toString() : QString();
}

} // namespace

PackPartForm::PackPartForm(const OpenContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QFormLayout(this))
    , m_title(new QLineEdit(this))
    , m_record(new QComboBox(this))
    , m_view(new QComboBox(this))
    , m_unit(new QComboBox(this))
    , m_hasSince(new QCheckBox(tr("&Changes since"), this))
    , m_since(new QDateEdit(context.binder.clock().today(), this))
    , m_short(new QCheckBox(tr("S&hort form for customers"), this))
    , m_attributes(new QCheckBox(tr("With counts by &attribute"), this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title->setMaxLength(int(pack_part::title.maxLength));
    m_since->setCalendarPopup(true);
    m_since->setAccessibleName(tr("Changes since"));
    m_record->setToolTip(plainToolTip(tr("One record alone, or all of them one after another")));
    m_view->setToolTip(plainToolTip(tr("Columns, filter and order of the table")));
    m_unit->setToolTip(plainToolTip(tr("Only assets and risks of this unit and those below it")));
    for (QComboBox* box : {m_record, m_view, m_unit}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        connect(box, &QComboBox::activated, this, &PackPartForm::say);
    }
    addRow(tr("&Heading"), m_title);
    addRow(tr("&Record"), m_record);
    addRow(tr("Saved &view"), m_view);
    addRow(tr("&Unit"), m_unit);
    m_rows->addRow(m_hasSince, m_since);
    m_rows->addRow(m_short);
    m_rows->addRow(m_attributes);
    connect(m_title, &QLineEdit::editingFinished, this, &PackPartForm::say);
    connect(m_since, &QDateEdit::dateChanged, this, &PackPartForm::say);
    for (QCheckBox* box : {m_hasSince, m_short, m_attributes})
        connect(box, &QCheckBox::toggled, this, &PackPartForm::say);
    showPart({});
}

void PackPartForm::addRow(const QString& label, QWidget* field)
{
    m_rows->addRow(label, field);
}

void PackPartForm::setShown(QWidget* field, bool shown)
{
    m_rows->setRowVisible(field, shown);
}

void PackPartForm::fillBoxes(const Record& part)
{
    const QString content = part.text(pack_part::content);
    const bool isTable = part.get(pack_part::kind) == pack_part::Kind::Register;
    const report::PackDef* pack = isTable ? nullptr : report::packOf(content);
    const RegisterDef* table = isTable ? m_context.binder.registry().find(content) : nullptr;
    setShown(m_record, pack && pack->subject);
    setShown(m_view, table != nullptr);
    setShown(m_unit, pack != nullptr);
    setShown(m_since, pack != nullptr);
    setShown(m_short, pack && pack->hasShortForm);
    setShown(m_attributes, pack && pack->hasShortForm);
    fillSubjects(*m_record, m_context, pack);
    fillUnits(*m_unit, m_context);
    if (table)
        fillSavedViews(*m_view, m_context, *table);
    choose(*m_record, part.text(pack_part::recordUid));
    choose(*m_view, uidText(part.get(pack_part::view)));
    choose(*m_unit, uidText(part.get(pack_part::unit)));
}

void PackPartForm::showPart(const std::optional<Record>& part)
{
    m_isFilling = true;
    const bool isSame = part && m_part && part->uid() == m_part->uid();
    const bool isTyping = isSame && m_title->isModified();
    m_part = part;
    const bool isEditable = part && !m_context.binder.isReadOnly();
    for (QWidget* field : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_record),
                           static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_unit),
                           static_cast<QWidget*>(m_hasSince), static_cast<QWidget*>(m_short),
                           static_cast<QWidget*>(m_attributes)})
        field->setEnabled(isEditable);
    const Record shown = part ? *part : Record(pack_part::def);
    fillBoxes(shown);
    if (!isTyping) {
        m_title->setText(shown.text(pack_part::title));
        m_title->setCursorPosition(0); // a long one shows its beginning
    }
    const auto since = shown.get(pack_part::since);
    m_hasSince->setChecked(since.has_value());
    m_since->setEnabled(isEditable && since);
    m_since->setDate(since.value_or(m_context.binder.clock().today().addMonths(-12)));
    m_short->setChecked(shown.get(pack_part::shortForm).value_or(false));
    m_attributes->setChecked(shown.get(pack_part::attributeViews).value_or(false));
    m_isFilling = false;
}

Record PackPartForm::asChosen() const
{
    Record part = *m_part;
    const auto setUid = [&part](const Field<Uid>& field, const QComboBox& box) {
        if (const auto uid = Uid::fromString(box.currentData().toString()))
            part.set(field, *uid);
        else
            part.setValue(field, {});
    };
    // A part always has a heading: an empty one is the one before.
    const QString title = m_title->text().trimmed();
    if (!title.isEmpty())
        part.set(pack_part::title, title);
    part.set(pack_part::recordUid, m_record->currentData().toString());
    setUid(pack_part::unit, *m_unit);
    if (part.get(pack_part::kind) == pack_part::Kind::Register)
        setUid(pack_part::view, *m_view);
    if (m_hasSince->isChecked())
        part.set(pack_part::since, m_since->date());
    else
        part.setValue(pack_part::since, {});
    const auto setBox = [&part](const Field<bool>& field, const QCheckBox& box) {
        if (part.get(field).value_or(false) != box.isChecked())
            part.set(field, box.isChecked());
    };
    setBox(pack_part::shortForm, *m_short);
    setBox(pack_part::attributeViews, *m_attributes);
    return part;
}

void PackPartForm::commit()
{
    if (m_title->isModified())
        say();
}

void PackPartForm::say()
{
    if (m_isFilling || !m_part)
        return;
    m_title->setModified(false);
    m_since->setEnabled(m_hasSince->isChecked());
    emit edited(*m_part, asChosen());
}

} // namespace ringbinder
