// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/packsetpage.h"

#include "core/registers/packs/pack_set.h"
#include "core/report/packs/packset.h"
#include "ui/pages/packpartform.h"
#include "ui/pages/packpartstree.h"
#include "ui/pages/previewpane.h"
#include "ui/pages/printchoices.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kPackSettleDelay = 250; // milliseconds after the last change
constexpr int kPartsWidth = 290;
constexpr int kSetUidRole = Qt::UserRole;

} // namespace

PackSetPage::PackSetPage(const OpenContext& context, QWidget* parent)
    : LivePage(context, {}, parent)
    , m_sets(new QListWidget(this))
    , m_parts(new PackPartsTree(context.language, this))
    , m_form(new PackPartForm(context, this))
    , m_new(new QToolButton(this))
    , m_add(new QToolButton(this))
    , m_details(new QPushButton(tr("De&tails…"), this))
    , m_control(new QPushButton(tr("Control &block…"), this))
    , m_print(new QPushButton(tr("&Print…"), this))
    , m_save(new QPushButton(tr("Save P&DF…"), this))
    , m_saveDocument(new QPushButton(tr("Save &Word…"), this))
    , m_choices(new PrintChoices(context, {m_print, m_save, m_saveDocument}, this))
    , m_up(addAct(tr("Move part &up"), QStringLiteral("up"), Qt::CTRL | Qt::SHIFT | Qt::Key_Up,
                  &PackSetPage::moveUp))
    , m_down(addAct(tr("Move part d&own"), QStringLiteral("down"),
                    Qt::CTRL | Qt::SHIFT | Qt::Key_Down, &PackSetPage::moveDown))
    , m_removePart(addAct(tr("&Remove part"), QStringLiteral("delete"), Qt::Key_Delete,
                          &PackSetPage::removePart))
    , m_removeSet(
          addAct(tr("Remove audit pac&k"), QStringLiteral("delete"), {}, &PackSetPage::removeSet))
    , m_saver(new ReportSaver(
          context,
          [this] {
              return ReportSaver::Shown{m_report, m_choices->setup(), !isStale(),
                                        m_choices->pdf().obstacle()};
          },
          this))
    , m_preview(new PreviewPane(context.language, this))
{
    auto* panel = new QWidget(this);
    panel->setMinimumWidth(kPartsWidth);
    auto* left = new QVBoxLayout(panel);
    left->setContentsMargins(10, 10, 10, 10);
    left->addWidget(setsPanel());
    left->addWidget(partsPanel(), 1);
    left->addWidget(m_form);
    auto* halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(panel);
    auto* right = new QWidget(this);
    auto* pages = new QVBoxLayout(right);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->addWidget(m_choices);
    pages->addWidget(m_preview, 1);
    halves->addWidget(right);
    halves->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(halves);

    setPause(kPackSettleDelay);
    connect(m_sets, &QListWidget::currentItemChanged, this, &PackSetPage::setChosen);
    connect(m_parts, &PackPartsTree::currentPartChanged, this, [this] {
        m_form->commit();
        showCurrentPart();
    });
    connect(m_parts, &PackPartsTree::moveWanted, this, &PackSetPage::movePart,
            Qt::QueuedConnection);
    connect(m_parts, &PackPartsTree::sectionsWanted, this, &PackSetPage::setSections,
            Qt::QueuedConnection);
    connect(m_parts, &PackPartsTree::lastSectionRefused, this, [this] {
        m_context.host.hint(
            tr("A part prints at least one section. Remove the part if none is wanted."));
    });
    connect(m_form, &PackPartForm::edited, this, &PackSetPage::updatePart);
    connect(m_choices, &PrintChoices::changed, this, &PackSetPage::schedule);
    connect(&m_choices->pdf(), &PdfChoices::evidenceChosen, this, &PackSetPage::setEvidence);
    connect(m_details, &QPushButton::clicked, this, &PackSetPage::editDetails);
    connect(m_control, &QPushButton::clicked, this, &PackSetPage::editControlBlock);
    connect(m_print, &QPushButton::clicked, m_saver, &ReportSaver::print);
    connect(m_save, &QPushButton::clicked, m_saver, &ReportSaver::savePdf);
    connect(m_saveDocument, &QPushButton::clicked, m_saver, &ReportSaver::saveDocument);
    m_preview->watch(m_jobs);
    m_preview->watch(m_saver->jobs());
    connect(m_preview, &PreviewPane::busyChanged, this, &PackSetPage::showState);
    showState();
}

QAction* PackSetPage::addAct(const QString& text, const QString& icon, const QKeySequence& keys,
                             void (PackSetPage::*run)())
{
    auto* action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(keys);
    // Keys of the tree alone: Delete means something else in a field of the form.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_parts->addAction(action);
    connect(action, &QAction::triggered, this, run);
    m_actions.append(action);
    return action;
}

QWidget* PackSetPage::mainWidget()
{
    return m_sets->count() == 0 ? static_cast<QWidget*>(m_new) : m_parts;
}

std::optional<Uid> PackSetPage::chosen() const
{
    const QListWidgetItem* item = m_sets->currentItem();
    return item ? Uid::fromString(item->data(kSetUidRole).toString()) : std::nullopt;
}

bool PackSetPage::showRecord(const Uid& uid, const QString& fieldKey)
{
    Q_UNUSED(fieldKey);
    const auto record = m_context.binder.find(uid);
    if (!record || !*record)
        return false;
    if (&(*record)->def() == &pack_set::def)
        m_wanted = uid;
    else if (&(*record)->def() == &pack_part::def)
        m_wanted = (*record)->get(pack_part::set);
    else
        return false;
    renew();
    return true;
}

Result<> PackSetPage::refresh()
{
    if (const auto done = readSets(); !done)
        return done;
    if (const auto done = readParts(); !done)
        return done;
    compose();
    showState();
    return {};
}

// The choice stays while its audit pack does.
Result<> PackSetPage::readSets()
{
    const auto sets = m_context.binder.records(pack_set::def);
    if (!sets)
        return fail(sets.error());
    const QSignalBlocker quiet(m_sets);
    const auto kept = m_wanted ? m_wanted : chosen();
    const int place = m_sets->currentRow();
    m_wanted.reset();
    m_sets->clear();
    for (const Record& set : *sets) {
        auto* item =
            new QListWidgetItem(QString(set.code() + QLatin1Char(' ') + set.title()), m_sets);
        item->setData(kSetUidRole, set.uid().toString());
        if (kept == set.uid())
            m_sets->setCurrentItem(item);
    }
    if (!m_sets->currentItem() && m_sets->count() > 0)
        m_sets->setCurrentRow(std::clamp(place, 0, m_sets->count() - 1));
    return {};
}

Result<> PackSetPage::readParts()
{
    m_records.clear();
    auto evidence = report::EvidenceFiles::LeftOut;
    const auto set = chosen();
    if (set) {
        const auto record = m_context.binder.find(pack_set::def, *set);
        if (!record)
            return fail(record.error());
        if (*record)
            evidence = report::evidenceFilesOf(**record);
        auto parts = report::partsOf(m_context.binder, *set);
        if (!parts)
            return fail(parts.error());
        m_records = std::move(*parts);
    }
    m_choices->pdf().showEvidence(evidence, set && !m_context.binder.isReadOnly());
    m_parts->showParts(m_records, !m_context.binder.isReadOnly());
    showCurrentPart();
    return {};
}

void PackSetPage::showCurrentPart()
{
    const int place = m_parts->currentPart();
    m_form->showPart(place < 0 ? std::nullopt : std::optional<Record>(m_records[place]));
    showState();
}

void PackSetPage::setChosen()
{
    m_form->commit();
    m_report.reset();
    renew();
}

void PackSetPage::schedule()
{
    invalidate();
    showState();
}

void PackSetPage::follow(const ChangeNotice& notice)
{
    Q_UNUSED(notice);
    showState();
}

void PackSetPage::compose()
{
    const auto set = chosen();
    if (!set) {
        m_jobs.cancel();
        m_report.reset();
        m_preview->clear(tr("There is no audit pack yet. Start with one of the presets under New; "
                            "everything in it can be changed."));
        return;
    }
    ReportOrder order;
    order.binder = &m_context.binder;
    order.set = set;
    order.languageCode = m_choices->languageCode();
    order.options.status = m_choices->status();
    order.options.asOf = m_context.binder.clock().nowUtc();
    order.setup = m_choices->setup();
    order.evidence = m_choices->pdf().evidence();
    m_jobs.start<Result<PreparedReport>>(
        [order](Progress& progress) { return prepareReport(order, progress); },
        [this](Result<PreparedReport> prepared) { present(std::move(prepared)); });
}

void PackSetPage::present(Result<PreparedReport> prepared)
{
    if (!prepared) {
        // A pack that was changed or removed meanwhile is composed anew, or not at all.
        if (prepared.error().kind != Error::Kind::Cancelled && !isStale())
            m_context.host.report(prepared.error());
        return;
    }
    m_report = std::make_shared<const PreparedReport>(std::move(*prepared));
    m_preview->present(*m_report);
    showState();
}

void PackSetPage::showState()
{
    const bool isEditable = !m_context.binder.isReadOnly();
    const bool hasSet = chosen().has_value();
    const int part = m_parts->currentPart();
    m_new->setEnabled(isEditable);
    m_add->setEnabled(isEditable && hasSet);
    m_details->setEnabled(hasSet);
    m_control->setEnabled(hasSet);
    m_removeSet->setEnabled(isEditable && hasSet);
    m_removePart->setEnabled(isEditable && part >= 0);
    m_up->setEnabled(isEditable && part > 0);
    m_down->setEnabled(isEditable && part >= 0 && part + 1 < m_records.size());
    for (QPushButton* button : {m_print, m_save, m_saveDocument})
        button->setEnabled(m_report && !isStale() && !m_preview->isBusy());
}

} // namespace ringbinder
