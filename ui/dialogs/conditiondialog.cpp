// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/conditiondialog.h"

#include "core/registers/technical/technical_rule.h"
#include "core/technical/ruleedit.h"
#include "ui/dialogs/conditiongroupbox.h"
#include "ui/dialogs/conditionrow.h"
#include "ui/dialogs/conditiontrial.h"
#include "ui/pages/figuretable.h"
#include "ui/shell/tones.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kGroupsShare = 3; // of the height, against that of the results
constexpr int kResultsShare = 2;
constexpr int kGroupsHeight = 190; // at the least

QLabel* conditionText(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConditionDialog::ConditionDialog(const OpenContext& context, const Record& rule, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_rule(rule)
    , m_problem(conditionText({}, this))
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(themedIcon(QStringLiteral("add")), tr("Add an \"&or\" group"), this))
    , m_words(conditionText({}, this))
    , m_trial(new ConditionTrial(context, this))
    , m_save(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Condition of %1").arg(rule.code()));
    auto* title = conditionText(rule.title(), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    setInk(*m_problem, QPalette::WindowText, Tone::Bad);
    m_problem->hide();

    auto* inner = new QWidget(this);
    auto* groups = new QVBoxLayout(inner);
    groups->setContentsMargins(0, 0, 0, 0);
    groups->addLayout(m_column);
    groups->addWidget(m_add, 0, Qt::AlignLeft);
    groups->addStretch(1);
    m_add->setAutoDefault(false);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(kGroupsHeight);
    scroll->setWidget(inner);

    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setAccessibleName(tr("The condition in words"));
    auto* wordsLabel = new QLabel(tr("In &words:"), this);
    wordsLabel->setBuddy(m_words);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save condition"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    m_save->setEnabled(!context.binder.isReadOnly());
    auto* box = new QVBoxLayout(this);
    box->addWidget(title);
    box->addWidget(m_problem);
    box->addWidget(scroll, kGroupsShare);
    box->addWidget(wordsLabel);
    box->addWidget(m_words);
    box->addWidget(m_trial);
    box->addWidget(buttons);
    // Until there are results, all the room is the groups'.
    connect(m_trial, &ConditionTrial::shown, this, [this, box] {
        box->setStretchFactor(m_trial, m_trial->table().isHidden() ? 0 : kResultsShare);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConditionDialog::accept);
    connect(m_trial, &ConditionTrial::wanted, this, &ConditionDialog::tryIt);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addGroup()->subject().setFocus();
        number();
        follow();
    });

    const QString stored = rule.text(technical_rule::condition);
    const auto read = stored.isEmpty() ? Result<Condition>() : conditionFrom(stored);
    if (!read) {
        m_problem->setText(read.error().message.in(context.language));
        m_problem->show();
    }
    setCondition(read ? *read : Condition());
    m_groups.first()->subject().setFocus();
    resize(860, 660);
}

void ConditionDialog::setCondition(const Condition& condition)
{
    for (const ConditionGroup& group : condition.groups)
        addGroup()->setGroup(group);
    if (m_groups.isEmpty())
        addGroup();
    number();
    follow();
}

ConditionGroupBox* ConditionDialog::addGroup()
{
    auto* group = new ConditionGroupBox(m_context, m_add->parentWidget());
    if (!m_groups.isEmpty())
        setTabOrder(&m_groups.last()->remover(), &group->subject());
    m_groups.append(group);
    m_column->addWidget(group);
    setTabOrder(&group->remover(), m_add);
    connect(group, &ConditionGroupBox::changed, this, &ConditionDialog::follow);
    connect(group, &ConditionGroupBox::removeWanted, this, [this, group] { removeGroup(group); });
    return group;
}

void ConditionDialog::removeGroup(ConditionGroupBox* group)
{
    if (m_groups.size() == 1)
        return;
    m_groups.removeOne(group);
    group->hide();
    group->deleteLater(); // its button is what was just pressed
    m_groups.last()->subject().setFocus();
    number();
    follow();
}

void ConditionDialog::number()
{
    for (int i = 0; i < int(m_groups.size()); ++i)
        m_groups[i]->setNumber(i + 1, int(m_groups.size()));
}

Condition ConditionDialog::condition() const
{
    Condition condition;
    for (const ConditionGroupBox* group : m_groups)
        condition.groups.append(group->group());
    return condition;
}

QString ConditionDialog::words() const
{
    return m_words->text();
}

void ConditionDialog::follow()
{
    m_words->setText(condition().words(m_context.language));
    m_trial->becomeStale();
    if (m_isChecked)
        showRefusals();
}

bool ConditionDialog::check()
{
    m_isChecked = true;
    return showRefusals();
}

bool ConditionDialog::showRefusals()
{
    bool isFine = true;
    for (ConditionGroupBox* group : std::as_const(m_groups))
        isFine = group->check() && isFine;
    return isFine;
}

void ConditionDialog::tryIt()
{
    if (!check())
        return;
    Record tried = withCondition(m_rule, condition());
    tried.set(technical_rule::active, true); // a rule that is switched off can be tried as well
    m_trial->start(tried);
}

void ConditionDialog::accept()
{
    if (!check() || !m_save->isEnabled())
        return;
    const auto stored = conditionFrom(m_rule.text(technical_rule::condition));
    if (stored && *stored == condition()) {
        QDialog::accept();
        return;
    }
    auto set = changeCondition(m_context.binder, m_rule.uid(), condition());
    const auto done =
        set ? m_context.binder.session().apply(std::move(*set)) : Result<qint64>(fail(set.error()));
    if (!done) {
        m_problem->setText(done.error().message.in(m_context.language));
        m_problem->show();
        return;
    }
    m_context.host.toast(tr("The condition of %1 is saved.").arg(m_rule.code()), true);
    QDialog::accept();
}

} // namespace ringbinder
