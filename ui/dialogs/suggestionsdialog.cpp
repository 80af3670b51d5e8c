// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/suggestionsdialog.h"

#include "core/registers/risks/risk.h"
#include "core/registers/risks/vulnerability.h"
#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

enum SuggestionColumn { SuggestedName, SuggestedDetail };
constexpr int kSuggestionId = Qt::UserRole;

bool isTickable(const QTreeWidgetItem& item)
{
    return item.flags().testFlag(Qt::ItemIsUserCheckable) &&
           item.flags().testFlag(Qt::ItemIsEnabled);
}

bool holdsText(const QTreeWidgetItem& item, const QString& text)
{
    return item.text(SuggestedName).contains(text, Qt::CaseInsensitive) ||
           item.text(SuggestedDetail).contains(text, Qt::CaseInsensitive) ||
           item.parent()->text(SuggestedName).contains(text, Qt::CaseInsensitive);
}

} // namespace

SuggestionsDialog::SuggestionsDialog(const OpenContext& context, const RegisterDef& def,
                                     QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_def(def)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_controls(new QCheckBox(tr("&Link the controls that usually help"), this))
    , m_counted(new QLabel(this))
    , m_add(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString plural = inSentence(def.pluralText(), context.language);
    setWindowTitle(tr("Suggestions: %1").arg(plural));
    auto* say = new QLabel(
        tr("Tick what applies to this client. You can change or remove everything later."), this);
    say->setWordWrap(true);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the suggestions"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setItemDelegate(new ToneDelegate(m_list));
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setStretchLastSection(true);
    m_controls->setChecked(true);
    m_controls->setVisible(&def == &risk::def || &def == &vulnerability::def);
    fill();

    auto* all = new QPushButton(tr("Tick all &shown"), this);
    auto* none = new QPushButton(tr("Tick &none"), this);
    for (QPushButton* button : {all, none})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(all);
    row->addWidget(none);
    row->addStretch(1);
    row->addWidget(m_controls);
    m_counted->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    auto* box = new QVBoxLayout(this);
    box->addWidget(say);
    box->addWidget(m_search);
    box->addWidget(m_list, 1);
    box->addLayout(row);
    box->addWidget(m_counted);
    box->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &SuggestionsDialog::search);
    connect(m_list, &QTreeWidget::itemChanged, this, &SuggestionsDialog::count);
    connect(all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickShown(false); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &SuggestionsDialog::apply);
    count();
    m_search->setFocus();
    resize(860, 600);
}

void SuggestionsDialog::fill()
{
    const auto all =
        suggestionsFor(m_context.binder, shippedCatalogue(), m_def, m_context.language);
    if (!all) {
        m_context.host.report(all.error());
        return;
    }
    const QSignalBlocker quiet(m_list);
    QTreeWidgetItem* group = nullptr;
    for (const Suggestion& one : *all) {
        if (!group || group->text(SuggestedName) != one.group) {
            group = new QTreeWidgetItem(m_list, {one.group});
            group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            QFont bold = font();
            bold.setBold(true);
            group->setFont(SuggestedName, bold);
            group->setFirstColumnSpanned(true);
        }
        const QString detail = one.isTaken ? tr("already in the register") : one.detail;
        auto* item = new QTreeWidgetItem(group, {one.name, detail});
        item->setData(SuggestedName, kSuggestionId, one.id);
        item->setToolTip(SuggestedName, plainToolTip(one.name));
        item->setToolTip(SuggestedDetail, plainToolTip(detail));
        item->setData(SuggestedDetail, kInkRole, int(Tone::Muted));
        if (one.isTaken) {
            item->setFlags(Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
            item->setCheckState(SuggestedName, Qt::Checked);
        } else {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable |
                           Qt::ItemNeverHasChildren);
            item->setCheckState(SuggestedName, Qt::Unchecked);
        }
    }
    m_list->expandAll();
    m_list->header()->resizeSection(SuggestedName, 480);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void SuggestionsDialog::search(const QString& text)
{
    const QString wanted = text.trimmed();
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_list->topLevelItem(g);
        bool isAnyShown = false;
        for (int i = 0; i < group->childCount(); ++i) {
            const bool isFound = wanted.isEmpty() || holdsText(*group->child(i), wanted);
            group->child(i)->setHidden(!isFound);
            isAnyShown = isAnyShown || isFound;
        }
        group->setHidden(!isAnyShown);
    }
    count();
}

void SuggestionsDialog::tickShown(bool on)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
            QTreeWidgetItem* group = m_list->topLevelItem(g);
            for (int i = 0; i < group->childCount(); ++i) {
                QTreeWidgetItem* item = group->child(i);
                if (isTickable(*item) && (!on || !item->isHidden()))
                    item->setCheckState(SuggestedName, on ? Qt::Checked : Qt::Unchecked);
            }
        }
    }
    m_list->viewport()->update();
    count();
}

QStringList SuggestionsDialog::ticked() const
{
    QStringList ids;
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        const QTreeWidgetItem* group = m_list->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i) {
            const QTreeWidgetItem* item = group->child(i);
            if (isTickable(*item) && item->checkState(SuggestedName) == Qt::Checked)
                ids.append(item->data(SuggestedName, kSuggestionId).toString());
        }
    }
    return ids;
}

void SuggestionsDialog::count()
{
    int shown = 0;
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        const QTreeWidgetItem* group = m_list->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i)
            shown += group->child(i)->isHidden() ? 0 : 1;
    }
    const int chosen = int(ticked().size());
    m_counted->setText(shown == 0 ? tr("Nothing in the catalogue matches the search.")
                                  : tr("%1 shown, %2 ticked").arg(shown).arg(chosen));
    if (!m_add)
        return;
    const Text label = chosen == 1 ? m_def.labelText() : m_def.pluralText();
    m_add->setText(tr("&Add %1 %2").arg(chosen).arg(inSentence(label, m_context.language)));
    m_add->setEnabled(chosen > 0);
}

// From the search line the arrow keys go into the list.
bool SuggestionsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void SuggestionsDialog::apply()
{
    TakeOptions options;
    options.linkControls = m_controls->isChecked();
    auto set = takeSuggestions(m_context.binder, shippedCatalogue(), m_def, ticked(),
                               m_context.language, options);
    if (!set) {
        m_context.host.report(set.error());
        return;
    }
    const int count = set->label().count;
    if (const auto done = m_context.binder.session().apply(std::move(*set)); !done) {
        m_context.host.report(done.error());
        return;
    }
    m_context.host.toast(
        tr("%1 taken from the catalogue.")
            .arg(QStringLiteral("%1 %2").arg(count).arg(inSentence(
                count == 1 ? m_def.labelText() : m_def.pluralText(), m_context.language))),
        true);
    accept();
}

} // namespace ringbinder
