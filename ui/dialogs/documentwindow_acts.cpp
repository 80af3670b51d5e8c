// SPDX-License-Identifier: GPL-3.0-or-later
// What the window of a document does: saving what is typed, and the steps of its life.
#include "core/documents/templatedrafts.h"
#include "core/report/packs/documentprint.h"
#include "core/report/packs/packs.h"
#include "ui/dialogs/documentapprovaldialog.h"
#include "ui/dialogs/documentwindow.h"
#include "ui/jobs/documentjob.h"
#include "ui/pages/documenttextedit.h"
#include "ui/shell/messagebar.h"

#include <QDir>
#include <QFileInfo>
#include <QTabWidget>

namespace ringbinder {

// ---------------------------------------------------------------- what is typed

bool DocumentWindow::commit()
{
    if (!m_written || !m_dossier || m_editor->toPlainText() == m_stored)
        return true;
    const QString typed = m_editor->toPlainText();
    auto set = changeDraft(*m_dossier, typed);
    const auto done =
        set ? m_context.binder.session().apply(std::move(*set)) : Result<qint64>(fail(set.error()));
    if (!done) {
        m_messages->showMessage(MessageBar::Weight::Error,
                                done.error().message.in(m_context.language));
        return false;
    }
    m_stored = typed;
    keepTyped();
    return true;
}

void DocumentWindow::keepTyped()
{
    if (!m_kept)
        return;
    QList<Draft> drafts;
    const QString typed = m_editor->toPlainText();
    if (m_written && typed != m_stored)
        drafts.append({document_version::def.name(), *m_written, document_version::body.name(),
                       typed, m_context.binder.clock().nowUtc()});
    if (const auto kept = m_kept->keep(drafts); !kept)
        m_context.host.hint(kept.error().message.in(m_context.language));
}

void DocumentWindow::bringBack()
{
    for (const Draft& draft : m_kept->read()) {
        if (!m_written || draft.record != *m_written || draft.text == m_stored)
            continue;
        m_editor->setPlainText(draft.text);
        m_messages->showMessage(
            MessageBar::Weight::Info,
            tr("Text that was not saved when the program ended was kept. It is saved when you "
               "leave the text."));
    }
}

// ---------------------------------------------------------------- steps

void DocumentWindow::apply(Result<ChangeSet> set, const QString& toast)
{
    const auto done =
        set ? m_context.binder.session().apply(std::move(*set)) : Result<qint64>(fail(set.error()));
    if (!done) {
        m_messages->showMessage(MessageBar::Weight::Error,
                                done.error().message.in(m_context.language));
        return;
    }
    if (!toast.isEmpty())
        m_context.host.toast(toast, true);
}

void DocumentWindow::startVersion(VersionStep step)
{
    auto started = startDraft(m_context.binder, *m_dossier, step);
    if (!started) {
        apply(fail(started.error()), {});
        return;
    }
    m_chosen = started->version;
    apply(std::move(started->set), {});
    m_tabs->setCurrentIndex(0);
    m_editor->setFocus();
}

void DocumentWindow::startFromTemplate()
{
    const auto language = report::packLanguage(m_context.binder);
    auto drafts =
        draftFromTemplates(m_context.binder, {m_dossier->document.text(document::templateId)},
                           language ? *language : m_context.language);
    if (!drafts) {
        apply(fail(drafts.error()), {});
        return;
    }
    m_chosen.reset();
    apply(std::move(drafts->set), {});
    m_editor->setFocus();
}

void DocumentWindow::submit()
{
    if (commit())
        apply(submitDraft(*m_dossier, m_dossier->document.get(document::reviewer)),
              tr("The draft is in review and stands still."));
}

void DocumentWindow::takeBack()
{
    apply(returnDraft(*m_dossier), {});
}

void DocumentWindow::discard()
{
    m_written.reset(); // nothing of it is to be saved any more
    m_chosen.reset();
    apply(discardDraft(*m_dossier), tr("The draft is gone."));
}

void DocumentWindow::openApproval()
{
    if (commit())
        (new DocumentApprovalDialog(m_context, *m_dossier, this))->open();
}

void DocumentWindow::publish()
{
    apply(publishCurrent(*m_dossier), tr("%1 is published.").arg(m_dossier->document.title()));
}

void DocumentWindow::confirmStill()
{
    apply(confirmReview(*m_dossier, m_context.binder.clock().today()),
          tr("The next review moved on."));
}

void DocumentWindow::withdraw()
{
    Prompt::Question question;
    question.title = tr("Withdraw document");
    question.sentence =
        tr("\"%1\" and its versions will be marked as withdrawn.").arg(m_dossier->document.title());
    question.detail = tr("Nothing is removed; Undo takes it back.");
    question.buttons = {tr("Withdraw")};
    m_context.prompt.ask(this, question, [this](std::optional<int> answer) {
        if (answer)
            apply(withdrawDocument(*m_dossier, m_context.binder.clock().today()), {});
    });
}

void DocumentWindow::exportVersion(report::DocumentFormat format)
{
    if (!commit())
        return;
    const report::DocumentFormatDef& kind = report::documentFormat(format);
    const QString suffix = QLatin1String(kind.suffix);
    const QString name = QStringLiteral("%1 %2.%3")
                             .arg(m_dossier->document.code(),
                                  QString(m_dossier->document.title()).replace(u'/', u'-'), suffix);
    const QString folder = QFileInfo(m_context.binder.path()).absolutePath();
    const QString label = kind.label.in(m_context.language);
    m_context.prompt.askSaveFile(
        this,
        {tr("Export version"),
         QDir(folder).filePath(name),
         {QStringLiteral("%1 (*.%2)").arg(label, suffix)},
         suffix},
        [this](const std::optional<QString>& path) {
            if (!path)
                return;
            writeDocumentBeside(this, m_context,
                                {tr("Export version"), *path,
                                 [dossier = *m_dossier, version = m_chosen](
                                     const Binder& reader, const Language& language) {
                                     return report::composeDocumentVersion(reader, dossier, version,
                                                                           language);
                                 },
                                 [this](const Error& error) { apply(fail(error), {}); }});
        });
}

} // namespace ringbinder
