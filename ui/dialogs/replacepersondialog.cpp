// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/replacepersondialog.h"

#include "core/registers/people/person.h"
#include "ui/forms/choiceeditors.h"
#include "ui/shell/tooltip.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

enum NamedColumn { NamedRecord, NamedField, NamedReason };
constexpr int kNamedPlace = Qt::UserRole;

} // namespace

ReplacePersonDialog::ReplacePersonDialog(const OpenContext& context, const Uid& leaver,
                                         QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_leaver(leaver)
    , m_field(person::manager)
    , m_successor(new RecordLine(context, m_field, this))
    , m_tree(new QTreeWidget(this))
    , m_hasLeft(new QCheckBox(this))
    , m_counts(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto name = context.binder.name(leaver);
    m_leaverName = name ? name->title : QString();
    setWindowTitle(tr("Hand over from %1").arg(m_leaverName));
    auto* intro = new QLabel(
        tr("The successor takes over what %1 answers for now. What was signed, decided or done "
           "stays with the one who did it, and the history keeps who it was.")
            .arg(m_leaverName),
        this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    m_successor->keepToKnown();
    m_successor->line()->setAccessibleName(tr("Successor"));
    m_successor->line()->setPlaceholderText(tr("name of the person who takes over"));
    auto* label = new QLabel(tr("&Successor:"), this);
    label->setBuddy(m_successor->line());
    m_tree->setAccessibleName(tr("Records that name %1").arg(m_leaverName));
    m_tree->setHeaderLabels({tr("Record"), tr("Field"), tr("Why")});
    m_tree->setUniformRowHeights(true);
    m_hasLeft->setText(tr("%1 has &left: no longer active from today").arg(m_leaverName));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(label, m_successor);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_handOver = buttons->addButton(tr("&Hand over"), QDialogButtonBox::AcceptRole);
    m_handOver->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(m_tree, 1);
    column->addWidget(m_counts);
    column->addWidget(m_hasLeft);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReplacePersonDialog::accept);
    connect(m_successor, &RecordLine::finished, this, &ReplacePersonDialog::follow);
    connect(m_successor->line(), &QLineEdit::textChanged, this, &ReplacePersonDialog::follow);
    connect(m_hasLeft, &QCheckBox::toggled, this, &ReplacePersonDialog::follow);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ReplacePersonDialog::follow);
    resize(900, 560);
    fill();
    m_successor->line()->setFocus();
}

void ReplacePersonDialog::fill()
{
    auto named = recordsNaming(m_context.binder, m_leaver);
    if (!named) {
        m_context.host.report(named.error());
        return;
    }
    m_named = std::move(*named);
    const auto leaver = m_context.binder.find(person::def, m_leaver);
    m_hasLeft->setChecked(leaver && *leaver && (*leaver)->get(person::active).value_or(true));
    const QSignalBlocker quiet(m_tree);
    QHash<const RegisterDef*, QTreeWidgetItem*> groups;
    for (int place = 0; place < m_named.size(); ++place) {
        const NamedIn& each = m_named[place];
        QTreeWidgetItem*& group = groups[each.def];
        if (!group) {
            group = new QTreeWidgetItem(m_tree, {each.def->pluralText().in(m_context.language)});
            group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
            group->setFirstColumnSpanned(false);
            group->setIcon(NamedRecord, themedIcon(QString::fromLatin1(each.def->icon)));
            QFont bold = font();
            bold.setBold(true);
            group->setFont(NamedRecord, bold);
        }
        const QString reason = reasonOf(each.standing).in(m_context.language);
        auto* item =
            new QTreeWidgetItem(group, {QStringLiteral("%1  %2").arg(each.code, each.title),
                                        labelOf(*each.field, m_context), reason});
        item->setData(NamedRecord, kNamedPlace, place);
        for (const int at : {int(NamedRecord), int(NamedReason)})
            item->setToolTip(at, plainToolTip(item->text(at)));
        if (each.canChange()) {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(NamedRecord, each.standing == NamedIn::Standing::Responsible
                                                 ? Qt::Checked
                                                 : Qt::Unchecked);
        } else {
            item->setFlags(Qt::ItemIsSelectable);
        }
    }
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(NamedRecord, QHeaderView::Stretch);
    m_tree->setColumnWidth(NamedField, 170);
    m_tree->setColumnWidth(NamedReason, 300);
    m_tree->header()->setStretchLastSection(false);
    follow();
}

QList<NamedIn> ReplacePersonDialog::chosen() const
{
    QList<NamedIn> chosen;
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        const QTreeWidgetItem* held = m_tree->topLevelItem(group);
        for (int i = 0; i < held->childCount(); ++i) {
            const NamedIn& named = m_named[held->child(i)->data(NamedRecord, kNamedPlace).toInt()];
            if (named.canChange() && held->child(i)->checkState(NamedRecord) == Qt::Checked)
                chosen.append(named);
        }
    }
    return chosen;
}

void ReplacePersonDialog::follow()
{
    const qsizetype count = chosen().size();
    m_counts->setText(
        m_named.isEmpty()
            ? tr("No record names %1.").arg(m_leaverName)
            : tr("%1 of %2 mentions are handed over.").arg(count).arg(m_named.size()));
    const auto successor = m_successor->chosen();
    m_handOver->setEnabled(successor && *successor != m_leaver && !m_successor->toCreate() &&
                           (count > 0 || m_hasLeft->isChecked()) && !m_context.binder.isReadOnly());
}

void ReplacePersonDialog::setSuccessor(const Uid& person)
{
    m_successor->setRecord(person);
    follow();
}

void ReplacePersonDialog::accept()
{
    const auto successor = m_successor->chosen();
    if (!successor || !m_handOver->isEnabled())
        return;
    const auto done =
        handOverRecords(m_context.binder, {m_leaver, *successor, m_hasLeft->isChecked()}, chosen());
    if (!done) {
        m_context.host.report(done.error());
        return;
    }
    const auto name = m_context.binder.name(*successor);
    m_context.host.toast(
        tr("%n mention(s) handed over to %1.", nullptr, *done).arg(name ? name->title : QString()),
        true);
    QDialog::accept();
}

} // namespace ringbinder
