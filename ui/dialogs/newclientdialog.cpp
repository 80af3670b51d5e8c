// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newclientdialog.h"

#include "core/catalogue/catalogue.h"
#include "core/registers/controls/control.h"
#include "ui/dialogs/newclientpage.h"
#include "ui/dialogs/scoringpage.h"
#include "ui/dialogs/starterpage.h"
#include "ui/shell/prompt.h"
#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kLongestScope = 500; // as the field of the profile has it
constexpr int kMostNamesShown = 5;
constexpr int kStepsWidth = 150;
constexpr int kPreviewWidth = 270;

} // namespace

NewClientDialog::NewClientDialog(const Registry& registry, const Language& language, Prompt& prompt,
                                 QWidget* parent)
    : QDialog(parent)
    , m_language(language)
    , m_prompt(prompt)
    , m_steps(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_where(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_preview(new QTreeWidget(this))
    , m_client(new NewClientPage(prompt, this))
    , m_scoring(new ScoringPage(language, this))
    , m_scope(new QPlainTextEdit(this))
    , m_people(new QPlainTextEdit(this))
    , m_peopleCount(new QLabel(this))
    , m_starters(
          new StarterPage(tr("&Tick what the registers should begin with. Nothing is needed, "
                             "and everything can be changed or removed later."),
                          this))
    , m_back(new QPushButton(tr("< B&ack"), this))
    , m_next(new QPushButton(tr("Ne&xt >"), this))
    , m_create(new QPushButton(tr("&Create"), this))
{
    setWindowTitle(tr("New client"));
    const QStringList steps = {tr("Client"), tr("Scope"), tr("Scoring"), tr("People"),
                               tr("Starter packs")};
    for (const QString& step : steps)
        m_steps->addItem(QStringLiteral("%1   %2").arg(m_steps->count() + 1).arg(step));
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setSpacing(3);
    m_steps->setFixedWidth(kStepsWidth);
    m_steps->setAccessibleName(tr("Steps"));
    m_pages->addWidget(m_client);
    m_pages->addWidget(scopePage());
    m_pages->addWidget(m_scoring);
    m_pages->addWidget(peoplePage());
    m_starters->offer(starterPacksForNewClient(registry, language, countryOfUser()));
    m_starters->tickUsual();
    m_pages->addWidget(m_starters);

    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_heading->setFont(large);
    m_heading->setWordWrap(true);
    auto* middle = new QVBoxLayout;
    middle->addWidget(m_where);
    middle->addWidget(m_heading);
    middle->addSpacing(6);
    middle->addWidget(m_pages, 1);

    auto* previewLabel = new QLabel(tr("This &will be created"), this);
    previewLabel->setBuddy(m_preview);
    m_preview->setHeaderHidden(true);
    m_preview->setFixedWidth(kPreviewWidth);
    m_preview->setAccessibleName(tr("This will be created"));
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setIndentation(14);
    m_preview->setTextElideMode(Qt::ElideRight);
    auto* right = new QVBoxLayout;
    right->addWidget(previewLabel);
    right->addWidget(m_preview, 1);

    auto* body = new QHBoxLayout;
    body->setSpacing(14);
    body->addWidget(m_steps);
    body->addLayout(middle, 1);
    body->addLayout(right);

    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* later = new QLabel(tr("Everything here can be changed later."), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(later, 1);
    for (QPushButton* button : {cancel, m_back, m_next, m_create}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->addLayout(body, 1);
    column->addLayout(buttons);
    resize(980, 540);

    connect(m_steps, &QListWidget::currentRowChanged, this, &NewClientDialog::showStep);
    connect(m_client, &NewClientPage::edited, this, &NewClientDialog::showPreview);
    connect(m_scoring, &ScoringPage::edited, this, &NewClientDialog::showPreview);
    connect(m_scope, &QPlainTextEdit::textChanged, this, &NewClientDialog::showPreview);
    connect(m_people, &QPlainTextEdit::textChanged, this, &NewClientDialog::showPreview);
    connect(m_starters, &StarterPage::edited, this, &NewClientDialog::showPreview);
    connect(m_starters, &StarterPage::cursorMoved, this, &NewClientDialog::showPreview);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this,
            [this] { m_steps->setCurrentRow(m_steps->currentRow() - 1); });
    connect(m_next, &QPushButton::clicked, this,
            [this] { m_steps->setCurrentRow(m_steps->currentRow() + 1); });
    connect(m_create, &QPushButton::clicked, this, &NewClientDialog::create);
    m_steps->setCurrentRow(0);
    showPreview();
    m_client->setFocus();
}

QWidget* NewClientDialog::scopePage()
{
    auto* page = new QWidget(this);
    auto* label = new QLabel(
        tr("&One sentence for the certificate: which services, from which places, for whom."),
        page);
    label->setWordWrap(true);
    label->setBuddy(m_scope);
    m_scope->setTabChangesFocus(true);
    m_scope->setMaximumHeight(5 * fontMetrics().lineSpacing());
    auto* examples = new QListWidget(page);
    auto* examplesLabel = new QLabel(tr("Exam&ples; Enter or a double click takes one:"), page);
    examplesLabel->setBuddy(examples);
    examples->setAccessibleName(tr("Examples"));
    examples->setWordWrap(true);
    examples->setAlternatingRowColors(true);
    examples->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    examples->addItems(
        {tr("Contract logistics and customer portals at the sites Kiel and Lübeck."),
         tr("Development, operation and support of the cloud service Example for customers in "
            "Europe, from the head office and from home."),
         tr("All business processes of the company at its only site, with the data centre run by "
            "a supplier as an interface.")});
    connect(examples, &QListWidget::itemActivated, m_scope,
            [this](const QListWidgetItem* item) { m_scope->setPlainText(item->text()); });
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_scope);
    column->addWidget(examplesLabel);
    column->addWidget(examples, 1);
    page->setFocusProxy(m_scope);
    return page;
}

QWidget* NewClientDialog::peoplePage()
{
    auto* page = new QWidget(this);
    auto* label = new QLabel(tr("&Names of those who will own risks and do the work, one a line. A "
                                "column of a spreadsheet can be pasted."),
                             page);
    label->setWordWrap(true);
    label->setBuddy(m_people);
    m_people->setTabChangesFocus(true);
    m_people->setPlaceholderText(tr("Anna Weiss\nBob Ito"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_people, 1);
    column->addWidget(m_peopleCount);
    page->setFocusProxy(m_people);
    return page;
}

void NewClientDialog::suggestFolder(const QString& folder)
{
    m_client->setFolder(folder);
}

void NewClientDialog::startEmpty()
{
    m_starters->tickNone();
}

NewClient NewClientDialog::client() const
{
    NewClient client;
    m_client->writeTo(client);
    client.scopeLine = m_scope->toPlainText().simplified().left(kLongestScope);
    client.method = m_scoring->method();
    client.people = people();
    return client;
}

// Rows pasted from a spreadsheet may bring more columns: the name stands in the first.
QStringList NewClientDialog::people() const
{
    QStringList names;
    QSet<QString> seen;
    const QStringList lines = m_people->toPlainText().split(u'\n');
    for (const QString& row : lines) {
        const QString name = row.section(u'\t', 0, 0).simplified();
        if (name.isEmpty() || seen.contains(name.toCaseFolded()))
            continue;
        seen.insert(name.toCaseFolded());
        names.append(name);
    }
    return names;
}

void NewClientDialog::showStep(int step)
{
    const QStringList headings = {tr("Who is the client, and where does its file go?"),
                                  tr("What is certified?"), tr("How are risks scored? (6.1.2)"),
                                  tr("Who takes part?"), tr("What is there from the start?")};
    m_where->setText(tr("Step %1 of %2").arg(step + 1).arg(m_steps->count()));
    m_heading->setText(headings.value(step));
    m_pages->setCurrentIndex(step);
    m_back->setEnabled(step > 0);
    m_next->setEnabled(step + 1 < m_steps->count());
    showPreview();
    if (!m_steps->hasFocus())
        m_pages->currentWidget()->setFocus();
}

QTreeWidgetItem* NewClientDialog::line(QTreeWidgetItem* parent, const QString& text,
                                       const QString& icon)
{
    auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_preview);
    item->setText(0, text);
    item->setToolTip(0, plainToolTip(text));
    if (!icon.isEmpty())
        item->setIcon(0, themedIcon(icon));
    return item;
}

void NewClientDialog::showPreview()
{
    const NewClient wanted = client();
    m_preview->clear();
    const QString name = wanted.organisation.isEmpty() ? tr("(name needed)") : wanted.organisation;
    QTreeWidgetItem* profile = line(nullptr, name, QStringLiteral("organisation"));
    line(profile, tr("Amounts in %1").arg(wanted.currency));
    if (!wanted.logo.isEmpty())
        line(profile, tr("Logo %1").arg(wanted.logoName));
    line(profile,
         wanted.scopeLine.isEmpty() ? tr("Scope: not yet") : tr("Scope: %1").arg(wanted.scopeLine));

    const MethodDefinition& definition = wanted.method->definition();
    QTreeWidgetItem* scoring = line(nullptr, tr("Risk method, draft"), QStringLiteral("risk"));
    line(scoring, definition.name);
    line(scoring, tr("%n level(s)", nullptr, int(definition.bands.size())));

    QHash<QString, int> perTheme;
    const QList<AnnexControl>& shipped = shippedCatalogue().controls();
    for (const AnnexControl& annex : shipped)
        ++perTheme[annex.theme];
    QTreeWidgetItem* controls =
        line(nullptr, tr("%n control(s)", nullptr, int(shipped.size())), QStringLiteral("control"));
    for (const Choice& choice : control::theme.choices) {
        const int count = perTheme.value(QString::fromLatin1(choice.token));
        if (count > 0)
            line(controls,
                 QStringLiteral("%1: %2").arg(m_language.text("control", choice.label)).arg(count));
    }

    const int count = int(wanted.people.size());
    m_peopleCount->setText(count > 0 ? tr("%n person(s) will be added.", nullptr, count)
                                     : tr("Nobody yet; people can be added at any time."));
    QTreeWidgetItem* persons =
        line(nullptr, tr("%n person(s)", nullptr, count), QStringLiteral("person"));
    for (int i = 0; i < qMin(count, kMostNamesShown); ++i)
        line(persons, wanted.people[i]);
    if (count > kMostNamesShown)
        line(persons, tr("and %n more", nullptr, count - kMostNamesShown));
    m_preview->expandAll();
    // The titles are of interest while packs are ticked; elsewhere the numbers say enough.
    const bool areTicked = m_pages->currentWidget() == m_starters;
    addStarterRows(*m_preview, m_starters->rows(), m_language,
                   areTicked ? m_starters->rowsAtCursor() : QList<StarterRow>());

    const QString why = m_client->problem();
    m_create->setEnabled(why.isEmpty());
    m_create->setToolTip(plainToolTip(why));
    m_create->setDefault(why.isEmpty());
}

void NewClientDialog::create()
{
    showPreview(); // the file may have appeared meanwhile
    if (!m_create->isEnabled()) {
        m_steps->setCurrentRow(0);
        return;
    }
    const QString path = m_client->path();
    const NewClient wanted = client();
    accept();
    emit finishedWith(path, wanted, m_starters->keys());
}

void NewClientDialog::reject()
{
    if (m_client->isUntouched() && m_people->document()->isEmpty() &&
        m_scope->document()->isEmpty()) {
        QDialog::reject();
        return;
    }
    Prompt::Question question;
    question.title = tr("Give up this client?");
    question.sentence = tr("What has been typed here is not kept.");
    question.buttons = {tr("Give up")};
    m_prompt.ask(this, question, [dialog = QPointer(this)](std::optional<int> button) {
        if (dialog && button)
            dialog->QDialog::reject();
    });
}

} // namespace ringbinder
