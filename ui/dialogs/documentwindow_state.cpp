// SPDX-License-Identifier: GPL-3.0-or-later
// What the window of a document says about it: its state with the steps possible, what the text has
// to say, and two versions compared.
#include "core/documents/policycheck.h"
#include "core/documents/templatefields.h"
#include "core/documents/templatelist.h"
#include "ui/dialogs/documentwindow.h"
#include "ui/pages/documentpreview.h"
#include "ui/pages/documenttextedit.h"
#include "ui/shell/tones.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

namespace ringbinder {

namespace {

constexpr int kCheckGap = Qt::UserRole;

} // namespace

void DocumentWindow::updateActs()
{
    const Record* draft = m_dossier->draft();
    const auto status = draft ? draft->get(document_version::status) : std::nullopt;
    const bool canWrite = !m_context.binder.isReadOnly();
    const bool isDraft = status == document_version::Status::Draft;
    const Record* current = m_dossier->current();
    const DocumentTemplate* shipped =
        shippedTemplates().find(m_dossier->document.text(document::templateId));
    m_start->setVisible(!draft);
    m_template->setVisible(!draft && !m_dossier->isReleased() && shipped && shipped->hasText());
    m_submit->setVisible(isDraft);
    m_return->setVisible(draft && !isDraft);
    m_approve->setVisible(draft);
    m_publish->setVisible(current && current->get(document_version::status) ==
                                         document_version::Status::Approved);
    m_discard->setVisible(draft);
    m_confirm->setVisible(m_dossier->isReleased());
    for (QWidget* button : {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_template),
                            static_cast<QWidget*>(m_submit), static_cast<QWidget*>(m_return),
                            static_cast<QWidget*>(m_approve), static_cast<QWidget*>(m_publish)})
        button->setEnabled(canWrite);
    for (QAction* action : {m_discard, m_confirm, m_withdraw})
        action->setEnabled(canWrite);

    QStringList parts;
    if (current) {
        const auto review = m_dossier->document.get(document::nextReview);
        const QString number = current->text(document_version::version);
        parts.append(review ? tr("Version %1 in force, next review %2")
                                  .arg(number, m_context.language.date(*review))
                            : tr("Version %1 in force").arg(number));
    } else {
        parts.append(tr("No version approved yet"));
    }
    if (draft) {
        const QString number = draft->text(document_version::version);
        parts.append(isDraft ? tr("draft %1").arg(number) : tr("%1 in review").arg(number));
    }
    m_state->setText(parts.join(QStringLiteral(" · ")));
}

void DocumentWindow::updateChecks()
{
    const Record* version = chosen();
    const QString text = isWriting() ? m_editor->toPlainText()
                         : version   ? m_dossier->textOf(*version)
                                     : m_dossier->document.text(document::body);
    m_checks->clear();
    const auto add = [this](Tone tone, const QString& sentence, const QString& gap) {
        auto* item = new QListWidgetItem(
            QStringLiteral("%1 %2").arg(theme::toneMark(tone), sentence), m_checks);
        item->setData(kInkRole, int(tone));
        item->setData(kCheckGap, gap);
    };
    const QStringList gaps = gapsIn(text);
    for (const QString& gap : gaps)
        add(Tone::Warning, gap, gap);
    const QList<ElementState> states = checkElements(m_dossier->document, text);
    for (const ElementState& state : states) {
        add(state.isPresent ? Tone::Good : Tone::Bad,
            QStringLiteral("%1 · %2").arg(state.element->label.in(m_context.language),
                                          QString::fromLatin1(state.element->clause)),
            {});
    }
    m_nextGap->setEnabled(!gaps.isEmpty());
    m_checks->setVisible(m_checks->count() > 0);
    m_checksLabel->setVisible(m_checks->count() > 0);
    m_checksLabel->setText(states.isEmpty() ? tr("&What is missing")
                                            : tr("&What the text has to say"));
}

void DocumentWindow::goToCheck(int row)
{
    if (!isWriting() || m_checks->item(row)->data(kCheckGap).toString().isEmpty())
        return;
    m_tabs->setCurrentIndex(0);
    m_showPreview->setChecked(hasRoomForBoth());
    m_editor->moveCursor(QTextCursor::Start);
    for (int i = 0; i <= row; ++i)
        (void)m_editor->goToNextGap();
    m_editor->setFocus();
}

// ---------------------------------------------------------------- comparing

void DocumentWindow::fillComparison()
{
    const auto fill = [this](QComboBox& combo, int preset) {
        const QVariant kept = combo.currentData();
        combo.clear();
        for (const Record& version : m_dossier->versions)
            combo.addItem(
                QStringLiteral("%1 · %2").arg(version.text(document_version::version),
                                              formatValue(document_version::status,
                                                          version.value(document_version::status),
                                                          formatContext(m_context))),
                version.uid().toString());
        const int known = kept.isValid() ? combo.findData(kept) : -1;
        combo.setCurrentIndex(known >= 0 ? known : std::min(preset, combo.count() - 1));
    };
    fill(*m_before, 1);
    fill(*m_after, 0);
    m_tabs->setTabEnabled(1, m_dossier->versions.size() > 1);
}

void DocumentWindow::showComparison()
{
    if (m_tabs->currentIndex() != 1 || !m_dossier)
        return;
    const auto versionOf = [this](const QComboBox& combo) {
        const auto uid = Uid::fromString(combo.currentData().toString());
        return uid ? m_dossier->version(*uid) : nullptr;
    };
    const Record* before = versionOf(*m_before);
    const Record* after = versionOf(*m_after);
    if (!before || !after) {
        m_comparison->clearAll();
        return;
    }
    const TextDiff diff = diffTexts(m_dossier->textOf(*before), m_dossier->textOf(*after));
    m_compared->setText(diff.isEmpty() ? tr("The texts are the same.")
                                       : QStringLiteral("%1 · %2").arg(
                                             tr("%n line(s) added", nullptr, diff.added),
                                             tr("%n line(s) removed", nullptr, diff.removed)));
    m_comparison->showDiff(diff);
}

void DocumentWindow::compare(const Uid& before, const Uid& after)
{
    m_before->setCurrentIndex(m_before->findData(before.toString()));
    m_after->setCurrentIndex(m_after->findData(after.toString()));
    m_tabs->setCurrentIndex(1);
    showComparison();
}

} // namespace ringbinder
