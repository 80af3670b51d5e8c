// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documentpage.h"

#include "core/base/progress.h"
#include "core/documents/acknowledging.h"
#include "core/registers/documents/document.h"
#include "core/report/documentfile.h"
#include "core/report/packs/documentprint.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/publicextract.h"
#include "ui/dialogs/documentaskdialog.h"
#include "ui/dialogs/documenttemplatesdialog.h"
#include "ui/dialogs/documentwindow.h"
#include "ui/jobs/progressdialog.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/tooltip.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace ringbinder {

DocumentPage::DocumentPage(const OpenContext& context, const QString& draftFolder, QWidget* parent)
    : RegisterPage(context, document::def, parent)
    , m_context(context)
    , m_draftFolder(draftFolder)
    , m_figures(new QLabel(this))
{
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setAccessibleDescription(tr("How far the documents are"));
    if (auto* column = qobject_cast<QVBoxLayout*>(layout()))
        column->insertWidget(1, m_figures);
    buildActions();
    connect(&context.binder.session(), &Session::changed, this, [this](const ChangeNotice& notice) {
        m_isStale = m_isStale || notice.touched(document::def) ||
                    notice.touched(document_version::def) || notice.touched(acknowledgement::def);
        if (isVisible())
            refreshFigures();
    });
}

void DocumentPage::buildActions()
{
    auto* templates =
        new QAction(themedIcon(QStringLiteral("guide")), tr("From &templates…"), this);
    templates->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    templates->setToolTip(
        plainToolTip(tr("Begin documents with the shipped texts, filled with this client (%1)")
                         .arg(templates->shortcut().toString(QKeySequence::NativeText))));
    templates->setEnabled(model().canEdit());
    connect(templates, &QAction::triggered, this, &DocumentPage::openTemplates);
    auto* text = new QAction(themedIcon(QStringLiteral("version")), tr("Te&xt and versions"), this);
    text->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    text->setToolTip(plainToolTip(tr("Write, compare, approve and print the current document (%1)")
                                      .arg(text->shortcut().toString(QKeySequence::NativeText))));
    connect(text, &QAction::triggered, this, &DocumentPage::openText);
    auto* ask = new QAction(themedIcon(QStringLiteral("acknowledge")),
                            tr("Ask for ac&knowledgement…"), this);
    ask->setEnabled(model().canEdit());
    connect(ask, &QAction::triggered, this, &DocumentPage::openAsking);
    auto* file = new QAction(tr("E&xport as Word, OpenDocument, web page or PDF…"), this);
    connect(file, &QAction::triggered, this, &DocumentPage::exportDocument);
    auto* outside = new QAction(tr("&Public extract…"), this);
    connect(outside, &QAction::triggered, this, &DocumentPage::writePublic);
    addTool(text);
    addTool(templates);
    for (QAction* action : {text, templates, ask, file, outside})
        addRecordAction(action);
}

void DocumentPage::activate()
{
    RegisterPage::activate();
    refreshFigures();
    noticeKeptText();
}

QString DocumentPage::figures() const
{
    return m_figures->text();
}

void DocumentPage::refreshFigures()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    int inForce = 0;
    int drafts = 0;
    int overdue = 0;
    const QDate today = m_context.binder.clock().today();
    const auto read = m_context.binder.forEach(document::def, [&](const Record& record) {
        const auto status = record.get(document::status);
        const auto review = record.get(document::nextReview);
        const bool isReleased = status && isReleasedState(*status);
        inForce += isReleased ? 1 : 0;
        drafts +=
            !status || status == document::Status::Draft || status == document::Status::InReview
                ? 1
                : 0;
        overdue += isReleased && review && *review < today ? 1 : 0;
        return true;
    });
    const auto rounds = acknowledgementRounds(m_context.binder);
    if (!read || !rounds) {
        m_context.host.report(read ? rounds.error() : read.error());
        return;
    }
    int asked = 0;
    int accepted = 0;
    for (const AcknowledgementRound& round : *rounds) {
        asked += round.asked;
        accepted += round.accepted;
    }
    QStringList parts{tr("%n in force", nullptr, inForce), tr("%n not approved", nullptr, drafts)};
    if (overdue > 0)
        parts.append(QStringLiteral("%1 %2").arg(theme::toneMark(Tone::Warning),
                                                 tr("%n review(s) overdue", nullptr, overdue)));
    if (asked > 0)
        parts.append(tr("%1 of %2 acknowledgements given").arg(accepted).arg(asked));
    m_figures->setText(parts.join(QStringLiteral(" · ")));
    m_figures->setVisible(inForce + drafts > 0);
}

// Texts that were being written when the program ended; each is offered once.
void DocumentPage::noticeKeptText()
{
    if (m_hasNoticed || m_draftFolder.isEmpty() || m_context.binder.isReadOnly())
        return;
    m_hasNoticed = true;
    std::optional<Uid> found;
    QString title;
    const auto read = m_context.binder.forEach(document_version::def, [&](const Record& version) {
        if (version.get(document_version::status) == document_version::Status::Draft &&
            DocumentWindow::hasKeptText(m_context, m_draftFolder, version.uid())) {
            found = version.get(document_version::document);
            title = version.title();
        }
        return !found;
    });
    if (!read || !found)
        return;
    messages().showMessage(
        MessageBar::Weight::Info,
        tr("Text of %1 that was not saved when the program ended was kept.").arg(title),
        {{tr("Show"),
          [this, uid = *found] { DocumentWindow::show(m_context, m_draftFolder, uid, this); }}});
}

std::optional<Uid> DocumentPage::currentDocument()
{
    return model().uidAt(table().currentIndex().row());
}

void DocumentPage::openText()
{
    const auto uid = currentDocument();
    if (!uid) {
        m_context.host.hint(tr("Choose a document first."));
        return;
    }
    DocumentWindow::show(m_context, m_draftFolder, *uid, this);
}

void DocumentPage::openTemplates()
{
    auto* dialog = new DocumentTemplatesDialog(m_context, this);
    connect(dialog, &DocumentTemplatesDialog::drafted, this,
            [this](const QList<DraftedDocument>& drafted) {
                if (drafted.isEmpty())
                    return;
                (void)showRecord(drafted.first().document, {});
                if (drafted.size() == 1)
                    DocumentWindow::show(m_context, m_draftFolder, drafted.first().document, this);
            });
    dialog->open();
}

void DocumentPage::openAsking()
{
    (new DocumentAskDialog(m_context, currentDocument(), this))->open();
}

void DocumentPage::exportDocument()
{
    const auto uid = currentDocument();
    if (!uid) {
        m_context.host.hint(tr("Choose a document first."));
        return;
    }
    const auto dossier = readDossier(m_context.binder, *uid);
    if (!dossier) {
        m_context.host.report(dossier.error());
        return;
    }
    QStringList filters;
    for (const report::DocumentFormatDef& one : report::documentFormats()) {
        const QString filter =
            QStringLiteral("%1 (*.%2)")
                .arg(one.label.in(m_context.language), QLatin1String(one.suffix));
        if (one.format == report::DocumentFormat::Docx)
            filters.prepend(filter);
        else
            filters.append(filter);
    }
    const QString name =
        QStringLiteral("%1 %2.docx")
            .arg(dossier->document.code(), QString(dossier->document.title()).replace(u'/', u'-'));
    const QString folder = QFileInfo(m_context.binder.path()).absolutePath();
    m_context.prompt.askSaveFile(
        this, {tr("Export document"), QDir(folder).filePath(name), filters, QStringLiteral("docx")},
        [this, kept = *dossier](const std::optional<QString>& path) {
            if (path)
                writeDocumentTo(kept, *path);
        });
}

void DocumentPage::writeDocumentTo(const DocumentDossier& dossier, const QString& path)
{
    const auto format = report::documentFormatOf(path);
    if (!format) {
        m_context.host.hint(
            tr("The name has to end in one of these: %1.").arg(report::documentFormatNames()));
        return;
    }
    const auto packs = report::packLanguage(m_context.binder);
    const auto composed = report::composeDocumentVersion(m_context.binder, dossier, {},
                                                         packs ? *packs : m_context.language);
    NoProgress none;
    const auto done =
        composed ? report::writeDocument(*composed, *format, report::PageSetup(), path, none)
                 : Result<>(fail(composed.error()));
    if (!done)
        m_context.host.report(done.error());
    else
        m_context.host.toast(tr("Written to %1.").arg(QDir::toNativeSeparators(path)), false);
}

void DocumentPage::writePublic()
{
    const auto texts = report::publicTexts(m_context.binder);
    if (!texts) {
        m_context.host.report(texts.error());
        return;
    }
    QStringList withheld;
    for (const auto& one : texts->withheld)
        withheld.append(
            QStringLiteral("%1: %2").arg(one.document.title(), one.reason.in(m_context.language)));
    if (texts->texts.isEmpty()) {
        messages().showMessage(
            MessageBar::Weight::Info,
            withheld.isEmpty()
                ? tr("No document is marked public.")
                : tr("Nothing may go out. %1").arg(withheld.join(QLatin1String(" · "))));
        return;
    }
    const QString folder = QFileInfo(m_context.binder.path()).absolutePath();
    m_context.prompt.askFolder(
        this,
        {tr("Folder for %n public text(s)", nullptr, int(texts->texts.size())), folder, {}, {}},
        [this, withheld](const std::optional<QString>& chosen) {
            if (!chosen)
                return;
            ProgressDialog::run<Result<QStringList>>(
                this, tr("Public extract"), m_context.language,
                [&binder = m_context.binder, folder = *chosen,
                 spoken = m_context.language](Progress& progress) -> Result<QStringList> {
                    const auto reader = binder.reader();
                    if (!reader)
                        return fail(reader.error());
                    const auto packs = report::packLanguage(**reader);
                    return report::writePublicExtract(**reader, folder,
                                                      {report::PublicFormat::Pdf,
                                                       report::PublicFormat::Markdown,
                                                       report::PublicFormat::Html},
                                                      packs ? *packs : spoken, progress);
                },
                [this, withheld, folder = *chosen](const Result<QStringList>& written) {
                    if (written)
                        tellPublic(int(written->size()), folder, withheld);
                    else if (written.error().kind != Error::Kind::Cancelled)
                        m_context.host.report(written.error());
                });
        });
}

void DocumentPage::tellPublic(int files, const QString& folder, const QStringList& withheld)
{
    QString sentence =
        tr("%n file(s) written to %1.", nullptr, files).arg(QDir::toNativeSeparators(folder));
    if (!withheld.isEmpty())
        sentence += QString(QLatin1Char(' ') +
                            tr("Kept inside: %1").arg(withheld.join(QLatin1String(" · "))));
    messages().showMessage(MessageBar::Weight::Ok, sentence);
}

} // namespace ringbinder
