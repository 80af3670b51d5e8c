// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newclientpage.h"

#include "ui/shell/prompt.h"
#include "ui/shell/theme.h"
#include "ui/shell/tones.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QStandardPaths>

namespace ringbinder {

namespace {

constexpr qint64 kLargestLogo = 2 << 20;
constexpr QSize kLogoShown(120, 40);
constexpr int kLongestName = 200;

QString fileNameFor(const QString& organisation)
{
    // What no file system takes, and what hides a file or climbs out of its folder.
    static const QRegularExpression unfit(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]+"));
    QString name = organisation.simplified().replace(unfit, QStringLiteral("-"));
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.left(80).trimmed();
}

} // namespace

NewClientPage::NewClientPage(Prompt& prompt, QWidget* parent)
    : QWidget(parent)
    , m_prompt(prompt)
    , m_name(new QLineEdit(this))
    , m_currency(new QComboBox(this))
    , m_logoPicture(new QLabel(this))
    , m_logoRemove(new QPushButton(tr("R&emove"), this))
    , m_folder(new QLineEdit(this))
    , m_file(new QLineEdit(this))
    , m_place(new QLabel(this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignRight);

    m_name->setMaxLength(kLongestName);
    m_name->setPlaceholderText(tr("Legal name, such as Nordlicht Logistik GmbH"));
    form->addRow(tr("&Name (required):"), m_name);

    auto* logoChoose = new QPushButton(tr("&Logo…"), this);
    logoChoose->setAccessibleName(tr("Choose a logo: PNG, JPEG or SVG"));
    m_logoRemove->setAccessibleName(tr("Remove the logo"));
    m_logoRemove->hide();
    m_logoPicture->setTextFormat(Qt::PlainText);
    auto* logo = new QHBoxLayout;
    logo->addWidget(logoChoose);
    logo->addWidget(m_logoRemove);
    logo->addWidget(m_logoPicture, 1);
    form->addRow(tr("Logo:"), logo);

    m_currency->setEditable(true);
    m_currency->addItems({QStringLiteral("EUR"), QStringLiteral("CHF"), QStringLiteral("GBP"),
                          QStringLiteral("USD"), QStringLiteral("DKK"), QStringLiteral("NOK"),
                          QStringLiteral("PLN"), QStringLiteral("SEK")});
    m_currency->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("[A-Z]{3}")), m_currency));
    m_currency->setMaximumWidth(100);
    form->addRow(tr("C&urrency:"), m_currency);

    auto* folderRow = new QHBoxLayout;
    auto* browse = new QPushButton(tr("&Browse…"), this);
    browse->setAccessibleName(tr("Choose the folder of the file"));
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browse);
    auto* folderLabel = new QLabel(tr("&Folder:"), this);
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, folderRow);
    form->addRow(tr("F&ile name:"), m_file);
    m_place->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_place->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(QString(), m_place);

    auto* words = new QLabel(
        tr("Titles of controls and words of scales come in the language of the program; documents "
           "can be printed in any language offered."),
        this);
    words->setWordWrap(true);
    for (QLabel* label : {m_place, words})
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    form->addRow(QString(), words);

    setFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(m_name, &QLineEdit::textChanged, this, &NewClientPage::nameEdited);
    connect(m_currency, &QComboBox::editTextChanged, this, &NewClientPage::edited);
    connect(m_folder, &QLineEdit::textChanged, this, &NewClientPage::showPlace);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_fileIsOwn = true; });
    connect(m_file, &QLineEdit::textChanged, this, &NewClientPage::showPlace);
    connect(browse, &QPushButton::clicked, this, &NewClientPage::chooseFolder);
    connect(logoChoose, &QPushButton::clicked, this, &NewClientPage::chooseLogo);
    connect(m_logoRemove, &QPushButton::clicked, this, &NewClientPage::dropLogo);
    setFocusProxy(m_name);
}

void NewClientPage::setFolder(const QString& folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void NewClientPage::writeTo(NewClient& client) const
{
    client.organisation = m_name->text().simplified();
    client.currency = m_currency->currentText();
    client.logoName = m_logoName;
    client.logo = m_logo;
}

QString NewClientPage::path() const
{
    QString name = m_file->text().trimmed();
    if (name.isEmpty())
        return {};
    if (!name.endsWith(QLatin1String(".isms"), Qt::CaseInsensitive))
        name += QLatin1String(".isms");
    return QDir(QDir::fromNativeSeparators(m_folder->text().trimmed())).absoluteFilePath(name);
}

QString NewClientPage::problem() const
{
    if (m_name->text().simplified().isEmpty())
        return tr("The name of the client is needed; everything else can wait.");
    if (!m_currency->lineEdit()->hasAcceptableInput())
        return tr("A currency has three capital letters, such as EUR.");
    const QString name = m_file->text().trimmed();
    if (name.isEmpty())
        return tr("The file needs a name.");
    if (name.contains(u'/') || name.contains(u'\\'))
        return tr("A file name cannot hold a slash; choose the folder above.");
    const QFileInfo folder(QFileInfo(path()).absolutePath());
    if (m_folder->text().trimmed().isEmpty() || !folder.isDir())
        return tr("This folder does not exist; choose another one.");
    if (!folder.isWritable())
        return tr("Nothing can be written into this folder; choose another one.");
    if (QFileInfo::exists(path()))
        return tr("A file of this name is there already; choose another name.");
    return {};
}

bool NewClientPage::isUntouched() const
{
    return m_name->text().isEmpty() && m_logo.isEmpty();
}

void NewClientPage::nameEdited()
{
    if (!m_fileIsOwn) {
        const QString name = fileNameFor(m_name->text());
        m_file->setText(name.isEmpty() ? QString() : QString(name + QLatin1String(".isms")));
    }
    showPlace();
}

void NewClientPage::chooseFolder()
{
    m_prompt.askFolder(this, {tr("Folder of the file"), m_folder->text(), {}, {}},
                       [page = QPointer(this)](const std::optional<QString>& folder) {
                           if (page && folder)
                               page->setFolder(*folder);
                       });
}

void NewClientPage::chooseLogo()
{
    m_prompt.askOpenFiles(
        this,
        {tr("Choose a logo"), m_folder->text(), {tr("Pictures (*.png *.jpg *.jpeg *.svg)")}, {}},
        [page = QPointer(this)](const QStringList& paths) {
            if (page && !paths.isEmpty())
                page->takeLogo(paths.first());
        });
}

void NewClientPage::takeLogo(const QString& path)
{
    QFile file(path);
    const bool canRead = file.size() <= kLargestLogo && file.open(QIODevice::ReadOnly);
    const QByteArray bytes = canRead ? file.read(kLargestLogo) : QByteArray();
    QPixmap picture;
    if (!picture.loadFromData(bytes)) {
        dropLogo();
        m_logoPicture->setText(tr("Not a picture of up to 2 MiB; PNG, JPEG and SVG are taken."));
        return;
    }
    m_logo = bytes;
    m_logoName = QFileInfo(path).fileName();
    m_logoPicture->setPixmap(
        picture.scaled(kLogoShown, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    m_logoPicture->setAccessibleName(m_logoName);
    m_logoRemove->show();
    emit edited();
}

void NewClientPage::dropLogo()
{
    m_logo.clear();
    m_logoName.clear();
    m_logoPicture->clear();
    m_logoRemove->hide();
    emit edited();
}

void NewClientPage::showPlace()
{
    const bool hasName = !m_name->text().simplified().isEmpty();
    const QString why = problem();
    setInk(*m_place, QPalette::WindowText,
           hasName && !why.isEmpty() ? std::optional(Tone::Bad) : std::nullopt);
    if (!hasName)
        m_place->setText(tr("One file on this computer holds everything of this client."));
    else
        m_place->setText(why.isEmpty() ? QDir::toNativeSeparators(path()) : why);
    emit edited();
}

} // namespace ringbinder
