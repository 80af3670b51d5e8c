// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assessmentpage.h"

#include "core/registers/suppliers/supplier_assessment.h"
#include "ui/dialogs/questionnairedialog.h"
#include "ui/dialogs/questionnairestart.h"
#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

namespace ringbinder {

AssessmentPage::AssessmentPage(const OpenContext& context, QWidget* parent)
    : RegisterPage(context, supplier_assessment::def, parent)
    , m_context(context)
{
    auto* begin = new QAction(themedIcon(QStringLiteral("assessment")), tr("&Begin…"), this);
    begin->setToolTip(tr("Make an assessment of a supplier with all its questions"));
    begin->setEnabled(model().canEdit());
    connect(begin, &QAction::triggered, this, &AssessmentPage::begin);
    addTool(begin);
    addRecordAction(begin);
    auto* answer = new QAction(themedIcon(QStringLiteral("edit")), tr("&Answer…"), this);
    answer->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    answer->setToolTip(
        plainToolTip(tr("Go through the questions of this assessment (%1)")
                         .arg(answer->shortcut().toString(QKeySequence::NativeText))));
    connect(answer, &QAction::triggered, this, &AssessmentPage::openQuestions);
    addTool(answer);
    addRecordAction(answer);
}

void AssessmentPage::begin()
{
    table().finishEditing();
    auto* dialog = new QuestionnaireStart(m_context, this);
    connect(dialog, &QuestionnaireStart::begun, this, [this](const Uid& assessment) {
        showRecord(assessment, {});
        openQuestions();
    });
    dialog->open();
}

void AssessmentPage::openQuestions()
{
    table().finishEditing();
    const auto uid = table().currentUid();
    if (!uid) {
        m_context.host.hint(tr("Choose the assessment first."));
        return;
    }
    (new QuestionnaireDialog(m_context, *uid, this))->open();
}

} // namespace ringbinder
