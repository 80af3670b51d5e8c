// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startwindow.h"

#include "ui/shell/theme.h"
#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <QComboBox>
#include <QCommandLinkButton>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kColumnWidth = 820;

QCommandLinkButton* choice(QWidget* parent, const QString& title, const QString& what,
                           const QString& icon)
{
    auto* button = new QCommandLinkButton(title, what, parent);
    button->setIcon(themedIcon(icon));
    button->setIconSize(QSize(28, 28));
    button->setAccessibleName(QString(title).remove(u'&'));
    button->setAccessibleDescription(what);
    return button;
}

} // namespace

StartWindow::StartWindow(Settings& settings, const Language& language)
    : m_settings(settings)
    , m_language(language)
    , m_recents(new QListWidget(this))
{
    setWindowTitle(tr("Ringbinder"));
    setAcceptDrops(true);
    resize(1000, 640);

    auto* name = new QLabel(tr("Ringbinder"), this);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 2.2);
    large.setBold(true);
    name->setFont(large);
    auto* line = new QLabel(
        tr("Your information security management system: one file for each client."), this);
    line->setWordWrap(true);

    auto* sample = choice(this, tr("Open the &sample company"),
                          tr("Look around in a complete client. It opens as an untitled copy."),
                          QStringLiteral("organisation"));
    auto* tables =
        choice(this, tr("Start from my s&preadsheets…"),
               tr("Bring in your risk register, Statement of Applicability or asset list."),
               QStringLiteral("import"));
    auto* fresh = choice(this, tr("&New client…"),
                         tr("Name, scope and scales; the 93 controls are there at once."),
                         QStringLiteral("new"));
    auto* open =
        choice(this, tr("&Open a file…"),
               tr("A client file (.isms) on this computer or on a stick."), QStringLiteral("open"));
    auto* grid = new QGridLayout;
    grid->setSpacing(10);
    grid->addWidget(sample, 0, 0);
    grid->addWidget(tables, 0, 1);
    grid->addWidget(fresh, 1, 0);
    grid->addWidget(open, 1, 1);

    auto* recentLabel = new QLabel(tr("&Recent clients"), this);
    QFont bold = recentLabel->font();
    bold.setBold(true);
    recentLabel->setFont(bold);
    recentLabel->setBuddy(m_recents);
    buildRecents();

    auto* foot = new QHBoxLayout;
    auto* promise = new QLabel(
        tr("Everything stays on this computer. The program never uses the network."), this);
    auto* languageLabel = new QLabel(tr("&Language:"), this);
    auto* languages = new QComboBox(this);
    languageLabel->setBuddy(languages);
    languages->addItem(tr("As the system"), QString());
    for (const QString& code : Language::available())
        languages->addItem(QLocale(QLocale(code).language(), QLocale::World).nativeLanguageName(),
                           code);
    languages->setCurrentIndex(qMax(0, languages->findData(m_settings.language())));
    languages->setToolTip(tr("Takes effect at the next start."));
    connect(languages, &QComboBox::activated, this, [this, languages, promise] {
        m_settings.setLanguage(languages->currentData().toString());
        promise->setText(tr("The language changes when the program is started again."));
    });
    auto* schemeLabel = new QLabel(tr("&Colours:"), this);
    auto* schemes = new QComboBox(this);
    schemeLabel->setBuddy(schemes);
    schemes->addItems({tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")});
    schemes->setCurrentIndex(int(m_settings.scheme()));
    connect(schemes, &QComboBox::activated, this,
            [this](int index) { emit schemeChosen(static_cast<theme::Scheme>(index)); });
    foot->addWidget(promise, 1);
    foot->addWidget(languageLabel);
    foot->addWidget(languages);
    foot->addWidget(schemeLabel);
    foot->addWidget(schemes);

    auto* middle = new QWidget(this);
    middle->setMaximumWidth(kColumnWidth);
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(8);
    column->addSpacing(16);
    column->addWidget(name);
    column->addWidget(line);
    column->addSpacing(14);
    column->addLayout(grid);
    column->addSpacing(14);
    column->addWidget(recentLabel);
    column->addWidget(m_recents, 1);
    column->addLayout(foot);
    auto* outer = new QHBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(middle, 20);
    outer->addStretch(1);

    connect(sample, &QAbstractButton::clicked, this, &StartWindow::sampleWanted);
    connect(tables, &QAbstractButton::clicked, this, &StartWindow::spreadsheetsWanted);
    connect(fresh, &QAbstractButton::clicked, this, &StartWindow::newWanted);
    connect(open, &QAbstractButton::clicked, this, &StartWindow::openWanted);
    sample->setFocus();
}

void StartWindow::buildRecents()
{
    m_recents->setItemDelegate(new ToneDelegate(m_recents));
    m_recents->setAccessibleName(tr("Recent clients"));
    m_recents->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_recents->setTextElideMode(Qt::ElideMiddle);
    m_recents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* pin = new QAction(tr("&Pin or unpin"), m_recents);
    auto* forget = new QAction(tr("&Remove from this list"), m_recents);
    auto* clear = new QAction(tr("&Clear the list"), m_recents);
    m_recents->addActions({pin, forget, clear});
    const auto current = [this] {
        const QListWidgetItem* item = m_recents->currentItem();
        return item ? item->data(Qt::UserRole).toString() : QString();
    };
    connect(pin, &QAction::triggered, this, [this, current] {
        for (const RecentFile& file : m_settings.recentFiles()) {
            if (file.path == current()) {
                m_settings.setPinned(file.path, !file.pinned);
                break;
            }
        }
        refresh();
    });
    connect(forget, &QAction::triggered, this, [this, current] {
        m_settings.forget(current());
        refresh();
    });
    connect(clear, &QAction::triggered, this, [this] {
        m_settings.clearRecents();
        refresh();
    });
    connect(m_recents, &QListWidget::itemActivated, this, &StartWindow::openCurrent);
    connect(m_recents, &QListWidget::itemClicked, this, &StartWindow::openCurrent);
}

void StartWindow::refresh()
{
    m_recents->clear();
    for (const RecentFile& file : m_settings.recentFiles()) {
        const QString when = m_language.dateTime(file.openedAt);
        QString text = QStringLiteral("%1\n%2   %3").arg(file.organisation, file.path, when);
        if (file.isMissing)
            text += QStringLiteral("   ") + tr("(not there any more)");
        auto* item = new QListWidgetItem(
            themedIcon(file.pinned ? QStringLiteral("link") : QStringLiteral("recent")), text,
            m_recents);
        item->setData(Qt::UserRole, file.path);
        item->setToolTip(plainToolTip(file.path));
        if (file.isMissing)
            item->setData(kInkRole, int(Tone::Muted));
    }
    if (m_recents->count() == 0) {
        auto* none = new QListWidgetItem(tr("Clients you open will be listed here."), m_recents);
        none->setFlags(Qt::NoItemFlags);
    }
}

void StartWindow::openCurrent()
{
    const QListWidgetItem* item = m_recents->currentItem();
    const QString path = item ? item->data(Qt::UserRole).toString() : QString();
    if (!path.isEmpty())
        emit fileChosen(path);
}

void StartWindow::chooseFile(Prompt& prompt)
{
    prompt.askOpenFiles(
        this,
        {tr("Open a client file"), {}, {tr("Client files (*.isms)"), tr("All files (*)")}, {}},
        [this](const QStringList& paths) {
            for (const QString& path : paths)
                emit fileChosen(path);
        });
}

void StartWindow::chooseSpreadsheets(Prompt& prompt)
{
    prompt.askOpenFiles(this,
                        {tr("Choose your spreadsheets"),
                         {},
                         {tr("Spreadsheets (*.xlsx *.csv *.tsv *.txt)"), tr("All files (*)")},
                         {}},
                        [this](const QStringList& paths) {
                            if (!paths.isEmpty())
                                emit spreadsheetsChosen(paths);
                        });
}

void StartWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void StartWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    if (!files.isEmpty())
        emit filesDropped(files);
}

} // namespace ringbinder
