// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sealdialog.h"

#include "core/report/packs/packs.h"
#include "ui/shell/prompt.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

SealDialog::SealDialog(const Language& shown, const QString& printed, const QString& target,
                       Prompt& prompt, QWidget* parent)
    : QDialog(parent)
    , m_shown(shown)
    , m_prompt(prompt)
    , m_occasion(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_target(new QLineEdit(target, this))
    , m_documents(new QLabel(this))
    , m_seal(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Seal an audit pack"));
    for (const report::SealOccasion& occasion : report::sealOccasions())
        m_occasion->addItem(occasion.label.in(shown), QLatin1String(occasion.key));
    m_occasion->addItem(tr("Everything"), QString());
    for (const QString& code : Language::available()) {
        const QString name = code == QLatin1String("en") ? QStringLiteral("English")
                                                         : QLocale(code).nativeLanguageName();
        m_language->addItem(QString(name.left(1).toUpper() + name.mid(1)), code);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(printed)));
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_paper->setCurrentIndex(shown.locale().measurementSystem() == QLocale::ImperialUSSystem ? 1
                                                                                             : 0);
    m_documents->setWordWrap(true);
    m_documents->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_documents->setTextFormat(Qt::PlainText);
    m_documents->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* browse = new QPushButton(tr("C&hoose…"), this);
    browse->setAccessibleName(tr("Choose where the archive goes"));
    auto* where = new QHBoxLayout;
    where->addWidget(m_target, 1);
    where->addWidget(browse);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [&](const QString& text, auto* field, QWidget* buddy) {
        auto* label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(buddy);
        form->addRow(label, field);
    };
    addRow(tr("&Occasion:"), m_occasion, m_occasion);
    addRow(tr("&Language:"), m_language, m_language);
    addRow(tr("&Paper:"), m_paper, m_paper);
    addRow(tr("&Archive:"), where, m_target);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_seal = buttons->addButton(tr("&Seal"), QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_documents, 1);
    column->addWidget(buttons);
    connect(m_occasion, &QComboBox::currentIndexChanged, this, &SealDialog::refresh);
    connect(m_target, &QLineEdit::textChanged, this, &SealDialog::refresh);
    connect(browse, &QPushButton::clicked, this, &SealDialog::chooseTarget);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &SealDialog::seal);
    refresh();
    resize(620, 360);
}

report::SealOrder SealDialog::order() const
{
    report::SealOrder order;
    order.occasion = report::sealOccasionOf(m_occasion->currentData().toString());
    if (const auto language = Language::load(m_language->currentData().toString()))
        order.language = *language;
    if (m_paper->currentIndex() == 1)
        order.setup.size = report::PageSetup::Size::Letter;
    return order;
}

QString SealDialog::documents() const
{
    return m_documents->text();
}

void SealDialog::refresh()
{
    QStringList titles;
    for (const report::PackDef* pack : report::packsOf(order()))
        titles.append(pack->titleText().in(m_shown));
    m_documents->setText(tr("One ZIP file with these documents as PDF, every register as a "
                            "workbook, the kept files and the checksum of each:\n\n%1")
                             .arg(titles.join(QLatin1String(", "))));
    m_seal->setEnabled(!m_target->text().trimmed().isEmpty());
}

void SealDialog::chooseTarget()
{
    m_prompt.askSaveFile(this,
                         {tr("Seal an audit pack"),
                          m_target->text(),
                          {tr("Archives (*.zip)")},
                          QStringLiteral("zip")},
                         [this](const std::optional<QString>& path) {
                             if (!path)
                                 return;
                             m_replaced = *path;
                             m_target->setText(*path);
                         });
}

void SealDialog::seal()
{
    QString path = m_target->text().trimmed();
    if (!path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive))
        path += QLatin1String(".zip");
    if (!QFileInfo::exists(path) || path == m_replaced) {
        sealTo(path);
        return;
    }
    m_prompt.ask(this,
                 {tr("Replace the file?"),
                  tr("\"%1\" exists already.").arg(QFileInfo(path).fileName()),
                  {},
                  {tr("&Replace it")}},
                 [this, path](std::optional<int> answer) {
                     if (answer == 0)
                         sealTo(path);
                 });
}

void SealDialog::sealTo(const QString& path)
{
    emit sealWanted(order(), path);
    accept();
}

} // namespace ringbinder
