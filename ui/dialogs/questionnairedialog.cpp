// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/questionnairedialog.h"

#include "core/registers/suppliers/supplier_answer.h"
#include "core/suppliers/questionnaire.h"
#include "core/suppliers/questionscores.h"
#include "ui/shell/theme.h"
#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

enum QuestionColumn {
    QuestionNumber,
    QuestionSection,
    QuestionText,
    QuestionWeight,
    QuestionKnockOut,
    QuestionScored,
    QuestionProof,
    QuestionColumns
};
constexpr int kScoreSteps[] = {0, 25, 50, 75, 100};
constexpr int kAnswerHeight = 66;

} // namespace

QuestionnaireDialog::QuestionnaireDialog(const OpenContext& context, const Uid& assessment,
                                         QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_assessment(assessment)
    , m_total(new QLabel(this))
    , m_questions(new QTableWidget(this))
    , m_question(new QLabel(this))
    , m_expected(new QLabel(this))
    , m_answer(new QPlainTextEdit(this))
    , m_judgement(new QLineEdit(this))
    , m_proof(new QCheckBox(tr("&Proof seen"), this))
    , m_yes(new QPushButton(tr("&Yes"), this))
    , m_no(new QPushButton(tr("&No"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto name = context.binder.name(assessment);
    setWindowTitle(tr("Questions: %1").arg(name ? name->title : QString()));
    QFont bold = font();
    bold.setBold(true);
    for (QLabel* label : {m_total, m_question, m_expected}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_total->setFont(bold);
    m_total->setAccessibleDescription(tr("Result so far"));
    m_question->setFont(bold);
    m_questions->setItemDelegate(new ToneDelegate(m_questions));
    m_questions->setAccessibleName(tr("Questions"));
    m_questions->setAccessibleDescription(
        tr("0 to 4 give the score, Y and N answer, Space marks the proof as seen, Delete takes the "
           "score back, Enter goes to the answer."));
    m_questions->setColumnCount(QuestionColumns);
    m_questions->setHorizontalHeaderLabels({tr("No."), tr("Section"), tr("Question"), tr("Weight"),
                                            tr("Knock-out"), tr("Score"), tr("Proof")});
    m_questions->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_questions->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_questions->setSelectionMode(QAbstractItemView::SingleSelection);
    m_questions->setTabKeyNavigation(false);
    m_questions->setWordWrap(false);
    m_questions->verticalHeader()->hide();
    m_questions->horizontalHeader()->setHighlightSections(false);
    m_questions->horizontalHeader()->setSectionResizeMode(QuestionText, QHeaderView::Stretch);
    m_questions->installEventFilter(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QAbstractButton* button : buttons->buttons())
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    auto* box = new QVBoxLayout(this);
    box->addWidget(m_total);
    box->addWidget(m_questions, 1);
    box->addWidget(makeDetails());
    box->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_questions, &QTableWidget::currentCellChanged, this,
            [this](int row, int, int before, int) {
                if (row != before)
                    showCurrent();
            });
    connect(&context.binder.session(), &Session::changed, this, [this](const ChangeNotice& notice) {
        if (notice.touched(supplier_answer::def))
            reload();
    });
    reload();
    m_questions->setFocus();
    resize(980, 640);
}

QWidget* QuestionnaireDialog::makeDetails()
{
    auto* details = new QWidget(this);
    const bool canEdit = !m_context.binder.isReadOnly();
    m_answer->setFixedHeight(kAnswerHeight);
    m_answer->setTabChangesFocus(true);
    m_answer->setReadOnly(!canEdit);
    m_answer->installEventFilter(this);
    m_judgement->setReadOnly(!canEdit);
    m_judgement->installEventFilter(this);
    auto* steps = new QHBoxLayout;
    for (const int percent : kScoreSteps) {
        auto* button = new QPushButton(tr("%1 %").arg(percent), details);
        button->setToolTip(plainToolTip(tr("Key %1").arg(percent / 25)));
        connect(button, &QPushButton::clicked, this, [this, percent] { score(percent, true); });
        m_scores.append(button);
    }
    connect(m_yes, &QPushButton::clicked, this, [this] { handleKey(Qt::Key_Y); });
    connect(m_no, &QPushButton::clicked, this, [this] { handleKey(Qt::Key_N); });
    connect(m_proof, &QCheckBox::clicked, this, &QuestionnaireDialog::toggleProof);
    steps->addWidget(m_yes);
    steps->addWidget(m_no);
    steps->addSpacing(12);
    for (QPushButton* button : m_scores)
        steps->addWidget(button);
    QList<QPushButton*> all = m_scores;
    all << m_yes << m_no;
    for (QPushButton* button : std::as_const(all)) {
        button->setAutoDefault(false);
        button->setEnabled(canEdit);
    }
    m_proof->setEnabled(canEdit);
    steps->addSpacing(12);
    steps->addWidget(m_proof);
    steps->addStretch(1);
    auto* keys =
        new QLabel(tr("Keys: 0–4 score, Y/N answer, Space proof, Del clear, Enter text"), details);
    keys->setForegroundRole(QPalette::PlaceholderText);
    auto* form = new QFormLayout;
    form->addRow(tr("&Answer:"), m_answer);
    form->addRow(tr("&Judgement:"), m_judgement);
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_question);
    column->addWidget(m_expected);
    column->addLayout(steps);
    column->addWidget(keys);
    column->addLayout(form);
    return details;
}

QString QuestionnaireDialog::total() const
{
    return m_total->text();
}

const Record* QuestionnaireDialog::current() const
{
    const int row = m_questions->currentRow();
    return row >= 0 && row < int(m_records.size()) ? &m_records[row] : nullptr;
}

void QuestionnaireDialog::reload()
{
    auto answers = answersOf(m_context.binder, m_assessment);
    if (!answers) {
        m_context.host.report(answers.error());
        return;
    }
    const int row = std::max(0, m_questions->currentRow());
    m_records = std::move(*answers);
    m_questions->setRowCount(int(m_records.size()));
    for (int each = 0; each < m_questions->rowCount(); ++each)
        fillRow(each);
    for (int column = 0; column < QuestionColumns; ++column) {
        if (column != QuestionText)
            m_questions->resizeColumnToContents(column);
    }
    if (!m_records.isEmpty() && m_questions->currentRow() < 0)
        m_questions->setCurrentCell(std::min(row, m_questions->rowCount() - 1), QuestionText);
    showTotal();
    showCurrent();
}

void QuestionnaireDialog::fillRow(int row)
{
    const Record& record = m_records[row];
    const auto section = record.get(supplier_answer::questionSection);
    const auto percent = record.get(supplier_answer::score);
    const bool isFailed = record.get(supplier_answer::failed).value_or(false);
    const bool isKnockOut = record.get(supplier_answer::knockOut).value_or(false);
    const QString yes = tr("yes");
    const QStringList texts{
        record.text(common::reference),
        section ? m_context.language.text(supplier_answer::def.key,
                                          supplier_answer::kSectionChoices[size_t(*section)].label)
                : QString(),
        record.title(),
        m_context.language.number(record.get(supplier_answer::weight).value_or(1)),
        isKnockOut ? yes : QString(),
        percent ? tr("%1 %").arg(*percent) : tr("open"),
        record.get(supplier_answer::proofSeen).value_or(false) ? yes : QString()};
    const Tone tone = !percent     ? Tone::Muted
                      : !isFailed  ? Tone::Good
                      : isKnockOut ? Tone::Bad
                                   : Tone::Warning;
    for (int column = 0; column < QuestionColumns; ++column) {
        QString text = texts[column];
        if (column == QuestionScored && !theme::toneMark(tone).isEmpty())
            text = theme::toneMark(tone) + QLatin1Char(' ') + text;
        auto* item = new QTableWidgetItem(text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (column == QuestionText)
            item->setToolTip(plainToolTip(text));
        if (column == QuestionScored)
            item->setData(kInkRole, int(tone));
        m_questions->setItem(row, column, item);
    }
}

void QuestionnaireDialog::showTotal()
{
    QuestionScore result;
    for (const Record& record : std::as_const(m_records))
        result.add(record);
    const QString scored =
        tr("%1 of %2 questions scored").arg(result.scored()).arg(result.questions());
    QStringList parts;
    parts.append(result.percent() ? tr("Score %1 %").arg(*result.percent()) : tr("No score yet"));
    parts.append(scored);
    if (result.knockOuts() > 0)
        parts.append(QString(theme::toneMark(Tone::Bad) + QLatin1Char(' ') +
                             tr("%n knock-out question(s) failed", nullptr, result.knockOuts())));
    if (m_records.isEmpty())
        parts = {tr("This assessment has no questions. Begin one with questions instead.")};
    m_total->setText(parts.join(QStringLiteral(" · ")));
}

void QuestionnaireDialog::showCurrent()
{
    const int row = m_questions->currentRow();
    const bool isOther = row != m_shown;
    if (isOther)
        saveTexts();
    m_shown = row;
    const Record* record = current();
    m_question->setText(record ? record->title() : QString());
    const QString expected = record ? record->text(supplier_answer::expectedEvidence) : QString();
    m_expected->setText(expected.isEmpty() ? QString() : tr("Expected: %1").arg(expected));
    // What is being typed is not overwritten by a change that came from elsewhere.
    if (isOther || !m_answer->hasFocus())
        m_answer->setPlainText(record ? record->text(supplier_answer::answer) : QString());
    if (isOther || !m_judgement->hasFocus())
        m_judgement->setText(record ? record->text(supplier_answer::judgement) : QString());
    m_proof->setChecked(record && record->get(supplier_answer::proofSeen).value_or(false));
    const bool isYesNo = record && scoreOfYesNo(*record, true).has_value();
    m_yes->setVisible(isYesNo);
    m_no->setVisible(isYesNo);
}

bool QuestionnaireDialog::apply(ChangeSet set)
{
    if (set.isEmpty())
        return true;
    const auto done = m_context.binder.session().apply(std::move(set));
    if (!done)
        m_context.host.report(done.error());
    return done.has_value();
}

void QuestionnaireDialog::saveTexts()
{
    if (m_shown < 0 || m_shown >= int(m_records.size()) || m_context.binder.isReadOnly())
        return;
    const Record before = m_records[m_shown];
    Record after = before;
    after.set(supplier_answer::answer, m_answer->toPlainText().trimmed());
    after.set(supplier_answer::judgement, m_judgement->text().trimmed());
    if (after == before)
        return;
    ChangeSet set(
        {ChangeLabel::Act::Edit, QString::fromLatin1(supplier_answer::def.key), before.code(), 1});
    set.update(before, after);
    apply(std::move(set));
}

void QuestionnaireDialog::score(std::optional<int> percent, bool goOn)
{
    saveTexts();
    const Record* record = current();
    if (!record || m_context.binder.isReadOnly())
        return;
    const bool isDone = apply(scoreAnswer(*record, percent, m_context.binder.clock().today()));
    const int next = m_questions->currentRow() + 1;
    if (isDone && goOn && next < m_questions->rowCount())
        m_questions->setCurrentCell(next, QuestionText);
}

void QuestionnaireDialog::toggleProof()
{
    saveTexts();
    const Record* record = current();
    if (!record || m_context.binder.isReadOnly())
        return;
    Record after = *record;
    after.set(supplier_answer::proofSeen, !record->get(supplier_answer::proofSeen).value_or(false));
    ChangeSet set(
        {ChangeLabel::Act::Edit, QString::fromLatin1(supplier_answer::def.key), record->code(), 1});
    set.update(*record, after);
    apply(std::move(set));
}

bool QuestionnaireDialog::handleKey(int key)
{
    const Record* record = current();
    if (!record)
        return false;
    if (key >= Qt::Key_0 && key <= Qt::Key_4) {
        score(kScoreSteps[key - Qt::Key_0], true);
        return true;
    }
    switch (key) {
    case Qt::Key_Y:
    case Qt::Key_J: // "ja"
    case Qt::Key_N:
        if (const auto percent = scoreOfYesNo(*record, key != Qt::Key_N))
            score(percent, true);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        score(std::nullopt, false);
        return true;
    case Qt::Key_Space:
        toggleProof();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_answer->setFocus();
        return true;
    default:
        return false;
    }
}

bool QuestionnaireDialog::eventFilter(QObject* watched, QEvent* event)
{
    const bool isText = watched == m_answer || watched == m_judgement;
    if (isText && event->type() == QEvent::FocusOut)
        saveTexts();
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool isPlain = !(press->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (watched == m_questions && isPlain)
        return handleKey(press->key()) || QDialog::eventFilter(watched, event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    const bool isBack =
        isEnter && (watched == m_judgement || (isText && press->modifiers() & Qt::ControlModifier));
    if (isBack) {
        m_questions->setFocus();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void QuestionnaireDialog::done(int result)
{
    saveTexts();
    QDialog::done(result);
}

} // namespace ringbinder
