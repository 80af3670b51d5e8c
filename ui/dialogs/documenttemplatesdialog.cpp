// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/documenttemplatesdialog.h"

#include "core/report/packs/packs.h"
#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

enum TemplateColumn { TemplateTitle, TemplateServes, TemplateState, TemplateColumnCount };
constexpr int kTemplateId = Qt::UserRole;
constexpr int kIsMandatory = Qt::UserRole + 1;

} // namespace

DocumentTemplatesDialog::DocumentTemplatesDialog(const OpenContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_list(new QTreeWidget(this))
    , m_language(new QComboBox(this))
    , m_counted(new QLabel(this))
    , m_make(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New documents from templates"));
    auto* say = new QLabel(tr("Tick what this client needs. Each becomes a draft filled with what "
                              "is recorded; what is missing stays marked in the text."),
                           this);
    say->setWordWrap(true);
    m_list->setItemDelegate(new ToneDelegate(m_list));
    m_list->setAccessibleName(tr("Templates"));
    m_list->setColumnCount(TemplateColumnCount);
    m_list->setHeaderLabels({tr("Template"), tr("Serves"), tr("State")});
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    fill();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(TemplateTitle, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(TemplateServes, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(TemplateState, QHeaderView::ResizeToContents);

    auto* mandatory = new QPushButton(tr("Tick all &mandatory"), this);
    mandatory->setAutoDefault(false);
    auto* languageLabel = new QLabel(tr("&Language of the texts:"), this);
    languageLabel->setBuddy(m_language);
    const auto packs = report::packLanguage(context.binder);
    const QString preset = packs ? packs->code() : context.language.code();
    for (const QString& code : Language::available()) {
        m_language->addItem(QLocale(QLocale(code).language(), QLocale::World).nativeLanguageName(),
                            code);
        if (code == preset)
            m_language->setCurrentIndex(m_language->count() - 1);
    }
    auto* row = new QHBoxLayout;
    row->addWidget(mandatory);
    row->addStretch(1);
    row->addWidget(languageLabel);
    row->addWidget(m_language);
    m_counted->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(tr("Make &drafts"), QDialogButtonBox::AcceptRole);
    auto* box = new QVBoxLayout(this);
    box->addWidget(say);
    box->addWidget(m_list, 1);
    box->addLayout(row);
    box->addWidget(m_counted);
    box->addWidget(buttons);
    connect(mandatory, &QPushButton::clicked, this, &DocumentTemplatesDialog::tickMandatory);
    connect(m_list, &QTreeWidget::itemChanged, this, &DocumentTemplatesDialog::count);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &DocumentTemplatesDialog::apply);
    count();
    m_list->setFocus();
    resize(820, 600);
}

void DocumentTemplatesDialog::fill()
{
    const auto offers = templateOffers(m_context.binder);
    if (!offers) {
        m_context.host.report(offers.error());
        return;
    }
    const QSignalBlocker quiet(m_list);
    // Under three headings, the standard's demands first.
    const QStringList titles{tr("Demanded by the standard"), tr("Demanded by controls that apply"),
                             tr("Useful")};
    QList<QTreeWidgetItem*> groups;
    for (const QString& title : titles) {
        auto* group = new QTreeWidgetItem(m_list, {title});
        group->setFlags(Qt::ItemIsEnabled);
        QFont font = m_list->font();
        font.setBold(true);
        group->setFont(TemplateTitle, font);
        groups.append(group);
    }
    for (const TemplateOffer& offer : *offers) {
        const bool isNeeded = offer.isDemanded &&
                              offer.shipped->requirement == document::Requirement::IfControlApplies;
        auto* item = new QTreeWidgetItem(groups[offer.isMandatory ? 0 : isNeeded ? 1 : 2]);
        item->setText(TemplateTitle, offer.shipped->title.in(m_context.language));
        const QStringList serves = offer.shipped->clauses + offer.shipped->controls;
        item->setText(TemplateServes, serves.size() > 3
                                          ? QString(serves.mid(0, 3).join(QLatin1String(", ")) +
                                                    QStringLiteral(" …"))
                                          : serves.join(QLatin1String(", ")));
        item->setToolTip(TemplateServes, plainToolTip(serves.join(QLatin1String(", "))));
        item->setData(TemplateTitle, kTemplateId, offer.shipped->id);
        item->setData(TemplateTitle, kIsMandatory, offer.isMandatory);
        const auto name = offer.existing ? m_context.binder.name(*offer.existing) : std::nullopt;
        if (offer.existingHasText && name) {
            item->setText(TemplateState, tr("there as %1").arg(name->code));
            item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
            item->setData(TemplateTitle, kInkRole, int(Tone::Muted));
            item->setData(TemplateState, kInkRole, int(Tone::Muted));
            continue;
        }
        item->setText(TemplateState, name ? tr("%1 has no text yet").arg(name->code) : QString());
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(TemplateTitle, Qt::Unchecked);
    }
    for (QTreeWidgetItem* group : std::as_const(groups)) {
        group->setHidden(group->childCount() == 0);
        group->setExpanded(true);
    }
}

void DocumentTemplatesDialog::tickMandatory()
{
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_list->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* item = group->child(i);
            if (item->flags() & Qt::ItemIsUserCheckable &&
                item->data(TemplateTitle, kIsMandatory).toBool())
                item->setCheckState(TemplateTitle, Qt::Checked);
        }
    }
}

QStringList DocumentTemplatesDialog::ticked() const
{
    QStringList ids;
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        const QTreeWidgetItem* group = m_list->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i) {
            const QTreeWidgetItem* item = group->child(i);
            if (item->flags() & Qt::ItemIsUserCheckable &&
                item->checkState(TemplateTitle) == Qt::Checked)
                ids.append(item->data(TemplateTitle, kTemplateId).toString());
        }
    }
    return ids;
}

void DocumentTemplatesDialog::count()
{
    const int number = int(ticked().size());
    m_counted->setText(number == 0 ? tr("Nothing is ticked.")
                                   : tr("%n document(s) will be drafted.", nullptr, number));
    m_make->setEnabled(number > 0 && !m_context.binder.isReadOnly());
}

void DocumentTemplatesDialog::apply()
{
    const auto language = Language::load(m_language->currentData().toString());
    if (!language) {
        m_counted->setText(language.error().message.in(m_context.language));
        return;
    }
    auto drafts = draftFromTemplates(m_context.binder, ticked(), *language);
    if (!drafts) {
        m_counted->setText(drafts.error().message.in(m_context.language));
        return;
    }
    const auto done = m_context.binder.session().apply(std::move(drafts->set));
    if (!done) {
        m_counted->setText(done.error().message.in(m_context.language));
        return;
    }
    int gaps = 0;
    for (const DraftedDocument& drafted : std::as_const(drafts->documents))
        gaps += int(drafted.gaps.size());
    QString sentence = tr("%n draft(s) made.", nullptr, int(drafts->documents.size()));
    if (gaps > 0)
        sentence +=
            QString(QLatin1Char(' ') + tr("%n gap(s) are marked in the text.", nullptr, gaps));
    m_context.host.toast(sentence, true);
    emit this->drafted(drafts->documents);
    accept();
}

} // namespace ringbinder
