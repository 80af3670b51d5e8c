// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/printchoices.h"

#include "core/report/packs/packs.h"
#include "ui/pages/packchoices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kWidestForm = 320;
constexpr int kFormStretch = 10; // what is left goes behind the buttons

constexpr int kShortestEntry = 6; // characters

QString printChoiceWords(const char* text)
{
    return QCoreApplication::translate("ringbinder::ReportsPage", text);
}

QFormLayout* formIn(QHBoxLayout& row, QWidget* parent)
{
    auto* side = new QWidget(parent);
    side->setMaximumWidth(kWidestForm);
    auto* form = new QFormLayout(side);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    row.addWidget(side, kFormStretch);
    return form;
}

} // namespace

PrintChoices::PrintChoices(const OpenContext& context, const QList<QPushButton*>& acts,
                           QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_language(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_grey(new QCheckBox(
          printChoiceWords(QT_TRANSLATE_NOOP("ringbinder::ReportsPage", "Shades of &grey")), this))
    , m_pdf(new PdfChoices(this))
{
    fillLanguages(*m_language);
    const auto language = report::packLanguage(context.binder);
    m_language->setCurrentIndex(
        std::max(0, m_language->findData(language ? language->code() : QStringLiteral("en"))));
    using Status = report::PackOptions::Status;
    m_status->addItem(printChoiceWords(QT_TRANSLATE_NOOP("ringbinder::ReportsPage", "As recorded")),
                      QVariant::fromValue(Status::AsRecorded));
    m_status->addItem(printChoiceWords(QT_TRANSLATE_NOOP("ringbinder::ReportsPage", "Draft")),
                      QVariant::fromValue(Status::Draft));
    if (!context.binder.isReadOnly())
        m_status->addItem(printChoiceWords(QT_TRANSLATE_NOOP("ringbinder::ReportsPage",
                                                             "Approved, kept as evidence")),
                          QVariant::fromValue(Status::Approved));
    m_paper->addItems({printChoiceWords(QT_TRANSLATE_NOOP("ringbinder::ReportsPage", "A4")),
                       printChoiceWords(QT_TRANSLATE_NOOP("ringbinder::ReportsPage", "Letter"))});
    const bool isLetter =
        context.language.locale().measurementSystem() == QLocale::ImperialUSSystem;
    m_paper->setCurrentIndex(isLetter ? 1 : 0);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 10, 10, 4);
    row->setSpacing(18);
    QFormLayout* form = formIn(*row, this);
    form->addRow(printChoiceWords(QT_TRANSLATE_NOOP("ringbinder::ReportsPage", "&Language")),
                 m_language);
    form->addRow(printChoiceWords(QT_TRANSLATE_NOOP("ringbinder::ReportsPage", "&Status")),
                 m_status);
    auto* paperLabel =
        new QLabel(printChoiceWords(QT_TRANSLATE_NOOP("ringbinder::ReportsPage", "P&aper")), this);
    paperLabel->setTextFormat(Qt::PlainText);
    paperLabel->setBuddy(m_paper);
    form->addRow(paperLabel, m_paper);
    QFormLayout* pdf = formIn(*row, this);
    m_pdf->addTo(pdf);
    pdf->addRow(QString(), m_grey);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    for (QPushButton* act : acts) {
        act->setParent(this);
        buttons->addWidget(act);
    }
    buttons->addStretch(1);
    row->addLayout(buttons);
    row->addStretch(1);

    // They grow with the form; the longest entry must not widen the window.
    for (QComboBox* box : {m_language, m_status, &m_pdf->forms(), &m_pdf->evidenceFiles()}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kShortestEntry);
    }
    for (QComboBox* box : {m_language, m_status, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, &PrintChoices::changed);
    connect(m_status, &QComboBox::currentIndexChanged, this, &PrintChoices::allowPdf);
    connect(m_grey, &QCheckBox::toggled, this, &PrintChoices::changed);
    connect(m_pdf, &PdfChoices::pagesChanged, this, &PrintChoices::changed);
}

QString PrintChoices::languageCode() const
{
    return m_language->currentData().toString();
}

Language PrintChoices::language() const
{
    auto language = Language::load(languageCode());
    return language ? *language : m_context.language;
}

report::PackOptions::Status PrintChoices::status() const
{
    return m_status->currentData().value<report::PackOptions::Status>();
}

report::PageSetup PrintChoices::setup() const
{
    report::PageSetup setup;
    setup.size = m_paper->currentIndex() == 1 ? report::PageSetup::Size::Letter
                                              : report::PageSetup::Size::A4;
    setup.palette = m_grey->isChecked() ? report::Palette::Greyscale : report::Palette::Colour;
    setup.pdf = m_pdf->options();
    return setup;
}

void PrintChoices::setIsPack(bool isPack)
{
    m_isPack = isPack;
    m_status->setEnabled(isPack);
    allowPdf();
}

// An approved print stays readable for whoever has the binder.
void PrintChoices::allowPdf()
{
    m_pdf->allow(m_isPack, !m_isPack || status() != report::PackOptions::Status::Approved);
}

} // namespace ringbinder
