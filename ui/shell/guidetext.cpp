// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guidetext.h"

#include "core/catalogue/catalogue.h"
#include "core/schema/register.h"
#include "ui/shell/theme.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

namespace ringbinder {

namespace {

constexpr qsizetype kMostExamples = 4;

// "6.1.3" of "6.1.3 d"
QString numberOf(const QString& served)
{
    return served.section(u' ', 0, 0);
}

// Questions of a clause, or of those below it where it has none of its own ("9.2").
QStringList questionsOn(const Clause& clause, const Language& language)
{
    QStringList questions = clause.auditQuestions.in(language);
    if (!questions.isEmpty())
        return questions;
    for (const Clause& below : shippedCatalogue().clauses()) {
        if (below.parent == clause.id)
            questions.append(below.auditQuestions.in(language));
    }
    return questions;
}

QStringList examplesOf(const Clause& clause, const Language& language)
{
    QStringList examples = clause.evidence.in(language);
    if (!examples.isEmpty())
        return examples;
    for (const Clause& below : shippedCatalogue().clauses()) {
        if (below.parent == clause.id)
            examples.append(below.evidence.in(language));
    }
    return examples;
}

} // namespace

GuideText::GuideText(const Language& language, QWidget* parent)
    : QTextEdit(parent)
    , m_language(language)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Guide"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(8);
}

QString GuideText::titleOf(const QString& served, const Language& language)
{
    const QString number = numberOf(served);
    if (const Clause* clause = shippedCatalogue().clause(number))
        return QStringLiteral("%1 %2").arg(number, clause->title.in(language));
    if (const AnnexControl* control = shippedCatalogue().control(number))
        return QStringLiteral("%1 %2").arg(number, control->title.in(language));
    return {};
}

void GuideText::showRegister(const RegisterDef& def)
{
    clear();
    write(QString::fromLatin1(def.clause), &def);
    finish();
}

void GuideText::showClause(const QString& clause)
{
    clear();
    write(clause, nullptr);
    finish();
}

void GuideText::write(const QString& served, const RegisterDef* def)
{
    const Clause* const clause = shippedCatalogue().clause(numberOf(served));
    const AnnexControl* const control = shippedCatalogue().control(numberOf(served));
    QStringList questions;
    QStringList examples;
    QString summary;
    if (clause) {
        questions = questionsOn(*clause, m_language);
        examples = examplesOf(*clause, m_language);
        summary = clause->summary.in(m_language);
    } else if (control) {
        examples = control->evidence.in(m_language);
        summary = control->summary.in(m_language);
    }
    if (def && *def->purpose) {
        heading(tr("Why"));
        paragraph(m_language.text(def->key, def->purpose));
    }
    if (!summary.isEmpty()) {
        heading(tr("What to do"));
        paragraph(summary);
    }
    if (!examples.isEmpty()) {
        heading(tr("For example"));
        for (const QString& example : examples.first(std::min(kMostExamples, examples.size())))
            paragraph(example, true);
    }
    if (questions.isEmpty() && !(def && *def->auditor))
        return;
    heading(tr("What auditors ask"));
    if (def && *def->auditor)
        paragraph(m_language.text(def->key, def->auditor));
    for (const QString& question : questions)
        paragraph(question, true);
}

void GuideText::heading(const QString& text)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat block;
    block.setTopMargin(document()->isEmpty() ? 0 : 8);
    block.setHeadingLevel(3);
    if (document()->isEmpty())
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    cursor.insertText(text, bold);
}

void GuideText::paragraph(const QString& text, bool bullet)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat block;
    block.setTopMargin(2);
    if (bullet) {
        block.setLeftMargin(12);
        block.setTextIndent(-12);
    }
    cursor.insertBlock(block, QTextCharFormat());
    cursor.insertText(bullet ? QString(QStringLiteral("\u2022\u00A0 ") + text) : text,
                      QTextCharFormat());
}

void GuideText::finish()
{
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

} // namespace ringbinder
