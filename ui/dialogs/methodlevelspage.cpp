// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/methodlevelspage.h"

#include "core/base/contrast.h"

#include <QColorDialog>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kFewestLevelsOfRisk = 2;
constexpr int kMostLevelsOfRisk = 7;
constexpr int kLongestTreatment = 3650; // days
constexpr int kLongestReview = 120;     // months
constexpr quint32 kNewLevelColour = 0x92c5de;

QIcon colourIcon(quint32 rgb)
{
    QPixmap square(16, 16);
    square.fill(QColor::fromRgb(rgb));
    return QIcon(square);
}

// Leaves the cursor where it is when nothing differs.
void showText(QLineEdit* edit, const QString& text)
{
    if (edit->text() != text)
        edit->setText(text);
}

std::optional<int> limitOf(const QSpinBox* box)
{
    return box->value() > 0 ? std::optional(box->value()) : std::nullopt;
}

} // namespace

MethodLevelsPage::MethodLevelsPage(MethodDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("&Add above"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_spread(new QPushButton(tr("Spread evenl&y"), this))
    , m_label(new QLineEdit(this))
    , m_mark(new QLineEdit(this))
    , m_from(new QLabel(this))
    , m_to(new QSpinBox(this))
    , m_scores(new QWidget(this))
    , m_colour(new QPushButton(this))
    , m_contrast(new QLabel(this))
    , m_acceptance(new QComboBox(this))
    , m_authority(new QLineEdit(this))
    , m_response(new QLineEdit(this))
    , m_treat(new QSpinBox(this))
    , m_review(new QSpinBox(this))
{
    m_list->setAccessibleName(tr("Levels, the lowest first"));
    m_list->setSpacing(2);
    m_spread->setToolTip(tr("Give each level its share of the scores"));
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    for (QPushButton* button : {m_add, m_remove, m_spread}) {
        button->setAutoDefault(false);
        left->addWidget(button);
    }
    m_list->setFixedWidth(150);
    auto* form = new QWidget(this);
    buildForm(form);
    auto* row = new QHBoxLayout(this);
    row->addLayout(left);
    row->addWidget(form, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &MethodLevelsPage::showChosen);
    connect(m_add, &QPushButton::clicked, this, &MethodLevelsPage::addLevel);
    connect(m_remove, &QPushButton::clicked, this, &MethodLevelsPage::removeLevel);
    connect(m_spread, &QPushButton::clicked, this,
            [this] { m_draft.edit(&MethodDraft::spreadLevels); });
    connect(&draft, &MethodDraft::changed, this, &MethodLevelsPage::refresh);
    refresh();
    m_list->setCurrentRow(0);
}

void MethodLevelsPage::buildForm(QWidget* widget)
{
    auto* form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignRight);
    m_mark->setMaxLength(2);
    m_mark->setMaximumWidth(60);
    m_colour->setAutoDefault(false);
    m_colour->setIconSize(QSize(16, 16));
    auto* scoreRow = new QHBoxLayout(m_scores);
    scoreRow->setContentsMargins(0, 0, 0, 0);
    scoreRow->addWidget(m_from);
    scoreRow->addWidget(m_to);
    scoreRow->addStretch(1);
    auto* colourRow = new QHBoxLayout;
    colourRow->addWidget(m_colour);
    colourRow->addWidget(m_contrast, 1);
    m_acceptance->addItems({tr("by the risk owner, recorded"),
                            tr("with a written reason and a review date"),
                            tr("only as an approved exception with an end date")});
    for (QSpinBox* box : {m_treat, m_review}) {
        box->setSpecialValueText(tr("no limit"));
        box->setMaximumWidth(140);
    }
    m_to->setAccessibleName(tr("Highest score of the level"));
    m_treat->setAccessibleName(tr("Treat within"));
    m_review->setAccessibleName(tr("Review every"));
    m_treat->setRange(0, kLongestTreatment);
    m_treat->setSuffix(tr(" days"));
    m_review->setRange(0, kLongestReview);
    m_review->setSuffix(tr(" months"));

    form->addRow(tr("&Word:"), m_label);
    form->addRow(tr("L&etter:"), m_mark);
    auto* scoreLabel = new QLabel(tr("Sc&ores:"), widget);
    scoreLabel->setBuddy(m_to);
    form->addRow(scoreLabel, m_scores);
    auto* colourLabel = new QLabel(tr("&Colour:"), widget);
    colourLabel->setBuddy(m_colour);
    form->addRow(colourLabel, colourRow);
    form->addRow(tr("Accepte&d:"), m_acceptance);
    form->addRow(tr("Accepted &by:"), m_authority);
    form->addRow(tr("E&xpected response:"), m_response);
    form->addRow(tr("&Treat within:"), m_treat);
    form->addRow(tr("Re&view every:"), m_review);

    const auto onText = [this](QLineEdit* edit, QString RiskBand::*member) {
        connect(edit, &QLineEdit::textEdited, this, [this, member](const QString& text) {
            editChosen([&](RiskBand& band) { band.*member = text; });
        });
    };
    onText(m_label, &RiskBand::label);
    onText(m_mark, &RiskBand::mark);
    onText(m_authority, &RiskBand::authority);
    onText(m_response, &RiskBand::response);
    connect(m_to, &QSpinBox::valueChanged, this,
            [this](int to) { editChosen([to](RiskBand& band) { band.to = to; }); });
    connect(m_acceptance, &QComboBox::activated, this, [this](int index) {
        editChosen([index](RiskBand& band) { band.acceptance = static_cast<Acceptance>(index); });
    });
    connect(m_treat, &QSpinBox::valueChanged, this, [this] {
        editChosen([this](RiskBand& band) { band.treatWithinDays = limitOf(m_treat); });
    });
    connect(m_review, &QSpinBox::valueChanged, this, [this] {
        editChosen([this](RiskBand& band) { band.reviewEveryMonths = limitOf(m_review); });
    });
    connect(m_colour, &QPushButton::clicked, this, &MethodLevelsPage::chooseColour);
}

void MethodLevelsPage::showLevel(int index)
{
    m_list->setCurrentRow(index);
}

void MethodLevelsPage::refresh()
{
    const MethodDefinition& definition = m_draft.definition();
    const bool isMatrix = definition.combination == Combination::Matrix;
    const QSignalBlocker quiet(m_list);
    const int current = m_list->currentRow();
    while (m_list->count() > definition.bands.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < definition.bands.size())
        m_list->addItem(QString());
    for (int i = 0; i < m_list->count(); ++i) {
        const RiskBand& band = definition.bands[i];
        const QString scores = isMatrix ? QString() : tr(", %1 to %2").arg(band.from).arg(band.to);
        m_list->item(i)->setText(
            QString(QStringLiteral("%1  %2").arg(band.mark, band.label) + scores));
        m_list->item(i)->setIcon(colourIcon(band.rgb));
    }
    m_list->setCurrentRow(qBound(0, current, m_list->count() - 1));
    m_add->setEnabled(m_list->count() < kMostLevelsOfRisk);
    m_remove->setEnabled(m_list->count() > kFewestLevelsOfRisk);
    m_spread->setEnabled(!isMatrix);
    m_scores->setEnabled(!isMatrix);
    showChosen();
}

void MethodLevelsPage::showChosen()
{
    const QList<RiskBand>& bands = m_draft.definition().bands;
    const int row = m_list->currentRow();
    if (row < 0 || row >= bands.size())
        return;
    const RiskBand& band = bands[row];
    const QSignalBlocker quietTo(m_to);
    const QSignalBlocker quietTreat(m_treat);
    const QSignalBlocker quietReview(m_review);
    showText(m_label, band.label);
    showText(m_mark, band.mark);
    m_from->setText(tr("%1 to").arg(band.from));
    m_to->setRange(0, m_draft.highestScore());
    m_to->setValue(band.to);
    m_to->setEnabled(row + 1 < bands.size()); // the highest ends where the scores end
    m_colour->setIcon(colourIcon(band.rgb));
    m_colour->setText(QColor::fromRgb(band.rgb).name());
    m_colour->setAccessibleName(tr("Colour %1").arg(m_colour->text()));
    m_contrast->setText(tr("text on it reads at %1 : 1")
                            .arg(contrastRatio(band.rgb, readableTextOn(band.rgb)), 0, 'f', 1));
    m_acceptance->setCurrentIndex(int(band.acceptance));
    showText(m_authority, band.authority);
    showText(m_response, band.response);
    m_treat->setValue(band.treatWithinDays.value_or(0));
    m_review->setValue(band.reviewEveryMonths.value_or(0));
}

void MethodLevelsPage::editChosen(const std::function<void(RiskBand&)>& change)
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_draft.definition().bands.size())
        m_draft.edit([&](MethodDefinition& definition) { change(definition.bands[row]); });
}

void MethodLevelsPage::chooseColour()
{
    const int row = m_list->currentRow();
    auto* chooser = new QColorDialog(QColor::fromRgb(m_draft.definition().bands[row].rgb), this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QColorDialog::colorSelected, this, [this](const QColor& colour) {
        editChosen([&colour](RiskBand& band) { band.rgb = colour.rgb() & 0xffffff; });
    });
    chooser->open();
}

void MethodLevelsPage::addLevel()
{
    const int row = m_list->currentRow();
    m_draft.edit([row](MethodDefinition& definition) {
        QStringList taken;
        for (const RiskBand& band : definition.bands)
            taken.append(band.token);
        RiskBand band = definition.bands[row]; // as strict as the one below
        band.token = MethodDraft::freeToken(QStringLiteral("level"), taken);
        band.label = tr("New level");
        band.mark = QStringLiteral("N");
        band.rgb = kNewLevelColour;
        definition.bands.insert(row + 1, band);
        if (definition.combination != Combination::Matrix)
            MethodDraft::spreadLevels(definition);
    });
    m_list->setCurrentRow(row + 1);
    m_label->setFocus();
    m_label->selectAll();
}

void MethodLevelsPage::removeLevel()
{
    const int row = m_list->currentRow();
    m_draft.edit([row](MethodDefinition& definition) {
        // Its scores go to the level below; those of the lowest to the one above by themselves.
        if (row > 0)
            definition.bands[row - 1].to = definition.bands[row].to;
        definition.bands.removeAt(row);
    });
}

} // namespace ringbinder
