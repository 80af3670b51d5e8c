// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accountlistdialog.h"

#include "core/registers/access/access_review.h"
#include "ui/forms/choiceeditors.h"
#include "ui/jobs/jobrunner.h"
#include "ui/shell/tooltip.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

enum ListColumn { ListWhat, ListPerson, ListReason };
constexpr int kFindingPlace = Qt::UserRole;
constexpr qsizetype kMostHeadings = 6;

QTreeWidgetItem* listGroup(QTreeWidget* tree, const QString& title, int count)
{
    auto* group = new QTreeWidgetItem(tree, {QStringLiteral("%1 (%2)").arg(title).arg(count)});
    QFont bold = tree->font();
    bold.setBold(true);
    group->setFont(ListWhat, bold);
    return group;
}

} // namespace

AccountListDialog::AccountListDialog(const OpenContext& context, const std::optional<Uid>& review,
                                     QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_review(review)
    , m_field(access_review::system)
    , m_system(new RecordLine(context, m_field, this))
    , m_file(new QLineEdit(this))
    , m_day(new QDateEdit(context.binder.clock().today(), this))
    , m_days(new QSpinBox(this))
    , m_tree(new QTreeWidget(this))
    , m_counts(new QLabel(this))
    , m_remarks(new QLabel(this))
    , m_jobs(new JobRunner(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare account list"));
    auto* intro = new QLabel(tr("The list of accounts as the system gives it (CSV or XLSX) is "
                                "compared with the rights granted. What does not fit becomes a "
                                "line of the access review; a withdrawal is closed only when the "
                                "list no longer shows it."),
                             this);
    intro->setWordWrap(true);
    m_system->keepToKnown();
    m_system->line()->setAccessibleName(tr("System"));
    m_system->line()->setPlaceholderText(tr("the system the list is from"));
    m_file->setReadOnly(true);
    m_file->setAccessibleName(tr("File with the list"));
    m_file->setPlaceholderText(tr("no file chosen yet"));
    auto* choose = new QPushButton(tr("&Choose…"), this);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setAccessibleName(tr("List as of"));
    m_days->setRange(1, 3650);
    m_days->setValue(AccountComparisonOptions().dormantDays);
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("Days without a login"));
    m_tree->setAccessibleName(tr("What was found"));
    m_tree->setHeaderLabels({tr("Finding"), tr("Person"), tr("Why")});
    m_tree->setUniformRowHeights(true);
    for (QLabel* label : {m_counts, m_remarks}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* systemLabel = new QLabel(tr("&System:"), this);
    systemLabel->setBuddy(m_system->line());
    auto* dayLabel = new QLabel(tr("List as &of:"), this);
    dayLabel->setBuddy(m_day);
    auto* daysLabel = new QLabel(tr("&Not used after:"), this);
    daysLabel->setBuddy(m_days);
    auto* file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(choose);
    auto* days = new QHBoxLayout;
    days->addWidget(m_day);
    days->addWidget(daysLabel);
    days->addWidget(m_days);
    days->addStretch(1);
    auto* form = new QFormLayout;
    form->addRow(systemLabel, m_system);
    form->addRow(tr("List:"), file);
    form->addRow(dayLabel, days);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(m_tree, 1);
    column->addWidget(m_counts);
    column->addWidget(m_remarks);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &AccountListDialog::accept);
    connect(choose, &QPushButton::clicked, this, &AccountListDialog::chooseFile);
    connect(m_system, &RecordLine::finished, this, &AccountListDialog::compare);
    connect(m_day, &QDateEdit::dateChanged, this, &AccountListDialog::compare);
    connect(m_days, &QSpinBox::valueChanged, this, &AccountListDialog::compare);
    connect(m_tree, &QTreeWidget::itemChanged, this, &AccountListDialog::follow);
    if (review) {
        const auto held = context.binder.find(access_review::def, *review);
        if (held && *held)
            m_system->setRecord((*held)->get(access_review::system));
    }
    resize(940, 600);
    fill();
    (m_system->chosen() ? static_cast<QWidget*>(choose) : m_system->line())->setFocus();
}

AccountListDialog::~AccountListDialog()
{
    delete m_jobs;
}

void AccountListDialog::setSystem(const Uid& system)
{
    m_system->setRecord(system);
    compare();
}

void AccountListDialog::chooseFile()
{
    m_context.prompt.askOpenFiles(this,
                                  {tr("Account list"),
                                   {},
                                   {tr("Tables (*.csv *.tsv *.txt *.xlsx)"), tr("All files (*)")},
                                   {}},
                                  [this](const QStringList& files) {
                                      if (!files.isEmpty())
                                          setFile(files.first());
                                  });
}

void AccountListDialog::setFile(const QString& path)
{
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(plainToolTip(path));
    m_counts->setText(tr("Reading the list…"));
    m_jobs->start<Result<AccountList>>(
        [&binder = std::as_const(m_context.binder),
         path](Progress& progress) -> Result<AccountList> {
            const auto reader = binder.reader();
            if (!reader)
                return fail(reader.error());
            return readAccountList(**reader, path, {}, progress);
        },
        [this](Result<AccountList> list) { wasRead(std::move(list)); });
}

void AccountListDialog::wasRead(Result<AccountList> list)
{
    m_list.reset();
    if (!list)
        m_context.host.report(list.error());
    else
        m_list = std::move(*list);
    compare();
    if (!list)
        m_counts->setText(list.error().message.in(m_context.language));
    emit compared();
}

void AccountListDialog::compare()
{
    m_comparison.reset();
    const auto system = m_system->chosen();
    if (m_list && system) {
        AccountComparisonOptions options;
        options.listDate = m_day->date();
        options.dormantDays = m_days->value();
        options.review = m_review;
        auto made = AccountComparison::of(m_context.binder, *system, *m_list, options);
        if (!made)
            m_context.host.report(made.error());
        else
            m_comparison = std::move(*made);
    }
    fill();
}

void AccountListDialog::fill()
{
    const Language& language = m_context.language;
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QString remarks;
    if (m_comparison) {
        const QList<AccessListFinding>& findings = m_comparison->findings();
        QTreeWidgetItem* group = nullptr;
        for (int i = 0; i < findings.size(); ++i) {
            const AccessListFinding& each = findings[i];
            if (i == 0 || findings[i - 1].kind != each.kind) {
                const auto same = std::count_if(
                    findings.cbegin(), findings.cend(),
                    [&each](const AccessListFinding& other) { return other.kind == each.kind; });
                const QString title = QStringLiteral("%1 %2").arg(
                    theme::toneMark(toneOf(each.kind)), labelOf(each.kind).in(language));
                group = listGroup(m_tree, title, int(same));
                group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable |
                                Qt::ItemIsAutoTristate);
            }
            auto* item = new QTreeWidgetItem(
                group, {each.title(), each.personName, each.reason.in(language)});
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(ListWhat, Qt::Checked);
            item->setData(ListWhat, kFindingPlace, i);
            item->setToolTip(ListReason, plainToolTip(item->text(ListReason)));
        }
        if (!m_comparison->ended().isEmpty()) {
            auto* ended = listGroup(m_tree,
                                    QStringLiteral("%1 %2").arg(theme::toneMark(Tone::Good),
                                                                tr("Withdrawn, as decided")),
                                    int(m_comparison->ended().size()));
            for (const EndedWithdrawal& each : m_comparison->ended())
                new QTreeWidgetItem(ended, {each.title, {}, tr("%1 is closed.").arg(each.code)});
        }
        QStringList words;
        if (!m_list->unrecognised.isEmpty())
            words.append(
                tr("Columns not used: %1.")
                    .arg(m_list->unrecognised.mid(0, kMostHeadings).join(QStringLiteral(", "))));
        if (!m_list->refused.isEmpty()) {
            const AccountList::Refused& first = m_list->refused.first();
            words.append(
                tr("%n cell(s) could not be read; row %1: %2", nullptr, int(m_list->refused.size()))
                    .arg(first.row)
                    .arg(first.reason.in(language)));
        }
        if (!m_list->hasRights)
            words.append(tr("The list does not say which rights each account has."));
        remarks = words.join(QLatin1Char(' '));
    }
    m_remarks->setText(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
    m_tree->expandAll();
    m_tree->setColumnWidth(ListWhat, 330);
    m_tree->setColumnWidth(ListPerson, 160);
    follow();
}

QList<int> AccountListDialog::chosen() const
{
    QList<int> places;
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        const QTreeWidgetItem* held = m_tree->topLevelItem(group);
        for (int i = 0; i < held->childCount(); ++i) {
            const QVariant place = held->child(i)->data(ListWhat, kFindingPlace);
            if (place.isValid() && held->child(i)->checkState(ListWhat) == Qt::Checked)
                places.append(place.toInt());
        }
    }
    return places;
}

void AccountListDialog::follow()
{
    QString words = tr("Choose the system and its list.");
    if (m_comparison)
        words = m_comparison->summary().in(m_context.language) + QLatin1Char(' ') +
                tr("%n finding(s) become lines of the review.", nullptr, int(chosen().size()));
    m_counts->setText(words);
    m_take->setEnabled(m_comparison && !m_context.binder.isReadOnly());
}

void AccountListDialog::accept()
{
    if (!m_comparison || !m_take->isEnabled())
        return;
    auto change = m_comparison->change(m_context.binder, chosen(), m_context.language);
    if (!change) {
        m_counts->setText(change.error().message.in(m_context.language));
        return;
    }
    if (const auto done = m_context.binder.session().apply(std::move(change->set)); !done) {
        m_context.host.report(done.error());
        return;
    }
    m_context.host.toast(tr("%n line(s) added to the access review.", nullptr, change->lines),
                         true);
    emit taken(change->review);
    QDialog::accept();
}

} // namespace ringbinder
