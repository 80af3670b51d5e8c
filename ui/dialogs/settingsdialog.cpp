// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include "core/registers/people/person.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kPageNamesWidth = 170;
constexpr int kZoomStepPercent = 10;

QLabel* noteLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(380);
    return label;
}

QFormLayout* formOn(QWidget* page)
{
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    form->setLabelAlignment(Qt::AlignRight);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    return form;
}

// Everything a person may look for on a page.
bool mentions(const QWidget* page, const QString& text)
{
    const auto has = [&text](QString words) {
        return words.remove(u'&').contains(text, Qt::CaseInsensitive);
    };
    const auto labels = page->findChildren<QLabel*>();
    const auto buttons = page->findChildren<QAbstractButton*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&has](const QLabel* label) { return has(label->text()); }) ||
           std::any_of(buttons.begin(), buttons.end(),
                       [&has](const QAbstractButton* button) { return has(button->text()); });
}

QString loginName()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, OpenBinder& open, const Language& language,
                               QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_open(open)
    , m_language(language)
    , m_names(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_reset(new QPushButton(tr("&Reset this page"), this))
    , m_nothing(new QLabel(tr("No setting has this in its name."), this))
{
    setWindowTitle(tr("Settings"));
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search the settings"));
    search->setAccessibleName(tr("Search the settings"));
    search->setClearButtonEnabled(true);
    m_names->setAccessibleName(tr("Pages"));
    m_names->setSpacing(2);
    auto* left = new QVBoxLayout;
    left->addWidget(search);
    left->addWidget(m_names, 1);
    left->addWidget(m_nothing);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    for (QWidget* widget : {static_cast<QWidget*>(search), static_cast<QWidget*>(m_names),
                            static_cast<QWidget*>(m_nothing)})
        widget->setFixedWidth(kPageNamesWidth);

    addPage(tr("General"), generalPage());
    addPage(tr("Look"), lookPage());
    addPage(tr("You in this file"), clientPage());
    auto* body = new QHBoxLayout;
    body->setSpacing(16);
    body->addLayout(left);
    body->addWidget(m_pages, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_reset, QDialogButtonBox::ResetRole);
    auto* column = new QVBoxLayout(this);
    column->addLayout(body, 1);
    column->addWidget(buttons);
    m_reset->setAutoDefault(false);
    resize(680, 380);

    connect(search, &QLineEdit::textChanged, this, &SettingsDialog::find);
    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_reset, &QPushButton::clicked, this, &SettingsDialog::resetPage);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    showGeneral();
    showLook();
    showClient();
    m_names->setCurrentRow(0);
    m_names->setFocus();
}

// The line edit loses the focus as the dialog goes; the window's binder may be gone by then.
SettingsDialog::~SettingsDialog()
{
    m_actor->lineEdit()->disconnect(this);
}

void SettingsDialog::addPage(const QString& title, QWidget* page)
{
    m_names->addItem(title);
    page->setAccessibleName(title);
    m_pages->addWidget(page);
}

// ---------------------------------------------------------------- pages

QWidget* SettingsDialog::generalPage()
{
    auto* page = new QWidget(this);
    auto* form = formOn(page);
    m_reopen = new QCheckBox(tr("&Open the clients of last time"), page);
    form->addRow(tr("At the start:"), m_reopen);
    m_remember = new QCheckBox(tr("Re&member recent clients"), page);
    form->addRow(tr("Recent clients:"), m_remember);
    form->addRow(QString(), noteLabel(tr("Their names and places are kept for you alone on this "
                                         "computer. Turned off, they are forgotten at once."),
                                      page));
    m_clear = new QPushButton(page);
    m_clear->setAutoDefault(false);
    auto* clearRow = new QHBoxLayout;
    clearRow->addWidget(m_clear);
    clearRow->addStretch(1);
    form->addRow(QString(), clearRow);
    m_programLanguage = new QComboBox(page);
    m_programLanguage->addItem(tr("As the system"), QString());
    const QStringList codes = Language::available();
    for (const QString& code : codes)
        m_programLanguage->addItem(
            QLocale(QLocale(code).language(), QLocale::World).nativeLanguageName(), code);
    form->addRow(tr("&Language:"), m_programLanguage);
    form->addRow(QString(),
                 noteLabel(tr("Of menus and messages, from the next start on. The language of a "
                              "document is chosen when it is printed."),
                           page));
    m_guidance = new QComboBox(page);
    m_guidance->addItems({tr("As the client's profile says"), tr("Full: guide and hints"),
                          tr("Hints only"), tr("Off")});
    form->addRow(tr("&Guidance:"), m_guidance);

    connect(m_guidance, &QComboBox::activated, this, [this](int index) {
        m_settings.setGuidance(index == 0 ? std::nullopt
                                          : std::optional(static_cast<Guidance>(index - 1)));
        emit guidanceChanged(m_settings.guidance());
    });
    connect(m_reopen, &QCheckBox::toggled, this,
            [this](bool on) { m_settings.setReopensLast(on); });
    connect(m_remember, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setRemembersRecents(on);
        showGeneral();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_settings.clearRecents();
        showGeneral();
    });
    connect(m_programLanguage, &QComboBox::activated, this,
            [this] { m_settings.setLanguage(m_programLanguage->currentData().toString()); });
    return page;
}

QWidget* SettingsDialog::lookPage()
{
    auto* page = new QWidget(this);
    auto* form = formOn(page);
    m_scheme = new QComboBox(page);
    m_scheme->addItems({tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")});
    form->addRow(tr("&Colours:"), m_scheme);
    m_zoom = new QSpinBox(page);
    m_zoom->setRange(70, 300);
    m_zoom->setSingleStep(kZoomStepPercent);
    m_zoom->setSuffix(QStringLiteral(" %"));
    m_zoom->setKeyboardTracking(false);
    form->addRow(tr("&Size of text:"), m_zoom);
    form->addRow(QString(), noteLabel(tr("Both change at once, in every window."), page));
    connect(m_scheme, &QComboBox::activated, this, [this](int index) {
        m_settings.setScheme(static_cast<theme::Scheme>(index));
        emit schemeChanged(m_settings.scheme());
    });
    connect(m_zoom, &QSpinBox::valueChanged, this, [this](int percent) {
        m_settings.setZoomPercent(percent);
        emit zoomChanged(percent);
    });
    return page;
}

QWidget* SettingsDialog::clientPage()
{
    auto* page = new QWidget(this);
    auto* form = formOn(page);
    m_actor = new QComboBox(page);
    m_actor->setEditable(true);
    m_actor->setMinimumContentsLength(30);
    m_actor->setInsertPolicy(QComboBox::NoInsert);
    m_actor->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_actor->completer()->setFilterMode(Qt::MatchContains);
    m_actor->lineEdit()->setMaxLength(200);
    m_actor->lineEdit()->setAccessibleName(tr("Who you are in this file"));
    form->addRow(tr("&I am:"), m_actor);
    m_actorNote = noteLabel({}, page);
    form->addRow(QString(), m_actorNote);
    form->addRow(QString(), noteLabel(tr("The name is written beside each change you make to %1. "
                                         "It is what you say it is: nothing checks it.")
                                          .arg(m_open.organisation()),
                                      page));
    connect(m_actor, &QComboBox::activated, this, &SettingsDialog::takeActor);
    connect(m_actor->lineEdit(), &QLineEdit::editingFinished, this, &SettingsDialog::takeActor);
    return page;
}

// ---------------------------------------------------------------- what is set

void SettingsDialog::showGeneral()
{
    m_reopen->setChecked(m_settings.reopensLast());
    m_remember->setChecked(m_settings.remembersRecents());
    const int count = int(m_settings.recentFiles().size());
    m_clear->setText(tr("&Forget %n client(s) now", nullptr, count));
    m_clear->setEnabled(count > 0);
    m_programLanguage->setCurrentIndex(qMax(0, m_programLanguage->findData(m_settings.language())));
    const auto guidance = m_settings.guidance();
    m_guidance->setCurrentIndex(guidance ? int(*guidance) + 1 : 0);
}

void SettingsDialog::showLook()
{
    m_scheme->setCurrentIndex(int(m_settings.scheme()));
    m_zoom->setValue(m_settings.zoomPercent());
}

void SettingsDialog::showClient()
{
    m_actor->clear();
    const Actor& actor = m_open.binder->session().actor();
    const auto people = m_open.binder->records(person::def);
    if (people) {
        for (const Record& record : *people) {
            if (record.get(person::active).value_or(true) || record.uid() == actor.person)
                m_actor->addItem(record.title(), record.uid().toString());
        }
    }
    m_actor->model()->sort(0);
    m_actor->setCurrentIndex(actor.person ? m_actor->findData(actor.person->toString()) : -1);
    if (m_actor->currentIndex() < 0)
        m_actor->setEditText(actor.name);
    m_actorNote->setText(actor.person
                             ? tr("Kept with the record of this person.")
                             : tr("A free name. Choose a person of this file to keep it with their "
                                  "record."));
}

void SettingsDialog::takeActor()
{
    const QString name = m_actor->currentText().simplified();
    if (name.isEmpty()) {
        showClient(); // a change without a name would be nobody's
        return;
    }
    const int chosen = m_actor->currentIndex();
    const bool isChosen = chosen >= 0 && m_actor->itemText(chosen) == m_actor->currentText();
    const int found = isChosen ? chosen : m_actor->findText(name, Qt::MatchFixedString);
    Actor actor{name, std::nullopt};
    if (found >= 0)
        actor = {m_actor->itemText(found), Uid::fromString(m_actor->itemData(found).toString())};
    const Actor& present = m_open.binder->session().actor();
    if (present.name == actor.name && present.person == actor.person)
        return;
    m_settings.setActor(m_open.binder->fileId(), actor);
    setActor(actor);
}

// Closing with the name still being typed keeps the name.
void SettingsDialog::done(int result)
{
    takeActor();
    QDialog::done(result);
}

void SettingsDialog::setActor(const Actor& actor)
{
    m_open.binder->session().setActor(actor);
    showClient();
    emit actorChanged();
}

void SettingsDialog::find(const QString& text)
{
    int first = -1;
    for (int row = 0; row < m_names->count(); ++row) {
        const bool found = m_names->item(row)->text().contains(text, Qt::CaseInsensitive) ||
                           mentions(m_pages->widget(row), text);
        m_names->item(row)->setHidden(!found);
        if (found && first < 0)
            first = row;
    }
    m_nothing->setVisible(first < 0);
    if (first >= 0 && m_names->currentItem()->isHidden())
        m_names->setCurrentRow(first);
}

void SettingsDialog::resetPage()
{
    switch (m_pages->currentIndex()) {
    case 0:
        m_settings.setReopensLast(true);
        m_settings.setRemembersRecents(true);
        m_settings.setLanguage({});
        m_settings.setGuidance(std::nullopt);
        emit guidanceChanged(std::nullopt);
        showGeneral();
        break;
    case 1:
        m_settings.setScheme(theme::Scheme::System);
        emit schemeChanged(theme::Scheme::System);
        m_settings.setZoomPercent(100);
        showLook(); // the spin box tells the size
        break;
    case 2:
        m_settings.setActor(m_open.binder->fileId(), {});
        setActor({loginName(), std::nullopt});
        break;
    }
}

} // namespace ringbinder
