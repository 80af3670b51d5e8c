// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/documentwindow.h"

#include "ui/pages/documentpreview.h"
#include "ui/pages/documenttextedit.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

using namespace std::chrono_literals;
constexpr auto kKeepsTypedEvery = 2s;
constexpr auto kPreviewWaits = 300ms;
constexpr int kRoomForBoth = 980; // narrower windows show text or preview
constexpr int kVersionUid = Qt::UserRole;
enum DocumentVersionColumn { VersionNumber, VersionState, VersionDay, VersionColumnCount };

QString keptName(const OpenContext& context, const Uid& version)
{
    return QStringLiteral("%1-%2").arg(context.binder.fileId(), version.toString());
}

} // namespace

// ---------------------------------------------------------------- making

DocumentWindow* DocumentWindow::show(const OpenContext& context, const QString& draftFolder,
                                     const Uid& document, QWidget* parent)
{
    DocumentWindow* window = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* known = qobject_cast<DocumentWindow*>(widget);
        if (known && &known->m_context == &context && known->m_uid == document)
            window = known;
    }
    if (!window)
        window = new DocumentWindow(context, draftFolder, document, parent);
    window->QDialog::show();
    window->raise();
    window->activateWindow();
    return window;
}

bool DocumentWindow::hasKeptText(const OpenContext& context, const QString& draftFolder,
                                 const Uid& version)
{
    return !draftFolder.isEmpty() &&
           !DraftFile(draftFolder, keptName(context, version)).read().isEmpty();
}

DocumentWindow::DocumentWindow(const OpenContext& context, const QString& draftFolder,
                               const Uid& document, QWidget* parent)
    : QDialog(parent, Qt::Window)
    , m_context(context)
    , m_uid(document)
    , m_draftFolder(draftFolder)
    , m_messages(new MessageBar(this))
    , m_state(new QLabel(this))
    , m_versions(new QTableWidget(0, VersionColumnCount, this))
    , m_checks(new QListWidget(this))
    , m_checksLabel(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_editor(new DocumentTextEdit(this))
    , m_preview(new DocumentPreview(this))
    , m_showPreview(new QCheckBox(tr("Pre&view"), this))
    , m_marks(new QLabel(this))
    , m_nextGap(new QPushButton(tr("Next &gap"), this))
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_compared(new QLabel(this))
    , m_comparison(new DocumentPreview(this))
    , m_start(new QToolButton(this))
    , m_template(new QPushButton(tr("&Begin with template"), this))
    , m_submit(new QPushButton(tr("&Submit for review"), this))
    , m_return(new QPushButton(tr("Back to &draft"), this))
    , m_approve(new QPushButton(tr("&Approve…"), this))
    , m_publish(new QPushButton(tr("&Publish"), this))
    , m_more(new QToolButton(this))
    , m_discard(new QAction(tr("&Discard draft"), this))
    , m_confirm(new QAction(tr("Reviewed, still &right"), this))
    , m_withdraw(new QAction(tr("&Withdraw document…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto* row = new QHBoxLayout;
    buildActs(row);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(buildSide());
    m_tabs->addTab(buildText(), tr("&Text"));
    m_tabs->addTab(buildComparison(), tr("&Compare"));
    split->addWidget(m_tabs);
    split->setStretchFactor(1, 1);
    split->setSizes({270, 900});
    auto* box = new QVBoxLayout(this);
    box->addWidget(m_messages);
    box->addLayout(row);
    box->addWidget(split, 1);
    resize(1180, 670);

    m_previewLater.setSingleShot(true);
    m_previewLater.setInterval(kPreviewWaits);
    connect(&m_previewLater, &QTimer::timeout, this, &DocumentWindow::updateTyped);
    connect(m_editor, &QPlainTextEdit::textChanged, &m_previewLater, qOverload<>(&QTimer::start));
    connect(m_editor, &DocumentTextEdit::left, this, &DocumentWindow::commit);
    connect(m_versions, &QTableWidget::itemSelectionChanged, this, [this] {
        const QTableWidgetItem* item = m_versions->item(m_versions->currentRow(), VersionNumber);
        const auto uid = item ? Uid::fromString(item->data(kVersionUid).toString()) : std::nullopt;
        if (!uid || uid == m_chosen)
            return;
        const auto before = m_chosen;
        m_chosen = uid; // committing fills the list anew
        if (!commit())
            m_chosen = before;
        showChosen();
    });
    connect(m_checks, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { goToCheck(m_checks->row(item)); });
    Session& session = context.binder.session();
    connect(&session, &Session::changed, this, &DocumentWindow::follow);
    connect(&session, &Session::handingOver, this, &DocumentWindow::commit);
    connect(&session, &Session::handedOver, this, [this] { showChosen(); });
    reload();
    connect(&m_keepLater, &QTimer::timeout, this, &DocumentWindow::keepTyped);
    m_keepLater.start(kKeepsTypedEvery);
    (isWriting() ? static_cast<QWidget*>(m_editor) : m_versions)->setFocus();
}

DocumentWindow::~DocumentWindow()
{
    m_context.binder.session().disconnect(this);
    (void)commit();
    keepTyped();
}

void DocumentWindow::buildActs(QHBoxLayout* row)
{
    m_state->setTextFormat(Qt::PlainText);
    m_state->setAccessibleDescription(tr("State of the document"));
    row->addWidget(m_state, 1);
    m_start->setText(tr("&New version"));
    m_start->setPopupMode(QToolButton::MenuButtonPopup);
    m_start->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* steps = new QMenu(m_start);
    connect(steps->addAction(tr("Small change")), &QAction::triggered, this,
            [this] { startVersion(VersionStep::Minor); });
    connect(steps->addAction(tr("Large change: next whole number")), &QAction::triggered, this,
            [this] { startVersion(VersionStep::Major); });
    m_start->setMenu(steps);
    connect(m_start, &QToolButton::clicked, this, [this] { startVersion(VersionStep::Minor); });
    connect(m_template, &QPushButton::clicked, this, &DocumentWindow::startFromTemplate);
    connect(m_submit, &QPushButton::clicked, this, &DocumentWindow::submit);
    connect(m_return, &QPushButton::clicked, this, &DocumentWindow::takeBack);
    connect(m_approve, &QPushButton::clicked, this, &DocumentWindow::openApproval);
    connect(m_publish, &QPushButton::clicked, this, &DocumentWindow::publish);
    m_more->setText(tr("&More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* menu = new QMenu(m_more);
    QMenu* out = menu->addMenu(tr("&Export this version"));
    for (const report::DocumentFormatDef& one : report::documentFormats())
        connect(out->addAction(QStringLiteral("%1…").arg(one.label.in(m_context.language))),
                &QAction::triggered, this, [this, format = one.format] { exportVersion(format); });
    menu->addActions({m_confirm, m_discard, m_withdraw});
    connect(m_confirm, &QAction::triggered, this, &DocumentWindow::confirmStill);
    connect(m_discard, &QAction::triggered, this, &DocumentWindow::discard);
    connect(m_withdraw, &QAction::triggered, this, &DocumentWindow::withdraw);
    m_more->setMenu(menu);
    for (QPushButton* button : {m_template, m_submit, m_return, m_approve, m_publish})
        button->setAutoDefault(false);
    for (QWidget* button : {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_template),
                            static_cast<QWidget*>(m_submit), static_cast<QWidget*>(m_return),
                            static_cast<QWidget*>(m_approve), static_cast<QWidget*>(m_publish),
                            static_cast<QWidget*>(m_more)})
        row->addWidget(button);
}

QWidget* DocumentWindow::buildSide()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Ve&rsions"), side);
    label->setBuddy(m_versions);
    m_versions->setAccessibleName(tr("Versions"));
    m_versions->setHorizontalHeaderLabels({tr("No."), tr("State"), tr("Approved")});
    m_versions->verticalHeader()->hide();
    m_versions->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_versions->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_versions->horizontalHeader()->setStretchLastSection(true);
    m_versions->horizontalHeader()->setHighlightSections(false);
    m_versions->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_versions->setSelectionMode(QAbstractItemView::SingleSelection);
    m_versions->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_versions->setTabKeyNavigation(false);
    m_versions->setShowGrid(false);
    m_checksLabel->setBuddy(m_checks);
    m_checksLabel->setText(tr("&What is missing"));
    m_checks->setItemDelegate(new ToneDelegate(m_checks));
    m_checks->setAccessibleName(tr("What is missing"));
    m_checks->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(m_versions, 3);
    column->addWidget(m_checksLabel);
    column->addWidget(m_checks, 2);
    return side;
}

QWidget* DocumentWindow::buildText()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    auto* split = new QSplitter(Qt::Horizontal, page);
    split->setChildrenCollapsible(false);
    m_editor->setAccessibleName(tr("Text of the draft"));
    m_preview->setAccessibleName(tr("Preview"));
    split->addWidget(m_editor);
    split->addWidget(m_preview);
    split->setSizes({450, 450});
    m_showPreview->setChecked(true);
    m_nextGap->setAutoDefault(false);
    m_nextGap->setToolTip(plainToolTip(tr("Go to the next gap that the template left (F8)")));
    m_marks->setText(tr("# Heading · - list · **bold** · | table |"));
    m_marks->setTextFormat(Qt::PlainText);
    m_marks->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout;
    row->addWidget(m_marks, 1);
    row->addWidget(m_nextGap);
    row->addWidget(m_showPreview);
    column->addWidget(split, 1);
    column->addLayout(row);
    connect(m_nextGap, &QPushButton::clicked, this, [this] {
        if (m_editor->goToNextGap())
            m_editor->setFocus();
    });
    connect(m_showPreview, &QCheckBox::toggled, this, [this] { showChosen(); });
    return page;
}

QWidget* DocumentWindow::buildComparison()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    auto* row = new QHBoxLayout;
    auto* beforeLabel = new QLabel(tr("&From:"), page);
    beforeLabel->setBuddy(m_before);
    auto* afterLabel = new QLabel(tr("T&o:"), page);
    afterLabel->setBuddy(m_after);
    m_compared->setTextFormat(Qt::PlainText);
    row->addWidget(beforeLabel);
    row->addWidget(m_before);
    row->addWidget(afterLabel);
    row->addWidget(m_after);
    row->addWidget(m_compared, 1);
    column->addLayout(row);
    m_comparison->setAccessibleName(tr("What is different"));
    column->addWidget(m_comparison, 1);
    connect(m_before, &QComboBox::activated, this, &DocumentWindow::showComparison);
    connect(m_after, &QComboBox::activated, this, &DocumentWindow::showComparison);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (commit())
            showComparison();
    });
    return page;
}

// ---------------------------------------------------------------- showing

void DocumentWindow::follow(const ChangeNotice& notice)
{
    if (notice.touched(document::def) || notice.touched(document_version::def))
        reload();
}

void DocumentWindow::reload()
{
    auto dossier = readDossier(m_context.binder, m_uid);
    if (!dossier) {
        // Undone, or removed by somebody: there is nothing to show any more.
        m_written.reset();
        close();
        return;
    }
    m_dossier = std::move(*dossier);
    setWindowTitle(
        QStringLiteral("%1 %2").arg(m_dossier->document.code(), m_dossier->document.title()));
    const Record* shown = m_chosen ? m_dossier->version(*m_chosen) : nullptr;
    if (!shown) {
        const Record* draft = m_dossier->draft();
        const Record* first = draft ? draft : m_dossier->current();
        if (!first && !m_dossier->versions.isEmpty())
            first = &m_dossier->versions.first();
        m_chosen = first ? std::optional(first->uid()) : std::nullopt;
    }
    fillVersions();
    fillComparison();
    showChosen();
}

void DocumentWindow::fillVersions()
{
    const QSignalBlocker quiet(m_versions);
    m_versions->setRowCount(int(m_dossier->versions.size()));
    for (int row = 0; row < m_versions->rowCount(); ++row) {
        const Record& version = m_dossier->versions[row];
        const FieldDef& field = document_version::status;
        const int choice = field.choiceIndex(version.value(field).text());
        const Tone tone = choice < 0 ? Tone::Neutral : field.choices[size_t(choice)].tone;
        QString state = formatValue(field, version.value(field), formatContext(m_context));
        if (!m_dossier->isIntact(version))
            state = tr("Changed after approval");
        auto* number = new QTableWidgetItem(version.text(document_version::version));
        number->setData(kVersionUid, version.uid().toString());
        auto* word = new QTableWidgetItem(
            QStringLiteral("%1 %2").arg(theme::toneMark(tone), state).trimmed());
        word->setToolTip(plainToolTip(version.text(document_version::changeNote)));
        const auto day = version.get(document_version::approvedOn);
        m_versions->setItem(row, VersionNumber, number);
        m_versions->setItem(row, VersionState, word);
        m_versions->setItem(row, VersionDay,
                            new QTableWidgetItem(day ? m_context.language.date(*day) : QString()));
        if (version.uid() == m_chosen)
            m_versions->setCurrentCell(row, VersionNumber);
    }
}

const Record* DocumentWindow::chosen() const
{
    return m_dossier && m_chosen ? m_dossier->version(*m_chosen) : nullptr;
}

bool DocumentWindow::isWriting() const
{
    const Record* version = chosen();
    return version && !m_context.binder.isReadOnly() &&
           version->get(document_version::status) == document_version::Status::Draft;
}

bool DocumentWindow::hasRoomForBoth() const
{
    return width() >= kRoomForBoth;
}

void DocumentWindow::showChosen()
{
    if (!m_dossier)
        return;
    const Record* version = chosen();
    const QString text =
        version ? m_dossier->textOf(*version) : m_dossier->document.text(document::body);
    const bool writes = isWriting();
    if (writes) {
        // What is typed and not committed stays where it is.
        const bool isOther = m_written != version->uid();
        const bool isTyped = m_written == version->uid() && m_editor->toPlainText() != m_stored;
        if (!isTyped && (m_written != version->uid() || m_stored != text)) {
            const QSignalBlocker quiet(m_editor);
            m_editor->setPlainText(text);
        }
        m_written = version->uid();
        m_stored = text;
        if (isOther && !m_draftFolder.isEmpty()) {
            m_kept = std::make_unique<DraftFile>(m_draftFolder, keptName(m_context, *m_written));
            bringBack();
        }
    } else {
        m_written.reset();
    }
    m_editor->setVisible(writes && (hasRoomForBoth() || !m_showPreview->isChecked()));
    m_preview->setVisible(!writes || m_showPreview->isChecked());
    m_showPreview->setVisible(writes);
    m_nextGap->setVisible(writes);
    m_marks->setVisible(writes);
    m_preview->showText(writes ? m_editor->toPlainText() : text);
    updateActs();
    updateChecks();
    if (m_tabs->currentIndex() == 1)
        showComparison();
}

void DocumentWindow::updateTyped()
{
    if (isWriting() && m_preview->isVisible())
        m_preview->showText(m_editor->toPlainText());
    updateChecks();
}

// ---------------------------------------------------------------- keys and room

void DocumentWindow::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    if (m_dossier && isWriting()) {
        m_editor->setVisible(hasRoomForBoth() || !m_showPreview->isChecked());
    }
}

// Enter must not press a button while somebody looks at the versions.
void DocumentWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F8 && isWriting()) {
        m_editor->goToNextGap();
        m_editor->setFocus();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace ringbinder
