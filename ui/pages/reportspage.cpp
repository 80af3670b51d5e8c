// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportspage.h"

#include "ui/pages/packchoices.h"
#include "ui/pages/previewpane.h"
#include "ui/pages/printchoices.h"
#include "ui/shell/tooltip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kSettleDelay = 250; // milliseconds after the last change of an option or record
constexpr int kKeyRole = Qt::UserRole;

} // namespace

ReportsPage::ReportsPage(const OpenContext& context, QWidget* parent)
    : LivePage(context, {}, parent)
    , m_gallery(new QListWidget(this))
    , m_purpose(new QLabel(this))
    , m_hasSince(new QCheckBox(tr("&Changes since"), this))
    , m_since(new QDateEdit(context.binder.clock().today().addMonths(-3), this))
    , m_short(new QCheckBox(tr("S&hort form for customers"), this))
    , m_attributes(new QCheckBox(tr("With counts by &attribute"), this))
    , m_unit(new QComboBox(this))
    , m_record(new QComboBox(this))
    , m_recordLabel(new QLabel(tr("&Record"), this))
    , m_turn(new QComboBox(this))
    , m_print(new QPushButton(tr("&Print…"), this))
    , m_save(new QPushButton(tr("Save P&DF…"), this))
    , m_saveBook(new QPushButton(tr("Save &XLSX…"), this))
    , m_saveDocument(new QPushButton(tr("Save &Word…"), this))
    , m_control(new QPushButton(tr("Control &block…"), this))
    , m_choices(new PrintChoices(context, {m_print, m_save, m_saveBook, m_saveDocument}, this))
    , m_saver(new ReportSaver(
          context,
          [this] {
              return ReportSaver::Shown{m_report, m_choices->setup(), !isStale(),
                                        m_choices->pdf().obstacle()};
          },
          this))
    , m_preview(new PreviewPane(context.language, this))
{
    buildGallery();
    auto* halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(optionsPanel());
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

    setPause(kSettleDelay);
    connect(m_gallery, &QListWidget::currentRowChanged, this, [this] {
        updateOptions();
        schedule();
    });
    for (QComboBox* box : {m_unit, m_record, m_turn})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportsPage::schedule);
    for (QCheckBox* box : {m_hasSince, m_short, m_attributes})
        connect(box, &QCheckBox::toggled, this, &ReportsPage::schedule);
    connect(m_choices, &PrintChoices::changed, this, &ReportsPage::schedule);
    connect(m_hasSince, &QCheckBox::toggled, m_since, &QWidget::setEnabled);
    connect(m_since, &QDateEdit::dateChanged, this, &ReportsPage::schedule);
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    connect(m_save, &QPushButton::clicked, this, &ReportsPage::savePdf);
    connect(m_saveBook, &QPushButton::clicked, this, &ReportsPage::saveWorkbook);
    connect(m_control, &QPushButton::clicked, this, &ReportsPage::editControlBlock);
    connect(m_saveDocument, &QPushButton::clicked, this, &ReportsPage::saveDocument);
    m_preview->watch(m_jobs);
    m_preview->watch(m_saver->jobs());
    connect(m_preview, &PreviewPane::busyChanged, this, &ReportsPage::showBusy);
    showBusy();
    m_gallery->setCurrentRow(1); // below the first heading
}

QWidget* ReportsPage::mainWidget()
{
    return m_gallery;
}

void ReportsPage::addGalleryHeading(const QString& text, int row)
{
    auto* item = new QListWidgetItem(text);
    item->setFlags(Qt::NoItemFlags);
    QFont bold = m_gallery->font();
    bold.setBold(true);
    item->setFont(bold);
    m_gallery->insertItem(row, item);
}

void ReportsPage::buildGallery()
{
    m_gallery->setAccessibleName(tr("Packs and registers to print"));
    m_gallery->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long titles end in "…"
    addGalleryHeading(tr("Packs"), m_gallery->count());
    for (const report::PackDef& pack : report::packs()) {
        auto* item = new QListWidgetItem(pack.titleText().in(m_context.language), m_gallery);
        item->setData(kKeyRole, QString(pack.name()));
        item->setToolTip(plainToolTip(item->text()));
    }
    addGalleryHeading(tr("Overviews"), m_gallery->count());
    for (const report::SheetDef& sheet : report::sheets()) {
        auto* item = new QListWidgetItem(sheet.title.in(m_context.language), m_gallery);
        item->setData(kKeyRole, QString(sheet.name()));
    }
    addGalleryHeading(tr("Registers"), m_gallery->count());
    for (const RegisterDef* def : m_context.binder.registry().all()) {
        if (def->place == Place::Hidden || def->singleton)
            continue;
        auto* item = new QListWidgetItem(def->pluralText().in(m_context.language), m_gallery);
        item->setData(kKeyRole, QString(def->name()));
    }
}

// Those there are; the choice stays while its unit does.
void ReportsPage::readUnits()
{
    const QSignalBlocker quiet(m_unit);
    const QVariant kept = m_unit->currentData();
    fillUnits(*m_unit, m_context);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(kept)));
}

// Of a pack about records: those that it can be about; the choice stays while its record does.
void ReportsPage::readRecords()
{
    const report::PackDef* pack = report::packOf(chosen());
    const bool isAboutRecords = pack && pack->subject;
    m_record->setVisible(isAboutRecords);
    m_recordLabel->setVisible(isAboutRecords);
    const QSignalBlocker quiet(m_record);
    const QVariant kept = m_record->currentData();
    fillSubjects(*m_record, m_context, pack);
    m_record->setCurrentIndex(std::max(0, m_record->findData(kept)));
}

QString ReportsPage::chosen() const
{
    const QListWidgetItem* item = m_gallery->currentItem();
    return item ? item->data(kKeyRole).toString() : QString();
}

bool ReportsPage::isPack() const
{
    return report::packOf(chosen()) != nullptr;
}

void ReportsPage::showView(const report::RegisterView& view)
{
    const bool isFirst = !m_view;
    m_view = view;
    if (isFirst) {
        addGalleryHeading(tr("On screen"), 0);
        auto* item = new QListWidgetItem;
        item->setData(kKeyRole, QString(kOnScreenKey));
        m_gallery->insertItem(1, item);
    }
    const QString name = view.def->pluralText().in(m_context.language);
    m_gallery->item(1)->setText(view.viewName.isEmpty() ? name
                                                        : tr("%1: %2").arg(name, view.viewName));
    m_gallery->setCurrentRow(1);
    schedule();
}

bool ReportsPage::choose(const QString& key)
{
    for (int row = 0; row < m_gallery->count(); ++row) {
        if (!key.isEmpty() && m_gallery->item(row)->data(kKeyRole).toString() == key) {
            m_gallery->setCurrentRow(row);
            return true;
        }
    }
    return false;
}

bool ReportsPage::chooseSheet(const QString& key, const report::SheetOptions& options)
{
    if (!report::sheetOf(key) || !choose(key))
        return false;
    m_sheet = options;
    schedule();
    return true;
}

void ReportsPage::updateOptions()
{
    m_sheet = {};
    const report::SheetDef* sheet = report::sheetOf(chosen());
    const report::PackDef* pack = report::packOf(chosen());
    const bool isView = chosen() == kOnScreenKey;
    m_purpose->setText(sheet    ? sheet->purpose.in(m_context.language)
                       : pack   ? m_context.language.text(pack->context, pack->purpose)
                       : isView ? tr("The table with its columns, filter and order of the moment "
                                     "when printing was asked for.")
                                : tr("The register with the columns shown by default."));
    for (QWidget* part : {static_cast<QWidget*>(m_unit), static_cast<QWidget*>(m_hasSince),
                          static_cast<QWidget*>(m_since), static_cast<QWidget*>(m_control)})
        part->setEnabled(pack != nullptr);
    m_turn->setEnabled(!pack && !sheet);
    readRecords();
    m_since->setEnabled(pack && m_hasSince->isChecked());
    m_short->setVisible(pack && pack->hasShortForm);
    m_attributes->setVisible(pack && pack->hasShortForm);
    m_choices->setIsPack(pack != nullptr);
}

report::PackOptions ReportsPage::packOptions() const
{
    report::PackOptions options;
    options.status = m_choices->status();
    options.asOf = m_context.binder.clock().nowUtc();
    if (m_hasSince->isChecked())
        options.since = m_since->date().endOfDay();
    const report::PackDef* pack = report::packOf(chosen());
    options.shortForm = pack && pack->hasShortForm && m_short->isChecked();
    options.attributeViews = m_attributes->isChecked();
    options.record = Uid::fromString(m_record->currentData().toString());
    if (options.status != report::PackOptions::Status::Approved)
        options.unit = Uid::fromString(m_unit->currentData().toString());
    return options;
}

ReportOrder ReportsPage::order() const
{
    return {&m_context.binder, chosen(),           m_choices->languageCode(),
            packOptions(),     m_choices->setup(), registerView(),
            m_sheet,           std::nullopt,       m_choices->pdf().evidence()};
}

std::optional<report::RegisterView> ReportsPage::registerView() const
{
    std::optional<report::RegisterView> view;
    if (chosen() == kOnScreenKey)
        view = m_view;
    else if (const RegisterDef* def = m_context.binder.registry().find(chosen()))
        view = report::usualView(m_context.binder, *def);
    if (view && m_turn->currentIndex() > 0)
        view->orientation = m_turn->currentIndex() == 1 ? report::Orientation::Portrait
                                                        : report::Orientation::Landscape;
    return view;
}

void ReportsPage::schedule()
{
    invalidate();
    showBusy();
}

void ReportsPage::follow(const ChangeNotice& notice)
{
    Q_UNUSED(notice);
    showBusy();
}

Result<> ReportsPage::refresh()
{
    readUnits();
    readRecords();
    if (chosen().isEmpty())
        return {};
    const ReportOrder order = this->order();
    m_jobs.start<Result<PreparedReport>>(
        [order](Progress& progress) { return prepareReport(order, progress); },
        [this](Result<PreparedReport> prepared) { present(std::move(prepared)); });
    return {};
}

void ReportsPage::present(Result<PreparedReport> prepared)
{
    if (!prepared) {
        if (prepared.error().kind != Error::Kind::Cancelled)
            m_context.host.report(prepared.error());
        return;
    }
    m_report = std::make_shared<const PreparedReport>(std::move(*prepared));
    m_preview->present(*m_report);
    showBusy(); // now there is something to print
}

void ReportsPage::showBusy()
{
    for (QPushButton* button : {m_print, m_save, m_saveBook, m_saveDocument})
        button->setEnabled(m_report && !isStale() && !m_preview->isBusy());
    // A sheet stands across registers; their workbooks have the data.
    if (report::sheetOf(chosen()))
        m_saveBook->setEnabled(false);
}

} // namespace ringbinder
